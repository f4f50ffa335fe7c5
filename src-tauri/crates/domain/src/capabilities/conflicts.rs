//! C9: two open promises to one account on the same capability with different dates.

use crate::commitments::{Commitment, Terms};
use crate::time::DueDate;

/// The date of an open promise on a capability; none for anything else.
fn promised(commitment: &Commitment) -> Option<DueDate> {
    match &commitment.terms {
        Terms::Promise(promise) if promise.state.is_open() && commitment.capability.is_some() => {
            Some(promise.dates.current())
        }
        _ => None,
    }
}

/// Do both stand to one account on the same capability with different dates (C9)?
#[must_use]
pub fn conflicts_with(one: &Commitment, other: &Commitment) -> bool {
    let (Some(date), Some(other_date)) = (promised(one), promised(other)) else {
        return false;
    };
    one.id != other.id
        && one.account == other.account
        && one.capability == other.capability
        && date != other_date
}

/// Pairs of promises that conflict: each with the first that was said before it and has another date. Each is the later
/// one of one pair at most, so that three that conflict are two pairs.
#[must_use]
pub fn conflicting<'c>(
    commitments: impl IntoIterator<Item = &'c Commitment>,
) -> Vec<(&'c Commitment, &'c Commitment)> {
    // Of an account's many commitments few are about the same thing.
    let commitments = commitments.into_iter();
    let mut said: Vec<_> = commitments.filter(|one| promised(one).is_some()).collect();
    said.sort_by_key(|commitment| commitment.id);
    let mut pairs = Vec::new();
    for (place, later) in said.iter().enumerate() {
        let before = said[..place].iter();
        if let Some(earlier) = before.copied().find(|one| conflicts_with(one, later)) {
            pairs.push((*later, earlier));
        }
    }
    pairs
}
