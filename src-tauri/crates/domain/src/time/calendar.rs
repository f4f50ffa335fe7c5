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
