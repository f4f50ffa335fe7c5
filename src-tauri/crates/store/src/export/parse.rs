//! A document, read record by record. Nothing in it is believed: not its shape, its length or its depth.

use std::cell::Cell;
use std::fmt;
use std::io::{BufReader, ErrorKind, Read};

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use tokio::sync::mpsc::Sender;

use super::tables::Entry;
use super::{FORMAT, VERSION};
use crate::error::{DocumentFault, Error, Result};

/// The longest record, in bytes. The longest that Kept writes is an account whose every text is at its limit, kept once
/// more in the history; this is far above it.
const LONGEST: usize = 16 << 20;

/// Records that are sent on together, and the bytes after which fewer are: one statement adds them.
const TOGETHER: usize = 5_000;
const BYTES_TOGETHER: usize = 4 << 20;

/// Reads the document and sends its records on, in batches, until its end or until nobody wants more.
///
/// # Errors
/// [`Error::Document`] with the record that could not be read, and those of the disk.
pub(super) fn parse(document: impl Read, to: &Sender<Vec<Entry>>) -> Result<()> {
    let progress = Progress {
        to,
        record: Cell::new(0),
        left: Cell::new(LONGEST),
        fault: Cell::new(None),
    };
    let bounded = Bounded {
        document,
        left: &progress.left,
    };
    let mut json = serde_json::Deserializer::from_reader(BufReader::new(bounded));
    let parsed = json
        .deserialize_map(Document(&progress))
        .and_then(|()| json.end());
    parsed.map_err(|error| progress.explain(&error))
}

/// How far the reading has come.
struct Progress<'p> {
    to: &'p Sender<Vec<Entry>>,
    /// The record that is being read, counted from 1.
    record: Cell<u64>,
    /// How many bytes it may still have.
    left: Cell<usize>,
    /// What was found that JSON itself allows.
    fault: Cell<Option<DocumentFault>>,
}

impl Progress<'_> {
    /// Stops the reading because of `fault`.
    fn stop<E: serde::de::Error>(&self, fault: DocumentFault) -> E {
        self.fault.set(Some(fault));
        E::custom("stopped")
    }

    fn explain(&self, error: &serde_json::Error) -> Error {
        let fault = match (self.fault.take(), error.io_error_kind()) {
            (Some(fault), _) => fault,
            (None, Some(ErrorKind::FileTooLarge)) => DocumentFault::TooLong,
            (None, Some(kind)) => return Error::Io(kind.into()),
            (None, None) => DocumentFault::Unreadable {
                line: error.line(),
                column: error.column(),
            },
        };
        Error::Document {
            record: self.record.get(),
            fault,
        }
    }
}

/// Ends a record that would fill the memory.
struct Bounded<'p, R> {
    document: R,
    left: &'p Cell<usize>,
}

impl<R: Read> Read for Bounded<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.document.read(buffer)?;
        let left = self.left.get().checked_sub(read);
        self.left.set(left.ok_or(ErrorKind::FileTooLarge)?);
        Ok(read)
    }
}

/// The whole document: its head, then its records.
struct Document<'p>(&'p Progress<'p>);

impl<'de> Visitor<'de> for Document<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an export of Kept")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let progress = self.0;
        if map.next_key::<String>()?.as_deref() != Some("format")
            || map.next_value::<String>()? != FORMAT
            || map.next_key::<String>()?.as_deref() != Some("version")
        {
            return Err(progress.stop(DocumentFault::Foreign));
        }
        match map.next_value::<u32>()? {
            VERSION => {}
            0 => return Err(progress.stop(DocumentFault::Foreign)),
            _ => return Err(progress.stop(DocumentFault::Newer)),
        }
        if map.next_key::<String>()?.as_deref() != Some("records") {
            return Err(progress.stop(DocumentFault::Foreign));
        }
        map.next_value_seed(Records(progress))?;
        match map.next_key::<String>()? {
            None => Ok(()),
            Some(_) => Err(progress.stop(DocumentFault::Foreign)),
        }
    }
}

/// The records, each sent on as soon as it is read.
struct Records<'p>(&'p Progress<'p>);

impl<'de> DeserializeSeed<'de> for Records<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Records<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("records")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut records: A) -> Result<(), A::Error> {
        let progress = self.0;
        let (mut batch, mut bytes) = (Vec::new(), 0);
        loop {
            progress.record.set(progress.record.get() + 1);
            progress.left.set(LONGEST);
            let next = records.next_element::<Entry>();
            bytes += LONGEST - progress.left.get();
            let (is_last, ended) = match next {
                Ok(Some(entry)) => {
                    batch.push(entry);
                    (false, Ok(()))
                }
                Ok(None) => (true, Ok(())),
                // Of those before it, one may be refused first.
                Err(error) => (true, Err(error)),
            };
            if is_last || batch.len() == TOGETHER || bytes >= BYTES_TOGETHER {
                bytes = 0;
                if progress
                    .to
                    .blocking_send(std::mem::take(&mut batch))
                    .is_err()
                {
                    // A record before this one was refused, and whoever refused it says why.
                    return Err(A::Error::custom("nobody listens"));
                }
            }
            if is_last {
                return ended;
            }
        }
    }
}
