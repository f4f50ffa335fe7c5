//! A table of rows: a text whose cells something parts, or a sheet of a workbook. Which it is, is found out from what
//! stands in the file; its name says nothing.

use std::fs::File;
use std::io::{Read, Seek};
use std::path::Path;

use csv::StringRecord;
use domain::text::{LINE_MAX, Line};

use super::place::Place;
use super::text::TextRows;
use super::workbook::{SheetRow, SheetRows, Workbook, trouble_of_container};
use super::{FileTrouble, RowProblem};

/// The largest file that comes in, in millions of bytes.
const MEGABYTES: u32 = 500;
/// The most columns.
pub(super) const COLUMNS: usize = 1_000;
/// The most rows.
const ROWS: u32 = 2_000_000;
/// The most characters of a cell.
const CELL: usize = 100_000;
/// How much of a file is looked at to find out how it is written.
pub(super) const SAMPLE: usize = 1 << 18;
/// How a zip archive begins, which a workbook is.
const ARCHIVE: &[u8] = b"PK\x03\x04";
/// How the container of older spreadsheets begins, and of encrypted ones.
const CONTAINER: &[u8] = b"\xD0\xCF\x11\xE0";

/// An open table, at its first row below the headers.
pub(super) struct Table {
    pub(super) headers: Vec<String>,
    /// Bytes of the file that hold its rows.
    pub(super) bytes: u64,
    source: Source,
    read: u32,
    record: StringRecord,
    errors: Vec<usize>,
}

/// Where rows come from.
enum Source {
    Text(TextRows),
    Sheet {
        rows: Box<SheetRows>,
        /// The column of the first header.
        first: u32,
    },
}

/// A row with its place in the file, or why it cannot be read.
pub(super) struct TableRow<'t> {
    /// The line it begins on; the headers of a text stand on line 1. Of a sheet the number of the row.
    pub(super) line: u32,
    /// Its cells.
    pub(super) cells: &'t StringRecord,
    /// Which of them hold the error of a formula, as only a workbook says of a cell.
    pub(super) errors: &'t [usize],
    /// Why they cannot be trusted.
    pub(super) problem: Option<RowProblem>,
}

impl Table {
    /// Opens a table and reads its headers.
    ///
    /// # Errors
    /// Why the file cannot come in.
    pub(super) fn open(place: &Place) -> Result<Self, FileTrouble> {
        let (file, bytes, sample) = opened(&place.file)?;
        if sample.starts_with(ARCHIVE) {
            return Self::of_sheet(&Workbook::open(file, bytes)?, place.sheet.as_deref());
        }
        if place.sheet.is_some() {
            return Err(FileTrouble::Changed);
        }
        if sample.starts_with(CONTAINER) {
            return Err(trouble_of_container(&mut { file }));
        }
        let mut rows = TextRows::of(file, bytes, &sample)?;
        let headers = headers(&rows.headers()?)?;
        Ok(Self::at(headers, bytes, Source::Text(rows)))
    }

    /// The sheet of this name; without one the first that has rows and is not hidden.
    fn of_sheet(workbook: &Workbook, named: Option<&str>) -> Result<Self, FileTrouble> {
        let name = match named {
            Some(name) => name.to_owned(),
            None => {
                let first = workbook.tables().next();
                first.ok_or(FileTrouble::Empty)?.to_owned()
            }
        };
        let mut rows = workbook.rows(&name)?;
        let row = rows.headers()?.ok_or(FileTrouble::Empty)?;
        let columns = row.cells.iter().map(|cell| cell.column);
        let (first, last) = (columns.clone().min(), columns.max());
        let (Some(first), Some(last)) = (first, last) else {
            return Err(FileTrouble::Empty);
        };
        if row.is_too_long {
            return Err(too_many_columns());
        }
        let width = (last - first) as usize + 1;
        if width > COLUMNS {
            return Err(too_many_columns());
        }
        let mut record = StringRecord::new();
        spread(&row, first, width, &mut record, &mut Vec::new());
        Ok(Self::at(
            headers(&record)?,
            rows.bytes(),
            Source::Sheet {
                rows: Box::new(rows),
                first,
            },
        ))
    }

    fn at(headers: Vec<String>, bytes: u64, source: Source) -> Self {
        Self {
            headers,
            bytes,
            source,
            read: 0,
            record: StringRecord::new(),
            errors: Vec::new(),
        }
    }

    /// The next row that is not empty; none at the end.
    ///
    /// # Errors
    /// [`FileTrouble`] when nothing more of the file can be read.
    pub(super) fn next(&mut self) -> Result<Option<TableRow<'_>>, FileTrouble> {
        let width = self.headers.len();
        let read = match &mut self.source {
            Source::Text(rows) => rows.next(&mut self.record, width)?,
            Source::Sheet { rows, first } => rows.next()?.map(|row| {
                spread(&row, *first, width, &mut self.record, &mut self.errors);
                let problem = row.is_too_long.then_some(RowProblem::TooLong);
                let problem = problem.or_else(|| problem_of_cells(&self.record, width));
                (row.number, problem)
            }),
        };
        let Some((line, problem)) = read else {
            return Ok(None);
        };
        self.read += 1;
        if self.read > ROWS {
            return Err(FileTrouble::TooManyRows { most: ROWS });
        }
        Ok(Some(TableRow {
            line,
            cells: &self.record,
            errors: &self.errors,
            problem,
        }))
    }

    /// Bytes of the file that were read so far, of those that hold its rows.
    pub(super) fn bytes_read(&self) -> u64 {
        match &self.source {
            Source::Text(rows) => rows.bytes_read(),
            Source::Sheet { rows, .. } => rows.bytes_read(),
        }
    }

    /// How a text is written: its encoding, and what parts its cells. A workbook has neither.
    pub(super) fn writing(&self) -> Option<(&'static str, char)> {
        match &self.source {
            Source::Text(rows) => {
                let writing = &rows.writing;
                Some((writing.encoding.name(), char::from(writing.separator)))
            }
            Source::Sheet { .. } => None,
        }
    }
}

/// The sheets that a file stands for, where it is a workbook with rows on several; otherwise it stands for itself, and
/// says itself what is wrong with it.
pub(super) fn sheets(file: &Path) -> Vec<String> {
    let Ok((file, bytes, sample)) = opened(file) else {
        return Vec::new();
    };
    if !sample.starts_with(ARCHIVE) {
        return Vec::new();
    }
    let Ok(workbook) = Workbook::open(file, bytes) else {
        return Vec::new();
    };
    let mut tables: Vec<String> = workbook.tables().map(str::to_owned).collect();
    if tables.len() < 2 {
        tables.clear();
    }
    tables
}

/// A file with its size and how it begins.
fn opened(path: &Path) -> Result<(File, u64, Vec<u8>), FileTrouble> {
    let mut file = File::open(path).map_err(|_| FileTrouble::Unreadable)?;
    let about = file.metadata().map_err(|_| FileTrouble::Unreadable)?;
    if !about.is_file() {
        return Err(FileTrouble::Unreadable);
    }
    if about.len() > u64::from(MEGABYTES) * 1_000_000 {
        return Err(FileTrouble::TooLarge {
            megabytes: MEGABYTES,
        });
    }
    let mut sample = Vec::with_capacity(SAMPLE);
    Read::by_ref(&mut file)
        .take(SAMPLE as u64)
        .read_to_end(&mut sample)
        .and_then(|_| file.rewind())
        .map_err(|_| FileTrouble::Unreadable)?;
    Ok((file, about.len(), sample))
}

const fn too_many_columns() -> FileTrouble {
    FileTrouble::TooManyColumns {
        most: COLUMNS as u32,
    }
}

/// The headers that these cells are.
fn headers(cells: &StringRecord) -> Result<Vec<String>, FileTrouble> {
    if cells.len() > COLUMNS {
        return Err(too_many_columns());
    }
    let mut headers = Vec::with_capacity(cells.len());
    for cell in cells {
        if cell.contains(char::REPLACEMENT_CHARACTER) {
            return Err(FileTrouble::NotText);
        }
        headers.push(shown(cell, LINE_MAX as usize));
    }
    // Spreadsheets leave empty columns at the end.
    while headers.last().is_some_and(String::is_empty) {
        headers.pop();
    }
    if headers.is_empty() {
        return Err(FileTrouble::Empty);
    }
    Ok(headers)
}

/// Lays the cells of a sheet's row under its headers, which begin at the column `first`; what stands beside them comes
/// after them. `errors`: which cells hold the error of a formula.
fn spread(
    row: &SheetRow,
    first: u32,
    width: usize,
    record: &mut StringRecord,
    errors: &mut Vec<usize>,
) {
    let mut under = vec![""; width];
    let mut beside = Vec::new();
    errors.clear();
    for cell in &row.cells {
        let at = cell.column.checked_sub(first).map(|at| at as usize);
        match at.and_then(|at| Some((at, under.get_mut(at)?))) {
            Some((at, place)) => {
                *place = &cell.text;
                if cell.is_error {
                    errors.push(at);
                }
            }
            None => beside.push(cell.text.as_str()),
        }
    }
    record.clear();
    record.extend(under.into_iter().chain(beside));
}

/// What is wrong with cells under so many headers.
pub(super) fn problem_of_cells(cells: &StringRecord, width: usize) -> Option<RowProblem> {
    let mut beside = cells.iter().skip(width);
    if beside.any(|cell| !cell.trim().is_empty()) {
        return Some(RowProblem::TooManyCells);
    }
    if cells.iter().any(|cell| cell.len() > CELL) {
        return Some(RowProblem::TooLong);
    }
    cells
        .iter()
        .any(|cell| cell.contains(char::REPLACEMENT_CHARACTER))
        .then_some(RowProblem::NotText)
}

/// A cell without the apostrophe by which exports keep a spreadsheet from taking it for a formula.
pub(super) fn unescaped(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if begins_formula(rest) => rest,
        _ => cell,
    }
}

/// Would a spreadsheet take this cell for a formula?
pub(super) fn begins_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// What of a cell can be shown: its first `most` characters, without those that a text layout would obey.
pub(super) fn shown(cell: &str, most: usize) -> String {
    let first: String = cell.trim().chars().take(most).collect();
    Line::parse(&first).map_or_else(|_| String::new(), |line| line.to_string())
}

/// The name of a file without its folders.
pub(crate) fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}
