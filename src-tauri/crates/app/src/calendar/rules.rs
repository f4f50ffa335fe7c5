//! Rules by which something comes again, as iCalendar writes them, where both mean the same (T5).
//!
//! A rule of ours keeps the day it wished for and gives way to the month's end; one of iCalendar skips the months that
//! lack its day. So only days that every month has, and the month's last, mean the same.

use std::num::{NonZeroU8, NonZeroU16};

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendarDay, ICalendarFrequency, ICalendarMonth, ICalendarRecurrenceRule, ICalendarWeekday,
};
use chrono::{Datelike, NaiveDate, NaiveDateTime, Weekday};
use domain::reminders::{Nth, Pattern, Recurrence, Recurring, Shift, Until, Weekdays, YearlyDay};
use domain::time::{Calendar, WishedDay, Zone};

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
    let base = |freq, every: NonZeroU8| ICalendarRecurrenceRule {
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

/// The rule of ours that means the same as one of an event that starts at `start` on the clocks of `zone`; none where we
/// have none. It falls on the event's own day first, or it would not be the event's.
pub(super) fn read(
    rule: &ICalendarRecurrenceRule,
    start: NaiveDateTime,
    zone: &Zone,
) -> Option<Recurrence> {
    let by_time = [&rule.bysecond, &rule.byminute, &rule.byhour];
    let is_odd = by_time.iter().any(|by| !by.is_empty())
        || !rule.byyearday.is_empty()
        || !rule.byweekno.is_empty()
        || rule.rscale.is_some()
        || rule.skip.is_some();
    if is_odd {
        return None;
    }
    let every = NonZeroU8::new(u8::try_from(rule.interval.unwrap_or(1)).ok()?)?;
    let pattern = pattern_of(rule, every, start.date())?;
    let until = match (rule.count, &rule.until) {
        (Some(_), Some(_)) => return None,
        (Some(count), None) => Until::Times(NonZeroU16::new(u16::try_from(count).ok()?)?),
        (None, Some(until)) => Until::Day(last_day(until, start, zone)?),
        (None, None) => Until::Ever,
    };
    let read = Recurrence::new(start.date(), pattern, start.time(), Shift::Stays, until).ok()?;
    (read.first() == start.date()).then_some(read)
}

fn pattern_of(
    rule: &ICalendarRecurrenceRule,
    every: NonZeroU8,
    start: NaiveDate,
) -> Option<Pattern> {
    let weekdays = || {
        let days = rule.byday.iter().map(|day| {
            let is_plain = day.ordwk.is_none();
            is_plain.then(|| of(day.weekday))
        });
        Weekdays::new(days.collect::<Option<Vec<Weekday>>>()?).ok()
    };
    let begins = of(rule.wkst.unwrap_or(ICalendarWeekday::Monday));
    match (
        rule.freq,
        &rule.byday[..],
        &rule.bymonthday[..],
        &rule.bymonth[..],
        &rule.bysetpos[..],
    ) {
        (ICalendarFrequency::Daily, [], [], [], []) => Some(Pattern::Days { every }),
        // "Every working day", as many write it.
        (ICalendarFrequency::Daily, [_, ..], [], [], []) if every == NonZeroU8::MIN => {
            Some(Pattern::Weeks {
                every,
                on: weekdays()?,
                begins,
            })
        }
        (ICalendarFrequency::Weekly, [], [], [], []) => Some(Pattern::Weeks {
            every,
            on: Weekdays::one(start.weekday()),
            begins,
        }),
        (ICalendarFrequency::Weekly, [_, ..], [], [], []) => Some(Pattern::Weeks {
            every,
            on: weekdays()?,
            begins,
        }),
        (ICalendarFrequency::Monthly, [], [], [], []) => {
            month_day(every, i8::try_from(start.day()).ok()?)
        }
        (ICalendarFrequency::Monthly, [], [day], [], []) => month_day(every, *day),
        (ICalendarFrequency::Monthly, [day], [], [], places) => {
            let place = match (day.ordwk, places) {
                (Some(place), []) => i32::from(place),
                (None, [place]) => *place,
                _ => return None,
            };
            Some(Pattern::MonthWeekday {
                every,
                calendar: Calendar::Gregorian,
                nth: nth(place)?,
                weekday: of(day.weekday),
            })
        }
        (ICalendarFrequency::Yearly, [], days, months, []) => {
            let (month, day) = match (months, days) {
                ([], []) => (
                    u8::try_from(start.month()).ok()?,
                    u8::try_from(start.day()).ok()?,
                ),
                ([month], [day]) if !month.is_leap() => (month.month(), u8::try_from(*day).ok()?),
                ([month], []) if !month.is_leap() => {
                    (month.month(), u8::try_from(start.day()).ok()?)
                }
                _ => return None,
            };
            let on = YearlyDay::new(Calendar::Gregorian, month, day).ok()?;
            ((month, day) != (2, 29)).then_some(Pattern::YearDay { every, on })
        }
        _ => None,
    }
}

fn month_day(every: NonZeroU8, day: i8) -> Option<Pattern> {
    let day = match day {
        -1 => LAST,
        day => u8::try_from(day)
            .ok()
            .filter(|day| (1..=SAFE).contains(day))?,
    };
    let on = WishedDay::new(Calendar::Gregorian, day).ok()?;
    Some(Pattern::MonthDay { every, on })
}

/// The last day on which an event of this time may fall.
fn last_day(until: &PartialDateTime, start: NaiveDateTime, zone: &Zone) -> Option<NaiveDate> {
    let until_at = until.to_date_time()?;
    if !until.has_time() {
        return Some(until_at.date_time.date());
    }
    let local = if until.has_zone() {
        zone.local(until_at.date_time.and_utc())
    } else {
        until_at.date_time
    };
    if local.time() < start.time() {
        local.date().pred_opt()
    } else {
        Some(local.date())
    }
}

const fn nth(place: i32) -> Option<Nth> {
    Some(match place {
        1 => Nth::First,
        2 => Nth::Second,
        3 => Nth::Third,
        4 => Nth::Fourth,
        -1 => Nth::Last,
        _ => return None,
    })
}

const fn of(day: ICalendarWeekday) -> Weekday {
    match day {
        ICalendarWeekday::Monday => Weekday::Mon,
        ICalendarWeekday::Tuesday => Weekday::Tue,
        ICalendarWeekday::Wednesday => Weekday::Wed,
        ICalendarWeekday::Thursday => Weekday::Thu,
        ICalendarWeekday::Friday => Weekday::Fri,
        ICalendarWeekday::Saturday => Weekday::Sat,
        ICalendarWeekday::Sunday => Weekday::Sun,
    }
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
    use calcard::icalendar::{ICalendarProperty, ICalendarValue};
    use calcard::{Entry, Parser};
    use chrono::NaiveTime;

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

    fn on_month_day(calendar: Calendar, day: u8) -> Pattern {
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
            (
                on_month_day(gregorian, 28),
                Some("FREQ=MONTHLY;BYMONTHDAY=28"),
            ),
            (on_month_day(gregorian, 29), None),
            (on_month_day(gregorian, 30), None),
            (
                on_month_day(gregorian, 31),
                Some("FREQ=MONTHLY;BYMONTHDAY=-1"),
            ),
            (on_month_day(persian, 1), None),
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

    /// The rule as a calendar writes it, of an event on Monday 1 June 2026 at nine in Berlin.
    fn understood(text: &str) -> Option<Recurrence> {
        let event = format!("BEGIN:VEVENT\r\nRRULE:{text}\r\nEND:VEVENT\r\n");
        let Entry::ICalendar(read_back) = Parser::new(&event).entry() else {
            return None;
        };
        let entry = read_back.components[0].property(&ICalendarProperty::Rrule)?;
        let ICalendarValue::RecurrenceRule(rule) = entry.values.first()? else {
            return None;
        };
        let start = day("2026-06-01").and_hms_opt(9, 0, 0)?;
        read(rule, start, &Zone::parse("Europe/Berlin").unwrap())
    }

    fn first_days(text: &str) -> Option<Vec<String>> {
        let days = understood(text)?.from(day("2026-06-01")).take(4);
        Some(days.map(|day| day.format("%m-%d").to_string()).collect())
    }

    #[test]
    fn t5_a_rule_is_taken_where_ours_means_the_same() {
        for (text, expected) in [
            ("FREQ=DAILY", Some("06-01 06-02 06-03 06-04")),
            ("FREQ=DAILY;COUNT=2", Some("06-01 06-02")),
            (
                "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20260609",
                Some("06-01 06-02 06-03 06-04"),
            ),
            ("FREQ=WEEKLY;INTERVAL=2", Some("06-01 06-15 06-29 07-13")),
            (
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU",
                Some("06-01 06-14 06-15 06-28"),
            ),
            (
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=MO",
                Some("06-01 06-07 06-15 06-21"),
            ),
            ("FREQ=MONTHLY", Some("06-01 07-01 08-01 09-01")),
            ("FREQ=MONTHLY;BYDAY=1MO", Some("06-01 07-06 08-03 09-07")),
            (
                "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1",
                Some("06-01 07-06 08-03 09-07"),
            ),
            ("FREQ=YEARLY;COUNT=1", Some("06-01")),
            ("FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1;COUNT=1", Some("06-01")),
            // On the day itself the clock in Berlin shows nine at seven.
            ("FREQ=DAILY;UNTIL=20260602T070000Z", Some("06-01 06-02")),
            ("FREQ=DAILY;UNTIL=20260602T065959Z", Some("06-01")),
            // The event itself does not fall on the rule.
            ("FREQ=MONTHLY;BYMONTHDAY=-1", None),
            ("FREQ=WEEKLY;BYDAY=TU", None),
            // Ours keep to the month's end, theirs skip the month.
            ("FREQ=MONTHLY;BYMONTHDAY=1,15", None),
            ("FREQ=MONTHLY;BYDAY=5MO", None),
            ("FREQ=DAILY;INTERVAL=2;BYDAY=MO", None),
            ("FREQ=DAILY;BYHOUR=9,15", None),
            ("FREQ=HOURLY", None),
            ("FREQ=SECONDLY;COUNT=4294967295", None),
            ("FREQ=DAILY;COUNT=65536", None),
            ("FREQ=WEEKLY;INTERVAL=256", None),
            ("FREQ=YEARLY;BYDAY=1MO;BYMONTH=6", None),
            ("FREQ=DAILY;RSCALE=HEBREW", None),
        ] {
            let found = first_days(text).map(|days| days.join(" "));
            assert_eq!(found.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn what_is_written_is_understood_as_it_was() {
        let monday = Pattern::Weeks {
            every: every(3),
            on: Weekdays::new([Weekday::Mon, Weekday::Thu]).unwrap(),
            begins: Weekday::Sun,
        };
        let first_monday = Pattern::MonthWeekday {
            every: every(2),
            calendar: Calendar::Gregorian,
            nth: Nth::First,
            weekday: Weekday::Mon,
        };
        let patterns = [
            Pattern::Days { every: every(5) },
            monday,
            on_month_day(Calendar::Gregorian, 1),
            first_monday,
            year_day(Calendar::Gregorian, 6, 1),
        ];
        let ends = [
            Until::Ever,
            Until::Day(day("2030-06-05")),
            Until::Times(NonZeroU16::new(7).unwrap()),
        ];
        for pattern in patterns {
            for until in ends {
                let ours = rule(pattern, Shift::Stays, until);
                let text = written(ours).unwrap().to_string();
                assert_eq!(understood(&text), Some(ours.rule()), "{text}");
            }
        }
    }
}
