//! `cargo xtask run`: from a fresh clone to an open window.

use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

use crate::packages::Purpose;
use crate::{app, setup, ui};

/// Sets up, builds and opens Kept; with `--example`, on example data in a folder that goes with the window.
pub(crate) fn run(words: &[&str]) -> Result<ExitCode> {
    let (example, arguments) = match words {
        ["--example", "--", rest @ ..] => (true, rest),
        ["--example"] => (true, [].as_slice()),
        ["--", rest @ ..] => (false, rest),
        [] => (false, [].as_slice()),
        _ => bail!("cargo xtask run [--example] [-- ARGUMENTS]"),
    };
    setup::system(Purpose::Run)?;
    setup::front_end()?;
    ui::build()?;
    let program = app::build()?;

    let folder = tempfile::Builder::new().prefix("kept-example-").tempdir()?;
    let mut kept = Command::new(&program);
    kept.args(arguments);
    if example {
        kept.arg("--example").arg("--data").arg(folder.path());
    }
    let status = kept
        .status()
        .with_context(|| program.display().to_string())?;
    folder.close().context("the example's folder")?;
    Ok(ExitCode::from(if status.success() { 0 } else { 1 }))
}
