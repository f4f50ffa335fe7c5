//! Questions about promises that are off plan.

use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{AccountId, CommitmentId, SlipId};
use domain::slips::Slip;
use sqlx::SqliteConnection;
use uuid::fmt::Hyphenated;

use crate::column::{Stored, instant, number};
use crate::error::Result;
use crate::rows::{SlipRow, slip_columns};

/// What was written of a promise being off plan, oldest first.
pub async fn of_promise(conn: &mut SqliteConnection, promise: CommitmentId) -> Result<Vec<Slip>> {
    let rows: Vec<SlipRow> = sqlx::query_as(concat!(
        "select ",
        slip_columns!(),
        " from slip where slip.commitment_id = ? order by slip.slip_id"
    ))
    .bind(promise.stored())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Slip::try_from).collect()
}

/// The promise that a slip is about.
pub async fn promise_of(conn: &mut SqliteConnection, slip: SlipId) -> Result<Option<CommitmentId>> {
    let promise: Option<Hyphenated> =
        sqlx::query_scalar("select commitment_id from slip where slip_id = ?")
            .bind(slip.stored())
            .fetch_optional(conn)
            .await?;
    Ok(promise.map(|id| CommitmentId::from_uuid(id.into_uuid())))
}

/// What the rules read of an account: all of its open promises, and of broken ones what the client does not know; oldest
/// first.
pub(crate) async fn facts(conn: &mut SqliteConnection, account: AccountId) -> Result<Vec<Slip>> {
    let rows: Vec<SlipRow> = sqlx::query_as(concat!(
        "select ",
        slip_columns!(),
        " from slip join commitment on commitment.commitment_id = slip.commitment_id
         where slip.account_id = ?
            and (commitment.is_open = 1 or (slip.state = 'open' and commitment.state = 'broken'))
         order by slip.slip_id"
    ))
    .bind(account.stored())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Slip::try_from).collect()
}

/// Had this client another slip that was known since an instant, and was no false alarm?
pub async fn had_another(
    conn: &mut SqliteConnection,
    account: AccountId,
    since: DateTime<Utc>,
    but: SlipId,
) -> Result<bool> {
    Ok(sqlx::query_scalar(
        "select exists (
            select 1 from slip where account_id = ? and known_at >= ? and slip_id <> ? and state <> 'false_alarm')",
    )
    .bind(account.stored())
    .bind(since.timestamp_millis())
    .bind(but.stored())
    .fetch_one(conn)
    .await?)
}

/// When each slip that we told since an instant was known, and when it was told.
pub async fn told_since(
    conn: &mut SqliteConnection,
    since: DateTime<Utc>,
) -> Result<Vec<(DateTime<Utc>, DateTime<Utc>)>> {
    let rows: Vec<(i64, i64)> = sqlx::query_as(
        "select known_at, told_at from slip where state = 'told' and told_at >= ? order by told_at",
    )
    .bind(since.timestamp_millis())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(known, told)| {
            Ok((
                instant("slip.known_at", known)?,
                instant("slip.told_at", told)?,
            ))
        })
        .collect()
}

/// How many promises are off plan at an instant of the day `today`: past their date, known to be and not told, or with low
/// odds that nobody answered for.
pub async fn off_plan(
    conn: &mut SqliteConnection,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<u32> {
    let count: i64 = sqlx::query_scalar(
        "select (select count(*) from commitment
                where is_open = 1 and side = 'ours' and due_on < ?1
                    and account_id not in (select account_id from account where trashed_at is not null))
            + (select count(*) from slip join commitment on commitment.commitment_id = slip.commitment_id
                where slip.state = 'open' and (commitment.state = 'broken'
                        or (commitment.is_open = 1 and commitment.due_on >= ?1))
                    and slip.account_id not in (select account_id from account where trashed_at is not null))
            + (select count(*) from low_odds as low
                join commitment on commitment.commitment_id = low.commitment_id
                where low.known_from <= ?2 and commitment.is_open = 1 and commitment.due = low.due
                    and commitment.due_on >= ?1
                    and not exists (select 1 from slip where slip.commitment_id = low.commitment_id
                        and (slip.due = low.due or slip.state = 'open'))
                    and commitment.account_id not in (select account_id from account where trashed_at is not null))",
    )
    .bind(today)
    .bind(now.timestamp_millis())
    .fetch_one(conn)
    .await?;
    number("count", count)
}

#[cfg(test)]
mod tests;
