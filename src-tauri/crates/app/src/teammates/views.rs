//! Teammates as they cross to the window.

use domain::ids::TeammateId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A person on our side.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct TeammateView {
    /// Their id.
    pub id: TeammateId,
    /// What they are called.
    pub name: String,
    /// What they do.
    pub role: Option<String>,
    /// The one who uses this Kept.
    pub is_me: bool,
}

/// A new teammate.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct AddTeammate {
    /// What they are called.
    pub name: String,
    /// What they do; may be empty.
    pub role: String,
}

/// One field of a teammate, changed in place.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum TeammateChange {
    /// What they are called.
    Name(String),
    /// What they do.
    Role(String),
}

/// A change of one teammate.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ChangeTeammate {
    /// Who.
    pub id: TeammateId,
    /// What changes.
    pub change: TeammateChange,
}
