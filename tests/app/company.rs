//! Facts of the company: holidays, the figures of the rules, and the zone the laptop is in.

use app::Result;
use app::settings::{AddHoliday, SettingChange};

use crate::world::{World, day};

const SILENT: [&str; 0] = [];

#[tokio::test]
async fn a_holiday_moves_promise_due_a_working_day_earlier_and_its_removal_moves_it_back()
-> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    world.promise(acme, "2026-06-15").await?;
    assert_eq!(world.speaks(acme, "2026-06-10T12:00").await?, SILENT);

    let bridge = AddHoliday {
        day: day("2026-06-12"),
        name: "Bridge day".into(),
    };
    let holiday = world.app.add_holiday(bridge).await?;
    assert_eq!(
        world.signals(acme).await?.len(),
        1,
        "Thursday and Wednesday are before it now"
    );
    world.app.remove_holiday(holiday).await?;
    assert_eq!(world.signals(acme).await?.len(), 0);
    Ok(())
}

#[tokio::test]
async fn a_changed_figure_speaks_at_once_for_every_account_also_beyond_fifty() -> Result<()> {
    let world = World::new().await?;
    let mut accounts = Vec::new();
    for number in 0..60 {
        let account = world.account(&format!("Client {number}")).await?;
        world.promise(account, "2026-06-12").await?;
        accounts.push(account);
    }
    assert_eq!(world.app.today().await?.soon_count, 0);

    world
        .app
        .change_setting(SettingChange::PromiseDueDays(9))
        .await?;
    assert_eq!(
        world.app.today().await?.soon_count,
        50,
        "the rest is worked off behind it"
    );
    while world.app.work_off_marked().await? {}
    assert_eq!(world.app.today().await?.soon_count, 60);
    Ok(())
}

#[tokio::test]
async fn undo_of_a_figure_takes_its_signals_back() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    world.promise(acme, "2026-06-12").await?;
    world
        .app
        .change_setting(SettingChange::PromiseDueDays(9))
        .await?;
    assert_eq!(world.signals(acme).await?.len(), 1);
    world.app.undo().await?;
    assert_eq!(world.signals(acme).await?.len(), 0);
    assert_eq!(world.app.settings().await?.promise_due_days, 2);
    Ok(())
}

#[tokio::test]
async fn today_follows_a_laptop_that_travels() -> Result<()> {
    let world = World::new().await?;
    world.at("2026-06-01T23:30").await?;
    assert_eq!(world.app.today().await?.day, day("2026-06-01"));
    world.clock.travel("Asia/Kolkata");
    world.app.refresh().await?;
    assert_eq!(world.app.today().await?.day, day("2026-06-02"));
    Ok(())
}
