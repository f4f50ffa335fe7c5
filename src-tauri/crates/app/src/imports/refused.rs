//! The rows that do not come in, as files to be corrected.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::RowProblem;
use super::reading::Refusal;
use super::table::begins_formula;

/// A file and what stands over its columns.
pub(super) struct Headers {
    pub(super) name: String,
    pub(super) headers: Vec<String>,
}

/// What a file of refused rows says in the person's language.
pub struct RefusalWords<'w> {
    /// What stands over the column of lines.
    pub line: String,
    /// What stands over the column of reasons.
    pub reason: String,
    /// A reason.
    pub say: Box<dyn Fn(&RowProblem) -> String + Send + Sync + 'w>,
}

/// Writes the refused rows of each file that has some: the line, the reason, and the cells as they were. The first
/// such file's stand at `to`, those of others beside it under their name. A cell that a spreadsheet would take for a
/// formula is kept from it by an apostrophe, which an import takes away again.
pub(super) fn write(
    files: &[Headers],
    refused: &[(usize, Refusal)],
    to: &Path,
    words: &RefusalWords<'_>,
) -> io::Result<()> {
    let mut is_first = true;
    for (number, file) in files.iter().enumerate() {
        let rows: Vec<&Refusal> = refused
            .iter()
            .filter(|(of, _)| *of == number)
            .map(|(_, refusal)| refusal)
            .collect();
        if rows.is_empty() {
            continue;
        }
        let path = if is_first {
            to.to_owned()
        } else {
            beside(to, &file.name)
        };
        is_first = false;
        let mut out = File::create(path)?;
        // Spreadsheets know UTF-8 by this mark alone.
        out.write_all("\u{FEFF}".as_bytes())?;
        let mut out = csv::WriterBuilder::new().flexible(true).from_writer(out);
        let headers = file.headers.iter().map(String::as_str);
        let own = [words.line.as_str(), words.reason.as_str()];
        out.write_record(own.into_iter().chain(headers))?;
        for refusal in rows {
            let line = refusal.row.line.to_string();
            let reason = (words.say)(&refusal.row.problem);
            let cells = refusal.cells.iter().map(escaped);
            out.write_record([line, reason].into_iter().chain(cells))?;
        }
        out.into_inner()
            .map_err(|error| error.into_error())?
            .sync_all()?;
    }
    Ok(())
}

fn escaped(cell: &str) -> String {
    if begins_formula(cell) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// "refused (contacts.csv).csv" beside "refused.csv".
fn beside(to: &Path, name: &str) -> PathBuf {
    let stem = to.file_stem().unwrap_or_default().to_string_lossy();
    to.with_file_name(format!("{stem} ({name}).csv"))
}
