//! O2: a late duty whose consequence was acknowledged shifts the promises that wait for it.

use chrono::{NaiveDate, TimeDelta};

use super::waiting::day_after;
use super::{Causer, Commitment, Consequence, Duty, DutyState, Link, Move, MoveCause, Terms};
use crate::time::{DueDate, WorkingTime};

/// For so long a shift can be taken back (spec 2).
pub const TAKEN_BACK_WITHIN: TimeDelta = TimeDelta::days(30);

/// A promise as a late duty shifts it: caused by the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shift {
    /// The promise with its new date.
    pub promise: Commitment,
    /// The change of its date, dated the day it became so.
    pub entry: Move,
    /// What it waits by, which remembers the shift.
    pub link: Link,
}

impl Shift {
    /// How `duty` shifts the promise that waits for it by `link` and was moved by `moves` before; none where it does
    /// not on `today`, a day at the duty's account.
    ///
    /// It does so from the first day on which the duty is both late and acknowledged, by the agreed days, counted in
    /// working days and once for each date of the duty. What was promised for a day when the duty was late already, or
    /// was over before the duty was late, stays: that lateness is ours. Only the promises that wait for the duty
    /// itself are shifted; what waits for those in turn is shown and asked for, never moved by time.
    #[must_use]
    pub fn of(
        duty: &Commitment,
        link: Link,
        promise: Commitment,
        moves: &[Move],
        working: &WorkingTime,
        today: NaiveDate,
    ) -> Option<Self> {
        let (days, late) = agreed(duty)?;
        let Terms::Duty(Duty {
            state: DutyState::Acknowledged { on, .. },
            ..
        }) = duty.terms
        else {
            return None;
        };
        let since = day_after(late.last()).max(on);
        let Terms::Promise(waiting) = &promise.terms else {
            return None;
        };
        let promised = waiting.dates.current().last();
        let set_by = waiting.dates.set_by;
        let given_on = moves
            .iter()
            .rfind(|moved| !moved.is_by_late_duty())
            .map_or(promise.made_on, |moved| moved.moved_on);
        // The link may be a new one, and the date one that the duty had before: one lateness shifts once.
        let has_shifted =
            |moved: &Move| moved.is_by(duty.id) && moved.moved_on >= day_after(late.last());
        let is_new = link.shifted_for != Some(late) && !moves.iter().any(has_shifted);
        if today < since || !is_new || promised < late.last() || given_on > late.last() {
            return None;
        }
        let to = DueDate::day(working.nth_after(days.into(), promised));
        let (promise, entry) = promise.moved(to, set_by, None, None, since).ok()?;
        Some(Self {
            promise,
            entry: entry?.because_of(MoveCause::LateDuty(Causer::There(duty.id))),
            link: Link {
                shifted_for: Some(late),
                ..link
            },
        })
    }
}

/// The days that were agreed for a duty, and the date that has to be over for them.
fn agreed(duty: &Commitment) -> Option<(u16, DueDate)> {
    let Terms::Duty(duty) = &duty.terms else {
        return None;
    };
    let Some(Consequence::Days(days)) = duty.consequence else {
        return None;
    };
    Some((Some(days).filter(|days| *days > 0)?, duty.dates?.current()))
}
