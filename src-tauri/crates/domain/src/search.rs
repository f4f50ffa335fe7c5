//! What is looked for in text: its words, in whatever script and case, and the part of a text that shows them.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::fold::fold;

/// Most characters of a text before the first word that was found, and in all.
const LEAD: usize = 30;
const SHOWN: usize = 140;

/// Most words that are looked for; the rest of what is typed says little more.
const LOOKED_FOR: usize = 8;

/// A word in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Where it stands, in bytes.
    pub at: Range<usize>,
    /// The word as it is compared; letters and digits, and of ASCII nothing else.
    pub folded: String,
}

/// A piece of a text that is shown because of some words in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The piece as it stands in the text.
    pub text: String,
    /// It is one of the words that were looked for, or begins with it.
    pub is_found: bool,
}

/// The words of a text. A sign that folds to several words is several words in one place.
pub fn words(text: &str) -> impl Iterator<Item = Word> {
    stretches(text).flat_map(|at| {
        let folded = fold(&text[at.clone()]);
        let parts: Vec<Word> = folded
            .split(|c: char| c.is_whitespace() || c.is_ascii() && !c.is_ascii_alphanumeric())
            .filter(|part| !part.is_empty())
            .map(|part| Word {
                at: at.clone(),
                folded: part.to_owned(),
            })
            .collect();
        parts
    })
}

/// The words that are looked for with this text, each once; the last may be the beginning of one, and so may the others.
#[must_use]
pub fn looked_for(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for Word { folded, .. } in words(text) {
        if !found.contains(&folded) {
            found.push(folded);
        }
        if found.len() == LOOKED_FOR {
            break;
        }
    }
    found
}

/// The part of a text around the first of the words that were looked for, with each of them marked. What is left out is
/// not said.
#[must_use]
pub fn excerpt(text: &str, looked_for: &[String]) -> Vec<Piece> {
    let found: Vec<Range<usize>> = words(text)
        .filter(|word| {
            looked_for
                .iter()
                .any(|wanted| word.folded.starts_with(wanted.as_str()))
        })
        .map(|word| word.at)
        .collect();
    let first = found.first().map_or(0, |at| at.start);
    let from = back(text, first, LEAD);
    let to = text[from..]
        .char_indices()
        .nth(SHOWN)
        .map_or(text.len(), |(more, _)| from + more);

    let mut pieces: Vec<Piece> = Vec::new();
    let mut at = from;
    for hit in found.into_iter().filter(|hit| hit.end <= to) {
        if hit.start < at {
            continue;
        }
        push(&mut pieces, &text[at..hit.start], false);
        push(&mut pieces, &text[hit.clone()], true);
        at = hit.end;
    }
    push(&mut pieces, &text[at..to], false);
    pieces
}

fn push(pieces: &mut Vec<Piece>, text: &str, is_found: bool) {
    if !text.is_empty() {
        pieces.push(Piece {
            text: text.to_owned(),
            is_found,
        });
    }
}

/// The beginning of the word that stands at most `characters` before the byte `at`.
fn back(text: &str, at: usize, characters: usize) -> usize {
    let before = &text[..at];
    let Some((from, _)) = before.char_indices().rev().nth(characters - 1) else {
        return 0;
    };
    if from == 0 {
        return 0;
    }
    before[from..]
        .char_indices()
        .find(|(_, c)| c.is_whitespace())
        .map_or(from, |(space, c)| from + space + c.len_utf8())
}

/// Where words stand: as many letters, digits and marks as stand together. Signs that only steer layout part nothing.
fn stretches(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, _) = rest.find(|(_, c)| c.is_alphanumeric())?;
        let mut end = text.len();
        while let Some((at, c)) = rest.peek() {
            if c.is_alphanumeric() || is_combining_mark(*c) || is_layout(*c) {
                rest.next();
            } else {
                end = *at;
                break;
            }
        }
        Some(start..end)
    })
}

/// Joiners and marks of direction, which folding leaves out. Not ZWNJ, which parts the words of Persian.
const fn is_layout(c: char) -> bool {
    matches!(
        c,
        '\u{0640}' | '\u{200B}' | '\u{200D}'..='\u{200F}' | '\u{00AD}' | '\u{FEFF}'
            | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(text: &str) -> Vec<String> {
        words(text).map(|word| word.folded).collect()
    }

    #[test]
    fn b9_words_are_whole_in_every_script() {
        assert_eq!(
            of("Call Acme, re: SSO-2!"),
            ["call", "acme", "re", "sso", "2"]
        );
        assert_eq!(of("Ёлка у Ильи"), ["елка", "у", "ильи"]);
        assert_eq!(of("می\u{200C}رود، كتاب ۱۲"), ["می", "رود", "کتاب", "12"]);
        assert_eq!(
            of("क्\u{200D}ष संजीवनी"),
            [fold("क्\u{200D}ष"), fold("संजीवनी")]
        );
        assert_eq!(
            of("it’s 1½ ﷺ"),
            ["it", "s", "11⁄2", "صلی", "الله", "علیه", "وسلم"]
        );
        assert!(of(" … — !").is_empty());
    }

    #[test]
    fn b9_what_is_looked_for_counts_each_word_once_and_at_most_eight() {
        assert_eq!(looked_for("SSO sso Sso for"), ["sso", "for"]);
        assert_eq!(looked_for("a b c d e f g h i").len(), 8);
    }

    fn shown(text: &str, wanted: &str) -> String {
        let mark = |piece: Piece| match piece.is_found {
            true => format!("[{}]", piece.text),
            false => piece.text,
        };
        excerpt(text, &looked_for(wanted))
            .into_iter()
            .map(mark)
            .collect()
    }

    #[test]
    fn b9_an_excerpt_marks_each_word_that_was_found_as_it_is_written() {
        assert_eq!(
            shown("Ёлка будет к Новому году", "елк год"),
            "[Ёлка] будет к Новому [году]"
        );
        assert_eq!(
            shown("Single sign-on for all", "SIGN"),
            "Single [sign]-on for all"
        );
        assert_eq!(shown("nothing of it", "else"), "nothing of it");
    }

    #[test]
    fn b9_an_excerpt_begins_with_a_word_shortly_before_what_was_found() {
        let text = format!("{}invoice {}", "before ".repeat(20), "after ".repeat(60));
        let cut = shown(&text, "invoice");
        assert!(
            cut.starts_with("before before before before [invoice] after"),
            "{cut}"
        );
        let pieces = excerpt(&text, &looked_for("invoice"));
        let length: usize = pieces.iter().map(|piece| piece.text.chars().count()).sum();
        assert_eq!(length, SHOWN);
    }

    proptest! {
        #[test]
        fn b9_words_are_folded_and_an_excerpt_is_part_of_its_text(text in "\\PC{0,200}", wanted in "\\PC{0,20}") {
            for word in words(&text) {
                prop_assert!(!word.folded.is_empty());
                prop_assert!(word.folded.chars().all(|c| !c.is_ascii() || c.is_ascii_alphanumeric()));
                prop_assert!(text.get(word.at).is_some());
            }
            let whole: String = excerpt(&text, &looked_for(&wanted)).into_iter().map(|piece| piece.text).collect();
            prop_assert!(text.contains(&whole));
        }
    }
}
