//! Chance that falls the same way every time: one stream of numbers for each seed.

use chrono::{DateTime, Utc};
use uuid::{Builder, Uuid};

/// A stream of numbers that looks random and is decided by its seed (SplitMix64).
#[derive(Debug, Clone)]
pub(super) struct Chance(u64);

impl Chance {
    /// The stream for one thing of a company, whatever was drawn for the others.
    pub(super) fn of(seed: u64, kind: u64, place: u64) -> Self {
        let mut stream = Self(seed ^ kind.rotate_left(48) ^ place.rotate_left(16));
        // Neighbouring seeds begin alike; one number further on they no longer do.
        Self(stream.next())
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, which is above 0.
    pub(super) fn below(&mut self, end: u32) -> u32 {
        // The high half of the product is spread evenly enough for any company.
        let high = (self.next() >> 32) * u64::from(end);
        u32::try_from(high >> 32).unwrap_or_default()
    }

    /// A number from `least` to `most`.
    pub(super) fn between(&mut self, least: i64, most: i64) -> i64 {
        let span = u32::try_from(most - least + 1).unwrap_or(u32::MAX);
        least + i64::from(self.below(span))
    }

    /// True `percent` times out of a hundred.
    pub(super) fn percent(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// One of `all`, of which there is at least one.
    pub(super) fn pick<'a, T: ?Sized>(&mut self, all: &[&'a T]) -> &'a T {
        all[self.below(u32::try_from(all.len()).unwrap_or(u32::MAX)) as usize]
    }

    /// One of `all`, each as often as its weight says.
    pub(super) fn weighed<T: Copy>(&mut self, all: &[(u32, T)]) -> T {
        let mut left = self.below(all.iter().map(|(weight, _)| weight).sum());
        for (weight, one) in all {
            match left.checked_sub(*weight) {
                Some(rest) => left = rest,
                None => return *one,
            }
        }
        all[0].1
    }
}

/// Ids as a laptop makes them, one after the other: version 7, later in order than those before.
#[derive(Debug)]
pub(super) struct Ids {
    millis: u64,
    made: u32,
    chance: Chance,
}

/// Ids that share a millisecond and keep their order by a counter in its twelve bits.
const PER_MILLISECOND: u32 = 1 << 12;

impl Ids {
    /// Ids made from `start` on, for the thing at `place` of its kind; places do not run into one another.
    pub(super) fn from(start: DateTime<Utc>, place: u32, chance: Chance) -> Self {
        let start = u64::try_from(start.timestamp_millis()).unwrap_or_default();
        let millis = start + 4 * u64::from(place);
        Self {
            millis,
            made: 0,
            chance,
        }
    }

    pub(super) fn next(&mut self) -> Uuid {
        let counter = self.made % PER_MILLISECOND;
        let millis = self.millis + u64::from(self.made / PER_MILLISECOND);
        self.made += 1;
        let mut bytes = [0; 10];
        bytes[..2].copy_from_slice(&(counter as u16).to_be_bytes());
        bytes[2..].copy_from_slice(&self.chance.next().to_be_bytes());
        Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid()
    }
}

/// `total` dealt out by weight, whole and in full.
pub(super) fn shares(total: u32, weights: &[f64]) -> Vec<u32> {
    let whole: f64 = weights.iter().sum();
    let (mut weighed, mut dealt) = (0.0, 0);
    weights
        .iter()
        .map(|weight| {
            weighed += weight;
            let until = (f64::from(total) * (weighed / whole)).round() as u32;
            let share = until.min(total) - dealt;
            dealt += share;
            share
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_falls_the_same_way_and_stays_in_its_bounds() {
        let draw = |seed| {
            let mut chance = Chance::of(seed, 1, 2);
            (0..1_000).map(|_| chance.below(7)).collect::<Vec<_>>()
        };
        assert_eq!(draw(5), draw(5));
        assert_ne!(draw(5), draw(6));
        assert!((0..7).all(|face| draw(5).contains(&face)) && draw(5).iter().all(|face| *face < 7));
        let mut chance = Chance::of(1, 1, 1);
        assert!((0..500).all(|_| (-3..=3).contains(&chance.between(-3, 3))));
        assert!((0..500).all(|_| chance.weighed(&[(0, 'a'), (3, 'b')]) == 'b'));
    }

    #[test]
    fn ids_are_version_7_and_grow_also_within_a_millisecond() {
        let mut ids = Ids::from(DateTime::UNIX_EPOCH, 3, Chance::of(1, 2, 3));
        let made: Vec<Uuid> = (0..5_000).map(|_| ids.next()).collect();
        assert!(made.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(made.iter().all(|id| id.get_version_num() == 7));
        let mut next = Ids::from(DateTime::UNIX_EPOCH, 4, Chance::of(1, 2, 4));
        assert!(made.last() < Some(&next.next()));
    }

    #[test]
    fn what_is_dealt_out_is_all_there_is() {
        let dealt = shares(1_000, &[5.0, 1.0, 0.0, 1.0]);
        assert_eq!(dealt, [714, 143, 0, 143]);
    }
}
