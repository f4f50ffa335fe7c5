//! What went wrong, sorted by what the reader does about it.

use domain::Problem;
use serde::Serialize;
use ts_rs::TS;

use crate::imports::FileTrouble;

/// What went wrong.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A typed value was refused: say so beside its field.
    #[error("{field} {problem}")]
    Invalid {
        /// The field's name on the wire.
        field: &'static str,
        /// What is wrong with it.
        problem: Problem,
    },
    /// It was there once.
    #[error("this {0} is no longer there")]
    NotFound(&'static str),
    /// Its state does not allow it.
    #[error("not possible now: {0}")]
    Refused(Refused),
    /// What waits for one another in a circle would never be done: the words of each on the way, both ends named.
    #[error("it would wait for itself")]
    Circle(Vec<String>),
    /// A file cannot come in.
    #[error("a file {trouble}")]
    File {
        /// What it is called.
        name: String,
        /// Why.
        trouble: FileTrouble,
    },
    /// A backup cannot be used. The ledger was left untouched.
    #[error("the backup cannot be used")]
    Backup(#[source] store::Error),
    /// The file that somebody named cannot be read.
    #[error("the file cannot be read")]
    NotRead(#[source] std::io::Error),
    /// The file that somebody named cannot be written.
    #[error("the file cannot be written")]
    NotWritten(#[source] std::io::Error),
    /// The ledger itself.
    #[error(transparent)]
    Ledger(#[from] store::Error),
}

/// Why something cannot be done now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[ts(export_to = "wire.ts")]
#[serde(rename_all = "snake_case")]
pub enum Refused {
    /// The commitment's or contract's state does not allow it.
    #[error("the state does not allow it")]
    WrongState,
    /// It is closed, so its date stands.
    #[error("it is closed")]
    Closed,
    /// The new date is the one it has.
    #[error("that is the date it has")]
    SameDate,
    /// There is nothing to undo or redo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// Later facts build on what would be undone.
    #[error("later facts build on it")]
    BuiltOn,
    /// Something else names it, so it stays.
    #[error("something else names it")]
    StillNamed,
    /// It waits for that already.
    #[error("it waits for that already")]
    AlreadyLinked,
    /// Kept has already been begun.
    #[error("already begun")]
    AlreadyBegun,
    /// An import is under way.
    #[error("an import is under way")]
    ImportRunning,
    /// Somebody cancelled it; the ledger is as it was.
    #[error("cancelled")]
    Cancelled,
}

/// An error as it crosses to the window: a code and what the sentence needs, never the path of a file or SQL.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Failure {
    /// A typed value was refused.
    Invalid {
        /// The field's name on the wire.
        field: String,
        /// What is wrong with it.
        problem: Problem,
    },
    /// It is no longer there.
    NotFound {
        /// What is gone: "account", "commitment", …
        what: String,
    },
    /// Its state does not allow it.
    Refused {
        /// Why.
        why: Refused,
    },
    /// Commitments would wait for one another in a circle.
    Circle {
        /// The words of each on the way; the first stands at its end again.
        path: Vec<String>,
    },
    /// A file cannot come in; the ledger is as it was.
    File {
        /// What it is called.
        name: String,
        /// Why.
        trouble: FileTrouble,
    },
    /// Another Kept has this ledger open.
    InUse,
    /// The ledger was last used by a newer Kept; it was left untouched.
    NewerFile,
    /// The ledger cannot be read; it was left untouched.
    Damaged,
    /// The ledger is of an older Kept; the one that has it open is to be closed first.
    OlderFile,
    /// A backup is not whole, or no ledger at all; the ledger was left untouched.
    BackupDamaged,
    /// A backup was made by a newer Kept; the ledger was left untouched.
    BackupNewer,
    /// The ledger could not be backed up first, so nothing was changed.
    NotBackedUp,
    /// A document that was to be taken in makes no sense; nothing of it came in.
    Document {
        /// The record that makes none, counted from 1; 0 before the first.
        #[ts(type = "number")]
        record: u64,
        /// What is wrong with it.
        why: DocumentProblem,
    },
    /// The file that was named cannot be read.
    NotRead,
    /// The file that was named cannot be written.
    NotWritten,
    /// The desktop opens nothing of that kind: no program was chosen for it.
    NotOpened,
    /// The disk is full; what was saved before is safe.
    DiskFull,
    /// The ledger could not be written; what was saved before is safe.
    NotSaved,
    /// Something unexpected; the cause is in the log, what was saved before is safe.
    Internal,
}

/// What is wrong with a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(rename_all = "snake_case")]
pub enum DocumentProblem {
    /// It is no export of Kept.
    Foreign,
    /// A newer Kept exported it.
    Newer,
    /// It is not written as Kept writes it.
    Unreadable,
    /// It does not go with the rest.
    Refused,
}

impl From<&store::DocumentFault> for DocumentProblem {
    fn from(fault: &store::DocumentFault) -> Self {
        use store::DocumentFault;
        match fault {
            DocumentFault::Foreign => Self::Foreign,
            DocumentFault::Newer => Self::Newer,
            DocumentFault::Unreadable { .. } | DocumentFault::TooLong => Self::Unreadable,
            DocumentFault::OutOfPlace | DocumentFault::Refused(_) => Self::Refused,
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::Invalid { field, problem } => Self::Invalid {
                field: field.to_owned(),
                problem,
            },
            Error::NotFound(what) => Self::NotFound {
                what: what.to_owned(),
            },
            Error::Refused(why) => Self::Refused { why },
            Error::Circle(path) => Self::Circle { path },
            Error::File { name, trouble } => Self::File { name, trouble },
            Error::Backup(cause) => {
                tracing::error!(%cause, "a backup cannot be used");
                match cause {
                    store::Error::Damaged(_) => Self::BackupDamaged,
                    store::Error::NewerFile => Self::BackupNewer,
                    store::Error::NotFound(what) => Self::NotFound {
                        what: what.to_owned(),
                    },
                    _ => Self::NotRead,
                }
            }
            Error::NotRead(cause) => {
                tracing::warn!(%cause, "a file cannot be read");
                Self::NotRead
            }
            Error::NotWritten(cause) => {
                tracing::warn!(%cause, "a file cannot be written");
                Self::NotWritten
            }
            Error::Ledger(cause) => {
                tracing::error!(%cause, "the ledger refused");
                match cause {
                    store::Error::InUse => Self::InUse,
                    store::Error::NewerFile => Self::NewerFile,
                    store::Error::Damaged(_) => Self::Damaged,
                    store::Error::OlderFile => Self::OlderFile,
                    store::Error::Backup(_) => Self::NotBackedUp,
                    store::Error::AlreadyBegun => Self::Refused {
                        why: Refused::AlreadyBegun,
                    },
                    store::Error::Document { record, ref fault } => Self::Document {
                        record,
                        why: fault.into(),
                    },
                    store::Error::DiskFull => Self::DiskFull,
                    store::Error::NotFound(what) => Self::NotFound {
                        what: what.to_owned(),
                    },
                    store::Error::MissingReference(what) => Self::NotFound {
                        what: what.to_owned(),
                    },
                    store::Error::StillReferred(_) => Self::Refused {
                        why: Refused::StillNamed,
                    },
                    store::Error::BuiltOn { .. } => Self::Refused {
                        why: Refused::BuiltOn,
                    },
                    _ => Self::Internal,
                }
            }
        }
    }
}

/// The answer to what a person asked for.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// A refused field.
    #[must_use]
    pub const fn invalid(field: &'static str, problem: Problem) -> Self {
        Self::Invalid { field, problem }
    }
}

impl From<domain::commitments::Refusal> for Error {
    fn from(refusal: domain::commitments::Refusal) -> Self {
        use domain::commitments::Refusal;
        Self::Refused(match refusal {
            Refusal::WrongState => Refused::WrongState,
            Refusal::Closed => Refused::Closed,
            Refusal::SameDate => Refused::SameDate,
        })
    }
}
