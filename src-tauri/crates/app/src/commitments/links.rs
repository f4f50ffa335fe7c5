//! What a commitment waits for, and what waits for it.

use domain::commitments::{Link, circle};
use domain::history::Intent;
use domain::ids::{CommitmentId, LinkId};
use store::Connection;

use super::list::Seen;
use super::{ChangeLink, LinkCommitment, LinkView, day_of, existing};
use crate::{App, Error, Refused, Result, typed};

/// Most working days that may follow before the waiting one is done.
const MOST_DAYS: i32 = 3650;

impl App {
    /// Lets a commitment wait for another, of whichever account.
    ///
    /// # Errors
    /// [`Error::Circle`] when the other waits for it, [`Refused::AlreadyLinked`], refused days, or
    /// [`Error::NotFound`].
    pub async fn link_commitment(&self, input: LinkCommitment) -> Result<LinkId> {
        let link = Link {
            id: LinkId::new(),
            commitment: input.commitment,
            waits_for: input.waits_for,
            lag_days: typed::within("lag_days", input.lag_days, 0, MOST_DAYS)?,
            shifted_for: None,
        };
        let mut change = self.change(Intent::LinkCommitment).await?;
        for id in [link.commitment, link.waits_for] {
            let commitment = existing(change.conn(), id).await?;
            day_of(&mut change, &commitment).await?;
        }
        let behind = store::commitments::links_behind(change.conn(), link.waits_for).await?;
        if let Some(path) = circle(&behind, link.commitment, link.waits_for) {
            let mut said = Vec::new();
            for id in path {
                said.push(existing(change.conn(), id).await?.words.to_string());
            }
            return Err(Error::Circle(said));
        }
        change.create(&link).await.map_err(|error| match error {
            Error::Ledger(store::Error::AlreadyThere(_)) => Error::Refused(Refused::AlreadyLinked),
            error => error,
        })?;
        change.commit().await?;
        // What it waits for may be late already.
        self.shift_waiting(&self.now()).await?;
        Ok(link.id)
    }

    /// Changes how many working days a commitment waits after another.
    ///
    /// # Errors
    /// Refused days, or [`Error::NotFound`].
    pub async fn change_link(&self, input: ChangeLink) -> Result<()> {
        let lag_days = typed::within("lag_days", input.lag_days, 0, MOST_DAYS)?;
        let mut change = self.change(Intent::ChangeLink).await?;
        let link = store::commitments::link(change.conn(), input.id)
            .await?
            .ok_or(Error::NotFound("link"))?;
        change.save(&Link { lag_days, ..link }).await?;
        change.commit().await
    }

    /// Lets a commitment wait for another no longer.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn unlink_commitment(&self, id: LinkId) -> Result<()> {
        let mut change = self.change(Intent::UnlinkCommitment).await?;
        change.remove::<Link>(id).await?;
        change.commit().await
    }
}

/// What a commitment waits for, and what waits for it, as `seen`. What is in the trash is out of sight here too.
pub(super) async fn linked(
    conn: &mut Connection,
    id: CommitmentId,
    seen: &Seen<'_>,
) -> Result<(Vec<LinkView>, Vec<LinkView>)> {
    let (mut waits_for, mut awaited_by) = (Vec::new(), Vec::new());
    for link in store::commitments::links_of(conn, id).await? {
        let (other, views) = if link.commitment == id {
            (link.waits_for, &mut waits_for)
        } else {
            (link.commitment, &mut awaited_by)
        };
        let Some(other) = store::commitments::listed(conn, other).await? else {
            continue;
        };
        if store::accounts::is_in_sight(conn, other.commitment.account).await? {
            views.push(LinkView {
                id: link.id,
                commitment: seen.row(&other),
                lag_days: link.lag_days,
            });
        }
    }
    Ok((waits_for, awaited_by))
}
