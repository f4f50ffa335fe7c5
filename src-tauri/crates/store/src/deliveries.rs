//! What has to reach the person, and what did.

use chrono::{DateTime, NaiveDate, Utc};
use domain::delivery::{Due, Standing};
use domain::ids::{AccountId, DeliveryId};
use domain::signals::Severity;
use serde_json::{Value, json};
use sqlx::SqliteConnection;
use uuid::fmt::Hyphenated;

use crate::column::{Stored, instant, number, word};
use crate::error::Result;
use crate::signals::severity;

/// A signal of an account, with what its delivery goes by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undecided {
    /// The signal's key.
    pub key: String,
    /// What decides about it.
    pub standing: Standing,
    /// The day that matters.
    pub day: Option<NaiveDate>,
    /// What its account is worth.
    pub worth: i64,
    /// It reached the person as it stands, or came in as history.
    pub is_settled: bool,
    /// The day had its bubbles: the digest at this time tells of it.
    pub later: Option<DateTime<Utc>>,
    /// When it was to reach the person so far.
    pub arrives_at: Option<DateTime<Utc>>,
}

impl Undecided {
    /// The same, due at a time.
    #[must_use]
    pub fn due(self, account: AccountId, at: DateTime<Utc>) -> Due {
        Due {
            key: self.key,
            account,
            standing: self.standing,
            day: self.day,
            worth: self.worth,
            at,
            is_for_digest: self.later.is_some(),
        }
    }
}

#[derive(sqlx::FromRow)]
struct StandingRow {
    signal_key: String,
    rule: String,
    severity: i64,
    raised_at: i64,
    put_off_until: Option<i64>,
}

impl StandingRow {
    fn parse(self) -> Result<(String, Standing)> {
        let standing = Standing {
            rule: word("signal.rule", &self.rule)?,
            severity: severity(self.severity)?,
            since: instant("signal.raised_at", self.raised_at)?,
            put_off_until: self
                .put_off_until
                .map(|until| instant("snooze.until", until))
                .transpose()?,
        };
        Ok((self.signal_key, standing))
    }
}

#[derive(sqlx::FromRow)]
struct UndecidedRow {
    #[sqlx(flatten)]
    standing: StandingRow,
    due: Option<NaiveDate>,
    worth: i64,
    is_settled: bool,
    later: Option<i64>,
    arrives_at: Option<i64>,
}

/// The signals of an account, with what their delivery goes by.
pub async fn of_account(conn: &mut SqliteConnection, account: AccountId) -> Result<Vec<Undecided>> {
    let rows: Vec<UndecidedRow> = sqlx::query_as(
        "select signal.signal_key, signal.rule, signal.severity, signal.raised_at,
            snooze.until as put_off_until, signal.due, signal.worth, signal.arrives_at,
            signal.import_id is not null or exists (
                select 1 from delivery where delivery.signal_key = signal.signal_key and delivery.how <> 'later'
                    and delivery.put_off_until = coalesce(snooze.until, 0)
                    and delivery.is_red >= (signal.severity = 3)) as is_settled,
            (select max(due_at) from delivery where delivery.signal_key = signal.signal_key
                and delivery.how = 'later' and delivery.put_off_until = coalesce(snooze.until, 0)
                and delivery.is_red >= (signal.severity = 3)) as later
         from signal left join snooze on snooze.signal_key = signal.signal_key
         where signal.account_id = ? order by signal.signal_key",
    )
    .bind(account.stored())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            let (key, standing) = row.standing.parse()?;
            Ok(Undecided {
                key,
                standing,
                day: row.due,
                worth: row.worth,
                is_settled: row.is_settled,
                later: row
                    .later
                    .map(|at| instant("delivery.due_at", at))
                    .transpose()?,
                arrives_at: row
                    .arrives_at
                    .map(|at| instant("signal.arrives_at", at))
                    .transpose()?,
            })
        })
        .collect()
}

/// Says when signals have to reach the person; none: they have, or never do.
pub async fn arrive(
    conn: &mut SqliteConnection,
    signals: &[(String, Option<DateTime<Utc>>)],
) -> Result<()> {
    if signals.is_empty() {
        return Ok(());
    }
    let times = signals
        .iter()
        .map(|(key, at)| json!([key, at.map(|at| at.timestamp_millis())]));
    sqlx::query(
        "update signal set arrives_at = said.value ->> 1 from json_each(?) as said
         where signal.signal_key = said.value ->> 0",
    )
    .bind(Value::from_iter(times).to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// When the next signal has to reach the person, also one that time alone has yet to raise; what a large digest tells
/// of is left out.
pub async fn next(conn: &mut SqliteConnection) -> Result<Option<DateTime<Utc>>> {
    let at: Option<i64> = sqlx::query_scalar(
        "select min(at) from (
            select (select signal.arrives_at
                from signal join account on account.account_id = signal.account_id
                where signal.arrives_at is not null and account.trashed_at is null
                    and signal.arrives_at > (select coalesce(max(up_to), -1) from large_digest)
                order by signal.arrives_at limit 1) as at
            union all
            select (select verdict.arrives_at
                from verdict join account on account.account_id = verdict.account_id
                where verdict.arrives_at is not null and account.trashed_at is null
                    and verdict.arrives_at > (select coalesce(max(up_to), -1) from large_digest)
                order by verdict.arrives_at limit 1))",
    )
    .fetch_one(conn)
    .await?;
    at.map(|at| instant("signal.arrives_at", at)).transpose()
}

#[derive(sqlx::FromRow)]
struct DueRow {
    #[sqlx(flatten)]
    standing: StandingRow,
    account_id: Hyphenated,
    due: Option<NaiveDate>,
    worth: i64,
    arrives_at: i64,
    is_for_digest: bool,
}

impl DueRow {
    fn parse(self) -> Result<Due> {
        let at = instant("signal.arrives_at", self.arrives_at)?;
        let account = AccountId::from_uuid(self.account_id.into_uuid());
        let (key, standing) = self.standing.parse()?;
        Ok(Due {
            key,
            account,
            standing,
            day: self.due,
            worth: self.worth,
            at,
            is_for_digest: self.is_for_digest,
        })
    }
}

/// What has to reach the person after `after` and by `now`, first come first: at most `limit`.
pub async fn due(
    conn: &mut SqliteConnection,
    after: DateTime<Utc>,
    now: DateTime<Utc>,
    limit: u32,
) -> Result<Vec<Due>> {
    let rows: Vec<DueRow> = sqlx::query_as(
        "select signal.signal_key, signal.rule, signal.severity, signal.raised_at,
            snooze.until as put_off_until, signal.account_id, signal.due, signal.worth, signal.arrives_at,
            exists (select 1 from delivery where delivery.signal_key = signal.signal_key and delivery.how = 'later'
                and delivery.put_off_until = coalesce(snooze.until, 0)
                and delivery.is_red >= (signal.severity = 3)) as is_for_digest
         from signal join account on account.account_id = signal.account_id
         left join snooze on snooze.signal_key = signal.signal_key
         where signal.arrives_at is not null and signal.arrives_at > ? and signal.arrives_at <= ?
            and account.trashed_at is null
         order by signal.arrives_at, signal.signal_key limit ?",
    )
    .bind(after.timestamp_millis())
    .bind(now.timestamp_millis())
    .bind(limit)
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(DueRow::parse).collect()
}

/// How signals are told of together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// By a bubble; `counts`: one of those that a day has a limited number of.
    Bubble {
        /// Is it?
        counts: bool,
    },
    /// In a digest.
    Digest,
    /// Not now: in the digest at this time.
    Later(DateTime<Utc>),
}

/// Takes signals for one delivery: nobody else tells of them from here on.
pub async fn claim(
    conn: &mut SqliteConnection,
    delivery: DeliveryId,
    told: Told,
    signals: &[Due],
    now: DateTime<Utc>,
) -> Result<()> {
    let (how, counts, later) = match told {
        Told::Bubble { counts } => ("bubble", counts, None),
        Told::Digest => ("digest", false, None),
        Told::Later(at) => ("later", false, Some(at)),
    };
    let row = |due: &Due| claimed(due, due.standing.put_off_until, later);
    let rows: Vec<_> = signals.iter().map(row).collect();
    write(conn, delivery, how, counts, rows, now, None).await?;
    let claimed: Vec<_> = signals.iter().map(|due| (due.key.clone(), later)).collect();
    arrive(conn, &claimed).await
}

/// Writes down of signals that a large digest tells of them: they wait no longer.
pub async fn write_down(
    conn: &mut SqliteConnection,
    digest: &LargeDigest,
    signals: &[Due],
) -> Result<()> {
    let row = |due: &Due| {
        // What was put off since then comes back at its own time, as if it had been put off after any digest.
        let put_off = due.standing.put_off_until;
        claimed(due, put_off.filter(|until| *until <= digest.up_to), None)
    };
    let rows: Vec<_> = signals.iter().map(row).collect();
    let at = digest.claimed_at;
    // Whether the desktop has taken it is known of the digest as a whole.
    write(conn, digest.delivery, "digest", false, rows, at, Some(at)).await?;
    let claimed: Vec<_> = signals.iter().map(|due| (due.key.clone(), None)).collect();
    arrive(conn, &claimed).await
}

/// A signal as it is written down for a delivery.
fn claimed(due: &Due, put_off_until: Option<DateTime<Utc>>, later: Option<DateTime<Utc>>) -> Value {
    json!([
        due.key,
        due.standing.severity == Severity::Red,
        put_off_until.map_or(0, |until| until.timestamp_millis()),
        due.account.to_string(),
        later.unwrap_or(due.at).timestamp_millis(),
    ])
}

async fn write(
    conn: &mut SqliteConnection,
    delivery: DeliveryId,
    how: &str,
    counts: bool,
    rows: Vec<Value>,
    claimed_at: DateTime<Utc>,
    shown_at: Option<DateTime<Utc>>,
) -> Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    sqlx::query(
        "insert into delivery (signal_key, is_red, put_off_until, account_id, delivery_id, how, counts, due_at,
            claimed_at, shown_at)
         select value ->> 0, value ->> 1, value ->> 2, value ->> 3, ?2, ?3, ?4, value ->> 4, ?5, ?6
         from json_each(?1) where true
         on conflict (signal_key, put_off_until, is_red) do update set delivery_id = excluded.delivery_id,
            how = excluded.how, counts = excluded.counts, due_at = excluded.due_at,
            claimed_at = excluded.claimed_at, shown_at = excluded.shown_at, shown_by = null, number = null",
    )
    .bind(Value::from(rows).to_string())
    .bind(delivery.stored())
    .bind(how)
    .bind(counts)
    .bind(claimed_at.timestamp_millis())
    .bind(shown_at.map(|at| at.timestamp_millis()))
    .execute(conn)
    .await?;
    Ok(())
}

/// A digest of more than can be judged and written down at once: until it is, it tells of whatever had to reach the
/// person by an instant and was not told before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LargeDigest {
    /// By what it is known.
    pub delivery: DeliveryId,
    /// The instant.
    pub up_to: DateTime<Utc>,
    /// How many accounts it named.
    pub accounts: u32,
    /// The key of the signal it named.
    pub first: String,
    /// When it was claimed.
    pub claimed_at: DateTime<Utc>,
    /// The desktop has taken it.
    pub is_shown: bool,
}

/// The digest that is yet to be written down, if there is one.
pub async fn large(conn: &mut SqliteConnection) -> Result<Option<LargeDigest>> {
    let row: Option<(Hyphenated, i64, i64, String, i64, bool)> = sqlx::query_as(
        "select delivery_id, up_to, accounts, first_key, claimed_at, shown_at is not null
         from large_digest where up_to is not null",
    )
    .fetch_optional(conn)
    .await?;
    row.map(|(delivery, up_to, accounts, first, claimed_at, is_shown)| {
        Ok(LargeDigest {
            delivery: DeliveryId::from_uuid(delivery.into_uuid()),
            up_to: instant("large_digest.up_to", up_to)?,
            accounts: number("large_digest.accounts", accounts)?,
            first,
            claimed_at: instant("large_digest.claimed_at", claimed_at)?,
            is_shown,
        })
    })
    .transpose()
}

/// How many accounts a large digest tells of: signals of theirs wait, will be raised by time alone, or are written
/// down and still stand.
pub async fn told_in(
    conn: &mut SqliteConnection,
    delivery: DeliveryId,
    claimed_at: DateTime<Utc>,
    up_to: DateTime<Utc>,
) -> Result<u32> {
    // The index of each account: a large digest has very many rows of its own.
    let accounts: i64 = sqlx::query_scalar(
        "select count(*) from account where trashed_at is null and (
            exists (select 1 from verdict where verdict.account_id = account.account_id and verdict.arrives_at <= ?3)
            or exists (select 1 from signal where signal.account_id = account.account_id
                and signal.arrives_at is not null and signal.arrives_at <= ?3)
            or exists (select 1 from delivery join signal on signal.signal_key = delivery.signal_key
                where delivery.account_id = account.account_id and delivery.claimed_at = ?2 and +delivery.delivery_id = ?1))",
    )
    .bind(delivery.stored())
    .bind(claimed_at.timestamp_millis())
    .bind(up_to.timestamp_millis())
    .fetch_one(conn)
    .await?;
    number("count", accounts)
}

/// The worst that waits to reach the person by `now`, and of equals the first in the order of Today (T1).
pub async fn worst(conn: &mut SqliteConnection, now: DateTime<Utc>) -> Result<Option<String>> {
    Ok(sqlx::query_scalar(
        "select signal_key from signal where arrives_at is not null and arrives_at <= ?
         order by severity desc, due_on, worth desc, arrives_at, signal_key limit 1",
    )
    .bind(now.timestamp_millis())
    .fetch_optional(conn)
    .await?)
}

/// Claims a large digest, in the place of the last one.
pub async fn claim_large(conn: &mut SqliteConnection, digest: &LargeDigest) -> Result<()> {
    sqlx::query("delete from large_digest")
        .execute(&mut *conn)
        .await?;
    sqlx::query(
        "insert into large_digest (delivery_id, up_to, accounts, first_key, claimed_at) values (?, ?, ?, ?, ?)",
    )
    .bind(digest.delivery.stored())
    .bind(digest.up_to.timestamp_millis())
    .bind(digest.accounts)
    .bind(&digest.first)
    .bind(digest.claimed_at.timestamp_millis())
    .execute(conn)
    .await?;
    Ok(())
}

/// A large digest tells of nothing after `up_to`, where the clock was set back to.
pub async fn set_back_large(
    conn: &mut SqliteConnection,
    delivery: DeliveryId,
    up_to: DateTime<Utc>,
) -> Result<()> {
    sqlx::query("update large_digest set up_to = ? where delivery_id = ?")
        .bind(up_to.timestamp_millis())
        .bind(delivery.stored())
        .execute(conn)
        .await?;
    Ok(())
}

/// All that a large digest tells of is written down, and it is of so many accounts.
pub async fn close_large(
    conn: &mut SqliteConnection,
    delivery: DeliveryId,
    accounts: u32,
) -> Result<()> {
    sqlx::query("update large_digest set up_to = null, accounts = ? where delivery_id = ?")
        .bind(accounts)
        .bind(delivery.stored())
        .execute(conn)
        .await?;
    Ok(())
}

/// Where the desktop shows a delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The one that shows it, as the desktop calls it; another one counts anew.
    pub shown_by: String,
    /// Its number there.
    pub number: u32,
}

/// The desktop has taken a delivery. Where it is gone from there already, it has no place any more.
pub async fn shown(
    conn: &mut SqliteConnection,
    delivery: DeliveryId,
    place: &Place,
    now: DateTime<Utc>,
) -> Result<()> {
    for statement in [
        "update large_digest set shown_at = ?, shown_by = ?, number = ? where delivery_id = ?",
        // The index of what is not shown yet: a large digest has very many that are.
        "update delivery set shown_at = ?, shown_by = ?, number = ? where +delivery_id = ? and shown_at is null",
    ] {
        sqlx::query(statement)
            .bind(now.timestamp_millis())
            .bind(&place.shown_by)
            .bind(place.number)
            .bind(delivery.stored())
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

/// A delivery is gone from the desktop: nothing that was pressed on it counts from here on, in this run or another.
pub async fn gone(
    conn: &mut SqliteConnection,
    delivery: DeliveryId,
    now: DateTime<Utc>,
) -> Result<()> {
    for statement in [
        "update large_digest set shown_at = coalesce(shown_at, ?), shown_by = null, number = null where delivery_id = ?",
        // Very many of a large digest's have no place of their own.
        "update delivery set shown_at = coalesce(shown_at, ?), shown_by = null, number = null
         where delivery_id = ? and (shown_at is null or shown_by is not null)",
    ] {
        sqlx::query(statement)
            .bind(now.timestamp_millis())
            .bind(delivery.stored())
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

/// A delivery that may still stand on the desktop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Which one.
    pub delivery: DeliveryId,
    /// Where.
    pub place: Place,
    /// The worst signal that it tells of, and its account; none for a digest.
    pub about: Option<(String, AccountId)>,
}

#[derive(sqlx::FromRow)]
struct ShownRow {
    delivery_id: Hyphenated,
    shown_by: String,
    number: i64,
    signal_key: Option<String>,
    account_id: Option<Hyphenated>,
}

/// What the desktop has taken since `since` and may still show, of what still stands: oldest first.
pub async fn shown_since(conn: &mut SqliteConnection, since: DateTime<Utc>) -> Result<Vec<Shown>> {
    let rows: Vec<ShownRow> = sqlx::query_as(
        "select delivery_id, shown_by, number, signal_key, account_id from (
            select delivery.claimed_at, delivery.delivery_id, delivery.shown_by, delivery.number,
                iif(delivery.how = 'bubble', signal.signal_key, null) as signal_key,
                iif(delivery.how = 'bubble', signal.account_id, null) as account_id, signal.severity, signal.due_on
            from delivery join signal on signal.signal_key = delivery.signal_key
            where delivery.claimed_at >= ?1 and delivery.shown_by is not null and delivery.number is not null
            union all
            select claimed_at, delivery_id, shown_by, number, null, null, 1, ''
            from large_digest where claimed_at >= ?1 and shown_by is not null and number is not null)
         order by claimed_at, delivery_id, severity desc, due_on, signal_key",
    )
    .bind(since.timestamp_millis())
    .fetch_all(conn)
    .await?;
    let mut shown: Vec<Shown> = Vec::new();
    for row in rows {
        let delivery = DeliveryId::from_uuid(row.delivery_id.into_uuid());
        if shown.last().is_some_and(|last| last.delivery == delivery) {
            continue;
        }
        let place = Place {
            shown_by: row.shown_by,
            number: number("delivery.number", row.number)?,
        };
        let account = row
            .account_id
            .map(|id| AccountId::from_uuid(id.into_uuid()));
        shown.push(Shown {
            delivery,
            place,
            about: row.signal_key.zip(account),
        });
    }
    Ok(shown)
}

/// The desktop has certainly not taken a delivery: what it was about is due again at its own time, unless it was put
/// off meanwhile. A large digest that was taken before, with another number of accounts, stands as it was.
pub async fn released(conn: &mut SqliteConnection, delivery: DeliveryId) -> Result<()> {
    let was_shown: Option<bool> =
        sqlx::query_scalar("select shown_at is not null from large_digest where delivery_id = ?")
            .bind(delivery.stored())
            .fetch_optional(&mut *conn)
            .await?;
    if was_shown == Some(true) {
        return Ok(());
    }
    sqlx::query("delete from large_digest where delivery_id = ?")
        .bind(delivery.stored())
        .execute(&mut *conn)
        .await?;
    sqlx::query(
        "update signal set arrives_at = delivery.due_at from delivery
         where delivery.delivery_id = ? and signal.signal_key = delivery.signal_key
            and delivery.put_off_until = coalesce(
                (select until from snooze where snooze.signal_key = signal.signal_key), 0)",
    )
    .bind(delivery.stored())
    .execute(&mut *conn)
    .await?;
    sqlx::query("delete from delivery where delivery_id = ?")
        .bind(delivery.stored())
        .execute(conn)
        .await?;
    Ok(())
}

/// What was claimed and of which nobody knows whether the desktop took it, of what still stands and was not put off
/// since: Kept ended in between, or no answer came. The rest of it is nobody's any more.
pub async fn unsure(conn: &mut SqliteConnection, now: DateTime<Utc>) -> Result<Vec<Due>> {
    let rows: Vec<DueRow> = sqlx::query_as(
        "select signal.signal_key, signal.rule, signal.severity, signal.raised_at,
            nullif(delivery.put_off_until, 0) as put_off_until, signal.account_id, signal.due, signal.worth,
            delivery.due_at as arrives_at,
            true as is_for_digest
         from delivery
         join signal on signal.signal_key = delivery.signal_key
         join account on account.account_id = signal.account_id
         left join snooze on snooze.signal_key = signal.signal_key
         where delivery.shown_at is null and delivery.how <> 'later' and account.trashed_at is null
            and delivery.put_off_until = coalesce(snooze.until, 0)
            and delivery.is_red >= (signal.severity = 3)
         order by delivery.claimed_at, signal.signal_key",
    )
    .fetch_all(&mut *conn)
    .await?;
    sqlx::query("update delivery set shown_at = ? where shown_at is null and how <> 'later'")
        .bind(now.timestamp_millis())
        .execute(conn)
        .await?;
    rows.into_iter().map(DueRow::parse).collect()
}

/// How many bubbles of those that a day has a limited number of were claimed from `since` on.
pub async fn counted(conn: &mut SqliteConnection, since: DateTime<Utc>) -> Result<u32> {
    let count: i64 = sqlx::query_scalar(
        "select count(distinct delivery_id) from delivery where claimed_at >= ? and counts = 1",
    )
    .bind(since.timestamp_millis())
    .fetch_one(conn)
    .await?;
    number("count", count)
}

/// The newest bubble about an account that was claimed from `since` on.
pub async fn newest_bubble(
    conn: &mut SqliteConnection,
    account: AccountId,
    since: DateTime<Utc>,
) -> Result<Option<DeliveryId>> {
    let id: Option<Hyphenated> = sqlx::query_scalar(
        "select delivery_id from delivery where account_id = ? and claimed_at >= ? and how = 'bubble'
         order by claimed_at desc limit 1",
    )
    .bind(account.stored())
    .bind(since.timestamp_millis())
    .fetch_optional(conn)
    .await?;
    Ok(id.map(|id| DeliveryId::from_uuid(id.into_uuid())))
}

/// Is anything that a delivery told of still standing, and not put off since?
pub async fn still_stands(
    conn: &mut SqliteConnection,
    delivery: DeliveryId,
    now: DateTime<Utc>,
) -> Result<bool> {
    Ok(sqlx::query_scalar(
        "select exists (
            select 1 from delivery join signal on signal.signal_key = delivery.signal_key
            where delivery.delivery_id = ?1 and not exists (
                select 1 from snooze where snooze.signal_key = signal.signal_key and snooze.until > ?2))",
    )
    .bind(delivery.stored())
    .bind(now.timestamp_millis())
    .fetch_one(conn)
    .await?)
}

#[cfg(test)]
mod tests;
