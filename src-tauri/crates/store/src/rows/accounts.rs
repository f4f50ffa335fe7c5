//! Rows of `account`.

use chrono::NaiveDate;
use domain::accounts::Account;
use domain::history::RecordKind;
use domain::ids::{AccountId, TeammateId};
use domain::touches::{Channel, Pledges, Silence};
use serde::{Deserialize, Serialize};
use uuid::fmt::Hyphenated;

use super::{Record, Row};
use crate::column::{
    Stored, currency, line, maybe_line, maybe_number, maybe_word, maybe_words, word, zone,
};
use crate::error::{Error, Result};

/// The columns of an account, of the table by the name `account`.
macro_rules! account_columns {
    () => {
        "account.account_id, account.name, account.stage, account.tier, account.segment, account.owner_id,
         account.language, account.zone, account.currency, account.website, account.since, account.seats, account.stay_reason, account.dont_cares,
         account.chosen_over, account.chosen_why, account.results_focused, account.notes, account.silence_ideal,
         account.silence_max, account.pledge_call, account.pledge_email, account.pledge_meeting, account.pledge_chat,
         account.pledge_visit, account.pledge_training, account.trashed_at"
    };
}
pub(crate) use account_columns;

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct AccountRow {
    pub account_id: Hyphenated,
    pub name: String,
    pub stage: String,
    pub tier: String,
    pub segment: Option<String>,
    pub owner_id: Hyphenated,
    pub language: Option<String>,
    pub zone: String,
    pub currency: Option<String>,
    pub website: Option<String>,
    pub since: Option<NaiveDate>,
    pub seats: Option<i64>,
    pub stay_reason: Option<String>,
    pub dont_cares: Option<String>,
    pub chosen_over: Option<String>,
    pub chosen_why: Option<String>,
    pub results_focused: Option<bool>,
    pub notes: Option<String>,
    pub silence_ideal: Option<i64>,
    pub silence_max: Option<i64>,
    pub pledge_call: Option<String>,
    pub pledge_email: Option<String>,
    pub pledge_meeting: Option<String>,
    pub pledge_chat: Option<String>,
    pub pledge_visit: Option<String>,
    pub pledge_training: Option<String>,
    pub trashed_at: Option<i64>,
}

impl Row for AccountRow {
    const KIND: RecordKind = RecordKind::Account;
    const ID: &'static str = "account_id";
    const SELECT: &'static str = concat!(
        "select ",
        account_columns!(),
        " from account where account_id = ?"
    );
    const INSERT: &'static str = "
        insert into account (account_id, name, name_folded, stage, tier, segment, owner_id, language, zone, currency,
            website, since, seats, stay_reason, dont_cares, chosen_over, chosen_why, results_focused, notes, silence_ideal,
            silence_max, pledge_call, pledge_email, pledge_meeting, pledge_chat, pledge_visit, pledge_training,
            trashed_at)
        select one.value ->> 'account_id', one.value ->> 'name', one.value ->> 'name_folded', one.value ->> 'stage',
            one.value ->> 'tier', one.value ->> 'segment', one.value ->> 'owner_id', one.value ->> 'language',
            one.value ->> 'zone', one.value ->> 'currency', one.value ->> 'website', one.value ->> 'since', one.value ->> 'seats', one.value ->> 'stay_reason',
            one.value ->> 'dont_cares', one.value ->> 'chosen_over', one.value ->> 'chosen_why',
            one.value ->> 'results_focused', one.value ->> 'notes',
            one.value ->> 'silence_ideal', one.value ->> 'silence_max', one.value ->> 'pledge_call',
            one.value ->> 'pledge_email', one.value ->> 'pledge_meeting', one.value ->> 'pledge_chat',
            one.value ->> 'pledge_visit', one.value ->> 'pledge_training', one.value ->> 'trashed_at'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update account set name = ?1 ->> 'name', name_folded = ?1 ->> 'name_folded', stage = ?1 ->> 'stage',
            tier = ?1 ->> 'tier', segment = ?1 ->> 'segment', owner_id = ?1 ->> 'owner_id',
            language = ?1 ->> 'language', zone = ?1 ->> 'zone', currency = ?1 ->> 'currency',
            website = ?1 ->> 'website', since = ?1 ->> 'since', seats = ?1 ->> 'seats', stay_reason = ?1 ->> 'stay_reason', dont_cares = ?1 ->> 'dont_cares',
            chosen_over = ?1 ->> 'chosen_over', chosen_why = ?1 ->> 'chosen_why',
            results_focused = ?1 ->> 'results_focused', notes = ?1 ->> 'notes',
            silence_ideal = ?1 ->> 'silence_ideal', silence_max = ?1 ->> 'silence_max',
            pledge_call = ?1 ->> 'pledge_call', pledge_email = ?1 ->> 'pledge_email',
            pledge_meeting = ?1 ->> 'pledge_meeting', pledge_chat = ?1 ->> 'pledge_chat',
            pledge_visit = ?1 ->> 'pledge_visit', pledge_training = ?1 ->> 'pledge_training',
            trashed_at = ?1 ->> 'trashed_at'
        where account_id = ?1 ->> 'account_id'";
    const DELETE: &'static str = "delete from account where account_id = ?";

    fn name(&self) -> Option<&str> {
        Some(&self.name)
    }
}

impl Record for Account {
    type Row = AccountRow;
    type Id = AccountId;

    fn row(&self, stored: Option<&AccountRow>) -> AccountRow {
        let pledge = |channel| {
            let pledge = self.pledges.of(channel);
            pledge.map(|pledge| pledge.to_string())
        };
        AccountRow {
            account_id: self.id.stored(),
            name: self.name.to_string(),
            stage: self.stage.to_string(),
            tier: self.tier.to_string(),
            segment: self.segment.as_ref().map(ToString::to_string),
            owner_id: self.owner.stored(),
            language: self.language.as_ref().map(ToString::to_string),
            zone: self.zone.to_string(),
            currency: self.currency.map(|currency| currency.as_str().to_owned()),
            website: self.website.as_ref().map(ToString::to_string),
            since: self.since,
            seats: self.seats.map(i64::from),
            stay_reason: self.stay_reason.as_ref().map(ToString::to_string),
            dont_cares: self.dont_cares.as_ref().map(ToString::to_string),
            chosen_over: self.chosen_over.map(|over| over.to_string()),
            chosen_why: self.chosen_why.as_ref().map(ToString::to_string),
            results_focused: self.results_focused,
            notes: self.notes.as_ref().map(ToString::to_string),
            silence_ideal: self.silence.ideal.map(i64::from),
            silence_max: self.silence.max.map(i64::from),
            pledge_call: pledge(Channel::Call),
            pledge_email: pledge(Channel::Email),
            pledge_meeting: pledge(Channel::Meeting),
            pledge_chat: pledge(Channel::Chat),
            pledge_visit: pledge(Channel::Visit),
            pledge_training: pledge(Channel::Training),
            trashed_at: stored.and_then(|row| row.trashed_at),
        }
    }
}

impl TryFrom<AccountRow> for Account {
    type Error = Error;

    fn try_from(row: AccountRow) -> Result<Self> {
        let pledges = Pledges::each(|channel| {
            let (column, stored) = match channel {
                Channel::Call => ("account.pledge_call", &row.pledge_call),
                Channel::Email => ("account.pledge_email", &row.pledge_email),
                Channel::Meeting => ("account.pledge_meeting", &row.pledge_meeting),
                Channel::Chat => ("account.pledge_chat", &row.pledge_chat),
                Channel::Visit => ("account.pledge_visit", &row.pledge_visit),
                Channel::Training => ("account.pledge_training", &row.pledge_training),
            };
            maybe_word(column, stored.as_deref())
        })?;
        Ok(Self {
            id: AccountId::from_uuid(row.account_id.into_uuid()),
            name: line("account.name", &row.name)?,
            stage: word("account.stage", &row.stage)?,
            tier: word("account.tier", &row.tier)?,
            segment: maybe_line("account.segment", row.segment.as_deref())?,
            owner: TeammateId::from_uuid(row.owner_id.into_uuid()),
            language: maybe_line("account.language", row.language.as_deref())?,
            zone: zone("account.zone", &row.zone)?,
            currency: row
                .currency
                .as_deref()
                .map(|code| currency("account.currency", code))
                .transpose()?,
            website: maybe_line("account.website", row.website.as_deref())?,
            since: row.since,
            seats: maybe_number("account.seats", row.seats)?,
            stay_reason: maybe_words("account.stay_reason", row.stay_reason.as_deref())?,
            dont_cares: maybe_words("account.dont_cares", row.dont_cares.as_deref())?,
            chosen_over: maybe_word("account.chosen_over", row.chosen_over.as_deref())?,
            chosen_why: maybe_words("account.chosen_why", row.chosen_why.as_deref())?,
            results_focused: row.results_focused,
            notes: maybe_words("account.notes", row.notes.as_deref())?,
            silence: Silence {
                ideal: maybe_number("account.silence_ideal", row.silence_ideal)?,
                max: maybe_number("account.silence_max", row.silence_max)?,
            },
            pledges,
        })
    }
}
