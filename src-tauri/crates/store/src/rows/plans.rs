//! Rows of `plan` and `truth_check`.

use chrono::NaiveDate;
use domain::commitments::{Plan, TruthCheck, TruthStep};
use domain::history::RecordKind;
use domain::ids::{AccountId, CommitmentId, ContactId, PlanId, TruthCheckId};
use serde::{Deserialize, Serialize};
use uuid::fmt::Hyphenated;

use super::{Record, Row};
use crate::column::{Stored, line, maybe_words, number, word};
use crate::error::{Error, Result};

/// The columns of a plan, of the table by the name `plan`.
macro_rules! plan_columns {
    () => {
        "plan.plan_id, plan.account_id, plan.contact_id, plan.promise_id, plan.text, plan.planned_on, plan.cost,
         plan.lag_days"
    };
}
pub(crate) use plan_columns;

/// The columns of a truth check.
macro_rules! truth_columns {
    () => {
        "truth_check_id, promise_id, step, answer, answered_on"
    };
}
pub(crate) use truth_columns;

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct PlanRow {
    pub plan_id: Hyphenated,
    pub account_id: Hyphenated,
    pub contact_id: Option<Hyphenated>,
    pub promise_id: Hyphenated,
    pub text: String,
    pub planned_on: NaiveDate,
    pub cost: Option<String>,
    pub lag_days: i64,
}

impl Row for PlanRow {
    const KIND: RecordKind = RecordKind::Plan;
    const ID: &'static str = "plan_id";
    const SELECT: &'static str =
        concat!("select ", plan_columns!(), " from plan where plan_id = ?");
    const INSERT: &'static str = "
        insert into plan (plan_id, account_id, contact_id, promise_id, text, planned_on, cost, lag_days)
        select one.value ->> 'plan_id', one.value ->> 'account_id', one.value ->> 'contact_id',
            one.value ->> 'promise_id', one.value ->> 'text', one.value ->> 'planned_on', one.value ->> 'cost',
            one.value ->> 'lag_days'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update plan set account_id = ?1 ->> 'account_id', contact_id = ?1 ->> 'contact_id',
            promise_id = ?1 ->> 'promise_id', text = ?1 ->> 'text', planned_on = ?1 ->> 'planned_on',
            cost = ?1 ->> 'cost', lag_days = ?1 ->> 'lag_days'
        where plan_id = ?1 ->> 'plan_id'";
    const DELETE: &'static str = "delete from plan where plan_id = ?";
}

impl Record for Plan {
    type Row = PlanRow;
    type Id = PlanId;

    fn row(&self, _: Option<&PlanRow>) -> PlanRow {
        PlanRow {
            plan_id: self.id.stored(),
            account_id: self.account.stored(),
            contact_id: self.contact.map(|id| id.stored()),
            promise_id: self.promise.stored(),
            text: self.text.to_string(),
            planned_on: self.date,
            cost: self.cost.as_ref().map(ToString::to_string),
            lag_days: self.lag_days.into(),
        }
    }
}

impl TryFrom<PlanRow> for Plan {
    type Error = Error;

    fn try_from(row: PlanRow) -> Result<Self> {
        Ok(Self {
            id: PlanId::from_uuid(row.plan_id.into_uuid()),
            account: AccountId::from_uuid(row.account_id.into_uuid()),
            contact: row
                .contact_id
                .map(|id| ContactId::from_uuid(id.into_uuid())),
            text: line("plan.text", &row.text)?,
            date: row.planned_on,
            cost: maybe_words("plan.cost", row.cost.as_deref())?,
            promise: CommitmentId::from_uuid(row.promise_id.into_uuid()),
            lag_days: number("plan.lag_days", row.lag_days)?,
        })
    }
}

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct TruthRow {
    pub truth_check_id: Hyphenated,
    pub promise_id: Hyphenated,
    pub step: i64,
    pub answer: String,
    pub answered_on: NaiveDate,
}

impl Row for TruthRow {
    const KIND: RecordKind = RecordKind::TruthCheck;
    const ID: &'static str = "truth_check_id";
    const ACCOUNT: Option<(&'static str, &'static str)> = Some((
        "select account_id from commitment where commitment_id = ?",
        "promise_id",
    ));
    const SELECT: &'static str = concat!(
        "select ",
        truth_columns!(),
        " from truth_check where truth_check_id = ?"
    );
    const INSERT: &'static str = "
        insert into truth_check (truth_check_id, promise_id, step, answer, answered_on)
        select one.value ->> 'truth_check_id', one.value ->> 'promise_id', one.value ->> 'step',
            one.value ->> 'answer', one.value ->> 'answered_on'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update truth_check set promise_id = ?1 ->> 'promise_id', step = ?1 ->> 'step', answer = ?1 ->> 'answer',
            answered_on = ?1 ->> 'answered_on'
        where truth_check_id = ?1 ->> 'truth_check_id'";
    const DELETE: &'static str = "delete from truth_check where truth_check_id = ?";
}

impl Record for TruthCheck {
    type Row = TruthRow;
    type Id = TruthCheckId;

    fn row(&self, _: Option<&TruthRow>) -> TruthRow {
        TruthRow {
            truth_check_id: self.id.stored(),
            promise_id: self.promise.stored(),
            step: self.step.percent().into(),
            answer: self.answer.to_string(),
            answered_on: self.on,
        }
    }
}

impl TryFrom<TruthRow> for TruthCheck {
    type Error = Error;

    fn try_from(row: TruthRow) -> Result<Self> {
        Ok(Self {
            id: TruthCheckId::from_uuid(row.truth_check_id.into_uuid()),
            promise: CommitmentId::from_uuid(row.promise_id.into_uuid()),
            step: step("truth_check.step", row.step)?,
            answer: word("truth_check.answer", &row.answer)?,
            on: row.answered_on,
        })
    }
}

/// A step of the truth check by its percent.
pub(crate) fn step(column: &'static str, percent: i64) -> Result<TruthStep> {
    TruthStep::at(number(column, percent)?).ok_or(Error::Damaged(column))
}
