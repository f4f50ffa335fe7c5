//! What the tray shows, and what it does to all of Today.

use app::Result;
use app::today::{Snooze, SnoozeChoice};
use domain::history::Intent;
use domain::settings::Language;
use domain::signals::Severity;

use crate::world::World;

/// Six clients: on Monday 15 June two promises are late, and four fall due the day after.
async fn six(world: &World) -> Result<()> {
    for (nth, day) in [12, 12, 16, 16, 16, 16].into_iter().enumerate() {
        let account = world.account(&format!("Client {nth}")).await?;
        world.promise(account, &format!("2026-06-{day}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn t3_the_tray_has_the_worst_the_count_and_the_next_five() -> Result<()> {
    let world = World::new().await?;
    let empty = world.app.tray().await?;
    assert_eq!((empty.worst, empty.count, empty.rows.len()), (None, 0, 0));
    assert!(empty.begun);
    six(&world).await?;

    let tray = world.at("2026-06-15T09:00").await?.tray().await?;
    assert_eq!(
        (tray.worst, tray.count, tray.waiting),
        (Some(Severity::Red), 6, 2)
    );
    assert_eq!(tray.language, Language::English);
    let names: Vec<_> = tray
        .rows
        .iter()
        .map(|row| row.account.name.as_str())
        .collect();
    assert_eq!(
        names,
        ["Client 0", "Client 1", "Client 2", "Client 3", "Client 4"]
    );
    Ok(())
}

#[tokio::test]
async fn t3_snoozing_all_puts_everything_off_for_an_hour_in_one_step_back() -> Result<()> {
    let world = World::new().await?;
    six(&world).await?;
    let app = world.at("2026-06-15T09:00").await?;
    let fifth = app.tray().await?.rows.remove(4).signal.key;
    let until_tomorrow = Snooze {
        key: fifth,
        choice: SnoozeChoice::Tomorrow,
    };
    app.snooze(until_tomorrow).await?;

    app.snooze_all().await?;
    assert_eq!(
        (app.tray().await?.worst, app.tray().await?.count),
        (None, 0)
    );
    // Six promises, and two of which the client does not know that they are late.
    assert_eq!(app.today().await?.snoozed, 8);
    let step = app.undo_steps().await?.undo;
    assert_eq!(step.map(|step| step.intent), Some(Intent::SnoozeAll));

    app.undo().await?;
    assert_eq!(app.tray().await?.count, 5, "only what was put off at once");
    app.redo().await?;
    assert_eq!(world.at("2026-06-15T09:59").await?.tray().await?.count, 0);
    let later = world.at("2026-06-15T10:00").await?.tray().await?;
    assert_eq!(later.count, 5, "what was put off till tomorrow stays off");
    Ok(())
}

#[tokio::test]
async fn snoozing_nothing_leaves_no_trace() -> Result<()> {
    let world = World::new().await?;
    world.account("Acme").await?;
    world.app.snooze_all().await?;
    let step = world.app.undo_steps().await?.undo;
    assert_eq!(step.map(|step| step.intent), Some(Intent::AddAccount));
    Ok(())
}
