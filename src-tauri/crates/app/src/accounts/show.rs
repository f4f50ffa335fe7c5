//! An account as the window shows it.

use chrono::{Datelike, Timelike, Weekday};
use domain::accounts::Account;
use domain::commitments::Terms;
use domain::ids::AccountId;
use domain::settings::Settings;
use domain::signals::Severity;
use domain::teammates::Teammate;
use domain::time::{Now, WorkingTime, Zone};
use domain::touches::{Channel, Silence};
use store::Connection;
use store::accounts::Listed;

use super::{AccountPledge, AccountRow, AccountSentence, AccountView, SilenceView, other_than_me};
use crate::app::working_time;
use crate::commitments::{Measure, Standing};
use crate::contracts::renewal;
use crate::today::signal_view;
use crate::touches::answering;
use crate::{Error, Result};

/// Hours on a client's clock at which one may call.
const CALLING_HOURS: std::ops::Range<u32> = 9..17;

pub(super) fn row(listed: &Listed, teammates: &[Teammate]) -> AccountRow {
    let account = &listed.account;
    AccountRow {
        id: account.id,
        name: account.name.to_string(),
        stage: account.stage,
        tier: account.tier,
        segment: account.segment.as_ref().map(ToString::to_string),
        owner: other_than_me(account.owner, teammates),
        we_owe: listed.open_promises,
        they_owe: listed.open_duties,
        next_due: listed.next_due,
        last_touch: listed.last_touch.map(Into::into),
        severity: listed.worst.map(severity),
    }
}

pub(crate) const fn severity(severity: Severity) -> u8 {
    severity as u8
}

pub(super) async fn page(conn: &mut Connection, id: AccountId, now: &Now) -> Result<AccountView> {
    let account = store::accounts::by_id(conn, id)
        .await?
        .ok_or(Error::NotFound("account"))?;
    let trashed = store::trash::list(conn)
        .await?
        .into_iter()
        .find(|trashed| trashed.account.id == id);
    let owner = store::teammates::by_id(conn, account.owner)
        .await?
        .ok_or(Error::NotFound("teammate"))?;
    let people = store::contacts::of_account(conn, id).await?;
    let contracts = store::contracts::of_account(conn, id).await?;
    let company = store::facts::company(conn).await?;
    let working = working_time(&company, now);

    let today = now.day_in(&account.zone);
    let measure = Measure {
        today,
        working: &working,
        settings: &company.settings,
    };
    let mut sentence = AccountSentence {
        overdue: 0,
        due_soon: 0,
        duties_late: 0,
        we_owe: 0,
        they_owe: 0,
        unanswered: 0,
        renewal: None,
    };
    let mut open = 0;
    for commitment in store::commitments::of_account(conn, id).await? {
        if !commitment.is_open() {
            continue;
        }
        open += 1;
        let standing = measure.standing(&commitment);
        match commitment.terms {
            // Said without a date, it counts for nothing (C1).
            Terms::Mention => {}
            Terms::Promise(_) => {
                sentence.we_owe += 1;
                sentence.overdue += u32::from(standing == Standing::Overdue);
                sentence.due_soon += u32::from(standing == Standing::Soon);
            }
            Terms::Duty(_) => {
                sentence.they_owe += 1;
                sentence.duties_late += u32::from(standing == Standing::Overdue);
            }
        }
    }
    let renewals = contracts.iter().filter(|facts| !facts.is_followed);
    let renewals = renewals.filter_map(|facts| {
        let contract = &facts.contract;
        renewal(contract, now.day_in(&contract.zone))
    });
    sentence.renewal = renewals.min_by_key(|renewal| renewal.end);

    let answering = answering(conn, &account, &company.settings, &working, now).await?;
    sentence.unanswered = count(answering.owed.iter().filter(|owed| owed.is_late).count());

    let mut signals = Vec::new();
    for standing in store::signals::of_account(conn, id, now.instant).await? {
        if standing.snoozed_until.is_none() {
            signals.extend(signal_view(conn, &standing.signal, now).await?);
        }
    }
    let is_ended = |facts: &&domain::contracts::ContractFacts| {
        matches!(
            facts.contract.state,
            domain::contracts::ContractState::Ended { .. }
        )
    };
    Ok(AccountView {
        id,
        name: account.name.to_string(),
        stage: account.stage,
        tier: account.tier,
        segment: account.segment.as_ref().map(ToString::to_string),
        owner: owner.id,
        owner_name: owner.name.to_string(),
        language: account.language.as_ref().map(ToString::to_string),
        zone: account.zone.to_string(),
        currency: account
            .currency
            .map(|currency| currency.as_str().to_owned()),
        website: account.website.as_ref().map(ToString::to_string),
        since: account.since,
        seats: account.seats,
        stay_reason: account.stay_reason.as_ref().map(ToString::to_string),
        dont_cares: account.dont_cares.as_ref().map(ToString::to_string),
        chosen_over: account.chosen_over,
        chosen_why: account.chosen_why.as_ref().map(ToString::to_string),
        results_focused: account.results_focused,
        notes: account.notes.as_ref().map(ToString::to_string),
        trashed_at: trashed.map(|trashed| trashed.since.into()),
        call_now: call_now(&working, &account.zone, now),
        signals,
        commitments: open,
        people: count(
            people
                .iter()
                .filter(|contact| contact.left_on.is_none())
                .count(),
        ),
        contracts: count(contracts.iter().filter(|facts| !is_ended(facts)).count()),
        sentence,
        answering,
        silence: silence(account.silence),
        usual_silence: silence(company.settings.silence.of_account(&Account {
            silence: Silence::default(),
            ..account.clone()
        })),
        pledges: pledges(&account, &company.settings),
    })
}

const fn silence(silence: Silence) -> SilenceView {
    SilenceView {
        ideal: silence.ideal,
        max: silence.max,
    }
}

fn pledges(account: &Account, settings: &Settings) -> Vec<AccountPledge> {
    let pledge = |channel: &Channel| AccountPledge {
        channel: *channel,
        own: account.pledges.of(*channel).map(|own| own.to_string()),
        usual: settings.pledges.of(*channel).to_string(),
    };
    Channel::ALL.iter().map(pledge).collect()
}

/// Are we at work, and is it a time of a weekday at which their phones are answered?
fn call_now(working: &WorkingTime, zone: &Zone, now: &Now) -> bool {
    let theirs = zone.local(now.instant);
    let their_weekend = matches!(theirs.weekday(), Weekday::Sat | Weekday::Sun);
    let we_are_open = working.next_opening(now.instant) <= now.instant;
    we_are_open && !their_weekend && CALLING_HOURS.contains(&theirs.hour())
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
