//! N5: how much of what ran at a quarter's first day is still there at its end.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};

use super::{Contract, ContractState, HumanCall, Outlook, Term};
use crate::ids::AccountId;
use crate::money::{Money, Rates, Total};
use crate::time::add_months;

/// What a contract brings in a year, from its first day to its last.
///
/// A new price from a day on is a contract that follows this one; a value that is corrected was never another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holding {
    /// Whose contract.
    pub account: AccountId,
    /// Its first day.
    pub first: NaiveDate,
    /// Its last; none while nothing ends it.
    pub last: Option<NaiveDate>,
    /// What it brings in a year.
    pub yearly: Money,
}

impl Holding {
    /// What `contract` holds; none when it was never signed or brings nothing that anybody wrote down.
    #[must_use]
    pub fn of(contract: &Contract) -> Option<Self> {
        let (signed_on, ended_on) = match contract.state {
            ContractState::Signed { on } => (on, None),
            ContractState::Ended {
                on,
                signed_on: Some(signed_on),
            } => (signed_on, Some(on)),
            _ => return None,
        };
        let given = contract.notice_given.as_ref().map(|given| given.ends_on);
        let typed = match contract.term {
            Term::Fixed { end, .. } if !contract.renews() => Some(end),
            _ => None,
        };
        Some(Self {
            account: contract.account,
            first: contract.start.unwrap_or(signed_on),
            last: ended_on.or(given).or(typed),
            yearly: contract.yearly_value()?,
        })
    }

    fn runs_on(&self, day: NaiveDate) -> bool {
        self.first <= day && self.last.is_none_or(|last| day <= last)
    }
}

/// The first days of the quarter that `day` lies in and of the next one, in a business year that begins with the
/// month `first_month` (1–12).
#[must_use]
pub fn quarter(day: NaiveDate, first_month: u8) -> (NaiveDate, NaiveDate) {
    let month_first = day.with_day(1).unwrap_or(day);
    let into = (day.month() + 12 - u32::from(first_month)) % 3;
    let first = add_months(month_first, -i32::try_from(into).unwrap_or(0));
    (first, add_months(first, 3))
}

/// What became, in one quarter, of what ran on its first day. Yearly values in the home currency; accounts that came
/// within the quarter are in none of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retention {
    /// The quarter's first day.
    pub from: NaiveDate,
    /// The first day that no longer belongs to it: the next quarter's, or today's in the quarter that runs.
    pub until: NaiveDate,
    /// What ran on the first day, with what has no rate beside it.
    pub start: Total,
    /// Of that, what accounts brought that are gone.
    pub lost: i64,
    /// Of that, what accounts bring less that are still there.
    pub reduced: i64,
    /// What accounts bring more that were there.
    pub increased: i64,
}

/// Parts of a thousand, rounded half up.
fn per_mille(part: i64, whole: i64) -> Option<u32> {
    if whole <= 0 {
        return None;
    }
    let (part, whole) = (i128::from(part.max(0)), i128::from(whole));
    u32::try_from((part * 2000 + whole) / (whole * 2)).ok()
}

impl Retention {
    /// (start − lost − reduced) / start in parts of a thousand; none where nothing ran.
    #[must_use]
    pub fn gross(&self) -> Option<u32> {
        per_mille(self.kept(), self.start.home.minor)
    }

    /// The same with increases added, so that it may be above a thousand.
    #[must_use]
    pub fn net(&self) -> Option<u32> {
        per_mille(
            self.kept().saturating_add(self.increased),
            self.start.home.minor,
        )
    }

    fn kept(&self) -> i64 {
        self.start.home.minor - self.lost - self.reduced
    }

    /// What gross retention can be at the quarter's end, from what is at stake until then: at least, were all of it
    /// lost that is not called good; at most, were only that lost which is called lost.
    #[must_use]
    pub fn forecast(&self, at_stake: &[AtStake], rates: &Rates) -> Option<Range> {
        let mut gone = (0_i64, 0_i64);
        for stake in at_stake {
            let Some(value) = rates.home_value(stake.yearly, self.from) else {
                continue;
            };
            match stake.expected() {
                Outlook::Good => {}
                Outlook::LikelyLost => {
                    gone = (
                        gone.0.saturating_add(value.minor),
                        gone.1.saturating_add(value.minor),
                    );
                }
                Outlook::AtRisk | Outlook::NotEnough => {
                    gone.0 = gone.0.saturating_add(value.minor);
                }
            }
        }
        let start = self.start.home.minor;
        Some(Range {
            least: per_mille(self.kept().saturating_sub(gone.0), start)?,
            most: per_mille(self.kept().saturating_sub(gone.1), start)?,
        })
    }
}

/// A contract whose term ends in the quarter that runs and may go no further.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AtStake {
    /// What people say.
    pub call: Option<HumanCall>,
    /// What the evidence says.
    pub outlook: Outlook,
    /// What it brings in a year.
    pub yearly: Money,
}

impl AtStake {
    /// What is expected: what people say, and where they say nothing, the evidence.
    #[must_use]
    pub const fn expected(&self) -> Outlook {
        match self.call {
            Some(HumanCall::Good) => Outlook::Good,
            Some(HumanCall::AtRisk) => Outlook::AtRisk,
            Some(HumanCall::Lost) => Outlook::LikelyLost,
            Some(HumanCall::Watching) | None => self.outlook,
        }
    }
}

/// Between which two a share will lie, in parts of a thousand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// At least.
    pub least: u32,
    /// At most.
    pub most: u32,
}

/// The retention of the quarter from `from` until the day before `until`. All by the rates of its first day, so that a
/// currency's fall is no loss of a client. `steady` is what others bring all the while, whose contracts need not be
/// looked at one by one.
#[must_use]
pub fn retention(
    holdings: &[Holding],
    steady: &[Money],
    rates: &Rates,
    from: NaiveDate,
    until: NaiveDate,
) -> Retention {
    let mut accounts = BTreeMap::<AccountId, (i64, i64)>::new();
    for holding in holdings {
        let Some(value) = rates.home_value(holding.yearly, from) else {
            continue;
        };
        let (start, end) = accounts.entry(holding.account).or_default();
        if holding.runs_on(from) {
            *start = start.saturating_add(value.minor);
        }
        if holding.runs_on(until) {
            *end = end.saturating_add(value.minor);
        }
    }
    let at_start = holdings.iter().filter(|holding| holding.runs_on(from));
    let all = at_start.map(|holding| holding.yearly);
    let mut result = Retention {
        from,
        until,
        start: rates.total(all.chain(steady.iter().copied()), from),
        lost: 0,
        reduced: 0,
        increased: 0,
    };
    for (start, end) in accounts.into_values().filter(|(start, _)| *start > 0) {
        if end == 0 {
            result.lost = result.lost.saturating_add(start);
        } else if end < start {
            result.reduced = result.reduced.saturating_add(start - end);
        } else {
            result.increased = result.increased.saturating_add(end - start);
        }
    }
    result
}

/// The quarters that end with the one `today` lies in, the earliest first: each with the first day after it, which in
/// the quarter that runs is today.
#[must_use]
pub fn quarters(today: NaiveDate, first_month: u8, count: u32) -> Vec<(NaiveDate, NaiveDate)> {
    let mut quarters = Vec::new();
    let mut day = today;
    for _ in 0..count {
        let (from, next) = quarter(day, first_month);
        quarters.push((from, next.min(today)));
        day = from.checked_sub_days(Days::new(1)).unwrap_or(from);
    }
    quarters.reverse();
    quarters
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::RateId;
    use crate::money::{Currency, ExchangeRate, Rate};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or(NaiveDate::MIN)
    }

    fn money(thousands: i64, code: &str) -> Option<Money> {
        Some(Money {
            minor: thousands * 100_000,
            currency: Currency::parse(code).ok()?,
        })
    }

    fn holding(
        account: AccountId,
        first: &str,
        last: Option<&str>,
        thousands: i64,
    ) -> Option<Holding> {
        Some(Holding {
            account,
            first: day(first),
            last: last.map(day),
            yearly: money(thousands, "EUR")?,
        })
    }

    fn rates() -> Option<Rates> {
        let eur = Currency::parse("EUR").ok()?;
        let usd = ExchangeRate {
            id: RateId::new(),
            from: Currency::parse("USD").ok()?,
            to: eur,
            on: day("2026-01-01"),
            rate: Rate::parse("0.5").ok()?,
        };
        Some(Rates::into_home(eur, &[usd]))
    }

    /// The written-out example: 100 000 a year run on 1 April. One client of 40 000 leaves, one goes from 30 000 to
    /// 20 000, one from 20 000 to 30 000, one of 10 000 stays, and one of 50 000 is new.
    #[test]
    fn n5_gross_leaves_increases_out_net_adds_them_and_new_clients_never_count()
    -> Result<(), &'static str> {
        let id = AccountId::new;
        let (less, more) = (id(), id());
        let holdings: Option<Vec<_>> = [
            holding(id(), "2025-01-01", Some("2026-06-30"), 40),
            holding(less, "2025-01-01", Some("2026-05-31"), 30),
            holding(less, "2026-06-01", None, 20),
            holding(more, "2025-01-01", None, 20),
            holding(more, "2026-04-02", None, 10),
            holding(id(), "2026-04-01", None, 10),
            holding(id(), "2026-04-02", None, 50),
        ]
        .into_iter()
        .collect();
        let (holdings, rates) = (holdings.ok_or("money")?, rates().ok_or("rates")?);
        let (from, until) = (day("2026-04-01"), day("2026-07-01"));

        let spring = retention(&holdings, &[], &rates, from, until);
        assert_eq!(spring.start.home.minor, 10_000_000);
        assert_eq!(
            (spring.lost, spring.reduced, spring.increased),
            (4_000_000, 1_000_000, 1_000_000)
        );
        assert_eq!((spring.gross(), spring.net()), (Some(500), Some(600)));

        // On its last day a contract still runs.
        let before = retention(&holdings, &[], &rates, from, day("2026-06-30"));
        assert_eq!((before.lost, before.gross()), (0, Some(900)));

        // What others bring all the while is in the start and nowhere else.
        let steady = [money(100, "EUR").ok_or("money")?];
        let larger = retention(&holdings, &steady, &rates, from, until);
        assert_eq!((larger.gross(), larger.net()), (Some(750), Some(800)));
        let nothing = retention(&[], &[], &rates, from, until);
        assert_eq!((nothing.gross(), nothing.net()), (None, None));
        Ok(())
    }

    #[test]
    fn n5_what_has_no_rate_is_beside_the_start_and_loses_nothing() -> Result<(), &'static str> {
        let rates = rates().ok_or("rates")?;
        let in_currency = |code| {
            Some(Holding {
                yearly: money(10, code)?,
                ..holding(AccountId::new(), "2025-01-01", Some("2026-05-31"), 0)?
            })
        };
        let holdings: Option<Vec<_>> = [in_currency("USD"), in_currency("INR")]
            .into_iter()
            .collect();
        let of = retention(
            &holdings.ok_or("money")?,
            &[],
            &rates,
            day("2026-04-01"),
            day("2026-07-01"),
        );
        assert_eq!((of.start.home.minor, of.lost), (500_000, 500_000));
        assert_eq!(of.start.without_rate, [money(10, "INR").ok_or("money")?]);
        Ok(())
    }

    #[test]
    fn n5_a_forecast_lies_between_all_that_is_open_lost_and_only_what_is_called_lost()
    -> Result<(), &'static str> {
        let (rates, euros) = (rates().ok_or("rates")?, |n| money(n, "EUR").ok_or("money"));
        let running = retention(
            &[],
            &[euros(100)?],
            &rates,
            day("2026-04-01"),
            day("2026-05-01"),
        );
        let stake = |call, outlook, thousands| {
            Ok::<_, &'static str>(AtStake {
                call,
                outlook,
                yearly: euros(thousands)?,
            })
        };
        let at_stake = [
            stake(None, Outlook::LikelyLost, 10)?,
            stake(Some(HumanCall::Lost), Outlook::Good, 5)?,
            stake(Some(HumanCall::Watching), Outlook::AtRisk, 20)?,
            stake(None, Outlook::NotEnough, 1)?,
            stake(Some(HumanCall::Good), Outlook::LikelyLost, 30)?,
        ];
        assert_eq!(
            running.forecast(&at_stake, &rates),
            Some(Range {
                least: 640,
                most: 850
            })
        );
        Ok(())
    }

    #[test]
    fn n5_quarters_follow_the_business_year() {
        let span = |on, first_month| quarter(day(on), first_month);
        assert_eq!(
            span("2026-03-31", 1),
            (day("2026-01-01"), day("2026-04-01"))
        );
        assert_eq!(
            span("2026-04-01", 1),
            (day("2026-04-01"), day("2026-07-01"))
        );
        assert_eq!(
            span("2026-01-31", 2),
            (day("2025-11-01"), day("2026-02-01"))
        );
        assert_eq!(
            span("2026-02-28", 12),
            (day("2025-12-01"), day("2026-03-01"))
        );
        assert_eq!(
            quarters(day("2026-05-15"), 1, 2),
            [
                (day("2026-01-01"), day("2026-04-01")),
                (day("2026-04-01"), day("2026-05-15"))
            ]
        );
    }
}
