//! A contract that is renewed: the next one follows it.

use chrono::{Days, NaiveDate};

use super::{Contract, ContractState, Term};
use crate::ids::ContractId;
use crate::time::add_months;

/// Longest term that is counted in months.
const LONGEST_MONTHS: i32 = 600;

impl Contract {
    /// This contract and the one that follows it, signed `today` on the same terms: from the day after the last day of
    /// the term that stands, for as long again. This one then goes on by itself no more. None where it is not signed or
    /// has no end to follow.
    #[must_use]
    pub fn renewed(self, today: NaiveDate) -> Option<(Self, Self)> {
        let (ContractState::Signed { .. }, Term::Fixed { renews_months, .. }) =
            (self.state, self.term)
        else {
            return None;
        };
        let end = self.end_on(today)?;
        let start = end.succ_opt()?;
        let next = Self {
            id: ContractId::new(),
            state: ContractState::Signed { on: today },
            signing_planned_on: None,
            start: Some(start),
            term: Term::Fixed {
                end: self.as_long_again(start, end, renews_months)?,
                renews_months,
            },
            predecessor: Some(self.id),
            call: None,
            notice_given: None,
            ..self.clone()
        };
        let this = Self {
            term: Term::Fixed {
                end,
                renews_months: None,
            },
            ..self
        };
        Some((this, next))
    }

    /// The last day of a term that begins on `start` and is as long as the one that ended on `end`.
    fn as_long_again(
        &self,
        start: NaiveDate,
        end: NaiveDate,
        renews_months: Option<u16>,
    ) -> Option<NaiveDate> {
        let whole_months = |first: NaiveDate| {
            (1..=LONGEST_MONTHS).find(|months| add_months(first, *months) == start)
        };
        let months = match (renews_months, self.start) {
            (Some(months), _) => Some(i32::from(months)),
            (None, Some(first)) => whole_months(first),
            // Nobody wrote down how long it ran: a year is what most contracts run.
            (None, None) => Some(12),
        };
        match (months, self.start) {
            (Some(months), _) => add_months(start, months).pred_opt(),
            (None, Some(first)) => {
                let days = u64::try_from((end - first).num_days()).ok()?;
                start.checked_add_days(Days::new(days))
            }
            (None, None) => None,
        }
    }
}
