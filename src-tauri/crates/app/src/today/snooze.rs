//! Until when a signal is put off (T5).

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc, Weekday};
use domain::Problem;
use domain::settings::Settings;
use domain::time::{Now, WeeklyPattern, WorkingTime};

use super::SnoozeChoice;
use crate::{Error, Result, typed};

/// The hour of "this afternoon".
const AFTERNOON: u8 = 15;

impl SnoozeChoice {
    /// The instant that is meant, on the clocks of the laptop's zone.
    pub(crate) fn until(
        &self,
        settings: &Settings,
        working: &WorkingTime,
        now: &Now,
    ) -> Result<DateTime<Utc>> {
        let today = now.today();
        let in_an_hour = now.instant + TimeDelta::hours(1);
        let start_of = |day| now.zone.at_hour(day, settings.day_starts_at);
        Ok(match self {
            Self::Hour => in_an_hour,
            Self::Afternoon => {
                let afternoon = now.zone.at_hour(today, AFTERNOON);
                if afternoon > now.instant {
                    afternoon
                } else {
                    in_an_hour
                }
            }
            Self::Tomorrow => start_of(today + Days::new(1)),
            Self::NextWorkingDay => start_of(working.nth_after(1, today)),
            Self::NextWeek => start_of(next_week(working, today)),
            Self::Day { day, time } => {
                let day = typed::day("day", *day)?;
                let at = time.map_or_else(
                    || start_of(day),
                    |time| now.zone.instant(day.and_time(time)),
                );
                if at <= now.instant {
                    return Err(Error::invalid("day", Problem::EndsBeforeStart));
                }
                at
            }
        })
    }
}

/// The first working day of the week after the one `today` is in.
fn next_week(working: &WorkingTime, today: NaiveDate) -> NaiveDate {
    let first = week_begins(working.pattern());
    let ahead = (first.num_days_from_monday() + 6 - today.weekday().num_days_from_monday()) % 7;
    // The day before the week begins: the first working day after it is the one that is meant.
    let eve = today + Days::new(u64::from(ahead));
    working.nth_after(1, eve)
}

/// The weekday that follows the longest rest: Monday here, Saturday in Tehran.
pub(crate) fn week_begins(pattern: &WeeklyPattern) -> Weekday {
    const WEEK: [Weekday; 7] = [
        Weekday::Mon,
        Weekday::Tue,
        Weekday::Wed,
        Weekday::Thu,
        Weekday::Fri,
        Weekday::Sat,
        Weekday::Sun,
    ];
    let open = |weekday: Weekday| !pattern.spans(weekday).is_empty();
    let rest_before = |weekday: Weekday| {
        let before = std::iter::successors(Some(weekday.pred()), |day| Some(day.pred()));
        before.take(6).take_while(|day| !open(*day)).count()
    };
    let first = WEEK
        .into_iter()
        .filter(|weekday| open(*weekday))
        .min_by_key(|day| std::cmp::Reverse(rest_before(*day)));
    first.unwrap_or(Weekday::Mon)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeSet;

    use domain::time::Zone;

    use super::*;

    fn at(local: &str) -> Now {
        let zone = Zone::parse("Europe/Berlin").unwrap();
        let local = chrono::NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").unwrap();
        Now {
            instant: zone.instant(local),
            zone,
        }
    }

    /// What a clock in Berlin shows then, with 1 May 2026, a Friday, off.
    fn until(choice: &SnoozeChoice, now: &str, region: &str) -> String {
        let now = at(now);
        let off = BTreeSet::from(["2026-05-01".parse().unwrap()]);
        let working = WorkingTime::new(WeeklyPattern::for_region(region), off, now.zone.clone());
        let instant = choice.until(&Settings::default(), &working, &now).unwrap();
        now.zone.local(instant).format("%Y-%m-%d %H:%M").to_string()
    }

    #[test]
    fn this_afternoon_is_three_o_clock_or_in_an_hour_when_it_has_passed() {
        assert_eq!(
            until(&SnoozeChoice::Afternoon, "2026-04-29 14:59", "DE"),
            "2026-04-29 15:00"
        );
        assert_eq!(
            until(&SnoozeChoice::Afternoon, "2026-04-29 15:00", "DE"),
            "2026-04-29 16:00"
        );
        assert_eq!(
            until(&SnoozeChoice::Hour, "2026-04-29 23:30", "DE"),
            "2026-04-30 00:30"
        );
    }

    #[test]
    fn tomorrow_may_be_a_holiday_and_the_next_working_day_may_not() {
        assert_eq!(
            until(&SnoozeChoice::Tomorrow, "2026-04-30 10:00", "DE"),
            "2026-05-01 09:00"
        );
        assert_eq!(
            until(&SnoozeChoice::NextWorkingDay, "2026-04-30 10:00", "DE"),
            "2026-05-04 09:00"
        );
    }

    #[test]
    fn next_week_begins_after_the_weekend_of_the_region() {
        // Wednesday, and the Monday itself.
        assert_eq!(
            until(&SnoozeChoice::NextWeek, "2026-04-29 10:00", "DE"),
            "2026-05-04 09:00"
        );
        assert_eq!(
            until(&SnoozeChoice::NextWeek, "2026-05-04 10:00", "DE"),
            "2026-05-11 09:00"
        );
        assert_eq!(
            until(&SnoozeChoice::NextWeek, "2026-04-29 10:00", "IR"),
            "2026-05-02 09:00"
        );
        assert_eq!(
            until(&SnoozeChoice::NextWeek, "2026-04-29 10:00", "IL"),
            "2026-05-03 09:00"
        );
    }

    #[test]
    fn a_day_that_is_picked_begins_at_its_start_or_at_the_picked_time() {
        let now = at("2026-04-29 10:00");
        let working = WorkingTime::new(WeeklyPattern::default(), BTreeSet::new(), now.zone.clone());
        let picked = |day: &str, time: Option<&str>| SnoozeChoice::Day {
            day: day.parse().unwrap(),
            time: time.map(|time| time.parse().unwrap()),
        };
        for passed in [None, Some("09:59"), Some("10:00")] {
            let choice = picked("2026-04-29", passed);
            assert!(
                choice.until(&Settings::default(), &working, &now).is_err(),
                "{passed:?}"
            );
        }
        let until = |choice| until(&choice, "2026-04-29 10:00", "DE");
        assert_eq!(
            until(picked("2026-04-29", Some("10:01"))),
            "2026-04-29 10:01"
        );
        assert_eq!(until(picked("2026-04-30", None)), "2026-04-30 09:00");
        assert_eq!(
            until(picked("2026-04-30", Some("07:30"))),
            "2026-04-30 07:30"
        );
    }
}
