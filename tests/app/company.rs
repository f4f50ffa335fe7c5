//! Facts of the company: holidays, the figures of the rules, what its people may grant, and the zone the laptop is in.

use app::contracts::MoneyView;
use app::history::ValueView;
use app::settings::{AddHoliday, SettingChange};
use app::teammates::{AuthorityView, ChangeTeammate, TeammateChange};
use app::{Error, Result};

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
    world
        .app
        .change_setting(SettingChange::PromiseDueDays(8))
        .await?;
    let step = world.app.undo().await?;
    assert_eq!(
        (step.field.as_deref(), step.old, step.new),
        (
            Some("promise_due_days"),
            ValueView::Number(9.0),
            ValueView::Number(8.0)
        )
    );
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

#[tokio::test]
async fn what_a_teammate_may_grant_is_said_changed_and_taken_back() -> Result<()> {
    let world = World::new().await?;
    let nina = world.app.teammates().await?[0].id;
    let change = async |change| {
        let change = ChangeTeammate { id: nina, change };
        world.app.change_teammate(change).await
    };
    let authority = async || Ok::<_, Error>(world.app.teammates().await?.remove(0).authority);
    let euros = MoneyView {
        minor: 50_000,
        currency: "eur".into(),
    };
    change(TeammateChange::Money(Some(euros))).await?;
    change(TeammateChange::HoursAMonth(Some(8))).await?;
    change(TeammateChange::DaysOfDelay(Some(5))).await?;
    let granted = AuthorityView {
        money: Some(MoneyView {
            minor: 50_000,
            currency: "EUR".into(),
        }),
        hours_a_month: Some(8),
        days_of_delay: Some(5),
    };
    assert_eq!(authority().await?, granted);

    for too_much in [
        TeammateChange::HoursAMonth(Some(745)),
        TeammateChange::DaysOfDelay(Some(3651)),
    ] {
        assert!(matches!(
            change(too_much).await,
            Err(Error::Invalid { field: "value", .. })
        ));
    }
    let step = world.app.undo().await?;
    assert_eq!(
        (step.subject.as_deref(), step.field.as_deref()),
        (Some("Nina"), Some("days_of_delay"))
    );
    assert_eq!(authority().await?.days_of_delay, None);
    change(TeammateChange::Money(None)).await?;
    assert_eq!(authority().await?.money, None);
    world.app.undo().await?;
    assert_eq!(
        authority().await?.money,
        granted.money,
        "both columns at once"
    );
    Ok(())
}
