//! The rows whose changes are history: how each is read, written and turned into what it means.
//!
//! A row is one JSON object in the history, so it is bound as one, and its columns are taken from it.

mod accounts;
mod capabilities;
mod commitments;
mod contracts;
mod decisions;
mod endings;
mod imports;
mod meetings;
mod people;
mod plans;
mod rates;
mod reminders;
mod settings;
mod slips;
mod trust;

use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::sqlite::SqliteRow;
use sqlx::{FromRow, SqliteConnection};

pub(crate) use accounts::{AccountRow, account_columns};
pub(crate) use capabilities::{CapabilityRow, ClaimRow, capability_columns, claim_columns};
pub(crate) use commitments::{
    CommitmentRow, LinkRow, MoveRow, by_commitment, commitment_columns, link_columns, move_columns,
};
pub(crate) use contracts::{ContractRow, StepRow, contract_columns, step_columns};
pub(crate) use decisions::{DecisionRow, decision_columns};
pub(crate) use endings::{EndingRow, ending_columns};
pub(crate) use imports::{ImportRow, import_columns};
pub(crate) use meetings::{MeetingRow, meeting_columns};
pub(crate) use people::{ContactRow, TeammateRow, contact_columns, teammate_columns};
pub(crate) use plans::{PlanRow, TruthRow, plan_columns, step, truth_columns};
pub(crate) use rates::RateRow;
pub(crate) use reminders::{ReminderRow, SnoozeRow, TouchRow, reminder_columns, touch_columns};
pub(crate) use settings::{HolidayRow, SettingRow};
pub(crate) use slips::{SlipRow, slip_columns};
pub(crate) use trust::{TrustRow, trust_columns};

use domain::commitments::Side;
use domain::fold::fold;
use domain::history::RecordKind;
use serde_json::Value;

use crate::error::{Error, Result, refused};

/// A table whose changes are history, and the statements over one whole row of it.
///
/// `INSERT` takes a JSON array of rows, `UPDATE` one row as an object, `SELECT` and `DELETE` its id. Booleans come
/// out of JSON as 0 and 1, absent values as null. `INSERT` goes through its array by `jsonb_each`, which spares each
/// column of each row from being written as text and parsed again.
pub trait Row:
    for<'r> FromRow<'r, SqliteRow> + Serialize + DeserializeOwned + Send + Unpin
{
    /// Which kind of record it is.
    const KIND: RecordKind;
    /// Reads one row by id.
    const SELECT: &'static str;
    /// Adds rows.
    const INSERT: &'static str;
    /// Writes every column of one row.
    const UPDATE: &'static str;
    /// Removes one row by id.
    const DELETE: &'static str;
    /// The id's column.
    const ID: &'static str;
    /// Finds the account of a row that does not name it itself; takes the row's `.1` column's value.
    const ACCOUNT: Option<(&'static str, &'static str)> = None;

    /// The name it is searched and sorted by, where it has one.
    fn name(&self) -> Option<&str> {
        None
    }
}

/// What is written through a change: a record of the domain and its row.
pub trait Record: Sized {
    /// Its row.
    type Row: Row;
    /// Its id.
    type Id: std::fmt::Display + Copy;

    /// The row to write. `stored` is the row as it stands, for the columns that only the store keeps.
    fn row(&self, stored: Option<&Self::Row>) -> Self::Row;
}

/// The statements of one kind of record, for those who know the kind only at run time.
struct Statements {
    insert: &'static str,
    update: &'static str,
    delete: &'static str,
    id: &'static str,
    account: Option<(&'static str, &'static str)>,
}

const fn of<R: Row>() -> Statements {
    Statements {
        insert: R::INSERT,
        update: R::UPDATE,
        delete: R::DELETE,
        id: R::ID,
        account: R::ACCOUNT,
    }
}

const fn statements(kind: RecordKind) -> Statements {
    match kind {
        RecordKind::Account => of::<AccountRow>(),
        RecordKind::Contact => of::<ContactRow>(),
        RecordKind::TrustLink => of::<TrustRow>(),
        RecordKind::Teammate => of::<TeammateRow>(),
        RecordKind::Touch => of::<TouchRow>(),
        RecordKind::Commitment => of::<CommitmentRow>(),
        RecordKind::Move => of::<MoveRow>(),
        RecordKind::Link => of::<LinkRow>(),
        RecordKind::Slip => of::<SlipRow>(),
        RecordKind::Capability => of::<CapabilityRow>(),
        RecordKind::Claim => of::<ClaimRow>(),
        RecordKind::Plan => of::<PlanRow>(),
        RecordKind::TruthCheck => of::<TruthRow>(),
        RecordKind::Contract => of::<ContractRow>(),
        RecordKind::Step => of::<StepRow>(),
        RecordKind::Ending => of::<EndingRow>(),
        RecordKind::Decision => of::<DecisionRow>(),
        RecordKind::Meeting => of::<MeetingRow>(),
        RecordKind::Reminder => of::<ReminderRow>(),
        RecordKind::Snooze => of::<SnoozeRow>(),
        RecordKind::Import => of::<ImportRow>(),
        RecordKind::Holiday => of::<HolidayRow>(),
        RecordKind::Rate => of::<RateRow>(),
        RecordKind::Setting => of::<SettingRow>(),
    }
}

/// The row with this id, as its type.
pub(crate) async fn load<R: Row>(conn: &mut SqliteConnection, id: &str) -> Result<Option<R>> {
    Ok(sqlx::query_as(R::SELECT)
        .bind(id)
        .fetch_optional(conn)
        .await?)
}

/// The row with this id, as the history writes it.
pub(crate) async fn load_json(
    conn: &mut SqliteConnection,
    kind: RecordKind,
    id: &str,
) -> Result<Option<Value>> {
    async fn json<R: Row>(conn: &mut SqliteConnection, id: &str) -> Result<Option<Value>> {
        load::<R>(conn, id).await?.as_ref().map(to_json).transpose()
    }
    match kind {
        RecordKind::Account => json::<AccountRow>(conn, id).await,
        RecordKind::Contact => json::<ContactRow>(conn, id).await,
        RecordKind::TrustLink => json::<TrustRow>(conn, id).await,
        RecordKind::Teammate => json::<TeammateRow>(conn, id).await,
        RecordKind::Touch => json::<TouchRow>(conn, id).await,
        RecordKind::Commitment => json::<CommitmentRow>(conn, id).await,
        RecordKind::Move => json::<MoveRow>(conn, id).await,
        RecordKind::Link => json::<LinkRow>(conn, id).await,
        RecordKind::Slip => json::<SlipRow>(conn, id).await,
        RecordKind::Capability => json::<CapabilityRow>(conn, id).await,
        RecordKind::Claim => json::<ClaimRow>(conn, id).await,
        RecordKind::Plan => json::<PlanRow>(conn, id).await,
        RecordKind::TruthCheck => json::<TruthRow>(conn, id).await,
        RecordKind::Contract => json::<ContractRow>(conn, id).await,
        RecordKind::Step => json::<StepRow>(conn, id).await,
        RecordKind::Ending => json::<EndingRow>(conn, id).await,
        RecordKind::Decision => json::<DecisionRow>(conn, id).await,
        RecordKind::Meeting => json::<MeetingRow>(conn, id).await,
        RecordKind::Reminder => json::<ReminderRow>(conn, id).await,
        RecordKind::Snooze => json::<SnoozeRow>(conn, id).await,
        RecordKind::Import => json::<ImportRow>(conn, id).await,
        RecordKind::Holiday => json::<HolidayRow>(conn, id).await,
        RecordKind::Rate => json::<RateRow>(conn, id).await,
        RecordKind::Setting => json::<SettingRow>(conn, id).await,
    }
}

/// A row as the history writes it.
pub(crate) fn to_json<R: Row>(row: &R) -> Result<Value> {
    serde_json::to_value(row).map_err(|_| Error::Damaged(R::KIND.as_str()))
}

pub(crate) async fn insert(
    conn: &mut SqliteConnection,
    kind: RecordKind,
    row: &Value,
) -> Result<()> {
    let written = sqlx::query(statements(kind).insert)
        .bind(format!("[{}]", bound(row)))
        .execute(conn)
        .await;
    written
        .map(|_| ())
        .map_err(|error| refused(kind.as_str(), Error::MissingReference, error))
}

/// Adds many rows in one statement.
///
/// # Errors
/// [`Error::MissingReference`] and [`Error::AlreadyThere`]; then none was added.
pub(crate) async fn insert_all<'r, R: Row + 'r>(
    conn: &mut SqliteConnection,
    rows: impl IntoIterator<Item = &'r R>,
) -> Result<()> {
    let bound: Vec<Bound<'_, R>> = rows.into_iter().map(Bound::new).collect();
    let bound = serde_json::to_string(&bound).map_err(|_| Error::Damaged(R::KIND.as_str()))?;
    let written = sqlx::query(R::INSERT).bind(bound).execute(conn).await;
    written
        .map(|_| ())
        .map_err(|error| refused(R::KIND.as_str(), Error::MissingReference, error))
}

pub(crate) async fn update(
    conn: &mut SqliteConnection,
    kind: RecordKind,
    row: &Value,
) -> Result<()> {
    let written = sqlx::query(statements(kind).update)
        .bind(bound(row))
        .execute(conn)
        .await;
    written
        .map(|_| ())
        .map_err(|error| refused(kind.as_str(), Error::MissingReference, error))
}

pub(crate) async fn delete(conn: &mut SqliteConnection, kind: RecordKind, id: &str) -> Result<()> {
    let deleted = sqlx::query(statements(kind).delete)
        .bind(id)
        .execute(conn)
        .await;
    deleted
        .map(|_| ())
        .map_err(|error| refused(kind.as_str(), Error::StillReferred, error))
}

/// The id of a row of this kind.
pub(crate) fn id_of(kind: RecordKind, row: &Value) -> Result<String> {
    row[statements(kind).id]
        .as_str()
        .map(str::to_owned)
        .ok_or(Error::Damaged(kind.as_str()))
}

/// The account that a row belongs to, if to any.
pub(crate) async fn account_of(
    conn: &mut SqliteConnection,
    kind: RecordKind,
    row: &Value,
) -> Result<Option<String>> {
    match statements(kind).account {
        None => Ok(row["account_id"].as_str().map(str::to_owned)),
        Some((sql, column)) => Ok(sqlx::query_scalar(sql)
            .bind(row[column].as_str())
            .fetch_optional(conn)
            .await?),
    }
}

/// The accounts whose rules read a row beside its own: a plan is read with the promise that it hangs on, a duty with the
/// promises that wait for it.
pub(crate) async fn readers_of(
    conn: &mut SqliteConnection,
    kind: RecordKind,
    row: &Value,
) -> Result<Vec<String>> {
    let readers = match kind {
        RecordKind::Plan => {
            sqlx::query_scalar("select account_id from commitment where commitment_id = ?")
                .bind(row["promise_id"].as_str())
        }
        RecordKind::Commitment if row["side"] == Side::Theirs.as_str() => sqlx::query_scalar(
            "select distinct commitment.account_id
             from commitment_link join commitment on commitment.commitment_id = commitment_link.commitment_id
             where commitment_link.waits_for_id = ? and commitment.is_open = 1",
        )
        .bind(row["commitment_id"].as_str()),
        _ => return Ok(Vec::new()),
    };
    Ok(readers.fetch_all(conn).await?)
}

/// A row as the statements take it: with the folded name that search and sorting go by.
#[derive(Serialize)]
struct Bound<'r, R> {
    #[serde(flatten)]
    row: &'r R,
    #[serde(skip_serializing_if = "Option::is_none")]
    name_folded: Option<String>,
}

impl<'r, R: Row> Bound<'r, R> {
    fn new(row: &'r R) -> Self {
        Self {
            name_folded: row.name().map(fold),
            row,
        }
    }
}

/// The same of a row whose type is not known here.
fn bound(row: &Value) -> String {
    let mut row = row.clone();
    if let Some(name) = row["name"].as_str().map(fold)
        && let Some(columns) = row.as_object_mut()
    {
        columns.insert("name_folded".to_owned(), name.into());
    }
    row.to_string()
}
