//! Rows of `contact` and `teammate`.

use chrono::NaiveDate;
use domain::accounts::Contact;
use domain::history::RecordKind;
use domain::ids::{AccountId, ContactId, TeammateId};
use domain::teammates::{Authority, Teammate};
use serde::{Deserialize, Serialize};
use uuid::fmt::Hyphenated;

use super::{Record, Row};
use crate::column::{Stored, line, maybe_line, maybe_number, maybe_word, maybe_words, money};
use crate::error::{Error, Result};

/// The columns of a contact, of the table by the name `contact`.
macro_rules! contact_columns {
    () => {
        "contact.contact_id, contact.account_id, contact.name, contact.role, contact.influence, contact.manner,
         contact.route, contact.personal_win, contact.email, contact.phone, contact.language, contact.consents,
         contact.left_on"
    };
}
pub(crate) use contact_columns;

/// The columns of a teammate.
macro_rules! teammate_columns {
    () => {
        "teammate_id, name, role, is_me, money_minor, money_currency, hours_a_month, days_of_delay"
    };
}
pub(crate) use teammate_columns;

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct ContactRow {
    pub contact_id: Hyphenated,
    pub account_id: Hyphenated,
    pub name: String,
    pub role: Option<String>,
    pub influence: Option<String>,
    pub manner: Option<String>,
    pub route: Option<String>,
    pub personal_win: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub language: Option<String>,
    pub consents: Option<String>,
    pub left_on: Option<NaiveDate>,
}

impl Row for ContactRow {
    const KIND: RecordKind = RecordKind::Contact;
    const ID: &'static str = "contact_id";
    const SELECT: &'static str = concat!(
        "select ",
        contact_columns!(),
        " from contact where contact_id = ?"
    );
    const INSERT: &'static str = "
        insert into contact (contact_id, account_id, name, name_folded, role, influence, manner, route, personal_win,
            email, phone, language, consents, left_on)
        select one.value ->> 'contact_id', one.value ->> 'account_id', one.value ->> 'name',
            one.value ->> 'name_folded', one.value ->> 'role', one.value ->> 'influence', one.value ->> 'manner',
            one.value ->> 'route', one.value ->> 'personal_win', one.value ->> 'email', one.value ->> 'phone',
            one.value ->> 'language', one.value ->> 'consents', one.value ->> 'left_on'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update contact set account_id = ?1 ->> 'account_id', name = ?1 ->> 'name',
            name_folded = ?1 ->> 'name_folded', role = ?1 ->> 'role', influence = ?1 ->> 'influence',
            manner = ?1 ->> 'manner', route = ?1 ->> 'route', personal_win = ?1 ->> 'personal_win',
            email = ?1 ->> 'email', phone = ?1 ->> 'phone', language = ?1 ->> 'language',
            consents = ?1 ->> 'consents', left_on = ?1 ->> 'left_on'
        where contact_id = ?1 ->> 'contact_id'";
    const DELETE: &'static str = "delete from contact where contact_id = ?";

    fn name(&self) -> Option<&str> {
        Some(&self.name)
    }
}

impl Record for Contact {
    type Row = ContactRow;
    type Id = ContactId;

    fn row(&self, _: Option<&ContactRow>) -> ContactRow {
        ContactRow {
            contact_id: self.id.stored(),
            account_id: self.account.stored(),
            name: self.name.to_string(),
            role: self.role.as_ref().map(ToString::to_string),
            influence: self.influence.map(|influence| influence.to_string()),
            manner: self.manner.as_ref().map(ToString::to_string),
            route: self.route.as_ref().map(ToString::to_string),
            personal_win: self.personal_win.as_ref().map(ToString::to_string),
            email: self.email.as_ref().map(ToString::to_string),
            phone: self.phone.as_ref().map(ToString::to_string),
            language: self.language.as_ref().map(ToString::to_string),
            consents: self.consents.as_ref().map(ToString::to_string),
            left_on: self.left_on,
        }
    }
}

impl TryFrom<ContactRow> for Contact {
    type Error = Error;

    fn try_from(row: ContactRow) -> Result<Self> {
        Ok(Self {
            id: ContactId::from_uuid(row.contact_id.into_uuid()),
            account: AccountId::from_uuid(row.account_id.into_uuid()),
            name: line("contact.name", &row.name)?,
            role: maybe_line("contact.role", row.role.as_deref())?,
            influence: maybe_word("contact.influence", row.influence.as_deref())?,
            manner: maybe_words("contact.manner", row.manner.as_deref())?,
            route: maybe_line("contact.route", row.route.as_deref())?,
            personal_win: maybe_words("contact.personal_win", row.personal_win.as_deref())?,
            email: maybe_line("contact.email", row.email.as_deref())?,
            phone: maybe_line("contact.phone", row.phone.as_deref())?,
            language: maybe_line("contact.language", row.language.as_deref())?,
            consents: maybe_words("contact.consents", row.consents.as_deref())?,
            left_on: row.left_on,
        })
    }
}

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct TeammateRow {
    pub teammate_id: Hyphenated,
    pub name: String,
    pub role: Option<String>,
    pub is_me: bool,
    pub money_minor: Option<i64>,
    pub money_currency: Option<String>,
    pub hours_a_month: Option<i64>,
    pub days_of_delay: Option<i64>,
}

impl Row for TeammateRow {
    const KIND: RecordKind = RecordKind::Teammate;
    const ID: &'static str = "teammate_id";
    const SELECT: &'static str = concat!(
        "select ",
        teammate_columns!(),
        " from teammate where teammate_id = ?"
    );
    const INSERT: &'static str = "
        insert into teammate (teammate_id, name, name_folded, role, is_me, money_minor, money_currency, hours_a_month,
            days_of_delay)
        select one.value ->> 'teammate_id', one.value ->> 'name', one.value ->> 'name_folded', one.value ->> 'role',
            one.value ->> 'is_me', one.value ->> 'money_minor', one.value ->> 'money_currency',
            one.value ->> 'hours_a_month', one.value ->> 'days_of_delay'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update teammate set name = ?1 ->> 'name', name_folded = ?1 ->> 'name_folded', role = ?1 ->> 'role',
            is_me = ?1 ->> 'is_me', money_minor = ?1 ->> 'money_minor', money_currency = ?1 ->> 'money_currency',
            hours_a_month = ?1 ->> 'hours_a_month', days_of_delay = ?1 ->> 'days_of_delay'
        where teammate_id = ?1 ->> 'teammate_id'";
    const DELETE: &'static str = "delete from teammate where teammate_id = ?";

    fn name(&self) -> Option<&str> {
        Some(&self.name)
    }
}

impl Record for Teammate {
    type Row = TeammateRow;
    type Id = TeammateId;

    fn row(&self, _: Option<&TeammateRow>) -> TeammateRow {
        let money = self.authority.money;
        TeammateRow {
            teammate_id: self.id.stored(),
            name: self.name.to_string(),
            role: self.role.as_ref().map(ToString::to_string),
            is_me: self.is_me,
            money_minor: money.map(|money| money.minor),
            money_currency: money.map(|money| money.currency.as_str().to_owned()),
            hours_a_month: self.authority.hours_a_month.map(i64::from),
            days_of_delay: self.authority.days_of_delay.map(i64::from),
        }
    }
}

impl TryFrom<TeammateRow> for Teammate {
    type Error = Error;

    fn try_from(row: TeammateRow) -> Result<Self> {
        Ok(Self {
            id: TeammateId::from_uuid(row.teammate_id.into_uuid()),
            name: line("teammate.name", &row.name)?,
            role: maybe_line("teammate.role", row.role.as_deref())?,
            is_me: row.is_me,
            authority: Authority {
                money: money(
                    "teammate.money",
                    row.money_minor,
                    row.money_currency.as_deref(),
                )?,
                hours_a_month: maybe_number("teammate.hours_a_month", row.hours_a_month)?,
                days_of_delay: maybe_number("teammate.days_of_delay", row.days_of_delay)?,
            },
        })
    }
}
