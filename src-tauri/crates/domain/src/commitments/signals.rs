//! promise.due, promise.overdue, duty.unacknowledged, duty.late.

use super::{DutyState, Terms};
use crate::settings::Settings;
use crate::signals::{
    AccountFacts, CommitmentFacts, CompanyFacts, Rule, Severity, Signal, Subject, Verdict,
};
use crate::time::Now;

/// The dates of an account's open commitments, soon or past. A date is over when the account's day is over.
#[must_use]
pub fn signals(
    facts: &AccountFacts,
    company: &CompanyFacts,
    settings: &Settings,
    now: &Now,
) -> Verdict {
    let mut verdict = Verdict::default();
    for commitment in &facts.commitments {
        let rules = match &commitment.commitment.terms {
            Terms::Promise(promise) if promise.state.is_open() => Rules {
                soon: Some((Rule::PromiseDue, settings.promise_due_days, Severity::Amber)),
                past: (Rule::PromiseOverdue, Severity::Red),
            },
            Terms::Duty(duty) if duty.state.is_open() => Rules {
                soon: matches!(duty.state, DutyState::Asked).then_some((
                    Rule::DutyUnacknowledged,
                    settings.duty_unacknowledged_days,
                    Severity::Note,
                )),
                past: (Rule::DutyLate, Severity::Amber),
            },
            _ => continue,
        };
        rules.judge(commitment, facts, company, now, &mut verdict);
    }
    verdict
}

/// What speaks before a date, from how many working days on, and what speaks once it is over.
struct Rules {
    soon: Option<(Rule, u16, Severity)>,
    past: (Rule, Severity),
}

impl Rules {
    fn judge(
        &self,
        facts: &CommitmentFacts,
        account: &AccountFacts,
        company: &CompanyFacts,
        now: &Now,
        verdict: &mut Verdict,
    ) {
        let Some(dates) = facts.commitment.dates() else {
            return;
        };
        let due = dates.current().last();
        let zone = &account.account.zone;
        let subject = Subject::Commitment(facts.commitment.id);
        let over = zone.end_of(due);
        let history = facts.history_of(zone);
        let mut raise = |rule, severity| {
            let signal = match facts.last_move {
                Some(episode) => Signal::raised(rule, subject, episode, None, severity, Some(due)),
                None => Signal::raised(
                    rule,
                    subject,
                    facts.commitment.id,
                    None,
                    severity,
                    Some(due),
                ),
            };
            verdict.raise(signal.as_history_of(history));
        };

        if now.instant >= over {
            raise(self.past.0, self.past.1);
            return;
        }
        if let Some((rule, days, severity)) = self.soon {
            let opens = zone.start_of(company.working.nth_before(u32::from(days), due));
            if now.instant < opens {
                verdict.until(opens);
                return;
            }
            raise(rule, severity);
        }
        verdict.until(over);
    }
}
