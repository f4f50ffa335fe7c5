//! The start of Kept as it crosses to the window.

use domain::settings::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::settings::PreferencesView;

/// What the window needs before it can paint anything.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct OpeningView {
    /// Nobody has begun this ledger yet: show the first start.
    pub first_start: bool,
    /// This is example data in a throw-away ledger.
    pub example: bool,
    /// How Kept looks.
    pub preferences: PreferencesView,
    /// The language to begin in: chosen, else the system's, else English.
    pub language: Language,
    /// The folder of the ledger.
    pub folder: String,
    /// Kept's version.
    pub version: String,
    /// The laptop's IANA zone.
    pub zone: String,
    /// The system's guess of the person's name; may be empty.
    pub name: String,
}

/// The first start, answered.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct Begin {
    /// What the person is called.
    pub name: String,
    /// The language they chose.
    pub language: Language,
    /// Their first client; may be empty.
    pub first_account: String,
}

/// Half-typed text of one field (Z7), as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct DraftView {
    /// Which field.
    pub key: String,
    /// What was typed so far.
    pub text: String,
}

impl From<store::drafts::Draft> for DraftView {
    fn from(draft: store::drafts::Draft) -> Self {
        Self {
            key: draft.key,
            text: draft.text,
        }
    }
}

/// Half-typed text of one field (Z7), to be kept.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct KeepDraft {
    /// Which field: stable over restarts.
    pub key: String,
    /// What stands in it.
    pub text: String,
}
