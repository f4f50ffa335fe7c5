//! A table of text, whatever wrote it: found out are its encoding, what parts its cells, and where it is broken.
//!
//! Nothing of a file is trusted: it may be huge, cut off, no text at all, or one line without an end.

use std::fs::File;
use std::io::{BufReader, ErrorKind, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use csv::StringRecord;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use encoding_rs_io::DecodeReaderBytesBuilder;

use super::table::{SAMPLE, problem_of_cells};
use super::{FileTrouble, RowProblem};

/// The most bytes of one row: a file that never ends a line must not fill the memory.
const ROW: u64 = 16_000_000;
/// What may part the cells, the usual first.
const SEPARATORS: [u8; 4] = *b",;\t|";

/// How a file is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Writing {
    pub(super) encoding: &'static Encoding,
    pub(super) separator: u8,
    /// A spreadsheet's own first line, which says what parts the cells.
    says_separator: bool,
}

/// The rows of a text, read one after another.
pub(super) struct TextRows {
    pub(super) writing: Writing,
    /// Bytes of the file.
    bytes: u64,
    rows: csv::Reader<Counted<Box<dyn Read + Send>>>,
    watch: Arc<Watch>,
    is_over: bool,
}

impl TextRows {
    /// The rows of a file of so many bytes that begins with `sample`.
    ///
    /// # Errors
    /// [`FileTrouble::Empty`], [`FileTrouble::NotText`].
    pub(super) fn of(file: File, bytes: u64, sample: &[u8]) -> Result<Self, FileTrouble> {
        let writing = writing(sample)?;
        let watch = Arc::new(Watch::default());
        let decoded = DecodeReaderBytesBuilder::new()
            .encoding(Some(writing.encoding))
            .strip_bom(true)
            .build(BufReader::with_capacity(
                1 << 16,
                Raw {
                    inner: file,
                    watch: Arc::clone(&watch),
                },
            ));
        let counted = Counted {
            inner: Box::new(decoded) as Box<dyn Read + Send>,
            watch: Arc::clone(&watch),
        };
        let rows = reader(writing.separator).from_reader(counted);
        Ok(Self {
            writing,
            bytes,
            rows,
            watch,
            is_over: false,
        })
    }

    /// Reads the row of headers.
    ///
    /// # Errors
    /// [`FileTrouble::Empty`], [`FileTrouble::NotText`].
    pub(super) fn headers(&mut self) -> Result<StringRecord, FileTrouble> {
        let mut record = StringRecord::new();
        if self.writing.says_separator {
            self.rows
                .read_record(&mut record)
                .map_err(|_| FileTrouble::NotText)?;
        }
        match self.rows.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => return Err(FileTrouble::Empty),
            Err(_) => return Err(FileTrouble::NotText),
        }
        Ok(record)
    }

    /// Reads the next row that is not empty into `record`: the line it begins on, and what is wrong with it; none at
    /// the end. `width`: how many headers there are.
    ///
    /// # Errors
    /// [`FileTrouble`] when nothing more of the file can be read.
    pub(super) fn next(
        &mut self,
        record: &mut StringRecord,
        width: usize,
    ) -> Result<Option<(u32, Option<RowProblem>)>, FileTrouble> {
        while !self.is_over {
            self.watch.in_row.store(0, Ordering::Relaxed);
            let line = u32::try_from(self.rows.position().line()).unwrap_or(u32::MAX);
            let problem = match self.rows.read_record(record) {
                Ok(true) => problem_of_cells(record, width).or_else(|| self.cut_off(record, width)),
                Ok(false) => {
                    self.is_over = true;
                    return Ok(None);
                }
                Err(error) => {
                    self.is_over = true;
                    record.clear();
                    match error.into_kind() {
                        csv::ErrorKind::Io(error) if error.kind() == ErrorKind::FileTooLarge => {
                            Some(RowProblem::TooLong)
                        }
                        csv::ErrorKind::Io(_) => return Err(FileTrouble::Unreadable),
                        _ => Some(RowProblem::NotText),
                    }
                }
            };
            if problem.is_some() || record.iter().any(|cell| !cell.trim().is_empty()) {
                return Ok(Some((line, problem)));
            }
        }
        Ok(None)
    }

    /// A file that was cut off ends inside a quotation, or inside a row.
    fn cut_off(&mut self, cells: &StringRecord, width: usize) -> Option<RowProblem> {
        let is_last = self.rows.is_done() || self.at_end();
        let is_short = cells.len() < width;
        let is_open = !self.watch.quotes.load(Ordering::Relaxed).is_multiple_of(2);
        let holds_lines = cells.iter().any(|cell| cell.contains('\n'));
        let has_no_end = !self.watch.ends_line.load(Ordering::Relaxed);
        (is_last && ((is_open && (is_short || holds_lines)) || (is_short && has_no_end)))
            .then_some(RowProblem::CutOff)
    }

    /// Has everything been read out of the file that is in it?
    fn at_end(&self) -> bool {
        self.watch.is_done.load(Ordering::Relaxed)
            && self.rows.position().byte() >= self.watch.decoded.load(Ordering::Relaxed)
    }

    /// Bytes of the file that were read so far.
    pub(super) fn bytes_read(&self) -> u64 {
        self.watch.raw.load(Ordering::Relaxed).min(self.bytes)
    }
}

fn reader(separator: u8) -> csv::ReaderBuilder {
    let mut builder = csv::ReaderBuilder::new();
    builder
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .buffer_capacity(1 << 16);
    builder
}

/// What has gone through a file so far, seen from outside the CSV reader, which reads ahead.
#[derive(Default)]
struct Watch {
    /// Bytes as they lie on the disk.
    raw: AtomicU64,
    /// Bytes of UTF-8 made of them.
    decoded: AtomicU64,
    /// Of these, since the last row began.
    in_row: AtomicU64,
    quotes: AtomicU64,
    ends_line: AtomicBool,
    is_done: AtomicBool,
}

struct Raw<R> {
    inner: R,
    watch: Arc<Watch>,
}

impl<R: Read> Read for Raw<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.watch.raw.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

struct Counted<R> {
    inner: R,
    watch: Arc<Watch>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(buffer)?;
        let watch = &self.watch;
        let Some(last) = buffer.get(..read).and_then(<[u8]>::last) else {
            watch.is_done.store(true, Ordering::Relaxed);
            return Ok(read);
        };
        watch
            .ends_line
            .store(matches!(last, b'\n' | b'\r'), Ordering::Relaxed);
        let quotes = buffer[..read].iter().filter(|byte| **byte == b'"').count();
        watch.quotes.fetch_add(quotes as u64, Ordering::Relaxed);
        watch.decoded.fetch_add(read as u64, Ordering::Relaxed);
        if watch.in_row.fetch_add(read as u64, Ordering::Relaxed) > ROW {
            return Err(ErrorKind::FileTooLarge.into());
        }
        Ok(read)
    }
}

/// How a file that begins so is written.
fn writing(sample: &[u8]) -> Result<Writing, FileTrouble> {
    if sample.iter().all(u8::is_ascii_whitespace) {
        return Err(FileTrouble::Empty);
    }
    let encoding = encoding(sample).ok_or(FileTrouble::NotText)?;
    let (text, _, _) = encoding.decode(sample);
    let (says, rest) = match text.strip_prefix("sep=") {
        Some(rest) => {
            let separator = rest.bytes().next().filter(|byte| SEPARATORS.contains(byte));
            (
                separator,
                rest.split_once('\n').map_or("", |(_, rest)| rest),
            )
        }
        None => (None, &*text),
    };
    Ok(Writing {
        encoding,
        separator: says.unwrap_or_else(|| separator(rest)),
        says_separator: says.is_some(),
    })
}

/// The encoding of a text that begins so; none for what is no text.
fn encoding(sample: &[u8]) -> Option<&'static Encoding> {
    if let Some((encoding, _)) = Encoding::for_bom(sample) {
        return Some(encoding);
    }
    // What a founder may take for a table of text: a document, a picture.
    const OTHERS: [&[u8]; 4] = [b"%PDF", b"\x89PNG", b"\xFF\xD8\xFF", b"SQLite format"];
    if OTHERS.iter().any(|magic| sample.starts_with(magic)) {
        return None;
    }
    let nul_at = |odd: usize| {
        let places = sample.iter().skip(odd).step_by(2);
        places.filter(|byte| **byte == 0).count()
    };
    let (even, odd) = (nul_at(0), nul_at(1));
    if even + odd > 0 {
        // Latin text in UTF-16 has a zero in every second byte.
        let half = sample.len() / 4;
        return match (even > half, odd > half) {
            (true, false) => Some(UTF_16BE),
            (false, true) => Some(UTF_16LE),
            _ => None,
        };
    }
    if is_utf8(sample) {
        return Some(UTF_8);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, sample.len() < SAMPLE);
    Some(detector.guess(None, Utf8Detection::Deny))
}

/// Is it UTF-8, but for a character that the end of the sample cuts in two?
fn is_utf8(sample: &[u8]) -> bool {
    match std::str::from_utf8(sample) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none() && sample.len() == SAMPLE,
    }
}

/// What parts the cells: what gives the same number of cells, more than one, in most of the first rows.
fn separator(text: &str) -> u8 {
    let fits = |separator: u8| {
        let mut rows = reader(separator).from_reader(text.as_bytes());
        let mut record = StringRecord::new();
        let mut lengths = Vec::with_capacity(50);
        while lengths.len() < 50 && matches!(rows.read_record(&mut record), Ok(true)) {
            lengths.push(record.len());
        }
        let wanted = lengths.first().copied().unwrap_or(0);
        if wanted < 2 {
            return 0;
        }
        let alike = lengths.iter().filter(|length| **length == wanted).count();
        1 + alike * 1000 / lengths.len() + wanted.min(100)
    };
    let best = SEPARATORS
        .into_iter()
        .map(|separator| (fits(separator), separator))
        .reduce(|best, other| if other.0 > best.0 { other } else { best });
    best.filter(|(fit, _)| *fit > 0)
        .map_or(b',', |(_, separator)| separator)
}
