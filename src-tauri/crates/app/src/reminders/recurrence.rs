//! The rules of reminders, from the wire and back.

use std::num::{NonZeroU8, NonZeroU16};

use chrono::Weekday;
use domain::Problem;
use domain::reminders::{Pattern, Recurrence, Until, Weekdays, YearlyDay};
use domain::time::WishedDay;

use super::{PatternView, RecurrenceView, UntilView};
use crate::{Error, Result, typed};

/// Most days, weeks, months or years between two occurrences.
const RAREST: i32 = 99;
/// Most occurrences that a rule can be given.
const MOST_TIMES: i32 = 999;

impl PatternView {
    /// The pattern that is meant, in weeks that begin on `begins`.
    pub(super) fn parse(&self, begins: Weekday) -> Result<Pattern> {
        Ok(match *self {
            Self::Days { every } => Pattern::Days {
                every: often(every)?,
            },
            Self::Weeks { every, ref on } => {
                let on: Result<Vec<Weekday>> = on.iter().map(|day| weekday(*day)).collect();
                Pattern::Weeks {
                    every: often(every)?,
                    on: Weekdays::new(on?).map_err(|problem| Error::invalid("on", problem))?,
                    begins,
                }
            }
            Self::MonthDay {
                every,
                calendar,
                day,
            } => Pattern::MonthDay {
                every: often(every)?,
                on: WishedDay::new(calendar, day)
                    .map_err(|problem| Error::invalid("on", problem))?,
            },
            Self::MonthWeekday {
                every,
                calendar,
                nth,
                weekday: day,
            } => Pattern::MonthWeekday {
                every: often(every)?,
                calendar,
                nth,
                weekday: weekday(day)?,
            },
            Self::YearDay {
                every,
                calendar,
                month,
                day,
            } => Pattern::YearDay {
                every: often(every)?,
                on: YearlyDay::new(calendar, month, day)
                    .map_err(|problem| Error::invalid("on", problem))?,
            },
        })
    }
}

impl UntilView {
    pub(super) fn parse(self) -> Result<Until> {
        Ok(match self {
            Self::Ever => Until::Ever,
            Self::Day { day } => Until::Day(typed::day("until", day)?),
            Self::Times { times } => {
                let times = typed::within("times", times, 1, MOST_TIMES)?;
                Until::Times(NonZeroU16::new(times).unwrap_or(NonZeroU16::MIN))
            }
        })
    }
}

fn often(every: u16) -> Result<NonZeroU8> {
    let every = typed::within("every", every, 1, RAREST)?;
    let every = u8::try_from(every).ok().and_then(NonZeroU8::new);
    Ok(every.unwrap_or(NonZeroU8::MIN))
}

fn weekday(day: u8) -> Result<Weekday> {
    Weekday::try_from(day).map_err(|_| Error::invalid("on", Problem::Unknown))
}

impl From<Pattern> for PatternView {
    fn from(pattern: Pattern) -> Self {
        let place = |weekday: Weekday| weekday.num_days_from_monday() as u8;
        match pattern {
            Pattern::Days { every } => Self::Days {
                every: every.get().into(),
            },
            Pattern::Weeks { every, on, .. } => Self::Weeks {
                every: every.get().into(),
                on: on.iter().map(place).collect(),
            },
            Pattern::MonthDay { every, on } => Self::MonthDay {
                every: every.get().into(),
                calendar: on.calendar(),
                day: on.day(),
            },
            Pattern::MonthWeekday {
                every,
                calendar,
                nth,
                weekday,
            } => Self::MonthWeekday {
                every: every.get().into(),
                calendar,
                nth,
                weekday: place(weekday),
            },
            Pattern::YearDay { every, on } => Self::YearDay {
                every: every.get().into(),
                calendar: on.calendar(),
                month: on.month(),
                day: on.day(),
            },
        }
    }
}

impl From<Recurrence> for RecurrenceView {
    fn from(rule: Recurrence) -> Self {
        Self {
            pattern: rule.pattern().into(),
            shift: rule.shift(),
            until: match rule.until() {
                Until::Ever => UntilView::Ever,
                Until::Day(day) => UntilView::Day { day },
                Until::Times(times) => UntilView::Times { times: times.get() },
            },
        }
    }
}
