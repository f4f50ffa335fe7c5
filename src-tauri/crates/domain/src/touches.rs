//! One contact with a client, in either direction.

use chrono::{DateTime, Utc};

use crate::ids::{AccountId, ContactId, TeammateId, TouchId};
use crate::text::Words;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// By which way people spoke.
    pub enum Channel {
        /// By phone or by video.
        Call = "call",
        /// By mail.
        Email = "email",
        /// At a table.
        Meeting = "meeting",
        /// By written messages.
        Chat = "chat",
        /// At the client's place.
        Visit = "visit",
        /// Teaching them.
        Training = "training",
    }
}

impl Channel {
    /// Minutes a touch takes when nobody typed them (spec 3.6): call 10, email 5, meeting 45, visit 120.
    /// A chat counts like an email and a training like a visit.
    #[must_use]
    pub const fn default_minutes(self) -> u32 {
        match self {
            Self::Call => 10,
            Self::Email | Self::Chat => 5,
            Self::Meeting => 45,
            Self::Visit | Self::Training => 120,
        }
    }
}

vocabulary! {
    /// Who reached out.
    pub enum Direction {
        /// The client did.
        Inbound = "inbound",
        /// We did.
        Outbound = "outbound",
    }
}

vocabulary! {
    /// Whether the other side was reached.
    pub enum TouchResult {
        /// People spoke.
        Reached = "reached",
        /// Nobody answered.
        Missed = "missed",
        /// Written and sent.
        Sent = "sent",
    }
}

/// One contact with a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touch {
    /// Its id.
    pub id: TouchId,
    /// The client.
    pub account: AccountId,
    /// The person there, where known.
    pub contact: Option<ContactId>,
    /// The person here.
    pub teammate: TeammateId,
    /// Who reached out.
    pub direction: Direction,
    /// By which way.
    pub channel: Channel,
    /// Whether the other side was reached.
    pub result: TouchResult,
    /// When.
    pub at: DateTime<Utc>,
    /// How long it took.
    pub minutes: u32,
    /// Their words, verbatim.
    pub words: Option<Words>,
    /// How it felt to them, −3…+3.
    pub felt: Option<i8>,
}
