//! What the palette finds.

use chrono::NaiveDate;
use domain::commitments::Side;
use domain::ids::{CommitmentId, ContactId};
use domain::search::Piece;
use serde::Serialize;
use ts_rs::TS;

use crate::wire::Named;

/// Whose words were found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(rename_all = "snake_case")]
pub enum WordsOf {
    /// What was said in a touch.
    Touch,
    /// A promise or a duty, open or over.
    Commitment,
    /// A reminder.
    Reminder,
    /// What a meeting is about.
    Meeting,
}

/// A piece of a text that is shown because of some words in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct PieceView {
    /// As it stands in the text.
    pub text: String,
    /// It begins with a word that was looked for.
    pub is_found: bool,
}

impl From<Piece> for PieceView {
    fn from(piece: Piece) -> Self {
        Self {
            text: piece.text,
            is_found: piece.is_found,
        }
    }
}

/// Something that was said, with the words that were looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct FoundWords {
    /// What it is.
    pub kind: WordsOf,
    /// Which one of them.
    pub id: String,
    /// Whose.
    pub account: Named,
    /// The day, where the laptop is; of a promise, the day it was made.
    pub on: NaiveDate,
    /// The part of it around the words.
    pub pieces: Vec<PieceView>,
}

/// One thing found.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Found {
    /// An account.
    Account {
        /// Which one.
        account: Named,
    },
    /// A person at a client.
    Contact {
        /// Who.
        id: ContactId,
        /// Their name.
        name: String,
        /// Where they work.
        account: Named,
    },
    /// A promise or a duty that is open.
    Commitment {
        /// Which one.
        id: CommitmentId,
        /// What was said.
        words: String,
        /// Who owes it.
        side: Side,
        /// Whose.
        account: Named,
    },
}
