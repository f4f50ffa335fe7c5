//! renewal.step, renewal.notice, contract.incomplete.

use chrono::{Days, NaiveDate};

use super::runway::{CHECK, NOTICE_STEPS, SHORTEST_TERM, STEPS, StepRecord, first_step};
use super::{Contract, ContractState, Party, Term};
use crate::accounts::Tier;
use crate::settings::Settings;
use crate::signals::{AccountFacts, CompanyFacts, Rule, Severity, Signal, Subject, Verdict};
use crate::time::{Now, add_months};

/// A contract with what its signals read beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContractFacts {
    /// The contract.
    pub contract: Contract,
    /// What was done about its runway steps.
    pub steps: Vec<StepRecord>,
}

/// What approaches in an account's contracts. Days are those of the contract's zone.
#[must_use]
pub fn signals(facts: &AccountFacts, _: &CompanyFacts, _: &Settings, now: &Now) -> Verdict {
    let mut verdict = Verdict::default();
    for contract in &facts.contracts {
        contract.judge(facts.account.tier, now, &mut verdict);
    }
    verdict
}

impl ContractFacts {
    fn judge(&self, tier: Tier, now: &Now, verdict: &mut Verdict) {
        let contract = &self.contract;
        let today = now.day_in(&contract.zone);
        if !contract.runs_on(today) {
            if let (ContractState::Signed { .. }, Some(start)) = (contract.state, contract.start)
                && today < start
            {
                verdict.until(contract.zone.start_of(start));
            }
            return;
        }

        if let Some(end) = contract.end_on(today) {
            verdict.until(contract.zone.end_of(end));
        }
        if matches!(contract.term, Term::Unknown)
            || (matches!(contract.term, Term::Fixed { .. }) && contract.notice.is_none())
        {
            let subject = Subject::Contract(contract.id);
            verdict.raise(Signal::raised(
                Rule::ContractIncomplete,
                subject,
                contract.id,
                None,
                Severity::Note,
                None,
            ));
        }
        match self.runway(today) {
            Runway::To { target, term_end } => self.step(tier, today, target, term_end, verdict),
            Runway::YearlyCheck { on, next } => self.check(on, next, verdict),
            Runway::None => {}
        }
        self.notice(today, verdict);
    }

    /// What the contract's steps count down to.
    fn runway(&self, today: NaiveDate) -> Runway {
        let contract = &self.contract;
        let end = contract.end_on(today);
        let term_days = match (contract.term, contract.start, end) {
            (Term::Fixed { renews_months: Some(months), .. }, _, Some(end)) if months > 0 => {
                Some((end - add_months(end, -i32::from(months))).num_days())
            }
            (_, Some(start), Some(end)) => Some((end - start).num_days() + 1),
            _ => None,
        };
        match end {
            Some(term_end) if term_days.is_none_or(|days| days >= SHORTEST_TERM) => {
                let renews = matches!(contract.term, Term::Fixed { renews_months: Some(_), .. });
                let deadline = contract.notice_deadline(Party::Client, today).filter(|_| renews);
                Runway::To { target: deadline.unwrap_or(term_end), term_end }
            }
            None if matches!(contract.term, Term::Unknown) => Runway::None,
            _ => yearly_check(contract, today),
        }
    }

    /// Only the latest step that is open shows; a step is over when it is recorded or overtaken by the next (N2).
    fn step(&self, tier: Tier, today: NaiveDate, target: NaiveDate, term_end: NaiveDate, verdict: &mut Verdict) {
        let zone = &self.contract.zone;
        if today > target {
            return;
        }
        verdict.until(zone.end_of(target));
        let steps = || STEPS.iter().copied().filter(|step| *step <= first_step(tier));
        if let Some(next) = steps().map(|step| days_before(target, step)).find(|opens| *opens > today) {
            verdict.until(zone.start_of(next));
        }
        let Some(step) = steps().filter(|step| days_before(target, *step) <= today).last() else { return };
        if !self.recorded(term_end, step) {
            self.raise_step(term_end, step, target, verdict);
        }
    }

    fn check(&self, on: Option<NaiveDate>, next: NaiveDate, verdict: &mut Verdict) {
        verdict.until(self.contract.zone.start_of(next));
        if let Some(on) = on.filter(|on| !self.recorded(*on, CHECK)) {
            self.raise_step(on, CHECK, on, verdict);
        }
    }

    fn recorded(&self, term_end: NaiveDate, step: u16) -> bool {
        self.steps.iter().any(|record| record.term_end == term_end && record.step == step)
    }

    fn raise_step(&self, term_end: NaiveDate, step: u16, due: NaiveDate, verdict: &mut Verdict) {
        let subject = Subject::Contract(self.contract.id);
        verdict.raise(Signal::raised(
            Rule::RenewalStep,
            subject,
            term_end,
            Some(step),
            Severity::Amber,
            Some(due),
        ));
    }

    /// Red in the last days before the deadline, while nobody has said in this term how it will end.
    fn notice(&self, today: NaiveDate, verdict: &mut Verdict) {
        let contract = &self.contract;
        let zone = &contract.zone;
        let (Some(deadline), Some(term_end)) =
            (contract.notice_deadline(Party::Client, today), contract.end_on(today))
        else {
            return;
        };
        let called_since = match contract.term {
            Term::Fixed { renews_months: Some(months), .. } => add_months(term_end, -i32::from(months)),
            _ => NaiveDate::MIN,
        };
        if today > deadline || contract.call.is_some_and(|(_, on)| on > called_since) {
            return;
        }
        verdict.until(zone.end_of(deadline));
        if let Some(next) =
            NOTICE_STEPS.iter().map(|step| days_before(deadline, *step)).find(|opens| *opens > today)
        {
            verdict.until(zone.start_of(next));
        }
        if let Some(step) = NOTICE_STEPS.iter().filter(|step| days_before(deadline, **step) <= today).next_back()
        {
            let subject = Subject::Contract(contract.id);
            verdict.raise(Signal::raised(
                Rule::RenewalNotice,
                subject,
                term_end,
                Some(*step),
                Severity::Red,
                Some(deadline),
            ));
        }
    }
}

enum Runway {
    /// The steps count down to `target`.
    To { target: NaiveDate, term_end: NaiveDate },
    /// Too short or without an end: one day a year, the last one if any, and the one to come.
    YearlyCheck { on: Option<NaiveDate>, next: NaiveDate },
    /// Nothing to count down to.
    None,
}

/// The anniversaries of a contract's first day around `today`.
fn yearly_check(contract: &Contract, today: NaiveDate) -> Runway {
    let signed_on = match contract.state {
        ContractState::Signed { on } => on,
        _ => None,
    };
    let Some(start) = contract.start.or(signed_on) else { return Runway::None };
    let mut years = 1;
    while add_months(start, 12 * years) <= today {
        years += 1;
    }
    let on = (years > 1).then(|| add_months(start, 12 * (years - 1)));
    Runway::YearlyCheck { on, next: add_months(start, 12 * years) }
}

fn days_before(day: NaiveDate, days: u16) -> NaiveDate {
    day.checked_sub_days(Days::new(u64::from(days))).unwrap_or(NaiveDate::MIN)
}
