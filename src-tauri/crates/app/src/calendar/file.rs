//! The calendar file that follows the ledger: which it is, what it shows, and what stands in its way.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::{CalendarFileView, CalendarTrouble};

/// What came of bringing the calendar file up to date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// No file is chosen.
    Nothing,
    /// The file shows the dates that stand.
    Current,
    /// The disk refused; it is worth another try.
    Refused,
}

/// What this run of Kept knows of the file.
#[derive(Debug, Default)]
pub(crate) struct Keeping {
    /// Where it is, by the last try.
    path: String,
    /// Of the dates that it shows; none before it was written.
    digest: Option<u64>,
    written_at: Option<DateTime<Utc>>,
    trouble: Option<CalendarTrouble>,
}

impl Keeping {
    /// Does this file show these dates, by what was last written?
    pub(super) fn shows(&self, path: &str, digest: u64) -> bool {
        self.path == path && self.digest == Some(digest) && self.trouble.is_none()
    }

    /// It was written. Answers whether that is news: a trouble is over, or it stands there for the first time.
    pub(super) fn wrote(&mut self, path: String, digest: u64, at: DateTime<Utc>) -> bool {
        let is_news = self.path != path || self.written_at.is_none() || self.trouble.is_some();
        *self = Self {
            path,
            digest: Some(digest),
            written_at: Some(at),
            trouble: None,
        };
        is_news
    }

    /// It could not be written. Answers whether that is another trouble than before.
    pub(super) fn failed(&mut self, path: String, trouble: CalendarTrouble) -> bool {
        let is_news = self.path != path || self.trouble != Some(trouble);
        if self.path != path {
            *self = Self {
                path,
                ..Self::default()
            };
        }
        self.trouble = Some(trouble);
        is_news
    }

    /// What Settings shows of the file at `path`.
    pub(super) fn view(&self, path: Option<String>) -> CalendarFileView {
        let is_known = path.as_ref() == Some(&self.path);
        CalendarFileView {
            path,
            written_at: self.written_at.filter(|_| is_known).map(Into::into),
            trouble: self.trouble.filter(|_| is_known),
        }
    }
}

/// Does its name say that it is a calendar?
pub(super) fn is_calendar(file: &Path) -> bool {
    file.is_absolute()
        && file
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("ics"))
}

/// Where a link leads to, so that it stays one. A link to anything but a calendar is replaced like a file.
pub(super) fn led_to(file: PathBuf) -> PathBuf {
    let led_to = file.canonicalize().ok();
    led_to.filter(|stands| is_calendar(stands)).unwrap_or(file)
}

/// The whole path of a file that is to be a calendar, with the ending that says so.
pub(super) fn named_as_calendar(file: &Path) -> io::Result<PathBuf> {
    let file = std::path::absolute(file)?;
    if is_calendar(&file) {
        return Ok(file);
    }
    let mut name = file.into_os_string();
    name.push(".ics");
    let named = PathBuf::from(name);
    if named.exists() {
        // Nobody was asked whether that one may be replaced.
        return Err(ErrorKind::AlreadyExists.into());
    }
    Ok(named)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_a_calendar_is_ever_replaced() {
        assert!(is_calendar(Path::new("/home/nina/Kept.ICS")));
        for other in ["/home/nina/.bashrc", "/home/nina/ics", "kept.ics", ""] {
            assert!(!is_calendar(Path::new(other)), "{other}");
        }
    }

    #[test]
    fn a_name_gets_its_ending_unless_that_file_is_somebody_elses() {
        let folder = tempfile::tempdir().unwrap();
        let bare = folder.path().join("dates");
        let named = folder.path().join("dates.ics");
        assert_eq!(named_as_calendar(&bare).unwrap(), named);
        assert_eq!(named_as_calendar(&named).unwrap(), named);
        std::fs::write(&named, "theirs").unwrap();
        assert_eq!(
            named_as_calendar(&bare).unwrap_err().kind(),
            ErrorKind::AlreadyExists
        );
        assert_eq!(named_as_calendar(&named).unwrap(), named, "chosen by name");
    }

    #[test]
    fn a_trouble_is_told_once_and_goes_with_the_next_writing() {
        let mut keeping = Keeping::default();
        let path = || "/a.ics".to_owned();
        assert!(keeping.failed(path(), CalendarTrouble::FolderGone));
        assert!(!keeping.failed(path(), CalendarTrouble::FolderGone));
        assert!(keeping.failed(path(), CalendarTrouble::ReadOnly));
        assert!(!keeping.shows("/a.ics", 1));
        assert!(keeping.wrote(path(), 1, DateTime::UNIX_EPOCH));
        assert!(keeping.shows("/a.ics", 1) && !keeping.shows("/b.ics", 1));
        assert!(!keeping.wrote(path(), 2, DateTime::UNIX_EPOCH), "as ever");
        assert!(keeping.wrote("/b.ics".into(), 2, DateTime::UNIX_EPOCH));
        assert!(keeping.wrote(path(), 1, DateTime::UNIX_EPOCH));
        assert_eq!(keeping.view(Some(path())).trouble, None);
        assert!(keeping.failed(path(), CalendarTrouble::DiskFull));
        assert!(!keeping.shows("/a.ics", 1), "what stands there is unsure");
        let view = keeping.view(Some("/b.ics".into()));
        assert_eq!((view.trouble, view.written_at), (None, None));
    }
}
