//! O2: the shift of a promise by a late duty, which time writes and a person can take back.

use chrono::TimeDelta;
use domain::commitments::{Move, MoveCause};
use domain::history::{Intent, RecordKind};
use domain::ids::GroupId;
use domain::time::Now;
use store::history::GroupState;
use store::{Author, Connection};

use super::MoveCauseView;
use crate::app::Change;
use crate::{App, Error, Refused, Result};

/// For so long a shift can be taken back (spec 2).
const TAKEN_BACK_WITHIN: TimeDelta = TimeDelta::days(30);

impl App {
    /// Takes back the shift of a promise by a late duty, within 30 days. The same lateness shifts it no more.
    ///
    /// # Errors
    /// [`Refused::NothingToUndo`] for any other save, one that was taken back or is too old, [`Refused::BuiltOn`] when
    /// later facts build on it, or [`Error::NotFound`].
    pub async fn take_back_shift(&self, group: GroupId) -> Result<()> {
        let (now, me) = (self.now(), self.me().await?);
        let since = now.instant - TAKEN_BACK_WITHIN;
        let taken = store::undo::take_back(&self.ledger, now.instant, me, group, since).await?;
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
    let (is_late_duty, id) = match entry.cause {
        Some(MoveCause::LateDuty(duty)) => (true, duty),
        Some(MoveCause::Ripple(moved)) => (false, moved),
        None => return Ok(None),
    };
    let said = store::commitments::by_id(conn, id)
        .await?
        .ok_or(Error::NotFound("commitment"))?;
    let take_back = if is_late_duty {
        shifted_by(conn, entry, now).await?
    } else {
        None
    };
    Ok(Some(MoveCauseView {
        is_late_duty,
        commitment: id,
        words: said.words.to_string(),
        take_back,
    }))
}

/// The save in which Kept made a move, while it can be taken back.
async fn shifted_by(conn: &mut Connection, entry: &Move, now: &Now) -> Result<Option<GroupId>> {
    let id = entry.id.to_string();
    let saves = store::history::of_record(conn, RecordKind::Move, &id, 1).await?;
    let since = now.instant - TAKEN_BACK_WITHIN;
    let save = saves.into_iter().find(|save| {
        save.author == Author::Kept
            && save.intent == Intent::ShiftCommitment
            && save.state == GroupState::Done
            && save.at >= since
    });
    Ok(save.map(|save| save.id))
}
