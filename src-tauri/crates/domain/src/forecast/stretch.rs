//! How far a forecast is stretched around its median (D6).

use crate::Problem;

/// k of r′ = m·(r/m)^k, which takes ratios away from the median m of F: 1.00, 1.05 … 2.00.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stretch(u8);

impl Default for Stretch {
    fn default() -> Self {
        Self::NONE
    }
}

impl Stretch {
    /// k = 1.00: F as it is.
    pub const NONE: Self = Self(100);
    /// k = 2.00: as far as it goes.
    pub const MOST: Self = Self(200);
    const STEP: u8 = 5;

    /// From the hundredths of k.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`] for anything but 100, 105 … 200.
    pub const fn from_hundredths(hundredths: u8) -> Result<Self, Problem> {
        if hundredths >= Self::NONE.0
            && hundredths <= Self::MOST.0
            && hundredths.is_multiple_of(Self::STEP)
        {
            Ok(Self(hundredths))
        } else {
            Err(Problem::OutOfRange {
                min: Self::NONE.0 as i32,
                max: Self::MOST.0 as i32,
            })
        }
    }

    /// The hundredths of k, 100–200.
    #[must_use]
    pub const fn hundredths(self) -> u8 {
        self.0
    }

    /// Every stretch there is, the smallest first.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        (Self::NONE.0..=Self::MOST.0)
            .step_by(usize::from(Self::STEP))
            .map(Self)
    }

    /// The ratio that a stretch around `median` took to `ratio`: m·(r′/m)^(1/k).
    pub(super) fn before(self, ratio: f64, median: f64) -> f64 {
        if self == Self::NONE || median == 0.0 {
            return ratio;
        }
        median * libm::pow(ratio / median, 100.0 / f64::from(self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d6_a_stretch_goes_from_one_to_two_in_steps_of_a_twentieth() {
        let all: Vec<u8> = Stretch::all().map(Stretch::hundredths).collect();
        assert_eq!((all.len(), all[0], all[1], all[20]), (21, 100, 105, 200));
        assert!(Stretch::from_hundredths(103).is_err());
        assert!(Stretch::from_hundredths(95).is_err());
        assert!(Stretch::from_hundredths(205).is_err());
        assert_eq!(
            Stretch::from_hundredths(150).map(Stretch::hundredths),
            Ok(150)
        );
    }

    #[test]
    fn d6_a_stretch_leaves_the_median_and_takes_ratios_away_from_it() {
        let twice = Stretch::MOST;
        assert_eq!(twice.before(1.25, 1.25), 1.25);
        assert_eq!(twice.before(5.0, 1.25), 2.5, "2.5 went to 1.25 · 2² = 5");
        assert_eq!(Stretch::NONE.before(0.3, 0.7), 0.3);
    }
}
