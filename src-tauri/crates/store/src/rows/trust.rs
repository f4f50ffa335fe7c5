//! Rows of `trust_link`.

use chrono::NaiveDate;
use domain::accounts::TrustLink;
use domain::history::RecordKind;
use domain::ids::{ContactId, TeammateId, TrustLinkId};
use serde::{Deserialize, Serialize};
use uuid::fmt::Hyphenated;

use super::{Record, Row};
use crate::column::{Stored, maybe_word};
use crate::error::{Error, Result};

/// The columns of a trust link, of the table by the name `trust_link`.
macro_rules! trust_columns {
    () => {
        "trust_link.trust_link_id, trust_link.contact_id, trust_link.teammate_id, trust_link.why, trust_link.since_on,
         trust_link.lost_on"
    };
}
pub(crate) use trust_columns;

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct TrustRow {
    pub trust_link_id: Hyphenated,
    pub contact_id: Hyphenated,
    pub teammate_id: Hyphenated,
    pub why: Option<String>,
    pub since_on: Option<NaiveDate>,
    pub lost_on: Option<NaiveDate>,
}

impl Row for TrustRow {
    const KIND: RecordKind = RecordKind::TrustLink;
    const ID: &'static str = "trust_link_id";
    const ACCOUNT: Option<(&'static str, &'static str)> = Some((
        "select account_id from contact where contact_id = ?",
        "contact_id",
    ));
    const SELECT: &'static str = concat!(
        "select ",
        trust_columns!(),
        " from trust_link where trust_link_id = ?"
    );
    const INSERT: &'static str = "
        insert into trust_link (trust_link_id, contact_id, teammate_id, why, since_on, lost_on)
        select one.value ->> 'trust_link_id', one.value ->> 'contact_id', one.value ->> 'teammate_id',
            one.value ->> 'why', one.value ->> 'since_on', one.value ->> 'lost_on'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update trust_link set contact_id = ?1 ->> 'contact_id', teammate_id = ?1 ->> 'teammate_id',
            why = ?1 ->> 'why', since_on = ?1 ->> 'since_on', lost_on = ?1 ->> 'lost_on'
        where trust_link_id = ?1 ->> 'trust_link_id'";
    const DELETE: &'static str = "delete from trust_link where trust_link_id = ?";
}

impl Record for TrustLink {
    type Row = TrustRow;
    type Id = TrustLinkId;

    fn row(&self, _: Option<&TrustRow>) -> TrustRow {
        TrustRow {
            trust_link_id: self.id.stored(),
            contact_id: self.contact.stored(),
            teammate_id: self.teammate.stored(),
            why: self.why.map(|why| why.to_string()),
            since_on: self.since,
            lost_on: self.lost_on,
        }
    }
}

impl TryFrom<TrustRow> for TrustLink {
    type Error = Error;

    fn try_from(row: TrustRow) -> Result<Self> {
        Ok(Self {
            id: TrustLinkId::from_uuid(row.trust_link_id.into_uuid()),
            contact: ContactId::from_uuid(row.contact_id.into_uuid()),
            teammate: TeammateId::from_uuid(row.teammate_id.into_uuid()),
            why: maybe_word("trust_link.why", row.why.as_deref())?,
            since: row.since_on,
            lost_on: row.lost_on,
        })
    }
}
