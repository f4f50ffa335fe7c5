//! Rows of a file as records to be: read without knowing the ledger.

use chrono::NaiveDate;
use csv::StringRecord;
use domain::Problem;
use domain::accounts::{Influence, Stage, Tier};
use domain::commitments::Side;
use domain::contracts::Billing;
use domain::endings::EndingKind;
use domain::fold::fold;
use domain::imports::{Target, Warning, Written, values};
use domain::money::Currency;
use domain::text::{Line, Words};
use domain::time::Zone;
use domain::touches::{Channel, Direction, TouchResult};

use super::RowProblem;
use super::columns::{Cells, Columns, Read};
use crate::accounts::MOST_SEATS;

/// Most minutes or hours that a row may say something took: a hundred years.
const LONGEST: u32 = 60 * 24 * 366 * 100;
/// Most days of notice: ten years.
const NOTICE: u32 = 3660;

/// A row that can become a record once its account is known.
pub(super) struct Draft<B> {
    /// The line it begins on.
    pub(super) line: u32,
    /// What its source calls it, or what it is known again by.
    pub(super) external_id: String,
    /// Of its cells.
    pub(super) hash: i64,
    /// The account it belongs to, as its source calls it; empty for an account.
    pub(super) account: String,
    /// The person there, as its source calls them.
    pub(super) person: Option<String>,
    /// What is odd about it.
    pub(super) warnings: Vec<Warning>,
    /// The row itself, in case that it is refused later.
    pub(super) cells: StringRecord,
    /// What it becomes.
    pub(super) becomes: B,
}

/// What rows of one kind become, read without knowing the ledger.
pub(super) trait FromRow: Sized + Send + 'static {
    /// Reads the cells of a row.
    fn read(cells: &Cells<'_>, odd: &mut Odd) -> Read<Self>;

    /// What a row without an id of its own is known again by, beside its account; for what has no name, its cells.
    fn known_again(&self) -> Option<String>;

    /// Does it belong to an account?
    const HAS_ACCOUNT: bool = true;
}

/// What is odd about a row, gathered while it is read.
pub(super) struct Odd {
    /// What amounts are in.
    pub(super) currency: Currency,
    /// A word of a closed list was not understood.
    pub(super) unknown_word: bool,
    pub(super) warnings: Vec<Warning>,
}

pub(super) struct AccountDraft {
    pub(super) name: Line,
    pub(super) stage: Stage,
    pub(super) tier: Tier,
    pub(super) segment: Option<Line>,
    pub(super) since: Option<NaiveDate>,
    pub(super) seats: Option<u32>,
    pub(super) website: Option<Line>,
    pub(super) language: Option<Line>,
    pub(super) zone: Option<Zone>,
    pub(super) currency: Option<Currency>,
    pub(super) stay_reason: Option<Words>,
    pub(super) notes: Option<Words>,
}

pub(super) struct ContactDraft {
    pub(super) name: Line,
    pub(super) role: Option<Line>,
    pub(super) influence: Option<Influence>,
    pub(super) email: Option<Line>,
    pub(super) phone: Option<Line>,
    pub(super) language: Option<Line>,
}

pub(super) struct ContractDraft {
    pub(super) title: Line,
    pub(super) start: Option<NaiveDate>,
    pub(super) end: Option<NaiveDate>,
    pub(super) billing: Billing,
    /// Minor units in one billing period.
    pub(super) value: Option<i64>,
    pub(super) renews: bool,
    pub(super) notice_days: Option<u16>,
    pub(super) lost: bool,
}

pub(super) struct TouchDraft {
    pub(super) at: Written,
    pub(super) direction: Direction,
    pub(super) channel: Channel,
    pub(super) result: TouchResult,
    pub(super) minutes: Option<u32>,
    pub(super) words: Option<Words>,
}

pub(super) struct CommitmentDraft {
    pub(super) words: Words,
    pub(super) side: Side,
    pub(super) due: Option<NaiveDate>,
    pub(super) made_on: Option<NaiveDate>,
    pub(super) done: bool,
}

pub(super) struct EndingDraft {
    pub(super) on: NaiveDate,
    pub(super) kind: EndingKind,
    pub(super) reason: Option<Line>,
    pub(super) words: Option<Words>,
}

/// Reads a row. `currency`: what amounts are in.
pub(super) fn read<B: FromRow>(
    columns: &Columns,
    row: &StringRecord,
    line: u32,
    currency: Currency,
) -> Read<Draft<B>> {
    let cells = columns.cells(row);
    let mut odd = Odd {
        currency,
        unknown_word: false,
        warnings: Vec::new(),
    };
    let account = if B::HAS_ACCOUNT {
        needed(&cells, Target::Account, cells.raw(Target::Account))?.to_owned()
    } else {
        String::new()
    };
    let becomes = B::read(&cells, &mut odd)?;
    if odd.unknown_word {
        odd.warnings.push(Warning::UnknownWord);
    }
    let hash = cells.hash();
    // No id that a person typed begins with this mark.
    let external_id = match (cells.raw(Target::ExternalId), becomes.known_again()) {
        (Some(id), _) => Line::parse(id)
            .map_err(|problem| refused(&cells, Target::ExternalId, problem))?
            .to_string(),
        (None, Some(name)) => format!("\u{1F}{}\u{1F}{name}", fold(&account)),
        (None, None) => format!("\u{1F}{hash:x}"),
    };
    Ok(Draft {
        line,
        external_id,
        hash,
        account,
        person: cells.raw(Target::Contact).map(str::to_owned),
        warnings: odd.warnings,
        cells: row.clone(),
        becomes,
    })
}

fn refused(cells: &Cells<'_>, target: Target, problem: Problem) -> RowProblem {
    RowProblem::Cell {
        header: cells.header(target),
        problem,
    }
}

fn needed<T>(cells: &Cells<'_>, target: Target, value: Option<T>) -> Read<T> {
    value.ok_or_else(|| refused(cells, target, Problem::Blank))
}

fn flag(cells: &Cells<'_>, target: Target, unknown: &mut bool) -> Option<bool> {
    cells.word(target, values::flag, unknown)
}

impl FromRow for AccountDraft {
    const HAS_ACCOUNT: bool = false;

    fn read(cells: &Cells<'_>, odd: &mut Odd) -> Read<Self> {
        let stage = cells.word(Target::Stage, values::stage, &mut odd.unknown_word);
        let lost = flag(cells, Target::Lost, &mut odd.unknown_word) == Some(true);
        let trial = flag(cells, Target::Trial, &mut odd.unknown_word) == Some(true);
        let most = MOST_SEATS.unsigned_abs();
        Ok(Self {
            name: needed(cells, Target::Name, cells.line(Target::Name)?)?,
            stage: match (lost, trial) {
                (true, _) => Stage::Churned,
                (false, true) => Stage::Prospect,
                (false, false) => stage.unwrap_or(Stage::Active),
            },
            tier: cells
                .word(Target::Tier, values::tier, &mut odd.unknown_word)
                .unwrap_or(Tier::Light),
            segment: cells.line(Target::Segment)?,
            since: cells.written(Target::Since)?.map(|written| written.day),
            seats: cells.number(Target::Seats, |text, mark| values::count(text, mark, most))?,
            website: cells.line(Target::Website)?,
            language: cells.line(Target::Language)?,
            zone: cells.value(Target::Zone, Zone::parse)?,
            currency: cells.value(Target::Currency, Currency::parse)?,
            stay_reason: cells.joined(Target::StayReason)?,
            notes: cells.joined(Target::Notes)?,
        })
    }

    fn known_again(&self) -> Option<String> {
        Some(fold(self.name.as_str()))
    }
}

impl FromRow for ContactDraft {
    fn read(cells: &Cells<'_>, odd: &mut Odd) -> Read<Self> {
        let email = cells.line(Target::Email)?;
        let name = match cells.line(Target::Name)? {
            Some(name) => Some(name),
            None => {
                let parts = [cells.raw(Target::FirstName), cells.raw(Target::LastName)];
                let name = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
                Line::parse_optional(&name)
                    .map_err(|problem| refused(cells, Target::LastName, problem))?
                    .or_else(|| email.clone())
            }
        };
        Ok(Self {
            name: needed(cells, Target::Name, name)?,
            role: cells.line(Target::Role)?,
            influence: cells.word(Target::Influence, values::influence, &mut odd.unknown_word),
            phone: cells.line(Target::Phone)?,
            language: cells.line(Target::Language)?,
            email,
        })
    }

    fn known_again(&self) -> Option<String> {
        Some(fold(self.email.as_ref().unwrap_or(&self.name).as_str()))
    }
}

impl FromRow for ContractDraft {
    fn read(cells: &Cells<'_>, odd: &mut Odd) -> Read<Self> {
        let decimals = odd.currency.decimals();
        let amount = |target| -> Read<Option<i64>> {
            cells.number(target, |text, mark| {
                let amount = values::amount(text, mark, decimals)?;
                if (0..=1 << 53).contains(&amount) {
                    Ok(amount)
                } else {
                    Err(Problem::OutOfRange {
                        min: 0,
                        max: i32::MAX,
                    })
                }
            })
        };
        let (monthly, yearly) = (amount(Target::ValueMonthly)?, amount(Target::ValueYearly)?);
        let said = cells.word(Target::Billing, values::billing, &mut odd.unknown_word);
        let billing = said.unwrap_or(if monthly.is_none() && yearly.is_some() {
            Billing::Yearly
        } else {
            Billing::Monthly
        });
        let value = match billing {
            Billing::Monthly => monthly.or(yearly.map(|yearly| share(yearly, 12))),
            Billing::Quarterly => monthly
                .map(|monthly| monthly.saturating_mul(3))
                .or(yearly.map(|yearly| share(yearly, 4))),
            Billing::Yearly => yearly.or(monthly.map(|monthly| monthly.saturating_mul(12))),
        };
        let day = |target| -> Read<Option<NaiveDate>> {
            Ok(cells.written(target)?.map(|written| written.day))
        };
        let (start, end) = (day(Target::Start)?, day(Target::End)?);
        let lost = flag(cells, Target::Lost, &mut odd.unknown_word) == Some(true);
        if value == Some(0) {
            odd.warnings.push(Warning::CostsNothing);
        }
        match (start, end) {
            (Some(start), Some(end)) if end < start => odd.warnings.push(Warning::EndsBeforeStart),
            (_, None) if !lost => odd.warnings.push(Warning::NoEnd),
            _ => {}
        }
        // One without a title is called by what its source calls it, or by its client.
        let mut title = None;
        for target in [Target::Title, Target::ExternalId, Target::Account] {
            title = title.or(cells.line(target)?);
        }
        Ok(Self {
            title: needed(cells, Target::Title, title)?,
            start,
            end,
            billing,
            value,
            renews: flag(cells, Target::Renews, &mut odd.unknown_word) == Some(true),
            notice_days: cells
                .number(Target::NoticeDays, |text, mark| {
                    values::count(text, mark, NOTICE)
                })?
                .and_then(|days| u16::try_from(days).ok()),
            lost,
        })
    }

    fn known_again(&self) -> Option<String> {
        None
    }
}

/// A part of an amount, rounded half up.
const fn share(amount: i64, parts: i64) -> i64 {
    (amount + parts / 2) / parts
}

impl FromRow for TouchDraft {
    fn read(cells: &Cells<'_>, odd: &mut Odd) -> Read<Self> {
        let span = |target| -> Read<Option<u32>> {
            cells.number(target, |text, mark| values::count(text, mark, LONGEST))
        };
        let (minutes, hours) = (span(Target::AnsweredAfter)?, span(Target::ResolvedAfter)?);
        if let (Some(minutes), Some(hours)) = (minutes, hours)
            && u64::from(minutes) > u64::from(hours) * 60
        {
            odd.warnings.push(Warning::AnsweredAfterResolved);
        }
        let channel = cells
            .word(Target::Channel, values::channel, &mut odd.unknown_word)
            .unwrap_or(Channel::Email);
        Ok(Self {
            at: needed(cells, Target::At, cells.written(Target::At)?)?,
            direction: cells
                .word(Target::Direction, values::direction, &mut odd.unknown_word)
                .unwrap_or(Direction::Inbound),
            channel,
            result: cells
                .word(Target::Result, values::result, &mut odd.unknown_word)
                .unwrap_or(TouchResult::Reached),
            minutes: cells.number(Target::Minutes, |text, mark| {
                values::count(text, mark, 24 * 60)
            })?,
            words: cells.joined(Target::Words)?,
        })
    }

    fn known_again(&self) -> Option<String> {
        None
    }
}

impl FromRow for CommitmentDraft {
    fn read(cells: &Cells<'_>, odd: &mut Odd) -> Read<Self> {
        let day = |target| -> Read<Option<NaiveDate>> {
            Ok(cells.written(target)?.map(|written| written.day))
        };
        Ok(Self {
            words: needed(cells, Target::Words, cells.joined(Target::Words)?)?,
            side: cells
                .word(Target::Side, values::side, &mut odd.unknown_word)
                .unwrap_or(Side::Ours),
            due: day(Target::Due)?,
            made_on: day(Target::MadeOn)?,
            done: flag(cells, Target::Done, &mut odd.unknown_word) == Some(true),
        })
    }

    fn known_again(&self) -> Option<String> {
        Some(fold(self.words.as_str()).chars().take(200).collect())
    }
}

impl FromRow for EndingDraft {
    fn read(cells: &Cells<'_>, odd: &mut Odd) -> Read<Self> {
        let came_back = flag(cells, Target::CameBack, &mut odd.unknown_word) == Some(true);
        Ok(Self {
            on: needed(cells, Target::On, cells.written(Target::On)?)?.day,
            kind: if came_back {
                EndingKind::CameBack
            } else {
                EndingKind::Lost
            },
            reason: cells.line(Target::Reason)?,
            words: cells.joined(Target::Words)?,
        })
    }

    fn known_again(&self) -> Option<String> {
        Some(self.on.to_string())
    }
}
