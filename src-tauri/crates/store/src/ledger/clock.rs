//! A hybrid logical clock: the wall clock's milliseconds, and a counter where it stands still or steps back.

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Utc};

/// How many units of the clock a millisecond has.
pub(crate) const UNITS: i64 = 1 << 16;

/// Gives every change a place in the order of all changes of this ledger.
#[derive(Debug)]
pub(super) struct Clock(AtomicI64);

impl Clock {
    /// A clock that goes on after `newest`.
    pub(super) const fn after(newest: i64) -> Self {
        Self(AtomicI64::new(newest))
    }

    /// Goes on after `newest`, if it is not past it already: changes came in that were made elsewhere.
    pub(super) fn catch_up(&self, newest: i64) {
        self.0.fetch_max(newest, Ordering::Relaxed);
    }

    /// The next tick: `now` where that is later than the last, otherwise just after the last.
    pub(super) fn tick(&self, now: DateTime<Utc>) -> i64 {
        let wall = now.timestamp_millis().saturating_mul(UNITS);
        let next = |last: i64| wall.max(last.saturating_add(1));
        let last = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |last| {
                Some(next(last))
            });
        next(last.unwrap_or_else(|last| last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_never_stands_or_steps_back() {
        let at = |millis| DateTime::from_timestamp_millis(millis).unwrap_or_default();
        let clock = Clock::after(5 * UNITS);

        assert_eq!(clock.tick(at(7)), 7 * UNITS);
        assert_eq!(clock.tick(at(7)), 7 * UNITS + 1, "twice in a millisecond");
        assert_eq!(
            clock.tick(at(3)),
            7 * UNITS + 2,
            "the wall clock was set back"
        );
        assert_eq!(clock.tick(at(8)), 8 * UNITS);
    }

    #[test]
    fn the_clock_goes_on_after_changes_that_were_made_elsewhere() {
        let clock = Clock::after(5 * UNITS);
        clock.catch_up(9 * UNITS);
        clock.catch_up(2 * UNITS);
        assert_eq!(clock.tick(DateTime::UNIX_EPOCH), 9 * UNITS + 1);
    }
}
