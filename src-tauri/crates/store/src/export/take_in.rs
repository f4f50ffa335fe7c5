//! A document back as a ledger.

use std::collections::BTreeMap;
use std::io::Read;

use sqlx::SqliteConnection;
use tokio::sync::mpsc;

use super::TABLES;
use super::parse::parse;
use super::tables::Entry;
use crate::error::{DocumentFault, Error, Result};
use crate::ledger::Ledger;

/// Batches of records that may be read ahead of those that are written.
const AHEAD: usize = 1;

impl Ledger {
    /// Takes in everything that [`write`](super::write) wrote elsewhere, all of it or nothing. What the rules say of it is
    /// in question afterwards, so every account is marked. Answers how many records came in.
    ///
    /// # Errors
    /// [`Error::AlreadyBegun`] when this is somebody's ledger by now; [`Error::Document`] with the number of the first
    /// record that cannot be taken in; [`Error::InUse`] beside another Kept; those of both disks.
    pub async fn take_in(&self, document: impl Read + Send + 'static) -> Result<u64> {
        let mut writing = self.write().await?;
        make_room(&mut writing).await?;

        let (to, mut parsed) = mpsc::channel(AHEAD);
        let parsing = tokio::task::spawn_blocking(move || parse(document, &to));
        let mut arrived = Arrived::default();
        while let Some(batch) = parsed.recv().await {
            for entries in batch.chunk_by(|one, other| one.table() == other.table()) {
                arrived.all(&mut writing, entries).await?;
            }
        }
        // All that could be read is in; was that all there is?
        parsing
            .await
            .map_err(|error| Error::Io(std::io::Error::other(error)))??;
        arrived.complete(&mut writing).await?;
        mark_every_account(&mut writing).await?;
        writing.commit().await?;
        self.catch_up().await?;
        Ok(arrived.records)
    }
}

/// What has come in so far.
#[derive(Default)]
struct Arrived {
    records: u64,
    /// The number of the first record of each table, by the table's place in a document.
    first: BTreeMap<usize, u64>,
}

impl Arrived {
    /// Adds records of one table.
    async fn all(&mut self, conn: &mut SqliteConnection, entries: &[Entry]) -> Result<()> {
        let Some(table) = entries.first().map(Entry::table) else {
            return Ok(());
        };
        let place = TABLES.iter().position(|known| *known == table);
        let place = place.ok_or(Error::Damaged("document"))?;
        let record = self.records + 1;
        let last = self.first.last_key_value();
        if last.is_some_and(|(last, _)| place < *last) {
            let fault = DocumentFault::OutOfPlace;
            return Err(Error::Document { record, fault });
        }
        self.first.entry(place).or_insert(record);

        let nonsense = entries
            .iter()
            .enumerate()
            .find_map(|(nth, entry)| Some((nth, entry.check().err()?)));
        let sound = nonsense
            .as_ref()
            .map_or(entries, |(nth, _)| &entries[..*nth]);
        match Entry::add_all(sound, conn).await {
            Ok(()) => self.records += sound.len() as u64,
            Err(error) if is_of_the_disk(&error) => return Err(error),
            // One of them is refused: which is the first?
            Err(_) => {
                for entry in sound {
                    let added = Entry::add_all(std::slice::from_ref(entry), conn).await;
                    self.records += 1;
                    added.map_err(|error| refused(self.records, error))?;
                }
            }
        }
        match nonsense {
            None => Ok(()),
            Some((_, error)) => Err(refused(self.records + 1, error)),
        }
    }

    /// Makes sure that every record found the one it refers to.
    async fn complete(&self, conn: &mut SqliteConnection) -> Result<()> {
        let dangling: Option<(String, i64)> = sqlx::query_as(
            "select \"table\", rowid from pragma_foreign_key_check order by \"table\", rowid limit 1",
        )
        .fetch_optional(conn)
        .await?;
        let Some((table, row)) = dangling else {
            return Ok(());
        };
        // The tables were empty and their records came together, so a row's number says which of them it was.
        let place = TABLES.iter().position(|known| *known == table);
        let first = place.and_then(|place| self.first.get(&place)).copied();
        let record = first.unwrap_or_default() + u64::try_from(row - 1).unwrap_or_default();
        Err(refused(record, Error::MissingReference("record")))
    }
}

const fn is_of_the_disk(error: &Error) -> bool {
    matches!(error, Error::DiskFull | Error::ReadOnly | Error::Io(_))
}

fn refused(record: u64, error: Error) -> Error {
    if is_of_the_disk(&error) {
        return error;
    }
    let fault = DocumentFault::Refused(Box::new(error));
    Error::Document { record, fault }
}

/// Makes sure that nobody has begun this ledger, and takes out what stands in one before its beginning: the language
/// that somebody chose on the first screen.
async fn make_room(conn: &mut SqliteConnection) -> Result<()> {
    let begun: bool = sqlx::query_scalar(
        "select exists (select 1 from teammate) or exists (select 1 from account)",
    )
    .fetch_one(&mut *conn)
    .await?;
    if begun {
        return Err(Error::AlreadyBegun);
    }
    // A record may come before the one of its own table that it refers to.
    for statement in [
        "pragma defer_foreign_keys = on",
        "delete from event",
        "delete from event_group",
        "delete from setting",
        "delete from holiday",
    ] {
        sqlx::query(statement).execute(&mut *conn).await?;
    }
    Ok(())
}

/// Leaves it to [`marked`](crate::facts::marked) to have the rules run over every account in sight.
async fn mark_every_account(conn: &mut SqliteConnection) -> Result<()> {
    sqlx::query(
        "insert into verdict (account_id, stands_until, seen, marked)
         select account_id, null, '{}', 1 from account where trashed_at is null",
    )
    .execute(conn)
    .await?;
    Ok(())
}
