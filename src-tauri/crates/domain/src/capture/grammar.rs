//! The lexicons of all languages made ready for matching.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use chrono::Weekday;

use super::lexicon::{self, ClockWords, DatePattern, DayPart, Lexicon, Month, Reminding, Unit};
use super::pattern::{Captures, Phrases, Slot};
use super::tokens::{Kind, Token};
use crate::commitments::Side;
use crate::fold::fold;
use crate::touches::Channel;

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
    day_endings: Phrases<()>,
    pub dates: Phrases<&'static DatePattern>,
    /// How long from now: how many minutes each `n` is.
    pub waits: Phrases<u16>,
    /// Words of dates that a postposition may be written onto.
    stems: HashSet<String>,
}

/// All languages at once, for people mix them.
#[derive(Debug)]
pub(super) struct Grammar {
    pub languages: Vec<Language>,
    /// Before a date: what makes it a deadline.
    pub deadline: Phrases<()>,
    /// After a date: what makes it a deadline.
    pub deadline_after: Phrases<()>,
    /// Before a date: what belongs to it.
    pub leading: Phrases<()>,
    /// After a date: what belongs to it.
    pub trailing: Phrases<()>,
    /// Before a date: it is due for nothing.
    pub starting: Phrases<()>,
    pub channels: Phrases<Channel>,
    pub channel_nouns: Phrases<Channel>,
    pub said_before: Phrases<()>,
    pub said_after: Phrases<()>,
    pub sides: Phrases<Side>,
    pub side_labels: Phrases<Side>,
    pub owing: Phrases<()>,
    pub reminding: Requests,
    pub clock: Clocks,
    /// What companies are called beside their name, folded.
    pub legal_forms: HashSet<String>,
    name_endings: Vec<String>,
}

/// How people ask to be reminded: see [`Reminding`].
#[derive(Debug)]
pub(super) struct Requests {
    pub asking: Phrases<()>,
    pub asking_bare: Phrases<()>,
    pub others: Phrases<()>,
    pub labels: Phrases<()>,
    pub closing: Phrases<()>,
    pub closing_bare: Phrases<()>,
    deed_endings: Vec<String>,
    pub addressing: Phrases<()>,
    pub linking: Phrases<()>,
}

/// How people say a time of day: see [`ClockWords`].
#[derive(Debug)]
pub(super) struct Clocks {
    pub before: Phrases<()>,
    pub hour: Phrases<()>,
    pub after: Phrases<()>,
    pub fractions: Phrases<u8>,
    pub parts: Phrases<DayPart>,
    pub halves: Phrases<DayPart>,
    pub of_days: Phrases<DayPart>,
}

impl Requests {
    fn new(lexicons: &[&'static Lexicon]) -> Self {
        let all = |of: fn(&Reminding) -> &'static [&'static str]| {
            let phrases = lexicons.iter().flat_map(|lexicon| of(&lexicon.reminding));
            Phrases::new(phrases.map(|pattern| (*pattern, ())))
        };
        Self {
            asking: all(|it| it.asking),
            asking_bare: all(|it| it.asking_bare),
            others: all(|it| it.others),
            labels: all(|it| it.labels),
            closing: all(|it| it.closing),
            closing_bare: all(|it| it.closing_bare),
            deed_endings: lexicons
                .iter()
                .flat_map(|lexicon| lexicon.reminding.deed_endings)
                .map(|ending| fold(ending))
                .collect(),
            addressing: all(|it| it.addressing),
            linking: all(|it| it.linking),
        }
    }

    /// Whether a word names a deed, as in "the calling".
    pub fn is_deed(&self, token: &Token<'_>) -> bool {
        let mut endings = self.deed_endings.iter();
        endings.any(|ending| token.text.ends_with(ending.as_str()))
    }
}

impl Clocks {
    fn new(lexicons: &[&'static Lexicon]) -> Self {
        let all = |of: fn(&ClockWords) -> &'static [&'static str]| {
            let phrases = lexicons.iter().flat_map(|lexicon| of(&lexicon.clock));
            Phrases::new(phrases.map(|pattern| (*pattern, ())))
        };
        let clocks = || lexicons.iter().map(|lexicon| &lexicon.clock);
        Self {
            before: all(|it| it.before),
            hour: all(|it| it.hour),
            after: all(|it| it.after),
            fractions: Phrases::new(clocks().flat_map(|it| it.fractions).copied()),
            parts: Phrases::new(clocks().flat_map(|it| it.parts).copied()),
            halves: Phrases::new(clocks().flat_map(|it| it.halves).copied()),
            of_days: Phrases::new(clocks().flat_map(|it| it.of_days).copied()),
        }
    }
}

/// The grammar of all languages, compiled once.
pub(super) fn grammar() -> &'static Grammar {
    static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| Grammar::new(&lexicon::ALL));
    &GRAMMAR
}

impl Grammar {
    fn new(lexicons: &[&'static Lexicon]) -> Self {
        let all = |of: fn(&Lexicon) -> &'static [&'static str]| {
            Phrases::new(
                lexicons
                    .iter()
                    .flat_map(|lexicon| of(lexicon))
                    .map(|pattern| (*pattern, ())),
            )
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
            channels: Phrases::new(
                lexicons
                    .iter()
                    .flat_map(|lexicon| lexicon.channels)
                    .copied(),
            ),
            channel_nouns: Phrases::new(
                lexicons
                    .iter()
                    .flat_map(|lexicon| lexicon.channel_nouns)
                    .copied(),
            ),
            said_before: all(|lexicon| lexicon.said_before),
            said_after: all(|lexicon| lexicon.said_after),
            sides: Phrases::new(lexicons.iter().flat_map(|lexicon| lexicon.sides).copied()),
            side_labels: Phrases::new(
                lexicons
                    .iter()
                    .flat_map(|lexicon| lexicon.side_labels)
                    .copied(),
            ),
            owing: all(|lexicon| lexicon.owing),
            reminding: Requests::new(lexicons),
            clock: Clocks::new(lexicons),
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

impl Language {
    fn new(lexicon: &'static Lexicon) -> Self {
        let dates = Phrases::new(lexicon.dates.iter().map(|date| (date.pattern, date)));
        let terms = lexicon.months.iter().map(|(name, _)| *name);
        let terms = terms.chain(lexicon.weekdays.iter().map(|(name, _)| *name));
        let terms = terms.chain(lexicon.seasons.iter().map(|(name, _)| *name));
        let terms = terms.chain(lexicon.units.iter().map(|(name, _)| *name));
        let mut stems: HashSet<String> = terms
            .filter_map(|name| name.split_whitespace().last())
            .map(fold)
            .collect();
        stems.extend(dates.words().map(str::to_owned));
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
            day_endings: Phrases::new(lexicon.day_endings.iter().map(|ending| (*ending, ()))),
            dates,
            waits: Phrases::new(lexicon.clock.waits.iter().copied()),
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
    pub fn slot(
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
                match self.day_endings.longest(tokens, at + 1) {
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
                        self.day_endings.longest(tokens, at + 1).unwrap_or(at + 1),
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

    /// A number up to 999, in digits or in words: the token after it, and how many.
    pub fn small_number(&self, tokens: &[Token<'_>], at: usize) -> Option<(usize, u32)> {
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
