//! O6: how long clients wait for a word.

use chrono::{DateTime, Utc};

use crate::time::WorkingTime;

/// The time from knowing that a promise is off plan to telling its client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownToTold {
    /// The median, in working minutes. Of an even number it lies halfway between the two in the middle.
    pub minutes: u32,
    /// Over how many slips.
    pub of: u32,
}

/// The median over slips of which each was known and told at these instants; none of none. Who was told before it was
/// known waited for nothing.
#[must_use]
pub fn known_to_told(
    slips: impl IntoIterator<Item = (DateTime<Utc>, DateTime<Utc>)>,
    working: &WorkingTime,
) -> Option<KnownToTold> {
    let waited = |(known, told)| working.minutes_between(known, told, &[]);
    let mut minutes: Vec<u32> = slips.into_iter().map(waited).collect();
    minutes.sort_unstable();
    let (lower, upper) = (minutes.len().checked_sub(1)? / 2, minutes.len() / 2);
    Some(KnownToTold {
        minutes: minutes[lower].midpoint(minutes[upper]),
        of: u32::try_from(minutes.len()).unwrap_or(u32::MAX),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeSet;

    use super::*;
    use crate::time::{WeeklyPattern, Zone};

    #[test]
    fn o6_the_median_counts_working_minutes_and_lies_halfway_between_two() {
        let working = WorkingTime::new(WeeklyPattern::default(), BTreeSet::new(), Zone::utc());
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        // Friday 5 June, 16:00: an hour is left of the day, and Monday opens at nine.
        let known = at("2026-06-05T16:00:00Z");
        let told = [
            "2026-06-05T16:30:00Z",
            "2026-06-08T10:00:00Z",
            "2026-06-08T17:00:00Z",
        ]
        .map(at);
        let over = |told: &[DateTime<Utc>]| {
            known_to_told(told.iter().map(|told| (known, *told)), &working)
                .map(|figure| (figure.minutes, figure.of))
        };
        assert_eq!(over(&told), Some((120, 3)));
        assert_eq!(over(&told[..2]), Some((75, 2)), "30 and 120");
        assert_eq!(
            over(&[at("2026-06-05T09:00:00Z")]),
            Some((0, 1)),
            "told before"
        );
        assert_eq!(over(&[]), None);
    }
}
