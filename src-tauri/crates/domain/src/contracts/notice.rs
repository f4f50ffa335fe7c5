//! N1: how long before its end a contract must be given up.

use chrono::{Datelike, Days, NaiveDate};

use crate::time::{add_months, month_end};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a notice period is counted in.
    pub enum NoticeUnit {
        /// Calendar days.
        Days = "days",
        /// Months, clamped to the month's end.
        Months = "months",
        /// Months, and notice counts from the end of a month only.
        MonthEnds = "month_ends",
    }
}

/// How long before the end somebody must say that it goes no further.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Notice {
    /// How many units; 0 means: until the last day.
    pub count: u16,
    /// Days, months, or months to a month's end.
    pub unit: NoticeUnit,
}

impl Notice {
    /// The last day on which notice may be given for a term whose last day is `end`.
    #[must_use]
    pub fn before(self, end: NaiveDate) -> NaiveDate {
        let months = -i32::from(self.count);
        match self.unit {
            NoticeUnit::Days => end
                .checked_sub_days(Days::new(u64::from(self.count)))
                .unwrap_or(NaiveDate::MIN),
            NoticeUnit::Months => add_months(end, months),
            NoticeUnit::MonthEnds if end == month_end(end) => month_end(add_months(end, months)),
            NoticeUnit::MonthEnds => {
                // The end lies inside a month, so the last month end that leaves the whole period before it counts.
                let day = add_months(end, months);
                if day == month_end(day) {
                    day
                } else {
                    month_end(add_months(day.with_day(1).unwrap_or(day), -1))
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or(NaiveDate::MIN)
    }

    fn deadline(count: u16, unit: NoticeUnit, end: &str) -> NaiveDate {
        Notice { count, unit }.before(day(end))
    }

    #[test]
    fn n1_days_are_calendar_days() {
        assert_eq!(
            deadline(30, NoticeUnit::Days, "2026-07-13"),
            day("2026-06-13")
        );
        assert_eq!(
            deadline(30, NoticeUnit::Days, "2024-03-30"),
            day("2024-02-29"),
            "a leap day counts"
        );
        assert_eq!(
            deadline(0, NoticeUnit::Days, "2026-07-13"),
            day("2026-07-13")
        );
    }

    #[test]
    fn n1_months_clamp_to_the_months_end() {
        assert_eq!(
            deadline(3, NoticeUnit::Months, "2026-05-31"),
            day("2026-02-28")
        );
        assert_eq!(
            deadline(3, NoticeUnit::Months, "2024-05-31"),
            day("2024-02-29")
        );
        assert_eq!(
            deadline(1, NoticeUnit::Months, "2026-07-13"),
            day("2026-06-13")
        );
        assert_eq!(
            deadline(14, NoticeUnit::Months, "2026-01-31"),
            day("2024-11-30"),
            "over a year's end"
        );
    }

    #[test]
    fn n1_notice_to_a_months_end_counts_from_month_ends_only() {
        assert_eq!(
            deadline(1, NoticeUnit::MonthEnds, "2026-06-30"),
            day("2026-05-31")
        );
        assert_eq!(
            deadline(1, NoticeUnit::MonthEnds, "2026-03-31"),
            day("2026-02-28")
        );
        assert_eq!(
            deadline(1, NoticeUnit::MonthEnds, "2026-03-15"),
            day("2026-01-31")
        );
        assert_eq!(
            deadline(2, NoticeUnit::MonthEnds, "2026-04-30"),
            day("2026-02-28")
        );
        assert_eq!(
            deadline(3, NoticeUnit::MonthEnds, "2024-05-30"),
            day("2024-02-29"),
            "29 February is a month end"
        );
    }
}
