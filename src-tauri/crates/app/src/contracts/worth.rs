//! What contracts bring: in the home currency, by account and by quarter.

use std::sync::Arc;

use chrono::{Days, Months, NaiveDate};
use domain::Problem;
use domain::contracts::{Range, Retention, margin, quarter, quarters, retention};
use domain::history::Intent;
use domain::ids::{AccountId, RateId};
use domain::money::{ExchangeRate, Money, Rate, Rates, Total};
use domain::settings::Settings;
use store::Connection;

use super::{
    AccountValue, AddRate, MoneyView, QuarterView, RangeView, RateView, RetentionView, TotalView,
};
use crate::{App, Error, Result, typed};

/// Quarters shown: the one that runs and those of the year before it.
const QUARTERS: u32 = 5;

/// The home currency with the rates into it; none while nobody named one and no contract has a value.
pub(super) struct Home {
    rates: Option<Rates>,
    settings: Settings,
}

impl Home {
    pub(super) async fn read(conn: &mut Connection) -> Result<Self> {
        let settings = store::settings::rules(conn).await?;
        let home = match settings.home_currency {
            Some(home) => Some(home),
            // Until somebody names it, what most contracts are paid in.
            None => store::contracts::usual_currency(conn).await?,
        };
        let rates = match home {
            Some(home) => Some(Rates::into_home(home, &store::rates::all(conn).await?)),
            None => None,
        };
        Ok(Self { rates, settings })
    }

    /// All of it as one sum by the rates of `day`; none where there is nothing to add up.
    pub(super) fn total(
        &self,
        money: impl Iterator<Item = Money>,
        day: NaiveDate,
    ) -> Option<TotalView> {
        let mut money = money.peekable();
        money.peek()?;
        Some(TotalView::from(self.rates.as_ref()?.total(money, day)))
    }
}

impl App {
    /// How much of what ran on each quarter's first day was still there at its end (N5), the running one first.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn retention(&self) -> Result<RetentionView> {
        let today = self.now().today();
        let mut reading = self.read().await?;
        let home = Home::read(&mut reading).await?;
        let Some(rates) = &home.rates else {
            return Ok(RetentionView {
                quarters: Vec::new(),
                forecast: None,
            });
        };
        let first_month = home.settings.business_year_month;
        let read = async |conn: &mut Connection, today: &NaiveDate| {
            let spans = quarters(*today, first_month, QUARTERS);
            let from = spans.first().map_or(*today, |(from, _)| *from);
            let holdings = store::renewals::holdings(conn, from, *today).await?;
            let of = spans.iter().rev().map(|(from, until)| {
                retention(&holdings.moving, &holdings.steady, rates, *from, *until)
            });
            Ok(of.collect())
        };
        let of: Arc<Vec<Retention>> = self.retained.answer(&mut reading, today, read).await?;
        let (from, next) = quarter(today, first_month);
        let at_stake = store::renewals::at_stake(&mut reading, from, next).await?;
        let forecast = of
            .first()
            .and_then(|running| running.forecast(&at_stake, rates));
        Ok(RetentionView {
            quarters: of
                .iter()
                .map(|of| {
                    let (_, next) = quarter(of.from, first_month);
                    quarter_view(of, next - Days::new(1), next > today)
                })
                .collect(),
            forecast: forecast.map(|Range { least, most }| RangeView { least, most }),
        })
    }

    /// What a client's running contracts bring in a year, and what is left of it after the time spent.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn account_value(&self, account: AccountId) -> Result<AccountValue> {
        let now = self.now();
        let mut reading = self.read().await?;
        let home = Home::read(&mut reading).await?;
        let yearly = store::renewals::yearly_of(&mut reading, account).await?;
        let sum = home
            .rates
            .as_ref()
            .map(|rates| rates.total(yearly.iter().copied(), now.today()));
        let margin = match (sum.as_ref(), home.settings.hour_costs_minor) {
            // Money that is missing from the sum would make the margin a lie.
            (Some(sum), Some(hour)) if sum.without_rate.is_empty() && !yearly.is_empty() => {
                let since = now.zone.start_of(now.today() - Months::new(12));
                let spent = store::renewals::time_spent(&mut reading, account, since).await?;
                margin(sum.home, spent, hour)
            }
            _ => None,
        };
        Ok(AccountValue {
            yearly: home.total(yearly.into_iter(), now.today()),
            margin: margin.map(MoneyView::from),
        })
    }

    /// Writes down what a currency is worth in the home currency from a day on.
    ///
    /// # Errors
    /// A refused currency, day or rate; [`Problem::Missing`] of `from` while there is no home currency.
    pub async fn add_rate(&self, input: AddRate) -> Result<RateId> {
        let from = typed::optional_currency("from", &input.from)?
            .ok_or(Error::invalid("from", Problem::Blank))?;
        let on = typed::optional_day("on", input.on)?;
        let rate = Rate::parse(&input.rate).map_err(|problem| Error::invalid("rate", problem))?;
        let mut change = self.change(Intent::ChangeRates).await?;
        let home = Home::read(change.conn()).await?;
        let home = home.rates.ok_or(Error::invalid("from", Problem::Missing))?;
        let rate = ExchangeRate {
            id: RateId::new(),
            from,
            to: home.home(),
            on: on.unwrap_or_else(|| change.now.today()),
            rate,
        };
        let rate = rate.checked();
        let rate = rate.map_err(|problem| Error::invalid("from", problem))?;
        change.create(&rate).await?;
        change.commit().await?;
        Ok(rate.id)
    }

    /// Removes a rate that was never true.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn remove_rate(&self, id: RateId) -> Result<()> {
        let mut change = self.change(Intent::ChangeRates).await?;
        change.remove::<ExchangeRate>(id).await?;
        change.commit().await
    }
}

fn quarter_view(of: &Retention, last: NaiveDate, running: bool) -> QuarterView {
    let currency = of.start.home.currency;
    let money = |minor| MoneyView::from(Money { minor, currency });
    QuarterView {
        from: of.from,
        last,
        running,
        start: of.start.clone().into(),
        lost: money(of.lost),
        reduced: money(of.reduced),
        increased: money(of.increased),
        gross: of.gross(),
        net: of.net(),
    }
}

impl From<Total> for TotalView {
    fn from(total: Total) -> Self {
        Self {
            home: total.home.into(),
            without_rate: total
                .without_rate
                .into_iter()
                .map(MoneyView::from)
                .collect(),
        }
    }
}

impl From<ExchangeRate> for RateView {
    fn from(rate: ExchangeRate) -> Self {
        Self {
            id: rate.id,
            from: rate.from.as_str().to_owned(),
            to: rate.to.as_str().to_owned(),
            on: rate.on,
            rate: rate.rate.to_string(),
        }
    }
}
