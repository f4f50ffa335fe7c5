//! The program itself, with its front end inside.

use std::path::PathBuf;

use anyhow::Result;

use crate::step;

/// What the whole workspace is built, linted and tested with: one set, so that nothing is compiled twice.
pub(crate) const WHOLE: [&str; 3] = [
    "--workspace",
    "--features",
    "kept/custom-protocol,kept-tests/desktop",
];

/// Builds Kept alone and says where it is.
pub(crate) fn build() -> Result<PathBuf> {
    step::run(&mut step::cargo(&[
        "build",
        "--package",
        "kept",
        "--features",
        "custom-protocol",
    ]))?;
    Ok(program())
}

/// Where a build puts Kept.
fn program() -> PathBuf {
    step::target()
        .join("debug")
        .join(format!("kept{}", std::env::consts::EXE_SUFFIX))
}
