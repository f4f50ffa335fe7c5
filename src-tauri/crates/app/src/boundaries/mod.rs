//! What we do and do not do for a segment, in words a client may read.

mod views;

use std::collections::HashSet;

use domain::boundaries::Boundary;
use domain::fold::fold;
use domain::history::Intent;
use domain::ids::BoundaryId;
use domain::phrases::Phrases;
use store::Connection;

use crate::offer::Offer;
use crate::{App, Error, Result, typed};
pub use views::*;

/// Most segments that are proposed.
const SEGMENTS: u32 = 200;

const VALUE: &str = "value";

impl App {
    /// Every boundary, in the order in which they were written down.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn boundaries(&self) -> Result<Vec<BoundaryView>> {
        let offer = self.offer(&mut *self.read().await?).await?;
        let view = |boundary: &Boundary| view(boundary, &offer);
        Ok(offer.boundaries().iter().map(view).collect())
    }

    /// The segments that accounts are of, each by its usual spelling, the most frequent first.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn segments(&self) -> Result<Vec<String>> {
        let found = store::boundaries::segments(&mut *self.read().await?, SEGMENTS).await?;
        let mut said = HashSet::new();
        let names = found.into_iter().map(|(segment, _)| segment.to_string());
        Ok(names.filter(|name| said.insert(fold(name))).collect())
    }

    /// Writes a boundary down.
    ///
    /// # Errors
    /// A refused `sentence` or `segment`.
    pub async fn add_boundary(&self, input: AddBoundary) -> Result<BoundaryId> {
        let boundary = Boundary {
            id: BoundaryId::new(),
            sentence: typed::words("sentence", &input.sentence)?,
            segment: typed::optional_line("segment", &input.segment)?,
            capabilities: Vec::new(),
            words: Phrases::none(),
        };
        let mut change = self.change(Intent::AddBoundary).await?;
        change.create(&boundary).await?;
        change.commit().await?;
        Ok(boundary.id)
    }

    /// Changes one field of a boundary.
    ///
    /// # Errors
    /// A refused value, named `value`, or [`Error::NotFound`] for it or a capability.
    pub async fn change_boundary(&self, input: ChangeBoundary) -> Result<()> {
        let mut change = self.change(Intent::ChangeBoundary).await?;
        let mut boundary = existing(change.conn(), input.id).await?;
        match input.change {
            BoundaryChange::Sentence(sentence) => {
                boundary.sentence = typed::words(VALUE, &sentence)?;
            }
            BoundaryChange::Segment(segment) => {
                boundary.segment = typed::optional_line(VALUE, &segment)?;
            }
            BoundaryChange::Capabilities(named) => {
                let named = boundary.name(named);
                named.map_err(|problem| Error::invalid(VALUE, problem))?;
            }
            BoundaryChange::Words(words) => {
                boundary.words =
                    Phrases::parse(&words).map_err(|problem| Error::invalid(VALUE, problem))?;
            }
        }
        change.save(&boundary).await?;
        change.commit().await
    }

    /// Removes a boundary.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn remove_boundary(&self, id: BoundaryId) -> Result<()> {
        let mut change = self.change(Intent::RemoveBoundary).await?;
        change.remove::<Boundary>(id).await?;
        change.commit().await
    }
}

fn view(boundary: &Boundary, offer: &Offer) -> BoundaryView {
    let named = boundary.capabilities.iter();
    BoundaryView {
        id: boundary.id,
        sentence: boundary.sentence.to_string(),
        segment: boundary.segment.as_ref().map(ToString::to_string),
        capabilities: named
            .filter_map(|id| offer.capability(*id))
            .map(|capability| BoundaryCapability {
                id: capability.id,
                name: capability.name.to_string(),
                status: capability.status(),
            })
            .collect(),
        words: boundary.words.to_string(),
    }
}

async fn existing(conn: &mut Connection, id: BoundaryId) -> Result<Boundary> {
    store::boundaries::by_id(conn, id)
        .await?
        .ok_or(Error::NotFound("boundary"))
}
