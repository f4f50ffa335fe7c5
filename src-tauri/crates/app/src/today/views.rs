//! Today as it crosses to the window.

use chrono::{NaiveDate, NaiveTime};
use domain::commitments::Act;
use domain::ids::{AccountId, CommitmentId, ContractId, MeetingId, ReminderId, TouchId};
use domain::meetings::MeetingKind;
use domain::signals::Rule;
use domain::touches::Channel;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::backups::SafetyToday;
use crate::claims::ClaimsToday;
use crate::commitments::CommitmentState;
use crate::imports::ImportsToday;
use crate::reminders::RecurrenceView;
use crate::wire::{Instant, Named};

/// One of us whose word a promise waits for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct WaitsFor {
    /// What they are called.
    pub name: String,
    /// It is the person who uses this Kept.
    pub is_me: bool,
}

/// The fact a signal is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SubjectView {
    /// A promise or a duty.
    Commitment {
        /// Which one.
        id: CommitmentId,
        /// What was said.
        words: String,
        /// How far it is.
        state: CommitmentState,
        /// Which of us it waits for, where the signal is about that.
        waits_for: Option<WaitsFor>,
    },
    /// A contract.
    Contract {
        /// Which one.
        id: ContractId,
        /// What it is about.
        title: String,
    },
    /// A reminder.
    Reminder {
        /// Which one.
        id: ReminderId,
        /// What it says.
        text: String,
        /// Its time.
        at: Instant,
        /// How it comes again.
        recurrence: Option<RecurrenceView>,
    },
    /// A missed call or an open question.
    Touch {
        /// Which one.
        id: TouchId,
        /// By which way.
        channel: Channel,
        /// It is a missed call; otherwise a question.
        is_missed: bool,
        /// Their words.
        words: Option<String>,
    },
    /// A meeting.
    Meeting {
        /// Which one.
        id: MeetingId,
        /// What kind of touch it is.
        meeting: MeetingKind,
        /// What it is about.
        about: Option<String>,
        /// When it starts.
        starts: Instant,
        /// When it ends.
        ends: Instant,
        /// Where it is.
        place: Option<String>,
    },
    /// The account itself, to which nobody spoke.
    Account {
        /// Which one.
        id: AccountId,
        /// For how many days.
        silent_days: u32,
        /// What they said last.
        words: Option<String>,
    },
}

/// Something that deserves attention now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct SignalView {
    /// Its key: what snooze and done name.
    pub key: String,
    /// The rule that raised it; the reason line is said per rule.
    pub rule: Rule,
    /// What it is about.
    pub subject: SubjectView,
    /// The person there, where known.
    pub contact: Option<String>,
    /// 1 note, 2 amber, 3 red.
    pub severity: u8,
    /// The day that matters.
    pub due: Option<NaiveDate>,
    /// Calendar days from today to it; negative when it has passed.
    pub days: Option<i32>,
    /// The threshold, where the rule has several.
    pub step: Option<u16>,
    /// One key can settle it (promise delivered, duty acknowledged or done, step done, reminder done, called back,
    /// called).
    pub can_finish: bool,
    /// What that key does to the commitment it is about.
    pub act: Option<Act>,
}

/// One account's line in Today: its worst signal.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct TodayRow {
    /// The account.
    pub account: Named,
    /// Its worst signal.
    pub signal: SignalView,
    /// How many more signals it has.
    pub more: u32,
}

/// The ranked list of what to do (T1).
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct TodayView {
    /// Today, in the laptop's zone.
    pub day: NaiveDate,
    /// Severity 3, at most 12 rows with those below.
    pub waiting: Vec<TodayRow>,
    /// Severity 2.
    pub soon: Vec<TodayRow>,
    /// Severity 1, at most 5.
    pub worth: Vec<TodayRow>,
    /// Accounts with severity 3 in all.
    pub waiting_count: u32,
    /// Accounts whose worst is severity 2.
    pub soon_count: u32,
    /// Accounts whose worst is severity 1.
    pub worth_count: u32,
    /// The longest-passed day among those waiting.
    pub oldest_due: Option<NaiveDate>,
    /// Signals put off.
    pub snoozed: u32,
    /// When nothing deserves attention: one account nobody spoke to for long.
    pub silent: Option<Named>,
    /// What is wrong with the ledger's safety (B2).
    pub safety: Option<SafetyToday>,
    /// What the company's claims say, where one is broken or stale.
    pub claims: Option<ClaimsToday>,
    /// What came in as history and nobody has looked through.
    pub imports: Option<ImportsToday>,
    /// There is not one account yet.
    pub empty_ledger: bool,
}

/// Until when a signal is put off (T5).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "until", rename_all = "snake_case")]
pub enum SnoozeChoice {
    /// One hour from now.
    Hour,
    /// 15:00 today, or one hour from now if that has passed.
    Afternoon,
    /// The start of tomorrow.
    Tomorrow,
    /// The start of the next working day.
    NextWorkingDay,
    /// The start of next week's first working day.
    NextWeek,
    /// A day.
    Day {
        /// Which one.
        day: NaiveDate,
        /// The time; the start of the day when empty.
        time: Option<NaiveTime>,
    },
}

/// A signal to be put off.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct Snooze {
    /// [`SignalView::key`].
    pub key: String,
    /// Until when.
    pub choice: SnoozeChoice,
}

/// A signal that was put off.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct SnoozedRow {
    /// The account.
    pub account: Named,
    /// The signal.
    pub signal: SignalView,
    /// Until when.
    pub until: Instant,
}

/// The numbers of the rail.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct RailView {
    /// Accounts in Today.
    pub today: u32,
    /// One of them is red.
    pub today_red: bool,
    /// Promises past their date or due soon.
    pub promises: u32,
    /// Teammates; while it is 1, maker, doer and owner are not shown.
    pub teammates: u32,
    /// Capabilities, claims and boundaries; while it is 0, the room of the company is not in the rail.
    pub capabilities: u32,
    /// When the ledger was last written.
    pub saved_at: Option<Instant>,
}

/// What a signal is about, for commands that settle one.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct FinishSignal {
    /// [`SignalView::key`].
    pub key: String,
}

/// An account to be taken out of sight or back.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct TrashAccount {
    /// Which one.
    pub id: AccountId,
}
