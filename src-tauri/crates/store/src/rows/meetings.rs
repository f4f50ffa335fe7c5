//! Rows of `meeting`. Who is named there stands in `meeting_contact` too, which the schema keeps in step.

use chrono::NaiveDate;
use domain::history::RecordKind;
use domain::ids::{AccountId, ContactId, MeetingId};
use domain::meetings::{Meeting, Span};
use serde::{Deserialize, Serialize};
use uuid::fmt::Hyphenated;

use super::{Record, Row};
use crate::column::{Stored, instant, maybe_line, maybe_word, word, zone};
use crate::error::{Error, Result};

/// The columns of a meeting, of the table by the name `meeting`.
macro_rules! meeting_columns {
    () => {
        "meeting.meeting_id, meeting.account_id, meeting.contacts, meeting.kind, meeting.about, meeting.starts_at,
         meeting.ends_at, meeting.zone, meeting.place, meeting.external_id, meeting.intention, meeting.debriefed_on"
    };
}
pub(crate) use meeting_columns;

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct MeetingRow {
    pub meeting_id: Hyphenated,
    pub account_id: Hyphenated,
    pub contacts: String,
    pub kind: String,
    pub about: Option<String>,
    pub starts_at: i64,
    pub ends_at: i64,
    pub zone: String,
    pub place: Option<String>,
    pub external_id: Option<String>,
    pub intention: Option<String>,
    pub debriefed_on: Option<NaiveDate>,
}

impl Row for MeetingRow {
    const KIND: RecordKind = RecordKind::Meeting;
    const ID: &'static str = "meeting_id";
    const SELECT: &'static str = concat!(
        "select ",
        meeting_columns!(),
        " from meeting where meeting_id = ?"
    );
    const INSERT: &'static str = "
        insert into meeting (meeting_id, account_id, contacts, kind, about, starts_at, ends_at, zone, place,
            external_id, intention, debriefed_on)
        select one.value ->> 'meeting_id', one.value ->> 'account_id', one.value ->> 'contacts',
            one.value ->> 'kind', one.value ->> 'about', one.value ->> 'starts_at', one.value ->> 'ends_at',
            one.value ->> 'zone', one.value ->> 'place', one.value ->> 'external_id', one.value ->> 'intention',
            one.value ->> 'debriefed_on'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update meeting set account_id = ?1 ->> 'account_id', contacts = ?1 ->> 'contacts', kind = ?1 ->> 'kind',
            about = ?1 ->> 'about', starts_at = ?1 ->> 'starts_at', ends_at = ?1 ->> 'ends_at',
            zone = ?1 ->> 'zone', place = ?1 ->> 'place', external_id = ?1 ->> 'external_id',
            intention = ?1 ->> 'intention', debriefed_on = ?1 ->> 'debriefed_on'
        where meeting_id = ?1 ->> 'meeting_id'";
    const DELETE: &'static str = "delete from meeting where meeting_id = ?";
}

impl Record for Meeting {
    type Row = MeetingRow;
    type Id = MeetingId;

    fn row(&self, _: Option<&MeetingRow>) -> MeetingRow {
        MeetingRow {
            meeting_id: self.id.stored(),
            account_id: self.account.stored(),
            contacts: serde_json::json!(self.contacts).to_string(),
            kind: self.kind.to_string(),
            about: self.about.as_ref().map(ToString::to_string),
            starts_at: self.span.starts().timestamp_millis(),
            ends_at: self.span.ends().timestamp_millis(),
            zone: self.span.zone().to_string(),
            place: self.place.as_ref().map(ToString::to_string),
            external_id: self.external_id.as_ref().map(ToString::to_string),
            intention: self.intention.map(|intention| intention.to_string()),
            debriefed_on: self.debriefed_on,
        }
    }
}

impl TryFrom<MeetingRow> for Meeting {
    type Error = Error;

    fn try_from(row: MeetingRow) -> Result<Self> {
        let contacts: Vec<ContactId> =
            serde_json::from_str(&row.contacts).map_err(|_| Error::Damaged("meeting.contacts"))?;
        Ok(Self {
            id: MeetingId::from_uuid(row.meeting_id.into_uuid()),
            account: AccountId::from_uuid(row.account_id.into_uuid()),
            contacts,
            kind: word("meeting.kind", &row.kind)?,
            about: maybe_line("meeting.about", row.about.as_deref())?,
            span: Span::new(
                instant("meeting.starts_at", row.starts_at)?,
                instant("meeting.ends_at", row.ends_at)?,
                zone("meeting.zone", &row.zone)?,
            )
            .map_err(|_| Error::Damaged("meeting.ends_at"))?,
            place: maybe_line("meeting.place", row.place.as_deref())?,
            external_id: maybe_line("meeting.external_id", row.external_id.as_deref())?,
            intention: maybe_word("meeting.intention", row.intention.as_deref())?,
            debriefed_on: row.debriefed_on,
        })
    }
}
