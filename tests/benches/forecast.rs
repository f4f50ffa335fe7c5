//! What it takes to say whether a date will be kept, from two thousand promises that were (D1–D3).

use anyhow::{Result, ensure};
use chrono::Days;
use domain::commitments::{Commitment, Confirmer, DateSetter, Dates, PromiseState, Terms};
use domain::ids::CommitmentId;
use domain::time::DueDate;

use crate::measure::{Samples, Table};
use crate::small::Small;

const WARM: usize = 10;
const CALLS: usize = 200;

/// Promises that were kept or late, each with an estimate.
const PAST: usize = 2_000;

/// Estimated at so many working days.
const ESTIMATE: u16 = 10;

/// Measures the forecast of one promise, the first time and from then on.
pub async fn run() -> Result<()> {
    let small = Small::begun().await?;
    let open = write(&small).await?;
    let table = Table::of_calls(format!(
        "whether a date will be kept, from {PAST} past promises, {CALLS} calls"
    ));
    let app = small.open().await?;
    let first = Samples::of(0, 1, async |_| Ok(app.forecast(open).await.map(drop)?)).await?;
    table.calls("forecast: the first question of a day", &first);
    let asked = Samples::of(WARM, CALLS, async |_| {
        let forecast = app.forecast(open).await?;
        serde_json::to_vec(&forecast)?;
        let n = forecast.odds.map_or(0, |odds| odds.n);
        ensure!(n as usize == PAST, "{n} past promises were compared");
        Ok(())
    })
    .await?;
    table.calls("forecast", &asked);
    app.close().await;
    Ok(())
}

/// What was kept, between half and one and a half times its estimate, and one promise that is open.
async fn write(small: &Small) -> Result<CommitmentId> {
    let ledger = small.ledger().await?;
    let mut change = small.change(&ledger).await?;
    let account = small.client("Acme")?;
    change.create(&account).await?;
    for nth in 0..PAST {
        change
            .create(&past(small, small.promise(account.id, nth)?, nth))
            .await?;
    }
    let mut open = small.promise(account.id, PAST)?;
    if let Terms::Promise(promise) = &mut open.terms {
        let due = DueDate::day(small.now.today() + Days::new(16));
        promise.dates = Dates::said(due, DateSetter::Us);
        promise.estimate_days = Some(ESTIMATE);
    }
    change.create(&open).await?;
    change.commit().await?;
    ledger.close().await;
    Ok(open.id)
}

fn past(small: &Small, mut promise: Commitment, nth: usize) -> Commitment {
    let took = u64::try_from(7 + nth % 14).unwrap_or_default();
    let delivered_on = small.now.today() - Days::new(1 + nth as u64 % 700);
    promise.made_on = delivered_on - Days::new(took);
    if let Terms::Promise(terms) = &mut promise.terms {
        terms.dates = Dates::said(
            DueDate::day(promise.made_on + Days::new(14)),
            DateSetter::Us,
        );
        terms.accepted_on = Some(promise.made_on);
        terms.estimate_days = Some(ESTIMATE);
        terms.state = PromiseState::Confirmed {
            delivered_on,
            on: delivered_on,
            by: Confirmer::Client(None),
        };
    }
    promise
}
