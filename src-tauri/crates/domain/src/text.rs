//! Text from outside, made safe to keep: trimmed, bounded, without control or bidi-override characters.

use crate::Problem;

/// Most characters of a name or a single line.
pub const LINE_MAX: u32 = 200;
/// Most characters of words or notes.
pub const WORDS_MAX: u32 = 20_000;

/// Takes out what a person cannot see and a terminal or a text layout would obey:
/// control characters (line feed and tab stay when `keep_lines`) and bidi overrides and isolates.
/// The zero-width joiners stay: Persian and Marathi spell with them.
fn clean(text: &str, keep_lines: bool) -> String {
    let kept = text.chars().filter_map(|c| match c {
        '\n' | '\t' if keep_lines => Some(c),
        '\n' | '\t' | '\r' if !keep_lines => Some(' '),
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => None,
        c if c.is_control() => None,
        c => Some(c),
    });
    kept.collect::<String>().trim().to_owned()
}

fn bounded(text: &str, max: u32, keep_lines: bool) -> Result<String, Problem> {
    let text = clean(text, keep_lines);
    if text.is_empty() {
        return Err(Problem::Blank);
    }
    if text.chars().count() > max as usize {
        return Err(Problem::TooLong { max });
    }
    Ok(text)
}

macro_rules! texts {
    ($($(#[$meta:meta])* $name:ident($max:expr, $keep_lines:literal)),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The text as it may be kept.
            ///
            /// # Errors
            /// [`Problem::Blank`] or [`Problem::TooLong`].
            pub fn parse(text: &str) -> Result<Self, Problem> {
                bounded(text, $max, $keep_lines).map(Self)
            }

            /// The same, where leaving it empty is an answer too.
            ///
            /// # Errors
            /// [`Problem::TooLong`].
            pub fn parse_optional(text: &str) -> Result<Option<Self>, Problem> {
                match Self::parse(text) {
                    Ok(text) => Ok(Some(text)),
                    Err(Problem::Blank) => Ok(None),
                    Err(problem) => Err(problem),
                }
            }

            /// The text itself.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

texts! {
    /// One line: a name, a role, a reason. Never blank.
    Line(LINE_MAX, false),
    /// What was said, verbatim, or notes; may hold several lines. Never blank.
    Words(WORDS_MAX, true),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_are_taken_out_and_joiners_stay() {
        assert_eq!(
            Line::parse(" A\u{202E}cme\u{0007}\n ").map(|l| l.0),
            Ok("Acme".to_owned())
        );
        let persian = "می\u{200C}رود";
        assert_eq!(Line::parse(persian).map(|l| l.0), Ok(persian.to_owned()));
    }

    #[test]
    fn a_line_is_bounded_in_characters_not_bytes() {
        let longest = "é".repeat(LINE_MAX as usize);
        assert!(Line::parse(&longest).is_ok());
        assert_eq!(
            Line::parse(&format!("{longest}é")),
            Err(Problem::TooLong { max: LINE_MAX })
        );
        assert_eq!(Line::parse_optional(" \u{FEFF} "), Ok(None));
    }

    #[test]
    fn words_keep_their_lines() {
        assert_eq!(
            Words::parse("one\n\ttwo\r\n").map(|w| w.0),
            Ok("one\n\ttwo".to_owned())
        );
    }
}
