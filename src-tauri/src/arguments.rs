//! What was written after the program's name.

use std::ffi::OsString;
use std::path::PathBuf;

use domain::imports::Order;

use crate::command_line::Import;
use crate::notify::LINK;

/// What Kept is asked to do, and on which ledger.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    /// The folder that holds the ledger, instead of the system's folder for Kept.
    pub(crate) data: Option<PathBuf>,
    /// What was pressed on a bubble, as the desktop hands it over.
    pub(crate) link: Option<String>,
    /// What to do.
    pub(crate) task: Task,
}

/// What Kept is asked to do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// Open the window.
    Open {
        /// On an example company in a folder of its own.
        example: bool,
        /// Only in the tray, until somebody asks for the window.
        hidden: bool,
    },
    /// Do one thing without a window.
    Command(Command),
}

/// One thing that is done without a window.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Say what Today says.
    Due {
        /// As JSON, for another program.
        json: bool,
    },
    /// Bring files of other systems in, or a document of everything.
    Import(Box<Import>),
    /// Write everything into a file.
    Export(PathBuf),
    /// Write every date into a file for calendars.
    ExportCalendar(PathBuf),
    /// Make a backup.
    BackUp,
    /// Put a backup in the ledger's place: its name, or a file.
    Restore(PathBuf),
    /// Read the whole ledger and say what is wrong with it.
    Check,
    /// End the Kept that has the ledger open.
    Quit,
    /// List what Kept understands.
    Help,
    /// Say which Kept this is.
    Version,
}

impl Default for Task {
    fn default() -> Self {
        Self::Open {
            example: false,
            hidden: false,
        }
    }
}

/// The words make no sense together.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unclear {
    /// `--data` stands last.
    #[error("--data needs a folder")]
    NoFolder,
    /// An option stands last that needs a word after it.
    #[error("{0} needs a word after it")]
    NoWord(&'static str),
    /// A command that works on a file stands without one.
    #[error("{0} needs a file")]
    NoFile(&'static str),
    /// A word that nothing here knows, or that does not go with those before it.
    #[error("what is {0:?}?")]
    Unknown(OsString),
}

/// Is the word a link of a bubble, or one that somebody else made?
fn is_link(word: &str) -> bool {
    let scheme = word.get(..LINK.len());
    scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case(LINK))
}

impl Arguments {
    /// Reads the words that follow the program's name.
    ///
    /// # Errors
    /// When they make no sense.
    pub fn read(words: impl Iterator<Item = OsString>) -> Result<Self, Unclear> {
        let mut words = words.peekable();
        let first = words.peek().and_then(|word| word.to_str());
        if let Some(link) = first.filter(|word| is_link(word)) {
            // Any page can hold a link, and one with a quotation mark in it would bring words of its own: nothing
            // behind it is read.
            return Ok(Self {
                link: Some(link.to_owned()),
                ..Self::default()
            });
        }
        let mut data = None;
        let mut task: Option<Task> = None;
        while let Some(word) = words.next() {
            let known = word.to_str().unwrap_or_default();
            if let Some(Task::Command(Command::Import(import))) = &mut task
                && !matches!(known, "--data" | "--help" | "-h")
            {
                more_of(import, word, &mut words)?;
                continue;
            }
            let mut file = |command| {
                words
                    .next()
                    .map(PathBuf::from)
                    .ok_or(Unclear::NoFile(command))
            };
            let new = match (known, &mut task) {
                ("--data", _) => {
                    data = Some(words.next().ok_or(Unclear::NoFolder)?.into());
                    continue;
                }
                ("--json", Some(Task::Command(Command::Due { json }))) if !*json => {
                    *json = true;
                    continue;
                }
                ("--hidden", Some(Task::Open { hidden, .. })) if !*hidden => {
                    *hidden = true;
                    continue;
                }
                ("--example", Some(Task::Open { example, .. })) if !*example => {
                    *example = true;
                    continue;
                }
                ("import", None) => Task::Command(Command::Import(Box::default())),
                ("--example", None) => Task::Open {
                    example: true,
                    hidden: false,
                },
                ("--hidden", None) => Task::Open {
                    example: false,
                    hidden: true,
                },
                ("due", None) => Task::Command(Command::Due { json: false }),
                ("export", None) => {
                    let named = file("export")?;
                    Task::Command(if named.as_os_str() == "--ics" {
                        Command::ExportCalendar(file("export --ics")?)
                    } else {
                        Command::Export(named)
                    })
                }
                ("backup", None) => Task::Command(Command::BackUp),
                ("restore", None) => Task::Command(Command::Restore(file("restore")?)),
                ("check", None) => Task::Command(Command::Check),
                ("quit", None) => Task::Command(Command::Quit),
                ("help" | "--help" | "-h", _) => Task::Command(Command::Help),
                ("--version" | "-V", None) => Task::Command(Command::Version),
                _ => return Err(Unclear::Unknown(word)),
            };
            task = Some(new);
        }
        if let Some(Task::Command(Command::Import(import))) = &task
            && import.files.is_empty()
        {
            return Err(Unclear::NoFile("import"));
        }
        Ok(Self {
            data,
            link: None,
            task: task.unwrap_or_default(),
        })
    }

    /// Can it be done without a window?
    #[must_use]
    pub const fn needs_no_window(&self) -> bool {
        matches!(self.task, Task::Command(_))
    }
}

/// What stands behind `kept import`: further files, and what is said about them.
fn more_of(
    import: &mut Import,
    word: OsString,
    words: &mut impl Iterator<Item = OsString>,
) -> Result<(), Unclear> {
    let mut next = |option| words.next().ok_or(Unclear::NoWord(option));
    let text = |word: OsString| word.into_string().map_err(Unclear::Unknown);
    match word.to_str().unwrap_or_default() {
        "--try" => import.only_tries = true,
        "--source" => import.source = Some(text(next("--source")?)?),
        "--currency" => import.currency = Some(text(next("--currency")?)?),
        "--dates" => import.dates = Some(order(text(next("--dates")?)?)?),
        "--refused" => import.refused = Some(next("--refused")?.into()),
        option if option.starts_with('-') => return Err(Unclear::Unknown(word)),
        _ => import.files.push(word.into()),
    }
    Ok(())
}

/// How dates are read that can be read either way: `day-first` or `month-first`.
fn order(word: String) -> Result<Order, Unclear> {
    let order = word.replace('-', "_").parse();
    order.map_err(|_| Unclear::Unknown(word.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Arguments, Unclear> {
        Arguments::read(words.iter().map(OsString::from))
    }

    fn command(words: &[&str]) -> Result<Command, Unclear> {
        match read(words)?.task {
            Task::Command(command) => Ok(command),
            Task::Open { .. } => Err(Unclear::Unknown("a window".into())),
        }
    }

    #[test]
    fn no_word_opens_the_usual_ledger() {
        assert_eq!(read(&[]), Ok(Arguments::default()));
        assert!(!Arguments::default().needs_no_window());
    }

    #[test]
    fn a_folder_and_the_example_are_understood_in_any_order() {
        let both = Ok(Arguments {
            data: Some("/tmp/desk".into()),
            link: None,
            task: Task::Open {
                example: true,
                hidden: false,
            },
        });
        assert_eq!(read(&["--data", "/tmp/desk", "--example"]), both);
        assert_eq!(read(&["--example", "--data", "/tmp/desk"]), both);
    }

    #[test]
    fn kept_starts_hidden_when_it_is_told_so_once() {
        let open = |example, hidden| {
            Ok(Arguments {
                data: None,
                link: None,
                task: Task::Open { example, hidden },
            })
        };
        assert_eq!(read(&["--hidden"]), open(false, true));
        assert_eq!(read(&["--hidden", "--example"]), open(true, true));
        assert_eq!(read(&["--example", "--hidden"]), open(true, true));
        let unknown = |word: &str| Err(Unclear::Unknown(word.into()));
        assert_eq!(read(&["--hidden", "--hidden"]), unknown("--hidden"));
        assert_eq!(read(&["due", "--hidden"]), unknown("--hidden"));
    }

    #[test]
    fn a_command_takes_its_file_and_a_folder_before_or_after_it() {
        assert_eq!(command(&["due"]), Ok(Command::Due { json: false }));
        assert_eq!(command(&["due", "--json"]), Ok(Command::Due { json: true }));
        assert_eq!(
            command(&["export", "all.json"]),
            Ok(Command::Export("all.json".into()))
        );
        assert_eq!(
            command(&["export", "--ics", "all.ics"]),
            Ok(Command::ExportCalendar("all.ics".into()))
        );
        assert_eq!(
            command(&["restore", "--data"]),
            Ok(Command::Restore("--data".into()))
        );
        assert_eq!(command(&["backup"]), Ok(Command::BackUp));
        assert_eq!(command(&["check"]), Ok(Command::Check));
        assert_eq!(command(&["quit"]), Ok(Command::Quit));
        assert_eq!(command(&["--version"]), Ok(Command::Version));
        for help in [&["help"][..], &["--help"], &["-h"], &["due", "--help"]] {
            assert_eq!(command(help), Ok(Command::Help));
        }
        for words in [["--data", "/d", "due"], ["due", "--data", "/d"]] {
            let expected = Arguments {
                data: Some("/d".into()),
                link: None,
                task: Task::Command(Command::Due { json: false }),
            };
            assert_eq!(read(&words), Ok(expected));
        }
    }

    #[test]
    fn a_link_opens_the_window_whatever_stands_behind_it() {
        for first in ["kept:done/x/y", "KEPT:", "kept://restore"] {
            let expected = Arguments {
                link: Some(first.into()),
                ..Arguments::default()
            };
            assert_eq!(read(&[first]), Ok(expected));
            let more = read(&[first, "--data", "/tmp", "restore", "bad.db"]);
            assert!(more.is_ok_and(|read| read.data.is_none() && read.task == Task::default()));
        }
        let later = read(&["--hidden", "kept:done/x/y"]);
        assert_eq!(later, Err(Unclear::Unknown("kept:done/x/y".into())));
        assert!(!is_link("kept") && !is_link("keptх:"));
    }

    #[test]
    fn an_import_takes_its_files_and_what_is_said_about_them() {
        let whole = Import {
            files: vec!["a.csv".into(), "b.csv".into()],
            only_tries: true,
            source: Some("HubSpot".into()),
            currency: Some("EUR".into()),
            dates: Some(Order::MonthFirst),
            refused: Some("bad.csv".into()),
        };
        let words = [
            "import",
            "--try",
            "a.csv",
            "--source",
            "HubSpot",
            "b.csv",
            "--dates",
            "month-first",
            "--currency",
            "EUR",
            "--refused",
            "bad.csv",
        ];
        assert_eq!(command(&words), Ok(Command::Import(Box::new(whole))));
        assert_eq!(command(&["import"]), Err(Unclear::NoFile("import")));
        let last = command(&["import", "a.csv", "--source"]);
        assert_eq!(last, Err(Unclear::NoWord("--source")));
        let unknown = command(&["import", "a.csv", "--dates", "never"]);
        assert_eq!(unknown, Err(Unclear::Unknown("never".into())));
        let unknown = command(&["import", "a.csv", "--sorce", "x"]);
        assert_eq!(unknown, Err(Unclear::Unknown("--sorce".into())));
    }

    #[test]
    fn what_is_not_understood_is_refused_rather_than_ignored() {
        let unknown = |word: &str| Err(Unclear::Unknown(word.into()));
        assert_eq!(read(&["--data"]), Err(Unclear::NoFolder));
        assert_eq!(read(&["export"]), Err(Unclear::NoFile("export")));
        let no_file = Err(Unclear::NoFile("export --ics"));
        assert_eq!(read(&["export", "--ics"]), no_file);
        assert_eq!(read(&["--date", "/tmp"]), unknown("--date"));
        assert_eq!(read(&["due", "check"]), unknown("check"));
        assert_eq!(read(&["--json"]), unknown("--json"));
        assert_eq!(read(&["due", "--json", "--json"]), unknown("--json"));
        assert_eq!(read(&["check", "--json"]), unknown("--json"));
        assert_eq!(read(&["--example", "due"]), unknown("due"));
        assert_eq!(read(&["Due"]), unknown("Due"));
    }
}
