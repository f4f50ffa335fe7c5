//! Promises and duties.

mod change;
mod domino_views;
mod dominoes;
mod links;
mod list;
mod make;
mod plans;
mod ripple;
mod shift;
mod show;
mod truth;
mod views;

use domain::commitments::{Act, Commitment, Moving};
use domain::history::Intent;
use domain::ids::CommitmentId;
use store::Connection;

use crate::app::{Change, in_sight};
use crate::{App, Error, Result, slips, typed};
pub use domino_views::*;
pub(crate) use list::{owed, rows_of};
pub(crate) use make::{Said, make};
pub(crate) use ripple::{but, move_along, moved_with, own_plans};
pub(crate) use show::{Measure, state};
pub use views::*;

impl App {
    /// Changes one field of a commitment. Its dates are moved, and its state is acted on.
    ///
    /// # Errors
    /// A refused value, named `value`, [`crate::Refused::WrongState`] where only the other side has such a field,
    /// or [`Error::NotFound`].
    pub async fn change_commitment(&self, input: ChangeCommitment) -> Result<()> {
        let mut change = self.change(Intent::ChangeCommitment).await?;
        let commitment = existing(change.conn(), input.id).await?;
        let today = day_of(&mut change, &commitment).await?;
        let mut changed = change::changed(commitment, input.change, today)?;
        change::accept_own(&mut changed, today);
        change.save(&changed).await?;
        change.commit().await?;
        self.shift_waiting(&self.now()).await
    }

    /// Gives a commitment another date. The first date stays; what has none yet gets one, which is no move. Its ripple
    /// moves in the same save, but for what somebody who saw it left where it is.
    ///
    /// # Errors
    /// Refused dates or reason, [`crate::Refused::Closed`], [`crate::Refused::SameDate`], [`Error::Circle`], or
    /// [`Error::NotFound`].
    pub async fn move_commitment(&self, input: MoveCommitment) -> Result<()> {
        let to = typed::due("to", input.to)?;
        let reason = typed::optional_words("reason", &input.reason)?;
        let told_on = typed::optional_day("told_on", input.told_on)?;
        let mut change = self.change(Intent::MoveCommitment).await?;
        let commitment = existing(change.conn(), input.id).await?;
        let account = in_sight(change.conn(), commitment.account).await?;
        let today = change.now.day_in(&account.zone);
        change
            .inner
            .because(reason.as_ref().map(ToString::to_string));
        slips::known_by_moving(&mut change, &commitment, &account, told_on).await?;
        let (mut moved, entry) =
            commitment.moved(to, input.set_by, reason.clone(), told_on, today)?;
        change::accept_own(&mut moved, today);
        let ripple = match &input.stays {
            Some(stays) => {
                let moving = Moving {
                    id: input.id,
                    from: None,
                    to: to.last(),
                };
                let now = change.now.clone();
                but(moved_with(change.conn(), moving, &now).await?, stays)
            }
            None => Vec::new(),
        };
        change.save(&moved).await?;
        if let Some(entry) = entry {
            change.create(&entry).await?;
        }
        move_along(&mut change, input.id, ripple, reason.as_ref()).await?;
        change.commit().await?;
        self.shift_waiting(&self.now()).await
    }

    /// Says what happened to a commitment: accepted, delivered, confirmed, done…
    ///
    /// # Errors
    /// A refused day, [`crate::Refused::WrongState`], or [`Error::NotFound`].
    pub async fn act_on_commitment(&self, input: ActOnCommitment) -> Result<()> {
        let on = typed::optional_day("on", input.on)?;
        let mut change = self.change(Intent::ActOnCommitment).await?;
        let commitment = existing(change.conn(), input.id).await?;
        let today = day_of(&mut change, &commitment).await?;
        if input.act == Act::Break {
            slips::known_by_breaking(&mut change, &commitment).await?;
        }
        change
            .save(&commitment.after(input.act, on.unwrap_or(today))?)
            .await?;
        change.commit().await?;
        self.shift_waiting(&self.now()).await
    }

    /// Removes a commitment that was never said, with what hangs on it.
    ///
    /// # Errors
    /// [`crate::Refused::StillNamed`] while another waits for it, or [`Error::NotFound`].
    pub async fn remove_commitment(&self, id: CommitmentId) -> Result<()> {
        let mut change = self.change(Intent::RemoveCommitment).await?;
        let moves = store::commitments::moves_of(change.conn(), id).await?;
        for entry in moves {
            change.remove::<domain::commitments::Move>(entry.id).await?;
        }
        for link in store::commitments::links_of(change.conn(), id).await? {
            if link.commitment == id {
                change.remove::<domain::commitments::Link>(link.id).await?;
            }
        }
        slips::remove_of(&mut change, id).await?;
        for plan in store::plans::of_promise(change.conn(), id).await? {
            change.remove::<domain::commitments::Plan>(plan.id).await?;
        }
        for check in store::plans::truth_checks(change.conn(), id).await? {
            change
                .remove::<domain::commitments::TruthCheck>(check.id)
                .await?;
        }
        // What it moved stays moved, and keeps in words why.
        let words = existing(change.conn(), id).await?.words;
        for entry in store::commitments::moves_caused_by(change.conn(), id).await? {
            change
                .save(&entry.whose_cause_is_gone(words.clone()))
                .await?;
        }
        change.remove::<Commitment>(id).await?;
        change.commit().await
    }
}

pub(crate) async fn existing(conn: &mut Connection, id: CommitmentId) -> Result<Commitment> {
    store::commitments::by_id(conn, id)
        .await?
        .ok_or(Error::NotFound("commitment"))
}

/// The day it is at the account of a commitment.
async fn day_of(change: &mut Change<'_>, commitment: &Commitment) -> Result<chrono::NaiveDate> {
    let account = in_sight(change.conn(), commitment.account).await?;
    Ok(change.now.day_in(&account.zone))
}
