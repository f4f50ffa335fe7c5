//! Backups, restoring, and everything as one file: through the desk, on real files.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use app::accounts::AddAccount;
use app::backups::{BackupReason, BackupTrouble, OnTime, SafetyView};
use app::opening::Begin;
use app::{App, Desk, Failure, Refused, SyncedBy};
use chrono::{DateTime, TimeDelta, Utc};
use domain::accounts::{Stage, Tier};
use domain::backups::Power;
use domain::settings::Language;
use domain::time::Zone;
use tempfile::TempDir;

use crate::world::{SettableClock, World, surroundings};

struct Office {
    desk: Desk,
    clock: Arc<SettableClock>,
    folder: TempDir,
}

impl Office {
    /// A desk with a begun ledger and one client, on Monday 1 June 2026 at nine.
    async fn open() -> Result<Self, Failure> {
        let folder = tempfile::tempdir().unwrap();
        let clock = SettableClock::showing("2026-06-01T09:00", "Europe/Berlin");
        let desk = Desk::open(surroundings(&folder), Arc::clone(&clock) as _).await;
        let begin = Begin {
            name: "Nina".into(),
            language: Language::English,
            first_account: "Acme".into(),
        };
        desk.app().await?.begin(begin).await?;
        Ok(Self {
            desk,
            clock,
            folder,
        })
    }

    async fn add(&self, name: &str) -> Result<(), Failure> {
        let account = AddAccount {
            name: name.into(),
            stage: Stage::Active,
            tier: Tier::Standard,
        };
        self.desk.app().await?.add_account(account).await?;
        Ok(())
    }

    async fn accounts(&self) -> Result<u32, Failure> {
        Ok(self.desk.app().await?.account_counts().await?.current)
    }

    /// Where the ledger's own things are.
    fn within(&self, name: &str) -> PathBuf {
        surroundings(&self.folder).folder.join(name)
    }
}

#[tokio::test]
async fn b3_a_restore_shows_counts_before_and_after_and_can_itself_be_undone() -> Result<(), Failure>
{
    let office = Office::open().await?;
    let desk = &office.desk;
    let backup = desk.app().await?.back_up().await?;
    assert_eq!(backup.reason, BackupReason::Manual);
    office.clock.set("2026-06-01T10:00");
    office.add("Bolt").await?;

    let preview = desk.preview_restore(backup.name.clone()).await?;
    let now = preview.now.unwrap();
    assert_eq!((now.accounts, preview.then.accounts), (2, 1));
    assert!(now.saved_at > preview.then.saved_at);
    assert_eq!(office.accounts().await?, 2, "looking changes nothing");

    let mut changes = desk.subscribe();
    let restored = desk.restore(backup.name.clone()).await?;
    assert_eq!(office.accounts().await?, 1);
    assert!(
        changes.recv().await.unwrap().all,
        "the window asks for everything anew"
    );

    let undo = restored.undone_by.unwrap();
    let listed = desk.backups().await?;
    assert_eq!(
        listed
            .iter()
            .map(|backup| backup.reason)
            .collect::<Vec<_>>(),
        [BackupReason::BeforeRestore, BackupReason::Manual]
    );
    assert_eq!(listed[0].name, undo);
    desk.restore(undo).await?;
    assert_eq!(office.accounts().await?, 2);
    office.add("Later").await?;
    desk.close().await;
    Ok(())
}

#[tokio::test]
async fn the_ledger_stays_its_owners_while_it_is_restored() -> Result<(), Failure> {
    let office = Office::open().await?;
    let backup = office.desk.app().await?.back_up().await?;
    office.desk.restore(backup.name).await?;
    let second = Desk::open(surroundings(&office.folder), Arc::clone(&office.clock) as _).await;
    assert_eq!(second.opening().await.err(), Some(Failure::InUse));
    Ok(())
}

#[tokio::test]
async fn a_name_from_the_window_is_never_a_path() -> Result<(), Failure> {
    let office = Office::open().await?;
    let elsewhere = office.within("elsewhere.db");
    std::fs::copy(office.within("kept.db"), &elsewhere).unwrap();
    let gone = || {
        Some(Failure::NotFound {
            what: "backup".into(),
        })
    };
    for name in [
        "../elsewhere.db",
        elsewhere.to_str().unwrap(),
        "kept-manual-20260601T070000000Z.db/../../elsewhere.db",
        "kept-manual-20200101T000000000Z.db",
        "",
    ] {
        assert_eq!(
            office.desk.restore(name.into()).await.err(),
            gone(),
            "{name}"
        );
        assert_eq!(
            office.desk.preview_restore(name.into()).await.err(),
            gone(),
            "{name}"
        );
    }
    assert_eq!(office.accounts().await?, 1);
    Ok(())
}

#[tokio::test]
async fn a_backup_that_cannot_be_used_changes_nothing() -> Result<(), Failure> {
    let office = Office::open().await?;
    let backup = office.desk.app().await?.back_up().await?;
    let file = office.within("backups").join(&backup.name);
    std::fs::write(&file, "Dear diary").unwrap();
    assert_eq!(
        office.desk.restore(backup.name.clone()).await.err(),
        Some(Failure::BackupDamaged)
    );
    assert_eq!(
        office.desk.preview_restore(backup.name).await.err(),
        Some(Failure::BackupDamaged)
    );
    assert_eq!(office.accounts().await?, 1);
    assert_eq!(
        office.desk.backups().await?.len(),
        1,
        "no snapshot was made for it"
    );
    Ok(())
}

#[tokio::test]
async fn b4_a_damaged_ledger_is_set_aside_and_the_newest_good_backup_takes_its_place()
-> Result<(), Failure> {
    let office = Office::open().await?;
    let good = office.desk.app().await?.back_up().await?;
    office.clock.set("2026-06-01T11:00");
    let broken = office.desk.app().await?.back_up().await?;
    let backups = office.within("backups");
    std::fs::write(backups.join(&broken.name), "torn").unwrap();
    office.desk.close().await;
    std::fs::write(office.within("kept.db"), "not a ledger any more").unwrap();

    let desk = Desk::open(surroundings(&office.folder), Arc::clone(&office.clock) as _).await;
    assert_eq!(desk.opening().await.err(), Some(Failure::Damaged));
    let offered = desk.newest_good_backup().await?.unwrap();
    assert_eq!(
        (offered.backup.name.as_str(), offered.now),
        (good.name.as_str(), None)
    );
    assert_eq!(offered.then.accounts, 1);

    let restored = desk.restore(offered.backup.name).await?;
    assert_eq!(desk.app().await?.account_counts().await?.current, 1);
    let aside = office.within(&restored.set_aside.unwrap());
    assert_eq!(
        std::fs::read_to_string(aside).unwrap(),
        "not a ledger any more"
    );
    Ok(())
}

#[tokio::test]
async fn an_example_is_restored_apart_and_ones_own_ledger_under_it() -> Result<(), Failure> {
    let office = Office::open().await?;
    let own = office.desk.app().await?.back_up().await?;
    office.add("Bolt").await?;
    office.desk.look_around().await?;
    assert_eq!(
        office.desk.backups().await?,
        [],
        "the example has backups of its own"
    );
    let example = office.desk.app().await?.back_up().await?;
    office.add("Not mine").await?;
    let before = office.accounts().await?;
    office.desk.restore(example.name).await?;
    assert_eq!(office.accounts().await?, before - 1);
    assert!(office.desk.opening().await?.example);

    let file = office.within("backups").join(own.name);
    office.desk.restore_own(&file).await?;
    assert!(
        office.desk.opening().await?.example,
        "one still looks around"
    );
    office.desk.leave_example().await?;
    assert_eq!(office.accounts().await?, 1);
    Ok(())
}

#[tokio::test]
async fn b6_everything_goes_out_and_comes_back_with_the_same_today() -> Result<(), Failure> {
    let office = Office::open().await?;
    office.desk.look_around().await?;
    let app = office.desk.app().await?;
    app.refresh().await?;
    let file = office.folder.path().join("all.json");
    std::fs::write(&file, "an older export").unwrap();
    let exported = app.export(&file).await?;
    assert_eq!(exported.file, "all.json");
    assert!(exported.records > 100);

    let folder = tempfile::tempdir().unwrap();
    let other = Desk::open(surroundings(&folder), Arc::clone(&office.clock) as _).await;
    let fresh = other.app().await?;
    assert_eq!(fresh.take_in(&file).await?, exported.records);
    let (one, two) = (app.today().await?, fresh.today().await?);
    assert_eq!(
        serde_json::to_value(&one).unwrap(),
        serde_json::to_value(&two).unwrap()
    );
    assert!(!two.waiting.is_empty());
    let again = folder.path().join("again.json");
    fresh.export(&again).await?;
    assert_eq!(
        std::fs::read(&file).unwrap(),
        std::fs::read(&again).unwrap()
    );

    assert_eq!(
        fresh.take_in(&file).await.map_err(Failure::from),
        Err(Failure::Refused {
            why: Refused::AlreadyBegun
        })
    );
    Ok(())
}

#[tokio::test]
async fn an_export_that_cannot_be_written_says_so_and_leaves_what_was_there() -> Result<(), Failure>
{
    let office = Office::open().await?;
    let app = office.desk.app().await?;
    let refused = app.export(Path::new("/nowhere/at/all.json")).await;
    assert_eq!(
        refused.map_err(Failure::from).err(),
        Some(Failure::NotWritten)
    );
    let missing = app.take_in(Path::new("/nowhere/at/all.json")).await;
    assert_eq!(missing.map_err(Failure::from).err(), Some(Failure::NotRead));
    Ok(())
}

#[tokio::test]
async fn beside_a_running_kept_today_is_read_and_a_change_refused() -> Result<(), Failure> {
    let office = Office::open().await?;
    let beside = App::beside(
        Arc::new(surroundings(&office.folder)),
        Arc::clone(&office.clock) as _,
    )
    .await?;
    assert_eq!(beside.account_counts().await?.current, 1);
    assert_eq!(
        beside.today().await?.day,
        office.desk.app().await?.today().await?.day
    );
    assert!(beside.check().await?.is_sound());
    let account = AddAccount {
        name: "Bolt".into(),
        stage: Stage::Active,
        tier: Tier::Standard,
    };
    let refused = beside.add_account(account).await;
    assert_eq!(refused.map_err(Failure::from).err(), Some(Failure::InUse));
    beside.close().await;
    office.add("Bolt").await?;
    Ok(())
}

/// Saves something.
async fn save(world: &World, name: &str) -> app::Result<()> {
    world.account(name).await.map(drop)
}

fn instant(local: &str) -> DateTime<Utc> {
    let zone = Zone::parse("Europe/Berlin").unwrap();
    zone.instant(local.parse().unwrap())
}

async fn reasons(world: &World) -> app::Result<Vec<BackupReason>> {
    let backups = world.app.backups().await?;
    Ok(backups.into_iter().map(|backup| backup.reason).collect())
}

#[tokio::test]
async fn b2_a_backup_is_made_in_every_hour_in_which_something_was_saved() -> app::Result<()> {
    let world = World::new().await?;
    world.clock.set_instant(instant("2026-06-01T09:59:59"));
    let due = Some(instant("2026-06-01T10:00:00"));
    assert_eq!(world.app.back_up_on_time().await, OnTime::Later(due));
    world.clock.set_instant(instant("2026-06-01T10:00:00"));
    assert_eq!(world.app.back_up_on_time().await, OnTime::Made);
    assert_eq!(reasons(&world).await?, [BackupReason::Scheduled]);

    world.clock.set_instant(instant("2026-06-01T15:00:00"));
    assert_eq!(
        world.app.back_up_on_time().await,
        OnTime::Later(None),
        "it holds everything"
    );
    save(&world, "Acme").await?;
    assert_eq!(world.app.back_up_on_time().await, OnTime::Made);
    save(&world, "Bolt").await?;
    world.clock.set_instant(instant("2026-06-01T15:59:59"));
    let due = Some(instant("2026-06-01T16:00:00"));
    assert_eq!(world.app.back_up_on_time().await, OnTime::Later(due));
    Ok(())
}

#[tokio::test]
async fn b2_on_battery_a_backup_is_made_every_six_hours() -> app::Result<()> {
    let world = World::new().await?;
    world.laptop.set_power(Power::Battery);
    world.clock.set_instant(instant("2026-06-01T14:59:59"));
    let due = Some(instant("2026-06-01T15:00:00"));
    assert_eq!(world.app.back_up_on_time().await, OnTime::Later(due));
    world.laptop.set_power(Power::Mains);
    assert_eq!(world.app.back_up_on_time().await, OnTime::Made);
    Ok(())
}

#[tokio::test]
async fn b2_a_backup_by_hand_and_one_of_a_clock_that_was_ahead_do_not_mislead() -> app::Result<()> {
    let world = World::new().await?;
    world.clock.set_instant(instant("2026-06-01T09:30:00"));
    world.app.back_up().await?;
    world.clock.set_instant(instant("2026-06-01T12:00:00"));
    assert_eq!(world.app.back_up_on_time().await, OnTime::Later(None));

    world.clock.set_instant(instant("2027-01-01T09:00:00"));
    world.app.back_up().await?;
    world.clock.set_instant(instant("2026-06-01T13:00:00"));
    save(&world, "Acme").await?;
    assert_eq!(world.app.back_up_on_time().await, OnTime::Made);
    Ok(())
}

#[tokio::test]
async fn b2_thirty_recent_backups_stay_and_those_made_by_hand_beside_them() -> app::Result<()> {
    let world = World::new().await?;
    world.app.back_up().await?;
    for hour in 0..31 {
        let local = instant("2026-06-02T00:00:00") + TimeDelta::minutes(61 * hour);
        world.clock.set_instant(local);
        save(&world, &format!("Client {hour}")).await?;
        assert_eq!(world.app.back_up_on_time().await, OnTime::Made, "{hour}");
    }
    let made = world.app.backups().await?;
    let oldest = instant("2026-06-02T00:00:00") + TimeDelta::minutes(61);
    assert_eq!(made.len(), 31, "30 and the one that somebody asked for");
    assert_eq!(made[29].at, oldest.into());
    assert_eq!(made[30].reason, BackupReason::Manual);
    Ok(())
}

#[tokio::test]
async fn b2_backups_keep_within_a_tenth_of_the_disk() -> app::Result<()> {
    let world = World::new().await?;
    let make = async |local: &str, name: &str| {
        world.clock.set_instant(instant(local));
        save(&world, name).await?;
        world.app.back_up_on_time().await;
        app::Result::<()>::Ok(())
    };
    make("2026-06-30T12:00:00", "Early").await?;
    make("2026-07-01T12:00:00", "Acme").await?;
    make("2026-07-02T12:00:00", "Bolt").await?;
    assert_eq!(world.app.backups().await?.len(), 3);
    world.laptop.set_free(0);
    make("2026-07-03T12:00:00", "Crane").await?;
    let left = world.app.backups().await?;
    let at: Vec<_> = left.iter().map(|backup| backup.at).collect();
    let newest_of_months = [
        instant("2026-07-03T12:00:00"),
        instant("2026-06-30T12:00:00"),
    ];
    assert_eq!(at, newest_of_months.map(Into::into));
    Ok(())
}

#[tokio::test]
async fn backup_failed_stands_in_today_until_there_is_one() -> app::Result<()> {
    let world = World::new().await?;
    let folder = world.folder().join("backups");
    std::fs::write(&folder, "a file stands here").unwrap();
    world.clock.set_instant(instant("2026-06-01T10:00:00"));
    assert_eq!(world.app.today().await?.safety, None);
    assert_eq!(world.app.back_up_on_time().await, OnTime::Failed);
    let said = world.app.today().await?.safety.unwrap();
    assert_eq!(
        (said.failed, said.low),
        (Some(BackupTrouble::FolderGone), None)
    );
    let failed = world.app.safety_view().await?.failed.unwrap();
    assert_eq!(failed.at, instant("2026-06-01T10:00:00").into());

    std::fs::remove_file(&folder).unwrap();
    assert_eq!(world.app.back_up_on_time().await, OnTime::Made);
    assert_eq!(world.app.today().await?.safety, None);
    assert_eq!(world.app.safety_view().await?.failed, None);
    Ok(())
}

#[tokio::test]
async fn disk_low_stands_in_today_below_a_gigabyte() -> app::Result<()> {
    let world = World::new().await?;
    world.laptop.set_free(1_000_000_000);
    assert_eq!(world.app.today().await?.safety, None);
    world.laptop.set_free(999_999_999);
    let said = world.app.today().await?.safety.unwrap();
    assert_eq!((said.failed, said.low), (None, Some(999_999_999)));
    assert_eq!(world.app.safety_view().await?.low, Some(999_999_999));
    Ok(())
}

#[tokio::test]
async fn b2_each_backup_is_copied_to_a_second_folder_that_may_come_and_go() -> app::Result<()> {
    let world = World::new().await?;
    let disk = tempfile::tempdir().unwrap();
    let folder = disk.path().join("stick");
    let gone = world.app.choose_second_folder(&folder).await;
    assert!(matches!(gone, Err(app::Error::NotWritten(_))), "{gone:?}");
    assert_eq!(world.app.safety_view().await?.second, None);

    std::fs::create_dir(&folder).unwrap();
    world.app.choose_second_folder(&folder).await?;
    let copies = || -> Vec<PathBuf> {
        let ours = std::fs::read_dir(&folder).unwrap().next().unwrap().unwrap();
        let inside = std::fs::read_dir(ours.path()).unwrap();
        inside.map(|entry| entry.unwrap().path()).collect()
    };
    assert_eq!(copies().len(), 1, "the newest at once");
    world.clock.set_instant(instant("2026-06-01T11:00:00"));
    save(&world, "Acme").await?;
    assert_eq!(world.app.back_up_on_time().await, OnTime::Made);
    world.app.back_up().await?;
    assert_eq!(copies().len(), 3);
    let second = world.app.safety_view().await?.second.unwrap();
    assert_eq!(second.path, folder.to_str().unwrap());
    assert_eq!(second.trouble, None);

    std::fs::rename(&folder, disk.path().join("away")).unwrap();
    world.app.back_up().await?;
    let trouble = |view: SafetyView| view.second.unwrap().trouble;
    assert_eq!(
        trouble(world.app.safety_view().await?),
        Some(BackupTrouble::FolderGone)
    );
    assert_eq!(world.app.today().await?.safety, None, "there is a backup");
    std::fs::rename(disk.path().join("away"), &folder).unwrap();
    world.app.back_up().await?;
    assert_eq!(trouble(world.app.safety_view().await?), None);
    assert_eq!(copies().len(), 4, "what was missed is not caught up with");

    world.app.forget_second_folder().await?;
    world.app.back_up().await?;
    assert_eq!(copies().len(), 4);
    assert_eq!(world.app.safety_view().await?.second, None);
    Ok(())
}

#[tokio::test]
async fn b2_an_example_needs_no_backups() -> Result<(), Failure> {
    let folder = tempfile::tempdir().unwrap();
    let clock = SettableClock::showing("2026-06-01T09:00", "Europe/Berlin");
    let desk = Desk::open_example(surroundings(&folder), Arc::clone(&clock) as _).await?;
    clock.set("2026-06-03T09:00");
    let app = desk.app().await?;
    assert_eq!(app.back_up_on_time().await, OnTime::Later(None));
    desk.close().await;
    Ok(())
}

#[tokio::test]
async fn b3_a_backup_of_another_laptop_is_brought_in_and_restored_before_anything_was_begun()
-> Result<(), Failure> {
    let office = Office::open().await?;
    let backup = office.desk.app().await?.back_up().await?;
    let file = office.within("backups").join(&backup.name);

    let folder = tempfile::tempdir().unwrap();
    let clock = SettableClock::showing("2026-06-05T09:00", "Europe/Berlin");
    let desk = Desk::open(surroundings(&folder), clock as _).await;
    let missing = desk.bring_backup(&office.within("none.db")).await;
    assert_eq!(
        missing,
        Err(Failure::NotFound {
            what: "backup".into()
        })
    );
    assert!(desk.opening().await?.first_start);

    let brought = desk.bring_backup(&file).await?;
    assert_eq!(
        (brought.reason, brought.at),
        (BackupReason::Brought, backup.at)
    );
    assert_eq!(desk.backups().await?, std::slice::from_ref(&brought));
    desk.restore(brought.name).await?;
    assert!(!desk.opening().await?.first_start);
    assert_eq!(desk.app().await?.account_counts().await?.current, 1);
    desk.close().await;
    Ok(())
}

#[tokio::test]
async fn b1_a_ledger_on_another_machine_is_warned_of() -> app::Result<()> {
    let world = World::new().await?;
    world.laptop.set_file_system("ext4");
    assert_eq!(world.app.safety_view().await?.synced_by, None);
    world.laptop.set_file_system("nfs4");
    let by = world.app.safety_view().await?.synced_by;
    assert_eq!(by, Some(SyncedBy::Network));
    Ok(())
}

#[tokio::test]
async fn b2_a_backup_that_was_brought_in_holds_nothing_of_this_ledger() -> Result<(), Failure> {
    let office = Office::open().await?;
    let theirs = office.desk.app().await?.back_up().await?;
    let file = office.within("aside.db");
    std::fs::rename(office.within("backups").join(&theirs.name), &file).unwrap();

    office.clock.set("2026-06-01T09:50");
    office.add("Bolt").await?;
    office.clock.set("2026-06-01T09:55");
    office.desk.bring_backup(&file).await?;
    let stick = tempfile::tempdir().unwrap();
    let app = office.desk.app().await?;
    office.clock.set("2026-06-01T10:00");
    assert_eq!(app.back_up_on_time().await, OnTime::Made);
    app.choose_second_folder(stick.path()).await?;
    let ours = std::fs::read_dir(stick.path()).unwrap().next().unwrap();
    let copies = std::fs::read_dir(ours.unwrap().path()).unwrap();
    let copies: Vec<_> = copies.map(|entry| entry.unwrap().file_name()).collect();
    let newest = office.desk.backups().await?;
    assert_eq!(newest[0].reason, BackupReason::Scheduled);
    assert_eq!(copies, [std::ffi::OsString::from(&newest[0].name)]);
    Ok(())
}

#[tokio::test]
async fn b2_a_copy_that_the_second_folder_missed_is_made_at_the_next_start() -> app::Result<()> {
    let world = World::new().await?;
    let disk = tempfile::tempdir().unwrap();
    let (folder, away) = (disk.path().join("stick"), disk.path().join("away"));
    std::fs::create_dir(&folder).unwrap();
    world.app.choose_second_folder(&folder).await?;
    std::fs::rename(&folder, &away).unwrap();
    world.clock.set("2026-06-01T12:00");
    save(&world, "Acme").await?;
    assert_eq!(world.app.back_up_on_time().await, OnTime::Made);
    std::fs::rename(&away, &folder).unwrap();

    let world = world.restarted().await?;
    world.app.back_up_on_time().await;
    let newest = world.app.backups().await?.remove(0).name;
    let ours = std::fs::read_dir(&folder).unwrap().next().unwrap().unwrap();
    assert!(ours.path().join(newest).exists());
    assert_eq!(world.app.safety_view().await?.second.unwrap().trouble, None);
    Ok(())
}

#[tokio::test]
async fn b2_a_backup_stays_though_a_clock_that_was_ahead_made_others() -> app::Result<()> {
    let world = World::new().await?;
    world.clock.set("2026-06-20T09:00");
    save(&world, "Early").await?;
    world.app.back_up_on_time().await;
    world.clock.set("2026-06-02T09:00");
    world.laptop.set_free(0);
    save(&world, "Acme").await?;
    assert_eq!(world.app.back_up_on_time().await, OnTime::Made);
    let made = world.app.backups().await?;
    assert_eq!(
        made.last().unwrap().at,
        instant("2026-06-02T09:00:00").into()
    );
    Ok(())
}
