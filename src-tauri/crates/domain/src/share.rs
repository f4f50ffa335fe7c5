//! A part of a whole, or odds.

use crate::Problem;

/// The whole.
const WHOLE: u16 = 10_000;

/// A part of a whole, or the odds of something: whole parts of ten thousand, so that the same facts give the same
/// figure everywhere and two of them compare as they are shown.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(try_from = "u16", into = "u16")]
pub struct Share(u16);

impl Share {
    /// Nothing of it.
    pub const NONE: Self = Self(0);
    /// All of it.
    pub const ALL: Self = Self(WHOLE);

    /// So many per cent, at most 100.
    #[must_use]
    pub const fn of_percent(percent: u8) -> Self {
        let percent = if percent > 100 { 100 } else { percent };
        Self(percent as u16 * (WHOLE / 100))
    }

    /// `part` of `whole`, rounded half up; none of no whole. More than the whole is all of it.
    #[must_use]
    pub fn of(part: u32, whole: u32) -> Option<Self> {
        let (part, whole) = (u64::from(part.min(whole)), u64::from(whole));
        let parts = (part * u64::from(WHOLE) * 2 + whole).checked_div(whole * 2)?;
        Some(Self(u16::try_from(parts).unwrap_or(WHOLE)))
    }

    /// The fraction `part`, rounded half up, and held between nothing and all.
    pub(crate) fn nearest(part: f64) -> Self {
        // A cast of what is too small, too large or no number gives an end of the range.
        let parts = (part * f64::from(WHOLE) + 0.5) as u16;
        Self(parts.min(WHOLE))
    }

    /// Parts of ten thousand, 0–10 000.
    #[must_use]
    pub const fn parts(self) -> u16 {
        self.0
    }

    /// Whole per cent, 0–100, rounded half up.
    #[must_use]
    pub const fn percent(self) -> u8 {
        ((self.0 + 50) / 100) as u8
    }

    /// What is left of the whole, as a fraction.
    pub(crate) fn rest(self) -> f64 {
        f64::from(WHOLE - self.0) / f64::from(WHOLE)
    }
}

impl TryFrom<u16> for Share {
    type Error = Problem;

    fn try_from(parts: u16) -> Result<Self, Problem> {
        if parts <= WHOLE {
            Ok(Self(parts))
        } else {
            Err(Problem::OutOfRange {
                min: 0,
                max: i32::from(WHOLE),
            })
        }
    }
}

impl From<Share> for u16 {
    fn from(share: Share) -> Self {
        share.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_half_up_and_never_more_than_all() {
        let parts = |part, whole| Share::of(part, whole).map(Share::parts);
        assert_eq!(parts(8, 13), Some(6_154));
        assert_eq!(parts(1, 20_000), Some(1));
        assert_eq!(parts(1, 20_001), Some(0));
        assert_eq!(parts(2, 1), Some(10_000));
        assert_eq!(parts(0, 0), None);
        assert_eq!(Share::nearest(0.61536), Share(6_154));
        assert_eq!(Share::nearest(f64::NAN), Share::NONE);
        assert_eq!(Share::nearest(1.5), Share::ALL);
        assert_eq!(Share::nearest(-0.5), Share::NONE);
    }

    #[test]
    fn a_share_is_shown_in_whole_per_cent() {
        assert_eq!(Share(6_149).percent(), 61);
        assert_eq!(Share(6_150).percent(), 62);
        assert_eq!(Share::of_percent(80), Share(8_000));
        assert_eq!(Share::try_from(10_000), Ok(Share::ALL));
        assert!(Share::try_from(10_001).is_err());
    }
}
