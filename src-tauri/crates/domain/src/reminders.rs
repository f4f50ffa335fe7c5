//! A hand-set note with a time at which it must reach the person.

use chrono::{DateTime, Utc};

use crate::ids::{AccountId, ReminderId};
use crate::settings::Settings;
use crate::signals::{AccountFacts, CompanyFacts, Rule, Severity, Signal, Subject, Verdict};
use crate::text::Line;
use crate::time::Now;

/// A hand-set note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// Its id.
    pub id: ReminderId,
    /// What it says.
    pub text: Line,
    /// The client it is about.
    pub account: AccountId,
    /// When it must reach the person.
    pub at: DateTime<Utc>,
    /// When it was done.
    pub done_at: Option<DateTime<Utc>>,
}

/// Hand-set reminders whose time has come.
#[must_use]
pub fn signals(facts: &AccountFacts, _: &CompanyFacts, _: &Settings, now: &Now) -> Verdict {
    let mut verdict = Verdict::default();
    for reminder in facts
        .reminders
        .iter()
        .filter(|reminder| reminder.done_at.is_none())
    {
        if reminder.at <= now.instant {
            let subject = Subject::Reminder(reminder.id);
            let due = Some(now.zone.day_of(reminder.at));
            // A reminder set to another time is another episode and may ring again.
            let episode = reminder.at.timestamp_millis();
            verdict.raise(Signal::raised(
                Rule::Reminder,
                subject,
                episode,
                None,
                Severity::Red,
                due,
            ));
        } else {
            verdict.until(reminder.at);
        }
    }
    verdict
}
