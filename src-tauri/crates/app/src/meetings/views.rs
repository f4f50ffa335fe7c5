//! Meetings, briefs and the weekly review as they cross to the window.

use chrono::{NaiveDate, NaiveTime};
use domain::accounts::Tier;
use domain::contracts::Outlook;
use domain::ids::{AccountId, CommitmentId, ContactId, MeetingId, TouchId};
use domain::meetings::{Intention, MeetingKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::commitments::CommitmentRow;
use crate::today::SignalView;
use crate::wire::Instant;

/// Which meetings a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(rename_all = "snake_case")]
pub enum MeetingFilter {
    /// Those that are not over, soonest first.
    Ahead,
    /// Those that are over, newest first.
    Past,
}

/// A question for the list of an account's meetings.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct MeetingsQuery {
    /// The client.
    pub account: AccountId,
    /// Which ones.
    pub filter: MeetingFilter,
    /// [`crate::wire::Page::next`] of the page before.
    pub after: Option<String>,
}

/// A person at a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct MeetingContact {
    /// Who.
    pub id: ContactId,
    /// Their name.
    pub name: String,
}

/// One line of a list of meetings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct MeetingRow {
    /// Its id.
    pub id: MeetingId,
    /// The client.
    pub account: AccountId,
    /// Its name.
    pub account_name: String,
    /// What kind of touch it is.
    pub kind: MeetingKind,
    /// What it is about.
    pub about: Option<String>,
    /// When it starts.
    pub starts: Instant,
    /// When it ends.
    pub ends: Instant,
    /// The IANA zone on whose clocks it is.
    pub zone: String,
    /// Where it is.
    pub place: Option<String>,
    /// The people there who are to come; after its debrief, those who came.
    pub contacts: Vec<MeetingContact>,
    /// It has ended, or was debriefed before.
    pub is_over: bool,
    /// The day somebody said how it went.
    pub debriefed_on: Option<NaiveDate>,
}

/// A meeting in full.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct MeetingView {
    /// What its row shows.
    pub row: MeetingRow,
    /// Its day, in its own zone.
    pub day: NaiveDate,
    /// Its time, in its own zone.
    pub time: NaiveTime,
    /// How many minutes it takes.
    pub minutes: u32,
    /// With what intention we go there.
    pub intention: Option<Intention>,
    /// What the calendar that it came from calls it.
    pub external_id: Option<String>,
    /// The touches it became.
    pub touches: Vec<TouchId>,
}

/// A new meeting.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct PlanMeeting {
    /// The client.
    pub account: AccountId,
    /// The people there.
    pub contacts: Vec<ContactId>,
    /// What kind of touch it is.
    pub kind: MeetingKind,
    /// What it is about; may be empty.
    pub about: String,
    /// The day, in its zone.
    pub day: NaiveDate,
    /// The time, in its zone.
    pub time: NaiveTime,
    /// How many minutes it takes, 5–1440.
    pub minutes: u32,
    /// The IANA zone on whose clocks it is; the account's when empty.
    pub zone: Option<String>,
    /// Where it is; may be empty.
    pub place: String,
    /// With what intention we go there.
    pub intention: Option<Intention>,
}

/// One field of a meeting, changed in place. An empty text clears it.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum MeetingChange {
    /// What kind of touch it is.
    Kind(MeetingKind),
    /// What it is about.
    About(String),
    /// When it starts; it goes on taking as long.
    At {
        /// The day, in its zone.
        day: NaiveDate,
        /// The time, in its zone.
        time: NaiveTime,
    },
    /// How many minutes it takes, 5–1440.
    Minutes(u32),
    /// On whose clocks its day and time are; the account's when empty.
    Zone(String),
    /// Where it is.
    Place(String),
    /// The people there.
    Contacts(Vec<ContactId>),
    /// With what intention we go there.
    Intention(Option<Intention>),
}

/// A change of one meeting.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ChangeMeeting {
    /// Which one.
    pub id: MeetingId,
    /// What changes.
    pub change: MeetingChange,
}

/// What a person at a meeting said, and how it felt to them.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct DebriefPerson {
    /// Who; none where nobody is known.
    pub contact: Option<ContactId>,
    /// Their words; may be empty.
    pub words: String,
    /// How it felt to them, −3…+3.
    pub felt: Option<i8>,
}

/// What became of a meeting.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DebriefOutcome {
    /// It took place.
    TookPlace {
        /// Those who were there, at least one.
        people: Vec<DebriefPerson>,
        /// How many minutes it took.
        minutes: u32,
    },
    /// It did not happen.
    DidNotHappen,
}

/// A meeting, and what became of it.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct DebriefMeeting {
    /// Which one.
    pub meeting: MeetingId,
    /// What became of it.
    pub outcome: DebriefOutcome,
}

/// What to know before speaking with a client (T2).
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct BriefView {
    /// The client.
    pub account: AccountId,
    /// What it is called.
    pub name: String,
    /// The meeting that runs now, or else the next one ahead.
    pub meeting: Option<MeetingRow>,
    /// Why they stay, verbatim.
    pub stay_reason: Option<String>,
    /// Topics that do not interest them.
    pub dont_cares: Option<String>,
    /// Their last words, newest first, at most 3.
    pub said: Vec<SaidView>,
    /// What they felt last, within 60 days (M5).
    pub mood: Option<MoodView>,
    /// What we owe, soonest due first, at most 10.
    pub ours: Vec<CommitmentRow>,
    /// What they owe, soonest due first, at most 10.
    pub theirs: Vec<CommitmentRow>,
    /// How much more we owe.
    pub more_ours: u32,
    /// How much more they owe.
    pub more_theirs: u32,
    /// What stands in red.
    pub reds: Vec<SignalView>,
    /// The one thing not to say.
    pub not_to_say: Option<NotToSay>,
}

/// What somebody said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct SaidView {
    /// The touch in which they said it.
    pub touch: TouchId,
    /// When.
    pub at: Instant,
    /// Who, where known.
    pub contact_name: Option<String>,
    /// Their words.
    pub words: String,
}

/// How it felt to a client last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct MoodView {
    /// −3…+3.
    pub felt: i8,
    /// When.
    pub at: Instant,
    /// To whom, where known.
    pub contact_name: Option<String>,
}

/// What is best left unsaid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NotToSay {
    /// What we promised and have not done.
    Promise {
        /// The promise.
        commitment: CommitmentId,
        /// What was said.
        words: String,
    },
    /// What does not interest them.
    DontCare {
        /// The topic.
        words: String,
    },
}

/// The accounts of this week's review (T6).
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct WeeklyReview {
    /// The first day of the week, where the laptop is.
    pub week_begins: NaiveDate,
    /// How many accounts were looked through in it.
    pub looked_through: u32,
    /// Those to be looked through, with what was looked through at most 20 in a week: the gravest outlook first, within
    /// it the longest silence against what it may be at most.
    pub rows: Vec<WeeklyRow>,
}

/// An account in the week's review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct WeeklyRow {
    /// The client.
    pub account: AccountId,
    /// What it is called.
    pub name: String,
    /// How much attention it is given.
    pub tier: Tier,
    /// The gravest outlook of its running contracts.
    pub outlook: Option<Outlook>,
    /// For how many days nobody has spoken with them.
    pub silent_days: Option<u32>,
    /// That is more than it may be at most.
    pub is_past_max: bool,
    /// That is more than is ideal.
    pub is_past_ideal: bool,
}
