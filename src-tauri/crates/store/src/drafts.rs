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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, at};

    #[tokio::test]
    async fn half_typed_text_survives_a_restart_untouched_until_it_is_said() -> Result<()> {
        let world = World::begun().await?;
        let mut writing = world.ledger.write().await?;
        put(
            &mut writing,
            "capture",
            "Acme: SS",
            at("2026-06-01T12:00:00Z"),
        )
        .await?;
        put(
            &mut writing,
            "capture",
            " Acme: SSO \u{202E}\n",
            at("2026-06-01T12:00:01Z"),
        )
        .await?;
        put(
            &mut writing,
            "account/x/notes",
            "",
            at("2026-06-01T11:00:00Z"),
        )
        .await?;
        writing.commit().await?;

        let world = world.restarted().await?;
        let mut read = world.read().await?;
        let kept: Vec<(String, String)> = all(&mut read)
            .await?
            .into_iter()
            .map(|draft| (draft.key, draft.text))
            .collect();
        let newest_first = [
            ("capture", " Acme: SSO \u{202E}\n"),
            ("account/x/notes", ""),
        ];
        assert_eq!(
            kept,
            newest_first.map(|(key, text)| (key.into(), text.into()))
        );
        drop(read);

        let mut writing = world.ledger.write().await?;
        discard(&mut writing, "capture").await?;
        writing.commit().await?;
        let left = all(&mut *world.read().await?).await?;
        assert_eq!(left.len(), 1);
        assert_eq!(left[0].key, "account/x/notes");
        Ok(())
    }

    #[tokio::test]
    async fn a_draft_that_was_not_committed_is_not_there() -> Result<()> {
        let world = World::begun().await?;
        let mut writing = world.ledger.write().await?;
        put(&mut writing, "capture", "Acme", at("2026-06-01T12:00:00Z")).await?;
        drop(writing);
        assert_eq!(all(&mut *world.read().await?).await?, []);
        Ok(())
    }
}
