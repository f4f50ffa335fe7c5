//! Touches as they cross to the window.

use domain::ids::{AccountId, ContactId, TeammateId, TouchId};
use domain::touches::{Channel, Direction, TouchResult};
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
