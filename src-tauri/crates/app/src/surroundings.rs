//! What the shell knows of the laptop.

use std::path::PathBuf;
use std::sync::Arc;

use domain::settings::Language;
use domain::time::WeeklyPattern;

use crate::Laptop;

/// What the shell knows of the laptop, told once at the start, and how to ask for what changes.
#[derive(Debug, Clone)]
pub struct Surroundings {
    /// The folder of the ledger; made when it is missing.
    pub folder: PathBuf,
    /// Kept's version.
    pub version: String,
    /// The system's guess of the person's name; may be empty.
    pub name: String,
    /// BCP 47 tags of the languages the person reads, most wanted first.
    pub locales: Vec<String>,
    /// Answers what changes while Kept runs.
    pub laptop: Arc<dyn Laptop>,
}

impl Surroundings {
    /// The first of the person's languages that Kept speaks, else English.
    #[must_use]
    pub fn language(&self) -> Language {
        self.locales
            .iter()
            .find_map(|locale| spoken(locale))
            .unwrap_or(Language::English)
    }

    /// The week that is usual in the person's region.
    #[must_use]
    pub fn week(&self) -> WeeklyPattern {
        self.region()
            .map(WeeklyPattern::for_region)
            .unwrap_or_default()
    }

    /// Is 06/15 the fifteenth of June there? So it is in the United States alone (CLDR 49, dates in numbers).
    pub(crate) fn writes_month_first(&self) -> bool {
        self.region()
            .is_some_and(|region| region.eq_ignore_ascii_case("US"))
    }

    /// The currency that is usual in the person's region (CLDR 49, supplemental data), for amounts that say none.
    pub(crate) fn currency(&self) -> &'static str {
        let region = self.region().unwrap_or_default().to_ascii_uppercase();
        match region.as_str() {
            "GB" => "GBP",
            "IN" => "INR",
            "RU" => "RUB",
            "IR" => "IRR",
            "AE" => "AED",
            "AU" => "AUD",
            "BR" => "BRL",
            "CA" => "CAD",
            "CH" => "CHF",
            "CN" => "CNY",
            "CZ" => "CZK",
            "DK" => "DKK",
            "IL" => "ILS",
            "JP" => "JPY",
            "KZ" => "KZT",
            "MX" => "MXN",
            "NO" => "NOK",
            "NZ" => "NZD",
            "PL" => "PLN",
            "SE" => "SEK",
            "SG" => "SGD",
            "TR" => "TRY",
            "UA" => "UAH",
            "ZA" => "ZAR",
            "AT" | "BE" | "CY" | "DE" | "EE" | "ES" | "FI" | "FR" | "GR" | "HR" | "IE" | "IT"
            | "LT" | "LU" | "LV" | "MT" | "NL" | "PT" | "SI" | "SK" => "EUR",
            _ => "USD",
        }
    }

    /// The ISO 3166 code of the person's region, where a locale names one.
    fn region(&self) -> Option<&str> {
        let is_region =
            |tag: &&str| tag.len() == 2 && tag.bytes().all(|letter| letter.is_ascii_alphabetic());
        self.locales
            .iter()
            .find_map(|locale| subtags(locale).skip(1).find(is_region))
    }
}

/// The language of a tag, where Kept speaks it.
pub(crate) fn spoken(tag: &str) -> Option<Language> {
    subtags(tag).next()?.to_ascii_lowercase().parse().ok()
}

/// The parts of a tag such as `fa-IR` or, as POSIX writes it, `fa_IR.UTF-8`.
fn subtags(locale: &str) -> impl Iterator<Item = &str> {
    let tag = locale.split(['.', '@']).next().unwrap_or_default();
    tag.split(['-', '_'])
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::path::Path;

    use domain::backups::Power;

    use super::*;

    /// A laptop that nobody asks for anything.
    #[derive(Debug)]
    struct Unasked;

    impl Laptop for Unasked {
        fn power(&self) -> Power {
            Power::Mains
        }

        fn free(&self, _: &Path) -> io::Result<u64> {
            Ok(0)
        }

        fn file_system(&self, _: &Path) -> Option<String> {
            None
        }
    }

    fn reading(locales: &[&str]) -> Surroundings {
        Surroundings {
            folder: PathBuf::new(),
            version: String::new(),
            name: String::new(),
            locales: locales.iter().map(|locale| (*locale).to_owned()).collect(),
            laptop: Arc::new(Unasked),
        }
    }

    #[test]
    fn kept_begins_in_the_first_language_it_speaks() {
        assert_eq!(
            reading(&["de-DE", "fa_IR.UTF-8", "en"]).language(),
            Language::Persian
        );
        assert_eq!(reading(&["MR-in"]).language(), Language::Marathi);
        assert_eq!(reading(&["de", "C.UTF-8"]).language(), Language::English);
        assert_eq!(reading(&[]).language(), Language::English);
    }

    #[test]
    fn the_proposed_week_is_that_of_the_region() {
        assert_eq!(
            reading(&["fa", "fa-IR"]).week(),
            WeeklyPattern::for_region("IR")
        );
        assert_eq!(
            reading(&["mr-Deva-IN"]).week(),
            WeeklyPattern::for_region("IN")
        );
        assert_eq!(reading(&["en"]).week(), WeeklyPattern::default());
    }
}
