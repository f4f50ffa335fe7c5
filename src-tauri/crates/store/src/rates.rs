//! Exchange rates typed by hand.

use domain::money::ExchangeRate;
use sqlx::SqliteConnection;

use crate::error::Result;
use crate::rows::RateRow;

/// Every rate, by currency, then by day; of two on one day, the one typed first.
pub async fn all(conn: &mut SqliteConnection) -> Result<Vec<ExchangeRate>> {
    let rows: Vec<RateRow> = sqlx::query_as(
        "select rate_id, from_currency, to_currency, rated_on, rate from rate
         order by from_currency, rated_on, rate_id",
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(ExchangeRate::try_from).collect()
}

#[cfg(test)]
mod tests {
    use domain::history::Intent;
    use domain::ids::RateId;
    use domain::money::{Currency, Rate};

    use super::*;
    use crate::testing::{World, at, day};
    use crate::{Error, undo};

    #[tokio::test]
    async fn rates_come_back_as_they_were_typed_and_are_undone() -> Result<()> {
        let world = World::begun().await?;
        let rate = |from, on, text| -> Option<ExchangeRate> {
            Some(ExchangeRate {
                id: RateId::new(),
                from: Currency::parse(from).ok()?,
                to: Currency::parse("EUR").ok()?,
                on: day(on),
                rate: Rate::parse(text).ok()?,
            })
        };
        let typed: Option<Vec<_>> = [
            rate("USD", "2026-06-01", "0.92"),
            rate("INR", "2026-06-01", "0.0101"),
            rate("USD", "2026-01-01", "0.95"),
        ]
        .into_iter()
        .collect();
        let typed = typed.ok_or(Error::Damaged("rate"))?;
        for rate in &typed {
            world.create(Intent::ChangeRates, rate).await?;
        }
        let by_currency = [typed[1], typed[2], typed[0]];
        assert_eq!(all(&mut *world.read().await?).await?, by_currency);

        let undone = undo::undo(&world.ledger, at("2026-06-02T08:00:00Z"), world.me).await?;
        let (change, _) = undone.ok_or(Error::NotFound("change"))?;
        change.commit().await?;
        assert_eq!(all(&mut *world.read().await?).await?, [typed[1], typed[0]]);
        Ok(())
    }
}
