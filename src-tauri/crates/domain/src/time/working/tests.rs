#![allow(clippy::unwrap_used)]
use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn utc(text: &str) -> DateTime<Utc> {
    chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M")
        .unwrap()
        .and_utc()
}

fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap()
}

fn off(days: &[&str]) -> BTreeSet<NaiveDate> {
    days.iter().map(|text| day(text)).collect()
}

fn pattern(json: &str) -> WeeklyPattern {
    serde_json::from_str(json).unwrap()
}

/// Monday to Friday, nine to five, off on Monday 15 June 2026.
fn office() -> WorkingTime {
    WorkingTime::new(WeeklyPattern::default(), off(&["2026-06-15"]), Zone::utc())
}

#[test]
fn a_working_day_has_a_span_and_is_no_holiday() {
    let office = office();
    assert!(office.is_working_day(day("2026-06-12")));
    assert!(!office.is_working_day(day("2026-06-13")), "Saturday");
    assert!(!office.is_working_day(day("2026-06-15")), "holiday");
}

#[test]
fn working_days_before_and_after_are_strictly_before_and_after() {
    let office = office();
    assert_eq!(
        office.nth_after(1, day("2026-06-12")),
        day("2026-06-16"),
        "over weekend and holiday"
    );
    assert_eq!(office.nth_before(1, day("2026-06-16")), day("2026-06-12"));
    assert_eq!(office.nth_before(2, day("2026-06-19")), day("2026-06-17"));
    assert_eq!(
        office.nth_before(5, day("2026-06-14")),
        day("2026-06-08"),
        "from a Sunday"
    );
    assert_eq!(office.nth_after(10, day("2026-06-01")), day("2026-06-16"));
    assert_eq!(office.nth_after(0, day("2026-06-13")), day("2026-06-13"));
}

#[test]
fn a_year_of_working_days_is_counted_in_strides() {
    let office = office();
    assert_eq!(
        office.working_days_between(day("2025-12-31"), day("2026-12-31")),
        260
    );
    assert_eq!(office.nth_after(260, day("2025-12-31")), day("2026-12-31"));
    assert_eq!(office.nth_before(260, day("2027-01-01")), day("2026-01-01"));
}

#[test]
fn between_counts_the_day_it_ends_on_and_not_the_one_it_starts_from() {
    let between = |from, to| office().working_days_between(day(from), day(to));
    assert_eq!(between("2026-06-11", "2026-06-12"), 1);
    assert_eq!(
        between("2026-06-12", "2026-06-15"),
        0,
        "weekend and holiday"
    );
    assert_eq!(between("2026-06-12", "2026-06-16"), 1);
    assert_eq!(between("2026-06-12", "2026-06-12"), 0);
    assert_eq!(between("2026-06-16", "2026-06-12"), 0);
}

#[test]
fn a_month_of_holidays_is_walked_over() {
    let july: BTreeSet<NaiveDate> = day("2026-07-01").iter_days().take(31).collect();
    let office = WorkingTime::new(WeeklyPattern::default(), july, Zone::utc());
    assert_eq!(office.nth_after(1, day("2026-06-30")), day("2026-08-03"));
    assert_eq!(office.nth_before(1, day("2026-08-01")), day("2026-06-30"));
    assert_eq!(
        office.next_opening(utc("2026-07-01 10:00")),
        utc("2026-08-03 09:00")
    );
    assert_eq!(
        office.add_minutes(utc("2026-06-30 16:00"), 120),
        utc("2026-08-03 10:00")
    );
    assert_eq!(
        office.minutes_between(utc("2026-07-01 09:00"), utc("2026-07-31 17:00"), &[]),
        0
    );
}

#[test]
fn a_clock_of_one_working_day_stands_over_night_weekend_and_holiday() {
    let office = office();
    let full_day = office.full_day_minutes();
    assert_eq!(
        office.add_minutes(utc("2026-06-10 11:00"), full_day),
        utc("2026-06-11 11:00")
    );
    assert_eq!(
        office.add_minutes(utc("2026-06-12 15:00"), full_day),
        utc("2026-06-16 15:00")
    );
    assert_eq!(
        office.add_minutes(utc("2026-06-12 23:00"), full_day),
        utc("2026-06-16 17:00")
    );
    assert_eq!(
        office.add_minutes(utc("2026-06-12 09:00"), full_day),
        utc("2026-06-12 17:00"),
        "at closing"
    );
    assert_eq!(
        office.add_minutes(utc("2026-06-13 12:00"), 0),
        utc("2026-06-13 12:00")
    );
}

#[test]
fn a_short_friday_takes_a_full_days_clock_into_monday() {
    let office = WorkingTime::new(
        pattern(r#"{"mon":["09:00-13:00","14:00-18:00"],"fri":["09:00-13:00"]}"#),
        BTreeSet::new(),
        Zone::utc(),
    );
    assert_eq!(
        office.add_minutes(utc("2026-06-12 09:00"), office.full_day_minutes()),
        utc("2026-06-15 13:00")
    );
    assert_eq!(
        office.add_minutes(utc("2026-06-15 12:30"), 60),
        utc("2026-06-15 14:30"),
        "over lunch"
    );
    assert_eq!(
        office.next_opening(utc("2026-06-15 13:00")),
        utc("2026-06-15 14:00")
    );
    assert_eq!(
        office.next_opening(utc("2026-06-15 14:20")),
        utc("2026-06-15 14:20")
    );
    assert_eq!(
        office.next_opening(utc("2026-06-15 18:00")),
        utc("2026-06-19 09:00")
    );
}

#[test]
fn a_working_day_closes_with_its_last_span_and_what_comes_later_is_of_the_next() {
    let office = office();
    for (at, closes) in [
        ("2026-06-11 08:00", "2026-06-11 17:00"),
        ("2026-06-11 16:59", "2026-06-11 17:00"),
        ("2026-06-11 17:00", "2026-06-12 17:00"),
        ("2026-06-12 17:00", "2026-06-16 17:00"),
    ] {
        assert_eq!(office.closing(utc(at)), utc(closes), "{at}");
    }
    let week = pattern(r#"{"mon":["09:00-12:00","13:00-24:00"]}"#);
    let monday = WorkingTime::new(week, off(&[]), Zone::utc());
    assert_eq!(
        monday.closing(utc("2026-06-15 12:30")),
        utc("2026-06-16 00:00"),
        "over lunch, to midnight"
    );
}

#[test]
fn a_clock_stands_during_waits_and_each_wait_counts_once() {
    let office = office();
    let (from, to) = (utc("2026-06-11 10:00"), utc("2026-06-16 12:00"));
    let between = |waits: &[(&str, &str)]| {
        let waits: Vec<_> = waits
            .iter()
            .map(|(start, end)| (utc(start), utc(end)))
            .collect();
        office.minutes_between(from, to, &waits)
    };
    let all = (7 + 8 + 3) * 60;
    assert_eq!(between(&[]), all);
    assert_eq!(
        between(&[("2026-06-11 11:00", "2026-06-11 13:00")]),
        all - 120
    );
    assert_eq!(
        between(&[("2026-06-11 16:00", "2026-06-12 10:00")]),
        all - 120,
        "the night is not counted twice"
    );
    assert_eq!(
        between(&[
            ("2026-06-12 10:00", "2026-06-12 12:00"),
            ("2026-06-11 16:00", "2026-06-12 11:00"),
            ("2026-06-12 10:30", "2026-06-12 10:45"),
            ("2026-06-12 11:30", "2026-06-12 11:50"),
        ]),
        all - 60 - 180,
        "overlapping and out of order"
    );
    assert_eq!(
        between(&[("2026-06-13 00:00", "2026-06-15 23:00")]),
        all,
        "weekend and holiday"
    );
    assert_eq!(
        between(&[("2026-06-01 00:00", "2026-06-11 11:00")]),
        all - 60,
        "began before"
    );
    assert_eq!(
        between(&[("2026-06-16 11:00", "2026-06-17 12:00")]),
        all - 60,
        "not over yet"
    );
    assert_eq!(between(&[("2026-06-01 00:00", "2026-07-01 00:00")]), 0);
    assert_eq!(
        between(&[("2026-06-12 12:00", "2026-06-12 11:00")]),
        all,
        "ends before it starts"
    );
    assert_eq!(office.minutes_between(to, from, &[]), 0);
}

#[test]
fn the_spans_are_read_from_our_clocks_through_summer_and_winter() {
    let office = WorkingTime::new(
        WeeklyPattern::default(),
        BTreeSet::new(),
        zone("America/New_York"),
    );
    assert_eq!(
        office.next_opening(utc("2026-03-07 00:00")),
        utc("2026-03-09 13:00"),
        "summer time"
    );
    assert_eq!(
        office.next_opening(utc("2026-10-31 00:00")),
        utc("2026-11-02 14:00"),
        "winter time"
    );
    assert_eq!(
        office.add_minutes(utc("2026-03-06 21:00"), 120),
        utc("2026-03-09 14:00")
    );
    assert_eq!(
        office.minutes_between(utc("2026-03-06 21:00"), utc("2026-03-09 14:00"), &[]),
        120
    );
}

#[test]
fn a_span_over_a_clock_change_has_the_minutes_that_really_pass() {
    let week = r#"{"sun":["00:00-24:00"]}"#;
    let always = WorkingTime::new(pattern(week), BTreeSet::new(), zone("America/New_York"));
    let on = |date: &str| {
        let (from, to) = (
            always.zone().start_of(day(date)),
            always.zone().end_of(day(date)),
        );
        always.minutes_between(from, to, &[])
    };
    assert_eq!(on("2026-03-01"), 24 * 60);
    assert_eq!(
        on("2026-03-08"),
        23 * 60,
        "the night that an hour is missing"
    );
    assert_eq!(
        on("2026-11-01"),
        25 * 60,
        "the night that an hour is repeated"
    );
}

#[test]
fn a_span_that_the_gap_swallows_does_not_open() {
    let night = WorkingTime::new(
        pattern(r#"{"sun":["02:00-03:00"]}"#),
        BTreeSet::new(),
        zone("America/New_York"),
    );
    assert_eq!(
        night.next_opening(utc("2026-03-08 00:00")),
        utc("2026-03-15 06:00")
    );
}

#[test]
fn what_would_take_for_ever_ends_at_a_bound() {
    let office = office();
    let from = utc("2026-06-12 15:00");
    assert_eq!(office.add_minutes(from, u32::MAX), from + HORIZON);
    assert_eq!(
        office.nth_after(u32::MAX, day("2026-06-12")),
        NaiveDate::MAX
    );
    assert_eq!(
        office.nth_before(u32::MAX, day("2026-06-12")),
        NaiveDate::MIN
    );
    assert!(office.minutes_between(from, DateTime::<Utc>::MAX_UTC, &[]) > 0);
    assert!(office.working_days_between(NaiveDate::MIN, NaiveDate::MAX) > 100_000_000);
    assert_eq!(
        office.add_minutes(DateTime::<Utc>::MAX_UTC, 1),
        DateTime::<Utc>::MAX_UTC
    );
}

prop_compose! {
    /// Any week with at least one open day, in a zone with clock changes, with holidays in a stretch.
    fn working_time()(
        days in 1u8..128, first in 0u16..720, length in 30u16..700, second in prop::bool::ANY,
        holidays in prop::collection::btree_set(737_790i32..738_200, 0..60),
        name in prop::sample::select(vec!["UTC", "America/New_York", "Asia/Tehran", "Australia/Lord_Howe", "Africa/Cairo"]),
    ) -> WorkingTime {
        let mut spans = vec![crate::time::OpeningSpan::new(first, first + length).unwrap()];
        if second {
            spans.push(crate::time::OpeningSpan::new(first + length, 1440).unwrap());
        }
        let week = [0, 1, 2, 3, 4, 5, 6].map(|bit| if days & (1 << bit) == 0 { Vec::new() } else { spans.clone() });
        let holidays = holidays.into_iter().filter_map(NaiveDate::from_num_days_from_ce_opt).collect();
        WorkingTime::new(WeeklyPattern::new(week).unwrap(), holidays, Zone::parse(name).unwrap())
    }
}

fn some_day() -> impl Strategy<Value = NaiveDate> {
    (737_700i32..738_300).prop_map(|days| NaiveDate::from_num_days_from_ce_opt(days).unwrap())
}

fn some_instant() -> impl Strategy<Value = DateTime<Utc>> {
    (1_609_459_200i64..1_640_995_200)
        .prop_map(|seconds| DateTime::from_timestamp(seconds, 0).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_nth_day_is_what_walking_day_by_day_finds(time in working_time(), day in some_day(), n in 1u32..90) {
        let walked = day.iter_days().skip(1).filter(|day| time.is_working_day(*day)).nth(n as usize - 1);
        prop_assert_eq!(Some(time.nth_after(n, day)), walked);
        let walked = day.iter_days().rev().skip(1).filter(|day| time.is_working_day(*day)).nth(n as usize - 1);
        prop_assert_eq!(Some(time.nth_before(n, day)), walked);
    }

    #[test]
    fn before_undoes_after(time in working_time(), day in some_day(), n in 1u32..90) {
        let working_day = time.nth_after(1, day);
        prop_assert_eq!(time.nth_before(n, time.nth_after(n, working_day)), working_day);
        prop_assert_eq!(time.working_days_between(day, time.nth_after(n, day)), n);
    }

    #[test]
    fn a_clock_has_run_its_minutes_when_it_runs_out(
        time in working_time(), from in some_instant(), minutes in 0u32..20_000,
    ) {
        let end = time.add_minutes(from, minutes);
        prop_assert!(end >= from);
        prop_assert_eq!(time.minutes_between(from, end, &[]), minutes);
    }

    #[test]
    fn later_starts_and_longer_clocks_never_end_earlier(
        time in working_time(), from in some_instant(), later in 0i64..200_000, minutes in 1u32..5_000, more in 0u32..500,
    ) {
        let end = time.add_minutes(from, minutes);
        prop_assert!(end <= time.add_minutes(from + TimeDelta::seconds(later), minutes));
        prop_assert!(end <= time.add_minutes(from, minutes + more));
    }

    #[test]
    fn a_stretch_is_the_sum_of_its_parts_and_a_wait_is_what_it_covers(
        time in working_time(), from in some_instant(), first in 0i64..40_000, second in 0i64..40_000,
    ) {
        let middle = from + TimeDelta::minutes(first);
        let to = middle + TimeDelta::minutes(second);
        let all = time.open_time(from, to);
        prop_assert_eq!(all, time.open_time(from, middle) + time.open_time(middle, to));
        let waited = time.minutes_between(from, to, &[(from, middle)]);
        prop_assert_eq!(waited, time.minutes_between(middle, to, &[]));
    }
}
