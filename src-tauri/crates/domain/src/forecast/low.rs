//! O1: low odds that nobody answered for count as a promise known to be off plan.

use chrono::{DateTime, Utc};

use super::signals::{UNLIKELY_BELOW, odds_of_day};
use super::{Estimated, OddsOfDay};
use crate::commitments::Terms;
use crate::ids::CommitmentId;
use crate::signals::{CommitmentFacts, CompanyFacts};
use crate::slips::Slip;
use crate::time::{DueDate, Now, WorkingTime, Zone};

/// So many working days there are to say "off plan" or "still on plan" (O1).
const ANSWERED_WITHIN_DAYS: u32 = 1;

/// That the odds of an open promise stand below half.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LowOdds {
    /// Which promise.
    pub commitment: CommitmentId,
    /// The date that is unlikely.
    pub due: DueDate,
    /// Since when the signal stands.
    pub since: DateTime<Utc>,
    /// From when on it is known to be off plan, as of [`Self::since`], unless somebody answered.
    pub known_from: DateTime<Utc>,
}

impl LowOdds {
    fn raised(
        commitment: CommitmentId,
        due: DueDate,
        since: DateTime<Utc>,
        working: &WorkingTime,
    ) -> Self {
        let span = ANSWERED_WITHIN_DAYS * working.full_day_minutes();
        Self {
            commitment,
            due,
            since,
            known_from: working.add_minutes(since, span),
        }
    }

    /// Since when a promise due on `due` is known to be off plan by these odds at an instant, `stored` being what was
    /// written of it. Whatever was written of the date is an answer.
    #[must_use]
    pub fn known_since(
        &self,
        due: DueDate,
        stored: &[Slip],
        at: DateTime<Utc>,
    ) -> Option<DateTime<Utc>> {
        let is_answered = stored.iter().any(|slip| slip.due == due);
        (self.due == due && !is_answered && at >= self.known_from).then_some(self.since)
    }
}

impl CommitmentFacts {
    /// That its odds are low, as today's odds say; of a date that has passed, as they said last. What was low before it
    /// was moved or rejected is another episode.
    pub(super) fn low_odds_by(
        &self,
        said: Option<&OddsOfDay>,
        company: &CompanyFacts,
        zone: &Zone,
        now: &Now,
    ) -> Option<LowOdds> {
        let commitment = &self.commitment;
        let due = commitment.dates()?.current();
        Estimated::of(commitment, &self.duties)?;
        let rejected_on = match &commitment.terms {
            Terms::Promise(promise) => promise.rejected_on,
            Terms::Mention | Terms::Duty(_) => None,
        };
        let moved_on = self.moves.last().map(|moved| moved.moved_on);
        let is_of_this_episode = |low: &LowOdds| {
            let on = Some(zone.day_of(low.since));
            low.due == due && rejected_on <= on && moved_on <= on
        };
        let before = self.low_odds.filter(is_of_this_episode);
        let since = match said {
            Some(said) if said.odds >= UNLIKELY_BELOW => return None,
            Some(_) => before.map_or(now.instant, |before| before.since),
            None => before?.since,
        };
        Some(LowOdds::raised(commitment.id, due, since, &company.working))
    }

    /// The same, asked by those who do not say its odds. What was not low before is not known to be off plan yet.
    pub(crate) fn low_odds_now(
        &self,
        company: &CompanyFacts,
        zone: &Zone,
        now: &Now,
    ) -> Option<LowOdds> {
        self.low_odds?;
        let said = odds_of_day(self, company, zone, now);
        self.low_odds_by(said.as_ref(), company, zone, now)
    }
}
