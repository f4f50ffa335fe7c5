//! Days, weeks, months and quarters of both calendars, as seen from one day.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::lexicon::{Meaning, Month, Unit, calendar_of_year};
use super::pattern::Captures;
use super::region::Region;
use crate::time::{Calendar, DueDate, WishedDay};

/// How many years a day without a year is looked for: 29 February may be eight years away.
const YEARS_AHEAD: i32 = 8;

/// The day a line is read on, and the habits of the place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Today {
    pub date: NaiveDate,
    pub region: Region,
}

impl Today {
    /// What a phrase means; none where it names no day that exists. `calendar` is that of its language.
    pub fn due(self, meaning: Meaning, said: Captures, calendar: Calendar) -> Option<DueDate> {
        match meaning {
            Meaning::Days(days) => self.days_after(days.into()),
            Meaning::Months(months) => self.after(months.into(), Unit::Month, calendar),
            Meaning::After => self.after(said.n.unwrap_or(1), said.unit?, calendar),
            Meaning::This => self.named(said, calendar),
            Meaning::Next => match (said.unit, said.weekday) {
                (Some(unit), _) => self.unit(unit, 1, calendar),
                (None, Some(weekday)) => {
                    Some(DueDate::day(on_or_after(self.next_week()?, weekday)?))
                }
                (None, None) => None,
            },
            Meaning::End => Some(DueDate::day(self.named(said, calendar)?.last())),
            Meaning::EndOfNext => Some(DueDate::day(self.unit(said.unit?, 1, calendar)?.last())),
            Meaning::Middle => {
                let Month { calendar, number } = said.month?;
                self.day(calendar, said.year, number, 15).map(DueDate::day)
            }
        }
    }

    fn named(self, said: Captures, calendar: Calendar) -> Option<DueDate> {
        if let Some(unit) = said.unit {
            return self.unit(unit, 0, calendar);
        }
        if let Some(quarter) = said.quarter {
            let calendar = said.year.map_or(Some(calendar), calendar_of_year)?;
            return self.open(calendar, said.year, |year| {
                DueDate::quarter(calendar, year, quarter).ok()
            });
        }
        match (said.month, said.day) {
            (Some(month), Some(day)) => self
                .day(month.calendar, said.year, month.number, day)
                .map(DueDate::day),
            (Some(month), None) => self.month(month.calendar, said.year, month.number),
            (None, Some(day)) => self.day_of_some_month(day, calendar).map(DueDate::day),
            (None, None) => on_or_after(self.date, said.weekday?).map(DueDate::day),
        }
    }

    /// The running unit (`ahead` 0) or the one that follows (1). A week is due on its last working day,
    /// and a year, for which no precision is wide enough, on its last day.
    fn unit(self, unit: Unit, ahead: u8, calendar: Calendar) -> Option<DueDate> {
        let calendar = self.calendar_of(calendar);
        let in_months = |months: u8| {
            let day = WishedDay::of(calendar, self.date)
                .months_after(self.date, i32::from(ahead * months));
            calendar.parts(day)
        };
        match unit {
            Unit::Day => self.days_after(ahead.into()),
            Unit::Week => {
                let from = if ahead == 0 {
                    self.date
                } else {
                    self.next_week()?
                };
                on_or_after(from, self.region.last_workday).map(DueDate::day)
            }
            Unit::Month => {
                let (year, month, _) = in_months(1);
                DueDate::month(calendar, year, month).ok()
            }
            Unit::Quarter => {
                let (year, month, _) = in_months(3);
                DueDate::quarter(calendar, year, (month - 1) / 3 + 1).ok()
            }
            Unit::Year => {
                let (_, last) = calendar.month(in_months(12).0, 12)?;
                Some(DueDate::day(last))
            }
        }
    }

    fn after(self, n: u32, unit: Unit, calendar: Calendar) -> Option<DueDate> {
        let months = match unit {
            Unit::Day => return self.days_after(n.into()),
            Unit::Week => return self.days_after(u64::from(n) * 7),
            Unit::Month => 1,
            Unit::Quarter => 3,
            Unit::Year => 12,
        };
        let wished = WishedDay::of(self.calendar_of(calendar), self.date);
        Some(DueDate::day(wished.months_after(
            self.date,
            i32::try_from(n.checked_mul(months)?).ok()?,
        )))
    }

    fn days_after(self, days: u64) -> Option<DueDate> {
        self.date
            .checked_add_days(Days::new(days))
            .map(DueDate::day)
    }

    /// The calendar of a relative month or quarter said in a language of `calendar`.
    fn calendar_of(self, calendar: Calendar) -> Calendar {
        if calendar == Calendar::Persian {
            calendar
        } else {
            self.region.calendar
        }
    }

    /// A day; without a year the next such day on or after today.
    pub fn day(
        self,
        calendar: Calendar,
        year: Option<i32>,
        month: u8,
        day: u8,
    ) -> Option<NaiveDate> {
        let due = self.open(calendar, year, |year| {
            calendar.day(year, month, day).map(DueDate::day)
        });
        due.map(DueDate::last)
    }

    /// A month; without a year the next one that is not over.
    pub fn month(self, calendar: Calendar, year: Option<i32>, month: u8) -> Option<DueDate> {
        self.open(calendar, year, |year| {
            DueDate::month(calendar, year, month).ok()
        })
    }

    /// What `of` gives for `year`, past or not; without a year the first that is not over.
    fn open(
        self,
        calendar: Calendar,
        year: Option<i32>,
        of: impl Fn(i32) -> Option<DueDate>,
    ) -> Option<DueDate> {
        match year {
            Some(year) => (calendar_of_year(year)? == calendar).then(|| of(year))?,
            None => {
                let this = calendar.parts(self.date).0;
                (this..=this + YEARS_AHEAD)
                    .filter_map(of)
                    .find(|due| due.last() >= self.date)
            }
        }
    }

    /// The next `day` of any month on or after today.
    fn day_of_some_month(self, day: u8, calendar: Calendar) -> Option<NaiveDate> {
        let calendar = self.calendar_of(calendar);
        let wished = WishedDay::of(calendar, self.date);
        (0..=12).find_map(|ahead| {
            let (year, month, _) = calendar.parts(wished.months_after(self.date, ahead));
            calendar
                .day(year, month, day)
                .filter(|day| *day >= self.date)
        })
    }

    fn next_week(self) -> Option<NaiveDate> {
        on_or_after(self.date.succ_opt()?, self.region.week_start)
    }
}

fn on_or_after(date: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    let ahead = (7 + weekday.num_days_from_monday() - date.weekday().num_days_from_monday()) % 7;
    date.checked_add_days(Days::new(ahead.into()))
}
