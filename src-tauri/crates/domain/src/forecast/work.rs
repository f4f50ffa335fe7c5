//! Working days of ours, as a forecast counts them.

use chrono::NaiveDate;

use crate::time::WorkingTime;

/// A stretch in which only the client kept us waiting, such as the lateness of a duty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wait {
    /// The last day on which we did not wait yet: the day the duty was due.
    pub after: NaiveDate,
    /// The last day of it: the day the duty was done. None while it lasts.
    pub until: Option<NaiveDate>,
}

/// The working days of a promise: those after its start, less those on which only the client kept us waiting. What is
/// delivered on the day it starts has taken none.
#[derive(Debug, Clone)]
pub(super) struct Work<'a> {
    start: NaiveDate,
    /// In order, none touching another: the day before the first, and the last.
    waits: Vec<(NaiveDate, NaiveDate)>,
    working: &'a WorkingTime,
}

impl<'a> Work<'a> {
    /// The work begun on `start` and interrupted by `waits`, in any order; they may overlap. One that lasts is counted
    /// up to `today`.
    pub(super) fn new(
        start: NaiveDate,
        waits: &[Wait],
        working: &'a WorkingTime,
        today: NaiveDate,
    ) -> Self {
        let ends = |wait: &Wait| (wait.after, wait.until.unwrap_or(today));
        let mut spans: Vec<_> = waits.iter().map(ends).collect();
        spans.sort_unstable();
        let mut waits = Vec::<(NaiveDate, NaiveDate)>::new();
        for (after, until) in spans {
            match waits.last_mut() {
                Some(before) if after <= before.1 => before.1 = before.1.max(until),
                _ => waits.push((after, until)),
            }
        }
        Self {
            start,
            waits,
            working,
        }
    }

    /// Working days of ours up to and including `day`.
    pub(super) fn days_to(&self, day: NaiveDate) -> u32 {
        let days = self.working.working_days_between(self.start, day);
        days - self.waited(day)
    }

    /// Working days of ours that are over on `today`, which is not.
    pub(super) fn elapsed(&self, today: NaiveDate) -> u32 {
        today.pred_opt().map_or(0, |day| self.days_to(day))
    }

    /// The first day by which `days` working days of ours have passed; the start for none.
    pub(super) fn day_of(&self, days: u32) -> NaiveDate {
        let mut waited = 0;
        loop {
            let day = self
                .working
                .nth_after(days.saturating_add(waited), self.start);
            let now = self.waited(day);
            if now == waited {
                return day;
            }
            waited = now;
        }
    }

    /// Working days up to and including `day` on which the client kept us waiting.
    fn waited(&self, day: NaiveDate) -> u32 {
        self.waits
            .iter()
            .map(|(after, until)| {
                let (from, to) = ((*after).max(self.start), (*until).min(day));
                self.working.working_days_between(from, to)
            })
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::time::{WeeklyPattern, Zone};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or(NaiveDate::MIN)
    }

    fn working() -> WorkingTime {
        let holidays = BTreeSet::from([day("2026-06-05")]);
        WorkingTime::new(WeeklyPattern::default(), holidays, Zone::utc())
    }

    fn wait(after: &str, until: Option<&str>) -> Wait {
        Wait {
            after: day(after),
            until: until.map(day),
        }
    }

    #[test]
    fn d1_days_are_counted_from_the_start_without_weekends_holidays_and_waits() {
        let working = working();
        let work =
            |waits: &[Wait]| Work::new(day("2026-06-01"), waits, &working, day("2026-06-11"));
        // From Monday 1 June: Tuesday to Thursday, Friday is a holiday, Monday 8 June.
        assert_eq!(work(&[]).days_to(day("2026-06-01")), 0, "the day it starts");
        assert_eq!(work(&[]).days_to(day("2026-06-08")), 4);
        assert_eq!(work(&[]).elapsed(day("2026-06-08")), 3, "today is not over");
        // Due on Tuesday, done on Monday: Wednesday, Thursday and Monday were waited.
        let waited = [wait("2026-06-02", Some("2026-06-08"))];
        assert_eq!(work(&waited).days_to(day("2026-06-08")), 1);
        assert_eq!(work(&waited).days_to(day("2026-06-09")), 2);
        assert_eq!(work(&waited).day_of(2), day("2026-06-09"));
        let twice = [waited[0], wait("2026-06-03", Some("2026-06-09"))];
        assert_eq!(
            work(&twice).days_to(day("2026-06-10")),
            2,
            "what overlaps counts once"
        );
        let lasting = [wait("2026-06-09", None)];
        assert_eq!(work(&lasting).days_to(day("2026-06-12")), 6);
    }

    #[test]
    fn d1_what_is_finished_before_it_was_begun_took_no_days() {
        let working = working();
        let waits = [wait("2026-05-01", Some("2026-06-30"))];
        let work = Work::new(day("2026-06-10"), &waits, &working, day("2026-06-11"));
        assert_eq!(work.days_to(day("2026-06-08")), 0);
        assert_eq!(work.day_of(1), day("2026-07-01"));
    }

    proptest! {
        #[test]
        fn d2_a_day_is_the_first_by_which_its_days_have_passed(
            days in 0_u32..60,
            waits in proptest::collection::vec((0_u64..60, 0_u64..30), 0..4),
        ) {
            let working = working();
            let start = day("2026-06-01");
            let later = |days| start + chrono::Days::new(days);
            let waits: Vec<Wait> = waits
                .into_iter()
                .map(|(after, long)| Wait { after: later(after), until: Some(later(after + long)) })
                .collect();
            let work = Work::new(start, &waits, &working, start);
            let found = work.day_of(days);
            prop_assert_eq!(work.days_to(found), days);
            let mut before = start.iter_days().take_while(|day| *day < found);
            prop_assert!(before.all(|day| work.days_to(day) < days));
        }
    }
}
