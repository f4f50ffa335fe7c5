//! F: how often its estimate a promise takes, from its reference classes and the base rate.

use super::observed::{Observed, Ratio};
use super::stretch::Stretch;
use super::{PastCase, ReferenceClass, prior};
use crate::Share;
use crate::commitments::Kind;

/// A class of as many promises as this weighs as much as all that is wider.
const POOLED: f64 = 5.0;

/// F = w₁F₁ + (1−w₁)(w₂F₂ + (1−w₂)(w₃F₃ + (1−w₃)P)) with wᵢ = nᵢ/(nᵢ+5), stretched around its median.
///
/// It is kept as what is left, 1 − F, which stays accurate where F comes near 1.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Distribution {
    /// Narrow to wide, as [`ReferenceClass::ALL`].
    classes: Vec<Observed>,
    stretch: Stretch,
    median: f64,
}

impl Distribution {
    /// What `past` says of a promise of this kind, with a duty of the client's or without.
    pub(super) fn of(past: &[PastCase], kind: Kind, has_duty: bool, stretch: Stretch) -> Self {
        let class = |class: &ReferenceClass| {
            let like = past.iter().filter(|case| class.holds(case, kind, has_duty));
            Observed::of(like.map(PastCase::ratio).collect::<Vec<Ratio>>())
        };
        let mut it = Self {
            classes: ReferenceClass::ALL.iter().map(class).collect(),
            stretch: Stretch::NONE,
            median: 0.0,
        };
        it.median = it.quantile(Share::of_percent(50));
        it.stretch = stretch;
        it
    }

    /// The narrowest class that has a case.
    pub(super) fn narrowest(&self) -> Option<ReferenceClass> {
        let mut classes = ReferenceClass::ALL.iter().zip(&self.classes);
        classes
            .find(|(_, observed)| observed.n() > 0)
            .map(|(class, _)| *class)
    }

    /// The share that takes longer than `ratio` times its estimate: 1 − F(r).
    pub(super) fn left(&self, ratio: f64) -> f64 {
        self.unstretched(self.stretch.before(ratio, self.median))
    }

    fn unstretched(&self, ratio: f64) -> f64 {
        let wide_to_narrow = self.classes.iter().rev();
        wide_to_narrow.fold(prior::left(ratio), |wider, class| {
            if class.n() == 0 {
                return wider;
            }
            let n = f64::from(class.n());
            (n * class.left(ratio) + POOLED * wider) / (n + POOLED)
        })
    }

    /// The median of F, which no stretch moves.
    pub(super) const fn median(&self) -> f64 {
        self.median
    }

    /// The smallest ratio at which F, before it is stretched, reaches `share`.
    pub(super) fn quantile(&self, share: Share) -> f64 {
        // Ratios above zero are in the order of their bits, so this ends at one ratio and not at an interval.
        let (mut short, mut reaches) = (0, f64::MAX.to_bits());
        while short < reaches {
            let middle = short + (reaches - short) / 2;
            if self.unstretched(f64::from_bits(middle)) <= share.rest() {
                reaches = middle;
            } else {
                short = middle + 1;
            }
        }
        f64::from_bits(reaches)
    }
}
