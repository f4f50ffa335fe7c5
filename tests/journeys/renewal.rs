//! A client's duty, and a contract that nears the day of its notice.

use anyhow::Result;
use chrono::Days;
use kept_tests::{Kept, Start};
use serde_json::{Value, json};

use crate::tongues::{ENGLISH, today};

#[tokio::test]
async fn a_duty_is_acknowledged_and_done_and_a_renewal_is_called() -> Result<()> {
    let kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    ENGLISH.add_client(&kept).await?;
    duty(&kept).await?;
    notice(&kept).await
}

#[tokio::test]
async fn a_renewal_is_walked_decided_and_its_notice_kept_by_keyboard() -> Result<()> {
    let kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    ENGLISH.add_client(&kept).await?;
    at_risk(&kept).await?;
    runway(&kept).await?;
    decision(&kept).await?;
    notice_given(&kept).await
}

/// A contract that ends in sixty days, of a client who called twice and was not answered.
async fn at_risk(kept: &Kept) -> Result<()> {
    let asked = json!({ "filter": "all", "text": "", "after": null });
    let accounts = done(kept, "accounts", asked).await?;
    let account = &accounts["rows"][0]["id"];
    let end = today() + Days::new(60);
    let contract = json!({
        "account": account, "title": "Hosting", "start": "2025-01-01", "signed": true,
        "term": { "kind": "fixed", "end": end, "renews_months": null },
        "notice": { "count": 30, "unit": "days" },
    });
    done(kept, "add_contract", contract).await?;
    for _ in 0..2 {
        let touch = json!({
            "account": account, "contact": null, "direction": "inbound", "channel": "call",
            "result": "missed", "at": null, "words": "",
        });
        done(kept, "log_touch", touch).await?;
    }
    Ok(())
}

async fn done(kept: &Kept, command: &str, input: Value) -> Result<Value> {
    let answer = kept.call(command, input).await?;
    answer.map_err(|refused| anyhow::anyhow!("{command}: {refused}"))
}

/// G R, then along the lane by the arrows: each mark is said, in order of its day.
async fn runway(kept: &Kept) -> Result<()> {
    const SAID: &str = "return document.querySelector('[aria-live=polite]').textContent";
    let say = ENGLISH.catalogue()?;
    kept.press(&["g", "r"])?;
    kept.row(&["Acme", &say.say("word-outlook-at-risk", &[])?])
        .await?;
    kept.press(&["j"])?;
    kept.until("the row", async || {
        Ok(kept.on_row().await?.contains("Acme").then_some(()))
    })
    .await?;
    for expected in ["step-play-60", "renewal-mark-notice", "renewal-mark-end"] {
        let words = match expected {
            "step-play-60" => say.say(expected, &[])?,
            mark => {
                let days = if mark == "renewal-mark-end" { 60 } else { 30 };
                ENGLISH.day(today() + Days::new(days))?
            }
        };
        kept.until(expected, async || {
            kept.press(&["Right"])?;
            let said = kept.ask(SAID, Vec::new()).await?;
            Ok(said
                .as_str()
                .unwrap_or_default()
                .contains(&words)
                .then_some(()))
        })
        .await?;
    }
    Ok(())
}

/// "Good" against the evidence asks why; with the answer the question is settled.
async fn decision(kept: &Kept) -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let unsaid = say.say("contract-call-none", &[])?;
    let call = say.say("contract-call", &[])?;
    kept.tab_to(&format!("{call}: {unsaid}")).await?;
    kept.press(&["Return"])?;
    kept.focused(&unsaid).await?;
    kept.press(&["Down", "Return"])?;
    let question = say.say(
        "decision-question",
        &[
            ("call", say.say("word-call-good", &[])?.into()),
            ("outlook", say.say("word-outlook-at-risk", &[])?.into()),
        ],
    )?;
    kept.see(&question).await?;
    kept.tab_back_to(&question).await?;
    kept.write("Mara renewed by phone").await?;
    kept.tab_to(&say.say("decision-save", &[])?).await?;
    kept.press(&["Return"])?;
    kept.see("Mara renewed by phone").await?;
    kept.no_longer_see(&question).await?;
    let decided = &kept.events("decision").await?[0]
        .new
        .clone()
        .unwrap_or_default();
    assert_eq!(
        (&decided["call"], &decided["outlook"], &decided["why"]),
        (
            &json!("good"),
            &json!("at_risk"),
            &json!("Mara renewed by phone")
        )
    );
    Ok(())
}

/// Notice is kept with who gave it and their words, and the outlook hears of it.
async fn notice_given(kept: &Kept) -> Result<()> {
    let say = ENGLISH.catalogue()?;
    kept.tab_to(&say.say("given-add", &[])?).await?;
    kept.press(&["Return"])?;
    kept.tab_to(&say.say("given-person", &[])?).await?;
    kept.write("Mara Voss").await?;
    kept.tab_to(&say.say("given-words", &[])?).await?;
    kept.write("We shall not go on.").await?;
    kept.tab_to(&say.say("given-save", &[])?).await?;
    kept.press(&["Return"])?;
    kept.row(&["Acme", &say.say("word-outlook-likely-lost", &[])?])
        .await?;
    assert_eq!(
        kept.became("contract", "given_by").await?,
        [json!("client")]
    );
    assert_eq!(
        kept.became("contract", "given_words").await?,
        [json!("We shall not go on.")]
    );
    Ok(())
}

/// "They will send…": said yes to, then done.
async fn duty(kept: &Kept) -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let tomorrow = ENGLISH.day(today() + Days::new(1))?;
    let words = "they will send the floor plan";
    ENGLISH
        .capture(kept, &format!("Acme: {words} by {tomorrow}"))
        .await?;
    kept.press(&["g", "t"])?;
    let unacknowledged = say.say("reason-duty-unacknowledged", &[("days", 1.into())])?;
    kept.row(&["Acme", words, &unacknowledged]).await?;

    kept.tab_to(&say.say("word-act-acknowledge", &[])?).await?;
    kept.press(&["Return"])?;
    kept.no_row(words).await?;
    kept.go("/promises?side=theirs").await?;
    kept.row(&[
        "Acme",
        words,
        &say.say("word-commitment-state-acknowledged", &[])?,
    ])
    .await?;
    kept.press(&["d"])?;
    kept.no_row(words).await?;

    let made = &kept.events("commitment").await?[0]
        .new
        .clone()
        .unwrap_or_default();
    assert_eq!(
        (&made["side"], &made["state"]),
        (&json!("theirs"), &json!("asked"))
    );
    assert_eq!(
        kept.became("commitment", "state").await?,
        [json!("acknowledged"), json!("done")]
    );
    Ok(())
}

/// A contract whose notice ends in ten days asks for the human call until it is there.
async fn notice(kept: &Kept) -> Result<()> {
    let say = ENGLISH.catalogue()?;
    ENGLISH.open_account(kept).await?;
    kept.press(&["shift+4"])?;
    kept.see(&say.say("contracts-empty", &[])?).await?;
    kept.press(&["a"])?;
    kept.focused(&say.say("contract-title", &[])?).await?;
    kept.write("Licence for all sites").await?;
    kept.tab_to(&say.say("contract-end", &[])?).await?;
    kept.write(&ENGLISH.day(today() + Days::new(20))?).await?;
    kept.tab_to(&say.say("contract-notice", &[])?).await?;
    kept.write("10").await?;
    kept.tab_to(&say.say("word-notice-unit-days", &[])?).await?;
    kept.press(&["space"])?;
    kept.tab_to(&say.say("add", &[])?).await?;
    kept.press(&["Return"])?;
    kept.row(&["Licence for all sites"]).await?;

    let notice = say.say("reason-renewal-notice", &[("days", 10.into())])?;
    kept.press(&["g", "t"])?;
    kept.row(&["Acme", "Licence for all sites", &notice])
        .await?;
    let (call, unsaid) = (
        say.say("contract-call", &[])?,
        say.say("contract-call-none", &[])?,
    );
    kept.tab_to(&format!("{call}: {unsaid}")).await?;
    kept.press(&["Return"])?;
    kept.focused(&unsaid).await?;
    kept.press(&["Down", "Return"])?;
    kept.no_row(&notice).await?;

    assert_eq!(kept.became("contract", "call").await?, [json!("good")]);
    Ok(())
}
