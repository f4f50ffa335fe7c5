//! A file read on a thread of its own, in batches of drafts.

use csv::StringRecord;
use domain::money::Currency;
use tokio::sync::mpsc;

use super::columns::Columns;
use super::place::Place;
use super::rows::{self, Draft, FromRow};
use super::table::{Table, shown};
use super::{FileTrouble, RefusedRow, RowProblem};

/// Rows that are written in one statement.
const BATCH: usize = 5_000;
/// Bytes of their cells after which it is enough: what a file of a few rows holds must not fill the memory.
const BATCH_BYTES: usize = 32_000_000;
/// Cells by which a refused row is recognised.
const SHOWN: usize = 6;
/// Characters shown of each.
const SHOWN_OF_CELL: usize = 80;

/// Some rows of a file.
pub(super) struct Batch<B> {
    pub(super) drafts: Vec<Draft<B>>,
    pub(super) refused: Vec<Refusal>,
    /// Bytes of the file that were read so far.
    pub(super) bytes: u64,
}

impl<B> Default for Batch<B> {
    fn default() -> Self {
        Self {
            drafts: Vec::new(),
            refused: Vec::new(),
            bytes: 0,
        }
    }
}

impl<B> Batch<B> {
    /// How many rows it holds.
    pub(super) fn rows(&self) -> u32 {
        u32::try_from(self.drafts.len() + self.refused.len()).unwrap_or(u32::MAX)
    }
}

/// A row that does not come in, with all its cells.
pub(super) struct Refusal {
    pub(super) row: RefusedRow,
    pub(super) cells: StringRecord,
}

impl Refusal {
    pub(super) fn new(line: u32, problem: RowProblem, cells: &StringRecord) -> Self {
        Self {
            row: RefusedRow {
                line,
                problem,
                cells: cells
                    .iter()
                    .take(SHOWN)
                    .map(|cell| shown(cell, SHOWN_OF_CELL))
                    .collect(),
            },
            cells: cells.clone(),
        }
    }
}

/// Reads a file on a thread of its own. It waits while nobody takes what it has read, and ends when nobody will.
pub(super) fn batches<B: FromRow>(
    place: Place,
    columns: Columns,
    currency: Currency,
) -> mpsc::Receiver<Result<Batch<B>, FileTrouble>> {
    let (to, from) = mpsc::channel(1);
    tokio::task::spawn_blocking(move || {
        if let Err(trouble) = read(&place, &columns, currency, &to) {
            // Whoever listened may have gone; then nobody wants to know.
            let _ = to.blocking_send(Err(trouble));
        }
    });
    from
}

fn read<B: FromRow>(
    place: &Place,
    columns: &Columns,
    currency: Currency,
    to: &mpsc::Sender<Result<Batch<B>, FileTrouble>>,
) -> Result<(), FileTrouble> {
    let mut table = Table::open(place)?;
    let mut batch = Batch::default();
    let mut held = 0;
    loop {
        let is_over = match table.next()? {
            None => true,
            Some(row) => {
                held += row.cells.as_slice().len();
                let problem = row.problem.or_else(|| columns.error(row.cells, row.errors));
                let read = match problem {
                    Some(problem) => Err(problem),
                    None => rows::read(columns, row.cells, row.line, currency),
                };
                match read {
                    Ok(draft) => batch.drafts.push(draft),
                    Err(problem) => batch
                        .refused
                        .push(Refusal::new(row.line, problem, row.cells)),
                }
                false
            }
        };
        let rows = batch.drafts.len() + batch.refused.len();
        if is_over || rows >= BATCH || held >= BATCH_BYTES {
            held = 0;
            batch.bytes = table.bytes_read();
            if to.blocking_send(Ok(std::mem::take(&mut batch))).is_err() || is_over {
                return Ok(());
            }
        }
    }
}
