//! What exists: a capability is named, a promise stands on it, it goes backwards, and somebody stands by the promise.

use anyhow::{Result, ensure};
use kept_tests::{Kept, Start};
use serde_json::json;

use crate::tongues::ENGLISH;

#[tokio::test]
async fn k1_k2_a_promise_on_what_no_longer_exists_wants_somebody_by_name() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    ENGLISH.add_client(&kept).await?;
    name_it(&kept).await?;

    // Its chip is taken out, and then the words still name it, so one press puts the promise on it.
    kept.press(&["c"])?;
    kept.focused(&say.say("capture", &[])?).await?;
    kept.write("Acme: SSO in 8 weeks").await?;
    kept.tab_to("SSO").await?;
    kept.press(&["Return"])?;
    kept.focused(&say.say("capture", &[])?).await?;
    kept.press(&["Return"])?;
    kept.go("/promises").await?;
    kept.row(&["Acme", "SSO"]).await?;
    kept.tab_to(&say.say("support-take", &[("name", "SSO".into())])?)
        .await?;
    kept.press(&["Return"])?;
    kept.see(&say.say("support-change", &[])?).await?;
    let promises = kept.events("commitment").await?;
    ensure!(
        promises
            .iter()
            .any(|event| event.field.as_deref() == Some("capability_id")),
        "{promises:?}"
    );

    go_back(&kept).await?;
    let wants = say.say("reason-promise-unsupported", &[])?;
    kept.press(&["g", "t"])?;
    kept.row(&["Acme", &wants]).await?;

    kept.go("/promises").await?;
    kept.see(&say.say("honest-backlog", &[])?).await?;
    kept.tab_to(&say.say("support-mine", &[])?).await?;
    kept.press(&["Return"])?;
    kept.no_longer_see(&say.say("support-wants", &[])?).await?;
    kept.press(&["g", "t"])?;
    kept.no_row(&wants).await?;

    kept.press(&["ctrl+z"])?;
    kept.row(&["Acme", &wants]).await?;
    kept.press(&["ctrl+z"])?;
    kept.until("the way back is undone", async || {
        let statuses = kept.events("capability").await?;
        let last = statuses
            .iter()
            .rev()
            .find(|event| event.field.as_deref() == Some("status"));
        let now = last.and_then(|event| event.new.clone());
        Ok((now == Some(json!("exists"))).then_some(()))
    })
    .await?;
    kept.no_row(&wants).await?;
    Ok(())
}

/// The room is in no rail before something is in it; its keys lead there.
async fn name_it(kept: &Kept) -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let room = say.say("room-company", &[])?;
    ensure!(!rail(kept).await?.contains(&room), "it is quiet until used");
    kept.press(&["g", "c"])?;
    kept.see(&say.say("capabilities-empty", &[])?).await?;
    kept.press(&["a"])?;
    kept.focused(&say.say("capability-name", &[])?).await?;
    kept.write("SSO").await?;
    kept.press(&["Return"])?;
    kept.row(&["SSO"]).await?;
    kept.press(&["Escape"])?;
    kept.go("/promises").await?;
    kept.until("the room in the rail", async || {
        Ok(rail(kept).await?.contains(&room).then_some(()))
    })
    .await
}

async fn rail(kept: &Kept) -> Result<String> {
    const RAIL: &str = "return document.querySelector('nav.rail').textContent";
    let rail = kept.ask(RAIL, Vec::new()).await?;
    Ok(rail.as_str().unwrap_or_default().to_owned())
}

/// From *exists* to the backlog: the page says what that breaks.
async fn go_back(kept: &Kept) -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let exists = say.say("word-capability-status-exists", &[])?;
    kept.press(&["g", "c"])?;
    kept.row(&["SSO"]).await?;
    kept.tab_to(&format!("{}: {exists}", say.say("capability-status", &[])?))
        .await?;
    kept.press(&["Return"])?;
    kept.focused(&exists).await?;
    kept.press(&["Down", "Down", "Down", "Down", "Return"])?;
    let fell = say.say(
        "capability-fell",
        &[
            ("from", exists.into()),
            ("promises", 1.into()),
            ("claims", 0.into()),
        ],
    )?;
    kept.see(&fell).await
}
