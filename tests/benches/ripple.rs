//! What it takes to see what a date moves with it, where ten thousand promises wait for each other (O5).

use anyhow::{Result, ensure};
use app::commitments::RippleQuery;
use app::wire::DueView;
use chrono::Days;
use domain::commitments::Link;
use domain::ids::{CommitmentId, LinkId};
use domain::time::Precision;

use crate::measure::{Samples, Table};
use crate::small::Small;

const WARM: usize = 10;
const CALLS: usize = 200;

/// Promises that wait for each other.
const LINKED: usize = 10_000;

/// Clients among whom they are dealt out.
const CLIENTS: usize = 200;

/// Measures the ripple of the first of them, and of the one that waits for it.
pub async fn run() -> Result<()> {
    let small = Small::begun().await?;
    let today = small.now.today();
    let linked = write(&small).await?;
    let app = small.open().await?;
    let table = Table::of_calls(format!(
        "what a date moves with it, {LINKED} promises that wait for each other, {CALLS} calls each"
    ));
    let to = |nth: usize| {
        let day = today + Days::new(30 + nth as u64 % 20);
        DueView {
            from: day,
            last: day,
            precision: Precision::Day,
        }
    };
    let asked = async |id: CommitmentId, nth: usize, least: u32| {
        let asked = RippleQuery {
            id,
            to: to(nth),
            is_told: false,
        };
        let ripple = app.ripple_of(asked).await?;
        ensure!(ripple.promises >= least, "{} move", ripple.promises);
        serde_json::to_vec(&ripple)?;
        Ok(())
    };
    let least = u32::try_from(LINKED - 2)?;
    // Two promises by turns, so that neither is known from the question before.
    let first = Samples::of(WARM, CALLS, async |nth| {
        asked(linked[nth % 2], nth, least).await
    })
    .await?;
    table.calls("ripple_of: the first date that is tried", &first);
    let others = Samples::of(WARM, CALLS, async |nth| asked(linked[0], nth, least).await).await?;
    table.calls("ripple_of: another date of the same promise", &others);
    let last = linked[LINKED - 1];
    let alone = Samples::of(WARM, CALLS, async |nth| {
        asked(
            if nth % 2 == 0 {
                last
            } else {
                linked[LINKED - 2]
            },
            nth,
            0,
        )
        .await
    })
    .await?;
    table.calls("ripple_of: what nothing waits for", &alone);
    app.close().await;
    Ok(())
}

/// A tree in which each promise but the first two waits for one of those before it, and some for two; all due today, so
/// that no slack absorbs anything.
async fn write(small: &Small) -> Result<Vec<CommitmentId>> {
    let ledger = small.ledger().await?;
    let mut change = small.change(&ledger).await?;
    let mut clients = Vec::new();
    for nth in 0..CLIENTS {
        let account = small.client(&format!("Client {nth}"))?;
        change.create(&account).await?;
        clients.push(account.id);
    }
    let mut linked: Vec<CommitmentId> = Vec::new();
    for nth in 0..LINKED {
        let promise = small.promise(clients[nth % CLIENTS], nth)?;
        change.create(&promise).await?;
        let behind = match nth {
            0 => Vec::new(),
            1 => vec![0],
            _ if nth % 5 == 0 => vec![1.max(nth / 3), nth - 1],
            _ => vec![1.max(nth / 3)],
        };
        for at in behind {
            let link = Link {
                id: LinkId::new(),
                commitment: promise.id,
                waits_for: linked[at],
                lag_days: 0,
                shifted_for: None,
            };
            change.create(&link).await?;
        }
        linked.push(promise.id);
    }
    change.commit().await?;
    ledger.close().await;
    Ok(linked)
}
