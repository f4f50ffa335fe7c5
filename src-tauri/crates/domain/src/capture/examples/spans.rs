//! Where in the line each part was understood, and what depends on where it was typed.

use super::super::{
    AccountGuess, Given, Meant, MeantAs, Person, Reading, Region, Span, SpanKind, Spoken,
    read_given,
};
use super::{Town, day};

fn parts(line: &str) -> Vec<(String, SpanKind, bool)> {
    let units: Vec<u16> = line.encode_utf16().collect();
    let part = |span: &Span| {
        (
            String::from_utf16(&units[span.start..span.end]).unwrap(),
            span.kind,
            span.taken,
        )
    };
    Town::new().read(line).spans.iter().map(part).collect()
}

fn spoken(reading: &Reading) -> &Spoken {
    match &reading.meant {
        Meant::Commitment(spoken) => spoken,
        Meant::Reminder(when) => panic!("a note for {when:?}"),
    }
}

fn owned(parts: &[(&str, SpanKind, bool)]) -> Vec<(String, SpanKind, bool)> {
    parts
        .iter()
        .map(|(text, kind, taken)| ((*text).to_owned(), *kind, *taken))
        .collect()
}

#[test]
fn each_part_is_found_in_the_line() {
    assert_eq!(
        parts("Acme: SSO by 15 June, said by Nina on call"),
        owned(&[
            ("Acme", SpanKind::Account, true),
            (":", SpanKind::Joint, true),
            ("by 15 June", SpanKind::Due, true),
            (",", SpanKind::Joint, true),
            ("said by Nina", SpanKind::Person, true),
            ("on call", SpanKind::Channel, true),
        ])
    );
}

#[test]
fn what_stays_in_the_words_is_shown_too() {
    assert_eq!(
        parts("they will send Acme logs"),
        owned(&[
            ("they will", SpanKind::Side, false),
            ("Acme", SpanKind::Account, false)
        ])
    );
}

#[test]
fn places_are_utf16_units_as_text_fields_count_them() {
    assert_eq!(
        parts("🚀🚀 SSO до 15 июня"),
        owned(&[("до 15 июня", SpanKind::Due, true)])
    );
}

#[test]
fn who_said_it_is_told_from_who_is_named() {
    let town = Town::new();
    let said_by = |line| spoken(&town.read(line)).said_by;
    let nina = town.teammates[0].0;
    let dana = town.contacts[0].0;
    assert_eq!(
        said_by("Acme: logs for Dana, said by Nina"),
        Some(Person::Teammate(nina))
    );
    assert_eq!(
        said_by("Acme: logs, said by Dana (Nina)"),
        Some(Person::Contact(dana))
    );
    assert_eq!(said_by("Acme: logs (Nina)"), Some(Person::Teammate(nina)));
    assert_eq!(said_by("Acme: Nina will send logs"), None);
}

#[test]
fn a_line_on_an_accounts_page_is_about_that_account_unless_it_names_another() {
    let town = Town::new();
    let (acme, wind) = (town.accounts[0].0, town.accounts[2].0);
    let on_acme = |line| {
        let given = Given {
            account: Some(acme),
            ..Given::default()
        };
        read_given(
            given,
            line,
            &town.directory,
            day("2026-06-02"),
            Region::default(),
        )
    };

    let unnamed = on_acme("logs by Friday, said by Dana");
    assert_eq!(unnamed.account, AccountGuess::Known(acme));
    assert_eq!(
        spoken(&unnamed).contact,
        Some(town.contacts[0].0),
        "its contacts are known"
    );
    assert_eq!(unnamed.words, "logs");
    assert_eq!(
        on_acme("North Wind: logs").account,
        AccountGuess::Known(wind)
    );
}

#[test]
fn the_words_that_ask_and_the_time_are_shown_in_a_note_to_oneself() {
    assert_eq!(
        parts("Acme: remind me tomorrow at 15:30 to call"),
        owned(&[
            ("Acme", SpanKind::Account, true),
            (":", SpanKind::Joint, true),
            ("remind me", SpanKind::Reminder, true),
            ("tomorrow", SpanKind::Due, true),
            ("at 15:30", SpanKind::Time, true),
            ("to", SpanKind::Reminder, true),
        ])
    );
}

#[test]
fn what_is_taken_out_is_not_meant_and_its_words_stay() {
    let town = Town::new();
    let read = |line: &str, without: &[SpanKind]| {
        let given = Given {
            without,
            ..Given::default()
        };
        let (today, region) = (day("2026-06-02"), Region::default());
        town.say(&read_given(given, line, &town.directory, today, region))
    };
    for (without, said) in [
        (
            &[][..],
            "Acme | 2026-06-05 | ours | Nina | call | call back",
        ),
        (
            &[SpanKind::Person],
            "Acme | 2026-06-05 | ours | - | call | call back said by Nina",
        ),
        (
            &[SpanKind::Channel],
            "Acme | 2026-06-05 | ours | Nina | - | call back on call",
        ),
        (
            &[SpanKind::Due],
            "Acme | - | ours | Nina | call | call back on Friday",
        ),
        (
            &[SpanKind::Person, SpanKind::Due, SpanKind::Channel],
            "Acme | - | ours | - | - | call back on Friday said by Nina on call",
        ),
    ] {
        let line = "Acme: call back on Friday said by Nina on call";
        assert_eq!(read(line, without), said, "{without:?}");
    }
    for (line, said) in [
        (
            "Acme: Dana will send logs by Friday",
            "Acme | 2026-06-05 | theirs | - | - | Dana will send logs",
        ),
        (
            "Acme: logs by Friday, said by Dana",
            "Acme | 2026-06-05 | theirs | - | - | logs, said by Dana",
        ),
    ] {
        assert_eq!(
            read(line, &[SpanKind::Person]),
            said,
            "it goes the same way"
        );
    }
}

#[test]
fn the_way_that_somebody_chose_counts_whatever_the_line_says() {
    let town = Town::new();
    let as_told = |meant, line| {
        let given = Given {
            meant: Some(meant),
            ..Given::default()
        };
        let (today, region) = (day("2026-06-02"), Region::default());
        town.say(&read_given(given, line, &town.directory, today, region))
    };
    let said = "Acme: call back on Friday at 15:30 (Nina, call)";
    assert_eq!(
        as_told(MeantAs::Theirs, said),
        "Acme | 2026-06-05 | theirs | Nina | call | call back at 15:30"
    );
    assert_eq!(
        as_told(MeantAs::Reminder, said),
        "Acme | remind 2026-06-05 15:30 | call back (Nina, call)"
    );
    let asked = "remind me to call Acme back on Friday at 15:30";
    assert_eq!(
        as_told(MeantAs::Ours, asked),
        "Acme | 2026-06-05 | ours | - | - | call Acme back at 15:30"
    );
    assert_eq!(
        as_told(MeantAs::Reminder, asked),
        "Acme | remind 2026-06-05 15:30 | call Acme back"
    );
}
