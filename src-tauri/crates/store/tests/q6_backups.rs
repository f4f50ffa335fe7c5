//! Q6: a backup made while somebody saves holds what was saved by then, stands alone, and restored is the same ledger.
#![allow(clippy::unwrap_used)]

use std::ops::RangeInclusive;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use chrono::Utc;
use domain::history::Intent;
use domain::ids::TeammateId;
use store::backups::BackupKind;
use store::{Author, Held, Ledger, Result, export};
use torture::{account, me, times};

mod torture;

/// How many backups are made of one ledger; `KEPT_Q6_TIMES` says how many in all, in rounds of so many.
const TIMES: u64 = 10;

/// How far the one who saves has come, and whether they may stop.
#[derive(Default)]
struct Saving {
    saved: AtomicU64,
    is_over: AtomicBool,
}

#[tokio::test(flavor = "multi_thread")]
async fn q6_every_backup_made_while_somebody_saves_is_whole_and_restores_to_the_same() {
    for _ in 0..times("KEPT_Q6_TIMES", TIMES).div_ceil(TIMES) {
        back_up_meanwhile().await.unwrap();
    }
}

async fn back_up_meanwhile() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let ledger = Arc::new(Ledger::open(folder.path(), Utc::now()).await?);
    let me = me();
    let mut change = ledger
        .change(Utc::now(), Intent::Begin, Author::Me(me.id))
        .await?;
    change.create(&me).await?;
    change.commit().await?;

    let saving = Arc::new(Saving::default());
    let save = tokio::spawn(save(Arc::clone(&ledger), me.id, Arc::clone(&saving)));
    for _ in 0..TIMES {
        let before = saving.saved.load(Ordering::SeqCst);
        let backup = ledger.back_up(BackupKind::Manual, Utc::now()).await?;
        // One more may be saved already that is not counted yet.
        let after = saving.saved.load(Ordering::SeqCst) + 1;
        let file = ledger.backups().join(backup.name.as_str());
        check(&file, before..=after).await?;
        std::fs::remove_file(file)?;
    }
    saving.is_over.store(true, Ordering::SeqCst);
    save.await.unwrap()?;
    assert!(saving.saved.load(Ordering::SeqCst) > TIMES);
    ledger.close().await;
    Ok(())
}

/// Saves client after client, called by their number.
async fn save(ledger: Arc<Ledger>, me: TeammateId, saving: Arc<Saving>) -> Result<()> {
    while !saving.is_over.load(Ordering::SeqCst) {
        let number = saving.saved.load(Ordering::SeqCst) + 1;
        let mut change = ledger
            .change(Utc::now(), Intent::AddAccount, Author::Me(me))
            .await?;
        change.create(&account(me, &number.to_string())).await?;
        change.commit().await?;
        saving.saved.store(number, Ordering::SeqCst);
    }
    Ok(())
}

async fn check(backup: &Path, saved: RangeInclusive<u64>) -> Result<()> {
    // The file and nothing beside it.
    let alone = tempfile::tempdir()?;
    std::fs::copy(backup, alone.path().join("kept.db"))?;
    let ledger = Ledger::beside(alone.path()).await?;
    let mut reading = ledger.read().await?;
    let (count, last): (i64, i64) =
        sqlx::query_as("select count(*), coalesce(max(cast(name as integer)), 0) from account")
            .fetch_one(&mut *reading)
            .await?;
    assert_eq!(count, last, "one of them is missing");
    let count = u64::try_from(count).unwrap();
    assert!(saved.contains(&count), "{count} of {saved:?}");
    let held = document(&ledger).await?;
    drop(reading);
    ledger.close().await;

    let elsewhere = tempfile::tempdir()?;
    let place = Held::take(elsewhere.path())?;
    place.restore(backup, Utc::now()).await?;
    let restored = place.open(Utc::now()).await?;
    let soundness = restored.check().await?;
    assert!(soundness.is_sound(), "{soundness:?}");
    assert!(document(&restored).await? == held, "it is another ledger");
    restored.close().await;
    Ok(())
}

/// Everything a ledger holds, in the same bytes for the same.
async fn document(ledger: &Ledger) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    export::write(&mut *ledger.read().await?, &mut bytes).await?;
    Ok(bytes)
}
