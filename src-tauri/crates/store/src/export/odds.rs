//! Rows of `odds` and `low_odds`: what was said of promises, which nothing but the document keeps.

use sqlx::SqliteConnection;

use super::tables::{Add, bound};
use crate::error::{Error, Result, refused};
use crate::forecast::{LowOddsRow, OddsRow};

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

impl Add for LowOddsRow {
    async fn add_all(rows: &[&Self], conn: &mut SqliteConnection) -> Result<()> {
        sqlx::query(
            "insert into low_odds (commitment_id, due, since, known_from)
             select one.value ->> 'commitment_id', one.value ->> 'due', one.value ->> 'since',
                one.value ->> 'known_from'
             from jsonb_each(?) as one",
        )
        .bind(bound("low_odds", rows)?)
        .execute(conn)
        .await
        .map_err(|error| refused("low_odds", Error::MissingReference, error))?;
        Ok(())
    }
}
