//! Where rows are: in a file, or on one sheet of a workbook.

use std::path::{Path, PathBuf};

use super::table::{name_of, shown};

/// Characters of a sheet's name that are shown; programs allow 31.
const SHEET_NAME: usize = 60;

/// A file, or a sheet of a workbook. It is written like a path, as if a workbook were a folder of its sheets:
/// `clients.xlsx/Contacts`. That is no other file, for no file lies below a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) file: PathBuf,
    /// The sheet that somebody named; without one the rows are wherever the file has some.
    pub(super) sheet: Option<String>,
}

impl Place {
    /// A place as it came over the wire. The first part of it that is a file is the workbook, whatever a sheet is
    /// called; where no part is one, all of it is the file that is missing.
    pub(super) fn of(written: &str) -> Self {
        let whole = Path::new(written);
        let ends = written.match_indices(std::path::is_separator);
        let workbook = ends
            .filter(|_| !whole.exists())
            .map(|(end, separator)| (&written[..end], &written[end + separator.len()..]))
            .find(|(file, sheet)| !sheet.is_empty() && Path::new(file).is_file());
        match workbook {
            Some((file, sheet)) => Self {
                file: PathBuf::from(file),
                sheet: Some(sheet.to_owned()),
            },
            None => Self {
                file: whole.to_owned(),
                sheet: None,
            },
        }
    }

    /// What it is called: the file without its folders, and the sheet.
    pub(super) fn name(&self) -> String {
        let file = name_of(&self.file);
        match &self.sheet {
            Some(sheet) => format!("{file} · {}", shown(sheet, SHEET_NAME)),
            None => file,
        }
    }

    /// What says by its name what the rows are: of a workbook with several sheets only the sheet.
    pub(super) fn hint(&self) -> String {
        match &self.sheet {
            Some(sheet) => sheet.clone(),
            None => name_of(&self.file),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_named_like_a_file_in_its_workbook() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("clients.xlsx");
        std::fs::write(&file, "").unwrap();
        let written = file.display().to_string();
        assert_eq!(
            Place::of(&written),
            Place {
                file: file.clone(),
                sheet: None
            }
        );
        for sheet in ["Contacts", "Q1/Q2", "../../etc", "مشتری‌ها"] {
            let place = Place::of(&format!("{written}/{sheet}"));
            assert_eq!(place.file, file, "{sheet}");
            assert_eq!(place.sheet.as_deref(), Some(sheet));
            assert_eq!(place.name(), format!("clients.xlsx · {sheet}"));
        }
        let missing = folder.path().join("other.xlsx/Contacts");
        let place = Place::of(&missing.display().to_string());
        assert_eq!((place.file, place.sheet), (missing, None));
    }
}
