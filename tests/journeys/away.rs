//! What Kept tells about the time in which nobody heard it: all of it, once, and in one bubble.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use app::reminders::SetReminder;
use app::settings::{OpeningSpan, SettingChange};
use app::touches::LogTouch;
use app::{Clock, SystemClock};
use chrono::{Local, NaiveTime, TimeDelta};
use domain::ids::AccountId;
use domain::touches::{Channel, Direction, TouchResult};
use kept_tests::world::World;
use kept_tests::{Kept, Start};
use serde_json::{Value, json};

use crate::bubbles::{ask, remind, shown, with_bubbles};
use crate::tongues::ENGLISH;

/// A ledger as somebody left it on this laptop so long ago, with no quiet hours.
async fn left_before(ago: TimeDelta) -> Result<World> {
    let now = SystemClock.now();
    let world = World::in_zone(&now.zone.to_string()).await?;
    world.clock.set_instant(now.instant - ago);
    world
        .app
        .change_setting(SettingChange::QuietHours(None))
        .await?;
    Ok(world)
}

/// Sets a reminder for a time by this laptop's clock.
async fn remind_before(world: &World, account: AccountId, ago: TimeDelta) -> Result<()> {
    let at = (Local::now() - ago).naive_local();
    let reminder = SetReminder {
        account,
        text: "Call back".into(),
        day: at.date(),
        time: Some(at.time()),
        recurrence: None,
    };
    world.app.set_reminder(reminder).await?;
    Ok(())
}

async fn opened_on(world: World) -> Result<Kept> {
    let start = Start {
        bubbles: true,
        ..Start::default()
    };
    Kept::open_in(world.left().await, start).await
}

#[tokio::test]
async fn t4_a_week_switched_off_is_one_bubble_that_leads_to_today() -> Result<()> {
    let world = left_before(TimeDelta::days(7)).await?;
    for name in ["Acme", "Bolt", "Cask"] {
        let account = world.account(name).await?;
        remind_before(&world, account, TimeDelta::days(3)).await?;
        let day = (Local::now() - TimeDelta::days(2)).format("%Y-%m-%d");
        world.promise(account, &day.to_string()).await?;
    }
    let mut kept = opened_on(world).await?;
    let say = ENGLISH.catalogue()?;

    let bubble = shown(&kept, 1).await?;
    assert_eq!(
        bubble.title,
        say.say("bubble-digest", &[("count", 3.into())])?
    );
    kept.go("/accounts").await?;
    kept.desktop().press(&say.say("bubble-open", &[])?)?;
    kept.until("Today", async || {
        let place = kept.ask("return location.hash", Vec::new()).await?;
        Ok((place == "#/today").then_some(()))
    })
    .await?;
    for name in ["Acme", "Bolt", "Cask"] {
        kept.row(&[name]).await?;
    }

    kept.restart().await?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(kept.desktop().bubbles()?.len(), 1, "told once");
    Ok(())
}

#[tokio::test]
async fn t7_a_missed_call_rings_when_its_pledge_is_over() -> Result<()> {
    // Called before Kept was opened, so that the pledged hour ends while somebody looks.
    let ahead = TimeDelta::seconds(12);
    let world = left_before(TimeDelta::hours(1) - ahead).await?;
    let always = vec![OpeningSpan {
        from: NaiveTime::MIN,
        to: NaiveTime::MIN - TimeDelta::seconds(1),
    }];
    world
        .app
        .change_setting(SettingChange::Week(vec![always; 7]))
        .await?;
    let pledge = app::settings::PledgeView {
        channel: Channel::Call,
        pledge: "1h".into(),
    };
    world
        .app
        .change_setting(SettingChange::Pledge(pledge))
        .await?;
    let account = world.account("Acme").await?;
    let missed = LogTouch {
        account,
        contact: None,
        direction: Direction::Inbound,
        channel: Channel::Call,
        result: TouchResult::Missed,
        at: None,
        words: String::new(),
        knew: None,
    };
    world.app.log_touch(missed).await?;
    let kept = opened_on(world).await?;
    assert_eq!(kept.desktop().bubbles()?, [], "not before");

    let bubble = shown(&kept, 1).await?;
    assert_eq!(
        (bubble.title.as_str(), bubble.urgency.as_str()),
        ("Acme", "CRITICAL")
    );
    let today = ask(&kept, "today", Value::Null).await?;
    let signal = &today["waiting"][0]["signal"];
    assert_eq!(signal["rule"], "touch.owed");

    // Done by its button, so that nobody is owed a call any more.
    kept.desktop()
        .press(&ENGLISH.catalogue()?.say("bubble-done", &[])?)?;
    kept.until("an answer in the history", async || {
        let touches = kept.events("touch").await?;
        let answer = touches.iter().filter_map(|event| event.new.as_ref());
        Ok(answer
            .into_iter()
            .any(|touch| touch["answers_id"].is_string())
            .then_some(()))
    })
    .await
}

#[tokio::test]
async fn t4_quiet_hours_hold_a_bubble_until_they_are_over() -> Result<()> {
    let (kept, account) = with_bubbles().await?;
    let at = |minutes: i64| {
        let at = Local::now() + TimeDelta::minutes(minutes);
        at.format("%H:%M").to_string()
    };
    let quiet = json!({ "from": at(-60), "to": at(60) });
    ask(
        &kept,
        "change_setting",
        json!({ "field": "quiet_hours", "value": quiet }),
    )
    .await?;
    remind(&kept, &account, "Call back").await?;
    kept.until("a row of Today", async || {
        let today = ask(&kept, "today", Value::Null).await?;
        let rows = today["waiting"].as_array().context("rows")?;
        Ok((rows.len() == 1).then_some(()))
    })
    .await?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    ensure!(kept.desktop().bubbles()?.is_empty(), "it is quiet");

    let never = json!({ "field": "quiet_hours", "value": null });
    ask(&kept, "change_setting", never).await?;
    assert_eq!(shown(&kept, 1).await?.title, "Acme");
    Ok(())
}
