//! A reminder that comes again (T5), set, done and taken back with the keyboard alone.

use anyhow::Result;
use chrono::{Datelike, Days, NaiveDate};
use kept_tests::{Kept, Start};
use serde_json::json;

use crate::tongues::{ENGLISH, today};

const WORDS: &str = "ask how the move goes";

#[tokio::test]
async fn t5_a_weekly_reminder_is_set_and_done_and_stands_on_the_account_for_next_week() -> Result<()>
{
    let say = ENGLISH.catalogue()?;
    let yesterday = today() - Days::new(1);
    let next = yesterday + Days::new(7);
    let kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    ENGLISH.add_client(&kept).await?;
    ENGLISH.open_account(&kept).await?;

    kept.press(&["r"])?;
    kept.focused(&say.say("reminder-text", &[])?).await?;
    kept.write(WORDS).await?;
    kept.tab_to(&say.say("reminder-day", &[])?).await?;
    kept.write(&ENGLISH.day(yesterday)?).await?;
    let (repeats, once) = (
        say.say("reminder-repeats", &[])?,
        say.say("reminder-once", &[])?,
    );
    kept.tab_to(&format!("{repeats}: {once}")).await?;
    kept.press(&["Return"])?;
    kept.focused(&once).await?;
    // Every day, then every week on this weekday.
    kept.press(&["Down", "Down", "Return"])?;
    let weekday = yesterday.weekday().num_days_from_monday();
    let weekday = say.say("recurs-weekday", &[("weekday", weekday.into())])?;
    let rule = say.say(
        "recurs-week-day",
        &[("every", 1.into()), ("on", weekday.into())],
    )?;
    kept.focused(&format!("{repeats}: {rule}")).await?;
    kept.picture("form")?;
    kept.tab_to(&say.say("reminder-do", &[])?).await?;
    kept.press(&["Return"])?;
    stands(&kept, yesterday).await?;
    kept.see(&rule).await?;
    kept.picture("account")?;

    kept.press(&["g", "t"])?;
    kept.row(&["Acme", WORDS]).await?;
    kept.see(&rule).await?;
    kept.picture("today")?;
    kept.press(&["d"])?;
    kept.no_row(WORDS).await?;
    ENGLISH.open_account(&kept).await?;
    stands(&kept, next).await?;
    assert_eq!(
        kept.became("reminder", "wished_on").await?,
        [json!(next.to_string())]
    );

    kept.press(&["ctrl+z"])?;
    stands(&kept, yesterday).await?;
    kept.press(&["g", "t"])?;
    kept.row(&["Acme", WORDS]).await
}

/// Waits until a time on this day is in sight.
async fn stands(kept: &Kept, day: NaiveDate) -> Result<()> {
    const IN_SIGHT: &str = "return [...document.querySelectorAll('li time')]
        .some((time) => time.checkVisibility() && time.dateTime === arguments[0])";
    kept.until(&format!("a reminder on {day}"), async || {
        let shown = kept.ask(IN_SIGHT, vec![day.to_string().into()]).await?;
        Ok((shown == true).then_some(()))
    })
    .await
}
