//! Capabilities as they cross to the window.

use domain::capabilities::{CapabilityStatus, Instead};
use domain::ids::{CapabilityId, TeammateId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::boundaries::MetBoundary;
use crate::claims::ClaimView;
use crate::commitments::CommitmentRow;

/// One line of the list of what exists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct CapabilityRow {
    /// Its id.
    pub id: CapabilityId,
    /// What we call it.
    pub name: String,
    /// What else it is called, with commas between.
    pub aliases: String,
    /// How far it is.
    pub status: CapabilityStatus,
    /// How far it was before it went backwards.
    pub fell_from: Option<CapabilityStatus>,
    /// Open promises on it.
    pub promises: u32,
    /// Claims about it.
    pub claims: u32,
}

impl From<store::capabilities::Listed> for CapabilityRow {
    fn from(listed: store::capabilities::Listed) -> Self {
        let capability = listed.capability;
        Self {
            id: capability.id,
            name: capability.name.to_string(),
            aliases: capability.aliases.to_string(),
            status: capability.status(),
            fell_from: capability.fell_from(),
            promises: listed.promises,
            claims: listed.claims,
        }
    }
}

/// What to sell instead of what is missing, each with the founder's own proof (K3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct InsteadView {
    /// That we say what is not there.
    pub honesty: Option<String>,
    /// Where we are going.
    pub vision: Option<String>,
    /// What we lead in.
    pub leadership: Option<String>,
    /// Who answers.
    pub people: Option<String>,
}

impl From<&Instead> for InsteadView {
    fn from(instead: &Instead) -> Self {
        let text = |words: &Option<domain::text::Words>| words.as_ref().map(ToString::to_string);
        Self {
            honesty: text(&instead.honesty),
            vision: text(&instead.vision),
            leadership: text(&instead.leadership),
            people: text(&instead.people),
        }
    }
}

/// A capability in full.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct CapabilityView {
    /// What its row shows.
    pub row: CapabilityRow,
    /// Within which limits it works.
    pub limits: Option<String>,
    /// Who knows how far it is.
    pub owner: TeammateId,
    /// What to sell while it is missing.
    pub instead: InsteadView,
    /// The open promises on it, soonest due first.
    pub promises: Vec<CommitmentRow>,
    /// How many more there are.
    pub more_promises: u32,
    /// The claims about it.
    pub claims: Vec<ClaimView>,
}

/// A new capability.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct AddCapability {
    /// What we call it.
    pub name: String,
    /// How far it is.
    pub status: CapabilityStatus,
}

/// One field of a capability, changed in place. An empty text clears it.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum CapabilityChange {
    /// What we call it.
    Name(String),
    /// What else it is called, with commas between.
    Aliases(String),
    /// How far it is.
    Status(CapabilityStatus),
    /// Within which limits it works.
    Limits(String),
    /// Who knows how far it is.
    Owner(TeammateId),
    /// That we say what is not there.
    Honesty(String),
    /// Where we are going.
    Vision(String),
    /// What we lead in.
    Leadership(String),
    /// Who answers.
    People(String),
}

/// A change of one capability.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ChangeCapability {
    /// Which one.
    pub id: CapabilityId,
    /// What changes.
    pub change: CapabilityChange,
}

/// What a promise stands on: how far its capability is, who stands by it, and what contradicts it.
#[derive(Debug, Clone, Default, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct SupportView {
    /// The capability it is on.
    pub capability: Option<OnCapability>,
    /// Who stands by it.
    pub approver: Option<TeammateId>,
    /// It is on something below *exists*, open, and nobody stands by it (K1).
    pub wants_approver: bool,
    /// The capability that its words name, where it names none itself.
    pub suggested: Option<CapabilityRow>,
    /// The other open promises to this account on the same capability with other dates (C9).
    pub conflicts: Vec<CommitmentRow>,
    /// The boundaries that it meets while it is open (K5).
    pub boundaries: Vec<MetBoundary>,
}

/// The capability that a promise is on.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct OnCapability {
    /// Its id.
    pub id: CapabilityId,
    /// What we call it.
    pub name: String,
    /// How far it is.
    pub status: CapabilityStatus,
    /// Within which limits it works.
    pub limits: Option<String>,
    /// What to sell while it is missing (K3).
    pub instead: InsteadView,
}
