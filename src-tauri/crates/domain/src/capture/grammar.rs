//! The lexicons made ready for matching. A pattern is a row of words and slots:
//! `in|within {n} {unit}` has alternatives, `[the]` may be missing, `{year?}` is a slot that may be missing,
//! `…` is a few words of any kind.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use chrono::Weekday;

use super::lexicon::{self, DatePattern, Lexicon, Month, Unit};
use super::tokens::{Kind, Token};
use crate::commitments::Side;
use crate::fold::fold;
use crate::touches::Channel;

/// What the slots of a pattern held.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Captures {
    pub n: Option<u32>,
    pub unit: Option<Unit>,
    pub day: Option<u8>,
    pub month: Option<Month>,
    pub year: Option<i32>,
    pub weekday: Option<Weekday>,
    pub quarter: Option<u8>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slot {
    /// A small number in digits or in words.
    N,
    Unit,
    /// A day of a month, with or without its ordinal ending.
    Day,
    /// A day of a month with its ordinal ending.
    OrdinalDay,
    Month,
    /// A month whose name is no other word.
    MonthName,
    Year,
    /// A day of the week, short forms too.
    Weekday,
    /// A day of the week, written out.
    DayName,
    /// 1–4, an ordinal, a Roman numeral.
    Quarter,
    /// A season that is a quarter.
    Season,
}

#[derive(Debug)]
enum Item {
    Words(Vec<String>),
    Slot(Slot),
    /// A few words of any kind.
    Gap,
}

/// The most words that `…` stands for.
const WIDEST_GAP: usize = 6;

/// A compiled pattern.
#[derive(Debug)]
pub(super) struct Pattern {
    items: Vec<(Item, bool)>,
}

/// Names of something: phrases by their first word, the longest first.
#[derive(Debug)]
struct Terms<T>(HashMap<String, Vec<(Vec<String>, T)>>);

impl<T: Copy> Terms<T> {
    fn new<'a>(entries: impl IntoIterator<Item = &'a (&'a str, T)>) -> Self
    where
        T: 'a,
    {
        let mut by_first: HashMap<String, Vec<(Vec<String>, T)>> = HashMap::new();
        for (phrase, value) in entries {
            let mut words = phrase.split_whitespace().map(fold);
            if let Some(first) = words.next() {
                by_first
                    .entry(first)
                    .or_default()
                    .push((words.collect(), *value));
            }
        }
        for entries in by_first.values_mut() {
            entries.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len()));
        }
        Self(by_first)
    }

    /// The longest phrase that begins at `at`, and the token after it.
    fn find(&self, tokens: &[Token<'_>], at: usize) -> Option<(usize, T)> {
        let entries = self.0.get(tokens.get(at)?.text.as_str())?;
        entries.iter().find_map(|(rest, value)| {
            let following = tokens.get(at + 1..=at + rest.len())?;
            let same = following
                .iter()
                .zip(rest)
                .all(|(token, word)| token.is(word));
            same.then_some((at + 1 + rest.len(), *value))
        })
    }
}

/// One language, compiled.
#[derive(Debug)]
pub(super) struct Language {
    pub lexicon: &'static Lexicon,
    months: Terms<Month>,
    month_names: Terms<Month>,
    weekdays: Terms<Weekday>,
    day_names: Terms<Weekday>,
    numbers: Terms<u32>,
    day_words: Terms<u8>,
    ordinals: Terms<u8>,
    seasons: Terms<u8>,
    units: Terms<Unit>,
    day_endings: Vec<Pattern>,
    pub dates: Vec<(Pattern, &'static DatePattern)>,
    /// Words of dates that a postposition may be written onto.
    stems: HashSet<String>,
}

/// All languages at once, for people mix them.
#[derive(Debug)]
pub(super) struct Grammar {
    pub languages: Vec<Language>,
    /// Before a date: what makes it a deadline.
    pub deadline: Vec<Pattern>,
    /// After a date: what makes it a deadline.
    pub deadline_after: Vec<Pattern>,
    /// Before a date: what belongs to it.
    pub leading: Vec<Pattern>,
    /// After a date: what belongs to it.
    pub trailing: Vec<Pattern>,
    /// Before a date: it is due for nothing.
    pub starting: Vec<Pattern>,
    pub channels: Vec<(Pattern, Channel)>,
    pub channel_nouns: Vec<(Pattern, Channel)>,
    pub said_before: Vec<Pattern>,
    pub said_after: Vec<Pattern>,
    pub sides: Vec<(Pattern, Side)>,
    pub side_labels: Vec<(Pattern, Side)>,
    pub owing: Vec<Pattern>,
    /// What companies are called beside their name, folded.
    pub legal_forms: HashSet<String>,
    name_endings: Vec<String>,
}

/// The grammar of all languages, compiled once.
pub(super) fn grammar() -> &'static Grammar {
    static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| Grammar::new(&lexicon::ALL));
    &GRAMMAR
}

impl Grammar {
    fn new(lexicons: &[&'static Lexicon]) -> Self {
        let all = |of: fn(&Lexicon) -> &'static [&'static str]| -> Vec<Pattern> {
            lexicons
                .iter()
                .flat_map(|lexicon| of(lexicon))
                .map(|pattern| Pattern::new(pattern))
                .collect()
        };
        Self {
            languages: lexicons
                .iter()
                .map(|lexicon| Language::new(lexicon))
                .collect(),
            deadline: all(|lexicon| lexicon.deadline),
            deadline_after: all(|lexicon| lexicon.deadline_after),
            leading: all(|lexicon| lexicon.leading),
            trailing: all(|lexicon| lexicon.trailing),
            starting: all(|lexicon| lexicon.starting),
            channels: compiled(lexicons, |lexicon| lexicon.channels),
            channel_nouns: compiled(lexicons, |lexicon| lexicon.channel_nouns),
            said_before: all(|lexicon| lexicon.said_before),
            said_after: all(|lexicon| lexicon.said_after),
            sides: compiled(lexicons, |lexicon| lexicon.sides),
            side_labels: compiled(lexicons, |lexicon| lexicon.side_labels),
            owing: all(|lexicon| lexicon.owing),
            legal_forms: lexicons
                .iter()
                .flat_map(|lexicon| lexicon.legal_forms)
                .map(|form| fold(form))
                .collect(),
            name_endings: lexicons
                .iter()
                .flat_map(|lexicon| lexicon.name_endings)
                .map(|ending| fold(ending))
                .collect(),
        }
    }

    /// Where the stem of `word` ends when a postposition is written onto a word of dates.
    pub fn postposition(&self, word: &str) -> Option<usize> {
        // Bytes; no word of dates comes near it with all that may be written onto it.
        const LONGEST: usize = 120;
        let mut languages = self.languages.iter().filter(|_| word.len() <= LONGEST);
        languages.find_map(|language| language.postposition(word))
    }

    /// `name` and what is left of it without each case ending that it may carry, folded.
    pub fn name_forms<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let stems = self.name_endings.iter().filter_map(move |ending| {
            let stem = name.strip_suffix(ending.as_str())?;
            (stem.chars().count() >= 2).then_some(stem)
        });
        std::iter::once(name).chain(stems)
    }
}

/// The patterns of all languages with what they mean.
fn compiled<T: Copy>(
    lexicons: &[&'static Lexicon],
    of: fn(&Lexicon) -> &'static [(&'static str, T)],
) -> Vec<(Pattern, T)> {
    let entries = lexicons.iter().flat_map(|lexicon| of(lexicon));
    entries
        .map(|(pattern, value)| (Pattern::new(pattern), *value))
        .collect()
}

/// The first pattern that matches at `at`: the token after it, and what belongs to it.
pub(super) fn first_of<'a, T>(
    patterns: &'a [(Pattern, T)],
    tokens: &[Token<'_>],
    at: usize,
) -> Option<(usize, &'a T)> {
    patterns
        .iter()
        .find_map(|(pattern, value)| Some((pattern.end(tokens, at)?, value)))
}

/// The longest match of any of `patterns` at `at`: the token after it.
pub(super) fn longest(patterns: &[Pattern], tokens: &[Token<'_>], at: usize) -> Option<usize> {
    patterns
        .iter()
        .filter_map(|pattern| pattern.end(tokens, at))
        .max()
}

/// The longest match of any of `patterns` that ends before `end`: its first token.
pub(super) fn ending_at(patterns: &[Pattern], tokens: &[Token<'_>], end: usize) -> Option<usize> {
    const LONGEST: usize = 5;
    (end.saturating_sub(LONGEST)..end).find(|start| {
        patterns
            .iter()
            .any(|pattern| pattern.end(&tokens[..end], *start) == Some(end))
    })
}

impl Language {
    fn new(lexicon: &'static Lexicon) -> Self {
        let dates: Vec<_> = lexicon
            .dates
            .iter()
            .map(|date| (Pattern::new(date.pattern), date))
            .collect();
        let terms = lexicon.months.iter().map(|(name, _)| *name);
        let terms = terms.chain(lexicon.weekdays.iter().map(|(name, _)| *name));
        let terms = terms.chain(lexicon.seasons.iter().map(|(name, _)| *name));
        let terms = terms.chain(lexicon.units.iter().map(|(name, _)| *name));
        let mut stems: HashSet<String> = terms
            .filter_map(|name| name.split_whitespace().last())
            .map(fold)
            .collect();
        for (pattern, _) in &dates {
            for (item, _) in &pattern.items {
                if let Item::Words(words) = item {
                    stems.extend(words.iter().cloned());
                }
            }
        }
        Self {
            lexicon,
            months: Terms::new(lexicon.months.iter().chain(lexicon.short_months)),
            month_names: Terms::new(lexicon.months),
            weekdays: Terms::new(lexicon.weekdays.iter().chain(lexicon.short_weekdays)),
            day_names: Terms::new(lexicon.weekdays),
            numbers: Terms::new(lexicon.numbers),
            day_words: Terms::new(lexicon.day_words),
            ordinals: Terms::new(lexicon.ordinals),
            seasons: Terms::new(lexicon.seasons),
            units: Terms::new(lexicon.units),
            day_endings: lexicon
                .day_endings
                .iter()
                .map(|ending| Pattern::new(ending))
                .collect(),
            dates,
            stems,
        }
    }

    /// Where the stem of `word` ends; a stem may carry another postposition.
    fn postposition(&self, word: &str) -> Option<usize> {
        self.lexicon.postpositions.iter().find_map(|ending| {
            let stem = word.strip_suffix(ending)?;
            (self.stems.contains(&fold(stem)) || self.postposition(stem).is_some())
                .then_some(stem.len())
        })
    }

    /// Reads `slot` at `at` into `captures`; the token after it.
    fn slot(
        &self,
        slot: Slot,
        tokens: &[Token<'_>],
        at: usize,
        captures: &mut Captures,
    ) -> Option<usize> {
        let token = tokens.get(at)?;
        match slot {
            Slot::N => {
                let (next, n) = self.small_number(tokens, at)?;
                captures.n = Some(n);
                Some(next)
            }
            Slot::Unit => {
                let (next, unit) = self.units.find(tokens, at)?;
                captures.unit = Some(unit);
                Some(next)
            }
            Slot::Day | Slot::OrdinalDay => {
                if let Some((next, day)) = self
                    .day_words
                    .find(tokens, at)
                    .filter(|_| slot == Slot::Day)
                {
                    captures.day = Some(day);
                    return Some(next);
                }
                let day = u8::try_from(token.number()?)
                    .ok()
                    .filter(|day| (1..=31).contains(day) && stands_alone(tokens, at))?;
                captures.day = Some(day);
                match longest(&self.day_endings, tokens, at + 1) {
                    Some(next) => Some(next),
                    None => (slot == Slot::Day).then_some(at + 1),
                }
            }
            Slot::Month | Slot::MonthName => {
                let names = if slot == Slot::MonthName {
                    &self.month_names
                } else {
                    &self.months
                };
                let (next, month) = names.find(tokens, at)?;
                captures.month = Some(month);
                Some(next)
            }
            Slot::Year => {
                if matches!(token.raw, "'" | "’") {
                    let short = tokens
                        .get(at + 1)
                        .filter(|year| year.glued && year.text.len() == 2)?;
                    captures.year = Some(2000 + i32::try_from(short.number()?).ok()?);
                    return Some(at + 2);
                }
                let year = token.number().filter(|_| token.text.len() == 4)?;
                let year = i32::try_from(year).ok()?;
                lexicon::calendar_of_year(year)?;
                captures.year = Some(year);
                Some(at + 1)
            }
            Slot::Weekday | Slot::DayName => {
                let names = if slot == Slot::DayName {
                    &self.day_names
                } else {
                    &self.weekdays
                };
                let (next, weekday) = names.find(tokens, at)?;
                captures.weekday = Some(weekday);
                Some(next)
            }
            Slot::Quarter => {
                let (next, quarter) = match token.number() {
                    Some(quarter) => (
                        longest(&self.day_endings, tokens, at + 1).unwrap_or(at + 1),
                        u8::try_from(quarter).ok()?,
                    ),
                    None => self.ordinals.find(tokens, at)?,
                };
                captures.quarter = Some(quarter).filter(|quarter| (1..=4).contains(quarter));
                captures.quarter.map(|_| next)
            }
            Slot::Season => {
                let (next, quarter) = self.seasons.find(tokens, at)?;
                captures.quarter = Some(quarter);
                Some(next)
            }
        }
    }

    fn small_number(&self, tokens: &[Token<'_>], at: usize) -> Option<(usize, u32)> {
        match tokens.get(at)?.number() {
            Some(n) => (n <= 999 && stands_alone(tokens, at)).then_some((at + 1, n)),
            None => self.numbers.find(tokens, at),
        }
    }
}

/// Whether the number at `at` is not the tail of a longer one, as the 5 of 2.5, nor of a word, as the 2 of v2.
pub(super) fn stands_alone(tokens: &[Token<'_>], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|before| tokens.get(before)) else {
        return true;
    };
    if !tokens[at].glued {
        return true;
    }
    before.is_mark()
        && matches!(
            before.raw,
            "(" | "[" | "«" | "\"" | "“" | "„" | "'" | "," | ":" | "<" | ">" | "—" | "–"
        )
        && !(at >= 2 && before.glued && tokens[at - 2].kind == Kind::Number)
}

impl Pattern {
    fn new(pattern: &str) -> Self {
        let items = pattern.split_whitespace().map(|part| {
            if let Some(slot) = part
                .strip_prefix('{')
                .and_then(|part| part.strip_suffix('}'))
            {
                let name = slot.trim_end_matches('?');
                return match slot_named(name) {
                    Some(known) => (Item::Slot(known), slot.len() != name.len()),
                    None => (Item::Words(vec![part.to_owned()]), false),
                };
            }
            if part == "…" {
                return (Item::Gap, false);
            }
            let bare = part
                .strip_prefix('[')
                .and_then(|part| part.strip_suffix(']'));
            let words = bare.unwrap_or(part).split('|').map(fold).collect();
            (Item::Words(words), bare.is_some())
        });
        Self {
            items: items.collect(),
        }
    }

    /// Matches a pattern without slots at `at`; the token after it.
    pub fn end(&self, tokens: &[Token<'_>], at: usize) -> Option<usize> {
        Self::go(&self.items, None, tokens, at, &mut Captures::default())
    }

    /// Matches at `at` with the words of `language`; the token after it and what the slots held.
    pub fn capture(
        &self,
        language: &Language,
        tokens: &[Token<'_>],
        at: usize,
    ) -> Option<(usize, Captures)> {
        let mut captures = Captures::default();
        let end = Self::go(&self.items, Some(language), tokens, at, &mut captures)?;
        Some((end, captures))
    }

    fn go(
        items: &[(Item, bool)],
        language: Option<&Language>,
        tokens: &[Token<'_>],
        at: usize,
        captures: &mut Captures,
    ) -> Option<usize> {
        let Some(((item, optional), rest)) = items.split_first() else {
            return Some(at);
        };
        if matches!(item, Item::Gap) {
            let words = (at..=at + WIDEST_GAP).take_while(|next| {
                *next == at || tokens.get(next - 1).is_some_and(|token| !token.is_mark())
            });
            return words
                .into_iter()
                .find_map(|next| Self::go(rest, language, tokens, next, captures));
        }
        let before = *captures;
        let next = match item {
            Item::Words(words) => tokens
                .get(at)
                .filter(|token| words.iter().any(|word| token.is(word)))
                .map(|_| at + 1),
            Item::Gap => None,
            Item::Slot(slot) => {
                language.and_then(|language| language.slot(*slot, tokens, at, captures))
            }
        };
        if let Some(end) = next.and_then(|next| Self::go(rest, language, tokens, next, captures)) {
            return Some(end);
        }
        *captures = before;
        if *optional {
            Self::go(rest, language, tokens, at, captures)
        } else {
            None
        }
    }
}

fn slot_named(name: &str) -> Option<Slot> {
    Some(match name {
        "n" => Slot::N,
        "unit" => Slot::Unit,
        "day" => Slot::Day,
        "dayth" => Slot::OrdinalDay,
        "month" => Slot::Month,
        "monthname" => Slot::MonthName,
        "year" => Slot::Year,
        "weekday" => Slot::Weekday,
        "dayname" => Slot::DayName,
        "quarter" => Slot::Quarter,
        "season" => Slot::Season,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slot_of_every_lexicon_is_known() {
        for lexicon in lexicon::ALL {
            for date in lexicon.dates {
                for part in date.pattern.split_whitespace() {
                    if let Some(name) = part.strip_prefix('{') {
                        let name = name.trim_end_matches(['}', '?']);
                        assert!(slot_named(name).is_some(), "{part} in {}", date.pattern);
                    }
                }
            }
        }
    }
}
