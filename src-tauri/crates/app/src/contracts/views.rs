//! Contracts as they cross to the window.

use chrono::NaiveDate;
use domain::contracts::{Billing, ContractAct, HumanCall, NoticeUnit, StepOutcome};
use domain::ids::{AccountId, ContractId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CallWanted, DecisionView, NoticeGivenView, OutlookView};

/// Until when a contract runs, as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TermView {
    /// Nobody wrote down an end.
    Unknown,
    /// Without an end.
    Evergreen,
    /// To a day, then over or on.
    Fixed {
        /// The last day.
        end: NaiveDate,
        /// Months that it renews itself for.
        renews_months: Option<u16>,
    },
}

/// A notice period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct NoticeView {
    /// How many.
    pub count: u16,
    /// Of what.
    pub unit: NoticeUnit,
}

/// Money in minor units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct MoneyView {
    /// Minor units (cents); within ±2^53.
    #[ts(type = "number")]
    pub minor: i64,
    /// ISO 4217 code.
    pub currency: String,
}

/// A term's end approaching.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct RenewalView {
    /// Which contract.
    pub contract: ContractId,
    /// The last day of the running term.
    pub end: NaiveDate,
    /// Days from today to the end.
    pub days: i32,
    /// Does it renew itself?
    pub renews: bool,
    /// The last day the client may say that it goes no further; may have passed.
    pub notice_by: Option<NaiveDate>,
    /// What we think of it.
    pub call: Option<HumanCall>,
}

/// How far a contract is; running is derived from signature and dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(rename_all = "snake_case")]
pub enum ContractStanding {
    /// Being written.
    Draft,
    /// With the client.
    Sent,
    /// Signed, not begun.
    Signed,
    /// Signed and inside its dates.
    Running,
    /// Signed, its last day has passed.
    Lapsed,
    /// Its last day has passed, and another contract follows it.
    Renewed,
    /// Over.
    Ended,
}

/// One step of a runway.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct StepView {
    /// Days before the target; 0 is a yearly check.
    pub step: u16,
    /// The day it opens.
    pub opens_on: NaiveDate,
    /// Done or skipped; none while it is open or to come.
    pub outcome: Option<StepOutcome>,
    /// It is the one that stands open now.
    pub open: bool,
}

/// A contract in full.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ContractView {
    /// Its id.
    pub id: ContractId,
    /// The client.
    pub account: AccountId,
    /// What it is about.
    pub title: String,
    /// The contract that ends first among those of the account that end within 30 days: they share one row (N2).
    /// Its own id when it is that one, or alone.
    pub lane: ContractId,
    /// How far it is.
    pub standing: ContractStanding,
    /// The day it is meant to be signed.
    pub signing_planned_on: Option<NaiveDate>,
    /// The day it was signed.
    pub signed_on: Option<NaiveDate>,
    /// The day it ended.
    pub ended_on: Option<NaiveDate>,
    /// Its first day.
    pub start: Option<NaiveDate>,
    /// Until when it runs.
    pub term: TermView,
    /// How often it is billed.
    pub billing: Billing,
    /// Either side's notice.
    pub notice: Option<NoticeView>,
    /// Ours, where it differs.
    pub our_notice: Option<NoticeView>,
    /// The last day the client may give notice.
    pub client_notice_by: Option<NaiveDate>,
    /// The last day we may.
    pub our_notice_by: Option<NaiveDate>,
    /// What it brings in one billing period.
    pub value: Option<MoneyView>,
    /// IANA zone.
    pub zone: String,
    /// How the price changes.
    pub price_rule: Option<String>,
    /// What we think of its renewal.
    pub call: Option<HumanCall>,
    /// What is wanted of people about its renewal.
    pub wanted: Option<CallWanted>,
    /// Why the call was stood by, where call and outlook still disagree.
    pub decision: Option<DecisionView>,
    /// What the evidence says of its renewal, while it runs.
    pub outlook: Option<OutlookView>,
    /// Notice that was given.
    pub notice_given: Option<NoticeGivenView>,
    /// What it brings in a year.
    pub yearly: Option<MoneyView>,
    /// The end approaching, while it runs.
    pub renewal: Option<RenewalView>,
    /// The steps of its runway, farthest first; empty when it has none.
    pub steps: Vec<StepView>,
    /// Can another contract follow it?
    pub can_renew: bool,
    /// What can be done to it now.
    pub acts: Vec<ContractAct>,
}

/// A new contract; a draft until it is signed.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct AddContract {
    /// The client.
    pub account: AccountId,
    /// What it is about.
    pub title: String,
    /// Its first day.
    pub start: Option<NaiveDate>,
    /// Until when it runs.
    pub term: TermView,
    /// Either side's notice.
    pub notice: Option<NoticeView>,
    /// It is signed already.
    pub signed: bool,
}

/// One field of a contract, changed in place. An empty text clears it.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum ContractChange {
    /// What it is about.
    Title(String),
    /// The day it is meant to be signed.
    SigningPlannedOn(Option<NaiveDate>),
    /// Its first day.
    Start(Option<NaiveDate>),
    /// Until when it runs.
    Term(TermView),
    /// How often it is billed.
    Billing(Billing),
    /// Either side's notice.
    Notice(Option<NoticeView>),
    /// Ours, where it differs.
    OurNotice(Option<NoticeView>),
    /// What it brings in one billing period.
    Value(Option<MoneyView>),
    /// IANA zone.
    Zone(String),
    /// How the price changes.
    PriceRule(String),
    /// What we think of its renewal, from today on.
    Call(Option<HumanCall>),
}

/// A change of one contract.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ChangeContract {
    /// Which one.
    pub id: ContractId,
    /// What changes.
    pub change: ContractChange,
}

/// An act on a contract.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ActOnContract {
    /// Which one.
    pub id: ContractId,
    /// What happened.
    pub act: ContractAct,
    /// The day it happened; today when empty.
    pub on: Option<NaiveDate>,
}

/// What was done about the step that stands open.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct RecordStep {
    /// Which contract.
    pub contract: ContractId,
    /// Days before the target.
    pub step: u16,
    /// Done or skipped.
    pub outcome: StepOutcome,
    /// Why it was skipped; may be empty.
    pub reason: String,
}
