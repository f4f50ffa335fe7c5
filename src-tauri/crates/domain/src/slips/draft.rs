//! O3: what a message about a slip has to say before it may go out. Its sentences are the catalogue's.

use chrono::NaiveDate;

use super::{NewDate, Slip};
use crate::commitments::Commitment;
use crate::text::{Line, Words};
use crate::time::DueDate;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a message still lacks, in the order it is said.
    pub enum Missing {
        /// The specific cause.
        Cause = "cause",
        /// A cause that the client may read: the one there is confidential.
        SpeakableCause = "speakable_cause",
        /// What we do now.
        Doing = "doing",
        /// The new date; one that has passed is none.
        NewDate = "new_date",
    }
}

/// What the new date does to something the client means to do once the promise is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effect {
    /// The plan.
    pub plan: Line,
    /// When it was to be.
    pub from: NaiveDate,
    /// When it can be.
    pub to: NaiveDate,
}

/// All that a message says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Draft<'a> {
    /// What was promised.
    pub promise: &'a Words,
    /// The date that is not kept.
    pub promised: DueDate,
    /// Why.
    pub cause: &'a Words,
    /// What we do now.
    pub doing: &'a Words,
    /// What we keep instead.
    pub new_date: NewDate,
    /// What that does to the client's plans.
    pub effects: &'a [Effect],
}

/// What the message about this slip says on the account's day `today`.
///
/// # Errors
/// What it lacks.
pub fn draft<'a>(
    slip: &'a Slip,
    promise: &'a Commitment,
    effects: &'a [Effect],
    today: NaiveDate,
) -> Result<Draft<'a>, Vec<Missing>> {
    let cause = match &slip.cause {
        None => Err(Missing::Cause),
        Some(cause) if cause.is_confidential => Err(Missing::SpeakableCause),
        Some(cause) => Ok(&cause.words),
    };
    let doing = slip.doing.as_ref().ok_or(Missing::Doing);
    let new_date = slip
        .new_date
        .filter(|new| new.due.last() >= today)
        .ok_or(Missing::NewDate);
    match (cause, doing, new_date) {
        (Ok(cause), Ok(doing), Ok(new_date)) => Ok(Draft {
            promise: &promise.words,
            promised: slip.due,
            cause,
            doing,
            new_date,
            effects,
        }),
        (cause, doing, new_date) => Err([cause.err(), doing.err(), new_date.err()]
            .into_iter()
            .flatten()
            .collect()),
    }
}
