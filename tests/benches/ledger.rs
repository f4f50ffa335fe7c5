//! The large company's ledger, open in Kept, and the same file under bare SQLite.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use app::{App, Clock};
use chrono::{DateTime, Utc};
use domain::ids::AccountId;
use domain::time::Now;
use kept_tests::company::{Cached, Copied, surroundings};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, SqliteConnection};
use tokio::sync::broadcast;

/// A clock that the bench sets.
pub struct SettableClock(Mutex<Now>);

impl SettableClock {
    /// Sets it to an instant, where it is.
    pub fn set(&self, instant: DateTime<Utc>) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .instant = instant;
    }
}

impl Clock for SettableClock {
    fn now(&self) -> Now {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

/// A copy of the large company's ledger, open in Kept at the instant it was made for.
pub struct Open {
    /// Kept.
    pub app: App,
    /// Its clock.
    pub clock: Arc<SettableClock>,
    /// Its clients, by their places.
    pub accounts: Vec<AccountId>,
    copy: Copied,
}

impl Open {
    /// Copies and opens it.
    pub async fn copy(of: &Cached) -> Result<Self> {
        Self::at(of, of.copy()?, of.company.now().clone()).await
    }

    /// Opens a copy at another instant.
    pub async fn at(of: &Cached, copy: Copied, now: Now) -> Result<Self> {
        let clock = Arc::new(SettableClock(Mutex::new(now)));
        let (changed, _) = broadcast::channel(256);
        let app = App::open(
            surroundings(copy.folder()),
            Arc::clone(&clock) as Arc<dyn Clock>,
            changed,
        )
        .await?;
        app.refresh().await?;
        let ids = of.company.clients().map(|client| Ok(client?.account.id));
        let accounts = ids.collect::<Result<_>>()?;
        Ok(Self {
            app,
            clock,
            accounts,
            copy,
        })
    }

    /// Closes it and hands the copy back.
    pub async fn close(self) -> Copied {
        self.app.close().await;
        self.copy
    }

    /// The file, under bare SQLite.
    pub async fn bare(&self) -> Result<SqliteConnection> {
        bare(&self.copy.folder().join("kept.db")).await
    }

    /// One of its clients, another for each `nth`.
    pub fn account(&self, nth: usize) -> Result<AccountId> {
        let place = nth.wrapping_mul(7_919) % self.accounts.len().max(1);
        self.accounts
            .get(place)
            .copied()
            .context("a company has clients")
    }
}

/// A file under bare SQLite, each statement of which is on the disk before it answers.
pub async fn bare(file: &Path) -> Result<SqliteConnection> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .disable_statement_logging();
    Ok(options.connect().await?)
}
