//! A hand-set note with a time at which it must reach the person.

use chrono::{DateTime, Utc};

use crate::ids::{AccountId, ReminderId};
use crate::text::Line;

/// A hand-set note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// Its id.
    pub id: ReminderId,
    /// What it says.
    pub text: Line,
    /// The client it is about, if any.
    pub account: Option<AccountId>,
    /// When it must reach the person.
    pub at: DateTime<Utc>,
    /// When it was done.
    pub done_at: Option<DateTime<Utc>>,
}
