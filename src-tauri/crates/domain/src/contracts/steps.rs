//! The steps of a contract's runway on a day: which there are, when each opens, which one stands open.

use chrono::{Days, NaiveDate};

use super::runway::{CHECK, SHORTEST_TERM, STEPS, StepOutcome, first_step};
use super::{Contract, ContractFacts, ContractState, Party, Term};
use crate::accounts::Tier;
use crate::time::add_months;

/// One step of the runway of one term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunwayStep {
    /// Days before the target: one of [`STEPS`], or [`CHECK`].
    pub step: u16,
    /// The last day of the term it belongs to; for a yearly check, the check's day.
    pub term_end: NaiveDate,
    /// The day it opens.
    pub opens_on: NaiveDate,
    /// The day that matters: the notice deadline or the end, or the check's day.
    pub due: NaiveDate,
    /// What became of it.
    pub outcome: Option<StepOutcome>,
    /// It stands open: it has come, nothing is recorded of it, and no later one has overtaken it.
    pub open: bool,
}

impl ContractFacts {
    /// The steps of the term that runs on `today`, farthest first; none for a contract that does not run then, or
    /// has nothing to count down to.
    #[must_use]
    pub fn steps_on(&self, tier: Tier, today: NaiveDate) -> Vec<RunwayStep> {
        if self.is_followed || !self.contract.runs_on(today) {
            return Vec::new();
        }
        match self.runway(today) {
            Runway::To { target, term_end } => self.countdown(tier, today, target, term_end),
            Runway::YearlyCheck { on, next } => on
                .into_iter()
                .chain([next])
                .map(|day| self.check(day, today))
                .collect(),
            Runway::None => Vec::new(),
        }
    }

    fn countdown(
        &self,
        tier: Tier,
        today: NaiveDate,
        target: NaiveDate,
        term_end: NaiveDate,
    ) -> Vec<RunwayStep> {
        let given = || {
            STEPS
                .iter()
                .copied()
                .filter(|step| *step <= first_step(tier))
        };
        // Only the latest that has come shows: it overtakes those before it (N2).
        let latest = given().rfind(|step| days_before(target, *step) <= today);
        let step = |step| {
            let outcome = self.outcome(term_end, step);
            RunwayStep {
                step,
                term_end,
                opens_on: days_before(target, step),
                due: target,
                outcome,
                open: latest == Some(step) && outcome.is_none() && today <= target,
            }
        };
        given().map(step).collect()
    }

    fn check(&self, on: NaiveDate, today: NaiveDate) -> RunwayStep {
        let outcome = self.outcome(on, CHECK);
        let open = on <= today && outcome.is_none();
        RunwayStep {
            step: CHECK,
            term_end: on,
            opens_on: on,
            due: on,
            outcome,
            open,
        }
    }

    fn outcome(&self, term_end: NaiveDate, step: u16) -> Option<StepOutcome> {
        let of_step = self
            .steps
            .iter()
            .find(|record| record.term_end == term_end && record.step == step);
        of_step.map(|record| record.outcome)
    }

    /// What the contract's steps count down to.
    pub(super) fn runway(&self, today: NaiveDate) -> Runway {
        let contract = &self.contract;
        let end = contract.end_on(today);
        let term_days = match (contract.term, contract.start, end) {
            (
                Term::Fixed {
                    renews_months: Some(months),
                    ..
                },
                _,
                Some(end),
            ) if months > 0 => Some((end - add_months(end, -i32::from(months))).num_days()),
            (_, Some(start), Some(end)) => Some((end - start).num_days() + 1),
            _ => None,
        };
        match end {
            Some(term_end) if term_days.is_none_or(|days| days >= SHORTEST_TERM) => {
                let deadline = contract
                    .notice_deadline(Party::Client, today)
                    .filter(|_| contract.renews());
                Runway::To {
                    target: deadline.unwrap_or(term_end),
                    term_end,
                }
            }
            None if matches!(contract.term, Term::Unknown) => Runway::None,
            _ => yearly_check(contract, today),
        }
    }
}

pub(super) enum Runway {
    /// The steps count down to `target`.
    To {
        target: NaiveDate,
        term_end: NaiveDate,
    },
    /// Too short or without an end: one day a year, the last one if any, and the one to come.
    YearlyCheck {
        on: Option<NaiveDate>,
        next: NaiveDate,
    },
    /// Nothing to count down to.
    None,
}

/// The anniversaries of a contract's first day around `today`.
fn yearly_check(contract: &Contract, today: NaiveDate) -> Runway {
    let signed_on = match contract.state {
        ContractState::Signed { on } => Some(on),
        _ => None,
    };
    let Some(start) = contract.start.or(signed_on) else {
        return Runway::None;
    };
    let mut years = 1;
    while add_months(start, 12 * years) <= today {
        years += 1;
    }
    let on = (years > 1).then(|| add_months(start, 12 * (years - 1)));
    Runway::YearlyCheck {
        on,
        next: add_months(start, 12 * years),
    }
}

/// The day `days` calendar days before `day`.
pub(super) fn days_before(day: NaiveDate, days: u16) -> NaiveDate {
    day.checked_sub_days(Days::new(u64::from(days)))
        .unwrap_or(NaiveDate::MIN)
}
