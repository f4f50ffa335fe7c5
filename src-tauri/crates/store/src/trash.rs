//! The trash: accounts out of sight, for 30 days.

use chrono::{DateTime, Utc};
use domain::accounts::Account;
use domain::history::RecordKind;
use domain::ids::AccountId;
use sqlx::SqliteConnection;

use crate::change::Change;
use crate::column::instant;
use crate::error::{Error, Result};
use crate::rows::{AccountRow, account_columns, load, to_json};

/// An account in the trash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trashed {
    /// The account.
    pub account: Account,
    /// Since when.
    pub since: DateTime<Utc>,
}

/// Puts an account into the trash.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn put(change: &mut Change, id: AccountId, now: DateTime<Utc>) -> Result<()> {
    set(change, id, Some(now.timestamp_millis())).await
}

/// Takes an account out of the trash.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn restore(change: &mut Change, id: AccountId) -> Result<()> {
    set(change, id, None).await
}

/// What is in the trash, newest first.
pub async fn list(conn: &mut SqliteConnection) -> Result<Vec<Trashed>> {
    let rows: Vec<AccountRow> = sqlx::query_as(concat!(
        "select ",
        account_columns!(),
        " from account where account.trashed_at is not null order by account.trashed_at desc, account.account_id"
    ))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            let since = instant("account.trashed_at", row.trashed_at.unwrap_or_default())?;
            Ok(Trashed {
                account: row.try_into()?,
                since,
            })
        })
        .collect()
}

async fn set(change: &mut Change, id: AccountId, trashed_at: Option<i64>) -> Result<()> {
    let kind = RecordKind::Account;
    let stored: AccountRow = load(change.conn(), &id.to_string())
        .await?
        .ok_or(Error::NotFound(kind.as_str()))?;
    let row = AccountRow {
        trashed_at,
        ..stored.clone()
    };
    change
        .update_row(kind, &to_json(&stored)?, to_json(&row)?)
        .await
}
