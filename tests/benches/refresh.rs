//! What time takes as it passes over the ledger.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use chrono::{Days, TimeDelta};
use kept_tests::company::Cached;
use sqlx::SqliteConnection;

use crate::ledger::Open;
use crate::measure::{Table, cpu, ms};

/// Measures time that ends nothing, and time that ends at least a thousand verdicts at once.
pub async fn run(large: &Cached) -> Result<()> {
    let open = Open::copy(large).await?;
    let table = Table::new(
        "time passes",
        &["ms", "verdicts", "wall", "CPU", "µs of CPU a verdict"],
    );
    let mut now = large.company.now().instant;
    for (name, least) in [
        ("nothing ended", 0),
        ("a day's verdicts", 1),
        ("a thousand ended", 1_000),
    ] {
        let mut conn = open.bare().await?;
        let mut ended = 0;
        if least > 0 {
            for _ in 0..365 {
                now = now + Days::new(1);
                ended = count(&mut conn, now.timestamp_millis()).await?;
                if ended >= least {
                    break;
                }
            }
        } else {
            now += TimeDelta::milliseconds(1);
            ended = count(&mut conn, now.timestamp_millis()).await?;
        }
        drop(conn);
        open.clock.set(now);
        let (start, before) = (Instant::now(), cpu());
        open.app.refresh().await?;
        let (wall, spent) = (start.elapsed(), cpu() - before);
        let each = spent
            .checked_div(u32::try_from(ended).context("a count")?)
            .unwrap_or(Duration::ZERO);
        table.row(&[
            name,
            &ended.to_string(),
            &ms(wall),
            &ms(spent),
            &each.as_micros().to_string(),
        ]);
    }
    open.app.close().await;
    Ok(())
}

async fn count(conn: &mut SqliteConnection, until: i64) -> Result<i64> {
    Ok(
        sqlx::query_scalar("select count(*) from verdict where stands_until <= ?")
            .bind(until)
            .fetch_one(conn)
            .await?,
    )
}
