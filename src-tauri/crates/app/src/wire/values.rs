//! Values that more than one room sends.

use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{AccountId, ContactId, TeammateId};
use domain::time::Precision;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An instant as unix milliseconds; within ±2^53, so that a JavaScript number holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts", type = "number")]
#[serde(transparent)]
pub struct Instant(i64);

impl From<DateTime<Utc>> for Instant {
    fn from(instant: DateTime<Utc>) -> Self {
        Self(instant.timestamp_millis())
    }
}

impl Instant {
    /// The instant `millis` unix milliseconds; nothing when no calendar reaches it.
    #[must_use]
    pub fn from_millis(millis: i64) -> Option<Self> {
        DateTime::from_timestamp_millis(millis).map(Self::from)
    }

    /// The instant behind the number; nothing when no calendar reaches it.
    #[must_use]
    pub fn utc(self) -> Option<DateTime<Utc>> {
        DateTime::from_timestamp_millis(self.0)
    }
}

/// A date of a commitment: a range that is due on its last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct DueView {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day: the day it is due.
    pub last: NaiveDate,
    /// How exactly it was said.
    pub precision: Precision,
}

/// One page of a longer list.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct Page<T: TS> {
    /// At most 200 rows.
    pub rows: Vec<T>,
    /// What to ask for to get the next page; none at the end.
    pub next: Option<String>,
}

/// An account by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct Named {
    /// Which account.
    pub id: AccountId,
    /// What it is called.
    pub name: String,
}

/// A person on either side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "side", rename_all = "snake_case")]
pub enum Person {
    /// One of us.
    Ours {
        /// Who.
        id: TeammateId,
        /// Their name.
        name: String,
    },
    /// One of theirs.
    Theirs {
        /// Who.
        id: ContactId,
        /// Their name.
        name: String,
    },
}

/// What the window is told after a change: which questions may have other answers now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct Changed {
    /// The accounts whose facts or signals changed; empty with `all` set means every one.
    pub accounts: Vec<AccountId>,
    /// More than a screen can tell apart changed: ask for everything anew.
    pub all: bool,
}

impl Changed {
    /// Every question may have another answer.
    #[must_use]
    pub const fn everything() -> Self {
        Self {
            accounts: Vec::new(),
            all: true,
        }
    }
}

impl From<domain::time::DueDate> for DueView {
    fn from(due: domain::time::DueDate) -> Self {
        Self {
            from: due.from(),
            last: due.last(),
            precision: due.precision(),
        }
    }
}
