//! A copy of the whole ledger, checked before it counts.

use std::fs::File;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use sqlx::Connection;

use super::looking;
use crate::error::{Error, Result};

/// Copies `file` into the folder `backups` before this Kept migrates it, and reads the copy back.
pub(super) async fn before_migration(
    file: &Path,
    backups: &Path,
    now: DateTime<Utc>,
) -> Result<PathBuf> {
    std::fs::create_dir_all(backups)?;
    let name = format!(
        "kept-before-{}-{}",
        env!("CARGO_PKG_VERSION"),
        now.format("%Y%m%dT%H%M%S%3fZ")
    );
    let (partial, copy) = (
        backups.join(format!("{name}.partial")),
        backups.join(format!("{name}.db")),
    );
    // What an earlier attempt left behind would be taken for a database to add to.
    match std::fs::remove_file(&partial) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }

    let mut conn = looking(file, false).await?;
    sqlx::query("vacuum into ?")
        .bind(partial.to_string_lossy())
        .execute(&mut conn)
        .await?;
    conn.close().await?;
    File::options().write(true).open(&partial)?.sync_all()?;
    std::fs::rename(&partial, &copy)?;
    #[cfg(unix)]
    File::open(backups)?.sync_all()?;

    let mut conn = looking(&copy, true).await?;
    let verdict: String = sqlx::query_scalar("pragma quick_check(1)")
        .fetch_one(&mut conn)
        .await?;
    conn.close().await?;
    if verdict == "ok" {
        Ok(copy)
    } else {
        Err(Error::Damaged("backup"))
    }
}
