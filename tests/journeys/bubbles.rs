//! What reaches the person beside the window: bubbles of the real notification server, and what is pressed on them.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use chrono::{Local, TimeDelta};
use kept_tests::{Kept, Logind, Start};
use serde_json::{Value, json};

/// Kept on a desktop with bubbles, with one client and no quiet hours.
pub async fn with_bubbles() -> Result<(Kept, String)> {
    with_bubbles_on(Start::default()).await
}

async fn with_bubbles_on(start: Start) -> Result<(Kept, String)> {
    let mut kept = Kept::open(start).await?;
    kept.desktop_mut().add_bubbles()?;
    let account = begun(&kept).await?;
    Ok((kept, account))
}

/// Begins the ledger with one client and no quiet hours; the client.
pub async fn begun(kept: &Kept) -> Result<String> {
    let begin = json!({ "name": "Nina", "language": "en", "first_account": "Acme" });
    ask(kept, "begin", begin).await?;
    let never = json!({ "field": "quiet_hours", "value": null });
    ask(kept, "change_setting", never).await?;
    let query = json!({ "filter": "current", "text": "", "after": null });
    let found = ask(kept, "accounts", query).await?;
    Ok(found["rows"][0]["id"].as_str().context("Acme")?.to_owned())
}

pub async fn ask(kept: &Kept, command: &str, input: Value) -> Result<Value> {
    let answer = kept.call(command, input).await?;
    answer.map_err(|refused| anyhow::anyhow!("{command}: {refused}"))
}

/// Sets a reminder that comes in a moment.
pub async fn remind(kept: &Kept, account: &str, text: &str) -> Result<()> {
    let at = Local::now() + TimeDelta::seconds(3);
    let reminder = json!({
        "account": account,
        "text": text,
        "day": at.format("%Y-%m-%d").to_string(),
        "time": at.format("%H:%M:%S").to_string(),
    });
    ask(kept, "set_reminder", reminder).await?;
    Ok(())
}

/// The newest bubble, when so many were shown.
pub async fn shown(kept: &Kept, count: usize) -> Result<desktop::Bubble> {
    for _ in 0..150 {
        let bubbles = kept.desktop().bubbles()?;
        ensure!(bubbles.len() <= count, "too many: {bubbles:?}");
        if bubbles.len() == count {
            return bubbles.last().cloned().context("a bubble");
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    anyhow::bail!("only {:?}", kept.desktop().bubbles()?)
}

pub async fn standing(kept: &Kept, count: u32) -> Result<()> {
    for _ in 0..100 {
        if kept.desktop().bubbles_standing()? == count {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    anyhow::bail!("{} bubbles stand", kept.desktop().bubbles_standing()?)
}

pub async fn until_snoozed(kept: &Kept, count: usize) -> Result<Value> {
    for _ in 0..100 {
        let rows = ask(kept, "snoozed", Value::Null).await?;
        if rows.as_array().map(Vec::len) == Some(count) {
            return Ok(rows);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    anyhow::bail!("not {count} snoozed")
}

#[tokio::test]
async fn a_reminder_rings_is_put_off_and_settled_by_its_buttons() -> Result<()> {
    let (kept, account) = with_bubbles().await?;
    remind(&kept, &account, "Call <b>R&D</b> back").await?;
    let bubble = shown(&kept, 1).await?;
    assert_eq!(bubble.title, "Acme");
    assert_eq!(bubble.urgency, "CRITICAL");
    // This server reads marks, also where it does not say so: what was typed is none.
    assert!(
        bubble
            .body
            .starts_with("Call &lt;b&gt;R&amp;D&lt;/b&gt; back|"),
        "{bubble:?}"
    );
    kept.desktop().picture(None, &kept.picture("bubble")?)?;

    kept.desktop().press("In an hour")?;
    let snoozed = until_snoozed(&kept, 1).await?;
    standing(&kept, 0).await?;
    assert_eq!(kept.desktop().bubbles()?.len(), 1);

    // An hour is long: it is picked again, to come back in a moment.
    let at = Local::now() + TimeDelta::seconds(3);
    let (day, time) = (
        at.format("%Y-%m-%d").to_string(),
        at.format("%H:%M:%S").to_string(),
    );
    let choice = json!({ "until": "day", "day": day, "time": time });
    let key = snoozed[0]["signal"]["key"].clone();
    ask(&kept, "snooze", json!({ "key": key, "choice": choice })).await?;
    shown(&kept, 2).await?;
    kept.desktop().press("Done")?;
    standing(&kept, 0).await?;
    let today = ask(&kept, "today", Value::Null).await?;
    assert_eq!(
        today["waiting"].as_array().map(Vec::len),
        Some(0),
        "{today}"
    );
    let query = json!({ "account": account, "filter": "everything", "after": null });
    let story = ask(&kept, "story", query).await?;
    assert!(story.to_string().contains("finish_reminder"), "{story}");
    Ok(())
}

#[tokio::test]
async fn a_bubble_opens_what_it_is_about() -> Result<()> {
    let (kept, account) = with_bubbles().await?;
    remind(&kept, &account, "Call back").await?;
    shown(&kept, 1).await?;
    kept.desktop().press("Open")?;
    for _ in 0..100 {
        let place = kept
            .page()
            .execute("return location.hash", Vec::new())
            .await?;
        if place == format!("#/accounts/{account}") {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    anyhow::bail!("the window shows something else")
}

#[tokio::test]
async fn a_bubble_goes_when_its_signal_is_settled_in_the_window() -> Result<()> {
    let (kept, account) = with_bubbles().await?;
    remind(&kept, &account, "Call back").await?;
    shown(&kept, 1).await?;
    standing(&kept, 1).await?;
    let today = ask(&kept, "today", Value::Null).await?;
    let key = today["waiting"][0]["signal"]["key"].clone();
    ask(&kept, "finish_signal", json!({ "key": key })).await?;
    standing(&kept, 0).await?;
    Ok(())
}

#[tokio::test]
async fn a_later_bubble_about_the_same_client_takes_the_place_of_the_first() -> Result<()> {
    let (kept, account) = with_bubbles().await?;
    remind(&kept, &account, "First").await?;
    shown(&kept, 1).await?;
    remind(&kept, &account, "Second").await?;
    let bubble = shown(&kept, 2).await?;
    assert!(bubble.body.starts_with("Second|"), "{bubble:?}");
    assert_eq!(kept.desktop().bubbles_standing()?, 1, "not stacked");
    Ok(())
}

#[tokio::test]
async fn where_nobody_shows_bubbles_they_come_when_somebody_does() -> Result<()> {
    let mut kept = Kept::open(Start::default()).await?;
    let account = begun(&kept).await?;
    remind(&kept, &account, "Call back").await?;
    tokio::time::sleep(Duration::from_secs(5)).await;
    let today = ask(&kept, "today", Value::Null).await?;
    assert_eq!(
        today["waiting"].as_array().map(Vec::len),
        Some(1),
        "it is in the list"
    );

    kept.desktop_mut().add_bubbles()?;
    // Looked at again by the next change at the latest.
    remind(&kept, &account, "And mail").await?;
    let bubble = shown(&kept, 1).await?;
    assert_eq!(bubble.title, "Acme");
    Ok(())
}

#[tokio::test]
async fn what_fell_due_while_the_laptop_slept_is_told_as_soon_as_logind_says_that_it_is_awake()
-> Result<()> {
    let start = Start {
        asleep: true,
        ..Start::default()
    };
    let (kept, account) = with_bubbles_on(start).await?;
    let logind = Logind::on(kept.desktop()).await?;
    remind(&kept, &account, "Call back").await?;
    tokio::time::sleep(Duration::from_secs(5)).await;
    logind.says_that_it_sleeps(true).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    // Kept's timers stand still, so by itself it would never look.
    assert_eq!(kept.desktop().bubbles()?, []);

    for _ in 0..100 {
        logind.says_that_it_sleeps(false).await?;
        if !kept.desktop().bubbles()?.is_empty() {
            break;
        }
        // Again, should Kept not have come to the bus yet.
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let bubble = shown(&kept, 1).await?;
    assert_eq!(bubble.title, "Acme");
    Ok(())
}
