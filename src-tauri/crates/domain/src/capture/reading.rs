//! A line, read: whom it is about, by when, which way, said by whom and how, and the words that are left.

use chrono::NaiveDate;

use super::channels::channel;
use super::dates::date;
use super::directory::Directory;
use super::heading::{AccountGuess, heading};
use super::people::{Named, Person, people};
use super::periods::Today;
use super::region::Region;
use super::sides::side;
use super::tokens::{Token, tokens};
use super::words::{Fate, drop_joints, words};
use crate::commitments::Side;
use crate::ids::{ContactId, TeammateId};
use crate::time::DueDate;
use crate::touches::Channel;

/// What a part of the line was understood as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
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

/// A line, read. Every character of the line that is not white space is in `words` or in a taken span.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Whom it is about.
    pub account: AccountGuess,
    /// The teammate named: whoever said it, otherwise the first.
    pub teammate: Option<TeammateId>,
    /// The contact named: whoever said it, otherwise the first.
    pub contact: Option<ContactId>,
    /// Which way it goes; ours where the line does not say.
    pub side: Side,
    /// By when; none makes it a mention.
    pub due: Option<DueDate>,
    /// By which way it was said.
    pub channel: Option<Channel>,
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
#[must_use]
pub fn read(line: &str, directory: &Directory, today: NaiveDate, region: Region) -> Reading {
    let tokens = tokens(line);
    let heading = heading(line, &tokens, directory);
    let mut parts: Vec<Part> = Vec::new();
    parts.extend(heading.name.map(|tokens| Part {
        tokens,
        kind: SpanKind::Account,
        taken: heading.leads,
    }));
    parts.extend(heading.colon.map(|at| Part {
        tokens: (at, at + 1),
        kind: SpanKind::Joint,
        taken: true,
    }));
    parts.extend(heading.side_marks.iter().map(|tokens| Part {
        tokens: *tokens,
        kind: SpanKind::Side,
        taken: true,
    }));
    let mut claimed = vec![false; tokens.len()];
    parts.iter().for_each(|part| part.claim(&mut claimed));

    let account = match &heading.account {
        AccountGuess::Known(id) => Some(*id),
        _ => None,
    };
    let named = people(&tokens, &claimed, directory, account);
    let teammate = chosen(&named, |person| matches!(person, Person::Teammate(_)));
    let contact = chosen(&named, |person| matches!(person, Person::Contact(_)));
    for named in [teammate, contact].into_iter().flatten() {
        let part = Part {
            tokens: (named.start, named.end),
            kind: SpanKind::Person,
            taken: named.said,
        };
        part.claim(&mut claimed);
        parts.push(part);
    }

    let channel = channel(&tokens, &claimed);
    if let Some((tokens, _)) = channel {
        let part = Part {
            tokens,
            kind: SpanKind::Channel,
            taken: true,
        };
        part.claim(&mut claimed);
        parts.push(part);
    }

    let date = date(
        &tokens,
        &claimed,
        Today {
            date: today,
            region,
        },
    );
    if let Some(found) = date {
        let part = Part {
            tokens: (found.start, found.end),
            kind: SpanKind::Due,
            taken: true,
        };
        part.claim(&mut claimed);
        parts.push(part);
    }

    let leading_name = heading.name.filter(|_| heading.colon.is_none());
    let spoken_side = side(&tokens, leading_name, &named);
    if let Some((at, _)) =
        spoken_side.filter(|(at, _)| heading.side.is_none() && !claimed[at.0..at.1].contains(&true))
    {
        parts.push(Part {
            tokens: at,
            kind: SpanKind::Side,
            taken: false,
        });
    }
    let said_by_contact =
        contact.is_some_and(|named| named.said) && !teammate.is_some_and(|named| named.said);
    let side = heading
        .side
        .or(spoken_side.map(|(_, side)| side))
        .unwrap_or(if said_by_contact {
            Side::Theirs
        } else {
            Side::Ours
        });

    let mut fates = vec![Fate::Kept; tokens.len()];
    for part in parts.iter().filter(|part| part.taken) {
        fates[part.tokens.0..part.tokens.1].fill(Fate::Taken);
    }
    drop_joints(&tokens, &mut fates);
    let (words, removed) = words(line, &tokens, &fates);
    let mut spans: Vec<Span> = parts.iter().map(|part| part.span(&tokens)).collect();
    spans.sort_by_key(|span| span.start);
    let joints = joints(line, &removed, &spans);
    spans.extend(joints);
    spans.sort_by_key(|span| span.start);
    in_utf16(line, &mut spans);

    Reading {
        account: heading.account,
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
        words,
        spans,
    }
}

/// Tokens that were understood.
struct Part {
    tokens: (usize, usize),
    kind: SpanKind,
    taken: bool,
}

impl Part {
    /// Its place, in bytes.
    fn span(&self, tokens: &[Token<'_>]) -> Span {
        let (first, end) = self.tokens;
        Span {
            start: tokens[first].start,
            end: tokens[end - 1].end,
            kind: self.kind,
            taken: self.taken,
        }
    }

    fn claim(&self, claimed: &mut [bool]) {
        claimed[self.tokens.0..self.tokens.1].fill(true);
    }
}

/// Whoever of `side` said it, otherwise the first who is named.
fn chosen(named: &[Named], side: impl Fn(Person) -> bool) -> Option<Named> {
    let of_side = || named.iter().filter(|named| side(named.person));
    of_side()
        .find(|named| named.said)
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
