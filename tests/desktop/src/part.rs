//! One program of the desktop.

use std::io::{BufRead, BufReader, ErrorKind};
use std::process::{Child, Command, Stdio};

use crate::{Error, Result};

/// A running program that ends when it is dropped.
pub(crate) struct Part {
    program: String,
    child: Child,
}

impl Part {
    /// Starts `command`, unheard.
    pub(crate) fn start(mut command: Command) -> Result<Self> {
        silence(&mut command).stdout(Stdio::null());
        let program = program(&command);
        which(&program)?;
        let child = command
            .spawn()
            .map_err(|error| unstarted("setpriv", error))?;
        Ok(Self { program, child })
    }

    /// The program's name on the command line.
    pub(crate) fn program(&self) -> &str {
        &self.program
    }

    /// Starts `command` and waits for the first line that it says.
    pub(crate) fn start_and_hear(mut command: Command) -> Result<(Self, String)> {
        silence(&mut command).stdout(Stdio::piped());
        let program = program(&command);
        which(&program)?;
        let mut child = command
            .spawn()
            .map_err(|error| unstarted("setpriv", error))?;
        let mut line = String::new();
        if let Some(voice) = child.stdout.take() {
            BufReader::new(voice).read_line(&mut line)?;
        }
        let part = Self { program, child };
        match line.trim() {
            "" => Err(Error::Broken {
                part: part.program.clone(),
                problem: "ended before it was up".to_owned(),
            }),
            said => Ok((part, said.to_owned())),
        }
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // An error means that it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What kept `program` from starting.
pub(crate) fn unstarted(program: &str, error: std::io::Error) -> Error {
    if error.kind() == ErrorKind::NotFound {
        return Error::Missing {
            program: program.to_owned(),
        };
    }
    Error::Io(error)
}

fn silence(command: &mut Command) -> &mut Command {
    command.stdin(Stdio::null()).stderr(Stdio::null())
}

/// The program that `setpriv` is to start: the word after `--`.
fn program(command: &Command) -> String {
    let mut arguments = command
        .get_args()
        .map(|argument| argument.to_string_lossy().into_owned());
    arguments.find(|argument| argument == "--");
    arguments.next().unwrap_or_default()
}

/// `setpriv` would fail without a word we can read, so the program is looked for first.
fn which(program: &str) -> Result<()> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    if std::env::split_paths(&path).any(|folder| folder.join(program).is_file()) {
        return Ok(());
    }
    Err(Error::Missing {
        program: program.to_owned(),
    })
}
