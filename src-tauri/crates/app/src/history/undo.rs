//! Undo and redo, across screens and restarts.

use domain::history::{EventKind, Intent, RecordKind};
use store::history::Event;

use super::names::Names;
use super::{UndoStep, UndoView, ValueView, figures, values};
use crate::app::Change;
use crate::{App, Error, Refused, Result};

impl App {
    /// What the undo and redo buttons stand for now.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn undo_steps(&self) -> Result<UndoView> {
        let mut reading = self.read().await?;
        let Some(me) = store::teammates::me(&mut reading).await? else {
            return Ok(UndoView {
                undo: None,
                redo: None,
            });
        };
        let (undo, redo) = (
            store::undo::next_undo(&mut reading, me.id).await?,
            store::undo::next_redo(&mut reading, me.id).await?,
        );
        Ok(UndoView {
            undo: match undo {
                Some(step) => Some(named(&mut reading, step).await?),
                None => None,
            },
            redo: match redo {
                Some(step) => Some(named(&mut reading, step).await?),
                None => None,
            },
        })
    }

    /// Takes back what I did last, and says what that was.
    ///
    /// # Errors
    /// [`Refused::NothingToUndo`], or [`Refused::BuiltOn`] when later facts build on it.
    pub async fn undo(&self) -> Result<UndoStep> {
        let (now, me) = (self.now(), self.me().await?);
        let undone = store::undo::undo(&self.ledger, now.instant, me).await?;
        let (change, step) = undone.ok_or(Error::Refused(Refused::NothingToUndo))?;
        self.finish(
            Change::begun(self, change, now, me, step.group.intent),
            step,
        )
        .await
    }

    /// Does again what I undid last, and says what that is.
    ///
    /// # Errors
    /// [`Refused::NothingToUndo`], or [`Refused::BuiltOn`] when later facts stand in the way.
    pub async fn redo(&self) -> Result<UndoStep> {
        let (now, me) = (self.now(), self.me().await?);
        let redone = store::undo::redo(&self.ledger, now.instant, me).await?;
        let (change, step) = redone.ok_or(Error::Refused(Refused::NothingToUndo))?;
        self.finish(
            Change::begun(self, change, now, me, step.group.intent),
            step,
        )
        .await
    }

    async fn finish(
        &self,
        mut change: Change<'_>,
        step: store::undo::UndoStep,
    ) -> Result<UndoStep> {
        let step = named(change.conn(), step).await?;
        change.commit().await?;
        self.shift_waiting(&self.now()).await?;
        Ok(step)
    }
}

/// A step by what the person would call it.
async fn named(conn: &mut store::Connection, step: store::undo::UndoStep) -> Result<UndoStep> {
    let names = Names::around(conn, std::iter::once(&step.group)).await?;
    let events = &step.group.events;
    let (about, telling) = (subject(events), telling(step.group.intent, events));
    if let Some(figure) = telling.and_then(figures::changed) {
        return Ok(UndoStep {
            intent: step.group.intent,
            account: None,
            subject: None,
            field: Some(figure.field),
            old: figure.old,
            new: figure.new,
        });
    }
    let (old, new) = telling
        .or(about)
        .map_or((ValueView::Empty, ValueView::Empty), |event| {
            values::before_and_after(event, events, &names)
        });
    Ok(UndoStep {
        intent: step.group.intent,
        account: step.account_name.map(|name| name.to_string()),
        subject: about
            .map(|event| names.subject(event))
            .filter(|subject| !subject.is_empty()),
        field: telling.and_then(|event| event.field.clone()),
        old,
        new,
    })
}

/// The record a person would name: what was agreed before whom it was agreed with, and nothing without a name.
fn subject(events: &[Event]) -> Option<&Event> {
    use RecordKind::{
        Account, Boundary, Capability, Claim, Commitment, Contact, Contract, Holiday, Meeting,
        Plan, Reminder, Teammate, Touch,
    };
    let by_weight = [
        Commitment, Plan, Capability, Claim, Boundary, Contract, Reminder, Meeting, Touch, Contact,
        Teammate, Holiday, Account,
    ];
    by_weight
        .iter()
        .find_map(|kind| events.iter().find(|event| event.entity == *kind))
        .or(events.first())
}

/// The field that tells most: of a move the date, of an act the state, of a price the amount, otherwise the first. A
/// state that only follows from a corrected field tells less than the field. Of a capability how far it is. That a
/// reminder is done tells more than when it comes again, that a meeting is debriefed more than who was there, that a
/// client was told more than what was, and that a commitment went more than what it leaves behind.
fn telling(intent: Intent, events: &[Event]) -> Option<&Event> {
    use RecordKind::{Capability, Commitment, Contract, Meeting};
    if matches!(
        intent,
        Intent::FinishReminder
            | Intent::DebriefMeeting
            | Intent::GoOffPlan
            | Intent::StayOnPlan
            | Intent::TellSlip
            | Intent::LearnSlip
            | Intent::RemoveCommitment
    ) {
        return None;
    }
    const MOST: [(RecordKind, &str); 7] = [
        (Commitment, "due"),
        (Commitment, "state"),
        (Contract, "state"),
        (Contract, "value_minor"),
        (Capability, "status"),
        (Meeting, "zone"),
        (Meeting, "starts_at"),
    ];
    let changed = || {
        events
            .iter()
            .filter(|event| event.kind == EventKind::Changed)
    };
    let acted = matches!(intent, Intent::ActOnCommitment | Intent::ActOnContract);
    MOST.iter()
        .filter(|(_, field)| acted || *field != "state")
        .find_map(|(kind, field)| {
            changed().find(|event| event.entity == *kind && event.field.as_deref() == Some(*field))
        })
        .or_else(|| changed().next())
}

#[cfg(test)]
mod tests {
    use domain::ids::{EventId, GroupId};
    use serde_json::{Value, json};

    use super::*;

    fn changed(field: &str, old: Value, new: Value) -> Event {
        Event {
            id: EventId::new(),
            group: GroupId::new(),
            entity: RecordKind::Commitment,
            entity_id: "0190-c".to_owned(),
            account: None,
            kind: EventKind::Changed,
            field: Some(field.to_owned()),
            old: Some(old),
            new: Some(new),
            reason: None,
        }
    }

    #[test]
    fn an_act_is_told_by_its_state_and_a_new_doer_by_who_it_is() {
        let events = [
            changed("doer_id", Value::Null, json!("0190-a")),
            changed("state", json!("accepted"), json!("made")),
        ];
        let told = |intent| telling(intent, &events).and_then(|event| event.field.as_deref());
        assert_eq!(told(Intent::ChangeCommitment), Some("doer_id"));
        assert_eq!(told(Intent::ActOnCommitment), Some("state"));
    }
}
