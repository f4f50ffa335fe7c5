//! O4: a promise that plans hang on asks at 50, 75 and 90 % of its time whether the client knows the truth.

use chrono::{Days, NaiveDate};

use super::{Dates, Move};
use crate::ids::{CommitmentId, TruthCheckId};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What somebody answered to "does the client know the truth?".
    pub enum TruthAnswer {
        /// They know.
        Knows = "knows",
        /// They were told just now.
        Told = "told",
        /// They do not: the promise is off plan, or about to be.
        DoesNot = "does_not",
    }
}

/// How much of the time from the day a promise was made to its date has to be over before it asks, in percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TruthStep(u8);

impl TruthStep {
    /// Every step, the first first.
    pub const ALL: [Self; 3] = [Self(50), Self(75), Self(90)];

    /// The step at so many percent; none where it does not ask there.
    #[must_use]
    pub fn at(percent: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.0 == percent)
    }

    /// Percent of the time.
    #[must_use]
    pub const fn percent(self) -> u8 {
        self.0
    }

    /// The first day on which so much of the days from `made_on` to the date's last day is over. What was promised
    /// for the day on which it was said, or for an earlier one, asks at once.
    #[must_use]
    pub fn day(self, made_on: NaiveDate, dates: &Dates) -> NaiveDate {
        let whole = (dates.current().last() - made_on).num_days().max(0);
        let days = (whole * i64::from(self.0) + 99) / 100;
        made_on + Days::new(u64::try_from(days).unwrap_or(0))
    }
}

/// An answer to a truth check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TruthCheck {
    /// Its id.
    pub id: TruthCheckId,
    /// Of which promise.
    pub promise: CommitmentId,
    /// What had been asked.
    pub step: TruthStep,
    /// What was answered.
    pub answer: TruthAnswer,
    /// The day it was answered.
    pub on: NaiveDate,
}

/// As much of a promise's plans and truth checks as its signal reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Truth {
    /// Plans hang on the promise.
    pub has_plans: bool,
    /// The last step that was answered since it has the date that it has: a new date asks anew.
    pub answered: Option<TruthStep>,
    /// The day the client was told of that date, where it is not the first: they know what was true then.
    pub told_on: Option<NaiveDate>,
}

impl Truth {
    /// What is known of a promise on which plans hang or not, with all that was answered and every change of its date,
    /// oldest first.
    #[must_use]
    pub fn of(has_plans: bool, checks: &[TruthCheck], moves: &[Move]) -> Self {
        let last = moves.last();
        // Ids grow, so what was answered of a date comes after the move that brought it.
        let of_this_date =
            |check: &&TruthCheck| last.is_none_or(|last| check.id.uuid() > last.id.uuid());
        let answered = checks.iter().filter(of_this_date).map(|check| check.step);
        Self {
            has_plans,
            answered: answered.max(),
            told_on: last.and_then(|last| last.told_on),
        }
    }

    /// The steps that nobody answered yet, with the day on which each asks. An answer settles the steps before it.
    pub fn open(
        self,
        made_on: NaiveDate,
        dates: Dates,
    ) -> impl Iterator<Item = (TruthStep, NaiveDate)> {
        TruthStep::ALL
            .into_iter()
            .filter(move |step| self.has_plans && self.answered.is_none_or(|last| *step > last))
            .map(move |step| (step, step.day(made_on, &dates)))
            .filter(move |(_, day)| self.told_on.is_none_or(|told| *day > told))
    }

    /// What it asks on `today`: the last step whose day has come, unless it was answered.
    #[must_use]
    pub fn asks(self, made_on: NaiveDate, dates: Dates, today: NaiveDate) -> Option<TruthStep> {
        let open = self.open(made_on, dates);
        let come = open.filter(|(_, day)| *day <= today);
        come.last().map(|(step, _)| step)
    }
}

#[cfg(test)]
mod tests {
    use super::super::DateSetter;
    use super::*;
    use crate::time::DueDate;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or(NaiveDate::MIN)
    }

    fn due(date: &str) -> Dates {
        Dates::said(DueDate::day(day(date)), DateSetter::Us)
    }

    fn days(made_on: &str, date: &str) -> [NaiveDate; 3] {
        TruthStep::ALL.map(|step| step.day(day(made_on), &due(date)))
    }

    #[test]
    fn o4_a_step_is_the_first_day_on_which_its_share_of_the_days_is_over() {
        // 20 days: 10, 15 and 18 of them.
        let even = days("2026-06-01", "2026-06-21");
        assert_eq!(even, ["2026-06-11", "2026-06-16", "2026-06-19"].map(day));
        // 7 days: 3.5, 5.25 and 6.3 of them are over on the 4th, the 6th and the 7th.
        let odd = days("2026-06-01", "2026-06-08");
        assert_eq!(odd, ["2026-06-05", "2026-06-07", "2026-06-08"].map(day));
        let at_once = days("2026-06-08", "2026-06-08");
        assert_eq!(at_once, [day("2026-06-08"); 3]);
        assert_eq!(days("2026-06-08", "2026-06-01"), at_once);
    }

    #[test]
    fn o4_it_asks_the_last_step_that_has_come_and_an_answer_settles_those_before() {
        let asks = |answered: Option<u8>, on| {
            let truth = Truth {
                has_plans: true,
                answered: answered.and_then(TruthStep::at),
                told_on: None,
            };
            let asks = truth.asks(day("2026-06-01"), due("2026-06-21"), day(on));
            asks.map(TruthStep::percent)
        };
        assert_eq!(asks(None, "2026-06-10"), None);
        assert_eq!(asks(None, "2026-06-11"), Some(50));
        assert_eq!(asks(Some(50), "2026-06-15"), None);
        assert_eq!(asks(Some(50), "2026-06-16"), Some(75));
        assert_eq!(asks(None, "2026-06-18"), Some(75));
        assert_eq!(asks(Some(75), "2026-06-18"), None);
        assert_eq!(asks(Some(75), "2026-06-19"), Some(90));
        assert_eq!(asks(Some(90), "2026-06-30"), None);
        let told = Truth {
            has_plans: true,
            answered: None,
            told_on: Some(day("2026-06-15")),
        };
        let asks = |on| told.asks(day("2026-06-01"), due("2026-06-21"), day(on));
        assert_eq!(asks("2026-06-15"), None, "told of the new date");
        assert_eq!(asks("2026-06-16"), TruthStep::at(75));
        let nothing_hangs_on_it =
            Truth::default().asks(day("2026-06-01"), due("2026-06-21"), day("2026-06-30"));
        assert_eq!(nothing_hangs_on_it, None);
    }
}
