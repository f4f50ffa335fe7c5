//! renewal.step, renewal.notice, renewal.verdict, contract.incomplete.

use chrono::NaiveDate;

use super::runway::{CHECK, NOTICE_STEPS, StepRecord};
use super::steps::days_before;
use super::{
    ANSWER_DAYS, Contract, ContractState, Decision, HumanCall, Outlook, Party, Term, Wanted, lanes,
    look,
};
use crate::accounts::Tier;
use crate::settings::Settings;
use crate::signals::{
    AccountFacts, CompanyFacts, Imported, Rule, Severity, Signal, Subject, Verdict,
};
use crate::time::Now;

/// A contract with what its signals read beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContractFacts {
    /// The contract.
    pub contract: Contract,
    /// What was done about its runway steps.
    pub steps: Vec<StepRecord>,
    /// What was decided where call and outlook disagreed (N4).
    pub decisions: Vec<Decision>,
    /// A signed contract follows it: its renewal is settled.
    pub is_followed: bool,
    /// How it came in; none when it was typed.
    pub imported: Option<Imported>,
}

/// What approaches in an account's contracts. Days are those of the contract's zone.
#[must_use]
pub fn signals(
    facts: &AccountFacts,
    company: &CompanyFacts,
    settings: &Settings,
    now: &Now,
) -> Verdict {
    let mut verdict = Verdict::default();
    let running = |one: &&ContractFacts| {
        !one.is_followed && one.contract.runs_on(now.day_in(&one.contract.zone))
    };
    let lanes = lanes(facts.contracts.iter().filter(running), now);
    for contract in &facts.contracts {
        contract.judge(facts.account.tier, now, &mut verdict);
        let today = now.day_in(&contract.contract.zone);
        if contract.contract.runs_on(today) {
            let looked = look(&contract.contract, facts, company, settings, now);
            if let Some(until) = looked.until {
                verdict.until(until);
            }
            contract.verdict(looked.outlook, today, &mut verdict);
            let id = contract.contract.id;
            let lane = lanes.get(&id).copied().unwrap_or(id);
            verdict
                .renewals
                .push(contract.renewal(lane, &looked, today));
        }
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
        if self.is_followed {
            return;
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
        let is_settled = contract.notice_given.is_some() || contract.call_in_term(today).is_some();
        if today > deadline || is_settled {
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

    /// N4: near the end "watching" is no answer, and a call that the evidence speaks against wants a decision.
    fn verdict(&self, outlook: Outlook, today: NaiveDate, verdict: &mut Verdict) {
        let contract = &self.contract;
        let Some(term_end) = contract.end_on(today).filter(|_| !self.is_followed) else {
            return;
        };
        let answer_from = days_before(term_end, ANSWER_DAYS);
        if today < answer_from {
            verdict.until(contract.zone.start_of(answer_from));
        }
        let step = match self.wanted(outlook, today) {
            Some(Wanted::Answer) => Some(ANSWER_DAYS),
            Some(Wanted::Decision) => None,
            None => return,
        };
        verdict.raise(Signal::raised(
            Rule::RenewalVerdict,
            Subject::Contract(contract.id),
            term_end,
            step,
            Severity::Amber,
            Some(term_end),
        ));
    }

    /// What is wanted of people about the renewal of the term that stands on `today`.
    #[must_use]
    pub fn wanted(&self, outlook: Outlook, today: NaiveDate) -> Option<Wanted> {
        let contract = &self.contract;
        let (term_end, call) = contract
            .end_on(today)
            .zip(contract.call_in_term(today))
            // What was given notice ends, whatever anybody says of it.
            .filter(|_| !self.is_followed && contract.notice_given.is_none())?;
        if call == HumanCall::Watching {
            (days_before(term_end, ANSWER_DAYS) <= today).then_some(Wanted::Answer)
        } else {
            let is_open =
                call.disagrees_with(outlook) && self.decided(term_end, call, outlook).is_none();
            is_open.then_some(Wanted::Decision)
        }
    }

    /// The decision that settles this very disagreement.
    #[must_use]
    pub fn decided(
        &self,
        term_end: NaiveDate,
        call: HumanCall,
        outlook: Outlook,
    ) -> Option<&Decision> {
        self.decisions.iter().rfind(|decision| {
            (decision.term_end, decision.call, decision.outlook) == (term_end, call, outlook)
        })
    }
}
