//! Many records at once, each with one event that says with which import it came.

use domain::accounts::{Account, Contact};
use domain::commitments::Commitment;
use domain::contracts::Contract;
use domain::endings::Ending;
use domain::history::EventKind;
use domain::ids::{AccountId, EventId, ImportId};
use domain::imports::ImportKind;
use domain::meetings::Meeting;
use domain::touches::Touch;
use serde_json::{Value, json};
use sqlx::SqliteConnection;
use uuid::Uuid;

use super::{edited_fields, origin, record_kind};
use crate::change::Change;
use crate::column::Stored;
use crate::error::{Error, Result};
use crate::rows::{self, Record, Row};

/// A record that rows of a file can become.
pub trait Arriving: Record<Row: Sync> + Sync {
    /// What its rows are.
    const KIND: ImportKind;
    /// Its id.
    fn key(&self) -> Uuid;
    /// The account it belongs to; its own id for an account.
    fn owner(&self) -> AccountId;
}

macro_rules! arriving {
    ($($record:ident: $owner:ident),+ $(,)?) => {$(
        impl Arriving for $record {
            const KIND: ImportKind = ImportKind::$record;

            fn key(&self) -> Uuid {
                self.id.uuid()
            }

            fn owner(&self) -> AccountId {
                self.$owner
            }
        }
    )+};
}
arriving!(
    Account: id,
    Contact: account,
    Contract: account,
    Touch: account,
    Commitment: account,
    Ending: account,
    Meeting: account,
);

/// A record, and what its source calls it.
#[derive(Debug, Clone)]
pub struct Incoming<R> {
    /// Unique in its source among records of its kind.
    pub external_id: String,
    /// Of its cells.
    pub hash: i64,
    /// The record.
    pub record: R,
}

/// A record that had been there, before and after its row came in again.
#[derive(Debug)]
pub struct Renewed {
    stored: Value,
    new: Value,
    /// Fields that stay because somebody had edited them.
    pub left: u32,
}

impl Renewed {
    /// Does the row change anything?
    #[must_use]
    pub fn changes(&self) -> bool {
        self.stored != self.new
    }
}

/// What a row would make of a record that had been there; none when that is not there any more. Of `columns` those
/// change that nobody edited since; each group of them belongs together and changes or stays as one. `fills_only`
/// fills what is empty and leaves the rest, for a record that no import made.
///
/// # Errors
/// [`Error::Damaged`] when the record cannot be read.
pub async fn renewed<R: Arriving>(
    conn: &mut SqliteConnection,
    incoming: &Incoming<R>,
    columns: &[&[&str]],
    fills_only: bool,
) -> Result<Option<Renewed>> {
    let kind = record_kind(R::KIND);
    let id = incoming.record.key().hyphenated().to_string();
    let Some(stored) = rows::load_json(conn, kind, &id).await? else {
        return Ok(None);
    };
    let row = rows::to_json(&incoming.record.row(None))?;
    let edited = edited_fields(conn, kind, &id).await?;
    let (mut new, mut left) = (stored.clone(), 0);
    for group in columns {
        if group.iter().all(|column| row[*column] == stored[*column]) {
            continue;
        }
        let is_edited = group.iter().any(|column| edited.contains(*column));
        let is_empty = group.iter().all(|column| stored[*column].is_null());
        if is_edited || (fills_only && !is_empty) {
            left += 1;
            continue;
        }
        for column in *group {
            new[*column] = row[*column].clone();
        }
    }
    Ok(Some(Renewed { stored, new, left }))
}

impl Change {
    /// Adds records that came in from `source`: a row, an event without a copy of it, and what the source calls it.
    ///
    /// # Errors
    /// [`Error::MissingReference`], and [`Error::AlreadyThere`] for an external id that has come before.
    pub async fn import<R: Arriving>(
        &mut self,
        import: ImportId,
        source: &str,
        incoming: &[Incoming<R>],
    ) -> Result<()> {
        if incoming.is_empty() {
            return Ok(());
        }
        let rows: Vec<R::Row> = incoming.iter().map(|one| one.record.row(None)).collect();
        rows::insert_all(self.conn(), &rows).await?;
        drop(rows);

        let records: Vec<(Uuid, AccountId)> = incoming
            .iter()
            .map(|one| (one.record.key(), one.record.owner()))
            .collect();
        self.append_many(R::Row::KIND, EventKind::Created, import, &records)
            .await?;
        self.remember(
            import,
            source,
            R::KIND,
            true,
            incoming
                .iter()
                .map(|one| (one.external_id.as_str(), one.record.key(), one.hash)),
        )
        .await
    }

    /// Remembers what `source` calls records that were there already: external id, record, hash.
    ///
    /// # Errors
    /// [`Error::AlreadyThere`] for an external id that has come before.
    pub async fn recognise(
        &mut self,
        import: ImportId,
        source: &str,
        kind: ImportKind,
        records: &[(String, Uuid, i64)],
    ) -> Result<()> {
        let records = records
            .iter()
            .map(|(external_id, record, hash)| (external_id.as_str(), *record, *hash));
        self.remember(import, source, kind, false, records).await
    }

    async fn remember(
        &mut self,
        import: ImportId,
        source: &str,
        kind: ImportKind,
        made: bool,
        records: impl Iterator<Item = (&str, Uuid, i64)>,
    ) -> Result<()> {
        let records: Vec<_> = records
            .map(|(external_id, record, hash)| (external_id, record.hyphenated(), hash))
            .collect();
        if records.is_empty() {
            return Ok(());
        }
        sqlx::query(
            "insert into import_row (source, kind, external_id, record_id, import_id, made, hash)
             select ?2, ?3, one.value ->> 0, one.value ->> 1, ?4, ?5, one.value ->> 2 from jsonb_each(?1) as one",
        )
        .bind(json!(records).to_string())
        .bind(source)
        .bind(kind.as_str())
        .bind(import.stored())
        .bind(made)
        .execute(self.conn())
        .await
        .map_err(|error| crate::error::refused("import_row", Error::MissingReference, error))?;
        Ok(())
    }

    /// Brings a record that had been there in step with its row, as [`renewed`] says.
    ///
    /// # Errors
    /// [`Error::MissingReference`].
    pub async fn reimport<R: Arriving>(&mut self, renewed: Renewed) -> Result<()> {
        self.update_row(record_kind(R::KIND), &renewed.stored, renewed.new)
            .await
    }

    /// Remembers the cells with which rows came in this time.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn came_again(
        &mut self,
        source: &str,
        kind: ImportKind,
        hashes: &[(String, i64)],
    ) -> Result<()> {
        sqlx::query(
            "update import_row set hash = one.value ->> 1 from jsonb_each(?1) as one
             where import_row.source = ?2 and import_row.kind = ?3 and import_row.external_id = one.value ->> 0",
        )
        .bind(json!(hashes).to_string())
        .bind(source)
        .bind(kind.as_str())
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Appends one event for each of many records, whose group has begun.
    pub(super) async fn append_many(
        &mut self,
        kind: domain::history::RecordKind,
        said: EventKind,
        import: ImportId,
        records: &[(Uuid, AccountId)],
    ) -> Result<()> {
        let entries: Vec<_> = records
            .iter()
            .map(|(record, account)| {
                (
                    EventId::new().stored(),
                    record.hyphenated(),
                    account.stored(),
                )
            })
            .collect();
        let origin = origin(import).to_string();
        let (old, new) = match said {
            EventKind::Removed => (Some(&origin), None),
            EventKind::Created | EventKind::Changed => (None, Some(&origin)),
        };
        let (place, stamp) = self.reserve(records.len());
        sqlx::query(
            "insert into event (event_id, group_id, hlc, place, device_id, author, entity, entity_id, account_id, kind,
                field, old, new, reason)
             select one.value ->> 0, ?2, ?3, ?4 + one.key, ?5, ?6, ?7, one.value ->> 1, one.value ->> 2, ?8,
                null, ?9, ?10, null
             from jsonb_each(?1) as one",
        )
        .bind(json!(entries).to_string())
        .bind(stamp.group.stored())
        .bind(stamp.hlc)
        .bind(place)
        .bind(stamp.device.stored())
        .bind(stamp.author)
        .bind(kind.as_str())
        .bind(said.as_str())
        .bind(old)
        .bind(new)
        .execute(self.conn())
        .await?;
        for (_, account) in records {
            self.touch(*account);
        }
        Ok(())
    }
}
