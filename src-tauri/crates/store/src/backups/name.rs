//! What a backup's file is called. The name is all that is known of it before it is opened.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, NaiveDateTime, SubsecRound, Utc};
use domain::Problem;

/// How an instant stands in a name: to the millisecond, without a sign that a file system refuses.
const INSTANT: &str = "%Y%m%dT%H%M%S%3fZ";

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BackupKind {
    /// It was time for one.
    Scheduled,
    /// Somebody asked for it.
    Manual,
    /// It came from elsewhere: another disk, another laptop.
    Brought,
    /// A newer Kept was about to change the file's format.
    BeforeUpdate,
    /// An import was about to begin.
    BeforeImport,
    /// Another backup was about to take the ledger's place.
    BeforeRestore,
}

impl BackupKind {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::Scheduled,
        Self::Manual,
        Self::Brought,
        Self::BeforeUpdate,
        Self::BeforeImport,
        Self::BeforeRestore,
    ];

    /// The kind as it is spelled in a file's name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Scheduled => "scheduled",
            Self::Manual => "manual",
            Self::Brought => "brought",
            Self::BeforeUpdate => "before-update",
            Self::BeforeImport => "before-import",
            Self::BeforeRestore => "before-restore",
        }
    }

    /// The kind spelled so. The first backups before an update named the version instead: `before-0.1.0`.
    fn spelled(word: &str) -> Option<Self> {
        if let Some(kind) = Self::ALL.into_iter().find(|kind| kind.as_str() == word) {
            return Some(kind);
        }
        let version = word.strip_prefix("before-")?;
        let is_version = version.starts_with(|first: char| first.is_ascii_digit())
            && version
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'.');
        is_version.then_some(Self::BeforeUpdate)
    }
}

/// The name of a backup's file: `kept-manual-20260602T080000000Z.db`. It names a file in the folder of backups and
/// can name no other place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BackupName {
    text: String,
    kind: BackupKind,
    at: DateTime<Utc>,
}

impl BackupName {
    /// The name of a backup made for this reason at this instant.
    #[must_use]
    pub fn new(kind: BackupKind, at: DateTime<Utc>) -> Self {
        let at = at.trunc_subsecs(3);
        Self {
            text: format!("kept-{}-{}.db", kind.as_str(), at.format(INSTANT)),
            kind,
            at,
        }
    }

    /// Why it was made.
    #[must_use]
    pub const fn kind(&self) -> BackupKind {
        self.kind
    }

    /// When it was made.
    #[must_use]
    pub const fn at(&self) -> DateTime<Utc> {
        self.at
    }

    /// The name as it stands in the folder.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for BackupName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for BackupName {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let parts = text
            .strip_prefix("kept-")
            .and_then(|rest| rest.strip_suffix(".db"))
            .and_then(|rest| rest.rsplit_once('-'));
        let (word, at) = parts.ok_or(Problem::Unknown)?;
        let kind = BackupKind::spelled(word).ok_or(Problem::Unknown)?;
        let at = NaiveDateTime::parse_from_str(at, INSTANT).map_err(|_| Problem::Unknown)?;
        Ok(Self {
            text: text.to_owned(),
            kind,
            at: at.and_utc(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::at;

    #[test]
    fn a_name_says_why_and_when_and_reads_back() {
        for kind in BackupKind::ALL {
            let name = BackupName::new(kind, at("2026-06-02T08:00:00.007Z"));
            assert_eq!(name.as_str().parse(), Ok(name.clone()));
        }
        assert_eq!(
            BackupName::new(BackupKind::BeforeRestore, at("2026-06-02T08:00:00.007Z")).as_str(),
            "kept-before-restore-20260602T080000007Z.db"
        );
    }

    #[test]
    fn a_backup_that_named_its_version_was_made_before_an_update() -> Result<(), Problem> {
        let name: BackupName = "kept-before-0.1.0-20260602T080000000Z.db".parse()?;
        assert_eq!(name.kind(), BackupKind::BeforeUpdate);
        assert_eq!(name.at(), at("2026-06-02T08:00:00Z"));
        Ok(())
    }

    #[test]
    fn what_is_not_named_like_a_backup_is_none_and_no_name_leads_elsewhere() {
        for text in [
            "",
            "kept.db",
            "kept-.db",
            "kept-manual.db",
            "kept-manual-20260602T080000000Z",
            "kept-manual-20260602T080000000Z.db.partial",
            "kept-manual-20261302T080000000Z.db",
            "kept-often-20260602T080000000Z.db",
            "kept-before-0/../../x-20260602T080000000Z.db",
            "../kept-manual-20260602T080000000Z.db",
            "kept-before-..-20260602T080000000Z.db",
            "kept-manual-20260602T080000000Z.db\0",
        ] {
            assert_eq!(text.parse::<BackupName>(), Err(Problem::Unknown), "{text}");
        }
    }
}
