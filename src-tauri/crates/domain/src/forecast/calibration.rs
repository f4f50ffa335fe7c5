//! D6: how well the odds that were said came true, and how far the next ones are stretched for it.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::over;
use super::stretch::Stretch;
use crate::Share;
use crate::contracts::quarter;
use crate::signals::{Rule, Severity, Signal, Subject};

/// With fewer closed promises than this, what was kept says nothing of what was said.
const FEWEST: u32 = 10;

/// More than so many points below what was said, and F is stretched.
const POINTS: u32 = 10;

/// So often an 80 % date has to hold.
const HELD_PERCENT: usize = 80;

/// The odds that were shown when a promise was made, and what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// The day it was closed.
    pub closed_on: NaiveDate,
    /// The odds that were shown.
    pub odds: Share,
    /// Was it kept, or shifted by the client ([`PromiseResult::is_kept`](crate::commitments::PromiseResult::is_kept))?
    pub is_kept: bool,
}

/// One point of the reliability line: "when we said 80 % we kept 62 % (n = 13)".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReliabilityBin {
    /// What was said, on the average.
    pub said: Share,
    /// Promises that were kept.
    pub kept: u32,
    /// Promises of which it was said: n, at least 1.
    pub of: u32,
}

impl ReliabilityBin {
    /// The share that was kept.
    #[must_use]
    pub fn kept_share(&self) -> Share {
        Share::of(self.kept, self.of).unwrap_or(Share::NONE)
    }

    /// Was less kept than was said, by more than 10 points over at least 10 promises?
    #[must_use]
    pub fn is_far_below(&self) -> bool {
        let below = |kept: u64| kept + u64::from(POINTS) * 100 * u64::from(self.of);
        self.of >= FEWEST
            && below(u64::from(self.kept) * 10_000)
                < u64::from(self.said.parts()) * u64::from(self.of)
    }
}

/// How well the odds came true of the promises that were closed in one quarter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calibration {
    /// The quarter's first day.
    pub from: NaiveDate,
    /// How many were closed.
    pub closed: u32,
    /// The Brier score in parts of ten thousand: the mean of (odds − kept)², with kept 1 or 0, rounded half up
    /// (G. W. Brier, Monthly Weather Review 78(1), 1950). 0 is perfect; to say 50 % of everything is 2 500.
    pub brier: Share,
    /// What was kept by what was said, in tens of per cent to the nearest, the lowest first, without empty ones.
    pub bins: Vec<ReliabilityBin>,
}

impl Calibration {
    /// Is something kept far less often than was said, so that odds have to be stretched?
    #[must_use]
    pub fn is_far_below(&self) -> bool {
        self.bins.iter().any(ReliabilityBin::is_far_below)
    }

    fn of(from: NaiveDate, said: &[Said]) -> Option<Self> {
        let closed = u32::try_from(said.len()).ok()?;
        let mut bins = BTreeMap::<u16, (u64, u32, u32)>::new();
        let mut squares = 0_u64;
        for one in said {
            let parts = one.odds.parts();
            let (sum, kept, of) = bins.entry((parts + 500) / 1_000).or_default();
            *sum += u64::from(parts);
            *kept += u32::from(one.is_kept);
            *of += 1;
            let off = if one.is_kept { 10_000 - parts } else { parts };
            squares += u64::from(off) * u64::from(off);
        }
        let bin = |(sum, kept, of): (u64, u32, u32)| {
            Some(ReliabilityBin {
                said: mean(sum, of)?,
                kept,
                of,
            })
        };
        // Squares of parts of ten thousand are parts of a hundred million.
        let brier = mean(squares, closed.checked_mul(10_000)?)?;
        Some(Self {
            from,
            closed,
            brier,
            bins: bins.into_values().filter_map(bin).collect(),
        })
    }
}

/// A mean of parts of ten thousand, rounded half up; none of none.
fn mean(sum: u64, of: u32) -> Option<Share> {
    let of = u64::from(of);
    let parts = (sum * 2 + of).checked_div(of * 2)?;
    Share::try_from(u16::try_from(parts).ok()?).ok()
}

/// How well the odds came true, by the quarter in which promises were closed, the earliest first. Quarters of a business
/// year that begins with the month `first_month` (1–12).
#[must_use]
pub fn calibrations(said: &[Said], first_month: u8) -> Vec<Calibration> {
    let mut quarters = BTreeMap::<NaiveDate, Vec<Said>>::new();
    for one in said {
        let (from, _) = quarter(one.closed_on, first_month);
        quarters.entry(from).or_default().push(*one);
    }
    quarters
        .into_iter()
        .filter_map(|(from, said)| Calibration::of(from, &said))
        .collect()
}

/// That forecasts were off in a quarter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Off {
    /// forecast.off.
    pub signal: Signal,
    /// The quarter's first day.
    pub from: NaiveDate,
    /// What fell shortest of what was said.
    pub bin: ReliabilityBin,
}

/// forecast.off (D6): in the quarter before that of `today` something was kept far less often than was said. `seen`: the
/// first day of the last quarter of which somebody saw it.
#[must_use]
pub fn off(
    quarters: &[Calibration],
    seen: Option<NaiveDate>,
    first_month: u8,
    today: NaiveDate,
) -> Option<Off> {
    let (current, _) = quarter(today, first_month);
    let (from, _) = quarter(current.pred_opt()?, first_month);
    if seen.is_some_and(|seen| seen >= from) {
        return None;
    }
    let over = quarters.iter().find(|quarter| quarter.from == from)?;
    let short = |bin: &&ReliabilityBin| bin.said.parts() - bin.kept_share().parts();
    let far_below = over.bins.iter().filter(|bin| bin.is_far_below());
    let bin = far_below.max_by_key(short)?;
    let (rule, subject) = (Rule::ForecastOff, Subject::Company);
    let signal = Signal::raised(rule, subject, from, None, Severity::Note, None);
    Some(Off {
        signal,
        from,
        bin: *bin,
    })
}

/// A closed promise whose 80 % date can be tried again: what F said when it was made, and how long it took.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tried {
    /// The doer's estimate in working days; 0 counts as 1.
    pub planned_days: u16,
    /// The median of F when it was made, as a ratio: [`Forecast::spread`](super::Forecast::spread).
    pub median: f64,
    /// The 80 % point of F when it was made, before it was stretched, as a ratio.
    pub eighty: f64,
    /// Working days from its start to its delivery, less client-caused waiting; none when it was broken.
    pub actual: Option<u32>,
}

impl Tried {
    /// Would its 80 % date have held under `stretch`? It is the first day whose ratio, before the stretch, reaches the
    /// 80 % point, so it held unless the day before delivery reached it too.
    fn would_hold(&self, stretch: Stretch) -> bool {
        let Some(actual) = self.actual else {
            return false;
        };
        actual.checked_sub(1).is_none_or(|before| {
            let ratio = over(before, self.planned_days);
            stretch.before(ratio, self.median) < self.eighty
        })
    }
}

/// The stretch from now on, where `now` is the one until now, `quarter` the calibration of the quarter that is over, and
/// `past` every promise that was closed with odds.
///
/// It begins when something is kept far less often than was said, is the smallest under which the past 80 % dates would
/// have held 80 % of the time, or else the largest, and ends when that is none.
#[must_use]
pub fn next_stretch(now: Stretch, quarter: &Calibration, past: &[Tried]) -> Stretch {
    if now == Stretch::NONE && !quarter.is_far_below() {
        return Stretch::NONE;
    }
    let suffices = |stretch: &Stretch| {
        let held = past.iter().filter(|tried| tried.would_hold(*stretch));
        held.count() * 100 >= past.len() * HELD_PERCENT
    };
    Stretch::all().find(suffices).unwrap_or(Stretch::MOST)
}

/// The stretch that holds on `today`: that of each quarter that is over follows from the one before it
/// ([`next_stretch`]). `closed`: every promise that was closed with odds, in any order.
#[must_use]
pub fn stretch_by(closed: &[(Said, Tried)], first_month: u8, today: NaiveDate) -> Stretch {
    let (current, _) = quarter(today, first_month);
    let over: Vec<_> = closed
        .iter()
        .filter(|(said, _)| said.closed_on < current)
        .collect();
    let said: Vec<Said> = over.iter().map(|(said, _)| *said).collect();
    let quarters = calibrations(&said, first_month);
    quarters.iter().fold(Stretch::NONE, |stretch, calibration| {
        let (_, next) = quarter(calibration.from, first_month);
        let until_then = over.iter().filter(|(said, _)| said.closed_on < next);
        let past: Vec<Tried> = until_then.map(|(_, tried)| *tried).collect();
        next_stretch(stretch, calibration, &past)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or(NaiveDate::MIN)
    }

    fn said(percent: u8, kept: u32, of: u32) -> Vec<Said> {
        let one = |at| Said {
            closed_on: day("2026-05-04"),
            odds: Share::of_percent(percent),
            is_kept: at < kept,
        };
        (0..of).map(one).collect()
    }

    fn only(said: &[Said]) -> Calibration {
        let mut all = calibrations(said, 1);
        assert_eq!(all.len(), 1);
        all.remove(0)
    }

    /// The written-out example: 80 % was said of 13 promises and 8 of them were kept.
    #[test]
    fn d6_when_we_said_eighty_we_kept_sixty_two() {
        let it = only(&said(80, 8, 13));
        let bin = it.bins[0];
        assert_eq!((bin.said.percent(), bin.of), (80, 13));
        assert_eq!(bin.kept_share().percent(), 62);
        // (8 · 0.2² + 5 · 0.8²) / 13
        assert_eq!(it.brier.parts(), 2_708);
        assert!(it.is_far_below());
    }

    #[test]
    fn d6_odds_stand_in_the_nearest_ten_and_are_averaged() {
        let odds = [0, 4, 5, 74, 75, 84, 85, 95, 100].map(|percent| said(percent, 1, 1));
        let it = only(&odds.concat());
        let bins: Vec<_> = it
            .bins
            .iter()
            .map(|bin| (bin.said.parts(), bin.of))
            .collect();
        assert_eq!(
            bins,
            [
                (200, 2),
                (500, 1),
                (7_400, 1),
                (7_950, 2),
                (8_500, 1),
                (9_750, 2)
            ]
        );
    }

    #[test]
    fn d6_far_below_is_more_than_ten_points_over_at_least_ten_promises() {
        let is_far = |kept, of| only(&said(80, kept, of)).is_far_below();
        assert!(!is_far(7, 10), "exactly ten points");
        assert!(is_far(6, 10));
        assert!(!is_far(5, 9), "too few");
        assert!(!is_far(10, 10));
    }

    #[test]
    fn d6_each_quarter_is_calibrated_by_itself() {
        let closed = |on| Said {
            closed_on: day(on),
            ..said(80, 1, 1)[0]
        };
        let all = [closed("2026-04-01"), closed("2026-03-31")];
        let quarters = |first_month| {
            let all = calibrations(&all, first_month);
            all.iter()
                .map(|it| (it.from, it.closed))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            quarters(1),
            [(day("2026-01-01"), 1), (day("2026-04-01"), 1)]
        );
        assert_eq!(quarters(3), [(day("2026-03-01"), 2)]);
        assert_eq!(calibrations(&[], 1), []);
    }

    /// Ten days planned, a median of 1 and an 80 % point of 1.6: 16 days. Under k it is 10 · 1.6^k days.
    fn tried(actual: u32) -> Tried {
        Tried {
            planned_days: 10,
            median: 1.0,
            eighty: 1.6,
            actual: Some(actual),
        }
    }

    #[test]
    fn d6_an_eighty_percent_date_holds_to_the_end_of_its_day() {
        assert!(tried(16).would_hold(Stretch::NONE));
        assert!(!tried(17).would_hold(Stretch::NONE));
        // 1.6² = 2.56: the 26th day.
        assert!(tried(26).would_hold(Stretch::MOST));
        assert!(!tried(27).would_hold(Stretch::MOST));
        assert!(tried(0).would_hold(Stretch::NONE));
        let broken = Tried {
            actual: None,
            ..tried(0)
        };
        assert!(!broken.would_hold(Stretch::MOST));
    }

    #[test]
    fn d6_the_smallest_stretch_under_which_past_dates_would_have_held_is_taken() {
        let far = only(&said(80, 6, 10));
        let past = |held: usize, late: u32| {
            let mut past = vec![tried(10); held];
            past.resize(10, tried(late));
            past
        };
        let k = |past: &[Tried]| next_stretch(Stretch::NONE, &far, past).hundredths();
        assert_eq!(k(&past(8, 99)), 100, "eighty of a hundred held already");
        // The 20th day holds once 10 · 1.6^k is above 19: k = 1.3657, so 1.40.
        assert_eq!(k(&past(7, 20)), 140);
        assert_eq!(k(&past(7, 99)), 200, "nothing suffices");
    }

    #[test]
    fn d6_a_stretch_begins_far_below_and_ends_when_it_is_no_longer_needed() {
        let (far, near) = (only(&said(80, 6, 10)), only(&said(80, 7, 10)));
        let late = [[tried(10); 7].as_slice(), &[tried(20); 3]].concat();
        let better = [late.as_slice(), &[tried(10); 5]].concat();
        let begun = next_stretch(Stretch::NONE, &far, &late);
        assert_eq!(next_stretch(Stretch::NONE, &near, &late), Stretch::NONE);
        assert_eq!(
            next_stretch(begun, &near, &late),
            begun,
            "it is still needed"
        );
        assert_eq!(next_stretch(begun, &near, &better), Stretch::NONE);
    }

    #[test]
    fn d6_a_stretch_holds_from_the_day_after_the_quarter_in_which_too_little_was_kept() {
        let closed: Vec<(Said, Tried)> = said(80, 6, 10)
            .into_iter()
            .map(|said| (said, tried(if said.is_kept { 10 } else { 20 })))
            .collect();
        assert_eq!(stretch_by(&closed, 1, day("2026-06-30")), Stretch::NONE);
        let begun = stretch_by(&closed, 1, day("2026-07-01"));
        assert_eq!(begun.hundredths(), 140);

        // In the next quarter all is kept, so that enough of both would have held without it.
        let better = said(80, 10, 10).into_iter().map(|said| Said {
            closed_on: day("2026-09-30"),
            ..said
        });
        let mut both = closed;
        both.extend(better.map(|said| (said, tried(10))));
        assert_eq!(stretch_by(&both, 1, day("2026-09-30")), begun);
        assert_eq!(stretch_by(&both, 1, day("2026-10-01")), Stretch::NONE);
    }
}
