//! Settings, preferences and holidays.

use domain::history::RecordKind;
use domain::settings::{Holiday, Preferences, Settings};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use sqlx::SqliteConnection;

use crate::change::Change;
use crate::error::{Error, Result};
use crate::rows::{HolidayRow, SettingRow, load, load_json};

/// The key of the figures of the rules.
pub(crate) const RULES: &str = "rules";

/// The key of how Kept looks on this laptop.
const PREFERENCES: &str = "preferences";

/// The figures of the rules; the defaults for what nobody changed.
pub async fn rules(conn: &mut SqliteConnection) -> Result<Settings> {
    get(conn, RULES).await
}

/// Writes the figures of the rules. Every account's verdict is in question afterwards.
pub async fn save_rules(change: &mut Change, settings: &Settings) -> Result<()> {
    put(change, RULES, settings).await
}

/// How Kept looks; the defaults for what nobody chose.
pub async fn preferences(conn: &mut SqliteConnection) -> Result<Preferences> {
    get(conn, PREFERENCES).await
}

/// Writes how Kept looks.
pub async fn save_preferences(change: &mut Change, preferences: &Preferences) -> Result<()> {
    put(change, PREFERENCES, preferences).await
}

/// Our holidays, earliest first.
pub async fn holidays(conn: &mut SqliteConnection) -> Result<Vec<Holiday>> {
    let rows: Vec<HolidayRow> =
        sqlx::query_as("select holiday_id, day, name from holiday order by day, holiday_id")
            .fetch_all(conn)
            .await?;
    rows.into_iter().map(Holiday::try_from).collect()
}

/// Is this a setting that Kept knows, with a value it can read?
pub(crate) fn check(row: &SettingRow) -> Result<()> {
    fn reads<S: DeserializeOwned>(value: &str) -> Result<()> {
        serde_json::from_str::<S>(value)
            .map(drop)
            .map_err(|_| Error::Damaged("setting.value"))
    }
    match row.key.as_str() {
        RULES => reads::<Settings>(&row.value),
        PREFERENCES => reads::<Preferences>(&row.value),
        _ => Err(Error::Damaged("setting.key")),
    }
}

async fn get<S: DeserializeOwned + Default>(
    conn: &mut SqliteConnection,
    key: &'static str,
) -> Result<S> {
    match load::<SettingRow>(conn, key).await? {
        Some(row) => serde_json::from_str(&row.value).map_err(|_| Error::Damaged("setting.value")),
        None => Ok(S::default()),
    }
}

async fn put<S: Serialize>(change: &mut Change, key: &'static str, value: &S) -> Result<()> {
    let value = serde_json::to_string(value).map_err(|_| Error::Damaged("setting.value"))?;
    let row = json!({ "key": key, "value": value });
    match load_json(change.conn(), RecordKind::Setting, key).await? {
        Some(stored) => change.update_row(RecordKind::Setting, &stored, row).await,
        None => change.insert_row(RecordKind::Setting, row).await,
    }
}

#[cfg(test)]
mod tests;
