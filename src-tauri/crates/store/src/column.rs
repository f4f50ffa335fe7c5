//! From stored values to the domain's, and back. A value that does not parse was not written by Kept.

use std::str::FromStr;

use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::AccountId;
use domain::money::{Currency, Money};
use domain::text::{Line, Words};
use domain::time::{DueDate, Precision, Zone};
use uuid::fmt::Hyphenated;

use crate::error::{Error, Result};

pub(crate) fn line(column: &'static str, text: &str) -> Result<Line> {
    Line::parse(text).map_err(|_| Error::Damaged(column))
}

pub(crate) fn words(column: &'static str, text: &str) -> Result<Words> {
    Words::parse(text).map_err(|_| Error::Damaged(column))
}

pub(crate) fn maybe_line(column: &'static str, text: Option<&str>) -> Result<Option<Line>> {
    text.map(|text| line(column, text)).transpose()
}

pub(crate) fn maybe_words(column: &'static str, text: Option<&str>) -> Result<Option<Words>> {
    text.map(|text| words(column, text)).transpose()
}

/// A word of a vocabulary.
pub(crate) fn word<W: FromStr>(column: &'static str, text: &str) -> Result<W> {
    text.parse().map_err(|_| Error::Damaged(column))
}

pub(crate) fn maybe_word<W: FromStr>(
    column: &'static str,
    text: Option<&str>,
) -> Result<Option<W>> {
    text.map(|text| word(column, text)).transpose()
}

pub(crate) fn zone(column: &'static str, name: &str) -> Result<Zone> {
    Zone::parse(name).map_err(|_| Error::Damaged(column))
}

pub(crate) fn instant(column: &'static str, millis: i64) -> Result<DateTime<Utc>> {
    DateTime::from_timestamp_millis(millis).ok_or(Error::Damaged(column))
}

/// Ids as the JSON list that a statement goes through by `json_each`.
pub(crate) fn id_list<Id: ToString>(ids: impl IntoIterator<Item = Id>) -> String {
    let ids: Vec<String> = ids.into_iter().map(|id| id.to_string()).collect();
    serde_json::Value::from(ids).to_string()
}

/// The accounts of these ids.
pub(crate) fn accounts_of(ids: Vec<Hyphenated>) -> Vec<AccountId> {
    let account = |id: Hyphenated| AccountId::from_uuid(id.into_uuid());
    ids.into_iter().map(account).collect()
}

pub(crate) fn number<N: TryFrom<i64>>(column: &'static str, number: i64) -> Result<N> {
    N::try_from(number).map_err(|_| Error::Damaged(column))
}

pub(crate) fn maybe_number<N: TryFrom<i64>>(
    column: &'static str,
    value: Option<i64>,
) -> Result<Option<N>> {
    value.map(|value| number(column, value)).transpose()
}

pub(crate) fn currency(column: &'static str, code: &str) -> Result<Currency> {
    Currency::parse(code).map_err(|_| Error::Damaged(column))
}

pub(crate) fn money(
    column: &'static str,
    minor: Option<i64>,
    code: Option<&str>,
) -> Result<Option<Money>> {
    match (minor, code) {
        (Some(minor), Some(code)) => Ok(Some(Money {
            minor,
            currency: currency(column, code)?,
        })),
        (None, None) => Ok(None),
        _ => Err(Error::Damaged(column)),
    }
}

/// An id as it is bound and stored.
pub(crate) trait Stored {
    fn stored(&self) -> Hyphenated;
}

macro_rules! stored_ids {
    ($($id:ident),+) => {$(
        impl Stored for domain::ids::$id {
            fn stored(&self) -> Hyphenated {
                self.uuid().hyphenated()
            }
        }
    )+};
}
stored_ids!(
    AccountId,
    ContactId,
    TeammateId,
    TrustLinkId,
    TouchId,
    CommitmentId,
    MoveId,
    LinkId,
    SlipId,
    CapabilityId,
    ClaimId,
    BoundaryId,
    PlanId,
    TruthCheckId,
    ContractId,
    StepId,
    DecisionId,
    RateId,
    EndingId,
    MeetingId,
    ReminderId,
    HolidayId,
    SnoozeId,
    DeliveryId,
    ImportId,
    EventId,
    GroupId,
    DeviceId
);

/// A due date as one value: a day, or the first and the last day of its range with a slash between.
pub(crate) fn due_text(due: DueDate) -> String {
    match due.precision() {
        Precision::Day => due.last().to_string(),
        Precision::Month | Precision::Quarter => format!("{}/{}", due.from(), due.last()),
    }
}

/// The due date that [`due_text`] wrote. A range is one month or three, so its length says which.
pub(crate) fn due(column: &'static str, text: &str) -> Result<DueDate> {
    let day = |text: &str| {
        text.parse::<NaiveDate>()
            .map_err(|_| Error::Damaged(column))
    };
    let Some((from, last)) = text.split_once('/') else {
        return Ok(DueDate::day(day(text)?));
    };
    let (from, last) = (day(from)?, day(last)?);
    DueDate::from_parts(from, last, Precision::Month)
        .or_else(|_| DueDate::from_parts(from, last, Precision::Quarter))
        .map_err(|_| Error::Damaged(column))
}
