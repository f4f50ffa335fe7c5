//! A duty: what the client owes us, and its state machine.

use chrono::NaiveDate;

use super::{Act, Dates};
use crate::ids::ContactId;
use crate::text::Words;

/// What the client owes us.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty {
    /// Its dates; none while nobody named one.
    pub dates: Option<Dates>,
    /// Who does it there.
    pub doer: Option<ContactId>,
    /// What follows if it is late.
    pub consequence: Option<Consequence>,
    /// How far it is. Late is never a state: it is derived from the date.
    pub state: DutyState,
}

/// What the client agreed will follow if their duty is late.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Consequence {
    /// Each of our promises that waits for it moves by this many working days, once, however late it becomes: the
    /// agreed days (O2, see [`super::Shift`]). A duty that gets another date and is late again shifts them again.
    Days(u16),
    /// In words.
    Text(Words),
}

/// How far a duty is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DutyState {
    /// We asked for it.
    Asked,
    /// The client said they know of it.
    Acknowledged {
        /// The day.
        on: NaiveDate,
        /// By whom, where known.
        by: Option<ContactId>,
    },
    /// It is done.
    Done {
        /// The day.
        on: NaiveDate,
    },
    /// We let them off.
    Waived {
        /// The day.
        on: NaiveDate,
    },
}

impl DutyState {
    /// The word that stands in the ledger and on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Acknowledged { .. } => "acknowledged",
            Self::Done { .. } => "done",
            Self::Waived { .. } => "waived",
        }
    }

    /// Do they still owe it?
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Asked | Self::Acknowledged { .. })
    }
}

impl Duty {
    /// A duty just asked for.
    #[must_use]
    pub const fn asked(dates: Option<Dates>, doer: Option<ContactId>) -> Self {
        Self {
            dates,
            doer,
            consequence: None,
            state: DutyState::Asked,
        }
    }

    /// Who acknowledged it, where that is known and it is not done.
    #[must_use]
    pub const fn acknowledged_by(&self) -> Option<ContactId> {
        match self.state {
            DutyState::Acknowledged { by, .. } => by,
            DutyState::Asked | DutyState::Done { .. } | DutyState::Waived { .. } => None,
        }
    }

    /// The duty after `act` on the day `on`, or nothing when its state does not allow it.
    pub(super) fn after(mut self, act: Act, on: NaiveDate) -> Option<Self> {
        self.state = match (act, self.state) {
            (Act::Acknowledge, DutyState::Asked) => DutyState::Acknowledged { on, by: self.doer },
            (Act::Finish, state) if state.is_open() => DutyState::Done { on },
            (Act::Waive, state) if state.is_open() => DutyState::Waived { on },
            _ => return None,
        };
        Some(self)
    }
}
