//! Where in the line each part was understood.

use super::super::{Span, SpanKind};
use super::Town;

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
