//! Commitments as they cross to the window.

use chrono::NaiveDate;
use domain::commitments::{Act, Check, DateSetter, Kind, PromiseResult, Quality, Side, Source};
use domain::ids::{
    AccountId, CapabilityId, CommitmentId, ContactId, ContractId, LinkId, MoveId, TeammateId,
};
use domain::touches::Channel;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DominoView, MoveCauseView, PlanView, TruthView};
use crate::capabilities::SupportView;
use crate::wire::{DueView, Instant, Named};

/// Where a commitment stands, for its mark and its group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Past its date.
    Overdue,
    /// Its date is near.
    Soon,
    /// Open, its date far off.
    Open,
    /// Open, without a date.
    Undated,
    /// Delivered; waits for the client.
    Waiting,
    /// Closed as both sides wanted: confirmed, done.
    Fulfilled,
    /// Closed otherwise: broken, withdrawn, released, waived.
    Closed,
}

/// How far a commitment is: the words of both state machines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words of domain::commitments, one to one")]
pub enum CommitmentState {
    Mention,
    Made,
    Returned,
    Accepted,
    InProgress,
    Delivered,
    Confirmed,
    Broken,
    Withdrawn,
    Released,
    Asked,
    Acknowledged,
    Done,
    Waived,
}

/// Which commitments a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(rename_all = "snake_case")]
pub enum CommitmentFilter {
    /// Open ones.
    Open,
    /// Past their date.
    Overdue,
    /// Without a date.
    Undated,
    /// Promises that are off plan, the longest first, whichever side is asked for.
    OffPlan,
    /// Delivered and not confirmed.
    Waiting,
    /// Closed.
    Closed,
}

/// A question for the list of commitments.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct CommitmentsQuery {
    /// We owe, they owe.
    pub side: Side,
    /// Which ones.
    pub filter: CommitmentFilter,
    /// Of one account only.
    pub account: Option<AccountId>,
    /// [`crate::wire::Page::next`] of the page before.
    pub after: Option<String>,
}

/// How many commitments there are, for the tabs and the page sentence.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct CommitmentCounts {
    /// Open promises and mentions.
    pub we_owe: u32,
    /// Of them past their date.
    pub we_owe_overdue: u32,
    /// Of them due soon.
    pub we_owe_soon: u32,
    /// Delivered and not confirmed.
    pub waiting: u32,
    /// Past their date, or known to be off plan and the client does not know.
    pub off_plan: u32,
    /// Open duties.
    pub they_owe: u32,
    /// Of them past their date.
    pub they_owe_late: u32,
}

/// The odds of a promise in its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct RowOdds {
    /// Whole per cent.
    pub percent: u8,
    /// They are so low that a reason is asked for (D4).
    pub is_low: bool,
}

/// One line of a list of commitments.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct CommitmentRow {
    /// Its id.
    pub id: CommitmentId,
    /// The client.
    pub account: Named,
    /// Who owes it.
    pub side: Side,
    /// What was said.
    pub words: String,
    /// The person there, where known.
    pub contact: Option<String>,
    /// Who said or asked it, when that is not me.
    pub maker: Option<String>,
    /// Who does it, when that is not its maker.
    pub doer: Option<String>,
    /// By when.
    pub due: Option<DueView>,
    /// Who named the date.
    pub set_by: Option<DateSetter>,
    /// The client named its date, and we have no estimate of our own (C8).
    pub is_dictated: bool,
    /// Working days from today to the date; negative when it has passed.
    pub days: Option<i32>,
    /// The odds of its date as they were last said; none without an estimate, and once it is over.
    pub odds: Option<RowOdds>,
    /// How far it is.
    pub state: CommitmentState,
    /// Its mark.
    pub standing: Standing,
    /// What the one action of its row does: the usual next act.
    pub next_act: Option<Act>,
    /// That it is off plan.
    pub off_plan: Option<OffPlanView>,
}

/// That a promise is off plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct OffPlanView {
    /// Since when it is known.
    pub since: Instant,
    /// The client does not know of it.
    pub is_untold: bool,
}

/// One change of a date.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct MoveView {
    /// Its id.
    pub id: MoveId,
    /// The date before.
    pub from: DueView,
    /// The date after.
    pub to: DueView,
    /// Why.
    pub reason: Option<String>,
    /// When the other side was told.
    pub told_on: Option<NaiveDate>,
    /// Working days of notice before the old date; none while nobody was told.
    pub notice_days: Option<i32>,
    /// The day.
    pub moved_on: NaiveDate,
    /// What made it necessary, where that is known.
    pub cause: Option<MoveCauseView>,
}

/// One end of a link: a commitment that is waited for, or that waits.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct LinkView {
    /// The link's id.
    pub id: LinkId,
    /// The commitment at its other end.
    pub commitment: CommitmentRow,
    /// Working days that follow before the waiting one can be done.
    pub lag_days: u16,
}

/// A mark of a good promise, and whether it has it (C2).
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct QualityView {
    /// The mark.
    pub quality: Quality,
    /// It has it.
    pub is_met: bool,
}

impl From<Check> for QualityView {
    fn from(Check { quality, is_met }: Check) -> Self {
        Self { quality, is_met }
    }
}

/// A commitment in full.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct CommitmentView {
    /// What its row shows.
    pub row: CommitmentRow,
    /// To whom it was said, or from whom it is expected.
    pub contact: Option<ContactId>,
    /// Who said or asked it.
    pub maker: TeammateId,
    /// Who does it on our side.
    pub doer: Option<TeammateId>,
    /// The day it was said.
    pub made_on: NaiveDate,
    /// By which way.
    pub channel: Option<Channel>,
    /// What is owed.
    pub kind: Kind,
    /// On what occasion.
    pub source: Option<Source>,
    /// The contract it stands in.
    pub contract: Option<ContractId>,
    /// What a promise stands on.
    pub support: SupportView,
    /// How both sides will know that it is done.
    pub acceptance_test: Option<String>,
    /// Was it given without pressure?
    pub freely_given: Option<bool>,
    /// What was said first.
    pub first: Option<DueView>,
    /// The day we mean to be done ourselves.
    pub internal_target: Option<NaiveDate>,
    /// The doer's estimate in working days.
    pub estimate_days: Option<u16>,
    /// The day work began.
    pub start: Option<NaiveDate>,
    /// 0–100 %.
    pub work_done: Option<u8>,
    /// Why it was promised at low odds.
    pub low_odds_reason: Option<String>,
    /// Days of shift agreed for a late duty.
    pub consequence_days: Option<u16>,
    /// The consequence in words.
    pub consequence_text: Option<String>,
    /// Who acknowledged a duty.
    pub acknowledged_by: Option<ContactId>,
    /// The day its doer took it, or the client acknowledged it.
    pub accepted_on: Option<NaiveDate>,
    /// The day it was delivered or done.
    pub delivered_on: Option<NaiveDate>,
    /// The day it was confirmed or closed.
    pub closed_on: Option<NaiveDate>,
    /// Confirmed by silence.
    pub assumed: bool,
    /// What became of a promise, once that is known (C4).
    pub result: Option<PromiseResult>,
    /// The quality check of a promise, in its order; empty for a duty.
    pub quality: Vec<QualityView>,
    /// Every move, oldest first.
    pub moves: Vec<MoveView>,
    /// What has to be done before it, in the order it was said.
    pub waits_for: Vec<LinkView>,
    /// What can only be done after it.
    pub awaited_by: Vec<LinkView>,
    /// What hangs on it, soonest first.
    pub plans: Vec<PlanView>,
    /// What the client knows of the truth about it.
    pub truth: TruthView,
    /// What can be done to it now.
    pub acts: Vec<Act>,
}

/// An act on a commitment.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ActOnCommitment {
    /// Which one.
    pub id: CommitmentId,
    /// What happened.
    pub act: Act,
    /// The day it happened; today when empty.
    pub on: Option<NaiveDate>,
}

/// A new date.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct MoveCommitment {
    /// Which one.
    pub id: CommitmentId,
    /// To when.
    pub to: DueView,
    /// Who named it.
    pub set_by: DateSetter,
    /// Why; may be empty.
    pub reason: String,
    /// The day the other side was told.
    pub told_on: Option<NaiveDate>,
    /// What of its ripple stays where it is; all else that its ripple moves, listed or not, moves in the same save. None
    /// where nobody has seen the ripple: then only the commitment moves.
    pub stays: Option<Vec<DominoView>>,
}

/// One field of a commitment, changed in place. An empty text clears it.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum CommitmentChange {
    /// What was said.
    Words(String),
    /// The person there.
    Contact(Option<ContactId>),
    /// Who said or asked it.
    Maker(TeammateId),
    /// Who does it on our side; none = its maker.
    Doer(Option<TeammateId>),
    /// Who named its date.
    SetBy(DateSetter),
    /// The day it was said.
    MadeOn(NaiveDate),
    /// By which way.
    Channel(Option<Channel>),
    /// What is owed.
    Kind(Kind),
    /// On what occasion.
    Source(Option<Source>),
    /// The contract it stands in.
    Contract(Option<ContractId>),
    /// What of the product a promise is about.
    Capability(Option<CapabilityId>),
    /// Who stands by a promise on something that does not exist.
    Approver(Option<TeammateId>),
    /// How both sides will know.
    AcceptanceTest(String),
    /// Was it given without pressure?
    FreelyGiven(Option<bool>),
    /// The day we mean to be done ourselves.
    InternalTarget(Option<NaiveDate>),
    /// The doer's estimate in working days.
    EstimateDays(Option<u16>),
    /// The day work began.
    Start(Option<NaiveDate>),
    /// 0–100 %.
    WorkDone(Option<u8>),
    /// Why it was promised at low odds.
    LowOddsReason(String),
    /// Days of shift agreed for a late duty.
    ConsequenceDays(Option<u16>),
    /// The consequence in words.
    ConsequenceText(String),
    /// Who acknowledged a duty.
    AcknowledgedBy(Option<ContactId>),
    /// The day a duty was acknowledged.
    AcknowledgedOn(NaiveDate),
}

/// A change of one commitment.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ChangeCommitment {
    /// Which one.
    pub id: CommitmentId,
    /// What changes.
    pub change: CommitmentChange,
}

/// A commitment that waits for another.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct LinkCommitment {
    /// What waits.
    pub commitment: CommitmentId,
    /// What it waits for.
    pub waits_for: CommitmentId,
    /// Working days that follow before the waiting one can be done.
    pub lag_days: u16,
}

/// A change of how long a commitment waits after another.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ChangeLink {
    /// Which link.
    pub id: LinkId,
    /// Working days that follow before the waiting one can be done.
    pub lag_days: u16,
}

/// Something that was put down before.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct SaidBefore {
    /// Which commitment.
    pub commitment: CommitmentId,
    /// When.
    pub at: Instant,
}
