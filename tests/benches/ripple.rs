//! What it takes to see what a date moves with it, where ten thousand promises wait for each other (O5).

use std::path::Path;

use anyhow::{Result, ensure};
use app::commitments::RippleQuery;
use app::opening::Begin;
use app::wire::DueView;
use app::{App, Clock, SystemClock};
use chrono::{Days, NaiveDate};
use domain::accounts::{Account, Stage, Tier};
use domain::commitments::{Commitment, DateSetter, Dates, Kind, Link, Promise, Terms};
use domain::history::Intent;
use domain::ids::{AccountId, CommitmentId, LinkId, TeammateId};
use domain::settings::Language;
use domain::text::{Line, Words};
use domain::time::{DueDate, Now, Precision, Zone};
use domain::touches::{Pledges, Silence};
use kept_tests::company::{StoppedClock, surroundings};
use store::{Author, Ledger};
use tokio::sync::broadcast;

use crate::measure::{Samples, Table};

const WARM: usize = 10;
const CALLS: usize = 200;

/// Promises that wait for each other.
const LINKED: usize = 10_000;

/// Clients among whom they are dealt out.
const CLIENTS: usize = 200;

/// Measures the ripple of the first of them, and of the one that waits for it.
pub async fn run() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let clock = std::sync::Arc::new(StoppedClock(SystemClock.now()));
    let now = clock.now();
    let (changed, _) = broadcast::channel(256);
    let app = App::open(surroundings(folder.path()), clock, changed).await?;
    let begin = Begin {
        name: "Nina".to_owned(),
        language: Language::English,
        first_account: String::new(),
    };
    app.begin(begin).await?;
    app.close().await;
    drop(app);
    let today = now.today();
    let linked = write(folder.path(), &now, today).await?;

    let clock = std::sync::Arc::new(StoppedClock(now));
    let (changed, _) = broadcast::channel(256);
    let app = App::open(surroundings(folder.path()), clock, changed).await?;
    let table = Table::of_calls(format!(
        "what a date moves with it, {LINKED} promises that wait for each other, {CALLS} calls each"
    ));
    let to = |nth: usize| {
        let day = today + Days::new(30 + nth as u64 % 20);
        DueView {
            from: day,
            last: day,
            precision: Precision::Day,
        }
    };
    let asked = async |id: CommitmentId, nth: usize, least: u32| {
        let asked = RippleQuery {
            id,
            to: to(nth),
            is_told: false,
        };
        let ripple = app.ripple_of(asked).await?;
        ensure!(ripple.promises >= least, "{} move", ripple.promises);
        serde_json::to_vec(&ripple)?;
        Ok(())
    };
    let least = u32::try_from(LINKED - 2)?;
    // Two promises by turns, so that neither is known from the question before.
    let first = Samples::of(WARM, CALLS, async |nth| {
        asked(linked[nth % 2], nth, least).await
    })
    .await?;
    table.calls("ripple_of: the first date that is tried", &first);
    let others = Samples::of(WARM, CALLS, async |nth| asked(linked[0], nth, least).await).await?;
    table.calls("ripple_of: another date of the same promise", &others);
    let last = linked[LINKED - 1];
    let alone = Samples::of(WARM, CALLS, async |nth| {
        asked(
            if nth % 2 == 0 {
                last
            } else {
                linked[LINKED - 2]
            },
            nth,
            0,
        )
        .await
    })
    .await?;
    table.calls("ripple_of: what nothing waits for", &alone);
    app.close().await;
    Ok(())
}

/// A tree in which each promise but the first two waits for one of those before it, and some for two; all due today, so
/// that no slack absorbs anything.
async fn write(folder: &Path, now: &Now, today: NaiveDate) -> Result<Vec<CommitmentId>> {
    let ledger = Ledger::open(folder, now.instant).await?;
    let me = store::teammates::me(&mut *ledger.read().await?).await?;
    let me = me.map(|me| me.id).unwrap_or_else(TeammateId::new);
    let mut change = ledger
        .change(now.instant, Intent::MakeCommitment, Author::Me(me))
        .await?;
    let mut clients = Vec::new();
    for nth in 0..CLIENTS {
        let account = client(&format!("Client {nth}"), me)?;
        change.create(&account).await?;
        clients.push(account.id);
    }
    let mut linked: Vec<CommitmentId> = Vec::new();
    for nth in 0..LINKED {
        let promise = promise(clients[nth % CLIENTS], me, nth, today)?;
        change.create(&promise).await?;
        let behind = match nth {
            0 => Vec::new(),
            1 => vec![0],
            _ if nth % 5 == 0 => vec![1.max(nth / 3), nth - 1],
            _ => vec![1.max(nth / 3)],
        };
        for at in behind {
            let link = Link {
                id: LinkId::new(),
                commitment: promise.id,
                waits_for: linked[at],
                lag_days: 0,
                shifted_for: None,
            };
            change.create(&link).await?;
        }
        linked.push(promise.id);
    }
    change.commit().await?;
    ledger.close().await;
    Ok(linked)
}

fn promise(account: AccountId, me: TeammateId, nth: usize, today: NaiveDate) -> Result<Commitment> {
    let dates = Dates::said(DueDate::day(today), DateSetter::Us);
    Ok(Commitment {
        id: CommitmentId::new(),
        account,
        contact: None,
        words: Words::parse(&format!("Promise {nth}"))?,
        maker: me,
        made_on: today,
        channel: None,
        kind: Kind::Delivery,
        source: None,
        contract: None,
        capability: None,
        approver: None,
        acceptance_test: None,
        freely_given: None,
        terms: Terms::Promise(Promise::made(dates, Some(today))),
    })
}

fn client(name: &str, owner: TeammateId) -> Result<Account> {
    Ok(Account {
        id: AccountId::new(),
        name: Line::parse(name)?,
        stage: Stage::Active,
        tier: Tier::Light,
        segment: None,
        owner,
        language: None,
        zone: Zone::utc(),
        currency: None,
        website: None,
        since: None,
        seats: None,
        stay_reason: None,
        dont_cares: None,
        chosen_over: None,
        chosen_why: None,
        results_focused: None,
        notes: None,
        silence: Silence::default(),
        pledges: Pledges::default(),
    })
}
