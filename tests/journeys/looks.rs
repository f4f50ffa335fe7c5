//! Language, size and colours: changed while Kept runs, and remembered.

use anyhow::Result;
use kept_tests::{Catalogue, Kept, Start};
use serde_json::{Value, json};

use crate::tongues::{ENGLISH, MARATHI, PERSIAN, RUSSIAN};

/// Does what the palette finds first for `words`.
async fn by_palette(kept: &Kept, say: &Catalogue, words: &str) -> Result<()> {
    kept.press(&["ctrl+k"])?;
    kept.focused(&say.say("palette", &[])?).await?;
    kept.write(words).await?;
    kept.see(words).await?;
    kept.press(&["Return"])?;
    Ok(())
}

async fn width(kept: &Kept) -> Result<Value> {
    kept.ask("return innerWidth", Vec::new()).await
}

#[tokio::test]
async fn languages_size_and_colours_change_while_kept_runs() -> Result<()> {
    let mut kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    languages(&kept).await?;
    zoom_and_colours(&mut kept).await
}

async fn languages(kept: &Kept) -> Result<()> {
    let mut before = ENGLISH.catalogue()?;
    for (tongue, name) in [
        (&PERSIAN, "فارسی"),
        (&RUSSIAN, "Русский"),
        (&MARATHI, "मराठी"),
        (&ENGLISH, "English"),
    ] {
        let choice = before.say("palette-language", &[("name", name.into())])?;
        by_palette(kept, &before, &choice).await?;
        let say = tongue.catalogue()?;
        kept.see(&say.say("room-today", &[])?).await?;
        kept.see(&say.say("today-empty-title", &[])?).await?;
        let page = kept
            .ask(
                "const { lang, dir } = document.documentElement; return [lang, dir]",
                Vec::new(),
            )
            .await?;
        let direction = if tongue.code == "fa" { "rtl" } else { "ltr" };
        assert_eq!(page, json!([tongue.code, direction]));
        before = say;
    }
    Ok(())
}

async fn zoom_and_colours(kept: &mut Kept) -> Result<()> {
    const GROUND: &str = "return getComputedStyle(document.body).backgroundColor";
    let say = ENGLISH.catalogue()?;
    assert_eq!(width(kept).await?, 1280);
    let light = kept.ask(GROUND, Vec::new()).await?;

    kept.press(&["ctrl+equal", "ctrl+equal", "ctrl+equal", "ctrl+minus"])?;
    is_wide(kept, 1280.0 / 1.2).await?;
    by_palette(kept, &say, &say.say("palette-theme-dark", &[])?).await?;
    let dark = kept
        .until("other colours", async || {
            let ground = kept.ask(GROUND, Vec::new()).await?;
            Ok((ground != light).then_some(ground))
        })
        .await?;

    kept.restart().await?;
    kept.see(&say.say("today-empty-title", &[])?).await?;
    is_wide(kept, 1280.0 / 1.2).await?;
    assert_eq!(kept.ask(GROUND, Vec::new()).await?, dark);
    kept.press(&["ctrl+0"])?;
    is_wide(kept, 1280.0).await
}

/// Waits until the page has this many CSS pixels from edge to edge.
async fn is_wide(kept: &Kept, pixels: f64) -> Result<()> {
    kept.until(&format!("a page of {pixels} pixels"), async || {
        let wide = width(kept).await?.as_f64().unwrap_or_default();
        Ok(((wide - pixels).abs() <= 1.0).then_some(()))
    })
    .await
}
