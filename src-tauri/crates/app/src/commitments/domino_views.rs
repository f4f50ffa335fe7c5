//! Dominoes as they cross to the window: plans, what a date moves with it, and what clients know of the truth.

use chrono::NaiveDate;
use domain::commitments::{Domino, Side, TruthAnswer};
use domain::ids::{AccountId, CommitmentId, ContactId, GroupId, PlanId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Standing;
use crate::wire::{DueView, Named};

/// What a ripple moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum DominoView {
    /// A promise or a duty.
    Commitment(CommitmentId),
    /// A client's plan.
    Plan(PlanId),
}

impl From<Domino> for DominoView {
    fn from(domino: Domino) -> Self {
        match domino {
            Domino::Commitment(id) => Self::Commitment(id),
            Domino::Plan(id) => Self::Plan(id),
        }
    }
}

impl From<DominoView> for Domino {
    fn from(domino: DominoView) -> Self {
        match domino {
            DominoView::Commitment(id) => Self::Commitment(id),
            DominoView::Plan(id) => Self::Plan(id),
        }
    }
}

/// Something a client means to do once a promise is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct PlanView {
    /// Its id.
    pub id: PlanId,
    /// The client who means to do it.
    pub account: Named,
    /// Whose plan it is there.
    pub contact: Option<ContactId>,
    /// What they mean to do.
    pub text: String,
    /// The day they mean to do it.
    pub date: NaiveDate,
    /// What it costs them if it moves.
    pub cost: Option<String>,
    /// Working days that have to pass after the promise.
    pub lag_days: u16,
}

/// A plan to be written down.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct AddPlan {
    /// The promise that it hangs on.
    pub promise: CommitmentId,
    /// The client who means to do it; the promise's own when empty.
    pub account: Option<AccountId>,
    /// What they mean to do.
    pub text: String,
    /// The day they mean to do it.
    pub date: NaiveDate,
}

/// One field of a plan, changed in place. An empty text clears it.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum PlanChange {
    /// What they mean to do.
    Text(String),
    /// The day they mean to do it.
    Date(NaiveDate),
    /// Whose plan it is there.
    Contact(Option<ContactId>),
    /// What it costs them if it moves.
    Cost(String),
    /// Working days that have to pass after the promise.
    LagDays(u16),
}

/// A change of one plan.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ChangePlan {
    /// Which one.
    pub id: PlanId,
    /// What changes.
    pub change: PlanChange,
}

/// A question for what a date moves with it.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct RippleQuery {
    /// What would be moved.
    pub id: CommitmentId,
    /// To when.
    pub to: DueView,
    /// It is the date that the client is told with the slip that stands: what moves with it is counted from the date of
    /// the slip, wherever the promise was moved since.
    pub is_told: bool,
}

/// Something that would move.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct RippleRow {
    /// What.
    pub what: DominoView,
    /// What was said, or is meant to be done.
    pub words: String,
    /// Who owes it; none for a plan.
    pub side: Option<Side>,
    /// The day before.
    pub from: NaiveDate,
    /// The day after.
    pub to: NaiveDate,
    /// Working days in between.
    pub days: u32,
}

/// What would move at one client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct RippleAccount {
    /// The client.
    pub account: Named,
    /// Who there has to be told, each once; empty where nobody is named.
    pub tell: Vec<String>,
    /// What would move, what comes first first.
    pub moved: Vec<RippleRow>,
}

/// What a date moves with it (O5).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct RippleView {
    /// Client by client, in the order in which it reaches them.
    pub accounts: Vec<RippleAccount>,
    /// Promises that would move, those that are not listed too.
    pub promises: u32,
    /// Duties that would.
    pub duties: u32,
    /// Plans that would.
    pub plans: u32,
    /// How many of them are not listed.
    pub more: u32,
}

/// What made a move necessary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct MoveCauseView {
    /// A late duty, whose consequence the client had acknowledged; otherwise the move of what it waits for.
    pub is_late_duty: bool,
    /// The duty, or what was moved; none once it was removed.
    pub commitment: Option<CommitmentId>,
    /// What was said of it.
    pub words: String,
    /// The save that takes it back, where Kept made the move and it still can be.
    pub take_back: Option<GroupId>,
}

/// An answer to a truth check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct TruthCheckView {
    /// Percent of the promise's time.
    pub step: u8,
    /// What was answered.
    pub answer: TruthAnswer,
    /// The day.
    pub on: NaiveDate,
}

/// What a client knows of the truth about a promise (O4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct TruthView {
    /// Percent of its time that is over and asks now; none where nothing is asked.
    pub asks: Option<u8>,
    /// What was answered, oldest first.
    pub checks: Vec<TruthCheckView>,
}

/// The answer to what a promise asks.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct AnswerTruth {
    /// Which promise.
    pub id: CommitmentId,
    /// Does the client know the truth?
    pub answer: TruthAnswer,
}

/// Something in the network around a commitment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct DominoNode {
    /// What.
    pub what: DominoView,
    /// What was said, or is meant to be done.
    pub words: String,
    /// The client.
    pub account: Named,
    /// Who owes it; none for a plan.
    pub side: Option<Side>,
    /// Where it stands; none for a plan.
    pub standing: Option<Standing>,
    /// By when.
    pub due: Option<DueView>,
}

/// One that waits for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct DominoEdge {
    /// The place among the nodes of what is waited for.
    pub from: u32,
    /// The place of what waits.
    pub to: u32,
    /// Working days that follow in between.
    pub lag_days: u16,
}

/// The network around a commitment: what it waits for, and what waits for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct DominoesView {
    /// The commitment itself first, then what is nearest.
    pub nodes: Vec<DominoNode>,
    /// What waits for what among them.
    pub edges: Vec<DominoEdge>,
    /// How many more there are.
    pub more: u32,
}
