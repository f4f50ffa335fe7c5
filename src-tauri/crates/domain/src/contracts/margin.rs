//! What a client leaves us in a year.

use crate::money::Money;

/// With fewer recorded touches than this in the last 12 months, the time spent says nothing.
const FEWEST_TOUCHES: u32 = 5;

/// Time spent on a client in the last 12 months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TimeSpent {
    /// In how many touches.
    pub touches: u32,
    /// Minutes of them all.
    pub minutes: u32,
}

/// The yearly value less the time spent, at what an hour costs in minor units of the same currency. May be below zero;
/// none with too few touches to say.
#[must_use]
pub fn margin(yearly: Money, spent: TimeSpent, hour_costs_minor: i64) -> Option<Money> {
    if spent.touches < FEWEST_TOUCHES {
        return None;
    }
    let cost = i128::from(spent.minutes) * i128::from(hour_costs_minor) / 60;
    let minor = i128::from(yearly.minor) - cost;
    Some(Money {
        minor: minor.try_into().ok()?,
        ..yearly
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Currency;

    #[test]
    fn a_margin_is_the_yearly_value_less_the_hours_and_unknown_under_five_touches() {
        let margin = |touches, minutes| {
            let currency = Currency::parse("EUR").ok()?;
            let yearly = Money {
                minor: 100_000,
                currency,
            };
            Some(margin(yearly, TimeSpent { touches, minutes }, 6_000)?.minor)
        };
        assert_eq!(margin(4, 90), None);
        assert_eq!(margin(5, 90), Some(91_000));
        assert_eq!(margin(200, 1_200), Some(-20_000));
    }
}
