//! The weekly review: which accounts come first, and which were looked through (T6).

use chrono::{Datelike, NaiveDate};
use domain::accounts::Tier;
use domain::ids::AccountId;
use domain::meetings::Weekly;
use domain::text::Line;
use domain::time::Zone;
use domain::touches::Silence;
use sqlx::SqliteConnection;
use uuid::fmt::Hyphenated;

use crate::column::{Stored, line, maybe_number, number, word, zone};
use crate::error::{Error, Result};
use crate::page::bounded;

/// An account in the review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviewed {
    /// The account.
    pub account: AccountId,
    /// What it is called.
    pub name: Line,
    /// How much attention it is given.
    pub tier: Tier,
    /// The zone its days belong to.
    pub zone: Zone,
    /// What the review goes by.
    pub weekly: Weekly,
}

/// What the review goes by, as it is stored with a verdict; all empty for an account it leaves out.
#[derive(Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct WeeklyRow {
    pub(crate) weekly_place: Option<i64>,
    /// The number of the day from which the silence counts: days are taken from each other in SQL.
    pub(crate) silent_day: Option<i64>,
    pub(crate) silence_ideal: Option<i64>,
    pub(crate) silence_max: Option<i64>,
}

impl WeeklyRow {
    pub(crate) fn of(weekly: Option<Weekly>) -> Self {
        weekly.map_or_else(Self::default, |weekly| Self {
            weekly_place: Some(Weekly::place(weekly.outlook).into()),
            silent_day: weekly.silent_since.map(|day| day.num_days_from_ce().into()),
            silence_ideal: weekly.silence.ideal.map(Into::into),
            silence_max: weekly.silence.max.map(Into::into),
        })
    }
}

impl TryFrom<WeeklyRow> for Weekly {
    type Error = Error;

    fn try_from(row: WeeklyRow) -> Result<Self> {
        const PLACE: &str = "verdict.weekly_place";
        let place: Option<u8> = maybe_number(PLACE, row.weekly_place)?;
        Ok(Self {
            outlook: place
                .and_then(Self::outlook_at)
                .ok_or(Error::Damaged(PLACE))?,
            silent_since: row.silent_day.map(day_of).transpose()?,
            silence: Silence {
                ideal: maybe_number("verdict.silence_ideal", row.silence_ideal)?,
                max: maybe_number("verdict.silence_max", row.silence_max)?,
            },
        })
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    account_id: Hyphenated,
    name: String,
    tier: String,
    zone: String,
    #[sqlx(flatten)]
    weekly: WeeklyRow,
}

impl TryFrom<Row> for Reviewed {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        Ok(Self {
            account: AccountId::from_uuid(row.account_id.into_uuid()),
            name: line("account.name", &row.name)?,
            tier: word("account.tier", &row.tier)?,
            zone: zone("account.zone", &row.zone)?,
            weekly: row.weekly.try_into()?,
        })
    }
}

/// The day that has this number.
fn day_of(stored: i64) -> Result<NaiveDate> {
    const DAY: &str = "verdict.silent_day";
    NaiveDate::from_num_days_from_ce_opt(number(DAY, stored)?).ok_or(Error::Damaged(DAY))
}

/// The accounts that nobody looked through since the day `since`: the gravest outlook first, within it on `today` the
/// longest silence against what it may be at most, those that may be silent for ever last. At most `limit`.
pub async fn review(
    conn: &mut SqliteConnection,
    today: NaiveDate,
    since: NaiveDate,
    limit: u32,
) -> Result<Vec<Reviewed>> {
    // The order is made of the index alone; only those that are shown are asked for their names.
    let rows: Vec<Row> = sqlx::query_as(
        "with shown as (
            select verdict.account_id, verdict.weekly_place, verdict.silent_day,
                (?1 - verdict.silent_day) * 1.0 / verdict.silence_max as share
            from verdict
            where verdict.weekly_place is not null
                and verdict.account_id not in (select account_id from looked_through where looked_on >= ?2)
            order by verdict.weekly_place, share desc nulls last, verdict.silent_day nulls last, verdict.account_id
            limit ?3)
         select account.account_id, account.name, account.tier, account.zone, verdict.weekly_place,
            verdict.silent_day, verdict.silence_ideal, verdict.silence_max
         from shown join verdict on verdict.account_id = shown.account_id
         join account on account.account_id = shown.account_id
         order by shown.weekly_place, shown.share desc nulls last, shown.silent_day nulls last, shown.account_id",
    )
    .bind(today.num_days_from_ce())
    .bind(since)
    .bind(bounded(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Reviewed::try_from).collect()
}

/// How many accounts were looked through since a day.
pub async fn looked_through(conn: &mut SqliteConnection, since: NaiveDate) -> Result<u32> {
    let count: i64 = sqlx::query_scalar("select count(*) from looked_through where looked_on >= ?")
        .bind(since)
        .fetch_one(conn)
        .await?;
    number("count", count)
}

/// Remembers that an account was looked through on a day.
///
/// # Errors
/// [`Error::MissingReference`] when the account is gone.
pub async fn look_through(
    conn: &mut SqliteConnection,
    account: AccountId,
    on: NaiveDate,
) -> Result<()> {
    sqlx::query(
        "insert into looked_through (account_id, looked_on) values (?, ?)
         on conflict (account_id) do update set looked_on = excluded.looked_on",
    )
    .bind(account.stored())
    .bind(on)
    .execute(conn)
    .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use domain::accounts::Account;
    use domain::contracts::Outlook;
    use domain::history::Intent;
    use domain::signals::Verdict;

    use super::*;
    use crate::facts::Versions;
    use crate::testing::{World, at, day};
    use crate::{signals, trash};

    const NOW: &str = "2026-06-15T12:00:00Z";

    fn weekly(outlook: Option<Outlook>, since: Option<&str>, max: Option<u16>) -> Option<Weekly> {
        Some(Weekly {
            outlook,
            silent_since: since.map(day),
            silence: Silence { ideal: None, max },
        })
    }

    async fn judged(world: &World, name: &str, weekly: Option<Weekly>) -> Result<Account> {
        let account = world.account(name).await?;
        let mut change = world.change(Intent::ChangeAccount).await?;
        let verdict = Verdict {
            weekly,
            ..Verdict::default()
        };
        let seen = Versions::default();
        signals::replace(change.conn(), account.id, &verdict, &seen, at(NOW)).await?;
        change.commit().await?;
        Ok(account)
    }

    async fn names(world: &World, limit: u32) -> Result<Vec<String>> {
        let mut read = world.read().await?;
        let rows = review(&mut read, day("2026-06-15"), day("2026-06-15"), limit).await?;
        Ok(rows.into_iter().map(|row| row.name.to_string()).collect())
    }

    #[tokio::test]
    async fn t6_accounts_come_by_outlook_and_then_by_silence_against_its_maximum() -> Result<()> {
        let world = World::begun().await?;
        let good = Some(Outlook::Good);
        // Twice its maximum, though fewer days past it than the next.
        judged(
            &world,
            "28 of 14",
            weekly(good, Some("2026-05-18"), Some(14)),
        )
        .await?;
        judged(
            &world,
            "140 of 120",
            weekly(good, Some("2026-01-26"), Some(120)),
        )
        .await?;
        judged(
            &world,
            "unbounded, long",
            weekly(good, Some("2025-01-01"), None),
        )
        .await?;
        judged(
            &world,
            "unbounded, short",
            weekly(good, Some("2026-06-01"), None),
        )
        .await?;
        judged(&world, "unknown", weekly(good, None, Some(14))).await?;
        judged(
            &world,
            "no outlook",
            weekly(None, Some("2020-01-01"), Some(14)),
        )
        .await?;
        judged(
            &world,
            "spoken today",
            weekly(Some(Outlook::AtRisk), Some("2026-06-15"), Some(14)),
        )
        .await?;
        let lost = weekly(Some(Outlook::LikelyLost), Some("2026-06-15"), Some(14));
        let lost = judged(&world, "lost", lost).await?;
        let little = weekly(Some(Outlook::NotEnough), Some("2026-06-15"), None);
        judged(&world, "little known", little).await?;
        judged(&world, "churned", None).await?;
        let all = [
            "lost",
            "spoken today",
            "little known",
            "28 of 14",
            "140 of 120",
            "unbounded, long",
            "unbounded, short",
            "unknown",
            "no outlook",
        ];
        assert_eq!(names(&world, 20).await?, all);
        assert_eq!(names(&world, 3).await?, all[..3]);

        let mut change = world.change(Intent::TrashAccount).await?;
        trash::put(&mut change, lost.id, at(NOW)).await?;
        signals::clear(change.conn(), lost.id).await?;
        change.commit().await?;
        assert_eq!(names(&world, 20).await?, all[1..]);
        Ok(())
    }

    #[tokio::test]
    async fn t6_what_was_looked_through_since_the_weeks_first_day_is_counted_and_left_out()
    -> Result<()> {
        let world = World::begun().await?;
        let account = judged(&world, "Acme", weekly(None, None, None)).await?;
        let mut writing = world.ledger.write().await?;
        look_through(&mut writing, account.id, day("2026-06-14")).await?;
        writing.commit().await?;
        let monday = day("2026-06-15");
        assert_eq!(looked_through(&mut *world.read().await?, monday).await?, 0);
        assert_eq!(names(&world, 20).await?, ["Acme"]);

        let mut writing = world.ledger.write().await?;
        look_through(&mut writing, account.id, monday).await?;
        writing.commit().await?;
        assert_eq!(looked_through(&mut *world.read().await?, monday).await?, 1);
        assert_eq!(names(&world, 20).await?, [""; 0]);

        let mut writing = world.ledger.write().await?;
        let refused = look_through(&mut writing, AccountId::new(), monday).await;
        assert!(refused.is_err());
        Ok(())
    }
}
