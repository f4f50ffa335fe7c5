//! What the palette finds.

use domain::commitments::Side;
use domain::ids::{CommitmentId, ContactId};
use serde::Serialize;
use ts_rs::TS;

use crate::wire::Named;

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
