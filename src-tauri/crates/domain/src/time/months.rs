//! Adding months and years. A day that a month does not have becomes that month's last one.

use chrono::NaiveDate;

use super::Calendar;

/// A day of the month that a person wished for, kept while short months clamp it:
/// 31 January, 28 February, 31 March.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct WishedDay {
    calendar: Calendar,
    day: u8,
}

impl WishedDay {
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
