//! Questions about meetings, and about the weekly review.

mod weekly;

use chrono::{DateTime, Days, Utc};
use domain::ids::{AccountId, ContactId, MeetingId, TouchId};
use domain::meetings::{DEBRIEF_DAYS, MOST_DAYS, Meeting, MeetingFacts};
use domain::text::Line;
use sqlx::SqliteConnection;
use uuid::fmt::Hyphenated;

use crate::column::{Stored, line};
use crate::error::{Error, Result};
use crate::imports::ImportedRow;
use crate::page::{Cursor, Page, bounded};
use crate::rows::{MeetingRow, load, meeting_columns};

pub(crate) use weekly::WeeklyRow;
pub use weekly::{Reviewed, look_through, looked_through, review};

/// A meeting as it stands in a list, with the names around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The meeting.
    pub meeting: Meeting,
    /// The client.
    pub account_name: Line,
    /// The people there, in the order of the meeting.
    pub people: Vec<(ContactId, Line)>,
}

#[derive(sqlx::FromRow)]
struct ListedRow {
    #[sqlx(flatten)]
    meeting: MeetingRow,
    account_name: String,
    people: String,
}

impl TryFrom<ListedRow> for Listed {
    type Error = Error;

    fn try_from(row: ListedRow) -> Result<Self> {
        let people: Vec<(ContactId, String)> =
            serde_json::from_str(&row.people).map_err(|_| Error::Damaged("meeting_contact"))?;
        let named = |(id, name): (ContactId, String)| Ok((id, line("contact.name", &name)?));
        Ok(Self {
            meeting: row.meeting.try_into()?,
            account_name: line("account.name", &row.account_name)?,
            people: people.into_iter().map(named).collect::<Result<_>>()?,
        })
    }
}

/// A row of a list, with the names around it.
macro_rules! listed {
    () => {
        concat!(
            "select ",
            meeting_columns!(),
            ", account.name as account_name,
                (select json_group_array(json_array(contact.contact_id, contact.name) order by named.place)
                    from meeting_contact as named join contact on contact.contact_id = named.contact_id
                    where named.meeting_id = meeting.meeting_id) as people
             from meeting join account on account.account_id = meeting.account_id"
        )
    };
}

/// The meeting with this id.
pub async fn by_id(conn: &mut SqliteConnection, id: MeetingId) -> Result<Option<Meeting>> {
    load::<MeetingRow>(conn, &id.to_string())
        .await?
        .map(Meeting::try_from)
        .transpose()
}

/// One meeting, with the names around it; of an account in the trash too.
pub async fn listed(conn: &mut SqliteConnection, id: MeetingId) -> Result<Option<Listed>> {
    let row: Option<ListedRow> =
        sqlx::query_as(concat!(listed!(), " where meeting.meeting_id = ?"))
            .bind(id.stored())
            .fetch_optional(conn)
            .await?;
    row.map(Listed::try_from).transpose()
}

/// Whatever began earlier than this is over, however long it takes.
pub(crate) fn running_since(now: DateTime<Utc>) -> i64 {
    (now - Days::new(MOST_DAYS.into())).timestamp_millis()
}

/// An account's meetings that are not over at `now`, soonest first: at most `limit` of those after `after`.
pub async fn ahead(
    conn: &mut SqliteConnection,
    account: AccountId,
    now: DateTime<Utc>,
    after: Option<&Cursor>,
    limit: u32,
) -> Result<Page<Listed>> {
    let limit = bounded(limit);
    let (starts, id) = place(after)?.unwrap_or((running_since(now), String::new()));
    let rows: Vec<ListedRow> = sqlx::query_as(concat!(
        listed!(),
        " where meeting.account_id = ?1 and meeting.ends_at > ?2 and meeting.debriefed_on is null
            and (meeting.starts_at, meeting.meeting_id) > (?3, ?4)
          order by meeting.starts_at, meeting.meeting_id limit ?5"
    ))
    .bind(account.stored())
    .bind(now.timestamp_millis())
    .bind(starts)
    .bind(id)
    .bind(limit + 1)
    .fetch_all(conn)
    .await?;
    Page::cut(rows, limit, cursor, Listed::try_from)
}

/// An account's meetings that are over at `now`, or were debriefed before: newest first, at most `limit` of those after
/// `after`.
pub async fn past(
    conn: &mut SqliteConnection,
    account: AccountId,
    now: DateTime<Utc>,
    after: Option<&Cursor>,
    limit: u32,
) -> Result<Page<Listed>> {
    let limit = bounded(limit);
    // Later in order than every id.
    let (starts, id) = place(after)?.unwrap_or((i64::MAX, "g".to_owned()));
    let rows: Vec<ListedRow> = sqlx::query_as(concat!(
        listed!(),
        " where meeting.account_id = ?1 and (meeting.ends_at <= ?2 or meeting.debriefed_on is not null)
            and (meeting.starts_at, meeting.meeting_id) < (?3, ?4)
          order by meeting.starts_at desc, meeting.meeting_id desc limit ?5"
    ))
    .bind(account.stored())
    .bind(now.timestamp_millis())
    .bind(starts)
    .bind(id)
    .bind(limit + 1)
    .fetch_all(conn)
    .await?;
    Page::cut(rows, limit, cursor, Listed::try_from)
}

fn place(after: Option<&Cursor>) -> Result<Option<(i64, String)>> {
    after
        .map(|after| {
            let starts = after.key.parse().map_err(|_| Error::NotFound("page"))?;
            Ok((starts, after.id.clone()))
        })
        .transpose()
}

fn cursor(row: &ListedRow) -> Cursor {
    Cursor {
        key: row.meeting.starts_at.to_string(),
        id: row.meeting.meeting_id.to_string(),
    }
}

/// The meetings of all accounts that begin before `until` and are not over at `now`, soonest first, at most `limit`.
/// What is in the trash is left out.
pub async fn next(
    conn: &mut SqliteConnection,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
    limit: u32,
) -> Result<Vec<Listed>> {
    let rows: Vec<ListedRow> = sqlx::query_as(concat!(
        listed!(),
        " where meeting.debriefed_on is null and meeting.starts_at > ?1 and meeting.starts_at < ?2
            and meeting.ends_at > ?3 and account.trashed_at is null
          order by meeting.starts_at, meeting.meeting_id limit ?4"
    ))
    .bind(running_since(now))
    .bind(until.timestamp_millis())
    .bind(now.timestamp_millis())
    .bind(bounded(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Listed::try_from).collect()
}

/// The touches that a meeting became, in the order they were written down.
pub async fn touches_of(conn: &mut SqliteConnection, id: MeetingId) -> Result<Vec<TouchId>> {
    let ids: Vec<Hyphenated> =
        sqlx::query_scalar("select touch_id from touch where meeting_id = ? order by touch_id")
            .bind(id.stored())
            .fetch_all(conn)
            .await?;
    Ok(ids
        .into_iter()
        .map(|id| TouchId::from_uuid(id.into_uuid()))
        .collect())
}

#[derive(sqlx::FromRow)]
struct FactsRow {
    #[sqlx(flatten)]
    meeting: MeetingRow,
    #[sqlx(flatten)]
    imported: ImportedRow,
}

/// What the rules read of an account's meetings: those nobody has debriefed, but for those that were over so long ago
/// that nobody asks any more.
pub async fn facts(
    conn: &mut SqliteConnection,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<Vec<MeetingFacts>> {
    // A day of a zone ends up to a day before or after the same day here, and may have 25 hours.
    let asked = now - Days::new(u64::from(DEBRIEF_DAYS) + 3);
    let rows: Vec<FactsRow> = sqlx::query_as(concat!(
        "select ",
        meeting_columns!(),
        ", import.import_id, import.at as imported_at
         from meeting
         left join import_row on import_row.record_id = meeting.meeting_id and import_row.made = 1
         left join import on import.import_id = import_row.import_id
         where meeting.account_id = ? and meeting.debriefed_on is null and meeting.ends_at > ?
         order by meeting.ends_at, meeting.meeting_id"
    ))
    .bind(account.stored())
    .bind(asked.timestamp_millis())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(MeetingFacts {
                meeting: row.meeting.try_into()?,
                imported: row.imported.parse()?,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests;
