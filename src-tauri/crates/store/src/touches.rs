//! Questions about touches. The story shows them; see [`crate::story`].

use chrono::{DateTime, Utc};
use domain::ids::{AccountId, TouchId};
use domain::text::{Line, Words};
use domain::touches::{Asked, SilentFrom, Touch, TouchBrief, TouchFacts};
use sqlx::SqliteConnection;
use uuid::fmt::Hyphenated;

use crate::column::{Stored, instant, maybe_line, maybe_word, number, word, words};
use crate::error::Result;
use crate::imports::ImportedRow;
use crate::page::bounded;
use crate::rows::{TouchRow, load, touch_columns};

/// The touch with this id.
pub async fn by_id(conn: &mut SqliteConnection, id: TouchId) -> Result<Option<Touch>> {
    load::<TouchRow>(conn, &id.to_string())
        .await?
        .map(Touch::try_from)
        .transpose()
}

/// The touches that say they answer this one.
pub async fn answers_to(conn: &mut SqliteConnection, id: TouchId) -> Result<Vec<Touch>> {
    let rows: Vec<TouchRow> = sqlx::query_as(concat!(
        "select ",
        touch_columns!(),
        " from touch where touch.answers_id = ? order by touch.touch_id"
    ))
    .bind(id.stored())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Touch::try_from).collect()
}

/// What the rules read of the touches with an account.
pub async fn facts(conn: &mut SqliteConnection, account: AccountId) -> Result<TouchFacts> {
    Ok(TouchFacts {
        asked: asked(conn, account).await?,
        silent_from: silent_from(conn, account).await?,
    })
}

/// A place among the touches of an account, in the order of time.
type Place = (i64, Hyphenated);

#[derive(sqlx::FromRow)]
struct AskedRow {
    touch_id: Hyphenated,
    channel: String,
    at: i64,
    is_missed: bool,
    is_answered: bool,
}

/// Missed calls and open questions since we last reached them or wrote, the oldest first. A missed call that came in
/// with an import is history; a question is open because somebody said so here.
pub async fn asked(conn: &mut SqliteConnection, account: AccountId) -> Result<Vec<Asked>> {
    // Most accounts wait for nothing, and the small index says so.
    let newest: Option<Place> = sqlx::query_as(
        "select touch.at, touch.touch_id from touch
         where touch.account_id = ? and touch.direction = 'inbound' and (touch.result = 'missed' or touch.knew = 'no')
            and (touch.knew = 'no' or not exists (
                select 1 from import_row where import_row.record_id = touch.touch_id and import_row.made = 1))
         order by touch.at desc, touch.touch_id desc limit 1",
    )
    .bind(account.stored())
    .fetch_optional(&mut *conn)
    .await?;
    let Some(newest) = newest else {
        return Ok(Vec::new());
    };
    let word_of_ours: Option<Place> = sqlx::query_as(
        "select touch.at, touch.touch_id from touch
         where touch.account_id = ? and touch.direction = 'outbound' and touch.result <> 'missed'
         order by touch.at desc, touch.touch_id desc limit 1",
    )
    .bind(account.stored())
    .fetch_optional(&mut *conn)
    .await?;
    if word_of_ours.is_some_and(|word| word > newest) {
        return Ok(Vec::new());
    }
    let (at, id) = word_of_ours.unwrap_or((i64::MIN, Hyphenated::default()));
    let rows: Vec<AskedRow> = sqlx::query_as(
        "select touch.touch_id, touch.channel, touch.at, touch.result = 'missed' as is_missed,
            exists (select 1 from touch as answer where answer.answers_id = touch.touch_id
                and answer.result <> 'missed') as is_answered
         from touch
         where touch.account_id = ?1 and touch.direction = 'inbound' and (touch.result = 'missed' or touch.knew = 'no')
            and (touch.at, touch.touch_id) > (?2, ?3)
            and (touch.knew = 'no' or not exists (
                select 1 from import_row where import_row.record_id = touch.touch_id and import_row.made = 1))
         order by touch.at, touch.touch_id",
    )
    .bind(account.stored())
    .bind(at)
    .bind(id)
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Asked {
                id: TouchId::from_uuid(row.touch_id.into_uuid()),
                channel: word("touch.channel", &row.channel)?,
                at: instant("touch.at", row.at)?,
                is_missed: row.is_missed,
                is_answered: row.is_answered,
            })
        })
        .collect()
}

#[derive(sqlx::FromRow)]
struct LastRow {
    touch_id: Hyphenated,
    at: i64,
    #[sqlx(flatten)]
    imported: ImportedRow,
}

async fn silent_from(
    conn: &mut SqliteConnection,
    account: AccountId,
) -> Result<Option<SilentFrom>> {
    let last: Option<LastRow> = sqlx::query_as(
        "select touch.touch_id, touch.at, import.import_id, import.at as imported_at
         from touch
         left join import_row on import_row.record_id = touch.touch_id and import_row.made = 1
         left join import on import.import_id = import_row.import_id
         where touch.account_id = ? and touch.result <> 'missed'
            and (touch.result = 'reached' or touch.channel in ('email', 'chat'))
         order by touch.at desc, touch.touch_id desc limit 1",
    )
    .bind(account.stored())
    .fetch_optional(&mut *conn)
    .await?;
    if let Some(last) = last {
        return Ok(Some(SilentFrom::Touch {
            id: TouchId::from_uuid(last.touch_id.into_uuid()),
            at: instant("touch.at", last.at)?,
            imported: last.imported.parse()?,
        }));
    }
    let began: Option<i64> = sqlx::query_scalar(
        "select event_group.at from event join event_group on event_group.group_id = event.group_id
         where event.entity = 'account' and event.entity_id = ? and event.kind = 'created'
         order by event.hlc limit 1",
    )
    .bind(account.stored())
    .fetch_optional(conn)
    .await?;
    let began = began.map(|at| instant("event_group.at", at)).transpose()?;
    Ok(began.map(SilentFrom::Account))
}

#[derive(sqlx::FromRow)]
struct BriefRow {
    touch_id: Hyphenated,
    direction: String,
    channel: String,
    result: String,
    at: i64,
    answers_id: Option<Hyphenated>,
    knew: Option<String>,
    deflected: Option<String>,
}

/// What was said with an account since an instant, the oldest first, as briefly as A3 and A5 read it.
pub async fn since(
    conn: &mut SqliteConnection,
    account: AccountId,
    since: DateTime<Utc>,
) -> Result<Vec<TouchBrief>> {
    let rows: Vec<BriefRow> = sqlx::query_as(
        "select touch_id, direction, channel, result, at, answers_id, knew, deflected from touch
         where account_id = ? and at >= ? order by at, touch_id",
    )
    .bind(account.stored())
    .bind(since.timestamp_millis())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(TouchBrief {
                id: TouchId::from_uuid(row.touch_id.into_uuid()),
                direction: word("touch.direction", &row.direction)?,
                channel: word("touch.channel", &row.channel)?,
                result: word("touch.result", &row.result)?,
                at: instant("touch.at", row.at)?,
                answers: row.answers_id.map(|id| TouchId::from_uuid(id.into_uuid())),
                knew: maybe_word("touch.knew", row.knew.as_deref())?,
                deflected: maybe_word("touch.deflected", row.deflected.as_deref())?,
            })
        })
        .collect()
}

/// Most of an account's newest touches that are looked through for words.
const NEWEST: u32 = 500;

/// What somebody at a client said, or how it felt to them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said<W> {
    /// The touch in which they did.
    pub touch: TouchId,
    /// When.
    pub at: DateTime<Utc>,
    /// Who, where known.
    pub contact_name: Option<Line>,
    /// What.
    pub what: W,
}

#[derive(sqlx::FromRow)]
struct SaidRow<W> {
    touch_id: Hyphenated,
    at: i64,
    contact_name: Option<String>,
    what: W,
}

impl<W> SaidRow<W> {
    fn parse<V>(self, what: impl FnOnce(W) -> Result<V>) -> Result<Said<V>> {
        Ok(Said {
            touch: TouchId::from_uuid(self.touch_id.into_uuid()),
            at: instant("touch.at", self.at)?,
            contact_name: maybe_line("contact.name", self.contact_name.as_deref())?,
            what: what(self.what)?,
        })
    }
}

/// The last words of an account, among its newest touches: newest first, at most `limit`.
pub async fn last_said(
    conn: &mut SqliteConnection,
    account: AccountId,
    limit: u32,
) -> Result<Vec<Said<Words>>> {
    let rows: Vec<SaidRow<String>> = sqlx::query_as(
        "select touch.touch_id, touch.at, contact.name as contact_name, touch.words as what
         from (select touch_id, at, contact_id, words from touch where account_id = ?
                order by at desc, touch_id desc limit ?) as touch
         left join contact on contact.contact_id = touch.contact_id
         where touch.words is not null order by touch.at desc, touch.touch_id desc limit ?",
    )
    .bind(account.stored())
    .bind(NEWEST)
    .bind(bounded(limit))
    .fetch_all(conn)
    .await?;
    let words = |text: String| words("touch.words", &text);
    rows.into_iter().map(|row| row.parse(words)).collect()
}

/// How it felt last to an account, since an instant, and of several at once to whom it felt worst; none when nobody
/// wrote it down.
pub async fn last_felt(
    conn: &mut SqliteConnection,
    account: AccountId,
    since: DateTime<Utc>,
) -> Result<Option<Said<i8>>> {
    let row: Option<SaidRow<i64>> = sqlx::query_as(
        "select touch.touch_id, touch.at, contact.name as contact_name, touch.felt as what
         from touch left join contact on contact.contact_id = touch.contact_id
         where touch.account_id = ? and touch.at >= ? and touch.felt is not null
         order by touch.at desc, touch.felt, touch.touch_id desc limit 1",
    )
    .bind(account.stored())
    .bind(since.timestamp_millis())
    .fetch_optional(conn)
    .await?;
    row.map(|row| row.parse(|felt| number("touch.felt", felt)))
        .transpose()
}

#[cfg(test)]
mod tests;
