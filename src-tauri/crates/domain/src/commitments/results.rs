//! C3, C4, C5: what became of a closed promise, and how often promises are kept.

use chrono::NaiveDate;

use super::waiting::{assumed_on, day_after};
use super::{Move, Promise, PromiseState};
use crate::Share;
use crate::time::WorkingTime;
use crate::vocabulary::vocabulary;

/// A move was told in time when it was told this many working days before the date it replaced (C4).
const TOLD_AHEAD: u32 = 5;

/// An undelivered promise is broken this many working days after its last date (C4).
const BROKEN_AFTER: u32 = 20;

/// A rejected promise is broken when it has no new date within this many working days (C4).
const NEW_DATE_WITHIN: u32 = 5;

/// Fewer cases than this are too few to say anything (C5).
const FEWEST: u32 = 5;

/// The point of the standard normal distribution below which nine tenths of it lie: an interval of so many standard
/// errors to both sides holds 80 %.
const EIGHTY_PERCENT: f64 = 1.281_551_565_544_600_4;

vocabulary! {
    /// What became of a promise: derived, never typed (C4).
    pub enum PromiseResult {
        /// Delivered on or before the first date, and later confirmed or assumed.
        Kept = "kept",
        /// The same against the first date and the days that late duties of the client shifted it by.
        ShiftedByClient = "shifted_by_client",
        /// Delivered by the last date, every move told in time.
        MovedWithNotice = "moved_with_notice",
        /// Delivered after that.
        Late = "late",
        /// Marked so, undelivered long after the last date, or rejected and left without a new date.
        Broken = "broken",
    }
}

impl PromiseResult {
    /// Does it count as kept (C5)? What the client shifted does.
    #[must_use]
    pub const fn is_kept(self) -> bool {
        matches!(self, Self::Kept | Self::ShiftedByClient)
    }
}

/// What happened to a promise on its way, as far as its result is read from it (C4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Course<'a> {
    /// Every change of its date.
    pub moves: &'a [Move],
    /// Working days by which late duties shifted it, as the client had acknowledged (O2).
    pub client_days: u32,
    /// The day a delivery of it was last rejected.
    pub rejected_on: Option<NaiveDate>,
}

impl<'a> Course<'a> {
    /// The course of a promise whose date was changed by these moves.
    ///
    /// The days that late duties shifted it by are those from the date it had to the date it got each time.
    #[must_use]
    pub fn of(promise: &Promise, moves: &'a [Move], working: &WorkingTime) -> Self {
        let by_client = moves.iter().filter(|moved| moved.is_by_late_duty());
        let days = |moved: &Move| working.working_days_between(moved.from.last(), moved.to.last());
        Self {
            moves,
            client_days: by_client.map(days).sum(),
            rejected_on: promise.rejected_on,
        }
    }
}

/// A promise's result and the day from which it has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closed {
    /// What became of it.
    pub result: PromiseResult,
    /// The day it was confirmed, assumed or broken.
    pub on: NaiveDate,
}

impl Promise {
    /// What became of it on its `course`, as seen on `today`; none while it is open or waits for the client, and for
    /// what counts for nothing: released and withdrawn.
    ///
    /// What is delivered after all is judged by the day it was delivered, however long it was given up before.
    #[must_use]
    pub fn closed(
        &self,
        course: &Course<'_>,
        working: &WorkingTime,
        today: NaiveDate,
    ) -> Option<Closed> {
        let (result, on) = match self.state {
            PromiseState::Confirmed {
                delivered_on, on, ..
            } => (self.delivered(delivered_on, course, working), on),
            PromiseState::Broken { on } => (PromiseResult::Broken, on),
            state => {
                let on = self.closes_on(course, working).filter(|on| *on <= today)?;
                let result = match state {
                    PromiseState::Delivered { on } => self.delivered(on, course, working),
                    _ => PromiseResult::Broken,
                };
                (result, on)
            }
        };
        Some(Closed { result, on })
    }

    /// The day that closes it, should nothing happen until then: silence confirms a delivery (C3), and what is open
    /// is broken when it stays undelivered, or was rejected and gets no new date (C4). None once it is closed.
    #[must_use]
    pub fn closes_on(&self, course: &Course<'_>, working: &WorkingTime) -> Option<NaiveDate> {
        // A span of working days is over when its last day is.
        let once_over = |days, from| day_after(working.nth_after(days, from));
        match self.state {
            PromiseState::Delivered { on } => Some(assumed_on(working, on)),
            state if state.is_open() => {
                let given_up = once_over(BROKEN_AFTER, self.dates.current().last());
                let rejected = course.rejected_on.filter(|on| {
                    let last = working.nth_after(NEW_DATE_WITHIN, *on);
                    let mut moves = course.moves.iter();
                    !moves.any(|moved| (*on..=last).contains(&moved.moved_on))
                });
                let left = rejected.map(|on| once_over(NEW_DATE_WITHIN, on));
                Some(left.map_or(given_up, |left| left.min(given_up)))
            }
            _ => None,
        }
    }

    fn delivered(
        &self,
        on: NaiveDate,
        course: &Course<'_>,
        working: &WorkingTime,
    ) -> PromiseResult {
        let in_time = |moved: &Move| {
            moved
                .told_on
                .is_some_and(|told| told <= working.nth_before(TOLD_AHEAD, moved.from.last()))
        };
        let first = self.dates.first().last();
        if on <= first {
            PromiseResult::Kept
        } else if on <= working.nth_after(course.client_days, first) {
            PromiseResult::ShiftedByClient
        } else if on <= self.dates.current().last() && course.moves.iter().all(in_time) {
            PromiseResult::MovedWithNotice
        } else {
            PromiseResult::Late
        }
    }
}

/// How many of some closed promises were kept (C5): of a maker, an account, a capability, a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct KeptRate {
    /// Those kept, what the client shifted among them: k.
    pub kept: u32,
    /// Those moved with notice.
    pub moved_with_notice: u32,
    /// All of them: n.
    pub of: u32,
}

/// What is said of a kept rate (C5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeptFigures {
    /// (k + 1) / (n + 2).
    pub rate: Share,
    /// Between which two the true share of kept promises lies with 80 %: the Wilson interval of k/n
    /// (E. B. Wilson, JASA 22(158), 1927).
    pub between: (Share, Share),
    /// The share that was moved with notice, of n.
    pub moved_with_notice: Share,
}

impl KeptRate {
    /// The rate over these results.
    #[must_use]
    pub fn over(results: impl Iterator<Item = PromiseResult>) -> Self {
        results.fold(Self::default(), |rate, result| Self {
            kept: rate.kept + u32::from(result.is_kept()),
            moved_with_notice: rate.moved_with_notice
                + u32::from(result == PromiseResult::MovedWithNotice),
            of: rate.of + 1,
        })
    }

    /// Is the rate (k+1)/(n+2) less than `percent`? None with too few cases to say.
    #[must_use]
    pub fn is_below(self, percent: u32) -> Option<bool> {
        (self.of >= FEWEST).then(|| (self.kept + 1) * 100 < percent * (self.of + 2))
    }

    /// What it says; none under 5 cases, which are too few to say.
    #[must_use]
    pub fn figures(self) -> Option<KeptFigures> {
        if self.of < FEWEST {
            return None;
        }
        Some(KeptFigures {
            rate: Share::of(self.kept + 1, self.of + 2)?,
            between: self.wilson(),
            moved_with_notice: Share::of(self.moved_with_notice, self.of)?,
        })
    }

    /// (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n) with p = k/n.
    fn wilson(self) -> (Share, Share) {
        let (n, z) = (f64::from(self.of), EIGHTY_PERCENT);
        let p = f64::from(self.kept) / n;
        let centre = p + z * z / (2.0 * n);
        let half = z * libm::sqrt(p * (1.0 - p) / n + z * z / (4.0 * n * n));
        let whole = 1.0 + z * z / n;
        (
            Share::nearest((centre - half) / whole),
            Share::nearest((centre + half) / whole),
        )
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::{Act, Causer, DateSetter, Dates, MoveCause};
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
            cause: None,
        }
    }

    fn result(promise: Option<Promise>, moves: &[Move]) -> Option<PromiseResult> {
        on_course(
            promise,
            &Course {
                moves,
                ..Course::default()
            },
        )
    }

    fn on_course(promise: Option<Promise>, course: &Course<'_>) -> Option<PromiseResult> {
        let closed = promise?.closed(course, &working(), day("2026-07-20"))?;
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
    fn c4_what_late_duties_shifted_counts_by_the_working_day() {
        // Two working days after Friday 12 June are Tuesday 16 June.
        let made = |on| delivered(promise("2026-06-12", "2026-06-12"), on);
        let shifted = |on, client_days| {
            on_course(
                made(on),
                &Course {
                    client_days,
                    ..Course::default()
                },
            )
        };
        assert_eq!(shifted("2026-06-12", 2), Some(PromiseResult::Kept));
        assert_eq!(
            shifted("2026-06-16", 2),
            Some(PromiseResult::ShiftedByClient)
        );
        assert_eq!(shifted("2026-06-17", 2), Some(PromiseResult::Late));
        assert_eq!(shifted("2026-06-15", 0), Some(PromiseResult::Late));
    }

    #[test]
    fn c4_an_undelivered_promise_is_broken_when_twenty_working_days_have_passed() {
        // The twentieth working day after Monday 15 June is Monday 13 July.
        let made = promise("2026-06-01", "2026-06-15");
        let seen = |on| made.closed(&Course::default(), &working(), day(on));
        assert_eq!(seen("2026-07-13"), None);
        assert_eq!(
            seen("2026-07-14"),
            Some(Closed {
                result: PromiseResult::Broken,
                on: day("2026-07-14")
            })
        );
    }

    #[test]
    fn c4_a_rejected_promise_is_broken_without_a_new_date_within_five_working_days() {
        // The fifth working day after Wednesday 3 June is Wednesday 10 June.
        let rejected = promise("2026-06-01", "2026-06-01")
            .after(Act::Deliver, day("2026-06-01"))
            .and_then(|given| given.after(Act::Reject, day("2026-06-03")));
        let seen = |moved_on: Option<&str>, on| {
            let moves: Vec<Move> = moved_on
                .map(|moved_on| Move {
                    moved_on: day(moved_on),
                    ..moved("2026-06-01", None)
                })
                .into_iter()
                .collect();
            let course = Course {
                moves: &moves,
                rejected_on: Some(day("2026-06-03")),
                ..Course::default()
            };
            rejected.as_ref()?.closed(&course, &working(), day(on))
        };
        let broken = Closed {
            result: PromiseResult::Broken,
            on: day("2026-06-11"),
        };
        assert_eq!(seen(None, "2026-06-10"), None);
        assert_eq!(seen(None, "2026-06-11"), Some(broken));
        assert_eq!(seen(Some("2026-06-10"), "2026-06-11"), None);
        assert_eq!(seen(Some("2026-06-11"), "2026-06-11"), Some(broken));
        assert_eq!(
            seen(Some("2026-06-02"), "2026-06-11"),
            Some(broken),
            "moved before it was rejected"
        );
    }

    #[test]
    fn o2_a_course_counts_the_days_of_late_duties_and_remembers_the_rejection() {
        // From Friday 12 June to Tuesday 16 June are two working days; what we moved ourselves is none of theirs.
        let due = |text| DueDate::day(day(text));
        let by_client = Move {
            to: due("2026-06-16"),
            cause: Some(MoveCause::LateDuty(Causer::There(CommitmentId::new()))),
            ..moved("2026-06-12", None)
        };
        let by_us = Move {
            to: due("2026-06-19"),
            cause: Some(MoveCause::Ripple(Causer::There(CommitmentId::new()))),
            ..moved("2026-06-16", None)
        };
        let rejected = promise("2026-06-12", "2026-06-19")
            .after(Act::Deliver, day("2026-06-10"))
            .and_then(|given| given.after(Act::Reject, day("2026-06-11")));
        let moves = [by_client, by_us];
        let course = rejected.map(|promise| Course::of(&promise, &moves, &working()));
        assert_eq!(
            course,
            Some(Course {
                moves: &moves,
                client_days: 2,
                rejected_on: Some(day("2026-06-11")),
            })
        );
    }

    #[test]
    fn c4_marked_broken_is_broken_at_once() {
        let broken = promise("2026-06-30", "2026-06-30").after(Act::Break, day("2026-06-03"));
        let closed = broken
            .and_then(|broken| broken.closed(&Course::default(), &working(), day("2026-06-03")));
        assert_eq!(
            closed.map(|closed| closed.result),
            Some(PromiseResult::Broken)
        );
    }

    #[test]
    fn c3_a_delivery_is_assumed_when_ten_working_days_of_silence_have_passed() {
        // The tenth working day after Monday 15 June is Monday 29 June.
        let given = promise("2026-06-15", "2026-06-15").after(Act::Deliver, day("2026-06-15"));
        let seen = |on| {
            given
                .as_ref()?
                .closed(&Course::default(), &working(), day(on))
        };
        assert_eq!(seen("2026-06-29"), None);
        assert_eq!(
            seen("2026-06-30"),
            Some(Closed {
                result: PromiseResult::Kept,
                on: day("2026-06-30")
            })
        );
    }

    #[test]
    fn c4_released_and_withdrawn_promises_do_not_count() {
        for act in [Act::Release, Act::Withdraw] {
            let over = promise("2026-06-01", "2026-06-01").after(act, day("2026-06-20"));
            let closed = over
                .and_then(|over| over.closed(&Course::default(), &working(), day("2026-12-31")));
            assert_eq!(closed, None, "{act}");
        }
    }

    #[test]
    fn c5_the_rate_says_nothing_under_five_cases_and_is_pulled_towards_a_half() {
        let rate = |kept, of| KeptRate {
            kept,
            of,
            ..KeptRate::default()
        };
        assert_eq!(rate(0, 4).is_below(60), None);
        // 4 of 8: 5/10 is below 60 %; 5 of 8: 6/10 is not.
        assert_eq!(rate(4, 8).is_below(60), Some(true));
        assert_eq!(rate(5, 8).is_below(60), Some(false));
        // 3 of 5: 4/7 is 57 %, though 3/5 is 60 %.
        assert_eq!(rate(3, 5).is_below(60), Some(true));
        assert_eq!(rate(4, 5).is_below(60), Some(false));
    }

    #[test]
    fn c5_the_rate_stands_beside_its_interval_and_what_was_moved_with_notice() {
        use PromiseResult::{Broken, Kept, Late, MovedWithNotice, ShiftedByClient};
        let four = [Kept, ShiftedByClient, MovedWithNotice, Late];
        let rate = |results: &[PromiseResult]| KeptRate::over(results.iter().copied());
        assert_eq!(rate(&four).figures(), None, "too few to say");
        let five = [&four[..], &[Broken]].concat();
        let figures = rate(&five).figures();
        let parts = |share: Share| share.parts();
        // 3/7; p = 0.4, n = 5, z² = 1.64237: (0.56424 ± 0.32528) / 1.32847.
        assert_eq!(figures.map(|it| parts(it.rate)), Some(4_286));
        assert_eq!(
            figures.map(|it| (parts(it.between.0), parts(it.between.1))),
            Some((1_799, 6_696))
        );
        assert_eq!(figures.map(|it| parts(it.moved_with_notice)), Some(2_000));
    }

    #[test]
    fn c5_an_interval_ends_where_shares_end() {
        let all = |kept| {
            let rate = KeptRate {
                kept,
                moved_with_notice: 0,
                of: 5,
            };
            rate.figures().map(|figures| figures.between)
        };
        assert_eq!(all(0).map(|(least, _)| least), Some(Share::NONE));
        assert_eq!(all(5).map(|(_, most)| most), Some(Share::ALL));
    }
}
