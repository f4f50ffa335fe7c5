//! Boundaries as they cross to the window.

use domain::boundaries::Boundary;
use domain::capabilities::CapabilityStatus;
use domain::ids::{BoundaryId, CapabilityId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A boundary in full.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct BoundaryView {
    /// Its id.
    pub id: BoundaryId,
    /// What we do and do not do, in words a client may read.
    pub sentence: String,
    /// The segment it is for; none is every client.
    pub segment: Option<String>,
    /// The capabilities it names.
    pub capabilities: Vec<BoundaryCapability>,
    /// The words it names, with commas between.
    pub words: String,
}

/// A capability that a boundary names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct BoundaryCapability {
    /// Which one.
    pub id: CapabilityId,
    /// What we call it.
    pub name: String,
    /// How far it is.
    pub status: CapabilityStatus,
}

/// A boundary that a promise meets: a hint, never a block (K5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct MetBoundary {
    /// Which one.
    pub id: BoundaryId,
    /// What we do and do not do.
    pub sentence: String,
    /// The segment it is for; none is every client.
    pub segment: Option<String>,
}

impl From<&Boundary> for MetBoundary {
    fn from(boundary: &Boundary) -> Self {
        Self {
            id: boundary.id,
            sentence: boundary.sentence.to_string(),
            segment: boundary.segment.as_ref().map(ToString::to_string),
        }
    }
}

/// A new boundary.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct AddBoundary {
    /// What we do and do not do.
    pub sentence: String,
    /// The segment it is for; empty for every client.
    pub segment: String,
}

/// One field of a boundary, changed in place. An empty text clears it.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum BoundaryChange {
    /// What we do and do not do.
    Sentence(String),
    /// The segment it is for; empty for every client.
    Segment(String),
    /// The capabilities it names.
    Capabilities(Vec<CapabilityId>),
    /// The words it names, with commas between.
    Words(String),
}

/// A change of one boundary.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ChangeBoundary {
    /// Which one.
    pub id: BoundaryId,
    /// What changes.
    pub change: BoundaryChange,
}
