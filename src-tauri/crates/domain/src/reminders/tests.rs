#![allow(clippy::unwrap_used)]
use std::num::{NonZeroU8, NonZeroU16};

use chrono::Weekday;

use super::*;
use crate::time::WeeklyPattern;

fn now(local: &str, zone: &str) -> Now {
    let zone = Zone::parse(zone).unwrap();
    let local = chrono::NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").unwrap();
    Now {
        instant: zone.instant(local),
        zone,
    }
}

fn working() -> WorkingTime {
    let zone = Zone::parse("Europe/Berlin").unwrap();
    WorkingTime::new(
        WeeklyPattern::default(),
        std::collections::BTreeSet::new(),
        zone,
    )
}

/// Every Tuesday at nine in Berlin, from 2 June 2026.
fn tuesdays(until: Until) -> Reminder {
    let rule = Recurrence::new(
        "2026-06-02".parse().unwrap(),
        Pattern::Weeks {
            every: NonZeroU8::MIN,
            on: Weekdays::one(Weekday::Tue),
            begins: Weekday::Mon,
        },
        "09:00".parse().unwrap(),
        Shift::Stays,
        until,
    );
    let recurring = Recurring::from_its_start(rule.unwrap());
    Reminder {
        id: ReminderId::new(),
        text: Line::parse("Call").unwrap(),
        account: AccountId::new(),
        at: recurring.at(&working(), &Zone::parse("Europe/Berlin").unwrap()),
        done_at: None,
        recurring: Some(recurring),
    }
}

fn after(reminder: Reminder, now: &Now) -> String {
    let next = reminder.finished(&working(), now);
    assert_eq!(next.done_at, None);
    now.zone.local(next.at).format("%Y-%m-%d %H:%M").to_string()
}

#[test]
fn what_is_done_comes_again_after_now_however_late_it_was_done() {
    let berlin = |local| now(local, "Europe/Berlin");
    let tuesdays = || tuesdays(Until::Ever);
    let done = |local| after(tuesdays(), &berlin(local));
    assert_eq!(done("2026-06-02 09:00"), "2026-06-09 09:00");
    assert_eq!(done("2026-05-30 12:00"), "2026-06-09 09:00", "done early");
    assert_eq!(done("2026-06-09 08:59"), "2026-06-09 09:00");
    assert_eq!(
        done("2026-06-09 09:00"),
        "2026-06-16 09:00",
        "strictly after now"
    );
    assert_eq!(done("2026-07-07 20:00"), "2026-07-14 09:00", "a month away");
}

#[test]
fn a_journey_brings_no_occurrence_twice_and_leaves_none_out() {
    // Nine in Berlin is nine in the evening of Monday in Honolulu.
    let honolulu = now("2026-06-01 21:05", "Pacific/Honolulu");
    assert_eq!(
        after(tuesdays(Until::Ever), &honolulu),
        "2026-06-09 09:00",
        "on Honolulu's clocks"
    );
    let auckland = now("2026-06-02 19:05", "Pacific/Auckland");
    assert_eq!(after(tuesdays(Until::Ever), &auckland), "2026-06-09 09:00");
}

#[test]
fn the_last_occurrence_is_over_when_it_is_done() {
    let twice = tuesdays(Until::Times(NonZeroU16::new(2).unwrap()));
    let at_nine = |day: &str| now(&format!("{day} 09:00"), "Europe/Berlin");
    let second = twice.clone().finished(&working(), &at_nine("2026-06-02"));
    assert_eq!(second.done_at, None);
    let over = second.clone().finished(&working(), &at_nine("2026-06-09"));
    assert_eq!(
        over,
        Reminder {
            done_at: Some(at_nine("2026-06-09").instant),
            ..second
        }
    );
    let late = twice.finished(&working(), &at_nine("2026-06-09"));
    assert!(late.done_at.is_some(), "both passed meanwhile");
}
