//! Backups: whole copies of the ledger that were read back before they counted, each in a file whose name says when
//! it was made and why.

mod name;

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use domain::backups::Saved;
use sqlx::{Connection, SqliteConnection};

use crate::column::{instant, number};
use crate::error::Result;
use crate::ledger::{
    Depth, Held, check, clear_away, log_of, looking_at, remove_file, sync_folder, take,
};

pub use name::{BackupKind, BackupName};

/// A backup that lies in the folder of backups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Its file's name; no two have the same.
    pub name: BackupName,
    /// Why it was made.
    pub kind: BackupKind,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// Its size.
    pub bytes: u64,
}

/// How much a ledger holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Accounts, without those in the trash.
    pub accounts: u32,
    /// Contacts.
    pub contacts: u32,
    /// Touches.
    pub touches: u32,
    /// Promises and duties, open and closed.
    pub commitments: u32,
    /// Contracts, running and ended.
    pub contracts: u32,
    /// When something was last saved; none in a ledger that nobody has begun.
    pub saved_at: Option<DateTime<Utc>>,
}

impl Backup {
    /// The backup behind a name, of this size.
    pub(crate) fn sized(name: BackupName, bytes: u64) -> Self {
        Self {
            kind: name.kind(),
            at: name.at(),
            name,
            bytes,
        }
    }
}

/// The folder of backups beside the ledger in the folder `dir`.
#[must_use]
pub fn folder_in(dir: &Path) -> PathBuf {
    dir.join("backups")
}

/// The backups in `folder`, newest first. What is not named like a backup is nobody's business here.
///
/// # Errors
/// Those of the disk. A folder that was never made holds no backups.
pub fn list(folder: &Path) -> Result<Vec<Backup>> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let mut backups = Vec::new();
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name();
        let Some(name) = name.to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        match entry.metadata() {
            Ok(about) if about.is_file() => backups.push(Backup::sized(name, about.len())),
            Ok(_) => {}
            // It made room meanwhile.
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error.into()),
        }
    }
    backups.sort_by(|one, other| (other.at, &other.name).cmp(&(one.at, &one.name)));
    Ok(backups)
}

/// Removes a backup from `folder`. One that is gone already is no failure.
///
/// # Errors
/// Those of the disk.
pub fn remove(folder: &Path, name: &BackupName) -> Result<()> {
    remove_file(&folder.join(name.as_str()))
}

/// Copies a backup from its folder into another one, down to the disk, and reads the copy back; the folder is made where
/// it is missing, but not what it is to lie in. The copy has its name only once it is whole.
///
/// # Errors
/// Those of the disks, and [`Error::Damaged`](crate::Error::Damaged). Then there is no copy.
pub async fn copy(folder: &Path, name: &BackupName, to: &Path, now: DateTime<Utc>) -> Result<()> {
    match std::fs::create_dir(to) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error.into()),
        _ => clear_away(to, now)?,
    }
    let partial = to.join(format!("{name}.partial"));
    let copied = copy_checked(&folder.join(name.as_str()), &partial).await;
    if copied.is_err() {
        // Half a copy only takes room that the next one needs.
        remove_file(&partial)?;
    }
    copied?;
    std::fs::rename(&partial, to.join(name.as_str()))?;
    sync_folder(to)
}

async fn copy_checked(from: &Path, to: &Path) -> Result<()> {
    let (file, copy) = (from.to_owned(), to.to_owned());
    // A folder may be at the other end of a slow cable, which is nobody else's business.
    let copying = tokio::task::spawn_blocking(move || {
        std::fs::copy(file, &copy)?;
        std::fs::File::options().write(true).open(&copy)?.sync_all()
    });
    copying.await.map_err(std::io::Error::other)??;
    check(to, Depth::Quick).await
}

/// Takes a backup from elsewhere into `folder`, where it is one of the others; its own file stays as it is. One that says
/// in its name when it was made keeps that, any other is of `now`.
///
/// # Errors
/// Those of [`Held::can_restore`], and those of the disk. Then nothing was taken.
pub async fn bring(from: &Path, folder: &Path, now: DateTime<Utc>) -> Result<Backup> {
    Held::can_restore(from).await?;
    let named = from.file_name().and_then(|name| name.to_str());
    let named = named.and_then(|name| name.parse::<BackupName>().ok());
    let at = named.map_or(now, |name| name.at());
    let alone = !log_of(from).exists();
    take(from, alone, folder, BackupKind::Brought, at).await
}

/// When something was saved first and last in the ledger behind this connection; none before anything was.
///
/// # Errors
/// Those of the disk.
pub async fn saved(conn: &mut SqliteConnection) -> Result<Option<Saved>> {
    let (first, last): (Option<i64>, Option<i64>) = sqlx::query_as(
        "select
            (select at from event_group order by hlc limit 1),
            (select at from event_group order by hlc desc limit 1)",
    )
    .fetch_one(conn)
    .await?;
    let at = |at: i64| instant("event_group.at", at);
    Ok(match (first, last) {
        (Some(first), Some(last)) => Some(Saved {
            first: at(first)?,
            last: at(last)?,
        }),
        _ => None,
    })
}

/// How much the ledger behind this connection holds.
///
/// # Errors
/// Those of the disk.
pub async fn counts(conn: &mut SqliteConnection) -> Result<Counts> {
    let (accounts, contacts, touches, commitments, contracts, saved_at): (
        i64,
        i64,
        i64,
        i64,
        i64,
        Option<i64>,
    ) = sqlx::query_as(
        "select
            (select count(*) from account where trashed_at is null),
            (select count(*) from contact),
            (select count(*) from touch),
            (select count(*) from commitment),
            (select count(*) from contract),
            (select at from event_group order by hlc desc limit 1)",
    )
    .fetch_one(conn)
    .await?;
    Ok(Counts {
        accounts: number("account", accounts)?,
        contacts: number("contact", contacts)?,
        touches: number("touch", touches)?,
        commitments: number("commitment", commitments)?,
        contracts: number("contract", contracts)?,
        saved_at: saved_at
            .map(|at| instant("event_group.at", at))
            .transpose()?,
    })
}

/// How much the ledger in `file` holds, which is not touched.
///
/// # Errors
/// [`Error::Damaged`](crate::Error::Damaged) when it is no ledger, and those of the disk.
pub async fn counts_of(file: &Path) -> Result<Counts> {
    let mut conn = looking_at(file).await?;
    let counted = counts(&mut conn).await;
    conn.close().await?;
    counted
}

#[cfg(test)]
mod tests;
