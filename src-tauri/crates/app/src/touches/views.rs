//! Touches as they cross to the window.

use domain::ids::{AccountId, ContactId, MeetingId, TeammateId, TouchId};
use domain::touches::{Channel, Deflection, Direction, Knew, TouchResult};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::Instant;

/// One contact with a client.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct TouchView {
    /// Its id.
    pub id: TouchId,
    /// The person there.
    pub contact: Option<ContactId>,
    /// Their name.
    pub contact_name: Option<String>,
    /// The person here.
    pub teammate: TeammateId,
    /// Their name, when that is not me.
    pub teammate_name: Option<String>,
    /// Who reached out.
    pub direction: Direction,
    /// By which way.
    pub channel: Channel,
    /// Whether the other side was reached.
    pub result: TouchResult,
    /// When.
    pub at: Instant,
    /// How long it took.
    pub minutes: u32,
    /// Their words.
    pub words: Option<String>,
    /// How it felt to them, −3…+3.
    pub felt: Option<i8>,
    /// The earlier touch that it answers.
    pub answers: Option<TouchId>,
    /// Whether we knew the answer; none where they asked nothing.
    pub knew: Option<Knew>,
    /// What they were sent to instead of an answer.
    pub deflected: Option<Deflection>,
    /// The meeting that became it.
    pub meeting: Option<MeetingId>,
}

/// A missed call or an open question, and until when an answer is owed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct OwedView {
    /// The touch it came with.
    pub touch: TouchId,
    /// By which way.
    pub channel: Channel,
    /// It is a missed call; otherwise a question.
    pub is_missed: bool,
    /// When it was.
    pub at: Instant,
    /// Calendar days since, where the laptop is.
    pub days: u32,
    /// When the pledge ends.
    pub until: Instant,
    /// It has ended.
    pub is_late: bool,
}

/// How a client is answered (A3, A5): what was in the last days, and who waits now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct AnsweringView {
    /// Of how many days this speaks.
    pub days: u16,
    /// How often they called or asked something.
    pub asked: u32,
    /// How often they were answered.
    pub answered: u32,
    /// The median of the working minutes until an answer to what was not answered at once.
    pub median_minutes: Option<u32>,
    /// How often they were sent to the documentation.
    pub docs: u32,
    /// How often they were sent to a forum.
    pub forum: u32,
    /// How often we reached out, answering nothing.
    pub proactive: u32,
    /// How often either side reached the other or wrote.
    pub touches: u32,
    /// Who waits for an answer, the longest first.
    pub owed: Vec<OwedView>,
}

/// A touch that happened.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct LogTouch {
    /// The client.
    pub account: AccountId,
    /// The person there.
    pub contact: Option<ContactId>,
    /// Who reached out.
    pub direction: Direction,
    /// By which way.
    pub channel: Channel,
    /// Whether the other side was reached.
    pub result: TouchResult,
    /// When; now when empty.
    pub at: Option<Instant>,
    /// Their words; may be empty.
    pub words: String,
    /// Whether we knew the answer; none where they asked nothing.
    pub knew: Option<Knew>,
}

/// One field of a touch, changed in place. An empty text clears it.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum TouchChange {
    /// The person there.
    Contact(Option<ContactId>),
    /// By which way.
    Channel(Channel),
    /// Whether the other side was reached.
    Result(TouchResult),
    /// When.
    At(Instant),
    /// How long it took.
    Minutes(u32),
    /// Their words.
    Words(String),
    /// How it felt to them.
    Felt(Option<i8>),
    /// The earlier touch that it answers.
    Answers(Option<TouchId>),
    /// Whether we knew the answer; only of what they said to us.
    Knew(Option<Knew>),
    /// What they were sent to instead of an answer.
    Deflected(Option<Deflection>),
}

/// A change of one touch.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ChangeTouch {
    /// Which one.
    pub id: TouchId,
    /// What changes.
    pub change: TouchChange,
}
