//! O5: what else moves when a date moves.

use std::collections::{BTreeSet, HashMap, VecDeque};

use chrono::NaiveDate;

use super::{Commitment, Link, PromiseState, Side, Terms};
use crate::commitments::DutyState;
use crate::ids::{AccountId, CommitmentId, ContactId, PlanId};
use crate::time::WorkingTime;

/// When a commitment is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoneBy {
    /// Nobody named a date: once its own work is done, as soon as what it waits for is.
    Undated,
    /// On the day it is due.
    Due(NaiveDate),
    /// It was, and moves no more.
    Done(NaiveDate),
}

/// As much of a commitment as a ripple reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CommitmentBrief {
    /// Its id.
    pub id: CommitmentId,
    /// The client.
    pub account: AccountId,
    /// Who owes it.
    pub side: Side,
    /// Who there has to be told when it moves.
    pub contact: Option<ContactId>,
    /// When it is done.
    pub done: DoneBy,
    /// Working days that its own work takes; 0 where nobody estimated it.
    pub days: u16,
}

impl CommitmentBrief {
    /// What a ripple reads of it; none where it never will be done: broken, withdrawn, released or waived.
    #[must_use]
    pub fn of(commitment: &Commitment) -> Option<Self> {
        let due = commitment
            .dates()
            .map_or(DoneBy::Undated, |dates| DoneBy::Due(dates.current().last()));
        let (contact, done, days) = match &commitment.terms {
            Terms::Mention => (commitment.contact, due, None),
            Terms::Promise(promise) => {
                let done = match promise.state {
                    PromiseState::Delivered { on }
                    | PromiseState::Confirmed {
                        delivered_on: on, ..
                    } => DoneBy::Done(on),
                    state if state.is_open() => due,
                    _ => return None,
                };
                (commitment.contact, done, promise.estimate_days)
            }
            Terms::Duty(duty) => {
                let done = match duty.state {
                    DutyState::Asked | DutyState::Acknowledged { .. } => due,
                    DutyState::Done { on } => DoneBy::Done(on),
                    DutyState::Waived { .. } => return None,
                };
                (duty.doer.or(commitment.contact), done, None)
            }
        };
        Some(Self {
            id: commitment.id,
            account: commitment.account,
            side: commitment.side(),
            contact,
            done,
            days: days.unwrap_or(0),
        })
    }
}

/// As much as a ripple reads of a plan: what a client means to do once one of our promises is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanBrief {
    /// Its id.
    pub id: PlanId,
    /// The promise that it hangs on.
    pub promise: CommitmentId,
    /// Working days that have to pass in between.
    pub lag_days: u16,
    /// The client.
    pub account: AccountId,
    /// Who there has to be told when it moves.
    pub contact: Option<ContactId>,
    /// The day they mean to do it.
    pub date: NaiveDate,
}

/// What waits for what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network<'a> {
    /// Promises and duties of all accounts.
    pub commitments: &'a [CommitmentBrief],
    /// Which of them waits for which. A link to what is not among them says nothing.
    pub links: &'a [Link],
    /// What hangs on them.
    pub plans: &'a [PlanBrief],
}

/// What a ripple moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Domino {
    /// A promise or a duty.
    Commitment(CommitmentId),
    /// A client's plan.
    Plan(PlanId),
}

/// Something that moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moved {
    /// What.
    pub what: Domino,
    /// The client.
    pub account: AccountId,
    /// Who there has to be told.
    pub contact: Option<ContactId>,
    /// The day before.
    pub from: NaiveDate,
    /// The day after.
    pub to: NaiveDate,
    /// Working days in between, at least 1.
    pub days: u32,
}

/// What moves with a date, without the one that is moved.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ripple {
    /// Everything that moves, what comes first first.
    pub moved: Vec<Moved>,
    /// Who has to be told, each once; where nobody is named, the account.
    pub tell: BTreeSet<(AccountId, Option<ContactId>)>,
}

/// Commitments wait for each other in a circle: each for the next, both ends named.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("commitments wait for each other")]
pub struct Circle(pub Vec<CommitmentId>);

/// A commitment whose date is about to be another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moving {
    /// Which.
    pub id: CommitmentId,
    /// The date that what waits for it still counts on, where that is not the one it has: it was moved since, and
    /// nothing with it.
    pub from: Option<NaiveDate>,
    /// The day it gets.
    pub to: NaiveDate,
}

/// A day, before the move and after it.
type Days = (NaiveDate, NaiveDate);

/// What happens when a commitment gets another date.
///
/// What waits can begin on the lag-th working day after the last of what it waits for is done, and is done its own
/// working days later: on f before the move, on f′ after it. The working days from f to its date are its slack, and it
/// moves by as many as lie between f and f′ beyond that slack. What is moved to an earlier day moves nothing.
///
/// # Errors
/// [`Circle`] when commitments wait for each other, of whichever account.
pub fn ripple(
    network: &Network<'_>,
    moving: Moving,
    working: &WorkingTime,
) -> Result<Ripple, Circle> {
    let waiting = Waiting::of(network);
    let order = waiting.order()?;
    let mut done: Vec<Option<Days>> = vec![None; network.commitments.len()];
    let mut ripple = Ripple::default();
    for at in order {
        let brief = &network.commitments[at];
        let ready = last(waiting.behind[at].iter().filter_map(|(behind, lag)| {
            let days = done[*behind]?;
            Some(later(days, *lag, working))
        }));
        let finished = ready.map(|ready| later(ready, brief.days, working));
        done[at] = match brief.done {
            DoneBy::Undated => finished,
            DoneBy::Done(on) => Some((on, on)),
            DoneBy::Due(on) if brief.id == moving.id => {
                let from = moving.from.unwrap_or(on);
                Some((from, moving.to.max(from)))
            }
            DoneBy::Due(on) => {
                let days = finished.map_or(0, |finished| beyond_slack(finished, on, working));
                let what = Domino::Commitment(brief.id);
                Some(ripple.push(what, brief.account, brief.contact, on, days, working))
            }
        };
    }
    for plan in network.plans {
        let promise = waiting.places.get(&plan.promise);
        let Some(days) = promise.and_then(|at| done[*at]) else {
            continue;
        };
        let ready = later(days, plan.lag_days, working);
        let days = beyond_slack(ready, plan.date, working);
        let what = Domino::Plan(plan.id);
        ripple.push(what, plan.account, plan.contact, plan.date, days, working);
    }
    ripple.moved.sort_by_key(|moved| (moved.to, moved.what));
    Ok(ripple)
}

impl Ripple {
    /// Moves something by so many working days, and says where it stood and stands.
    fn push(
        &mut self,
        what: Domino,
        account: AccountId,
        contact: Option<ContactId>,
        from: NaiveDate,
        days: u32,
        working: &WorkingTime,
    ) -> Days {
        let to = working.nth_after(days, from);
        if days > 0 {
            self.tell.insert((account, contact));
            self.moved.push(Moved {
                what,
                account,
                contact,
                from,
                to,
                days,
            });
        }
        (from, to)
    }
}

/// So many working days later; the same day where nothing moved needs to be looked up once.
fn later((before, after): Days, days: u16, working: &WorkingTime) -> Days {
    let later = |day| working.nth_after(days.into(), day);
    let before_later = later(before);
    let after_later = if after == before {
        before_later
    } else {
        later(after)
    };
    (before_later, after_later)
}

/// The last of some days, before and after.
fn last(days: impl Iterator<Item = Days>) -> Option<Days> {
    days.reduce(|one, other| (one.0.max(other.0), one.1.max(other.1)))
}

/// Working days that lie between the two days beyond those from the first to `date`.
fn beyond_slack((before, after): Days, date: NaiveDate, working: &WorkingTime) -> u32 {
    let slack = working.working_days_between(before, date);
    working
        .working_days_between(before, after)
        .saturating_sub(slack)
}

/// What waits for what, by the places of commitments.
pub(crate) struct Waiting<'a> {
    commitments: &'a [CommitmentBrief],
    places: HashMap<CommitmentId, usize>,
    /// For each what it waits for, with the lag.
    behind: Vec<Vec<(usize, u16)>>,
    /// For each what waits for it.
    ahead: Vec<Vec<usize>>,
}

impl<'a> Waiting<'a> {
    pub(crate) fn of(network: &Network<'a>) -> Self {
        let commitments = network.commitments;
        let place = |(at, brief): (usize, &CommitmentBrief)| (brief.id, at);
        let places: HashMap<_, _> = commitments.iter().enumerate().map(place).collect();
        let mut behind = vec![Vec::new(); commitments.len()];
        let mut ahead = vec![Vec::new(); commitments.len()];
        for link in network.links {
            let ends = (places.get(&link.commitment), places.get(&link.waits_for));
            if let (Some(waits), Some(for_it)) = ends {
                behind[*waits].push((*for_it, link.lag_days));
                ahead[*for_it].push(*waits);
            }
        }
        Self {
            commitments,
            places,
            behind,
            ahead,
        }
    }

    /// The place of a commitment.
    pub(crate) fn place(&self, id: CommitmentId) -> Option<usize> {
        self.places.get(&id).copied()
    }

    /// What the commitment at a place waits for, by place, with the lag.
    pub(crate) fn behind(&self, at: usize) -> &[(usize, u16)] {
        &self.behind[at]
    }

    /// Every place after all that it waits for (A. B. Kahn, CACM 5(11), 1962).
    pub(crate) fn order(&self) -> Result<Vec<usize>, Circle> {
        let mut open: Vec<usize> = self.behind.iter().map(Vec::len).collect();
        let mut ready: VecDeque<usize> = (0..open.len()).filter(|at| open[*at] == 0).collect();
        let mut order = Vec::with_capacity(open.len());
        while let Some(at) = ready.pop_front() {
            order.push(at);
            for waits in &self.ahead[at] {
                open[*waits] -= 1;
                if open[*waits] == 0 {
                    ready.push_back(*waits);
                }
            }
        }
        match open.iter().position(|open| *open > 0) {
            None => Ok(order),
            Some(stuck) => Err(self.circle(stuck, &open)),
        }
    }

    /// The circle that is reached from a place that is stuck, which waits for another that is.
    fn circle(&self, stuck: usize, open: &[usize]) -> Circle {
        let mut way = vec![stuck];
        let mut at = stuck;
        loop {
            let mut behind = self.behind[at].iter().map(|(behind, _)| *behind);
            let Some(next) = behind.find(|behind| open[*behind] > 0) else {
                break;
            };
            let met = way.iter().position(|before| *before == next);
            way.push(next);
            if let Some(met) = met {
                way.drain(..met);
                break;
            }
            at = next;
        }
        Circle(way.into_iter().map(|at| self.commitments[at].id).collect())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeMap;

    use super::*;
    use crate::ids::LinkId;
    use crate::time::{WeeklyPattern, Zone};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn working() -> WorkingTime {
        WorkingTime::new(WeeklyPattern::default(), BTreeSet::new(), Zone::utc())
    }

    fn due(date: &str, days: u16) -> CommitmentBrief {
        CommitmentBrief {
            id: CommitmentId::new(),
            account: AccountId::new(),
            side: Side::Ours,
            contact: Some(ContactId::new()),
            done: DoneBy::Due(day(date)),
            days,
        }
    }

    fn link(waits: &CommitmentBrief, waits_for: &CommitmentBrief, lag_days: u16) -> Link {
        Link {
            id: LinkId::new(),
            commitment: waits.id,
            waits_for: waits_for.id,
            lag_days,
            shifted_for: None,
        }
    }

    /// A commitment gets the date `to`.
    fn to(id: CommitmentId, to: &str) -> Moving {
        Moving {
            id,
            from: None,
            to: day(to),
        }
    }

    /// Where everything stands that moves when the first of the commitments gets the date `to`.
    fn moved(
        commitments: &[CommitmentBrief],
        links: &[Link],
        to: &str,
    ) -> BTreeMap<Domino, (NaiveDate, u32)> {
        stands(commitments, links, self::to(commitments[0].id, to))
    }

    fn stands(
        commitments: &[CommitmentBrief],
        links: &[Link],
        moving: Moving,
    ) -> BTreeMap<Domino, (NaiveDate, u32)> {
        let network = Network {
            commitments,
            links,
            plans: &[],
        };
        let ripple = ripple(&network, moving, &working()).unwrap();
        let entry = |moved: Moved| (moved.what, (moved.to, moved.days));
        ripple.moved.into_iter().map(entry).collect()
    }

    #[test]
    fn o5_what_waits_moves_by_what_its_slack_does_not_absorb() {
        // Monday 1 June, then 2 days of lag and 3 of work: Monday 8 June, so that Wednesday 10 June has 2 days of slack.
        let (first, then) = (due("2026-06-01", 0), due("2026-06-10", 3));
        let all = [first, then];
        let links = [link(&then, &first, 2)];
        let stands = |to| moved(&all, &links, to).remove(&Domino::Commitment(then.id));
        assert_eq!(stands("2026-06-03"), None, "absorbed");
        assert_eq!(stands("2026-06-04"), Some((day("2026-06-11"), 1)));
        assert_eq!(
            stands("2026-06-08"),
            Some((day("2026-06-15"), 3)),
            "over a weekend"
        );
        assert_eq!(
            stands("2026-05-20"),
            None,
            "what comes earlier moves nothing"
        );
    }

    #[test]
    fn o5_what_is_too_early_already_moves_no_more_than_what_it_waits_for() {
        let (first, then) = (due("2026-06-10", 0), due("2026-06-02", 0));
        let moved = moved(&[first, then], &[link(&then, &first, 0)], "2026-06-12");
        let stands = moved.get(&Domino::Commitment(then.id));
        assert_eq!(stands, Some(&(day("2026-06-04"), 2)));
    }

    #[test]
    fn o5_the_last_of_what_it_waits_for_counts() {
        let (first, other) = (due("2026-06-01", 0), due("2026-06-05", 0));
        let then = due("2026-06-05", 0);
        let all = [first, other, then];
        let links = [link(&then, &first, 0), link(&then, &other, 0)];
        assert_eq!(moved(&all, &links, "2026-06-05"), BTreeMap::new());
        let stands = moved(&all, &links, "2026-06-08");
        assert_eq!(stands.len(), 1);
        assert_eq!(stands[&Domino::Commitment(then.id)], (day("2026-06-08"), 1));
    }

    #[test]
    fn o5_a_ripple_goes_on_through_what_has_no_date_and_stops_at_what_is_done() {
        let first = due("2026-06-01", 0);
        let undated = CommitmentBrief {
            done: DoneBy::Undated,
            ..due("2026-06-01", 1)
        };
        let behind_it = due("2026-06-02", 0);
        let done = CommitmentBrief {
            done: DoneBy::Done(day("2026-06-01")),
            ..due("2026-06-01", 0)
        };
        let behind_done = due("2026-06-02", 0);
        let all = [first, undated, behind_it, done, behind_done];
        let links = [
            link(&behind_it, &undated, 0),
            link(&undated, &first, 0),
            link(&done, &first, 0),
            link(&behind_done, &done, 0),
        ];
        let stands = moved(&all, &links, "2026-06-03");
        assert_eq!(
            stands,
            BTreeMap::from([(Domino::Commitment(behind_it.id), (day("2026-06-04"), 2))])
        );
    }

    #[test]
    fn o5_plans_move_last_and_everybody_is_told_once() {
        let first = due("2026-06-01", 0);
        let then = CommitmentBrief {
            account: first.account,
            contact: first.contact,
            ..due("2026-06-01", 0)
        };
        let plan = |promise: &CommitmentBrief, date, lag_days| PlanBrief {
            id: PlanId::new(),
            promise: promise.id,
            lag_days,
            account: first.account,
            contact: None,
            date: day(date),
        };
        let plans = [
            plan(&then, "2026-06-04", 1),
            plan(&then, "2026-06-03", 1),
            plan(&first, "2026-06-01", 0),
        ];
        let network = Network {
            commitments: &[first, then],
            links: &[link(&then, &first, 0)],
            plans: &plans,
        };
        let ripple = ripple(&network, to(first.id, "2026-06-04"), &working()).unwrap();
        let stands: Vec<_> = ripple
            .moved
            .iter()
            .map(|moved| (moved.what, moved.from, moved.to, moved.days))
            .collect();
        let (first_day, fourth) = (day("2026-06-01"), day("2026-06-04"));
        assert_eq!(
            stands,
            [
                (Domino::Commitment(then.id), first_day, fourth, 3),
                (Domino::Plan(plans[2].id), first_day, fourth, 3),
                (Domino::Plan(plans[0].id), fourth, day("2026-06-05"), 1),
                (
                    Domino::Plan(plans[1].id),
                    day("2026-06-03"),
                    day("2026-06-05"),
                    2
                ),
            ]
        );
        let tell = [(first.account, None), (first.account, first.contact)];
        assert_eq!(ripple.tell, BTreeSet::from(tell));
    }

    #[test]
    fn o5_a_circle_is_refused_with_its_path() {
        let [a, b, c, d] = std::array::from_fn(|_| due("2026-06-01", 0));
        let links = [
            link(&d, &c, 0),
            link(&a, &b, 0),
            link(&b, &c, 0),
            link(&c, &a, 0),
        ];
        let network = Network {
            commitments: &[d, a, b, c],
            links: &links,
            plans: &[],
        };
        let refused = ripple(&network, to(d.id, "2026-06-04"), &working());
        assert_eq!(refused, Err(Circle(vec![c.id, a.id, b.id, c.id])));
    }

    #[test]
    fn o5_what_moved_without_its_ripple_counts_from_the_day_before() {
        // It stands on Thursday 4 June by now; what waits for it still counts on Monday the 1st.
        let (first, then) = (due("2026-06-04", 0), due("2026-06-02", 0));
        let (all, links) = ([first, then], [link(&then, &first, 0)]);
        let from = |from: Option<&str>, day: &str| {
            let moving = Moving {
                from: from.map(self::day),
                ..to(first.id, day)
            };
            stands(&all, &links, moving).remove(&Domino::Commitment(then.id))
        };
        assert_eq!(from(None, "2026-06-04"), None);
        assert_eq!(from(Some("2026-06-01"), "2026-06-02"), None, "absorbed");
        assert_eq!(
            from(Some("2026-06-01"), "2026-06-04"),
            Some((day("2026-06-04"), 2))
        );
    }

    #[test]
    fn o5_what_will_never_be_done_is_not_waited_for() {
        let (first, then) = (due("2026-06-01", 0), due("2026-06-01", 0));
        let all = [first, then];
        let gone = due("2026-06-01", 0);
        let links = [link(&then, &gone, 0)];
        assert_eq!(moved(&all, &links, "2026-06-04"), BTreeMap::new());
    }
}
