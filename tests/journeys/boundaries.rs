//! What we do and do not do: written down by keyboard, shown beside a promise while it is captured and on its page.

use anyhow::{Context, Result, ensure};
use kept_tests::{Kept, Start};
use serde_json::json;

use crate::tongues::ENGLISH;

const SENTENCE: &str = "We host for clinics and do not install";
const LINE: &str = "Acme: on-premise in 8 weeks";

#[tokio::test]
async fn k5_a_promise_that_comes_near_is_shown_what_we_do_not_do_and_kept_all_the_same()
-> Result<()> {
    let say = ENGLISH.catalogue()?;
    let kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    ENGLISH.add_client(&kept).await?;
    is_a_clinic(&kept).await?;
    write_it_down(&kept).await?;

    kept.go("/promises").await?;
    kept.no_longer_see(SENTENCE).await?;
    write_line(&kept).await?;
    kept.until("the hint beside the line", async || {
        Ok(hint(&kept).await?.contains(SENTENCE).then_some(()))
    })
    .await?;
    kept.press(&["Return"])?;
    kept.row(&["Acme", "on-premise"]).await?;
    kept.see(SENTENCE).await?;
    ensure!(hint(&kept).await?.is_empty(), "the line is empty");
    let promises = kept.events("commitment").await?;
    ensure!(
        promises.iter().any(|event| event.kind == "created"),
        "{promises:?}"
    );

    let boundaries = kept.events("boundary").await?;
    let said: Vec<_> = boundaries
        .iter()
        .map(|event| (event.intent.as_str(), event.field.as_deref()))
        .collect();
    ensure!(
        said == [("add_boundary", None), ("change_boundary", Some("words"))],
        "{said:?}"
    );
    let written = boundaries[0].new.as_ref().context("the whole row")?;
    ensure!(
        written["sentence"] == SENTENCE && written["segment"] == "Clinics",
        "{written}"
    );

    // Named and taken back again.
    name_a_capability(&kept).await?;
    kept.go("/promises").await?;
    kept.press(&["ctrl+z"])?;
    kept.press(&["ctrl+z"])?;
    kept.until("the capability is taken back", async || {
        let last = kept.events("capability").await?.pop();
        Ok(last
            .is_some_and(|last| last.kind == "removed")
            .then_some(()))
    })
    .await?;

    // Taken back one by one: the promise, then the word that it was shown by.
    kept.press(&["ctrl+z"])?;
    kept.no_row("on-premise").await?;
    kept.press(&["ctrl+z"])?;
    kept.until("the word is taken back", async || {
        let last = kept.events("boundary").await?.pop();
        let last = last.context("an event")?;
        let is_empty = last.new.is_none_or(|new| new.is_null());
        Ok((last.undoes.is_some() && is_empty).then_some(()))
    })
    .await?;
    write_line(&kept).await?;
    kept.see(&say.say("capture-ours", &[])?).await?;
    kept.settle().await?;
    ensure!(hint(&kept).await?.is_empty(), "it names nothing any more");
    Ok(())
}

async fn is_a_clinic(kept: &Kept) -> Result<()> {
    let find = json!({ "filter": "all", "text": "Acme", "after": null });
    let found = kept.call("accounts", find).await?;
    let found = found.map_err(|refused| anyhow::anyhow!("{refused}"))?;
    let change = json!({ "field": "segment", "value": "Clinics" });
    let change = json!({ "id": found["rows"][0]["id"], "change": change });
    let changed = kept.call("change_account", change).await?;
    ensure!(changed.is_ok(), "{changed:?}");
    Ok(())
}

/// The sentence, the segment that an account has, and a word: all by keyboard.
async fn write_it_down(kept: &Kept) -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let segment = say.say("boundary-segment", &[])?;
    let everyone = say.say("boundary-everyone", &[])?;
    kept.press(&["g", "c"])?;
    kept.see(&say.say("capabilities-empty", &[])?).await?;
    kept.tab_to(&format!("{} 0", say.say("company-exists", &[])?))
        .await?;
    kept.press(&["Right", "Right"])?;
    kept.see(&say.say("boundaries-empty", &[])?).await?;
    kept.press(&["a"])?;
    kept.focused(&say.say("boundary-sentence", &[])?).await?;
    kept.write(SENTENCE).await?;
    kept.tab_to(&format!("{segment}: {everyone}")).await?;
    kept.press(&["Return"])?;
    kept.focused(&say.say("boundary-segment-find", &[])?)
        .await?;
    kept.write("clin").await?;
    kept.press(&["Return"])?;
    kept.focused(&format!("{segment}: Clinics")).await?;
    kept.tab_back_to(&say.say("boundary-sentence", &[])?)
        .await?;
    kept.press(&["Return"])?;
    kept.row(&[SENTENCE, "Clinics"]).await?;
    kept.press(&["Escape"])?;

    let words = say.say("boundary-words", &[])?;
    let empty = say.say("boundary-words-empty", &[])?;
    kept.see(&say.say("boundary-names-nothing", &[])?).await?;
    kept.tab_to(&format!("{words}: {empty}")).await?;
    kept.press(&["Return"])?;
    kept.focused(&words).await?;
    kept.write("on-premise, own server").await?;
    kept.press(&["Return"])?;
    kept.row(&[SENTENCE, "on-premise, own server"]).await
}

/// A capability is named where it is needed, and the cursor stays where the next one would be named.
async fn name_a_capability(kept: &Kept) -> Result<()> {
    let say = ENGLISH.catalogue()?;
    kept.go("/company/boundaries").await?;
    kept.row(&[SENTENCE]).await?;
    let add = say.say("boundary-capability-add", &[])?;
    kept.tab_to(&add).await?;
    kept.press(&["Return"])?;
    kept.focused(&say.say("support-find", &[])?).await?;
    kept.write("Hosting").await?;
    kept.press(&["Return"])?;
    kept.focused(&add).await?;
    kept.row(&[SENTENCE, "Hosting"]).await
}

async fn write_line(kept: &Kept) -> Result<()> {
    kept.press(&["c"])?;
    kept.focused(&ENGLISH.catalogue()?.say("capture", &[])?)
        .await?;
    kept.write(LINE).await
}

/// What stands below the captured line, as a screen reader hears it.
async fn hint(kept: &Kept) -> Result<String> {
    const HINT: &str = "return document.querySelector('.capture [role=status]').textContent.trim()";
    let hint = kept.ask(HINT, Vec::new()).await?;
    Ok(hint.as_str().unwrap_or_default().to_owned())
}
