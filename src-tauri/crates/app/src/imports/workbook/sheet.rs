//! The rows of a sheet, one after another: however large a sheet is, one row of it is held.

use std::collections::VecDeque;
use std::sync::Arc;

use quick_xml::events::{BytesStart, Event};

use super::cells::{iso_day, number, unescaped};
use super::xml::{Fault, Xml, attribute};
use super::{FileTrouble, Shared};

/// Rows with one cell that may stand over the headers, as a title does.
const TITLES: usize = 3;
/// The most rows, which is as many as a sheet can have: empty ones without an end are no sheet.
const ROWS: u32 = 1_048_576;
/// The most cells of a row, which is as many as one can have.
const CELLS: u32 = 16_384;
/// The most bytes of one row's text: a text that is kept once can stand in every cell.
const ROW: usize = 16_000_000;
/// The most bytes of all text of a sheet, in millions: the same as of a table of text.
const MEGABYTES: u32 = 500;

/// A row with the cells that hold something.
pub(in crate::imports) struct SheetRow {
    /// Its number in the sheet, from 1.
    pub(in crate::imports) number: u32,
    pub(in crate::imports) cells: Vec<Cell>,
    /// It is too long to be held: its first cells stand here, and nothing more of the sheet is read.
    pub(in crate::imports) is_too_long: bool,
}

/// A cell that holds something.
pub(in crate::imports) struct Cell {
    /// Its column, from 0.
    pub(in crate::imports) column: u32,
    pub(in crate::imports) text: String,
    /// It is the error of a formula: `#N/A`.
    pub(in crate::imports) is_error: bool,
}

/// A sheet at its first row below the headers.
pub(in crate::imports) struct SheetRows {
    xml: Xml,
    shared: Arc<Shared>,
    /// Rows that were read to find the headers.
    ahead: VecDeque<SheetRow>,
    /// The number of the last row, how many there were, and the bytes of their text.
    last: u32,
    read: u32,
    text: usize,
    is_over: bool,
}

impl SheetRows {
    /// The rows of the sheet that `xml` is.
    pub(super) fn of(mut xml: Xml, shared: Arc<Shared>) -> Result<Self, Fault> {
        loop {
            match xml.next()? {
                Event::Start(begun) if begun.local_name().as_ref() == "sheetData" => break,
                Event::Eof => return Err(Fault::File(FileTrouble::Damaged)),
                _ => {}
            }
        }
        Ok(Self {
            xml,
            shared,
            ahead: VecDeque::new(),
            last: 0,
            read: 0,
            text: 0,
            is_over: false,
        })
    }

    /// The row of headers: the first with two cells, below a title of some rows at most; the first of all where a
    /// table has one column. None where nothing stands on the sheet.
    ///
    /// # Errors
    /// Those of [`SheetRows::next`].
    pub(in crate::imports) fn headers(&mut self) -> Result<Option<SheetRow>, FileTrouble> {
        let mut ahead = VecDeque::new();
        while ahead.len() <= TITLES
            && let Some(row) = self.read()?
        {
            if row.cells.len() > 1 {
                return Ok(Some(row));
            }
            ahead.push_back(row);
        }
        let headers = ahead.pop_front();
        self.ahead = ahead;
        Ok(headers)
    }

    /// The next row in which something stands; none at the end.
    ///
    /// # Errors
    /// [`FileTrouble`] when nothing more of the sheet can be read.
    pub(in crate::imports) fn next(&mut self) -> Result<Option<SheetRow>, FileTrouble> {
        match self.ahead.pop_front() {
            Some(row) => Ok(Some(row)),
            None => self.read(),
        }
    }

    /// Bytes of the sheet as they lie on the disk.
    pub(in crate::imports) fn bytes(&self) -> u64 {
        self.xml.part().packed()
    }

    /// Of these, what was read so far.
    pub(in crate::imports) fn bytes_read(&self) -> u64 {
        self.xml.part().packed_read()
    }

    fn read(&mut self) -> Result<Option<SheetRow>, FileTrouble> {
        while !self.is_over {
            self.xml.begin_piece();
            match self.xml.next()? {
                Event::Start(begun) if begun.local_name().as_ref() == "row" => {
                    let said = attribute(&begun, "r").and_then(|number| number.parse().ok());
                    // A row that does not say its number is the next one.
                    self.last = said.unwrap_or(self.last.saturating_add(1));
                    self.read += 1;
                    if self.read > ROWS {
                        return Err(FileTrouble::TooManyRows { most: ROWS });
                    }
                    let row = self.row()?;
                    if !row.cells.is_empty() || row.is_too_long {
                        return Ok(Some(row));
                    }
                }
                Event::Start(_) => self.xml.skip()?,
                Event::End(_) => {
                    self.is_over = true;
                    self.xml.finish()?;
                }
                Event::Eof => return Err(FileTrouble::Damaged),
                _ => {}
            }
        }
        Ok(None)
    }

    /// The row that has just begun.
    fn row(&mut self) -> Result<SheetRow, FileTrouble> {
        let mut row = SheetRow {
            number: self.last,
            cells: Vec::new(),
            is_too_long: false,
        };
        match self.cells(&mut row) {
            Ok(()) => Ok(row),
            Err(Fault::File(trouble)) => Err(trouble),
            Err(Fault::TooLong) => {
                self.is_over = true;
                row.is_too_long = true;
                Ok(row)
            }
        }
    }

    fn cells(&mut self, row: &mut SheetRow) -> Result<(), Fault> {
        let (mut next, mut count, mut length) = (0, 0, 0);
        loop {
            let begun = match self.xml.next()? {
                Event::Start(begun) if begun.local_name().as_ref() == "c" => {
                    Begun::of(&begun, next)
                }
                Event::Start(_) => {
                    self.xml.skip()?;
                    continue;
                }
                Event::End(_) => return Ok(()),
                Event::Eof => return Err(Fault::File(FileTrouble::Damaged)),
                _ => continue,
            };
            next = begun.column.saturating_add(1);
            count += 1;
            if count > CELLS {
                return Err(Fault::TooLong);
            }
            let text = self.value(&begun)?;
            if text.trim().is_empty() {
                continue;
            }
            length += text.len();
            self.text += text.len();
            if self.text > MEGABYTES as usize * 1_000_000 {
                return Err(Fault::File(FileTrouble::TooLargeUnpacked {
                    megabytes: MEGABYTES,
                }));
            }
            if length > ROW {
                return Err(Fault::TooLong);
            }
            row.cells.push(Cell {
                column: begun.column,
                text,
                is_error: begun.kind == Kind::Error,
            });
        }
    }

    /// What the cell says that has just begun: of a formula, what came of it when the sheet was saved.
    fn value(&mut self, begun: &Begun) -> Result<String, Fault> {
        let mut value = String::new();
        loop {
            let is_inline = begun.kind == Kind::Inline;
            let (is_value, is_string) = match self.xml.next()? {
                Event::Start(inside) => {
                    let name = inside.local_name();
                    (name.as_ref() == "v", name.as_ref() == "is")
                }
                Event::End(_) => break,
                Event::Eof => return Err(Fault::File(FileTrouble::Damaged)),
                _ => continue,
            };
            match (is_value, is_string) {
                (true, _) if !is_inline => self.xml.text(&mut value)?,
                (_, true) if is_inline => self.xml.string(&mut value)?,
                _ => self.xml.skip()?,
            }
        }
        if value.is_empty() {
            return Ok(value);
        }
        Ok(match begun.kind {
            Kind::Number => {
                let format = self.shared.formats.get(begun.style).copied();
                number(&value, format.unwrap_or_default(), self.shared.epoch)
            }
            Kind::Shared => {
                let at = value.trim().parse().ok();
                let text = at.and_then(|at| self.shared.strings.get(at));
                text.ok_or(Fault::File(FileTrouble::Damaged))?.to_owned()
            }
            Kind::Flag => match value.trim() {
                "1" | "true" => "true".to_owned(),
                _ => "false".to_owned(),
            },
            Kind::Day => iso_day(&value),
            Kind::Inline | Kind::Text => unescaped(&value),
            Kind::Error => value,
        })
    }
}

/// What a cell says of itself before its value.
struct Begun {
    column: u32,
    style: usize,
    kind: Kind,
}

/// What a value is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Number,
    /// The place of a text in the list of those that cells share.
    Shared,
    /// Text in the cell itself, perhaps in several formats.
    Inline,
    /// Text that came of a formula.
    Text,
    Flag,
    /// A day that is written out.
    Day,
    Error,
}

impl Begun {
    /// `next`: the column of a cell that does not say its own.
    fn of(begun: &BytesStart<'_>, next: u32) -> Self {
        let mut cell = Self {
            column: next,
            style: 0,
            kind: Kind::Number,
        };
        // A sheet has millions of cells, and no reference stands in what they say of themselves.
        for said in begun.attributes().with_checks(false).flatten() {
            match said.key.as_ref() {
                "r" => cell.column = column(&said.value).unwrap_or(next),
                "s" => cell.style = said.value.parse().unwrap_or(0),
                "t" => cell.kind = Kind::of(&said.value),
                _ => {}
            }
        }
        cell
    }
}

impl Kind {
    fn of(said: &str) -> Self {
        match said {
            "n" => Self::Number,
            "s" => Self::Shared,
            "inlineStr" => Self::Inline,
            "b" => Self::Flag,
            "d" => Self::Day,
            "e" => Self::Error,
            _ => Self::Text,
        }
    }
}

/// The column of a place like "AB12", from 0.
fn column(place: &str) -> Option<u32> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic);
    let number = letters.fold(0_u32, |number, letter| {
        let letter = u32::from(letter.to_ascii_uppercase() - b'A') + 1;
        number.saturating_mul(26).saturating_add(letter)
    });
    number.checked_sub(1)
}
