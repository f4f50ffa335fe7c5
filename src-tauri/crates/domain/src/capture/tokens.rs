//! A line cut into words, numbers and marks, each with its folded form and its place in the line.

use unicode_normalization::char::is_combining_mark;

use super::grammar::grammar;
use crate::fold::fold;

/// What a token is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Number,
    Mark,
}

/// A word, a number or one mark.
#[derive(Debug, Clone)]
pub(super) struct Token<'a> {
    /// First byte in the line.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
    /// As it was typed.
    pub raw: &'a str,
    /// Folded.
    pub text: String,
    pub kind: Kind,
    /// No white space stands before it.
    pub glued: bool,
}

impl Token<'_> {
    pub fn is(&self, text: &str) -> bool {
        self.text == text
    }

    pub fn is_mark(&self) -> bool {
        self.kind == Kind::Mark
    }

    /// The value of a number of at most four digits.
    pub fn number(&self) -> Option<u32> {
        (self.kind == Kind::Number && self.text.len() <= 4)
            .then(|| self.text.parse().ok())
            .flatten()
    }

    /// A comma, a dash, a full stop and their kin: what separates parts of a line and says nothing itself.
    pub fn separates(&self) -> bool {
        self.is_mark() && separates(self.raw)
    }
}

/// Whether a mark divides a signature from what was said: "SSO (Nina, call)".
pub(super) fn signs(token: &Token<'_>) -> bool {
    token.separates() || matches!(token.raw, "(" | ")" | "[" | "]")
}

/// Whether `mark` only separates.
pub(super) fn separates(mark: &str) -> bool {
    matches!(
        mark,
        "," | ";" | "." | "·" | "-" | "–" | "—" | "،" | "؛" | "۔" | "।" | "、" | "|"
    )
}

/// The tokens of `line`, in order. What is not in a token is white space or has no shape of its own.
pub(super) fn tokens(line: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut chars = line.char_indices().peekable();
    let mut glued = false;
    while let Some((start, c)) = chars.next() {
        let Some(kind) = kind(c) else {
            glued = glued && !c.is_whitespace();
            continue;
        };
        let mut end = start + c.len_utf8();
        if kind != Kind::Mark {
            while let Some(&(at, c)) = chars.peek() {
                if !continues(kind, c, &line[at..]) {
                    break;
                }
                end = at + c.len_utf8();
                chars.next();
            }
        }
        push(&mut tokens, line, start, end, kind, glued);
        glued = true;
    }
    tokens
}

/// Adds a token, cutting off the postpositions that are written onto a word of dates.
fn push<'a>(
    tokens: &mut Vec<Token<'a>>,
    line: &'a str,
    start: usize,
    end: usize,
    kind: Kind,
    glued: bool,
) {
    let token = |start: usize, end: usize, glued| Token {
        start,
        end,
        raw: &line[start..end],
        text: fold(&line[start..end]),
        kind,
        glued,
    };
    let cut = (kind == Kind::Word)
        .then(|| grammar().postposition(&line[start..end]))
        .flatten();
    match cut {
        Some(stem) => {
            push(tokens, line, start, start + stem, kind, glued);
            tokens.push(token(start + stem, end, true));
        }
        None => tokens.push(token(start, end, glued)),
    }
}

/// What a token that begins with `c` is; none for white space and for what only steers layout.
fn kind(c: char) -> Option<Kind> {
    if c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{00AD}')
    {
        None
    } else if c.is_numeric() {
        Some(Kind::Number)
    } else if c.is_alphabetic() || is_combining_mark(c) {
        Some(Kind::Word)
    } else {
        Some(Kind::Mark)
    }
}

/// Whether `c`, which begins `rest`, goes on with a token of `kind`.
fn continues(kind: Kind, c: char, rest: &str) -> bool {
    match kind {
        Kind::Number => c.is_numeric(),
        // The joiner and an apostrophe stand inside words.
        Kind::Word => {
            !c.is_numeric() && (c.is_alphabetic() || is_combining_mark(c) || c == '\u{200D}')
                || matches!(c, '\'' | '’') && rest.chars().nth(1).is_some_and(char::is_alphabetic)
        }
        Kind::Mark => false,
    }
}
