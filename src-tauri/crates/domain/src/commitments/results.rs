//! C4, C5: what became of a closed promise, and how often promises are kept.

use chrono::NaiveDate;

use super::{Move, Promise, PromiseState};
use crate::time::WorkingTime;
use crate::vocabulary::vocabulary;

/// A move was told in time when it was told this many working days before the date it replaced (C4).
const TOLD_AHEAD: u32 = 5;

/// An undelivered promise is broken this many working days after its last date (C4).
const BROKEN_AFTER: u32 = 20;

/// Fewer cases than this are too few to say anything (C5).
const FEWEST: u32 = 5;

vocabulary! {
    /// What became of a promise: derived, never typed (C4).
    pub enum PromiseResult {
        /// Delivered on or before the first date, and later confirmed or assumed.
        Kept = "kept",
        /// Delivered by the last date, every move told in time.
        MovedWithNotice = "moved_with_notice",
        /// Delivered after that.
        Late = "late",
        /// Marked so, or undelivered long after the last date.
        Broken = "broken",
    }
}

/// A promise's result and the day from which it has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closed {
    /// What became of it.
    pub result: PromiseResult,
    /// The day it was confirmed or broken.
    pub on: NaiveDate,
}

impl Promise {
    /// What became of it, with its `moves`, as seen on `today`; none while it is open or waits for the client, and
    /// for what counts for nothing: released and withdrawn.
    #[must_use]
    pub fn closed(
        &self,
        moves: &[Move],
        working: &WorkingTime,
        today: NaiveDate,
    ) -> Option<Closed> {
        match self.state {
            PromiseState::Confirmed {
                delivered_on, on, ..
            } => Some(Closed {
                result: self.delivered(delivered_on, moves, working),
                on,
            }),
            PromiseState::Broken { on } => Some(Closed {
                result: PromiseResult::Broken,
                on,
            }),
            state if state.is_open() => {
                let on = self.given_up_on(working);
                (on <= today).then_some(Closed {
                    result: PromiseResult::Broken,
                    on,
                })
            }
            _ => None,
        }
    }

    /// The first day on which it is broken, should it still be undelivered.
    #[must_use]
    pub fn given_up_on(&self, working: &WorkingTime) -> NaiveDate {
        let last = working.nth_after(BROKEN_AFTER, self.dates.current().last());
        last.succ_opt().unwrap_or(NaiveDate::MAX)
    }

    fn delivered(&self, on: NaiveDate, moves: &[Move], working: &WorkingTime) -> PromiseResult {
        let in_time = |moved: &Move| {
            moved
                .told_on
                .is_some_and(|told| told <= working.nth_before(TOLD_AHEAD, moved.from.last()))
        };
        if on <= self.dates.first().last() {
            PromiseResult::Kept
        } else if on <= self.dates.current().last() && moves.iter().all(in_time) {
            PromiseResult::MovedWithNotice
        } else {
            PromiseResult::Late
        }
    }
}

/// How many of some closed promises were kept (C5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct KeptRate {
    /// Those kept.
    pub kept: u32,
    /// All of them.
    pub of: u32,
}

impl KeptRate {
    /// The rate over these results.
    #[must_use]
    pub fn over(results: impl Iterator<Item = PromiseResult>) -> Self {
        results.fold(Self::default(), |rate, result| Self {
            kept: rate.kept + u32::from(result == PromiseResult::Kept),
            of: rate.of + 1,
        })
    }

    /// Is the rate (k+1)/(n+2) less than `percent`? None with too few cases to say.
    #[must_use]
    pub fn is_below(self, percent: u32) -> Option<bool> {
        (self.of >= FEWEST).then(|| (self.kept + 1) * 100 < percent * (self.of + 2))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::{Act, DateSetter, Dates};
    use super::*;
    use crate::ids::{CommitmentId, MoveId};
    use crate::time::{DueDate, WeeklyPattern, Zone};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or(NaiveDate::MIN)
    }

    fn working() -> WorkingTime {
        WorkingTime::new(WeeklyPattern::default(), BTreeSet::new(), Zone::utc())
    }

    fn promise(first: &str, last: &str) -> Promise {
        let due = |text| DueDate::day(day(text));
        let dates = Dates::recorded(due(first), due(last), DateSetter::Us);
        Promise::made(dates, Some(day("2026-05-01")))
    }

    fn delivered(promise: Promise, on: &str) -> Option<Promise> {
        promise
            .after(Act::Deliver, day(on))?
            .after(Act::Confirm, day("2026-07-20"))
    }

    fn moved(from: &str, told_on: Option<&str>) -> Move {
        Move {
            id: MoveId::new(),
            commitment: CommitmentId::new(),
            from: DueDate::day(day(from)),
            to: DueDate::day(day("2026-06-30")),
            reason: None,
            told_on: told_on.map(day),
            moved_on: day("2026-06-01"),
        }
    }

    fn result(promise: Option<Promise>, moves: &[Move]) -> Option<PromiseResult> {
        let closed = promise?.closed(moves, &working(), day("2026-07-20"))?;
        assert_eq!(closed.on, day("2026-07-20"), "the day it was confirmed");
        Some(closed.result)
    }

    #[test]
    fn c4_kept_is_delivered_by_the_first_date_and_late_the_day_after() {
        let made = || promise("2026-06-15", "2026-06-15");
        let kept = result(delivered(made(), "2026-06-15"), &[]);
        assert_eq!(kept, Some(PromiseResult::Kept));
        let late = result(delivered(made(), "2026-06-16"), &[]);
        assert_eq!(late, Some(PromiseResult::Late));
    }

    #[test]
    fn c4_a_move_counts_as_noticed_five_working_days_before_the_date_it_replaced() {
        // The fifth working day before Monday 15 June is Monday 8 June.
        let made = || delivered(promise("2026-06-15", "2026-06-30"), "2026-06-30");
        let told = |on| [moved("2026-06-15", on)];
        assert_eq!(
            result(made(), &told(Some("2026-06-08"))),
            Some(PromiseResult::MovedWithNotice)
        );
        assert_eq!(
            result(made(), &told(Some("2026-06-09"))),
            Some(PromiseResult::Late)
        );
        assert_eq!(result(made(), &told(None)), Some(PromiseResult::Late));
        let after = delivered(promise("2026-06-15", "2026-06-30"), "2026-07-01");
        assert_eq!(
            result(after, &told(Some("2026-06-08"))),
            Some(PromiseResult::Late),
            "after the last date"
        );
    }

    #[test]
    fn c4_an_undelivered_promise_is_broken_when_twenty_working_days_have_passed() {
        // The twentieth working day after Monday 15 June is Monday 13 July.
        let made = promise("2026-06-01", "2026-06-15");
        assert_eq!(made.closed(&[], &working(), day("2026-07-13")), None);
        assert_eq!(
            made.closed(&[], &working(), day("2026-07-14")),
            Some(Closed {
                result: PromiseResult::Broken,
                on: day("2026-07-14")
            })
        );
    }

    #[test]
    fn c4_released_withdrawn_and_unconfirmed_promises_do_not_count() {
        for act in [Act::Release, Act::Withdraw, Act::Deliver] {
            let over = promise("2026-06-01", "2026-06-01").after(act, day("2026-06-20"));
            let closed = over.and_then(|over| over.closed(&[], &working(), day("2026-12-31")));
            assert_eq!(closed, None, "{act}");
        }
    }

    #[test]
    fn c5_the_rate_says_nothing_under_five_cases_and_is_pulled_towards_a_half() {
        let rate = |kept, of| KeptRate { kept, of };
        assert_eq!(rate(0, 4).is_below(60), None);
        // 4 of 8: 5/10 is below 60 %; 5 of 8: 6/10 is not.
        assert_eq!(rate(4, 8).is_below(60), Some(true));
        assert_eq!(rate(5, 8).is_below(60), Some(false));
        // 3 of 5: 4/7 is 57 %, though 3/5 is 60 %.
        assert_eq!(rate(3, 5).is_below(60), Some(true));
        assert_eq!(rate(4, 5).is_below(60), Some(false));
    }
}
