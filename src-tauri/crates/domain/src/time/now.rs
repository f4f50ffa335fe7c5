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
