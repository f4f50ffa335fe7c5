//! Will we keep this date? Odds and dates from what past promises took (3.3).
//!
//! A promise is compared with its own estimate: r = actual / planned working days. [`PastCase`]s give the distribution F
//! of r (D1), F and the working calendar give dates and odds (D2–D4), and [`Buffer`] and [`calibrations`] say how it
//! goes and how well it was said (D5, D6). Every transcendental function is `libm`'s and nothing is drawn but a [`Chain`],
//! from a seed (O5), so the same facts give the same figures on every machine.
//!
//! All of history weighs the same, however old. In a made-up company whose work goes from 1.82 times its plan to once,
//! over 2 000 promises, 80 % dates hold for 89 %; where the ratios stay as they are, for 80 and 81 % (`tests::companies`).

mod buffer;
mod calibration;
mod chain;
mod distribution;
mod duties;
mod low;
mod observed;
mod prior;
mod signals;
mod stretch;
mod work;

use chrono::NaiveDate;

pub use buffer::{Buffer, Progress, Third};
pub use calibration::{
    Calibration, Off, ReliabilityBin, Said, Tried, calibrations, next_stretch, off, stretch_by,
};
pub use chain::Chain;
pub use duties::Duties;
pub use low::LowOdds;
pub use signals::{FALL_WITHIN, OddsOfDay, signals};
pub use stretch::Stretch;
pub use work::Wait;

use crate::Share;
use crate::commitments::{Commitment, Course, DateSetter, Kind, PromiseState, Terms};
use crate::ids::CommitmentId;
use crate::time::WorkingTime;
use crate::vocabulary::vocabulary;
use distribution::Distribution;
use observed::Ratio;
use work::Work;

/// Below these odds a reason is asked for (D4).
const ASKS_BELOW: Share = Share::of_percent(50);

/// The odds at which a date is suggested (D4).
const SUGGESTED: Share = Share::of_percent(80);

/// The odds at which a date for a contract is suggested (D4).
const SUGGESTED_IN_CONTRACT: Share = Share::of_percent(95);

vocabulary! {
    /// With which past promises a promise is compared, narrow to wide (D1).
    pub enum ReferenceClass {
        /// Those of its kind that needed something of the client as it does, or nothing, as it does.
        SameKindAndDuty = "same_kind_and_duty",
        /// Those of its kind.
        SameKind = "same_kind",
        /// All.
        All = "all",
    }
}

impl ReferenceClass {
    fn holds(self, case: &PastCase, kind: Kind, has_duty: bool) -> bool {
        match self {
            Self::SameKindAndDuty => case.kind == kind && case.has_duty == has_duty,
            Self::SameKind => case.kind == kind,
            Self::All => true,
        }
    }
}

/// How long a promise took, or has taken by now: working days from its start, less client-caused waiting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// It is closed, and was delivered after so many.
    Delivered(u32),
    /// It was not delivered for so many: it is open, or broken.
    Undelivered(u32),
}

/// A past promise with an estimate, as forecasts read it (D1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PastCase {
    /// Which.
    pub id: CommitmentId,
    /// What was owed.
    pub kind: Kind,
    /// Did it wait for a duty of the client?
    pub has_duty: bool,
    /// The doer's estimate in working days; 0 counts as 1.
    pub planned_days: u16,
    /// How long it took.
    pub taken: Taken,
}

impl PastCase {
    /// The case that a promise is to other promises on `today`; none without an estimate, for what waits for the
    /// client's word, and for what counts for nothing: mentions, withdrawn and released ones.
    ///
    /// It starts when somebody typed so, else when it was accepted, else when it was made.
    #[must_use]
    pub fn of(
        commitment: &Commitment,
        duties: &Duties,
        working: &WorkingTime,
        today: NaiveDate,
    ) -> Option<Self> {
        let Terms::Promise(promise) = &commitment.terms else {
            return None;
        };
        let work = Work::new(commitment.begun_on(), &duties.waits, working, today);
        let taken = match promise.state {
            PromiseState::Confirmed { delivered_on, .. } => {
                Taken::Delivered(work.days_to(delivered_on))
            }
            PromiseState::Delivered { on } => {
                promise.closed(&Course::default(), working, today)?;
                Taken::Delivered(work.days_to(on))
            }
            PromiseState::Broken { on } => Taken::Undelivered(work.elapsed(on)),
            state if state.is_open() => Taken::Undelivered(work.elapsed(today)),
            _ => return None,
        };
        Some(Self {
            id: commitment.id,
            kind: commitment.kind,
            has_duty: duties.has_any,
            planned_days: promise.estimate_days?,
            taken,
        })
    }

    /// Does it say anything? What is undelivered does once it is past its plan.
    fn is_telling(&self) -> bool {
        match self.taken {
            Taken::Delivered(_) => true,
            Taken::Undelivered(days) => days > u32::from(self.planned_days.max(1)),
        }
    }

    fn ratio(&self) -> Ratio {
        let (days, is_done) = match self.taken {
            Taken::Delivered(days) => (days, true),
            Taken::Undelivered(days) => (days, false),
        };
        Ratio {
            r: over(days, self.planned_days),
            is_done,
        }
    }
}

/// Days over planned ones, of which 0 count as 1.
fn over(days: u32, planned_days: u16) -> f64 {
    f64::from(days) / f64::from(planned_days.max(1))
}

/// A promise with an estimate whose date is in question: one that is open, or one about to be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Estimated<'a> {
    /// Which; none while it is not saved.
    pub id: Option<CommitmentId>,
    /// What is owed.
    pub kind: Kind,
    /// Does it wait for a duty of the client?
    pub has_duty: bool,
    /// The doer's estimate in working days; 0 counts as 1.
    pub planned_days: u16,
    /// The day its work begins or began: [`Commitment::begun_on`].
    pub begun_on: NaiveDate,
    /// When only the client kept us waiting.
    pub waits: &'a [Wait],
}

impl<'a> Estimated<'a> {
    /// An open promise, as its date is in question; none without an estimate.
    #[must_use]
    pub fn of(commitment: &Commitment, duties: &'a Duties) -> Option<Self> {
        let Terms::Promise(promise) = &commitment.terms else {
            return None;
        };
        if !promise.state.is_open() {
            return None;
        }
        Some(Self {
            id: Some(commitment.id),
            kind: commitment.kind,
            has_duty: duties.has_any,
            planned_days: promise.estimate_days?,
            begun_on: commitment.begun_on(),
            waits: &duties.waits,
        })
    }
}

/// What forecasts are made from: the company's past promises, and how far F is stretched for them (D1, D6).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct History {
    /// Closed promises with an estimate and open ones, in any order.
    pub cases: Vec<PastCase>,
    /// How far F is stretched.
    pub stretch: Stretch,
}

impl History {
    /// What it says of `promise`: [`Forecast::of`].
    #[must_use]
    pub fn forecast<'a>(
        &self,
        promise: &Estimated<'_>,
        working: &'a WorkingTime,
        today: NaiveDate,
    ) -> Forecast<'a> {
        Forecast::of(promise, &self.cases, self.stretch, working, today)
    }
}

/// What past promises say of one that is not done yet.
#[derive(Debug, Clone)]
pub struct Forecast<'a> {
    distribution: Distribution,
    /// Those of the class that is used, in no order.
    cases: Vec<PastCase>,
    planned_days: u16,
    elapsed: u32,
    work: Work<'a>,
}

/// The one sentence, and what its dates are taken from (D3): "62 % to keep 15 June. For 80 % promise 28 June."
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sentence {
    /// The promised day.
    pub promised: NaiveDate,
    /// The odds to keep it.
    pub odds: Share,
    /// The first day that has odds of 80 %.
    pub at_eighty: NaiveDate,
    /// The class that is used, the narrowest with a case, and its size; none when it comes from the industry's base
    /// rate.
    pub class: Option<(ReferenceClass, u32)>,
}

impl<'a> Forecast<'a> {
    /// The forecast of a promise that is not done at the beginning of `today`, from `past`, in any order; among them it
    /// may be itself, which says nothing of itself.
    #[must_use]
    pub fn of(
        promise: &Estimated<'_>,
        past: &[PastCase],
        stretch: Stretch,
        working: &'a WorkingTime,
        today: NaiveDate,
    ) -> Self {
        let telling = |case: &&PastCase| case.is_telling() && Some(case.id) != promise.id;
        let mut cases: Vec<PastCase> = past.iter().filter(telling).copied().collect();
        let distribution = Distribution::of(&cases, promise.kind, promise.has_duty, stretch);
        let used = distribution.narrowest().unwrap_or(ReferenceClass::All);
        cases.retain(|case| used.holds(case, promise.kind, promise.has_duty));
        let work = Work::new(promise.begun_on, promise.waits, working, today);
        Self {
            distribution,
            cases,
            planned_days: promise.planned_days,
            elapsed: work.elapsed(today),
            work,
        }
    }

    /// The past promises of the class that is used, the last made first; empty when there is only the industry's base
    /// rate.
    #[must_use]
    pub fn cases(&self) -> Vec<PastCase> {
        let mut cases = self.cases.clone();
        cases.sort_unstable_by_key(|case| std::cmp::Reverse(case.id));
        cases
    }

    /// The first working day whose F reaches `share`: P50, P80, P90 (D2). It is about promises like this one from their
    /// start on, whether or not that day has passed.
    #[must_use]
    pub fn quantile(&self, share: Share) -> NaiveDate {
        self.first_day(share.rest())
    }

    /// The odds that it is done by the end of `day`: P(keep | not done yet) = (F(R) − F(t)) / (1 − F(t)), with R the
    /// working days to `day` and t those that are over, both over planned (D2).
    #[must_use]
    pub fn odds(&self, day: NaiveDate) -> Share {
        let days = self.work.days_to(day);
        let not_done = self.left(self.elapsed);
        if days <= self.elapsed || not_done <= 0.0 {
            return Share::NONE;
        }
        Share::nearest(1.0 - self.left(days) / not_done)
    }

    /// The first day whose odds reach `odds` (D3): the quantile when no day of work has passed.
    #[must_use]
    pub fn day_for(&self, odds: Share) -> NaiveDate {
        self.first_day(odds.rest() * self.left(self.elapsed))
    }

    /// The working days from the first that may still be kept to `last`, each with its odds: the slider (D3).
    #[must_use]
    pub fn slider(&self, last: NaiveDate) -> Vec<(NaiveDate, Share)> {
        let days = self.elapsed + 1..=self.work.days_to(last);
        days.map(|days| self.work.day_of(days))
            .map(|day| (day, self.odds(day)))
            .collect()
    }

    /// The sentence about the promised day (D3).
    #[must_use]
    pub fn sentence(&self, promised: NaiveDate) -> Sentence {
        let class = self.distribution.narrowest();
        let n = u32::try_from(self.cases.len()).unwrap_or(u32::MAX);
        Sentence {
            promised,
            odds: self.odds(promised),
            at_eighty: self.day_for(Share::of_percent(80)),
            class: class.map(|class| (class, n)),
        }
    }

    /// The date to suggest: P80, and P95 for one that stands in a contract (D4). Of a promise under way it is the day
    /// that has these odds now.
    #[must_use]
    pub fn suggested(&self, set_by: DateSetter) -> NaiveDate {
        self.day_for(match set_by {
            DateSetter::Contract => SUGGESTED_IN_CONTRACT,
            DateSetter::Us | DateSetter::Client => SUGGESTED,
        })
    }

    /// What has to be kept of a promise that is made now, so that its date can be tried later: the median and the 80 %
    /// point of F before it is stretched, as ratios (D6).
    #[must_use]
    pub fn spread(&self) -> (f64, f64) {
        let eighty = self.distribution.quantile(Share::of_percent(80));
        (self.distribution.median(), eighty)
    }

    /// The share that takes longer than so many days.
    fn left(&self, days: u32) -> f64 {
        self.distribution.left(over(days, self.planned_days))
    }

    /// The first day by whose end no more than `left` is left.
    fn first_day(&self, left: f64) -> NaiveDate {
        let reaches = |days: u32| self.left(days) <= left;
        let mut most = 1_u32;
        while !reaches(most) && most < u32::MAX / 2 {
            most *= 2;
        }
        let mut least = 0;
        while least < most {
            let middle = least + (most - least) / 2;
            if reaches(middle) {
                most = middle;
            } else {
                least = middle + 1;
            }
        }
        self.work.day_of(least)
    }
}

/// Is a reason asked for at these odds, which may be left empty (D4)?
#[must_use]
pub fn asks_for_reason(odds: Share) -> bool {
    odds < ASKS_BELOW
}

#[cfg(test)]
mod tests;
