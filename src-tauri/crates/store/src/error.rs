//! What can go wrong with the file, sorted by what the reader does about it.

use domain::history::{Intent, RecordKind};

/// The result of everything here.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong. No text of it holds SQL or a path: causes are for the log.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Another Kept has this ledger open.
    #[error("the ledger is open in another Kept")]
    InUse,
    /// The file was written by a newer Kept, and was left untouched.
    #[error("the ledger was last used by a newer Kept")]
    NewerFile,
    /// The file was written by an older Kept. Reading it alone cannot bring it up to date, so it was left untouched.
    #[error("the ledger has yet to be brought up to date")]
    OlderFile,
    /// The file, or the named column of it, does not hold what Kept writes there. It was left untouched.
    #[error("the ledger is damaged: {0}")]
    Damaged(&'static str),
    /// The record is no longer there.
    #[error("this {0} is no longer there")]
    NotFound(&'static str),
    /// The record refers to another that is not there.
    #[error("this {0} refers to something that is not there")]
    MissingReference(&'static str),
    /// Where only one can be, there is one already.
    #[error("there is such a {0} already")]
    AlreadyThere(&'static str),
    /// The record has others that refer to it, so it cannot be removed.
    #[error("something else refers to this {0}")]
    StillReferred(&'static str),
    /// Undo or redo was refused: later facts build on what would be taken back.
    #[error("something was built on it since")]
    BuiltOn(BuiltOn),
    /// The disk has no room.
    #[error("the disk is full")]
    DiskFull,
    /// The file cannot be written to.
    #[error("the ledger cannot be written to")]
    ReadOnly,
    /// The disk or the folder refused.
    #[error("the disk refused")]
    Io(#[source] std::io::Error),
    /// The backup before an update or a restore could not be written and read back; nothing was changed.
    #[error("the ledger could not be backed up first")]
    Backup(#[source] Box<Self>),
    /// Somebody has begun this ledger, so nothing can be poured into it.
    #[error("somebody has begun this ledger")]
    AlreadyBegun,
    /// A document cannot be taken in; nothing of it was.
    #[error("record {record} of the document: {fault}")]
    Document {
        /// Which of its records, counted from 1; 0 before the first.
        record: u64,
        /// What is wrong with it.
        fault: DocumentFault,
    },
    /// Anything else SQLite said.
    #[error("the ledger did not answer as expected")]
    Sql(#[source] sqlx::Error),
}

/// What is wrong with a document that was to be taken in. No text of it holds what stands in the document.
#[derive(Debug, thiserror::Error)]
pub enum DocumentFault {
    /// It is no export of Kept.
    #[error("this is no export of Kept")]
    Foreign,
    /// A newer Kept exported it.
    #[error("it was exported by a newer Kept")]
    Newer,
    /// It is no JSON, or not of the shape that Kept exports.
    #[error("line {line}, column {column} is not as Kept exports it")]
    Unreadable {
        /// The line, counted from 1.
        line: usize,
        /// The column, counted from 1.
        column: usize,
    },
    /// It is longer than any record can be.
    #[error("it is too long")]
    TooLong,
    /// It comes after records that come after it in every export.
    #[error("it is out of its place")]
    OutOfPlace,
    /// The ledger refused it: it is there twice, refers to something that is not there, or makes no sense.
    #[error("the ledger refused it")]
    Refused(#[source] Box<Error>),
}

/// What stands in the way of an undo or a redo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuiltOn {
    /// The kind of record that was to be changed back.
    pub entity: RecordKind,
    /// Its id.
    pub entity_id: String,
    /// The field that has another value by now; none when other records refer to the record.
    pub field: Option<String>,
    /// What was meant by the save that built on it, where the history knows.
    pub by: Option<Intent>,
    /// The record that the save began with: which, and its id.
    pub by_record: Option<(RecordKind, String)>,
}

const SQLITE_READONLY: i32 = 8;
const SQLITE_IOERR: i32 = 10;
const SQLITE_CORRUPT: i32 = 11;
const SQLITE_FULL: i32 = 13;
const SQLITE_CANTOPEN: i32 = 14;
const SQLITE_NOTADB: i32 = 26;

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Self::ReadOnly,
            _ => Self::Io(error),
        }
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let code = error
            .as_database_error()
            .and_then(|error| error.code()?.parse::<i32>().ok());
        // The low byte of an extended code is the primary one.
        match code.map(|code| code & 0xff) {
            Some(SQLITE_READONLY) => Self::ReadOnly,
            Some(SQLITE_CORRUPT) => Self::Damaged("file"),
            Some(SQLITE_NOTADB) => Self::Damaged("header"),
            Some(SQLITE_FULL) => Self::DiskFull,
            Some(SQLITE_IOERR | SQLITE_CANTOPEN) => Self::Io(std::io::Error::other(error)),
            _ => match error {
                sqlx::Error::Io(error) => error.into(),
                // A value that cannot be read as the type its column always has.
                sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) => Self::Damaged("row"),
                error => Self::Sql(error),
            },
        }
    }
}

/// What SQLite refused to write, as a fact about the record.
pub(crate) fn refused(
    record: &'static str,
    missing: fn(&'static str) -> Error,
    error: sqlx::Error,
) -> Error {
    match error
        .as_database_error()
        .map(sqlx::error::DatabaseError::kind)
    {
        Some(sqlx::error::ErrorKind::ForeignKeyViolation) => missing(record),
        Some(sqlx::error::ErrorKind::UniqueViolation) => Error::AlreadyThere(record),
        _ => error.into(),
    }
}
