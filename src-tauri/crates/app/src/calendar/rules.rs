//! Rules by which something comes again, as iCalendar writes them, where both mean the same (T5).
//!
//! A rule of ours keeps the day it wished for and gives way to the month's end; one of iCalendar skips the months that
//! lack its day. So only days that every month has, and the month's last, mean the same.

use calcard::icalendar::{
    ICalendarDay, ICalendarFrequency, ICalendarMonth, ICalendarRecurrenceRule, ICalendarWeekday,
};
use chrono::Weekday;
use domain::reminders::{Nth, Pattern, Recurrence, Recurring, Shift, Until};
use domain::time::Calendar;

use super::write::floating;

/// A day that every month has.
const SAFE: u8 = 28;

/// A wish for this day is a wish for the month's last.
const LAST: u8 = 31;

/// The rule from the occurrence on at which it stands; none where iCalendar has none that means the same.
pub(super) fn written(recurring: Recurring) -> Option<ICalendarRecurrenceRule> {
    let rule = recurring.rule();
    if rule.shift() != Shift::Stays {
        return None;
    }
    let mut written = pattern(&rule)?;
    match rule.until() {
        Until::Ever => {}
        Until::Day(last) => written.until = Some(floating(last.and_time(rule.time()))),
        Until::Times(_) => {
            written.count = u32::try_from(rule.from(recurring.wished()).count()).ok();
        }
    }
    Some(written)
}

fn pattern(rule: &Recurrence) -> Option<ICalendarRecurrenceRule> {
    let base = |freq, every: std::num::NonZeroU8| ICalendarRecurrenceRule {
        freq,
        interval: (every.get() > 1).then(|| u16::from(every.get())),
        ..ICalendarRecurrenceRule::default()
    };
    Some(match rule.pattern() {
        Pattern::Days { every } => base(ICalendarFrequency::Daily, every),
        Pattern::Weeks { every, on, begins } => ICalendarRecurrenceRule {
            byday: on.iter().map(|day| of_weekday(day, None)).collect(),
            wkst: Some(weekday(begins)),
            ..base(ICalendarFrequency::Weekly, every)
        },
        Pattern::MonthDay { every, on } if on.calendar() == Calendar::Gregorian => {
            ICalendarRecurrenceRule {
                bymonthday: vec![match on.day() {
                    LAST => -1,
                    day if day <= SAFE => i8::try_from(day).ok()?,
                    _ => return None,
                }],
                ..base(ICalendarFrequency::Monthly, every)
            }
        }
        Pattern::MonthWeekday {
            every,
            calendar: Calendar::Gregorian,
            nth,
            weekday,
        } => ICalendarRecurrenceRule {
            byday: vec![of_weekday(weekday, Some(place(nth)))],
            ..base(ICalendarFrequency::Monthly, every)
        },
        // Only 29 February gives way to another day.
        Pattern::YearDay { every, on }
            if on.calendar() == Calendar::Gregorian && (on.month(), on.day()) != (2, 29) =>
        {
            ICalendarRecurrenceRule {
                bymonth: vec![ICalendarMonth::new(on.month(), false)],
                bymonthday: vec![i8::try_from(on.day()).ok()?],
                ..base(ICalendarFrequency::Yearly, every)
            }
        }
        Pattern::MonthDay { .. } | Pattern::MonthWeekday { .. } | Pattern::YearDay { .. } => {
            return None;
        }
    })
}

const fn place(nth: Nth) -> i16 {
    match nth {
        Nth::First => 1,
        Nth::Second => 2,
        Nth::Third => 3,
        Nth::Fourth => 4,
        Nth::Last => -1,
    }
}

const fn of_weekday(day: Weekday, ordwk: Option<i16>) -> ICalendarDay {
    ICalendarDay {
        ordwk,
        weekday: weekday(day),
    }
}

const fn weekday(day: Weekday) -> ICalendarWeekday {
    match day {
        Weekday::Mon => ICalendarWeekday::Monday,
        Weekday::Tue => ICalendarWeekday::Tuesday,
        Weekday::Wed => ICalendarWeekday::Wednesday,
        Weekday::Thu => ICalendarWeekday::Thursday,
        Weekday::Fri => ICalendarWeekday::Friday,
        Weekday::Sat => ICalendarWeekday::Saturday,
        Weekday::Sun => ICalendarWeekday::Sunday,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::num::{NonZeroU8, NonZeroU16};

    use chrono::{NaiveDate, NaiveTime};
    use domain::reminders::{Weekdays, YearlyDay};
    use domain::time::WishedDay;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn every(count: u8) -> NonZeroU8 {
        NonZeroU8::new(count).unwrap()
    }

    fn rule(pattern: Pattern, shift: Shift, until: Until) -> Recurring {
        let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap();
        let rule = Recurrence::new(day("2026-06-01"), pattern, nine, shift, until).unwrap();
        Recurring::from_its_start(rule)
    }

    fn said(pattern: Pattern) -> Option<String> {
        written(rule(pattern, Shift::Stays, Until::Ever)).map(|rule| rule.to_string())
    }

    fn month_day(calendar: Calendar, day: u8) -> Pattern {
        Pattern::MonthDay {
            every: every(1),
            on: WishedDay::new(calendar, day).unwrap(),
        }
    }

    fn year_day(calendar: Calendar, month: u8, day: u8) -> Pattern {
        Pattern::YearDay {
            every: every(2),
            on: YearlyDay::new(calendar, month, day).unwrap(),
        }
    }

    #[test]
    fn t5_a_rule_is_written_where_icalendar_means_the_same() {
        let weeks = Pattern::Weeks {
            every: every(2),
            on: Weekdays::new([Weekday::Wed, Weekday::Mon]).unwrap(),
            begins: Weekday::Sat,
        };
        let nth = |nth, calendar| Pattern::MonthWeekday {
            every: every(1),
            calendar,
            nth,
            weekday: Weekday::Tue,
        };
        let (gregorian, persian) = (Calendar::Gregorian, Calendar::Persian);
        for (pattern, expected) in [
            (Pattern::Days { every: every(1) }, Some("FREQ=DAILY")),
            (
                Pattern::Days { every: every(10) },
                Some("FREQ=DAILY;INTERVAL=10"),
            ),
            (weeks, Some("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;WKST=SA")),
            (month_day(gregorian, 28), Some("FREQ=MONTHLY;BYMONTHDAY=28")),
            (month_day(gregorian, 29), None),
            (month_day(gregorian, 30), None),
            (month_day(gregorian, 31), Some("FREQ=MONTHLY;BYMONTHDAY=-1")),
            (month_day(persian, 1), None),
            (nth(Nth::Third, gregorian), Some("FREQ=MONTHLY;BYDAY=3TU")),
            (nth(Nth::Last, gregorian), Some("FREQ=MONTHLY;BYDAY=-1TU")),
            (nth(Nth::First, persian), None),
            (
                year_day(gregorian, 4, 30),
                Some("FREQ=YEARLY;INTERVAL=2;BYMONTHDAY=30;BYMONTH=4"),
            ),
            (
                year_day(gregorian, 2, 28),
                Some("FREQ=YEARLY;INTERVAL=2;BYMONTHDAY=28;BYMONTH=2"),
            ),
            (year_day(gregorian, 2, 29), None),
            (year_day(persian, 1, 1), None),
        ] {
            assert_eq!(said(pattern).as_deref(), expected, "{pattern:?}");
        }
    }

    #[test]
    fn t5_what_gives_way_to_a_working_day_has_no_rule() {
        let daily = Pattern::Days { every: every(1) };
        for shift in [Shift::Before, Shift::After] {
            assert_eq!(written(rule(daily, shift, Until::Ever)), None);
        }
    }

    #[test]
    fn a_rule_ends_when_ours_does_counted_from_where_it_stands() {
        let daily = Pattern::Days { every: every(1) };
        let until = Until::Day(day("2026-06-10"));
        let written_until = written(rule(daily, Shift::Stays, until)).unwrap();
        assert_eq!(
            written_until.to_string(),
            "FREQ=DAILY;UNTIL=20260610T090000"
        );
        let five = rule(
            daily,
            Shift::Stays,
            Until::Times(NonZeroU16::new(5).unwrap()),
        );
        assert_eq!(written(five).unwrap().to_string(), "FREQ=DAILY;COUNT=5");
        let third = Recurring::at_day(five.rule(), day("2026-06-03")).unwrap();
        assert_eq!(written(third).unwrap().to_string(), "FREQ=DAILY;COUNT=3");
    }
}
