//! O2: the shift of a promise by a late duty, which time writes and a person can take back.

use domain::commitments::{Causer, Move, TAKEN_BACK_WITHIN};
use domain::history::{Intent, RecordKind};
use domain::ids::GroupId;
use domain::time::Now;
use store::history::{Group, GroupState};
use store::{Author, Connection};

use super::{MoveCauseView, existing};
use crate::app::Change;
use crate::{App, Error, Refused, Result};

/// Saves of a move that are looked through for the one that made it: it is told, and that is undone and redone.
const SAVES: u32 = 20;

impl App {
    /// Takes back the shift of a promise by a late duty, within 30 days. The same lateness shifts it no more.
    ///
    /// # Errors
    /// [`Refused::NothingToUndo`] for any other save, one that was taken back or is too old, [`Refused::BuiltOn`] when
    /// later facts build on it, or [`Error::NotFound`].
    pub async fn take_back_shift(&self, group: GroupId) -> Result<()> {
        let (now, me) = (self.now(), self.me().await?);
        let taken = store::undo::take_back(&self.ledger, now.instant, me, group).await?;
        let (change, step) = taken.ok_or(Error::Refused(Refused::NothingToUndo))?;
        Change::begun(self, change, now, me, step.group.intent)
            .commit()
            .await
    }
}

/// What made a move necessary, and how it is taken back where Kept made it.
pub(super) async fn cause(
    conn: &mut Connection,
    entry: &Move,
    now: &Now,
) -> Result<Option<MoveCauseView>> {
    let Some(cause) = &entry.cause else {
        return Ok(None);
    };
    let is_late_duty = entry.is_by_late_duty();
    let (commitment, words) = match cause.causer() {
        Causer::There(id) => (Some(*id), existing(conn, *id).await?.words),
        Causer::Gone(words) => (None, words.clone()),
    };
    let take_back = if is_late_duty {
        shifted_by(conn, entry, now).await?
    } else {
        None
    };
    Ok(Some(MoveCauseView {
        is_late_duty,
        commitment,
        words: words.to_string(),
        take_back,
    }))
}

/// The save in which Kept made a move, while it can be taken back.
async fn shifted_by(conn: &mut Connection, entry: &Move, now: &Now) -> Result<Option<GroupId>> {
    let id = entry.id.to_string();
    let saves = store::history::of_record(conn, RecordKind::Move, &id, SAVES).await?;
    let since = now.instant - TAKEN_BACK_WITHIN;
    // What was undone, and the undoing of it, leave the move as it was.
    let stands = |save: &Group| save.state == GroupState::Done && save.undoes.is_none();
    let save = saves.into_iter().find(stands).filter(|save| {
        save.author == Author::Kept && save.intent == Intent::ShiftCommitment && save.at >= since
    });
    Ok(save.map(|save| save.id))
}
