//! `cargo xtask desktop -- COMMAND`: a command on a private screen, for looking at Kept without a desktop.

use std::process::ExitCode;

use anyhow::Result;

#[cfg(target_os = "linux")]
/// Starts a whole desktop of the size asked for, runs the command on it, and ends both.
pub(crate) fn desktop(words: &[&str]) -> Result<ExitCode> {
    use anyhow::Context;
    use desktop::{Desktop, Size};

    let (size, [program, arguments @ ..]) = (match words {
        ["--size", size, "--", command @ ..] => (size.parse()?, command),
        ["--", command @ ..] => (Size::USUAL, command),
        _ => (Size::USUAL, [].as_slice()),
    }) else {
        anyhow::bail!("cargo xtask desktop [--size 1280x800] -- COMMAND");
    };
    let mut desktop = Desktop::start(size)?;
    desktop.add_bubbles()?;
    desktop.add_panel()?;
    let status = desktop
        .command(program)
        .args(arguments)
        .status()
        .with_context(|| (*program).to_owned())?;
    Ok(ExitCode::from(if status.success() { 0 } else { 1 }))
}

#[cfg(not(target_os = "linux"))]
/// The private screen is an X server, which only Linux has at hand.
pub(crate) fn desktop(_words: &[&str]) -> Result<ExitCode> {
    anyhow::bail!("a private desktop needs Linux")
}
