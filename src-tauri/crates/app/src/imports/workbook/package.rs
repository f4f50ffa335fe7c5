//! The parts of a workbook, which is a zip archive: listed without trusting it, and inflated within bounds.
//!
//! A library that lists an archive keeps as many entries as the file says it has, and one that inflates a part goes
//! on until the part ends. Both are for the file to say, so here both have an end of their own.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufReader, ErrorKind, Read, Seek, SeekFrom, Take};

use flate2::Crc;
use flate2::bufread::DeflateDecoder;

use super::FileTrouble;

/// The most bytes of the list of parts, which is held whole: a workbook has some parts per sheet, picture and chart,
/// and each takes some 70 bytes.
const LIST: u64 = 8_000_000;
/// What ends an archive, with the longest comment that may follow it.
const END: u64 = 22 + 0xFFFF;
/// The most bytes between two pieces, such as rows: what has no end must not fill the memory.
const PIECE: u64 = 16_000_000;

/// The list of what a workbook holds, by names in small letters.
pub(super) struct Package {
    file: File,
    parts: HashMap<String, Part>,
}

/// Where a part lies, and how.
#[derive(Clone, Copy)]
struct Part {
    header: u64,
    packed: u64,
    unpacked: u64,
    method: u16,
    crc: u32,
    is_encrypted: bool,
}

impl Package {
    /// Lists the parts of a file of `size` bytes.
    ///
    /// # Errors
    /// [`FileTrouble::Damaged`] for what is no archive, is cut off, or lists more parts than any workbook has.
    pub(super) fn open(mut file: File, size: u64) -> Result<Self, FileTrouble> {
        let list = list(&mut file, size)?;
        let mut parts = HashMap::new();
        let mut rest = &list[..];
        while !rest.is_empty() {
            let (name, part, after) = entry(rest).ok_or(FileTrouble::Damaged)?;
            // Of two parts with one name the first counts, as the list is in their order.
            parts.entry(name).or_insert(part);
            rest = after;
        }
        Ok(Self { file, parts })
    }

    /// Is there a part of this name?
    pub(super) fn holds(&self, name: &str) -> bool {
        self.parts.contains_key(&name.to_ascii_lowercase())
    }

    /// The bytes of a part, of which there may be `megabytes` millions; none where there is no such part. Only one
    /// part is read at a time: all of them share the place in the file.
    ///
    /// # Errors
    /// [`FileTrouble::Encrypted`], [`FileTrouble::TooLargeUnpacked`], [`FileTrouble::Damaged`] where it is packed in
    /// a way that no workbook is, or lies outside of the file, and [`FileTrouble::Unreadable`].
    pub(super) fn part(&self, name: &str, megabytes: u32) -> Result<Option<Unpacked>, FileTrouble> {
        let Some(part) = self.parts.get(&name.to_ascii_lowercase()).copied() else {
            return Ok(None);
        };
        if part.is_encrypted {
            return Err(FileTrouble::Encrypted);
        }
        let most = u64::from(megabytes) * 1_000_000;
        if part.unpacked > most {
            return Err(FileTrouble::TooLargeUnpacked { megabytes });
        }
        let mut file = self.file.try_clone().map_err(|_| FileTrouble::Unreadable)?;
        let mut header = [0; 30];
        file.seek(SeekFrom::Start(part.header))
            .and_then(|_| file.read_exact(&mut header))
            .map_err(|_| FileTrouble::Damaged)?;
        let lengths = header
            .starts_with(b"PK\x03\x04")
            .then(|| Some(i64::from(u16_at(&header, 26)?) + i64::from(u16_at(&header, 28)?)))
            .flatten()
            .ok_or(FileTrouble::Damaged)?;
        file.seek(SeekFrom::Current(lengths))
            .map_err(|_| FileTrouble::Damaged)?;
        let packed = file.take(part.packed);
        let inner = match part.method {
            0 => Inner::Stored(packed),
            8 => Inner::Deflated(DeflateDecoder::new(BufReader::with_capacity(
                1 << 16,
                packed,
            ))),
            _ => return Err(FileTrouble::Damaged),
        };
        Ok(Some(Unpacked {
            inner,
            crc: Crc::new(),
            expected: part.crc,
            packed: part.packed,
            most,
            read: 0,
            in_piece: 0,
        }))
    }
}

/// A part while it is inflated. What its list says of its size is believed only where that is too large.
pub(super) struct Unpacked {
    inner: Inner,
    crc: Crc,
    expected: u32,
    packed: u64,
    most: u64,
    read: u64,
    in_piece: u64,
}

enum Inner {
    Stored(Take<File>),
    Deflated(DeflateDecoder<BufReader<Take<File>>>),
}

impl Unpacked {
    /// A new piece begins.
    pub(super) const fn begin_piece(&mut self) {
        self.in_piece = 0;
    }

    /// Bytes of it as they lie on the disk.
    pub(super) const fn packed(&self) -> u64 {
        self.packed
    }

    /// Of these, what was read so far.
    pub(super) fn packed_read(&self) -> u64 {
        match &self.inner {
            Inner::Stored(_) => self.read,
            Inner::Deflated(inner) => inner.total_in(),
        }
        .min(self.packed)
    }
}

impl Read for Unpacked {
    /// # Errors
    /// [`ErrorKind::FileTooLarge`] once the part is too large, [`ErrorKind::QuotaExceeded`] once a piece of it is,
    /// [`ErrorKind::InvalidData`] at the end of a part that is not what was packed.
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = match &mut self.inner {
            Inner::Stored(inner) => inner.read(buffer),
            Inner::Deflated(inner) => inner.read(buffer),
        }?;
        if read == 0 && !buffer.is_empty() && self.crc.sum() != self.expected {
            return Err(ErrorKind::InvalidData.into());
        }
        self.crc.update(&buffer[..read]);
        self.read += read as u64;
        self.in_piece += read as u64;
        if self.read > self.most {
            return Err(ErrorKind::FileTooLarge.into());
        }
        if self.in_piece > PIECE {
            return Err(ErrorKind::QuotaExceeded.into());
        }
        Ok(read)
    }
}

/// The list of parts as it stands at the end of an archive.
fn list(file: &mut File, size: u64) -> Result<Vec<u8>, FileTrouble> {
    let end = bytes_at(file, size.saturating_sub(END), size.min(END))?;
    // A comment may look like the record before it, but only of the record does the length reach to the end.
    let ends = |at: &usize| {
        let comment = u16_at(&end, at + 20).map(usize::from);
        end[*at..].starts_with(b"PK\x05\x06") && comment == end.len().checked_sub(at + 22)
    };
    let at = (0..end.len()).rev().find(ends);
    let at = at.ok_or(FileTrouble::Damaged)?;
    let said = |place| u32_at(&end, at + place).map(u64::from);
    let (Some(mut length), Some(mut start)) = (said(12), said(16)) else {
        return Err(FileTrouble::Damaged);
    };
    // What does not fit into these numbers stands in a longer record, to which the one before this leads.
    if length == 0xFFFF_FFFF || start == 0xFFFF_FFFF {
        let leads = at.checked_sub(20).and_then(|at| end.get(at..at + 20));
        let leads = leads.filter(|bytes| bytes.starts_with(b"PK\x06\x07"));
        let longer = leads
            .and_then(|bytes| u64_at(bytes, 8))
            .ok_or(FileTrouble::Damaged)?;
        let longer = bytes_at(file, longer, 56)?;
        let said = |at| u64_at(&longer, at).ok_or(FileTrouble::Damaged);
        (length, start) = (said(40)?, said(48)?);
    }
    if length > LIST {
        return Err(FileTrouble::Damaged);
    }
    bytes_at(file, start, length)
}

fn bytes_at(file: &mut File, start: u64, length: u64) -> Result<Vec<u8>, FileTrouble> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(start))
        .and_then(|_| file.take(length).read_to_end(&mut bytes))
        .map_err(|_| FileTrouble::Unreadable)?;
    if bytes.len() as u64 == length {
        Ok(bytes)
    } else {
        Err(FileTrouble::Damaged)
    }
}

/// The first part of a list, and what follows it.
fn entry(list: &[u8]) -> Option<(String, Part, &[u8])> {
    if !list.starts_with(b"PK\x01\x02") {
        return None;
    }
    let length = |at| Some(usize::from(u16_at(list, at)?));
    let name_end = 46 + length(28)?;
    let extra_end = name_end + length(30)?;
    let name = String::from_utf8_lossy(list.get(46..name_end)?).replace('\\', "/");
    let mut longer = longer_numbers(list.get(name_end..extra_end)?);
    // What does not fit into these numbers stands in the longer ones, in this order.
    let mut number = |at| match u32_at(list, at)? {
        0xFFFF_FFFF => {
            let (first, rest) = longer.split_at_checked(8)?;
            longer = rest;
            u64_at(first, 0)
        }
        number => Some(u64::from(number)),
    };
    let (unpacked, packed, header) = (number(24)?, number(20)?, number(42)?);
    let part = Part {
        header,
        packed,
        unpacked,
        method: u16_at(list, 10)?,
        crc: u32_at(list, 16)?,
        is_encrypted: u16_at(list, 8)? & 1 == 1,
    };
    let rest = list.get(extra_end + length(32)?..)?;
    let name = name.trim_start_matches('/').to_ascii_lowercase();
    Some((name, part, rest))
}

/// Of what stands beside a part, the numbers of archives beyond four gigabytes, which some programs always write.
fn longer_numbers(mut extra: &[u8]) -> &[u8] {
    while let (Some(kind), Some(length)) = (u16_at(extra, 0), u16_at(extra, 2)) {
        let Some((content, rest)) = extra[4..].split_at_checked(usize::from(length)) else {
            break;
        };
        if kind == 1 {
            return content;
        }
        extra = rest;
    }
    &[]
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    let bytes = bytes.get(at..at + 2)?;
    Some(u16::from_le_bytes(bytes.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..at + 4)?;
    Some(u32::from_le_bytes(bytes.try_into().ok()?))
}

fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    let bytes = bytes.get(at..at + 8)?;
    Some(u64::from_le_bytes(bytes.try_into().ok()?))
}
