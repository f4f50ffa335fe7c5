//! The XML of a part, one piece after another. Entities that a file defines are never followed.

use std::io::{BufReader, ErrorKind};

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::FileTrouble;
use super::package::Unpacked;

/// Why a part cannot be read on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// The file cannot come in.
    File(FileTrouble),
    /// One piece of it, such as a row, is too long to be held.
    TooLong,
}

impl From<Fault> for FileTrouble {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::File(trouble) => trouble,
            Fault::TooLong => Self::Damaged,
        }
    }
}

/// The XML of a part.
pub(super) struct Xml {
    reader: Reader<BufReader<Unpacked>>,
    buffer: Vec<u8>,
    /// The largest size of the part, in millions of bytes.
    megabytes: u32,
}

impl Xml {
    pub(super) fn of(part: Unpacked, megabytes: u32) -> Self {
        let mut reader = Reader::from_reader(BufReader::with_capacity(1 << 16, part));
        let config = reader.config_mut();
        // One form of an element less to think of.
        config.expand_empty_elements = true;
        // A lone "&" is a fault of its writer that harms nothing.
        config.allow_dangling_amp = true;
        Self {
            reader,
            buffer: Vec::new(),
            megabytes,
        }
    }

    /// What comes next.
    pub(super) fn next(&mut self) -> Result<Event<'_>, Fault> {
        self.buffer.clear();
        let megabytes = self.megabytes;
        self.reader
            .read_event_into(&mut self.buffer)
            .map_err(|error| fault(&error, megabytes))
    }

    /// A new piece begins: what was read before it no longer counts against its length.
    pub(super) fn begin_piece(&mut self) {
        self.part_mut().begin_piece();
    }

    /// Leaves out the element that has just begun, with all that is in it.
    pub(super) fn skip(&mut self) -> Result<(), Fault> {
        let mut depth = 1_u32;
        while depth > 0 {
            match self.next()? {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                Event::Eof => return Err(Fault::File(FileTrouble::Damaged)),
                _ => {}
            }
        }
        Ok(())
    }

    /// Adds the text of the element that has just begun to `to`.
    pub(super) fn text(&mut self, to: &mut String) -> Result<(), Fault> {
        let mut depth = 1_u32;
        while depth > 0 {
            match self.next()? {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                Event::Text(text) => to.push_str(&text.xml10_content()),
                Event::CData(text) => to.push_str(&text.xml10_content()),
                Event::GeneralRef(named) => to.push(meant(&named)),
                Event::Eof => return Err(Fault::File(FileTrouble::Damaged)),
                _ => {}
            }
        }
        Ok(())
    }

    /// Adds the text that is seen of a string that has just begun, which may be in several formats: not how it is
    /// pronounced.
    pub(super) fn string(&mut self, to: &mut String) -> Result<(), Fault> {
        let mut depth = 1_u32;
        while depth > 0 {
            let name = match self.next()? {
                Event::Start(begun) => begun.local_name().as_ref().to_owned(),
                Event::End(_) => {
                    depth -= 1;
                    continue;
                }
                Event::Eof => return Err(Fault::File(FileTrouble::Damaged)),
                _ => continue,
            };
            match name.as_str() {
                "t" => self.text(to)?,
                "rPh" => self.skip()?,
                _ => depth += 1,
            }
        }
        Ok(())
    }

    /// Reads what is left, so that a part that was damaged on its way is noticed.
    pub(super) fn finish(&mut self) -> Result<(), Fault> {
        loop {
            self.begin_piece();
            if self.next()? == Event::Eof {
                return Ok(());
            }
        }
    }

    pub(super) fn part(&self) -> &Unpacked {
        self.reader.get_ref().get_ref()
    }

    fn part_mut(&mut self) -> &mut Unpacked {
        self.reader.get_mut().get_mut()
    }
}

fn fault(error: &quick_xml::Error, megabytes: u32) -> Fault {
    let trouble = match error {
        quick_xml::Error::Io(error) => match error.kind() {
            ErrorKind::QuotaExceeded => return Fault::TooLong,
            ErrorKind::FileTooLarge => FileTrouble::TooLargeUnpacked { megabytes },
            ErrorKind::InvalidData | ErrorKind::InvalidInput | ErrorKind::UnexpectedEof => {
                FileTrouble::Damaged
            }
            _ => FileTrouble::Unreadable,
        },
        _ => FileTrouble::Damaged,
    };
    Fault::File(trouble)
}

/// The character that a reference means. One that a file defines itself is never followed: it means no character, and
/// its row is refused.
fn meant(named: &BytesRef<'_>) -> char {
    match named.as_ref() {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let number = named.resolve_char_ref().ok().flatten();
            number.unwrap_or(char::REPLACEMENT_CHARACTER)
        }
    }
}

/// The value of an attribute, whatever prefix its name has.
pub(super) fn attribute(of: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = of.attributes();
    let found = attributes
        .with_checks(false)
        .flatten()
        .find(|one| one.key.local_name().as_ref() == name)?;
    let value = found.normalized_value(XmlVersion::Implicit1_0).ok()?;
    Some(value.into_owned())
}
