//! O5: the odds of a promise that waits for other open commitments, by draws.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use chrono::NaiveDate;
use rand_xoshiro::Xoshiro128PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

use super::distribution::Distribution;
use super::work::Work;
use super::{Duties, Estimated, History, PastCase, over};
use crate::Share;
use crate::commitments::{Commitment, CommitmentBrief, DoneBy, Kind, Link, Network, Waiting};
use crate::ids::CommitmentId;
use crate::time::WorkingTime;

/// How often a chain is drawn: the standard error is at most √(¼ / 10 000) = 0.5 percentage points.
const DRAWS: u32 = 10_000;

/// What comes after the promised day, so many working days away that no lag leads on from it to anything else.
const TOO_LATE: i64 = i64::MAX / 4;

/// A promise and all that it waits for, near and far.
#[derive(Debug, Clone, Copy)]
pub struct Chain<'a> {
    /// The promise, what it waits for, what that waits for, and so on, each with the duties that it waits for itself.
    pub commitments: &'a [(Commitment, Duties)],
    /// Which of them waits for which. A link to what is not among them says nothing.
    pub links: &'a [Link],
}

impl History {
    /// The odds that an open promise with an estimate is done by the end of its date, when it waits for others, as 10 000
    /// draws of its chain; none where nothing open that it waits for says when it will be done.
    ///
    /// Each draw gives each open promise of the chain with an estimate one number u, even over (0, 1], and days in working
    /// days. By its own clock such a promise is done on the first day on which P(done | not done yet) of D2 reaches u.
    /// Where it waits, it starts anew once the last of what it waits for is done and the lag has passed, is done D days
    /// later, D being the smallest with F(D / planned) ≥ u, and by its own clock at the earliest. What has no estimate, and
    /// a duty, is done on its date, or today if that is over, and never before what it waits for; what has no date either,
    /// as soon as what it waits for is; what is done has kept nobody waiting but for its lag. The odds are the share of the
    /// draws in which the promise is done in time, and at most its own odds: who waits is done no sooner.
    ///
    /// The draws are those of Xoshiro128++ seeded by the promise's id, dealt out in the order of ids, so the same facts give
    /// the same odds on every machine, and a link further back or a later date can only lower them.
    ///
    /// Networks by drawing: Van Slyke, Operations Research 11(5), 1963, 839–860. The generator: Blackman & Vigna, ACM TOMS
    /// 47(4), 2021, art. 36.
    #[must_use]
    pub fn chain_odds(
        &self,
        promise: CommitmentId,
        chain: &Chain<'_>,
        working: &WorkingTime,
        today: NaiveDate,
    ) -> Option<Share> {
        let drawn = self.draw(promise, chain, working, today)?;
        drawn.is_waiting.then_some(drawn.odds.min(drawn.own))
    }

    /// Draws the chain of an open promise with an estimate; none for anything else.
    pub(super) fn draw(
        &self,
        promise: CommitmentId,
        chain: &Chain<'_>,
        working: &WorkingTime,
        today: NaiveDate,
    ) -> Option<Draws> {
        let briefs: Vec<(CommitmentBrief, &(Commitment, Duties))> = chain
            .commitments
            .iter()
            .filter_map(|one| Some((CommitmentBrief::of(&one.0)?, one)))
            .collect();
        let commitments: Vec<CommitmentBrief> = briefs.iter().map(|(brief, _)| *brief).collect();
        let network = Network {
            commitments: &commitments,
            links: chain.links,
            plans: &[],
        };
        let waiting = Waiting::of(&network);
        // What waits in a circle has no order, and no odds; the ripple names it.
        let order = waiting.order().ok()?;
        let target = waiting.place(promise)?;
        let DoneBy::Due(promised) = commitments[target].done else {
            return None;
        };
        let days = Days::new(working, today, promised);
        let mut tables = Tables::of(self);
        let steps: Vec<Step> = briefs
            .iter()
            .enumerate()
            .map(|(at, (brief, (commitment, duties)))| {
                let waits = !waiting.behind(at).is_empty();
                Step::of(brief, commitment, duties, &mut tables, &days, waits)
            })
            .collect();
        let Step::Drawn(own) = &steps[target] else {
            return None;
        };
        let own = own.by_clock.odds.last().copied().unwrap_or(0.0);
        let mut by_id: Vec<usize> = (0..steps.len())
            .filter(|at| matches!(steps[*at], Step::Drawn(_)))
            .collect();
        by_id.sort_unstable_by_key(|at| commitments[*at].id);

        let mut random = Xoshiro128PlusPlus::from_seed(promise.uuid().into_bytes());
        let mut drawn = vec![0; steps.len()];
        let mut done: Vec<Option<i64>> = vec![None; steps.len()];
        let mut kept = 0;
        for _ in 0..DRAWS {
            for at in &by_id {
                drawn[*at] = random.next_u32();
            }
            for at in &order {
                let behind = waiting.behind(*at).iter();
                let ready = behind.filter_map(|(behind, lag)| {
                    let ready = done[*behind]? + i64::from(*lag);
                    (steps[*behind].is_open() || ready > days.today).then_some(ready)
                });
                done[*at] = steps[*at].done(ready.max(), drawn[*at]);
            }
            kept += u32::from(done[target].is_some_and(|done| done <= days.promised));
        }
        let mut behind = waiting.behind(target).iter();
        Some(Draws {
            odds: Share::of(kept, DRAWS)?,
            own: Share::nearest(own),
            is_waiting: behind.any(|(at, _)| steps[*at].is_open() && done[*at].is_some()),
        })
    }
}

/// What the draws of a chain gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Draws {
    pub(super) odds: Share,
    /// The promise's own odds, exactly.
    pub(super) own: Share,
    /// Something open that it waits for says when it will be done.
    is_waiting: bool,
}

/// Days by their place among working days: 1 is the first one from today on.
struct Days<'a> {
    working: &'a WorkingTime,
    day: NaiveDate,
    before: NaiveDate,
    today: i64,
    promised: i64,
}

impl<'a> Days<'a> {
    fn new(working: &'a WorkingTime, today: NaiveDate, promised: NaiveDate) -> Self {
        let mut days = Self {
            working,
            day: today,
            before: today.pred_opt().unwrap_or(today),
            today: 0,
            promised: 0,
        };
        days.today = days.place(today);
        days.promised = days.place(promised);
        days
    }

    /// The place of a day; a day off stands where the working day before it does.
    fn place(&self, day: NaiveDate) -> i64 {
        if day > self.before {
            self.working.working_days_between(self.before, day).into()
        } else {
            -i64::from(self.working.working_days_between(day, self.before))
        }
    }

    /// The working days from yesterday to the promised day, with their places.
    fn to_promised(&self) -> impl Iterator<Item = NaiveDate> {
        let last = u32::try_from(self.promised).unwrap_or(0);
        let mut day = self.before;
        (0..=last).map(move |place| {
            if place > 0 {
                day = self.working.nth_after(1, day);
            }
            day
        })
    }
}

/// When one of a chain is done.
enum Step {
    /// It was, at this place.
    Done(i64),
    /// On its day, or as soon as what it waits for is where it has none.
    Dated(Option<i64>),
    /// As it is drawn.
    Drawn(Drawn),
}

/// The odds of an estimated promise by place, up to the promised day of the chain.
struct Drawn {
    /// To be done by then, by its own clock.
    by_clock: Odds,
    /// To be done so many working days after it starts anew; none where it waits for nothing.
    anew: Option<Rc<Odds>>,
}

impl Drawn {
    /// The place at which it is done, when it can start anew at `ready`.
    fn done(&self, ready: Option<i64>, drawn: u32) -> i64 {
        let anew = ready.zip(self.anew.as_ref()).map(|(ready, anew)| {
            let taken = anew.first(drawn);
            ready.saturating_add(taken)
        });
        match anew {
            // Its own clock seldom says later, and one look tells.
            Some(at) if self.by_clock.reaches(at, drawn) => at,
            Some(at) => at.max(self.by_clock.first(drawn)),
            None => self.by_clock.first(drawn),
        }
    }
}

/// Odds that rise from place to place, to be searched very often.
struct Odds {
    odds: Vec<f64>,
    /// For each [`PART`] of what may be drawn the place from which the search goes on.
    from: Vec<usize>,
}

/// So many bits of what is drawn lead to a place at once.
const PART: u32 = 10;

/// The number that is drawn, even over (0, 1].
fn even(drawn: u32) -> f64 {
    (f64::from(drawn) + 1.0) / (f64::from(u32::MAX) + 1.0)
}

impl Odds {
    fn of(odds: Vec<f64>) -> Self {
        let mut at = 0;
        let from = (0..1_u32 << PART).map(|part| {
            let least = f64::from(part) / f64::from(1_u32 << PART);
            while odds.get(at).is_some_and(|odds| *odds < least) {
                at += 1;
            }
            at
        });
        Self {
            from: from.collect(),
            odds,
        }
    }

    /// The first place whose odds reach what is drawn.
    fn first(&self, drawn: u32) -> i64 {
        let u = even(drawn);
        let mut at = self.from[(drawn >> (u32::BITS - PART)) as usize];
        while let Some(odds) = self.odds.get(at) {
            if *odds >= u {
                return i64::try_from(at).unwrap_or(TOO_LATE);
            }
            at += 1;
        }
        TOO_LATE
    }

    /// Do those of a place reach what is drawn?
    fn reaches(&self, at: i64, drawn: u32) -> bool {
        let odds = usize::try_from(at).ok().and_then(|at| self.odds.get(at));
        odds.is_some_and(|odds| *odds >= even(drawn))
    }
}

impl Step {
    fn of(
        brief: &CommitmentBrief,
        commitment: &Commitment,
        duties: &Duties,
        tables: &mut Tables<'_>,
        days: &Days<'_>,
        waits: bool,
    ) -> Self {
        match brief.done {
            DoneBy::Done(on) => Self::Done(days.place(on)),
            done => match (Estimated::of(commitment, duties), done) {
                (Some(estimated), _) => Self::Drawn(tables.drawn(&estimated, days, waits)),
                (None, DoneBy::Due(on)) => Self::Dated(Some(days.place(on.max(days.day)))),
                (None, _) => Self::Dated(None),
            },
        }
    }

    const fn is_open(&self) -> bool {
        !matches!(self, Self::Done(_))
    }

    /// The place at which it is done, when it can start anew at `ready`; none where nobody knows.
    fn done(&self, ready: Option<i64>, drawn: u32) -> Option<i64> {
        match self {
            Self::Done(at) => Some(*at),
            Self::Dated(due) => (*due).max(ready),
            Self::Drawn(promise) => Some(promise.done(ready, drawn).min(TOO_LATE)),
        }
    }
}

/// F of each kind of promise, and what it says of so many planned days: made once for all that are alike.
struct Tables<'h> {
    history: &'h History,
    telling: Vec<PastCase>,
    ids: HashSet<CommitmentId>,
    distributions: HashMap<Alike, Distribution>,
    left: HashMap<(Alike, u16), Vec<f64>>,
    anew: HashMap<(Alike, u16), Rc<Odds>>,
}

/// What two promises have in common whose F is the same: an own case says nothing of itself.
type Alike = (Kind, bool, Option<CommitmentId>);

impl<'h> Tables<'h> {
    fn of(history: &'h History) -> Self {
        let telling: Vec<PastCase> = history
            .cases
            .iter()
            .filter(|case| case.is_telling())
            .copied()
            .collect();
        Self {
            history,
            ids: telling.iter().map(|case| case.id).collect(),
            telling,
            distributions: HashMap::new(),
            left: HashMap::new(),
            anew: HashMap::new(),
        }
    }

    fn alike(&self, promise: &Estimated<'_>) -> Alike {
        let own = promise.id.filter(|id| self.ids.contains(id));
        (promise.kind, promise.has_duty, own)
    }

    /// The share that takes longer than 0, 1 … `last` working days and more, where so many are planned.
    fn left(&mut self, (kind, has_duty, own): Alike, planned_days: u16, last: u32) -> &[f64] {
        let (telling, stretch) = (&self.telling, self.history.stretch);
        let alike = (kind, has_duty, own);
        let distribution = self.distributions.entry(alike).or_insert_with(|| {
            let others = telling.iter().filter(|case| Some(case.id) != own);
            let others: Vec<PastCase> = others.copied().collect();
            Distribution::of(&others, kind, has_duty, stretch)
        });
        let left = self.left.entry((alike, planned_days)).or_default();
        let known = u32::try_from(left.len()).unwrap_or(u32::MAX);
        left.extend((known..=last).map(|days| distribution.left(over(days, planned_days))));
        left
    }

    fn drawn(&mut self, promise: &Estimated<'_>, days: &Days<'_>, waits: bool) -> Drawn {
        let work = Work::new(promise.begun_on, promise.waits, days.working, days.day);
        let elapsed = work.elapsed(days.day);
        let taken: Vec<u32> = days.to_promised().map(|day| work.days_to(day)).collect();
        let (alike, planned_days) = (self.alike(promise), promise.planned_days);
        let last = u32::try_from(days.promised).unwrap_or(0);
        let most = taken.last().map_or(last, |taken| last.max(*taken));
        let left = self.left(alike, planned_days, most.max(elapsed));
        let not_done = left[elapsed as usize];
        let by_clock = taken.iter().map(|taken| {
            if *taken <= elapsed || not_done <= 0.0 {
                0.0
            } else {
                1.0 - left[*taken as usize] / not_done
            }
        });
        let by_clock = Odds::of(by_clock.collect());
        let anew: Option<Vec<f64>> = waits.then(|| {
            left[..=last as usize]
                .iter()
                .map(|left| 1.0 - left)
                .collect()
        });
        let key = (alike, planned_days);
        let anew = anew.map(|odds| {
            let known = self.anew.entry(key);
            Rc::clone(known.or_insert_with(|| Rc::new(Odds::of(odds))))
        });
        Drawn { by_clock, anew }
    }
}
