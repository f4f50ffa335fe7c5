//! The ledger: one file, one writer, a few readers.

mod clock;
mod file;
mod snapshot;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::history::Intent;
use domain::ids::DeviceId;
use sqlx::migrate::Migrator;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{ConnectOptions, Connection, Sqlite, SqliteConnection, Transaction};
use uuid::fmt::Hyphenated;

use crate::change::{Author, Change};
use crate::column::Stored;
use crate::error::{Error, Result};
use clock::Clock;
use file::Found;

/// Every migration there is, in order.
pub(crate) static MIGRATIONS: Migrator = sqlx::migrate!("./migrations");

/// What is read inside it was true at one moment. Dropped when done; never held over a wait for a person.
pub type Reading = Transaction<'static, Sqlite>;

/// Writes what is no fact: signals and drafts. Dropping it takes everything back.
pub type Writing = Transaction<'static, Sqlite>;

/// Connections that read beside the writer.
const READERS: u32 = 3;

/// How long one connection waits for another, in another process, to let go of the file.
const BUSY: Duration = Duration::from_secs(5);

/// An open ledger. Nobody else can open it for writing meanwhile.
#[derive(Debug)]
pub struct Ledger {
    file: PathBuf,
    backups: PathBuf,
    writer: SqlitePool,
    readers: SqlitePool,
    clock: Clock,
    device: DeviceId,
    // Held until the ledger is dropped; the system lets go of it when the process ends, however it ends.
    lock: File,
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
        file::folder(dir)?;
        let lock = file::lock(&dir.join("kept.lock"))?;
        let (file, backups) = (dir.join("kept.db"), dir.join("backups"));

        match file::inspect(&file, migrations).await? {
            Found::Nothing | Found::UpToDate => {}
            Found::Older => {
                snapshot::before_migration(&file, &backups, now)
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
        let newest: Option<i64> = sqlx::query_scalar("select max(hlc) from event_group")
            .fetch_one(&mut *conn)
            .await?;
        drop(conn);

        let readers = SqlitePoolOptions::new()
            .max_connections(READERS)
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(reading(&file))
            .await?;
        let clock = Clock::after(newest.unwrap_or(0));
        Ok(Self {
            file,
            backups,
            writer,
            readers,
            clock,
            device,
            lock,
        })
    }

    /// Begins to read.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn read(&self) -> Result<Reading> {
        Ok(self.readers.begin().await?)
    }

    /// Begins to write what is no fact: signals and drafts.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn write(&self) -> Result<Writing> {
        Ok(self.writer.begin_with("begin immediate").await?)
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

    /// Lets go of the file, with everything written into it.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
        if let Err(error) = self.lock.unlock() {
            tracing::warn!(%error, "the ledger's lock ends with the program");
        }
    }

    /// Where the file is.
    #[must_use]
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// The folder its copies go to.
    #[must_use]
    pub fn backups(&self) -> &Path {
        &self.backups
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
}

fn reading(file: &Path) -> SqliteConnectOptions {
    connecting(file)
        .read_only(true)
        .pragma("query_only", "on")
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

/// The laptop that this ledger writes as; chosen when the ledger is begun.
async fn device(conn: &mut SqliteConnection, now: DateTime<Utc>) -> Result<DeviceId> {
    sqlx::query(
        "insert into ledger (one, device_id, made_at) values (1, ?, ?) on conflict do nothing",
    )
    .bind(DeviceId::new().stored())
    .bind(now.timestamp_millis())
    .execute(&mut *conn)
    .await?;
    let id: Hyphenated = sqlx::query_scalar("select device_id from ledger")
        .fetch_one(conn)
        .await?;
    Ok(DeviceId::from_uuid(id.into_uuid()))
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
