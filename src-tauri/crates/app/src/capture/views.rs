//! The capture line as it crosses to the window.

use chrono::{NaiveDate, NaiveTime};
use domain::capabilities::{Capability, CapabilityStatus};
use domain::capture::{MeantAs, SpanKind};
use domain::commitments::Side;
use domain::ids::{AccountId, CapabilityId, CommitmentId, ReminderId};
use domain::touches::Channel;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::boundaries::MetBoundary;
use crate::commitments::SaidBefore;
use crate::wire::{DueView, Instant, Named, Person};

/// A part of the capture line that was understood, in UTF-16 units.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct SpanView {
    /// Its first unit.
    pub start: u32,
    /// The unit after its last.
    pub end: u32,
    /// What it is.
    pub kind: SpanKind,
}

/// The account a capture line names.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum CaptureAccount {
    /// One that is there.
    Known {
        /// Which one.
        account: Named,
    },
    /// One to be added by this name, as a prospect.
    New {
        /// The name.
        name: String,
    },
}

/// The capability that a capture line names.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct CaptureCapability {
    /// Which one.
    pub id: CapabilityId,
    /// What we call it.
    pub name: String,
    /// How far it is.
    pub status: CapabilityStatus,
    /// Within which limits it works.
    pub limits: Option<String>,
}

impl From<&Capability> for CaptureCapability {
    fn from(capability: &Capability) -> Self {
        Self {
            id: capability.id,
            name: capability.name.to_string(),
            status: capability.status(),
            limits: capability.limits.as_ref().map(ToString::to_string),
        }
    }
}

/// What a capture line means.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum MeantView {
    /// Something that was said: a promise or a mention of ours, or a duty of theirs.
    Commitment {
        /// Which way.
        side: Side,
        /// By when; none makes ours a mention.
        due: Option<DueView>,
        /// Who said it; none is me.
        person: Option<Person>,
        /// By which way.
        channel: Option<Channel>,
        /// The capability it is on; none for a duty.
        capability: Option<CaptureCapability>,
    },
    /// A note to oneself.
    Reminder {
        /// The day, in the laptop's zone.
        day: NaiveDate,
        /// The time of day.
        time: NaiveTime,
    },
}

/// What was understood of a capture line. Chips let the person correct it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct CaptureView {
    /// What is left to be said: the words that will be kept.
    pub words: String,
    /// The account; none when the line names none.
    pub account: Option<CaptureAccount>,
    /// Accounts that come near, best first.
    pub candidates: Vec<Named>,
    /// What it means. Of a reminder, what the line does not say of its moment is proposed.
    pub meant: MeantView,
    /// The boundaries that it meets, where it is something of ours (K5).
    pub boundaries: Vec<MetBoundary>,
    /// The understood parts of the line.
    pub spans: Vec<SpanView>,
}

/// A capture line being typed.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ReadCapture {
    /// The line.
    pub line: String,
    /// The account of the page it is typed on: taken when the line names none.
    pub account: Option<AccountId>,
    /// What the person says it is meant as; empty when the line is to say it.
    pub meant: Option<MeantAs>,
    /// Whom the person says it is about, whatever it names; the boundaries it meets are those of that client.
    pub about: Option<CaptureAccount>,
    /// What it says and the person took out: somebody, a channel or a date. The words stay.
    pub without: Vec<SpanKind>,
    /// The capability that it names and the person took out.
    pub without_capability: Option<CapabilityId>,
}

/// A capture, with its chips as the person left them.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct KeepCapture {
    /// What was said, or what to be reminded of.
    pub words: String,
    /// To whom.
    pub account: CaptureAccount,
    /// What it means.
    pub meant: MeantView,
}

/// What a capture became.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct Captured {
    /// What there is now.
    pub became: Became,
    /// Its account.
    pub account: Named,
    /// The account was added with it.
    pub added: bool,
}

/// What there is after a capture.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Became {
    /// A commitment.
    Commitment {
        /// Which one.
        id: CommitmentId,
        /// What says the same and was put down within a day before: one of both may be enough (C10).
        same_as: Option<SaidBefore>,
    },
    /// A reminder.
    Reminder {
        /// Which one.
        id: ReminderId,
        /// When it comes.
        at: Instant,
    },
}
