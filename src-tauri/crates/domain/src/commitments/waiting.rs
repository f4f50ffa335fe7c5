//! C3, C6, C7: whose word a promise waits for: its doer's yes, the client's, or its maker's to the client.

use chrono::NaiveDate;

use super::{Commitment, Confirmer, Course, Move, Promise, PromiseState, Terms};
use crate::ids::TeammateId;
use crate::time::WorkingTime;

/// Its doer has this many whole working days to take a promise (section 4, promise.unaccepted).
const ACCEPTED_WITHIN: u32 = 2;

/// A client who has said nothing of a delivery is asked this many working days after it (section 4,
/// promise.unconfirmed).
const ASKED_AFTER: u32 = 5;

/// Silence for this many whole working days is a yes (C3).
const ASSUMED_AFTER: u32 = 10;

/// A promise that lies with somebody who has not taken it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Handed {
    /// With whom: its doer or, given back, its maker.
    pub to: TeammateId,
    /// Since when.
    pub on: NaiveDate,
    /// Its doer gave it back.
    pub is_returned: bool,
}

impl Handed {
    /// The first day on which whoever was asked has not answered for too long. What was given back is its maker's to
    /// decide at once.
    #[must_use]
    pub fn late_on(&self, working: &WorkingTime) -> NaiveDate {
        if self.is_returned {
            return self.on;
        }
        day_after(working.nth_after(ACCEPTED_WITHIN, self.on))
    }
}

impl Commitment {
    /// Where a promise made for somebody else lies until that person takes it, or its maker does (C7).
    #[must_use]
    pub fn handed(&self) -> Option<Handed> {
        let (promise, doer) = self.made_for_another()?;
        let handed = |to, is_returned| Handed {
            to,
            on: promise.handed_on.unwrap_or(self.made_on),
            is_returned,
        };
        match promise.state {
            PromiseState::Made => Some(handed(doer, false)),
            PromiseState::Returned => Some(handed(self.maker, true)),
            _ => None,
        }
    }

    /// Since when its maker owes the client a word about it: it is broken, and somebody else was to do it (C6). The day
    /// may lie ahead: then it is broken unless something happens before. `moves` are all changes of its date; of what
    /// nobody owes any more they say nothing. Whether the client was told says its slip.
    #[must_use]
    pub fn debt_since(&self, moves: &[Move], working: &WorkingTime) -> Option<NaiveDate> {
        let (promise, _) = self.made_for_another()?;
        match promise.state {
            PromiseState::Broken { on } => Some(on),
            state if state.is_open() => {
                promise.closes_on(&Course::of(promise, moves, working), working)
            }
            _ => None,
        }
    }

    /// The same promise confirmed by silence, where that is so on `today` (C3).
    #[must_use]
    pub fn assumed(mut self, working: &WorkingTime, today: NaiveDate) -> Option<Self> {
        let Terms::Promise(promise) = &mut self.terms else {
            return None;
        };
        let PromiseState::Delivered { on: delivered_on } = promise.state else {
            return None;
        };
        let on = assumed_on(working, delivered_on);
        promise.state = PromiseState::Confirmed {
            delivered_on,
            on,
            by: Confirmer::Assumed,
        };
        (on <= today).then_some(self)
    }

    /// The promise and its doer, where that is not its maker.
    fn made_for_another(&self) -> Option<(&Promise, TeammateId)> {
        let Terms::Promise(promise) = &self.terms else {
            return None;
        };
        let doer = promise.doer.filter(|doer| *doer != self.maker)?;
        Some((promise, doer))
    }
}

/// The day on which a client who has said nothing of what was delivered then is to be asked.
pub(super) fn asked_on(working: &WorkingTime, delivered_on: NaiveDate) -> NaiveDate {
    working.nth_after(ASKED_AFTER, delivered_on)
}

/// The first day on which silence about what was delivered then is a yes.
pub(super) fn assumed_on(working: &WorkingTime, delivered_on: NaiveDate) -> NaiveDate {
    day_after(working.nth_after(ASSUMED_AFTER, delivered_on))
}

/// What was delivered before this day, silence has confirmed by `today`; what was delivered on it or later, not.
#[must_use]
pub fn delivered_before(working: &WorkingTime, today: NaiveDate) -> NaiveDate {
    working.nth_before(ASSUMED_AFTER, today)
}

/// The day that follows.
pub(super) fn day_after(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::time::{WeeklyPattern, Zone};

    #[test]
    fn c3_what_silence_has_confirmed_is_what_was_delivered_before_a_day() {
        // Working days are Monday to Friday, with Tuesday 9 June off.
        let day = |text: &str| text.parse::<NaiveDate>().unwrap_or(NaiveDate::MIN);
        let off = BTreeSet::from([day("2026-06-09")]);
        let working = WorkingTime::new(WeeklyPattern::default(), off, Zone::utc());
        let days = || day("2026-05-25").iter_days().take(40);
        for today in days() {
            for delivered_on in days() {
                assert_eq!(
                    assumed_on(&working, delivered_on) <= today,
                    delivered_on < delivered_before(&working, today),
                    "delivered on {delivered_on}, seen on {today}"
                );
            }
        }
    }
}
