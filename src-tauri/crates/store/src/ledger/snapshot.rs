//! A copy of the whole ledger, checked before it counts.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::Path;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Datelike, TimeDelta, Utc};
use sqlx::Connection;

use super::{file, looking, looking_at};
use crate::backups::{Backup, BackupKind, BackupName, list};
use crate::error::{Error, Result};

/// A copy that is not whole after this long never will be: whoever made it was ended.
const GIVEN_UP: Duration = Duration::from_secs(24 * 60 * 60);

/// Copies `from` into the folder `backups` and reads the copy back.
///
/// What it holds is of `at`. `alone`: nobody has `from` open and it has no log, so nothing is made beside it.
pub(crate) async fn take(
    from: &Path,
    alone: bool,
    backups: &Path,
    kind: BackupKind,
    at: DateTime<Utc>,
) -> Result<Backup> {
    file::folder(backups)?;
    let depth = depth(backups, kind, at)?;
    let name = free_name(backups, kind, at)?;
    let copy = backups.join(name.as_str());
    // Two processes may copy at once; neither may write into the other's file.
    let partial = backups.join(format!("{name}.{}.partial", std::process::id()));
    copy_whole(from, alone, &partial).await?;
    fs::rename(&partial, &copy)?;
    sync_folder(backups)?;
    if let Err(error) = check(&copy, depth).await {
        // It must never be offered as a backup.
        fs::remove_file(&copy)?;
        return Err(error);
    }
    Ok(Backup::sized(name, fs::metadata(&copy)?.len()))
}

/// Writes all that `from` holds, with what stands only in its log so far, into the new file `to`, down to the disk.
pub(super) async fn copy_whole(from: &Path, alone: bool, to: &Path) -> Result<()> {
    // What an earlier attempt left behind would be taken for a database to add to.
    remove(to)?;
    let target = to
        .to_str()
        .ok_or_else(|| std::io::Error::from(ErrorKind::InvalidFilename))?;
    // `query_only` would refuse it; a connection that can write nothing else does not.
    let mut conn = looking(from, alone).await?;
    let copied = sqlx::query("vacuum into ?")
        .bind(target)
        .execute(&mut conn)
        .await;
    conn.close().await?;
    if let Err(error) = copied {
        // Half a copy only takes room that the disk may need.
        remove(to)?;
        return Err(error.into());
    }
    File::options().write(true).open(to)?.sync_all()?;
    Ok(())
}

/// How closely a copy is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Depth {
    /// Every page, and that each holds what it should.
    Quick,
    /// That the indexes say what the rows say, too.
    Full,
}

/// The first backup of a month that nobody waits for is read in full.
pub(super) fn depth(backups: &Path, kind: BackupKind, now: DateTime<Utc>) -> Result<Depth> {
    if kind != BackupKind::Scheduled {
        return Ok(Depth::Quick);
    }
    let month = |at: DateTime<Utc>| (at.year(), at.month());
    let is_first = !list(backups)?
        .iter()
        .any(|backup| backup.kind == kind && month(backup.at) == month(now));
    Ok(if is_first { Depth::Full } else { Depth::Quick })
}

/// Reads a file that nobody has open from its beginning to its end.
///
/// # Errors
/// [`Error::Damaged`] when it does not hold what SQLite wrote.
pub(crate) async fn check(copy: &Path, depth: Depth) -> Result<()> {
    let mut conn = looking_at(copy).await?;
    let asked = sqlx::query_scalar(match depth {
        Depth::Quick => "pragma quick_check(1)",
        Depth::Full => "pragma integrity_check(1)",
    });
    let verdict: Result<String, _> = asked.fetch_one(&mut conn).await;
    conn.close().await?;
    if verdict? == "ok" {
        Ok(())
    } else {
        Err(Error::Damaged("backup"))
    }
}

/// Makes a change of a folder's names lasting, where the system can.
pub(crate) fn sync_folder(folder: &Path) -> Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// Removes a file, if it is there.
pub(crate) fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// The first name from `now` on that no backup has: none may ever take another's place.
fn free_name(backups: &Path, kind: BackupKind, now: DateTime<Utc>) -> Result<BackupName> {
    let mut at = now;
    loop {
        let name = BackupName::new(kind, at);
        if !backups.join(name.as_str()).try_exists()? {
            return Ok(name);
        }
        at += TimeDelta::milliseconds(1);
    }
}

/// Removes what copies that were ended midway have left behind.
pub(crate) fn clear_away(backups: &Path, now: DateTime<Utc>) -> Result<()> {
    let entries = match fs::read_dir(backups) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let is_partial = Path::new(&entry.file_name())
            .extension()
            .is_some_and(|ending| ending == "partial");
        let age = SystemTime::from(now).duration_since(entry.metadata()?.modified()?);
        if is_partial && age.is_ok_and(|age| age > GIVEN_UP) {
            remove(&entry.path())?;
        }
    }
    Ok(())
}
