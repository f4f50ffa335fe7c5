//! Everything as one JSON document in a file of one's own, and such a document back as a ledger.

use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};

use serde::Serialize;
use tempfile::{Builder, NamedTempFile};
use ts_rs::TS;

use crate::imports::name_of;
use crate::wire::Changed;
use crate::{App, Error, Result};

/// What an export came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct Exported {
    /// How many records it holds.
    #[ts(type = "number")]
    pub records: u64,
    /// What the file is called.
    pub file: String,
}

/// A file that comes into being under another name beside the one whose place it takes once it is whole.
pub(crate) struct Coming {
    temporary: NamedTempFile,
    file: PathBuf,
}

impl Coming {
    /// Begins to write what will stand at `file`.
    pub(crate) fn beside(file: &Path) -> Result<Self> {
        let file = std::path::absolute(file).map_err(Error::NotWritten)?;
        let folder = file.parent().unwrap_or(&file);
        // Its owner's alone, like the ledger.
        let temporary = Builder::new()
            .prefix(".kept-export-")
            .tempfile_in(folder)
            .map_err(Error::NotWritten)?;
        Ok(Self { temporary, file })
    }

    /// The same with the permissions that somebody gave the file which stands there.
    pub(crate) fn like(file: &Path) -> Result<Self> {
        let coming = Self::beside(file)?;
        if let Ok(stands) = file.metadata() {
            let given = coming.as_file().set_permissions(stands.permissions());
            given.map_err(Error::NotWritten)?;
        }
        Ok(coming)
    }

    /// What is written goes here.
    pub(crate) fn as_file(&self) -> &File {
        self.temporary.as_file()
    }

    /// Takes the file's place, once it is on the disk. Answers what the file is called.
    pub(crate) fn settle(self) -> Result<String> {
        self.as_file().sync_all().map_err(Error::NotWritten)?;
        self.temporary
            .persist(&self.file)
            .map_err(|error| Error::NotWritten(error.error))?;
        Ok(name_of(&self.file))
    }
}

impl App {
    /// What a file with an export of today is called, until somebody calls it otherwise.
    #[must_use]
    pub fn export_name(&self) -> String {
        format!("kept-{}.json", self.now().today())
    }

    /// Writes everything the ledger holds into `file`, as it was at one moment. A file that stands there is replaced only
    /// once the new one is whole and on the disk.
    ///
    /// # Errors
    /// [`Error::NotWritten`], and those of the ledger's disk. Then `file` is as it was.
    pub async fn export(&self, file: &Path) -> Result<Exported> {
        let coming = Coming::beside(file)?;
        let records = {
            let mut reading = self.read().await?;
            let written =
                store::export::write(&mut reading, BufWriter::new(coming.as_file())).await;
            written.map_err(|error| match error {
                store::Error::Io(cause) => Error::NotWritten(cause),
                error => error.into(),
            })?
        };
        let file = coming.settle()?;
        Ok(Exported { records, file })
    }

    /// Takes in everything that [`App::export`] wrote elsewhere, into this ledger that nobody has begun. Answers how many
    /// records came in.
    ///
    /// # Errors
    /// [`Error::NotRead`] when `file` cannot be read; [`store::Error::AlreadyBegun`] when this is somebody's ledger;
    /// [`store::Error::Document`] with the first record that makes no sense. Then nothing came in.
    pub async fn take_in(&self, file: &Path) -> Result<u64> {
        let document = File::open(file).map_err(Error::NotRead)?;
        let records = self.ledger.take_in(document).await?;
        self.forget_names().await;
        while self.work_off_marked().await? {}
        self.tell(Changed::everything());
        Ok(records)
    }
}
