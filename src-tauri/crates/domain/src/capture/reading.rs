//! A line, read: whom it is about, what it means – something that was said, or a note to oneself – and the words that
//! are left.

use chrono::NaiveDate;

use super::channels::channel;
use super::dates::date;
use super::directory::Directory;
use super::heading::{AccountGuess, Heading, heading};
use super::people::{Named, Person, Said, people};
use super::periods::Today;
use super::region::Region;
use super::reminding::{self, Moment, Request};
use super::sides::side;
use super::tokens::{Token, tokens};
use super::when::When;
use super::words::{Fate, drop_joints, words};
use crate::commitments::Side;
use crate::ids::{AccountId, ContactId, TeammateId};
use crate::time::DueDate;
use crate::touches::Channel;

/// What a part of the line was understood as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(export_to = "wire.ts"))]
#[serde(rename_all = "snake_case")]
pub enum SpanKind {
    /// The account.
    Account,
    /// A teammate or a contact.
    Person,
    /// The date.
    Due,
    /// By which way it was said.
    Channel,
    /// Which way it goes.
    Side,
    /// The words that ask for a reminder.
    Reminder,
    /// The time of day.
    Time,
    /// Punctuation that joined other parts and left the words with them.
    Joint,
}

/// A part of the line that was understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Where it starts, in UTF-16 code units: what a text field of the interface counts in.
    pub start: usize,
    /// Where it ends, in UTF-16 code units; the unit at this place is no part of it.
    pub end: usize,
    /// What it was understood as.
    pub kind: SpanKind,
    /// True when it was taken out of the words; false when it stands in them too.
    pub taken: bool,
}

/// What a line can be meant as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(export_to = "wire.ts"))]
#[serde(rename_all = "snake_case")]
pub enum MeantAs {
    /// Something we owe.
    Ours,
    /// Something they owe.
    Theirs,
    /// A note to oneself.
    Reminder,
}

/// What is known of a line before it is read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Given<'a> {
    /// The account of the page it was typed on: it is about that one unless it names another.
    pub account: Option<AccountId>,
    /// What it is meant as, whatever it says.
    pub meant: Option<MeantAs>,
    /// What of something that was said is not meant, whatever it says: a person, a channel or a date. Its words stay.
    pub without: &'a [SpanKind],
}

/// What a line means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meant {
    /// Something that was said between us and the client.
    Commitment(Spoken),
    /// A note to oneself.
    Reminder(When),
}

/// Something that was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// The teammate named: whoever said it, otherwise the first.
    pub teammate: Option<TeammateId>,
    /// The contact named: whoever said it, otherwise the first.
    pub contact: Option<ContactId>,
    /// Who said it, when the line says so.
    pub said_by: Option<Person>,
    /// Which way it goes; ours where the line does not say.
    pub side: Side,
    /// By when; none makes it a mention.
    pub due: Option<DueDate>,
    /// By which way it was said.
    pub channel: Option<Channel>,
}

/// A line, read. Every character of the line that is not white space is in `words` or in a taken span.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Whom it is about.
    pub account: AccountGuess,
    /// What it means.
    pub meant: Meant,
    /// What was said, verbatim; blank when all of the line was understood.
    pub words: String,
    /// The parts that were understood, in the order of the line; none overlap.
    pub spans: Vec<Span>,
}

/// Reads a capture line as of `today`, in all languages at once.
///
/// The account is a known name that leads the line, with or without a colon, or the one name in it. A text before
/// a colon that no account has is a new name. A date without a year is the next such day, month or quarter that is
/// not over; of several dates the last one said as a deadline counts, otherwise the first. What is not understood
/// stays in the words.
///
/// A line is a reminder when it asks for one, and nothing but a client, a day and a time stands between that and its
/// beginning or its end. Only then is a time of day read: whatever was said with a date is a promise (C1).
#[must_use]
pub fn read(line: &str, directory: &Directory, today: NaiveDate, region: Region) -> Reading {
    read_given(Given::default(), line, directory, today, region)
}

/// The same for a line of which something is known.
#[must_use]
pub fn read_given(
    given: Given<'_>,
    line: &str,
    directory: &Directory,
    today: NaiveDate,
    region: Region,
) -> Reading {
    let tokens = tokens(line);
    let today = Today {
        date: today,
        region,
    };
    let mut parts = Parts::new(tokens.len());

    let request = reminding::request(line, &tokens, directory, today);
    let is_reminder = match given.meant {
        Some(meant) => meant == MeantAs::Reminder,
        None => request.is_some(),
    };
    let Request {
        heading,
        asking,
        beside,
        leads_to,
    } = request.unwrap_or_else(|| Request::none(heading(line, &tokens, directory)));
    if let Some(name) = heading.name {
        parts.add(name, SpanKind::Account, heading.leads);
    }
    if let Some(colon) = heading.colon {
        parts.add((colon, colon + 1), SpanKind::Joint, true);
    }
    for mark in &heading.side_marks {
        parts.add(*mark, SpanKind::Side, true);
    }
    for words in asking {
        parts.add(words, SpanKind::Reminder, true);
    }
    let account = match (&heading.account, given.account) {
        (AccountGuess::None, Some(page)) => AccountGuess::Known(page),
        (account, _) => account.clone(),
    };

    let meant = if is_reminder {
        Meant::Reminder(parts.reminder(&tokens, &beside, today))
    } else {
        let mut spoken = parts.spoken(&tokens, &heading, &account, given.without, directory, today);
        match given.meant {
            Some(MeantAs::Ours) => spoken.side = Side::Ours,
            Some(MeantAs::Theirs) => spoken.side = Side::Theirs,
            Some(MeantAs::Reminder) | None => {}
        }
        Meant::Commitment(spoken)
    };
    let linking = leads_to.and_then(|from| reminding::linking(&tokens, &parts.claimed, from));
    if let Some(linking) = linking {
        parts.add(linking, SpanKind::Reminder, true);
    }

    let mut fates = parts.fates();
    drop_joints(&tokens, &mut fates);
    let (words, removed) = words(line, &tokens, &fates);
    Reading {
        account,
        meant,
        words,
        spans: parts.spans(line, &tokens, &removed),
    }
}

/// Tokens that were understood.
struct Part {
    tokens: (usize, usize),
    kind: SpanKind,
    taken: bool,
}

/// What was understood so far.
struct Parts {
    parts: Vec<Part>,
    /// For each token, whether it is in a part.
    claimed: Vec<bool>,
}

impl Parts {
    fn new(tokens: usize) -> Self {
        Self {
            parts: Vec::new(),
            claimed: vec![false; tokens],
        }
    }

    fn add(&mut self, tokens: (usize, usize), kind: SpanKind, taken: bool) {
        self.claimed[tokens.0..tokens.1].fill(true);
        self.parts.push(Part {
            tokens,
            kind,
            taken,
        });
    }

    /// Reads on as a note to oneself: when somebody wants to be reminded.
    fn reminder(&mut self, tokens: &[Token<'_>], beside: &[usize], today: Today) -> When {
        let moment = Moment::find(tokens, &self.claimed, beside, today);
        if let Some(day) = moment.day_tokens() {
            self.add(day, SpanKind::Due, true);
        }
        if let Some(time) = moment.time_tokens() {
            self.add(time, SpanKind::Time, true);
        }
        moment.when(tokens, today.date)
    }

    /// Reads on as something that was said: by whom, by which way, by when, and who owes.
    fn spoken(
        &mut self,
        tokens: &[Token<'_>],
        heading: &Heading,
        account: &AccountGuess,
        without: &[SpanKind],
        directory: &Directory,
        today: Today,
    ) -> Spoken {
        let is_meant = |kind| !without.contains(&kind);
        let known = match account {
            AccountGuess::Known(id) => Some(*id),
            _ => None,
        };
        let people = people(tokens, &self.claimed, directory, known);
        let teammate = chosen(&people, |person| matches!(person, Person::Teammate(_)));
        let contact = chosen(&people, |person| matches!(person, Person::Contact(_)));
        // Whoever is taken out still tells which way it goes.
        let said_in_words = |named: Option<Named>| named.is_some_and(|it| it.said == Said::InWords);
        let is_theirs = said_in_words(contact) && !said_in_words(teammate);
        let [teammate, contact] =
            [teammate, contact].map(|it| it.filter(|_| is_meant(SpanKind::Person)));
        for named in [teammate, contact].into_iter().flatten() {
            let said = named.said != Said::Not;
            self.add((named.start, named.end), SpanKind::Person, said);
        }

        let channel = channel(tokens, &self.claimed).filter(|_| is_meant(SpanKind::Channel));
        if let Some((tokens, _)) = channel {
            self.add(tokens, SpanKind::Channel, true);
        }

        let date = date(tokens, &self.claimed, today).filter(|_| is_meant(SpanKind::Due));
        if let Some(found) = date {
            self.add((found.start, found.end), SpanKind::Due, true);
        }

        let subject = heading.name.filter(|_| heading.colon.is_none());
        let spoken = side(tokens, subject, &people);
        if let Some((at, _)) = spoken.filter(|(at, _)| heading.side.is_none() && self.are_free(*at))
        {
            self.add(at, SpanKind::Side, false);
        }
        let side = match heading.side.or(spoken.map(|(_, side)| side)) {
            Some(side) => side,
            // What their own person said is theirs to do.
            None if is_theirs => Side::Theirs,
            None => Side::Ours,
        };
        let sayers = [contact, teammate].into_iter().flatten();
        let said_by = sayers.filter(|named| named.said != Said::Not);

        Spoken {
            said_by: said_by.max_by_key(|named| named.said).map(|it| it.person),
            teammate: teammate.and_then(|named| match named.person {
                Person::Teammate(id) => Some(id),
                Person::Contact(_) => None,
            }),
            contact: contact.and_then(|named| match named.person {
                Person::Contact(id) => Some(id),
                Person::Teammate(_) => None,
            }),
            side,
            due: date.map(|found| found.due),
            channel: channel.map(|(_, channel)| channel),
        }
    }

    fn are_free(&self, tokens: (usize, usize)) -> bool {
        !self.claimed[tokens.0..tokens.1].contains(&true)
    }

    fn fates(&self) -> Vec<Fate> {
        let mut fates = vec![Fate::Kept; self.claimed.len()];
        for part in self.parts.iter().filter(|part| part.taken) {
            fates[part.tokens.0..part.tokens.1].fill(Fate::Taken);
        }
        fates
    }

    /// The places of all parts and of what of `removed` joined them.
    fn spans(&self, line: &str, tokens: &[Token<'_>], removed: &[(usize, usize)]) -> Vec<Span> {
        let places = self.parts.iter().map(|part| Span {
            start: tokens[part.tokens.0].start,
            end: tokens[part.tokens.1 - 1].end,
            kind: part.kind,
            taken: part.taken,
        });
        let mut spans: Vec<Span> = places.collect();
        spans.sort_by_key(|span| span.start);
        spans.extend(joints(line, removed, &spans));
        spans.sort_by_key(|span| span.start);
        in_utf16(line, &mut spans);
        spans
    }
}

/// Whoever of `side` said it, otherwise the first who is named.
fn chosen(named: &[Named], side: impl Fn(Person) -> bool) -> Option<Named> {
    let of_side = || named.iter().filter(|named| side(named.person));
    of_side()
        .find(|named| named.said != Said::Not)
        .or_else(|| of_side().next())
        .copied()
}

/// What of `removed` is in none of `spans`, which are in order: the marks that joined them.
fn joints(line: &str, removed: &[(usize, usize)], spans: &[Span]) -> Vec<Span> {
    let mut joints = Vec::new();
    for (start, end) in removed {
        let mut from = *start;
        let within = spans
            .iter()
            .filter(|span| span.start >= *start && span.end <= *end);
        let ends = within
            .map(|span| (span.start, span.end))
            .chain([(*end, *end)]);
        for (to, next) in ends {
            let mut place = from;
            for piece in line[from..to].split(char::is_whitespace) {
                if !piece.is_empty() {
                    joints.push(Span {
                        start: place,
                        end: place + piece.len(),
                        kind: SpanKind::Joint,
                        taken: true,
                    });
                }
                place += piece.len()
                    + line[place + piece.len()..]
                        .chars()
                        .next()
                        .map_or(0, char::len_utf8);
            }
            from = next;
        }
    }
    joints
}

/// Turns the byte places of `spans`, which are in order, into UTF-16 ones.
fn in_utf16(line: &str, spans: &mut [Span]) {
    let (mut byte, mut unit) = (0, 0);
    for span in spans {
        unit += line[byte..span.start].encode_utf16().count();
        let length = line[span.start..span.end].encode_utf16().count();
        byte = span.end;
        span.start = unit;
        unit += length;
        span.end = unit;
    }
}
