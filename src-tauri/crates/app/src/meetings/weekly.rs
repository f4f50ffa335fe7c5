//! The weekly review: accounts by outlook and silence (T6).

use chrono::NaiveDate;
use domain::ids::AccountId;
use domain::meetings::WEEKLY_ACCOUNTS;
use domain::settings::Settings;
use domain::time::Now;
use store::meetings::Reviewed;

use super::{WeeklyReview, WeeklyRow};
use crate::app::in_sight;
use crate::today::week_begins;
use crate::wire::Changed;
use crate::{App, Result};

impl App {
    /// The accounts of this week's review that nobody has looked through yet.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn weekly_review(&self) -> Result<WeeklyReview> {
        let now = self.now();
        let mut reading = self.read().await?;
        let settings = store::settings::rules(&mut reading).await?;
        let week_begins = first_day(&settings, now.today());
        let looked_through = store::meetings::looked_through(&mut reading, week_begins).await?;
        let left = WEEKLY_ACCOUNTS.saturating_sub(looked_through);
        let rows = if left == 0 {
            Vec::new()
        } else {
            store::meetings::review(&mut reading, now.today(), week_begins, left).await?
        };
        Ok(WeeklyReview {
            week_begins,
            looked_through,
            rows: rows.into_iter().map(|one| row(&one, &now)).collect(),
        })
    }

    /// Remembers that an account was looked through this week. That is no fact about it and not in its history.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub async fn look_through(&self, account: AccountId) -> Result<()> {
        let mut writing = self.ledger.write().await?;
        in_sight(&mut writing, account).await?;
        store::meetings::look_through(&mut writing, account, self.now().today()).await?;
        writing.commit().await.map_err(store::Error::from)?;
        self.tell(Changed {
            accounts: vec![account],
            all: false,
        });
        Ok(())
    }
}

/// The first day of the week that `today` is in.
fn first_day(settings: &Settings, today: NaiveDate) -> NaiveDate {
    let week = today.week(week_begins(&settings.week));
    week.checked_first_day().unwrap_or(today)
}

fn row(reviewed: &Reviewed, now: &Now) -> WeeklyRow {
    let today = now.day_in(&reviewed.zone);
    let weekly = &reviewed.weekly;
    WeeklyRow {
        account: reviewed.account,
        name: reviewed.name.to_string(),
        tier: reviewed.tier,
        outlook: weekly.outlook,
        silent_days: weekly.silent_days(today),
        is_past_max: weekly.is_past_max(today),
        is_past_ideal: weekly.is_past_ideal(today),
    }
}
