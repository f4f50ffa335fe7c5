//! The date something is due, as exactly as it was said.

use chrono::NaiveDate;

use super::Calendar;
use crate::Problem;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// How exactly a date was said.
    pub enum Precision {
        /// A day: "by 15 June".
        Day = "day",
        /// A month: "in June".
        Month = "month",
        /// Three months in a row: "in Q3".
        Quarter = "quarter",
    }
}

/// A range of days within which something is due: due on its last day, and ordered by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct DueDate {
    from: NaiveDate,
    last: NaiveDate,
    precision: Precision,
}

impl DueDate {
    /// Due on one day.
    #[must_use]
    pub const fn day(day: NaiveDate) -> Self {
        Self {
            from: day,
            last: day,
            precision: Precision::Day,
        }
    }

    /// Due in month 1–12 of a year.
    ///
    /// # Errors
    /// [`Problem::NotADate`] where the calendar has no such month.
    pub fn month(calendar: Calendar, year: i32, month: u8) -> Result<Self, Problem> {
        let (from, last) = calendar.month(year, month).ok_or(Problem::NotADate)?;
        Ok(Self {
            from,
            last,
            precision: Precision::Month,
        })
    }

    /// Due in quarter 1–4 of a year.
    ///
    /// # Errors
    /// [`Problem::NotADate`] where the calendar has no such quarter.
    pub fn quarter(calendar: Calendar, year: i32, quarter: u8) -> Result<Self, Problem> {
        let (from, last) = calendar.quarter(year, quarter).ok_or(Problem::NotADate)?;
        Ok(Self {
            from,
            last,
            precision: Precision::Quarter,
        })
    }

    /// A date from its stored parts. A quarter may begin with any month, as business years do.
    ///
    /// # Errors
    /// [`Problem::EndsBeforeStart`], or [`Problem::NotADate`] when the range is not one day, one whole month or
    /// three whole months of one calendar, as its precision says.
    pub fn from_parts(
        from: NaiveDate,
        last: NaiveDate,
        precision: Precision,
    ) -> Result<Self, Problem> {
        if last < from {
            return Err(Problem::EndsBeforeStart);
        }
        let holds = match precision {
            Precision::Day => from == last,
            Precision::Month => is_whole_months(from, last, 1),
            Precision::Quarter => is_whole_months(from, last, 3),
        };
        if holds {
            Ok(Self {
                from,
                last,
                precision,
            })
        } else {
            Err(Problem::NotADate)
        }
    }

    /// The first day of the range.
    #[must_use]
    pub const fn from(self) -> NaiveDate {
        self.from
    }

    /// The day it is due.
    #[must_use]
    pub const fn last(self) -> NaiveDate {
        self.last
    }

    /// How exactly it was said.
    #[must_use]
    pub const fn precision(self) -> Precision {
        self.precision
    }
}

impl Ord for DueDate {
    /// By the day it is due; of those due together, the one said more exactly is first.
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.last, self.precision, self.from).cmp(&(other.last, other.precision, other.from))
    }
}

impl PartialOrd for DueDate {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// Does the range hold exactly `count` months of one of the calendars?
fn is_whole_months(from: NaiveDate, last: NaiveDate, count: i32) -> bool {
    Calendar::ALL.iter().any(|calendar| {
        let (_, _, day) = calendar.parts(from);
        let after = super::WishedDay::of(*calendar, from).months_after(from, count);
        day == 1 && last.succ_opt() == Some(after)
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_month_or_a_quarter_is_due_on_its_last_day() {
        let due = |date: Result<DueDate, Problem>| date.unwrap().last();
        assert_eq!(
            due(DueDate::month(Calendar::Gregorian, 2028, 2)),
            day("2028-02-29")
        );
        assert_eq!(
            due(DueDate::quarter(Calendar::Gregorian, 2026, 3)),
            day("2026-09-30")
        );
        assert_eq!(
            due(DueDate::month(Calendar::Persian, 1405, 3)),
            day("2026-06-21")
        );
        assert_eq!(
            due(DueDate::quarter(Calendar::Persian, 1404, 4)),
            day("2026-03-20")
        );
        assert_eq!(
            DueDate::month(Calendar::Gregorian, 2026, 13),
            Err(Problem::NotADate)
        );
        assert_eq!(
            DueDate::quarter(Calendar::Persian, 1405, 0),
            Err(Problem::NotADate)
        );
    }

    #[test]
    fn what_was_stored_comes_back() {
        let dates = [
            DueDate::day(day("2026-06-15")),
            DueDate::month(Calendar::Gregorian, 2026, 2).unwrap(),
            DueDate::month(Calendar::Persian, 1404, 12).unwrap(),
            DueDate::quarter(Calendar::Gregorian, 2026, 1).unwrap(),
            DueDate::quarter(Calendar::Persian, 1403, 4).unwrap(),
        ];
        for date in dates {
            assert_eq!(
                DueDate::from_parts(date.from(), date.last(), date.precision()),
                Ok(date)
            );
        }
    }

    #[test]
    fn a_quarter_of_a_business_year_may_begin_with_any_month() {
        assert!(
            DueDate::from_parts(day("2026-02-01"), day("2026-04-30"), Precision::Quarter).is_ok()
        );
    }

    #[test]
    fn a_range_that_is_not_what_it_says_is_refused() {
        let refused = |from, last, precision| {
            DueDate::from_parts(day(from), day(last), precision).unwrap_err()
        };
        assert_eq!(
            refused("2026-06-15", "2026-06-14", Precision::Day),
            Problem::EndsBeforeStart
        );
        assert_eq!(
            refused("2026-06-15", "2026-06-16", Precision::Day),
            Problem::NotADate
        );
        assert_eq!(
            refused("2026-06-01", "2026-06-29", Precision::Month),
            Problem::NotADate
        );
        assert_eq!(
            refused("2026-06-02", "2026-07-01", Precision::Month),
            Problem::NotADate
        );
        assert_eq!(
            refused("2026-06-01", "2026-06-30", Precision::Quarter),
            Problem::NotADate
        );
    }

    #[test]
    fn dates_are_ordered_by_the_day_they_are_due() {
        let june = DueDate::month(Calendar::Gregorian, 2026, 6).unwrap();
        let quarter = DueDate::quarter(Calendar::Gregorian, 2026, 2).unwrap();
        let mut dates = [
            DueDate::day(day("2026-07-01")),
            quarter,
            june,
            DueDate::day(day("2026-06-30")),
        ];
        dates.sort_unstable();
        assert_eq!(
            dates,
            [
                DueDate::day(day("2026-06-30")),
                june,
                quarter,
                DueDate::day(day("2026-07-01"))
            ]
        );
    }
}
