//! Imports as they cross to the window.

use chrono::NaiveDate;
use domain::Problem;
use domain::ids::{AccountId, ImportId};
use domain::imports::{ImportKind, Order, Target, Warning};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contracts::MoneyView;
use crate::today::SignalView;
use crate::wire::{Instant, Named};

/// What becomes of one column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ColumnPlan {
    /// The field that its cells become; none leaves it out.
    pub target: Option<Target>,
    /// How its dates are read; none leaves it to what the whole column says.
    pub order: Option<Order>,
}

/// What becomes of one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct FilePlan {
    /// Where it is: a file, or a sheet of a workbook, written as if it lay in it.
    pub path: String,
    /// What its rows become.
    pub kind: ImportKind,
    /// One for each column, in their order.
    pub columns: Vec<ColumnPlan>,
    /// Of a calendar: the clients of events whose people say none.
    pub accounts: Vec<EventAccount>,
}

/// Which client an event of a calendar is with, as somebody says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct EventAccount {
    /// What its calendar calls the event, with all its occurrences.
    pub event: String,
    /// The client.
    pub account: AccountId,
}

/// What is to come in, and how it is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ImportPlan {
    /// The system it comes from: external ids are unique within it.
    pub source: String,
    /// The currency of amounts, ISO 4217.
    pub currency: String,
    /// The files.
    pub files: Vec<FilePlan>,
}

/// Files to be looked at, with what has been decided about them before.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ReadImport {
    /// Where they are.
    pub paths: Vec<String>,
    /// The system they come from; empty for a guess.
    pub source: String,
    /// Files that somebody has said the kind of, by their path; the others are guessed.
    pub kinds: Vec<ChosenKind>,
}

/// What somebody says a file is.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ChosenKind {
    /// Where it is.
    pub path: String,
    /// What its rows become.
    pub kind: ImportKind,
}

/// What the cells of a column of dates say, read in its order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct DateColumnView {
    /// The order that fits most of them.
    pub order: Order,
    /// Day and month could as well be the other way round: somebody has to say.
    pub is_ambiguous: bool,
    /// Cells that are no date.
    pub unread: u32,
    /// The earliest and the latest day.
    pub span: Option<(NaiveDate, NaiveDate)>,
}

/// One column as it was found.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ColumnView {
    /// What stands at its top.
    pub header: String,
    /// The first cells that hold something: at most three.
    pub samples: Vec<String>,
    /// Cells that hold something.
    pub filled: u32,
    /// What is proposed.
    pub plan: ColumnPlan,
    /// Where most of its cells are dates: how they are read.
    pub dates: Option<DateColumnView>,
}

/// Why a file cannot come in at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FileTrouble {
    /// It is not there, or may not be read.
    #[error("cannot be read")]
    Unreadable,
    /// Nothing stands in it, or nothing under its headers.
    #[error("is empty")]
    Empty,
    /// It is no table: a picture, a document, a program.
    #[error("is no table")]
    NotText,
    /// It is a spreadsheet in a form other than a workbook's: `.xls`, `.xlsb`, `.ods`.
    #[error("is a spreadsheet in another form")]
    OtherSpreadsheet,
    /// It is a workbook that only a password opens.
    #[error("is encrypted")]
    Encrypted,
    /// It is a workbook of which a part is missing, cut off or broken.
    #[error("is damaged")]
    Damaged,
    /// It has no sheet of the name that was asked for.
    #[error("has no such sheet")]
    NoSheet,
    /// It is no calendar.
    #[error("is no calendar")]
    NotACalendar,
    /// It is a calendar without an event.
    #[error("has no events")]
    NoEvents,
    /// It is larger than `megabytes`.
    #[error("is larger than {megabytes} MB")]
    TooLarge {
        /// The largest size, in millions of bytes.
        megabytes: u32,
    },
    /// What is packed in it is larger than `megabytes`.
    #[error("is larger than {megabytes} MB once unpacked")]
    TooLargeUnpacked {
        /// The largest size, in millions of bytes.
        megabytes: u32,
    },
    /// It has more than `most` columns.
    #[error("has more than {most} columns")]
    TooManyColumns {
        /// The most columns.
        most: u32,
    },
    /// It has more than `most` rows.
    #[error("has more than {most} rows")]
    TooManyRows {
        /// The most rows.
        most: u32,
    },
    /// It has changed since it was looked at.
    #[error("has changed since it was looked at")]
    Changed,
}

/// One file as it was found. A workbook with rows on several sheets is one for each of them.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct FileView {
    /// Where it is: a file, or a sheet of a workbook, written as if it lay in it.
    pub path: String,
    /// Its name, with the sheet's where it is one of several.
    pub name: String,
    /// What its rows seem to be.
    pub kind: ImportKind,
    /// How its text is written: "UTF-8", "windows-1251"; empty for what is no text.
    pub encoding: String,
    /// What parts its cells; empty for what is no text.
    pub separator: String,
    /// Rows under its headers that are not empty.
    pub rows: u32,
    /// Its columns.
    pub columns: Vec<ColumnView>,
    /// What its columns can become, in the order to choose from.
    pub targets: Vec<Target>,
    /// Why it cannot come in; then it has no columns.
    pub trouble: Option<FileTrouble>,
}

/// Files as they were found, with a proposal for each, in the order in which they come in.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ImportView {
    /// The system they seem to come from.
    pub source: String,
    /// Systems that something came in from before.
    pub sources: Vec<String>,
    /// The currency of amounts that say none.
    pub currency: String,
    /// The files.
    pub files: Vec<FileView>,
}

/// Why a row does not come in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum RowProblem {
    /// A cell cannot be what its column becomes.
    Cell {
        /// The column's header.
        header: String,
        /// What is wrong with the cell.
        problem: Problem,
    },
    /// A formula came to an error in a cell of which something becomes.
    Formula {
        /// The column's header.
        header: String,
        /// The error: `#N/A`.
        error: String,
    },
    /// No account is called so.
    NoAccount {
        /// What the row calls it.
        called: String,
    },
    /// Several accounts are called so.
    ManyAccounts {
        /// What the row calls them.
        called: String,
    },
    /// The people of an event are known at no client, or at several alike: somebody has to say.
    NoClient {
        /// What its calendar calls the event, with all its occurrences.
        event: String,
    },
    /// It has more cells than there are headers.
    TooManyCells,
    /// A cell holds more than a hundred thousand characters.
    TooLong,
    /// Its text is not in the encoding of the file.
    NotText,
    /// The file ends in the middle of it: a quotation mark is never closed, or its last cells are missing.
    CutOff,
    /// Another row, on `line`, is called the same and says something else.
    Twice {
        /// The line of the other one.
        line: u32,
    },
}

/// A row that does not come in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct RefusedRow {
    /// The line of the file it begins on, of which the headers are the first; on a sheet its row.
    pub line: u32,
    /// Why.
    pub problem: RowProblem,
    /// Its first cells, for recognising it.
    pub cells: Vec<String>,
}

/// Something odd that comes in all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct WarningView {
    /// What.
    pub warning: Warning,
    /// About how many rows.
    pub count: u32,
}

/// How many rows of a file do what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct RowCountsView {
    /// Rows that are not empty.
    pub rows: u32,
    /// Rows that make a record.
    pub made: u32,
    /// Rows that are recognised as a record which had been there.
    pub recognised: u32,
    /// Rows that had come before and have changed since.
    pub changed: u32,
    /// Rows that had come before as they are.
    pub unchanged: u32,
    /// Rows that cannot be read.
    pub refused: u32,
    /// Fields that stay as somebody edited them.
    pub edited: u32,
}

/// What becomes, or became, of one file.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct FileOutcome {
    /// Its name.
    pub name: String,
    /// What its rows become.
    pub kind: ImportKind,
    /// How many do what.
    pub counts: RowCountsView,
    /// What is odd, the most frequent first.
    pub warnings: Vec<WarningView>,
    /// The first rows that do not come in: at most 50.
    pub refused: Vec<RefusedRow>,
    /// Columns without which no row comes in and that nothing becomes: one of each group is to be chosen.
    pub missing: Vec<Vec<Target>>,
}

/// What would become of a plan: nothing is written.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct TrialView {
    /// File by file.
    pub files: Vec<FileOutcome>,
}

/// How far an import or a trial is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ImportProgress {
    /// Millionths of the whole.
    pub millionths: u32,
    /// Rows read so far.
    pub rows: u32,
}

/// One import, as the list of imports shows it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ImportRow {
    /// Its id.
    pub id: ImportId,
    /// The system it came from.
    pub source: String,
    /// When.
    pub at: Instant,
    /// File by file; the rows that were refused are not kept.
    pub files: Vec<FileOutcome>,
    /// When it was taken back.
    pub reverted_at: Option<Instant>,
    /// Its accounts wait for being told apart: strategic, or light.
    pub asks: bool,
    /// Dates that were past when they came in, and contracts without an end, that nobody has looked through.
    pub unseen: u32,
}

/// An account of an import, with what says how much it matters.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct CandidateView {
    /// The account.
    pub account: Named,
    /// What its contracts bring in a year, in each currency.
    pub yearly: Vec<MoneyView>,
    /// How many people there work with what we do.
    pub seats: Option<u32>,
    /// When people last spoke.
    pub last_touch: Option<Instant>,
    /// It is strategic already.
    pub is_strategic: bool,
}

/// A record that stayed when its import was taken back.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct StillThereView {
    /// What it is.
    pub kind: ImportKind,
    /// Its id.
    pub id: String,
    /// The account it belongs to.
    pub account: AccountId,
    /// What it is called, where it has a name of its own.
    pub name: Option<String>,
}

/// The page of one import.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ImportPage {
    /// The import.
    pub import: ImportRow,
    /// Its accounts that are not past, the weightiest first: at most 200.
    pub candidates: Vec<CandidateView>,
    /// When it was taken back: what stayed; at most 200.
    pub still_there: Vec<StillThereView>,
}

/// The accounts of an import that are strategic. The others are light.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct RankAccounts {
    /// The import.
    pub import: ImportId,
    /// Its accounts that are active and strategic.
    pub strategic: Vec<AccountId>,
}

/// A question for what came in as history.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct HistoryOfImport {
    /// The import.
    pub import: ImportId,
    /// [`crate::wire::Page::next`] of the page before.
    pub after: Option<String>,
}

/// A date that was past when it came in, or a contract that came without an end.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct HistoryRow {
    /// The account.
    pub account: Named,
    /// What would stand in Today, had it been typed.
    pub signal: SignalView,
}

/// The imports' one row of Today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ImportsToday {
    /// The latest import that nobody has looked through.
    pub import: ImportId,
    /// Dates that were past when they came in.
    pub past_dates: u32,
    /// Contracts that came in without an end or a notice.
    pub incomplete: u32,
}
