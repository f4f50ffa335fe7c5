//! Our working days and hours.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Utc, Weekday};

use super::{WeeklyPattern, Zone};

/// How far a clock of working minutes is followed: a hundred years.
const HORIZON: TimeDelta = TimeDelta::days(36_525);

/// When we work: a weekly pattern, less the holidays, in one zone.
///
/// A *working day* is a day of which the pattern has a span and that is no holiday. Working minutes are minutes
/// that really pass within the spans: where a clock change falls into a span, that span is longer or shorter.
/// Holidays are finite and a week has at least one span, so every search below ends: at most one week for each
/// holiday beyond the days that it counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkingTime {
    pattern: WeeklyPattern,
    holidays: BTreeSet<NaiveDate>,
    zone: Zone,
}

impl WorkingTime {
    /// Working time of `pattern` on the clocks of `zone`, standing on `holidays`.
    #[must_use]
    pub const fn new(pattern: WeeklyPattern, holidays: BTreeSet<NaiveDate>, zone: Zone) -> Self {
        Self {
            pattern,
            holidays,
            zone,
        }
    }

    /// The weekly pattern.
    #[must_use]
    pub const fn pattern(&self) -> &WeeklyPattern {
        &self.pattern
    }

    /// The days off.
    #[must_use]
    pub const fn holidays(&self) -> &BTreeSet<NaiveDate> {
        &self.holidays
    }

    /// The zone whose clocks the spans are read from.
    #[must_use]
    pub const fn zone(&self) -> &Zone {
        &self.zone
    }

    /// Do we work on `day`?
    #[must_use]
    pub fn is_working_day(&self, day: NaiveDate) -> bool {
        self.opens_on(day.weekday()) && !self.holidays.contains(&day)
    }

    /// The `n`-th working day strictly before `day`; `day` itself for `n` = 0.
    #[must_use]
    pub fn nth_before(&self, n: u32, day: NaiveDate) -> NaiveDate {
        let (mut day, mut left) = (day, n);
        while left > 0 {
            let days = self.stride(left);
            let first = day.checked_sub_days(Days::new(days));
            let (Some(first), Some(last)) = (first, day.pred_opt()) else {
                return NaiveDate::MIN;
            };
            left -= self.working_days_among(first, last);
            day = first;
        }
        day
    }

    /// The `n`-th working day strictly after `day`; `day` itself for `n` = 0.
    #[must_use]
    pub fn nth_after(&self, n: u32, day: NaiveDate) -> NaiveDate {
        let (mut day, mut left) = (day, n);
        while left > 0 {
            let days = self.stride(left);
            let last = day.checked_add_days(Days::new(days));
            let (Some(first), Some(last)) = (day.succ_opt(), last) else {
                return NaiveDate::MAX;
            };
            left -= self.working_days_among(first, last);
            day = last;
        }
        day
    }

    /// Working days after `from` up to and including `to`; 0 when `to` is not after `from`.
    ///
    /// So `working_days_between(day, nth_after(n, day))` is `n`.
    #[must_use]
    pub fn working_days_between(&self, from: NaiveDate, to: NaiveDate) -> u32 {
        from.succ_opt()
            .map_or(0, |first| self.working_days_among(first, to))
    }

    /// Working minutes of a full working day: those of the longest day of the week. A clock of *n working days*
    /// has `n` times as many.
    #[must_use]
    pub fn full_day_minutes(&self) -> u32 {
        self.pattern.full_day_minutes()
    }

    /// The instant at which a clock of `minutes` working minutes, started at `from`, runs out.
    ///
    /// The clock stands outside the spans, so it runs out within a span or at its closing; 0 minutes are over at
    /// `from`. A clock of more than a hundred years runs out after a hundred.
    #[must_use]
    pub fn add_minutes(&self, from: DateTime<Utc>, minutes: u32) -> DateTime<Utc> {
        if minutes == 0 {
            return from;
        }
        let horizon = horizon(from);
        let mut left = TimeDelta::minutes(minutes.into());
        for (opens, closes) in self
            .openings(from)
            .take_while(|(opens, _)| *opens < horizon)
        {
            if left <= closes - opens {
                return opens + left;
            }
            left -= closes - opens;
        }
        horizon
    }

    /// Whole working minutes from `from` to `to`, less those within the recorded `waits` (start and end each, in
    /// any order; they may overlap). 0 when `to` is not after `from`; counted over at most a hundred years.
    #[must_use]
    pub fn minutes_between(
        &self,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
        waits: &[(DateTime<Utc>, DateTime<Utc>)],
    ) -> u32 {
        let to = to.min(horizon(from));
        let mut waits = waits.to_vec();
        waits.sort_unstable();
        let mut open = self.open_time(from, to);
        let mut counted_to = from;
        for (start, end) in waits {
            open -= self.open_time(start.max(counted_to), end.min(to));
            counted_to = counted_to.max(end);
        }
        u32::try_from(open.num_minutes()).unwrap_or(0)
    }

    /// The first instant at or after `from` at which we are open; the last one there is where the calendar ends.
    #[must_use]
    pub fn next_opening(&self, from: DateTime<Utc>) -> DateTime<Utc> {
        self.openings(from)
            .next()
            .map_or(DateTime::<Utc>::MAX_UTC, |(opens, _)| opens)
    }

    /// The instant at which the working day that `from` belongs to closes. Outside the spans it belongs to the day
    /// that opens next.
    #[must_use]
    pub fn closing(&self, from: DateTime<Utc>) -> DateTime<Utc> {
        let day = self.zone.day_of(self.next_opening(from));
        let last = self.pattern.spans(day.weekday()).last();
        last.map_or(DateTime::<Utc>::MAX_UTC, |span| {
            self.at_minute(day, span.closes())
        })
    }

    fn open_time(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> TimeDelta {
        if to <= from {
            return TimeDelta::zero();
        }
        self.openings(from)
            .take_while(|(opens, _)| *opens < to)
            .fold(TimeDelta::zero(), |open, (opens, closes)| {
                open + (closes.min(to) - opens)
            })
    }

    /// The times we are open from `from` on, earliest first, the first one cut at `from`.
    fn openings(
        &self,
        from: DateTime<Utc>,
    ) -> impl Iterator<Item = (DateTime<Utc>, DateTime<Utc>)> {
        let days = self
            .zone
            .day_of(from)
            .iter_days()
            .filter(|day| self.is_working_day(*day));
        days.flat_map(|day| {
            self.pattern
                .spans(day.weekday())
                .iter()
                .map(move |span| (day, span))
        })
        .map(move |(day, span)| {
            (
                self.at_minute(day, span.opens()).max(from),
                self.at_minute(day, span.closes()),
            )
        })
        .filter(|(opens, closes)| opens < closes)
    }

    fn at_minute(&self, day: NaiveDate, minute: u16) -> DateTime<Utc> {
        let local = day
            .and_time(NaiveTime::MIN)
            .checked_add_signed(TimeDelta::minutes(minute.into()));
        local.map_or(DateTime::<Utc>::MAX_UTC, |local| self.zone.instant(local))
    }

    /// Days in which at most `n` working days pass, whole weeks where that is more than one.
    fn stride(&self, n: u32) -> u64 {
        let weeks = n.saturating_sub(1) / self.open_weekdays();
        if weeks == 0 { 1 } else { u64::from(weeks) * 7 }
    }

    /// Working days from `first` to `last`, both included.
    fn working_days_among(&self, first: NaiveDate, last: NaiveDate) -> u32 {
        if last < first {
            return 0;
        }
        let days = (last - first).num_days() as u32 + 1;
        let rest = first
            .iter_days()
            .take(days as usize % 7)
            .filter(|day| self.opens_on(day.weekday()))
            .count();
        let lost = self
            .holidays
            .range(first..=last)
            .filter(|day| self.opens_on(day.weekday()))
            .count();
        days / 7 * self.open_weekdays() + rest as u32 - lost as u32
    }

    fn open_weekdays(&self) -> u32 {
        self.pattern.open_weekdays()
    }

    fn opens_on(&self, weekday: Weekday) -> bool {
        !self.pattern.spans(weekday).is_empty()
    }
}

fn horizon(from: DateTime<Utc>) -> DateTime<Utc> {
    from.checked_add_signed(HORIZON)
        .unwrap_or(DateTime::<Utc>::MAX_UTC)
}

#[cfg(test)]
mod tests;
