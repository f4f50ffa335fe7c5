#![allow(clippy::unwrap_used)]

use super::*;
use crate::Error;
use crate::testing::{World, at, touch};
use domain::history::Intent;

#[tokio::test]
async fn a_backup_holds_what_the_ledger_held_and_stands_alone() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    world.promise(acme.id, "SSO", "2026-06-15").await?;
    world
        .create(
            Intent::LogTouch,
            &touch(acme.id, world.me, "2026-06-01T11:00:00Z"),
        )
        .await?;

    let backup = world
        .ledger
        .back_up(BackupKind::Manual, at("2026-06-01T12:30:00Z"))
        .await?;
    world.account("Later").await?;

    assert_eq!(
        list(&world.ledger.backups())?,
        std::slice::from_ref(&backup)
    );
    assert_eq!(
        (backup.kind, backup.at),
        (BackupKind::Manual, at("2026-06-01T12:30:00Z"))
    );
    let file = world.ledger.backups().join(backup.name.as_str());
    assert_eq!(backup.bytes, std::fs::metadata(&file)?.len());
    let held = counts_of(&file).await?;
    assert_eq!(
        held,
        Counts {
            accounts: 1,
            contacts: 0,
            touches: 1,
            commitments: 1,
            contracts: 0,
            saved_at: Some(at("2026-06-01T12:00:00Z")),
        }
    );
    assert_eq!(counts(&mut *world.read().await?).await?.accounts, 2);
    assert_eq!(
        std::fs::read_dir(world.ledger.backups())?.count(),
        1,
        "counting left nothing beside it"
    );
    Ok(())
}

#[tokio::test]
async fn two_backups_of_one_instant_have_two_names_and_the_newest_comes_first() -> Result<()> {
    let world = World::begun().await?;
    let now = at("2026-06-01T12:30:00Z");
    let first = world.ledger.back_up(BackupKind::Manual, now).await?;
    let second = world.ledger.back_up(BackupKind::Manual, now).await?;
    assert_ne!(first.name, second.name);
    assert_eq!(list(&world.ledger.backups())?, [second, first]);
    Ok(())
}

#[tokio::test]
async fn other_files_in_the_folder_are_no_backups_and_an_old_name_is_one() -> Result<()> {
    let world = World::begun().await?;
    let folder = world.ledger.backups();
    assert_eq!(list(&folder)?, [], "the folder is not there yet");
    std::fs::create_dir_all(folder.join("kept-manual-20260601T120000000Z.db"))?;
    for name in [
        "notes.txt",
        "kept-before-update-20260601T120000000Z.db.partial",
        "kept.db",
    ] {
        std::fs::write(folder.join(name), "x")?;
    }
    std::fs::write(
        folder.join("kept-before-0.1.0-20260601T120000000Z.db"),
        "four",
    )?;
    let found = list(&folder)?;
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].kind, found[0].bytes),
        (BackupKind::BeforeUpdate, 4)
    );
    Ok(())
}

#[tokio::test]
async fn a_copy_that_was_ended_midway_is_cleared_away_in_time() -> Result<()> {
    let world = World::begun().await?;
    let folder = world.ledger.backups();
    std::fs::create_dir_all(&folder)?;
    let partial = folder.join("kept-manual-20260601T120000000Z.db.7.partial");
    std::fs::write(&partial, "half")?;
    let age = |hours: u64| {
        std::time::SystemTime::from(at("2026-06-10T12:00:00Z"))
            - std::time::Duration::from_secs(hours * 3600)
    };
    let written = std::fs::File::options().write(true).open(&partial)?;

    written.set_modified(age(23))?;
    let now = at("2026-06-10T12:00:00Z");
    world.ledger.back_up(BackupKind::Manual, now).await?;
    assert!(partial.exists(), "somebody may still be writing it");
    written.set_modified(age(25))?;
    world.ledger.back_up(BackupKind::Manual, now).await?;
    assert!(!partial.exists());
    Ok(())
}

#[tokio::test]
async fn a_backup_that_cannot_be_written_says_so_and_leaves_nothing() -> Result<()> {
    let world = World::begun().await?;
    std::fs::write(world.ledger.backups(), "a file stands here")?;
    let refused = world
        .ledger
        .back_up(BackupKind::Manual, at("2026-06-01T12:30:00Z"))
        .await;
    assert!(matches!(refused, Err(Error::Io(_))), "{refused:?}");
    Ok(())
}

#[tokio::test]
async fn what_is_no_ledger_has_no_counts() -> Result<()> {
    let dir = tempfile::tempdir()?;
    let file = dir.path().join("kept-manual-20260601T120000000Z.db");
    std::fs::write(&file, "Dear diary")?;
    let refused = counts_of(&file).await;
    assert!(matches!(refused, Err(Error::Damaged(_))), "{refused:?}");
    Ok(())
}

#[tokio::test]
async fn what_was_saved_first_and_last_is_read_from_the_history() -> Result<()> {
    let dir = tempfile::tempdir()?;
    let empty = crate::Ledger::open(dir.path(), at("2026-06-01T12:00:00Z")).await?;
    assert_eq!(saved(&mut *empty.read().await?).await?, None);
    let world = World::begun().await?;
    world.account("Acme").await?;
    let later = at("2026-06-03T09:00:00Z");
    let change = world
        .ledger
        .change(later, Intent::AddAccount, crate::Author::Me(world.me));
    let mut change = change.await?;
    change
        .create(&crate::testing::account("Beta", world.me))
        .await?;
    change.commit().await?;
    let found = saved(&mut *world.read().await?).await?.unwrap();
    assert_eq!(
        (found.first, found.last),
        (at("2026-06-01T12:00:00Z"), later)
    );
    Ok(())
}

#[tokio::test]
async fn a_backup_is_removed_by_its_name_and_may_be_gone_already() -> Result<()> {
    let world = World::begun().await?;
    let folder = world.ledger.backups();
    let now = at("2026-06-01T12:30:00Z");
    let backup = world.ledger.back_up(BackupKind::Scheduled, now).await?;
    remove(&folder, &backup.name)?;
    assert_eq!(list(&folder)?, []);
    remove(&folder, &backup.name)
}

#[tokio::test]
async fn a_backup_lies_whole_in_a_second_folder_and_only_the_last_part_of_it_is_made() -> Result<()>
{
    let world = World::begun().await?;
    let now = at("2026-06-01T12:30:00Z");
    let backup = world.ledger.back_up(BackupKind::Scheduled, now).await?;
    let elsewhere = tempfile::tempdir()?;
    let second = elsewhere.path().join("kept");
    copy(&world.ledger.backups(), &backup.name, &second, now).await?;
    copy(&world.ledger.backups(), &backup.name, &second, now).await?;
    assert_eq!(list(&second)?, std::slice::from_ref(&backup));
    assert_eq!(std::fs::read_dir(&second)?.count(), 1);
    assert_eq!(
        counts_of(&second.join(backup.name.as_str()))
            .await?
            .accounts,
        0
    );

    let unplugged = elsewhere.path().join("disk/kept");
    let refused = copy(&world.ledger.backups(), &backup.name, &unplugged, now).await;
    assert!(matches!(refused, Err(Error::Io(_))), "{refused:?}");
    Ok(())
}

#[tokio::test]
async fn a_backup_from_elsewhere_is_one_of_the_others_and_keeps_its_day() -> Result<()> {
    let (world, other) = (World::begun().await?, World::begun().await?);
    other.account("Acme").await?;
    let theirs = other
        .ledger
        .back_up(BackupKind::Scheduled, at("2026-05-01T10:00:00Z"))
        .await?;
    let file = other.ledger.backups().join(theirs.name.as_str());
    let (folder, now) = (world.ledger.backups(), at("2026-06-01T12:30:00Z"));
    let brought = bring(&file, &folder, now).await?;
    assert_eq!((brought.kind, brought.at), (BackupKind::Brought, theirs.at));
    assert_eq!(
        counts_of(&folder.join(brought.name.as_str()))
            .await?
            .accounts,
        1
    );
    assert!(file.exists());

    // A ledger as another laptop left it, with its log beside it.
    let ledger = bring(other.ledger.file(), &folder, now).await?;
    assert_eq!(ledger.at, now);
    assert_eq!(
        counts_of(&folder.join(ledger.name.as_str()))
            .await?
            .accounts,
        1
    );

    let diary = other.dir.path().join("kept-manual-20260601T120000000Z.db");
    std::fs::write(&diary, "Dear diary")?;
    let refused = bring(&diary, &folder, now).await;
    assert!(matches!(refused, Err(Error::Damaged(_))), "{refused:?}");
    assert_eq!(list(&folder)?.len(), 2);
    Ok(())
}

#[tokio::test]
async fn a_copy_that_is_not_whole_is_none_and_leaves_nothing_behind() -> Result<()> {
    let world = World::begun().await?;
    let now = at("2026-06-01T12:30:00Z");
    let backup = world.ledger.back_up(BackupKind::Scheduled, now).await?;
    let (folder, elsewhere) = (world.ledger.backups(), tempfile::tempdir()?);
    std::fs::write(folder.join(backup.name.as_str()), "Dear diary")?;
    let refused = copy(&folder, &backup.name, elsewhere.path(), now).await;
    assert!(matches!(refused, Err(Error::Damaged(_))), "{refused:?}");
    assert_eq!(std::fs::read_dir(elsewhere.path())?.count(), 0);
    Ok(())
}
