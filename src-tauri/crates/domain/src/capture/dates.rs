//! The date in a line: which words say it, and which day, month or quarter they mean.

use super::grammar::{Language, grammar};
use super::lexicon::Stands;
use super::numeric;
use super::periods::Today;
use super::tokens::{Kind, Token};
use super::words::runs;
use crate::time::DueDate;

/// A date found in a line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    /// Its first token, with the words that lead to it.
    pub start: usize,
    /// The token after its last.
    pub end: usize,
    pub due: DueDate,
    /// Said as a deadline: "by", "until".
    pub deadline: bool,
}

/// The date of a line: the last one that is said as a deadline, otherwise the first. Tokens marked in
/// `taken` belong to something else, and no date reaches across them.
pub(super) fn date(tokens: &[Token<'_>], taken: &[bool], today: Today) -> Option<Found> {
    let dates = dates(tokens, taken, today);
    let deadline = dates.iter().rfind(|found| found.deadline);
    deadline.or(dates.first()).copied()
}

/// Every date of a line, in its order.
pub(super) fn dates(tokens: &[Token<'_>], taken: &[bool], today: Today) -> Vec<Found> {
    let mut dates = Vec::new();
    for (from, to) in runs(taken.len(), |at| !taken[at]) {
        let free = &tokens[from..to];
        let mut at = 0;
        while at < free.len() {
            let Some(found) = date_at(free, at, today) else {
                at += 1;
                continue;
            };
            at = found.end;
            dates.push(Found {
                start: from + found.start,
                end: from + found.end,
                ..found
            });
        }
    }
    dates
}

/// A phrase that means a date.
struct Phrase {
    end: usize,
    due: DueDate,
    stands: Stands,
}

fn date_at(tokens: &[Token<'_>], at: usize, today: Today) -> Option<Found> {
    let written =
        numeric::date_at(tokens, at, today).map(|(end, due, stands)| Phrase { end, due, stands });
    let spoken = grammar()
        .languages
        .iter()
        .filter_map(|language| phrase_at(language, tokens, at, today));
    // Of two readings of the same length the one that stands by itself is the surer.
    let phrase = spoken
        .chain(written)
        .max_by_key(|phrase| (phrase.end, phrase.stands == Stands::Alone))?;

    let (start, deadline, led) = led_by(tokens, at);
    if grammar().starting.ending_at(tokens, start).is_some() {
        return None;
    }
    let (end, deadline_after) = followed_by(tokens, phrase.end);
    let marked = led || deadline_after;
    if phrase.stands == Stands::Marked && !marked {
        return None;
    }
    // A word that goes on is another word: the prefix of a Persian verb is no month.
    let cut_short = tokens
        .get(end)
        .is_some_and(|next| next.glued && next.kind != Kind::Mark);
    (!cut_short).then_some(Found {
        start,
        end,
        due: phrase.due,
        deadline: deadline || deadline_after,
    })
}

/// The longest phrase of `language` at `at` that means a date that exists.
fn phrase_at(language: &Language, tokens: &[Token<'_>], at: usize, today: Today) -> Option<Phrase> {
    let found = language.dates.captures(language, tokens, at);
    let phrases = found.filter_map(|(end, captures, date)| {
        let due = today.due(date.meaning, captures, language.lexicon.calendar)?;
        let stands = date.stands;
        Some(Phrase { end, due, stands })
    });
    phrases.max_by_key(|phrase| (phrase.end, phrase.stands == Stands::Alone))
}

/// The words before the date that belong to it: where they start, whether they make it a deadline,
/// and whether there are any.
pub(super) fn led_by(tokens: &[Token<'_>], at: usize) -> (usize, bool, bool) {
    let grammar = grammar();
    let leading = grammar.leading.ending_at(tokens, at);
    let near = leading.unwrap_or(at);
    match grammar
        .deadline
        .ending_at(tokens, at)
        .or_else(|| grammar.deadline.ending_at(tokens, near))
    {
        Some(start) => (start, true, true),
        None => (near, false, leading.is_some()),
    }
}

/// The words after the date that belong to it: where they end, and whether they make it a deadline.
pub(super) fn followed_by(tokens: &[Token<'_>], end: usize) -> (usize, bool) {
    let grammar = grammar();
    let near = grammar.trailing.longest(tokens, end);
    let deadline = grammar
        .deadline_after
        .longest(tokens, end)
        .or_else(|| grammar.deadline_after.longest(tokens, near.unwrap_or(end)));
    (deadline.or(near).unwrap_or(end), deadline.is_some())
}
