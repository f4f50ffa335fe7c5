//! Reminders as they cross to the window.

use chrono::{NaiveDate, NaiveTime};
use domain::ids::{AccountId, ReminderId};
use domain::reminders::{Nth, Shift};
use domain::time::Calendar;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::Instant;

/// How often something comes again, and on which days. Weekdays count from 0, Monday; `every` is 1–99.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PatternView {
    /// Every so many days.
    Days {
        /// How many.
        every: u16,
    },
    /// Every so many weeks, on some weekdays.
    Weeks {
        /// How many.
        every: u16,
        /// Which weekdays, at least one.
        on: Vec<u8>,
    },
    /// Every so many months, on a day of the month.
    MonthDay {
        /// How many.
        every: u16,
        /// Whose months.
        calendar: Calendar,
        /// 1–31; 31 is the last day of each month.
        day: u8,
    },
    /// Every so many months, on one of the month's Mondays, Tuesdays…
    MonthWeekday {
        /// How many.
        every: u16,
        /// Whose months.
        calendar: Calendar,
        /// Which of them.
        nth: Nth,
        /// Of which weekday.
        weekday: u8,
    },
    /// Every so many years, on a day of the year.
    YearDay {
        /// How many.
        every: u16,
        /// Whose years.
        calendar: Calendar,
        /// 1–12.
        month: u8,
        /// 1–31; the month's last day in years in which it is shorter.
        day: u8,
    },
}

/// How long something goes on coming again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum UntilView {
    /// Without an end.
    Ever,
    /// To a day.
    Day {
        /// The last one.
        day: NaiveDate,
    },
    /// So many times.
    Times {
        /// 1–999.
        times: u16,
    },
}

/// A rule by which a reminder comes again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct RecurrenceView {
    /// How often, and on which days.
    pub pattern: PatternView,
    /// Where it goes when a day is no working day.
    pub shift: Shift,
    /// How long it goes on.
    pub until: UntilView,
}

/// A hand-set note.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ReminderView {
    /// Its id.
    pub id: ReminderId,
    /// What it says.
    pub text: String,
    /// The client it is about.
    pub account: AccountId,
    /// When it must reach the person; of one that comes again, the next time.
    pub at: Instant,
    /// The day it is meant for, in the laptop's zone; `at` may lie on a working day near it.
    pub day: NaiveDate,
    /// Its time of day.
    pub time: NaiveTime,
    /// How it comes again.
    pub recurrence: Option<RecurrenceView>,
    /// When it was done.
    pub done_at: Option<Instant>,
}

/// A new reminder.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct SetReminder {
    /// The client it is about.
    pub account: AccountId,
    /// What it says.
    pub text: String,
    /// The day, in the laptop's zone; what comes again counts from it.
    pub day: NaiveDate,
    /// The time; the start of the day (09:00) when empty.
    pub time: Option<NaiveTime>,
    /// How it comes again; empty when it comes once.
    pub recurrence: Option<RecurrenceView>,
}

/// A reminder as it is to be from now on.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ChangeReminder {
    /// Which one.
    pub id: ReminderId,
    /// What it says.
    pub text: String,
    /// The day, in the laptop's zone. With another day or another pattern the rule begins anew there; otherwise it goes
    /// on counting from where it began.
    pub day: NaiveDate,
    /// The time; the start of the day (09:00) when empty.
    pub time: Option<NaiveTime>,
    /// How it comes again; empty when it comes once.
    pub recurrence: Option<RecurrenceView>,
}
