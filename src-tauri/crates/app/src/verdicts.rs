//! What the rules say, kept true: after a change in its transaction, after a company fact in slices, after time.

use std::sync::{Arc, PoisonError};

use chrono::{DateTime, Utc};
use domain::forecast::Estimated;
use domain::ids::AccountId;
use domain::signals::{CommitmentFacts, CompanyKind, of_account};
use domain::time::Now;
use store::Connection;

use crate::app::company_facts;
use crate::forecast::past;
use crate::wire::Changed;
use crate::{App, Result, delivery};

/// Accounts whose rules run within the change of a company fact; the rest is worked off behind it.
pub(crate) const AT_ONCE: u32 = 50;

/// Accounts whose rules run in one transaction of the worker: whoever has to tell the person something waits for no
/// longer than that takes.
const SLICE: u32 = 50;

/// Runs the rules of these accounts. Returns those whose signals are others than before, or come at another time.
pub(crate) async fn renew(
    app: &App,
    conn: &mut Connection,
    accounts: &[AccountId],
    now: &Now,
) -> Result<Vec<AccountId>> {
    let mut changed = Vec::new();
    if accounts.is_empty() {
        return Ok(changed);
    }
    let company = store::facts::company(conn).await?;
    let mut facts_of_company = company_facts(&company, now);
    let mut knows_the_past = false;
    let large = match store::deliveries::large(conn).await? {
        Some(large) if now.instant < large.up_to => {
            Some(delivery::set_back(conn, large, now).await?)
        }
        large => large,
    };
    for account in accounts {
        let mut at = now.clone();
        if let Some(large) = &large {
            delivery::write_down(conn, *account, large).await?;
            // What comes after the digest is not told by it, so the rules say first what stood at its instant.
            if store::signals::has_ended(conn, *account, large.up_to).await? {
                at.instant = large.up_to;
            }
        }
        let mut is_changed = false;
        loop {
            let Some(facts) = store::facts::of_account(conn, *account, at.instant).await? else {
                store::signals::clear(conn, *account).await?;
                break;
            };
            let is_estimated =
                |one: &CommitmentFacts| Estimated::of(&one.commitment, &one.duties).is_some();
            if !knows_the_past && facts.commitments.iter().any(is_estimated) {
                facts_of_company.history =
                    Arc::clone(&past(app, conn, &company, now).await?.history);
                knows_the_past = true;
            }
            let (settings, seen) = (&company.settings, &company.versions);
            let verdict = of_account(&facts, &facts_of_company, settings, &at);
            let is_other =
                store::signals::replace(conn, *account, &verdict, seen, at.instant).await?;
            let large = large.as_ref();
            let is_moved =
                delivery::settle(conn, *account, settings, &facts_of_company, large, &at).await?;
            is_changed |= is_other || is_moved;
            if at.instant == now.instant
                || verdict.stands_until.is_none_or(|until| until > now.instant)
            {
                break;
            }
            at.instant = now.instant;
        }
        if is_changed {
            changed.push(*account);
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
        let large = store::deliveries::large(&mut *self.read().await?).await?;
        if let Some(large) = large
            && now.instant < large.up_to
        {
            let mut writing = self.ledger.write().await?;
            delivery::set_back(&mut writing, large, &now).await?;
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
        self.judge_ended(&now).await
    }

    /// Runs the rules of every account whose verdict has ended, a slice at a time.
    async fn judge_ended(&self, now: &Now) -> Result<()> {
        loop {
            let ended =
                store::signals::due_before(&mut *self.read().await?, now.instant, SLICE).await?;
            if ended.is_empty() {
                return Ok(());
            }
            let mut writing = self.ledger.write().await?;
            // Who tells the person may have been there first.
            let ended = store::signals::due_before(&mut writing, now.instant, SLICE).await?;
            let changed = renew(self, &mut writing, &ended, now).await?;
            writing.commit().await.map_err(store::Error::from)?;
            self.tell_of(changed);
        }
    }

    /// Runs the rules of accounts of which a signal has to reach the person after `after` and by `now`, before those
    /// of others.
    pub(crate) async fn refresh_arriving(&self, after: DateTime<Utc>, now: &Now) -> Result<()> {
        let mut writing = self.ledger.write().await?;
        let arriving = store::signals::arriving(&mut writing, after, now.instant, SLICE).await?;
        let changed = renew(self, &mut writing, &arriving, now).await?;
        writing.commit().await.map_err(store::Error::from)?;
        self.tell_of(changed);
        Ok(())
    }

    /// Runs the rules of the next slice of accounts that a changed company fact has put in question, soonest due
    /// first. True while there are more.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn work_off_marked(&self) -> Result<bool> {
        let now = self.now();
        if store::facts::marked(&mut *self.read().await?, 1)
            .await?
            .is_empty()
        {
            return Ok(false);
        }
        let mut writing = self.ledger.write().await?;
        let marked = store::facts::marked(&mut writing, SLICE).await?;
        let changed = renew(self, &mut writing, &marked, &now).await?;
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
        Ok(store::signals::next_instant(&mut *self.ledger.look().await?, now).await?)
    }

    pub(crate) fn tell_of(&self, accounts: Vec<AccountId>) {
        if !accounts.is_empty() {
            self.tell(Changed {
                accounts,
                all: false,
            });
        }
    }
}
