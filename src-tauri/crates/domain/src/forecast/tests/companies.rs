//! Made-up companies whose promises do not follow the prior: each promise is forecast from those closed before it.
//!
//! Of the 80 % dates of 2 000 promises, after the first 50, hold by the forecast and by the prior alone: 81 % and 54 % in
//! a slower company, 80 % and 71 % in one with two humps, and 89 % and 73 % in one that gets better, for F forgets
//! nothing: its dates come too late rather than too early.

use super::*;

/// Promises before the first that is looked at.
const LEARNING: usize = 50;
/// Promises that are looked at.
const COUNTED: usize = 2_000;

/// Numbers that are the same on every machine: SplitMix64 (Steele, Lea & Flood, OOPSLA 2014).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Above 0 and below 1.
    fn unit(&mut self) -> f64 {
        ((self.next() >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    fn lognormal(&mut self, mu: f64, sigma: f64) -> f64 {
        let radius = libm::sqrt(-2.0 * libm::log(self.unit()));
        let angle = libm::cos(std::f64::consts::TAU * self.unit());
        libm::exp(mu + sigma * radius * angle)
    }
}

/// How often the 80 % date held after the first 50 promises: by the forecast, and by the prior alone.
struct Held {
    forecast: f64,
    prior: f64,
}

/// Promises of 5 to 60 planned days of all kinds, whose true ratio is drawn by `ratio` for its place among all.
fn held(seed: u64, ratio: impl Fn(&mut Numbers, usize) -> f64) -> Held {
    let working = working();
    let mut numbers = Numbers(seed);
    let mut past = Vec::new();
    let (mut by_forecast, mut by_prior) = (0, 0);
    for place in 0..LEARNING + COUNTED {
        // Some kinds are promised more often than others.
        let kinds = Kind::ALL.len() as u64;
        let kind = numbers.below(kinds).min(numbers.below(kinds)) as usize;
        let promise = Estimated {
            kind: Kind::ALL[kind],
            has_duty: numbers.below(3) == 0,
            ..estimated(5 + numbers.below(56) as u16)
        };
        let planned = f64::from(promise.planned_days);
        let actual = (planned * ratio(&mut numbers, place)).ceil() as u32;
        if place >= LEARNING {
            let delivered_on = working.nth_after(actual, start());
            let holds = |past: &[PastCase]| {
                let it = Forecast::of(&promise, past, Stretch::NONE, &working, start());
                delivered_on <= it.suggested(DateSetter::Us)
            };
            by_forecast += usize::from(holds(&past));
            by_prior += usize::from(holds(&[]));
        }
        past.push(case(
            promise.kind,
            promise.has_duty,
            promise.planned_days,
            Taken::Delivered(actual),
        ));
    }
    let share = |held: usize| held as f64 / COUNTED as f64;
    Held {
        forecast: share(by_forecast),
        prior: share(by_prior),
    }
}

fn is_calibrated(share: f64) -> bool {
    (0.77..=0.83).contains(&share)
}

fn assert_only_the_forecast_is_calibrated(held: &Held) {
    eprintln!(
        "forecast {:.3}, prior alone {:.3}",
        held.forecast, held.prior
    );
    assert!(is_calibrated(held.forecast), "{}", held.forecast);
    assert!(!is_calibrated(held.prior), "{}", held.prior);
}

#[test]
fn d2_eighty_percent_dates_hold_in_a_company_that_is_slower_than_the_base_rate() {
    let held = held(1, |numbers, _| numbers.lognormal(0.5, 0.6));
    assert_only_the_forecast_is_calibrated(&held);
}

#[test]
fn d2_eighty_percent_dates_hold_in_a_company_with_two_humps() {
    // Seven of ten take what was planned, the others three times as long.
    let held = held(2, |numbers, _| {
        if numbers.below(10) < 7 {
            numbers.lognormal(0.0, 0.1)
        } else {
            numbers.lognormal(libm::log(3.0), 0.2)
        }
    });
    assert_only_the_forecast_is_calibrated(&held);
}

/// Half of its promises take longer than 1.82 times their plan at first, and longer than their plan at last. Its 80 %
/// dates hold for 89 %; nothing is asserted but that they err on the safe side.
#[test]
fn d2_eighty_percent_dates_hold_too_often_in_a_company_that_gets_better() {
    let held = held(3, |numbers, place| {
        let done = place as f64 / (LEARNING + COUNTED) as f64;
        numbers.lognormal(0.6 - 0.6 * done, 0.4)
    });
    eprintln!(
        "forecast {:.3}, prior alone {:.3}",
        held.forecast, held.prior
    );
    assert!((0.8..1.0).contains(&held.forecast), "{}", held.forecast);
}
