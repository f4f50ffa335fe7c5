//! D5: how much of the buffer between our own target and the promised date is used.

use chrono::NaiveDate;

use super::work::{Wait, Work};
use crate::time::WorkingTime;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A third of the bar.
    pub enum Third {
        /// The first: all is well.
        Green = "green",
        /// The second: think of what to do.
        Amber = "amber",
        /// The last: do it, and tell.
        Red = "red",
    }
}

/// A promise under way that has a target of our own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress<'a> {
    /// The day its work began.
    pub begun_on: NaiveDate,
    /// When only the client kept us waiting.
    pub waits: &'a [Wait],
    /// The day we mean to be done ourselves.
    pub internal_target: NaiveDate,
    /// The promised day.
    pub promised: NaiveDate,
    /// How much is done, 0–100 %, where somebody typed it.
    pub work_done: Option<u8>,
}

/// The buffer and its use.
///
/// With L working days from the start to the target, B from there to the promised day, e that are over and w the part
/// of the work that is done, e − w·L days are lost, and so much of the buffer is used: u = max(0, e − w·L) / B. Where
/// nobody typed w it is the time elapsed, min(1, e / L), so that nothing is used before the target has passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Buffer {
    /// B, in working days, at least 1.
    pub days: u32,
    /// u in whole per cent, rounded down; above 100 the promised date is lost unless time is won back.
    pub used_percent: u32,
    /// u ÷ w in whole per cent, rounded down: how fast the buffer burns. At 100 it would be used up when the work is
    /// done. None where some is used and nothing is done.
    pub burn_percent: Option<u32>,
    /// In which third of the bar u ÷ w stands.
    pub third: Third,
}

impl Buffer {
    /// The buffer as it stands at the beginning of `today`; none where the target leaves none.
    #[must_use]
    pub fn of(progress: &Progress<'_>, working: &WorkingTime, today: NaiveDate) -> Option<Self> {
        let Progress {
            begun_on,
            waits,
            internal_target,
            promised,
            work_done,
        } = *progress;
        let days = working.working_days_between(internal_target, promised);
        if days == 0 {
            return None;
        }
        let work = Work::new(begun_on, waits, working, today);
        let elapsed = u64::from(work.elapsed(today));
        let planned = u64::from(work.days_to(internal_target)).max(1);
        // The part of the work that is done is `done` of `all`, and what is lost is `lost` of `all` days.
        let (done, all) = work_done.map_or((elapsed.min(planned), planned), |percent| {
            (u64::from(percent.min(100)), 100)
        });
        let lost = (elapsed * all).saturating_sub(done * planned);
        let burnt = (lost, u64::from(days) * done);
        let percent = |(part, whole): (u64, u64)| {
            let percent = (part * 100).checked_div(whole)?;
            Some(u32::try_from(percent).unwrap_or(u32::MAX))
        };
        let is_within = |thirds: u64| burnt.0 * 3 <= burnt.1 * thirds;
        Some(Self {
            days,
            used_percent: percent((lost, u64::from(days) * all))?,
            burn_percent: if lost == 0 { Some(0) } else { percent(burnt) },
            third: if is_within(1) {
                Third::Green
            } else if is_within(2) {
                Third::Amber
            } else {
                Third::Red
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::time::{WeeklyPattern, Zone};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or(NaiveDate::MIN)
    }

    /// Begun on Monday 1 June; ten working days to the target on 15 June, six more to the promised 23 June.
    fn buffer(today: &str, work_done: Option<u8>) -> Option<Buffer> {
        let working = WorkingTime::new(WeeklyPattern::default(), BTreeSet::new(), Zone::utc());
        let progress = Progress {
            begun_on: day("2026-06-01"),
            waits: &[],
            internal_target: day("2026-06-15"),
            promised: day("2026-06-23"),
            work_done,
        };
        Buffer::of(&progress, &working, day(today))
    }

    fn said(buffer: Option<Buffer>) -> Option<(u32, Option<u32>, Third)> {
        buffer.map(|it| (it.used_percent, it.burn_percent, it.third))
    }

    #[test]
    fn d5_where_nobody_typed_the_work_the_buffer_is_used_from_the_target_on() {
        let at = |today| said(buffer(today, None));
        assert_eq!(buffer("2026-06-02", None).map(|it| it.days), Some(6));
        assert_eq!(at("2026-06-16"), Some((0, Some(0), Third::Green)));
        // Two of six days are over, then three, four, five and six.
        assert_eq!(at("2026-06-18"), Some((33, Some(33), Third::Green)));
        assert_eq!(at("2026-06-19"), Some((50, Some(50), Third::Amber)));
        assert_eq!(at("2026-06-22"), Some((66, Some(66), Third::Amber)));
        assert_eq!(at("2026-06-23"), Some((83, Some(83), Third::Red)));
        assert_eq!(at("2026-06-24"), Some((100, Some(100), Third::Red)));
    }

    #[test]
    fn d5_the_buffer_used_is_measured_by_the_work_that_is_done() {
        // On 9 June five of ten days are over.
        let done = |percent| said(buffer("2026-06-09", Some(percent)));
        assert_eq!(done(50), Some((0, Some(0), Third::Green)));
        // A day is lost: 1/6 of the buffer for 4/10 of the work.
        assert_eq!(done(40), Some((16, Some(41), Third::Amber)));
        // Two days: 1/3 for 3/10.
        assert_eq!(done(30), Some((33, Some(111), Third::Red)));
        assert_eq!(done(0), Some((83, None, Third::Red)), "nothing is done");
        assert_eq!(done(100), Some((0, Some(0), Third::Green)));
    }

    #[test]
    fn d5_a_third_ends_where_the_next_begins() {
        // With w of the work done by the fifth day, u ÷ w = (5 − 10w) / 6w: a third at w = 5/12, two thirds at 5/14.
        let done = |percent| buffer("2026-06-09", Some(percent)).map(|it| it.third);
        assert_eq!(done(42), Some(Third::Green));
        assert_eq!(done(41), Some(Third::Amber));
        assert_eq!(done(36), Some(Third::Amber));
        assert_eq!(done(35), Some(Third::Red));
    }

    #[test]
    fn d5_a_target_on_the_promised_day_leaves_no_buffer() {
        let working = WorkingTime::new(WeeklyPattern::default(), BTreeSet::new(), Zone::utc());
        let progress = Progress {
            begun_on: day("2026-06-01"),
            waits: &[],
            internal_target: day("2026-06-15"),
            promised: day("2026-06-15"),
            work_done: None,
        };
        assert_eq!(Buffer::of(&progress, &working, day("2026-06-09")), None);
    }
}
