//! N2: the steps of a renewal, and what was done about them.

use chrono::NaiveDate;

use crate::accounts::Tier;
use crate::ids::{ContractId, StepId};
use crate::text::Line;
use crate::vocabulary::vocabulary;

/// Days before the target at which a step opens, farthest first.
pub const STEPS: &[u16] = &[180, 120, 90, 60, 45, 30, 14, 7, 1];

/// The one yearly check date of a contract without a runway counts as a step of this many days.
pub const CHECK: u16 = 0;

/// Terms shorter than this many days have no runway but one yearly check date.
pub(super) const SHORTEST_TERM: i64 = 60;

/// Days before the notice deadline on which renewal.notice speaks again.
pub(super) const NOTICE_STEPS: &[u16] = &[14, 7, 1, 0];

vocabulary! {
    /// What became of a runway step.
    pub enum StepOutcome {
        /// It was done.
        Done = "done",
        /// It was left out, with a reason.
        Skipped = "skipped",
    }
}

/// What was done about one step of one term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRecord {
    /// Its id.
    pub id: StepId,
    /// The contract.
    pub contract: ContractId,
    /// The last day of the term it belongs to; for a yearly check, the check's day.
    pub term_end: NaiveDate,
    /// Days before the target: one of [`STEPS`], or [`CHECK`].
    pub step: u16,
    /// Done or skipped.
    pub outcome: StepOutcome,
    /// Why it was skipped.
    pub reason: Option<Line>,
    /// The day.
    pub on: NaiveDate,
}

/// The farthest step that an account of this tier is given.
pub(super) const fn first_step(tier: Tier) -> u16 {
    match tier {
        Tier::Strategic => 180,
        Tier::Standard => 120,
        Tier::Light => 60,
    }
}
