//! A million reminders: what it takes to set them, to find the next, to tell of one and to tell of very many at once.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use app::delivery::{Place, Telling};
use app::settings::SettingChange;
use app::{App, Clock, SystemClock};
use chrono::{DateTime, TimeDelta, Utc};
use desktop::Desktop;
use domain::history::Intent;
use domain::ids::{AccountId, ReminderId};
use domain::time::Now;
use kept_tests::company::{Cached, StoppedClock, surroundings};
use kept_tests::{Manner, Recording, TrayItem, program};
use sqlx::{Connection, SqliteConnection};
use store::{Author, Ledger};

use crate::ledger::{Open, bare};
use crate::measure::{Samples, Table, cpu, ms};
use crate::window::SCREEN;

/// How many there are.
const REMINDERS: u32 = 1_000_000;

/// How many are overdue at once when the laptop wakes.
const OVERDUE: u32 = 300_000;

/// How many ring one by one.
const RINGS: u32 = 200;

/// In the running program one rings so long after the other.
const APART: TimeDelta = TimeDelta::milliseconds(250);

/// What the running program has time for before the first rings.
const START: TimeDelta = TimeDelta::seconds(45);

/// No bubble takes longer.
const LIMIT: Duration = Duration::from_secs(30);

/// Measures all of it on one ledger.
pub async fn run(large: &Cached) -> Result<()> {
    let now = Now {
        instant: SystemClock.now().instant,
        zone: large.company.now().zone.clone(),
    };
    // From tomorrow on, one each second.
    let first = now.instant + TimeDelta::days(1);
    take_in(large, &now, first).await?;
    let copy = large.copy()?;
    let mut conn = bare(&copy.folder().join("kept.db")).await?;
    set(&mut conn, first).await?;
    sqlx::query("update verdict set marked = 1")
        .execute(&mut conn)
        .await?;
    conn.close().await?;
    let open = Open::at(large, copy, now.clone()).await?;
    open.app
        .change_setting(SettingChange::QuietHours(None))
        .await?;
    judge(&open).await?;
    find_the_next(&open).await?;
    let copy = open.close().await;
    ring_in_the_program(large, copy.folder()).await?;
    let open = Open::at(large, copy, now).await?;
    ring(&open).await?;
    wake(&open, first).await
}

/// The time of the reminder at this place.
fn at(first: DateTime<Utc>, nth: u32) -> DateTime<Utc> {
    first + TimeDelta::seconds(nth.into())
}

/// Writes them into a ledger, as many for each client.
async fn set(conn: &mut SqliteConnection, first: DateTime<Utc>) -> Result<()> {
    sqlx::query(
        "with recursive nth (n) as (values (0) union all select n + 1 from nth where n + 1 < ?1),
            client as materialized (
                select account_id, row_number() over (order by account_id) - 1 as place from account
                where trashed_at is null)
         insert into reminder (reminder_id, account_id, text, at)
         select printf('019ac000-0000-7000-8000-%012x', n), client.account_id, 'Call back', ?2 + n * 1000
         from nth cross join client on client.place = n % (select count(*) from client)",
    )
    .bind(REMINDERS)
    .bind(first.timestamp_millis())
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes them in with an export of another laptop, which is how a person has very many at once, beside as many rows
/// under bare SQLite.
async fn take_in(large: &Cached, now: &Now, first: DateTime<Utc>) -> Result<()> {
    let table = Table::new(
        format!("taking in {REMINDERS} reminders"),
        &["s", "wall", "CPU"],
    );
    let seconds = |duration: Duration| format!("{:.1}", duration.as_secs_f64());
    let folder = || -> Result<_> {
        let beside = large.file();
        let beside = beside.parent().context("a folder")?;
        Ok(tempfile::TempDir::with_prefix_in("reminders-", beside)?)
    };

    let here = folder()?;
    let (start, before) = (Instant::now(), cpu());
    let mut conn = bare(&here.path().join("floor.db")).await?;
    sqlx::raw_sql(
        "create table one (id text primary key not null, account text not null, words text not null,
            at integer not null) strict;
         create index one_by_account on one (account, at); begin",
    )
    .execute(&mut conn)
    .await?;
    let accounts = accounts(large)?;
    for nth in 0..REMINDERS {
        sqlx::query("insert into one values (?, ?, ?, ?)")
            .bind(ReminderId::new().to_string())
            .bind(accounts[nth as usize % accounts.len()].to_string())
            .bind("Call back")
            .bind(at(first, nth).timestamp_millis())
            .execute(&mut conn)
            .await?;
    }
    sqlx::raw_sql("commit").execute(&mut conn).await?;
    table.row(&[
        "floor: as many rows with one index, one by one",
        &seconds(start.elapsed()),
        &seconds(cpu() - before),
    ]);
    drop((conn, here));

    let there = folder()?;
    let ledger = Ledger::open(there.path(), now.instant).await?;
    let me = large.company.us().first().context("a person")?.clone();
    let author = Author::Me(me.id);
    let mut change = ledger.change(now.instant, Intent::Begin, author).await?;
    for teammate in large.company.us() {
        change.create(teammate).await?;
    }
    for client in large.company.clients() {
        change.create(&client?.account).await?;
    }
    change.commit().await?;
    ledger.close().await;
    let mut conn = bare(&there.path().join("kept.db")).await?;
    set(&mut conn, first).await?;
    sqlx::query(
        "insert into event (event_id, group_id, hlc, place, device_id, author, entity, entity_id, account_id, kind, new)
         select printf('019ac000-0000-7000-9000-%012x', reminder.rowid), one.group_id, one.hlc,
            ?1 + reminder.rowid, one.device_id, one.author, 'reminder', reminder.reminder_id,
            reminder.account_id, 'created', json_object('reminder_id', reminder.reminder_id,
                'account_id', reminder.account_id, 'text', reminder.text, 'at', reminder.at, 'done_at', null,
                'recurrence', null, 'wished_on', null)
         from reminder cross join (select * from event limit 1) as one",
    )
    .bind(REMINDERS)
    .execute(&mut conn)
    .await?;
    conn.close().await?;
    let open_in = async |folder: &Path| {
        let (changed, _) = tokio::sync::broadcast::channel(256);
        let clock = Arc::new(StoppedClock(now.clone()));
        App::open(surroundings(folder), clock, changed).await
    };
    let document = there.path().join("export.json");
    let app = open_in(there.path()).await?;
    app.export(&document).await?;
    app.close().await;

    let here = folder()?;
    let app = open_in(here.path()).await?;
    let (start, before) = (Instant::now(), cpu());
    app.take_in(&document).await?;
    table.row(&[
        "Kept, each with its event, and the rules of every client",
        &seconds(start.elapsed()),
        &seconds(cpu() - before),
    ]);
    ensure!(app.next_delivery().await?.is_some(), "nothing is scheduled");
    app.close().await;
    Ok(())
}

fn accounts(large: &Cached) -> Result<Vec<AccountId>> {
    let ids = large.company.clients();
    ids.map(|client| Ok(client?.account.id)).collect()
}

/// Runs the rules of every client, and tells what was due before.
async fn judge(open: &Open) -> Result<()> {
    let table = Table::new("judging every client", &["s", "wall", "CPU"]);
    let (start, before) = (Instant::now(), cpu());
    while open.app.work_off_marked().await? {}
    table.row(&[
        "100 reminders each",
        &format!("{:.1}", start.elapsed().as_secs_f64()),
        &format!("{:.1}", (cpu() - before).as_secs_f64()),
    ]);
    let tellings = open.app.claim_due().await?;
    delivered(open, &tellings).await
}

/// The desktop has taken them.
async fn delivered(open: &Open, tellings: &[Telling]) -> Result<()> {
    for telling in tellings {
        let place = Place {
            shown_by: ":1.1".to_owned(),
            number: 1,
        };
        open.app.delivered(telling.id(), &place).await?;
    }
    Ok(())
}

async fn find_the_next(open: &Open) -> Result<()> {
    const CALLS: usize = 5_000;
    let table = Table::new(
        format!("what comes next, {CALLS} calls each"),
        &["µs", "p50", "p95", "p99", "max"],
    );
    let mut conn = open.bare().await?;
    let point = tokio::sync::Mutex::new(&mut conn);
    let floor = Samples::of(100, CALLS, async |_| {
        let _: i64 = sqlx::query_scalar(
            "select min(stands_until) from verdict where stands_until is not null",
        )
        .fetch_one(&mut **point.lock().await)
        .await?;
        Ok(())
    })
    .await?;
    let instants = Samples::of(100, CALLS, async |_| {
        let next = open.app.next_instant().await?;
        ensure!(next.is_some(), "nothing comes next");
        Ok(())
    })
    .await?;
    let deliveries = Samples::of(100, CALLS, async |_| {
        open.app.next_delivery().await?;
        Ok(())
    })
    .await?;
    for (name, samples) in [
        ("floor: one row of an index", floor),
        ("the next that changes an answer", instants),
        ("the next that is told", deliveries),
    ] {
        let us = |percent| format!("{}", samples.percentile(percent).as_micros());
        table.row(&[name, &us(50), &us(95), &us(99), &us(100)]);
    }
    Ok(())
}

/// From the instant at which one is due to what the bubble says.
async fn ring(open: &Open) -> Result<()> {
    let rings = RINGS as usize;
    let table = rings_table(format!("a reminder comes due, {rings} one by one"));
    let mut walls = Vec::with_capacity(rings);
    while walls.len() < rings {
        let next = open.app.next_instant().await?;
        open.clock.set(next.context("a million come next")?);
        let start = Instant::now();
        open.app.refresh().await?;
        let tellings = open.app.claim_due().await?;
        let wall = start.elapsed();
        delivered(open, &tellings).await?;
        if matches!(tellings.as_slice(), [Telling::Bubble(_)]) {
            walls.push(wall);
        }
    }
    rings_row(&table, "until the words of its bubble", walls);
    Ok(())
}

fn rings_table(title: String) -> Table {
    Table::new(title, &["ms", "p50", "p95", "p99", "max"])
}

fn rings_row(table: &Table, name: &str, walls: Vec<Duration>) {
    let samples = Samples::timed(walls);
    let at = |percent| ms(samples.percentile(percent));
    table.row(&[name, &at(50), &at(95), &at(99), &at(100)]);
}

/// The laptop wakes when very many are overdue.
async fn wake(open: &Open, first: DateTime<Utc>) -> Result<()> {
    let table = Table::new(
        format!("the laptop wakes with {OVERDUE} overdue"),
        &["ms", "wall", "CPU"],
    );
    open.clock.set(at(first, OVERDUE));
    let (start, before) = (Instant::now(), cpu());
    let tellings = open.app.claim_due().await?;
    table.row(&[
        "until the words of the digest",
        &ms(start.elapsed()),
        &ms(cpu() - before),
    ]);
    let [Telling::Digest(digest)] = tellings.as_slice() else {
        anyhow::bail!("{tellings:?}");
    };
    let told = digest.accounts;
    delivered(open, &tellings).await?;
    let (start, before) = (Instant::now(), cpu());
    open.app.refresh().await?;
    table.row(&[
        "behind it: the rules run of every client",
        &ms(start.elapsed()),
        &ms(cpu() - before),
    ]);
    let (start, before) = (Instant::now(), cpu());
    let mut again = None;
    let now = open.clock.now().instant;
    while open
        .app
        .next_delivery()
        .await?
        .is_some_and(|next| next <= now)
    {
        let tellings = open.app.claim_due().await?;
        delivered(open, &tellings).await?;
        again = tellings.into_iter().last().or(again);
    }
    table.row(&[
        "behind it: the rest is written down",
        &ms(start.elapsed()),
        &ms(cpu() - before),
    ]);
    let said = match again {
        Some(Telling::Digest(digest)) => digest.accounts,
        _ => told,
    };
    println!("told of {told} clients, and of {said} in the end");
    Ok(())
}

/// From the instant at which one is due to the bubble at the desktop's server, by the program itself.
async fn ring_in_the_program(large: &Cached, folder: &Path) -> Result<()> {
    let accounts = accounts(large)?;
    let start = Utc::now() + START;
    let mut conn = bare(&folder.join("kept.db")).await?;
    // The chosen ones ring within minutes.
    for (nth, account) in (0..RINGS).zip(&accounts) {
        let at = (start + APART * i32::try_from(nth)?).timestamp_millis();
        let account = account.to_string();
        sqlx::query(
            "update reminder set at = ?1, text = 'at ' || ?1 where reminder_id =
                (select max(reminder_id) from reminder where account_id = ?2 and done_at is null)",
        )
        .bind(at)
        .bind(&account)
        .execute(&mut conn)
        .await?;
        sqlx::query("update verdict set marked = 1 where account_id = ?")
            .bind(&account)
            .execute(&mut conn)
            .await?;
    }
    drop(conn);

    let mut desktop = Desktop::start(SCREEN)?;
    desktop.add_panel()?;
    let server = Recording::on(&desktop, Manner::Shows).await?;
    let kept = || -> Result<_> {
        let mut command = desktop.command(program()?);
        command.arg("--data").arg(folder);
        Ok(command)
    };
    let mut child = kept()?.arg("--hidden").spawn()?;
    TrayItem::of(&desktop).await?;
    let whole = (START + APART * i32::try_from(RINGS)?).to_std()? + LIMIT;
    tokio::time::sleep(whole).await;
    let mut walls = Vec::new();
    for asked in server.asked() {
        let due = asked.body.strip_prefix("at ");
        let due = due.and_then(|body| body.lines().next()?.parse().ok());
        if let Some(due) = due.and_then(DateTime::from_timestamp_millis) {
            walls.push((asked.at - due).to_std().unwrap_or_default());
        }
    }
    ensure!(kept()?.arg("quit").status()?.success(), "it did not end");
    child.wait()?;
    let table = rings_table(format!(
        "the program itself, {} of {RINGS} rang",
        walls.len()
    ));
    rings_row(&table, "until its bubble at the desktop's server", walls);
    Ok(())
}
