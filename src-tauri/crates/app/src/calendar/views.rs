//! The calendar file, and what comes of a calendar of holidays, as they cross to the window.

use std::io::{self, ErrorKind};

use serde::Serialize;
use ts_rs::TS;

use crate::wire::Instant;

/// Why the calendar file is not up to date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(rename_all = "snake_case")]
pub enum CalendarTrouble {
    /// Its folder is not there.
    FolderGone,
    /// Kept may not write there.
    ReadOnly,
    /// The disk is full.
    DiskFull,
    /// Something else; the cause is in the log.
    Other,
}

impl From<io::Error> for CalendarTrouble {
    fn from(cause: io::Error) -> Self {
        let trouble = match cause.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::FolderGone,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::Other,
        };
        tracing::warn!(%cause, "the calendar file cannot be written");
        trouble
    }
}

/// The file that is kept as a calendar of every date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct CalendarFileView {
    /// Where it is; none while nobody chose one.
    pub path: Option<String>,
    /// When this Kept last wrote it.
    pub written_at: Option<Instant>,
    /// Why it is not up to date.
    pub trouble: Option<CalendarTrouble>,
}

/// What became of a calendar of holidays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct HolidaysCame {
    /// How many days are holidays now that were none.
    pub came: u32,
    /// How many events did not come in, or not with all their days.
    pub left_out: u32,
}
