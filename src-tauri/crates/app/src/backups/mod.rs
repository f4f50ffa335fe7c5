//! Backups of the ledger: made, listed, looked into. Restoring one is the desk's: it puts another ledger on it.

mod schedule;
mod views;

use std::path::{Path, PathBuf};

use store::backups::{BackupKind, BackupName};
use store::{Former, Held};

use crate::{App, Error, Result};
pub use schedule::OnTime;
pub(crate) use schedule::Safety;
pub use views::*;

impl App {
    /// The backups there are, newest first.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn backups(&self) -> Result<Vec<BackupView>> {
        listed(&self.ledger.backups())
    }

    /// Makes a backup now. It counts only once it was read back.
    ///
    /// # Errors
    /// Those of the disk; then there is no new backup, and the ledger is as it was.
    pub async fn back_up(&self) -> Result<BackupView> {
        let now = self.now().instant;
        let backup = self.ledger.back_up(BackupKind::Manual, now).await?;
        self.backed_up(&backup).await?;
        Ok(backup.into())
    }

    /// Reads the whole ledger and says what is wrong with it.
    ///
    /// # Errors
    /// When it cannot even be read to its end.
    pub async fn check(&self) -> Result<CheckView> {
        Ok(self.ledger.check().await?.into())
    }

    /// How much the ledger holds now.
    pub(crate) async fn counts(&self) -> Result<CountsView> {
        let counts = store::backups::counts(&mut *self.read().await?).await?;
        Ok(counts.into())
    }
}

/// The backups in `folder`, newest first.
pub(crate) fn listed(folder: &Path) -> Result<Vec<BackupView>> {
    let backups = store::backups::list(folder)?;
    Ok(backups.into_iter().map(BackupView::from).collect())
}

/// The file that a word on the command line stands for: a backup of the ledger in `folder` by its name, else a path.
#[must_use]
pub fn named_or_path(folder: &Path, word: &Path) -> PathBuf {
    let backup = word
        .to_str()
        .and_then(|name| file_of(&store::backups::folder_in(folder), name).ok())
        .filter(|file| file.exists());
    backup.unwrap_or_else(|| word.to_owned())
}

/// The file in `folder` that a name stands for. A name is never a path: what is not spelled like a backup is none.
pub(crate) fn file_of(folder: &Path, name: &str) -> Result<PathBuf> {
    let name: BackupName = name.parse().map_err(|_| Error::NotFound("backup"))?;
    Ok(folder.join(name.as_str()))
}

/// What a backup would put in the ledger's place, which holds `now`.
pub(crate) async fn preview(
    folder: &Path,
    name: &str,
    now: Option<CountsView>,
) -> Result<RestorePreview> {
    let file = file_of(folder, name)?;
    let backup = listed(folder)?
        .into_iter()
        .find(|backup| backup.name == name)
        .ok_or(Error::NotFound("backup"))?;
    can_restore(&file).await?;
    let then = store::backups::counts_of(&file)
        .await
        .map_err(Error::Backup)?;
    Ok(RestorePreview {
        backup,
        now,
        then: then.into(),
    })
}

/// Makes sure that this Kept can use the backup in `file`.
pub(crate) async fn can_restore(file: &Path) -> Result<()> {
    Held::can_restore(file).await.map_err(Error::Backup)
}

/// What restoring came to.
pub(crate) fn restored(former: Former) -> Restored {
    match former {
        Former::Nothing => Restored::default(),
        Former::BackedUp(backup) => Restored {
            undone_by: Some(backup.name.to_string()),
            set_aside: None,
        },
        Former::SetAside(file) => Restored {
            undone_by: None,
            set_aside: file
                .file_name()
                .map(|name| name.to_string_lossy().into_owned()),
        },
    }
}
