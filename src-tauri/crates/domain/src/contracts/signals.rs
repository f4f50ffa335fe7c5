//! renewal.step, renewal.notice, contract.incomplete.

use chrono::NaiveDate;

use super::runway::{CHECK, NOTICE_STEPS, StepRecord};
use super::steps::days_before;
use super::{Contract, ContractState, Party, Term};
use crate::accounts::Tier;
use crate::settings::Settings;
use crate::signals::{
    AccountFacts, CompanyFacts, Imported, Rule, Severity, Signal, Subject, Verdict,
};
use crate::time::{Now, add_months};

/// A contract with what its signals read beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContractFacts {
    /// The contract.
    pub contract: Contract,
    /// What was done about its runway steps.
    pub steps: Vec<StepRecord>,
    /// How it came in; none when it was typed.
    pub imported: Option<Imported>,
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
            let signal = Signal::raised(
                Rule::ContractIncomplete,
                Subject::Contract(contract.id),
                contract.id,
                None,
                Severity::Note,
                None,
            );
            // What another system left out is no news of ours (B7).
            verdict.raise(signal.as_history_of(self.imported.map(|imported| imported.import)));
        }
        self.steps(tier, today, verdict);
        self.notice(today, verdict);
    }

    /// Only the latest step that is open shows; a step is over when it is recorded or overtaken by the next (N2).
    fn steps(&self, tier: Tier, today: NaiveDate, verdict: &mut Verdict) {
        let zone = &self.contract.zone;
        for step in self.steps_on(tier, today) {
            if step.opens_on > today {
                verdict.until(zone.start_of(step.opens_on));
            }
            // A check stands open until somebody sees to it; a countdown is over with its target.
            if step.step != CHECK && step.due >= today {
                verdict.until(zone.end_of(step.due));
            }
            if step.open {
                let signal = Signal::raised(
                    Rule::RenewalStep,
                    Subject::Contract(self.contract.id),
                    step.term_end,
                    Some(step.step),
                    Severity::Amber,
                    Some(step.due),
                );
                // A yearly check whose day was past when the contract came in is history (B7).
                let history = self
                    .imported
                    .filter(|imported| zone.end_of(step.due) <= imported.at);
                verdict.raise(signal.as_history_of(history.map(|imported| imported.import)));
            }
        }
    }

    /// Red in the last days before the deadline, while nobody has said in this term how it will end.
    fn notice(&self, today: NaiveDate, verdict: &mut Verdict) {
        let contract = &self.contract;
        let zone = &contract.zone;
        let (Some(deadline), Some(term_end)) = (
            contract.notice_deadline(Party::Client, today),
            contract.end_on(today),
        ) else {
            return;
        };
        let called_since = match contract.term {
            Term::Fixed {
                renews_months: Some(months),
                ..
            } => add_months(term_end, -i32::from(months)),
            _ => NaiveDate::MIN,
        };
        if today > deadline || contract.call.is_some_and(|(_, on)| on > called_since) {
            return;
        }
        verdict.until(zone.end_of(deadline));
        if let Some(next) = NOTICE_STEPS
            .iter()
            .map(|step| days_before(deadline, *step))
            .find(|opens| *opens > today)
        {
            verdict.until(zone.start_of(next));
        }
        if let Some(step) = NOTICE_STEPS
            .iter()
            .rfind(|step| days_before(deadline, **step) <= today)
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
