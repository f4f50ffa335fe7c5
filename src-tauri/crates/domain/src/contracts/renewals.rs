//! A running contract as the room Renewals reads it: what comes next, and what is thought of it.

use chrono::NaiveDate;

use super::steps::Runway;
use super::{ContractFacts, EvidenceLine, HumanCall, Looked, Outlook, Party, Sign};
use crate::ids::ContractId;
use crate::money::{Money, Rates};

/// How one running contract stands. Derived with the signals, so that the room reads it without a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renewal {
    /// The contract.
    pub contract: ContractId,
    /// The contract that names the row and lane it shares (N2).
    pub lane: ContractId,
    /// The day that matters next: the notice deadline of what renews itself, otherwise the end, or the yearly check.
    /// None where nothing comes.
    pub next_on: Option<NaiveDate>,
    /// The last day of the term.
    pub end: Option<NaiveDate>,
    /// The last day on which the client may give notice.
    pub notice_by: Option<NaiveDate>,
    /// The day it may end on: that last day, unless it renews itself and it is too late to say no.
    pub may_end_on: Option<NaiveDate>,
    /// What the evidence says.
    pub outlook: Outlook,
    /// What people said in this term.
    pub call: Option<HumanCall>,
    /// The lines that speak for or against it.
    pub lines: Vec<(EvidenceLine, Sign)>,
    /// What it brings in a year.
    pub yearly: Option<Money>,
}

impl ContractFacts {
    /// How it stands on `today`, in the contract's zone.
    #[must_use]
    pub fn renewal(&self, lane: ContractId, looked: &Looked, today: NaiveDate) -> Renewal {
        let contract = &self.contract;
        let (end, notice_by) = (
            contract.end_on(today),
            contract.notice_deadline(Party::Client, today),
        );
        let goes_on = contract.renews() && notice_by.is_some_and(|deadline| deadline < today);
        Renewal {
            contract: contract.id,
            lane,
            next_on: match self.runway(today) {
                // What follows it is settled: nothing comes.
                _ if self.is_followed => None,
                Runway::To { target, term_end } if target < today => Some(term_end),
                Runway::To { target, .. } => Some(target),
                Runway::YearlyCheck { next, .. } => Some(next),
                Runway::None => None,
            },
            end,
            notice_by,
            may_end_on: end.filter(|_| !goes_on && !self.is_followed),
            outlook: looked.outlook,
            call: contract.call_in_term(today),
            lines: looked
                .lines
                .iter()
                .filter(|line| matches!(line.sign, Sign::Minus | Sign::Plus))
                .map(|line| (line.line, line.sign))
                .collect(),
            yearly: contract.yearly_value(),
        }
    }
}

/// What a client's running contracts bring in a year, in hundredths of the home currency: what Today ranks equals by
/// (T1). Money without a rate of `today` counts for nothing; without a home currency every amount counts as it stands.
#[must_use]
pub fn worth(renewals: &[Renewal], rates: Option<&Rates>, today: NaiveDate) -> i64 {
    renewals
        .iter()
        .filter_map(|renewal| renewal.yearly)
        .filter_map(|yearly| match rates {
            Some(rates) => rates.home_value(yearly, today),
            None => Some(yearly),
        })
        .fold(0, |sum, yearly| sum.saturating_add(yearly.hundredths()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::ids::RateId;
    use crate::money::{Currency, ExchangeRate, Rate};

    fn bringing(minor: i64, code: &str) -> Renewal {
        let contract = ContractId::new();
        Renewal {
            contract,
            lane: contract,
            next_on: None,
            end: None,
            notice_by: None,
            may_end_on: None,
            outlook: Outlook::NotEnough,
            call: None,
            lines: Vec::new(),
            yearly: Some(Money {
                minor,
                currency: Currency::parse(code).unwrap(),
            }),
        }
    }

    #[test]
    fn t1_an_account_is_worth_what_its_contracts_bring_in_the_home_currency() {
        let day = |text: &str| text.parse().unwrap();
        let rate = ExchangeRate {
            id: RateId::new(),
            from: Currency::parse("USD").unwrap(),
            to: Currency::parse("EUR").unwrap(),
            on: day("2026-01-01"),
            rate: Rate::parse("0.9").unwrap(),
        };
        let rates = Rates::into_home(rate.to, &[rate]);
        let without_value = Renewal {
            yearly: None,
            ..bringing(0, "EUR")
        };
        let all = [
            bringing(100_000, "EUR"),
            bringing(50_000, "USD"),
            bringing(70_000, "INR"),
            without_value,
        ];
        let today = day("2026-06-01");
        assert_eq!(worth(&all, Some(&rates), today), 145_000);
        assert_eq!(worth(&all, None, today), 220_000, "as they stand");
        assert_eq!(worth(&[], Some(&rates), today), 0);
    }
}
