//! A client's duty, and a contract that nears the day of its notice.

use anyhow::Result;
use chrono::Days;
use kept_tests::{Kept, Start};
use serde_json::json;

use crate::tongues::{ENGLISH, today};

#[tokio::test]
async fn a_duty_is_acknowledged_and_done_and_a_renewal_is_called() -> Result<()> {
    let kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    ENGLISH.add_client(&kept).await?;
    duty(&kept).await?;
    notice(&kept).await
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
