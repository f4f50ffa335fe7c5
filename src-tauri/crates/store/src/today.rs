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
    /// What the signal's subject says: a commitment's or a touch's words, a contract's title, a reminder's text,
    /// what a meeting is about. An account says nothing of its own.
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
/// What is put off beyond `now`, what is in the trash and what came in as history is left out.
pub async fn list(conn: &mut SqliteConnection, now: DateTime<Utc>, limit: u32) -> Result<Vec<Row>> {
    // A signal counts unless it is put off; an account is shown by its first one in the order of Today. Only those
    // that are shown are asked for their words and for how many more there are.
    let rows: Vec<TodayRow> = sqlx::query_as(
        "with put_off as (select signal_key from snooze where until > ?1),
            shown as (
                select signal.signal_key, account.name as account_name, account.name_folded
                from signal join account on account.account_id = signal.account_id
                where account.trashed_at is null and signal.import_id is null and signal.signal_key not in put_off
                    and signal.signal_key = (
                        select other.signal_key from signal as other
                        where other.account_id = signal.account_id and other.import_id is null
                            and other.signal_key not in put_off
                        order by other.severity desc, other.due_on, other.signal_key limit 1)
                order by signal.severity desc, signal.due_on, account.name_folded, account.account_id
                limit ?2)
         select signal.signal_key, signal.account_id, signal.rule, signal.subject, signal.subject_id,
            signal.severity, signal.due, signal.step, signal.import_id, signal.raised_at, shown.account_name,
            (select count(*) from signal as other where other.account_id = signal.account_id
                and other.import_id is null and other.signal_key not in put_off) - 1 as more,
            case signal.subject
                when 'commitment' then (select words from commitment where commitment_id = signal.subject_id)
                when 'contract' then (select title from contract where contract_id = signal.subject_id)
                when 'touch' then (select words from touch where touch_id = signal.subject_id)
                when 'meeting' then (select about from meeting where meeting_id = signal.subject_id)
                when 'reminder' then (select text from reminder where reminder_id = signal.subject_id)
            end as words
         from shown join signal on signal.signal_key = shown.signal_key
         order by signal.severity desc, signal.due_on, shown.name_folded, signal.account_id",
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
            select max(severity) as worst from signal
            where import_id is null and signal_key not in (select signal_key from snooze where until > ?)
                and account_id not in (select account_id from account where trashed_at is not null)
            group by account_id)
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

/// The key of every signal behind the rows of Today, with its account; what is put off beyond `now`, what is in the
/// trash and what came in as history is left out.
pub async fn keys(
    conn: &mut SqliteConnection,
    now: DateTime<Utc>,
) -> Result<Vec<(String, AccountId)>> {
    let rows: Vec<(String, Hyphenated)> = sqlx::query_as(
        "select signal_key, account_id from signal
         where import_id is null and signal_key not in (select signal_key from snooze where until > ?)
            and account_id not in (select account_id from account where trashed_at is not null)
         order by account_id, signal_key",
    )
    .bind(now.timestamp_millis())
    .fetch_all(conn)
    .await?;
    let account = |id: Hyphenated| AccountId::from_uuid(id.into_uuid());
    Ok(rows
        .into_iter()
        .map(|(key, id)| (key, account(id)))
        .collect())
}

#[cfg(test)]
mod tests;
