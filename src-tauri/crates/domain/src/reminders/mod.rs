//! A hand-set note with a time at which it must reach the person.

mod recurrence;

use chrono::{DateTime, NaiveDate, Utc};

use crate::Problem;
use crate::delivery::Standing;
use crate::ids::{AccountId, ReminderId};
use crate::settings::Settings;
use crate::signals::{AccountFacts, CompanyFacts, Rule, Severity, Signal, Subject, Verdict};
use crate::text::Line;
use crate::time::{Now, WorkingTime, Zone};
pub use recurrence::{Nth, Occurrence, Pattern, Recurrence, Shift, Until, Weekdays, YearlyDay};

/// How much a reminder weighs whose time has come.
const SEVERITY: Severity = Severity::Red;

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
    /// How it comes again; none when it comes once.
    pub recurring: Option<Recurring>,
}

/// Where a reminder that comes again stands in its rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recurring {
    rule: Recurrence,
    /// A day rather than an instant, so that a journey to another zone brings no occurrence twice.
    wished: NaiveDate,
}

impl Recurring {
    /// A rule at the occurrence that falls on `wished`.
    ///
    /// # Errors
    /// [`Problem::EndsBeforeStart`] when the rule does not fall on that day: it is over by then, or never does.
    pub fn at_day(rule: Recurrence, wished: NaiveDate) -> Result<Self, Problem> {
        if rule.falls_on(wished) {
            Ok(Self { rule, wished })
        } else {
            Err(Problem::EndsBeforeStart)
        }
    }

    /// A rule at its beginning.
    #[must_use]
    pub fn from_its_start(rule: Recurrence) -> Self {
        let wished = rule.first();
        Self { rule, wished }
    }

    /// The rule.
    #[must_use]
    pub const fn rule(self) -> Recurrence {
        self.rule
    }

    /// The day on which the rule falls this time, before it gives way to a working day.
    #[must_use]
    pub const fn wished(self) -> NaiveDate {
        self.wished
    }

    /// When it must reach the person, on the clocks of `zone`.
    #[must_use]
    pub fn at(self, working: &WorkingTime, zone: &Zone) -> DateTime<Utc> {
        self.rule.at(self.rule.kept_on(self.wished, working), zone)
    }

    /// The next occurrence that lies after this one and after `now`; none where the rule ends.
    fn next(self, working: &WorkingTime, now: &Now) -> Option<Self> {
        let day = self.rule.kept_on(self.wished, working);
        let today = now.today();
        let yesterday = today.pred_opt().unwrap_or(today);
        let after = |day| self.rule.next_after(day, working);
        let mut next = after(day.max(yesterday))?;
        if self.rule.at(next.day, &now.zone) <= now.instant {
            next = after(next.day)?;
        }
        Some(Self {
            rule: self.rule,
            wished: next.wished,
        })
    }
}

impl Reminder {
    /// The reminder after what it asks for was done: set to its next occurrence after `now`, or over. Occurrences that
    /// passed meanwhile are done with it, so a month away does not flood.
    #[must_use]
    pub fn finished(self, working: &WorkingTime, now: &Now) -> Self {
        let next = self
            .recurring
            .and_then(|recurring| recurring.next(working, now));
        match next {
            Some(next) => Self {
                at: next.at(working, &now.zone),
                recurring: Some(next),
                ..self
            },
            None => Self {
                done_at: Some(now.instant),
                ..self
            },
        }
    }
}

/// Hand-set reminders whose time has come.
#[must_use]
pub fn signals(
    facts: &AccountFacts,
    company: &CompanyFacts,
    settings: &Settings,
    now: &Now,
) -> Verdict {
    let mut verdict = Verdict::default();
    let mut next: Option<DateTime<Utc>> = None;
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
                SEVERITY,
                due,
            ));
        } else {
            next = Some(next.map_or(reminder.at, |known| known.min(reminder.at)));
        }
    }
    if let Some(at) = next {
        verdict.until(at);
        // Nothing but a fact can keep it from coming, so its delivery is known ahead.
        let coming = Standing {
            rule: Rule::Reminder,
            severity: SEVERITY,
            since: at,
            put_off_until: None,
        };
        if let Some(at) = coming.arrives_at(settings, &company.working, &now.zone) {
            verdict.arrives(at);
        }
    }
    verdict
}

#[cfg(test)]
mod tests;
