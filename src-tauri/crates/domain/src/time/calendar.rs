//! The two calendars that dates are spoken in: their months and quarters as days.

use chrono::{Datelike, NaiveDate};

use super::persian::{from_persian, persian_month_length, to_persian};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// The calendar in which a month, a quarter or a year is meant.
    pub enum Calendar {
        /// January to December.
        Gregorian = "gregorian",
        /// Solar Hijri: Farvardin to Esfand.
        Persian = "persian",
    }
}

impl Calendar {
    /// The first and the last day of month 1–12 of `year`; `None` where there is no such month.
    #[must_use]
    pub fn month(self, year: i32, month: u8) -> Option<(NaiveDate, NaiveDate)> {
        let first = self.day(year, month, 1)?;
        let last = self.day(year, month, self.month_length(year, month)?)?;
        Some((first, last))
    }

    /// The first and the last day of quarter 1–4 of `year`: three months each, the first from the year's first day.
    #[must_use]
    pub fn quarter(self, year: i32, quarter: u8) -> Option<(NaiveDate, NaiveDate)> {
        let last_month = quarter.checked_mul(3)?;
        let (first, _) = self.month(year, last_month.checked_sub(2)?)?;
        let (_, last) = self.month(year, last_month)?;
        Some((first, last))
    }

    /// The day that this calendar calls `day` of `month` of `year`; `None` where there is none.
    #[must_use]
    pub fn day(self, year: i32, month: u8, day: u8) -> Option<NaiveDate> {
        match self {
            Self::Gregorian => NaiveDate::from_ymd_opt(year, month.into(), day.into()),
            Self::Persian => from_persian(year, month, day),
        }
    }

    /// Days in month 1–12 of `year`; `None` where there is no such month.
    #[must_use]
    pub fn month_length(self, year: i32, month: u8) -> Option<u8> {
        match self {
            Self::Gregorian => {
                Some(NaiveDate::from_ymd_opt(year, month.into(), 1)?.num_days_in_month())
            }
            Self::Persian => persian_month_length(year, month),
        }
    }

    /// Is this a year of 366 days?
    #[must_use]
    pub fn is_leap_year(self, year: i32) -> bool {
        let february_or_esfand = match self {
            Self::Gregorian => (2, 29),
            Self::Persian => (12, 30),
        };
        self.month_length(year, february_or_esfand.0) == Some(february_or_esfand.1)
    }

    /// The year, the month and the day of the month by which this calendar calls `day`.
    #[must_use]
    pub fn parts(self, day: NaiveDate) -> (i32, u8, u8) {
        match self {
            Self::Gregorian => (day.year(), day.month() as u8, day.day() as u8),
            Self::Persian => {
                let persian = to_persian(day);
                (persian.year, persian.month, persian.day)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn quarters_are_three_months_of_their_calendar() {
        let third = |calendar: Calendar, year| calendar.quarter(year, 3).unwrap();
        assert_eq!(
            third(Calendar::Gregorian, 2026),
            (day("2026-07-01"), day("2026-09-30"))
        );
        assert_eq!(
            third(Calendar::Persian, 1405),
            (day("2026-09-23"), day("2026-12-21"))
        );
    }

    #[test]
    fn the_last_quarter_ends_with_the_year() {
        assert_eq!(
            Calendar::Gregorian.quarter(2026, 4).unwrap().1,
            day("2026-12-31")
        );
        assert_eq!(
            Calendar::Persian.quarter(1403, 4).unwrap().1,
            day("2025-03-20"),
            "a leap year's 30 Esfand"
        );
        assert_eq!(
            Calendar::Persian.quarter(1404, 4).unwrap().1,
            day("2026-03-20"),
            "29 Esfand"
        );
    }

    #[test]
    fn months_and_quarters_that_do_not_exist_are_none() {
        for calendar in Calendar::ALL {
            for number in [0, 13, 255] {
                assert_eq!(calendar.month(1405, number), None);
                assert_eq!(calendar.quarter(1405, number), None);
            }
            assert_eq!(calendar.quarter(1405, 5), None);
            assert_eq!(calendar.month(i32::MAX, 1), None);
        }
    }

    #[test]
    fn a_day_has_one_name_in_each_calendar() {
        let leap_day = day("2024-02-29");
        assert_eq!(Calendar::Gregorian.parts(leap_day), (2024, 2, 29));
        assert_eq!(Calendar::Persian.parts(leap_day), (1402, 12, 10));
        assert!(Calendar::Gregorian.is_leap_year(2000) && !Calendar::Gregorian.is_leap_year(2100));
    }
}
