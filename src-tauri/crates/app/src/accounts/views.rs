//! Accounts and contacts as they cross to the window.

use chrono::NaiveDate;
use domain::accounts::{ChosenOver, Influence, Stage, Tier, TrustReason};
use domain::ids::{AccountId, ContactId, TeammateId, TrustLinkId};
use domain::touches::Channel;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contracts::RenewalView;
use crate::today::SignalView;
use crate::touches::AnsweringView;
use crate::wire::Instant;

/// Which accounts a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(rename_all = "snake_case")]
pub enum AccountFilter {
    /// All but churned and declined ones.
    Current,
    /// Those with a signal.
    NeedsAttention,
    /// Prospects.
    Prospects,
    /// Churned and declined.
    Past,
    /// Every one.
    All,
}

/// A question for the list of accounts.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct AccountsQuery {
    /// Which ones.
    pub filter: AccountFilter,
    /// Part of a name; empty for all.
    pub text: String,
    /// [`crate::wire::Page::next`] of the page before.
    pub after: Option<String>,
}

/// How many accounts each filter has.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct AccountCounts {
    /// All but churned and declined ones.
    pub current: u32,
    /// Those with a signal.
    pub needs_attention: u32,
    /// Prospects.
    pub prospects: u32,
    /// Churned and declined.
    pub past: u32,
}

/// One line of the list of accounts.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct AccountRow {
    /// Its id.
    pub id: AccountId,
    /// What it is called.
    pub name: String,
    /// Where it stands with us.
    pub stage: Stage,
    /// How much attention it is given.
    pub tier: Tier,
    /// The kind of client it is.
    pub segment: Option<String>,
    /// Who looks after it, when that is not me.
    pub owner: Option<String>,
    /// Open promises.
    pub we_owe: u32,
    /// Open duties.
    pub they_owe: u32,
    /// The first day on which something of either side is due.
    pub next_due: Option<NaiveDate>,
    /// When people last spoke.
    pub last_touch: Option<Instant>,
    /// 1 note, 2 amber, 3 red; none when nothing deserves attention.
    pub severity: Option<u8>,
}

/// The page sentence of an account, in facts; the catalogue makes the sentence.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct AccountSentence {
    /// Promises past their date.
    pub overdue: u32,
    /// Promises due soon.
    pub due_soon: u32,
    /// Duties past their date.
    pub duties_late: u32,
    /// Open promises in all.
    pub we_owe: u32,
    /// Open duties in all.
    pub they_owe: u32,
    /// Missed calls and open questions past their pledge.
    pub unanswered: u32,
    /// The renewal that comes first.
    pub renewal: Option<RenewalView>,
}

/// An account's page.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct AccountView {
    /// Its id.
    pub id: AccountId,
    /// What it is called.
    pub name: String,
    /// Where it stands with us.
    pub stage: Stage,
    /// How much attention it is given.
    pub tier: Tier,
    /// The kind of client it is.
    pub segment: Option<String>,
    /// Who looks after it.
    pub owner: TeammateId,
    /// Their name.
    pub owner_name: String,
    /// BCP 47 tag of the language it is spoken to in.
    pub language: Option<String>,
    /// IANA zone its dates belong to.
    pub zone: String,
    /// ISO 4217 code.
    pub currency: Option<String>,
    /// Its website.
    pub website: Option<String>,
    /// The day it became a client, or came to us as a prospect.
    pub since: Option<NaiveDate>,
    /// How many people there work with what we do.
    pub seats: Option<u32>,
    /// Why they stay, verbatim.
    pub stay_reason: Option<String>,
    /// Topics that do not interest them.
    pub dont_cares: Option<String>,
    /// What they chose us over.
    pub chosen_over: Option<ChosenOver>,
    /// Why.
    pub chosen_why: Option<String>,
    /// Are they focused on results?
    pub results_focused: Option<bool>,
    /// Anything else.
    pub notes: Option<String>,
    /// In the trash since.
    pub trashed_at: Option<Instant>,
    /// Its state in one sentence.
    pub sentence: AccountSentence,
    /// How it is answered.
    pub answering: AnsweringView,
    /// The days of silence that are its own.
    pub silence: SilenceView,
    /// Those it would have without: of its tier, and none where nobody counts them.
    pub usual_silence: SilenceView,
    /// How fast it is answered, for each channel.
    pub pledges: Vec<AccountPledge>,
    /// Does our working time overlap with theirs right now (their 09:00–17:00)?
    pub call_now: bool,
    /// What deserves attention, worst first.
    pub signals: Vec<SignalView>,
    /// Open commitments, both ways.
    pub commitments: u32,
    /// People there who have not left.
    pub people: u32,
    /// Contracts that have not ended.
    pub contracts: u32,
}

/// How many days of silence are ideal at most, and how many are the maximum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct SilenceView {
    /// Past it a call is worth doing.
    pub ideal: Option<u16>,
    /// Past it a call is owed.
    pub max: Option<u16>,
}

/// How fast an account is answered by one way: `same_day`, `4h` (working hours), `1d` (working days).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct AccountPledge {
    /// By which way.
    pub channel: Channel,
    /// The pledge it was given.
    pub own: Option<String>,
    /// The company's.
    pub usual: String,
}

/// A new account.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct AddAccount {
    /// What it is called.
    pub name: String,
    /// Where it stands with us.
    pub stage: Stage,
    /// How much attention it is given.
    pub tier: Tier,
}

/// One field of an account, changed in place. An empty text clears it.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum AccountChange {
    /// What it is called.
    Name(String),
    /// Where it stands with us.
    Stage(Stage),
    /// How much attention it is given.
    Tier(Tier),
    /// The kind of client it is.
    Segment(String),
    /// Who looks after it.
    Owner(TeammateId),
    /// BCP 47 tag.
    Language(String),
    /// IANA zone.
    Zone(String),
    /// ISO 4217 code.
    Currency(String),
    /// Its website.
    Website(String),
    /// The day it became a client, or came to us as a prospect.
    Since(Option<NaiveDate>),
    /// How many people there work with what we do.
    Seats(Option<u32>),
    /// Why they stay.
    StayReason(String),
    /// Topics that do not interest them.
    DontCares(String),
    /// What they chose us over.
    ChosenOver(Option<ChosenOver>),
    /// Why.
    ChosenWhy(String),
    /// Are they focused on results?
    ResultsFocused(Option<bool>),
    /// Anything else.
    Notes(String),
    /// The days of silence that are ideal at most, 1–3650; those of its tier when empty.
    SilenceIdeal(Option<u16>),
    /// The most days of silence, 1–3650; those of its tier when empty.
    SilenceMax(Option<u16>),
    /// How fast it is answered.
    Pledge {
        /// By which way.
        channel: Channel,
        /// `same_day`, `4h`, `1d`; the company's when empty.
        pledge: String,
    },
}

/// A change of one account.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ChangeAccount {
    /// Which account.
    pub id: AccountId,
    /// What changes.
    pub change: AccountChange,
}

/// An account in the trash.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct TrashRow {
    /// Which account.
    pub id: AccountId,
    /// What it is called.
    pub name: String,
    /// Since when it is there.
    pub trashed_at: Instant,
    /// The last day on which it can be taken back.
    pub kept_until: NaiveDate,
}

/// A person at the client.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ContactView {
    /// Their id.
    pub id: ContactId,
    /// Where they work.
    pub account: AccountId,
    /// What they are called.
    pub name: String,
    /// What they do there.
    pub role: Option<String>,
    /// The part they play when things are decided.
    pub influence: Option<Influence>,
    /// How to speak to them.
    pub manner: Option<String>,
    /// Their easiest route.
    pub route: Option<String>,
    /// What they win by it.
    pub personal_win: Option<String>,
    /// Their address for mail.
    pub email: Option<String>,
    /// Their number.
    pub phone: Option<String>,
    /// BCP 47 tag.
    pub language: Option<String>,
    /// What they agreed to.
    pub consents: Option<String>,
    /// The day they left.
    pub left_on: Option<NaiveDate>,
    /// Whom on our side they trust: what stands before what was lost.
    pub trusts: Vec<TrustView>,
}

/// One of us whom a contact trusts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct TrustView {
    /// Its id.
    pub id: TrustLinkId,
    /// Whom they trust.
    pub teammate: TeammateId,
    /// Their name.
    pub name: String,
    /// Why.
    pub why: Option<TrustReason>,
    /// Since when.
    pub since: Option<NaiveDate>,
    /// The day it was lost.
    pub lost_on: Option<NaiveDate>,
}

/// A contact who trusts one of us.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct AddTrust {
    /// Who trusts.
    pub contact: ContactId,
    /// Whom; none is me.
    pub teammate: Option<TeammateId>,
    /// Why.
    pub why: Option<TrustReason>,
    /// Since when.
    pub since: Option<NaiveDate>,
}

/// One field of a contact's trust, changed in place.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum TrustChange {
    /// Whom they trust.
    Teammate(TeammateId),
    /// Why.
    Why(Option<TrustReason>),
    /// Since when.
    Since(Option<NaiveDate>),
    /// The day it was lost.
    LostOn(Option<NaiveDate>),
}

/// A change of one contact's trust.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ChangeTrust {
    /// Which.
    pub id: TrustLinkId,
    /// What changes.
    pub change: TrustChange,
}

/// A new contact.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct AddContact {
    /// Where they work.
    pub account: AccountId,
    /// What they are called.
    pub name: String,
    /// What they do there; may be empty.
    pub role: String,
}

/// One field of a contact, changed in place. An empty text clears it.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum ContactChange {
    /// What they are called.
    Name(String),
    /// What they do there.
    Role(String),
    /// The part they play.
    Influence(Option<Influence>),
    /// How to speak to them.
    Manner(String),
    /// Their easiest route.
    Route(String),
    /// What they win by it.
    PersonalWin(String),
    /// Their address for mail.
    Email(String),
    /// Their number.
    Phone(String),
    /// BCP 47 tag.
    Language(String),
    /// What they agreed to.
    Consents(String),
    /// The day they left.
    LeftOn(Option<NaiveDate>),
}

/// A change of one contact.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ChangeContact {
    /// Who.
    pub id: ContactId,
    /// What changes.
    pub change: ContactChange,
}
