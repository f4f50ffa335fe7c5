//! Short phrases that a person lists, and whether words hold one of them.

use unicode_normalization::char::is_combining_mark;

use crate::fold::fold;
use crate::problem::Problem;
use crate::text::Line;

/// Most phrases of one list.
const MOST: i32 = 50;

/// Phrases that a person listed with commas between, each of them once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Phrases(Vec<Line>);

impl Phrases {
    /// No phrase.
    #[must_use]
    pub const fn none() -> Self {
        Self(Vec::new())
    }

    /// Phrases with commas, semicolons or line breaks between; one that comes twice is taken once.
    ///
    /// # Errors
    /// [`Problem::TooLong`] for a phrase, [`Problem::OutOfRange`] for too many.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let mut phrases: Vec<Line> = Vec::new();
        for part in text.split([',', ';', '،', '؛', '\n']) {
            let Some(phrase) = Line::parse_optional(part)? else {
                continue;
            };
            if !phrases
                .iter()
                .any(|one| fold(one.as_str()) == fold(phrase.as_str()))
            {
                phrases.push(phrase);
            }
        }
        if phrases.len() > usize::try_from(MOST).unwrap_or_default() {
            return Err(Problem::OutOfRange { min: 0, max: MOST });
        }
        Ok(Self(phrases))
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &Line> {
        self.0.iter()
    }

    /// There is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl std::fmt::Display for Phrases {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (place, phrase) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str(", ")?;
            }
            phrase.fmt(f)?;
        }
        Ok(())
    }
}

/// Text as phrases are sought in it: folded, each word between single spaces, one at both ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spaced(String);

impl Spaced {
    /// The text in this form.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let folded = fold(text);
        let mut spaced = String::with_capacity(folded.len() + 2);
        spaced.push(' ');
        // Vowel signs of Devanagari are no letters to `char`, and none of them parts a word.
        let parts = |c: char| !c.is_alphanumeric() && !is_combining_mark(c);
        for word in folded.split(parts).filter(|word| !word.is_empty()) {
            spaced.push_str(word);
            spaced.push(' ');
        }
        Self(spaced)
    }

    /// Does `phrase` stand in it, as whole words? One without a word stands nowhere.
    #[must_use]
    pub fn holds(&self, phrase: &Self) -> bool {
        phrase.len() > 0 && self.0.contains(&phrase.0)
    }

    /// How long its words are, in bytes.
    pub(crate) const fn len(&self) -> usize {
        self.0.len() - 1
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn phrases_are_taken_apart_and_said_once() -> Result<(), Problem> {
        let phrases = Phrases::parse(" single sign-on, SAML;saml\n\n ورود یکپارچه،")?;
        assert_eq!(phrases.to_string(), "single sign-on, SAML, ورود یکپارچه");
        assert_eq!(Phrases::parse(&phrases.to_string())?, phrases);
        assert!(Phrases::parse(" ,; ")?.is_empty());
        let many = |count: i32| {
            let phrases: Vec<_> = (0..count).map(|place| format!("n{place}")).collect();
            Phrases::parse(&phrases.join(","))
        };
        assert!(many(MOST).is_ok());
        assert_eq!(
            many(MOST + 1),
            Err(Problem::OutOfRange { min: 0, max: MOST })
        );
        Ok(())
    }

    fn holds(words: &str, phrase: &str) -> bool {
        Spaced::of(words).holds(&Spaced::of(phrase))
    }

    #[test]
    fn a_phrase_is_found_as_whole_words_in_every_script() {
        for (words, phrase) in [
            ("the sso by 15 June", "SSO"),
            ("„SSO“ · SAML", "sso"),
            ("Single sign-on: in June", "single sign on"),
            ("In the Café!", "cafe"),
            ("экспорт до 15 июня", "Экспорт"),
            ("учёт часов", "учет"),
            ("ورود‌یکپارچه تا ۲۵ خرداد", "ورود یکپارچه"),
            ("گزارش‌های ماهانه، كتاب", "کتاب"),
            ("بازاريابي؟", "بازاریابی"),
            ("निर्यात। १५ जूनपर्यंत", "निर्यात"),
            ("15 sites", "۱۵"),
        ] {
            assert!(holds(words, phrase), "{phrase} in {words}");
        }
        for (words, phrase) in [
            ("lasso by 15 June", "SSO"),
            ("SSOs", "SSO"),
            ("экспорты", "экспорт"),
            ("कीर्तन", "की"),
            ("निर्यातीची यादी", "निर्यात"),
            ("کتابخانه", "کتاب"),
            ("sign on, single", "single sign on"),
            ("anything", "!?"),
            ("", "SSO"),
            ("", ""),
        ] {
            assert!(!holds(words, phrase), "{phrase} in {words}");
        }
    }

    const LETTERS: &str = "[a-zа-яآ-غक-ह]{1,9}";

    proptest! {
        #[test]
        fn a_word_is_found_between_whatever_parts_words_and_in_any_case(
            word in LETTERS, before in "[ .,!؟।«»·\u{200C}]{1,3}", after in "[ .,!؟।«»·\u{200C}]{1,3}",
        ) {
            let words = format!("one{before}{}{after}two", word.to_uppercase());
            prop_assert!(holds(&words, &word), "{words}");
        }

        #[test]
        fn a_word_is_not_found_within_a_longer_one(word in LETTERS, glued in LETTERS) {
            for words in [format!("{word}{glued}"), format!("{glued}{word}")] {
                prop_assert!(!holds(&words, &word), "{words}");
            }
        }

        #[test]
        fn text_in_its_form_keeps_it(text in any::<String>()) {
            let once = Spaced::of(&text);
            prop_assert_eq!(Spaced::of(&once.0), once.clone());
            prop_assert_eq!(once.len() > 0, once.holds(&once));
        }
    }
}
