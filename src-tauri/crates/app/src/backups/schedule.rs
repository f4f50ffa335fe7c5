//! Backups by themselves (B2): when the next is due, the making of it, the room it needs, and its copy in a second folder.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;

use chrono::{DateTime, Utc};
use domain::backups::{self as rule, Copy};
use store::backups::{Backup, BackupKind};
use uuid::Uuid;

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
        let saved = store::backups::saved(&mut *self.read().await?).await?;
        let newest = self.newest()?.map(|backup| backup.at);
        Ok(rule::due_at(
            saved,
            newest,
            self.surroundings.laptop.power(),
        ))
    }

    /// The newest backup of this ledger. One that was brought in is another's, and a clock that was ahead made backups of a
    /// time that is still to come: they say nothing of what was saved since.
    fn newest(&self) -> Result<Option<Backup>> {
        let now = self.now().instant;
        let backups = store::backups::list(&self.ledger.backups())?.into_iter();
        let mut own = backups.filter(|backup| backup.kind != BackupKind::Brought);
        Ok(own.find(|backup| backup.at <= now))
    }

    /// Makes a backup if it is time for one, and room for the next. What stands in its way is kept for Today and Settings.
    pub async fn back_up_on_time(&self) -> OnTime {
        let now = self.now().instant;
        let (done, failed) = match self.on_time(now).await {
            Ok(done) => (done, None),
            Err(error) => {
                let why = error.into();
                (
                    OnTime::Failed,
                    Some(FailedBackup {
                        at: now.into(),
                        why,
                    }),
                )
            }
        };
        let had_failed = std::mem::replace(&mut self.safety().failed, failed).is_some();
        if had_failed || !matches!(done, OnTime::Later(_)) {
            self.tell(Changed::everything());
        }
        done
    }

    async fn on_time(&self, now: DateTime<Utc>) -> Result<OnTime> {
        let due = self.backup_due().await?;
        if due.is_none_or(|due| due > now) {
            self.catch_up_second().await?;
            return Ok(OnTime::Later(due));
        }
        let folder = self.ledger.backups();
        let made = match self.ledger.back_up(BackupKind::Scheduled, now).await {
            // What is more than the disk allows makes room for it.
            Err(store::Error::DiskFull) => {
                self.thin(&folder)?;
                self.ledger.back_up(BackupKind::Scheduled, now).await
            }
            made => made,
        };
        self.copy_to_second(&made?).await?;
        if let Err(error) = self.thin(&folder) {
            // There is a backup all the same; where the room runs out, disk.low says so.
            tracing::error!(%error, "old backups could not make room");
        }
        Ok(OnTime::Made)
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
        let now = self.now().instant;
        let newest = match self.newest()? {
            Some(newest) => newest,
            None => self.ledger.back_up(BackupKind::Scheduled, now).await?,
        };
        let copied = self.copy_to(&path, &newest).await;
        copied.map_err(|error| match error {
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

    /// Copies the newest backup to the second folder where this Kept has not tried yet and it is not there: its disk may
    /// have been away when that backup was made.
    async fn catch_up_second(&self) -> Result<()> {
        if self.safety().second.is_some() {
            return Ok(());
        }
        let Some((path, newest)) = self.second_folder().await?.zip(self.newest()?) else {
            return Ok(());
        };
        let there = store::backups::list(&self.second_for(&path)?)?;
        if there.iter().any(|backup| backup.name == newest.name) {
            self.safety().second = Some((path, None));
            return Ok(());
        }
        self.copy_to_second(&newest).await
    }

    /// Copies a backup to the second folder, where one is named. What stands in its way is kept for Settings.
    async fn copy_to_second(&self, backup: &Backup) -> Result<()> {
        let Some(path) = self.second_folder().await? else {
            return Ok(());
        };
        let copied = self.copy_to(&path, backup).await;
        self.safety().second = Some((path, copied.err().map(Into::into)));
        Ok(())
    }

    /// Copies a backup to this second folder, and makes room there: before it where there is none.
    async fn copy_to(&self, path: &str, backup: &Backup) -> Result<()> {
        let to = self.second_for(path)?;
        let (folder, now) = (self.ledger.backups(), self.now().instant);
        let copied = store::backups::copy(&folder, &backup.name, &to, now).await;
        if copied.is_err() && self.thin(&to).is_ok() {
            store::backups::copy(&folder, &backup.name, &to, now).await?;
        } else {
            copied?;
        }
        self.thin(&to)
    }

    /// Removes the backups in `folder` that make room for others.
    fn thin(&self, folder: &Path) -> Result<()> {
        let backups = store::backups::list(folder)?;
        let now = self.now();
        let copies: Vec<Copy> = backups
            .iter()
            .map(|backup| Copy {
                on: now.zone.day_of(backup.at),
                bytes: backup.bytes,
                stays: matches!(backup.kind, BackupKind::Manual | BackupKind::Brought)
                    || backup.at > now.instant,
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

    /// Where the backups of this ledger on this laptop lie in a second folder. That of another ledger may be the same, and
    /// a ledger goes on another laptop where a backup of it is restored there, so each names itself.
    fn second_for(&self, path: &str) -> Result<PathBuf> {
        let file = self.surroundings.folder.join("second-folder.id");
        let id = match std::fs::read_to_string(&file) {
            Ok(id) => id.trim().parse::<Uuid>().ok(),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(Error::NotRead(error)),
        };
        let id = match id {
            Some(id) => id,
            None => {
                let id = Uuid::now_v7();
                std::fs::write(&file, id.to_string()).map_err(Error::NotWritten)?;
                id
            }
        };
        Ok(Path::new(path).join(format!("kept-{id}")))
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
