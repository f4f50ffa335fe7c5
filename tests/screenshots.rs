//! The README's pictures, taken from the running app on example data.
#![cfg(target_os = "linux")]

use std::path::Path;

use anyhow::{Context, Result, anyhow};
use kept_tests::{Catalogue, Kept, Start};
use serde_json::{Value, json};

/// One of the pictures in `docs/screenshots/`.
struct Picture {
    name: &'static str,
    path: String,
    language: &'static str,
    theme: &'static str,
}

#[tokio::test]
async fn pictures_for_the_readme() -> Result<()> {
    let start = Start {
        example: true,
        ..Start::default()
    };
    let kept = Kept::open(start).await?;
    let today = answer(&kept, "today", Value::Null).await?;
    // The client with most to be said about.
    let account = today["waiting"][1]["account"]["id"]
        .as_str()
        .context("somebody waits in the example")?;
    let picture = |name, path: &str, language, theme| Picture {
        name,
        path: path.to_owned(),
        language,
        theme,
    };

    for one in [
        picture("today", "/today", "en", "light"),
        picture("account", &format!("/accounts/{account}"), "en", "light"),
        picture("promises", "/promises", "en", "light"),
        picture("today-dark", "/today", "en", "dark"),
        picture("today-fa", "/today", "fa", "light"),
    ] {
        take(&kept, &one).await?;
    }
    Ok(())
}

async fn take(kept: &Kept, picture: &Picture) -> Result<()> {
    for (field, value) in [("language", picture.language), ("theme", picture.theme)] {
        let change = json!({ "field": field, "value": value });
        answer(kept, "change_preference", change).await?;
    }
    kept.go(&picture.path).await?;
    kept.ask("location.reload()", Vec::new()).await?;
    let room = Catalogue::of(picture.language)?.say("room-today", &[])?;
    kept.see(&room).await?;
    kept.row(&[]).await?;
    kept.settle().await?;
    // The pointer would leave a row or a button looking touched.
    kept.hands(&["mousemove", "0", "0"])?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/screenshots");
    std::fs::create_dir_all(&folder)?;
    let file = folder.join(format!("{}.png", picture.name));
    kept.desktop().picture(Some("Kept"), &file)?;
    Ok(())
}

async fn answer(kept: &Kept, command: &str, input: Value) -> Result<Value> {
    let said = kept.call(command, input).await?;
    said.map_err(|refused| anyhow!("{command}: {refused}"))
}
