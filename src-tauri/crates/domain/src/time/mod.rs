//! Time: zones, days, working time, months of both calendars, due dates.
//!
//! A date belongs to a zone and is over when that zone's day is over. Nothing here reads a clock:
//! [`Now`] is an argument everywhere.

mod calendar;
mod due;
mod months;
mod now;
mod pattern;
mod persian;
mod working;
mod zone;

pub use calendar::Calendar;
pub use due::{DueDate, Precision};
pub use months::{WishedDay, add_months, add_years, month_end};
pub use now::Now;
pub use pattern::{OpeningSpan, WeeklyPattern};
pub use persian::{PersianDate, from_persian, to_persian};
pub use working::WorkingTime;
pub use zone::Zone;
