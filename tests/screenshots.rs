//! The README's pictures, taken from the running app on example data.
#![cfg(target_os = "linux")]

use std::path::Path;

use anyhow::Result;
use kept_tests::{Kept, Start};

/// Where each picture is taken, and what it is called in `docs/screenshots/`.
const PICTURES: [(&str, &str); 4] = [
    ("/today", "today"),
    ("/accounts", "accounts"),
    ("/promises", "promises"),
    ("/settings", "settings"),
];

#[tokio::test]
async fn pictures_of_every_room() -> Result<()> {
    let kept = Kept::open(Start {
        example: true,
        ..Start::default()
    })
    .await?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/screenshots");
    std::fs::create_dir_all(&folder)?;

    for (path, name) in PICTURES {
        kept.go(path).await?;
        kept.settle().await?;
        kept.desktop()
            .picture(Some("Kept"), &folder.join(format!("{name}.png")))?;
    }
    Ok(())
}
