//! Questions about accounts.

mod silent;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::accounts::{Account, Stage, Tier};
use domain::fold::fold;
use domain::ids::AccountId;
use domain::signals::Severity;
use domain::text::Line;
use sqlx::{QueryBuilder, SqliteConnection};
use uuid::fmt::Hyphenated;

use crate::column::{Stored, id_list, instant, line, number, word};
use crate::error::{Error, Result};
use crate::page::{Cursor, Page, bounded};
use crate::rows::{AccountRow, account_columns, load};
use crate::signals::severity;

pub use silent::most_silent;

/// Which accounts to list; everything when nothing is named.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Only at these stages.
    pub stages: Vec<Stage>,
    /// Only of these tiers.
    pub tiers: Vec<Tier>,
    /// Only with this in the name, in whatever script or case.
    pub text: Option<String>,
    /// Only with a signal that is not put off beyond this instant.
    pub with_signal: Option<DateTime<Utc>>,
}

/// An account as it stands in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The account.
    pub account: Account,
    /// How many promises we still owe, mentions left out.
    pub open_promises: u32,
    /// How many duties they still owe.
    pub open_duties: u32,
    /// The soonest day on which one of them is due.
    pub next_due: Option<NaiveDate>,
    /// When the last touch was.
    pub last_touch: Option<DateTime<Utc>>,
    /// How many signals stand, put off or not.
    pub signals: u32,
    /// The worst of them.
    pub worst: Option<Severity>,
}

#[derive(sqlx::FromRow)]
struct ListedRow {
    #[sqlx(flatten)]
    account: AccountRow,
    name_folded: String,
    open_promises: i64,
    open_duties: i64,
    next_due: Option<NaiveDate>,
    last_touch: Option<i64>,
    signals: i64,
    worst: Option<i64>,
}

impl TryFrom<ListedRow> for Listed {
    type Error = Error;

    fn try_from(row: ListedRow) -> Result<Self> {
        Ok(Self {
            account: row.account.try_into()?,
            open_promises: number("open_promises", row.open_promises)?,
            open_duties: number("open_duties", row.open_duties)?,
            next_due: row.next_due,
            last_touch: row
                .last_touch
                .map(|at| instant("touch.at", at))
                .transpose()?,
            signals: number("signals", row.signals)?,
            worst: row.worst.map(severity).transpose()?,
        })
    }
}

/// The account with this id, in the trash or not.
pub async fn by_id(conn: &mut SqliteConnection, id: AccountId) -> Result<Option<Account>> {
    load::<AccountRow>(conn, &id.to_string())
        .await?
        .map(Account::try_from)
        .transpose()
}

/// Accounts by name, at most `limit` of those after `after`.
pub async fn list(
    conn: &mut SqliteConnection,
    filter: &Filter,
    after: Option<&Cursor>,
    limit: u32,
) -> Result<Page<Listed>> {
    let limit = bounded(limit);
    let mut query = QueryBuilder::new(concat!(
        "select ",
        account_columns!(),
        ", account.name_folded,
            (select count(*) from commitment where commitment.account_id = account.account_id and is_open = 1
                and side = 'ours' and state <> 'mention') as open_promises,
            (select count(*) from commitment where commitment.account_id = account.account_id and is_open = 1
                and side = 'theirs') as open_duties,
            (select min(due_on) from commitment where commitment.account_id = account.account_id and is_open = 1
                and due is not null) as next_due,
            (select max(at) from touch where touch.account_id = account.account_id) as last_touch,
            (select count(*) from signal where signal.account_id = account.account_id and import_id is null) as signals,
            (select max(severity) from signal where signal.account_id = account.account_id and import_id is null) as worst
         from account where account.trashed_at is null"
    ));
    if let Some(after) = after {
        query.push(" and (account.name_folded, account.account_id) > (");
        query
            .push_bind(&after.key)
            .push(", ")
            .push_bind(&after.id)
            .push(")");
    }
    if !filter.stages.is_empty() {
        // By name the page is found in its order, and the index knows the stage; the plus keeps SQLite from sorting all
        // accounts of these stages, each with its counts.
        let mut stages = query.push(" and +account.stage in (").separated(", ");
        for stage in &filter.stages {
            stages.push_bind(stage.as_str());
        }
        query.push(")");
    }
    if !filter.tiers.is_empty() {
        let mut tiers = query.push(" and account.tier in (").separated(", ");
        for tier in &filter.tiers {
            tiers.push_bind(tier.as_str());
        }
        query.push(")");
    }
    if let Some(text) = filter
        .text
        .as_deref()
        .map(fold)
        .filter(|text| !text.is_empty())
    {
        query
            .push(" and instr(account.name_folded, ")
            .push_bind(text)
            .push(") > 0");
    }
    if let Some(now) = filter.with_signal {
        query.push(
            " and account.account_id in (select signal.account_id from signal where signal.import_id is null
                and signal.signal_key not in (select snooze.signal_key from snooze where snooze.until > ",
        );
        query.push_bind(now.timestamp_millis()).push("))");
    }
    query
        .push(" order by account.name_folded, account.account_id limit ")
        .push_bind(limit + 1);

    let rows: Vec<ListedRow> = query.build_query_as().fetch_all(conn).await?;
    let cursor = |row: &ListedRow| Cursor {
        key: row.name_folded.clone(),
        id: row.account.account_id.to_string(),
    };
    Page::cut(rows, limit, cursor, Listed::try_from)
}

/// The names of these accounts.
pub async fn names_of(
    conn: &mut SqliteConnection,
    ids: &[AccountId],
) -> Result<BTreeMap<AccountId, Line>> {
    let rows: Vec<(Hyphenated, String)> = sqlx::query_as(
        "select account.account_id, account.name
         from json_each(?) as asked join account on account.account_id = asked.value",
    )
    .bind(id_list(ids))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(id, name)| {
            let id = AccountId::from_uuid(id.into_uuid());
            Ok((id, line("account.name", &name)?))
        })
        .collect()
}

/// The account that has this name, in whatever script or case it is written; the first of several. None in the trash.
pub async fn named(conn: &mut SqliteConnection, name: &str) -> Result<Option<Account>> {
    let row: Option<AccountRow> = sqlx::query_as(concat!(
        "select ",
        account_columns!(),
        " from account where account.name_folded = ? and account.trashed_at is null
         order by account.account_id limit 1"
    ))
    .bind(fold(name))
    .fetch_optional(conn)
    .await?;
    row.map(Account::try_from).transpose()
}

/// How many accounts stand at each stage; stages without any are left out.
pub async fn counts_by_stage(conn: &mut SqliteConnection) -> Result<Vec<(Stage, u32)>> {
    let rows: Vec<(String, i64)> = sqlx::query_as(
        "select stage, count(*) from account where trashed_at is null group by stage",
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(stage, count)| Ok((word("account.stage", &stage)?, number("count", count)?)))
        .collect()
}

/// Is the account out of the trash, and there at all?
pub async fn is_in_sight(conn: &mut SqliteConnection, id: AccountId) -> Result<bool> {
    Ok(sqlx::query_scalar(
        "select exists (select 1 from account where account_id = ? and trashed_at is null)",
    )
    .bind(id.stored())
    .fetch_one(conn)
    .await?)
}

#[cfg(test)]
mod tests;
