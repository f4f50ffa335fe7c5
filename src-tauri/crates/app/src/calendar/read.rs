//! Events of other calendars, read without knowing the ledger.
//!
//! Nothing of a file is trusted: it may be huge, cut off, no calendar at all, one line without an end, or a rule that
//! never ends. One event at a time is taken apart, and only so much of it is looked at.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz;
use calcard::icalendar::{
    ICalendarComponent, ICalendarEntry, ICalendarParameterName, ICalendarParameterValue,
    ICalendarParticipationStatus, ICalendarProperty, ICalendarStatus, ICalendarValue, Uri,
};
use calcard::{Entry, Parser};
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use domain::Problem;
use domain::imports::Warning;
use domain::meetings::Span;
use domain::text::Line;
use domain::time::{Now, Zone};

use super::rules;
pub(crate) use super::write::OURS;
use crate::imports::FileTrouble;

/// The largest file, in millions of bytes.
const MEGABYTES: u32 = 64;
/// The most events of a file, and the most that its rules make of them.
const EVENTS: usize = 50_000;
/// The most bytes of one event: an attachment belongs to nobody here.
const EVENT: usize = 1_000_000;
/// The most people of one event that are looked at.
const PEOPLE: usize = 500;
/// The most bytes of an address for mail: no server knows a longer one.
const ADDRESS: usize = 254;
/// A rule is followed for so many days from now.
const AHEAD: u64 = 180;
/// Holidays are taken of this year and so many further ones.
const YEARS: i32 = 2;
/// Days that all rules of a file are followed over, counted from the beginning of each: centuries of daily meetings.
const FOLLOWED: i64 = 20_000_000;
/// How long a meeting takes whose calendar does not say: as long as a meeting usually does.
const USUAL: TimeDelta = TimeDelta::minutes(45);
/// Most characters of what a calendar calls an event.
const ID: usize = 180;

/// What a file is read for: its rules are followed where they make what is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// What happens at a time, over the coming days.
    Meetings,
    /// Whole days, of this year and the next ones.
    Holidays,
}

/// What stands in a calendar.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Calendar {
    /// How many events it has.
    pub(crate) count: u32,
    /// What comes of them; several of one where a rule makes several.
    pub(crate) events: Vec<Event>,
    /// What it calls those of which every occurrence to come stands in `events`.
    pub(crate) whole: HashSet<String>,
    /// Those that cannot be read.
    pub(crate) refused: Vec<Refused>,
}

/// An event that can become something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Event {
    /// Its place in the file, counted from 1.
    pub(crate) number: u32,
    /// What its calendar calls it; one occurrence of several has its time behind that.
    pub(crate) id: String,
    /// What its calendar calls all its occurrences.
    pub(crate) series: String,
    /// What it is about.
    pub(crate) about: Option<Line>,
    /// Where it is.
    pub(crate) place: Option<Line>,
    /// When.
    pub(crate) when: Times,
    /// The addresses for mail of those who are in it, in small letters, each once. All occurrences of a
    /// rule share them, and nobody has a holiday by name.
    pub(crate) people: Arc<[String]>,
    /// It does not take place.
    pub(crate) is_cancelled: bool,
    /// It is an occurrence that a rule makes.
    is_by_rule: bool,
    /// What is odd about it.
    pub(crate) warnings: Vec<Warning>,
}

/// When an event is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Times {
    /// On whole days, the last one included.
    Days(NaiveDate, NaiveDate),
    /// From an instant to another.
    Span(Span),
}

/// An event that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refused {
    /// Its place in the file, counted from 1.
    pub(crate) number: u32,
    /// The property that makes no sense.
    pub(crate) property: &'static str,
    /// What is wrong with it.
    pub(crate) problem: Problem,
    /// What it is about, where that can be read.
    pub(crate) about: String,
}

/// Does the name of a file say that it is a calendar?
pub(crate) fn is_calendar(file: &Path) -> bool {
    file.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("ics"))
}

/// Opens a file and reads what stands in it.
pub(crate) fn open(path: &Path, wanted: Wanted, now: &Now) -> Result<Calendar, FileTrouble> {
    let about = std::fs::metadata(path).map_err(|_| FileTrouble::Unreadable)?;
    if !about.is_file() {
        return Err(FileTrouble::Unreadable);
    }
    if about.len() > u64::from(MEGABYTES) * 1_000_000 {
        return Err(FileTrouble::TooLarge {
            megabytes: MEGABYTES,
        });
    }
    let bytes = std::fs::read(path).map_err(|_| FileTrouble::Unreadable)?;
    let text = String::from_utf8(bytes).map_err(|_| FileTrouble::NotACalendar)?;
    read(&text, wanted, now)
}

/// What stands in the text of a calendar.
///
/// # Errors
/// [`FileTrouble::NotACalendar`], [`FileTrouble::NoEvents`], [`FileTrouble::TooManyRows`].
pub(crate) fn read(text: &str, wanted: Wanted, now: &Now) -> Result<Calendar, FileTrouble> {
    let blocks = Blocks::of(text);
    if !blocks.is_calendar {
        return Err(FileTrouble::NotACalendar);
    }
    if blocks.events.is_empty() {
        return Err(FileTrouble::NoEvents);
    }
    let too_many = FileTrouble::TooManyRows {
        most: EVENTS as u32,
    };
    if blocks.events.len() > EVENTS {
        return Err(too_many);
    }
    let mut reading = Reading {
        now,
        wanted,
        zones: zones(&blocks.zones),
        is_cancelling: blocks.is_cancelling,
        left: FOLLOWED,
        calendar: Calendar {
            count: u32::try_from(blocks.events.len()).unwrap_or(u32::MAX),
            ..Calendar::default()
        },
    };
    for (at, block) in blocks.events.iter().enumerate() {
        let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
        reading.event(number, block);
        if reading.calendar.events.len() > EVENTS {
            return Err(too_many);
        }
    }
    Ok(reading.calendar.with_exceptions())
}

/// The parts of a file that matter, each as the lines that it consists of.
#[derive(Default)]
struct Blocks<'t> {
    is_calendar: bool,
    /// The calendar says that its events do not take place.
    is_cancelling: bool,
    events: Vec<&'t str>,
    zones: Vec<&'t str>,
}

impl<'t> Blocks<'t> {
    fn of(text: &'t str) -> Self {
        let mut blocks = Self::default();
        // Where the block began, what ends it, and how many like it began inside.
        let mut open: Option<(usize, &'static str, u32)> = None;
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let (from, word) = (at, line.trim_end().trim_start_matches('\u{feff}'));
            at += line.len();
            let (begins, ends) = (after(word, "BEGIN:"), after(word, "END:"));
            match (&mut open, begins, ends) {
                (None, Some(kind), _) => {
                    blocks.is_calendar |= kind.eq_ignore_ascii_case("VCALENDAR");
                    let known = ["VEVENT", "VTIMEZONE"];
                    let known = known
                        .into_iter()
                        .find(|known| kind.eq_ignore_ascii_case(known));
                    open = known.map(|kind| (from, kind, 0));
                }
                (None, ..) => blocks.is_cancelling |= word.eq_ignore_ascii_case("METHOD:CANCEL"),
                (Some((_, kind, inside)), Some(begun), _) if begun.eq_ignore_ascii_case(kind) => {
                    *inside += 1;
                }
                (Some((_, kind, inside)), _, Some(ended)) if ended.eq_ignore_ascii_case(kind) => {
                    if *inside > 0 {
                        *inside -= 1;
                    } else if let Some((begun, kind, _)) = open.take() {
                        blocks.add(kind, text.get(begun..at).unwrap_or_default());
                    }
                }
                (Some(_), ..) => {}
            }
        }
        // The file is cut off: its last event shows what is missing.
        if let Some((begun, kind, _)) = open {
            blocks.add(kind, text.get(begun..).unwrap_or_default());
        }
        blocks
    }

    fn add(&mut self, kind: &str, block: &'t str) {
        if kind == "VEVENT" {
            self.events.push(block);
        } else {
            self.zones.push(block);
        }
    }
}

/// What stands behind `before`, in either case.
fn after<'w>(word: &'w str, before: &str) -> Option<&'w str> {
    let (head, tail) = word.split_at_checked(before.len())?;
    head.eq_ignore_ascii_case(before).then(|| tail.trim())
}

/// What the file calls zones that are known elsewhere by another name: Windows has its own.
fn zones(blocks: &[&str]) -> HashMap<String, Zone> {
    let mut zones = HashMap::new();
    for block in blocks.iter().filter(|block| block.len() <= EVENT) {
        let Entry::ICalendar(read) = Parser::new(block).entry() else {
            continue;
        };
        let named = read
            .components
            .first()
            .and_then(ICalendarComponent::timezone);
        if let Some((name, zone)) = named
            && let Some(zone) = zone_of(zone)
        {
            zones.insert(name.to_owned(), zone);
        }
    }
    zones
}

fn zone_of(zone: Tz) -> Option<Zone> {
    Zone::parse(&zone.name()?).ok()
}

/// A time as it stands in a calendar, on the clocks of a zone.
struct Moment {
    local: NaiveDateTime,
    /// It is a day, and no time of it.
    is_day: bool,
    zone: Zone,
    /// It said "UTC" or named no zone, so it belongs where the laptop is.
    is_of_laptop: bool,
    /// Its zone is none that it named, so its instant changes with where the laptop is.
    is_floating: bool,
}

impl Moment {
    fn instant(&self) -> DateTime<Utc> {
        self.zone.instant(self.local)
    }

    /// What the occurrence of a series is called that would be at `local` by the rule.
    fn occurrence(&self, series: &str, local: NaiveDateTime) -> String {
        if self.is_floating {
            return format!("{series}/{}", local.format("%Y%m%dT%H%M"));
        }
        let at = self.zone.instant(local);
        format!("{series}/{}", at.format("%Y%m%dT%H%MZ"))
    }
}

struct Reading<'n> {
    now: &'n Now,
    wanted: Wanted,
    zones: HashMap<String, Zone>,
    is_cancelling: bool,
    left: i64,
    calendar: Calendar,
}

/// Why an event cannot be read: the property, and what is wrong with it.
type Trouble = (&'static str, Problem);

impl Reading<'_> {
    fn event(&mut self, number: u32, block: &str) {
        let mut about = String::new();
        if let Err((property, problem)) = self.read(number, block, &mut about) {
            self.calendar.refused.push(Refused {
                number,
                property,
                problem,
                about,
            });
        }
    }

    fn read(&mut self, number: u32, block: &str, shown: &mut String) -> Result<(), Trouble> {
        if block.len() > EVENT {
            return Err(("VEVENT", Problem::TooLong { max: EVENT as u32 }));
        }
        let Entry::ICalendar(read) = Parser::new(block).entry() else {
            return Err(("VEVENT", Problem::Unknown));
        };
        let event = read.components.first().ok_or(("VEVENT", Problem::Blank))?;
        let text = |property| event.property(property).and_then(text_of);
        let about = text(&ICalendarProperty::Summary).and_then(line);
        *shown = about.as_ref().map(ToString::to_string).unwrap_or_default();
        let mut warnings = Vec::new();
        let start = event
            .property(&ICalendarProperty::Dtstart)
            .ok_or(("DTSTART", Problem::Missing))?;
        let start = self
            .moment(start, &mut warnings)
            .ok_or(("DTSTART", Problem::NotADate))?;
        let length = self.length(event, &start)?;

        let series = match text(&ICalendarProperty::Uid).map(str::trim) {
            Some(uid) if !uid.is_empty() => name(uid),
            _ => name(&format!("{}/{shown}", start.local)),
        };
        let told = event.property(&ICalendarProperty::RecurrenceId);
        let id = match told {
            None => series.clone(),
            Some(told) => {
                let mut told = self
                    .moment(told, &mut warnings)
                    .ok_or(("RECURRENCE-ID", Problem::NotADate))?;
                // Some calendars forget the zone here, though its series has one.
                told.is_floating &= start.is_floating;
                told.occurrence(&series, told.local)
            }
        };
        let is_cancelled = self.is_cancelling
            || event
                .property(&ICalendarProperty::Status)
                .is_some_and(|status| {
                    let cancelled = ICalendarValue::Status(ICalendarStatus::Cancelled);
                    status.values.first() == Some(&cancelled)
                });
        let one = Event {
            number,
            id,
            series,
            about,
            place: text(&ICalendarProperty::Location).and_then(line),
            when: when(&start, start.local, length, &self.now.zone)?,
            people: match self.wanted {
                Wanted::Meetings => people(event),
                Wanted::Holidays => Arc::default(),
            },
            is_cancelled,
            is_by_rule: false,
            warnings,
        };
        let is_alone = told.is_some() || start.is_day != (self.wanted == Wanted::Holidays);
        let recurs = [ICalendarProperty::Rrule, ICalendarProperty::Rdate]
            .iter()
            .any(|property| event.property(property).is_some());
        if is_alone || !recurs {
            if told.is_none() {
                self.calendar.whole.insert(one.series.clone());
            }
            self.calendar.events.push(one);
            return Ok(());
        }
        let Some(locals) = self.followed(event, &start) else {
            let mut first = one;
            first.id = start.occurrence(&first.series, start.local);
            first.warnings.push(Warning::OtherRule);
            self.calendar.events.push(first);
            return Ok(());
        };
        let left_out = self.left_out(event, &start);
        for local in locals {
            if self.calendar.events.len() > EVENTS {
                break;
            }
            let instant = start.zone.instant(local);
            self.calendar.events.push(Event {
                id: start.occurrence(&one.series, local),
                when: when(&start, local, length, &self.now.zone)?,
                is_cancelled: is_cancelled || left_out.contains(&instant),
                is_by_rule: true,
                ..one.clone()
            });
        }
        self.calendar.whole.insert(one.series);
        Ok(())
    }

    /// The times of an event's rule from now on; none where no rule of ours means the same, or this file has followed
    /// rules for long enough.
    fn followed(
        &mut self,
        event: &ICalendarComponent,
        start: &Moment,
    ) -> Option<Vec<NaiveDateTime>> {
        let mut entries = event
            .entries
            .iter()
            .filter(|entry| entry.name == ICalendarProperty::Rrule);
        let entry = entries.next()?;
        let has_more = entries.next().is_some() || entry.values.len() > 1;
        if has_more || event.property(&ICalendarProperty::Rdate).is_some() {
            return None;
        }
        let ICalendarValue::RecurrenceRule(rule) = entry.values.first()? else {
            return None;
        };
        let today = self.now.day_in(&start.zone);
        let (first, last) = match self.wanted {
            Wanted::Meetings => (today, today.checked_add_days(Days::new(AHEAD))?),
            Wanted::Holidays => years(today)?,
        };
        let days = (last - start.local.date()).num_days().max(0);
        self.left = self.left.saturating_sub(days);
        if self.left < 0 {
            return None;
        }
        let rule = rules::read(rule, start.local, &start.zone)?;
        let days = rule.from(first).take_while(|day| *day <= last);
        Some(days.map(|day| day.and_time(start.local.time())).collect())
    }

    /// The occurrences that do not take place.
    fn left_out(&self, event: &ICalendarComponent, start: &Moment) -> HashSet<DateTime<Utc>> {
        let entries = event
            .entries
            .iter()
            .filter(|entry| entry.name == ICalendarProperty::Exdate);
        let moments = entries.flat_map(|entry| {
            let zone = self.zone(entry, &mut Vec::new());
            entry.values.iter().filter_map(move |value| {
                let mut moment = moment(value, zone.as_ref(), &self.now.zone)?;
                if moment.is_day {
                    moment.local = moment.local.date().and_time(start.local.time());
                    moment.zone = start.zone.clone();
                }
                Some(moment.instant())
            })
        });
        moments.collect()
    }

    /// How long an event takes.
    fn length(&self, event: &ICalendarComponent, start: &Moment) -> Result<TimeDelta, Trouble> {
        let usual = if start.is_day {
            TimeDelta::days(1)
        } else {
            USUAL
        };
        if let Some(end) = event.property(&ICalendarProperty::Dtend) {
            let end = self
                .moment(end, &mut Vec::new())
                .ok_or(("DTEND", Problem::NotADate))?;
            let length = if start.is_day {
                end.local - start.local
            } else {
                end.instant() - start.instant()
            };
            // Some calendars end a day, or what is only a point in time, where it begins.
            return match length {
                length if length < TimeDelta::zero() => Err(("DTEND", Problem::EndsBeforeStart)),
                length if length.is_zero() => Ok(usual),
                length => Ok(length),
            };
        }
        let Some(duration) = event.property(&ICalendarProperty::Duration) else {
            return Ok(usual);
        };
        match duration.values.first() {
            Some(ICalendarValue::Duration(duration)) => duration
                .to_time_delta()
                .filter(|length| *length > TimeDelta::zero())
                .ok_or(("DURATION", Problem::EndsBeforeStart)),
            _ => Err(("DURATION", Problem::NotANumber)),
        }
    }

    /// The zone that an entry names; a name that nobody knows is odd.
    fn zone(&self, entry: &ICalendarEntry, warnings: &mut Vec<Warning>) -> Option<Zone> {
        let name = entry.tz_id()?;
        let known = self.zones.get(name).cloned();
        let zone = known.or_else(|| zone_of(name.parse().ok()?));
        if zone.is_none() && !warnings.contains(&Warning::UnknownZone) {
            warnings.push(Warning::UnknownZone);
        }
        zone
    }

    fn moment(&self, entry: &ICalendarEntry, warnings: &mut Vec<Warning>) -> Option<Moment> {
        let zone = self.zone(entry, warnings);
        moment(entry.values.first()?, zone.as_ref(), &self.now.zone)
    }
}

/// The first and the last day of the years that holidays are wanted of.
pub(super) fn years(today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let first = NaiveDate::from_ymd_opt(today.year(), 1, 1)?;
    let last = NaiveDate::from_ymd_opt(today.year() + YEARS, 12, 31)?;
    Some((first, last))
}

/// A time as it is written: in UTC, on the clocks of the zone it names, or else on those of the laptop.
fn moment(value: &ICalendarValue, named: Option<&Zone>, laptop: &Zone) -> Option<Moment> {
    let ICalendarValue::PartialDateTime(written) = value else {
        return None;
    };
    let is_day = !written.has_time();
    let local = local(written)?;
    let is_utc = written.has_zone();
    let zone = if is_utc {
        Zone::utc()
    } else {
        named.unwrap_or(laptop).clone()
    };
    Some(Moment {
        local,
        is_day,
        zone,
        is_of_laptop: is_utc || named.is_none(),
        is_floating: !is_utc && named.is_none(),
    })
}

fn local(written: &PartialDateTime) -> Option<NaiveDateTime> {
    let day = NaiveDate::from_ymd_opt(
        i32::from(written.year?),
        u32::from(written.month?),
        u32::from(written.day?),
    )?;
    // A leap second is the last one of its minute.
    let part = |part: Option<u8>| u32::from(part.unwrap_or(0));
    let time = NaiveTime::from_hms_opt(
        part(written.hour),
        part(written.minute),
        part(written.second).min(59),
    )?;
    let offset = match written.tz_hour {
        Some(hours) => {
            let minutes = i64::from(hours) * 60 + i64::from(written.tz_minute.unwrap_or(0));
            TimeDelta::minutes(if written.tz_minus { -minutes } else { minutes })
        }
        None => TimeDelta::zero(),
    };
    day.and_time(time).checked_sub_signed(offset)
}

/// When an occurrence is that begins at `local` where its event begins at `start`.
fn when(
    start: &Moment,
    local: NaiveDateTime,
    length: TimeDelta,
    laptop: &Zone,
) -> Result<Times, Trouble> {
    if start.is_day {
        let last = local
            .date()
            .checked_add_signed(length - TimeDelta::days(1))
            .ok_or(("DTEND", Problem::NotADate))?;
        return Ok(Times::Days(local.date(), last.max(local.date())));
    }
    let starts = start.zone.instant(local);
    let ends = starts
        .checked_add_signed(length)
        .ok_or(("DTEND", Problem::NotADate))?;
    let zone = if start.is_of_laptop {
        laptop
    } else {
        &start.zone
    };
    Span::new(starts, ends, zone.clone())
        .map(Times::Span)
        .map_err(|problem| ("DTEND", problem))
}

/// A name as long as it may be; of a longer one as much as tells it apart.
fn name(uid: &str) -> String {
    use std::hash::Hasher;

    let uid: String = uid.chars().filter(|c| !c.is_control()).collect();
    if uid.chars().count() <= ID {
        return uid;
    }
    let mut hasher = siphasher::sip::SipHasher13::new();
    hasher.write(uid.as_bytes());
    let head: String = uid.chars().take(ID - 17).collect();
    format!("{head}#{:016x}", hasher.finish())
}

fn text_of(entry: &ICalendarEntry) -> Option<&str> {
    match entry.values.first()? {
        ICalendarValue::Text(text) => Some(text),
        ICalendarValue::Uri(Uri::Location(text)) => Some(text),
        _ => None,
    }
}

/// As much of a text as fits on a line.
fn line(text: &str) -> Option<Line> {
    let most = domain::text::LINE_MAX as usize;
    let head: String = text.trim().chars().take(most).collect();
    Line::parse(&head).ok()
}

/// Who is in it and has not said no, by their addresses for mail.
fn people(event: &ICalendarComponent) -> Arc<[String]> {
    let is_person = |entry: &&ICalendarEntry| {
        matches!(
            entry.name,
            ICalendarProperty::Attendee | ICalendarProperty::Organizer
        )
    };
    let mut people: Vec<String> = Vec::new();
    for entry in event.entries.iter().filter(is_person).take(PEOPLE) {
        let declined = ICalendarParameterValue::Partstat(ICalendarParticipationStatus::Declined);
        if entry
            .parameters(&ICalendarParameterName::Partstat)
            .any(|said| *said == declined)
        {
            continue;
        }
        let named = entry
            .parameters(&ICalendarParameterName::Email)
            .find_map(ICalendarParameterValue::as_text);
        let Some(address) = named.or_else(|| text_of(entry)).and_then(address) else {
            continue;
        };
        if !people.contains(&address) {
            people.push(address);
        }
    }
    people.into()
}

/// An address for mail, in small letters.
fn address(text: &str) -> Option<String> {
    let text = text.trim();
    let text = after(text, "mailto:").unwrap_or(text);
    let is_address =
        text.len() <= ADDRESS && text.contains('@') && !text.contains(char::is_whitespace);
    is_address.then(|| text.to_lowercase())
}

impl Calendar {
    /// An occurrence that the calendar tells of by itself is as told there, and not as its rule would have it.
    fn with_exceptions(mut self) -> Self {
        let told = self.events.iter().filter(|event| !event.is_by_rule);
        let told: HashSet<String> = told.map(|event| event.id.clone()).collect();
        self.events
            .retain(|event| !event.is_by_rule || !told.contains(&event.id));
        self
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn now() -> Now {
        let zone = Zone::parse("Europe/Berlin").unwrap();
        Now {
            instant: zone.instant("2026-06-01T09:00:00".parse().unwrap()),
            zone,
        }
    }

    fn events(text: &str) -> Vec<Event> {
        let text = format!("BEGIN:VCALENDAR\r\n{text}END:VCALENDAR\r\n");
        read(&text, Wanted::Meetings, &now()).unwrap().events
    }

    fn event(lines: &str) -> String {
        format!("BEGIN:VEVENT\r\n{lines}\r\nEND:VEVENT\r\n")
    }

    #[test]
    fn a_zone_is_known_by_the_name_its_file_gives_it() {
        let zone =
            "BEGIN:VTIMEZONE\r\nTZID:Ours\r\nX-LIC-LOCATION:Asia/Tehran\r\nEND:VTIMEZONE\r\n";
        let text = format!(
            "{zone}{}",
            event("UID:1\r\nDTSTART;TZID=Ours:20260603T100000")
        );
        let [event] = &events(&text)[..] else {
            panic!("one event");
        };
        assert_eq!(event.warnings, []);
        assert!(matches!(&event.when, Times::Span(span) if span.zone().name() == "Asia/Tehran"));
    }

    #[test]
    fn what_floats_is_called_alike_wherever_the_laptop_is() {
        let lines = [
            "DTSTART:20260603T100000",
            "DTSTART;TZID=Atlantis:20260603T100000",
        ];
        let events = lines.map(|start| {
            let rule = format!("UID:1\r\n{start}\r\nRRULE:FREQ=DAILY;COUNT=2");
            let told = start.replace("DTSTART", "RECURRENCE-ID");
            event(&rule) + &event(&format!("UID:1\r\n{told}\r\nDTSTART:20260603T120000"))
        });
        for text in events {
            let text = format!("BEGIN:VCALENDAR\r\n{text}END:VCALENDAR\r\n");
            let ids = |zone: &str| {
                let zone = Zone::parse(zone).unwrap();
                let now = Now { zone, ..now() };
                let read = read(&text, Wanted::Meetings, &now).unwrap();
                let ids = read.events.into_iter().map(|event| event.id);
                ids.collect::<Vec<_>>()
            };
            let ours = ["1/20260604T1000", "1/20260603T1000"];
            assert_eq!(
                (&ids("Europe/Berlin")[..], &ids("Asia/Tehran")[..]),
                (&ours.map(String::from)[..], &ours.map(String::from)[..])
            );
        }
    }

    #[test]
    fn an_occurrence_whose_zone_was_forgotten_is_one_of_its_series() {
        let start = "DTSTART;TZID=Europe/Berlin:20260603T1";
        let text = event(&format!(
            "UID:1\r\n{start}00000\r\nRRULE:FREQ=DAILY;COUNT=1"
        )) + &event(&format!(
            "UID:1\r\nRECURRENCE-ID:20260603T100000\r\n{start}20000"
        ));
        let ids: Vec<String> = events(&text).into_iter().map(|event| event.id).collect();
        assert_eq!(ids, ["1/20260603T0800Z"]);
    }

    #[test]
    fn only_of_what_it_tells_as_a_whole_does_a_calendar_say_what_is_not_there() {
        let start = "DTSTART:20260603T100000";
        let text = [
            format!("UID:alone\r\n{start}"),
            format!("UID:series\r\n{start}\r\nRRULE:FREQ=DAILY;COUNT=2"),
            format!("UID:part\r\n{start}\r\nRECURRENCE-ID:20260603T090000"),
            format!("UID:other\r\n{start}\r\nRRULE:FREQ=HOURLY"),
        ];
        let text = text.map(|lines| event(&lines)).concat();
        let text = format!("BEGIN:VCALENDAR\r\n{text}END:VCALENDAR\r\n");
        let found = read(&text, Wanted::Meetings, &now()).unwrap();
        let whole = ["alone", "series"].map(String::from);
        assert_eq!(found.whole, HashSet::from(whole));
    }

    #[test]
    fn an_alarm_inside_says_nothing_of_its_event() {
        let alarm = "BEGIN:VALARM\r\nSUMMARY:Ring\r\nDURATION:PT5M\r\nEND:VALARM";
        let text = event(&format!(
            "UID:1\r\n{alarm}\r\nDTSTART:20260603T100000\r\nSUMMARY:Talk"
        ));
        let [event] = &events(&text)[..] else {
            panic!("one event");
        };
        assert_eq!(event.about.as_ref().map(Line::as_str), Some("Talk"));
        let Times::Span(span) = &event.when else {
            panic!("a meeting");
        };
        assert_eq!(span.minutes(), 45);
    }

    #[test]
    fn who_has_said_no_is_not_in_it_and_nobody_is_twice() {
        let text = event(
            "UID:1\r\nDTSTART:20260603T100000\r\nORGANIZER:MAILTO:A@x.example\r\n\
             ATTENDEE;PARTSTAT=DECLINED:mailto:b@x.example\r\nATTENDEE:mailto:a@X.example\r\n\
             ATTENDEE:invalid",
        );
        assert_eq!(events(&text)[0].people[..], ["a@x.example"]);
    }

    #[test]
    fn an_address_is_as_long_as_one_may_be() {
        let address = |bytes: usize| format!("{}@x.example", "a".repeat(bytes - 10));
        let text = event(&format!(
            "UID:1\r\nDTSTART:20260603T100000\r\nATTENDEE:mailto:{}\r\nATTENDEE:mailto:{}",
            address(254),
            address(255)
        ));
        assert_eq!(events(&text)[0].people[..], [address(254)]);
    }

    #[test]
    fn the_occurrences_of_a_rule_share_their_people_and_holidays_have_none() {
        let lines = |start: &str| {
            event(&format!(
                "UID:1\r\n{start}\r\nRRULE:FREQ=DAILY\r\nATTENDEE:mailto:a@x.example"
            ))
        };
        let found = events(&lines("DTSTART:20260601T100000"));
        assert_eq!(found.len(), 181);
        let first = &found[0].people;
        assert_eq!(first[..], ["a@x.example"]);
        assert!(found.iter().all(|event| Arc::ptr_eq(&event.people, first)));

        let text = format!(
            "BEGIN:VCALENDAR\r\n{}END:VCALENDAR\r\n",
            lines("DTSTART;VALUE=DATE:20260601")
        );
        let holidays = read(&text, Wanted::Holidays, &now()).unwrap().events;
        assert!(holidays.iter().all(|event| event.people.is_empty()));
        assert!(!holidays.is_empty());
    }

    #[test]
    fn a_long_name_is_told_apart_by_its_end() {
        let long = "u".repeat(400);
        let two = format!(
            "{}{}",
            event(&format!("UID:{long}1\r\nDTSTART:20260603T100000")),
            event(&format!(
                "UID:{long}2\r\nDTSTART:20260603T100000\r\nRRULE:FREQ=HOURLY"
            ))
        );
        let found = events(&two);
        assert_ne!(found[0].series, found[1].series);
        assert!(found.iter().all(|event| Line::parse(&event.id).is_ok()));
    }

    #[test]
    fn an_event_without_a_name_is_known_again_by_what_it_is() {
        let text = event("SUMMARY:Talk\r\nDTSTART:20260603T100000");
        assert_eq!(events(&text), events(&text));
        assert_eq!(events(&text)[0].id, "2026-06-03 10:00:00/Talk");
    }

    #[test]
    fn a_calendar_that_takes_back_its_events_cancels_them() {
        let text = format!(
            "METHOD:CANCEL\r\n{}",
            event("UID:1\r\nDTSTART:20260603T100000")
        );
        assert!(events(&text)[0].is_cancelled);
    }

    #[test]
    fn rules_without_measure_are_followed_for_a_while_only() {
        let daily = |at: usize| {
            event(&format!(
                "UID:{at}\r\nDTSTART:00010101T100000\r\nRRULE:FREQ=YEARLY"
            ))
        };
        let text: String = (0..100).map(daily).collect();
        let found = events(&text);
        let odd = found
            .iter()
            .filter(|event| event.warnings.contains(&Warning::OtherRule));
        // 27 times the days since the year 1 are 20 million.
        assert_eq!(odd.count(), 73);
    }

    fn hostile() -> impl Strategy<Value = String> {
        let part = prop_oneof![
            4 => prop::sample::select(vec![
                "BEGIN:VCALENDAR\r\n", "END:VCALENDAR\r\n", "BEGIN:VEVENT\r\n", "END:VEVENT\r\n",
                "BEGIN:VTIMEZONE\n", "END:VTIMEZONE\n", "BEGIN:VALARM\n", "END:VALARM\n", "UID:1\n",
                "SUMMARY:", "DTSTART:", "DTSTART;TZID=", "DTSTART;VALUE=DATE:", "DTEND:", "DURATION:",
                "RRULE:FREQ=", "DAILY", "WEEKLY", "MONTHLY", "YEARLY", ";INTERVAL=", ";COUNT=", ";UNTIL=",
                ";BYDAY=", ";BYMONTHDAY=", ";BYSETPOS=", "EXDATE:", "RECURRENCE-ID:", "ATTENDEE:mailto:",
                "20260603T100000", "20260603", "00000000T000000Z", "99999999T999999", "P9999999999W", "-P1D",
                "MO,TU", "-1", "2147483648", "\r\n ", "\n\t", "\r\n", "\n", "\"", ";", ":", ",", "\\", "=",
                "Europe/Berlin", "\u{feff}", "ENCODING=QUOTED-PRINTABLE:=", "VALUE=PERIOD:", "RDATE:",
            ])
            .prop_map(str::to_owned),
            1 => "\\PC{0,8}",
            1 => any::<char>().prop_map(String::from),
        ];
        prop::collection::vec(part, 0..60).prop_map(|parts| parts.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn nothing_that_stands_in_a_file_is_a_panic(text in hostile()) {
            for wanted in [Wanted::Meetings, Wanted::Holidays] {
                let _ = read(&text, wanted, &now());
                let inside = format!("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n{text}");
                let Ok(read) = read(&inside, wanted, &now()) else { continue };
                for event in read.events {
                    prop_assert!(Line::parse(&event.id).is_ok(), "{:?}", event.id);
                }
            }
        }
    }
}
