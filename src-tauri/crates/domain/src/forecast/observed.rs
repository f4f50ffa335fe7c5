//! What one class of past promises says by itself.

use super::prior;

/// One observation: how often its estimate a promise took, or has taken by now.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Ratio {
    /// r: working days over planned ones.
    pub(super) r: f64,
    /// Is it done? One that is not says only that it takes longer.
    pub(super) is_done: bool,
}

/// The Kaplan–Meier distribution of a class's ratios (JASA 53(282), 1958).
///
/// With dⱼ promises done at ratio rⱼ and Yⱼ that took as long or longer, the share left after r is
/// S(r) = ∏ (1 − dⱼ/Yⱼ) over rⱼ ≤ r. One that is not done counts among the Yⱼ up to its own ratio and leaves then. What
/// is left after the last observation follows the prior's tail: S(r) = S(r_last) · P̄(r) / P̄(r_last).
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Observed {
    n: u32,
    /// Each ratio at which something was done, with the share left after it.
    steps: Vec<(f64, f64)>,
    last: f64,
}

impl Observed {
    /// What these observations say, in any order.
    pub(super) fn of(mut ratios: Vec<Ratio>) -> Self {
        ratios.sort_unstable_by(|one, other| {
            // At one ratio what is done comes first: what is not takes longer.
            let by_ratio = one.r.total_cmp(&other.r);
            by_ratio.then(other.is_done.cmp(&one.is_done))
        });
        let mut steps = Vec::<(f64, f64)>::new();
        let mut left = 1.0;
        // Between two that are not done the product telescopes, so the share is one division and not a chain of them.
        let mut since = (left, ratios.len());
        for (before, ratio) in ratios.iter().enumerate() {
            let after = ratios.len() - before - 1;
            if ratio.is_done {
                left = since.0 * after as f64 / since.1 as f64;
                match steps.last_mut() {
                    Some(step) if step.0 == ratio.r => step.1 = left,
                    _ => steps.push((ratio.r, left)),
                }
            } else {
                since = (left, after);
            }
        }
        Self {
            n: u32::try_from(ratios.len()).unwrap_or(u32::MAX),
            steps,
            last: ratios.last().map_or(0.0, |ratio| ratio.r),
        }
    }

    /// How many promises it stands on.
    pub(super) const fn n(&self) -> u32 {
        self.n
    }

    /// The share that takes longer than `ratio` times its estimate.
    pub(super) fn left(&self, ratio: f64) -> f64 {
        let passed = self.steps.partition_point(|step| step.0 <= ratio);
        let last = passed.checked_sub(1).and_then(|at| self.steps.get(at));
        let left = last.map_or(1.0, |step| step.1);
        if ratio > self.last && left > 0.0 {
            left * prior::left_beyond(self.last, ratio)
        } else {
            left
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn observed(done: &[f64], open: &[f64]) -> Observed {
        let ratio = |is_done| move |r: &f64| Ratio { r: *r, is_done };
        let done = done.iter().map(ratio(true));
        Observed::of(done.chain(open.iter().map(ratio(false))).collect())
    }

    #[test]
    fn d1_without_open_promises_it_is_what_was_counted() {
        let it = observed(&[2.0, 1.0, 1.0, 0.5, 3.0], &[]);
        assert_eq!(it.left(0.49), 1.0);
        assert_eq!(it.left(0.5), 0.8);
        assert_eq!(it.left(1.0), 0.4);
        assert_eq!(it.left(2.5), 0.2);
        assert_eq!(it.left(3.0), 0.0);
        assert_eq!(it.left(9.0), 0.0);
    }

    /// The written-out example: done at 1, 2 and 4, open at 2 and 3. At 1 one of five is done; at 2 one of four, for
    /// the one that is open at 2 takes longer; at 4 the only one left.
    #[test]
    fn d1_open_promises_count_until_their_ratio_and_then_leave() {
        let it = observed(&[1.0, 2.0, 4.0], &[2.0, 3.0]);
        let near = |ratio: f64, left: f64| {
            let is = it.left(ratio);
            assert!((is - left).abs() < 1e-15, "{ratio}: {is}");
        };
        near(1.0, 4.0 / 5.0);
        near(2.0, 4.0 / 5.0 * 3.0 / 4.0);
        near(3.9, 0.6);
        near(4.0, 0.0);
    }

    #[test]
    fn d1_what_is_left_after_the_last_observation_follows_the_prior_from_there() {
        let it = observed(&[1.0, 1.5], &[1.2, 2.0]);
        // One of four at 1; then one of the two that are left at 1.5.
        assert_eq!(it.left(2.0), 0.375);
        let beyond = 0.375 * (prior::left(3.0) / prior::left(2.0));
        assert_eq!(it.left(3.0), beyond);
        let only_open = observed(&[], &[1.2]);
        assert_eq!(only_open.left(1.2), 1.0);
        assert_eq!(only_open.left(2.0), prior::left(2.0) / prior::left(1.2));
    }
}
