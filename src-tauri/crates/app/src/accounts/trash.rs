//! The trash: accounts out of sight, for 30 days.

use chrono::Days;
use domain::history::Intent;

use super::TrashRow;
use crate::app::in_sight;
use crate::today::TrashAccount;
use crate::{App, Result};

/// Days that an account stays in the trash.
const KEPT_DAYS: u64 = 30;

impl App {
    /// Takes an account out of sight, with everything of it.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`], also when it is in the trash already.
    pub async fn trash_account(&self, input: TrashAccount) -> Result<()> {
        let mut change = self.change(Intent::TrashAccount).await?;
        in_sight(change.conn(), input.id).await?;
        let at = change.now.instant;
        store::trash::put(&mut change.inner, input.id, at).await?;
        change.renames();
        change.commit().await
    }

    /// Takes an account back from the trash.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub async fn restore_account(&self, input: TrashAccount) -> Result<()> {
        let mut change = self.change(Intent::RestoreAccount).await?;
        store::trash::restore(&mut change.inner, input.id).await?;
        change.renames();
        change.commit().await
    }

    /// What is in the trash, newest first.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn trash(&self) -> Result<Vec<TrashRow>> {
        let zone = self.now().zone;
        let trashed = store::trash::list(&mut *self.read().await?).await?;
        let row = |trashed: store::trash::Trashed| TrashRow {
            id: trashed.account.id,
            name: trashed.account.name.to_string(),
            trashed_at: trashed.since.into(),
            kept_until: zone.day_of(trashed.since) + Days::new(KEPT_DAYS),
        };
        Ok(trashed.into_iter().map(row).collect())
    }
}
