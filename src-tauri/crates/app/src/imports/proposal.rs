//! Files as they are found: what each seems to be, what its columns seem to become, how its dates are written.

use std::collections::HashSet;
use std::path::Path;

use domain::imports::{DateColumn, ImportKind, Order, TableKind, Target, Written, propose};
use domain::text::Line;
use domain::time::Now;

use super::place::Place;
use super::table::{Table, sheets, shown};
use super::{
    App, ColumnPlan, ColumnView, DateColumnView, FILES, FileTrouble, FileView, ImportView,
    OnProgress, ReadImport,
};
use crate::calendar::read;
use crate::imports::ImportProgress;
use crate::{Error, Result};

/// Cells shown of each column.
const SAMPLES: usize = 3;
/// Characters shown of a cell.
const SAMPLE: usize = 60;
/// Cells after which a column that holds hardly a date is not asked for more.
const DECIDED: u32 = 200;
/// Rows between two looks at whether somebody still wants to know.
const LOOK: u32 = 5_000;

impl App {
    /// Looks at files: what they seem to be and what would become of their columns. A folder stands for the tables in
    /// it, and a workbook with rows on several sheets for these.
    ///
    /// # Errors
    /// [`crate::Refused::Cancelled`], or those of the ledger. A file that cannot come in says so itself.
    pub async fn read_import(
        &self,
        input: ReadImport,
        progress: OnProgress<'_>,
    ) -> Result<ImportView> {
        let turn = self.importing.begin(false)?;
        // What stands for several may be named beside them.
        let mut named = HashSet::new();
        let paths: Vec<String> = tokio::task::block_in_place(|| {
            let tables = input.paths.iter().flat_map(|path| tables(path));
            tables.filter(|path| named.insert(path.clone())).collect()
        });
        if paths.len() > FILES {
            return Err(Error::NotFound("file"));
        }
        let usual = self.usual_order();
        let now = self.now();
        let mut files = Vec::with_capacity(paths.len());
        let mut rows = 0;
        for path in &paths {
            let chosen = input.kinds.iter().find(|chosen| chosen.path == *path);
            let kind = chosen.and_then(|chosen| chosen.kind.table());
            let part = 1_000_000 / u32::try_from(paths.len()).unwrap_or(1).max(1);
            let done = part * u32::try_from(files.len()).unwrap_or(0);
            let mut look = |share: f64, read: u32| {
                progress(ImportProgress {
                    millionths: done + (f64::from(part) * share) as u32,
                    rows: rows + read,
                });
                turn.goes_on()
            };
            turn.goes_on()?;
            // Looking at a large file takes seconds, which no other task should wait for.
            let file = tokio::task::block_in_place(|| {
                let place = Place::of(path);
                if read::is_calendar(&place.file) {
                    Ok(calendar(path, &place, &now))
                } else {
                    file(path, &place, kind, usual, &mut look)
                }
            })?;
            rows += file.rows;
            files.push(file);
        }
        files.sort_by_key(|file| file.kind);
        let mut reading = self.read().await?;
        let sources = store::imports::sources(&mut reading).await?;
        let source = if input.source.trim().is_empty() {
            source_of(&files, &sources)
        } else {
            input.source
        };
        Ok(ImportView {
            source,
            sources: sources.iter().map(ToString::to_string).collect(),
            currency: match store::contracts::usual_currency(&mut reading).await? {
                Some(currency) => currency.as_str().to_owned(),
                None => self.surroundings.currency().to_owned(),
            },
            files,
        })
    }
}

/// The tables that a path stands for: those in the folder that it is, those on the sheets of a workbook, or itself. A
/// folder without any stands for itself, so that it can be told what is wrong with it.
fn tables(path: &str) -> Vec<String> {
    let is_table = |path: &Path| {
        let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
        let known = ["csv", "tsv", "tab", "txt", "xlsx", "ics"];
        // While a workbook is open, its program keeps beside it a file of who has it.
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        known.iter().any(|known| ending == *known) && !name.starts_with("~$") && path.is_file()
    };
    // What cannot be listed is no folder, or says so itself when it is opened.
    let entries = std::fs::read_dir(path).into_iter().flatten().flatten();
    let mut found: Vec<String> = entries
        .map(|entry| entry.path())
        .filter(|path| is_table(path))
        .map(|path| path.display().to_string())
        .collect();
    found.sort();
    if found.is_empty() {
        found.push(path.to_owned());
    }
    found.iter().flat_map(|path| on_sheets(path)).collect()
}

/// The sheets that a file stands for; itself where it stands for none.
fn on_sheets(path: &str) -> Vec<String> {
    let sheets = sheets(Path::new(path)).into_iter();
    let mut found: Vec<String> = sheets.map(|sheet| format!("{path}/{sheet}")).collect();
    if found.is_empty() {
        found.push(path.to_owned());
    }
    found
}

/// The system that files seem to come from: one that something came from before and that is named in a file's name,
/// otherwise the first word of the first file's name.
fn source_of(files: &[FileView], known: &[Line]) -> String {
    let mut stems = files.iter().map(|file| {
        let stem = Path::new(&file.name).file_stem().unwrap_or_default();
        stem.to_string_lossy().to_lowercase()
    });
    let named = known.iter().find(|source| {
        let source = source.as_str().to_lowercase();
        stems.clone().any(|stem| stem.contains(&source))
    });
    match (named, stems.next()) {
        (Some(source), _) => source.to_string(),
        (None, Some(stem)) => {
            let word = stem.split(['_', '-', ' ', '.']).next().unwrap_or(&stem);
            word.to_owned()
        }
        (None, None) => String::new(),
    }
}

/// A calendar as it is found: it has no columns to choose for.
fn calendar(path: &str, place: &Place, now: &Now) -> FileView {
    let read = read::open(&place.file, read::Wanted::Meetings, now);
    FileView {
        path: path.to_owned(),
        name: place.name(),
        kind: ImportKind::Meeting,
        encoding: String::new(),
        separator: String::new(),
        rows: read.as_ref().map_or(0, |calendar| calendar.count),
        columns: Vec::new(),
        targets: Vec::new(),
        trouble: read.err(),
    }
}

fn file(
    path: &str,
    place: &Place,
    kind: Option<TableKind>,
    usual: Order,
    look: &mut dyn FnMut(f64, u32) -> Result<()>,
) -> Result<FileView> {
    match looked_at(path, place, kind, usual, look)? {
        Ok(file) => Ok(file),
        Err(trouble) => Ok(FileView {
            path: path.to_owned(),
            name: place.name(),
            kind: kind.map_or(ImportKind::Account, ImportKind::from),
            encoding: String::new(),
            separator: String::new(),
            rows: 0,
            columns: Vec::new(),
            targets: Vec::new(),
            trouble: Some(trouble),
        }),
    }
}

/// What is known of a column while it is read.
#[derive(Default)]
struct Seen {
    samples: Vec<String>,
    filled: u32,
    days: u32,
    dates: DateColumn,
}

impl Seen {
    fn observe(&mut self, cell: &str) {
        let cell = cell.trim();
        if cell.is_empty() {
            return;
        }
        self.filled += 1;
        if self.samples.len() < SAMPLES {
            self.samples.push(shown(cell, SAMPLE));
        }
        if self.filled <= DECIDED {
            let is_day = |order: &&Order| Written::parse(cell, **order).is_ok();
            self.days += u32::from(Order::ALL.iter().any(|order| is_day(&order)));
        }
        if self.holds_dates() {
            self.dates.observe(cell);
        }
    }

    /// Most of its first cells are days.
    const fn holds_dates(&self) -> bool {
        let looked_at = if self.filled < DECIDED {
            self.filled
        } else {
            DECIDED
        };
        self.days * 2 > looked_at
    }
}

type LookedAt = std::result::Result<FileView, FileTrouble>;

fn looked_at(
    path: &str,
    place: &Place,
    kind: Option<TableKind>,
    usual: Order,
    look: &mut dyn FnMut(f64, u32) -> Result<()>,
) -> Result<LookedAt> {
    let mut table = match Table::open(place) {
        Ok(table) => table,
        Err(trouble) => return Ok(Err(trouble)),
    };
    let proposal = propose(&place.hint(), &table.headers, kind);
    let mut seen: Vec<Seen> = table.headers.iter().map(|_| Seen::default()).collect();
    let mut rows = 0;
    loop {
        match table.next() {
            Ok(None) => break,
            Ok(Some(row)) => {
                rows += 1;
                for (column, cell) in seen.iter_mut().zip(row.cells) {
                    column.observe(cell);
                }
            }
            Err(trouble) => return Ok(Err(trouble)),
        }
        if rows % LOOK == 0 {
            look(table.bytes_read() as f64 / table.bytes.max(1) as f64, rows)?;
        }
    }
    if rows == 0 {
        return Ok(Err(FileTrouble::Empty));
    }
    let columns = table
        .headers
        .iter()
        .zip(proposal.targets)
        .zip(seen)
        .map(|((header, target), seen)| column(header, target, seen, usual))
        .collect();
    let (encoding, separator) = match table.writing() {
        Some((encoding, separator)) => (encoding, separator.to_string()),
        None => ("", String::new()),
    };
    Ok(Ok(FileView {
        path: path.to_owned(),
        name: place.name(),
        kind: proposal.kind.into(),
        encoding: encoding.to_owned(),
        separator,
        rows,
        columns,
        targets: Target::of(proposal.kind).to_vec(),
        trouble: None,
    }))
}

fn column(header: &str, target: Option<Target>, seen: Seen, usual: Order) -> ColumnView {
    let reading = seen.holds_dates().then(|| seen.dates.reading(usual));
    ColumnView {
        header: header.to_owned(),
        samples: seen.samples,
        filled: seen.filled,
        plan: ColumnPlan {
            target,
            order: reading
                .filter(|_| target.is_some_and(Target::is_date))
                .map(|reading| reading.order),
        },
        dates: reading.map(|reading| DateColumnView {
            order: reading.order,
            is_ambiguous: reading.is_ambiguous,
            unread: reading.unread,
            span: reading.span,
        }),
    }
}
