//! Patterns: rows of words and slots. `in|within {n} {unit}` has alternatives, `[the]` may be missing, `{year?}` is a
//! slot that may be missing, `…` is a few words of any kind.

use std::collections::HashMap;

use chrono::Weekday;

use super::grammar::Language;
use super::lexicon::{Month, Unit};
use super::tokens::Token;
use crate::fold::fold;

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
pub(super) enum Slot {
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

/// Patterns with what they mean, found by the word they begin with.
#[derive(Debug)]
pub(super) struct Phrases<T> {
    patterns: Vec<(Pattern, T)>,
    by_first_word: HashMap<String, Vec<usize>>,
    /// Patterns that may begin with a slot or a gap.
    open: Vec<usize>,
}

impl<T: Copy> Phrases<T> {
    pub fn new(entries: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        let entries = entries.into_iter();
        let mut phrases = Self {
            patterns: entries
                .map(|(pattern, value)| (Pattern::new(pattern), value))
                .collect(),
            by_first_word: HashMap::new(),
            open: Vec::new(),
        };
        for (place, (pattern, _)) in phrases.patterns.iter().enumerate() {
            match pattern.first_words() {
                Some(words) => {
                    for word in words {
                        phrases
                            .by_first_word
                            .entry(word.to_owned())
                            .or_default()
                            .push(place);
                    }
                }
                None => phrases.open.push(place),
            }
        }
        phrases
    }

    /// The patterns that may begin at `at`.
    fn beginning<'a>(
        &'a self,
        tokens: &'a [Token<'_>],
        at: usize,
    ) -> impl Iterator<Item = &'a (Pattern, T)> {
        let token = tokens.get(at);
        let by_word = token.and_then(|token| self.by_first_word.get(&token.text));
        let open = self.open.iter().filter(move |_| token.is_some());
        by_word
            .into_iter()
            .flatten()
            .chain(open)
            .map(|place| &self.patterns[*place])
    }

    /// Every match at `at` of patterns without slots: the token after it, and what it means.
    pub fn matches<'a>(
        &'a self,
        tokens: &'a [Token<'_>],
        at: usize,
    ) -> impl Iterator<Item = (usize, T)> + 'a {
        let patterns = self.beginning(tokens, at);
        patterns.filter_map(move |(pattern, value)| Some((pattern.end(tokens, at)?, *value)))
    }

    /// Every match at `at` with the words of `language`: the token after it, what the slots held, what it means.
    pub fn captures<'a>(
        &'a self,
        language: &'a Language,
        tokens: &'a [Token<'_>],
        at: usize,
    ) -> impl Iterator<Item = (usize, Captures, T)> + 'a {
        self.beginning(tokens, at)
            .filter_map(move |(pattern, value)| {
                let mut captures = Captures::default();
                let end = Pattern::go(&pattern.items, Some(language), tokens, at, &mut captures)?;
                Some((end, captures, *value))
            })
    }

    /// The longest match at `at`: the token after it.
    pub fn longest(&self, tokens: &[Token<'_>], at: usize) -> Option<usize> {
        self.matches(tokens, at).map(|(end, _)| end).max()
    }

    /// The longest match that ends before `end`: its first token.
    pub fn ending_at(&self, tokens: &[Token<'_>], end: usize) -> Option<usize> {
        const LONGEST: usize = 5;
        let before = &tokens[..end];
        let mut starts = end.saturating_sub(LONGEST)..end;
        starts.find(|start| {
            self.matches(before, *start)
                .any(|(match_end, _)| match_end == end)
        })
    }

    /// Every word that stands in a pattern.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        let items = self.patterns.iter().flat_map(|(pattern, _)| &pattern.items);
        let words = items.filter_map(|(item, _)| match item {
            Item::Words(words) => Some(words),
            _ => None,
        });
        words.flatten().map(String::as_str)
    }
}

/// A compiled pattern: its items, and whether each may be missing.
#[derive(Debug)]
struct Pattern {
    items: Vec<(Item, bool)>,
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
    fn end(&self, tokens: &[Token<'_>], at: usize) -> Option<usize> {
        Self::go(&self.items, None, tokens, at, &mut Captures::default())
    }

    /// The words that it may begin with; none when it may begin with a slot or a gap.
    fn first_words(&self) -> Option<Vec<&str>> {
        let mut first = Vec::new();
        for (item, optional) in &self.items {
            let Item::Words(words) = item else {
                return None;
            };
            first.extend(words.iter().map(String::as_str));
            if !optional {
                break;
            }
        }
        Some(first)
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
    use super::super::lexicon;
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
