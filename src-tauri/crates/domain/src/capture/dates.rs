//! The date in a line: which words say it, and which day, month or quarter they mean.

use super::grammar::{Language, ending_at, grammar, longest};
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
    deadline: bool,
}

/// The date of a line: the last one that is said as a deadline, otherwise the first. Tokens marked in
/// `taken` belong to something else, and no date reaches across them.
pub(super) fn date(tokens: &[Token<'_>], taken: &[bool], today: Today) -> Option<Found> {
    let mut chosen: Option<Found> = None;
    for (from, to) in runs(taken.len(), |at| !taken[at]) {
        let free = &tokens[from..to];
        let mut at = 0;
        while at < free.len() {
            let Some(found) = date_at(free, at, today) else {
                at += 1;
                continue;
            };
            at = found.end;
            if found.deadline || chosen.is_none() {
                chosen = Some(Found {
                    start: from + found.start,
                    end: from + found.end,
                    ..found
                });
            }
        }
    }
    chosen
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
    if ending_at(&grammar().starting, tokens, start).is_some() {
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
    let phrases = language.dates.iter().filter_map(|(pattern, date)| {
        let (end, captures) = pattern.capture(language, tokens, at)?;
        let due = today.due(date.meaning, captures, language.lexicon.calendar)?;
        Some(Phrase {
            end,
            due,
            stands: date.stands,
        })
    });
    phrases.max_by_key(|phrase| (phrase.end, phrase.stands == Stands::Alone))
}

/// The words before the date that belong to it: where they start, whether they make it a deadline,
/// and whether there are any.
fn led_by(tokens: &[Token<'_>], at: usize) -> (usize, bool, bool) {
    let grammar = grammar();
    let leading = ending_at(&grammar.leading, tokens, at);
    let near = leading.unwrap_or(at);
    match ending_at(&grammar.deadline, tokens, at)
        .or_else(|| ending_at(&grammar.deadline, tokens, near))
    {
        Some(start) => (start, true, true),
        None => (near, false, leading.is_some()),
    }
}

/// The words after the date that belong to it: where they end, and whether they make it a deadline.
fn followed_by(tokens: &[Token<'_>], end: usize) -> (usize, bool) {
    let grammar = grammar();
    let near = longest(&grammar.trailing, tokens, end);
    let deadline = longest(&grammar.deadline_after, tokens, end)
        .or_else(|| longest(&grammar.deadline_after, tokens, near.unwrap_or(end)));
    (deadline.or(near).unwrap_or(end), deadline.is_some())
}
