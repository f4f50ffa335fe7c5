//! Rows of `contract` and `contract_step`.

use chrono::NaiveDate;
use domain::contracts::{Contract, ContractState, Notice, NoticeGiven, StepRecord, Term};
use domain::history::RecordKind;
use domain::ids::{AccountId, ContractId, StepId};
use serde::{Deserialize, Serialize};
use uuid::fmt::Hyphenated;

use super::{Record, Row};
use crate::column::{
    Stored, line, maybe_line, maybe_number, maybe_word, maybe_words, money, number, word, zone,
};
use crate::error::{Error, Result};

/// The columns of a contract, of the table by the name `contract`.
macro_rules! contract_columns {
    () => {
        "contract.contract_id, contract.account_id, contract.title, contract.state, contract.sent_on,
         contract.signed_on, contract.ended_on, contract.signing_planned_on, contract.start_on, contract.term,
         contract.end_on, contract.renews_months, contract.billing, contract.notice_count, contract.notice_unit,
         contract.our_notice_count, contract.our_notice_unit, contract.value_minor, contract.value_currency,
         contract.zone, contract.predecessor_id, contract.price_rule, contract.call, contract.call_on,
         contract.given_by, contract.given_on, contract.given_ends_on, contract.given_person, contract.given_channel,
         contract.given_words"
    };
}
pub(crate) use contract_columns;

/// The columns of a runway step, of the table by the name `contract_step`.
macro_rules! step_columns {
    () => {
        "contract_step.step_id, contract_step.contract_id, contract_step.term_end, contract_step.step,
         contract_step.outcome, contract_step.reason, contract_step.done_on"
    };
}
pub(crate) use step_columns;

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct ContractRow {
    pub contract_id: Hyphenated,
    pub account_id: Hyphenated,
    pub title: String,
    pub state: String,
    pub sent_on: Option<NaiveDate>,
    pub signed_on: Option<NaiveDate>,
    pub ended_on: Option<NaiveDate>,
    pub signing_planned_on: Option<NaiveDate>,
    pub start_on: Option<NaiveDate>,
    pub term: String,
    pub end_on: Option<NaiveDate>,
    pub renews_months: Option<i64>,
    pub billing: String,
    pub notice_count: Option<i64>,
    pub notice_unit: Option<String>,
    pub our_notice_count: Option<i64>,
    pub our_notice_unit: Option<String>,
    pub value_minor: Option<i64>,
    pub value_currency: Option<String>,
    pub zone: String,
    pub predecessor_id: Option<Hyphenated>,
    pub price_rule: Option<String>,
    pub call: Option<String>,
    pub call_on: Option<NaiveDate>,
    pub given_by: Option<String>,
    pub given_on: Option<NaiveDate>,
    pub given_ends_on: Option<NaiveDate>,
    pub given_person: Option<String>,
    pub given_channel: Option<String>,
    pub given_words: Option<String>,
}

impl Row for ContractRow {
    const KIND: RecordKind = RecordKind::Contract;
    const ID: &'static str = "contract_id";
    const SELECT: &'static str = concat!(
        "select ",
        contract_columns!(),
        " from contract where contract_id = ?"
    );
    const INSERT: &'static str = "
        insert into contract (contract_id, account_id, title, state, sent_on, signed_on, ended_on, signing_planned_on,
            start_on, term, end_on, renews_months, billing, notice_count, notice_unit, our_notice_count,
            our_notice_unit, value_minor, value_currency, zone, predecessor_id, price_rule, call, call_on,
            given_by, given_on, given_ends_on, given_person, given_channel, given_words)
        select one.value ->> 'contract_id', one.value ->> 'account_id', one.value ->> 'title',
            one.value ->> 'state', one.value ->> 'sent_on', one.value ->> 'signed_on', one.value ->> 'ended_on',
            one.value ->> 'signing_planned_on', one.value ->> 'start_on', one.value ->> 'term',
            one.value ->> 'end_on', one.value ->> 'renews_months', one.value ->> 'billing',
            one.value ->> 'notice_count', one.value ->> 'notice_unit', one.value ->> 'our_notice_count',
            one.value ->> 'our_notice_unit', one.value ->> 'value_minor', one.value ->> 'value_currency',
            one.value ->> 'zone', one.value ->> 'predecessor_id', one.value ->> 'price_rule', one.value ->> 'call',
            one.value ->> 'call_on', one.value ->> 'given_by', one.value ->> 'given_on',
            one.value ->> 'given_ends_on', one.value ->> 'given_person', one.value ->> 'given_channel',
            one.value ->> 'given_words'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update contract set account_id = ?1 ->> 'account_id', title = ?1 ->> 'title', state = ?1 ->> 'state',
            sent_on = ?1 ->> 'sent_on', signed_on = ?1 ->> 'signed_on', ended_on = ?1 ->> 'ended_on',
            signing_planned_on = ?1 ->> 'signing_planned_on', start_on = ?1 ->> 'start_on', term = ?1 ->> 'term',
            end_on = ?1 ->> 'end_on', renews_months = ?1 ->> 'renews_months', billing = ?1 ->> 'billing',
            notice_count = ?1 ->> 'notice_count', notice_unit = ?1 ->> 'notice_unit',
            our_notice_count = ?1 ->> 'our_notice_count', our_notice_unit = ?1 ->> 'our_notice_unit',
            value_minor = ?1 ->> 'value_minor', value_currency = ?1 ->> 'value_currency', zone = ?1 ->> 'zone',
            predecessor_id = ?1 ->> 'predecessor_id', price_rule = ?1 ->> 'price_rule', call = ?1 ->> 'call',
            call_on = ?1 ->> 'call_on', given_by = ?1 ->> 'given_by', given_on = ?1 ->> 'given_on',
            given_ends_on = ?1 ->> 'given_ends_on', given_person = ?1 ->> 'given_person',
            given_channel = ?1 ->> 'given_channel', given_words = ?1 ->> 'given_words'
        where contract_id = ?1 ->> 'contract_id'";
    const DELETE: &'static str = "delete from contract where contract_id = ?";
}

impl Record for Contract {
    type Row = ContractRow;
    type Id = ContractId;

    fn row(&self, _: Option<&ContractRow>) -> ContractRow {
        let (sent_on, signed_on, ended_on) = match self.state {
            ContractState::Draft => (None, None, None),
            ContractState::Sent { on } => (Some(on), None, None),
            ContractState::Signed { on } => (None, Some(on), None),
            ContractState::Ended { on, signed_on } => (None, signed_on, Some(on)),
        };
        let (term, end_on, renews_months) = match self.term {
            Term::Unknown => ("unknown", None, None),
            Term::Evergreen => ("evergreen", None, None),
            Term::Fixed { end, renews_months } => ("fixed", Some(end), renews_months),
        };
        let given = self.notice_given.as_ref();
        ContractRow {
            contract_id: self.id.stored(),
            account_id: self.account.stored(),
            title: self.title.to_string(),
            state: self.state.as_str().to_owned(),
            sent_on,
            signed_on,
            ended_on,
            signing_planned_on: self.signing_planned_on,
            start_on: self.start,
            term: term.to_owned(),
            end_on,
            renews_months: renews_months.map(i64::from),
            billing: self.billing.to_string(),
            notice_count: self.notice.map(|notice| notice.count.into()),
            notice_unit: self.notice.map(|notice| notice.unit.to_string()),
            our_notice_count: self.our_notice.map(|notice| notice.count.into()),
            our_notice_unit: self.our_notice.map(|notice| notice.unit.to_string()),
            value_minor: self.value.map(|value| value.minor),
            value_currency: self.value.map(|value| value.currency.as_str().to_owned()),
            zone: self.zone.to_string(),
            predecessor_id: self.predecessor.map(|id| id.stored()),
            price_rule: self.price_rule.as_ref().map(ToString::to_string),
            call: self.call.map(|(call, _)| call.to_string()),
            call_on: self.call.map(|(_, on)| on),
            given_by: given.map(|given| given.party.to_string()),
            given_on: given.map(|given| given.on),
            given_ends_on: given.map(|given| given.ends_on),
            given_person: given.and_then(|given| Some(given.person.as_ref()?.to_string())),
            given_channel: given.and_then(|given| Some(given.channel?.to_string())),
            given_words: given.and_then(|given| Some(given.words.as_ref()?.to_string())),
        }
    }
}

impl TryFrom<ContractRow> for Contract {
    type Error = Error;

    fn try_from(row: ContractRow) -> Result<Self> {
        Ok(Self {
            id: ContractId::from_uuid(row.contract_id.into_uuid()),
            account: AccountId::from_uuid(row.account_id.into_uuid()),
            title: line("contract.title", &row.title)?,
            state: match (row.state.as_str(), row.sent_on, row.signed_on, row.ended_on) {
                ("draft", ..) => ContractState::Draft,
                ("sent", Some(on), ..) => ContractState::Sent { on },
                ("signed", _, Some(on), _) => ContractState::Signed { on },
                ("ended", _, signed_on, Some(on)) => ContractState::Ended { on, signed_on },
                _ => return Err(Error::Damaged("contract.state")),
            },
            signing_planned_on: row.signing_planned_on,
            start: row.start_on,
            term: match (row.term.as_str(), row.end_on) {
                ("unknown", _) => Term::Unknown,
                ("evergreen", _) => Term::Evergreen,
                ("fixed", Some(end)) => Term::Fixed {
                    end,
                    renews_months: maybe_number("contract.renews_months", row.renews_months)?,
                },
                _ => return Err(Error::Damaged("contract.term")),
            },
            billing: word("contract.billing", &row.billing)?,
            notice: notice(
                "contract.notice",
                row.notice_count,
                row.notice_unit.as_deref(),
            )?,
            our_notice: notice(
                "contract.our_notice",
                row.our_notice_count,
                row.our_notice_unit.as_deref(),
            )?,
            value: money(
                "contract.value",
                row.value_minor,
                row.value_currency.as_deref(),
            )?,
            zone: zone("contract.zone", &row.zone)?,
            predecessor: row
                .predecessor_id
                .map(|id| ContractId::from_uuid(id.into_uuid())),
            price_rule: maybe_line("contract.price_rule", row.price_rule.as_deref())?,
            call: match (row.call.as_deref(), row.call_on) {
                (Some(call), Some(on)) => Some((word("contract.call", call)?, on)),
                (None, None) => None,
                _ => return Err(Error::Damaged("contract.call")),
            },
            notice_given: match (row.given_by.as_deref(), row.given_on, row.given_ends_on) {
                (Some(party), Some(on), Some(ends_on)) => Some(NoticeGiven {
                    party: word("contract.given_by", party)?,
                    on,
                    ends_on,
                    person: maybe_line("contract.given_person", row.given_person.as_deref())?,
                    channel: maybe_word("contract.given_channel", row.given_channel.as_deref())?,
                    words: maybe_words("contract.given_words", row.given_words.as_deref())?,
                }),
                (None, None, None) => None,
                _ => return Err(Error::Damaged("contract.given_by")),
            },
        })
    }
}

fn notice(column: &'static str, count: Option<i64>, unit: Option<&str>) -> Result<Option<Notice>> {
    match (count, unit) {
        (Some(count), Some(unit)) => Ok(Some(Notice {
            count: number(column, count)?,
            unit: word(column, unit)?,
        })),
        (None, None) => Ok(None),
        _ => Err(Error::Damaged(column)),
    }
}

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct StepRow {
    pub step_id: Hyphenated,
    pub contract_id: Hyphenated,
    pub term_end: NaiveDate,
    pub step: i64,
    pub outcome: String,
    pub reason: Option<String>,
    pub done_on: NaiveDate,
}

impl Row for StepRow {
    const KIND: RecordKind = RecordKind::Step;
    const ID: &'static str = "step_id";
    const ACCOUNT: Option<(&'static str, &'static str)> = Some((
        "select account_id from contract where contract_id = ?",
        "contract_id",
    ));
    const SELECT: &'static str = concat!(
        "select ",
        step_columns!(),
        " from contract_step where step_id = ?"
    );
    const INSERT: &'static str = "
        insert into contract_step (step_id, contract_id, term_end, step, outcome, reason, done_on)
        select one.value ->> 'step_id', one.value ->> 'contract_id', one.value ->> 'term_end', one.value ->> 'step',
            one.value ->> 'outcome', one.value ->> 'reason', one.value ->> 'done_on'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update contract_step set contract_id = ?1 ->> 'contract_id', term_end = ?1 ->> 'term_end',
            step = ?1 ->> 'step', outcome = ?1 ->> 'outcome', reason = ?1 ->> 'reason', done_on = ?1 ->> 'done_on'
        where step_id = ?1 ->> 'step_id'";
    const DELETE: &'static str = "delete from contract_step where step_id = ?";
}

impl Record for StepRecord {
    type Row = StepRow;
    type Id = StepId;

    fn row(&self, _: Option<&StepRow>) -> StepRow {
        StepRow {
            step_id: self.id.stored(),
            contract_id: self.contract.stored(),
            term_end: self.term_end,
            step: self.step.into(),
            outcome: self.outcome.to_string(),
            reason: self.reason.as_ref().map(ToString::to_string),
            done_on: self.on,
        }
    }
}

impl TryFrom<StepRow> for StepRecord {
    type Error = Error;

    fn try_from(row: StepRow) -> Result<Self> {
        Ok(Self {
            id: StepId::from_uuid(row.step_id.into_uuid()),
            contract: ContractId::from_uuid(row.contract_id.into_uuid()),
            term_end: row.term_end,
            step: number("contract_step.step", row.step)?,
            outcome: word("contract_step.outcome", &row.outcome)?,
            reason: maybe_line("contract_step.reason", row.reason.as_deref())?,
            on: row.done_on,
        })
    }
}
