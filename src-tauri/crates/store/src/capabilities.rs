//! Questions about what the product does, and what hangs on it.

use domain::capabilities::Capability;
use domain::ids::{AccountId, CapabilityId};
use sqlx::SqliteConnection;
use uuid::fmt::Hyphenated;

use crate::column::{Stored, accounts_of, number};
use crate::error::Result;
use crate::rows::{CapabilityRow, capability_columns, load};

/// A capability, and how much hangs on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The capability.
    pub capability: Capability,
    /// Open promises on it; mentions and what is in the trash are left out.
    pub promises: u32,
    /// Claims about it.
    pub claims: u32,
}

#[derive(sqlx::FromRow)]
struct ListedRow {
    #[sqlx(flatten)]
    capability: CapabilityRow,
    promises: i64,
    claims: i64,
}

/// The capability with this id.
pub async fn by_id(conn: &mut SqliteConnection, id: CapabilityId) -> Result<Option<Capability>> {
    load::<CapabilityRow>(conn, &id.to_string())
        .await?
        .map(Capability::try_from)
        .transpose()
}

/// Every capability by its name, and how much hangs on each. A company has as many as its people can name.
pub async fn all(conn: &mut SqliteConnection) -> Result<Vec<Listed>> {
    let rows: Vec<ListedRow> = sqlx::query_as(concat!(
        "select ",
        capability_columns!(),
        ", (select count(*) from commitment join account on account.account_id = commitment.account_id
                where commitment.capability_id = capability.capability_id and commitment.is_open = 1
                    and commitment.state <> 'mention' and account.trashed_at is null) as promises,
            (select count(*) from claim where claim.capability_id = capability.capability_id) as claims
         from capability
         order by capability.name_folded, capability.capability_id"
    ))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Listed {
                capability: row.capability.try_into()?,
                promises: number("promises", row.promises)?,
                claims: number("claims", row.claims)?,
            })
        })
        .collect()
}

/// Every capability by its name, and nothing of what hangs on it.
pub async fn named(conn: &mut SqliteConnection) -> Result<Vec<Capability>> {
    let rows: Vec<CapabilityRow> = sqlx::query_as(concat!(
        "select ",
        capability_columns!(),
        " from capability order by capability.name_folded, capability.capability_id"
    ))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Capability::try_from).collect()
}

/// How many capabilities, claims and boundaries there are together: whether anybody has said what exists.
pub async fn count(conn: &mut SqliteConnection) -> Result<u32> {
    let count: i64 = sqlx::query_scalar(
        "select (select count(*) from capability) + (select count(*) from claim) + (select count(*) from boundary)",
    )
    .fetch_one(conn)
    .await?;
    number("count", count)
}

/// The accounts with an open promise on a capability: what the rules say of them hangs on its status.
pub(crate) async fn accounts_on(conn: &mut SqliteConnection, id: &str) -> Result<Vec<AccountId>> {
    let ids: Vec<Hyphenated> = sqlx::query_scalar(
        "select distinct account_id from commitment where capability_id = ? and is_open = 1 order by account_id",
    )
    .bind(id)
    .fetch_all(conn)
    .await?;
    Ok(accounts_of(ids))
}

/// How many open promises are on a capability; mentions and what is in the trash are left out.
pub async fn open_on(conn: &mut SqliteConnection, id: CapabilityId) -> Result<u32> {
    let count: i64 = sqlx::query_scalar(
        "select count(*) from commitment join account on account.account_id = commitment.account_id
         where commitment.capability_id = ? and commitment.is_open = 1 and commitment.state <> 'mention'
            and account.trashed_at is null",
    )
    .bind(id.stored())
    .fetch_one(conn)
    .await?;
    number("count", count)
}

#[cfg(test)]
mod tests;
