//! A plan: something the client means to do later that hangs on one of our promises (3.4).

use chrono::NaiveDate;

use super::PlanBrief;
use crate::ids::{AccountId, CommitmentId, ContactId, PlanId};
use crate::text::{Line, Words};

/// Something a client means to do later, once one of our promises is kept: a domino.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Its id.
    pub id: PlanId,
    /// The client who means to do it.
    pub account: AccountId,
    /// Whose plan it is there; they have to be told when it moves.
    pub contact: Option<ContactId>,
    /// What they mean to do.
    pub text: Line,
    /// The day they mean to do it.
    pub date: NaiveDate,
    /// What it costs them if it moves, in words.
    pub cost: Option<Words>,
    /// The promise that it hangs on.
    pub promise: CommitmentId,
    /// Working days that have to pass in between.
    pub lag_days: u16,
}

impl Plan {
    /// As much of it as a ripple reads.
    #[must_use]
    pub const fn brief(&self) -> PlanBrief {
        PlanBrief {
            id: self.id,
            promise: self.promise,
            lag_days: self.lag_days,
            account: self.account,
            contact: self.contact,
            date: self.date,
        }
    }
}
