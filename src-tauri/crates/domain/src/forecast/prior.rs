//! What is known of promises in general: the industry's base rate (D1).

use std::f64::consts::SQRT_2;

/// The mean of ln r. e^0.216 = 1.24: half of all work takes longer than 1.24 times its estimate.
const MU: f64 = 0.216;
/// The standard deviation of ln r.
const SIGMA: f64 = 0.411;

/// The share of work that takes longer than `ratio` times its estimate: 1 − Φ((ln r − μ) / σ), which is
/// erfc((ln r − μ) / σ√2) / 2 and keeps its accuracy however small it gets.
///
/// Lognormal(μ 0.216, σ 0.411), from published base rates: 65–80 % of dates missed, a mean overrun of 30–40 %
/// (Moløkken-Østvold & Jørgensen, IEEE TSE 31(9), 2005). Here 70 % are missed and the mean overrun is 35 %.
pub(super) fn left(ratio: f64) -> f64 {
    libm::erfc((libm::log(ratio) - MU) / (SIGMA * SQRT_2)) / 2.0
}

/// The share that takes longer than `ratio` times its estimate, of what takes longer than `known` times: 0 where there
/// is no such work.
pub(super) fn left_beyond(known: f64, ratio: f64) -> f64 {
    let of = left(known);
    if of > 0.0 { left(ratio) / of } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d1_the_base_rate_is_what_was_published() {
        let mean = libm::exp(MU + SIGMA * SIGMA / 2.0);
        assert!((1.30..1.40).contains(&mean), "the mean overrun: {mean}");
        assert!((0.65..0.80).contains(&left(1.0)), "missed: {}", left(1.0));
    }

    #[test]
    fn d1_the_base_rate_holds_at_its_ends() {
        assert!((left(libm::exp(MU)) - 0.5).abs() < 1e-15);
        assert_eq!(left(0.0), 1.0);
        assert_eq!(left(f64::MAX), 0.0);
        assert_eq!(left_beyond(f64::MAX, f64::MAX), 0.0);
    }
}
