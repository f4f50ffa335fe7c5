//! What a promise stands on (K1, K3, C9), and what it meets (K5).

use domain::capabilities::conflicts_with;
use domain::commitments::{Commitment, Side, Terms};
use domain::ids::CapabilityId;
use domain::time::Now;
use store::Connection;

use super::{CapabilityRow, InsteadView, OnCapability, SupportView};
use crate::Result;
use crate::commitments::{CommitmentRow, rows_of};
use crate::offer::Offer;

/// Most open promises of one account on one capability that are held against one another.
const OPEN: u32 = 200;

/// What a commitment stands on; nothing for a duty.
pub(crate) async fn support(
    conn: &mut Connection,
    commitment: &Commitment,
    offer: &Offer,
    now: &Now,
) -> Result<SupportView> {
    if commitment.side() == Side::Theirs {
        return Ok(SupportView::default());
    }
    let on = commitment.capability;
    let boundaries = if commitment.is_open() {
        let (account, words) = (commitment.account, commitment.words.as_str());
        offer.met(conn, Some(account), on, words).await?
    } else {
        Vec::new()
    };
    let Some(capability) = on.and_then(|id| offer.capability(id)) else {
        return Ok(SupportView {
            suggested: suggested(conn, commitment, offer).await?,
            boundaries,
            ..SupportView::default()
        });
    };
    let id = capability.id;
    let is_open = matches!(&commitment.terms, Terms::Promise(promise) if promise.state.is_open());
    Ok(SupportView {
        approver: commitment.approver,
        wants_approver: is_open
            && capability.status().is_below_exists()
            && commitment.approver.is_none(),
        suggested: None,
        conflicts: conflicts(conn, commitment, id, now).await?,
        boundaries,
        capability: Some(OnCapability {
            id,
            name: capability.name.to_string(),
            status: capability.status(),
            limits: capability.limits.as_ref().map(ToString::to_string),
            instead: InsteadView::from(&capability.instead),
        }),
    })
}

/// The capability that the words of an open promise name.
async fn suggested(
    conn: &mut Connection,
    commitment: &Commitment,
    offer: &Offer,
) -> Result<Option<CapabilityRow>> {
    if !commitment.is_open() {
        return Ok(None);
    }
    let Some(named) = offer.named_in(commitment.words.as_str()) else {
        return Ok(None);
    };
    let mut listed = store::capabilities::all(conn).await?.into_iter();
    let listed = listed.find(|one| one.capability.id == named.id);
    Ok(listed.map(CapabilityRow::from))
}

async fn conflicts(
    conn: &mut Connection,
    commitment: &Commitment,
    capability: CapabilityId,
    now: &Now,
) -> Result<Vec<CommitmentRow>> {
    let account = Some(commitment.account);
    let others = store::commitments::on_capability(conn, capability, account, OPEN).await?;
    let others = others.into_iter();
    let others: Vec<_> = others
        .filter(|other| conflicts_with(commitment, &other.commitment))
        .collect();
    rows_of(conn, &others, now).await
}
