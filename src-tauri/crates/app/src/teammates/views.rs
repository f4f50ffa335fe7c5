//! Teammates as they cross to the window.

use domain::ids::TeammateId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contracts::MoneyView;

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
    /// What they may grant to a client on their own.
    pub authority: AuthorityView,
}

/// What a teammate may grant to a client without asking; nothing where none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct AuthorityView {
    /// Most money at a time.
    pub money: Option<MoneyView>,
    /// Most hours in a month.
    pub hours_a_month: Option<u32>,
    /// Most days that a date may be moved.
    pub days_of_delay: Option<u32>,
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
    /// Most money they may grant at a time.
    Money(Option<MoneyView>),
    /// Most hours they may grant in a month.
    HoursAMonth(Option<u16>),
    /// Most days they may move a date.
    DaysOfDelay(Option<u16>),
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
