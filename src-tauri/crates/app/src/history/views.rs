//! History as it crosses to the window: the story of an account, and the steps of undo.

use domain::contracts::StepOutcome;
use domain::endings::EndingKind;
use domain::history::{EventKind, Intent, RecordKind};
use domain::ids::{AccountId, EndingId, EventId, GroupId, TouchId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contracts::MoneyView;
use crate::reminders::RecurrenceView;
use crate::touches::TouchView;
use crate::wire::Instant;

/// A value before or after, as the interface can say it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum ValueView {
    /// Nothing.
    Empty,
    /// Text as somebody typed it, or the name of a person or an account.
    Text(String),
    /// A word of a closed list: `stage.active`, `act.deliver`; said by the catalogue.
    Word(String),
    /// A day, `YYYY-MM-DD`.
    Day(chrono::NaiveDate),
    /// An instant.
    At(Instant),
    /// A number.
    Number(f64),
    /// Yes or no.
    Flag(bool),
    /// An amount with its currency.
    Money(MoneyView),
    /// What was done about a runway step.
    Step(RecordedStep),
    /// How a reminder comes again.
    Recurrence(RecurrenceView),
}

/// What was done about a runway step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct RecordedStep {
    /// Its days before the end; 0 is the yearly check.
    pub days: u16,
    /// Done or skipped.
    pub outcome: StepOutcome,
}

/// One entry of the history: one field from one value to another.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct EventView {
    /// Its id.
    pub id: EventId,
    /// The kind of record.
    pub entity: RecordKind,
    /// What it is called: a commitment's words, a contact's name.
    pub subject: String,
    /// Created, changed, removed.
    pub kind: EventKind,
    /// Which field, for a change.
    pub field: Option<String>,
    /// Before.
    pub old: ValueView,
    /// After.
    pub new: ValueView,
    /// Why.
    pub reason: Option<String>,
}

/// One save.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct SaveView {
    /// Its id.
    pub id: GroupId,
    /// When.
    pub at: Instant,
    /// What the person did.
    pub intent: Intent,
    /// Who, when that is not me; `kept` for what time wrote.
    pub author: Option<String>,
    /// What changed.
    pub events: Vec<EventView>,
    /// When the save was made that it follows from, where Kept made it by itself.
    pub follows_from: Option<Instant>,
    /// It was undone since.
    pub undone: bool,
}

/// One line of a story.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct StoryEntry {
    /// When.
    pub at: Instant,
    /// What.
    pub what: StoryWhat,
}

/// An account that was lost, or came back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct EndingView {
    /// Its id.
    pub id: EndingId,
    /// Lost or come back.
    pub kind: EndingKind,
    /// The day.
    pub on: chrono::NaiveDate,
    /// Why, in our word.
    pub reason: Option<String>,
    /// Why, in theirs.
    pub words: Option<String>,
}

/// What a line of a story tells.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum StoryWhat {
    /// People spoke, or tried to.
    Touch {
        /// The touch.
        touch: TouchView,
    },
    /// The account was lost, or came back.
    Ending {
        /// The ending.
        ending: EndingView,
    },
    /// Something was written down.
    Save {
        /// The save.
        save: SaveView,
    },
}

/// Which lines of a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(rename_all = "snake_case")]
pub enum StoryFilter {
    /// Everything.
    Everything,
    /// Touches.
    Talks,
    /// Changes of commitments.
    Commitments,
    /// Touches that hold their words.
    TheirWords,
}

/// A question for a story.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct StoryQuery {
    /// Whose.
    pub account: AccountId,
    /// Which lines.
    pub filter: StoryFilter,
    /// The touch with which it begins; none for the newest entry.
    pub from: Option<TouchId>,
    /// [`crate::wire::Page::next`] of the page before.
    pub after: Option<String>,
}

/// A question for the history of one record.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct HistoryQuery {
    /// The kind of record.
    pub entity: RecordKind,
    /// Its id.
    pub id: String,
}

/// A save that can be undone or redone, named so that the person knows what will change.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct UndoStep {
    /// What the person did.
    pub intent: Intent,
    /// At which account.
    pub account: Option<String>,
    /// Of what: a commitment's words, a contact's name.
    pub subject: Option<String>,
    /// The field that tells most, for a change of one.
    pub field: Option<String>,
    /// Before.
    pub old: ValueView,
    /// After.
    pub new: ValueView,
}

/// What the undo and redo buttons stand for now.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct UndoView {
    /// The next to undo.
    pub undo: Option<UndoStep>,
    /// The next to redo.
    pub redo: Option<UndoStep>,
}
