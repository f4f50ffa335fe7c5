//! Off plan: a promise whose date will not be kept, and the clock from knowing it to telling the client (spec 3.4).

mod draft;
mod figures;
mod signals;

use chrono::{DateTime, NaiveDate, Utc};

use crate::Share;
use crate::commitments::{Commitment, Course, Move, PromiseResult, Refusal, Terms};
use crate::forecast::LowOdds;
use crate::ids::{AccountId, CommitmentId, SlipId, TeammateId};
use crate::text::Words;
use crate::time::{DueDate, WorkingTime, Zone};
use crate::touches::Channel;
use crate::vocabulary::vocabulary;

pub use draft::{Draft, Effect, Missing, draft};
pub use figures::{KnownToTold, known_to_told};
pub use signals::signals;

/// The client is to hear of it within this many working days (O1).
const TOLD_WITHIN_DAYS: u32 = 1;

vocabulary! {
    /// How it was known that a promise is off plan (O1).
    pub enum KnownBy {
        /// Somebody pressed "off plan".
        Pressed = "pressed",
        /// A late duty that the client had acknowledged moved the promise.
        Duty = "duty",
        /// Its date passed, and it was not delivered.
        Date = "date",
        /// Its odds were low, and nobody said that it is on plan.
        Odds = "odds",
    }
}

/// Why a promise is off plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cause {
    /// In our words.
    pub words: Words,
    /// It is not for the client: no draft says it.
    pub is_confidential: bool,
}

/// The date that we mean to keep instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewDate {
    /// When.
    pub due: DueDate,
    /// The odds to keep it, as they stood when it was chosen; none without an estimate.
    pub odds: Option<Share>,
}

/// That the client was told by us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Telling {
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: TeammateId,
    /// By which way.
    pub channel: Option<Channel>,
}

/// How far a slip is (O6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SlipState {
    /// The client does not know of it.
    Open,
    /// Closed: the client heard it from us.
    Told(Telling),
    /// Closed: the client heard of it elsewhere.
    LearnedElsewhere {
        /// When that was known.
        at: DateTime<Utc>,
    },
    /// Closed: the date holds after all. Kept for calibration.
    FalseAlarm {
        /// When that was known.
        at: DateTime<Utc>,
        /// Why it holds.
        because: Option<Words>,
        /// The client had been told by then.
        told: Option<Telling>,
    },
}

impl SlipState {
    /// The word that stands in the ledger and on the wire.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Told(_) => "told",
            Self::LearnedElsewhere { .. } => "learned_elsewhere",
            Self::FalseAlarm { .. } => "false_alarm",
        }
    }
}

/// An episode in which a promise is off plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// Its id.
    pub id: SlipId,
    /// The client.
    pub account: AccountId,
    /// The promise.
    pub promise: CommitmentId,
    /// The date that is not kept. A promise that has another one was moved since.
    pub due: DueDate,
    /// Since when it is known: the clock to its telling runs from here.
    pub known_at: DateTime<Utc>,
    /// How it was known.
    pub known_by: KnownBy,
    /// Why.
    pub cause: Option<Cause>,
    /// What we do about it now.
    pub doing: Option<Words>,
    /// What we mean to keep instead.
    pub new_date: Option<NewDate>,
    /// How far it is.
    pub state: SlipState,
}

impl Slip {
    /// The instant from which the client has been left without a word for too long (O1).
    #[must_use]
    pub fn late_at(&self, working: &WorkingTime) -> DateTime<Utc> {
        working.add_minutes(self.known_at, TOLD_WITHIN_DAYS * working.full_day_minutes())
    }

    /// Does the client still have to hear of it?
    #[must_use]
    pub const fn is_untold(&self) -> bool {
        matches!(self.state, SlipState::Open)
    }

    /// Does it say that this date is not kept? A false alarm does not.
    fn is_about(&self, due: DueDate) -> bool {
        self.due == due && !matches!(self.state, SlipState::FalseAlarm { .. })
    }

    /// The same once the client was told.
    ///
    /// # Errors
    /// [`Refusal::WrongState`] when it is closed.
    pub fn told(self, telling: Telling) -> Result<Self, Refusal> {
        match self.state {
            SlipState::Open => Ok(Self {
                state: SlipState::Told(telling),
                ..self
            }),
            _ => Err(Refusal::WrongState),
        }
    }

    /// The same once the client had heard of it elsewhere.
    ///
    /// # Errors
    /// [`Refusal::WrongState`] when it is closed.
    pub fn learned_elsewhere(self, at: DateTime<Utc>) -> Result<Self, Refusal> {
        match self.state {
            SlipState::Open => Ok(Self {
                state: SlipState::LearnedElsewhere { at },
                ..self
            }),
            _ => Err(Refusal::WrongState),
        }
    }

    /// The same where its date holds after all, whether or not the client was told. A date that has passed cannot.
    ///
    /// # Errors
    /// [`Refusal::WrongState`] when its date is over in `zone`, or it was closed otherwise.
    pub fn false_alarm(
        self,
        at: DateTime<Utc>,
        because: Option<Words>,
        zone: &Zone,
    ) -> Result<Self, Refusal> {
        let told = match self.state {
            _ if at >= zone.end_of(self.due.last()) => return Err(Refusal::WrongState),
            SlipState::Open => None,
            SlipState::Told(telling) => Some(telling),
            _ => return Err(Refusal::WrongState),
        };
        Ok(Self {
            state: SlipState::FalseAlarm { at, because, told },
            ..self
        })
    }
}

impl Commitment {
    /// The slip of this promise that begins at an instant: what pressing "off plan" and a late duty of the client call,
    /// before they move it.
    ///
    /// # Errors
    /// [`Refusal::WrongState`] for what is no promise that we still owe.
    pub fn off_plan(&self, known_by: KnownBy, at: DateTime<Utc>) -> Result<Slip, Refusal> {
        match &self.terms {
            Terms::Promise(promise) if promise.state.is_open() => {
                Ok(self.slip(promise.dates.current(), known_by, at))
            }
            _ => Err(Refusal::WrongState),
        }
    }

    /// The slip that stands for this promise at an instant, `stored` being all that were written of it, oldest first:
    /// one that the client does not know of, else the last about the date it has. An open promise past its date is off
    /// plan without anything written, and so is one whose `low` odds nobody answered for: since whichever came first
    /// (O1).
    #[must_use]
    pub fn standing_slip(
        &self,
        stored: &[Slip],
        low: Option<&LowOdds>,
        zone: &Zone,
        at: DateTime<Utc>,
    ) -> Option<Slip> {
        let Terms::Promise(promise) = &self.terms else {
            return None;
        };
        let due = promise.dates.current();
        let newest =
            |is: &dyn Fn(&Slip) -> bool| stored.iter().rev().find(|slip| is(slip)).cloned();
        let written = newest(&Slip::is_untold).or_else(|| newest(&|slip| slip.is_about(due)));
        written.or_else(|| {
            if !promise.state.is_open() {
                return None;
            }
            let over = zone.end_of(due.last());
            // What was delivered in time and rejected later was on plan until then.
            let rejected = promise.rejected_on.map(|on| zone.start_of(on));
            let known = rejected.map_or(over, |rejected| rejected.max(over));
            let by_date = (at >= over).then_some((known, KnownBy::Date));
            let by_odds = low.and_then(|low| low.known_since(due, stored, at));
            let by_odds = by_odds.map(|since| (since, KnownBy::Odds));
            let (known_at, known_by) = by_odds
                .into_iter()
                .chain(by_date)
                .min_by_key(|known| known.0)?;
            Some(self.slip(due, known_by, known_at))
        })
    }

    /// What is written when it is marked broken, so that the client hears of it: the slip of its passed date, or a new
    /// one. None where one was written already.
    #[must_use]
    pub fn slip_of_breaking(
        &self,
        stored: &[Slip],
        low: Option<&LowOdds>,
        zone: &Zone,
        at: DateTime<Utc>,
    ) -> Option<Slip> {
        let Terms::Promise(promise) = &self.terms else {
            return None;
        };
        let due = promise.dates.current();
        if stored
            .iter()
            .any(|slip| slip.is_untold() || slip.is_about(due))
        {
            return None;
        }
        let over = zone.end_of(due.last());
        Some(
            if let Some(since) = low.and_then(|low| low.known_since(due, stored, at)) {
                self.slip(due, KnownBy::Odds, since)
            } else if at >= over {
                self.slip(due, KnownBy::Date, over)
            } else {
                self.slip(due, KnownBy::Pressed, at)
            },
        )
    }

    /// The slip of a promise that is broken on `today` without anybody having said that it is off plan: one that was
    /// rejected and left without a new date (C4), or marked so in a ledger of before. `moves` are all changes of its date.
    ///
    /// # Errors
    /// [`Refusal::WrongState`] for anything else.
    pub fn slip_of_broken(
        &self,
        moves: &[Move],
        working: &WorkingTime,
        today: NaiveDate,
        at: DateTime<Utc>,
    ) -> Result<Slip, Refusal> {
        let Terms::Promise(promise) = &self.terms else {
            return Err(Refusal::WrongState);
        };
        let closed = promise.closed(&Course::of(promise, moves, working), working, today);
        match closed.map(|closed| closed.result) {
            Some(PromiseResult::Broken) => {
                Ok(self.slip(promise.dates.current(), KnownBy::Pressed, at))
            }
            _ => Err(Refusal::WrongState),
        }
    }

    fn slip(&self, due: DueDate, known_by: KnownBy, known_at: DateTime<Utc>) -> Slip {
        Slip {
            id: SlipId::new(),
            account: self.account,
            promise: self.id,
            due,
            known_at,
            known_by,
            cause: None,
            doing: None,
            new_date: None,
            state: SlipState::Open,
        }
    }
}
