//! O5: a date is moved, and what waits for it at other clients, and what hangs on that, moves with it.

use anyhow::{Context, Result};
use chrono::{Days, NaiveDate};
use kept_tests::{Kept, Start};
use serde_json::{Value, json};

use crate::tongues::{ENGLISH, PERSIAN, Tongue, today};

pub async fn done(kept: &Kept, command: &str, input: Value) -> Result<Value> {
    let answer = kept.call(command, input).await?;
    answer.map_err(|refused| anyhow::anyhow!("{command}: {refused}"))
}

pub fn due(day: NaiveDate) -> Value {
    json!({ "from": day, "last": day, "precision": "day" })
}

pub async fn promised(kept: &Kept, account: &Value, words: &str, by: NaiveDate) -> Result<Value> {
    let said = json!({
        "words": words,
        "account": { "kind": "known", "account": account },
        "meant": {
            "kind": "commitment", "side": "ours", "due": due(by), "person": null, "channel": null,
        },
    });
    let made = done(kept, "keep_capture", said).await?;
    Ok(made["became"]["id"].clone())
}

/// A Monday well ahead.
fn monday() -> NaiveDate {
    let ahead = today() + Days::new(14);
    ahead
        .iter_days()
        .find(|day| chrono::Datelike::weekday(day) == chrono::Weekday::Mon)
        .unwrap_or(ahead)
}

/// SSO at the first client, two promises to Bolt behind it, and a plan of Bolt's behind those, a day apart each.
async fn chain(kept: &Kept) -> Result<Value> {
    let asked = json!({ "filter": "all", "text": "", "after": null });
    let accounts = done(kept, "accounts", asked).await?;
    let row = &accounts["rows"][0];
    let acme = json!({ "id": row["id"], "name": row["name"] });
    let client = json!({ "name": "Bolt", "stage": "active", "tier": "standard" });
    let bolt = json!({ "id": done(kept, "add_account", client).await?, "name": "Bolt" });
    let on = |days| monday() + Days::new(days);
    let sso = promised(kept, &acme, "SSO", on(0)).await?;
    let keys = promised(kept, &bolt, "The keys", on(1)).await?;
    let safe = promised(kept, &bolt, "The safe", on(2)).await?;
    for (commitment, waits_for) in [(&keys, &sso), (&safe, &keys)] {
        let link = json!({ "commitment": commitment, "waits_for": waits_for, "lag_days": 0 });
        done(kept, "link_commitment", link).await?;
    }
    let plan = json!({
        "promise": safe, "account": null, "text": "Open the depot", "date": on(3),
    });
    done(kept, "add_plan", plan).await?;
    Ok(sso)
}

async fn days_of(kept: &Kept, entity: &str, field: &str) -> Result<Vec<Value>> {
    kept.became(entity, field).await
}

#[tokio::test]
async fn o5_a_date_shows_its_ripple_first_moves_it_and_one_undo_takes_all_back() -> Result<()> {
    let kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    ENGLISH.add_client(&kept).await?;
    let sso = chain(&kept).await?;
    moved_and_taken_back(&kept, &ENGLISH, &sso).await
}

#[tokio::test]
async fn o5_the_same_in_persian() -> Result<()> {
    let kept = Kept::open(Start::default()).await?;
    PERSIAN.begin(&kept).await?;
    PERSIAN.add_client(&kept).await?;
    let sso = chain(&kept).await?;
    moved_and_taken_back(&kept, &PERSIAN, &sso).await
}

async fn moved_and_taken_back(kept: &Kept, tongue: &Tongue, sso: &Value) -> Result<()> {
    let say = tongue.catalogue()?;
    let sso = sso.as_str().context("an id")?;
    kept.go(&format!("/promises/{sso}")).await?;
    kept.see(&say.say("dominoes-title", &[])?).await?;
    kept.settle().await?;
    kept.picture("dominoes")?;

    kept.press(&["m"])?;
    kept.focused(&say.say("move-to", &[])?).await?;
    // The Monday after: five working days later than any slack.
    let to = monday() + Days::new(7);
    kept.write(&tongue.day(to)?).await?;
    kept.see(&say.say("ripple-moves", &[("count", 3.into())])?)
        .await?;
    kept.see("Open the depot").await?;
    kept.settle().await?;
    kept.picture("ripple")?;
    assert!(
        days_of(kept, "commitment", "due").await?.is_empty(),
        "nothing has moved yet"
    );

    kept.press(&["Return"])?;
    let moved = say.say("moves-title", &[])?;
    kept.see(&moved).await?;
    all_moved_in_one_save(kept, to).await?;

    kept.press(&["ctrl+z"])?;
    kept.no_longer_see(&moved).await?;
    all_back(kept).await
}

async fn all_moved_in_one_save(kept: &Kept, to: NaiveDate) -> Result<()> {
    let later = json!(to.to_string());
    assert_eq!(
        days_of(kept, "commitment", "due").await?,
        vec![later.clone(); 3],
        "each by what its slack does not absorb"
    );
    assert_eq!(days_of(kept, "plan", "planned_on").await?, [later]);
    let mut saves = kept.events("commitment").await?;
    saves.extend(kept.events("plan").await?);
    let moves = saves
        .iter()
        .filter(|event| matches!(event.field.as_deref(), Some("due" | "planned_on")));
    let groups: std::collections::HashSet<_> = moves.map(|event| &event.group).collect();
    assert_eq!(groups.len(), 1, "one save");
    Ok(())
}

async fn all_back(kept: &Kept) -> Result<()> {
    let on = |days| json!((monday() + Days::new(days)).to_string());
    let mut back = days_of(kept, "commitment", "due").await?.split_off(3);
    back.sort_by_key(ToString::to_string);
    assert_eq!(back, [on(0), on(1), on(2)]);
    assert_eq!(days_of(kept, "plan", "planned_on").await?[1], on(3));
    Ok(())
}

#[tokio::test]
async fn o5_a_slip_told_with_a_new_date_moves_what_hangs_on_it_and_one_undo_brings_all_back()
-> Result<()> {
    told_and_taken_back(&ENGLISH).await
}

#[tokio::test]
async fn o5_a_slip_told_in_persian_moves_the_same() -> Result<()> {
    told_and_taken_back(&PERSIAN).await
}

async fn told_and_taken_back(tongue: &Tongue) -> Result<()> {
    let kept = Kept::open(Start::default()).await?;
    tongue.begin(&kept).await?;
    tongue.add_client(&kept).await?;
    let sso = chain(&kept).await?;
    let say = tongue.catalogue()?;
    let sso = sso.as_str().context("an id")?;
    kept.go(&format!("/promises/{sso}")).await?;
    kept.see(&say.say("dominoes-title", &[])?).await?;
    kept.press(&["o"])?;
    let missing = say.say("word-missing-new-date", &[])?;
    kept.see(&missing).await?;
    kept.tab_to(&missing).await?;
    kept.press(&["Return"])?;
    kept.focused(&say.say("slip-new-date", &[])?).await?;
    let to = monday() + Days::new(7);
    kept.write(&tongue.day(to)?).await?;
    kept.press(&["Return"])?;
    kept.see(&say.say("ripple-moves", &[("count", 3.into())])?)
        .await?;
    kept.see("Open the depot").await?;
    kept.see(&say.say("slip-told-along", &[("count", 3.into())])?)
        .await?;
    kept.settle().await?;
    kept.picture("told-ripple")?;
    assert!(
        days_of(&kept, "commitment", "due").await?.is_empty(),
        "nothing has moved yet"
    );

    kept.keys_pressed();
    kept.press(&["h"])?;
    let moved = say.say("moves-title", &[])?;
    kept.see(&moved).await?;
    assert_eq!(kept.keys_pressed(), 1);
    all_moved_in_one_save(&kept, to).await?;
    assert_eq!(kept.became("slip", "state").await?, [json!("told")]);

    kept.press(&["ctrl+z"])?;
    kept.no_longer_see(&moved).await?;
    all_back(&kept).await?;
    let states = kept.became("slip", "state").await?;
    assert_eq!(states, [json!("told"), json!("open")]);
    Ok(())
}

#[tokio::test]
async fn the_dominoes_are_walked_by_arrow_keys_and_opened_by_enter() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    ENGLISH.add_client(&kept).await?;
    let sso = chain(&kept).await?;
    let sso = sso.as_str().context("an id")?;
    kept.go(&format!("/promises/{sso}")).await?;
    kept.see(&say.say("dominoes-title", &[])?).await?;
    const FOCUS: &str = "document.querySelector('[aria-current=true].node').focus()";
    const NODE: &str = "return document.activeElement.innerText";
    kept.ask(FOCUS, Vec::new()).await?;
    for words in ["The keys", "The safe", "Open the depot"] {
        kept.press(&["Right"])?;
        kept.until(words, async || {
            let at = kept.ask(NODE, Vec::new()).await?;
            Ok(at
                .as_str()
                .unwrap_or_default()
                .contains(words)
                .then_some(()))
        })
        .await?;
    }
    kept.press(&["Left", "Return"])?;
    kept.until("the page of the safe", async || {
        const TITLE: &str = "return document.querySelector('h2.words').innerText";
        let title = kept.ask(TITLE, Vec::new()).await?;
        Ok(title
            .as_str()
            .unwrap_or_default()
            .contains("The safe")
            .then_some(()))
    })
    .await
}
