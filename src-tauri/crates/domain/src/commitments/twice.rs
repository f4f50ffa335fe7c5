//! C10: the same thing said twice.

use chrono::TimeDelta;

use super::Commitment;
use crate::fold::fold;

/// The same words within this time are taken for the same thing written down twice (C10).
pub const TWICE_WITHIN: TimeDelta = TimeDelta::hours(24);

impl Commitment {
    /// Do both say the same: to one account, on one side, for one date, in words that a reader takes for the same?
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        let due = |one: &Self| one.dates().map(|dates| dates.current());
        self.account == other.account
            && self.side() == other.side()
            && due(self) == due(other)
            && folded(self) == folded(other)
    }
}

fn folded(commitment: &Commitment) -> Vec<String> {
    let folded = fold(commitment.words.as_str());
    folded.split_whitespace().map(str::to_owned).collect()
}
