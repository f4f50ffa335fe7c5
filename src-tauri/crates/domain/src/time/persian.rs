//! The Solar Hijri calendar, as Iran and Afghanistan count it.

use chrono::{Datelike, NaiveDate};
use icu_calendar::Date;
use icu_calendar::cal::Persian;
use icu_calendar::types::RataDie;

/// A day by its Solar Hijri name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersianDate {
    /// The year since the Hijra, such as 1405.
    pub year: i32,
    /// 1 Farvardin to 12 Esfand.
    pub month: u8,
    /// 1–31.
    pub day: u8,
}

/// The day called `day` of `month` of `year`; `None` where the calendar has no such day.
#[must_use]
pub fn from_persian(year: i32, month: u8, day: u8) -> Option<NaiveDate> {
    let date = Date::try_new_persian(year, month, day).ok()?;
    NaiveDate::from_num_days_from_ce_opt(i32::try_from(date.to_rata_die().to_i64_date()).ok()?)
}

/// What the Solar Hijri calendar calls `day`.
#[must_use]
pub fn to_persian(day: NaiveDate) -> PersianDate {
    let date = Date::from_rata_die(RataDie::new(day.num_days_from_ce().into()), Persian);
    PersianDate {
        year: date.year().extended_year(),
        month: date.month().ordinal,
        day: date.day_of_month().0,
    }
}

/// Days in a month: 31 from Farvardin to Shahrivar, 30 from Mehr to Bahman, 29 or in a leap year 30 in Esfand.
pub(super) fn persian_month_length(year: i32, month: u8) -> Option<u8> {
    Some(Date::try_new_persian(year, month, 1).ok()?.days_in_month())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;
    use crate::time::Calendar;

    /// Days by both names: 1 Farvardin of many years, the last days of leap and common years, month ends.
    ///
    /// Written with Python's `jdatetime` (the 33-year rule) and refused where `convertdate` (the computed March
    /// equinox) differed; then held against `@internationalized/date` and against ICU 78 through `Intl`, which
    /// agree on every line. The window tests its own calendar against the same file.
    const VECTORS: &str = include_str!("../../tests/persian_vectors.csv");

    #[test]
    fn every_vector_holds_in_both_directions() {
        let mut lines = VECTORS.lines();
        assert_eq!(lines.next(), Some("gregorian,persian"));
        let mut count = 0;
        for line in lines {
            let (gregorian, persian) = line.split_once(',').unwrap();
            let day: NaiveDate = gregorian.parse().unwrap();
            let parts: Vec<u16> = persian
                .split('-')
                .map(|part| part.parse().unwrap())
                .collect();
            let [year, month, date] = parts[..] else {
                panic!("{line}")
            };
            let date = PersianDate {
                year: year.into(),
                month: month as u8,
                day: date as u8,
            };

            assert_eq!(to_persian(day), date, "{line}");
            assert_eq!(
                from_persian(date.year, date.month, date.day),
                Some(day),
                "{line}"
            );
            count += 1;
        }
        assert!(count >= 140, "the file was cut short: {count}");
    }

    #[test]
    fn months_have_31_30_and_29_or_30_days() {
        let lengths = |year| {
            (1..=12)
                .map(|month| persian_month_length(year, month).unwrap())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            lengths(1404),
            [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 29]
        );
        assert_eq!(
            lengths(1403),
            [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30]
        );
        assert!(Calendar::Persian.is_leap_year(1403) && !Calendar::Persian.is_leap_year(1404));
    }

    #[test]
    fn leap_years_wait_five_years_now_and_then() {
        let leap: Vec<i32> = (1395..=1415)
            .filter(|year| Calendar::Persian.is_leap_year(*year))
            .collect();
        assert_eq!(leap, [1395, 1399, 1403, 1408, 1412]);
    }

    #[test]
    fn a_day_that_the_calendar_does_not_have_is_none() {
        for (year, month, day) in [
            (1404, 12, 30),
            (1405, 7, 31),
            (1405, 13, 1),
            (1405, 0, 1),
            (1405, 1, 0),
        ] {
            assert_eq!(from_persian(year, month, day), None, "{year}-{month}-{day}");
        }
    }

    proptest! {
        #[test]
        fn a_day_comes_back_from_its_persian_name(days in 693_596i32..=766_645) {
            let day = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            let persian = to_persian(day);
            prop_assert_eq!(from_persian(persian.year, persian.month, persian.day), Some(day));
            prop_assert!(to_persian(day.succ_opt().unwrap()) > persian);
        }
    }
}
