//! Rows of `capability` and `claim`.

use chrono::NaiveDate;
use domain::capabilities::{Capability, Instead};
use domain::claims::Claim;
use domain::history::RecordKind;
use domain::ids::{CapabilityId, ClaimId, TeammateId};
use domain::phrases::Phrases;
use serde::{Deserialize, Serialize};
use uuid::fmt::Hyphenated;

use super::{Record, Row};
use crate::column::{Stored, line, maybe_line, maybe_word, maybe_words, word, words};
use crate::error::{Error, Result};

/// The columns of a capability, of the table by the name `capability`.
macro_rules! capability_columns {
    () => {
        "capability.capability_id, capability.name, capability.aliases, capability.status, capability.fell_from,
         capability.limits, capability.owner_id, capability.honesty, capability.vision, capability.leadership,
         capability.people"
    };
}
pub(crate) use capability_columns;

/// The columns of a claim, of the table by the name `claim`.
macro_rules! claim_columns {
    () => {
        "claim.claim_id, claim.text, claim.place, claim.passage, claim.asserts, claim.capability_id, claim.seen,
         claim.checked_on, claim.approver_id"
    };
}
pub(crate) use claim_columns;

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct CapabilityRow {
    pub capability_id: Hyphenated,
    pub name: String,
    pub aliases: Option<String>,
    pub status: String,
    pub fell_from: Option<String>,
    pub limits: Option<String>,
    pub owner_id: Hyphenated,
    pub honesty: Option<String>,
    pub vision: Option<String>,
    pub leadership: Option<String>,
    pub people: Option<String>,
}

impl Row for CapabilityRow {
    const KIND: RecordKind = RecordKind::Capability;
    const ID: &'static str = "capability_id";
    const SELECT: &'static str = concat!(
        "select ",
        capability_columns!(),
        " from capability where capability_id = ?"
    );
    const INSERT: &'static str = "
        insert into capability (capability_id, name, name_folded, aliases, status, fell_from, limits, owner_id, honesty,
            vision, leadership, people)
        select one.value ->> 'capability_id', one.value ->> 'name', one.value ->> 'name_folded',
            one.value ->> 'aliases', one.value ->> 'status', one.value ->> 'fell_from', one.value ->> 'limits',
            one.value ->> 'owner_id', one.value ->> 'honesty', one.value ->> 'vision', one.value ->> 'leadership',
            one.value ->> 'people'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update capability set name = ?1 ->> 'name', name_folded = ?1 ->> 'name_folded', aliases = ?1 ->> 'aliases',
            status = ?1 ->> 'status', fell_from = ?1 ->> 'fell_from', limits = ?1 ->> 'limits',
            owner_id = ?1 ->> 'owner_id', honesty = ?1 ->> 'honesty', vision = ?1 ->> 'vision',
            leadership = ?1 ->> 'leadership', people = ?1 ->> 'people'
        where capability_id = ?1 ->> 'capability_id'";
    const DELETE: &'static str = "delete from capability where capability_id = ?";

    fn name(&self) -> Option<&str> {
        Some(&self.name)
    }
}

impl Record for Capability {
    type Row = CapabilityRow;
    type Id = CapabilityId;

    fn row(&self, _: Option<&CapabilityRow>) -> CapabilityRow {
        let Instead {
            honesty,
            vision,
            leadership,
            people,
        } = &self.instead;
        CapabilityRow {
            capability_id: self.id.stored(),
            name: self.name.to_string(),
            aliases: (!self.aliases.is_empty()).then(|| self.aliases.to_string()),
            status: self.status().to_string(),
            fell_from: self.fell_from().map(|status| status.to_string()),
            limits: self.limits.as_ref().map(ToString::to_string),
            owner_id: self.owner.stored(),
            honesty: honesty.as_ref().map(ToString::to_string),
            vision: vision.as_ref().map(ToString::to_string),
            leadership: leadership.as_ref().map(ToString::to_string),
            people: people.as_ref().map(ToString::to_string),
        }
    }
}

impl TryFrom<CapabilityRow> for Capability {
    type Error = Error;

    fn try_from(row: CapabilityRow) -> Result<Self> {
        let status = word("capability.status", &row.status)?;
        let mut capability = Self::named(
            CapabilityId::from_uuid(row.capability_id.into_uuid()),
            line("capability.name", &row.name)?,
            status,
            TeammateId::from_uuid(row.owner_id.into_uuid()),
        )
        .recorded(
            status,
            maybe_word("capability.fell_from", row.fell_from.as_deref())?,
        )
        .ok_or(Error::Damaged("capability.fell_from"))?;
        capability.aliases = Phrases::parse(row.aliases.as_deref().unwrap_or_default())
            .map_err(|_| Error::Damaged("capability.aliases"))?;
        capability.limits = maybe_words("capability.limits", row.limits.as_deref())?;
        capability.instead = Instead {
            honesty: maybe_words("capability.honesty", row.honesty.as_deref())?,
            vision: maybe_words("capability.vision", row.vision.as_deref())?,
            leadership: maybe_words("capability.leadership", row.leadership.as_deref())?,
            people: maybe_words("capability.people", row.people.as_deref())?,
        };
        Ok(capability)
    }
}

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct ClaimRow {
    pub claim_id: Hyphenated,
    pub text: String,
    pub place: String,
    pub passage: Option<String>,
    pub asserts: String,
    pub capability_id: Option<Hyphenated>,
    pub seen: Option<String>,
    pub checked_on: NaiveDate,
    pub approver_id: Option<Hyphenated>,
}

impl Row for ClaimRow {
    const KIND: RecordKind = RecordKind::Claim;
    const ID: &'static str = "claim_id";
    const SELECT: &'static str = concat!(
        "select ",
        claim_columns!(),
        " from claim where claim_id = ?"
    );
    const INSERT: &'static str = "
        insert into claim (claim_id, text, place, passage, asserts, capability_id, seen, checked_on, approver_id)
        select one.value ->> 'claim_id', one.value ->> 'text', one.value ->> 'place', one.value ->> 'passage',
            one.value ->> 'asserts', one.value ->> 'capability_id', one.value ->> 'seen', one.value ->> 'checked_on',
            one.value ->> 'approver_id'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update claim set text = ?1 ->> 'text', place = ?1 ->> 'place', passage = ?1 ->> 'passage',
            asserts = ?1 ->> 'asserts', capability_id = ?1 ->> 'capability_id', seen = ?1 ->> 'seen',
            checked_on = ?1 ->> 'checked_on', approver_id = ?1 ->> 'approver_id'
        where claim_id = ?1 ->> 'claim_id'";
    const DELETE: &'static str = "delete from claim where claim_id = ?";
}

impl Record for Claim {
    type Row = ClaimRow;
    type Id = ClaimId;

    fn row(&self, _: Option<&ClaimRow>) -> ClaimRow {
        ClaimRow {
            claim_id: self.id.stored(),
            text: self.text.to_string(),
            place: self.place.to_string(),
            passage: self.passage.as_ref().map(ToString::to_string),
            asserts: self.asserts.to_string(),
            capability_id: self.capability.map(|id| id.stored()),
            seen: self.seen.map(|status| status.to_string()),
            checked_on: self.checked_on,
            approver_id: self.approver.map(|id| id.stored()),
        }
    }
}

impl TryFrom<ClaimRow> for Claim {
    type Error = Error;

    fn try_from(row: ClaimRow) -> Result<Self> {
        Ok(Self {
            id: ClaimId::from_uuid(row.claim_id.into_uuid()),
            text: words("claim.text", &row.text)?,
            place: word("claim.place", &row.place)?,
            passage: maybe_line("claim.passage", row.passage.as_deref())?,
            asserts: word("claim.asserts", &row.asserts)?,
            capability: row
                .capability_id
                .map(|id| CapabilityId::from_uuid(id.into_uuid())),
            seen: maybe_word("claim.seen", row.seen.as_deref())?,
            checked_on: row.checked_on,
            approver: row
                .approver_id
                .map(|id| TeammateId::from_uuid(id.into_uuid())),
        })
    }
}
