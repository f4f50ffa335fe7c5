//! Rows of `rate`.

use chrono::NaiveDate;
use domain::history::RecordKind;
use domain::ids::RateId;
use domain::money::{ExchangeRate, Rate};
use serde::{Deserialize, Serialize};
use uuid::fmt::Hyphenated;

use super::{Record, Row};
use crate::column::{Stored, currency};
use crate::error::{Error, Result};

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct RateRow {
    pub rate_id: Hyphenated,
    pub from_currency: String,
    pub to_currency: String,
    pub rated_on: NaiveDate,
    pub rate: String,
}

impl Row for RateRow {
    const KIND: RecordKind = RecordKind::Rate;
    const ID: &'static str = "rate_id";
    const SELECT: &'static str =
        "select rate_id, from_currency, to_currency, rated_on, rate from rate where rate_id = ?";
    const INSERT: &'static str = "
        insert into rate (rate_id, from_currency, to_currency, rated_on, rate)
        select one.value ->> 'rate_id', one.value ->> 'from_currency', one.value ->> 'to_currency',
            one.value ->> 'rated_on', one.value ->> 'rate'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update rate set from_currency = ?1 ->> 'from_currency', to_currency = ?1 ->> 'to_currency',
            rated_on = ?1 ->> 'rated_on', rate = ?1 ->> 'rate'
        where rate_id = ?1 ->> 'rate_id'";
    const DELETE: &'static str = "delete from rate where rate_id = ?";
}

impl Record for ExchangeRate {
    type Row = RateRow;
    type Id = RateId;

    fn row(&self, _: Option<&RateRow>) -> RateRow {
        RateRow {
            rate_id: self.id.stored(),
            from_currency: self.from.as_str().to_owned(),
            to_currency: self.to.as_str().to_owned(),
            rated_on: self.on,
            rate: self.rate.to_string(),
        }
    }
}

impl TryFrom<RateRow> for ExchangeRate {
    type Error = Error;

    fn try_from(row: RateRow) -> Result<Self> {
        let rate = Self {
            id: RateId::from_uuid(row.rate_id.into_uuid()),
            from: currency("rate.from_currency", &row.from_currency)?,
            to: currency("rate.to_currency", &row.to_currency)?,
            on: row.rated_on,
            rate: Rate::parse(&row.rate).map_err(|_| Error::Damaged("rate.rate"))?,
        };
        rate.checked()
            .map_err(|_| Error::Damaged("rate.to_currency"))
    }
}
