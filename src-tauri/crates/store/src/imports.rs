//! Imports: what came in, what its source calls it, and what it takes to bring in or take back many records at once.

mod arrive;
mod calendar;
mod revert;

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, NaiveDate, Utc};
use domain::history::RecordKind;
use domain::ids::{AccountId, ContactId, ImportId};
use domain::imports::{Import, ImportKind};
use domain::signals::{Imported, Signal};
use domain::text::{Line, Words};
use domain::time::Zone;
use serde_json::{Value, json};
use sqlx::SqliteConnection;
use uuid::Uuid;
use uuid::fmt::Hyphenated;

use crate::column::{Stored, accounts_of, id_list, instant, line, maybe_words, number, zone};
use crate::error::{Error, Result};
use crate::page::{Cursor, Page, bounded};
use crate::rows::{ImportRow, import_columns, load};
use crate::signals::SignalRow;

pub use arrive::{Arriving, Incoming, Renewed, renewed};
pub use calendar::{
    Address, CALENDARS, InSeries, addresses, is_untouched, meetings_called, of_series, websites,
};
pub use revert::{Reverted, StillThere, still_there};

/// How a fact came in, beside the fact itself.
#[derive(Debug, sqlx::FromRow)]
pub(crate) struct ImportedRow {
    import_id: Option<Hyphenated>,
    imported_at: Option<i64>,
}

impl ImportedRow {
    pub(crate) fn parse(&self) -> Result<Option<Imported>> {
        let (Some(id), Some(at)) = (self.import_id, self.imported_at) else {
            return Ok(None);
        };
        Ok(Some(Imported {
            import: ImportId::from_uuid(id.into_uuid()),
            at: instant("import.at", at)?,
        }))
    }
}

/// How a record came in; none when it was typed.
pub async fn of_record(conn: &mut SqliteConnection, record: Uuid) -> Result<Option<Imported>> {
    let row: Option<ImportedRow> = sqlx::query_as(
        "select import.import_id, import.at as imported_at
         from import_row join import on import.import_id = import_row.import_id
         where import_row.record_id = ? and import_row.made = 1",
    )
    .bind(record.hyphenated())
    .fetch_optional(conn)
    .await?;
    row.as_ref().map_or(Ok(None), ImportedRow::parse)
}

/// The kind of record that rows of this kind become.
pub(crate) const fn record_kind(kind: ImportKind) -> RecordKind {
    match kind {
        ImportKind::Account => RecordKind::Account,
        ImportKind::Contact => RecordKind::Contact,
        ImportKind::Contract => RecordKind::Contract,
        ImportKind::Touch => RecordKind::Touch,
        ImportKind::Commitment => RecordKind::Commitment,
        ImportKind::Ending => RecordKind::Ending,
        ImportKind::Meeting => RecordKind::Meeting,
    }
}

/// A row that has come in before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// The record it became, which may have been removed since.
    pub record: Uuid,
    /// Of its cells as they last came in.
    pub hash: i64,
}

/// Those of these external ids that have come in from `source` before.
pub async fn known(
    conn: &mut SqliteConnection,
    source: &str,
    kind: ImportKind,
    external_ids: &[&str],
) -> Result<HashMap<String, Known>> {
    let rows: Vec<(String, Hyphenated, i64)> = sqlx::query_as(
        "select import_row.external_id, import_row.record_id, import_row.hash
         from json_each(?3) as asked
         cross join import_row on import_row.source = ?1 and import_row.kind = ?2
            and import_row.external_id = asked.value",
    )
    .bind(source)
    .bind(kind.as_str())
    .bind(json!(external_ids).to_string())
    .fetch_all(conn)
    .await?;
    let known = rows.into_iter().map(|(external_id, record, hash)| {
        let record = record.into_uuid();
        (external_id, Known { record, hash })
    });
    Ok(known.collect())
}

/// An account that a row speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundAccount {
    /// The account.
    pub id: AccountId,
    /// The zone its dates belong to.
    pub zone: Zone,
    /// The day it came to us.
    pub since: Option<NaiveDate>,
    /// The source that was asked for has a name of its own for it already.
    pub comes_from_source: bool,
}

#[derive(sqlx::FromRow)]
struct FoundAccountRow {
    asked: String,
    account_id: Hyphenated,
    zone: String,
    since: Option<NaiveDate>,
    comes_from_source: bool,
}

impl FoundAccountRow {
    fn parse(self) -> Result<(String, FoundAccount)> {
        let found = FoundAccount {
            id: AccountId::from_uuid(self.account_id.into_uuid()),
            zone: zone("account.zone", &self.zone)?,
            since: self.since,
            comes_from_source: self.comes_from_source,
        };
        Ok((self.asked, found))
    }
}

/// The accounts that `source` calls by these external ids, of those that are there and not in the trash.
pub async fn accounts_called(
    conn: &mut SqliteConnection,
    source: &str,
    external_ids: &[&str],
) -> Result<HashMap<String, FoundAccount>> {
    let rows: Vec<FoundAccountRow> = sqlx::query_as(
        "select import_row.external_id as asked, account.account_id, account.zone, account.since,
            true as comes_from_source
         from json_each(?2) as asked
         cross join import_row on import_row.source = ?1 and import_row.kind = 'account'
            and import_row.external_id = asked.value
         join account on account.account_id = import_row.record_id
         where account.trashed_at is null",
    )
    .bind(source)
    .bind(json!(external_ids).to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(FoundAccountRow::parse).collect()
}

/// The accounts with these folded names, out of the trash; several may share a name.
pub async fn accounts_named(
    conn: &mut SqliteConnection,
    source: &str,
    folded: &[&str],
) -> Result<HashMap<String, Vec<FoundAccount>>> {
    let rows: Vec<FoundAccountRow> = sqlx::query_as(
        "select account.name_folded as asked, account.account_id, account.zone, account.since,
            exists (select 1 from import_row where import_row.record_id = account.account_id
                and import_row.source = ?1) as comes_from_source
         from json_each(?2) as asked
         cross join account on account.name_folded = asked.value and account.trashed_at is null",
    )
    .bind(source)
    .bind(json!(folded).to_string())
    .fetch_all(conn)
    .await?;
    let mut named: HashMap<String, Vec<FoundAccount>> = HashMap::new();
    for row in rows {
        let (name, found) = row.parse()?;
        named.entry(name).or_default().push(found);
    }
    Ok(named)
}

/// The contacts of these accounts, by their account and their folded name, and by their account and their address
/// for mail in small letters.
pub async fn contacts_of(
    conn: &mut SqliteConnection,
    accounts: &BTreeSet<AccountId>,
) -> Result<HashMap<(AccountId, String), ContactId>> {
    let rows: Vec<(Hyphenated, String, Option<String>, Hyphenated)> = sqlx::query_as(
        "select contact.account_id, contact.name_folded, lower(contact.email), contact.contact_id
         from json_each(?) as asked cross join contact on contact.account_id = asked.value
         order by contact.left_on is not null desc, contact.contact_id desc",
    )
    .bind(id_list(accounts))
    .fetch_all(conn)
    .await?;
    let mut contacts = HashMap::new();
    // Of two who share a name the one who is still there counts, and the first of them.
    for (account, name, email, contact) in rows {
        let account = AccountId::from_uuid(account.into_uuid());
        let contact = ContactId::from_uuid(contact.into_uuid());
        contacts.insert((account, name), contact);
        if let Some(email) = email {
            contacts.insert((account, email), contact);
        }
    }
    Ok(contacts)
}

/// Systems that something came in from, the latest first.
pub async fn sources(conn: &mut SqliteConnection) -> Result<Vec<Line>> {
    let names: Vec<String> = sqlx::query_scalar(
        "select source from import where reverted_at is null group by source order by max(at) desc",
    )
    .fetch_all(conn)
    .await?;
    names
        .iter()
        .map(|name| line("import.source", name))
        .collect()
}

/// The import with this id.
pub async fn by_id(conn: &mut SqliteConnection, id: ImportId) -> Result<Option<Import>> {
    load::<ImportRow>(conn, &id.to_string())
        .await?
        .map(Import::try_from)
        .transpose()
}

/// Imports, the latest first: at most `limit`.
pub async fn latest(conn: &mut SqliteConnection, limit: u32) -> Result<Vec<Import>> {
    let rows: Vec<ImportRow> = sqlx::query_as(concat!(
        "select ",
        import_columns!(),
        " from import order by import.at desc, import.import_id desc limit ?"
    ))
    .bind(bounded(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Import::try_from).collect()
}

/// What stands in the one row of Today that imports have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct History {
    /// Dates that were past when they came in.
    pub past_dates: u32,
    /// Contracts that came in without an end or a notice.
    pub incomplete: u32,
    /// The latest import that nobody has looked through.
    pub import: Option<ImportId>,
}

/// What came in as history and nobody has looked through yet.
pub async fn history(conn: &mut SqliteConnection) -> Result<History> {
    let rows: Vec<(Hyphenated, i64, i64)> = sqlx::query_as(
        "select import.import_id, sum(signal.rule <> 'contract.incomplete'), sum(signal.rule = 'contract.incomplete')
         from import join signal on signal.import_id = import.import_id
         where import.looked_through_at is null
            and signal.account_id not in (select account_id from account where trashed_at is not null)
         group by import.import_id order by import.at",
    )
    .fetch_all(conn)
    .await?;
    let mut history = History::default();
    for (import, past_dates, incomplete) in rows {
        history.import = Some(ImportId::from_uuid(import.into_uuid()));
        history.past_dates += number::<u32>("past_dates", past_dates)?;
        history.incomplete += number::<u32>("incomplete", incomplete)?;
    }
    Ok(history)
}

/// How much came in as history with one import.
pub async fn history_count(conn: &mut SqliteConnection, import: ImportId) -> Result<u32> {
    let count: i64 = sqlx::query_scalar(
        "select count(*) from signal where import_id = ?
            and account_id not in (select account_id from account where trashed_at is not null)",
    )
    .bind(import.stored())
    .fetch_one(conn)
    .await?;
    number("count", count)
}

/// A signal that came in as history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistorySignal {
    /// The signal.
    pub signal: Signal,
    /// The account it is about.
    pub account: AccountId,
    /// What that is called.
    pub account_name: Line,
    /// What its subject says: a commitment's words, a contract's title.
    pub words: Option<Words>,
}

#[derive(sqlx::FromRow)]
struct HistoryRow {
    #[sqlx(flatten)]
    signal: SignalRow,
    due_on: String,
    account_id: Hyphenated,
    account_name: String,
    words: Option<String>,
}

/// What came in as history with one import, the longest past first; at most `limit` of those after `after`.
pub async fn history_of(
    conn: &mut SqliteConnection,
    import: ImportId,
    after: Option<&Cursor>,
    limit: u32,
) -> Result<Page<HistorySignal>> {
    let limit = bounded(limit);
    let (key, id) = after.map_or(("", ""), |after| (after.key.as_str(), after.id.as_str()));
    let rows: Vec<HistoryRow> = sqlx::query_as(
        "select signal.signal_key, signal.rule, signal.subject, signal.subject_id, signal.severity, signal.due,
            signal.step, signal.import_id, signal.raised_at, signal.due_on, account.account_id,
            account.name as account_name,
            case signal.subject
                when 'commitment' then (select words from commitment where commitment_id = signal.subject_id)
                when 'contract' then (select title from contract where contract_id = signal.subject_id)
            end as words
         from signal join account on account.account_id = signal.account_id
         where signal.import_id = ?1 and account.trashed_at is null and (signal.due_on, signal.signal_key) > (?2, ?3)
         order by signal.due_on, signal.signal_key limit ?4",
    )
    .bind(import.stored())
    .bind(key)
    .bind(id)
    .bind(limit + 1)
    .fetch_all(conn)
    .await?;
    let cursor = |row: &HistoryRow| Cursor {
        key: row.due_on.clone(),
        id: row.signal.signal_key.clone(),
    };
    Page::cut(rows, limit, cursor, |row| {
        Ok::<_, Error>(HistorySignal {
            signal: row.signal.signal()?,
            account: AccountId::from_uuid(row.account_id.into_uuid()),
            account_name: line("account.name", &row.account_name)?,
            words: maybe_words("subject", row.words.as_deref())?,
        })
    })
}

/// An account of an import, with what says how much it matters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The account.
    pub account: AccountId,
    /// What it is called.
    pub name: Line,
    /// The yearly value of its contracts that have not ended, in minor units of each currency.
    pub yearly: Vec<(String, i64)>,
    /// How many people there work with what we do.
    pub seats: Option<u32>,
    /// When people last spoke.
    pub last_touch: Option<DateTime<Utc>>,
    /// It is strategic already.
    pub is_strategic: bool,
}

#[derive(sqlx::FromRow)]
struct CandidateRow {
    account_id: Hyphenated,
    name: String,
    yearly: String,
    seats: Option<i64>,
    last_touch: Option<i64>,
    is_strategic: bool,
}

/// The accounts that came in with an import and are not past: the most valuable first (in the currency that most
/// contracts are paid in), then those with the most seats, then by their last touch; at most `limit`.
pub async fn candidates(
    conn: &mut SqliteConnection,
    import: ImportId,
    limit: u32,
) -> Result<Vec<Candidate>> {
    let rows: Vec<CandidateRow> = sqlx::query_as(
        "with came as (
                select account.account_id, account.name, account.seats, account.tier
                from import_row join account on account.account_id = import_row.record_id
                where import_row.import_id = ?1 and import_row.kind = 'account' and account.trashed_at is null
                    and account.stage not in ('churned', 'declined')),
            worth as (
                select contract.account_id, contract.value_currency as currency,
                    sum(contract.value_minor * case contract.billing
                        when 'monthly' then 12 when 'quarterly' then 4 else 1 end) as yearly
                from contract
                where contract.state <> 'ended' and contract.value_minor > 0
                    and contract.account_id in (select account_id from came)
                group by contract.account_id, contract.value_currency),
            main as (select currency from worth group by currency order by count(*) desc, currency limit 1)
         select came.account_id, came.name, came.seats, came.tier = 'strategic' as is_strategic,
            (select max(touch.at) from touch where touch.account_id = came.account_id) as last_touch,
            (select json_group_array(json_array(worth.currency, worth.yearly))
                from worth where worth.account_id = came.account_id) as yearly
         from came
         order by (select worth.yearly from worth where worth.account_id = came.account_id
                and worth.currency = (select currency from main)) desc nulls last,
            came.seats desc nulls last, last_touch desc nulls last, came.name, came.account_id
         limit ?2",
    )
    .bind(import.stored())
    .bind(bounded(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Candidate {
                account: AccountId::from_uuid(row.account_id.into_uuid()),
                name: line("account.name", &row.name)?,
                yearly: serde_json::from_str(&row.yearly)
                    .map_err(|_| Error::Damaged("contract.value"))?,
                seats: row
                    .seats
                    .map(|seats| number("account.seats", seats))
                    .transpose()?,
                last_touch: row
                    .last_touch
                    .map(|at| instant("touch.at", at))
                    .transpose()?,
                is_strategic: row.is_strategic,
            })
        })
        .collect()
}

/// The accounts that an import made, out of the trash, that are given more attention than the least.
pub async fn not_light(conn: &mut SqliteConnection, import: ImportId) -> Result<Vec<AccountId>> {
    let ids: Vec<Hyphenated> = sqlx::query_scalar(
        "select account.account_id from import_row join account on account.account_id = import_row.record_id
         where import_row.import_id = ? and import_row.kind = 'account' and import_row.made = 1
            and account.trashed_at is null and account.tier <> 'light'
         order by account.account_id",
    )
    .bind(import.stored())
    .fetch_all(conn)
    .await?;
    Ok(accounts_of(ids))
}

/// The fields of a record that a person edited, in saves that stand.
pub(crate) async fn edited_fields(
    conn: &mut SqliteConnection,
    kind: RecordKind,
    id: &str,
) -> Result<BTreeSet<String>> {
    let fields: Vec<String> = sqlx::query_scalar(
        "select distinct event.field from event join event_group on event_group.group_id = event.group_id
         where event.entity = ? and event.entity_id = ? and event.kind = 'changed' and event_group.state = 'done'
            and event_group.undoes is null and event_group.intent <> 'import'",
    )
    .bind(kind.as_str())
    .bind(id)
    .fetch_all(conn)
    .await?;
    Ok(fields.into_iter().collect())
}

/// What the event of an imported record holds in place of a copy of the row: the import it came with.
pub(crate) fn origin(import: ImportId) -> Value {
    json!({ "import_id": import.to_string() })
}

#[cfg(test)]
mod tests;
