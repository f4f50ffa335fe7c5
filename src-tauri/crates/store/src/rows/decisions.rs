//! Rows of `decision`.

use chrono::NaiveDate;
use domain::contracts::Decision;
use domain::history::RecordKind;
use domain::ids::{AccountId, ContractId, DecisionId, TeammateId};
use serde::{Deserialize, Serialize};
use uuid::fmt::Hyphenated;

use super::{Record, Row};
use crate::column::{Stored, word, words};
use crate::error::{Error, Result};

/// The columns of a decision, of the table by the name `decision`.
macro_rules! decision_columns {
    () => {
        "decision.decision_id, decision.account_id, decision.contract_id, decision.term_end, decision.call,
         decision.outlook, decision.why, decision.decider_id, decision.decided_on"
    };
}
pub(crate) use decision_columns;

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct DecisionRow {
    pub decision_id: Hyphenated,
    pub account_id: Hyphenated,
    pub contract_id: Hyphenated,
    pub term_end: NaiveDate,
    pub call: String,
    pub outlook: String,
    pub why: String,
    pub decider_id: Hyphenated,
    pub decided_on: NaiveDate,
}

impl Row for DecisionRow {
    const KIND: RecordKind = RecordKind::Decision;
    const ID: &'static str = "decision_id";
    const SELECT: &'static str = concat!(
        "select ",
        decision_columns!(),
        " from decision where decision_id = ?"
    );
    const INSERT: &'static str = "
        insert into decision (decision_id, account_id, contract_id, term_end, call, outlook, why, decider_id,
            decided_on)
        select one.value ->> 'decision_id', one.value ->> 'account_id', one.value ->> 'contract_id',
            one.value ->> 'term_end', one.value ->> 'call', one.value ->> 'outlook', one.value ->> 'why',
            one.value ->> 'decider_id', one.value ->> 'decided_on'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update decision set account_id = ?1 ->> 'account_id', contract_id = ?1 ->> 'contract_id',
            term_end = ?1 ->> 'term_end', call = ?1 ->> 'call', outlook = ?1 ->> 'outlook', why = ?1 ->> 'why',
            decider_id = ?1 ->> 'decider_id', decided_on = ?1 ->> 'decided_on'
        where decision_id = ?1 ->> 'decision_id'";
    const DELETE: &'static str = "delete from decision where decision_id = ?";
}

impl Record for Decision {
    type Row = DecisionRow;
    type Id = DecisionId;

    fn row(&self, _: Option<&DecisionRow>) -> DecisionRow {
        DecisionRow {
            decision_id: self.id.stored(),
            account_id: self.account.stored(),
            contract_id: self.contract.stored(),
            term_end: self.term_end,
            call: self.call.to_string(),
            outlook: self.outlook.to_string(),
            why: self.why.to_string(),
            decider_id: self.decider.stored(),
            decided_on: self.on,
        }
    }
}

impl TryFrom<DecisionRow> for Decision {
    type Error = Error;

    fn try_from(row: DecisionRow) -> Result<Self> {
        Ok(Self {
            id: DecisionId::from_uuid(row.decision_id.into_uuid()),
            account: AccountId::from_uuid(row.account_id.into_uuid()),
            contract: ContractId::from_uuid(row.contract_id.into_uuid()),
            term_end: row.term_end,
            call: word("decision.call", &row.call)?,
            outlook: word("decision.outlook", &row.outlook)?,
            why: words("decision.why", &row.why)?,
            decider: TeammateId::from_uuid(row.decider_id.into_uuid()),
            on: row.decided_on,
        })
    }
}
