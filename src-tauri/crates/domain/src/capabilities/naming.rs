//! Whether words name a capability.

use super::Capability;
use crate::phrases::Spaced;

/// The capability that words name by its name or another of its names, as whole words; of several the one with the
/// longest name.
#[must_use]
pub fn named_in<'c>(
    words: &str,
    capabilities: impl IntoIterator<Item = &'c Capability>,
) -> Option<&'c Capability> {
    let words = Spaced::of(words);
    let longest = |capability: &Capability| {
        let names = std::iter::once(&capability.name).chain(capability.aliases.iter());
        names
            .map(|name| Spaced::of(name.as_str()))
            .filter(|name| words.holds(name))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::capabilities::CapabilityStatus;
    use crate::ids::{CapabilityId, TeammateId};
    use crate::phrases::Phrases;
    use crate::problem::Problem;
    use crate::text::Line;

    fn called(name: &str, aliases: &str) -> Result<Capability, Problem> {
        let (id, owner) = (CapabilityId::new(), TeammateId::new());
        let name = Line::parse(name)?;
        let mut capability = Capability::named(id, name, CapabilityStatus::Exists, owner);
        capability.aliases = Phrases::parse(aliases)?;
        Ok(capability)
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
