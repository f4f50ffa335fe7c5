//! A note to oneself on the capture line: it rings at its time, by real keys and on a real notification server.

use anyhow::{Context, Result, ensure};
use chrono::{Days, Local, NaiveDateTime, SubsecRound, TimeDelta};
use kept_tests::{Kept, Role, Start};
use serde_json::{Value, json};

use crate::bubbles::{ask, shown, standing, until_snoozed, with_bubbles};
use crate::tongues::{ENGLISH, PERSIAN};

#[tokio::test]
async fn t4_a_note_to_oneself_rings_at_its_time_is_put_off_comes_back_and_is_done() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let (kept, account) = with_bubbles().await?;
    // The first start has given way to Today.
    kept.settle().await?;
    let at = (Local::now() + TimeDelta::seconds(12)).trunc_subsecs(0);
    kept.press(&["c"])?;
    let field = kept.focused(&say.say("capture", &[])?).await?;
    let time = at.format("%H:%M:%S");
    kept.write(&format!("remind me to call Acme back at {time}"))
        .await?;
    kept.find(Role::Button, &say.say("capture-reminder", &[])?)
        .await?;
    kept.find(Role::Button, "Acme").await?;
    chip(&kept, &at.format("%H:%M").to_string()).await?;
    kept.picture("chips")?;
    kept.press(&["Return"])?;
    kept.until("an empty line", async || {
        let left = field.prop("value").await?;
        Ok((left.as_deref() == Some("")).then_some(()))
    })
    .await?;
    kept.picture("kept")?;

    let bubble = shown(&kept, 1).await?;
    ensure!(Local::now() >= at, "too early: {bubble:?}");
    assert_eq!(bubble.title, "Acme");
    assert!(bubble.body.starts_with("call Acme back|"), "{bubble:?}");
    kept.desktop().picture(None, &kept.picture("bubble")?)?;

    kept.desktop().press("In an hour")?;
    let snoozed = until_snoozed(&kept, 1).await?;
    standing(&kept, 0).await?;
    kept.no_row("call Acme back").await?;

    // An hour is long: it is put off again, to come back in a moment.
    let at = Local::now() + TimeDelta::seconds(3);
    let (day, time) = (
        at.format("%Y-%m-%d").to_string(),
        at.format("%H:%M:%S").to_string(),
    );
    let choice = json!({ "until": "day", "day": day, "time": time });
    let key = snoozed[0]["signal"]["key"].clone();
    ask(&kept, "snooze", json!({ "key": key, "choice": choice })).await?;
    shown(&kept, 2).await?;
    kept.row(&["Acme", "call Acme back"]).await?;
    kept.desktop().press("Done")?;
    standing(&kept, 0).await?;
    kept.no_row("call Acme back").await?;

    let done = kept.became("reminder", "done_at").await?;
    assert_eq!(done.len(), 1, "{done:?}");
    let query = json!({ "account": account, "filter": "everything", "after": null });
    let story = ask(&kept, "story", query).await?.to_string();
    assert!(story.contains("finish_reminder"), "{story}");
    Ok(())
}

#[tokio::test]
async fn a_note_in_persian_shows_its_chips_and_is_taken_back_by_one_undo() -> Result<()> {
    let say = PERSIAN.catalogue()?;
    let kept = Kept::open(Start::default()).await?;
    PERSIAN.begin(&kept).await?;
    PERSIAN.add_client(&kept).await?;
    kept.press(&["c"])?;
    kept.focused(&say.say("capture", &[])?).await?;
    kept.write("یادم بینداز فردا ساعت ۳ بعدازظهر به پردیس زنگ بزنم")
        .await?;
    kept.find(Role::Button, &say.say("capture-reminder", &[])?)
        .await?;
    kept.find(Role::Button, PERSIAN.client).await?;
    chip(&kept, "۱۵:۰۰").await?;
    kept.picture("chips")?;
    kept.press(&["Return"])?;
    let tomorrow = Local::now().date_naive() + Days::new(1);
    let moment = tomorrow.and_hms_opt(15, 0, 0).context("a time")?;
    kept.until("a reminder", async || {
        let set = reminders(&kept).await?;
        Ok((set == [("به پردیس زنگ بزنم".to_owned(), moment)]).then_some(()))
    })
    .await?;
    kept.press(&["ctrl+z"])?;
    kept.until("no reminder", async || {
        Ok(reminders(&kept).await?.is_empty().then_some(()))
    })
    .await
}

/// Waits for a chip that says `text`.
async fn chip(kept: &Kept, text: &str) -> Result<()> {
    const SAYS: &str = "return [...document.querySelectorAll('[role=group] button')]
        .some((chip) => chip.checkVisibility() && chip.innerText.includes(arguments[0]))";
    kept.until(&format!("a chip with {text}"), async || {
        let says = kept.ask(SAYS, vec![text.into()]).await?;
        Ok((says == true).then_some(()))
    })
    .await
}

/// What one is to be reminded of about the first client, and when.
async fn reminders(kept: &Kept) -> Result<Vec<(String, NaiveDateTime)>> {
    let query = json!({ "filter": "current", "text": "", "after": null });
    let found = ask(kept, "accounts", query).await?;
    let account = found["rows"][0]["id"].clone();
    let set = ask(kept, "reminders", account).await?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let set = set.as_array().context("reminders")?.iter().map(|one| {
        let at = format!("{}T{}", text(&one["day"]), text(&one["time"]));
        Ok((text(&one["text"]), at.parse()?))
    });
    set.collect()
}
