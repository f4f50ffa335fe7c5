//! promise.unlikely, and the odds that are kept of each day (D6).

use chrono::{Days, NaiveDate};

use super::Estimated;
use crate::Share;
use crate::ids::CommitmentId;
use crate::settings::Settings;
use crate::signals::{
    AccountFacts, CommitmentFacts, CompanyFacts, Rule, Severity, Signal, Subject, Verdict,
};
use crate::time::{Now, Zone};

/// Below these odds a date is unlikely.
pub(super) const UNLIKELY_BELOW: Share = Share::of_percent(50);

/// A date is unlikely, too, when its odds are so many parts of ten thousand less than within the last week: 15 points.
const FALL: u16 = 1_500;

/// Days over which odds are compared: a week.
pub const FALL_WITHIN: u64 = 7;

/// The odds that were said of an open promise on one local day (D6).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OddsOfDay {
    /// Which promise.
    pub commitment: CommitmentId,
    /// The day on this laptop.
    pub on: NaiveDate,
    /// The odds of its date.
    pub odds: Share,
    /// The median of F, as a ratio of days to the estimate.
    pub median: f64,
    /// The 80 % point of F before it is stretched, as a ratio.
    pub eighty: f64,
}

/// The odds of an account's open promises with an estimate, and those whose date is unlikely. What is past its date is
/// promise.overdue's.
#[must_use]
pub fn signals(facts: &AccountFacts, company: &CompanyFacts, _: &Settings, now: &Now) -> Verdict {
    let mut verdict = Verdict::default();
    let zone = &facts.account.zone;
    for one in &facts.commitments {
        let commitment = &one.commitment;
        let Some(dates) = commitment.dates() else {
            continue;
        };
        let said = odds_of_day(one, company, zone, now);
        // Off plan, or on plan all the same: either is an answer (O1).
        let mut answers = facts.slips.iter();
        let is_answered =
            answers.any(|slip| slip.promise == commitment.id && slip.due == dates.current());
        let low = one.low_odds_by(said.as_ref(), company, zone, now);
        let known_from = low.filter(|_| !is_answered).map(|low| low.known_from);
        let is_known = known_from.is_some_and(|from| now.instant >= from);
        if let Some(from) = known_from.filter(|_| !is_known) {
            verdict.until(from);
        }
        verdict.low_odds.extend(low);
        let Some(said) = said else {
            continue;
        };
        verdict.odds.push(said);
        for zone in [zone, &now.zone] {
            if let Some(tomorrow) = now.day_in(zone).succ_opt() {
                verdict.until(zone.start_of(tomorrow));
            }
        }
        // What was said earlier today may have been of another date.
        let week = now.today() - Days::new(FALL_WITHIN)..now.today();
        let of_week = one.odds.iter().filter(|(on, _)| week.contains(on));
        // What is known to be off plan is slip.untold's.
        if !is_answered && !is_known && is_unlikely(said.odds, of_week.map(|(_, said)| *said)) {
            let (episode, due) = (one.episode(), dates.current().last());
            let subject = Subject::Commitment(commitment.id);
            let (rule, severity) = (Rule::PromiseUnlikely, Severity::Amber);
            let signal = Signal::raised(rule, subject, episode, None, severity, Some(due));
            verdict.raise(signal);
        }
    }
    verdict
}

/// The odds of an open promise today; none without an estimate, and none of a date that has passed.
pub(super) fn odds_of_day(
    one: &CommitmentFacts,
    company: &CompanyFacts,
    zone: &Zone,
    now: &Now,
) -> Option<OddsOfDay> {
    let (commitment, today) = (&one.commitment, now.day_in(zone));
    let promise = Estimated::of(commitment, &one.duties)?;
    let due = commitment.dates()?.current().last();
    if due < today {
        return None;
    }
    let forecast = company.history.forecast(&promise, &company.working, today);
    let (median, eighty) = forecast.spread();
    Some(OddsOfDay {
        commitment: commitment.id,
        on: now.today(),
        odds: forecast.odds(due),
        median,
        eighty,
    })
}

/// Are these odds too low, or much lower than others of the week?
fn is_unlikely(odds: Share, mut of_week: impl Iterator<Item = Share>) -> bool {
    odds < UNLIKELY_BELOW || of_week.any(|said| said.parts() >= odds.parts() + FALL)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn promise_unlikely_is_below_fifty_percent_or_fifteen_points_down_within_the_week() {
        let share = |parts| Share::try_from(parts).unwrap_or(Share::NONE);
        let is = |odds, week: &[u16]| is_unlikely(share(odds), week.iter().copied().map(share));
        assert!(is(4_999, &[]));
        assert!(!is(5_000, &[]));
        assert!(is(7_000, &[7_100, 8_500]));
        assert!(!is(7_000, &[8_499]));
    }
}
