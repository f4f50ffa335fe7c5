//! Rows of `event_group` and `event`, with the columns that only the order of changes needs.

use domain::history::{EventKind, Intent, RecordKind};
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;
use uuid::fmt::Hyphenated;

use super::tables::{Add, bound};
use crate::change::Author;
use crate::column::{instant, word};
use crate::error::{Error, Result, refused};

/// One save.
#[derive(Debug, sqlx::FromRow, Serialize, Deserialize)]
pub(super) struct GroupRow {
    group_id: Hyphenated,
    hlc: i64,
    at: i64,
    author: String,
    intent: String,
    account_id: Option<Hyphenated>,
    entity: String,
    entity_id: String,
    state: String,
    undoes: Option<Hyphenated>,
    caused_by: Option<Hyphenated>,
    on_stack: bool,
}

/// One entry of a save.
#[derive(Debug, sqlx::FromRow, Serialize, Deserialize)]
pub(super) struct EventRow {
    event_id: Hyphenated,
    group_id: Hyphenated,
    hlc: i64,
    place: i64,
    device_id: Hyphenated,
    author: String,
    entity: String,
    entity_id: String,
    account_id: Option<Hyphenated>,
    kind: String,
    field: Option<String>,
    old: Option<String>,
    new: Option<String>,
    reason: Option<String>,
}

impl GroupRow {
    /// Does it hold what a change writes?
    pub(super) fn check(&self) -> Result<()> {
        instant("event_group.at", self.at)?;
        word::<Author>("event_group.author", &self.author)?;
        word::<Intent>("event_group.intent", &self.intent)?;
        word::<RecordKind>("event_group.entity", &self.entity)?;
        Ok(())
    }
}

impl EventRow {
    /// Does it hold what a change writes?
    pub(super) fn check(&self) -> Result<()> {
        word::<Author>("event.author", &self.author)?;
        word::<RecordKind>("event.entity", &self.entity)?;
        word::<EventKind>("event.kind", &self.kind)?;
        for (column, value) in [("event.old", &self.old), ("event.new", &self.new)] {
            if let Some(value) = value {
                serde_json::from_str::<serde::de::IgnoredAny>(value)
                    .map_err(|_| Error::Damaged(column))?;
            }
        }
        Ok(())
    }
}

impl Add for GroupRow {
    async fn add_all(rows: &[&Self], conn: &mut SqliteConnection) -> Result<()> {
        let added = sqlx::query(
            "insert into event_group (group_id, hlc, at, author, intent, account_id, entity, entity_id, state, undoes,
                caused_by, on_stack)
             select one.value ->> 'group_id', one.value ->> 'hlc', one.value ->> 'at', one.value ->> 'author',
                one.value ->> 'intent', one.value ->> 'account_id', one.value ->> 'entity',
                one.value ->> 'entity_id', one.value ->> 'state', one.value ->> 'undoes',
                one.value ->> 'caused_by', one.value ->> 'on_stack'
             from jsonb_each(?) as one",
        )
        .bind(bound("event_group", rows)?)
        .execute(conn)
        .await;
        added
            .map(drop)
            .map_err(|error| refused("event_group", Error::MissingReference, error))
    }
}

impl Add for EventRow {
    async fn add_all(rows: &[&Self], conn: &mut SqliteConnection) -> Result<()> {
        let added = sqlx::query(
            "insert into event (event_id, group_id, hlc, place, device_id, author, entity, entity_id, account_id, kind,
                field, old, new, reason)
             select one.value ->> 'event_id', one.value ->> 'group_id', one.value ->> 'hlc', one.value ->> 'place',
                one.value ->> 'device_id', one.value ->> 'author', one.value ->> 'entity',
                one.value ->> 'entity_id', one.value ->> 'account_id', one.value ->> 'kind', one.value ->> 'field',
                one.value ->> 'old', one.value ->> 'new', one.value ->> 'reason'
             from jsonb_each(?) as one",
        )
        .bind(bound("event", rows)?)
        .execute(conn)
        .await;
        added
            .map(drop)
            .map_err(|error| refused("event", Error::MissingReference, error))
    }
}
