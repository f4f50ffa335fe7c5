//! What the file is, found out without touching it.

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use sqlx::migrate::Migrator;
use sqlx::{Connection, SqliteConnection};

use super::looking_at;
use crate::error::{Error, Result};

/// "Kept" in four bytes, as the first migration writes it.
const APPLICATION: i64 = 0x4b65_7074;

/// The newest format of the file that this Kept can read.
const FORMAT: i64 = 1;

/// How every SQLite file begins.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// What was found where the ledger belongs.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// Nothing, or a ledger that was never begun.
    Nothing,
    /// A ledger with every migration.
    UpToDate,
    /// A ledger of an older Kept.
    Older,
}

/// Makes the folder where it is missing, for its owner alone: what clients said is nobody else's.
pub(super) fn folder(dir: &Path) -> Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    Ok(builder.create(dir)?)
}

/// Takes the lock that makes this process the only writer.
pub(super) fn lock(path: &Path) -> Result<File> {
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::InUse),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Looks at the file.
///
/// # Errors
/// [`Error::NewerFile`] and [`Error::Damaged`].
pub(super) async fn inspect(file: &Path, migrations: &Migrator) -> Result<Found> {
    if !has_content(file)? {
        return Ok(Found::Nothing);
    }
    let mut conn = looking_at(file).await?;
    let found = read(&mut conn, migrations).await;
    conn.close().await?;
    found
}

/// The write-ahead log that belongs to the file.
pub(crate) fn log(file: &Path) -> PathBuf {
    beside(file, "-wal")
}

/// What SQLite puts beside the file, by its ending.
pub(super) fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Is there a database? An empty file is one that was never begun.
fn has_content(file: &Path) -> Result<bool> {
    let mut header = Vec::new();
    match File::open(file) {
        Ok(file) => file.take(100).read_to_end(&mut header)?,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error.into()),
    };
    match header.as_slice() {
        [] => Ok(false),
        header if header.len() == 100 && header.starts_with(MAGIC) => Ok(true),
        _ => Err(Error::Damaged("header")),
    }
}

async fn read(conn: &mut SqliteConnection, migrations: &Migrator) -> Result<Found> {
    let format: i64 = sqlx::query_scalar("pragma user_version")
        .fetch_one(&mut *conn)
        .await?;
    let application: i64 = sqlx::query_scalar("pragma application_id")
        .fetch_one(&mut *conn)
        .await?;
    if application != APPLICATION {
        // Begun, and ended by force before its first migration.
        let tables: i64 = sqlx::query_scalar(
            "select count(*) from sqlite_schema where name not like '%sqlx_migrations%'",
        )
        .fetch_one(conn)
        .await?;
        return if application == 0 && tables == 0 {
            Ok(Found::Nothing)
        } else {
            Err(Error::Damaged("header"))
        };
    }
    if format > FORMAT {
        return Err(Error::NewerFile);
    }
    let applied: Vec<(i64, Vec<u8>)> =
        sqlx::query_as("select version, checksum from _sqlx_migrations order by version")
            .fetch_all(conn)
            .await?;
    for (version, checksum) in &applied {
        match migrations
            .iter()
            .find(|migration| migration.version == *version)
        {
            None => return Err(Error::NewerFile),
            Some(migration) if *migration.checksum != **checksum => {
                return Err(Error::Damaged("migrations"));
            }
            Some(_) => {}
        }
    }
    if applied.len() < migrations.iter().count() {
        Ok(Found::Older)
    } else {
        Ok(Found::UpToDate)
    }
}
