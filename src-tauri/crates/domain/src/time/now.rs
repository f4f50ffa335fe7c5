//! The moment a rule is asked about.

use chrono::{DateTime, NaiveDate, Utc};

use super::Zone;

/// An instant and the zone the laptop is in. Handed in from outside; a rule never asks a clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Now {
    /// The instant.
    pub instant: DateTime<Utc>,
    /// The laptop's zone: Today's list, quiet hours and the digest follow it.
    pub zone: Zone,
}

impl Now {
    /// The day it is where the laptop is.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.day_in(&self.zone)
    }

    /// The day it is in `zone`, such as an account's.
    #[must_use]
    pub fn day_in(&self, zone: &Zone) -> NaiveDate {
        zone.day_of(self.instant)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_same_instant_is_another_day_for_a_traveller() {
        let instant = "2026-06-15T22:30:00Z".parse().unwrap();
        let at = |zone: &str| Now {
            instant,
            zone: Zone::parse(zone).unwrap(),
        };
        let day = |text: &str| -> NaiveDate { text.parse().unwrap() };

        assert_eq!(at("Europe/London").today(), day("2026-06-15"));
        assert_eq!(at("Asia/Kolkata").today(), day("2026-06-16"));

        let client = Zone::parse("America/New_York").unwrap();
        assert_eq!(at("Europe/London").day_in(&client), day("2026-06-15"));
        assert_eq!(
            at("Asia/Kolkata").day_in(&client),
            day("2026-06-15"),
            "the client did not travel"
        );
    }
}
