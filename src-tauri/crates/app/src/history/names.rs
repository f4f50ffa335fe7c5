//! What the records are called that a history speaks of.

use std::collections::{HashMap, HashSet};

use domain::history::RecordKind;
use serde_json::Value;
use store::Connection;
use store::history::{Event, Group};

use super::values;
use crate::Result;

/// What records are called, by id, and in which currency contracts are paid.
#[derive(Default)]
pub(super) struct Names {
    called: HashMap<String, String>,
    currencies: HashMap<String, String>,
}

impl From<HashMap<String, String>> for Names {
    fn from(called: HashMap<String, String>) -> Self {
        Self {
            called,
            currencies: HashMap::new(),
        }
    }
}

impl Names {
    /// The names of every record that these saves changed or speak of.
    pub(super) async fn around<'g>(
        conn: &mut Connection,
        groups: impl Iterator<Item = &'g Group>,
    ) -> Result<Self> {
        let mut names = Self::default();
        for teammate in store::teammates::all(conn).await? {
            names
                .called
                .insert(teammate.id.to_string(), teammate.name.to_string());
        }
        let mut asked = HashSet::new();
        for event in groups.flat_map(|group| &group.events) {
            asked.insert((event.entity, event.entity_id.clone()));
            let rows = [event.old.as_ref(), event.new.as_ref()]
                .into_iter()
                .flatten();
            for (kind, id) in rows.flat_map(|value| spoken_of(event, value)) {
                asked.insert((kind, id));
            }
        }
        for (kind, id) in asked {
            if kind == RecordKind::Contract
                && let Some(currency) = currency_of(conn, &id).await?
            {
                names.currencies.insert(id.clone(), currency);
            }
            if let Some(name) = name_of(conn, kind, &id).await? {
                names.called.insert(id, name);
            }
        }
        Ok(names)
    }

    pub(super) fn called(&self, id: &str) -> Option<String> {
        self.called.get(id).cloned()
    }

    /// The currency a contract is paid in now.
    pub(super) fn currency(&self, contract: &str) -> Option<String> {
        self.currencies.get(contract).cloned()
    }

    /// What an event's record is called: now, or as it was written when it is gone.
    pub(super) fn subject(&self, event: &Event) -> String {
        let rows = [event.new.as_ref(), event.old.as_ref()];
        let owner = |row: &Value| {
            row[values::owner_column(event.entity)?]
                .as_str()
                .and_then(|id| self.called(id))
        };
        let written = |row: &Value| {
            values::own_name(event.entity, row)
                .map(str::to_owned)
                .or_else(|| owner(row))
        };
        let now = self.called(&event.entity_id);
        now.or_else(|| rows.into_iter().flatten().find_map(written))
            .unwrap_or_default()
    }
}

/// The records that a value names.
fn spoken_of(event: &Event, value: &Value) -> Vec<(RecordKind, String)> {
    let of_column = |column: &str, id: &Value| {
        let Some(id) = id.as_str() else {
            return Vec::new();
        };
        let listed = match (event.entity, column) {
            (RecordKind::Meeting, "contacts") => Some(RecordKind::Contact),
            (RecordKind::Boundary, "capabilities") => Some(RecordKind::Capability),
            _ => None,
        };
        if let Some(kind) = listed {
            let ids = values::listed(id).into_iter();
            return ids.map(|id| (kind, id)).collect();
        }
        let kind = values::named_by(column);
        kind.map(|kind| (kind, id.to_owned())).into_iter().collect()
    };
    match (&event.field, value) {
        (Some(field), id) => of_column(field, id),
        (None, Value::Object(row)) => row
            .iter()
            .flat_map(|(column, id)| of_column(column, id))
            .collect(),
        (None, _) => Vec::new(),
    }
}

async fn currency_of(conn: &mut Connection, contract: &str) -> Result<Option<String>> {
    let Ok(id) = contract.parse() else {
        return Ok(None);
    };
    let contract = store::contracts::by_id(conn, id).await?;
    Ok(contract
        .and_then(|contract| contract.value)
        .map(|value| value.currency.as_str().to_owned()))
}

async fn name_of(conn: &mut Connection, kind: RecordKind, id: &str) -> Result<Option<String>> {
    Ok(match (kind, id) {
        (RecordKind::Account, id) => match id.parse() {
            Ok(id) => store::accounts::by_id(conn, id)
                .await?
                .map(|account| account.name.to_string()),
            Err(_) => None,
        },
        (RecordKind::Contact, id) => match id.parse() {
            Ok(id) => store::contacts::by_id(conn, id)
                .await?
                .map(|contact| contact.name.to_string()),
            Err(_) => None,
        },
        (RecordKind::TrustLink, id) => match id.parse() {
            Ok(id) => match store::contacts::trust(conn, id).await? {
                Some(link) => store::contacts::by_id(conn, link.contact)
                    .await?
                    .map(|contact| contact.name.to_string()),
                None => None,
            },
            Err(_) => None,
        },
        (RecordKind::Link, id) => match id.parse() {
            Ok(id) => match store::commitments::link(conn, id).await? {
                Some(link) => store::commitments::by_id(conn, link.commitment)
                    .await?
                    .map(|commitment| commitment.words.to_string()),
                None => None,
            },
            Err(_) => None,
        },
        (RecordKind::Slip, id) => match id.parse() {
            Ok(id) => match store::slips::promise_of(conn, id).await? {
                Some(promise) => store::commitments::by_id(conn, promise)
                    .await?
                    .map(|commitment| commitment.words.to_string()),
                None => None,
            },
            Err(_) => None,
        },
        (RecordKind::Plan, id) => match id.parse() {
            Ok(id) => store::plans::by_id(conn, id)
                .await?
                .map(|plan| plan.text.to_string()),
            Err(_) => None,
        },
        (RecordKind::Commitment, id) => match id.parse() {
            Ok(id) => store::commitments::by_id(conn, id)
                .await?
                .map(|commitment| commitment.words.to_string()),
            Err(_) => None,
        },
        (RecordKind::Contract, id) => match id.parse() {
            Ok(id) => store::contracts::by_id(conn, id)
                .await?
                .map(|contract| contract.title.to_string()),
            Err(_) => None,
        },
        (RecordKind::Capability, id) => match id.parse() {
            Ok(id) => store::capabilities::by_id(conn, id)
                .await?
                .map(|capability| capability.name.to_string()),
            Err(_) => None,
        },
        (RecordKind::Claim, id) => match id.parse() {
            Ok(id) => store::claims::by_id(conn, id)
                .await?
                .map(|claim| claim.text.to_string()),
            Err(_) => None,
        },
        (RecordKind::Boundary, id) => match id.parse() {
            Ok(id) => store::boundaries::by_id(conn, id)
                .await?
                .map(|boundary| boundary.sentence.to_string()),
            Err(_) => None,
        },
        (RecordKind::Touch, id) => match id.parse() {
            Ok(id) => store::touches::by_id(conn, id)
                .await?
                .and_then(|touch| touch.words)
                .map(|words| words.to_string()),
            Err(_) => None,
        },
        (RecordKind::Import, id) => match id.parse() {
            Ok(id) => store::imports::by_id(conn, id)
                .await?
                .map(|import| import.source.to_string()),
            Err(_) => None,
        },
        (RecordKind::Meeting, id) => match id.parse() {
            Ok(id) => store::meetings::by_id(conn, id)
                .await?
                .and_then(|meeting| meeting.about)
                .map(|about| about.to_string()),
            Err(_) => None,
        },
        (RecordKind::Reminder, id) => match id.parse() {
            Ok(id) => store::reminders::by_id(conn, id)
                .await?
                .map(|reminder| reminder.text.to_string()),
            Err(_) => None,
        },
        _ => None,
    })
}
