//! slip.untold.

use super::{KnownBy, Slip};
use crate::settings::Settings;
use crate::signals::{
    AccountFacts, CommitmentFacts, CompanyFacts, Rule, Severity, Signal, Subject, Verdict,
};
use crate::time::Now;

/// The promises that are known to be off plan and whose client does not know: amber from the same minute, red once a
/// working day's minutes have passed (O1). What was past its date when it came in is history and says nothing (B7).
#[must_use]
pub fn signals(
    facts: &AccountFacts,
    company: &CompanyFacts,
    _settings: &Settings,
    now: &Now,
) -> Verdict {
    let mut verdict = Verdict::default();
    let zone = &facts.account.zone;
    let mut untold = |slip: &Slip, promise: Option<&CommitmentFacts>| {
        let late_at = slip.late_at(&company.working);
        let is_late = now.instant >= late_at;
        if !is_late {
            verdict.until(late_at);
        }
        let severity = if is_late {
            Severity::Red
        } else {
            Severity::Amber
        };
        let subject = Subject::Commitment(slip.promise);
        let due = Some(zone.day_of(late_at));
        let raised = |episode: &dyn std::fmt::Display| {
            Signal::raised(Rule::SlipUntold, subject, episode, None, severity, due)
        };
        // What is written of a passed or unlikely date belongs to the episode that the date opened.
        verdict.raise(match promise {
            Some(promise) if matches!(slip.known_by, KnownBy::Date | KnownBy::Odds) => {
                raised(&promise.episode())
            }
            _ => raised(&slip.id),
        });
    };
    for promise in &facts.commitments {
        let standing = promise.standing_slip(facts, company, now);
        if let Some(slip) = standing.filter(Slip::is_untold) {
            untold(&slip, Some(promise));
        }
    }
    // Those of promises that were marked broken.
    let is_open = |slip: &Slip| {
        facts
            .commitments
            .iter()
            .any(|open| open.commitment.id == slip.promise)
    };
    for slip in facts
        .slips
        .iter()
        .filter(|slip| slip.is_untold() && !is_open(slip))
    {
        untold(slip, None);
    }
    verdict
}

impl CommitmentFacts {
    /// The slip that stands for it; what came in past its date is off plan only where somebody wrote so.
    pub(crate) fn standing_slip(
        &self,
        facts: &AccountFacts,
        company: &CompanyFacts,
        now: &Now,
    ) -> Option<Slip> {
        let zone = &facts.account.zone;
        let about = |slip: &&Slip| slip.promise == self.commitment.id;
        let stored: Vec<Slip> = facts.slips.iter().filter(about).cloned().collect();
        let commitment = &self.commitment;
        // What is written of the date decides before its odds do.
        let due = commitment.dates().map(|dates| dates.current());
        let mut written = stored.iter();
        let is_decided = written.any(|slip| slip.is_untold() || Some(slip.due) == due);
        let low = (!is_decided)
            .then(|| self.low_odds_now(company, zone, now))
            .flatten();
        let standing = commitment.standing_slip(&stored, low.as_ref(), zone, now.instant)?;
        let is_written = stored.iter().any(|slip| slip.id == standing.id);
        (is_written || self.history_of(zone).is_none()).then_some(standing)
    }
}
