//! Rows of `setting` and `holiday`.

use chrono::NaiveDate;
use domain::history::RecordKind;
use domain::ids::HolidayId;
use domain::settings::Holiday;
use serde::{Deserialize, Serialize};
use uuid::fmt::Hyphenated;

use super::{Record, Row};
use crate::column::{Stored, maybe_line};
use crate::error::{Error, Result};

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct HolidayRow {
    pub holiday_id: Hyphenated,
    pub day: NaiveDate,
    pub name: Option<String>,
}

impl Row for HolidayRow {
    const KIND: RecordKind = RecordKind::Holiday;
    const ID: &'static str = "holiday_id";
    const SELECT: &'static str = "select holiday_id, day, name from holiday where holiday_id = ?";
    const INSERT: &'static str = "
        insert into holiday (holiday_id, day, name)
        select one.value ->> 'holiday_id', one.value ->> 'day', one.value ->> 'name'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update holiday set day = ?1 ->> 'day', name = ?1 ->> 'name' where holiday_id = ?1 ->> 'holiday_id'";
    const DELETE: &'static str = "delete from holiday where holiday_id = ?";
}

impl Record for Holiday {
    type Row = HolidayRow;
    type Id = HolidayId;

    fn row(&self, _: Option<&HolidayRow>) -> HolidayRow {
        HolidayRow {
            holiday_id: self.id.stored(),
            day: self.on,
            name: self.name.as_ref().map(ToString::to_string),
        }
    }
}

impl TryFrom<HolidayRow> for Holiday {
    type Error = Error;

    fn try_from(row: HolidayRow) -> Result<Self> {
        Ok(Self {
            id: HolidayId::from_uuid(row.holiday_id.into_uuid()),
            on: row.day,
            name: maybe_line("holiday.name", row.name.as_deref())?,
        })
    }
}

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct SettingRow {
    pub key: String,
    pub value: String,
}

impl Row for SettingRow {
    const KIND: RecordKind = RecordKind::Setting;
    const ID: &'static str = "key";
    const SELECT: &'static str = "select key, value from setting where key = ?";
    const INSERT: &'static str = "insert into setting (key, value)
        select one.value ->> 'key', one.value ->> 'value' from jsonb_each(?1) as one";
    const UPDATE: &'static str =
        "update setting set value = ?1 ->> 'value' where key = ?1 ->> 'key'";
    const DELETE: &'static str = "delete from setting where key = ?";
}
