//! What was put off, and until when.

use chrono::{DateTime, Utc};
use domain::ids::AccountId;
use domain::signals::Signal;
use domain::text::Line;
use sqlx::SqliteConnection;
use uuid::fmt::Hyphenated;

use super::SignalRow;
use crate::column::{accounts_of, instant, line, number};
use crate::error::Result;
use crate::page::bounded;

/// A signal that was put off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snoozed {
    /// The signal.
    pub signal: Signal,
    /// The account it is about.
    pub account: AccountId,
    /// What that is called.
    pub account_name: Line,
    /// Until when.
    pub until: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct SnoozedRow {
    #[sqlx(flatten)]
    signal: SignalRow,
    account_id: Hyphenated,
    account_name: String,
    until: i64,
}

/// Signals that stand and are put off beyond `now`, soonest back first: at most `limit`.
pub async fn snoozed(
    conn: &mut SqliteConnection,
    now: DateTime<Utc>,
    limit: u32,
) -> Result<Vec<Snoozed>> {
    let rows: Vec<SnoozedRow> = sqlx::query_as(
        "select signal.signal_key, signal.rule, signal.subject, signal.subject_id, signal.severity, signal.due,
            signal.step, signal.import_id, signal.raised_at, account.account_id, account.name as account_name, snooze.until
         from snooze
         join signal on signal.signal_key = snooze.signal_key
         join account on account.account_id = signal.account_id
         where snooze.until > ? and account.trashed_at is null
         order by snooze.until, snooze.signal_key limit ?",
    )
    .bind(now.timestamp_millis())
    .bind(bounded(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Snoozed {
                signal: row.signal.signal()?,
                account: AccountId::from_uuid(row.account_id.into_uuid()),
                account_name: line("account.name", &row.account_name)?,
                until: instant("snooze.until", row.until)?,
            })
        })
        .collect()
}

/// How many signals that stand are put off beyond `now`.
pub async fn snoozed_count(conn: &mut SqliteConnection, now: DateTime<Utc>) -> Result<u32> {
    let count: i64 = sqlx::query_scalar(
        "select count(*) from snooze
         join signal on signal.signal_key = snooze.signal_key
         join account on account.account_id = signal.account_id
         where snooze.until > ? and account.trashed_at is null",
    )
    .bind(now.timestamp_millis())
    .fetch_one(conn)
    .await?;
    number("count", count)
}

/// The accounts of signals whose time came after `after`, and no later than `now`.
pub async fn came_back(
    conn: &mut SqliteConnection,
    after: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Vec<AccountId>> {
    let ids: Vec<Hyphenated> = sqlx::query_scalar(
        "select distinct signal.account_id from snooze
         join signal on signal.signal_key = snooze.signal_key
         where snooze.until > ? and snooze.until <= ? order by signal.account_id",
    )
    .bind(after.timestamp_millis())
    .bind(now.timestamp_millis())
    .fetch_all(conn)
    .await?;
    Ok(accounts_of(ids))
}

/// The signal with this key, if it stands.
pub async fn by_key(conn: &mut SqliteConnection, key: &str) -> Result<Option<Signal>> {
    let row: Option<SignalRow> = sqlx::query_as(
        "select signal_key, rule, subject, subject_id, severity, due, step, import_id, raised_at
         from signal where signal_key = ?",
    )
    .bind(key)
    .fetch_optional(conn)
    .await?;
    row.map(SignalRow::signal).transpose()
}

#[cfg(test)]
mod tests {
    use domain::history::Intent;
    use domain::ids::CommitmentId;
    use domain::signals::{Rule, Severity, Subject, Verdict};

    use super::*;
    use crate::facts;
    use crate::signals::{replace, snooze};
    use crate::testing::{World, at, day};

    #[tokio::test]
    async fn only_what_stands_and_is_put_off_is_listed_soonest_back_first() -> Result<()> {
        let world = World::begun().await?;
        let acme = world.account("Acme").await?;
        let late = |id: CommitmentId| {
            let subject = Subject::Commitment(id);
            Signal::raised(
                Rule::PromiseOverdue,
                subject,
                id,
                None,
                Severity::Red,
                Some(day("2026-05-29")),
            )
        };
        let signals: Vec<Signal> = (0..3).map(|_| late(CommitmentId::new())).collect();
        let mut writing = world.ledger.write().await?;
        let seen = facts::versions(&mut writing).await?;
        let verdict = Verdict {
            signals: signals.clone(),
            ..Verdict::default()
        };
        replace(
            &mut writing,
            acme.id,
            &verdict,
            &seen,
            at("2026-06-01T12:00:00Z"),
        )
        .await?;
        writing.commit().await?;
        let put_off = [
            (&*signals[1].key, "2026-06-03T09:00:00Z"),
            (&*signals[0].key, "2026-06-02T09:00:00Z"),
            ("gone", "2026-06-02T09:00:00Z"),
        ];
        for (key, until) in put_off {
            let mut change = world.change(Intent::Snooze).await?;
            snooze(&mut change, key, acme.id, at(until)).await?;
            change.commit().await?;
        }

        let listed = |now: &'static str| {
            let world = &world;
            async move {
                let mut reading = world.read().await?;
                let found = snoozed(&mut reading, at(now), 200).await?;
                assert_eq!(
                    snoozed_count(&mut reading, at(now)).await? as usize,
                    found.len()
                );
                Ok::<_, crate::Error>(
                    found
                        .into_iter()
                        .map(|snoozed| snoozed.signal.key)
                        .collect::<Vec<_>>(),
                )
            }
        };
        assert_eq!(
            listed("2026-06-01T12:00:00Z").await?,
            [&*signals[0].key, &*signals[1].key]
        );
        assert_eq!(
            listed("2026-06-02T09:00:00Z").await?,
            [&*signals[1].key],
            "over at its very time"
        );

        let back =
            async |after, now| came_back(&mut *world.read().await?, at(after), at(now)).await;
        assert_eq!(
            back("2026-06-01T12:00:00Z", "2026-06-02T08:59:59Z").await?,
            []
        );
        assert_eq!(
            back("2026-06-01T12:00:00Z", "2026-06-02T09:00:00Z").await?,
            [acme.id]
        );
        assert_eq!(
            back("2026-06-02T09:00:00Z", "2026-06-03T08:00:00Z").await?,
            []
        );

        let mut reading = world.read().await?;
        assert_eq!(
            by_key(&mut reading, &signals[2].key).await?.as_ref(),
            Some(&signals[2])
        );
        assert_eq!(by_key(&mut reading, "gone").await?, None);
        Ok(())
    }
}
