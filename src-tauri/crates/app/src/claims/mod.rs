//! Sentences in marketing and RFP answers that assert something of us, and whether they are true.

mod sheet;
mod views;

use domain::capabilities::CapabilityStatus;
use domain::claims::{Asserts, Claim, signal};
use domain::history::Intent;
use domain::ids::{CapabilityId, ClaimId};
use domain::settings::Settings;
use domain::time::Now;
use store::Connection;
use store::claims::{Listed, Which};

use crate::{App, Error, Result, typed};
pub use sheet::AnswerWords;
pub use views::*;

const VALUE: &str = "value";

impl App {
    /// Every claim, in the order in which they were written down.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn claims(&self) -> Result<Vec<ClaimView>> {
        let now = self.now();
        let mut reading = self.read().await?;
        shown(&mut reading, Which::All, &now).await
    }

    /// Writes a claim down. Whoever does that has just read it.
    ///
    /// # Errors
    /// A refused `text` or `passage`, or [`Error::NotFound`] for its capability.
    pub async fn add_claim(&self, input: AddClaim) -> Result<ClaimId> {
        let text = typed::words("text", &input.text)?;
        let passage = typed::optional_line("passage", &input.passage)?;
        let mut change = self.change(Intent::AddClaim).await?;
        let seen = status_of(change.conn(), input.capability).await?;
        let claim = Claim {
            id: ClaimId::new(),
            text,
            place: input.place,
            passage,
            asserts: Asserts::Capability,
            capability: input.capability,
            seen,
            checked_on: change.now.today(),
            approver: None,
        };
        change.create(&claim).await?;
        change.commit().await?;
        Ok(claim.id)
    }

    /// Changes one field of a claim. One that is about another capability from now on is held against that one.
    ///
    /// # Errors
    /// A refused value, named `value`, or [`Error::NotFound`].
    pub async fn change_claim(&self, input: ChangeClaim) -> Result<()> {
        let mut change = self.change(Intent::ChangeClaim).await?;
        let mut claim = existing(change.conn(), input.id).await?;
        match input.change {
            ClaimChange::Text(text) => claim.text = typed::words(VALUE, &text)?,
            ClaimChange::Place(place) => claim.place = place,
            ClaimChange::Passage(passage) => claim.passage = typed::optional_line(VALUE, &passage)?,
            ClaimChange::Asserts(asserts) => claim.asserts = asserts,
            ClaimChange::Capability(capability) => {
                claim.seen = status_of(change.conn(), capability).await?;
                claim.capability = capability;
            }
            ClaimChange::CheckedOn(day) => claim.checked_on = typed::day(VALUE, day)?,
            ClaimChange::Approver(approver) => claim.approver = approver,
        }
        change.save(&claim).await?;
        change.commit().await
    }

    /// Somebody looked today whether a claim is true, and lets it stand as it is.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn check_claim(&self, id: ClaimId) -> Result<()> {
        let mut change = self.change(Intent::CheckClaim).await?;
        let mut claim = existing(change.conn(), id).await?;
        let status = status_of(change.conn(), claim.capability).await?;
        claim.check(status, change.now.today());
        change.save(&claim).await?;
        change.commit().await
    }

    /// Removes a claim.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn remove_claim(&self, id: ClaimId) -> Result<()> {
        let mut change = self.change(Intent::RemoveClaim).await?;
        change.remove::<Claim>(id).await?;
        change.commit().await
    }
}

/// The claims about a capability.
pub(crate) async fn about(
    conn: &mut Connection,
    capability: CapabilityId,
    now: &Now,
) -> Result<Vec<ClaimView>> {
    shown(conn, Which::About(capability), now).await
}

/// How many claims are broken, and how many others are stale, for the company's row of Today; nothing where none is.
pub(crate) async fn today(conn: &mut Connection, now: &Now) -> Result<Option<ClaimsToday>> {
    let settings = store::settings::rules(conn).await?;
    let unchecked = chrono::Days::new(settings.claim_stale_days.into());
    let checked_by = now.today().checked_sub_days(unchecked);
    let checked_by = checked_by.unwrap_or(chrono::NaiveDate::MIN);
    let (broken, stale) = store::claims::troubled(conn, checked_by).await?;
    Ok((broken + stale > 0).then_some(ClaimsToday { broken, stale }))
}

async fn shown(conn: &mut Connection, which: Which, now: &Now) -> Result<Vec<ClaimView>> {
    let settings = store::settings::rules(conn).await?;
    let listed = store::claims::list(conn, which).await?;
    Ok(listed
        .into_iter()
        .map(|one| view(one, &settings, now))
        .collect())
}

fn view(listed: Listed, settings: &Settings, now: &Now) -> ClaimView {
    let status = listed.status();
    let claim = &listed.claim;
    let signal = signal(claim, status, settings, now.today());
    ClaimView {
        id: claim.id,
        text: claim.text.to_string(),
        place: claim.place,
        passage: claim.passage.as_ref().map(ToString::to_string),
        asserts: claim.asserts,
        capability: claim.capability,
        capability_name: listed.capability.as_ref().map(|(name, _)| name.to_string()),
        status,
        seen: claim.seen,
        checked_on: claim.checked_on,
        approver: claim.approver,
        approver_name: listed.approver_name.as_ref().map(ToString::to_string),
        wants_approver: claim.wants_approver(status),
        rule: signal.map(|signal| signal.rule),
    }
}

async fn existing(conn: &mut Connection, id: ClaimId) -> Result<Claim> {
    store::claims::by_id(conn, id)
        .await?
        .ok_or(Error::NotFound("claim"))
}

async fn status_of(
    conn: &mut Connection,
    capability: Option<CapabilityId>,
) -> Result<Option<CapabilityStatus>> {
    let Some(id) = capability else {
        return Ok(None);
    };
    let capability = store::capabilities::by_id(conn, id).await?;
    let capability = capability.ok_or(Error::NotFound("capability"))?;
    Ok(Some(capability.status()))
}
