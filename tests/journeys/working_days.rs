//! Our holidays and opening hours decide when a promise speaks up.

use anyhow::Result;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use kept_tests::{Catalogue, Kept, Start};
use serde_json::json;

use crate::tongues::{ENGLISH, today};

#[tokio::test]
async fn a_holiday_and_a_shorter_week_bring_a_promise_forward() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let reason = say.say("reason-promise-due", &[("days", 8.into())])?;
    let kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    ENGLISH.add_client(&kept).await?;
    // Two working days lie before the promise; it speaks up when there is only one.
    let (due, between) = (
        today() + Days::new(8),
        working_days_before(today() + Days::new(8)),
    );
    let [first, second] = [between[between.len() - 2], between[between.len() - 1]];
    for day in &between[..between.len() - 2] {
        let added = kept
            .call("add_holiday", json!({ "day": day, "name": "" }))
            .await?;
        assert!(added.is_ok(), "{added:?}");
    }
    ENGLISH.capture(&kept, &ENGLISH.line(due)?).await?;
    kept.press(&["g", "t"])?;
    kept.see(&say.say("today-sentence-nobody", &[])?).await?;
    kept.no_row(ENGLISH.words).await?;

    add_holiday(&kept, &say, second).await?;
    kept.press(&["Escape", "g", "t"])?;
    kept.row(&[ENGLISH.words, &reason]).await?;
    kept.press(&["ctrl+z"])?;
    kept.no_row(ENGLISH.words).await?;

    close_on(&kept, &say, first.weekday()).await?;
    kept.press(&["g", "t"])?;
    kept.row(&[ENGLISH.words, &reason]).await
}

/// Types a holiday into the settings.
async fn add_holiday(kept: &Kept, say: &Catalogue, day: NaiveDate) -> Result<()> {
    kept.press(&["g", "s"])?;
    kept.see(&say.say("settings-holidays", &[])?).await?;
    kept.tab_to(&say.say("settings-holiday-day", &[])?).await?;
    kept.write(&ENGLISH.day(day)?).await?;
    kept.tab_to(&say.say("settings-holiday-name", &[])?).await?;
    kept.write("Harbour day").await?;
    kept.press(&["Return"])?;
    kept.see("Harbour day").await
}

/// Takes the opening hours of one weekday out.
async fn close_on(kept: &Kept, say: &Catalogue, day: Weekday) -> Result<()> {
    const NAMES: [&str; 7] = [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ];
    let name = NAMES[day.num_days_from_monday() as usize];
    kept.press(&["g", "s"])?;
    kept.see(&say.say("settings-week", &[])?).await?;
    kept.tab_to(&say.say("settings-week-to", &[("day", name.into())])?)
        .await?;
    kept.tab_to(&say.say("settings-week-remove", &[])?).await?;
    kept.press(&["Return"])?;
    kept.see(&format!(
        "{name}\n{}",
        say.say("settings-week-closed", &[])?
    ))
    .await
}

/// The working days between today and `due`, neither counted.
fn working_days_before(due: NaiveDate) -> Vec<NaiveDate> {
    let days = today().iter_days().skip(1).take_while(|day| *day < due);
    days.filter(|day| day.weekday().num_days_from_monday() < 5)
        .collect()
}
