//! What comes in from files of other systems (B7).
//!
//! A file is looked at ([`App::read_import`]), what is proposed is corrected and tried ([`App::try_import`]), and
//! then it comes in as one change ([`App::run_import`]): all of it or nothing.

mod calendar;
mod columns;
mod page;
mod place;
mod proposal;
mod reading;
mod records;
mod refused;
mod rows;
mod run;
mod table;
mod text;
mod views;
mod workbook;

use std::collections::HashSet;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use domain::history::Intent;
use domain::ids::ImportId;
use domain::imports::{Import, ImportKind, ImportedFile, Order, RowCounts, TableKind, Warning};
use domain::money::Currency;
use domain::text::Line;
use store::backups::BackupKind;

use crate::calendar::read;
use crate::{App, Error, Refused, Result, typed};
use columns::Columns;
use place::Place;
use reading::Refusal;
use records::{BecomesRecord, Shared, covered};
pub use refused::RefusalWords;
use refused::Sheets;
pub(crate) use refused::escaped;
use rows::{
    AccountDraft, CommitmentDraft, ContactDraft, ContractDraft, EndingDraft, FromRow, TouchDraft,
};
use run::{Outcome, Pass, Run};
use table::Table;
pub(crate) use table::name_of;
pub use views::*;

/// The most files of one import.
const FILES: usize = 50;
/// Refused rows that are shown.
const SHOWN: usize = 50;

/// Which import or trial is under way: a later one ends an earlier trial, and nothing ends an import but a person.
#[derive(Debug, Default)]
pub(crate) struct Importing {
    turn: AtomicU64,
    is_writing: AtomicBool,
    /// Files were looked at, and what they were chosen to become stands in the window alone.
    is_prepared: AtomicBool,
}

/// One trial or import, for as long as it is under way.
pub(super) struct Turn<'a> {
    of: &'a Importing,
    number: u64,
    writes: bool,
}

impl Importing {
    /// # Errors
    /// [`Refused::ImportRunning`] while an import writes.
    fn begin(&self, writes: bool) -> Result<Turn<'_>> {
        let running = if writes {
            self.is_writing.swap(true, Ordering::AcqRel)
        } else {
            self.is_writing.load(Ordering::Acquire)
        };
        if running {
            return Err(Error::Refused(Refused::ImportRunning));
        }
        self.is_prepared.store(!writes, Ordering::Release);
        let number = self.turn.fetch_add(1, Ordering::AcqRel) + 1;
        Ok(Turn {
            of: self,
            number,
            writes,
        })
    }

    /// Is an import writing right now, or is somebody at one?
    pub(crate) fn is_under_way(&self) -> bool {
        self.is_writing.load(Ordering::Acquire) || self.is_prepared.load(Ordering::Acquire)
    }
}

impl Turn<'_> {
    /// # Errors
    /// [`Refused::Cancelled`] once somebody has cancelled it.
    pub(super) fn goes_on(&self) -> Result<()> {
        if self.of.turn.load(Ordering::Acquire) == self.number {
            Ok(())
        } else {
            Err(Error::Refused(Refused::Cancelled))
        }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        if self.writes {
            self.of.is_writing.store(false, Ordering::Release);
        }
    }
}

/// Hears how far an import is.
pub type OnProgress<'p> = &'p (dyn Fn(ImportProgress) + Send + Sync);

/// Hears of each row that does not come in: the number of its file in the plan, the row, and all its cells.
type OnRefusal<'r> = &'r mut (dyn FnMut(usize, Refusal) + Send);

impl App {
    /// Tells what would become of a plan. Nothing is written.
    ///
    /// # Errors
    /// [`Error::File`] for a file that cannot come in, [`Refused::Cancelled`], a refused `source` or `currency`.
    pub async fn try_import(
        &self,
        plan: ImportPlan,
        progress: OnProgress<'_>,
    ) -> Result<TrialView> {
        let turn = self.importing.begin(false)?;
        let files = self.tried(&plan, &turn, progress, &mut |_, _| {}).await?;
        Ok(TrialView { files })
    }

    /// The rows of a plan that would not come in, as files that can be corrected and brought in again: the first
    /// file's at `to`, those of further files beside it. Returns how many there are.
    ///
    /// # Errors
    /// Those of [`App::try_import`], and those of the disk.
    pub async fn save_refused_rows(
        &self,
        plan: ImportPlan,
        to: &Path,
        words: &RefusalWords<'_>,
    ) -> Result<u32> {
        let turn = self.importing.begin(false)?;
        let mut headers = Vec::with_capacity(plan.files.len());
        for file in &plan.files {
            let place = Place::of(&file.path);
            let name = place.name();
            if file.kind.table().is_none() {
                headers.push((name, calendar::HEADERS.map(str::to_owned).to_vec()));
                continue;
            }
            let table = Table::open(&place).map_err(|trouble| Error::File {
                name: name.clone(),
                trouble,
            })?;
            headers.push((name, table.headers));
        }
        let mut sheets = Sheets::new(to, words, headers.into_iter());
        let mut written = Ok(());
        self.tried(&plan, &turn, &|_| {}, &mut |file, refusal| {
            if written.is_ok() {
                written = sheets.add(file, &refusal);
            }
        })
        .await?;
        written
            .and_then(|()| sheets.finish())
            .map_err(Error::NotWritten)
    }

    async fn tried(
        &self,
        plan: &ImportPlan,
        turn: &Turn<'_>,
        progress: OnProgress<'_>,
        refuse: OnRefusal<'_>,
    ) -> Result<Vec<FileOutcome>> {
        let checked = self.checked(plan).await?;
        let mut reading = self.read().await?;
        let import = ImportId::new();
        let mut run = Run::new(
            Pass::Trial(&mut reading),
            import,
            checked.source,
            checked.shared,
        );
        self.files(plan, &mut run, turn, progress, refuse).await
    }

    /// Brings in what a plan says: as one change, after a copy of the ledger was put aside (B2). Accounts that are
    /// new are judged by the rules afterwards.
    ///
    /// # Errors
    /// Those of [`App::try_import`], and those of the copy; then nothing came in.
    pub async fn run_import(&self, plan: ImportPlan, progress: OnProgress<'_>) -> Result<ImportId> {
        let turn = self.importing.begin(true)?;
        let checked = self.checked(&plan).await?;
        self.ledger
            .back_up(BackupKind::BeforeImport, self.now().instant)
            .await?;
        turn.goes_on()?;

        let mut change = self.change(Intent::Import).await?;
        let mut import = Import {
            id: ImportId::new(),
            source: checked.source.clone(),
            at: change.now.instant,
            files: Vec::new(),
            looked_through_at: None,
            ranked_at: None,
            reverted_at: None,
        };
        // Records name their import, so it comes first; what came of its files is known at the end.
        change.create(&import).await?;
        let mut run = Run::new(
            Pass::Writing(&mut change.inner),
            import.id,
            checked.source,
            checked.shared,
        );
        let files = self
            .files(&plan, &mut run, &turn, progress, &mut |_, _| {})
            .await?;
        import.files = files.iter().map(FileOutcome::kept).collect();
        change.save(&import).await?;
        turn.goes_on()?;
        change.renames();
        change.commit().await?;
        Ok(import.id)
    }

    /// Ends the trial or the import that is under way: the ledger stays as it was.
    pub fn cancel_import(&self) {
        self.importing.turn.fetch_add(1, Ordering::AcqRel);
    }

    /// What of a plan does not hang on its files.
    async fn checked(&self, plan: &ImportPlan) -> Result<Checked> {
        let currency = Currency::parse(&plan.currency)
            .map_err(|problem| Error::invalid("currency", problem))?;
        if plan.files.is_empty() || plan.files.len() > FILES {
            return Err(Error::NotFound("file"));
        }
        Ok(Checked {
            source: typed::line("source", &plan.source)?,
            shared: Shared {
                me: self.me().await?,
                now: self.now(),
                currency,
            },
        })
    }

    /// Reads the files of a plan in the order in which they speak of one another, and brings their rows in.
    async fn files(
        &self,
        plan: &ImportPlan,
        run: &mut Run<'_>,
        turn: &Turn<'_>,
        progress: OnProgress<'_>,
        refuse: OnRefusal<'_>,
    ) -> Result<Vec<FileOutcome>> {
        let mut order: Vec<usize> = (0..plan.files.len()).collect();
        order.sort_by_key(|at| plan.files[*at].kind);
        let mut steps = Vec::with_capacity(order.len());
        for at in order {
            let file = &plan.files[at];
            let place = Place::of(&file.path);
            let trouble = |trouble| Error::File {
                name: place.name(),
                trouble,
            };
            let (bytes, holds) = match file.kind.table() {
                None => {
                    let about = std::fs::metadata(&place.file);
                    let bytes = about.map_err(|_| trouble(FileTrouble::Unreadable))?.len();
                    (bytes, Holds::Events(file.accounts.clone()))
                }
                Some(kind) => {
                    // This reads the file to its end, which no other task should wait for.
                    let read = tokio::task::block_in_place(|| {
                        let mut table = Table::open(&place)?;
                        let columns = Columns::of(kind, file, &mut table, self.usual_order())?;
                        Ok((table.bytes, Holds::Rows(columns)))
                    });
                    read.map_err(trouble)?
                }
            };
            turn.goes_on()?;
            steps.push(Step {
                at,
                bytes,
                holds,
                place,
            });
        }
        let total: u64 = steps.iter().map(|step| step.bytes).sum();
        let mut so_far = SoFar {
            bytes: 0,
            total: total.max(1),
            rows: 0,
        };
        let mut outcomes = Vec::with_capacity(steps.len());
        for step in steps {
            let mut under_way = UnderWay {
                turn,
                progress,
                so_far: &mut so_far,
                refuse,
            };
            let outcome = match &step.holds {
                Holds::Events(chosen) => under_way.calendar(run, &step, chosen).await,
                Holds::Rows(columns) => match columns.kind {
                    TableKind::Account => under_way.file::<AccountDraft>(run, &step, columns).await,
                    TableKind::Contact => under_way.file::<ContactDraft>(run, &step, columns).await,
                    TableKind::Contract => {
                        under_way.file::<ContractDraft>(run, &step, columns).await
                    }
                    TableKind::Touch => under_way.file::<TouchDraft>(run, &step, columns).await,
                    TableKind::Commitment => {
                        under_way.file::<CommitmentDraft>(run, &step, columns).await
                    }
                    TableKind::Ending => under_way.file::<EndingDraft>(run, &step, columns).await,
                },
            }?;
            so_far.bytes += step.bytes;
            outcomes.push((step.at, outcome));
        }
        outcomes.sort_by_key(|(at, _)| *at);
        Ok(outcomes.into_iter().map(|(_, outcome)| outcome).collect())
    }

    /// How 03/04 is read where a whole column leaves it open.
    fn usual_order(&self) -> Order {
        if self.surroundings.writes_month_first() {
            Order::MonthFirst
        } else {
            Order::DayFirst
        }
    }
}

/// What of a plan does not hang on its files.
struct Checked {
    source: Line,
    shared: Shared,
}

/// One file that is to be read.
struct Step {
    /// Its number in the plan.
    at: usize,
    place: Place,
    bytes: u64,
    holds: Holds,
}

/// What stands in a file.
enum Holds {
    /// Rows under these columns.
    Rows(Columns),
    /// Events, of some of which somebody has said which client they are with.
    Events(Vec<EventAccount>),
}

/// How much of all files has been read.
struct SoFar {
    bytes: u64,
    total: u64,
    rows: u32,
}

/// What reading a file tells while it goes on.
struct UnderWay<'u> {
    turn: &'u Turn<'u>,
    progress: OnProgress<'u>,
    so_far: &'u mut SoFar,
    refuse: OnRefusal<'u>,
}

impl UnderWay<'_> {
    async fn file<B: BecomesRecord + FromRow>(
        &mut self,
        run: &mut Run<'_>,
        step: &Step,
        columns: &Columns,
    ) -> Result<FileOutcome> {
        let mut outcome = Outcome::default();
        let mut shown = Vec::new();
        let missing = columns.missing();
        let covered = covered(columns);
        if missing.is_empty() {
            let mut batches =
                reading::batches::<B>(step.place.clone(), columns.clone(), run.currency());
            while let Some(batch) = batches.recv().await {
                self.turn.goes_on()?;
                let batch = batch.map_err(|trouble| Error::File {
                    name: step.place.name(),
                    trouble,
                })?;
                let (rows, bytes) = (batch.rows(), self.so_far.bytes + batch.bytes);
                let refuse = &mut self.refuse;
                run.batch(&covered, batch, &mut outcome, &mut |refusal| {
                    if shown.len() < SHOWN {
                        shown.push(refusal.row.clone());
                    }
                    refuse(step.at, refusal);
                })
                .await?;
                self.so_far.rows += rows;
                let millionths = u128::from(bytes) * 1_000_000 / u128::from(self.so_far.total);
                (self.progress)(ImportProgress {
                    millionths: u32::try_from(millionths).unwrap_or(1_000_000),
                    rows: self.so_far.rows,
                });
            }
        }
        shown.sort_by_key(|row| row.line);
        Ok(FileOutcome {
            name: step.place.name(),
            kind: columns.kind.into(),
            counts: outcome.counts.into(),
            warnings: most_frequent(outcome.warnings),
            refused: shown,
            missing,
        })
    }
}

impl UnderWay<'_> {
    /// The events of a calendar.
    async fn calendar(
        &mut self,
        run: &mut Run<'_>,
        step: &Step,
        chosen: &[EventAccount],
    ) -> Result<FileOutcome> {
        let calendar = tokio::task::block_in_place(|| {
            read::open(&step.place.file, read::Wanted::Meetings, run.now())
        });
        let calendar = calendar.map_err(|trouble| Error::File {
            name: step.place.name(),
            trouble,
        })?;
        self.turn.goes_on()?;
        let mut outcome = Outcome::default();
        let mut shown = Vec::new();
        let mut asked = HashSet::new();
        let refuse = &mut self.refuse;
        run.calendar(calendar, chosen, &mut outcome, &mut |refusal| {
            // A client is chosen for all that a rule makes at once.
            let is_news = match &refusal.row.problem {
                RowProblem::NoClient { event } => asked.insert(event.clone()),
                _ => true,
            };
            if is_news && shown.len() < SHOWN {
                shown.push(refusal.row.clone());
            }
            refuse(step.at, refusal);
        })
        .await?;
        self.so_far.rows += outcome.counts.rows;
        let millionths =
            u128::from(self.so_far.bytes + step.bytes) * 1_000_000 / u128::from(self.so_far.total);
        (self.progress)(ImportProgress {
            millionths: u32::try_from(millionths).unwrap_or(1_000_000),
            rows: self.so_far.rows,
        });
        shown.sort_by_key(|row| row.line);
        Ok(FileOutcome {
            name: step.place.name(),
            kind: ImportKind::Meeting,
            counts: outcome.counts.into(),
            warnings: most_frequent(outcome.warnings),
            refused: shown,
            missing: Vec::new(),
        })
    }
}

fn most_frequent(warnings: impl IntoIterator<Item = (Warning, u32)>) -> Vec<WarningView> {
    let mut warnings: Vec<WarningView> = warnings
        .into_iter()
        .map(|(warning, count)| WarningView { warning, count })
        .collect();
    warnings.sort_by_key(|one| (std::cmp::Reverse(one.count), one.warning));
    warnings
}

impl FileOutcome {
    /// What of it stays in the ledger.
    fn kept(&self) -> ImportedFile {
        ImportedFile {
            name: self.name.clone(),
            kind: self.kind,
            counts: self.counts.clone().into(),
            warnings: self
                .warnings
                .iter()
                .map(|one| (one.warning, one.count))
                .collect(),
        }
    }
}

impl From<ImportedFile> for FileOutcome {
    fn from(file: ImportedFile) -> Self {
        Self {
            name: file.name,
            kind: file.kind,
            counts: file.counts.into(),
            warnings: most_frequent(file.warnings),
            refused: Vec::new(),
            missing: Vec::new(),
        }
    }
}

macro_rules! same_counts {
    ($($from:ty => $to:ty),+) => {$(
        impl From<$from> for $to {
            fn from(counts: $from) -> Self {
                Self {
                    rows: counts.rows,
                    made: counts.made,
                    recognised: counts.recognised,
                    changed: counts.changed,
                    unchanged: counts.unchanged,
                    refused: counts.refused,
                    edited: counts.edited,
                }
            }
        }
    )+};
}
same_counts!(RowCounts => RowCountsView, RowCountsView => RowCounts);
