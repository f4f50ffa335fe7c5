//! Rows of `touch`, `reminder` and `snooze`: what happened or must happen at an instant.

use chrono::NaiveDate;
use domain::history::RecordKind;
use domain::ids::{AccountId, ContactId, MeetingId, ReminderId, SnoozeId, TeammateId, TouchId};
use domain::reminders::{Recurring, Reminder};
use domain::touches::Touch;
use serde::{Deserialize, Serialize};
use uuid::fmt::Hyphenated;

use super::{Record, Row};
use crate::column::{Stored, instant, line, maybe_number, maybe_word, maybe_words, number, word};
use crate::error::{Error, Result};
use crate::signals::Snooze;

/// The columns of a touch, of the table by the name `touch`.
macro_rules! touch_columns {
    () => {
        "touch.touch_id, touch.account_id, touch.contact_id, touch.teammate_id, touch.direction, touch.channel,
         touch.result, touch.at, touch.minutes, touch.words, touch.felt, touch.answers_id, touch.knew, touch.deflected,
         touch.meeting_id"
    };
}
pub(crate) use touch_columns;

/// The columns of a reminder.
macro_rules! reminder_columns {
    () => {
        "reminder_id, account_id, text, at, done_at, recurrence, wished_on"
    };
}
pub(crate) use reminder_columns;

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct TouchRow {
    pub touch_id: Hyphenated,
    pub account_id: Hyphenated,
    pub contact_id: Option<Hyphenated>,
    pub teammate_id: Hyphenated,
    pub direction: String,
    pub channel: String,
    pub result: String,
    pub at: i64,
    pub minutes: i64,
    pub words: Option<String>,
    pub felt: Option<i64>,
    pub answers_id: Option<Hyphenated>,
    pub knew: Option<String>,
    pub deflected: Option<String>,
    pub meeting_id: Option<Hyphenated>,
}

impl Row for TouchRow {
    const KIND: RecordKind = RecordKind::Touch;
    const ID: &'static str = "touch_id";
    const SELECT: &'static str = concat!(
        "select ",
        touch_columns!(),
        " from touch where touch_id = ?"
    );
    const INSERT: &'static str = "
        insert into touch (touch_id, account_id, contact_id, teammate_id, direction, channel, result, at, minutes,
            words, felt, answers_id, knew, deflected, meeting_id)
        select one.value ->> 'touch_id', one.value ->> 'account_id', one.value ->> 'contact_id',
            one.value ->> 'teammate_id', one.value ->> 'direction', one.value ->> 'channel', one.value ->> 'result',
            one.value ->> 'at', one.value ->> 'minutes', one.value ->> 'words', one.value ->> 'felt',
            one.value ->> 'answers_id', one.value ->> 'knew', one.value ->> 'deflected',
            one.value ->> 'meeting_id'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update touch set account_id = ?1 ->> 'account_id', contact_id = ?1 ->> 'contact_id',
            teammate_id = ?1 ->> 'teammate_id', direction = ?1 ->> 'direction', channel = ?1 ->> 'channel',
            result = ?1 ->> 'result', at = ?1 ->> 'at', minutes = ?1 ->> 'minutes', words = ?1 ->> 'words',
            felt = ?1 ->> 'felt', answers_id = ?1 ->> 'answers_id', knew = ?1 ->> 'knew',
            deflected = ?1 ->> 'deflected', meeting_id = ?1 ->> 'meeting_id'
        where touch_id = ?1 ->> 'touch_id'";
    const DELETE: &'static str = "delete from touch where touch_id = ?";
}

impl Record for Touch {
    type Row = TouchRow;
    type Id = TouchId;

    fn row(&self, _: Option<&TouchRow>) -> TouchRow {
        TouchRow {
            touch_id: self.id.stored(),
            account_id: self.account.stored(),
            contact_id: self.contact.map(|id| id.stored()),
            teammate_id: self.teammate.stored(),
            direction: self.direction.to_string(),
            channel: self.channel.to_string(),
            result: self.result.to_string(),
            at: self.at.timestamp_millis(),
            minutes: self.minutes.into(),
            words: self.words.as_ref().map(ToString::to_string),
            felt: self.felt.map(i64::from),
            answers_id: self.answers.map(|id| id.stored()),
            knew: self.knew.map(|knew| knew.to_string()),
            deflected: self.deflected.map(|to| to.to_string()),
            meeting_id: self.meeting.map(|id| id.stored()),
        }
    }
}

impl TryFrom<TouchRow> for Touch {
    type Error = Error;

    fn try_from(row: TouchRow) -> Result<Self> {
        Ok(Self {
            id: TouchId::from_uuid(row.touch_id.into_uuid()),
            account: AccountId::from_uuid(row.account_id.into_uuid()),
            contact: row
                .contact_id
                .map(|id| ContactId::from_uuid(id.into_uuid())),
            teammate: TeammateId::from_uuid(row.teammate_id.into_uuid()),
            direction: word("touch.direction", &row.direction)?,
            channel: word("touch.channel", &row.channel)?,
            result: word("touch.result", &row.result)?,
            at: instant("touch.at", row.at)?,
            minutes: number("touch.minutes", row.minutes)?,
            words: maybe_words("touch.words", row.words.as_deref())?,
            felt: maybe_number("touch.felt", row.felt)?,
            answers: row.answers_id.map(|id| TouchId::from_uuid(id.into_uuid())),
            knew: maybe_word("touch.knew", row.knew.as_deref())?,
            deflected: maybe_word("touch.deflected", row.deflected.as_deref())?,
            meeting: row
                .meeting_id
                .map(|id| MeetingId::from_uuid(id.into_uuid())),
        })
    }
}

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct ReminderRow {
    pub reminder_id: Hyphenated,
    pub account_id: Hyphenated,
    pub text: String,
    pub at: i64,
    pub done_at: Option<i64>,
    pub recurrence: Option<String>,
    pub wished_on: Option<NaiveDate>,
}

impl Row for ReminderRow {
    const KIND: RecordKind = RecordKind::Reminder;
    const ID: &'static str = "reminder_id";
    const SELECT: &'static str = concat!(
        "select ",
        reminder_columns!(),
        " from reminder where reminder_id = ?"
    );
    const INSERT: &'static str = "
        insert into reminder (reminder_id, account_id, text, at, done_at, recurrence, wished_on)
        select one.value ->> 'reminder_id', one.value ->> 'account_id', one.value ->> 'text', one.value ->> 'at',
            one.value ->> 'done_at', one.value ->> 'recurrence', one.value ->> 'wished_on'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update reminder set account_id = ?1 ->> 'account_id', text = ?1 ->> 'text', at = ?1 ->> 'at',
            done_at = ?1 ->> 'done_at', recurrence = ?1 ->> 'recurrence', wished_on = ?1 ->> 'wished_on'
        where reminder_id = ?1 ->> 'reminder_id'";
    const DELETE: &'static str = "delete from reminder where reminder_id = ?";
}

impl Record for Reminder {
    type Row = ReminderRow;
    type Id = ReminderId;

    fn row(&self, _: Option<&ReminderRow>) -> ReminderRow {
        ReminderRow {
            reminder_id: self.id.stored(),
            account_id: self.account.stored(),
            text: self.text.to_string(),
            at: self.at.timestamp_millis(),
            done_at: self.done_at.map(|at| at.timestamp_millis()),
            recurrence: self
                .recurring
                .map(|recurring| serde_json::json!(recurring.rule()).to_string()),
            wished_on: self.recurring.map(Recurring::wished),
        }
    }
}

impl TryFrom<ReminderRow> for Reminder {
    type Error = Error;

    fn try_from(row: ReminderRow) -> Result<Self> {
        Ok(Self {
            id: ReminderId::from_uuid(row.reminder_id.into_uuid()),
            text: line("reminder.text", &row.text)?,
            account: AccountId::from_uuid(row.account_id.into_uuid()),
            at: instant("reminder.at", row.at)?,
            done_at: row
                .done_at
                .map(|at| instant("reminder.done_at", at))
                .transpose()?,
            recurring: recurring(row.recurrence.as_deref(), row.wished_on)?,
        })
    }
}

/// A rule, and where it stands; one is nothing without the other.
fn recurring(rule: Option<&str>, wished: Option<NaiveDate>) -> Result<Option<Recurring>> {
    match (rule, wished) {
        (None, None) => Ok(None),
        (Some(rule), Some(wished)) => serde_json::from_str(rule)
            .map_err(|_| Error::Damaged("reminder.recurrence"))
            .and_then(|rule| {
                Recurring::at_day(rule, wished).map_err(|_| Error::Damaged("reminder.wished_on"))
            })
            .map(Some),
        _ => Err(Error::Damaged("reminder.recurrence")),
    }
}

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct SnoozeRow {
    pub snooze_id: Hyphenated,
    pub signal_key: String,
    pub account_id: Hyphenated,
    pub until: i64,
}

impl Row for SnoozeRow {
    const KIND: RecordKind = RecordKind::Snooze;
    const ID: &'static str = "snooze_id";
    const SELECT: &'static str =
        "select snooze_id, signal_key, account_id, until from snooze where snooze_id = ?";
    const INSERT: &'static str = "
        insert into snooze (snooze_id, signal_key, account_id, until)
        select one.value ->> 'snooze_id', one.value ->> 'signal_key', one.value ->> 'account_id',
            one.value ->> 'until'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update snooze set signal_key = ?1 ->> 'signal_key', account_id = ?1 ->> 'account_id',
            until = ?1 ->> 'until'
        where snooze_id = ?1 ->> 'snooze_id'";
    const DELETE: &'static str = "delete from snooze where snooze_id = ?";
}

impl Record for Snooze {
    type Row = SnoozeRow;
    type Id = SnoozeId;

    fn row(&self, _: Option<&SnoozeRow>) -> SnoozeRow {
        SnoozeRow {
            snooze_id: self.id.stored(),
            signal_key: self.key.clone(),
            account_id: self.account.stored(),
            until: self.until.timestamp_millis(),
        }
    }
}

impl TryFrom<SnoozeRow> for Snooze {
    type Error = Error;

    fn try_from(row: SnoozeRow) -> Result<Self> {
        Ok(Self {
            id: SnoozeId::from_uuid(row.snooze_id.into_uuid()),
            key: row.signal_key,
            account: AccountId::from_uuid(row.account_id.into_uuid()),
            until: instant("snooze.until", row.until)?,
        })
    }
}
