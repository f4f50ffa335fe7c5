//! What a capability is called, and whether words name it.

use super::Capability;
use crate::fold::fold;
use crate::problem::Problem;
use crate::text::Line;

/// Most other names of one capability.
const MOST: i32 = 20;

/// What else a capability is called.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Aliases(Vec<Line>);

impl Aliases {
    /// No other name.
    #[must_use]
    pub const fn none() -> Self {
        Self(Vec::new())
    }

    /// Names with commas, semicolons or line breaks between; one that comes twice is taken once.
    ///
    /// # Errors
    /// [`Problem::TooLong`] for a name, [`Problem::OutOfRange`] for too many.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let mut names: Vec<Line> = Vec::new();
        for part in text.split([',', ';', '،', '؛', '\n']) {
            let Some(name) = Line::parse_optional(part)? else {
                continue;
            };
            if !names
                .iter()
                .any(|one| fold(one.as_str()) == fold(name.as_str()))
            {
                names.push(name);
            }
        }
        if names.len() > usize::try_from(MOST).unwrap_or_default() {
            return Err(Problem::OutOfRange { min: 0, max: MOST });
        }
        Ok(Self(names))
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

impl std::fmt::Display for Aliases {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (place, name) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str(", ")?;
            }
            name.fmt(f)?;
        }
        Ok(())
    }
}

/// The capability that words name by its name or another of its names, as whole words; of several the one with the
/// longest name.
#[must_use]
pub fn named_in<'c>(
    words: &str,
    capabilities: impl IntoIterator<Item = &'c Capability>,
) -> Option<&'c Capability> {
    let words = spaced(words);
    let longest = |capability: &Capability| {
        let names = std::iter::once(&capability.name).chain(capability.aliases.iter());
        names
            .map(|name| spaced(name.as_str()))
            .filter(|name| name.trim() != "" && words.contains(name.as_str()))
            .map(|name| name.len())
            .max()
    };
    let named = capabilities
        .into_iter()
        .filter_map(|capability| Some((longest(capability)?, capability)));
    named
        .min_by_key(|(length, _)| std::cmp::Reverse(*length))
        .map(|(_, capability)| capability)
}

/// Folded, each word between single spaces, one at both ends.
fn spaced(text: &str) -> String {
    let folded = fold(text);
    let mut spaced = String::with_capacity(folded.len() + 2);
    spaced.push(' ');
    // Vowel signs of Devanagari are no letters to `char`, and none of them parts a word.
    let parts =
        |c: char| c.is_whitespace() || c.is_ascii_punctuation() || "“”«»„…–—،؛؟।".contains(c);
    for word in folded.split(parts).filter(|word| !word.is_empty()) {
        spaced.push_str(word);
        spaced.push(' ');
    }
    spaced
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::capabilities::CapabilityStatus;
    use crate::ids::{CapabilityId, TeammateId};

    fn called(name: &str, aliases: &str) -> Result<Capability, Problem> {
        let (id, owner) = (CapabilityId::new(), TeammateId::new());
        let name = Line::parse(name)?;
        let mut capability = Capability::named(id, name, CapabilityStatus::Exists, owner);
        capability.aliases = Aliases::parse(aliases)?;
        Ok(capability)
    }

    #[test]
    fn aliases_are_taken_apart_and_said_once() -> Result<(), Problem> {
        let aliases = Aliases::parse(" single sign-on, SAML;saml\n\n ورود یکپارچه،")?;
        assert_eq!(aliases.to_string(), "single sign-on, SAML, ورود یکپارچه");
        assert_eq!(Aliases::parse(&aliases.to_string())?, aliases);
        assert!(Aliases::parse(" ,; ")?.is_empty());
        let names = |count: i32| {
            let names: Vec<_> = (0..count).map(|place| format!("n{place}")).collect();
            Aliases::parse(&names.join(","))
        };
        assert!(names(MOST).is_ok());
        assert_eq!(
            names(MOST + 1),
            Err(Problem::OutOfRange { min: 0, max: MOST })
        );
        Ok(())
    }

    #[test]
    fn words_name_a_capability_by_whole_words_and_the_longest_name_wins() -> Result<(), Problem> {
        let all = [
            called("SSO", "single sign-on")?,
            called("SSO audit", "")?,
            called("Экспорт", "")?,
            called("ورود یکپارچه", "")?,
            called("निर्यात", "")?,
        ];
        let named = |words| named_in(words, &all).map(|one| one.name.as_str());
        assert_eq!(named("the sso by 15 June"), Some("SSO"));
        assert_eq!(named("Single sign-on: in June"), Some("SSO"));
        assert_eq!(named("an SSO audit, in June"), Some("SSO audit"));
        assert_eq!(named("lasso by 15 June"), None, "no part of a word");
        assert_eq!(named("экспорт до 15 июня"), Some("Экспорт"));
        assert_eq!(named("ورود‌یکپارچه تا ۲۵ خرداد"), Some("ورود یکپارچه"));
        assert_eq!(named("निर्यात १५ जूनपर्यंत"), Some("निर्यात"));
        assert_eq!(named(""), None);
        Ok(())
    }
}
