//! When a reminder comes again: a typed rule, in either calendar.

use std::num::{NonZeroU8, NonZeroU16};

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Utc, Weekday, WeekdaySet};
use serde::{Deserialize, Serialize};

use crate::Problem;
use crate::time::{Calendar, WishedDay, WorkingTime, Zone};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Which of a month's Mondays, Tuesdays…
    pub enum Nth {
        /// The first.
        First = "first",
        /// The second.
        Second = "second",
        /// The third.
        Third = "third",
        /// The fourth; every month has one.
        Fourth = "fourth",
        /// The last: the fourth or the fifth.
        Last = "last",
    }
}

vocabulary! {
    /// Where an occurrence goes that falls on a day we do not work on.
    pub enum Shift {
        /// It stays.
        Stays = "stays",
        /// To the working day before.
        Before = "before",
        /// To the working day after.
        After = "after",
    }
}

/// Some days of the week, at least one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Vec<Weekday>", into = "Vec<Weekday>")]
pub struct Weekdays(WeekdaySet);

impl Weekdays {
    /// These days; said twice is said once.
    ///
    /// # Errors
    /// [`Problem::Missing`] when there is none.
    pub fn new(days: impl IntoIterator<Item = Weekday>) -> Result<Self, Problem> {
        let days: WeekdaySet = days.into_iter().collect();
        if days.is_empty() {
            return Err(Problem::Missing);
        }
        Ok(Self(days))
    }

    /// One day.
    #[must_use]
    pub const fn one(day: Weekday) -> Self {
        Self(WeekdaySet::single(day))
    }

    /// The days, Monday first.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        self.0.iter(Weekday::Mon)
    }
}

impl TryFrom<Vec<Weekday>> for Weekdays {
    type Error = Problem;

    fn try_from(days: Vec<Weekday>) -> Result<Self, Problem> {
        Self::new(days)
    }
}

impl From<Weekdays> for Vec<Weekday> {
    fn from(days: Weekdays) -> Self {
        days.iter().collect()
    }
}

/// A day of the year that a person wished for, kept while common years clamp it: 29 February, 30 Esfand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "WrittenYearlyDay", into = "WrittenYearlyDay")]
pub struct YearlyDay {
    month: u8,
    wish: WishedDay,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenYearlyDay {
    calendar: Calendar,
    month: u8,
    day: u8,
}

impl YearlyDay {
    /// A day that the month has at least in leap years.
    ///
    /// # Errors
    /// [`Problem::NotADate`] where no year has it: 31 June, 30 February.
    pub fn new(calendar: Calendar, month: u8, day: u8) -> Result<Self, Problem> {
        let leap_year = match calendar {
            Calendar::Gregorian => 2000,
            Calendar::Persian => 1403,
        };
        let wish = WishedDay::new(calendar, day).map_err(|_| Problem::NotADate)?;
        calendar
            .day(leap_year, month, day)
            .map(|_| Self { month, wish })
            .ok_or(Problem::NotADate)
    }

    /// The calendar it is meant in.
    #[must_use]
    pub const fn calendar(self) -> Calendar {
        self.wish.calendar()
    }

    /// 1–12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// 1–31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.wish.day()
    }
}

impl TryFrom<WrittenYearlyDay> for YearlyDay {
    type Error = Problem;

    fn try_from(day: WrittenYearlyDay) -> Result<Self, Problem> {
        Self::new(day.calendar, day.month, day.day)
    }
}

impl From<YearlyDay> for WrittenYearlyDay {
    fn from(day: YearlyDay) -> Self {
        Self {
            calendar: day.calendar(),
            month: day.month(),
            day: day.day(),
        }
    }
}

/// Every so many days, weeks, months or years, and which days of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Pattern {
    /// Every so many days.
    Days {
        /// How many.
        every: NonZeroU8,
    },
    /// Every so many weeks, on these days.
    Weeks {
        /// How many.
        every: NonZeroU8,
        /// On which days.
        on: Weekdays,
        /// The weekday that begins a week: it decides which days belong to one.
        begins: Weekday,
    },
    /// Every so many months, on a day of the month.
    MonthDay {
        /// How many.
        every: NonZeroU8,
        /// Which day.
        on: WishedDay,
    },
    /// Every so many months, on one of the month's Mondays, Tuesdays…
    MonthWeekday {
        /// How many.
        every: NonZeroU8,
        /// Whose months.
        calendar: Calendar,
        /// Which of them.
        nth: Nth,
        /// Of which weekday.
        weekday: Weekday,
    },
    /// Every so many years, on a day of the year.
    YearDay {
        /// How many.
        every: NonZeroU8,
        /// Which day.
        on: YearlyDay,
    },
}

impl Pattern {
    /// The rules that a person may mean who points at `day`: every day, its weekday, its day of the month, its place
    /// among the month's weekdays, its day of the year. The month's last day and last weekdays are offered as such.
    #[must_use]
    pub fn proposals(day: NaiveDate, calendar: Calendar, week_begins: Weekday) -> Vec<Self> {
        let every = NonZeroU8::MIN;
        let weekday = day.weekday();
        let (year, month, day_of_month) = calendar.parts(day);
        let length = calendar.month_length(year, month).unwrap_or(day_of_month);
        let on_weekday = |nth| Self::MonthWeekday {
            every,
            calendar,
            nth,
            weekday,
        };
        let mut proposals = vec![
            Self::Days { every },
            Self::Weeks {
                every,
                on: Weekdays::one(weekday),
                begins: week_begins,
            },
        ];
        let on = WishedDay::of(calendar, day);
        proposals.push(Self::MonthDay { every, on });
        if day_of_month == length
            && let Ok(last) = WishedDay::new(calendar, 31)
            && last != on
        {
            proposals.push(Self::MonthDay { every, on: last });
        }
        let nth = [Nth::First, Nth::Second, Nth::Third, Nth::Fourth];
        proposals.extend(
            nth.get(usize::from((day_of_month - 1) / 7))
                .map(|nth| on_weekday(*nth)),
        );
        if day_of_month + 7 > length {
            proposals.push(on_weekday(Nth::Last));
        }
        proposals.extend(
            YearlyDay::new(calendar, month, day_of_month).map(|on| Self::YearDay { every, on }),
        );
        proposals
    }

    /// The days of the rule, earliest first, counted from the day, week, month or year that `start` lies in. Those of
    /// the first week, month or year may lie before `start`.
    fn days(self, start: NaiveDate) -> Box<dyn Iterator<Item = NaiveDate>> {
        match self {
            Self::Days { every } => Box::new(start.iter_days().step_by(step(every))),
            Self::Weeks { every, on, begins } => {
                let first = start.week(begins).checked_first_day().unwrap_or(start);
                let weeks = first.iter_weeks().step_by(step(every));
                Box::new(weeks.flat_map(move |week| {
                    let days = week.iter_days().take(7);
                    days.filter(move |day| on.0.contains(day.weekday()))
                }))
            }
            Self::MonthDay { every, on } => Box::new(
                (0..)
                    .step_by(step(every))
                    .map(move |n| on.months_after(start, n)),
            ),
            Self::MonthWeekday {
                every,
                calendar,
                nth,
                weekday,
            } => {
                let months = (0..)
                    .step_by(step(every))
                    .map(move |n| WishedDay::of(calendar, start).months_after(start, n));
                Box::new(months.map_while(move |month| nth_weekday(calendar, month, nth, weekday)))
            }
            Self::YearDay { every, on } => {
                let (year, ..) = on.calendar().parts(start);
                let month = on.calendar().day(year, on.month, 1);
                Box::new(month.into_iter().flat_map(move |month| {
                    let years = (0..).step_by(step(every));
                    years.map(move |n| on.wish.years_after(month, n))
                }))
            }
        }
    }
}

fn step(every: NonZeroU8) -> usize {
    usize::from(every.get())
}

/// The `nth` such weekday of the month that `day` lies in; none in a month that cannot be written.
fn nth_weekday(
    calendar: Calendar,
    day: NaiveDate,
    nth: Nth,
    weekday: Weekday,
) -> Option<NaiveDate> {
    let (year, month, _) = calendar.parts(day);
    let (first, last) = calendar.month(year, month)?;
    let weeks = match nth {
        Nth::First => 0,
        Nth::Second => 1,
        Nth::Third => 2,
        Nth::Fourth => 3,
        Nth::Last => {
            return last.checked_sub_days(Days::new(last.weekday().days_since(weekday).into()));
        }
    };
    let ahead = weekday.days_since(first.weekday());
    first.checked_add_days(Days::new(u64::from(ahead) + 7 * weeks))
}

/// How long a rule goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Until {
    /// Without an end.
    Ever,
    /// To this day of the rule, which may give way to a working day after it.
    Day(NaiveDate),
    /// So many times from its start, those that nobody finished among them.
    Times(NonZeroU16),
}

/// A rule by which something comes again. It has at least one occurrence, and counts from its own start, however its
/// occurrences give way to working days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "WrittenRecurrence", into = "WrittenRecurrence")]
pub struct Recurrence {
    start: NaiveDate,
    pattern: Pattern,
    time: NaiveTime,
    shift: Shift,
    until: Until,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenRecurrence {
    start: NaiveDate,
    pattern: Pattern,
    time: NaiveTime,
    shift: Shift,
    until: Until,
}

/// One day of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occurrence {
    /// The day on which the rule falls.
    pub wished: NaiveDate,
    /// The day on which it is kept: the same, or a working day near it.
    pub day: NaiveDate,
}

impl Recurrence {
    /// A rule that counts from `start`, at a local time of day.
    ///
    /// # Errors
    /// [`Problem::EndsBeforeStart`] when it is over before its first occurrence.
    pub fn new(
        start: NaiveDate,
        pattern: Pattern,
        time: NaiveTime,
        shift: Shift,
        until: Until,
    ) -> Result<Self, Problem> {
        let rule = Self {
            start,
            pattern,
            time,
            shift,
            until,
        };
        if rule.wished().next().is_none() {
            return Err(Problem::EndsBeforeStart);
        }
        Ok(rule)
    }

    /// The day it counts from.
    #[must_use]
    pub const fn start(&self) -> NaiveDate {
        self.start
    }

    /// How often, and on which days.
    #[must_use]
    pub const fn pattern(&self) -> Pattern {
        self.pattern
    }

    /// The local time of day.
    #[must_use]
    pub const fn time(&self) -> NaiveTime {
        self.time
    }

    /// Where an occurrence goes that falls on a day off.
    #[must_use]
    pub const fn shift(&self) -> Shift {
        self.shift
    }

    /// How long it goes on.
    #[must_use]
    pub const fn until(&self) -> Until {
        self.until
    }

    /// The first day on which it falls.
    #[must_use]
    pub fn first(&self) -> NaiveDate {
        self.wished().next().unwrap_or(self.start)
    }

    /// Does it fall on `day`?
    #[must_use]
    pub fn falls_on(&self, day: NaiveDate) -> bool {
        self.wished()
            .take_while(|wished| *wished <= day)
            .any(|wished| wished == day)
    }

    /// The day on which the occurrence of `wished` is kept.
    #[must_use]
    pub fn kept_on(&self, wished: NaiveDate, working: &WorkingTime) -> NaiveDate {
        match self.shift {
            Shift::Before if !working.is_working_day(wished) => working.nth_before(1, wished),
            Shift::After if !working.is_working_day(wished) => working.nth_after(1, wished),
            Shift::Stays | Shift::Before | Shift::After => wished,
        }
    }

    /// The first occurrence that is kept strictly after `day`; none where the rule ends. Occurrences that give way to
    /// one and the same working day are one.
    #[must_use]
    pub fn next_after(&self, day: NaiveDate, working: &WorkingTime) -> Option<Occurrence> {
        self.wished()
            .map(|wished| Occurrence {
                wished,
                day: self.kept_on(wished, working),
            })
            .find(|occurrence| occurrence.day > day)
    }

    /// The days on which it falls, earliest first, from `day` on.
    pub fn from(&self, day: NaiveDate) -> impl Iterator<Item = NaiveDate> + use<> {
        self.wished().skip_while(move |wished| *wished < day)
    }

    /// The instant at which the clocks of `zone` show the rule's time on `day`.
    #[must_use]
    pub fn at(&self, day: NaiveDate, zone: &Zone) -> DateTime<Utc> {
        zone.instant(day.and_time(self.time))
    }

    /// The days on which it falls, earliest first.
    fn wished(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        let Self { start, until, .. } = *self;
        let (last, times) = match until {
            Until::Ever => (NaiveDate::MAX, usize::MAX),
            Until::Day(last) => (last, usize::MAX),
            Until::Times(times) => (NaiveDate::MAX, usize::from(times.get())),
        };
        self.pattern
            .days(start)
            .skip_while(move |day| *day < start)
            // Beyond the calendar's last day every month is that day.
            .take_while(move |day| *day <= last && *day < NaiveDate::MAX)
            .take(times)
    }
}

impl TryFrom<WrittenRecurrence> for Recurrence {
    type Error = Problem;

    fn try_from(rule: WrittenRecurrence) -> Result<Self, Problem> {
        Self::new(rule.start, rule.pattern, rule.time, rule.shift, rule.until)
    }
}

impl From<Recurrence> for WrittenRecurrence {
    fn from(rule: Recurrence) -> Self {
        let Recurrence {
            start,
            pattern,
            time,
            shift,
            until,
        } = rule;
        Self {
            start,
            pattern,
            time,
            shift,
            until,
        }
    }
}

#[cfg(test)]
mod tests;
