//! A promise: what we owe, and its state machine.

use chrono::NaiveDate;

use super::{Act, Dates};
use crate::ids::{ContactId, TeammateId};
use crate::text::Words;

/// What we owe.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    /// Its dates.
    pub dates: Dates,
    /// Who does it; empty = its maker.
    pub doer: Option<TeammateId>,
    /// The day we mean to be done ourselves.
    pub internal_target: Option<NaiveDate>,
    /// The doer's own estimate, in planned working days.
    pub estimate_days: Option<u16>,
    /// The day work began, where somebody typed it.
    pub start: Option<NaiveDate>,
    /// How much is done, 0–100 %.
    pub work_done: Option<u8>,
    /// Why it was promised at low odds.
    pub low_odds_reason: Option<Words>,
    /// The day its doer was asked or, given back, the day its maker got it; none where that was the day it was made,
    /// or somebody took it.
    pub handed_on: Option<NaiveDate>,
    /// The day its doer took it.
    pub accepted_on: Option<NaiveDate>,
    /// The day a delivery of it was last rejected (C4).
    pub rejected_on: Option<NaiveDate>,
    /// How far it is.
    pub state: PromiseState,
}

/// How far a promise is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PromiseState {
    /// Said; its doer has not taken it yet.
    Made,
    /// Its doer gave it back to its maker.
    Returned,
    /// Its doer took it.
    Accepted,
    /// Being worked on.
    InProgress,
    /// Handed over; not closed before the client confirms (C3).
    Delivered {
        /// The day it was handed over.
        on: NaiveDate,
    },
    /// The client said yes, or said nothing for long enough.
    Confirmed {
        /// The day it was handed over.
        delivered_on: NaiveDate,
        /// The day it was confirmed.
        on: NaiveDate,
        /// By whom.
        by: Confirmer,
    },
    /// It was not kept.
    Broken {
        /// The day it was marked so.
        on: NaiveDate,
    },
    /// We took it back.
    Withdrawn {
        /// The day.
        on: NaiveDate,
    },
    /// The client let us off.
    Released {
        /// The day.
        on: NaiveDate,
    },
}

/// Who confirmed a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confirmer {
    /// The client, by this contact where known.
    Client(Option<ContactId>),
    /// Nobody: silence for long enough (C3).
    Assumed,
}

impl PromiseState {
    /// The word that stands in the ledger and on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Made => "made",
            Self::Returned => "returned",
            Self::Accepted => "accepted",
            Self::InProgress => "in_progress",
            Self::Delivered { .. } => "delivered",
            Self::Confirmed { .. } => "confirmed",
            Self::Broken { .. } => "broken",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Released { .. } => "released",
        }
    }

    /// Do we still owe it? A delivered promise waits for the client, not for us.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(
            self,
            Self::Made | Self::Returned | Self::Accepted | Self::InProgress
        )
    }
}

impl Promise {
    /// A promise just said. `accepted_on` is given when maker and doer are the same person (spec 3.2).
    #[must_use]
    pub const fn made(dates: Dates, accepted_on: Option<NaiveDate>) -> Self {
        Self {
            dates,
            doer: None,
            internal_target: None,
            estimate_days: None,
            start: None,
            work_done: None,
            low_odds_reason: None,
            handed_on: None,
            accepted_on,
            rejected_on: None,
            state: if accepted_on.is_some() {
                PromiseState::Accepted
            } else {
                PromiseState::Made
            },
        }
    }

    /// The promise after `act` on the day `on`, or nothing when its state does not allow it.
    pub(super) fn after(mut self, act: Act, on: NaiveDate) -> Option<Self> {
        use PromiseState::{
            Accepted, Broken, Confirmed, Delivered, InProgress, Made, Released, Returned, Withdrawn,
        };
        self.state = match (act, self.state) {
            (Act::Accept, Made) => {
                self.accepted_on = Some(on);
                Accepted
            }
            // It is with its maker now: whoever takes it from there does it.
            (Act::Accept, Returned) => {
                self.doer = None;
                self.accepted_on = Some(on);
                Accepted
            }
            // What its maker does goes back to nobody.
            (Act::Return, Made | Accepted | InProgress) if self.doer.is_some() => {
                self.accepted_on = None;
                self.handed_on = Some(on);
                Returned
            }
            (Act::Start, Made | Accepted) => {
                self.accepted_on = self.accepted_on.or(Some(on));
                self.start = self.start.or(Some(on));
                InProgress
            }
            // What has happened is always saved at once: delivering needs no step before it.
            (Act::Deliver, state) if state.is_open() => Delivered { on },
            (Act::Confirm, Delivered { on: delivered_on }) => Confirmed {
                delivered_on,
                on,
                by: Confirmer::Client(None),
            },
            (
                Act::Reject,
                Delivered { .. }
                | Confirmed {
                    by: Confirmer::Assumed,
                    ..
                },
            ) => {
                self.accepted_on = self.accepted_on.or(Some(on));
                self.rejected_on = Some(on);
                InProgress
            }
            (Act::Break, state) if state.is_open() => Broken { on },
            (Act::Withdraw, state) if state.is_open() => Withdrawn { on },
            (Act::Release, state) if state.is_open() => Released { on },
            _ => return None,
        };
        if !matches!(self.state, Made | Returned) {
            self.handed_on = None;
        }
        Some(self)
    }

    /// The promise with another doer, who has to take it first: it lands on nobody silently (C7). Without one it is
    /// its maker's.
    #[must_use]
    pub fn handed_to(mut self, doer: Option<TeammateId>, on: NaiveDate) -> Self {
        use PromiseState::{Accepted, InProgress, Made, Returned};
        if doer == self.doer {
            return self;
        }
        self.doer = doer;
        let asks_again = match self.state {
            Made | Returned | Accepted => true,
            InProgress => doer.is_some(),
            _ => false,
        };
        if asks_again {
            self.state = Made;
            self.accepted_on = None;
            self.handed_on = Some(on);
        }
        self
    }
}
