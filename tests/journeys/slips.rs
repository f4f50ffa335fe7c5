//! A promise that will not be kept: known, written to the client, told, and each step taken back.

use anyhow::Result;
use chrono::Days;
use kept_tests::{Kept, Start};
use serde_json::json;

use crate::tongues::{ENGLISH, PERSIAN, Tongue, today};

#[tokio::test]
async fn a_promise_goes_off_plan_and_its_client_is_told() -> Result<()> {
    off_plan(&ENGLISH).await
}

#[tokio::test]
async fn a_promise_goes_off_plan_and_its_client_is_told_in_persian() -> Result<()> {
    off_plan(&PERSIAN).await
}

async fn off_plan(tongue: &Tongue) -> Result<()> {
    let say = tongue.catalogue()?;
    let kept = Kept::open(Start {
        mail: true,
        ..Start::default()
    })
    .await?;
    tongue.begin(&kept).await?;
    tongue.add_client(&kept).await?;
    let (due, new) = (today() + Days::new(20), today() + Days::new(40));
    tongue.capture(&kept, &tongue.line(due)?).await?;

    // One key on the promise.
    kept.press(&["g", "p"])?;
    kept.row(&[tongue.client, tongue.words]).await?;
    kept.press(&["j"])?;
    kept.on_row().await?;
    kept.keys_pressed();
    kept.press(&["o"])?;
    kept.row(&[tongue.words, &say.say("off-plan-untold", &[])?])
        .await?;
    assert_eq!(kept.keys_pressed(), 1);

    let untold = say.say("reason-slip-untold", &[])?;
    kept.press(&["g", "t"])?;
    kept.row(&[tongue.client, tongue.words, &untold]).await?;
    complete(&kept, tongue, &tongue.day(new)?).await?;
    copied(&kept, tongue, &tongue.day(new)?).await?;
    mailed(&kept, tongue).await?;

    // Told is one key, and moves the promise to what they were told.
    kept.press(&["Escape", "g", "t"])?;
    kept.row(&[tongue.words, &untold]).await?;
    kept.keys_pressed();
    kept.press(&["d"])?;
    kept.no_row(tongue.words).await?;
    assert_eq!(kept.keys_pressed(), 1);
    assert_eq!(kept.became("slip", "state").await?, [json!("told")]);
    assert_eq!(kept.became("commitment", "due").await?, [json!(new)]);

    // Each step is taken back: told, the date, what we do, the cause, off plan.
    kept.press(&["ctrl+z"])?;
    kept.row(&[tongue.words, &untold]).await?;
    kept.press(&["ctrl+z"])?;
    kept.see(&say.say("word-missing-new-date", &[])?).await?;
    kept.press(&["ctrl+z"])?;
    kept.see(&say.say("word-missing-doing", &[])?).await?;
    kept.press(&["ctrl+z"])?;
    kept.see(&say.say("word-missing-cause", &[])?).await?;
    kept.press(&["ctrl+z"])?;
    kept.no_row(tongue.words).await?;
    let slips = kept.events("slip").await?;
    assert_eq!(
        slips.last().map(|event| event.kind.as_str()),
        Some("removed")
    );
    Ok(())
}

/// "Copy" leads to each thing that the message lacks, until it lacks nothing.
pub async fn complete(kept: &Kept, tongue: &Tongue, new: &str) -> Result<()> {
    let say = tongue.catalogue()?;
    let copy = say.say("slip-copy", &[])?;
    for (missing, label, words, saves) in [
        (
            "word-missing-cause",
            "slip-cause",
            tongue.reason,
            "ctrl+Return",
        ),
        ("word-missing-doing", "slip-doing", tongue.me, "ctrl+Return"),
        ("word-missing-new-date", "slip-new-date", new, "Return"),
    ] {
        let missing = say.say(missing, &[])?;
        kept.see(&missing).await?;
        kept.tab_to(&copy).await?;
        kept.press(&["Return"])?;
        kept.focused(&say.say(label, &[])?).await?;
        kept.write(words).await?;
        kept.press(&[saves])?;
        kept.until("a message that lacks it no more", async || {
            let buttons = "return [...document.querySelectorAll('.holds button')].map((one) => one.innerText)";
            let left = kept.ask(buttons, Vec::new()).await?;
            let still = left.as_array().is_some_and(|left| left.contains(&json!(missing)));
            Ok((!still).then_some(()))
        })
        .await?;
    }
    Ok(())
}

/// What was copied says the cause, what is done and the new date.
async fn copied(kept: &Kept, tongue: &Tongue, new: &str) -> Result<()> {
    let say = tongue.catalogue()?;
    kept.see(&say.say("letter-cause", &[("cause", tongue.reason.into())])?)
        .await?;
    kept.tab_to(&say.say("slip-copy", &[])?).await?;
    kept.press(&["Return"])?;
    kept.see(&say.say("slip-copied", &[])?).await?;
    kept.press(&["c"])?;
    let field = kept.focused(&say.say("capture", &[])?).await?;
    kept.press(&["ctrl+v"])?;
    kept.until("the message in the line", async || {
        let pasted = field.prop("value").await?.unwrap_or_default();
        let says = [tongue.words, tongue.reason, tongue.me, new];
        Ok(says
            .iter()
            .all(|words| pasted.contains(words))
            .then_some(()))
    })
    .await?;
    kept.press(&["ctrl+a", "BackSpace", "Escape"])?;
    Ok(())
}

/// The mail program is handed the same.
async fn mailed(kept: &Kept, tongue: &Tongue) -> Result<()> {
    let say = tongue.catalogue()?;
    kept.press(&["g", "t"])?;
    kept.row(&[tongue.words]).await?;
    kept.tab_to(&say.say("slip-mail", &[])?).await?;
    kept.press(&["Return"])?;
    let handed = kept
        .until("a message in the mail program", async || {
            Ok(kept
                .desktop()
                .mailed()
                .ok()
                .and_then(|handed| handed.into_iter().next()))
        })
        .await?;
    assert!(handed.starts_with("mailto:?subject="), "{handed}");
    assert!(handed.len() <= 1900, "{}", handed.len());
    Ok(())
}
