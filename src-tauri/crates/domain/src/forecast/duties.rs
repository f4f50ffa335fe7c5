//! The duties of the client that a promise waits for, as a forecast reads them.

use super::Wait;
use crate::commitments::{Commitment, DutyState, Terms};

/// What a promise waits for on the client's side.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Duties {
    /// It waits, or waited, for a duty of the client.
    pub has_any: bool,
    /// When only the client kept us waiting: from the day a duty was due until it was done or waived.
    pub waits: Vec<Wait>,
}

impl Duties {
    /// Counts one that it waits for. A duty without a date is never late, and our own promises are our own affair.
    pub fn add(&mut self, commitment: &Commitment) {
        let Terms::Duty(duty) = &commitment.terms else {
            return;
        };
        self.has_any = true;
        let Some(dates) = duty.dates else {
            return;
        };
        let after = dates.current().last();
        let until = match duty.state {
            DutyState::Asked | DutyState::Acknowledged { .. } => None,
            DutyState::Done { on } | DutyState::Waived { on } => Some(on),
        };
        if until.is_none_or(|until| until > after) {
            self.waits.push(Wait { after, until });
        }
    }
}
