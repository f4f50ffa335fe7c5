//! The socket beside the ledger: how a command on the same laptop asks the running Kept to do something.
//!
//! Only the ledger's owner can reach it. A line of JSON asks, lines of JSON answer; what comes in is hostile until it was
//! parsed, and never longer than it has to be.

mod ask;
mod serve;

use std::io;
use std::path::{Path, PathBuf};

use app::backups::Restored;
use interprocess::local_socket::Name;
use serde::{Deserialize, Serialize};

use crate::command_line::Import;
use crate::second_start::Wanted;

pub(crate) use ask::ask;
pub(crate) use serve::{Serving, start};

/// The longest line in either direction, in bytes. A path is the longest thing that is ever said.
const LONGEST: u64 = 64 << 10;

/// What the running Kept can be asked for.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "ask", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Request {
    /// Put this file in the ledger's place.
    Restore {
        /// Where it is, from the root.
        file: PathBuf,
    },
    /// Bring these files in.
    Import(Box<Import>),
    /// Do what somebody has started Kept once more for.
    Start(Wanted),
    /// End.
    Quit,
}

impl Request {
    /// What a line asks for; none where that is nothing Kept understands.
    fn read(line: &[u8]) -> Option<Self> {
        let request: Self = serde_json::from_slice(line).ok()?;
        // Where this Kept was started says nothing about where the command was.
        let is_whole = match &request {
            Self::Quit | Self::Start(_) => true,
            Self::Restore { file } => file.is_absolute(),
            Self::Import(import) => {
                let mut files = import.files.iter().chain(&import.refused);
                files.all(|file| file.is_absolute())
            }
        };
        is_whole.then_some(request)
    }
}

/// What it answers: any number of lines, of which the last says how it ended.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub(crate) enum Answer {
    /// It was understood and is under way.
    Working,
    /// It says something meanwhile, in the language of the ledger.
    Said {
        /// What.
        sentence: String,
    },
    /// It was done.
    Done,
    /// The file stands in the ledger's place.
    Restored(Restored),
    /// It was not done.
    Refused {
        /// Why, in the language of the ledger.
        sentence: String,
    },
}

/// Where the socket of the ledger in `folder` is.
#[cfg(unix)]
fn name(folder: &Path) -> io::Result<Name<'static>> {
    use interprocess::local_socket::{GenericFilePath, ToFsName};

    file(folder).to_fs_name::<GenericFilePath>()
}

/// Where the socket of the ledger in `folder` is: Windows keeps such names in a place of their own.
#[cfg(windows)]
fn name(folder: &Path) -> io::Result<Name<'static>> {
    use interprocess::local_socket::{GenericNamespaced, ToNsName};

    let folder = std::path::absolute(folder)?;
    // Fowler–Noll–Vo: the same for every version of Kept, and short.
    let digest = folder.as_os_str().as_encoded_bytes().iter().fold(
        0xcbf2_9ce4_8422_2325_u64,
        |digest, byte| {
            (digest ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0000_01b3)
        },
    );
    format!("kept-{digest:016x}").to_ns_name::<GenericNamespaced>()
}

/// The socket's file.
#[cfg(unix)]
fn file(folder: &Path) -> PathBuf {
    folder.join("kept.sock")
}

#[cfg(all(test, unix))]
mod tests;
