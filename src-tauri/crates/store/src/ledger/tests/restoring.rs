//! Restoring, reading beside another Kept, and the full check.

use super::*;
use crate::backups::{self, BackupKind};

/// The ledger's accounts, by name.
async fn names_in(ledger: &Ledger) -> Result<Vec<String>> {
    Ok(
        sqlx::query_scalar("select name from account order by account_id")
            .fetch_all(&mut *ledger.read().await?)
            .await?,
    )
}

/// A ledger with Acme, a backup of it, and Bolt added since.
async fn with_backup() -> Result<(World, PathBuf)> {
    let world = World::begun().await?;
    world.account("Acme").await?;
    let backup = world.ledger.back_up(BackupKind::Manual, at(NOW)).await?;
    world.account("Bolt").await?;
    let file = world.ledger.backups().join(backup.name.as_str());
    Ok((world, file))
}

#[tokio::test]
async fn a_restored_ledger_is_what_it_was_and_restoring_is_undone_by_restoring() -> Result<()> {
    let (world, file) = with_backup().await?;
    let held = world.ledger.hold().await?;
    assert!(
        matches!(
            Ledger::open(world.dir.path(), at(NOW)).await,
            Err(Error::InUse)
        ),
        "nobody comes in between"
    );

    let former = held.restore(&file, at(NOW)).await?;
    let Former::BackedUp(before) = former else {
        panic!("{former:?}")
    };
    assert_eq!(before.kind, BackupKind::BeforeRestore);
    let files = names(world.dir.path());
    assert!(
        !files
            .iter()
            .any(|name| name.ends_with("-wal") || name.ends_with("-shm")),
        "{files:?}"
    );
    let ledger = held.open(at(NOW)).await?;
    assert_eq!(names_in(&ledger).await?, ["Acme"]);

    let held = ledger.hold().await?;
    let file = folder_in(world.dir.path()).join(before.name.as_str());
    held.restore(&file, at(NOW)).await?;
    let ledger = held.open(at(NOW)).await?;
    assert_eq!(names_in(&ledger).await?, ["Acme", "Bolt"]);
    assert_eq!(
        backups::list(&ledger.backups())?.len(),
        3,
        "none took another's place"
    );
    Ok(())
}

#[tokio::test]
async fn the_ledger_can_be_closed_while_it_is_held_and_nobody_gets_in() -> Result<()> {
    let (world, _) = with_backup().await?;
    let held = world.ledger.hold().await?;
    world.ledger.close().await;
    let second = Ledger::open(world.dir.path(), at(NOW)).await;
    assert!(matches!(second, Err(Error::InUse)), "{second:?}");
    drop(held);
    Ledger::open(world.dir.path(), at(NOW)).await?;
    Ok(())
}

#[tokio::test]
async fn a_backup_that_cannot_be_used_is_refused_and_the_ledger_stays() -> Result<()> {
    let (world, file) = with_backup().await?;
    let whole = bytes(&file);
    let mut torn = whole.clone();
    torn.truncate(4096 * 3);
    let mut scrambled = whole.clone();
    let middle = scrambled.len() / 2;
    scrambled[middle..middle + 4096].fill(0x5a);
    let newer_file = world.dir.path().join("newer.db");
    let elsewhere = tempfile::tempdir()?;
    let next = Ledger::open_with(
        elsewhere.path(),
        at(NOW),
        &newer("create table later (id integer) strict"),
    )
    .await?;
    next.close().await;
    std::fs::copy(elsewhere.path().join("kept.db"), &newer_file)?;

    let held = world.ledger.hold().await?;
    let ledger = bytes(world.ledger.file());
    for (what, content) in [
        ("text", b"Dear diary".to_vec()),
        ("nothing", Vec::new()),
        ("a torn file", torn),
        ("a scrambled page", scrambled),
    ] {
        std::fs::write(&file, content)?;
        let refused = held.restore(&file, at(NOW)).await;
        assert!(
            matches!(refused, Err(Error::Damaged(_))),
            "{what}: {refused:?}"
        );
    }
    let refused = held.restore(&newer_file, at(NOW)).await;
    assert!(matches!(refused, Err(Error::NewerFile)), "{refused:?}");
    let refused = held.restore(Path::new("/nowhere/kept.db"), at(NOW)).await;
    assert!(
        matches!(refused, Err(Error::NotFound("backup"))),
        "{refused:?}"
    );

    assert_eq!(bytes(world.ledger.file()), ledger);
    assert_eq!(
        names(&world.ledger.backups()).len(),
        1,
        "not even a snapshot was made"
    );
    assert_eq!(
        names_in(&held.open(at(NOW)).await?).await?,
        ["Acme", "Bolt"]
    );
    Ok(())
}

#[tokio::test]
async fn without_a_snapshot_nothing_is_restored() -> Result<()> {
    let (world, file) = with_backup().await?;
    let elsewhere = world.dir.path().join("copy.db");
    std::fs::rename(&file, &elsewhere)?;
    std::fs::remove_dir(world.ledger.backups())?;
    std::fs::write(world.ledger.backups(), "")?;
    let held = world.ledger.hold().await?;
    let before = bytes(world.ledger.file());

    let refused = held.restore(&elsewhere, at(NOW)).await;

    assert!(matches!(refused, Err(Error::Backup(_))), "{refused:?}");
    assert_eq!(bytes(world.ledger.file()), before);
    Ok(())
}

#[tokio::test]
async fn a_damaged_ledger_is_set_aside_byte_for_byte_when_a_backup_takes_its_place() -> Result<()> {
    for in_the_header in [true, false] {
        let (world, file) = with_backup().await?;
        world.ledger.close().await;
        let mut damaged = bytes(world.ledger.file());
        let from = if in_the_header { 100 } else { 4096 * 4 };
        damaged[from..from + 8192].fill(0x5a);
        std::fs::write(world.ledger.file(), &damaged)?;

        let held = Held::take(world.dir.path())?;
        let former = held.restore(&file, at(NOW)).await?;

        let Former::SetAside(aside) = former else {
            panic!("{former:?}")
        };
        assert_eq!(bytes(&aside), damaged);
        assert_eq!(names_in(&held.open(at(NOW)).await?).await?, ["Acme"]);
    }
    Ok(())
}

#[tokio::test]
async fn a_ledger_of_a_newer_kept_is_not_replaced() -> Result<()> {
    let (world, file) = with_backup().await?;
    let copy = world.dir.path().join("copy.db");
    std::fs::copy(&file, &copy)?;
    world.ledger.close().await;
    let next = newer("create table later (id integer) strict");
    Ledger::open_with(world.dir.path(), at(NOW), &next)
        .await?
        .close()
        .await;
    let before = bytes(world.ledger.file());
    let held = Held::take(world.dir.path())?;
    let refused = held.restore(&copy, at(NOW)).await;
    assert!(matches!(refused, Err(Error::NewerFile)), "{refused:?}");
    assert_eq!(bytes(world.ledger.file()), before);
    Ok(())
}

#[tokio::test]
async fn an_older_backup_is_brought_up_to_date_when_it_is_opened() -> Result<()> {
    let (world, file) = with_backup().await?;
    let next = newer("create table later (id integer) strict");
    let held = world.ledger.hold().await?;
    held.restore_with(&file, at(NOW), &next).await?;
    let ledger = Ledger::open_held(held, at(NOW), &next).await?;
    let later: i64 = sqlx::query_scalar("select count(*) from later")
        .fetch_one(&mut *ledger.read().await?)
        .await?;
    assert_eq!(
        (later, names_in(&ledger).await?),
        (0, vec!["Acme".to_owned()])
    );
    Ok(())
}

#[tokio::test]
async fn an_empty_folder_takes_a_backup_as_its_ledger() -> Result<()> {
    let (_world, file) = with_backup().await?;
    let dir = tempfile::tempdir()?;
    let held = Held::take(dir.path())?;
    assert_eq!(held.restore(&file, at(NOW)).await?, Former::Nothing);
    assert_eq!(names_in(&held.open(at(NOW)).await?).await?, ["Acme"]);
    Ok(())
}

#[tokio::test]
async fn what_stood_only_in_the_log_is_in_the_snapshot_and_never_in_the_new_ledger() -> Result<()> {
    let (world, file) = with_backup().await?;
    // As after a power cut: the log was never brought into the file.
    let cut = tempfile::tempdir()?;
    for name in ["kept.db", "kept.db-wal"] {
        std::fs::copy(world.dir.path().join(name), cut.path().join(name))?;
    }
    let held = Held::take(cut.path())?;
    let former = held.restore(&file, at(NOW)).await?;
    let Former::BackedUp(before) = former else {
        panic!("{former:?}")
    };
    assert!(!cut.path().join("kept.db-wal").exists());
    assert_eq!(names_in(&held.open(at(NOW)).await?).await?, ["Acme"]);
    let before = folder_in(cut.path()).join(before.name.as_str());
    assert_eq!(backups::counts_of(&before).await?.accounts, 2);
    Ok(())
}

#[tokio::test]
async fn beside_a_running_kept_all_is_read_and_nothing_written() -> Result<()> {
    let (world, _) = with_backup().await?;
    let beside = Ledger::beside(world.dir.path()).await?;
    assert_eq!(names_in(&beside).await?, ["Acme", "Bolt"]);
    world.account("Later").await?;
    assert_eq!(
        names_in(&beside).await?.len(),
        3,
        "it sees what is saved since"
    );

    assert!(matches!(beside.write().await, Err(Error::InUse)));
    let change = beside
        .change(at(NOW), Intent::AddAccount, Author::Me(world.me))
        .await;
    assert!(matches!(change, Err(Error::InUse)));
    assert!(matches!(beside.hold().await, Err(Error::InUse)));
    let backup = beside.back_up(BackupKind::Manual, at(NOW)).await?;
    assert_eq!(
        backups::counts_of(&beside.backups().join(backup.name.as_str()))
            .await?
            .accounts,
        3
    );
    beside.close().await;
    world.account("Still mine").await?;
    Ok(())
}

#[tokio::test]
async fn what_cannot_be_read_beside_is_told_apart() -> Result<()> {
    let dir = tempfile::tempdir()?;
    let none = Ledger::beside(dir.path()).await;
    assert!(matches!(none, Err(Error::NotFound("ledger"))), "{none:?}");
    assert_eq!(names(dir.path()).len(), 0);

    let file = dir.path().join("kept.db");
    std::fs::write(&file, "Dear diary")?;
    let damaged = Ledger::beside(dir.path()).await;
    assert!(matches!(damaged, Err(Error::Damaged(_))), "{damaged:?}");
    std::fs::remove_file(&file)?;

    let next = Ledger::open_with(
        dir.path(),
        at(NOW),
        &newer("create table later (id integer) strict"),
    )
    .await?;
    next.close().await;
    let refused = Ledger::beside(dir.path()).await;
    assert!(matches!(refused, Err(Error::NewerFile)), "{refused:?}");

    // One whose last migration is still to come.
    let mut conn =
        SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(&file)).await?;
    for _ in ["that of a newer Kept", "our last"] {
        sqlx::query("delete from _sqlx_migrations where version = (select max(version) from _sqlx_migrations)")
            .execute(&mut conn)
            .await?;
    }
    conn.close().await?;
    let refused = Ledger::beside(dir.path()).await;
    assert!(matches!(refused, Err(Error::OlderFile)), "{refused:?}");
    Ok(())
}

#[tokio::test]
async fn the_full_check_finds_nothing_in_a_ledger_and_names_what_dangles() -> Result<()> {
    let (world, _) = with_backup().await?;
    assert!(world.ledger.check().await?.is_sound());
    world.ledger.close().await;

    let options = SqliteConnectOptions::new()
        .filename(world.ledger.file())
        .foreign_keys(false);
    let mut conn = SqliteConnection::connect_with(&options).await?;
    sqlx::query("delete from teammate")
        .execute(&mut conn)
        .await?;
    conn.close().await?;
    let ledger = Ledger::open(world.dir.path(), at(NOW)).await?;
    let found = ledger.check().await?;
    assert!(!found.is_sound() && found.damage.is_empty());
    assert_eq!(found.dangling.len(), 2);
    assert_eq!(
        (
            found.dangling[0].table.as_str(),
            found.dangling[0].refers_to.as_str()
        ),
        ("account", "teammate")
    );
    Ok(())
}

#[tokio::test]
async fn the_full_check_finds_a_page_that_is_not_ours() -> Result<()> {
    let (world, _) = with_backup().await?;
    world.ledger.close().await;
    let mut damaged = bytes(world.ledger.file());
    damaged[4096 * 4..4096 * 5].fill(0x5a);
    std::fs::write(world.ledger.file(), damaged)?;
    let ledger = Ledger::beside(world.dir.path()).await?;
    let found = ledger.check().await;
    assert!(
        matches!(&found, Err(Error::Damaged(_)))
            || found.as_ref().is_ok_and(|found| !found.is_sound()),
        "{found:?}"
    );
    Ok(())
}
