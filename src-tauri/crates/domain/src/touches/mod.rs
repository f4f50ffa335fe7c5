//! One contact with a client, in either direction, and what it is owed.

mod pledge;
mod responsiveness;
mod signals;
mod silence;

use chrono::{DateTime, Utc};

use crate::ids::{AccountId, ContactId, MeetingId, TeammateId, TouchId};
use crate::text::Words;
use crate::vocabulary::vocabulary;

pub use pledge::{Pledge, Pledges};
pub use responsiveness::{RESPONSIVE_DAYS, Responsiveness, TouchBrief};
pub use signals::{Asked, SilentFrom, TouchFacts, answered_by, owed, signals};
pub use silence::{Silence, Silences};

/// For how many days what a client felt last is their mood (M5).
pub const MOOD_DAYS: u16 = 60;

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

vocabulary! {
    /// Whether we knew the answer to what a client asked; an answer that is still looked for is owed (A2).
    pub enum Knew {
        /// At once.
        Yes = "yes",
        /// Not then; it was found later.
        Later = "later",
        /// Not yet: their question is open.
        No = "no",
    }
}

vocabulary! {
    /// What a client was sent to instead of being given an answer.
    pub enum Deflection {
        /// To the documentation.
        Docs = "docs",
        /// To a forum.
        Forum = "forum",
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
    /// The earlier touch with the same client that this one answers.
    pub answers: Option<TouchId>,
    /// Whether we knew the answer; none where they asked nothing.
    pub knew: Option<Knew>,
    /// What they were sent to instead of an answer.
    pub deflected: Option<Deflection>,
    /// The meeting that became it.
    pub meeting: Option<MeetingId>,
}

impl Touch {
    /// The missed call or the open question that this touch is; none when nobody waits for an answer to it.
    #[must_use]
    pub fn asked(&self) -> Option<Asked> {
        let is_missed = self.result == TouchResult::Missed;
        let asks =
            self.direction == Direction::Inbound && (is_missed || self.knew == Some(Knew::No));
        asks.then_some(Asked {
            id: self.id,
            channel: self.channel,
            at: self.at,
            is_missed,
            is_answered: false,
        })
    }

    /// Whether whoever waits has an answer once this happened, without a word about which: we reached them, or wrote.
    #[must_use]
    pub fn is_word_of_ours(&self) -> bool {
        self.direction == Direction::Outbound && self.result != TouchResult::Missed
    }
}
