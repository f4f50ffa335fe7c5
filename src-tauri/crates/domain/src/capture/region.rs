//! What a line leaves unsaid because everyone around the person who types it knows it.

use chrono::Weekday;

use crate::time::Calendar;

/// Which number comes first in a date written in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DayOrder {
    /// 15/06.
    #[default]
    DayFirst,
    /// 06/15.
    MonthFirst,
}

/// The habits of the person's region.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Region {
    /// How 03/04 is read; a form that fits one order only is read in that one.
    pub order: DayOrder,
    /// The calendar of numeric dates without a year, of "this month" and "this quarter". Persian words mean
    /// the Solar Hijri calendar whatever is set here, and a year says its calendar by itself.
    pub calendar: Calendar,
    /// The first day of a week.
    pub week_start: Weekday,
    /// The last working day of a week: "end of week" and "next week" are due on it.
    pub last_workday: Weekday,
}

impl Default for Region {
    fn default() -> Self {
        Self {
            order: DayOrder::DayFirst,
            calendar: Calendar::Gregorian,
            week_start: Weekday::Mon,
            last_workday: Weekday::Fri,
        }
    }
}
