//! Backups by themselves (B2): when the next is due, the making of it, the room it needs, and its copy in a second folder.

use std::path::{Path, PathBuf};
use std::sync::PoisonError;

use chrono::{DateTime, Utc};
use domain::backups::{self as rule, Copy};
use store::backups::{Backup, BackupKind};
use tokio::task::spawn_blocking;

use super::{BackupTrouble, FailedBackup, SafetyToday, SafetyView, SecondFolder};
use crate::wire::Changed;
use crate::{App, Error, Result, SyncedBy, place};

/// What came of looking whether it is time for a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnTime {
    /// It is not, and will be then; never, while the newest holds everything.
    Later(Option<DateTime<Utc>>),
    /// It was, and there is one.
    Made,
    /// It was, and there is none.
    Failed,
}

/// What this run of Kept knows of its backups.
#[derive(Debug, Default)]
pub(crate) struct Safety {
    /// Why the last one could not be made, and when that was.
    failed: Option<FailedBackup>,
    /// How the second folder went: which it was, and what stood in its way.
    second: Option<(String, Option<BackupTrouble>)>,
}

impl App {
    /// When the next backup is due, as the laptop has its power now; none while the newest holds everything, and for an
    /// example.
    async fn backup_due(&self) -> Result<Option<DateTime<Utc>>> {
        if self.example {
            return Ok(None);
        }
        let now = self.now().instant;
        let saved = store::backups::saved(&mut *self.read().await?).await?;
        // A clock that was ahead made backups of a time that is still to come: they say nothing of what was saved since.
        let newest = store::backups::list(&self.ledger.backups())?
            .into_iter()
            .map(|backup| backup.at)
            .find(|at| *at <= now);
        Ok(rule::due_at(
            saved,
            newest,
            self.surroundings.laptop.power(),
        ))
    }

    /// Makes a backup if it is time for one, and room for the next. What stands in its way is kept for Today and Settings.
    pub async fn back_up_on_time(&self) -> OnTime {
        let now = self.now().instant;
        let made = match self.backup_due().await {
            Ok(due) if due.is_none_or(|due| due > now) => return OnTime::Later(due),
            Ok(_) => self.make_scheduled(now).await,
            Err(error) => Err(error),
        };
        let failed = made.err().map(|error| FailedBackup {
            at: now.into(),
            why: error.into(),
        });
        self.safety().failed = failed;
        self.tell(Changed::everything());
        match failed {
            None => OnTime::Made,
            Some(_) => OnTime::Failed,
        }
    }

    async fn make_scheduled(&self, now: DateTime<Utc>) -> Result<()> {
        let backup = self.ledger.back_up(BackupKind::Scheduled, now).await?;
        if let Err(error) = self.thin(&self.ledger.backups()) {
            // There is a backup all the same; where the room runs out, disk.low says so.
            tracing::error!(%error, "old backups could not make room");
        }
        self.copy_to_second(&backup).await
    }

    /// A backup was made because somebody asked for it.
    pub(super) async fn backed_up(&self, backup: &Backup) -> Result<()> {
        let had_failed = self.safety().failed.take().is_some();
        self.copy_to_second(backup).await?;
        if had_failed {
            self.tell(Changed::everything());
        }
        Ok(())
    }

    /// How safe the ledger is.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn safety_view(&self) -> Result<SafetyView> {
        let folder = self.ledger.backups();
        // Whoever asks for the list hears why it cannot be read.
        let backups = store::backups::list(&folder).unwrap_or_default();
        let path = self.second_folder().await?;
        let safety = self.safety();
        let second = path.map(|path| {
            let tried = safety.second.as_ref().filter(|(tried, _)| *tried == path);
            SecondFolder {
                trouble: tried.and_then(|(_, trouble)| *trouble),
                path,
            }
        });
        Ok(SafetyView {
            failed: safety.failed,
            low: self.low(),
            taken: taken(&backups),
            second,
            synced_by: self.synced_by(),
        })
    }

    /// What Today says of the ledger's safety, where something is wrong.
    pub(crate) fn safety_today(&self) -> Option<SafetyToday> {
        let failed = self.safety().failed.map(|failed| failed.why);
        let low = self.low();
        (failed.is_some() || low.is_some()).then_some(SafetyToday { failed, low })
    }

    /// Copies each backup to `folder` from now on, and the newest at once.
    ///
    /// # Errors
    /// [`Error::NotWritten`]; then nothing is chosen that was not chosen before.
    pub async fn choose_second_folder(&self, folder: &Path) -> Result<()> {
        let path = folder
            .to_str()
            .ok_or_else(|| Error::NotWritten(std::io::ErrorKind::InvalidFilename.into()))?
            .to_owned();
        let from = self.ledger.backups();
        let newest = store::backups::list(&from)?.into_iter().next();
        let newest = match newest {
            Some(newest) => newest,
            None => {
                let now = self.now().instant;
                self.ledger.back_up(BackupKind::Scheduled, now).await?
            }
        };
        let to = self.second_for(&path);
        copied(from, newest, to)
            .await
            .map_err(|error| match error {
                Error::Ledger(store::Error::Io(cause)) => Error::NotWritten(cause),
                error => error,
            })?;
        self.safety().second = Some((path.clone(), None));
        self.prefer(|preferences| preferences.backup_folder = Some(path))
            .await
    }

    /// Copies backups nowhere any more. Those that were copied stay.
    ///
    /// # Errors
    /// Those of the ledger's disk.
    pub async fn forget_second_folder(&self) -> Result<()> {
        self.prefer(|preferences| preferences.backup_folder = None)
            .await
    }

    /// Copies a backup to the second folder, where one is named, and makes room there. What stands in its way is kept
    /// for Settings.
    async fn copy_to_second(&self, backup: &Backup) -> Result<()> {
        let Some(path) = self.second_folder().await? else {
            return Ok(());
        };
        let to = self.second_for(&path);
        let copied = copied(self.ledger.backups(), backup.clone(), to.clone()).await;
        let trouble = copied.and_then(|()| self.thin(&to)).err().map(Into::into);
        self.safety().second = Some((path, trouble));
        Ok(())
    }

    /// Removes the backups in `folder` that make room for others.
    fn thin(&self, folder: &Path) -> Result<()> {
        let backups = store::backups::list(folder)?;
        let zone = self.now().zone;
        let copies: Vec<Copy> = backups
            .iter()
            .map(|backup| Copy {
                on: zone.day_of(backup.at),
                bytes: backup.bytes,
                by_hand: matches!(backup.kind, BackupKind::Manual | BackupKind::Brought),
            })
            .collect();
        let free = self
            .surroundings
            .laptop
            .free(folder)
            .map_err(store::Error::Io)?;
        let budget = rule::budget(free, taken(&backups));
        for place in rule::to_thin(&copies, budget) {
            store::backups::remove(folder, &backups[place].name)?;
        }
        Ok(())
    }

    /// Where the backups of this ledger lie in a second folder: that of another ledger may be the same.
    fn second_for(&self, path: &str) -> PathBuf {
        Path::new(path).join(format!("kept-{}", self.ledger.device()))
    }

    async fn second_folder(&self) -> Result<Option<String>> {
        let preferences = store::settings::preferences(&mut *self.read().await?).await?;
        Ok(preferences.backup_folder)
    }

    /// Who copies what lies in the ledger's folder. An example's goes with it.
    fn synced_by(&self) -> Option<SyncedBy> {
        let folder = &self.surroundings.folder;
        let kind = self.surroundings.laptop.file_system(folder);
        (!self.example)
            .then(|| place::synced_by(folder, kind.as_deref()))
            .flatten()
    }

    /// The bytes that are free where the ledger lies, where they are few.
    fn low(&self) -> Option<u64> {
        let free = self.surroundings.laptop.free(&self.surroundings.folder);
        free.ok().filter(|free| rule::is_low(*free))
    }

    fn safety(&self) -> std::sync::MutexGuard<'_, Safety> {
        self.safety.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What all of them take, in bytes.
fn taken(backups: &[Backup]) -> u64 {
    backups.iter().map(|backup| backup.bytes).sum()
}

/// Copies a backup; a folder may be at the other end of a slow cable.
async fn copied(from: PathBuf, backup: Backup, to: PathBuf) -> Result<()> {
    let copying = spawn_blocking(move || store::backups::copy(&from, &backup.name, &to));
    match copying.await {
        Ok(copied) => Ok(copied?),
        Err(panic) => std::panic::resume_unwind(panic.into_panic()),
    }
}
