//! The index of what was said (B9): records by their words, brought in step behind each save.
//!
//! Triggers write down which records the index does not hold as they are (`to_index`), so nothing can be missed, however
//! it was written; the words are folded here, which SQL cannot.

use chrono::{DateTime, Utc};
use domain::ids::{AccountId, CommitmentId, MeetingId, ReminderId, TouchId};
use domain::search::words;
use domain::text::Line;
use serde::Serialize;
use sqlx::SqliteConnection;
use uuid::fmt::Hyphenated;

use crate::column::{instant, line};
use crate::error::{Error, Result};

/// A record that the index knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Indexed {
    /// What was said in a touch.
    Touch(TouchId),
    /// A promise or a duty, whatever became of it.
    Commitment(CommitmentId),
    /// A reminder.
    Reminder(ReminderId),
    /// What a meeting is about.
    Meeting(MeetingId),
}

/// A record with the words that were looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithWords {
    /// Which one.
    pub record: Indexed,
    /// Whose.
    pub account: AccountId,
    /// What they are called.
    pub account_name: Line,
    /// All of its text.
    pub text: String,
    /// When it was; of a promise, the day it was made.
    pub at: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct StaleRow {
    record_id: String,
    kind: String,
    account_id: Option<String>,
    second: Option<i64>,
    text: Option<String>,
}

/// A record as the index takes it; without words it leaves the index.
#[derive(Serialize)]
struct Entry {
    id: String,
    kind: String,
    account: Option<String>,
    second: i64,
    words: Option<String>,
}

/// Brings at most `limit` records of the index in step with what they say now, the newest first: what was just saved is
/// not behind what came in before it. Answers how many it were.
///
/// # Errors
/// Those of the disk.
pub async fn index(conn: &mut SqliteConnection, limit: u32) -> Result<u32> {
    let stale: Vec<StaleRow> = sqlx::query_as(
        "with stale as (select record_id, kind from to_index order by record_id desc limit ?)
         select stale.record_id, stale.kind, touch.account_id, touch.at / 1000 as second, touch.words as text
         from stale left join touch on touch.touch_id = stale.record_id where stale.kind = 'touch'
         union all
         select stale.record_id, stale.kind, commitment.account_id, unixepoch(commitment.made_on), commitment.words
         from stale left join commitment on commitment.commitment_id = stale.record_id where stale.kind = 'commitment'
         union all
         select stale.record_id, stale.kind, reminder.account_id, reminder.at / 1000, reminder.text
         from stale left join reminder on reminder.reminder_id = stale.record_id where stale.kind = 'reminder'
         union all
         select stale.record_id, stale.kind, meeting.account_id, meeting.starts_at / 1000, meeting.about
         from stale left join meeting on meeting.meeting_id = stale.record_id where stale.kind = 'meeting'",
    )
    .bind(limit)
    .fetch_all(&mut *conn)
    .await?;
    if stale.is_empty() {
        return Ok(0);
    }
    let entries: Vec<Entry> = stale.into_iter().map(Entry::from).collect();
    let count = u32::try_from(entries.len()).unwrap_or(u32::MAX);
    let entries = serde_json::to_string(&entries).map_err(|_| Error::Damaged("to_index"))?;
    write(conn, &entries).await?;
    Ok(count)
}

/// Is there a record that the index does not hold as it is?
///
/// # Errors
/// Those of the disk.
pub async fn is_behind(conn: &mut SqliteConnection) -> Result<bool> {
    let is_behind = sqlx::query_scalar("select exists (select 1 from to_index)");
    Ok(is_behind.fetch_one(conn).await?)
}

impl From<StaleRow> for Entry {
    fn from(row: StaleRow) -> Self {
        let text = row.text.unwrap_or_default();
        let folded: Vec<String> = words(&text).map(|word| word.folded).collect();
        Self {
            id: row.record_id,
            kind: row.kind,
            account: row.account_id,
            second: row.second.unwrap_or_default(),
            words: (!folded.is_empty()).then(|| folded.join(" ")),
        }
    }
}

/// Writes these entries in place of what the index holds of their records.
async fn write(conn: &mut SqliteConnection, entries: &str) -> Result<()> {
    sqlx::query(
        "delete from indexed where place in (
            select indexed.place from json_each(?) as one
            join indexed on indexed.record_id = one.value ->> 'id' and indexed.kind = one.value ->> 'kind')",
    )
    .bind(entries)
    .execute(&mut *conn)
    .await?;
    // The first free place of the second, and of several that come together each the next.
    sqlx::query(
        "with one as (
            select value ->> 'id' as id, value ->> 'kind' as kind, value ->> 'account' as account,
                (value ->> 'second') * 1048576 as first,
                row_number() over (partition by value ->> 'second' order by value ->> 'id') - 1 as nth
            from json_each(?)
            where value ->> 'words' is not null)
         insert into indexed (place, kind, record_id, account_id)
         select coalesce(
                (select max(place) + 1 from indexed where place between one.first and one.first + 1048575),
                one.first) + one.nth,
            one.kind, one.id, one.account
         from one",
    )
    .bind(entries)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "insert into indexed_words (rowid, words)
         select indexed.place, one.value ->> 'words' from json_each(?) as one
         join indexed on indexed.record_id = one.value ->> 'id' and indexed.kind = one.value ->> 'kind'
         order by 1",
    )
    .bind(entries)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "delete from to_index where (record_id, kind) in (
            select value ->> 'id', value ->> 'kind' from json_each(?))",
    )
    .bind(entries)
    .execute(conn)
    .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct FoundRow {
    kind: String,
    record_id: Hyphenated,
    account_id: Hyphenated,
    account_name: String,
    text: String,
    at: i64,
}

/// The newest records in which each of these folded words is the beginning of a word, newest first; none of accounts in
/// the trash.
///
/// # Errors
/// Those of the disk.
pub async fn with_words(
    conn: &mut SqliteConnection,
    looked_for: &[String],
    limit: u32,
) -> Result<Vec<WithWords>> {
    if looked_for.is_empty() {
        return Ok(Vec::new());
    }
    // Folded words have no quotes in them.
    let asked: Vec<String> = looked_for
        .iter()
        .map(|word| format!("\"{word}\" *"))
        .collect();
    let rows: Vec<FoundRow> = sqlx::query_as(
        "select indexed.kind, indexed.record_id, indexed.account_id, account.name as account_name,
            indexed.place / 1048576 * 1000 as at,
            case indexed.kind
                when 'touch' then (select words from touch where touch_id = indexed.record_id)
                when 'commitment' then (select words from commitment where commitment_id = indexed.record_id)
                when 'reminder' then (select text from reminder where reminder_id = indexed.record_id)
                when 'meeting' then (select about from meeting where meeting_id = indexed.record_id)
            end as text
         from indexed_words
         cross join indexed on indexed.place = indexed_words.rowid
         cross join account on account.account_id = indexed.account_id and account.trashed_at is null
         where indexed_words match ?1 and text is not null
         order by indexed_words.rowid desc limit ?2",
    )
    .bind(asked.join(" "))
    .bind(limit)
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(WithWords::try_from).collect()
}

impl TryFrom<FoundRow> for WithWords {
    type Error = Error;

    fn try_from(row: FoundRow) -> Result<Self> {
        let id = row.record_id.into_uuid();
        Ok(Self {
            record: match row.kind.as_str() {
                "touch" => Indexed::Touch(TouchId::from_uuid(id)),
                "commitment" => Indexed::Commitment(CommitmentId::from_uuid(id)),
                "reminder" => Indexed::Reminder(ReminderId::from_uuid(id)),
                "meeting" => Indexed::Meeting(MeetingId::from_uuid(id)),
                _ => return Err(Error::Damaged("indexed.kind")),
            },
            account: AccountId::from_uuid(row.account_id.into_uuid()),
            account_name: line("account.name", &row.account_name)?,
            text: row.text,
            at: instant("indexed.place", row.at)?,
        })
    }
}
