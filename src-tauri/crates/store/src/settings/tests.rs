use domain::history::Intent;
use domain::ids::HolidayId;
use domain::settings::{Language, Theme};

use super::*;
use crate::facts;
use crate::testing::{World, day, line};

#[tokio::test]
async fn what_nobody_changed_has_its_default_and_what_was_chosen_stays() -> Result<()> {
    let world = World::begun().await?;
    let mut read = world.read().await?;
    assert_eq!(rules(&mut read).await?, Settings::default());
    assert_eq!(preferences(&mut read).await?, Preferences::default());
    drop(read);

    let chosen = Preferences {
        language: Some(Language::Persian),
        theme: Theme::Dark,
        zoom: 150,
        ..Preferences::default()
    };
    let mut change = world.change(Intent::ChangePreferences).await?;
    save_preferences(&mut change, &chosen).await?;
    change.commit().await?;

    let world = world.restarted().await?;
    assert_eq!(preferences(&mut *world.read().await?).await?, chosen);
    Ok(())
}

#[tokio::test]
async fn a_changed_rule_or_holiday_is_another_version_of_the_company() -> Result<()> {
    let world = World::begun().await?;
    let before = facts::company(&mut *world.read().await?).await?;

    let mut change = world.change(Intent::ChangePreferences).await?;
    save_preferences(&mut change, &Preferences::default()).await?;
    change.commit().await?;
    assert_eq!(
        facts::versions(&mut *world.read().await?).await?,
        before.versions,
        "a look is no company fact"
    );

    let mut change = world.change(Intent::ChangeSettings).await?;
    save_rules(
        &mut change,
        &Settings {
            promise_due_days: 5,
            ..Settings::default()
        },
    )
    .await?;
    change.commit().await?;
    let ruled = facts::company(&mut *world.read().await?).await?;
    assert_eq!(ruled.settings.promise_due_days, 5);
    assert_ne!(ruled.versions, before.versions);

    let off = Holiday {
        id: HolidayId::new(),
        on: day("2026-12-25"),
        name: Some(line("Christmas")),
    };
    world.create(Intent::ChangeHolidays, &off).await?;
    let free = facts::company(&mut *world.read().await?).await?;
    assert_eq!(free.holidays, [day("2026-12-25")].into());
    assert_eq!(holidays(&mut *world.read().await?).await?, [off]);
    assert_ne!(free.versions, ruled.versions);
    Ok(())
}

#[tokio::test]
async fn saving_the_same_again_leaves_no_trace() -> Result<()> {
    let world = World::begun().await?;
    let mut change = world.change(Intent::ChangeSettings).await?;
    save_rules(&mut change, &Settings::default()).await?;
    assert!(
        change.commit().await?.is_some(),
        "the first time it is written down"
    );
    let mut change = world.change(Intent::ChangeSettings).await?;
    save_rules(&mut change, &Settings::default()).await?;
    assert_eq!(change.commit().await?, None);
    Ok(())
}
