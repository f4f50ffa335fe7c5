//! Rows of `ending`.

use chrono::NaiveDate;
use domain::endings::Ending;
use domain::history::RecordKind;
use domain::ids::{AccountId, ContractId, EndingId};
use serde::{Deserialize, Serialize};
use uuid::fmt::Hyphenated;

use super::{Record, Row};
use crate::column::{Stored, maybe_line, maybe_words, word};
use crate::error::{Error, Result};

/// The columns of an ending, of the table by the name `ending`.
macro_rules! ending_columns {
    () => {
        "ending.ending_id, ending.account_id, ending.contract_id, ending.kind, ending.ended_on, ending.reason,
         ending.words"
    };
}
pub(crate) use ending_columns;

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct EndingRow {
    pub ending_id: Hyphenated,
    pub account_id: Hyphenated,
    pub contract_id: Option<Hyphenated>,
    pub kind: String,
    pub ended_on: NaiveDate,
    pub reason: Option<String>,
    pub words: Option<String>,
}

impl Row for EndingRow {
    const KIND: RecordKind = RecordKind::Ending;
    const ID: &'static str = "ending_id";
    const SELECT: &'static str = concat!(
        "select ",
        ending_columns!(),
        " from ending where ending_id = ?"
    );
    const INSERT: &'static str = "
        insert into ending (ending_id, account_id, contract_id, kind, ended_on, reason, words)
        select one.value ->> 'ending_id', one.value ->> 'account_id', one.value ->> 'contract_id',
            one.value ->> 'kind', one.value ->> 'ended_on', one.value ->> 'reason', one.value ->> 'words'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update ending set account_id = ?1 ->> 'account_id', contract_id = ?1 ->> 'contract_id',
            kind = ?1 ->> 'kind', ended_on = ?1 ->> 'ended_on', reason = ?1 ->> 'reason', words = ?1 ->> 'words'
        where ending_id = ?1 ->> 'ending_id'";
    const DELETE: &'static str = "delete from ending where ending_id = ?";
}

impl Record for Ending {
    type Row = EndingRow;
    type Id = EndingId;

    fn row(&self, _: Option<&EndingRow>) -> EndingRow {
        EndingRow {
            ending_id: self.id.stored(),
            account_id: self.account.stored(),
            contract_id: self.contract.map(|id| id.stored()),
            kind: self.kind.to_string(),
            ended_on: self.on,
            reason: self.reason.as_ref().map(ToString::to_string),
            words: self.words.as_ref().map(ToString::to_string),
        }
    }
}

impl TryFrom<EndingRow> for Ending {
    type Error = Error;

    fn try_from(row: EndingRow) -> Result<Self> {
        Ok(Self {
            id: EndingId::from_uuid(row.ending_id.into_uuid()),
            account: AccountId::from_uuid(row.account_id.into_uuid()),
            contract: row
                .contract_id
                .map(|id| ContractId::from_uuid(id.into_uuid())),
            kind: word("ending.kind", &row.kind)?,
            on: row.ended_on,
            reason: maybe_line("ending.reason", row.reason.as_deref())?,
            words: maybe_words("ending.words", row.words.as_deref())?,
        })
    }
}
