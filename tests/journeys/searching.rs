//! What was said, found again by its words.

use anyhow::Result;
use kept_tests::{Catalogue, Kept, Start};

use crate::tongues::{PERSIAN, RUSSIAN, Tongue};

/// Writes down a call in which this was said.
async fn answered(kept: &Kept, say: &Catalogue, words: &str) -> Result<()> {
    kept.tab_to(&say.say("log-words", &[])?).await?;
    kept.write(words).await?;
    kept.tab_back_to(&say.say("log-answered", &[])?).await?;
    kept.press(&["Return"])?;
    kept.row(&[words]).await?;
    Ok(())
}

async fn finds_it_again(tongue: &Tongue, told: &str, later: &str, typed: &str) -> Result<()> {
    let say = tongue.catalogue()?;
    let kept = Kept::open(Start::default()).await?;
    tongue.begin(&kept).await?;
    tongue.add_client(&kept).await?;
    tongue.open_account(&kept).await?;
    answered(&kept, &say, told).await?;
    answered(&kept, &say, later).await?;

    kept.press(&["ctrl+k"])?;
    kept.focused(&say.say("palette", &[])?).await?;
    kept.write(typed).await?;
    kept.see(told).await?;
    kept.picture("found")?;
    kept.press(&["Return"])?;
    kept.see(&say.say("story-from", &[])?).await?;
    kept.row(&[told]).await?;
    kept.no_row(later).await?;
    kept.picture("from-there")?;

    kept.tab_to(&say.say("story-from-newest", &[])?).await?;
    kept.press(&["Return"])?;
    kept.row(&[later]).await?;
    Ok(())
}

#[tokio::test]
async fn b9_what_was_said_is_found_in_russian_without_the_dots_of_yo() -> Result<()> {
    finds_it_again(&RUSSIAN, "Счёт за ёлку пришёл поздно", "Всё хорошо", "елк").await
}

#[tokio::test]
async fn b9_what_was_said_is_found_in_persian_with_an_arabic_keyboard() -> Result<()> {
    finds_it_again(
        &PERSIAN,
        "یک کتاب دیگر لازم داریم",
        "همه چیز خوب است",
        "كتاب",
    )
    .await
}
