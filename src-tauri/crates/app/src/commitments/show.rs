//! A commitment as the window shows it on a day.

use chrono::NaiveDate;
use domain::commitments::{Act, Commitment, DutyState, Move, PromiseState, Side, Terms};
use domain::settings::Settings;
use domain::time::WorkingTime;

use super::{CommitmentState, MoveView, Standing};

/// What a commitment is measured by: the day it is at its account, and our working time.
pub(crate) struct Measure<'a> {
    pub(crate) today: NaiveDate,
    pub(crate) working: &'a WorkingTime,
    pub(crate) settings: &'a Settings,
}

impl Measure<'_> {
    /// Working days from today to `day`; negative when it has passed.
    pub(crate) fn days_to(&self, day: NaiveDate) -> i32 {
        working_days(self.working, self.today, day)
    }

    pub(crate) fn standing(&self, commitment: &Commitment) -> Standing {
        match &commitment.terms {
            Terms::Promise(promise) => match promise.state {
                PromiseState::Delivered { .. } => return Standing::Waiting,
                PromiseState::Confirmed { .. } => return Standing::Fulfilled,
                state if !state.is_open() => return Standing::Closed,
                _ => {}
            },
            Terms::Duty(duty) => match duty.state {
                DutyState::Done { .. } => return Standing::Fulfilled,
                DutyState::Waived { .. } => return Standing::Closed,
                DutyState::Asked | DutyState::Acknowledged { .. } => {}
            },
            Terms::Mention => {}
        }
        let Some(dates) = commitment.dates() else {
            return Standing::Undated;
        };
        let due = dates.current().last();
        let soon = match commitment.side() {
            Side::Ours => self.settings.promise_due_days,
            Side::Theirs => self.settings.duty_unacknowledged_days,
        };
        if due < self.today {
            Standing::Overdue
        } else if self.working.nth_before(u32::from(soon), due) <= self.today {
            Standing::Soon
        } else {
            Standing::Open
        }
    }

    /// What is usually done next.
    pub(crate) fn next_act(&self, commitment: &Commitment) -> Option<Act> {
        match &commitment.terms {
            Terms::Mention => None,
            Terms::Promise(promise) => match promise.state {
                PromiseState::Made | PromiseState::Returned => Some(Act::Accept),
                PromiseState::Accepted | PromiseState::InProgress => Some(Act::Deliver),
                PromiseState::Delivered { .. } => Some(Act::Confirm),
                _ => None,
            },
            Terms::Duty(duty) => {
                let passed = duty
                    .dates
                    .is_some_and(|dates| dates.current().last() < self.today);
                match duty.state {
                    DutyState::Asked if !passed => Some(Act::Acknowledge),
                    DutyState::Asked | DutyState::Acknowledged { .. } => Some(Act::Finish),
                    DutyState::Done { .. } | DutyState::Waived { .. } => None,
                }
            }
        }
    }

    pub(crate) fn moved(&self, entry: &Move) -> MoveView {
        MoveView {
            id: entry.id,
            from: entry.from.into(),
            to: entry.to.into(),
            reason: entry.reason.as_ref().map(ToString::to_string),
            told_on: entry.told_on,
            notice_days: entry
                .told_on
                .map(|told_on| working_days(self.working, told_on, entry.from.last())),
            moved_on: entry.moved_on,
            cause: None,
        }
    }
}

/// Working days from one day to another; negative when the other lies before.
fn working_days(working: &WorkingTime, from: NaiveDate, to: NaiveDate) -> i32 {
    let count =
        |from, to| i32::try_from(working.working_days_between(from, to)).unwrap_or(i32::MAX);
    if from <= to {
        count(from, to)
    } else {
        -count(to, from)
    }
}

/// How far it is, in the words of both state machines.
pub(crate) const fn state(commitment: &Commitment) -> CommitmentState {
    match &commitment.terms {
        Terms::Mention => CommitmentState::Mention,
        Terms::Promise(promise) => match promise.state {
            PromiseState::Made => CommitmentState::Made,
            PromiseState::Returned => CommitmentState::Returned,
            PromiseState::Accepted => CommitmentState::Accepted,
            PromiseState::InProgress => CommitmentState::InProgress,
            PromiseState::Delivered { .. } => CommitmentState::Delivered,
            PromiseState::Confirmed { .. } => CommitmentState::Confirmed,
            PromiseState::Broken { .. } => CommitmentState::Broken,
            PromiseState::Withdrawn { .. } => CommitmentState::Withdrawn,
            PromiseState::Released { .. } => CommitmentState::Released,
        },
        Terms::Duty(duty) => match duty.state {
            DutyState::Asked => CommitmentState::Asked,
            DutyState::Acknowledged { .. } => CommitmentState::Acknowledged,
            DutyState::Done { .. } => CommitmentState::Done,
            DutyState::Waived { .. } => CommitmentState::Waived,
        },
    }
}
