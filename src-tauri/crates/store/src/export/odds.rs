//! Rows of `odds`: what was said of promises, which nothing but the document keeps.

use sqlx::SqliteConnection;

use super::tables::{Add, bound};
use crate::error::{Error, Result, refused};
use crate::forecast::OddsRow;

impl Add for OddsRow {
    async fn add_all(rows: &[&Self], conn: &mut SqliteConnection) -> Result<()> {
        sqlx::query(
            "insert into odds (commitment_id, said_on, odds, median, eighty)
             select one.value ->> 'commitment_id', one.value ->> 'said_on', one.value ->> 'odds',
                one.value ->> 'median', one.value ->> 'eighty'
             from jsonb_each(?) as one",
        )
        .bind(bound("odds", rows)?)
        .execute(conn)
        .await
        .map_err(|error| refused("odds", Error::MissingReference, error))?;
        Ok(())
    }
}
