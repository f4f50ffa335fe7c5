//! Exchange rates typed by hand, and sums in one currency.

use std::collections::BTreeMap;
use std::ops::Bound;

use chrono::NaiveDate;

use super::{Currency, Money};
use crate::Problem;
use crate::ids::RateId;

/// Most decimals of a rate: enough for a rial in dinars.
const MOST_DECIMALS: u8 = 9;
/// Most digits of a rate.
const MOST_DIGITS: usize = 15;

/// How much of one currency a unit of another is worth: a decimal fraction above zero, exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    digits: u64,
    decimals: u8,
}

impl Rate {
    /// Reads `1.0845`: Latin digits with at most one full stop.
    ///
    /// # Errors
    /// [`Problem::NotANumber`] for anything else, for zero, and for more digits than a rate can have.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let (whole, part) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
        let part = part.trim_end_matches('0');
        let digits = format!("{whole}{part}");
        let is_plain = !whole.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
        if !is_plain || digits.len() > MOST_DIGITS {
            return Err(Problem::NotANumber);
        }
        let decimals = u8::try_from(part.len()).map_err(|_| Problem::NotANumber)?;
        let digits: u64 = digits.parse().map_err(|_| Problem::NotANumber)?;
        if digits == 0 || decimals > MOST_DECIMALS {
            return Err(Problem::NotANumber);
        }
        Ok(Self { digits, decimals })
    }

    /// `money` in another currency, rounded to its minor unit, half up. None beyond what an amount can hold.
    #[must_use]
    pub fn convert(self, money: Money, to: Currency) -> Option<Money> {
        let ten = |power: u8| 10_i128.pow(u32::from(power));
        let above = i128::from(money.minor) * i128::from(self.digits) * ten(to.decimals());
        let below = ten(self.decimals) * ten(money.currency.decimals());
        let minor = (above * 2 + below).div_euclid(below * 2);
        Some(Money {
            minor: minor.try_into().ok()?,
            currency: to,
        })
    }
}

impl std::fmt::Display for Rate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.decimals == 0 {
            return self.digits.fmt(f);
        }
        let width = usize::from(self.decimals);
        let text = format!("{:0>least$}", self.digits, least = width + 1);
        let (whole, part) = text.split_at(text.len() - width);
        write!(f, "{whole}.{part}")
    }
}

/// What one unit of a currency was worth in another from a day on, until a later rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExchangeRate {
    /// Its id.
    pub id: RateId,
    /// One unit of this…
    pub from: Currency,
    /// …is worth so many of that.
    pub to: Currency,
    /// The first day it holds.
    pub on: NaiveDate,
    /// How many.
    pub rate: Rate,
}

impl ExchangeRate {
    /// The same rate, unless it says what a currency is worth in itself.
    ///
    /// # Errors
    /// [`Problem::Unknown`].
    pub fn checked(self) -> Result<Self, Problem> {
        if self.from == self.to {
            Err(Problem::Unknown)
        } else {
            Ok(self)
        }
    }
}

/// The rates into one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rates {
    home: Currency,
    /// By currency, then by day.
    by_currency: BTreeMap<Currency, BTreeMap<NaiveDate, Rate>>,
}

impl Rates {
    /// Those of the rates that lead into `home`; of two on one day, the one listed later.
    #[must_use]
    pub fn into_home(home: Currency, rates: &[ExchangeRate]) -> Self {
        let mut by_currency = BTreeMap::<_, BTreeMap<_, _>>::new();
        for rate in rates.iter().filter(|rate| rate.to == home) {
            by_currency
                .entry(rate.from)
                .or_default()
                .insert(rate.on, rate.rate);
        }
        Self { home, by_currency }
    }

    /// The currency they lead into.
    #[must_use]
    pub const fn home(&self) -> Currency {
        self.home
    }

    /// `money` in the home currency by the rate that held on `day`; before the first rate, by the first. None without
    /// any.
    #[must_use]
    pub fn home_value(&self, money: Money, day: NaiveDate) -> Option<Money> {
        if money.currency == self.home {
            return Some(money);
        }
        let rates = self.by_currency.get(&money.currency)?;
        let held = rates.range(..=day).next_back();
        let (_, rate) = held.or_else(|| rates.iter().next())?;
        rate.convert(money, self.home)
    }

    /// The first day after `day` from which a later rate of `currency` holds.
    #[must_use]
    pub fn next_after(&self, currency: Currency, day: NaiveDate) -> Option<NaiveDate> {
        let later = (Bound::Excluded(day), Bound::Unbounded);
        let (next, _) = self.by_currency.get(&currency)?.range(later).next()?;
        Some(*next)
    }

    /// All of `money` as one sum by the rates of `day`; what has no rate is listed beside it, one amount a currency.
    #[must_use]
    pub fn total(&self, money: impl IntoIterator<Item = Money>, day: NaiveDate) -> Total {
        let mut home = 0_i64;
        let mut without = BTreeMap::<Currency, i64>::new();
        for one in money {
            match self.home_value(one, day) {
                Some(value) => home = home.saturating_add(value.minor),
                None => {
                    let sum = without.entry(one.currency).or_default();
                    *sum = sum.saturating_add(one.minor);
                }
            }
        }
        Total {
            home: Money {
                minor: home,
                currency: self.home,
            },
            without_rate: without
                .into_iter()
                .map(|(currency, minor)| Money { minor, currency })
                .collect(),
        }
    }
}

/// A sum in the home currency, and the money that has no rate into it beside the sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Total {
    /// What could be added up.
    pub home: Money,
    /// What could not, one amount a currency.
    pub without_rate: Vec<Money>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn currency(code: &str) -> Currency {
        Currency::parse(code).unwrap_or(Currency(*b"XXX"))
    }

    fn money(minor: i64, code: &str) -> Money {
        Money {
            minor,
            currency: currency(code),
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or(NaiveDate::MIN)
    }

    fn rate(text: &str) -> Rate {
        Rate::parse(text).unwrap_or(Rate {
            digits: 0,
            decimals: 0,
        })
    }

    fn from(code: &str, on: &str, text: &str) -> ExchangeRate {
        ExchangeRate {
            id: RateId::new(),
            from: currency(code),
            to: currency("EUR"),
            on: day(on),
            rate: rate(text),
        }
    }

    #[test]
    fn a_rate_is_read_and_shown_without_loss() {
        for (text, shown) in [
            ("1.0845", "1.0845"),
            ("0.92", "0.92"),
            ("0.000000001", "0.000000001"),
            ("90", "90"),
            ("1.50", "1.5"),
            (" 2. ", "2"),
        ] {
            assert_eq!(rate(text).to_string(), shown);
        }
        for text in [
            "",
            ".5",
            "0",
            "0.0",
            "-1",
            "1,5",
            "1.2.3",
            "0.0000000001",
            "1e3",
        ] {
            assert_eq!(Rate::parse(text), Err(Problem::NotANumber), "{text}");
        }
        assert!(Rate::parse("123456789012345").is_ok());
        assert!(Rate::parse("1234567890123456").is_err());
    }

    #[test]
    fn money_is_rounded_half_up_to_the_minor_unit_of_the_other_currency() {
        let eur = currency("EUR");
        assert_eq!(
            rate("0.5").convert(money(101, "USD"), eur),
            Some(money(51, "EUR"))
        );
        assert_eq!(
            rate("0.92").convert(money(10_000, "USD"), eur),
            Some(money(9_200, "EUR"))
        );
        // 10 000 yen at 0.0061 are 61.00 euros; 1.234 dinars at 2.9 are 3.58.
        assert_eq!(
            rate("0.0061").convert(money(10_000, "JPY"), eur),
            Some(money(6_100, "EUR"))
        );
        assert_eq!(
            rate("2.9").convert(money(1_234, "KWD"), eur),
            Some(money(358, "EUR"))
        );
        assert_eq!(rate("999999999").convert(money(i64::MAX, "USD"), eur), None);
    }

    #[test]
    fn the_rate_of_a_day_is_the_latest_until_then_and_before_all_the_first() {
        let rates = Rates::into_home(
            currency("EUR"),
            &[
                from("USD", "2026-03-01", "0.9"),
                from("USD", "2026-06-01", "0.8"),
            ],
        );
        let on = |text| rates.home_value(money(1_000, "USD"), day(text));
        assert_eq!(on("2026-01-01"), Some(money(900, "EUR")));
        assert_eq!(on("2026-05-31"), Some(money(900, "EUR")));
        assert_eq!(on("2026-06-01"), Some(money(800, "EUR")));
        let own = rates.home_value(money(1_000, "EUR"), day("2026-01-01"));
        assert_eq!(own, Some(money(1_000, "EUR")));

        let next = |code, text| rates.next_after(currency(code), day(text));
        assert_eq!(next("USD", "2026-05-31"), Some(day("2026-06-01")));
        assert_eq!(next("USD", "2026-06-01"), None);
        assert_eq!(next("EUR", "2026-01-01"), None);
    }

    #[test]
    fn money_without_a_rate_stands_beside_the_sum_and_never_in_it() {
        let rates = Rates::into_home(currency("EUR"), &[from("USD", "2026-01-01", "0.9")]);
        let all = [
            money(1_000, "EUR"),
            money(1_000, "USD"),
            money(700, "INR"),
            money(5, "CHF"),
            money(300, "INR"),
        ];
        assert_eq!(
            rates.total(all, day("2026-06-01")),
            Total {
                home: money(1_900, "EUR"),
                without_rate: vec![money(5, "CHF"), money(1_000, "INR")],
            }
        );
    }
}
