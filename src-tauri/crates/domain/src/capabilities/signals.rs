//! promise.unsupported, promise.conflict.

use super::conflicting;
use crate::commitments::{Commitment, Terms};
use crate::settings::Settings;
use crate::signals::{AccountFacts, CompanyFacts, Rule, Severity, Signal, Subject, Verdict};
use crate::time::Now;

/// What was promised of what does not exist and nobody approved (K1), and what was promised twice (C9). Neither changes
/// by time alone.
#[must_use]
pub fn signals(facts: &AccountFacts, _: &CompanyFacts, _: &Settings, _: &Now) -> Verdict {
    let mut verdict = Verdict::default();
    for open in &facts.commitments {
        let Some(status) = open.support else {
            continue;
        };
        if !wants_approver(&open.commitment) || !status.is_below_exists() {
            continue;
        }
        // A capability that falls further is a new fact, and so is another capability.
        let on = open.commitment.capability;
        let episode = on.map_or_else(String::new, |on| format!("{on}.{status}"));
        verdict.raise(Signal::raised(
            Rule::PromiseUnsupported,
            Subject::Commitment(open.commitment.id),
            episode,
            None,
            Severity::Amber,
            due(&open.commitment),
        ));
    }
    let open = facts.commitments.iter().map(|open| &open.commitment);
    for (later, earlier) in conflicting(open) {
        let days = [due(later), due(earlier)];
        let [said, before] = days.map(|day| day.map_or_else(String::new, |day| day.to_string()));
        verdict.raise(Signal::raised(
            Rule::PromiseConflict,
            Subject::Commitment(later.id),
            format!("{}.{before}.{said}", earlier.id),
            None,
            Severity::Amber,
            days.into_iter().flatten().min(),
        ));
    }
    verdict
}

/// Is it an open promise that nobody approved?
fn wants_approver(commitment: &Commitment) -> bool {
    matches!(&commitment.terms, Terms::Promise(promise) if promise.state.is_open())
        && commitment.approver.is_none()
}

fn due(commitment: &Commitment) -> Option<chrono::NaiveDate> {
    commitment.dates().map(|dates| dates.current().last())
}
