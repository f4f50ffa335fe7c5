//! Today: one row for each account that something stands for, its worst signal first.

use chrono::{DateTime, Utc};
use domain::ids::AccountId;
use domain::signals::{Severity, Signal};
use domain::text::{Line, Words};
use sqlx::SqliteConnection;
use uuid::fmt::Hyphenated;

use crate::column::{instant, line, maybe_words, number};
use crate::error::Result;
use crate::page::bounded;
use crate::signals::{SignalRow, severity};

/// An account in Today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The account.
    pub account: AccountId,
    /// What it is called.
    pub account_name: Line,
    /// Its worst signal.
    pub signal: Signal,
    /// Since when that stands.
    pub raised_at: DateTime<Utc>,
    /// What the signal's subject says: a commitment's words, a contract's title, a reminder's text.
    pub words: Option<Words>,
    /// How many more signals the account has.
    pub more: u32,
}

/// How many accounts are in each group of Today, each counted in the group of its worst signal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Waiting on you.
    pub red: u32,
    /// Before it is too late.
    pub amber: u32,
    /// Worth doing.
    pub note: u32,
}

#[derive(sqlx::FromRow)]
struct TodayRow {
    #[sqlx(flatten)]
    signal: SignalRow,
    account_id: Hyphenated,
    account_name: String,
    words: Option<String>,
    more: i64,
}

/// The accounts of Today: worst first, then soonest due, then by name; at most `limit`.
/// What is put off beyond `now` and what is in the trash is left out.
pub async fn list(conn: &mut SqliteConnection, now: DateTime<Utc>, limit: u32) -> Result<Vec<Row>> {
    let rows: Vec<TodayRow> = sqlx::query_as(
        "with standing as (
            select signal.signal_key, signal.account_id, signal.rule, signal.subject, signal.subject_id,
                signal.severity, signal.due, signal.step, signal.raised_at,
                row_number() over (partition by signal.account_id
                    order by signal.severity desc, signal.due nulls last, signal.signal_key) as place,
                count(*) over (partition by signal.account_id) - 1 as more
            from signal
            where not exists (select 1 from snooze where snooze.signal_key = signal.signal_key and snooze.until > ?))
         select standing.signal_key, standing.account_id, standing.rule, standing.subject, standing.subject_id,
            standing.severity, standing.due, standing.step, standing.raised_at, standing.more,
            account.name as account_name,
            case standing.subject
                when 'commitment' then (select words from commitment where commitment_id = standing.subject_id)
                when 'contract' then (select title from contract where contract_id = standing.subject_id)
                else (select text from reminder where reminder_id = standing.subject_id)
            end as words
         from standing join account on account.account_id = standing.account_id
         where standing.place = 1 and account.trashed_at is null
         order by standing.severity desc, standing.due nulls last, account.name_folded, standing.account_id
         limit ?",
    )
    .bind(now.timestamp_millis())
    .bind(bounded(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Row {
                account: AccountId::from_uuid(row.account_id.into_uuid()),
                account_name: line("account.name", &row.account_name)?,
                raised_at: instant("signal.raised_at", row.signal.raised_at)?,
                signal: row.signal.signal()?,
                words: maybe_words("subject", row.words.as_deref())?,
                more: number("more", row.more)?,
            })
        })
        .collect()
}

/// How many accounts each group of Today has, also beyond the rows that are shown.
pub async fn counts(conn: &mut SqliteConnection, now: DateTime<Utc>) -> Result<Counts> {
    let groups: Vec<(i64, i64)> = sqlx::query_as(
        "select worst, count(*) from (
            select max(signal.severity) as worst
            from signal join account on account.account_id = signal.account_id
            where account.trashed_at is null
                and not exists (select 1 from snooze where snooze.signal_key = signal.signal_key and snooze.until > ?)
            group by signal.account_id)
         group by worst",
    )
    .bind(now.timestamp_millis())
    .fetch_all(conn)
    .await?;
    let mut counts = Counts::default();
    for (worst, count) in groups {
        let count = number("count", count)?;
        match severity(worst)? {
            Severity::Red => counts.red = count,
            Severity::Amber => counts.amber = count,
            Severity::Note => counts.note = count,
        }
    }
    Ok(counts)
}

#[cfg(test)]
mod tests;
