//! When a line asks to be reminded, and which moment that is.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use crate::time::Now;

/// Hours before this one are of the night before.
const NIGHT_ENDS: NaiveTime = NaiveTime::from_hms_opt(6, 0, 0).unwrap();

/// When somebody wants to be reminded, as far as the line says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// On a day, at a time of day; either may be unsaid.
    Clock {
        /// The day.
        day: Option<NaiveDate>,
        /// The time of day.
        time: Option<NaiveTime>,
    },
    /// So long after it is said.
    After(TimeDelta),
}

impl When {
    /// The moment on the laptop's clocks: a time without a day is the next such time, a day without a time begins at
    /// `day_starts_at`, and where neither is said it is tomorrow's beginning. An hour after midnight that is over on the
    /// day it is said for belongs to that day's night: "tonight at 1".
    #[must_use]
    pub fn on(self, now: &Now, day_starts_at: NaiveTime) -> NaiveDateTime {
        let local = now.zone.local(now.instant);
        let today = local.date();
        let tomorrow = today + Days::new(1);
        match self {
            Self::Clock { day, time } => {
                let day = day.unwrap_or(match time {
                    Some(time) if time > local.time() => today,
                    _ => tomorrow,
                });
                let at = day.and_time(time.unwrap_or(day_starts_at));
                let is_of_the_night = time.is_some_and(|time| time < NIGHT_ENDS);
                if is_of_the_night && day == today && at <= local {
                    at + Days::new(1)
                } else {
                    at
                }
            }
            Self::After(wait) => {
                let minute = TimeDelta::minutes(1);
                let at = now.instant + wait;
                let into = TimeDelta::milliseconds(
                    at.timestamp_millis().rem_euclid(minute.num_milliseconds()),
                );
                // A whole minute, as a clock shows it, and never too early.
                let at = if into.is_zero() {
                    at
                } else {
                    at - into + minute
                };
                now.zone.local(at)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::time::Zone;

    fn on(when: When, now: &str) -> String {
        let now = Now {
            instant: now.parse().unwrap(),
            zone: Zone::parse("Asia/Kolkata").unwrap(),
        };
        let starts = NaiveTime::from_hms_opt(9, 0, 0).unwrap();
        when.on(&now, starts).to_string()
    }

    fn clock(day: Option<&str>, time: Option<&str>) -> When {
        When::Clock {
            day: day.map(|day| day.parse().unwrap()),
            time: time.map(|time| time.parse().unwrap()),
        }
    }

    #[test]
    fn a_time_alone_is_today_while_it_is_still_to_come_there_and_otherwise_tomorrow() {
        let half_past_three = clock(None, Some("15:30"));
        // 15:29:59 and 15:30:00 in Kolkata.
        assert_eq!(
            on(half_past_three, "2026-06-02T09:59:59Z"),
            "2026-06-02 15:30:00"
        );
        assert_eq!(
            on(half_past_three, "2026-06-02T10:00:00Z"),
            "2026-06-03 15:30:00"
        );
    }

    #[test]
    fn a_day_alone_is_its_beginning_and_nothing_said_is_tomorrows() {
        let now = "2026-06-02T10:00:00Z";
        assert_eq!(
            on(clock(Some("2026-06-05"), None), now),
            "2026-06-05 09:00:00"
        );
        assert_eq!(on(clock(None, None), now), "2026-06-03 09:00:00");
        assert_eq!(
            on(clock(Some("2026-06-05"), Some("18:05")), now),
            "2026-06-05 18:05:00"
        );
    }

    #[test]
    fn an_hour_of_the_night_that_is_over_today_is_that_of_the_coming_night() {
        // Four in the afternoon in Kolkata.
        let now = "2026-06-02T10:30:00Z";
        let tonight = |time| on(clock(Some("2026-06-02"), Some(time)), now);
        assert_eq!(tonight("00:00"), "2026-06-03 00:00:00");
        assert_eq!(tonight("05:59"), "2026-06-03 05:59:00");
        assert_eq!(tonight("06:00"), "2026-06-02 06:00:00");
        assert_eq!(tonight("21:00"), "2026-06-02 21:00:00");
    }

    #[test]
    fn a_wait_ends_on_a_whole_minute_and_never_too_early() {
        let wait = When::After(TimeDelta::minutes(20));
        assert_eq!(on(wait, "2026-06-02T10:00:00Z"), "2026-06-02 15:50:00");
        assert_eq!(on(wait, "2026-06-02T10:00:01Z"), "2026-06-02 15:51:00");
    }
}
