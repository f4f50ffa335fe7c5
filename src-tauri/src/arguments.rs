//! What was written after the program's name.

use std::ffi::OsString;
use std::path::PathBuf;

/// What Kept is asked to open.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// The folder that holds the ledger, instead of the system's folder for Kept.
    pub(crate) data: Option<PathBuf>,
    /// Fill an empty ledger with the example company.
    pub(crate) example: bool,
}

/// The words make no sense together.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unclear {
    /// `--data` stands last.
    #[error("--data needs a folder")]
    NoFolder,
    /// A word that nothing here knows.
    #[error("what is {0:?}?")]
    Unknown(OsString),
}

impl Arguments {
    /// Reads the words that follow the program's name.
    pub(crate) fn read(mut words: impl Iterator<Item = OsString>) -> Result<Self, Unclear> {
        let mut arguments = Self::default();
        while let Some(word) = words.next() {
            match word.to_str() {
                Some("--data") => {
                    arguments.data = Some(words.next().ok_or(Unclear::NoFolder)?.into())
                }
                Some("--example") => arguments.example = true,
                _ => return Err(Unclear::Unknown(word)),
            }
        }
        Ok(arguments)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Arguments, Unclear> {
        Arguments::read(words.iter().map(OsString::from))
    }

    #[test]
    fn no_word_opens_the_usual_ledger() {
        assert_eq!(read(&[]), Ok(Arguments::default()));
    }

    #[test]
    fn a_folder_and_the_example_are_understood_in_any_order() {
        let both = Ok(Arguments {
            data: Some("/tmp/desk".into()),
            example: true,
        });
        assert_eq!(read(&["--data", "/tmp/desk", "--example"]), both);
        assert_eq!(read(&["--example", "--data", "/tmp/desk"]), both);
    }

    #[test]
    fn what_is_not_understood_is_refused_rather_than_ignored() {
        assert_eq!(read(&["--data"]), Err(Unclear::NoFolder));
        assert_eq!(
            read(&["--date", "/tmp"]),
            Err(Unclear::Unknown("--date".into()))
        );
    }
}
