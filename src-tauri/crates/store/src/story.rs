//! The story of an account: its touches and its saves, newest first.

use domain::endings::Ending;
use domain::history::RecordKind;
use domain::ids::{AccountId, GroupId, TouchId};
use domain::text::Line;
use domain::touches::Touch;
use sqlx::SqliteConnection;
use uuid::fmt::Hyphenated;

use crate::column::{Stored, line, maybe_line};
use crate::error::{Error, Result};
use crate::history::{self, Group};
use crate::page::{Cursor, Page, bounded};
use crate::rows::{EndingRow, TouchRow, ending_columns, touch_columns};

/// One entry of a story.
#[derive(Debug, Clone, PartialEq)]
pub enum Entry {
    /// The client was lost, or came back.
    Ending(Ending),
    /// People were in touch.
    Touch {
        /// The touch.
        touch: Touch,
        /// The person there, where known.
        contact_name: Option<Line>,
        /// The person here.
        teammate_name: Line,
    },
    /// Something was saved; all of it that is about this account.
    Save(Group),
}

/// Which entries of a story are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Telling {
    /// All of them.
    Everything,
    /// Touches.
    Talks,
    /// Saves that made or changed a commitment, its date, what it waits for or what hangs on it.
    Commitments,
    /// What the client said: touches and endings with words.
    TheirWords,
}

/// A place in the story: when, in units of the history's clock, and the entry's id, which decides between equals.
type Place = (i64, String);

#[derive(sqlx::FromRow)]
struct ToldRow {
    #[sqlx(flatten)]
    touch: TouchRow,
    place: i64,
    contact_name: Option<String>,
    teammate_name: String,
}

/// Touches, endings and standing saves of an account, newest first: at most `limit` of those before `before`.
///
/// A touch and an ending stand where they happened, not where they were written down. Saves that were undone, and the
/// undoing of them, tell nothing; nor does what was only put off.
pub async fn of_account(
    conn: &mut SqliteConnection,
    account: AccountId,
    telling: Telling,
    before: Option<&Cursor>,
    limit: u32,
) -> Result<Page<Entry>> {
    let limit = bounded(limit);
    let before = match before {
        Some(cursor) => (
            cursor.key.parse().map_err(|_| Error::NotFound("page"))?,
            cursor.id.clone(),
        ),
        None => (i64::MAX, String::new()),
    };
    let only_words = telling == Telling::TheirWords;
    let mut entries = Vec::new();
    if telling != Telling::Commitments {
        entries.extend(touches(conn, account, only_words, &before, limit + 1).await?);
    }
    if matches!(telling, Telling::Everything | Telling::Commitments) {
        let only_commitments = telling == Telling::Commitments;
        entries.extend(saves(conn, account, only_commitments, &before, limit + 1).await?);
    }
    if matches!(telling, Telling::Everything | Telling::TheirWords) {
        entries.extend(endings(conn, account, only_words, &before, limit + 1).await?);
    }
    entries.sort_by(|(a, _), (b, _)| b.cmp(a));
    entries.truncate(limit as usize + 1);

    let cursor = |((key, id), _): &(Place, Told)| Cursor {
        key: key.to_string(),
        id: id.clone(),
    };
    let page = Page::cut(entries, limit, cursor, |(_, told)| Ok::<_, Error>(told))?;

    let ids: Vec<GroupId> = page
        .rows
        .iter()
        .filter_map(|told| {
            if let Told::Save(id) = told {
                Some(*id)
            } else {
                None
            }
        })
        .collect();
    let groups = history::groups_about(conn, &ids, Some(account)).await?;
    let mut groups = groups.into_iter();
    let rows = page.rows.into_iter().map(|told| match told {
        Told::Touch(row) => entry(*row),
        Told::Ending(row) => Ok(Entry::Ending(row.try_into()?)),
        Told::Save(_) => {
            let group = groups.next().ok_or(Error::Damaged("event.group_id"))?;
            Ok(Entry::Save(group))
        }
    });
    Ok(Page {
        rows: rows.collect::<Result<_>>()?,
        next: page.next,
    })
}

/// The place in a story from which it begins with this touch; none where that is gone.
///
/// # Errors
/// Those of the disk.
pub async fn from_touch(conn: &mut SqliteConnection, touch: TouchId) -> Result<Option<Cursor>> {
    let at: Option<i64> = sqlx::query_scalar("select at * 65536 from touch where touch_id = ?")
        .bind(touch.stored())
        .fetch_optional(conn)
        .await?;
    Ok(at.map(|at| Cursor {
        key: at.to_string(),
        // The first text behind the id of the touch, which is still before the place.
        id: format!("{}\u{0}", touch.stored()),
    }))
}

enum Told {
    Touch(Box<ToldRow>),
    Ending(EndingRow),
    Save(GroupId),
}

async fn touches(
    conn: &mut SqliteConnection,
    account: AccountId,
    only_words: bool,
    before: &Place,
    limit: u32,
) -> Result<Vec<(Place, Told)>> {
    let rows: Vec<ToldRow> = sqlx::query_as(concat!(
        "select ",
        touch_columns!(),
        ", touch.at * 65536 as place, contact.name as contact_name, teammate.name as teammate_name
         from touch
         join teammate on teammate.teammate_id = touch.teammate_id
         left join contact on contact.contact_id = touch.contact_id
         where touch.account_id = ?1 and touch.at <= ?2 / 65536 and (touch.at * 65536, touch.touch_id) < (?2, ?3)
            and (not ?5 or touch.words is not null)
         order by touch.at desc, touch.touch_id desc limit ?4"
    ))
    .bind(account.stored())
    .bind(before.0)
    .bind(&before.1)
    .bind(limit)
    .bind(only_words)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            (
                (row.place, row.touch.touch_id.to_string()),
                Told::Touch(Box::new(row)),
            )
        })
        .collect())
}

async fn saves(
    conn: &mut SqliteConnection,
    account: AccountId,
    only_commitments: bool,
    before: &Place,
    limit: u32,
) -> Result<Vec<(Place, Told)>> {
    // A save may have thousands of events about one client, as an import has: the index is entered once for each save,
    // just before the one that was found last.
    let rows: Vec<(i64, Hyphenated)> = sqlx::query_as(
        "with recursive told (hlc, group_id) as (
            select hlc, group_id from (
                select hlc, group_id from event
                where account_id = ?1 and hlc <= ?2 and (hlc, group_id) < (?2, ?3)
                order by hlc desc, group_id desc limit 1)
            union all
            select event.hlc, event.group_id
            from told join event on event.rowid = (
                select earlier.rowid from event as earlier
                where earlier.account_id = ?1 and earlier.hlc <= told.hlc
                    and (earlier.hlc, earlier.group_id) < (told.hlc, told.group_id)
                order by earlier.hlc desc, earlier.group_id desc limit 1)
            order by 1 desc, 2 desc)
         select told.hlc, told.group_id
         from told cross join event_group on event_group.group_id = told.group_id
         where event_group.state = 'done' and event_group.undoes is null
            and event_group.intent not in ('log_touch', 'debrief_meeting', 'snooze')
            and (not ?5 or event_group.intent not in ('import', 'revert_import') and exists (
                select 1 from event
                where event.group_id = told.group_id and event.account_id = ?1
                    and event.entity in ('commitment', 'move', 'link', 'slip', 'plan', 'truth_check')))
         limit ?4",
    )
    .bind(account.stored())
    .bind(before.0)
    .bind(&before.1)
    .bind(limit)
    .bind(only_commitments)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(hlc, id)| {
            (
                (hlc, id.to_string()),
                Told::Save(GroupId::from_uuid(id.into_uuid())),
            )
        })
        .collect())
}

#[derive(sqlx::FromRow)]
struct EndedRow {
    #[sqlx(flatten)]
    ending: EndingRow,
    place: i64,
}

/// An ending is a day: it stands at its noon.
async fn endings(
    conn: &mut SqliteConnection,
    account: AccountId,
    only_words: bool,
    before: &Place,
    limit: u32,
) -> Result<Vec<(Place, Told)>> {
    let rows: Vec<EndedRow> = sqlx::query_as(concat!(
        "select ",
        ending_columns!(),
        ", unixepoch(ending.ended_on, '+12 hours') * 65536000 as place
         from ending
         where ending.account_id = ?1
            and (unixepoch(ending.ended_on, '+12 hours') * 65536000, ending.ending_id) < (?2, ?3)
            and (not ?5 or ending.words is not null)
         order by ending.ended_on desc, ending.ending_id desc limit ?4"
    ))
    .bind(account.stored())
    .bind(before.0)
    .bind(&before.1)
    .bind(limit)
    .bind(only_words)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            (
                (row.place, row.ending.ending_id.to_string()),
                Told::Ending(row.ending),
            )
        })
        .collect())
}

fn entry(row: ToldRow) -> Result<Entry> {
    Ok(Entry::Touch {
        touch: row.touch.try_into()?,
        contact_name: maybe_line("contact.name", row.contact_name.as_deref())?,
        teammate_name: line("teammate.name", &row.teammate_name)?,
    })
}

/// The saves that made one record what it is, newest first: at most `limit`.
pub async fn of_record(
    conn: &mut SqliteConnection,
    entity: RecordKind,
    entity_id: &str,
    limit: u32,
) -> Result<Vec<Group>> {
    let ids: Vec<Hyphenated> = sqlx::query_scalar(
        "select distinct event.group_id
         from event join event_group on event_group.group_id = event.group_id
         where event.entity = ? and event.entity_id = ? and event_group.state = 'done'
            and event_group.undoes is null
         order by event.hlc desc limit ?",
    )
    .bind(entity.as_str())
    .bind(entity_id)
    .bind(bounded(limit))
    .fetch_all(&mut *conn)
    .await?;
    let ids: Vec<GroupId> = ids
        .into_iter()
        .map(|id| GroupId::from_uuid(id.into_uuid()))
        .collect();
    history::groups(conn, &ids).await
}

#[cfg(test)]
mod tests;
