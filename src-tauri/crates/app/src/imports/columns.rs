//! What the columns of a file become, and how a whole column is read.

use std::hash::Hasher;

use csv::StringRecord;
use domain::Problem;
use domain::imports::values::{DecimalMark, NumberColumn};
use domain::imports::{DateColumn, Order, TableKind, Target, Written};
use domain::text::{Line, Words};
use siphasher::sip::SipHasher13;

use super::table::{Table, shown, unescaped};
use super::{FilePlan, FileTrouble, RowProblem};

/// Characters that are shown of a formula's error: `#GETTING_DATA` has the most.
const ERROR: usize = 20;

/// One column that becomes something.
#[derive(Debug, Clone)]
struct Column {
    at: usize,
    header: String,
    target: Target,
    order: Order,
    mark: DecimalMark,
}

/// The columns of a file that become something.
#[derive(Debug, Clone)]
pub(super) struct Columns {
    pub(super) kind: TableKind,
    columns: Vec<Column>,
}

impl Columns {
    /// The columns of rows of this kind as they are planned. Where the plan leaves the order of dates open, and for
    /// the decimal mark of numbers, `table` is read to its end: it has to be opened anew afterwards.
    pub(super) fn of(
        kind: TableKind,
        plan: &FilePlan,
        table: &mut Table,
        usual: Order,
    ) -> Result<Self, FileTrouble> {
        if plan.columns.len() != table.headers.len() {
            return Err(FileTrouble::Changed);
        }
        let allowed = Target::of(kind);
        let mut columns: Vec<Column> = Vec::new();
        let mut open = Vec::new();
        for (at, (header, column)) in table.headers.iter().zip(&plan.columns).enumerate() {
            let Some(target) = column.target.filter(|target| allowed.contains(target)) else {
                continue;
            };
            let taken = columns.iter().any(|other| other.target == target);
            if taken && !target.takes_several() {
                continue;
            }
            if is_number(target) || (target.is_date() && column.order.is_none()) {
                open.push(columns.len());
            }
            columns.push(Column {
                at,
                header: header.clone(),
                target,
                order: column.order.unwrap_or(usual),
                mark: DecimalMark::Point,
            });
        }
        let mut dates = vec![DateColumn::default(); columns.len()];
        let mut numbers = vec![NumberColumn::default(); columns.len()];
        while !open.is_empty()
            && let Some(row) = table.next()?
        {
            for place in &open {
                let column = &columns[*place];
                let cell = row.cells.get(column.at).unwrap_or_default();
                if is_number(column.target) {
                    numbers[*place].observe(cell);
                } else {
                    dates[*place].observe(cell);
                }
            }
        }
        for place in open {
            let column = &mut columns[place];
            if is_number(column.target) {
                column.mark = numbers[place].mark();
            } else {
                column.order = dates[place].reading(usual).order;
            }
        }
        Ok(Self { kind, columns })
    }

    /// Of each group of columns without which no row comes in: those that are all missing.
    pub(super) fn missing(&self) -> Vec<Vec<Target>> {
        let groups = Target::needed(self.kind).iter();
        groups
            .filter(|group| !group.iter().any(|target| self.has(*target)))
            .map(|group| group.to_vec())
            .collect()
    }

    pub(super) fn has(&self, target: Target) -> bool {
        self.columns.iter().any(|column| column.target == target)
    }

    pub(super) fn targets(&self) -> impl Iterator<Item = Target> {
        self.columns.iter().map(|column| column.target)
    }

    /// What is wrong with a row in which these cells hold the error of a formula: nothing, where nothing becomes of
    /// them.
    pub(super) fn error(&self, row: &StringRecord, errors: &[usize]) -> Option<RowProblem> {
        let mut columns = self.columns.iter();
        let column = columns.find(|column| errors.contains(&column.at))?;
        Some(RowProblem::Formula {
            header: column.header.clone(),
            error: shown(row.get(column.at).unwrap_or_default(), ERROR),
        })
    }

    /// The cells of a row.
    pub(super) const fn cells<'c>(&'c self, row: &'c StringRecord) -> Cells<'c> {
        Cells { columns: self, row }
    }
}

const fn is_number(target: Target) -> bool {
    matches!(
        target,
        Target::Seats
            | Target::ValueMonthly
            | Target::ValueYearly
            | Target::NoticeDays
            | Target::Minutes
            | Target::AnsweredAfter
            | Target::ResolvedAfter
    )
}

/// The cells of one row, by what they become.
#[derive(Clone, Copy)]
pub(super) struct Cells<'c> {
    columns: &'c Columns,
    row: &'c StringRecord,
}

/// What a cell became, or which cell could not.
pub(super) type Read<T> = Result<T, RowProblem>;

impl<'c> Cells<'c> {
    fn text(&self, column: &Column) -> &'c str {
        unescaped(self.row.get(column.at).unwrap_or_default().trim())
    }

    /// The first cell for `target` that holds something, with its column.
    fn find(&self, target: Target) -> Option<(&'c Column, &'c str)> {
        let columns = &self.columns.columns;
        let column = columns.iter().find(|column| column.target == target)?;
        let text = self.text(column);
        (!text.is_empty()).then_some((column, text))
    }

    /// What stands over the column for `target`; its own word where there is none.
    pub(super) fn header(&self, target: Target) -> String {
        let columns = &self.columns.columns;
        let column = columns.iter().find(|column| column.target == target);
        column.map_or_else(|| target.to_string(), |column| column.header.clone())
    }

    /// The cell as it stands.
    pub(super) fn raw(&self, target: Target) -> Option<&'c str> {
        self.find(target).map(|(_, text)| text)
    }

    fn parsed<T>(
        &self,
        target: Target,
        parse: impl FnOnce(&Column, &str) -> Result<T, Problem>,
    ) -> Read<Option<T>> {
        let Some((column, text)) = self.find(target) else {
            return Ok(None);
        };
        parse(column, text)
            .map(Some)
            .map_err(|problem| RowProblem::Cell {
                header: column.header.clone(),
                problem,
            })
    }

    pub(super) fn line(&self, target: Target) -> Read<Option<Line>> {
        self.parsed(target, |_, text| Line::parse(text))
    }

    pub(super) fn written(&self, target: Target) -> Read<Option<Written>> {
        self.parsed(target, |column, text| Written::parse(text, column.order))
    }

    /// A number read with the decimal mark of its column.
    pub(super) fn number<T>(
        &self,
        target: Target,
        read: impl FnOnce(&str, DecimalMark) -> Result<T, Problem>,
    ) -> Read<Option<T>> {
        self.parsed(target, |column, text| read(text, column.mark))
    }

    /// A value with a reading of its own.
    pub(super) fn value<T>(
        &self,
        target: Target,
        read: impl FnOnce(&str) -> Result<T, Problem>,
    ) -> Read<Option<T>> {
        self.parsed(target, |_, text| read(text))
    }

    /// A word of a closed list. `unknown` is told when the cell holds another one, which is then left out.
    pub(super) fn word<T>(
        &self,
        target: Target,
        read: impl FnOnce(&str) -> Option<T>,
        unknown: &mut bool,
    ) -> Option<T> {
        let word = read(self.raw(target)?);
        *unknown |= word.is_none();
        word
    }

    /// The text of all columns that become `target`: one alone as it stands, several each after its header.
    pub(super) fn joined(&self, target: Target) -> Read<Option<Words>> {
        let columns = self.columns.columns.iter();
        let mine: Vec<&Column> = columns.filter(|column| column.target == target).collect();
        let is_alone = mine.len() == 1;
        let mut text = String::new();
        let mut header = None;
        for column in mine {
            let cell = self.text(column);
            if cell.is_empty() {
                continue;
            }
            header = Some(&column.header);
            if !text.is_empty() {
                text.push('\n');
            }
            if !is_alone {
                text.push_str(&column.header);
                text.push_str(": ");
            }
            text.push_str(cell);
        }
        Words::parse_optional(&text).map_err(|problem| RowProblem::Cell {
            header: header.cloned().unwrap_or_default(),
            problem,
        })
    }

    /// What tells two rows apart: the text of every cell that becomes something. Never 0, which stands for "compare
    /// anew".
    pub(super) fn hash(&self) -> i64 {
        let mut hasher = SipHasher13::new();
        for column in &self.columns.columns {
            let text = self.text(column);
            hasher.write(column.target.as_str().as_bytes());
            hasher.write_usize(text.len());
            hasher.write(text.as_bytes());
        }
        match hasher.finish().cast_signed() {
            0 => 1,
            hash => hash,
        }
    }
}
