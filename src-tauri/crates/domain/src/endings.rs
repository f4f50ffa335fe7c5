//! An account or a contract that was lost, or came back.

use chrono::NaiveDate;

use crate::ids::{AccountId, ContractId, EndingId};
use crate::text::{Line, Words};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Which way it went.
    pub enum EndingKind {
        /// They left.
        Lost = "lost",
        /// They came back.
        CameBack = "came_back",
    }
}

/// The end of an account or a contract, or the return from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// Its id.
    pub id: EndingId,
    /// The client.
    pub account: AccountId,
    /// The contract that ended; none when it is about the account as a whole.
    pub contract: Option<ContractId>,
    /// Lost or come back.
    pub kind: EndingKind,
    /// The day, in the account's zone.
    pub on: NaiveDate,
    /// Why, in our word.
    pub reason: Option<Line>,
    /// Why, in theirs.
    pub words: Option<Words>,
}
