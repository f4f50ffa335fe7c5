//! `cargo xtask icons`: every size of icon from the one drawing.

use std::fs;

use anyhow::{Context, Result};

use crate::step;

/// What the bundles ask for; the tool makes many more.
const SIZES: [&str; 6] = [
    "32x32.png",
    "64x64.png",
    "128x128.png",
    "128x128@2x.png",
    "icon.ico",
    "icon.icns",
];

/// Makes the sizes from `icons/kept.svg` and puts them beside it.
pub(crate) fn icons() -> Result<()> {
    let made = tempfile::tempdir()?;
    let icons = step::root().join("icons");
    step::run(
        step::npm(&[
            "exec",
            "--yes",
            "--package",
            "@tauri-apps/cli@2.12.5",
            "--",
            "tauri",
            "icon",
        ])
        .arg(icons.join("kept.svg"))
        .arg("--output")
        .arg(made.path()),
    )?;
    for size in SIZES {
        fs::copy(made.path().join(size), icons.join(size)).with_context(|| size.to_owned())?;
    }
    Ok(())
}
