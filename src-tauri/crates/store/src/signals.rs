//! Signals as the rules raised them, how long the rules' answer stands, and what was put off.

mod snoozed;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{
    AccountId, ClaimId, CommitmentId, ContractId, ImportId, MeetingId, ReminderId, SnoozeId,
    TouchId,
};
use domain::signals::{Severity, Signal, Subject, Verdict};
use serde_json::{Value, json};
use sqlx::SqliteConnection;
use uuid::Uuid;
use uuid::fmt::Hyphenated;

use crate::change::Change;
use crate::column::{Stored, accounts_of, instant, maybe_number, word};
use crate::error::{Error, Result};
use crate::facts::{self, Versions};
use crate::forecast;
use crate::meetings::WeeklyRow;
use crate::page::bounded;
use crate::renewals;
use crate::rows::SnoozeRow;

pub use snoozed::{Snoozed, by_key as standing, came_back, snoozed, snoozed_count};

/// A signal that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The signal.
    pub signal: Signal,
    /// Since when, without a break.
    pub raised_at: DateTime<Utc>,
    /// Put off until then.
    pub snoozed_until: Option<DateTime<Utc>>,
}

/// A signal that was put off until a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snooze {
    /// Its id.
    pub id: SnoozeId,
    /// The signal's key.
    pub key: String,
    /// The account the signal is about.
    pub account: AccountId,
    /// Until when.
    pub until: DateTime<Utc>,
}

#[derive(Debug, sqlx::FromRow)]
pub(crate) struct SignalRow {
    pub(crate) signal_key: String,
    rule: String,
    subject: String,
    subject_id: Hyphenated,
    severity: i64,
    due: Option<NaiveDate>,
    step: Option<i64>,
    import_id: Option<Hyphenated>,
    pub(crate) raised_at: i64,
}

impl SignalRow {
    pub(crate) fn signal(self) -> Result<Signal> {
        let id = self.subject_id.into_uuid();
        Ok(Signal {
            key: self.signal_key,
            rule: word("signal.rule", &self.rule)?,
            subject: match self.subject.as_str() {
                "commitment" => Subject::Commitment(CommitmentId::from_uuid(id)),
                "contract" => Subject::Contract(ContractId::from_uuid(id)),
                "reminder" => Subject::Reminder(ReminderId::from_uuid(id)),
                "touch" => Subject::Touch(TouchId::from_uuid(id)),
                "meeting" => Subject::Meeting(MeetingId::from_uuid(id)),
                "claim" => Subject::Claim(ClaimId::from_uuid(id)),
                "account" => Subject::Account(AccountId::from_uuid(id)),
                "company" => Subject::Company,
                _ => return Err(Error::Damaged("signal.subject")),
            },
            severity: severity(self.severity)?,
            due: self.due,
            step: maybe_number("signal.step", self.step)?,
            history_of: self.import_id.map(|id| ImportId::from_uuid(id.into_uuid())),
        })
    }
}

pub(crate) fn severity(stored: i64) -> Result<Severity> {
    match stored {
        1 => Ok(Severity::Note),
        2 => Ok(Severity::Amber),
        3 => Ok(Severity::Red),
        _ => Err(Error::Damaged("signal.severity")),
    }
}

const fn subject(subject: Subject) -> (&'static str, Hyphenated) {
    match subject {
        Subject::Commitment(id) => ("commitment", id.uuid().hyphenated()),
        Subject::Contract(id) => ("contract", id.uuid().hyphenated()),
        Subject::Reminder(id) => ("reminder", id.uuid().hyphenated()),
        Subject::Touch(id) => ("touch", id.uuid().hyphenated()),
        Subject::Meeting(id) => ("meeting", id.uuid().hyphenated()),
        Subject::Claim(id) => ("claim", id.uuid().hyphenated()),
        Subject::Account(id) => ("account", id.uuid().hyphenated()),
        Subject::Company => ("company", Uuid::nil().hyphenated()),
    }
}

/// How long an answer stands, with what the weekly review goes by.
#[derive(Default, sqlx::FromRow)]
struct AnswerRow {
    stands_until: Option<i64>,
    arrives_at: Option<i64>,
    #[sqlx(flatten)]
    weekly: WeeklyRow,
}

/// Puts the rules' answer about an account in place of the last one. `seen`: the company facts it was made with.
///
/// A signal that stood before keeps the time it was raised at, unless it has become red; a new one has stood since the last answer ended, where
/// nobody looked in between. Returns whether any signal, what its account is worth, how any contract stands, what the
/// weekly review goes by or when the next signal arrives is another than before.
pub async fn replace(
    conn: &mut SqliteConnection,
    account: AccountId,
    verdict: &Verdict,
    seen: &Versions,
    now: DateTime<Utc>,
) -> Result<bool> {
    let stored: Vec<SignalRow> = sqlx::query_as(
        "select signal_key, rule, subject, subject_id, severity, due, step, import_id, raised_at
         from signal where account_id = ?",
    )
    .bind(account.stored())
    .fetch_all(&mut *conn)
    .await?;
    let mut before: BTreeMap<String, Signal> = stored
        .into_iter()
        .map(|row| Ok((row.signal_key.clone(), row.signal()?)))
        .collect::<Result<_>>()?;

    let last: Option<AnswerRow> = sqlx::query_as(
        "select stands_until, arrives_at, weekly_place, silent_day, silence_ideal, silence_max
         from verdict where account_id = ?",
    )
    .bind(account.stored())
    .fetch_optional(&mut *conn)
    .await?;
    let last = last.unwrap_or_default();
    let since = match last.stands_until {
        Some(ended) => instant("verdict.stands_until", ended)?.min(now),
        None => now,
    };
    let mut others = Vec::new();
    for signal in &verdict.signals {
        if before.remove(&signal.key).as_ref() != Some(signal) {
            others.push(signal);
        }
    }
    let mut changed = !others.is_empty();
    write(conn, account, &others, since).await?;
    for key in before.into_keys() {
        changed = true;
        sqlx::query("delete from signal where signal_key = ?")
            .bind(key)
            .execute(&mut *conn)
            .await?;
    }

    let weighed = sqlx::query("update signal set worth = ?2 where account_id = ?1 and worth <> ?2")
        .bind(account.stored())
        .bind(verdict.worth)
        .execute(&mut *conn)
        .await?;
    changed |= weighed.rows_affected() > 0;
    changed |= renewals::replace(conn, account, &verdict.renewals).await?;
    forecast::keep(conn, &verdict.odds).await?;
    changed |= forecast::keep_low(conn, account, &verdict.low_odds).await?;

    let weekly = WeeklyRow::of(verdict.weekly);
    changed |= weekly != last.weekly;
    let arrives_at = verdict.arrives_at.map(|at| at.timestamp_millis());
    changed |= arrives_at != last.arrives_at;
    // A company fact that changed since the rules read it leaves the verdict in question.
    let marked = facts::versions(conn).await? != *seen;
    sqlx::query(
        "insert into verdict (account_id, stands_until, arrives_at, seen, marked, weekly_place, silent_day,
            silence_ideal, silence_max)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?)
         on conflict (account_id) do update set stands_until = excluded.stands_until,
            arrives_at = excluded.arrives_at, seen = excluded.seen, marked = excluded.marked,
            weekly_place = excluded.weekly_place, silent_day = excluded.silent_day,
            silence_ideal = excluded.silence_ideal, silence_max = excluded.silence_max",
    )
    .bind(account.stored())
    .bind(verdict.stands_until.map(|instant| instant.timestamp_millis()))
    .bind(arrives_at)
    .bind(serde_json::to_string(seen).map_err(|_| Error::Damaged("verdict.seen"))?)
    .bind(marked)
    .bind(weekly.weekly_place)
    .bind(weekly.silent_day)
    .bind(weekly.silence_ideal)
    .bind(weekly.silence_max)
    .execute(conn)
    .await?;
    Ok(changed)
}

/// Writes signals of an account. A laptop that slept for long has many of one account.
async fn write(
    conn: &mut SqliteConnection,
    account: AccountId,
    signals: &[&Signal],
    since: DateTime<Utc>,
) -> Result<()> {
    if signals.is_empty() {
        return Ok(());
    }
    let row = |signal: &&Signal| {
        let (subject, subject_id) = subject(signal.subject);
        json!([
            signal.key,
            signal.rule.as_str(),
            subject,
            subject_id.to_string(),
            signal.severity as i64,
            signal.due,
            signal.step,
            signal.history_of.map(|id| id.to_string()),
        ])
    };
    let rows: Vec<Value> = signals.iter().map(row).collect();
    sqlx::query(
        "insert into signal (signal_key, account_id, rule, subject, subject_id, severity, due, step, import_id,
            raised_at)
         select value ->> 0, ?2, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,
            value ->> 7, ?3
         from json_each(?1) where true
         on conflict (signal_key) do update set severity = excluded.severity, due = excluded.due,
            import_id = excluded.import_id,
            raised_at = iif(excluded.severity = 3 and signal.severity < 3, excluded.raised_at, signal.raised_at)",
    )
    .bind(Value::from(rows).to_string())
    .bind(account.stored())
    .bind(since.timestamp_millis())
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes away every signal of an account that is out of sight, and the verdict with them.
pub async fn clear(conn: &mut SqliteConnection, account: AccountId) -> Result<()> {
    sqlx::query("delete from signal where account_id = ?")
        .bind(account.stored())
        .execute(&mut *conn)
        .await?;
    renewals::replace(conn, account, &[]).await?;
    sqlx::query("delete from verdict where account_id = ?")
        .bind(account.stored())
        .execute(conn)
        .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct StandingRow {
    #[sqlx(flatten)]
    signal: SignalRow,
    until: Option<i64>,
}

/// The signals of an account, worst and soonest first; those put off too, saying until when. History that came with
/// an import is left out.
pub async fn of_account(
    conn: &mut SqliteConnection,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<Vec<Standing>> {
    let rows: Vec<StandingRow> = sqlx::query_as(
        "select signal.signal_key, signal.rule, signal.subject, signal.subject_id, signal.severity, signal.due,
            signal.step, signal.import_id, signal.raised_at, snooze.until
         from signal left join snooze on snooze.signal_key = signal.signal_key and snooze.until > ?
         where signal.account_id = ? and signal.import_id is null
         order by signal.severity desc, signal.due_on, signal.signal_key",
    )
    .bind(now.timestamp_millis())
    .bind(account.stored())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Standing {
                raised_at: instant("signal.raised_at", row.signal.raised_at)?,
                snoozed_until: row
                    .until
                    .map(|until| instant("snooze.until", until))
                    .transpose()?,
                signal: row.signal.signal()?,
            })
        })
        .collect()
}

/// The account that a standing signal is about; none when it does not stand.
pub async fn account_of(conn: &mut SqliteConnection, key: &str) -> Result<Option<AccountId>> {
    let id: Option<Hyphenated> =
        sqlx::query_scalar("select account_id from signal where signal_key = ?")
            .bind(key)
            .fetch_optional(conn)
            .await?;
    Ok(id.map(|id| AccountId::from_uuid(id.into_uuid())))
}

/// Accounts whose verdict does not stand any longer at `instant`: at most `limit`, the longest overdue first.
pub async fn due_before(
    conn: &mut SqliteConnection,
    instant: DateTime<Utc>,
    limit: u32,
) -> Result<Vec<AccountId>> {
    let ids: Vec<Hyphenated> = sqlx::query_scalar(
        "select verdict.account_id from verdict join account on account.account_id = verdict.account_id
         where verdict.stands_until is not null and verdict.stands_until <= ? and account.trashed_at is null
         order by verdict.stands_until limit ?",
    )
    .bind(instant.timestamp_millis())
    .bind(bounded(limit))
    .fetch_all(conn)
    .await?;
    Ok(accounts_of(ids))
}

/// Has the verdict of an account ended by `instant`?
pub async fn has_ended(
    conn: &mut SqliteConnection,
    account: AccountId,
    instant: DateTime<Utc>,
) -> Result<bool> {
    Ok(sqlx::query_scalar(
        "select exists (select 1 from verdict where account_id = ? and stands_until <= ?)",
    )
    .bind(account.stored())
    .bind(instant.timestamp_millis())
    .fetch_one(conn)
    .await?)
}

/// Accounts of which a signal that time alone raises has to reach the person after `after` and by `now`: at most
/// `limit`, first come first.
pub async fn arriving(
    conn: &mut SqliteConnection,
    after: DateTime<Utc>,
    now: DateTime<Utc>,
    limit: u32,
) -> Result<Vec<AccountId>> {
    let ids: Vec<Hyphenated> = sqlx::query_scalar(
        "select verdict.account_id from verdict join account on account.account_id = verdict.account_id
         where verdict.arrives_at is not null and verdict.arrives_at > ? and verdict.arrives_at <= ?
            and account.trashed_at is null
         order by verdict.arrives_at limit ?",
    )
    .bind(after.timestamp_millis())
    .bind(now.timestamp_millis())
    .bind(bounded(limit))
    .fetch_all(conn)
    .await?;
    Ok(accounts_of(ids))
}

/// The next instant at which something is to be done: a verdict ends, or a snooze does.
pub async fn next_instant(
    conn: &mut SqliteConnection,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>> {
    let next: Option<i64> = sqlx::query_scalar(
        "select min(at) from (
            select (select verdict.stands_until
                from verdict join account on account.account_id = verdict.account_id
                where verdict.stands_until is not null and account.trashed_at is null
                order by verdict.stands_until limit 1) as at
            union all select min(until) from snooze where until > ?)",
    )
    .bind(now.timestamp_millis())
    .fetch_one(conn)
    .await?;
    next.map(|next| instant("verdict.stands_until", next))
        .transpose()
}

/// Puts a signal off until a time, instead of any earlier time it was put off to.
///
/// # Errors
/// [`Error::MissingReference`] when the account is gone.
pub async fn snooze(
    change: &mut Change,
    key: &str,
    account: AccountId,
    until: DateTime<Utc>,
) -> Result<()> {
    match by_key(change.conn(), key).await? {
        Some(stored) => change.save(&Snooze { until, ..stored }).await,
        None => {
            change
                .create(&Snooze {
                    id: SnoozeId::new(),
                    key: key.to_owned(),
                    account,
                    until,
                })
                .await
        }
    }
}

/// Brings a signal back that was put off. Nothing happens when it was not.
pub async fn wake(change: &mut Change, key: &str) -> Result<()> {
    match by_key(change.conn(), key).await? {
        Some(snooze) => change.remove::<Snooze>(snooze.id).await,
        None => Ok(()),
    }
}

async fn by_key(conn: &mut SqliteConnection, key: &str) -> Result<Option<Snooze>> {
    let row: Option<SnoozeRow> = sqlx::query_as(
        "select snooze_id, signal_key, account_id, until from snooze where signal_key = ?",
    )
    .bind(key)
    .fetch_optional(conn)
    .await?;
    row.map(Snooze::try_from).transpose()
}

#[cfg(test)]
mod tests;
