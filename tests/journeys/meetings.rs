//! A meeting (T2): planned, prepared for and written down; the weekly review (T6). With the keyboard alone.

use anyhow::Result;
use chrono::Days;
use kept_tests::{Catalogue, Kept, Role, Start};
use serde_json::json;

use crate::tongues::{ENGLISH, today};

const ABOUT: &str = "the price of nights";
const WORDS: &str = "call before you come";

/// Plans a meeting for yesterday at nine, as one writes down what was not planned.
async fn plan(kept: &Kept, say: &Catalogue) -> Result<()> {
    kept.press(&["p"])?;
    kept.focused(&say.say("meeting-about", &[])?).await?;
    kept.write(ABOUT).await?;
    kept.tab_to(&say.say("meeting-day", &[])?).await?;
    kept.write(&ENGLISH.day(today() - Days::new(1))?).await?;
    kept.tab_to(&say.say("meeting-time", &[])?).await?;
    kept.write("9").await?;
    kept.picture("form")?;
    kept.press(&["Return"])?;
    kept.row(&[ABOUT]).await
}

#[tokio::test]
async fn t2_a_meeting_is_planned_prepared_for_and_written_down() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    ENGLISH.add_client(&kept).await?;
    ENGLISH.open_account(&kept).await?;
    plan(&kept, &say).await?;

    kept.press(&["b"])?;
    kept.see(&say.say("brief-bare", &[])?).await?;
    kept.picture("brief")?;
    kept.press(&["Escape"])?;
    kept.row(&[ABOUT]).await?;

    kept.press(&["g", "t"])?;
    kept.row(&["Acme", ABOUT]).await?;
    kept.press(&["d"])?;
    let somebody = say.say("touch-they-first", &[])?;
    let words = say.say("debrief-words-of", &[("name", somebody.clone().into())])?;
    kept.focused(&words).await?;
    kept.write(WORDS).await?;
    kept.press(&["Tab", "minus", "2"])?;
    kept.focused("−2").await?;
    kept.picture("debrief")?;
    kept.press(&["ctrl+Return"])?;
    kept.no_row(ABOUT).await?;
    assert_eq!(
        kept.became("meeting", "debriefed_on").await?,
        [json!(today().to_string())]
    );

    ENGLISH.open_account(&kept).await?;
    kept.row(&[WORDS]).await?;
    kept.press(&["b"])?;
    kept.see(WORDS).await?;
    kept.picture("brief-after")?;
    kept.press(&["Escape"])?;
    kept.row(&[WORDS]).await?;

    kept.press(&["ctrl+z"])?;
    kept.row(&[ABOUT]).await?;
    kept.no_row(WORDS).await
}

#[tokio::test]
async fn t6_the_weekly_review_goes_from_account_to_account_and_on_where_it_was() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let mut kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    ENGLISH.add_client(&kept).await?;
    kept.press(&["g", "w"])?;
    let next = say.say("weekly-next", &[])?;
    kept.find(Role::Button, &next).await?;
    kept.see("Acme").await?;
    kept.picture("review")?;
    kept.press(&["1"])?;
    kept.see(&say.say("log-said", &[])?).await?;
    kept.press(&["n"])?;
    let done = say.say("weekly-done", &[("count", 1.into())])?;
    kept.see(&done).await?;
    kept.see(&say.say("weekly-did-touches", &[("count", 1.into())])?)
        .await?;
    kept.picture("done")?;

    kept.restart().await?;
    kept.see(&say.say("today-foot-weekly", &[])?).await?;
    kept.press(&["g", "w"])?;
    kept.see(&done).await?;
    kept.see(&say.say("weekly-did-touches", &[("count", 1.into())])?)
        .await
}
