//! Running one program as a named step.

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::path::PathBuf;
use std::process::{Command, ExitStatus, Stdio};
use std::thread;

use anyhow::{Context, Result, anyhow, bail};

/// The folder that holds everything.
pub(crate) fn root() -> PathBuf {
    let mut path = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    path.pop();
    path
}

/// Where Cargo builds, and where what was set up is remembered.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// `cargo ARGUMENTS`, at the root.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(root());
    command
}

/// `npm ARGUMENTS`, in `ui/`.
pub(crate) fn npm(arguments: &[&str]) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args(arguments).current_dir(root().join("ui"));
    command
}

/// Whether a program of this name can be started.
pub(crate) fn installed(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| {
        folder.join(program).is_file() || folder.join(program).with_extension("exe").is_file()
    })
}

/// Runs to the end, and fails when the program does.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .map_err(|error| unstarted(command, error))?;
    succeeded(command, status)
}

/// Runs to the end and returns what it said on both voices; fails when the program does.
///
/// What is said is shown at once as well.
pub(crate) fn run_and_hear(command: &mut Command) -> Result<String> {
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| unstarted(command, error))?;
    let spoken = child
        .stdout
        .take()
        .map(|voice| thread::spawn(move || hear(voice, std::io::stdout())));
    let noted = child
        .stderr
        .take()
        .map(|voice| thread::spawn(move || hear(voice, std::io::stderr())));
    let mut said = String::new();
    for voice in [spoken, noted].into_iter().flatten() {
        let heard = voice
            .join()
            .map_err(|_| anyhow!("what {command:?} said could not be read"))?;
        said.push_str(&heard.with_context(|| format!("listening to {command:?}"))?);
    }
    let status = child.wait()?;
    succeeded(command, status)?;
    Ok(said)
}

fn hear(from: impl Read, mut to: impl Write) -> std::io::Result<String> {
    let mut reader = BufReader::new(from);
    let mut said = Vec::new();
    loop {
        let start = said.len();
        if reader.read_until(b'\n', &mut said)? == 0 {
            return Ok(String::from_utf8_lossy(&said).into_owned());
        }
        to.write_all(said.get(start..).unwrap_or_default())?;
    }
}

fn succeeded(command: &Command, status: ExitStatus) -> Result<()> {
    if status.success() {
        return Ok(());
    }
    bail!("{} failed ({status})", words(command));
}

fn unstarted(command: &Command, error: std::io::Error) -> anyhow::Error {
    if error.kind() == ErrorKind::NotFound {
        return anyhow!(
            "{} is not installed",
            command.get_program().to_string_lossy()
        );
    }
    anyhow!(error).context(words(command))
}

fn words(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}
