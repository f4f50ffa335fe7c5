//! Everything the ledger holds as one JSON document, and such a document back as a ledger.
//!
//! # The document
//!
//! ```json
//! {"format":"kept","version":1,"records":[
//! {"teammate":{"teammate_id":"…","name":"Nina",…}},
//! {"account":{"account_id":"…","name":"Acme",…}}
//! ]}
//! ```
//!
//! One record stands on a line: an object with one member, named like the record's table, which holds the row with all
//! its columns. The tables come in the order of [`TABLES`], each in the order of its ids, so that the same ledger always
//! gives the same bytes. Ids are text, days `YYYY-MM-DD`, instants unix milliseconds, money minor units; `old` and `new`
//! of an event, and the `value` of a setting, are JSON within a string, as the ledger holds them. `hlc` does not fit into
//! a JavaScript number: a program that rewrites a document has to keep such numbers whole.
//!
//! What is derived from the facts (signals and verdicts) and what passes (half-typed text) is not in it; neither is the
//! laptop that the ledger writes as, for every laptop writes as itself.
//!
//! Reading it back, line breaks do not matter, the order does. Neither side holds more than a few thousand records
//! in memory, which come in together.

mod history;
mod odds;
mod parse;
mod remembered;
mod tables;
mod take_in;

use std::io::Write;

use futures::TryStreamExt;
use serde::Serialize;
use sqlx::{FromRow, SqliteConnection, sqlite::SqliteRow};

use crate::error::{Error, Result};

pub use tables::TABLES;

/// What the head of a document says it is.
const FORMAT: &str = "kept";

/// The newest shape of the document that this Kept writes and reads.
const VERSION: u32 = 1;

/// Writes everything that the ledger behind `conn` holds to `to`. The connection has to be inside one transaction, so
/// that all of it was true at one moment. Answers how many records it wrote.
///
/// # Errors
/// Those of both disks. What was written by then is no whole document.
pub async fn write<W: Write + Send>(conn: &mut SqliteConnection, to: W) -> Result<u64> {
    let mut lines = Lines {
        to,
        line: Vec::new(),
        records: 0,
    };
    write!(
        lines.to,
        "{{\"format\":\"{FORMAT}\",\"version\":{VERSION},\"records\":["
    )?;
    tables::write_all(conn, &mut lines).await?;
    lines.to.write_all(b"\n]}\n")?;
    lines.to.flush()?;
    Ok(lines.records)
}

/// Puts one record on a line.
struct Lines<W> {
    to: W,
    line: Vec<u8>,
    records: u64,
}

impl<W: Write> Lines<W> {
    fn put<R: Serialize>(&mut self, table: &'static str, row: &R) -> Result<()> {
        self.line.clear();
        if self.records > 0 {
            self.line.push(b',');
        }
        self.line.extend_from_slice(b"\n{\"");
        self.line.extend_from_slice(table.as_bytes());
        self.line.extend_from_slice(b"\":");
        serde_json::to_writer(&mut self.line, row).map_err(|_| Error::Damaged(table))?;
        self.line.push(b'}');
        self.records += 1;
        Ok(self.to.write_all(&self.line)?)
    }
}

/// Writes every row that `select` finds, one after the other.
async fn write_table<R, W>(
    conn: &mut SqliteConnection,
    table: &'static str,
    select: &'static str,
    lines: &mut Lines<W>,
) -> Result<()>
where
    R: for<'r> FromRow<'r, SqliteRow> + Serialize + Send + Unpin,
    W: Write + Send,
{
    let mut rows = sqlx::query_as::<_, R>(select).fetch(conn);
    while let Some(row) = rows.try_next().await? {
        lines.put(table, &row)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
