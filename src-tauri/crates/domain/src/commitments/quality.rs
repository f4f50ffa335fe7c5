//! C2: the five marks of a good promise.

use super::{Commitment, PromiseState, Terms};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A mark of a good promise.
    pub enum Quality {
        /// It was said to somebody there, or stands in a contract.
        Explicit = "explicit",
        /// It has a date.
        Dated = "dated",
        /// Both sides will know when it is done: it has an acceptance test.
        Testable = "testable",
        /// One person does it, and has taken it.
        OneDoer = "one_doer",
        /// Nobody was pressed into it.
        FreelyGiven = "freely_given",
    }
}

/// Whether a promise has a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Check {
    /// The mark.
    pub quality: Quality,
    /// It has it; what nobody has said counts as missing.
    pub is_met: bool,
}

impl Commitment {
    /// The quality check of a promise or a mention, in the order of [`Quality::ALL`]; empty for a duty.
    #[must_use]
    pub fn quality(&self) -> Vec<Check> {
        let is_taken = match &self.terms {
            Terms::Duty(_) => return Vec::new(),
            Terms::Mention => false,
            Terms::Promise(promise) => {
                !matches!(promise.state, PromiseState::Made | PromiseState::Returned)
            }
        };
        let is_met = |quality| match quality {
            Quality::Explicit => self.contact.is_some() || self.contract.is_some(),
            Quality::Dated => self.dates().is_some(),
            Quality::Testable => self.acceptance_test.is_some(),
            Quality::OneDoer => is_taken,
            Quality::FreelyGiven => self.freely_given == Some(true),
        };
        let checks = Quality::ALL.iter().map(|quality| Check {
            quality: *quality,
            is_met: is_met(*quality),
        });
        checks.collect()
    }
}
