//! Undo and redo: the inverse of a save, as a save of its own. Walks a person's own saves, newest first, across restarts.

use chrono::{DateTime, Utc};
use domain::commitments::TAKEN_BACK_WITHIN;
use domain::history::{EventKind, Intent, RecordKind};
use domain::ids::{GroupId, TeammateId};
use domain::text::Line;
use serde_json::Value;
use sqlx::SqliteConnection;
use uuid::fmt::Hyphenated;

use crate::change::{Author, Change};
use crate::column::{Stored, line};
use crate::error::{BuiltOn, Error, Result};
use crate::history::{self, Event, Group, GroupState};
use crate::ledger::Ledger;
use crate::rows;

/// How many saves Undo walks back over.
pub const DEPTH: u32 = 200;

/// The save that Undo or Redo would take next, with what is needed to name it.
#[derive(Debug, Clone, PartialEq)]
pub struct UndoStep {
    /// The save.
    pub group: Group,
    /// The name of the client it is about, if any.
    pub account_name: Option<Line>,
}

/// What Undo would take back for `me`.
pub async fn next_undo(conn: &mut SqliteConnection, me: TeammateId) -> Result<Option<UndoStep>> {
    let group: Option<Hyphenated> = sqlx::query_scalar(
        "select group_id from (
            select group_id, hlc, state from event_group
            where author = ? and on_stack = 1 and state <> 'dropped' order by hlc desc limit ?)
         where state = 'done' order by hlc desc limit 1",
    )
    .bind(me.stored())
    .bind(DEPTH)
    .fetch_optional(&mut *conn)
    .await?;
    step(conn, group).await
}

/// What Redo would do again for `me`.
pub async fn next_redo(conn: &mut SqliteConnection, me: TeammateId) -> Result<Option<UndoStep>> {
    let group: Option<Hyphenated> = sqlx::query_scalar(
        "select group_id from event_group
         where author = ? and on_stack = 1 and state <> 'dropped' and state = 'undone' order by hlc limit 1",
    )
    .bind(me.stored())
    .fetch_optional(&mut *conn)
    .await?;
    step(conn, group).await
}

/// Takes back the newest save of `me`, as a change that is yet to be committed. None when there is nothing to undo. The
/// shifts that Kept wrote because of it go with it.
///
/// # Errors
/// [`Error::BuiltOn`] when later facts build on it, a shift that is too old to be taken back among them; then nothing was
/// changed.
pub async fn undo(
    ledger: &Ledger,
    now: DateTime<Utc>,
    me: TeammateId,
) -> Result<Option<(Change, UndoStep)>> {
    let mut writing = ledger.write().await?;
    let Some(step) = next_undo(&mut writing, me).await? else {
        return Ok(None);
    };
    let mut change = ledger
        .change_in(writing, now, step.group.intent, Author::Me(me))
        .taking_back(step.group.id);
    for shift in shifts_of(change.conn(), step.group.id).await? {
        take_shift_back(&mut change, &shift, now - TAKEN_BACK_WITHIN).await?;
    }
    let place = history::place_of(change.conn(), step.group.id).await?;
    replay(&mut change, place, &backwards(&step.group.events)?).await?;
    set_state(change.conn(), step.group.id, "undone").await?;
    Ok(Some((change, step)))
}

/// Does again what `me` undid last, as a change that is yet to be committed. None when there is nothing to redo.
///
/// # Errors
/// [`Error::BuiltOn`] when later facts stand in the way; then nothing was changed.
pub async fn redo(
    ledger: &Ledger,
    now: DateTime<Utc>,
    me: TeammateId,
) -> Result<Option<(Change, UndoStep)>> {
    let mut writing = ledger.write().await?;
    let Some(step) = next_redo(&mut writing, me).await? else {
        return Ok(None);
    };
    let undo: Hyphenated = sqlx::query_scalar(
        "select group_id from event_group where undoes = ? order by hlc desc limit 1",
    )
    .bind(step.group.id.stored())
    .fetch_optional(&mut *writing)
    .await?
    .ok_or(Error::Damaged("event_group.undoes"))?;
    let undo = GroupId::from_uuid(undo.into_uuid());
    let undo = group(&mut writing, undo).await?;
    let mut change = ledger
        .change_in(writing, now, step.group.intent, Author::Me(me))
        .taking_back(undo.id);
    // What Kept shifted because of the undo would not have been shifted.
    for shift in shifts_of(change.conn(), undo.id).await? {
        take_shift_back(&mut change, &shift, now - TAKEN_BACK_WITHIN).await?;
    }
    let place = history::place_of(change.conn(), undo.id).await?;
    // What it took back is more than the save itself where Kept had written a shift because of that.
    replay(&mut change, place, &backwards(&undo.events)?).await?;
    set_state(change.conn(), step.group.id, "done").await?;
    for shift in shifts_of(change.conn(), step.group.id).await? {
        if moves(&shift).any(|id| moves(&undo).any(|gone| gone == id)) {
            set_state(change.conn(), shift.id, "done").await?;
        }
    }
    Ok(Some((change, step)))
}

/// Takes back the shift of a promise that Kept wrote, as a change that is yet to be committed. None for any other save,
/// one that does not stand, and one that is too old. That the duty has shifted it stays remembered.
///
/// # Errors
/// [`Error::BuiltOn`] when later facts build on it, and [`Error::NotFound`]; then nothing was changed.
pub async fn take_back(
    ledger: &Ledger,
    now: DateTime<Utc>,
    me: TeammateId,
    group: GroupId,
) -> Result<Option<(Change, UndoStep)>> {
    let mut writing = ledger.write().await?;
    let Some(step) = step(&mut writing, Some(group.stored())).await? else {
        return Ok(None);
    };
    let is_standing =
        step.group.state == GroupState::Done && step.group.at >= now - TAKEN_BACK_WITHIN;
    if step.group.author != Author::Kept
        || step.group.intent != Intent::ShiftCommitment
        || !is_standing
    {
        return Ok(None);
    }
    let mut change = ledger
        .change_in(writing, now, step.group.intent, Author::Me(me))
        .taking_back(group);
    let place = history::place_of(change.conn(), group).await?;
    let events = step.group.events.iter().rev();
    let steps = events
        .filter(|event| event.entity != RecordKind::Link)
        .map(Step::back)
        .collect::<Result<Vec<_>>>()?;
    replay(&mut change, place, &steps).await?;
    set_state(change.conn(), group, "undone").await?;
    Ok(Some((change, step)))
}

/// The shifts that Kept wrote because of a save, or because it was redone, newest first: those that stand and those that
/// were taken back.
async fn shifts_of(conn: &mut SqliteConnection, id: GroupId) -> Result<Vec<Group>> {
    let ids: Vec<Hyphenated> = sqlx::query_scalar(
        "with recursive same (group_id) as (
            values (?1)
            union
            select event_group.group_id
            from same cross join event_group on event_group.undoes = same.group_id)
         select event_group.group_id
         from same cross join event_group on event_group.caused_by = same.group_id
         where event_group.author = 'kept' and event_group.intent = ?2
         order by event_group.hlc desc",
    )
    .bind(id.stored())
    .bind(Intent::ShiftCommitment.as_str())
    .fetch_all(&mut *conn)
    .await?;
    let id = |id: Hyphenated| GroupId::from_uuid(id.into_uuid());
    let ids: Vec<GroupId> = ids.into_iter().map(id).collect();
    history::groups(conn, &ids).await
}

/// Takes a shift back with the save that it follows from. Of one that somebody took back before, only that it is
/// remembered is left.
async fn take_shift_back(change: &mut Change, shift: &Group, since: DateTime<Utc>) -> Result<()> {
    let place = history::place_of(change.conn(), shift.id).await?;
    if shift.state == GroupState::Done {
        if shift.at < since {
            return Err(Error::BuiltOn(BuiltOn {
                entity: shift.entity,
                entity_id: shift.entity_id.clone(),
                field: None,
                by: Some(shift.intent),
                by_record: Some((shift.entity, shift.entity_id.clone())),
            }));
        }
        replay(change, place, &backwards(&shift.events)?).await?;
        return set_state(change.conn(), shift.id, "undone").await;
    }
    for event in &shift.events {
        if event.entity != RecordKind::Link {
            continue;
        }
        let Some(field) = event.field.as_deref() else {
            continue;
        };
        let link = rows::load_json(change.conn(), event.entity, &event.entity_id).await?;
        if link.is_some_and(|link| Some(&link[field]) == event.new.as_ref()) {
            replay(change, place, &[Step::back(event)?]).await?;
        }
    }
    Ok(())
}

/// The moves that a save made or removed.
fn moves(group: &Group) -> impl Iterator<Item = &str> {
    group
        .events
        .iter()
        .filter(|event| event.entity == RecordKind::Move && event.kind != EventKind::Changed)
        .map(|event| event.entity_id.as_str())
}

/// What a save changed, to be played back from its end.
fn backwards(events: &[Event]) -> Result<Vec<Step<'_>>> {
    events.iter().rev().map(Step::back).collect()
}

async fn group(conn: &mut SqliteConnection, id: GroupId) -> Result<Group> {
    let found = history::groups(conn, &[id]).await?.pop();
    found.ok_or(Error::NotFound("group"))
}

async fn step(conn: &mut SqliteConnection, group: Option<Hyphenated>) -> Result<Option<UndoStep>> {
    let Some(group) = group else { return Ok(None) };
    let group = self::group(conn, GroupId::from_uuid(group.into_uuid())).await?;
    let account_name = match group.account {
        Some(account) => {
            let name: Option<String> =
                sqlx::query_scalar("select name from account where account_id = ?")
                    .bind(account.stored())
                    .fetch_optional(conn)
                    .await?;
            name.map(|name| line("account.name", &name)).transpose()?
        }
        None => None,
    };
    Ok(Some(UndoStep {
        group,
        account_name,
    }))
}

async fn set_state(conn: &mut SqliteConnection, group: GroupId, state: &'static str) -> Result<()> {
    sqlx::query("update event_group set state = ? where group_id = ?")
        .bind(state)
        .bind(group.stored())
        .execute(conn)
        .await?;
    Ok(())
}

/// One event, in the direction it is to be played.
struct Step<'e> {
    entity: RecordKind,
    id: &'e str,
    to: To<'e>,
}

enum To<'e> {
    /// The row comes to be.
    Row(&'e Value),
    /// The row, which is this one, goes.
    Nothing(&'e Value),
    /// The field goes from one value to another.
    Field {
        field: &'e str,
        from: &'e Value,
        to: &'e Value,
    },
}

impl<'e> Step<'e> {
    fn back(event: &'e Event) -> Result<Self> {
        let (from, to) = (event.new.as_ref(), event.old.as_ref());
        let to = match (event.kind, event.field.as_deref(), from, to) {
            (EventKind::Changed, Some(field), Some(from), Some(to)) => {
                To::Field { field, from, to }
            }
            (EventKind::Created | EventKind::Removed, None, None, Some(row)) => To::Row(row),
            (EventKind::Created | EventKind::Removed, None, Some(row), None) => To::Nothing(row),
            _ => return Err(Error::Damaged("event")),
        };
        Ok(Self {
            entity: event.entity,
            id: &event.entity_id,
            to,
        })
    }
}

/// Plays the steps. `place`: whatever came later than this in the history may stand in the way.
async fn replay(change: &mut Change, place: i64, steps: &[Step<'_>]) -> Result<()> {
    let mut rest = steps;
    while let Some(step) = rest.first() {
        let mut played = 1;
        match step.to {
            To::Row(row) => match change.insert_row(step.entity, row.clone()).await {
                Err(Error::AlreadyThere(_) | Error::MissingReference(_)) => {
                    return Err(built_on(change.conn(), step, None, place).await?);
                }
                written => written?,
            },
            To::Nothing(row) => {
                let current = current(change, step, place).await?;
                if let Some(field) = first_difference(&current, row) {
                    return Err(built_on(change.conn(), step, Some(field), place).await?);
                }
                match change.delete_row(step.entity, current).await {
                    Err(Error::StillReferred(_)) => {
                        return Err(built_on(change.conn(), step, None, place).await?);
                    }
                    written => written?,
                }
            }
            To::Field { .. } => {
                // The fields of one record belong together: between them it may be what the file forbids.
                let current = current(change, step, place).await?;
                let mut wanted = current.clone();
                let same = |other: &&Step<'_>| other.entity == step.entity && other.id == step.id;
                let run = rest.iter().take_while(same);
                played = 0;
                for other in run {
                    let To::Field { field, from, to } = other.to else {
                        break;
                    };
                    if wanted[field] != *from {
                        return Err(
                            built_on(change.conn(), step, Some(field.to_owned()), place).await?
                        );
                    }
                    wanted[field] = to.clone();
                    played += 1;
                }
                match change.update_row(step.entity, &current, wanted).await {
                    Err(Error::AlreadyThere(_) | Error::MissingReference(_)) => {
                        return Err(built_on(change.conn(), step, None, place).await?);
                    }
                    written => written?,
                }
            }
        }
        rest = &rest[played..];
    }
    Ok(())
}

async fn current(change: &mut Change, step: &Step<'_>, place: i64) -> Result<Value> {
    match rows::load_json(change.conn(), step.entity, step.id).await? {
        Some(row) => Ok(row),
        None => Err(built_on(change.conn(), step, None, place).await?),
    }
}

fn first_difference(current: &Value, expected: &Value) -> Option<String> {
    let fields = expected.as_object()?;
    fields
        .iter()
        .find(|(field, value)| current[field.as_str()] != **value)
        .map(|(field, _)| field.clone())
}

async fn built_on(
    conn: &mut SqliteConnection,
    step: &Step<'_>,
    field: Option<String>,
    place: i64,
) -> Result<Error> {
    let found = match &field {
        Some(_) => history::built_on(conn, step.entity, step.id, field.as_deref(), place).await?,
        None => history::referring(conn, step.id, place).await?,
    };
    let (by, by_record): (Option<Intent>, _) = found
        .map_or((None, None), |(intent, entity, id)| {
            (Some(intent), Some((entity, id)))
        });
    Ok(Error::BuiltOn(BuiltOn {
        entity: step.entity,
        entity_id: step.id.to_owned(),
        field,
        by,
        by_record,
    }))
}

#[cfg(test)]
mod tests;
