//! The asking side.

use std::io;
use std::path::Path;

use interprocess::local_socket::tokio::Stream;
use interprocess::local_socket::tokio::prelude::*;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};

use super::{Answer, LONGEST, Request, name};

/// Asks the Kept that has the ledger in `folder` open.
///
/// # Errors
/// When none listens.
pub(crate) async fn ask(folder: &Path, request: &Request) -> io::Result<Answers> {
    let mut stream = Stream::connect(name(folder)?).await?;
    let mut line = serde_json::to_vec(request)?;
    line.push(b'\n');
    stream.write_all(&line).await?;
    Ok(Answers {
        stream: BufReader::new(stream),
    })
}

/// What it answers.
pub(crate) struct Answers {
    stream: BufReader<Stream>,
}

impl Answers {
    /// The next line of the answer; none when nothing sensible comes any more.
    pub(crate) async fn next(&mut self) -> Option<Answer> {
        let mut line = Vec::new();
        let mut bounded = (&mut self.stream).take(LONGEST);
        bounded.read_until(b'\n', &mut line).await.ok()?;
        serde_json::from_slice(&line).ok()
    }
}
