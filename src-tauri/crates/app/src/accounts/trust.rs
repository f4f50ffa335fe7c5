//! Whom on our side a contact trusts, and why.

use domain::accounts::TrustLink;
use domain::history::Intent;
use domain::ids::TrustLinkId;

use super::{AddTrust, ChangeTrust, TrustChange};
use crate::app::in_sight;
use crate::{App, Error, Result, typed};

const VALUE: &str = "value";

impl App {
    /// Writes down that a contact trusts one of us.
    ///
    /// # Errors
    /// A refused day, or [`Error::NotFound`].
    pub async fn add_trust(&self, input: AddTrust) -> Result<TrustLinkId> {
        let mut change = self.change(Intent::AddTrust).await?;
        let contact = store::contacts::by_id(change.conn(), input.contact)
            .await?
            .ok_or(Error::NotFound("contact"))?;
        in_sight(change.conn(), contact.account).await?;
        let link = TrustLink {
            id: TrustLinkId::new(),
            contact: contact.id,
            teammate: input.teammate.unwrap_or(change.me),
            why: input.why,
            since: typed::optional_day("since", input.since)?,
            lost_on: None,
        };
        change.create(&link).await?;
        change.commit().await?;
        Ok(link.id)
    }

    /// Changes one field of a contact's trust.
    ///
    /// # Errors
    /// A refused day, named `value`, or [`Error::NotFound`].
    pub async fn change_trust(&self, input: ChangeTrust) -> Result<()> {
        let mut change = self.change(Intent::ChangeTrust).await?;
        let mut link = store::contacts::trust(change.conn(), input.id)
            .await?
            .ok_or(Error::NotFound("trust_link"))?;
        match input.change {
            TrustChange::Teammate(teammate) => link.teammate = teammate,
            TrustChange::Why(why) => link.why = why,
            TrustChange::Since(day) => link.since = typed::optional_day(VALUE, day)?,
            TrustChange::LostOn(day) => link.lost_on = typed::optional_day(VALUE, day)?,
        }
        let link = link
            .checked()
            .map_err(|problem| Error::invalid(VALUE, problem))?;
        change.save(&link).await?;
        change.commit().await
    }

    /// Removes a trust that was written down by mistake; one that was lost stays with its day.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn remove_trust(&self, id: TrustLinkId) -> Result<()> {
        let mut change = self.change(Intent::RemoveTrust).await?;
        change.remove::<TrustLink>(id).await?;
        change.commit().await
    }
}
