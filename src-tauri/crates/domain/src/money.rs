//! Money in minor units beside its currency.

mod rates;

pub use rates::{ExchangeRate, Rate, Rates, Total};

use crate::Problem;

/// An ISO 4217 code: three capital letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// Reads a code, in either case.
    ///
    /// # Errors
    /// [`Problem::NotACurrency`] when it is not three ASCII letters.
    pub fn parse(code: &str) -> Result<Self, Problem> {
        let bytes: [u8; 3] = code
            .trim()
            .as_bytes()
            .try_into()
            .map_err(|_| Problem::NotACurrency)?;
        if bytes.iter().all(u8::is_ascii_alphabetic) {
            Ok(Self(bytes.map(|b| b.to_ascii_uppercase())))
        } else {
            Err(Problem::NotACurrency)
        }
    }

    /// How many decimals its minor unit stands for, as the window's own formatting counts them (CLDR 48,
    /// supplemental data, currency fractions).
    #[must_use]
    pub fn decimals(self) -> u8 {
        match self.as_str() {
            "AFN" | "ALL" | "BIF" | "CLP" | "DJF" | "GNF" | "IQD" | "IRR" | "ISK" | "JPY"
            | "KMF" | "KPW" | "KRW" | "LAK" | "LBP" | "MGA" | "MMK" | "PYG" | "RSD" | "RWF"
            | "SLL" | "SOS" | "SYP" | "UGX" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "YER" => 0,
            "BHD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
            "CLF" | "UYW" => 4,
            _ => 2,
        }
    }

    /// The three letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }
}

/// An amount in the minor unit of its currency (cents, paise).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    /// Minor units; never negative in a contract.
    pub minor: i64,
    /// Which currency they are in.
    pub currency: Currency,
}

impl Money {
    /// How many hundredths of a unit it is, whatever its currency divides its unit into: a yen is a hundred, a cent one.
    /// What is smaller is cut off.
    #[must_use]
    pub fn hundredths(self) -> i64 {
        let ten = |power: u32| 10_i64.pow(power);
        let decimals = u32::from(self.currency.decimals());
        self.minor
            .saturating_mul(ten(2_u32.saturating_sub(decimals)))
            / ten(decimals.saturating_sub(2))
    }
}

impl serde::Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for Currency {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Self::parse(&code).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_as_large_as_their_units_whatever_these_are_divided_into() {
        let hundredths = |minor, code: &str| {
            let currency = Currency::parse(code).unwrap_or(Currency(*b"XXX"));
            Money { minor, currency }.hundredths()
        };
        assert_eq!(hundredths(12_345, "EUR"), 12_345);
        assert_eq!(hundredths(123, "JPY"), 12_300);
        assert_eq!(hundredths(12_349, "KWD"), 1_234);
        assert_eq!(hundredths(i64::MAX, "JPY"), i64::MAX);
    }
}
