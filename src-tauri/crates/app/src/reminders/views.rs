//! Reminders as they cross to the window.

use chrono::{NaiveDate, NaiveTime};
use domain::ids::{AccountId, ReminderId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::Instant;

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
    /// When it must reach the person.
    pub at: Instant,
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
    /// The day, in the laptop's zone.
    pub day: NaiveDate,
    /// The time; the start of the day (09:00) when empty.
    pub time: Option<NaiveTime>,
}
