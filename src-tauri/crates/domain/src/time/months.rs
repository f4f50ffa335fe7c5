//! Adding months and years. A day that a month does not have becomes that month's last one.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Calendar;
use crate::Problem;

/// A day of the month that a person wished for, kept while short months clamp it:
/// 31 January, 28 February, 31 March.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Written")]
pub struct WishedDay {
    calendar: Calendar,
    day: u8,
}

/// How a wished day is written down.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    calendar: Calendar,
    day: u8,
}

impl TryFrom<Written> for WishedDay {
    type Error = Problem;

    fn try_from(Written { calendar, day }: Written) -> Result<Self, Problem> {
        Self::new(calendar, day)
    }
}

impl WishedDay {
    /// Day 1–31 of the months of `calendar`; 31 is the last day of each.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`].
    pub fn new(calendar: Calendar, day: u8) -> Result<Self, Problem> {
        if (1..=31).contains(&day) {
            Ok(Self { calendar, day })
        } else {
            Err(Problem::OutOfRange { min: 1, max: 31 })
        }
    }

    /// The calendar whose months are meant.
    #[must_use]
    pub const fn calendar(self) -> Calendar {
        self.calendar
    }

    /// The wished day, 1–31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The wish that `day` speaks of in `calendar`.
    #[must_use]
    pub fn of(calendar: Calendar, day: NaiveDate) -> Self {
        Self {
            calendar,
            day: calendar.parts(day).2,
        }
    }

    /// The wished day in the month that lies `n` months after (before, when negative) the month of `day`,
    /// or that month's last day where it is shorter.
    ///
    /// A month outside the years that can be written gives the last (first) day that can.
    #[must_use]
    pub fn months_after(self, day: NaiveDate, n: i32) -> NaiveDate {
        let (year, month, _) = self.calendar.parts(day);
        let months = i64::from(year) * 12 + i64::from(month) - 1 + i64::from(n);
        self.in_month(months).unwrap_or(if n < 0 {
            NaiveDate::MIN
        } else {
            NaiveDate::MAX
        })
    }

    /// The same for years: 29 February, 28 February in common years, 29 February again.
    #[must_use]
    pub fn years_after(self, day: NaiveDate, n: i32) -> NaiveDate {
        self.months_after(day, n.saturating_mul(12))
    }

    /// The wished day in a month counted from month 1 of year 0.
    fn in_month(self, months: i64) -> Option<NaiveDate> {
        let year = i32::try_from(months.div_euclid(12)).ok()?;
        let month = u8::try_from(months.rem_euclid(12) + 1).ok()?;
        let length = self.calendar.month_length(year, month)?;
        self.calendar.day(year, month, self.day.min(length))
    }
}

/// The same day of the Gregorian month `n` months later, or its last day: 31 January + 1 is 28 or 29 February.
/// `n` may be negative.
#[must_use]
pub fn add_months(day: NaiveDate, n: i32) -> NaiveDate {
    WishedDay::of(Calendar::Gregorian, day).months_after(day, n)
}

/// The same day of the Gregorian year `n` years later; 29 February becomes 28 February in a common year.
/// `n` may be negative.
#[must_use]
pub fn add_years(day: NaiveDate, n: i32) -> NaiveDate {
    WishedDay::of(Calendar::Gregorian, day).years_after(day, n)
}

/// The last day of the Gregorian month that `day` lies in.
#[must_use]
pub fn month_end(day: NaiveDate) -> NaiveDate {
    WishedDay {
        calendar: Calendar::Gregorian,
        day: 31,
    }
    .months_after(day, 0)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;
    use crate::time::from_persian;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_month_after_the_31st_is_the_months_last_day() {
        assert_eq!(add_months(day("2026-01-31"), 1), day("2026-02-28"));
        assert_eq!(
            add_months(day("2028-01-31"), 1),
            day("2028-02-29"),
            "a leap year"
        );
        assert_eq!(add_months(day("2026-05-31"), 1), day("2026-06-30"));
        assert_eq!(add_months(day("2026-01-30"), 1), day("2026-02-28"));
        assert_eq!(add_months(day("2026-01-15"), 1), day("2026-02-15"));
    }

    #[test]
    fn months_before_clamp_in_the_same_way() {
        assert_eq!(add_months(day("2026-03-31"), -1), day("2026-02-28"));
        assert_eq!(add_months(day("2026-03-31"), -3), day("2025-12-31"));
        assert_eq!(add_months(day("2026-01-31"), -14), day("2024-11-30"));
        assert_eq!(add_months(day("2026-01-31"), 0), day("2026-01-31"));
    }

    #[test]
    fn a_year_after_the_leap_day_is_28_february() {
        assert_eq!(add_years(day("2028-02-29"), 1), day("2029-02-28"));
        assert_eq!(add_years(day("2028-02-29"), 4), day("2032-02-29"));
        assert_eq!(
            add_years(day("2028-02-29"), -128),
            day("1900-02-28"),
            "1900 was common"
        );
    }

    #[test]
    fn a_wished_31st_comes_back_in_the_next_long_month() {
        let january = day("2026-01-31");
        let wished = WishedDay::of(Calendar::Gregorian, january);
        let february = wished.months_after(january, 1);
        assert_eq!(february, day("2026-02-28"));
        assert_eq!(wished.months_after(february, 1), day("2026-03-31"));

        let leap_day = day("2028-02-29");
        let wished = WishedDay::of(Calendar::Gregorian, leap_day);
        let common = (1..4).fold(leap_day, |day, _| wished.years_after(day, 1));
        assert_eq!(common, day("2031-02-28"));
        assert_eq!(wished.years_after(common, 1), day("2032-02-29"));
    }

    #[test]
    fn persian_months_clamp_and_remember_too() {
        let persian = |year, month, day| from_persian(year, month, day).unwrap();
        let shahrivar = persian(1404, 6, 31);
        let wished = WishedDay::of(Calendar::Persian, shahrivar);
        assert_eq!(wished.months_after(shahrivar, 1), persian(1404, 7, 30));
        assert_eq!(wished.months_after(shahrivar, 6), persian(1404, 12, 29));
        assert_eq!(
            wished.months_after(persian(1404, 12, 29), 1),
            persian(1405, 1, 31)
        );
        assert_eq!(
            wished.months_after(shahrivar, -6),
            persian(1403, 12, 30),
            "a leap year"
        );

        let leap_day = persian(1403, 12, 30);
        let wished = WishedDay::of(Calendar::Persian, leap_day);
        assert_eq!(wished.years_after(leap_day, 1), persian(1404, 12, 29));
        assert_eq!(
            wished.years_after(persian(1404, 12, 29), 4),
            persian(1408, 12, 30)
        );
    }

    #[test]
    fn a_month_ends_with_its_last_day() {
        assert_eq!(month_end(day("2026-02-01")), day("2026-02-28"));
        assert_eq!(month_end(day("2028-02-29")), day("2028-02-29"));
        assert_eq!(month_end(day("2026-12-31")), day("2026-12-31"));
    }

    #[test]
    fn beyond_the_years_that_can_be_written_the_last_day_stands() {
        assert_eq!(add_years(day("2026-06-15"), i32::MAX), NaiveDate::MAX);
        assert_eq!(add_months(day("2026-06-15"), i32::MIN), NaiveDate::MIN);
    }

    proptest! {
        #[test]
        fn later_days_and_more_months_never_give_an_earlier_day(
            days in 700_000i32..760_000, later in 0i32..400, n in -600i32..600, more in 0i32..30,
        ) {
            let first = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            let second = NaiveDate::from_num_days_from_ce_opt(days + later).unwrap();
            for calendar in Calendar::ALL {
                let add = |day, n| WishedDay::of(*calendar, day).months_after(day, n);
                prop_assert!(add(first, n) <= add(second, n));
                prop_assert!(add(first, n) <= add(first, n + more));
            }
        }

        #[test]
        fn a_wish_comes_back_to_its_day(days in 700_000i32..760_000, n in -600i32..600) {
            let day = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            for calendar in Calendar::ALL {
                let wished = WishedDay::of(*calendar, day);
                prop_assert_eq!(wished.months_after(wished.months_after(day, n), -n), day);
            }
        }
    }
}
