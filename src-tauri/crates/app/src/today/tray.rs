//! What the tray shows of Today, and what it does to all of it (T3).

use domain::history::Intent;
use domain::settings::Language;
use domain::signals::Severity;

use super::{SnoozeChoice, TodayRow, today_row};
use crate::app::working_time;
use crate::{App, Result};

/// Rows in the tray.
const ROWS: u32 = 5;

/// What the tray shows.
#[derive(Debug, Clone)]
pub struct TrayView {
    /// The language it speaks.
    pub language: Language,
    /// Somebody has begun the ledger.
    pub begun: bool,
    /// How much the worst of Today weighs; none when Today is empty.
    pub worst: Option<Severity>,
    /// Accounts in Today.
    pub count: u32,
    /// Those of them that are waiting: severity 3.
    pub waiting: u32,
    /// The first five, in the order of Today.
    pub rows: Vec<TodayRow>,
}

impl App {
    /// The worst, the number and the next five of Today.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn tray(&self) -> Result<TrayView> {
        let now = self.now();
        let mut reading = self.read().await?;
        let preferences = store::settings::preferences(&mut reading).await?;
        let counts = store::today::counts(&mut reading, now.instant).await?;
        let listed = store::today::list(&mut reading, now.instant, ROWS).await?;
        let worst = listed.first().map(|row| row.signal.severity);
        let mut rows = Vec::with_capacity(listed.len());
        for row in listed {
            rows.extend(today_row(&mut reading, row, &now).await?);
        }
        Ok(TrayView {
            language: self.speaks(&preferences),
            begun: store::teammates::me(&mut reading).await?.is_some(),
            worst,
            count: counts.red + counts.amber + counts.note,
            waiting: counts.red,
            rows,
        })
    }

    /// Puts everything in Today off for an hour, in one step back.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn snooze_all(&self) -> Result<()> {
        let mut change = self.change(Intent::SnoozeAll).await?;
        let company = store::facts::company(change.conn()).await?;
        let working = working_time(&company, &change.now);
        let until = SnoozeChoice::Hour.until(&company.settings, &working, &change.now)?;
        let now = change.now.instant;
        for (key, account) in store::today::keys(change.conn(), now).await? {
            store::signals::snooze(&mut change.inner, &key, account, until).await?;
        }
        change.commit().await
    }
}
