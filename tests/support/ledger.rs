//! The file behind the window, read beside the running program or after it.

use anyhow::Result;
use serde_json::Value;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, FromRow};

use crate::Kept;

/// One entry of the history.
#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct Event {
    /// The save it belongs to.
    pub group: String,
    /// What was meant by that save.
    pub intent: String,
    /// The save that this one takes back.
    pub undoes: Option<String>,
    /// `created`, `changed` or `removed`.
    pub kind: String,
    /// The changed field.
    pub field: Option<String>,
    /// Before.
    #[sqlx(json(nullable))]
    pub old: Option<Value>,
    /// After.
    #[sqlx(json(nullable))]
    pub new: Option<Value>,
    /// Why.
    pub reason: Option<String>,
}

impl Kept {
    /// Everything that happened to one kind of record, oldest first.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    pub async fn events(&self, entity: &str) -> Result<Vec<Event>> {
        let file = SqliteConnectOptions::new()
            .filename(self.data().join("kept.db"))
            .read_only(true);
        let mut ledger = file.connect().await?;
        let events = sqlx::query_as(
            "select event.group_id as \"group\", intent, undoes, kind, field, old, new, reason
             from event join event_group using (group_id)
             where event.entity = ?
             order by event.hlc, place",
        )
        .bind(entity)
        .fetch_all(&mut ledger)
        .await?;
        ledger.close().await?;
        Ok(events)
    }

    /// Makes the closed ledger one that a Kept yet to come has migrated.
    ///
    /// # Errors
    /// When it cannot be written.
    pub async fn was_used_by_a_newer_kept(&self) -> Result<()> {
        let file = SqliteConnectOptions::new().filename(self.data().join("kept.db"));
        let mut ledger = file.connect().await?;
        sqlx::query(
            "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
             values (29991231235959, 'yet to come', true, x'00', 0)",
        )
        .execute(&mut ledger)
        .await?;
        ledger.close().await?;
        Ok(())
    }

    /// The values that one field of a kind of record was changed to, oldest first.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    pub async fn became(&self, entity: &str, field: &str) -> Result<Vec<Value>> {
        let events = self.events(entity).await?;
        let changed = events
            .into_iter()
            .filter(|event| event.field.as_deref() == Some(field));
        Ok(changed.filter_map(|event| event.new).collect())
    }
}
