//! When a backup of the ledger is due, and which ones make room for the next (B2).

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};

/// While something is saved, as often as this on mains.
const ON_MAINS: TimeDelta = TimeDelta::hours(1);
/// And as often as this on battery.
const ON_BATTERY: TimeDelta = TimeDelta::hours(6);

/// The newest backups that stay, whatever day they are of.
const RECENT: usize = 30;
/// Days of which the newest backup stays.
const DAILY: usize = 21;
/// Months of which the newest backup stays.
const MONTHLY: usize = 12;

/// What backups may take of a disk at the most, in bytes.
const BUDGET: u64 = 5_000_000_000;
/// And the share of what the disk would have free without them.
const SHARE_OF_FREE: u64 = 10;

/// Below so many bytes free, a disk is low (disk.low).
const LOW: u64 = 1_000_000_000;

/// Where the laptop gets its power from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Power {
    /// From the wall, or it has no battery.
    #[default]
    Mains,
    /// From its battery.
    Battery,
}

impl Power {
    /// The time between two backups while something is saved.
    #[must_use]
    pub const fn interval(self) -> TimeDelta {
        match self {
            Self::Mains => ON_MAINS,
            Self::Battery => ON_BATTERY,
        }
    }
}

/// What was saved of a ledger, as far as backups care.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Saved {
    /// When something was saved first.
    pub first: DateTime<Utc>,
    /// When something was saved last.
    pub last: DateTime<Utc>,
}

/// When the next backup is due, given when the newest one was made; none while that holds everything.
///
/// Without any, it is due as long after the first save as it would be after a backup.
#[must_use]
pub fn due_at(
    saved: Option<Saved>,
    newest: Option<DateTime<Utc>>,
    power: Power,
) -> Option<DateTime<Utc>> {
    let saved = saved?;
    let since = match newest {
        // What was saved in the very millisecond may have come after it.
        Some(newest) if saved.last < newest => return None,
        Some(newest) => newest,
        None => saved.first,
    };
    Some(since + power.interval())
}

/// A backup, as far as making room goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Copy {
    /// The day it was made, where the laptop is.
    pub on: NaiveDate,
    /// Its size.
    pub bytes: u64,
    /// It never goes by itself: somebody asked for it, or its day is yet to come.
    pub stays: bool,
}

/// What backups may take, in bytes, of a disk with `free` bytes on which they take `taken` now.
#[must_use]
pub const fn budget(free: u64, taken: u64) -> u64 {
    let share = free.saturating_add(taken) / SHARE_OF_FREE;
    if share < BUDGET { share } else { BUDGET }
}

/// Is a disk low that has `free` bytes?
#[must_use]
pub const fn is_low(free: u64) -> bool {
    free < LOW
}

/// Which of these backups, newest first, make room: their places in the list, oldest first.
///
/// The newest 30 stay, the newest of each of 21 days and of each of 12 months; days and months without one do not count.
/// What is more than `budget` bytes then goes oldest first, recent ones before those of a day, and never the newest of a
/// month.
#[must_use]
pub fn to_thin(copies: &[Copy], budget: u64) -> Vec<usize> {
    let own: Vec<usize> = (0..copies.len())
        .filter(|&place| !copies[place].stays)
        .collect();
    let recent: BTreeSet<usize> = own.iter().copied().take(RECENT).collect();
    let daily = newest_of_each(copies, &own, DAILY, |on| on.num_days_from_ce());
    let monthly = newest_of_each(copies, &own, MONTHLY, |on| {
        on.year() * 12 + on.month0().cast_signed()
    });

    let kept: BTreeSet<usize> = recent
        .iter()
        .chain(&daily)
        .chain(&monthly)
        .copied()
        .collect();
    let mut thinned: BTreeSet<usize> = own
        .iter()
        .copied()
        .filter(|place| !kept.contains(place))
        .collect();

    let mut taken: u64 = (0..copies.len())
        .filter(|place| !thinned.contains(place))
        .map(|place| copies[place].bytes)
        .sum();
    let of_no_day = recent.iter().rev().filter(|place| !daily.contains(place));
    let of_a_day = daily.iter().rev();
    for &place in of_no_day
        .chain(of_a_day)
        .filter(|place| !monthly.contains(place))
    {
        if taken <= budget {
            break;
        }
        thinned.insert(place);
        taken -= copies[place].bytes;
    }
    thinned.into_iter().rev().collect()
}

/// The newest backup of each of the newest `many` spans of time, which `span` tells apart.
fn newest_of_each(
    copies: &[Copy],
    own: &[usize],
    many: usize,
    span: impl Fn(NaiveDate) -> i32,
) -> BTreeSet<usize> {
    let mut spans = BTreeSet::new();
    own.iter()
        .copied()
        .filter(|&place| spans.insert(span(copies[place].on)))
        .take(many)
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn saved(first: &str, last: &str) -> Option<Saved> {
        Some(Saved {
            first: at(first),
            last: at(last),
        })
    }

    /// Made on this day, 1 byte large.
    fn made(on: &str) -> Copy {
        Copy {
            on: on.parse().unwrap(),
            bytes: 1,
            stays: false,
        }
    }

    #[test]
    fn b2_a_backup_is_due_an_hour_after_the_newest_once_something_was_saved() {
        let newest = Some(at("2026-06-01T08:00:00Z"));
        let after = saved("2026-05-01T08:00:00Z", "2026-06-01T08:00:00Z");
        assert_eq!(
            due_at(after, newest, Power::Mains),
            Some(at("2026-06-01T09:00:00Z"))
        );
        assert_eq!(
            due_at(after, newest, Power::Battery),
            Some(at("2026-06-01T14:00:00Z"))
        );
        let before = saved("2026-05-01T08:00:00Z", "2026-06-01T07:59:59.999Z");
        assert_eq!(due_at(before, newest, Power::Mains), None);
    }

    #[test]
    fn b2_the_first_backup_comes_an_hour_after_the_first_save_and_none_without_one() {
        let busy = saved("2026-06-01T08:00:00Z", "2026-06-01T08:59:00Z");
        assert_eq!(
            due_at(busy, None, Power::Mains),
            Some(at("2026-06-01T09:00:00Z"))
        );
        assert_eq!(due_at(None, None, Power::Mains), None);
    }

    #[test]
    fn b2_thirty_recent_ones_stay_and_the_thirty_first_of_a_day_goes() {
        let day = |many| vec![made("2026-06-30"); many];
        assert!(to_thin(&day(30), 1_000).is_empty());
        assert_eq!(to_thin(&day(31), 1_000), [30]);
    }

    #[test]
    fn b2_the_newest_of_each_of_twenty_one_days_stays() {
        let first: NaiveDate = "2026-06-30".parse().unwrap();
        // Thirty on the newest day, then two a day of the same month.
        let mut copies = vec![made("2026-06-30"); 30];
        for back in 1..=22 {
            let on = first - chrono::Days::new(back);
            copies.push(Copy {
                on,
                ..made("2026-06-30")
            });
            copies.push(Copy {
                on,
                ..made("2026-06-30")
            });
        }
        let thinned: BTreeSet<usize> = to_thin(&copies, 1_000).into_iter().collect();
        for (place, copy) in copies.iter().enumerate().skip(30) {
            let back = (first - copy.on).num_days();
            let is_newest = place % 2 == 0;
            assert_eq!(
                thinned.contains(&place),
                !(is_newest && back <= 20),
                "{back} days back: the newest day and twenty more"
            );
        }
    }

    #[test]
    fn b2_the_newest_of_each_of_twelve_months_stays() {
        let mut copies = vec![made("2026-06-30"); 30];
        // Days enough in June that no older one counts as a day.
        copies.extend((9..=29).rev().map(|day| made(&format!("2026-06-{day:02}"))));
        let days = copies.len();
        let months = (1..=5).rev().map(|month| format!("2026-{month:02}-15"));
        let older = (6..=12).rev().map(|month| format!("2025-{month:02}-15"));
        copies.extend(months.chain(older).map(|on| made(&on)));
        // The twenty-second day, in June, and June a year ago, the thirteenth month.
        assert_eq!(to_thin(&copies, 1_000), [copies.len() - 1, days - 1]);
    }

    #[test]
    fn b2_above_the_budget_recent_ones_go_first_then_days_and_never_a_month() {
        let copies = [
            made("2026-06-30"),
            made("2026-06-30"),
            made("2026-06-30"),
            made("2026-06-29"),
            made("2026-06-29"),
            made("2026-05-31"),
        ];
        assert!(to_thin(&copies, 6).is_empty());
        assert_eq!(to_thin(&copies, 5), [4]);
        assert_eq!(to_thin(&copies, 4), [4, 2]);
        assert_eq!(to_thin(&copies, 3), [4, 2, 1]);
        assert_eq!(to_thin(&copies, 2), [4, 3, 2, 1]);
        assert_eq!(to_thin(&copies, 0), [4, 3, 2, 1]);
    }

    #[test]
    fn b2_what_somebody_asked_for_stays_and_counts_towards_the_budget_alone() {
        let mut copies = vec![made("2026-06-30"); 31];
        copies[0].stays = true;
        copies[0].bytes = 100;
        assert!(to_thin(&copies, 1_000).is_empty());
        let gone: Vec<usize> = (2..=30).rev().collect();
        assert_eq!(to_thin(&copies, 50), gone);
    }

    #[test]
    fn b2_backups_take_five_gigabytes_and_a_tenth_of_the_disk_at_the_most() {
        assert_eq!(budget(49_999_999_990, 0), 4_999_999_999);
        assert_eq!(budget(50_000_000_000, 0), 5_000_000_000);
        assert_eq!(budget(60_000_000_000, 0), 5_000_000_000);
        assert_eq!(budget(8_000_000_000, 2_000_000_000), 1_000_000_000);
    }

    #[test]
    fn disk_low_speaks_below_a_gigabyte() {
        assert!(!is_low(1_000_000_000));
        assert!(is_low(999_999_999));
    }

    proptest! {
        #[test]
        fn b2_the_newest_backup_and_that_of_every_kept_month_always_stay(
            days in proptest::collection::vec(0_u64..900, 1..120),
            bytes in 0_u64..50,
            budget in 0_u64..3_000,
        ) {
            let mut days = days;
            days.sort_unstable();
            let today: NaiveDate = "2026-06-30".parse().unwrap();
            let copies: Vec<Copy> = days
                .iter()
                .map(|back| Copy { on: today - chrono::Days::new(*back), bytes, stays: false })
                .collect();
            let thinned: BTreeSet<usize> = to_thin(&copies, budget).into_iter().collect();
            prop_assert!(!thinned.contains(&0));
            let mut months = BTreeSet::new();
            for (place, copy) in copies.iter().enumerate() {
                let is_newest = months.insert((copy.on.year(), copy.on.month()));
                if is_newest && months.len() <= 12 {
                    prop_assert!(!thinned.contains(&place));
                }
            }
            // What is thinned once needs no second look.
            let left: Vec<Copy> = (0..copies.len())
                .filter(|place| !thinned.contains(place))
                .map(|place| copies[place])
                .collect();
            prop_assert_eq!(to_thin(&left, budget), Vec::<usize>::new());
        }
    }
}
