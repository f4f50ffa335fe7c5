//! What exists and what we do not do, as every key of the capture line asks for it.
//!
//! It is read once and held until something is saved, as it is few and every promise is held against it.

use std::sync::Arc;

use domain::boundaries::{Boundary, Promised, met};
use domain::capabilities::{Capability, named_in};
use domain::ids::{AccountId, CapabilityId};
use store::Connection;

use crate::boundaries::MetBoundary;
use crate::{App, Result};

/// The capabilities and the boundaries of the company.
#[derive(Debug)]
pub(crate) struct Offer {
    capabilities: Vec<Capability>,
    boundaries: Vec<Boundary>,
}

impl Offer {
    async fn read(conn: &mut Connection) -> Result<Self> {
        Ok(Self {
            capabilities: store::capabilities::named(conn).await?,
            boundaries: store::boundaries::all(conn).await?,
        })
    }

    /// Every boundary, in the order in which they were written down.
    pub(crate) fn boundaries(&self) -> &[Boundary] {
        &self.boundaries
    }

    /// The capability with this id.
    pub(crate) fn capability(&self, id: CapabilityId) -> Option<&Capability> {
        self.capabilities.iter().find(|one| one.id == id)
    }

    /// The capability that words name.
    pub(crate) fn named_in(&self, words: &str) -> Option<&Capability> {
        named_in(words, &self.capabilities)
    }

    /// The boundaries that a promise to `account` meets (K5); nobody's account is of no segment.
    pub(crate) async fn met(
        &self,
        conn: &mut Connection,
        account: Option<AccountId>,
        capability: Option<CapabilityId>,
        words: &str,
    ) -> Result<Vec<MetBoundary>> {
        if self.boundaries.is_empty() {
            return Ok(Vec::new());
        }
        let account = match account {
            Some(id) => store::accounts::by_id(conn, id).await?,
            None => None,
        };
        let promised = Promised {
            segment: account.as_ref().and_then(|it| it.segment.as_ref()),
            capability,
            words,
        };
        let met = met(&self.boundaries, &promised).into_iter();
        Ok(met.map(MetBoundary::from).collect())
    }
}

impl App {
    /// What exists and what we do not do, as it stands.
    pub(crate) async fn offer(&self, conn: &mut Connection) -> Result<Arc<Offer>> {
        self.offer
            .answer(conn, (), async |conn, ()| Offer::read(conn).await)
            .await
    }
}
