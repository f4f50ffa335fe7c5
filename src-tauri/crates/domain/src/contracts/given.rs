//! N6: notice that was given, with its proof.

use chrono::{Days, NaiveDate};

use super::{Contract, Notice, NoticeUnit, Party, Term};
use crate::text::{Line, Words};
use crate::time::{add_months, month_end};
use crate::touches::Channel;

/// Notice given by one side: a contract has it or has it not, and goes no further than `ends_on`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeGiven {
    /// Who goes.
    pub party: Party,
    /// The day it was given.
    pub on: NaiveDate,
    /// The last day of the contract by it.
    pub ends_on: NaiveDate,
    /// The person who gave or took it, as they are called.
    pub person: Option<Line>,
    /// By which way.
    pub channel: Option<Channel>,
    /// Their words, or where the letter is kept.
    pub words: Option<Words>,
}

impl Contract {
    /// The last day of the contract, were notice given by `party` on the day `on`: the end of the term that stands
    /// then, or of the next one when the deadline has passed and the contract renews itself. Without an end, the
    /// notice period runs from the day; without a notice period, the contract goes on that day.
    #[must_use]
    pub fn ends_by_notice(&self, party: Party, on: NaiveDate) -> NaiveDate {
        let notice = self.notice_of(party);
        let Term::Fixed { renews_months, .. } = self.term else {
            return notice.map_or(on, |notice| notice.after(on));
        };
        let end = self.end_on(on).unwrap_or(on);
        let is_late = notice.is_some_and(|notice| notice.before(end) < on);
        match renews_months {
            Some(months) if is_late && months > 0 => {
                let after = end.checked_add_days(Days::new(1)).unwrap_or(end);
                self.end_on(after).unwrap_or(end)
            }
            _ => end,
        }
    }
}

impl Notice {
    /// The first last day of a contract without an end, for notice given on `day`.
    #[must_use]
    pub fn after(self, day: NaiveDate) -> NaiveDate {
        let months = i32::from(self.count);
        match self.unit {
            NoticeUnit::Days => day
                .checked_add_days(Days::new(u64::from(self.count)))
                .unwrap_or(NaiveDate::MAX),
            NoticeUnit::Months => add_months(day, months),
            NoticeUnit::MonthEnds => month_end(add_months(day, months)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn n6_without_an_end_the_notice_period_runs_from_the_day_it_was_given() {
        let last = |count, unit, on: &str| {
            let on = on.parse().unwrap_or(NaiveDate::MIN);
            Notice { count, unit }.after(on).to_string()
        };
        assert_eq!(last(30, NoticeUnit::Days, "2026-01-31"), "2026-03-02");
        assert_eq!(last(1, NoticeUnit::Months, "2026-01-31"), "2026-02-28");
        assert_eq!(last(1, NoticeUnit::MonthEnds, "2026-01-15"), "2026-02-28");
        assert_eq!(last(1, NoticeUnit::MonthEnds, "2024-01-31"), "2024-02-29");
    }
}
