//! The figures beside the rooms in the rail.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use crate::column::{instant, number};
use crate::error::Result;
use crate::today;

/// One figure for each room that has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Accounts that something waits for, before it is too late: red and amber.
    pub today: u32,
    /// Accounts.
    pub accounts: u32,
    /// Promises we owe, mentions left out.
    pub promises: u32,
    /// Duties they owe.
    pub duties: u32,
    /// Signed contracts with an end.
    pub renewals: u32,
}

/// The figures as they are at `now`.
pub async fn counts(conn: &mut SqliteConnection, now: DateTime<Utc>) -> Result<Counts> {
    let today = today::counts(conn, now).await?;
    let (accounts, promises, duties, renewals): (i64, i64, i64, i64) = sqlx::query_as(
        "select
            (select count(*) from account where trashed_at is null),
            (select count(*) from commitment where is_open = 1 and side = 'ours' and state <> 'mention'
                and account_id not in (select account_id from account where trashed_at is not null)),
            (select count(*) from commitment where is_open = 1 and side = 'theirs'
                and account_id not in (select account_id from account where trashed_at is not null)),
            (select count(*) from contract join account on account.account_id = contract.account_id
                where contract.state = 'signed' and contract.end_on is not null and account.trashed_at is null)",
    )
    .fetch_one(conn)
    .await?;
    Ok(Counts {
        today: today.red + today.amber,
        accounts: number("accounts", accounts)?,
        promises: number("promises", promises)?,
        duties: number("duties", duties)?,
        renewals: number("renewals", renewals)?,
    })
}

/// When a fact was last written; none in a ledger nobody has begun.
pub async fn saved_at(conn: &mut SqliteConnection) -> Result<Option<DateTime<Utc>>> {
    let at: Option<i64> =
        sqlx::query_scalar("select at from event_group order by hlc desc limit 1")
            .fetch_optional(conn)
            .await?;
    at.map(|at| instant("event_group.at", at)).transpose()
}
