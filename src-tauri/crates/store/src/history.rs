//! The history: groups of events, one group for each save.

use chrono::{DateTime, Utc};
use domain::history::{EventKind, Intent, RecordKind};
use domain::ids::{AccountId, EventId, GroupId};
use serde_json::Value;
use sqlx::SqliteConnection;
use uuid::fmt::Hyphenated;

use crate::change::Author;
use crate::column::{Stored, id_list, instant, word};
use crate::error::{Error, Result};

/// One entry: what was changed, from what, to what.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Its id.
    pub id: EventId,
    /// The save it belongs to.
    pub group: GroupId,
    /// The kind of record.
    pub entity: RecordKind,
    /// The record's id; a setting's key.
    pub entity_id: String,
    /// The client it is about, if any.
    pub account: Option<AccountId>,
    /// Made, changed or removed.
    pub kind: EventKind,
    /// The column that was changed; none when the whole record was made or removed.
    pub field: Option<String>,
    /// What it was: a field's value, or the removed row.
    pub old: Option<Value>,
    /// What it became: a field's value, or the new row.
    pub new: Option<Value>,
    /// Why, in the words that were typed.
    pub reason: Option<String>,
}

/// Whether a save stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupState {
    /// It stands.
    Done,
    /// It was undone and can be redone.
    Undone,
    /// It was undone, and something else was done since.
    Dropped,
}

/// The save that one of Kept's own follows from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cause {
    /// Which one.
    pub group: GroupId,
    /// When it was made.
    pub at: DateTime<Utc>,
}

/// One save.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub author: Author,
    /// What was meant by it.
    pub intent: Intent,
    /// The client it is about, if any.
    pub account: Option<AccountId>,
    /// The kind of record it began with.
    pub entity: RecordKind,
    /// That record's id.
    pub entity_id: String,
    /// Does it stand?
    pub state: GroupState,
    /// The save that it takes back, if it is an undo or a redo.
    pub undoes: Option<GroupId>,
    /// What it follows from, where Kept made it by itself.
    pub caused_by: Option<Cause>,
    /// What it changed, in order.
    pub events: Vec<Event>,
}

#[derive(sqlx::FromRow)]
struct EventRow {
    event_id: Hyphenated,
    group_id: Hyphenated,
    entity: String,
    entity_id: String,
    account_id: Option<Hyphenated>,
    kind: String,
    field: Option<String>,
    old: Option<String>,
    new: Option<String>,
    reason: Option<String>,
}

impl TryFrom<EventRow> for Event {
    type Error = Error;

    fn try_from(row: EventRow) -> Result<Self> {
        let json = |column, text: Option<String>| {
            text.map(|text| serde_json::from_str(&text).map_err(|_| Error::Damaged(column)))
                .transpose()
        };
        Ok(Self {
            id: EventId::from_uuid(row.event_id.into_uuid()),
            group: GroupId::from_uuid(row.group_id.into_uuid()),
            entity: word("event.entity", &row.entity)?,
            entity_id: row.entity_id,
            account: row
                .account_id
                .map(|id| AccountId::from_uuid(id.into_uuid())),
            kind: word("event.kind", &row.kind)?,
            field: row.field,
            old: json("event.old", row.old)?,
            new: json("event.new", row.new)?,
            reason: row.reason,
        })
    }
}

#[derive(sqlx::FromRow)]
struct GroupRow {
    group_id: Hyphenated,
    at: i64,
    author: String,
    intent: String,
    account_id: Option<Hyphenated>,
    entity: String,
    entity_id: String,
    state: String,
    undoes: Option<Hyphenated>,
    caused_by: Option<Hyphenated>,
    caused_at: Option<i64>,
}

impl GroupRow {
    fn cause(&self) -> Result<Option<Cause>> {
        let (Some(group), Some(at)) = (self.caused_by, self.caused_at) else {
            return Ok(None);
        };
        Ok(Some(Cause {
            group: GroupId::from_uuid(group.into_uuid()),
            at: instant("event_group.at", at)?,
        }))
    }

    fn with(self, events: Vec<Event>) -> Result<Group> {
        let caused_by = self.cause()?;
        Ok(Group {
            id: GroupId::from_uuid(self.group_id.into_uuid()),
            at: instant("event_group.at", self.at)?,
            author: word("event_group.author", &self.author)?,
            intent: word("event_group.intent", &self.intent)?,
            account: self
                .account_id
                .map(|id| AccountId::from_uuid(id.into_uuid())),
            entity: word("event_group.entity", &self.entity)?,
            entity_id: self.entity_id,
            state: match self.state.as_str() {
                "done" => GroupState::Done,
                "undone" => GroupState::Undone,
                "dropped" => GroupState::Dropped,
                _ => return Err(Error::Damaged("event_group.state")),
            },
            undoes: self.undoes.map(|id| GroupId::from_uuid(id.into_uuid())),
            caused_by,
            events,
        })
    }
}

/// The place of the newest save in the order of all saves; 0 before the first. Whoever read everything at one place
/// has read what stands, for as long as the newest is the same.
pub async fn newest(conn: &mut SqliteConnection) -> Result<i64> {
    let newest: Option<i64> = sqlx::query_scalar("select max(hlc) from event_group")
        .fetch_one(conn)
        .await?;
    Ok(newest.unwrap_or(0))
}

/// A place in the order of all saves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    hlc: i64,
    group: GroupId,
}

/// The place of the newest save; none before the first. Unlike [`newest`], it never stands for another save, should
/// this one be taken back before it is lasting.
pub async fn newest_place(conn: &mut SqliteConnection) -> Result<Option<Place>> {
    let newest: Option<(i64, Hyphenated)> =
        sqlx::query_as("select hlc, group_id from event_group order by hlc desc, at desc limit 1")
            .fetch_optional(conn)
            .await?;
    Ok(newest.map(|(hlc, group)| Place {
        hlc,
        group: GroupId::from_uuid(group.into_uuid()),
    }))
}

/// The accounts whose records were changed by saves after `place`, and those of what waits for changed commitments; none
/// where that is no save of this ledger, or there are more events than are worth going through.
pub async fn accounts_since(
    conn: &mut SqliteConnection,
    place: Place,
) -> Result<Option<Vec<AccountId>>> {
    const MOST_EVENTS: i64 = 2_000;
    let stands: bool = sqlx::query_scalar(
        "select exists (select 1 from event_group where group_id = ? and hlc = ?)",
    )
    .bind(place.group.stored())
    .bind(place.hlc)
    .fetch_one(&mut *conn)
    .await?;
    if !stands {
        return Ok(None);
    }
    let (events, accounts): (i64, String) = sqlx::query_as(
        "select count(*), json_group_array(distinct account_id) filter (where account_id is not null)
         from (
            select event.account_id
            from event_group join event on event.group_id = event_group.group_id
            where event_group.hlc > ?1
            union all
            select waiting.account_id
            from event_group join event on event.group_id = event_group.group_id
            cross join commitment_link on commitment_link.waits_for_id = event.entity_id
            cross join commitment as waiting on waiting.commitment_id = commitment_link.commitment_id
            where event_group.hlc > ?1 and event.entity = 'commitment'
            limit ?2)",
    )
    .bind(place.hlc)
    .bind(MOST_EVENTS + 1)
    .fetch_one(conn)
    .await?;
    if events > MOST_EVENTS {
        return Ok(None);
    }
    let accounts =
        serde_json::from_str(&accounts).map_err(|_| Error::Damaged("event.account_id"))?;
    Ok(Some(accounts))
}

/// The saves with these ids and all their events, in the order of the ids. Of an import and of its revert, which have
/// an event for each row, only what they say of themselves is read.
pub async fn groups(conn: &mut SqliteConnection, ids: &[GroupId]) -> Result<Vec<Group>> {
    groups_about(conn, ids, None).await
}

/// The same; with an account only the events about it, of which a save can have few among very many others.
pub(crate) async fn groups_about(
    conn: &mut SqliteConnection,
    ids: &[GroupId],
    account: Option<AccountId>,
) -> Result<Vec<Group>> {
    let ids = id_list(ids);
    let groups: Vec<GroupRow> = sqlx::query_as(
        "select event_group.group_id, event_group.at, event_group.author, event_group.intent, event_group.account_id,
            event_group.entity, event_group.entity_id, event_group.state, event_group.undoes, event_group.caused_by,
            cause.at as caused_at
         from json_each(?) as asked join event_group on event_group.group_id = asked.value
         left join event_group as cause on cause.group_id = event_group.caused_by
         order by asked.key",
    )
    .bind(&ids)
    .fetch_all(&mut *conn)
    .await?;
    // An import's own events are few among those of its rows, so they are found by what they are about: the plus keeps
    // SQLite from going through the group.
    let events: Vec<EventRow> = sqlx::query_as(
        "select event_id, group_id, entity, entity_id, account_id, kind, field, old, new, reason from (
            select asked.key as nth, event.place, event.event_id, event.group_id, event.entity, event.entity_id,
                event.account_id, event.kind, event.field, event.old, event.new, event.reason
            from json_each(?1) as asked
            join event_group on event_group.group_id = asked.value
            join event on event.group_id = asked.value
            where ?2 is null and event_group.intent not in ('import', 'revert_import')
            union all
            select asked.key, event.place, event.event_id, event.group_id, event.entity, event.entity_id,
                event.account_id, event.kind, event.field, event.old, event.new, event.reason
            from json_each(?1) as asked
            cross join event_group on event_group.group_id = asked.value
            cross join event on event.account_id = ?2 and event.hlc = event_group.hlc
                and event.group_id = asked.value
            where event_group.intent not in ('import', 'revert_import')
            union all
            select asked.key, event.place, event.event_id, event.group_id, event.entity, event.entity_id,
                event.account_id, event.kind, event.field, event.old, event.new, event.reason
            from json_each(?1) as asked
            join event_group on event_group.group_id = asked.value
            join event on event.entity = 'import' and +event.group_id = asked.value
            where event_group.intent in ('import', 'revert_import'))
         order by nth, place",
    )
    .bind(&ids)
    .bind(account.map(|account| account.stored()))
    .fetch_all(conn)
    .await?;

    let mut events = events
        .into_iter()
        .map(Event::try_from)
        .collect::<Result<Vec<_>>>()?
        .into_iter()
        .peekable();
    let mut found = Vec::with_capacity(groups.len());
    for row in groups {
        let id = GroupId::from_uuid(row.group_id.into_uuid());
        let mut own = Vec::new();
        while let Some(event) = events.next_if(|event| event.group == id) {
            own.push(event);
        }
        found.push(row.with(own)?);
    }
    Ok(found)
}

/// Every save that ever touched one record, newest first, undone ones too: at most `limit`.
pub async fn of_record(
    conn: &mut SqliteConnection,
    entity: RecordKind,
    entity_id: &str,
    limit: u32,
) -> Result<Vec<Group>> {
    let ids: Vec<Hyphenated> = sqlx::query_scalar(
        "select distinct group_id from event where entity = ? and entity_id = ? order by hlc desc limit ?",
    )
    .bind(entity.as_str())
    .bind(entity_id)
    .bind(crate::page::bounded(limit))
    .fetch_all(&mut *conn)
    .await?;
    let ids: Vec<GroupId> = ids
        .into_iter()
        .map(|id| GroupId::from_uuid(id.into_uuid()))
        .collect();
    groups(conn, &ids).await
}

/// The intent of the newest standing save after `hlc` that changed this record (this field of it, if one is named),
/// and the record that save began with.
pub(crate) async fn built_on(
    conn: &mut SqliteConnection,
    entity: RecordKind,
    entity_id: &str,
    field: Option<&str>,
    hlc: i64,
) -> Result<Option<(Intent, RecordKind, String)>> {
    let found: Option<(String, String, String)> = sqlx::query_as(
        "select event_group.intent, event_group.entity, event_group.entity_id
         from event join event_group on event_group.group_id = event.group_id
         where event.entity = ?1 and event.entity_id = ?2 and event.hlc > ?4
            and (?3 is null or event.field = ?3 or event.kind <> 'changed')
            and event_group.state = 'done' and event_group.undoes is null
         order by event.hlc desc limit 1",
    )
    .bind(entity.as_str())
    .bind(entity_id)
    .bind(field)
    .bind(hlc)
    .fetch_optional(conn)
    .await?;
    named(found)
}

/// The intent of the newest standing save after `hlc` that made a record naming this one, and what it began with.
pub(crate) async fn referring(
    conn: &mut SqliteConnection,
    entity_id: &str,
    hlc: i64,
) -> Result<Option<(Intent, RecordKind, String)>> {
    let found: Option<(String, String, String)> = sqlx::query_as(
        "select event_group.intent, event_group.entity, event_group.entity_id
         from event_group join event on event.group_id = event_group.group_id
         where event_group.hlc > ?2 and event_group.state = 'done' and event_group.undoes is null
            and event_group.intent not in ('import', 'revert_import') and instr(event.new, ?1) > 0
         order by event_group.hlc desc limit 1",
    )
    .bind(entity_id)
    .bind(hlc)
    .fetch_optional(conn)
    .await?;
    named(found)
}

fn named(found: Option<(String, String, String)>) -> Result<Option<(Intent, RecordKind, String)>> {
    found
        .map(|(intent, entity, id)| {
            Ok((
                word("event_group.intent", &intent)?,
                word("event_group.entity", &entity)?,
                id,
            ))
        })
        .transpose()
}

/// The save that brought a record into the state it has: the newest one that changed its state or made it.
pub async fn brought_to_its_state(
    conn: &mut SqliteConnection,
    entity: RecordKind,
    entity_id: &str,
) -> Result<Option<GroupId>> {
    let group: Option<Hyphenated> = sqlx::query_scalar(
        "select group_id from event
         where entity = ? and entity_id = ? and (field = 'state' or kind = 'created')
         order by hlc desc, place desc limit 1",
    )
    .bind(entity.as_str())
    .bind(entity_id)
    .fetch_optional(conn)
    .await?;
    Ok(group.map(|id| GroupId::from_uuid(id.into_uuid())))
}

/// The place of a save in the order of all changes.
pub(crate) async fn place_of(conn: &mut SqliteConnection, group: GroupId) -> Result<i64> {
    let hlc: Option<i64> = sqlx::query_scalar("select hlc from event_group where group_id = ?")
        .bind(group.stored())
        .fetch_optional(conn)
        .await?;
    hlc.ok_or(Error::NotFound("group"))
}
