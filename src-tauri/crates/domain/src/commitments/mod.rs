//! What one side owes the other: ours is a promise, theirs is a duty.

mod duty;
mod links;
mod plan;
mod promise;
mod quality;
mod results;
mod ripple;
mod shift;
mod signals;
mod truth;
mod twice;
mod waiting;

use chrono::NaiveDate;

pub use duty::{Consequence, Duty, DutyState};
pub use links::{Link, circle};
pub use plan::Plan;
pub use promise::{Confirmer, Promise, PromiseState};
pub use quality::{Check, Quality};
pub use results::{Closed, Course, KeptFigures, KeptRate, PromiseResult};
pub(crate) use ripple::Waiting;
pub use ripple::{
    Circle, CommitmentBrief, Domino, DoneBy, Moved, Moving, Network, PlanBrief, Ripple, ripple,
};
pub use shift::{Shift, TAKEN_BACK_WITHIN};
pub use signals::signals;
pub use truth::{Truth, TruthAnswer, TruthCheck, TruthStep};
pub use twice::TWICE_WITHIN;
pub use waiting::{Handed, delivered_before};

use crate::ids::{
    AccountId, CapabilityId, CommitmentId, ContactId, ContractId, MoveId, TeammateId,
};
use crate::text::Words;
use crate::time::DueDate;
use crate::touches::Channel;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Who owes it.
    pub enum Side {
        /// We owe it: a promise.
        Ours = "ours",
        /// The client owes it: a duty.
        Theirs = "theirs",
    }
}

vocabulary! {
    /// What is owed.
    pub enum Kind {
        /// Something handed over.
        Delivery = "delivery",
        /// An answer.
        Answer = "answer",
        /// A meeting held.
        Meeting = "meeting",
        /// A price.
        Price = "price",
        /// A level of service.
        ServiceLevel = "service_level",
        /// Anything else.
        Other = "other",
    }
}

vocabulary! {
    /// On what occasion it was said.
    pub enum Source {
        /// While selling.
        Sale = "sale",
        /// It stands in a contract.
        Contract = "contract",
        /// While bringing them in.
        Onboarding = "onboarding",
        /// In a review.
        Review = "review",
        /// In an escalation.
        Escalation = "escalation",
        /// As an exception.
        Exception = "exception",
        /// In our marketing.
        Marketing = "marketing",
    }
}

vocabulary! {
    /// Who named the date.
    pub enum DateSetter {
        /// We did.
        Us = "us",
        /// The client did.
        Client = "client",
        /// A contract does.
        Contract = "contract",
    }
}

vocabulary! {
    /// What can be done to a commitment.
    pub enum Act {
        /// Its doer takes the promise.
        Accept = "accept",
        /// Its doer gives the promise back to its maker.
        Return = "return",
        /// Work on it begins.
        Start = "start",
        /// It is handed over.
        Deliver = "deliver",
        /// The client says: yes, that's it.
        Confirm = "confirm",
        /// The client says: no, that's not it. The promise is open again.
        Reject = "reject",
        /// It will not be kept.
        Break = "break",
        /// We take it back.
        Withdraw = "withdraw",
        /// The client lets us off.
        Release = "release",
        /// The client says they know of the duty.
        Acknowledge = "acknowledge",
        /// The duty is done.
        Finish = "finish",
        /// We let the client off.
        Waive = "waive",
    }
}

/// The two dates of a commitment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dates {
    first: DueDate,
    current: DueDate,
    /// Who named the current date.
    pub set_by: DateSetter,
}

impl Dates {
    /// The dates of something just said: both are the same.
    #[must_use]
    pub const fn said(date: DueDate, set_by: DateSetter) -> Self {
        Self {
            first: date,
            current: date,
            set_by,
        }
    }

    /// The dates as they stand in the ledger.
    #[must_use]
    pub const fn recorded(first: DueDate, current: DueDate, set_by: DateSetter) -> Self {
        Self {
            first,
            current,
            set_by,
        }
    }

    /// What was said first. Never changes (C4).
    #[must_use]
    pub const fn first(&self) -> DueDate {
        self.first
    }

    /// What is promised now.
    #[must_use]
    pub const fn current(&self) -> DueDate {
        self.current
    }
}

/// Who owes what, and how far it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Terms {
    /// Said by us without a date ("on the backlog"): counts for nothing (C1).
    Mention,
    /// Ours.
    Promise(Promise),
    /// Theirs.
    Duty(Duty),
}

/// Something one side owes the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commitment {
    /// Its id.
    pub id: CommitmentId,
    /// The client.
    pub account: AccountId,
    /// To whom a promise was said; from whom a duty is expected.
    pub contact: Option<ContactId>,
    /// What was said, verbatim.
    pub words: Words,
    /// Who said the promise, or asked for the duty.
    pub maker: TeammateId,
    /// The day it was said.
    pub made_on: NaiveDate,
    /// By which way it was said.
    pub channel: Option<Channel>,
    /// What is owed.
    pub kind: Kind,
    /// On what occasion.
    pub source: Option<Source>,
    /// The contract it stands in.
    pub contract: Option<ContractId>,
    /// What of the product a promise is about.
    pub capability: Option<CapabilityId>,
    /// Who stands by a promise on something that does not exist (K1).
    pub approver: Option<TeammateId>,
    /// How both sides will know that it is done.
    pub acceptance_test: Option<Words>,
    /// Was it given without pressure? Unknown until somebody said so.
    pub freely_given: Option<bool>,
    /// Who owes it, by when, and how far it is.
    pub terms: Terms,
}

/// Why something cannot be done to a commitment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Its state does not allow it.
    #[error("a commitment in this state cannot be changed so")]
    WrongState,
    /// It is closed, so its date stands.
    #[error("the date of a closed commitment stands")]
    Closed,
    /// The new date is the one it has.
    #[error("that is the date it has")]
    SameDate,
}

/// What made a move necessary, where that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MoveCause {
    /// What it waits for was moved, and its own slack did not absorb that (O5).
    Ripple(Causer),
    /// This duty is late, and the client had acknowledged what follows (O2): caused by the client.
    LateDuty(Causer),
}

/// The commitment that caused a move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Causer {
    /// This one.
    There(CommitmentId),
    /// One that was removed since, by what was said of it.
    Gone(Words),
}

impl MoveCause {
    /// The commitment that caused it.
    #[must_use]
    pub const fn causer(&self) -> &Causer {
        match self {
            Self::Ripple(causer) | Self::LateDuty(causer) => causer,
        }
    }
}

/// One change of a commitment's date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// Its id; the episode of the signals about the new date.
    pub id: MoveId,
    /// What was moved.
    pub commitment: CommitmentId,
    /// The date before.
    pub from: DueDate,
    /// The date after.
    pub to: DueDate,
    /// Why.
    pub reason: Option<Words>,
    /// The day the other side was told; their notice runs from here (C4).
    pub told_on: Option<NaiveDate>,
    /// The day it was moved.
    pub moved_on: NaiveDate,
    /// What made it necessary, beside the reason in words.
    pub cause: Option<MoveCause>,
}

impl Move {
    /// The same move, made necessary by something else.
    #[must_use]
    pub fn because_of(self, cause: MoveCause) -> Self {
        Self {
            cause: Some(cause),
            ..self
        }
    }

    /// The same move once its cause is removed, of which it keeps what was said.
    #[must_use]
    pub fn whose_cause_is_gone(self, words: Words) -> Self {
        let gone = Causer::Gone(words);
        let cause = self.cause.map(|cause| match cause {
            MoveCause::Ripple(_) => MoveCause::Ripple(gone),
            MoveCause::LateDuty(_) => MoveCause::LateDuty(gone),
        });
        Self { cause, ..self }
    }

    /// A late duty of the client's caused it.
    #[must_use]
    pub const fn is_by_late_duty(&self) -> bool {
        matches!(self.cause, Some(MoveCause::LateDuty(_)))
    }

    /// Did the lateness of this duty cause it?
    fn is_by(&self, duty: CommitmentId) -> bool {
        self.cause == Some(MoveCause::LateDuty(Causer::There(duty)))
    }
}

impl Commitment {
    /// Which side owes it. A mention is ours.
    #[must_use]
    pub const fn side(&self) -> Side {
        match self.terms {
            Terms::Mention | Terms::Promise(_) => Side::Ours,
            Terms::Duty(_) => Side::Theirs,
        }
    }

    /// Its dates; a mention has none, a duty may have none.
    #[must_use]
    pub const fn dates(&self) -> Option<Dates> {
        match &self.terms {
            Terms::Mention => None,
            Terms::Promise(promise) => Some(promise.dates),
            Terms::Duty(duty) => duty.dates,
        }
    }

    /// The day its work began: typed, else the day it was accepted, else the day it was made (3.3).
    #[must_use]
    pub fn begun_on(&self) -> NaiveDate {
        let begun = match &self.terms {
            Terms::Promise(promise) => promise.start.or(promise.accepted_on),
            Terms::Mention | Terms::Duty(_) => None,
        };
        begun.unwrap_or(self.made_on)
    }

    /// Does somebody still owe it?
    #[must_use]
    pub const fn is_open(&self) -> bool {
        match &self.terms {
            Terms::Mention => true,
            Terms::Promise(promise) => promise.state.is_open(),
            Terms::Duty(duty) => duty.state.is_open(),
        }
    }

    /// Did the client name the date of a promise that we still owe, and nobody of us say how long it takes (C8)?
    #[must_use]
    pub const fn is_dictated(&self) -> bool {
        match &self.terms {
            Terms::Promise(promise) => {
                promise.state.is_open()
                    && matches!(promise.dates.set_by, DateSetter::Client)
                    && promise.estimate_days.is_none()
            }
            Terms::Mention | Terms::Duty(_) => false,
        }
    }

    /// The same commitment after `act` on the day `on`.
    ///
    /// # Errors
    /// [`Refusal::WrongState`] when its state does not allow the act.
    pub fn after(mut self, act: Act, on: NaiveDate) -> Result<Self, Refusal> {
        self.terms = match self.terms {
            Terms::Mention => None,
            Terms::Promise(promise) => promise.after(act, on).map(Terms::Promise),
            Terms::Duty(duty) => duty.after(act, on).map(Terms::Duty),
        }
        .ok_or(Refusal::WrongState)?;
        Ok(self)
    }

    /// What can be done to it now, in the order of [`Act::ALL`].
    #[must_use]
    pub fn acts(&self) -> Vec<Act> {
        let allowed = |act: &Act| self.clone().after(*act, self.made_on).is_ok();
        Act::ALL.iter().copied().filter(allowed).collect()
    }

    /// Gives it the date `to`. A mention becomes a promise and an undated duty a dated one, which is no move;
    /// otherwise the returned [`Move`] keeps the old date. The first date never changes (C4).
    ///
    /// # Errors
    /// [`Refusal::Closed`] when it is closed, [`Refusal::SameDate`] when nothing would change.
    pub fn moved(
        mut self,
        to: DueDate,
        set_by: DateSetter,
        reason: Option<Words>,
        told_on: Option<NaiveDate>,
        moved_on: NaiveDate,
    ) -> Result<(Self, Option<Move>), Refusal> {
        if !self.is_open() {
            return Err(Refusal::Closed);
        }
        let Some(dates) = self.dates() else {
            let dates = Dates::said(to, set_by);
            match &mut self.terms {
                Terms::Duty(duty) => duty.dates = Some(dates),
                terms => *terms = Terms::Promise(Promise::made(dates, None)),
            }
            return Ok((self, None));
        };
        if dates.current == to {
            return Err(Refusal::SameDate);
        }
        let moved = Dates {
            current: to,
            set_by,
            ..dates
        };
        match &mut self.terms {
            Terms::Promise(promise) => promise.dates = moved,
            Terms::Duty(duty) => duty.dates = Some(moved),
            Terms::Mention => {}
        }
        let entry = Move {
            id: MoveId::new(),
            commitment: self.id,
            from: dates.current,
            to,
            reason,
            told_on,
            moved_on,
            cause: None,
        };
        Ok((self, Some(entry)))
    }
}
