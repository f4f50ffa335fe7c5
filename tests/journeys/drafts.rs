//! Z7: what is half typed is kept within a second and survives kill -9.

use std::time::Duration;

use anyhow::Result;
use chrono::Days;
use kept_tests::{Kept, Role, Start};

use crate::tongues::{ENGLISH, today};

/// What the rule allows.
const A_SECOND: Duration = Duration::from_secs(1);

/// Pulls the plug a second after the last key.
async fn power_cut(kept: &mut Kept) -> Result<()> {
    tokio::time::sleep(A_SECOND).await;
    kept.kill().await?;
    kept.start().await
}

/// Waits until the field with this name holds `text`.
async fn holds(kept: &Kept, name: &str, text: &str) -> Result<()> {
    let field = kept.find(Role::Textbox, name).await?;
    kept.until(&format!("{text:?} in {name:?}"), async || {
        Ok((field.prop("value").await?.as_deref() == Some(text)).then_some(()))
    })
    .await
}

#[tokio::test]
async fn z7_half_a_promise_and_half_a_reason_survive_a_power_cut() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let (line, reason) = (
        "Acme: two-factor log-in for",
        "somebody picks up the phone when",
    );
    let mut kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    ENGLISH.add_client(&kept).await?;

    kept.press(&["c"])?;
    kept.focused(&say.say("capture", &[])?).await?;
    kept.write(line).await?;
    power_cut(&mut kept).await?;
    holds(&kept, &say.say("capture", &[])?, line).await?;

    let (stay, empty) = (
        say.say("account-stay", &[])?,
        say.say("account-stay-empty", &[])?,
    );
    ENGLISH.open_account(&kept).await?;
    kept.tab_to(&format!("{stay}: {empty}")).await?;
    kept.press(&["Return"])?;
    kept.focused(&stay).await?;
    kept.write(reason).await?;
    power_cut(&mut kept).await?;
    ENGLISH.open_account(&kept).await?;
    holds(&kept, &stay, reason).await?;

    kept.focused(&stay).await?;
    kept.write(" it burns").await?;
    kept.press(&["ctrl+Return"])?;
    let saved = format!("“{reason} it burns”");
    kept.see(&saved).await?;
    assert_eq!(
        kept.became("account", "stay_reason").await?,
        [format!("{reason} it burns")]
    );

    kept.restart().await?;
    ENGLISH.open_account(&kept).await?;
    kept.see(&saved).await?;
    holds(&kept, &say.say("capture", &[])?, line).await
}

#[tokio::test]
async fn z7_the_first_start_survives_a_power_cut() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let (name, client) = (
        say.say("start-name", &[])?,
        say.say("start-first-account", &[])?,
    );
    let mut kept = Kept::open(Start::default()).await?;
    kept.focused(&name).await?;
    kept.write("Mara Vo").await?;
    kept.tab_to(&client).await?;
    kept.write("Acm").await?;

    power_cut(&mut kept).await?;

    holds(&kept, &name, "Mara Vo").await?;
    holds(&kept, &client, "Acm").await
}

#[tokio::test]
async fn z7_half_a_setting_survives_a_power_cut() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let (day, teammate) = (
        say.say("settings-holiday-name", &[])?,
        say.say("settings-teammate-new", &[])?,
    );
    let mut kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    kept.press(&["g", "s"])?;
    kept.see(&say.say("settings-holidays", &[])?).await?;
    kept.tab_to(&day).await?;
    kept.write("Harbour d").await?;
    kept.tab_to(&teammate).await?;
    kept.write("Nin").await?;

    power_cut(&mut kept).await?;

    kept.go("/settings").await?;
    holds(&kept, &day, "Harbour d").await?;
    holds(&kept, &teammate, "Nin").await
}

#[tokio::test]
async fn z7_half_a_move_date_survives_a_power_cut() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let to = say.say("move-to", &[])?;
    let due = |days: i32| say.say("reason-promise-due", &[("days", days.into())]);
    let tomorrow = today() + Days::new(1);
    let mut day = ENGLISH.day(tomorrow + Days::new(1))?;
    let last = day.pop().map(String::from).unwrap_or_default();
    let mut kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    ENGLISH.add_client(&kept).await?;
    ENGLISH.capture(&kept, &ENGLISH.line(tomorrow)?).await?;
    kept.press(&["g", "t"])?;
    kept.row(&[ENGLISH.words, &due(1)?]).await?;

    kept.press(&["m"])?;
    kept.focused(&to).await?;
    kept.write(&day).await?;
    power_cut(&mut kept).await?;
    kept.press(&["g", "t"])?;
    kept.row(&[ENGLISH.words, &due(1)?]).await?;
    kept.press(&["m"])?;
    kept.focused(&to).await?;
    holds(&kept, &to, &day).await?;
    assert!(kept.events("move").await?.is_empty(), "nothing moved yet");

    kept.press(&["End"])?;
    kept.write(&last).await?;
    kept.tab_to(&say.say("move-do", &[])?).await?;
    kept.press(&["Return"])?;
    kept.row(&[ENGLISH.words, &due(2)?]).await?;
    kept.press(&["m"])?;
    kept.focused(&to).await?;
    holds(&kept, &to, "").await
}
