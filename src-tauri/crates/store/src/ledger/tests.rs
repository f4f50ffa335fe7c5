#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use sqlx::migrate::{Migration, MigrationType};

mod restoring;

use super::*;
use crate::accounts;
use crate::testing::{World, account, at};

const NOW: &str = "2026-06-01T12:00:00Z";

/// The migrations of a newer Kept: ours and one more.
fn newer(sql: &'static str) -> Migrator {
    let mut migrations: Vec<Migration> = MIGRATIONS.iter().cloned().collect();
    let version = migrations.last().unwrap().version + 1;
    migrations.push(Migration::new(
        version,
        "one more".into(),
        MigrationType::Simple,
        sqlx::SqlSafeStr::into_sql_str(sql),
        false,
    ));
    Migrator::with_migrations(migrations)
}

fn bytes(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap()
}

fn names(dir: &Path) -> BTreeSet<String> {
    std::fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

#[tokio::test]
async fn a_second_kept_is_refused_while_the_first_runs_and_let_in_afterwards() -> Result<()> {
    let world = World::begun().await?;
    let second = Ledger::open(world.dir.path(), at(NOW)).await;
    assert!(matches!(second, Err(Error::InUse)), "{second:?}");
    world.ledger.close().await;
    Ledger::open(world.dir.path(), at(NOW)).await?;
    Ok(())
}

#[tokio::test]
async fn a_file_of_a_newer_kept_is_left_untouched() -> Result<()> {
    let dir = tempfile::tempdir()?;
    let ledger = Ledger::open_with(
        dir.path(),
        at(NOW),
        &newer("create table later (id integer) strict"),
    )
    .await?;
    let file = ledger.file().to_owned();
    ledger.close().await;
    let before = (bytes(&file), names(dir.path()));

    let refused = Ledger::open(dir.path(), at(NOW)).await;

    assert!(matches!(refused, Err(Error::NewerFile)), "{refused:?}");
    assert_eq!((bytes(&file), names(dir.path())), before);
    Ok(())
}

#[tokio::test]
async fn a_file_in_a_newer_format_is_left_untouched() -> Result<()> {
    let dir = tempfile::tempdir()?;
    let ledger = Ledger::open_with(dir.path(), at(NOW), &newer("pragma user_version = 2")).await?;
    let file = ledger.file().to_owned();
    ledger.close().await;
    let before = bytes(&file);
    let refused = Ledger::open(dir.path(), at(NOW)).await;
    assert!(matches!(refused, Err(Error::NewerFile)), "{refused:?}");
    assert_eq!(bytes(&file), before);
    Ok(())
}

#[tokio::test]
async fn what_is_no_ledger_is_never_replaced() -> Result<()> {
    let world = World::begun().await?;
    let file = world.ledger.file().to_owned();
    let World { dir, ledger, .. } = world;
    ledger.close().await;
    let whole = bytes(&file);

    let mut torn = whole.clone();
    torn.truncate(4096 + 100);
    let mut scrambled = whole.clone();
    scrambled[100..4096].fill(0x5a);
    let foreign = dir.path().join("foreign.db");
    let mut conn = SqliteConnection::connect_with(
        &SqliteConnectOptions::new()
            .filename(&foreign)
            .create_if_missing(true),
    )
    .await?;
    sqlx::query("create table recipe (id integer)")
        .execute(&mut conn)
        .await?;
    conn.close().await?;

    for (what, content) in [
        ("text", b"Dear diary".to_vec()),
        ("a long text", vec![b'x'; 10_000]),
        ("a torn file", torn),
        ("a scrambled first page", scrambled),
        ("another program's database", bytes(&foreign)),
    ] {
        std::fs::write(&file, &content)?;
        let refused = Ledger::open(dir.path(), at(NOW)).await;
        assert!(
            matches!(refused, Err(Error::Damaged(_))),
            "{what}: {refused:?}"
        );
        assert_eq!(bytes(&file), content, "{what} was touched");
    }

    std::fs::write(&file, whole)?;
    Ledger::open(dir.path(), at(NOW)).await?;
    Ok(())
}

#[tokio::test]
async fn an_empty_file_is_a_ledger_that_was_never_begun() -> Result<()> {
    let dir = tempfile::tempdir()?;
    std::fs::write(dir.path().join("kept.db"), "")?;
    Ledger::open(dir.path(), at(NOW)).await?;
    Ok(())
}

#[tokio::test]
async fn an_older_ledger_is_copied_before_it_is_brought_up_to_date() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let World { dir, ledger, me } = world;
    ledger.close().await;

    let next = newer("drop table draft");
    let ledger = Ledger::open_with(dir.path(), at("2026-06-02T08:00:00Z"), &next).await?;
    let copies = names(&ledger.backups());
    assert_eq!(copies.len(), 1, "{copies:?}");
    let copy = copies.first().unwrap().clone();
    assert_eq!(copy, "kept-before-update-20260602T080000000Z.db");
    assert_eq!(
        accounts::by_id(&mut *ledger.read().await?, acme.id).await?,
        Some(acme.clone())
    );
    let copy = ledger.backups().join(copy);
    ledger.close().await;

    // Opening it again has nothing to do, so it copies nothing.
    let ledger = Ledger::open_with(dir.path(), at("2026-06-03T08:00:00Z"), &next).await?;
    assert_eq!(names(&ledger.backups()).len(), 1);
    ledger.close().await;

    // The copy is the ledger of before, and stands alone.
    let restored = tempfile::tempdir()?;
    std::fs::copy(copy, restored.path().join("kept.db"))?;
    let ledger = Ledger::open(restored.path(), at(NOW)).await?;
    assert_eq!(
        accounts::by_id(&mut *ledger.read().await?, acme.id).await?,
        Some(acme)
    );
    assert!(
        !names(restored.path()).contains("backups"),
        "it had every migration of its time"
    );
    assert_eq!(
        crate::teammates::me(&mut *ledger.read().await?)
            .await?
            .map(|mate| mate.id),
        Some(me)
    );
    Ok(())
}

#[tokio::test]
async fn without_a_copy_there_is_no_migration() -> Result<()> {
    let world = World::begun().await?;
    let World { dir, ledger, .. } = world;
    let file = ledger.file().to_owned();
    ledger.close().await;
    let before = bytes(&file);
    // A file stands where the folder of copies belongs.
    std::fs::write(dir.path().join("backups"), "")?;

    let refused = Ledger::open_with(dir.path(), at(NOW), &newer("drop table draft")).await;

    assert!(matches!(refused, Err(Error::Backup(_))), "{refused:?}");
    assert_eq!(bytes(&file), before);
    Ok(())
}

#[tokio::test]
async fn a_migration_that_fails_leaves_the_ledger_as_it_was() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let World { dir, ledger, .. } = world;
    ledger.close().await;
    let broken = newer("drop table draft; create table account (id integer) strict");
    assert!(
        Ledger::open_with(dir.path(), at(NOW), &broken)
            .await
            .is_err()
    );

    let ledger = Ledger::open(dir.path(), at(NOW)).await?;
    assert_eq!(
        accounts::by_id(&mut *ledger.read().await?, acme.id).await?,
        Some(acme)
    );
    let drafts: i64 = sqlx::query_scalar("select count(*) from draft")
        .fetch_one(&mut *ledger.read().await?)
        .await?;
    assert_eq!(drafts, 0, "the table of drafts is still there");
    Ok(())
}

#[tokio::test]
async fn an_edited_migration_is_noticed() -> Result<()> {
    let world = World::begun().await?;
    let World { dir, ledger, .. } = world;
    ledger.close().await;
    let mut migrations: Vec<Migration> = MIGRATIONS.iter().cloned().collect();
    migrations[0].checksum = vec![0; 48].into();
    let refused =
        Ledger::open_with(dir.path(), at(NOW), &Migrator::with_migrations(migrations)).await;
    assert!(
        matches!(refused, Err(Error::Damaged("migrations"))),
        "{refused:?}"
    );
    Ok(())
}

#[tokio::test]
async fn connections_are_as_safe_as_they_were_meant_to_be() -> Result<()> {
    let world = World::begun().await?;
    let mut writing = world.ledger.write().await?;
    for (pragma, value, meaning) in [
        ("pragma synchronous", 2, "full"),
        ("pragma foreign_keys", 1, "on"),
        ("pragma secure_delete", 1, "on"),
        ("pragma temp_store", 2, "memory"),
        ("pragma mmap_size", 0, "none"),
    ] {
        let found: i64 = sqlx::query_scalar(pragma).fetch_one(&mut *writing).await?;
        assert_eq!(found, value, "{pragma}: {meaning}");
    }
    drop(writing);
    let mut read = world.read().await?;
    let mode: String = sqlx::query_scalar("pragma journal_mode")
        .fetch_one(&mut *read)
        .await?;
    let checkpoint: i64 = sqlx::query_scalar("pragma wal_autocheckpoint")
        .fetch_one(&mut *read)
        .await?;
    assert_eq!((mode.as_str(), checkpoint), ("wal", 0));
    let written = sqlx::query("delete from teammate")
        .execute(&mut *read)
        .await;
    assert!(matches!(written.map_err(Error::from), Err(Error::ReadOnly)));
    Ok(())
}

#[tokio::test]
async fn the_order_of_changes_goes_on_after_a_restart_even_when_the_clock_went_back() -> Result<()>
{
    let world = World::begun().await?;
    world.account("Acme").await?;
    let World { dir, ledger, me } = world;
    ledger.close().await;
    let ledger = Ledger::open(dir.path(), at("2020-01-01T00:00:00Z")).await?;
    let mut change = ledger
        .change(
            at("2020-01-01T00:00:00Z"),
            Intent::AddAccount,
            Author::Me(me),
        )
        .await?;
    change.create(&account("Later", me)).await?;
    change.commit().await?;
    let order: Vec<String> = sqlx::query_scalar(
        "select json_extract(new, '$.name') from event where kind = 'created' order by hlc, place",
    )
    .fetch_all(&mut *ledger.read().await?)
    .await?;
    assert_eq!(order, ["Nina", "Acme", "Later"]);
    Ok(())
}

#[tokio::test]
async fn schema_sql_is_what_the_migrations_make() -> Result<()> {
    let world = World::begun().await?;
    let statements: Vec<String> = sqlx::query_scalar(
        "select sql from sqlite_schema where sql is not null and name not like '%sqlx%' order by tbl_name, type desc, name",
    )
    .fetch_all(&mut *world.read().await?)
    .await?;
    let made = format!(
        "-- What the migrations make of the ledger. Written by `UPDATE_SCHEMA=1 cargo test -p store schema_sql`.\n\n{};\n",
        // SQLite keeps each statement as it was written, but for its first words.
        statements
            .join(";\n\n")
            .replace("CREATE TABLE", "create table")
            .replace("CREATE INDEX", "create index")
            .replace("CREATE UNIQUE INDEX", "create unique index")
    );
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema.sql");
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(&path, &made)?;
    }
    assert_eq!(
        std::fs::read_to_string(&path)?,
        made,
        "run it with UPDATE_SCHEMA=1"
    );
    Ok(())
}

/// The statements a screen waits for, with the index that each must go by.
#[tokio::test]
async fn no_screen_waits_for_a_whole_table() -> Result<()> {
    let world = World::begun().await?;
    let mut read = world.read().await?;
    for (sql, index) in [
        (
            "explain query plan select account_id from account where trashed_at is null
                and (name_folded, account_id) > ('a', '') order by name_folded, account_id limit 51",
            "account_by_name",
        ),
        (
            "explain query plan select commitment_id from commitment where is_open = 1 and side = 'ours'
                and (due_on, commitment_id) > ('2026-01-01', '') order by due_on, commitment_id limit 51",
            "commitment_open_by_due",
        ),
        (
            "explain query plan select count(*) from commitment where is_open = 1 and side = 'ours'
                and state <> 'mention' and account_id not in
                    (select account_id from account where trashed_at is not null)",
            "commitment_open_by_due",
        ),
        (
            "explain query plan select commitment_id from commitment where side = 'ours' and state = 'delivered'
                order by due_on, commitment_id limit 51",
            "commitment_waiting",
        ),
        (
            "explain query plan select commitment_id from commitment where side = 'ours' and closed_on is not null
                order by closed_on desc, commitment_id desc limit 51",
            "commitment_closed",
        ),
        (
            "explain query plan select commitment_link.link_id from commitment as promise
                join commitment_link on commitment_link.commitment_id = promise.commitment_id
                join commitment on commitment.commitment_id = commitment_link.waits_for_id
                    and commitment.side = 'theirs'
                where promise.estimate_days is not null
                    and promise.account_id in (select value from json_each('[]'))",
            "commitment_estimated",
        ),
        (
            "explain query plan select move_id from commitment_move where commitment_id in (
                select promise.commitment_id from commitment as promise
                where promise.estimate_days is not null
                    and promise.account_id in (select value from json_each('[]')))",
            "commitment_move_by_commitment",
        ),
        (
            "explain query plan select max(severity) from signal
                where signal_key not in (select signal_key from snooze where until > 5) group by account_id",
            "COVERING INDEX signal_by_account",
        ),
        (
            "explain query plan select signal_key from signal where import_id is null
                order by severity desc, due_on, worth desc limit 12",
            "signal_by_rank",
        ),
        ("explain query plan select max(hlc) from event_group", "event_group_by_hlc"),
        (
            "explain query plan select count(*) from commitment where account_id = 'x' and is_open = 1",
            "commitment_by_account",
        ),
        ("explain query plan select max(at) from touch where account_id = 'x'", "touch_by_account"),
        (
            "explain query plan select touch.at, touch.touch_id from touch
                where touch.account_id = 'x' and touch.direction = 'inbound'
                    and (touch.result = 'missed' or touch.knew = 'no') order by touch.at desc, touch.touch_id desc limit 1",
            "touch_asking",
        ),
        (
            "explain query plan select touch.touch_id, exists (select 1 from touch as answer
                where answer.answers_id = touch.touch_id and answer.result <> 'missed') from touch
                where touch.account_id = 'x' and touch.direction = 'inbound'
                    and (touch.result = 'missed' or touch.knew = 'no') and (touch.at, touch.touch_id) > (5, 'x')
                order by touch.at, touch.touch_id",
            "touch_by_answers",
        ),
        (
            "explain query plan select touch.touch_id from touch where touch.account_id = 'x' and touch.result <> 'missed'
                and (touch.result = 'reached' or touch.channel in ('email', 'chat'))
                order by touch.at desc, touch.touch_id desc limit 1",
            "touch_by_account",
        ),
        (
            "explain query plan select event.event_id from event join event_group using (group_id)
                where event.entity = 'account' and event.entity_id = 'x' and event.kind = 'created'
                order by event.hlc limit 1",
            "event_by_record",
        ),
        (
            "explain query plan select stands_until from verdict where stands_until is not null
                and stands_until <= 5 order by stands_until limit 200",
            "verdict_by_end",
        ),
        (
            "explain query plan select account_id from verdict where marked = 1
                order by stands_until nulls last limit 200",
            "verdict_marked",
        ),
        ("explain query plan select min(until) from snooze where until > 5", "snooze_by_end"),
        (
            "explain query plan select renewal.contract_id, account.name
             from renewal cross join account on account.account_id = renewal.account_id
             where renewal.lane_id = renewal.contract_id and renewal.next_on is not null
                and (renewal.next_on, renewal.contract_id) > ('2026-01-01', '')
             order by renewal.next_on, renewal.contract_id limit 101",
            "renewal_by_next",
        ),
        (
            "explain query plan select count(*) from renewal
             where lane_id = contract_id and next_on is not null and next_on <= '2026-12-01'",
            "renewal_by_next",
        ),
        (
            "explain query plan select outlook, call, yearly_currency, count(*), sum(yearly_minor) from renewal
             group by outlook, call, yearly_currency",
            "COVERING INDEX renewal_by_outlook",
        ),
        (
            "explain query plan select outlook from renewal where may_end_on is not null and may_end_on < '2026-07-01'
                and yearly_minor is not null",
            "renewal_by_end",
        ),
        (
            "explain query plan select touch_id, at from touch
             where account_id = 'x' and at >= 5 and direction = 'inbound' and channel = 'call' and result = 'missed'
             order by at desc, touch_id desc",
            "touch_asking",
        ),
        (
            "explain query plan select commitment_id from commitment
             where account_id = 'x' and +side = 'ours' and state in ('confirmed', 'broken') and closed_on >= '2026-01-01'
             order by closed_on, commitment_id",
            "commitment_past",
        ),
        (
            "explain query plan select distinct hlc, group_id from event where account_id = 'x' and hlc <= 9
                order by hlc desc, group_id desc limit 51",
            "event_by_account",
        ),
        (
            "explain query plan select group_id from event_group where author = 'x' and on_stack = 1
                and state <> 'dropped' order by hlc desc limit 200",
            "event_group_stack",
        ),
    ] {
        let plan: Vec<(i64, i64, i64, String)> = sqlx::query_as(sql).fetch_all(&mut *read).await?;
        let steps: Vec<&str> = plan.iter().map(|(.., step)| step.as_str()).collect();
        assert!(steps.iter().any(|step| step.contains(index)), "{sql}\n{steps:?}");
        let sorts = steps.iter().any(|step| step.contains("TEMP B-TREE") && !step.contains("LAST TERM"));
        assert!(!sorts || index == "verdict_marked", "{sql}\n{steps:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_full_disk_is_said_to_be_full_and_nothing_saved_is_lost() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let mut writing = world.ledger.write().await?;
    let pages: i64 = sqlx::query_scalar("pragma page_count")
        .fetch_one(&mut *writing)
        .await?;
    let full: i64 = sqlx::query_scalar("pragma max_page_count = 1")
        .fetch_one(&mut *writing)
        .await?;
    assert_eq!(full, pages, "it can grow no further");
    drop(writing);

    let mut saved = 0;
    let refused = loop {
        match world.account(&"long ".repeat(30)).await {
            Ok(_) => saved += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(refused, Error::DiskFull), "{refused:?}");
    let mut read = world.read().await?;
    assert_eq!(accounts::by_id(&mut read, acme.id).await?, Some(acme));
    let stages = accounts::counts_by_stage(&mut read).await?;
    assert_eq!(stages, [(domain::accounts::Stage::Active, saved + 1)]);
    Ok(())
}

#[cfg(unix)]
#[tokio::test]
async fn a_new_folder_is_its_owners_alone() -> Result<()> {
    use std::os::unix::fs::PermissionsExt;

    let dir = tempfile::tempdir()?;
    let folder = dir.path().join("share/kept");
    Ledger::open(&folder, at(NOW)).await?;
    assert_eq!(
        std::fs::metadata(folder)?.permissions().mode() & 0o777,
        0o700
    );
    Ok(())
}

/// A file in which an index holds something else than its rows.
async fn with_a_wrong_index(file: &Path) -> Result<()> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true);
    let mut conn = options.connect().await?;
    sqlx::raw_sql(
        "create table one (a text, b text); create index one_by_a on one (a);
         insert into one values ('a', 'b'); pragma writable_schema = on;
         update sqlite_schema set sql = 'create index one_by_a on one (b)' where name = 'one_by_a'",
    )
    .execute(&mut conn)
    .await?;
    conn.close().await?;
    Ok(())
}

#[tokio::test]
async fn b2_only_a_full_check_finds_an_index_that_says_something_else_than_its_rows() -> Result<()>
{
    let dir = tempfile::tempdir()?;
    let file = dir.path().join("kept.db");
    with_a_wrong_index(&file).await?;
    snapshot::check(&file, snapshot::Depth::Quick).await?;
    let found = snapshot::check(&file, snapshot::Depth::Full).await;
    assert!(matches!(found, Err(Error::Damaged("backup"))), "{found:?}");
    Ok(())
}

#[tokio::test]
async fn b2_the_first_scheduled_backup_of_a_month_is_checked_in_full() -> Result<()> {
    use snapshot::Depth;
    let world = World::begun().await?;
    let folder = world.ledger.backups();
    let depth = |kind, on| snapshot::depth(&folder, kind, at(on));
    assert_eq!(
        depth(BackupKind::Scheduled, "2026-06-01T12:30:00Z")?,
        Depth::Full
    );
    assert_eq!(
        depth(BackupKind::Manual, "2026-06-01T12:30:00Z")?,
        Depth::Quick
    );
    for kind in [BackupKind::Scheduled, BackupKind::Manual] {
        world
            .ledger
            .back_up(kind, at("2026-06-01T12:30:00Z"))
            .await?;
    }
    assert_eq!(
        depth(BackupKind::Scheduled, "2026-06-30T23:59:59Z")?,
        Depth::Quick
    );
    assert_eq!(
        depth(BackupKind::Scheduled, "2026-07-01T00:00:00Z")?,
        Depth::Full
    );
    assert_eq!(
        depth(BackupKind::BeforeUpdate, "2026-07-01T00:00:00Z")?,
        Depth::Quick
    );
    Ok(())
}
