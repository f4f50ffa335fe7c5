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
    /// The disk is full; what was saved before is safe.
    DiskFull,
    /// The ledger could not be written; what was saved before is safe.
    NotSaved,
    /// Something unexpected; the cause is in the log, what was saved before is safe.
    Internal,
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
            Error::Ledger(cause) => {
                tracing::error!(%cause, "the ledger refused");
                match cause {
                    store::Error::InUse => Self::InUse,
                    store::Error::NewerFile => Self::NewerFile,
                    store::Error::Damaged(_) => Self::Damaged,
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
