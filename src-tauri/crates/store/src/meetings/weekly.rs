//! The weekly review: which accounts come first, and which were looked through (T6).

use chrono::NaiveDate;
use domain::accounts::Tier;
use domain::ids::AccountId;
use domain::meetings::Weekly;
use domain::text::Line;
use domain::time::Zone;
use domain::touches::Silence;
use sqlx::SqliteConnection;
use uuid::fmt::Hyphenated;

use crate::column::{Stored, line, maybe_number, number, word, zone};
use crate::error::{Error, Result};
use crate::page::bounded;

/// An account in the review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviewed {
    /// The account.
    pub account: AccountId,
    /// What it is called.
    pub name: Line,
    /// How much attention it is given.
    pub tier: Tier,
    /// The zone its days belong to.
    pub zone: Zone,
    /// What the review goes by.
    pub weekly: Weekly,
}

#[derive(sqlx::FromRow)]
struct Row {
    account_id: Hyphenated,
    name: String,
    tier: String,
    zone: String,
    weekly_place: i64,
    silent_since: Option<NaiveDate>,
    silence_ideal: Option<i64>,
    silence_max: Option<i64>,
}

impl TryFrom<Row> for Reviewed {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        const PLACE: &str = "verdict.weekly_place";
        Ok(Self {
            account: AccountId::from_uuid(row.account_id.into_uuid()),
            name: line("account.name", &row.name)?,
            tier: word("account.tier", &row.tier)?,
            zone: zone("account.zone", &row.zone)?,
            weekly: Weekly {
                outlook: Weekly::outlook_at(number(PLACE, row.weekly_place)?)
                    .ok_or(Error::Damaged(PLACE))?,
                silent_since: row.silent_since,
                silence: Silence {
                    ideal: maybe_number("verdict.silence_ideal", row.silence_ideal)?,
                    max: maybe_number("verdict.silence_max", row.silence_max)?,
                },
            },
        })
    }
}

/// The accounts that nobody looked through since the day `since`: the gravest outlook first, within it on `today` the
/// longest silence against what it may be at most, those that may be silent for ever last. At most `limit`.
pub async fn review(
    conn: &mut SqliteConnection,
    today: NaiveDate,
    since: NaiveDate,
    limit: u32,
) -> Result<Vec<Reviewed>> {
    // The order is made of the index alone; only those that are shown are asked for their names.
    let rows: Vec<Row> = sqlx::query_as(
        "with shown as (
            select verdict.account_id, verdict.weekly_place, verdict.silent_since, verdict.silence_max,
                (julianday(?1) - julianday(verdict.silent_since)) / verdict.silence_max as share
            from verdict
            where verdict.weekly_place is not null
                and verdict.account_id not in (select account_id from looked_through where looked_on >= ?2)
            order by verdict.weekly_place, share desc nulls last, verdict.silent_since nulls last, verdict.account_id
            limit ?3)
         select account.account_id, account.name, account.tier, account.zone, verdict.weekly_place,
            verdict.silent_since, verdict.silence_ideal, verdict.silence_max
         from shown join verdict on verdict.account_id = shown.account_id
         join account on account.account_id = shown.account_id
         order by shown.weekly_place, shown.share desc nulls last, shown.silent_since nulls last, shown.account_id",
    )
    .bind(today)
    .bind(since)
    .bind(bounded(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Reviewed::try_from).collect()
}

/// How many accounts were looked through since a day.
pub async fn looked_through(conn: &mut SqliteConnection, since: NaiveDate) -> Result<u32> {
    let count: i64 = sqlx::query_scalar("select count(*) from looked_through where looked_on >= ?")
        .bind(since)
        .fetch_one(conn)
        .await?;
    number("count", count)
}

/// Remembers that an account was looked through on a day.
///
/// # Errors
/// [`Error::MissingReference`] when the account is gone.
pub async fn look_through(
    conn: &mut SqliteConnection,
    account: AccountId,
    on: NaiveDate,
) -> Result<()> {
    sqlx::query(
        "insert into looked_through (account_id, looked_on) values (?, ?)
         on conflict (account_id) do update set looked_on = excluded.looked_on",
    )
    .bind(account.stored())
    .bind(on)
    .execute(conn)
    .await?;
    Ok(())
}
