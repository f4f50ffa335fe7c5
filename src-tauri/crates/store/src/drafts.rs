//! Half-typed text (Z7). It is kept as it stands: nothing of it has been said yet, so it is no history.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use crate::column::instant;
use crate::error::Result;

/// Text somebody began to type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The field it was typed into.
    pub key: String,
    /// What was typed so far, untouched.
    pub text: String,
    /// When it was last typed at.
    pub at: DateTime<Utc>,
}

/// Keeps the text of a field, instead of what it held before.
pub async fn put(
    conn: &mut SqliteConnection,
    key: &str,
    text: &str,
    at: DateTime<Utc>,
) -> Result<()> {
    sqlx::query(
        "insert into draft (key, text, at) values (?, ?, ?)
         on conflict (key) do update set text = excluded.text, at = excluded.at",
    )
    .bind(key)
    .bind(text)
    .bind(at.timestamp_millis())
    .execute(conn)
    .await?;
    Ok(())
}

/// What was typed into a field and not yet said.
pub async fn get(conn: &mut SqliteConnection, key: &str) -> Result<Option<Draft>> {
    let row: Option<(String, String, i64)> =
        sqlx::query_as("select key, text, at from draft where key = ?")
            .bind(key)
            .fetch_optional(conn)
            .await?;
    row.map(draft).transpose()
}

/// Everything half-typed, newest first.
pub async fn all(conn: &mut SqliteConnection) -> Result<Vec<Draft>> {
    let rows: Vec<(String, String, i64)> =
        sqlx::query_as("select key, text, at from draft order by at desc, key")
            .fetch_all(conn)
            .await?;
    rows.into_iter().map(draft).collect()
}

/// Forgets the text of a field: it was said, or thrown away.
pub async fn discard(conn: &mut SqliteConnection, key: &str) -> Result<()> {
    sqlx::query("delete from draft where key = ?")
        .bind(key)
        .execute(conn)
        .await?;
    Ok(())
}

fn draft((key, text, at): (String, String, i64)) -> Result<Draft> {
    Ok(Draft {
        key,
        text,
        at: instant("draft.at", at)?,
    })
}
