//! The ledger: one file, one writer, a few readers.

mod clock;
mod file;
mod held;
mod snapshot;
mod soundness;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::history::Intent;
use domain::ids::DeviceId;
use sqlx::migrate::Migrator;
use sqlx::pool::PoolConnection;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{ConnectOptions, Connection, Sqlite, SqliteConnection, Transaction};
use uuid::fmt::Hyphenated;

use crate::backups::{Backup, BackupKind, folder_in};
use crate::change::{Author, Change};
use crate::column::Stored;
use crate::error::{Error, Result};
use crate::history;
use clock::Clock;
use file::Found;

pub(crate) use file::log as log_of;
pub use held::{Former, Held};
pub(crate) use snapshot::{Depth, check, clear_away, remove as remove_file, sync_folder, take};
pub use soundness::{Dangling, Soundness};

/// Every migration there is, in order.
pub(crate) static MIGRATIONS: Migrator = sqlx::migrate!("./migrations");

/// What is read inside it was true at one moment. Dropped when done; never held over a wait for a person.
pub type Reading = Transaction<'static, Sqlite>;

/// What is asked of it is true by itself.
pub type Look = PoolConnection<Sqlite>;

/// Writes what is no fact: signals and drafts. Dropping it takes everything back.
pub type Writing = Transaction<'static, Sqlite>;

/// Connections that read beside the writer.
const READERS: u32 = 3;

/// Memory in which one connection keeps pages it has read, in the words of `cache_size`: KiB, negative. A page of a list
/// in a large ledger comes from hundreds of places.
const PAGES_OF_READER: &str = "-8192";
const PAGES_OF_WRITER: &str = "-32768";

/// How long one connection waits for another, in another process, to let go of the file.
const BUSY: Duration = Duration::from_secs(5);

/// An open ledger. Nobody else can open it for writing meanwhile.
#[derive(Debug)]
pub struct Ledger {
    dir: PathBuf,
    file: PathBuf,
    /// None beside another Kept, which alone writes.
    writer: Option<SqlitePool>,
    readers: SqlitePool,
    clock: Clock,
    device: DeviceId,
    /// Held until the ledger is closed or dropped; the system lets go of it when the process ends, however it ends.
    lock: Mutex<Option<File>>,
    /// Only one backup is made at a time, so that each finds a name of its own.
    backing_up: tokio::sync::Mutex<()>,
}

impl Ledger {
    /// Opens the ledger in the folder `dir`, or begins one where there is none.
    ///
    /// A ledger of an older Kept is copied to `backups` first and then brought up to date.
    ///
    /// # Errors
    /// [`Error::InUse`] when another Kept has it; [`Error::NewerFile`] or [`Error::Damaged`] when the file is not
    /// one this Kept can use, which leaves it untouched; [`Error::Backup`] when it cannot be copied before an update.
    pub async fn open(dir: &Path, now: DateTime<Utc>) -> Result<Self> {
        Self::open_with(dir, now, &MIGRATIONS).await
    }

    /// The same with other migrations: how an older or a newer Kept would open it.
    pub(crate) async fn open_with(
        dir: &Path,
        now: DateTime<Utc>,
        migrations: &Migrator,
    ) -> Result<Self> {
        Self::open_held(Held::take(dir)?, now, migrations).await
    }

    async fn open_held(held: Held, now: DateTime<Utc>, migrations: &Migrator) -> Result<Self> {
        let (dir, lock) = held.into_parts();
        let file = dir.join("kept.db");
        // A restore that was ended before it had begun leaves its copy behind.
        snapshot::remove(&dir.join(held::RESTORING))?;

        match file::inspect(&file, migrations).await? {
            Found::Nothing | Found::UpToDate => {}
            Found::Older => {
                let backups = folder_in(&dir);
                snapshot::take(&file, false, &backups, BackupKind::BeforeUpdate, now)
                    .await
                    .map_err(|error| Error::Backup(Box::new(error)))?;
            }
        }

        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .min_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(writing(&file))
            .await?;
        migrations.run(&writer).await.map_err(migration)?;
        let mut conn = writer.acquire().await?;
        let device = device(&mut conn, now).await?;
        let newest = history::newest(&mut conn).await?;
        drop(conn);

        let readers = reading_many(&file).await?;
        Ok(Self {
            dir,
            file,
            writer: Some(writer),
            readers,
            clock: Clock::after(newest),
            device,
            lock: Mutex::new(Some(lock)),
            backing_up: tokio::sync::Mutex::default(),
        })
    }

    /// Is there a file where the ledger of the folder `dir` belongs?
    #[must_use]
    pub fn is_in(dir: &Path) -> bool {
        dir.join("kept.db").exists()
    }

    /// Opens the ledger in the folder `dir` for reading, beside the Kept that writes to it. Nothing of it is changed.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is none; [`Error::OlderFile`], [`Error::NewerFile`] and [`Error::Damaged`] when
    /// the file is not one this Kept can read.
    pub async fn beside(dir: &Path) -> Result<Self> {
        let file = dir.join("kept.db");
        match file::inspect(&file, &MIGRATIONS).await? {
            Found::Nothing => return Err(Error::NotFound("ledger")),
            Found::Older => return Err(Error::OlderFile),
            Found::UpToDate => {}
        }
        let readers = reading_many(&file).await?;
        let mut conn = readers.acquire().await?;
        let device = known_device(&mut conn).await?;
        let newest = history::newest(&mut conn).await?;
        drop(conn);
        Ok(Self {
            dir: dir.to_owned(),
            file,
            writer: None,
            readers,
            clock: Clock::after(newest),
            device,
            lock: Mutex::new(None),
            backing_up: tokio::sync::Mutex::default(),
        })
    }

    /// Begins to read.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn read(&self) -> Result<Reading> {
        Ok(self.readers.begin().await?)
    }

    /// Takes one look: each question asked of it is true by itself, and no two of them need be at the same moment.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn look(&self) -> Result<Look> {
        Ok(self.readers.acquire().await?)
    }

    /// Begins to write what is no fact: signals and drafts.
    ///
    /// # Errors
    /// [`Error::InUse`] beside another Kept, and those of the disk.
    pub async fn write(&self) -> Result<Writing> {
        let writer = self.writer.as_ref().ok_or(Error::InUse)?;
        Ok(writer.begin_with("begin immediate").await?)
    }

    /// Begins a change of facts. One change runs at a time; the next waits for its turn.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn change(
        &self,
        now: DateTime<Utc>,
        intent: Intent,
        author: Author,
    ) -> Result<Change> {
        let writing = self.write().await?;
        Ok(self.change_in(writing, now, intent, author))
    }

    /// A change inside a transaction that has begun. Only one runs at a time, so its tick is its place.
    pub(crate) fn change_in(
        &self,
        writing: Writing,
        now: DateTime<Utc>,
        intent: Intent,
        author: Author,
    ) -> Change {
        Change::begun(
            writing,
            self.device,
            self.clock.tick(now),
            now,
            intent,
            author,
        )
    }

    /// Makes a backup: a copy of the whole ledger as it is now, on the disk, checked.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the copy cannot be read back, and those of the disk. Then there is no new backup.
    pub async fn back_up(&self, kind: BackupKind, now: DateTime<Utc>) -> Result<Backup> {
        let _alone = self.backing_up.lock().await;
        snapshot::clear_away(&self.backups(), now)?;
        snapshot::take(&self.file, false, &self.backups(), kind, now).await
    }

    /// Lets go of the file, with everything written into it.
    pub async fn close(&self) {
        self.close_connections().await;
        if let Some(lock) = self.give_lock()
            && let Err(error) = lock.unlock()
        {
            tracing::warn!(%error, "the ledger's lock ends with the program");
        }
    }

    /// Lets go of the file, with everything written into it, and keeps hold of its folder. Whoever still has this
    /// ledger can do nothing with it any more.
    ///
    /// # Errors
    /// [`Error::InUse`] beside another Kept, which holds the folder.
    pub async fn hold(&self) -> Result<Held> {
        let lock = self.give_lock().ok_or(Error::InUse)?;
        self.close_connections().await;
        Ok(Held::new(self.dir.clone(), lock))
    }

    /// The order of changes goes on after all that came in from elsewhere.
    pub(crate) async fn catch_up(&self) -> Result<()> {
        let newest = history::newest(&mut *self.read().await?).await?;
        self.clock.catch_up(newest);
        Ok(())
    }

    /// What it takes of the disk, in bytes: the file, and what stands only in its log so far.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn bytes(&self) -> Result<u64> {
        let log = std::fs::metadata(log_of(&self.file)).map_or(0, |log| log.len());
        Ok(std::fs::metadata(&self.file)?.len() + log)
    }

    /// Where the file is.
    #[must_use]
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// The folder its backups go to.
    #[must_use]
    pub fn backups(&self) -> PathBuf {
        folder_in(&self.dir)
    }

    async fn close_connections(&self) {
        self.readers.close().await;
        if let Some(writer) = &self.writer {
            // The last one to close brings the log into the file.
            writer.close().await;
        }
    }

    fn give_lock(&self) -> Option<File> {
        self.lock
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }
}

/// What every connection shares.
fn connecting(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .busy_timeout(BUSY)
        .foreign_keys(true)
        .pragma("temp_store", "memory")
        .pragma("mmap_size", "0")
        // Statements carry clients' words, which no log may hold.
        .disable_statement_logging()
}

fn writing(file: &Path) -> SqliteConnectOptions {
    connecting(file)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .pragma("secure_delete", "on")
        .pragma("cache_size", PAGES_OF_WRITER)
}

fn reading(file: &Path) -> SqliteConnectOptions {
    connecting(file)
        .read_only(true)
        .pragma("query_only", "on")
        .pragma("cache_size", PAGES_OF_READER)
        // Two connections that check-point at once can damage the file in this SQLite: only the writer does.
        .pragma("wal_autocheckpoint", "0")
}

/// A connection of its own that cannot write, for looking at a file before it is opened.
/// `alone`: nobody else has the file open and it has no log, so nothing is made beside it.
async fn looking(file: &Path, alone: bool) -> Result<SqliteConnection> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .read_only(true)
        .immutable(alone)
        .busy_timeout(BUSY)
        .pragma("temp_store", "memory")
        .disable_statement_logging();
    Ok(SqliteConnection::connect_with(&options).await?)
}

/// The same, at a file that this process does not have open itself.
pub(crate) async fn looking_at(file: &Path) -> Result<SqliteConnection> {
    looking(file, !file::log(file).exists()).await
}

/// The laptop that this ledger writes as; chosen when the ledger is begun.
async fn device(conn: &mut SqliteConnection, now: DateTime<Utc>) -> Result<DeviceId> {
    sqlx::query(
        "insert into ledger (one, device_id, made_at) values (1, ?, ?) on conflict do nothing",
    )
    .bind(DeviceId::new().stored())
    .bind(now.timestamp_millis())
    .execute(&mut *conn)
    .await?;
    known_device(conn).await
}

/// The laptop that wrote this ledger.
async fn known_device(conn: &mut SqliteConnection) -> Result<DeviceId> {
    let id: Option<Hyphenated> = sqlx::query_scalar("select device_id from ledger")
        .fetch_optional(conn)
        .await?;
    let id = id.ok_or(Error::Damaged("ledger.device_id"))?;
    Ok(DeviceId::from_uuid(id.into_uuid()))
}

/// Connections that read beside the writer, and never write.
async fn reading_many(file: &Path) -> Result<SqlitePool> {
    Ok(SqlitePoolOptions::new()
        .max_connections(READERS)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(reading(file))
        .await?)
}

fn migration(error: sqlx::migrate::MigrateError) -> Error {
    use sqlx::migrate::MigrateError;
    match error {
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => error.into(),
        MigrateError::VersionMissing(_) | MigrateError::VersionTooNew(..) => Error::NewerFile,
        MigrateError::VersionMismatch(_) | MigrateError::Dirty(_) => Error::Damaged("migrations"),
        error => Error::Sql(sqlx::Error::Migrate(Box::new(error))),
    }
}

#[cfg(test)]
mod tests;
