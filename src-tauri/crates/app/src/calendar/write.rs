//! Events as iCalendar writes them (RFC 5545).
//!
//! A day is a day wherever the person is, an instant stands in UTC, and what comes again stands on the clocks of wherever
//! the person is. So no event needs the description of a zone.

use std::fmt::Write;
use std::hash::{Hash, Hasher};

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarParameter,
    ICalendarProperty, ICalendarRecurrenceRule, ICalendarTransparency, ICalendarValueType,
};
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Timelike, Utc};
use domain::calendar::{Said, When};
use siphasher::sip::SipHasher13;

use super::{AT_ONCE, Dated, Say, rules};

/// Most characters of a summary; a calendar shows one line of it.
const SUMMARY: usize = 300;

/// The end of every id that Kept gives to an event.
pub(crate) const OURS: &str = "@kept";

/// One event, but for when it was written.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Event {
    uid: String,
    summary: String,
    place: Option<String>,
    starts: Starts,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Starts {
    Day(NaiveDate),
    At(DateTime<Utc>),
    Span(DateTime<Utc>, DateTime<Utc>),
    /// On the clocks of wherever the person is.
    Again(NaiveDateTime, Box<ICalendarRecurrenceRule>),
}

/// What the dates are as events.
pub(super) async fn events(dates: &[Dated], say: Say<'_>) -> Vec<Event> {
    let mut events = Vec::with_capacity(dates.len());
    for some in dates.chunks(AT_ONCE) {
        events.extend(some.iter().map(|date| event(date, say)));
        // Many dates are no reason for anybody else to wait.
        tokio::task::yield_now().await;
    }
    // A calendar has four digits for a year.
    events.retain(|event| (1..=9999).contains(&event.starts.year()));
    events
}

fn event(date: &Dated, say: Say<'_>) -> Event {
    let starts = match date.when {
        When::Day(day) => Starts::Day(day),
        When::At(instant) => Starts::At(instant),
        When::Span(starts, ends) => Starts::Span(starts, ends),
        When::Again { at, recurring } => match rules::written(recurring) {
            Some(rule) => Starts::Again(
                recurring.wished().and_time(recurring.rule().time()),
                Box::new(rule),
            ),
            // No rule of iCalendar means the same: the next time alone is true.
            None => Starts::At(at),
        },
    };
    Event {
        uid: format!("{}-{}{OURS}", date.record, date.kind),
        summary: shortened(&say(date)),
        place: match &date.said {
            Said::Meeting { place, .. } => place.as_ref().map(ToString::to_string),
            _ => None,
        },
        starts,
    }
}

/// A number by which the same events are known again.
pub(super) fn digest(events: &[Event]) -> u64 {
    let mut hasher = SipHasher13::new();
    events.hash(&mut hasher);
    hasher.finish()
}

/// What stands before the first event.
pub(super) fn opening() -> String {
    let mut text = "BEGIN:VCALENDAR\r\n".to_owned();
    for (name, value) in [
        (ICalendarProperty::Version, "2.0"),
        (ICalendarProperty::Prodid, "-//Kept//Kept//EN"),
        (ICalendarProperty::Other("X-WR-CALNAME".to_owned()), "Kept"),
    ] {
        let entry = ICalendarEntry::new(name).with_value(value);
        // Text that is only remembered takes everything.
        let _ = entry.write_to(&mut text);
    }
    text
}

/// What stands after the last event.
pub(super) fn closing() -> String {
    "END:VCALENDAR\r\n".to_owned()
}

/// Some events, written at `stamp`.
pub(super) fn some(events: &[Event], stamp: DateTime<Utc>) -> String {
    let mut text = String::with_capacity(events.len() * 256);
    for event in events {
        let calendar = ICalendar {
            components: vec![event.component(stamp)],
        };
        // Text that is only remembered takes everything.
        let _ = write!(text, "{calendar}");
    }
    text
}

impl Event {
    fn component(&self, stamp: DateTime<Utc>) -> ICalendarComponent {
        let mut event = ICalendarComponent::new(ICalendarComponentType::VEvent);
        event.add_uid(&self.uid);
        event.add_dtstamp(utc(stamp));
        match &self.starts {
            Starts::Day(day) => {
                let days = [
                    (ICalendarProperty::Dtstart, Some(*day)),
                    (ICalendarProperty::Dtend, day.succ_opt()),
                ];
                for (name, day) in days {
                    let Some(day) = day else { continue };
                    let is_day = ICalendarParameter::value(ICalendarValueType::Date);
                    event.add_property_with_params(name, [is_day], date(day));
                }
            }
            Starts::At(instant) => event.add_property(ICalendarProperty::Dtstart, utc(*instant)),
            Starts::Span(starts, ends) => {
                event.add_property(ICalendarProperty::Dtstart, utc(*starts));
                event.add_property(ICalendarProperty::Dtend, utc(*ends));
            }
            Starts::Again(local, rule) => {
                event.add_property(ICalendarProperty::Dtstart, floating(*local));
                event.add_property(ICalendarProperty::Rrule, rule.clone());
            }
        }
        event.add_property(ICalendarProperty::Summary, self.summary.as_str());
        if let Some(place) = &self.place {
            event.add_property(ICalendarProperty::Location, place.as_str());
        }
        // What is due takes no time out of the day.
        if !matches!(self.starts, Starts::Span(..)) {
            event.add_property(
                ICalendarProperty::Transp,
                ICalendarTransparency::Transparent,
            );
        }
        event
    }
}

impl Starts {
    fn year(&self) -> i32 {
        match self {
            Self::Day(day) => day.year(),
            Self::At(instant) | Self::Span(_, instant) => instant.year(),
            Self::Again(local, _) => local.year(),
        }
    }
}

/// A day.
fn date(day: NaiveDate) -> PartialDateTime {
    PartialDateTime {
        year: u16::try_from(day.year()).ok(),
        month: u8::try_from(day.month()).ok(),
        day: u8::try_from(day.day()).ok(),
        ..PartialDateTime::default()
    }
}

/// A time on the clocks of wherever the person is.
pub(super) fn floating(local: NaiveDateTime) -> PartialDateTime {
    PartialDateTime {
        hour: u8::try_from(local.hour()).ok(),
        minute: u8::try_from(local.minute()).ok(),
        second: u8::try_from(local.second()).ok(),
        ..date(local.date())
    }
}

/// An instant.
fn utc(instant: DateTime<Utc>) -> PartialDateTime {
    PartialDateTime {
        tz_hour: Some(0),
        tz_minute: Some(0),
        ..floating(instant.naive_utc())
    }
}

/// One line, cut off where it is too long for one.
fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut shown: String = line.chars().take(SUMMARY).collect();
    if line.chars().nth(SUMMARY).is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use calcard::{Entry, Parser};
    use domain::calendar::DateKind;
    use domain::commitments::Side;
    use domain::text::{Line, Words};
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn dated(words: &str, when: When) -> Dated {
        Dated {
            kind: DateKind::Due,
            record: Uuid::nil(),
            account: Line::parse("Acme").unwrap(),
            said: Said::Due {
                side: Side::Ours,
                words: Words::parse(words).unwrap(),
            },
            when,
        }
    }

    fn say(date: &Dated) -> String {
        match &date.said {
            Said::Due { words, .. } => words.to_string(),
            said => format!("{said:?}"),
        }
    }

    fn written(words: &str, when: When) -> String {
        let stamp = "2026-06-01T07:00:00Z".parse().unwrap();
        some(&[event(&dated(words, when), &say)], stamp)
    }

    #[test]
    fn a_day_is_a_day_and_an_instant_stands_in_utc() {
        let day = When::Day("2026-12-31".parse().unwrap());
        assert_eq!(
            written("SSO", day),
            "BEGIN:VEVENT\r\n\
             UID:00000000-0000-0000-0000-000000000000-due@kept\r\n\
             DTSTAMP:20260601T070000Z\r\n\
             DTSTART;VALUE=DATE:20261231\r\n\
             DTEND;VALUE=DATE:20270101\r\n\
             SUMMARY:SSO\r\n\
             TRANSP:TRANSPARENT\r\n\
             END:VEVENT\r\n"
        );
        let at = When::At("2026-06-02T08:30:00Z".parse().unwrap());
        assert!(written("SSO", at).contains("\r\nDTSTART:20260602T083000Z\r\n"));
        let hour = When::Span(
            "2026-06-02T08:30:00Z".parse().unwrap(),
            "2026-06-02T09:30:00Z".parse().unwrap(),
        );
        let meeting = written("SSO", hour);
        assert!(meeting.contains("\r\nDTSTART:20260602T083000Z\r\nDTEND:20260602T093000Z\r\n"));
        assert!(!meeting.contains("TRANSP"), "it takes its time");
    }

    #[test]
    fn text_is_escaped_put_on_one_line_and_cut_off() {
        let day = When::Day("2026-12-31".parse().unwrap());
        let odd = written("a;b, c\\n\nEND:VEVENT", day);
        assert!(
            odd.contains("\r\nSUMMARY:a\\;b\\, c\\\\n END:VEVENT\r\n"),
            "{odd}"
        );
        assert_eq!(shortened(&"x".repeat(SUMMARY)), "x".repeat(SUMMARY));
        let cut = shortened(&"x".repeat(SUMMARY + 1));
        assert_eq!(cut, format!("{}…", "x".repeat(SUMMARY)));
    }

    #[test]
    fn a_year_that_no_calendar_can_write_is_left_out() {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        let on = |year| When::Day(NaiveDate::from_ymd_opt(year, 1, 1).unwrap());
        let dates = [on(9999), on(10_000), on(-1)].map(|when| dated("SSO", when));
        assert_eq!(runtime.block_on(events(&dates, &say)).len(), 1);
    }

    proptest! {
        #[test]
        fn whatever_was_said_comes_back_from_lines_of_75_octets(words in "[^\\s]\\PC{0,120}") {
            let Ok(parsed) = Words::parse(&words) else { return Ok(()) };
            let day = When::Day("2026-12-31".parse().unwrap());
            let text = format!("{}{}{}", opening(), written(&words, day), closing());
            for line in text.split("\r\n") {
                prop_assert!(line.len() <= 75, "{line}");
                prop_assert!(!line.contains(['\r', '\n']));
            }
            let Entry::ICalendar(calendar) = Parser::new(&text).entry() else {
                return Err(TestCaseError::fail(text));
            };
            prop_assert_eq!(calendar.components.len(), 2);
            let summary = calendar.components[1].property(&ICalendarProperty::Summary);
            let said = summary.and_then(|entry| entry.values[0].as_text()).unwrap_or_default();
            prop_assert_eq!(said, shortened(parsed.as_str()));
        }
    }
}
