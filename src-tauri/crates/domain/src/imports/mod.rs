//! What comes in from other systems: which records a file's rows become, and how its cells are read.
//!
//! A file is read in three steps, each of them a pure function of text: its headers say what the columns are
//! ([`propose`]), each column says how its dates are written ([`DateColumn`]), and each cell becomes a value
//! ([`values`]). Nothing here knows a file or the ledger.

mod dates;
mod headers;
mod synonyms;
mod targets;
pub mod values;

use chrono::{DateTime, Utc};

pub use dates::{DateColumn, DateReading, Order, Written};
pub use headers::{Proposal, propose};
pub use targets::Target;

use crate::ids::ImportId;
use crate::text::Line;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What comes in with a file. In the order in which they come in: each may speak of those before it.
    pub enum ImportKind {
        /// Client companies.
        Account = "account",
        /// People at them.
        Contact = "contact",
        /// Contracts, subscriptions.
        Contract = "contract",
        /// Calls, mails, tickets.
        Touch = "touch",
        /// Promises and duties.
        Commitment = "commitment",
        /// Accounts that were lost, or came back.
        Ending = "ending",
        /// Meetings of a calendar.
        Meeting = "meeting",
    }
}

vocabulary! {
    /// What the rows of a table become: what has columns. In the order in which they come in.
    pub enum TableKind {
        /// Client companies.
        Account = "account",
        /// People at them.
        Contact = "contact",
        /// Contracts, subscriptions.
        Contract = "contract",
        /// Calls, mails, tickets.
        Touch = "touch",
        /// Promises and duties.
        Commitment = "commitment",
        /// Accounts that were lost, or came back.
        Ending = "ending",
    }
}

vocabulary! {
    /// Something odd about a row that comes in all the same.
    pub enum Warning {
        /// It ends before it begins.
        EndsBeforeStart = "ends_before_start",
        /// It brings nothing.
        CostsNothing = "costs_nothing",
        /// A contract that runs without an end.
        NoEnd = "no_end",
        /// It happened before the account is said to have come to us.
        BeforeAccount = "before_account",
        /// It was answered after it was resolved.
        AnsweredAfterResolved = "answered_after_resolved",
        /// Its date was past when it came in.
        PastDate = "past_date",
        /// A word that Kept does not know was left out.
        UnknownWord = "unknown_word",
        /// The row is there twice, word for word; it was taken once.
        Twice = "twice",
        /// An event on whole days is no meeting and stayed out.
        WholeDay = "whole_day",
        /// A date that Kept itself had written into the calendar stayed out.
        OwnDate = "own_date",
        /// An event was cancelled: its meeting went, or never came.
        Cancelled = "cancelled",
        /// It comes again by a rule that Kept does not know; only its first time came in.
        OtherRule = "other_rule",
        /// It names a time zone that nobody knows, and was read on the clocks of the laptop.
        UnknownZone = "unknown_zone",
    }
}

impl ImportKind {
    /// What a table's rows are then; none for what only a calendar brings.
    #[must_use]
    pub const fn table(self) -> Option<TableKind> {
        Some(match self {
            Self::Account => TableKind::Account,
            Self::Contact => TableKind::Contact,
            Self::Contract => TableKind::Contract,
            Self::Touch => TableKind::Touch,
            Self::Commitment => TableKind::Commitment,
            Self::Ending => TableKind::Ending,
            Self::Meeting => return None,
        })
    }
}

impl From<TableKind> for ImportKind {
    fn from(kind: TableKind) -> Self {
        match kind {
            TableKind::Account => Self::Account,
            TableKind::Contact => Self::Contact,
            TableKind::Contract => Self::Contract,
            TableKind::Touch => Self::Touch,
            TableKind::Commitment => Self::Commitment,
            TableKind::Ending => Self::Ending,
        }
    }
}

/// How many rows of a file did what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub struct RowCounts {
    /// Rows that are not empty.
    pub rows: u32,
    /// Rows that made a record.
    pub made: u32,
    /// Rows that were recognised as a record which had been typed or had come from elsewhere.
    pub recognised: u32,
    /// Rows that had come before and have changed since.
    pub changed: u32,
    /// Rows that had come before as they are.
    pub unchanged: u32,
    /// Rows that could not be read.
    pub refused: u32,
    /// Fields that would have changed, had nobody edited them.
    pub edited: u32,
}

/// One file of an import.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ImportedFile {
    /// What it is called.
    pub name: String,
    /// What its rows became.
    pub kind: ImportKind,
    /// How many did what.
    pub counts: RowCounts,
    /// What was odd, and about how many rows.
    pub warnings: Vec<(Warning, u32)>,
}

/// All that came in at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// Its id.
    pub id: ImportId,
    /// The system it came from; external ids are unique within it.
    pub source: Line,
    /// When.
    pub at: DateTime<Utc>,
    /// What was read.
    pub files: Vec<ImportedFile>,
    /// When somebody looked through the past dates that came with it.
    pub looked_through_at: Option<DateTime<Utc>>,
    /// When somebody said which of its accounts are strategic.
    pub ranked_at: Option<DateTime<Utc>>,
    /// When it was taken back.
    pub reverted_at: Option<DateTime<Utc>>,
}
