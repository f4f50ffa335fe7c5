//! Clients and the people at them.

mod contacts;
mod show;
mod trash;
mod trust;
mod views;

use domain::accounts::{Account, Stage, Tier};
use domain::history::Intent;
use domain::ids::{AccountId, TeammateId};
use domain::teammates::Teammate;
use domain::touches::{Pledges, Silence};

use crate::app::{Change, in_sight};
use crate::wire::Page;
use crate::{App, Result, page, typed};
pub(crate) use show::severity;
pub use views::*;

/// Rows of one page of the list.
const PAGE: u32 = 200;

/// Most people that work at one client with what we do: more than live anywhere.
pub(crate) const MOST_SEATS: i32 = 1_000_000_000;

/// Stages of accounts that are past.
const PAST: [Stage; 2] = [Stage::Churned, Stage::Declined];

impl App {
    /// A page of the list of accounts, by name.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn accounts(&self, query: AccountsQuery) -> Result<Page<AccountRow>> {
        let filter = store::accounts::Filter {
            stages: stages(query.filter),
            tiers: Vec::new(),
            text: Some(query.text).filter(|text| !text.trim().is_empty()),
            with_signal: (query.filter == AccountFilter::NeedsAttention)
                .then(|| self.now().instant),
        };
        let after = page::after(query.after.as_deref())?;
        let mut reading = self.read().await?;
        let teammates = store::teammates::all(&mut reading).await?;
        let listed = store::accounts::list(&mut reading, &filter, after.as_ref(), PAGE).await?;
        Ok(page::of(listed, |listed| show::row(&listed, &teammates)))
    }

    /// How many accounts each filter has.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn account_counts(&self) -> Result<AccountCounts> {
        let mut reading = self.read().await?;
        let today = store::today::counts(&mut reading, self.now().instant).await?;
        let mut counts = AccountCounts {
            current: 0,
            needs_attention: today.red + today.amber + today.note,
            prospects: 0,
            past: 0,
        };
        for (stage, count) in store::accounts::counts_by_stage(&mut reading).await? {
            if PAST.contains(&stage) {
                counts.past += count;
            } else {
                counts.current += count;
            }
            if stage == Stage::Prospect {
                counts.prospects += count;
            }
        }
        Ok(counts)
    }

    /// An account's page; of one in the trash too.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn account(&self, id: AccountId) -> Result<AccountView> {
        show::page(&mut *self.read().await?, id, &self.now()).await
    }

    /// Adds a client. Its dates belong to the laptop's zone until somebody says otherwise.
    ///
    /// # Errors
    /// A refused name.
    pub async fn add_account(&self, input: AddAccount) -> Result<AccountId> {
        let name = typed::line("name", &input.name)?;
        let mut change = self.change(Intent::AddAccount).await?;
        let account = new_account(&change, name, input.stage, input.tier);
        change.create(&account).await?;
        change.renames();
        change.commit().await?;
        Ok(account.id)
    }

    /// Changes one field of an account.
    ///
    /// # Errors
    /// A refused value, named `value`, or [`Error::NotFound`].
    pub async fn change_account(&self, input: ChangeAccount) -> Result<()> {
        let mut change = self.change(Intent::ChangeAccount).await?;
        let account = in_sight(change.conn(), input.id).await?;
        if matches!(input.change, AccountChange::Name(_)) {
            change.renames();
        }
        change.save(&changed(account, input.change)?).await?;
        change.commit().await
    }
}

/// A client as it begins.
pub(crate) fn new_account(
    change: &Change<'_>,
    name: domain::text::Line,
    stage: Stage,
    tier: Tier,
) -> Account {
    Account {
        id: AccountId::new(),
        name,
        stage,
        tier,
        segment: None,
        owner: change.me,
        language: None,
        zone: change.now.zone.clone(),
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
    }
}

fn changed(mut account: Account, change: AccountChange) -> Result<Account> {
    const VALUE: &str = "value";
    match change {
        AccountChange::Name(name) => account.name = typed::line(VALUE, &name)?,
        AccountChange::Stage(stage) => account.stage = stage,
        AccountChange::Tier(tier) => account.tier = tier,
        AccountChange::Segment(segment) => account.segment = typed::optional_line(VALUE, &segment)?,
        AccountChange::Owner(owner) => account.owner = owner,
        AccountChange::Language(language) => {
            account.language = typed::optional_line(VALUE, &language)?
        }
        AccountChange::Zone(zone) => account.zone = typed::zone(VALUE, &zone)?,
        AccountChange::Currency(currency) => {
            account.currency = typed::optional_currency(VALUE, &currency)?
        }
        AccountChange::Website(website) => account.website = typed::optional_line(VALUE, &website)?,
        AccountChange::Since(since) => account.since = typed::optional_day(VALUE, since)?,
        AccountChange::Seats(seats) => {
            let within = |seats: u32| {
                let seats = i32::try_from(seats).unwrap_or(i32::MAX);
                typed::within(VALUE, seats, 0, MOST_SEATS).map(|_| ())
            };
            seats.map(within).transpose()?;
            account.seats = seats;
        }
        AccountChange::StayReason(reason) => {
            account.stay_reason = typed::optional_words(VALUE, &reason)?
        }
        AccountChange::DontCares(topics) => {
            account.dont_cares = typed::optional_words(VALUE, &topics)?
        }
        AccountChange::ChosenOver(over) => account.chosen_over = over,
        AccountChange::ChosenWhy(why) => account.chosen_why = typed::optional_words(VALUE, &why)?,
        AccountChange::ResultsFocused(focused) => account.results_focused = focused,
        AccountChange::Notes(notes) => account.notes = typed::optional_words(VALUE, &notes)?,
        AccountChange::SilenceIdeal(days) => account.silence.ideal = typed::silence(VALUE, days)?,
        AccountChange::SilenceMax(days) => account.silence.max = typed::silence(VALUE, days)?,
        AccountChange::Pledge { channel, pledge } => {
            account
                .pledges
                .set(channel, typed::optional_pledge(VALUE, &pledge)?);
        }
    }
    Ok(account)
}

fn stages(filter: AccountFilter) -> Vec<Stage> {
    match filter {
        AccountFilter::All | AccountFilter::NeedsAttention => Vec::new(),
        AccountFilter::Prospects => vec![Stage::Prospect],
        AccountFilter::Past => PAST.to_vec(),
        AccountFilter::Current => Stage::ALL
            .iter()
            .copied()
            .filter(|stage| !PAST.contains(stage))
            .collect(),
    }
}

/// The name of a teammate, unless it is me.
pub(crate) fn other_than_me(id: TeammateId, teammates: &[Teammate]) -> Option<String> {
    let other = teammates
        .iter()
        .find(|teammate| teammate.id == id && !teammate.is_me);
    other.map(|teammate| teammate.name.to_string())
}
