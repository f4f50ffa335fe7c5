//! The first journey: from nothing to a promise that is kept, by keyboard alone, in each language.

use anyhow::Result;
use chrono::Days;
use kept_tests::{Kept, Start};
use serde_json::json;

use crate::tongues::{ENGLISH, MARATHI, PERSIAN, RUSSIAN, Tongue, today};

#[tokio::test]
async fn the_first_promise_in_english() -> Result<()> {
    let kept = first_promise(&ENGLISH).await?;
    assert_eq!(
        kept.ask("return document.documentElement.dir", Vec::new())
            .await?,
        "ltr"
    );
    Ok(())
}

#[tokio::test]
async fn the_first_promise_in_russian() -> Result<()> {
    first_promise(&RUSSIAN).await.map(drop)
}

#[tokio::test]
async fn the_first_promise_in_persian() -> Result<()> {
    let kept = first_promise(&PERSIAN).await?;
    assert_eq!(
        kept.ask("return document.documentElement.dir", Vec::new())
            .await?,
        "rtl"
    );
    Ok(())
}

#[tokio::test]
async fn the_first_promise_in_marathi() -> Result<()> {
    first_promise(&MARATHI).await.map(drop)
}

async fn first_promise(tongue: &Tongue) -> Result<Kept> {
    let say = tongue.catalogue()?;
    let due = |days: i32| say.say("reason-promise-due", &[("days", days.into())]);
    let mut kept = Kept::open(Start::default()).await?;

    tongue.begin(&kept).await?;
    tongue.add_client(&kept).await?;

    let (tomorrow, after) = (today() + Days::new(1), today() + Days::new(2));
    kept.keys_pressed();
    tongue.capture(&kept, &tongue.line(tomorrow)?).await?;
    let keys = kept.keys_pressed();
    assert!(keys <= 3, "{keys} keys beside the words");

    kept.press(&["g", "t"])?;
    kept.row(&[tongue.client, tongue.words, &due(1)?]).await?;
    kept.see(&tongue.day(today())?).await?;
    if say.digits("0") != "0" {
        let shown = kept.text().await?;
        assert!(
            !shown.contains(|one: char| one.is_ascii_digit()),
            "Latin digits in:\n{shown}"
        );
    }

    kept.press(&["m"])?;
    kept.focused(&say.say("move-to", &[])?).await?;
    kept.write(&tongue.day(after)?).await?;
    kept.tab_to(&say.say("move-reason", &[])?).await?;
    kept.write(tongue.reason).await?;
    kept.tab_to(&say.say("move-do", &[])?).await?;
    kept.press(&["Return"])?;
    kept.row(&[tongue.words, &due(2)?]).await?;
    kept.see(tongue.reason).await?;

    kept.press(&["ctrl+z"])?;
    kept.row(&[tongue.words, &due(1)?]).await?;
    kept.press(&["ctrl+shift+z"])?;
    kept.row(&[tongue.words, &due(2)?]).await?;

    kept.restart().await?;
    kept.row(&[tongue.client, tongue.words, &due(2)?]).await?;
    told_the_move(&kept, tongue).await?;

    kept.press(&["d"])?;
    kept.no_row(tongue.words).await?;
    kept.go("/promises?side=waiting").await?;
    kept.row(&[tongue.client, tongue.words]).await?;
    kept.press(&["d"])?;
    kept.no_row(tongue.words).await?;
    kept.press(&["g", "t"])?;
    kept.see(&say.say("today-sentence-nobody", &[])?).await?;
    kept.no_row(tongue.words).await?;

    let states = kept.became("commitment", "state").await?;
    assert_eq!(states, [json!("delivered"), json!("confirmed")]);
    Ok(kept)
}

/// The ledger holds the promise, its move, the undo and the redo, each as a save of its own.
async fn told_the_move(kept: &Kept, tongue: &Tongue) -> Result<()> {
    let (tomorrow, after) = (today() + Days::new(1), today() + Days::new(2));
    let events = kept.events("commitment").await?;
    let created = &events[0];
    assert_eq!(
        (created.kind.as_str(), created.intent.as_str()),
        ("created", "make_commitment")
    );
    let row = created.new.clone().unwrap_or_default();
    assert_eq!(row["words"], tongue.words);
    assert_eq!(
        (&row["side"], &row["state"]),
        (&json!("ours"), &json!("accepted"))
    );
    assert_eq!(
        (&row["first_due"], &row["due"]),
        (&json!(tomorrow), &json!(tomorrow))
    );

    let moved: Vec<_> = events
        .iter()
        .filter(|event| event.field.as_deref() == Some("due"))
        .collect();
    let steps: Vec<_> = moved
        .iter()
        .map(|event| (event.old.clone(), event.new.clone()))
        .collect();
    let (there, back) = (
        (Some(json!(tomorrow)), Some(json!(after))),
        (Some(json!(after)), Some(json!(tomorrow))),
    );
    assert_eq!(steps, [there.clone(), back, there]);
    assert_eq!(moved[0].intent, "move_commitment");
    assert_eq!(moved[0].reason.as_deref(), Some(tongue.reason));
    assert_eq!(
        moved[1].undoes.as_ref(),
        Some(&moved[0].group),
        "the undo names what it takes back"
    );
    assert_eq!(
        moved[2].undoes.as_ref(),
        Some(&moved[1].group),
        "the redo names the undo"
    );

    let moves = kept.events("move").await?;
    let kinds: Vec<_> = moves.iter().map(|event| event.kind.as_str()).collect();
    assert_eq!(kinds, ["created", "removed", "created"]);
    assert_eq!(
        moves[0].new.clone().unwrap_or_default()["reason"],
        tongue.reason
    );
    Ok(())
}
