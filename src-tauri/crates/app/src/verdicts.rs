//! What the rules say, kept true: after a change in its transaction, after a company fact in slices, after time.

use std::sync::PoisonError;

use chrono::{DateTime, Utc};
use domain::ids::AccountId;
use domain::signals::{CompanyFacts, CompanyKind, of_account};
use domain::time::Now;
use store::Connection;

use crate::app::working_time;
use crate::wire::Changed;
use crate::{App, Result, delivery};

/// Accounts whose rules run within the change of a company fact; the rest is worked off behind it.
pub(crate) const AT_ONCE: u32 = 50;

/// Accounts whose rules run in one transaction of the worker.
const SLICE: u32 = 200;

/// Runs the rules of these accounts. Returns those whose signals are others than before.
pub(crate) async fn renew(
    conn: &mut Connection,
    accounts: &[AccountId],
    now: &Now,
) -> Result<Vec<AccountId>> {
    let mut changed = Vec::new();
    if accounts.is_empty() {
        return Ok(changed);
    }
    let company = store::facts::company(conn).await?;
    let facts_of_company = CompanyFacts {
        working: working_time(&company, now),
    };
    for account in accounts {
        match store::facts::of_account(conn, *account, now.instant).await? {
            Some(facts) => {
                let verdict = of_account(&facts, &facts_of_company, &company.settings, now);
                if store::signals::replace(conn, *account, &verdict, &company.versions, now.instant)
                    .await?
                {
                    changed.push(*account);
                }
                delivery::settle(conn, *account, &company.settings, &facts_of_company, now).await?;
            }
            None => store::signals::clear(conn, *account).await?,
        }
    }
    Ok(changed)
}

impl App {
    /// Writes what time alone has brought about, and runs the rules of every account whose verdict has ended. Asked at
    /// the start and at [`App::next_instant`].
    ///
    /// Where the laptop came into another zone or its clock was set back, every account is looked at.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn refresh(&self) -> Result<()> {
        let now = self.now();
        let before = self
            .refreshed
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .replace(now.clone());
        let judged_in = match &before {
            Some(before) => Some(before.zone.clone()),
            // It may have been taken elsewhere while Kept was closed.
            None => store::facts::judged_in(&mut *self.read().await?).await?,
        };
        let is_set_back = before
            .as_ref()
            .is_some_and(|before| now.instant < before.instant);
        let moved = is_set_back || judged_in.as_ref().is_some_and(|zone| *zone != now.zone);
        if moved || judged_in.is_none() {
            let mut writing = self.ledger.write().await?;
            if moved {
                // Our working time is on the laptop's clocks: a fact of the company like any other.
                store::facts::mark_all(&mut writing, CompanyKind::Settings).await?;
            }
            store::facts::judge_in(&mut writing, &now.zone).await?;
            writing.commit().await.map_err(store::Error::from)?;
        }
        if let Some(before) = before {
            let back =
                store::signals::came_back(&mut *self.read().await?, before.instant, now.instant)
                    .await?;
            self.tell_of(back);
        }
        self.write_elapsed(&now).await?;
        if moved {
            while self.work_off_marked().await? {}
        }
        loop {
            let mut writing = self.ledger.write().await?;
            let ended = store::signals::due_before(&mut writing, now.instant, SLICE).await?;
            let changed = renew(&mut writing, &ended, &now).await?;
            writing.commit().await.map_err(store::Error::from)?;
            self.tell_of(changed);
            if ended.len() < SLICE as usize {
                return Ok(());
            }
        }
    }

    /// Runs the rules of the next slice of accounts that a changed company fact has put in question, soonest due
    /// first. True while there are more.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn work_off_marked(&self) -> Result<bool> {
        let now = self.now();
        let mut writing = self.ledger.write().await?;
        let marked = store::facts::marked(&mut writing, SLICE).await?;
        let changed = renew(&mut writing, &marked, &now).await?;
        writing.commit().await.map_err(store::Error::from)?;
        self.tell_of(changed);
        Ok(marked.len() >= SLICE as usize)
    }

    /// When [`App::refresh`] has something to do again: a verdict or a snooze ends. None when only a fact can
    /// change what stands.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn next_instant(&self) -> Result<Option<DateTime<Utc>>> {
        let now = self.now().instant;
        Ok(store::signals::next_instant(&mut *self.read().await?, now).await?)
    }

    fn tell_of(&self, accounts: Vec<AccountId>) {
        if !accounts.is_empty() {
            self.tell(Changed {
                accounts,
                all: false,
            });
        }
    }
}
