//! Rows of `import_row`: what other systems call the records that came from them.

use domain::imports::ImportKind;
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;
use uuid::fmt::Hyphenated;

use super::tables::{Add, bound};
use crate::column::word;
use crate::error::{Error, Result, refused};

/// What a source calls a record: one row of `import_row`.
#[derive(Debug, sqlx::FromRow, Serialize, Deserialize)]
pub(super) struct RememberedRow {
    source: String,
    kind: String,
    external_id: String,
    record_id: Hyphenated,
    import_id: Hyphenated,
    made: bool,
    hash: i64,
}

impl RememberedRow {
    /// Does it mean something?
    pub(super) fn check(&self) -> Result<()> {
        word::<ImportKind>("import_row.kind", &self.kind).map(drop)
    }
}

impl Add for RememberedRow {
    async fn add_all(rows: &[&Self], conn: &mut SqliteConnection) -> Result<()> {
        sqlx::query(
            "insert into import_row (source, kind, external_id, record_id, import_id, made, hash)
             select one.value ->> 'source', one.value ->> 'kind', one.value ->> 'external_id',
                one.value ->> 'record_id', one.value ->> 'import_id', one.value ->> 'made', one.value ->> 'hash'
             from jsonb_each(?) as one",
        )
        .bind(bound("import_row", rows)?)
        .execute(conn)
        .await
        .map_err(|error| refused("import_row", Error::MissingReference, error))?;
        Ok(())
    }
}
