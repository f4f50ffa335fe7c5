//! Q1: ended by force in the middle of restoring, again and again, the ledger is the old one or the new one, never a
//! mixture and never none.
#![allow(clippy::unwrap_used)]

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use chrono::Utc;
use domain::history::Intent;
use store::backups::{self, BackupKind};
use store::{Author, Held, Ledger, Result};
use torture::{account, me, times};

mod torture;

/// How often it is ended, unless `KEPT_Q1_TIMES` says so.
const TIMES: u64 = 50;

/// Set for the process that restores and is ended: the folder of its ledger.
const FOLDER: &str = "KEPT_Q1_RESTORE_FOLDER";

/// How many accounts the two ledgers have that take each other's place. They differ by many pages.
const SIZES: [u32; 2] = [3, 400];

#[tokio::test]
async fn q1_a_restore_ended_by_force_leaves_the_old_ledger_or_the_new_one() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        return restore_until_ended(Path::new(&folder)).await.unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    prepare(folder.path()).await.unwrap();
    let mut restored = 0;
    let often = times("KEPT_Q1_TIMES", TIMES);
    for time in 0..often {
        restored += restored_before_the_end(folder.path(), time);
        check(folder.path()).await.unwrap();
    }
    assert!(
        restored > often / 2,
        "it was ended before it restored: {restored}"
    );
}

/// The files that are restored in turn.
fn sources(folder: &Path) -> [PathBuf; 2] {
    SIZES.map(|size| folder.join(format!("{size}.db")))
}

/// Makes both ledgers.
async fn prepare(folder: &Path) -> Result<()> {
    let ledger = Ledger::open(folder, Utc::now()).await?;
    let me = me();
    let mut change = ledger
        .change(Utc::now(), Intent::Begin, Author::Me(me.id))
        .await?;
    change.create(&me).await?;
    let mut made = 0;
    for (size, file) in SIZES.into_iter().zip(sources(folder)) {
        while made < size {
            change.create(&account(me.id, "Acme")).await?;
            made += 1;
        }
        change.commit().await?;
        let backup = ledger.back_up(BackupKind::Manual, Utc::now()).await?;
        std::fs::copy(ledger.backups().join(backup.name.as_str()), file)?;
        change = ledger
            .change(Utc::now(), Intent::AddAccount, Author::Me(me.id))
            .await?;
    }
    drop(change);
    ledger.close().await;
    Ok(())
}

/// Starts this test again as the one that restores, ends it after a while, and hands back how often it had restored.
fn restored_before_the_end(folder: &Path, time: u64) -> u64 {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "q1_a_restore_ended_by_force_leaves_the_old_ledger_or_the_new_one",
            "--nocapture",
        ])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    let reading = std::thread::spawn(move || {
        let lines = output.lines().map_while(std::io::Result::ok);
        lines.filter(|line| line == "restored").count()
    });
    // From within its start to well within its restoring; no two ends fall on the same moment.
    std::thread::sleep(Duration::from_micros(2_000 + time * 7_919 % 396_031));
    child.kill().unwrap();
    child.wait().unwrap();
    reading.join().unwrap() as u64
}

async fn restore_until_ended(folder: &Path) -> Result<()> {
    for file in sources(folder).iter().cycle() {
        let held = Held::take(folder)?;
        held.restore(file, Utc::now()).await?;
        // Opening it writes its log anew, so that the next restore has one to end.
        let ledger = held.open(Utc::now()).await?;
        writeln!(std::io::stdout(), "restored")?;
        drop(ledger);
    }
    Ok(())
}

async fn check(folder: &Path) -> Result<()> {
    assert!(folder.join("kept.db").exists(), "there is no ledger");
    let ledger = Ledger::open(folder, Utc::now()).await?;
    let counts = backups::counts(&mut *ledger.read().await?).await?;
    assert!(SIZES.contains(&counts.accounts), "a mixture: {counts:?}");
    let soundness = ledger.check().await?;
    assert!(soundness.is_sound(), "{soundness:?}");
    assert!(!folder.join("kept.db.restoring").exists());

    // Every backup by its full name is whole.
    for backup in backups::list(&ledger.backups())? {
        let file = ledger.backups().join(backup.name.as_str());
        let counts = backups::counts_of(&file).await?;
        assert!(
            SIZES.contains(&counts.accounts),
            "{}: {counts:?}",
            backup.name
        );
        std::fs::remove_file(file)?;
    }
    ledger.close().await;
    Ok(())
}
