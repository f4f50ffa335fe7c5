//! The Solar Hijri calendar, as Iran and Afghanistan count it.

use chrono::{Datelike, NaiveDate};
use icu_calendar::Date;
use icu_calendar::cal::Persian;
use icu_calendar::types::RataDie;
use serde::{Deserialize, Serialize};

/// A day by its Solar Hijri name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
