//! What the product does, what it does not do yet, and what hangs on it.

mod support;
mod views;

use domain::capabilities::Capability;
use domain::history::Intent;
use domain::ids::CapabilityId;
use domain::phrases::Phrases;
use store::Connection;

use crate::claims;
use crate::commitments::rows_of;
use crate::{App, Error, Result, typed};
pub(crate) use support::support;
pub use views::*;

/// Most open promises that a capability's page shows; it says how many more there are.
const PROMISES: u32 = 100;

const VALUE: &str = "value";

impl App {
    /// Every capability, by its name.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn capabilities(&self) -> Result<Vec<CapabilityRow>> {
        let listed = store::capabilities::all(&mut *self.read().await?).await?;
        Ok(listed.into_iter().map(CapabilityRow::from).collect())
    }

    /// A capability in full, with the open promises and the claims that hang on it: those that break where it went
    /// backwards (K2).
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn capability(&self, id: CapabilityId) -> Result<CapabilityView> {
        let now = self.now();
        let mut reading = self.read().await?;
        let capability = existing(&mut reading, id).await?;
        let promises = store::commitments::on_capability(&mut reading, id, None, PROMISES).await?;
        let promises = rows_of(&mut reading, &promises, &now).await?;
        let claims = claims::about(&mut reading, id, &now).await?;
        let in_all = store::capabilities::open_on(&mut reading, id).await?;
        let shown = u32::try_from(promises.len()).unwrap_or(u32::MAX);
        Ok(CapabilityView {
            limits: capability.limits.as_ref().map(ToString::to_string),
            owner: capability.owner,
            instead: InsteadView::from(&capability.instead),
            row: CapabilityRow::from(store::capabilities::Listed {
                capability,
                promises: in_all,
                claims: u32::try_from(claims.len()).unwrap_or(u32::MAX),
            }),
            promises,
            more_promises: in_all.saturating_sub(shown),
            claims,
        })
    }

    /// Names something the product does, or does not do yet. It is mine until somebody says whose it is.
    ///
    /// # Errors
    /// A refused `name`.
    pub async fn add_capability(&self, input: AddCapability) -> Result<CapabilityId> {
        let name = typed::line("name", &input.name)?;
        let mut change = self.change(Intent::AddCapability).await?;
        let capability = Capability::named(CapabilityId::new(), name, input.status, change.me);
        change.create(&capability).await?;
        change.commit().await?;
        Ok(capability.id)
    }

    /// Changes one field of a capability. Where its status changes, the rules of the accounts with open promises on it
    /// run.
    ///
    /// # Errors
    /// A refused value, named `value`, or [`Error::NotFound`].
    pub async fn change_capability(&self, input: ChangeCapability) -> Result<()> {
        let mut change = self.change(Intent::ChangeCapability).await?;
        let mut capability = existing(change.conn(), input.id).await?;
        let instead = &mut capability.instead;
        match input.change {
            CapabilityChange::Name(name) => capability.name = typed::line(VALUE, &name)?,
            CapabilityChange::Aliases(aliases) => {
                capability.aliases =
                    Phrases::parse(&aliases).map_err(|problem| Error::invalid(VALUE, problem))?;
            }
            CapabilityChange::Status(status) => capability.become_status(status),
            CapabilityChange::Limits(limits) => {
                capability.limits = typed::optional_words(VALUE, &limits)?;
            }
            CapabilityChange::Owner(owner) => capability.owner = owner,
            CapabilityChange::Honesty(proof) => {
                instead.honesty = typed::optional_words(VALUE, &proof)?;
            }
            CapabilityChange::Vision(proof) => {
                instead.vision = typed::optional_words(VALUE, &proof)?;
            }
            CapabilityChange::Leadership(proof) => {
                instead.leadership = typed::optional_words(VALUE, &proof)?;
            }
            CapabilityChange::People(proof) => {
                instead.people = typed::optional_words(VALUE, &proof)?;
            }
        }
        change.save(&capability).await?;
        change.commit().await
    }

    /// Removes a capability that nothing was said of.
    ///
    /// # Errors
    /// [`crate::Refused::StillNamed`] while a commitment or a claim names it, or [`Error::NotFound`].
    pub async fn remove_capability(&self, id: CapabilityId) -> Result<()> {
        let mut change = self.change(Intent::RemoveCapability).await?;
        change.remove::<Capability>(id).await?;
        change.commit().await
    }
}

async fn existing(conn: &mut Connection, id: CapabilityId) -> Result<Capability> {
    store::capabilities::by_id(conn, id)
        .await?
        .ok_or(Error::NotFound("capability"))
}
