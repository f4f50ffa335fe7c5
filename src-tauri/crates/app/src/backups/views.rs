//! Backups as they cross to the window.

use std::io::ErrorKind;

use serde::{Deserialize, Serialize};
use store::backups::{Backup, BackupKind, Counts};
use ts_rs::TS;

use crate::wire::Instant;
use crate::{Error, SyncedBy};

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(rename_all = "snake_case")]
pub enum BackupReason {
    /// It was time for one.
    Scheduled,
    /// Somebody asked for it.
    Manual,
    /// It came from elsewhere.
    Brought,
    /// Before a newer Kept changed the file's format.
    BeforeUpdate,
    /// Before an import.
    BeforeImport,
    /// Before another backup took the ledger's place.
    BeforeRestore,
}

/// A backup in the folder of backups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct BackupView {
    /// What it is called: names the backup, and is no path.
    pub name: String,
    /// Why it was made.
    pub reason: BackupReason,
    /// When.
    pub at: Instant,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// Why a backup is not where it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(rename_all = "snake_case")]
pub enum BackupTrouble {
    /// Its folder is not there.
    FolderGone,
    /// Kept may not write there.
    ReadOnly,
    /// The disk is full.
    DiskFull,
    /// The copy was not whole when it was read back.
    Damaged,
    /// Something else; the cause is in the log.
    Other,
}

impl From<Error> for BackupTrouble {
    fn from(error: Error) -> Self {
        tracing::error!(%error, "a backup is not where it should be");
        match error {
            Error::Ledger(store::Error::DiskFull) => Self::DiskFull,
            Error::Ledger(store::Error::Damaged(_)) => Self::Damaged,
            Error::Ledger(store::Error::Io(cause)) => match cause.kind() {
                ErrorKind::NotFound | ErrorKind::NotADirectory => Self::FolderGone,
                ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
                _ => Self::Other,
            },
            _ => Self::Other,
        }
    }
}

/// A backup that should have been made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct FailedBackup {
    /// When it was tried.
    pub at: Instant,
    /// What stood in its way.
    pub why: BackupTrouble,
}

/// The folder, beside the one of backups, to which each is copied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct SecondFolder {
    /// Where it is.
    pub path: String,
    /// Why the newest backup is not there.
    pub trouble: Option<BackupTrouble>,
}

/// How safe the ledger is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct SafetyView {
    /// The last backup that it was time for, where it could not be made.
    pub failed: Option<FailedBackup>,
    /// Bytes that are free where the ledger lies, where they are few.
    #[ts(type = "number | null")]
    pub low: Option<u64>,
    /// Bytes that the backups take.
    #[ts(type = "number")]
    pub taken: u64,
    /// The second folder, where one is named.
    pub second: Option<SecondFolder>,
    /// Who copies what lies in the ledger's folder, where it is known that somebody does (B1).
    pub synced_by: Option<SyncedBy>,
}

/// What is wrong with the ledger's safety: it is a matter of the laptop, not of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct SafetyToday {
    /// Why the last backup that it was time for could not be made.
    pub failed: Option<BackupTrouble>,
    /// Bytes that are free where the ledger lies, where they are few.
    #[ts(type = "number | null")]
    pub low: Option<u64>,
}

/// How much a ledger holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct CountsView {
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
    /// When something was last saved.
    pub saved_at: Option<Instant>,
}

/// What a restore would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct RestorePreview {
    /// The backup.
    pub backup: BackupView,
    /// What the ledger holds now; none when it cannot be read.
    pub now: Option<CountsView>,
    /// What it would hold then.
    pub then: CountsView,
}

/// What a restore came to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct Restored {
    /// The backup of what stood there before: restoring it undoes the restore.
    pub undone_by: Option<String>,
    /// What stood there before could not be read. Its bytes were set aside in a file of this name, in the ledger's folder.
    pub set_aside: Option<String>,
}

/// What a full check of the ledger found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CheckView {
    /// What is wrong with the file, in SQLite's words; at most 100.
    pub damage: Vec<String>,
    /// Rows that refer to something that is not there: table, row, the table referred to; at most 100.
    pub dangling: Vec<(String, i64, String)>,
}

impl CheckView {
    /// Nothing is wrong.
    #[must_use]
    pub const fn is_sound(&self) -> bool {
        self.damage.is_empty() && self.dangling.is_empty()
    }
}

impl From<BackupKind> for BackupReason {
    fn from(kind: BackupKind) -> Self {
        match kind {
            BackupKind::Scheduled => Self::Scheduled,
            BackupKind::Manual => Self::Manual,
            BackupKind::Brought => Self::Brought,
            BackupKind::BeforeUpdate => Self::BeforeUpdate,
            BackupKind::BeforeImport => Self::BeforeImport,
            BackupKind::BeforeRestore => Self::BeforeRestore,
        }
    }
}

impl From<Backup> for BackupView {
    fn from(backup: Backup) -> Self {
        Self {
            name: backup.name.to_string(),
            reason: backup.kind.into(),
            at: backup.at.into(),
            bytes: backup.bytes,
        }
    }
}

impl From<Counts> for CountsView {
    fn from(counts: Counts) -> Self {
        Self {
            accounts: counts.accounts,
            contacts: counts.contacts,
            touches: counts.touches,
            commitments: counts.commitments,
            contracts: counts.contracts,
            saved_at: counts.saved_at.map(Into::into),
        }
    }
}

impl From<store::Soundness> for CheckView {
    fn from(found: store::Soundness) -> Self {
        Self {
            damage: found.damage,
            dangling: found
                .dangling
                .into_iter()
                .map(|row| (row.table, row.row, row.refers_to))
                .collect(),
        }
    }
}
