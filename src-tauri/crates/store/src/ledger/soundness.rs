//! Is the file what SQLite and Kept wrote?

use super::Ledger;
use crate::error::Result;

/// Most faults that are listed of each kind; a file with more is no better for knowing them all.
const MOST: usize = 100;

/// What a full check of the ledger found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Soundness {
    /// What SQLite says is wrong with the file, in its own words; at most 100.
    pub damage: Vec<String>,
    /// Rows that refer to something that is not there; at most 100.
    pub dangling: Vec<Dangling>,
}

/// A row that refers to something that is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dangling {
    /// The table of the row.
    pub table: String,
    /// Which row of it.
    pub row: i64,
    /// The table it refers to.
    pub refers_to: String,
}

impl Soundness {
    /// Nothing is wrong.
    #[must_use]
    pub const fn is_sound(&self) -> bool {
        self.damage.is_empty() && self.dangling.is_empty()
    }
}

impl Ledger {
    /// Reads the whole file and says what is wrong with it. Nothing is changed.
    ///
    /// # Errors
    /// [`Error::Damaged`](crate::Error::Damaged) when it cannot even be read to its end, and those of the disk.
    pub async fn check(&self) -> Result<Soundness> {
        let mut reading = self.read().await?;
        let mut damage: Vec<String> = sqlx::query_scalar("pragma integrity_check(100)")
            .fetch_all(&mut *reading)
            .await?;
        damage.retain(|line| line != "ok");
        let dangling: Vec<(String, Option<i64>, String)> = sqlx::query_as(
            "select \"table\", rowid, \"parent\" from pragma_foreign_key_check limit 100",
        )
        .fetch_all(&mut *reading)
        .await?;
        damage.truncate(MOST);
        Ok(Soundness {
            damage,
            dangling: dangling
                .into_iter()
                .map(|(table, row, refers_to)| Dangling {
                    table,
                    row: row.unwrap_or_default(),
                    refers_to,
                })
                .collect(),
        })
    }
}
