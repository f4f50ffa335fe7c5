//! A ledger's folder that is held: no other Kept can write there, and no connection is open into it.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use sqlx::migrate::Migrator;
use sqlx::{Connection, SqliteConnection};

use super::file::{self, Found};
use super::snapshot::Depth;
use super::{Ledger, MIGRATIONS, connecting, snapshot};
use crate::backups::{Backup, BackupKind, folder_in};
use crate::error::{Error, Result};

/// How long a program that reads the ledger may keep a restore waiting.
const PATIENCE: Duration = Duration::from_secs(5);

/// How often the reader is asked meanwhile.
const ASKED_EVERY: Duration = Duration::from_millis(50);

/// A ledger's folder, held by this process. The system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub struct Held {
    dir: PathBuf,
    lock: File,
}

/// What became of the ledger that a backup took the place of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Former {
    /// There was none, or one that nobody had begun.
    Nothing,
    /// It is a backup by now: restoring that undoes the restore.
    BackedUp(Backup),
    /// It could not be read, so its bytes were set aside as they were, in this file.
    SetAside(PathBuf),
}

impl Held {
    /// Takes hold of the folder `dir`, which is made where it is missing.
    ///
    /// # Errors
    /// [`Error::InUse`] when another Kept holds it.
    pub fn take(dir: &Path) -> Result<Self> {
        file::folder(dir)?;
        Ok(Self {
            dir: dir.to_owned(),
            lock: file::lock(&dir.join("kept.lock"))?,
        })
    }

    pub(super) const fn new(dir: PathBuf, lock: File) -> Self {
        Self { dir, lock }
    }

    pub(super) fn into_parts(self) -> (PathBuf, File) {
        (self.dir, self.lock)
    }

    /// Opens the ledger, as [`Ledger::open`] does, without letting go of it in between.
    ///
    /// # Errors
    /// Those of [`Ledger::open`], but for [`Error::InUse`].
    pub async fn open(self, now: DateTime<Utc>) -> Result<Ledger> {
        Ledger::open_held(self, now, &MIGRATIONS).await
    }

    /// Looks at a backup: could it take a ledger's place?
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::NewerFile`]; [`Error::Damaged`] when it is no ledger or not whole.
    pub async fn can_restore(from: &Path) -> Result<()> {
        check(from, &MIGRATIONS).await
    }

    /// Puts what the file `from` holds in the ledger's place, at once and whole. The ledger that stands there is backed
    /// up first; one that cannot be read is set aside.
    ///
    /// # Errors
    /// [`Error::NewerFile`] and [`Error::Damaged`] when `from` or the ledger cannot be used by this Kept,
    /// [`Error::Backup`] when the ledger cannot be backed up, [`Error::InUse`] while another program reads it. Then the
    /// ledger is what it was.
    pub async fn restore(&self, from: &Path, now: DateTime<Utc>) -> Result<Former> {
        self.restore_with(from, now, &MIGRATIONS).await
    }

    /// The same by a Kept with other migrations.
    pub(super) async fn restore_with(
        &self,
        from: &Path,
        now: DateTime<Utc>,
        migrations: &Migrator,
    ) -> Result<Former> {
        check(from, migrations).await?;
        let former = self.former(now, migrations).await?;

        let coming = self.dir.join(RESTORING);
        snapshot::copy_whole(from, !file::log(from).exists(), &coming).await?;
        snapshot::check(&coming, Depth::Quick).await?;
        match &former {
            Former::Nothing | Former::BackedUp(_) => self.settle().await?,
            Former::SetAside(aside) => self.set_aside(aside)?,
        }
        // From here on it is the new ledger, up to here the old one.
        fs::rename(&coming, self.file())?;
        snapshot::sync_folder(&self.dir)?;
        Ok(former)
    }

    fn file(&self) -> PathBuf {
        self.dir.join("kept.db")
    }

    /// Makes sure that what stands in the ledger now can be had again.
    async fn former(&self, now: DateTime<Utc>, migrations: &Migrator) -> Result<Former> {
        let file = self.file();
        let readable = match file::inspect(&file, migrations).await {
            Ok(Found::Nothing) => return Ok(Former::Nothing),
            Ok(Found::UpToDate | Found::Older) => true,
            Err(Error::Damaged(_)) => false,
            Err(error) => return Err(error),
        };
        if readable {
            let alone = !file::log(&file).exists();
            let backups = folder_in(&self.dir);
            match snapshot::take(&file, alone, &backups, BackupKind::BeforeRestore, now).await {
                Ok(backup) => return Ok(Former::BackedUp(backup)),
                // It begins like a ledger, and a page of it is not one's own any more.
                Err(Error::Damaged(_)) => {}
                Err(error) => return Err(Error::Backup(Box::new(error))),
            }
        }
        let name = format!("kept-damaged-{}.db", now.format("%Y%m%dT%H%M%S%3fZ"));
        Ok(Former::SetAside(self.dir.join(name)))
    }

    /// Brings everything from the log into the file and ends its log for good, so that none can lie beside another file.
    async fn settle(&self) -> Result<()> {
        let file = self.file();
        if !file.try_exists()? {
            return Ok(());
        }
        let mut conn = SqliteConnection::connect_with(&connecting(&file)).await?;
        let mut waited = Duration::ZERO;
        // Refused as long as another program reads the ledger; only ours could write to it.
        let left = loop {
            let mode: Result<String, sqlx::Error> =
                sqlx::query_scalar("pragma journal_mode = delete")
                    .fetch_one(&mut conn)
                    .await;
            match mode {
                Ok(mode) if mode == "delete" => break Ok(()),
                _ if waited >= PATIENCE => break Err(Error::InUse),
                _ => {
                    tokio::time::sleep(ASKED_EVERY).await;
                    waited += ASKED_EVERY;
                }
            }
        };
        conn.close().await?;
        left
    }

    /// Gives a ledger that cannot be read a second name, and its log with it. The file keeps its own name until another
    /// takes it, so that there is never none.
    fn set_aside(&self, aside: &Path) -> Result<()> {
        let file = self.file();
        if fs::hard_link(&file, aside).is_err() {
            // Not every file system knows second names.
            fs::copy(&file, aside)?;
            File::options().write(true).open(aside)?.sync_all()?;
        }
        match fs::rename(file::log(&file), file::log(aside)) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        snapshot::remove(&file::beside(&file, "-shm"))?;
        snapshot::sync_folder(&self.dir)
    }
}

/// Where a backup is copied to before it takes the ledger's place.
pub(super) const RESTORING: &str = "kept.db.restoring";

/// Looks at a backup before anything is done with it, as a Kept with these migrations.
async fn check(from: &Path, migrations: &Migrator) -> Result<()> {
    if !from.try_exists()? {
        return Err(Error::NotFound("backup"));
    }
    match file::inspect(from, migrations).await? {
        Found::Nothing => Err(Error::Damaged("backup")),
        Found::UpToDate | Found::Older => snapshot::check(from, Depth::Quick).await,
    }
}
