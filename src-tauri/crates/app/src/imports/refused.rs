//! The rows that do not come in, as files to be corrected.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::RowProblem;
use super::reading::Refusal;
use super::table::begins_formula;

/// What a file of refused rows says in the person's language.
pub struct RefusalWords<'w> {
    /// What stands over the column of lines.
    pub line: String,
    /// What stands over the column of reasons.
    pub reason: String,
    /// A reason.
    pub say: Box<dyn Fn(&RowProblem) -> String + Send + Sync + 'w>,
}

/// Writes the refused rows of each file as they come: the line, the reason, and the cells as they were. The first file
/// that has some stands at the place that was named, those of others beside it under their name. A cell that a
/// spreadsheet would take for a formula is kept from it by an apostrophe, which an import takes away again.
pub(super) struct Sheets<'s> {
    to: &'s Path,
    words: &'s RefusalWords<'s>,
    files: Vec<Sheet>,
    rows: u32,
}

/// One file of a plan, and its refused rows.
struct Sheet {
    name: String,
    headers: Vec<String>,
    out: Option<csv::Writer<File>>,
}

impl<'s> Sheets<'s> {
    /// Sheets for the files of these names with these headers, in the order of their plan.
    pub(super) fn new(
        to: &'s Path,
        words: &'s RefusalWords<'s>,
        files: impl Iterator<Item = (String, Vec<String>)>,
    ) -> Self {
        let files = files.map(|(name, headers)| Sheet {
            name,
            headers,
            out: None,
        });
        Self {
            to,
            words,
            files: files.collect(),
            rows: 0,
        }
    }

    /// Adds a row of the file with this number in the plan.
    pub(super) fn add(&mut self, file: usize, refusal: &Refusal) -> io::Result<()> {
        let is_first = self.rows == 0;
        let Some(sheet) = self.files.get_mut(file) else {
            return Ok(());
        };
        let out = match &mut sheet.out {
            Some(out) => out,
            None => {
                let path = if is_first {
                    self.to.to_owned()
                } else {
                    beside(self.to, &sheet.name)
                };
                let mut text = File::create(path)?;
                // Spreadsheets know UTF-8 by this mark alone.
                text.write_all("\u{FEFF}".as_bytes())?;
                let mut out = csv::WriterBuilder::new().flexible(true).from_writer(text);
                let own = [self.words.line.as_str(), self.words.reason.as_str()];
                let headers = sheet.headers.iter().map(String::as_str);
                out.write_record(own.into_iter().chain(headers))?;
                sheet.out.insert(out)
            }
        };
        let line = refusal.row.line.to_string();
        let reason = (self.words.say)(&refusal.row.problem);
        let cells = refusal.cells.iter().map(escaped);
        out.write_record([line, reason].into_iter().chain(cells))?;
        self.rows += 1;
        Ok(())
    }

    /// Puts all of it on the disk. Answers how many rows there are.
    pub(super) fn finish(self) -> io::Result<u32> {
        for out in self.files.into_iter().filter_map(|sheet| sheet.out) {
            let text = out.into_inner().map_err(csv::IntoInnerError::into_error)?;
            text.sync_all()?;
        }
        Ok(self.rows)
    }
}

/// A cell as a spreadsheet takes it for text.
pub(crate) fn escaped(cell: &str) -> String {
    if begins_formula(cell) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// "refused (contacts.csv).csv" beside "refused.csv". The name of a sheet is whatever its file says, and names no other
/// folder.
fn beside(to: &Path, name: &str) -> PathBuf {
    let stem = to.file_stem().unwrap_or_default().to_string_lossy();
    let name = name.replace(std::path::is_separator, "-");
    to.with_file_name(format!("{stem} ({name}).csv"))
}
