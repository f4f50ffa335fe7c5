//! A change: one transaction that writes rows and says in the history what it wrote.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use domain::history::{EventKind, Intent, RecordKind};
use domain::ids::{AccountId, DeviceId, EventId, GroupId, TeammateId};
use domain::signals::CompanyKind;
use serde_json::Value;
use sqlx::{Connection, SqliteConnection};

use crate::column::Stored;
use crate::error::{Error, Result};
use crate::ledger::Writing;
use crate::rows::{self, Record, Row};
use crate::{capabilities, facts, search, settings};

/// Records whose words the search finds with the very save that changed them; the rest of a large one comes behind it.
const INDEXED_AT_ONCE: u32 = 50;

/// Who caused a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Author {
    /// The person who uses this Kept.
    Me(TeammateId),
    /// Kept itself, because time passed. Not on anybody's undo stack.
    Kept,
}

impl std::fmt::Display for Author {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Me(id) => id.fmt(f),
            Self::Kept => f.write_str("kept"),
        }
    }
}

impl std::str::FromStr for Author {
    type Err = domain::Problem;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "kept" {
            Ok(Self::Kept)
        } else {
            text.parse().map(Self::Me)
        }
    }
}

/// A transaction under way. What is written through it appends its events; dropping it takes all of it back.
#[derive(Debug)]
pub struct Change {
    transaction: Writing,
    device: DeviceId,
    group: GroupId,
    hlc: i64,
    at: DateTime<Utc>,
    intent: Intent,
    author: Author,
    undoes: Option<GroupId>,
    caused_by: Option<GroupId>,
    reason: Option<String>,
    events: i64,
    touched: BTreeSet<AccountId>,
}

impl Change {
    pub(crate) fn begun(
        transaction: Writing,
        device: DeviceId,
        hlc: i64,
        at: DateTime<Utc>,
        intent: Intent,
        author: Author,
    ) -> Self {
        Self {
            transaction,
            device,
            group: GroupId::new(),
            hlc,
            at,
            intent,
            author,
            undoes: None,
            caused_by: None,
            reason: None,
            events: 0,
            touched: BTreeSet::new(),
        }
    }

    /// Makes this change the one that takes `group` back.
    pub(crate) fn taking_back(mut self, group: GroupId) -> Self {
        self.undoes = Some(group);
        self
    }

    /// Names the save that this change follows from, where Kept makes it by itself.
    pub const fn because_of(&mut self, cause: GroupId) {
        self.caused_by = Some(cause);
    }

    /// The connection inside this transaction: for reading facts, and for writing signals.
    pub fn conn(&mut self) -> &mut SqliteConnection {
        &mut self.transaction
    }

    /// The reason that the events from here on carry.
    pub fn because(&mut self, reason: Option<String>) {
        self.reason = reason;
    }

    /// The accounts whose facts were changed so far: their rules are to be run before the commit.
    #[must_use]
    pub fn touched(&self) -> Vec<AccountId> {
        self.touched.iter().copied().collect()
    }

    /// Adds a new record.
    ///
    /// # Errors
    /// [`Error::MissingReference`] and [`Error::AlreadyThere`].
    pub async fn create<R: Record + Sync>(&mut self, record: &R) -> Result<()> {
        self.insert_row(R::Row::KIND, rows::to_json(&record.row(None))?)
            .await
    }

    /// Writes a record that is there already; one event for each field that differs, none when nothing does.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::MissingReference`] and [`Error::AlreadyThere`].
    pub async fn save<R: Record + Sync>(&mut self, record: &R) -> Result<()> {
        let kind = R::Row::KIND;
        let id = rows::id_of(kind, &rows::to_json(&record.row(None))?)?;
        let stored: R::Row = rows::load(self.conn(), &id)
            .await?
            .ok_or(Error::NotFound(kind.as_str()))?;
        let new = rows::to_json(&record.row(Some(&stored)))?;
        self.update_row(kind, &rows::to_json(&stored)?, new).await
    }

    /// Removes a record.
    ///
    /// # Errors
    /// [`Error::NotFound`], and [`Error::StillReferred`] while others refer to it.
    pub async fn remove<R: Record>(&mut self, id: R::Id) -> Result<()> {
        let kind = R::Row::KIND;
        let id = id.to_string();
        let row = rows::load_json(self.conn(), kind, &id)
            .await?
            .ok_or(Error::NotFound(kind.as_str()))?;
        self.delete_row(kind, row).await
    }

    /// Makes it lasting. Returns its group, or nothing when nothing was changed.
    ///
    /// # Errors
    /// Those of the disk; then nothing was changed.
    pub async fn commit(mut self) -> Result<Option<GroupId>> {
        self.index().await?;
        self.transaction.commit().await?;
        Ok((self.events > 0).then_some(self.group))
    }

    /// Lets the search find what is saved here. The index is made of the ledger and can be made anew: where it cannot be
    /// written, what is saved is saved all the same.
    async fn index(&mut self) -> Result<()> {
        let mut point = Connection::begin(&mut *self.transaction).await?;
        match search::index(&mut point, INDEXED_AT_ONCE).await {
            Ok(_) => point.commit().await?,
            Err(error) => {
                tracing::error!(%error, "the search does not find what was saved");
                point.rollback().await?;
            }
        }
        Ok(())
    }

    pub(crate) async fn insert_row(&mut self, kind: RecordKind, row: Value) -> Result<()> {
        rows::insert(self.conn(), kind, &row).await?;
        let account = rows::account_of(self.conn(), kind, &row).await?;
        self.touch_readers(kind, &row).await?;
        let id = rows::id_of(kind, &row)?;
        self.append(
            Entry {
                kind,
                id: &id,
                account: account.as_deref(),
                said: EventKind::Created,
                field: None,
            },
            None,
            Some(&row),
        )
        .await
    }

    pub(crate) async fn update_row(
        &mut self,
        kind: RecordKind,
        old: &Value,
        new: Value,
    ) -> Result<()> {
        let changed: Vec<_> = fields(old)
            .filter(|(field, value)| new[*field] != **value)
            .collect();
        if changed.is_empty() {
            return Ok(());
        }
        rows::update(self.conn(), kind, &new).await?;
        let id = rows::id_of(kind, &new)?;
        let account = rows::account_of(self.conn(), kind, &new).await?;
        if let Some(left) = rows::account_of(self.conn(), kind, old).await? {
            self.touch(account_id(&left)?);
        }
        for row in [old, &new] {
            self.touch_readers(kind, row).await?;
        }
        for (field, value) in changed {
            let entry = Entry {
                kind,
                id: &id,
                account: account.as_deref(),
                said: EventKind::Changed,
                field: Some(field),
            };
            self.append(entry, Some(value), Some(&new[field])).await?;
        }
        Ok(())
    }

    pub(crate) async fn delete_row(&mut self, kind: RecordKind, row: Value) -> Result<()> {
        let account = rows::account_of(self.conn(), kind, &row).await?;
        self.touch_readers(kind, &row).await?;
        let id = rows::id_of(kind, &row)?;
        rows::delete(self.conn(), kind, &id).await?;
        self.append(
            Entry {
                kind,
                id: &id,
                account: account.as_deref(),
                said: EventKind::Removed,
                field: None,
            },
            Some(&row),
            None,
        )
        .await
    }

    /// The rules of this account are to be run before the commit.
    pub(crate) fn touch(&mut self, account: AccountId) {
        self.touched.insert(account);
    }

    /// The same of other accounts than the row's own, where their rules read the row too.
    async fn touch_readers(&mut self, kind: RecordKind, row: &Value) -> Result<()> {
        for reader in rows::readers_of(self.conn(), kind, row).await? {
            self.touch(account_id(&reader)?);
        }
        Ok(())
    }

    /// Takes `count` places in the group, which has begun. Returns the first and what its events share.
    pub(crate) fn reserve(&mut self, count: usize) -> (i64, Stamp) {
        let first = self.events + 1;
        self.events += i64::try_from(count).unwrap_or(i64::MAX);
        let stamp = Stamp {
            group: self.group,
            hlc: self.hlc,
            device: self.device,
            author: self.author.to_string(),
        };
        (first, stamp)
    }

    async fn append(
        &mut self,
        entry: Entry<'_>,
        old: Option<&Value>,
        new: Option<&Value>,
    ) -> Result<()> {
        if self.events == 0 {
            self.open_group(&entry).await?;
        }
        if let Some(account) = entry.account {
            self.touch(account_id(account)?);
        }
        if (entry.kind, entry.field) == (RecordKind::Capability, Some("status")) {
            // Of the company's facts the one that few accounts hang on: theirs are judged, and no others.
            for account in capabilities::accounts_on(self.conn(), entry.id).await? {
                self.touch(account);
            }
        }
        if let Some(kind) = company_kind(&entry) {
            facts::mark_all(self.conn(), kind).await?;
        }
        self.events += 1;
        let (group, hlc, place, device) = (self.group, self.hlc, self.events, self.device);
        let (author, reason) = (self.author.to_string(), self.reason.clone());
        sqlx::query(
            "insert into event (event_id, group_id, hlc, place, device_id, author, entity, entity_id, account_id, kind,
                field, old, new, reason)
             values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(EventId::new().stored())
        .bind(group.stored())
        .bind(hlc)
        .bind(place)
        .bind(device.stored())
        .bind(author)
        .bind(entry.kind.as_str())
        .bind(entry.id)
        .bind(entry.account)
        .bind(entry.said.as_str())
        .bind(entry.field)
        .bind(old.map(Value::to_string))
        .bind(new.map(Value::to_string))
        .bind(reason)
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Writes the group with its first event, so that a change of nothing leaves no trace.
    async fn open_group(&mut self, first: &Entry<'_>) -> Result<()> {
        let author = self.author.to_string();
        let mine = matches!(self.author, Author::Me(_));
        let on_stack = mine && self.undoes.is_none() && self.intent.can_be_undone();
        if on_stack {
            // Something else is done now, so what was undone cannot be redone.
            sqlx::query(
                "update event_group set state = 'dropped' where author = ? and on_stack = 1 and state = 'undone'",
            )
            .bind(&author)
            .execute(self.conn())
            .await?;
        }
        let (group, hlc, at, intent) = (self.group, self.hlc, self.at, self.intent);
        let (undoes, caused_by) = (self.undoes, self.caused_by);
        sqlx::query(
            "insert into event_group (group_id, hlc, at, author, intent, account_id, entity, entity_id, state, undoes,
                caused_by, on_stack)
             values (?, ?, ?, ?, ?, ?, ?, ?, 'done', ?, ?, ?)",
        )
        .bind(group.stored())
        .bind(hlc)
        .bind(at.timestamp_millis())
        .bind(author)
        .bind(intent.as_str())
        .bind(first.account)
        .bind(first.kind.as_str())
        .bind(first.id)
        .bind(undoes.map(|group| group.stored()))
        .bind(caused_by.map(|group| group.stored()))
        .bind(on_stack)
        .execute(self.conn())
        .await?;
        Ok(())
    }
}

/// What the events of one group share.
pub(crate) struct Stamp {
    pub(crate) group: GroupId,
    pub(crate) hlc: i64,
    pub(crate) device: DeviceId,
    pub(crate) author: String,
}

fn account_id(text: &str) -> Result<AccountId> {
    text.parse().map_err(|_| Error::Damaged("account_id"))
}

/// What an event is about.
struct Entry<'e> {
    kind: RecordKind,
    id: &'e str,
    account: Option<&'e str>,
    said: EventKind,
    field: Option<&'e str>,
}

/// The company fact that a record is part of: when it changes, every account's verdict is in question.
fn company_kind(entry: &Entry<'_>) -> Option<CompanyKind> {
    match entry.kind {
        RecordKind::Holiday => Some(CompanyKind::Holidays),
        RecordKind::Rate => Some(CompanyKind::Rates),
        RecordKind::Setting if entry.id == settings::RULES => Some(CompanyKind::Settings),
        _ => None,
    }
}

/// The fields of a row as the history writes it.
fn fields(row: &Value) -> impl Iterator<Item = (&str, &Value)> {
    row.as_object()
        .into_iter()
        .flatten()
        .map(|(field, value)| (field.as_str(), value))
}
