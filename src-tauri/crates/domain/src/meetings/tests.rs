#![allow(clippy::unwrap_used)]

use crate::commitments::{Act, Commitment, DateSetter, Dates, Duty, Kind, Promise, Terms, Truth};
use crate::contracts::Outlook;
use crate::forecast::Duties;
use crate::ids::{ImportId, TeammateId};
use crate::time::DueDate;
use crate::touches::Silence;

use super::*;

fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn time(text: &str) -> NaiveTime {
    text.parse().unwrap()
}

fn utc(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn typed(on: &str, at: &str, minutes: u32, name: &str) -> Span {
    Span::typed(day(on), time(at), minutes, zone(name)).unwrap()
}

#[test]
fn t2_a_typed_start_that_does_not_exist_is_the_first_that_does_and_one_that_exists_twice_the_first()
{
    let gap = typed("2026-03-08", "02:30:00", 60, "America/New_York");
    assert_eq!(gap.starts(), utc("2026-03-08T07:00:00Z"));
    assert_eq!(gap.local().to_string(), "2026-03-08 03:00:00");
    assert_eq!(
        gap.ends(),
        utc("2026-03-08T08:00:00Z"),
        "an hour long all the same"
    );

    let twice = typed("2026-11-01", "01:30:00", 90, "America/New_York");
    assert_eq!(twice.starts(), utc("2026-11-01T05:30:00Z"));
    assert_eq!(twice.ends(), utc("2026-11-01T07:00:00Z"));
    assert_eq!(twice.minutes(), 90, "over the hour that comes twice");
}

#[test]
fn t2_a_typed_meeting_takes_five_minutes_to_a_day() {
    let lasting = |minutes| Span::typed(day("2026-06-01"), time("14:00:00"), minutes, Zone::utc());
    let refused = Err(Problem::OutOfRange { min: 5, max: 1440 });
    assert_eq!(lasting(4), refused);
    assert_eq!(lasting(5).unwrap().minutes(), 5);
    assert_eq!(lasting(1440).unwrap().minutes(), 1440);
    assert_eq!(lasting(1441), refused);
    assert_eq!(lasting(60).unwrap().lasting(4), refused);
}

#[test]
fn a_meeting_from_a_calendar_lasts_some_time_and_a_month_at_most() {
    let starts = utc("2026-06-01T14:00:00Z");
    let until = |ends: &str| Span::new(starts, utc(ends), Zone::utc());
    assert_eq!(until("2026-06-01T14:00:00Z"), Err(Problem::EndsBeforeStart));
    assert_eq!(until("2026-06-01T14:00:01Z").unwrap().minutes(), 1);
    assert!(until("2026-07-02T14:00:00Z").is_ok());
    assert!(until("2026-07-02T14:00:01Z").is_err());
}

#[test]
fn a_meeting_that_moves_takes_as_long_and_one_on_other_clocks_keeps_its_day_and_time() {
    let planned = typed("2026-06-01", "14:00:00", 45, "Europe/Berlin");
    let moved = planned.clone().moved(day("2026-06-03"), time("09:30:00"));
    assert_eq!(moved.starts(), utc("2026-06-03T07:30:00Z"));
    assert_eq!(moved.ends(), utc("2026-06-03T08:15:00Z"));

    let there = planned.on_the_clocks_of(zone("Asia/Kolkata"));
    assert_eq!(there.local().to_string(), "2026-06-01 14:00:00");
    assert_eq!(there.starts(), utc("2026-06-01T08:30:00Z"));
    assert_eq!(there.minutes(), 45);
}

#[test]
fn t2_each_kind_of_meeting_becomes_touches_of_its_channel() {
    let channels = MeetingKind::ALL.iter().map(|kind| kind.channel());
    assert_eq!(
        channels.collect::<Vec<_>>(),
        [
            Channel::Call,
            Channel::Visit,
            Channel::Training,
            Channel::Meeting,
            Channel::Meeting
        ]
    );
}

fn said(text: &str, terms: Terms) -> Commitment {
    Commitment {
        id: CommitmentId::new(),
        account: AccountId::new(),
        contact: None,
        words: Words::parse(text).unwrap(),
        maker: TeammateId::new(),
        made_on: day("2026-05-01"),
        channel: None,
        kind: Kind::Delivery,
        source: None,
        contract: None,
        capability: None,
        approver: None,
        acceptance_test: None,
        freely_given: None,
        terms,
    }
}

fn due(on: &str) -> Dates {
    Dates::said(DueDate::day(day(on)), DateSetter::Us)
}

fn promise(text: &str, on: &str) -> Commitment {
    said(text, Terms::Promise(Promise::made(due(on), None)))
}

fn facts(commitment: &Commitment, imported: Option<&str>) -> CommitmentFacts {
    CommitmentFacts {
        commitment: commitment.clone(),
        moves: Vec::new(),
        support: None,
        truth: Truth::default(),
        imported: imported.map(|at| Imported {
            import: ImportId::new(),
            at: utc(at),
        }),
        duties: Duties::default(),
        odds: Vec::new(),
        low_odds: None,
    }
}

#[test]
fn t2_what_is_not_to_be_said_is_the_promise_longest_overdue_before_a_dont_care() {
    let today = day("2026-06-10");
    let topics = Words::parse("\n  ROI \nupsells").unwrap();
    let typed = |commitment: &Commitment| facts(commitment, None);
    let of = |said: &[Commitment]| {
        let said: Vec<_> = said.iter().map(typed).collect();
        not_to_say(&said, Some(&topics), &Zone::utc(), today)
    };
    let (late, later) = (
        promise("SSO", "2026-06-08"),
        promise("Export", "2026-06-09"),
    );
    assert_eq!(
        of(&[later.clone(), late.clone()]),
        Some(NotToSay::Promise(late.id, late.words.clone()))
    );
    let roi = Some(NotToSay::DontCare(Line::parse("ROI").unwrap()));
    assert_eq!(
        of(&[promise("Due today", "2026-06-10")]),
        roi,
        "it can still be kept"
    );
    let delivered = late.after(Act::Deliver, today).unwrap();
    assert_eq!(of(&[delivered]), roi);
    let duty = said(
        "Theirs",
        Terms::Duty(Duty::asked(Some(due("2026-06-01")), None)),
    );
    assert_eq!(of(&[duty]), roi, "that is theirs to be ashamed of");
    assert_eq!(not_to_say(&[], None, &Zone::utc(), today), None);
}

#[test]
fn t2_a_promise_whose_date_was_over_when_it_came_in_is_no_shame_of_ours() {
    let berlin = zone("Europe/Berlin");
    let said = promise("SSO", "2026-06-08");
    let of = |at| not_to_say(&[facts(&said, Some(at))], None, &berlin, day("2026-06-10"));
    // The 8th is over at midnight in Berlin.
    assert_eq!(of("2026-06-08T22:00:00Z"), None);
    assert_eq!(
        of("2026-06-08T21:59:59Z"),
        Some(NotToSay::Promise(said.id, said.words.clone()))
    );
}

#[test]
fn t6_the_gravest_outlook_comes_first_and_an_account_without_one_last() {
    let order = [
        Some(Outlook::LikelyLost),
        Some(Outlook::AtRisk),
        Some(Outlook::NotEnough),
        Some(Outlook::Good),
        None,
    ];
    for (place, outlook) in (0..).zip(order) {
        assert_eq!(Weekly::place(outlook), place);
        assert_eq!(Weekly::outlook_at(place), Some(outlook));
    }
    assert_eq!(Weekly::outlook_at(5), None);
}

#[test]
fn t6_silence_is_past_what_it_may_be_only_on_the_day_after() {
    let weekly = Weekly {
        outlook: None,
        silent_since: Some(day("2026-06-01")),
        silence: Silence {
            ideal: Some(7),
            max: Some(14),
        },
    };
    let past = |on| (weekly.is_past_ideal(day(on)), weekly.is_past_max(day(on)));
    assert_eq!(past("2026-06-08"), (false, false));
    assert_eq!(past("2026-06-09"), (true, false));
    assert_eq!(past("2026-06-15"), (true, false));
    assert_eq!(past("2026-06-16"), (true, true));
    assert_eq!(weekly.silent_days(day("2026-06-16")), Some(15));
    assert_eq!(
        weekly.silent_days(day("2026-05-30")),
        Some(0),
        "a touch that is yet to come"
    );
}
