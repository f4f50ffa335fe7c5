#![allow(clippy::unwrap_used)]
use std::collections::BTreeSet;

use chrono::TimeDelta;
use proptest::prelude::*;

use super::*;
use crate::time::{WeeklyPattern, from_persian};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn every(n: u8) -> NonZeroU8 {
    NonZeroU8::new(n).unwrap()
}

fn nine() -> NaiveTime {
    "09:00".parse().unwrap()
}

fn berlin() -> Zone {
    Zone::parse("Europe/Berlin").unwrap()
}

/// Monday to Friday, without these days.
fn working(off: &[&str]) -> WorkingTime {
    let holidays = off.iter().map(|text| day(text)).collect();
    WorkingTime::new(WeeklyPattern::default(), holidays, berlin())
}

fn rule(start: NaiveDate, pattern: Pattern) -> Recurrence {
    Recurrence::new(start, pattern, nine(), Shift::Stays, Until::Ever).unwrap()
}

fn shifted(start: &str, pattern: Pattern, shift: Shift, until: Until) -> Recurrence {
    Recurrence::new(day(start), pattern, nine(), shift, until).unwrap()
}

/// The first days on which it is kept, one after the other.
fn kept(rule: Recurrence, working: &WorkingTime, count: usize) -> Vec<NaiveDate> {
    let first = rule.kept_on(rule.first(), working);
    let days = std::iter::successors(Some(first), |day| {
        rule.next_after(*day, working).map(|next| next.day)
    });
    days.take(count).collect()
}

fn days_of(rule: Recurrence, count: usize) -> Vec<NaiveDate> {
    kept(rule, &working(&[]), count)
}

fn days<const N: usize>(texts: [&str; N]) -> Vec<NaiveDate> {
    texts.map(day).to_vec()
}

fn persian<const N: usize>(parts: [(i32, u8, u8); N]) -> Vec<NaiveDate> {
    let date = |(year, month, day)| from_persian(year, month, day).unwrap();
    parts.map(date).to_vec()
}

fn month_day(n: u8, calendar: Calendar, day: u8) -> Pattern {
    Pattern::MonthDay {
        every: every(n),
        on: WishedDay::new(calendar, day).unwrap(),
    }
}

fn year_day(n: u8, calendar: Calendar, month: u8, day: u8) -> Pattern {
    Pattern::YearDay {
        every: every(n),
        on: YearlyDay::new(calendar, month, day).unwrap(),
    }
}

#[test]
fn days_are_counted_from_the_start() {
    let third = Pattern::Days { every: every(3) };
    assert_eq!(
        days_of(rule(day("2026-02-26"), third), 3),
        days(["2026-02-26", "2026-03-01", "2026-03-04"])
    );
}

#[test]
fn days_of_a_week_stay_together_in_every_second_week() {
    let fortnightly = |on: [Weekday; 2], begins| Pattern::Weeks {
        every: every(2),
        on: Weekdays::new(on).unwrap(),
        begins,
    };
    // From a Tuesday on: the Monday before it was earlier than the start.
    let here = fortnightly([Weekday::Mon, Weekday::Tue], Weekday::Mon);
    assert_eq!(
        days_of(rule(day("2026-06-02"), here), 4),
        days(["2026-06-02", "2026-06-15", "2026-06-16", "2026-06-29"])
    );
    // In Tehran a week begins with Saturday, so Saturday and Monday are of one week.
    let tehran = fortnightly([Weekday::Sat, Weekday::Mon], Weekday::Sat);
    assert_eq!(
        days_of(rule(day("2026-06-06"), tehran), 4),
        days(["2026-06-06", "2026-06-08", "2026-06-20", "2026-06-22"])
    );
    // Where the chosen day is none of the rule's, the first one after it is meant.
    let friday = Pattern::Weeks {
        every: every(1),
        on: Weekdays::one(Weekday::Fri),
        begins: Weekday::Mon,
    };
    assert_eq!(rule(day("2026-06-02"), friday).first(), day("2026-06-05"));
}

#[test]
fn a_wished_31st_is_the_last_day_of_short_months_and_comes_back() {
    let monthly = month_day(1, Calendar::Gregorian, 31);
    assert_eq!(
        days_of(rule(day("2026-01-31"), monthly), 4),
        days(["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"])
    );
    assert_eq!(
        days_of(rule(day("2028-02-01"), monthly), 2),
        days(["2028-02-29", "2028-03-31"]),
        "a leap year"
    );
    let quarterly = month_day(3, Calendar::Gregorian, 30);
    assert_eq!(
        days_of(rule(day("2025-11-30"), quarterly), 3),
        days(["2025-11-30", "2026-02-28", "2026-05-30"])
    );
    // The 15th of the month the 20th lies in has passed; the months are counted from that one all the same.
    let second = month_day(2, Calendar::Gregorian, 15);
    assert_eq!(
        days_of(rule(day("2026-06-20"), second), 2),
        days(["2026-08-15", "2026-10-15"])
    );
}

#[test]
fn persian_months_clamp_and_remember() {
    let monthly = month_day(1, Calendar::Persian, 31);
    let start = from_persian(1404, 6, 31).unwrap();
    assert_eq!(
        days_of(rule(start, monthly), 8),
        persian([
            (1404, 6, 31),
            (1404, 7, 30),
            (1404, 8, 30),
            (1404, 9, 30),
            (1404, 10, 30),
            (1404, 11, 30),
            (1404, 12, 29),
            (1405, 1, 31),
        ])
    );
    assert_eq!(
        days_of(rule(day("2025-03-20"), monthly), 2),
        days(["2025-03-20", "2025-04-20"]),
        "30 Esfand 1403, a leap year, and 31 Farvardin 1404"
    );
}

#[test]
fn leap_days_of_both_calendars_are_the_months_last_day_in_common_years() {
    let february = year_day(1, Calendar::Gregorian, 2, 29);
    assert_eq!(
        days_of(rule(day("2028-02-29"), february), 5),
        days([
            "2028-02-29",
            "2029-02-28",
            "2030-02-28",
            "2031-02-28",
            "2032-02-29"
        ])
    );
    let esfand = year_day(1, Calendar::Persian, 12, 30);
    assert_eq!(
        days_of(rule(from_persian(1403, 12, 30).unwrap(), esfand), 6),
        persian([
            (1403, 12, 30),
            (1404, 12, 29),
            (1405, 12, 29),
            (1406, 12, 29),
            (1407, 12, 29),
            (1408, 12, 30),
        ]),
        "leap years wait five years here"
    );
    let other_year = year_day(2, Calendar::Gregorian, 6, 15);
    assert_eq!(
        days_of(rule(day("2026-06-16"), other_year), 2),
        days(["2028-06-15", "2030-06-15"])
    );
}

#[test]
fn a_day_that_no_year_has_is_refused() {
    let refused = |calendar, month, day| YearlyDay::new(calendar, month, day).unwrap_err();
    for (calendar, month, day) in [
        (Calendar::Gregorian, 2, 30),
        (Calendar::Gregorian, 6, 31),
        (Calendar::Persian, 7, 31),
        (Calendar::Persian, 13, 1),
        (Calendar::Persian, 1, 0),
    ] {
        assert_eq!(
            refused(calendar, month, day),
            Problem::NotADate,
            "{month}/{day}"
        );
    }
    let wished = |day| WishedDay::new(Calendar::Gregorian, day);
    assert!(wished(1).is_ok() && wished(31).is_ok());
    assert!(wished(0).is_err() && wished(32).is_err());
}

#[test]
fn weekdays_are_counted_from_the_first_and_from_the_last() {
    let of = |nth, weekday, calendar| Pattern::MonthWeekday {
        every: every(1),
        calendar,
        nth,
        weekday,
    };
    let third = of(Nth::Third, Weekday::Tue, Calendar::Gregorian);
    assert_eq!(
        days_of(rule(day("2026-06-16"), third), 3),
        days(["2026-06-16", "2026-07-21", "2026-08-18"])
    );
    // September 2026 begins with a Tuesday, March 2026 ends with one.
    let first = of(Nth::First, Weekday::Tue, Calendar::Gregorian);
    assert_eq!(rule(day("2026-09-01"), first).first(), day("2026-09-01"));
    let fourth = of(Nth::Fourth, Weekday::Tue, Calendar::Gregorian);
    assert_eq!(rule(day("2026-03-01"), fourth).first(), day("2026-03-24"));
    let last = of(Nth::Last, Weekday::Tue, Calendar::Gregorian);
    assert_eq!(
        days_of(rule(day("2026-03-01"), last), 3),
        days(["2026-03-31", "2026-04-28", "2026-05-26"])
    );
    // 1 Tir 1405 is a Monday; 31 Tir is a Wednesday, 1 Mordad a Thursday.
    let saturday = of(Nth::First, Weekday::Sat, Calendar::Persian);
    assert_eq!(
        days_of(rule(day("2026-06-22"), saturday), 2),
        persian([(1405, 4, 6), (1405, 5, 3)])
    );
}

#[test]
fn an_occurrence_gives_way_to_a_working_day_and_the_rule_does_not_drift() {
    let monthly = month_day(1, Calendar::Gregorian, 1);
    let off = working(&["2026-05-01"]);
    let kept = |shift| kept(shifted("2026-02-01", monthly, shift, Until::Ever), &off, 4);
    // Sundays in February and March, a Wednesday in April, a holiday on a Friday in May.
    assert_eq!(
        kept(Shift::Stays),
        days(["2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"])
    );
    assert_eq!(
        kept(Shift::Before),
        days(["2026-01-30", "2026-02-27", "2026-04-01", "2026-04-30"])
    );
    assert_eq!(
        kept(Shift::After),
        days(["2026-02-02", "2026-03-02", "2026-04-01", "2026-05-04"])
    );
}

#[test]
fn occurrences_that_meet_on_one_working_day_are_one() {
    let daily = Pattern::Days { every: every(1) };
    let week = |shift| {
        kept(
            shifted("2026-06-05", daily, shift, Until::Ever),
            &working(&[]),
            3,
        )
    };
    assert_eq!(
        week(Shift::After),
        days(["2026-06-05", "2026-06-08", "2026-06-09"])
    );
    assert_eq!(
        week(Shift::Before),
        days(["2026-06-05", "2026-06-08", "2026-06-09"])
    );
}

#[test]
fn a_rule_ends_with_its_last_day_or_its_last_time() {
    let weekly = Pattern::Weeks {
        every: every(1),
        on: Weekdays::one(Weekday::Sat),
        begins: Weekday::Mon,
    };
    let until = |until| {
        let rule = shifted("2026-06-06", weekly, Shift::After, until);
        kept(rule, &working(&[]), 9)
    };
    let two = days(["2026-06-08", "2026-06-15"]);
    let times = |n| Until::Times(NonZeroU16::new(n).unwrap());
    assert_eq!(until(Until::Day(day("2026-06-13"))), two, "the last day");
    assert_eq!(until(Until::Day(day("2026-06-19"))), two);
    assert_eq!(until(Until::Day(day("2026-06-20"))).len(), 3);
    assert_eq!(until(times(2)), two);
    assert_eq!(until(times(3)).len(), 3);

    let over = Recurrence::new(
        day("2026-06-06"),
        weekly,
        nine(),
        Shift::Stays,
        Until::Day(day("2026-06-05")),
    );
    assert_eq!(over, Err(Problem::EndsBeforeStart));
}

#[test]
fn a_time_that_does_not_exist_or_exists_twice_is_the_first_instant_that_is_meant() {
    let rule = Recurrence::new(
        day("2026-03-28"),
        Pattern::Days { every: every(1) },
        "02:30".parse().unwrap(),
        Shift::Stays,
        Until::Ever,
    )
    .unwrap();
    let at = |on| rule.at(day(on), &berlin()).to_rfc3339();
    assert_eq!(at("2026-03-28"), "2026-03-28T01:30:00+00:00");
    assert_eq!(
        at("2026-03-29"),
        "2026-03-29T01:00:00+00:00",
        "the clock goes from 2 to 3: the first valid instant"
    );
    assert_eq!(at("2026-03-30"), "2026-03-30T00:30:00+00:00");
    assert_eq!(
        at("2026-10-25"),
        "2026-10-25T00:30:00+00:00",
        "the clock shows it twice: the first"
    );
    assert_eq!(at("2026-10-26"), "2026-10-26T01:30:00+00:00");
}

#[test]
fn a_day_proposes_the_rules_that_a_person_may_mean() {
    let proposals =
        |on: &str, calendar| Pattern::proposals(day(on), calendar, Weekday::Mon)[2..].to_vec();
    let on = |nth, weekday, calendar| Pattern::MonthWeekday {
        every: every(1),
        calendar,
        nth,
        weekday,
    };
    let gregorian = Calendar::Gregorian;
    assert_eq!(
        Pattern::proposals(day("2026-06-16"), gregorian, Weekday::Mon)[..2],
        [
            Pattern::Days { every: every(1) },
            Pattern::Weeks {
                every: every(1),
                on: Weekdays::one(Weekday::Tue),
                begins: Weekday::Mon
            },
        ]
    );
    assert_eq!(
        proposals("2026-06-16", gregorian),
        [
            month_day(1, gregorian, 16),
            on(Nth::Third, Weekday::Tue, gregorian),
            year_day(1, gregorian, 6, 16),
        ]
    );
    assert_eq!(
        proposals("2026-06-23", gregorian)[1..2],
        [on(Nth::Fourth, Weekday::Tue, gregorian)],
        "another Tuesday follows on the 30th"
    );
    assert_eq!(
        proposals("2026-06-24", gregorian)[1..3],
        [
            on(Nth::Fourth, Weekday::Wed, gregorian),
            on(Nth::Last, Weekday::Wed, gregorian),
        ]
    );
    assert_eq!(
        proposals("2026-06-30", gregorian),
        [
            month_day(1, gregorian, 30),
            month_day(1, gregorian, 31),
            on(Nth::Last, Weekday::Tue, gregorian),
            year_day(1, gregorian, 6, 30),
        ],
        "a fifth Tuesday is only ever the last"
    );
    // 30 Esfand 1403, a Thursday: the last day of a leap year.
    let persian = Calendar::Persian;
    assert_eq!(
        proposals("2025-03-20", persian),
        [
            month_day(1, persian, 30),
            month_day(1, persian, 31),
            on(Nth::Last, Weekday::Thu, persian),
            year_day(1, persian, 12, 30),
        ]
    );
}

#[test]
fn a_rule_is_kept_as_json_and_checked_when_read() {
    let weeks = Pattern::Weeks {
        every: every(2),
        on: Weekdays::new([Weekday::Tue, Weekday::Mon]).unwrap(),
        begins: Weekday::Mon,
    };
    let rule = shifted(
        "2026-06-02",
        weeks,
        Shift::Before,
        Until::Day(day("2026-12-31")),
    );
    let written = serde_json::to_string(&rule).unwrap();
    assert_eq!(
        written,
        r#"{"start":"2026-06-02","pattern":{"kind":"weeks","every":2,"on":["Mon","Tue"],"begins":"Mon"},"time":"09:00:00","shift":"before","until":{"day":"2026-12-31"}}"#
    );
    for (sound, damaged) in [
        (r#""every":2"#, r#""every":0"#),
        (r#"["Mon","Tue"]"#, "[]"),
        (r#""Mon","Tue""#, r#""Mon","Someday""#),
        (r#""kind":"weeks""#, r#""kind":"moons""#),
        (r#""shift":"before""#, r#""shift":"sideways""#),
        (r#""day":"2026-12-31""#, r#""day":"2026-06-01""#),
        (r#""time""#, r#""clock""#),
        (r#""start""#, r#""author":"me","start""#),
    ] {
        let text = written.replace(sound, damaged);
        assert_ne!(text, written);
        assert!(
            serde_json::from_str::<Recurrence>(&text).is_err(),
            "{damaged}"
        );
    }
    for damaged in [
        r#"{"kind":"month_day","every":1,"on":{"calendar":"persian","day":32}}"#,
        r#"{"kind":"year_day","every":1,"on":{"calendar":"gregorian","month":2,"day":30}}"#,
    ] {
        assert!(
            serde_json::from_str::<Pattern>(damaged).is_err(),
            "{damaged}"
        );
    }
}

fn weekday() -> impl Strategy<Value = Weekday> {
    (0_u8..7).prop_map(|n| Weekday::try_from(n).unwrap())
}

fn calendar() -> impl Strategy<Value = Calendar> {
    prop::sample::select(Calendar::ALL)
}

fn pattern() -> impl Strategy<Value = Pattern> {
    let n = || (1_u8..15).prop_map(every);
    let on = prop::collection::vec(weekday(), 1..5).prop_map(|days| Weekdays::new(days).unwrap());
    let wished =
        (calendar(), 1_u8..=31).prop_map(|(calendar, day)| WishedDay::new(calendar, day).unwrap());
    let yearly = (calendar(), 1_u8..=12, 1_u8..=31).prop_filter_map("a day", |(c, month, day)| {
        YearlyDay::new(c, month, day).ok()
    });
    prop_oneof![
        n().prop_map(|every| Pattern::Days { every }),
        (n(), on, weekday()).prop_map(|(every, on, begins)| Pattern::Weeks { every, on, begins }),
        (n(), wished).prop_map(|(every, on)| Pattern::MonthDay { every, on }),
        (n(), calendar(), prop::sample::select(Nth::ALL), weekday()).prop_map(
            |(every, calendar, nth, weekday)| Pattern::MonthWeekday {
                every,
                calendar,
                nth,
                weekday
            }
        ),
        ((1_u8..4).prop_map(every), yearly).prop_map(|(every, on)| Pattern::YearDay { every, on }),
    ]
}

/// Does the pattern, counted from `start`, fall on `day`? Asked of the day's own names instead of by walking there.
fn means(pattern: Pattern, start: NaiveDate, day: NaiveDate) -> bool {
    let counts = |passed: i64, every: NonZeroU8| passed % i64::from(every.get()) == 0;
    let months = |calendar: Calendar| {
        let ((y0, m0, _), (y, m, _)) = (calendar.parts(start), calendar.parts(day));
        i64::from(y - y0) * 12 + i64::from(m) - i64::from(m0)
    };
    let clamped = |calendar: Calendar, wished: u8| {
        let (year, month, date) = calendar.parts(day);
        date == wished.min(calendar.month_length(year, month).unwrap())
    };
    match pattern {
        Pattern::Days { every } => counts((day - start).num_days(), every),
        Pattern::Weeks { every, on, begins } => {
            let week =
                |day: NaiveDate| day - TimeDelta::days(day.weekday().days_since(begins).into());
            on.iter().any(|weekday| weekday == day.weekday())
                && counts((week(day) - week(start)).num_days() / 7, every)
        }
        Pattern::MonthDay { every, on } => {
            counts(months(on.calendar()), every) && clamped(on.calendar(), on.day())
        }
        Pattern::MonthWeekday {
            every,
            calendar,
            nth,
            weekday,
        } => {
            let (year, month, date) = calendar.parts(day);
            let place = match nth {
                Nth::First => date <= 7,
                Nth::Second => (8..=14).contains(&date),
                Nth::Third => (15..=21).contains(&date),
                Nth::Fourth => (22..=28).contains(&date),
                Nth::Last => date + 7 > calendar.month_length(year, month).unwrap(),
            };
            day.weekday() == weekday && place && counts(months(calendar), every)
        }
        Pattern::YearDay { every, on } => {
            let ((y0, ..), (year, month, _)) =
                (on.calendar().parts(start), on.calendar().parts(day));
            month == on.month()
                && counts(i64::from(year - y0), every)
                && clamped(on.calendar(), on.day())
        }
    }
}

proptest! {
    #[test]
    fn a_rule_falls_on_the_days_it_means_and_skips_none(
        pattern in pattern(),
        start in 735_000_i32..745_000,
        off in prop::collection::btree_set(0_i64..2_000, 0..12),
        shift in prop::sample::select(Shift::ALL),
    ) {
        let start = NaiveDate::from_num_days_from_ce_opt(start).unwrap();
        let off: BTreeSet<NaiveDate> = off.into_iter().map(|n| start + TimeDelta::days(n)).collect();
        let working = WorkingTime::new(WeeklyPattern::default(), off, berlin());
        let rule = Recurrence::new(start, pattern, nine(), shift, Until::Ever).unwrap();

        let kept_on = |day: NaiveDate| {
            let open = |day: &NaiveDate| working.is_working_day(*day);
            let before = || std::iter::successors(Some(day), |day| day.pred_opt()).find(open);
            let after = || std::iter::successors(Some(day), |day| day.succ_opt()).find(open);
            match shift {
                Shift::Stays => day,
                Shift::Before => before().unwrap(),
                Shift::After => after().unwrap(),
            }
        };
        let mut meant: Vec<NaiveDate> = start
            .iter_days()
            .take(2_000)
            .filter(|day| means(pattern, start, *day))
            .map(kept_on)
            .collect();
        meant.dedup();
        // A hundred are enough, and each is looked for from the start.
        meant.truncate(100);
        prop_assert!(meant.windows(2).all(|pair| pair[0] < pair[1]), "a shift turned two around");
        prop_assert_eq!(kept(rule, &working, meant.len()), &meant[..]);
        for pair in meant.windows(2) {
            // From any day between two occurrences the later one is the next.
            let between = pair[1].pred_opt().unwrap();
            prop_assert_eq!(rule.next_after(between, &working).map(|next| next.day), Some(pair[1]));
        }
    }

    #[test]
    fn a_rule_says_the_same_after_it_was_written_down(
        pattern in pattern(),
        shift in prop::sample::select(Shift::ALL),
        until in prop_oneof![
            Just(Until::Ever),
            (1_u16..1_000).prop_map(|n| Until::Times(NonZeroU16::new(n).unwrap())),
            (30_000_i64..40_000).prop_map(|n| Until::Day(day("2026-06-01") + TimeDelta::days(n))),
        ],
        minute in 0_u32..1_440,
    ) {
        let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap();
        let rule = Recurrence::new(day("2026-06-01"), pattern, time, shift, until).unwrap();
        let written = serde_json::to_string(&rule).unwrap();
        let read: Recurrence = serde_json::from_str(&written).unwrap();
        prop_assert_eq!(read, rule);
        prop_assert_eq!(days_of(read, 5), days_of(rule, 5));
    }
}
