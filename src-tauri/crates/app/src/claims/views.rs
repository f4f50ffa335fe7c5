//! Claims as they cross to the window.

use chrono::NaiveDate;
use domain::capabilities::CapabilityStatus;
use domain::claims::{Asserts, ClaimPlace};
use domain::ids::{CapabilityId, ClaimId, TeammateId};
use domain::signals::Rule;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A claim in full.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ClaimView {
    /// Its id.
    pub id: ClaimId,
    /// What it says.
    pub text: String,
    /// Where it stands.
    pub place: ClaimPlace,
    /// Which page, slide or mail; of an RFP the question.
    pub passage: Option<String>,
    /// What it asserts.
    pub asserts: Asserts,
    /// The capability it is about.
    pub capability: Option<CapabilityId>,
    /// What that is called.
    pub capability_name: Option<String>,
    /// How far that is.
    pub status: Option<CapabilityStatus>,
    /// How far that was when somebody last looked.
    pub seen: Option<CapabilityStatus>,
    /// The day somebody last looked whether it is true.
    pub checked_on: NaiveDate,
    /// Who stands by it.
    pub approver: Option<TeammateId>,
    /// What they are called.
    pub approver_name: Option<String>,
    /// It is about something below *exists*, and nobody stands by it (K1).
    pub wants_approver: bool,
    /// claim.broken or claim.stale, where one speaks.
    pub rule: Option<Rule>,
}

/// What the company's row of Today says of its claims.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ClaimsToday {
    /// How many say that something works which no longer does.
    pub broken: u32,
    /// How many others nobody has checked for long.
    pub stale: u32,
}

/// A new claim.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct AddClaim {
    /// What it says.
    pub text: String,
    /// Where it stands.
    pub place: ClaimPlace,
    /// Which page, slide or mail; of an RFP the question. May be empty.
    pub passage: String,
    /// The capability it is about.
    pub capability: Option<CapabilityId>,
}

/// One field of a claim, changed in place. An empty text clears it.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum ClaimChange {
    /// What it says.
    Text(String),
    /// Where it stands.
    Place(ClaimPlace),
    /// Which page, slide or mail; of an RFP the question.
    Passage(String),
    /// What it asserts.
    Asserts(Asserts),
    /// The capability it is about.
    Capability(Option<CapabilityId>),
    /// The day somebody last looked whether it is true.
    CheckedOn(NaiveDate),
    /// Who stands by it.
    Approver(Option<TeammateId>),
}

/// A change of one claim.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ChangeClaim {
    /// Which one.
    pub id: ClaimId,
    /// What changes.
    pub change: ClaimChange,
}
