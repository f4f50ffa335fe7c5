//! The room Renewals as it crosses to the window.

use chrono::NaiveDate;
use domain::contracts::{EvidenceLine, HumanCall, Outlook, Party, Sign, StepOutcome};
use domain::ids::{CommitmentId, ContactId, ContractId, RateId, TeammateId, TouchId};
use domain::touches::Channel;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::MoneyView;
use crate::wire::Named;

/// What the evidence says of a renewal, line by line (N3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct OutlookView {
    /// What all lines say together.
    pub outlook: Outlook,
    /// Every line, also those that say nothing or of which nothing is known.
    pub lines: Vec<EvidenceView>,
}

/// One line of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct EvidenceView {
    /// Which line.
    pub line: EvidenceLine,
    /// What it says.
    pub sign: Sign,
    /// One such line is enough to put a renewal at risk.
    pub hard: bool,
    /// The facts it stands on, the latest first.
    pub facts: Vec<EvidenceFactView>,
}

/// A fact that a line of evidence stands on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct EvidenceFactView {
    /// The fact.
    pub of: EvidenceSubject,
    /// What it is called; empty for a call and for the contract itself.
    pub name: String,
    /// The day from which it is evidence.
    pub on: NaiveDate,
}

/// What a line of evidence leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum EvidenceSubject {
    /// A person at the client.
    Contact(ContactId),
    /// The contract itself.
    Contract(ContractId),
    /// A promise.
    Commitment(CommitmentId),
    /// A call.
    Touch(TouchId),
}

/// What is wanted of people about a renewal (N4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(rename_all = "snake_case")]
pub enum CallWanted {
    /// The end is near and "watching" is no answer.
    Answer,
    /// Call and outlook say different things: somebody has to decide.
    Decision,
}

/// Why a call was stood by against the evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct DecisionView {
    /// What was said.
    pub call: HumanCall,
    /// What the evidence said.
    pub outlook: Outlook,
    /// Why.
    pub why: String,
    /// Who decided; none when it was me.
    pub decider: Option<String>,
    /// The day.
    pub on: NaiveDate,
}

/// Notice that was given, with its proof (N6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct NoticeGivenView {
    /// Who goes.
    pub party: Party,
    /// The day it was given.
    pub on: NaiveDate,
    /// The last day of the contract by it.
    pub ends_on: NaiveDate,
    /// Who gave or took it.
    pub person: Option<String>,
    /// By which way.
    pub channel: Option<Channel>,
    /// Their words, or where the letter is kept.
    pub words: Option<String>,
}

/// Notice, as it is written down.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct GiveNotice {
    /// Of which contract.
    pub contract: ContractId,
    /// Who goes.
    pub party: Party,
    /// The day it was given; today when empty.
    pub on: Option<NaiveDate>,
    /// The last day of the contract by it; when empty, as the terms have it.
    pub ends_on: Option<NaiveDate>,
    /// Who gave or took it; may be empty.
    pub person: String,
    /// By which way.
    pub channel: Option<Channel>,
    /// Their words; may be empty.
    pub words: String,
}

/// Why a call stands against the evidence.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct DecideRenewal {
    /// Of which contract.
    pub contract: ContractId,
    /// Why.
    pub why: String,
    /// Who decides; me when empty.
    pub decider: Option<TeammateId>,
}

/// Which lanes are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(rename_all = "snake_case")]
pub enum RenewalFilter {
    /// All of them.
    All,
    /// Those that the evidence speaks against.
    AtRisk,
    /// Those of which nobody has said anything.
    Uncalled,
    /// Those of which not enough is known.
    NotEnough,
    /// Those that look good.
    Good,
}

/// A page of lanes.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct RenewalsQuery {
    /// Which ones.
    pub filter: RenewalFilter,
    /// Only what comes within the days that the runway shows.
    pub soon: bool,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// The contracts of one client that end within thirty days: one lane of the runway (N2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct LaneView {
    /// The contract that names the lane.
    pub id: ContractId,
    /// The client.
    pub account: Named,
    /// The worst that the evidence says of its contracts.
    pub outlook: Outlook,
    /// Its contracts, the one that names the lane first.
    pub contracts: Vec<LaneContract>,
    /// What lies on the lane from today on, by day.
    pub marks: Vec<MarkView>,
}

/// A contract in a lane.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct LaneContract {
    /// Its id.
    pub id: ContractId,
    /// What it is about.
    pub title: String,
    /// The last day of the term; none where it has no end.
    pub end: Option<NaiveDate>,
    /// Does it renew itself?
    pub renews: bool,
    /// The last day the client may give notice; may have passed.
    pub notice_by: Option<NaiveDate>,
    /// What the evidence says.
    pub outlook: Outlook,
    /// What people said in this term.
    pub call: Option<HumanCall>,
    /// The lines that speak for or against it.
    pub lines: Vec<SaidLine>,
    /// What it brings in a year.
    pub yearly: Option<MoneyView>,
}

/// A line of evidence that says something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct SaidLine {
    /// Which line.
    pub line: EvidenceLine,
    /// Against or for.
    pub sign: Sign,
}

/// Something on a lane of the runway.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct MarkView {
    /// The day it stands on.
    pub on: NaiveDate,
    /// Days from today.
    pub days: u16,
    /// Of which contract.
    pub contract: ContractId,
    /// What it is.
    pub what: MarkWhat,
}

/// What stands on a lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum MarkWhat {
    /// A step opens, or stands open since before today.
    Step {
        /// Days before the target; 0 is a yearly check.
        step: u16,
        /// Done or skipped.
        outcome: Option<StepOutcome>,
        /// It is the one that stands open now.
        open: bool,
    },
    /// The last day on which the client may give notice.
    Notice,
    /// The last day of the term.
    End,
}

/// A sum in the home currency, and what has no rate into it beside the sum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct TotalView {
    /// The sum.
    pub home: MoneyView,
    /// Amounts without a rate, one a currency.
    pub without_rate: Vec<MoneyView>,
}

/// The figures of the room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct RenewalFigures {
    /// Lanes in which something comes within the days that the runway shows.
    pub soon: u32,
    /// Days that the runway shows.
    pub days: u16,
    /// Running contracts that the evidence or people say are at risk or lost.
    pub at_risk: u32,
    /// Running contracts of which nobody said anything.
    pub uncalled: u32,
    /// Running contracts of which not enough is known.
    pub not_enough: u32,
    /// Running contracts that look good.
    pub good: u32,
    /// What all running contracts bring in a year; none while none of them has a value.
    pub running: Option<TotalView>,
    /// What those at risk bring.
    pub at_risk_value: Option<TotalView>,
}

/// Retention by quarter (N5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct RetentionView {
    /// The quarters, the one that runs first.
    pub quarters: Vec<QuarterView>,
    /// Between which two the gross retention of the running quarter will lie.
    pub forecast: Option<RangeView>,
}

/// What became of what ran on a quarter's first day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct QuarterView {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub last: NaiveDate,
    /// It runs: its figures are those so far.
    pub running: bool,
    /// What ran on its first day.
    pub start: TotalView,
    /// Of that, gone.
    pub lost: MoneyView,
    /// Of that, less than before.
    pub reduced: MoneyView,
    /// More than before.
    pub increased: MoneyView,
    /// Gross retention in parts of a thousand; none where nothing ran.
    pub gross: Option<u32>,
    /// Net retention in parts of a thousand.
    pub net: Option<u32>,
}

/// Two shares in parts of a thousand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct RangeView {
    /// At least.
    pub least: u32,
    /// At most.
    pub most: u32,
}

/// What a client brings and leaves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct AccountValue {
    /// What its running contracts bring in a year; none while none of them has a value.
    pub yearly: Option<TotalView>,
    /// The same less the time spent; none with too little recorded, or without the cost of an hour.
    pub margin: Option<MoneyView>,
}

/// What one currency was worth in another from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct RateView {
    /// Its id.
    pub id: RateId,
    /// One unit of this…
    pub from: String,
    /// …is worth so many of that.
    pub to: String,
    /// The first day it holds.
    pub on: NaiveDate,
    /// How many: Latin digits with a full stop.
    pub rate: String,
}

/// A rate, as it is typed.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct AddRate {
    /// The currency it is the rate of; into the home currency.
    pub from: String,
    /// The first day it holds; today when empty.
    pub on: Option<NaiveDate>,
    /// Units of the home currency for one of it: Latin digits with a full stop.
    pub rate: String,
}
