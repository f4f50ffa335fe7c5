//! Rows of `slip`.

use domain::Share;
use domain::history::RecordKind;
use domain::ids::{AccountId, CommitmentId, SlipId, TeammateId};
use domain::slips::{Cause, NewDate, Slip, SlipState, Telling};
use serde::{Deserialize, Serialize};
use uuid::fmt::Hyphenated;

use super::{Record, Row};
use crate::column::{Stored, due, due_text, instant, maybe_number, maybe_word, maybe_words, word};
use crate::error::{Error, Result};

/// The columns of a slip, of the table by the name `slip`.
macro_rules! slip_columns {
    () => {
        "slip.slip_id, slip.account_id, slip.commitment_id, slip.due, slip.known_at, slip.known_by, slip.cause,
         slip.is_confidential, slip.doing, slip.new_due, slip.new_odds, slip.state, slip.told_at, slip.told_by_id,
         slip.channel, slip.closed_at, slip.because"
    };
}
pub(crate) use slip_columns;

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct SlipRow {
    pub slip_id: Hyphenated,
    pub account_id: Hyphenated,
    pub commitment_id: Hyphenated,
    pub due: String,
    pub known_at: i64,
    pub known_by: String,
    pub cause: Option<String>,
    pub is_confidential: bool,
    pub doing: Option<String>,
    pub new_due: Option<String>,
    pub new_odds: Option<i64>,
    pub state: String,
    pub told_at: Option<i64>,
    pub told_by_id: Option<Hyphenated>,
    pub channel: Option<String>,
    pub closed_at: Option<i64>,
    pub because: Option<String>,
}

impl Row for SlipRow {
    const KIND: RecordKind = RecordKind::Slip;
    const ID: &'static str = "slip_id";
    const SELECT: &'static str =
        concat!("select ", slip_columns!(), " from slip where slip_id = ?");
    const INSERT: &'static str = "
        insert into slip (slip_id, account_id, commitment_id, due, known_at, known_by, cause, is_confidential, doing,
            new_due, new_odds, state, told_at, told_by_id, channel, closed_at, because)
        select one.value ->> 'slip_id', one.value ->> 'account_id', one.value ->> 'commitment_id',
            one.value ->> 'due', one.value ->> 'known_at', one.value ->> 'known_by', one.value ->> 'cause',
            one.value ->> 'is_confidential', one.value ->> 'doing', one.value ->> 'new_due',
            one.value ->> 'new_odds', one.value ->> 'state', one.value ->> 'told_at', one.value ->> 'told_by_id',
            one.value ->> 'channel', one.value ->> 'closed_at', one.value ->> 'because'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update slip set account_id = ?1 ->> 'account_id', commitment_id = ?1 ->> 'commitment_id', due = ?1 ->> 'due',
            known_at = ?1 ->> 'known_at', known_by = ?1 ->> 'known_by', cause = ?1 ->> 'cause',
            is_confidential = ?1 ->> 'is_confidential', doing = ?1 ->> 'doing', new_due = ?1 ->> 'new_due',
            new_odds = ?1 ->> 'new_odds', state = ?1 ->> 'state', told_at = ?1 ->> 'told_at',
            told_by_id = ?1 ->> 'told_by_id', channel = ?1 ->> 'channel', closed_at = ?1 ->> 'closed_at',
            because = ?1 ->> 'because'
        where slip_id = ?1 ->> 'slip_id'";
    const DELETE: &'static str = "delete from slip where slip_id = ?";
}

impl Record for Slip {
    type Row = SlipRow;
    type Id = SlipId;

    fn row(&self, _: Option<&SlipRow>) -> SlipRow {
        let told = match &self.state {
            SlipState::Told(telling) => Some(telling),
            SlipState::FalseAlarm { told, .. } => told.as_ref(),
            SlipState::Open | SlipState::LearnedElsewhere { .. } => None,
        };
        let (closed_at, because) = match &self.state {
            SlipState::LearnedElsewhere { at } => (Some(at), None),
            SlipState::FalseAlarm { at, because, .. } => (Some(at), because.as_ref()),
            SlipState::Open | SlipState::Told(_) => (None, None),
        };
        SlipRow {
            slip_id: self.id.stored(),
            account_id: self.account.stored(),
            commitment_id: self.promise.stored(),
            due: due_text(self.due),
            known_at: self.known_at.timestamp_millis(),
            known_by: self.known_by.to_string(),
            cause: self.cause.as_ref().map(|cause| cause.words.to_string()),
            is_confidential: self
                .cause
                .as_ref()
                .is_some_and(|cause| cause.is_confidential),
            doing: self.doing.as_ref().map(ToString::to_string),
            new_due: self.new_date.map(|new| due_text(new.due)),
            new_odds: self
                .new_date
                .and_then(|new| new.odds)
                .map(|odds| odds.parts().into()),
            state: self.state.as_str().to_owned(),
            told_at: told.map(|told| told.at.timestamp_millis()),
            told_by_id: told.map(|told| told.by.stored()),
            channel: told
                .and_then(|told| told.channel)
                .map(|channel| channel.to_string()),
            closed_at: closed_at.map(chrono::DateTime::timestamp_millis),
            because: because.map(ToString::to_string),
        }
    }
}

impl SlipRow {
    fn state(&self) -> Result<SlipState> {
        let closed_at = match self.closed_at {
            Some(at) => instant("slip.closed_at", at),
            None => Err(Error::Damaged("slip.closed_at")),
        };
        let told = self.told()?;
        Ok(match self.state.as_str() {
            "open" => SlipState::Open,
            "told" => SlipState::Told(told.ok_or(Error::Damaged("slip.told_at"))?),
            "learned_elsewhere" => SlipState::LearnedElsewhere { at: closed_at? },
            "false_alarm" => SlipState::FalseAlarm {
                at: closed_at?,
                because: maybe_words("slip.because", self.because.as_deref())?,
                told,
            },
            _ => return Err(Error::Damaged("slip.state")),
        })
    }

    fn told(&self) -> Result<Option<Telling>> {
        match (self.told_at, self.told_by_id) {
            (None, None) => Ok(None),
            (Some(at), Some(by)) => Ok(Some(Telling {
                at: instant("slip.told_at", at)?,
                by: TeammateId::from_uuid(by.into_uuid()),
                channel: maybe_word("slip.channel", self.channel.as_deref())?,
            })),
            _ => Err(Error::Damaged("slip.told_by_id")),
        }
    }

    fn new_date(&self) -> Result<Option<NewDate>> {
        let Some(new_due) = &self.new_due else {
            return Ok(None);
        };
        let odds: Option<u16> = maybe_number("slip.new_odds", self.new_odds)?;
        let odds = odds.map(Share::try_from).transpose();
        Ok(Some(NewDate {
            due: due("slip.new_due", new_due)?,
            odds: odds.map_err(|_| Error::Damaged("slip.new_odds"))?,
        }))
    }
}

impl TryFrom<SlipRow> for Slip {
    type Error = Error;

    fn try_from(row: SlipRow) -> Result<Self> {
        Ok(Self {
            state: row.state()?,
            new_date: row.new_date()?,
            id: SlipId::from_uuid(row.slip_id.into_uuid()),
            account: AccountId::from_uuid(row.account_id.into_uuid()),
            promise: CommitmentId::from_uuid(row.commitment_id.into_uuid()),
            due: due("slip.due", &row.due)?,
            known_at: instant("slip.known_at", row.known_at)?,
            known_by: word("slip.known_by", &row.known_by)?,
            cause: maybe_words("slip.cause", row.cause.as_deref())?.map(|words| Cause {
                words,
                is_confidential: row.is_confidential,
            }),
            doing: maybe_words("slip.doing", row.doing.as_deref())?,
        })
    }
}
