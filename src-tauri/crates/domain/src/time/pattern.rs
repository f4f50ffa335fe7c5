//! The opening spans of a week.

use std::fmt;
use std::str::FromStr;

use chrono::Weekday;
use serde::{Deserialize, Serialize};

use crate::Problem;

/// Minutes in a day on the clock.
const DAY: u16 = 24 * 60;

/// A time of a day during which we are open, in minutes of the local clock since midnight.
///
/// Written `09:00-17:00`; it may close at `24:00`, and never runs past midnight: a night is two spans.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct OpeningSpan {
    opens: u16,
    closes: u16,
}

impl OpeningSpan {
    /// A span between two minutes of the day, 0–1440.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`] past midnight, [`Problem::EndsBeforeStart`] when it would be empty.
    pub fn new(opens: u16, closes: u16) -> Result<Self, Problem> {
        if closes > DAY {
            return Err(Problem::OutOfRange {
                min: 0,
                max: DAY.into(),
            });
        }
        if opens >= closes {
            return Err(Problem::EndsBeforeStart);
        }
        Ok(Self { opens, closes })
    }

    /// When it opens: minutes since midnight.
    #[must_use]
    pub const fn opens(self) -> u16 {
        self.opens
    }

    /// When it closes: minutes since midnight, at most 1440.
    #[must_use]
    pub const fn closes(self) -> u16 {
        self.closes
    }

    /// How long it is, in minutes.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.closes - self.opens
    }
}

impl fmt::Display for OpeningSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { opens, closes } = self;
        write!(
            f,
            "{:02}:{:02}-{:02}:{:02}",
            opens / 60,
            opens % 60,
            closes / 60,
            closes % 60
        )
    }
}

impl FromStr for OpeningSpan {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let (opens, closes) = text.split_once('-').ok_or(Problem::NotATime)?;
        Self::new(minute_of_day(opens)?, minute_of_day(closes)?)
    }
}

fn minute_of_day(text: &str) -> Result<u16, Problem> {
    let part = |part: &str, max: u16| {
        part.parse()
            .ok()
            .filter(|&n: &u16| n <= max)
            .ok_or(Problem::NotATime)
    };
    let (hour, minute) = text.trim().split_once(':').ok_or(Problem::NotATime)?;
    Ok(part(hour, 24)? * 60 + part(minute, 59)?)
}

impl TryFrom<String> for OpeningSpan {
    type Error = Problem;

    fn try_from(text: String) -> Result<Self, Problem> {
        text.parse()
    }
}

impl From<OpeningSpan> for String {
    fn from(span: OpeningSpan) -> Self {
        span.to_string()
    }
}

/// The opening spans of each weekday: in order, apart from one another, at least one in the week.
///
/// Kept in the settings as `{"mon":["09:00-12:00","13:00-17:00"],"tue":…}`; a day left out is closed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct WeeklyPattern([Vec<OpeningSpan>; 7]);

/// How a pattern is written down.
#[derive(Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[derive(Default)]
struct Written {
    mon: Vec<OpeningSpan>,
    tue: Vec<OpeningSpan>,
    wed: Vec<OpeningSpan>,
    thu: Vec<OpeningSpan>,
    fri: Vec<OpeningSpan>,
    sat: Vec<OpeningSpan>,
    sun: Vec<OpeningSpan>,
}

impl WeeklyPattern {
    /// A pattern from the spans of Monday to Sunday.
    ///
    /// # Errors
    /// [`Problem::Missing`] when the week has no span, [`Problem::Overlaps`] when the spans of a day are not in
    /// order or run into one another.
    pub fn new(days: [Vec<OpeningSpan>; 7]) -> Result<Self, Problem> {
        if days.iter().all(Vec::is_empty) {
            return Err(Problem::Missing);
        }
        let apart =
            |spans: &[OpeningSpan]| spans.windows(2).all(|pair| pair[0].closes <= pair[1].opens);
        if !days.iter().all(|spans| apart(spans)) {
            return Err(Problem::Overlaps);
        }
        Ok(Self(days))
    }

    /// What to propose where the laptop's region is `region` (ISO 3166-1 alpha-2, either case): 09:00–17:00 on
    /// the days that are no weekend there.
    ///
    /// Weekends are those of CLDR 49, supplemental data, `weekData`; for Iran, where CLDR names Friday alone,
    /// Thursday is free too, as in its public offices.
    #[must_use]
    pub fn for_region(region: &str) -> Self {
        use Weekday::{Fri, Sat, Sun, Thu};

        match region.to_ascii_uppercase().as_str() {
            "AF" | "IR" => Self::nine_to_five(&[Thu, Fri]),
            "BH" | "DZ" | "EG" | "IL" | "IQ" | "JO" | "KW" | "LY" | "OM" | "QA" | "SA" | "SD"
            | "SY" | "YE" => Self::nine_to_five(&[Fri, Sat]),
            "IN" | "UG" => Self::nine_to_five(&[Sun]),
            _ => Self::default(),
        }
    }

    /// The spans of a weekday, earliest first.
    #[must_use]
    pub fn spans(&self, weekday: Weekday) -> &[OpeningSpan] {
        &self.0[weekday.num_days_from_monday() as usize]
    }

    /// Minutes of the longest day of the week.
    #[must_use]
    pub fn full_day_minutes(&self) -> u32 {
        let minutes =
            |spans: &Vec<OpeningSpan>| spans.iter().map(|span| u32::from(span.minutes())).sum();
        self.0.iter().map(minutes).max().unwrap_or(0)
    }

    /// Weekdays that have a span, 1–7.
    pub(super) fn open_weekdays(&self) -> u32 {
        self.0
            .iter()
            .map(|spans| u32::from(!spans.is_empty()))
            .sum()
    }

    fn nine_to_five(weekend: &[Weekday]) -> Self {
        let day = OpeningSpan {
            opens: 9 * 60,
            closes: 17 * 60,
        };
        let week = [
            Weekday::Mon,
            Weekday::Tue,
            Weekday::Wed,
            Weekday::Thu,
            Weekday::Fri,
            Weekday::Sat,
            Weekday::Sun,
        ];
        Self(week.map(|weekday| {
            if weekend.contains(&weekday) {
                Vec::new()
            } else {
                vec![day]
            }
        }))
    }
}

impl Default for WeeklyPattern {
    /// Monday to Friday, 09:00–17:00.
    fn default() -> Self {
        Self::nine_to_five(&[Weekday::Sat, Weekday::Sun])
    }
}

impl TryFrom<Written> for WeeklyPattern {
    type Error = Problem;

    fn try_from(week: Written) -> Result<Self, Problem> {
        Self::new([
            week.mon, week.tue, week.wed, week.thu, week.fri, week.sat, week.sun,
        ])
    }
}

impl From<WeeklyPattern> for Written {
    fn from(WeeklyPattern([mon, tue, wed, thu, fri, sat, sun]): WeeklyPattern) -> Self {
        Self {
            mon,
            tue,
            wed,
            thu,
            fri,
            sat,
            sun,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn span(text: &str) -> OpeningSpan {
        text.parse().unwrap()
    }

    fn open(pattern: &WeeklyPattern) -> Vec<Weekday> {
        let week = (0..7).map(|n| Weekday::try_from(n).unwrap());
        week.filter(|weekday| !pattern.spans(*weekday).is_empty())
            .collect()
    }

    #[test]
    fn without_a_word_we_work_monday_to_friday_nine_to_five() {
        let pattern = WeeklyPattern::default();
        assert_eq!(
            open(&pattern),
            [
                Weekday::Mon,
                Weekday::Tue,
                Weekday::Wed,
                Weekday::Thu,
                Weekday::Fri
            ]
        );
        assert_eq!(pattern.spans(Weekday::Mon), [span("09:00-17:00")]);
        assert_eq!(pattern.full_day_minutes(), 480);
    }

    #[test]
    fn a_region_proposes_its_own_week() {
        use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};

        let week = |region| open(&WeeklyPattern::for_region(region));
        assert_eq!(week("ir"), [Mon, Tue, Wed, Sat, Sun]);
        assert_eq!(week("IL"), [Mon, Tue, Wed, Thu, Sun]);
        assert_eq!(week("IN"), [Mon, Tue, Wed, Thu, Fri, Sat]);
        for region in ["AE", "RU", "DE", "ZZ", ""] {
            assert_eq!(week(region), [Mon, Tue, Wed, Thu, Fri], "{region}");
        }
    }

    #[test]
    fn a_full_day_is_the_longest_of_the_week() {
        let mut week = [const { Vec::new() }; 7];
        week[0] = vec![span("09:00-12:00"), span("13:00-17:30")];
        week[4] = vec![span("09:00-12:00")];
        assert_eq!(WeeklyPattern::new(week).unwrap().full_day_minutes(), 450);
    }

    #[test]
    fn a_week_without_a_span_or_with_spans_that_overlap_is_refused() {
        let monday = |spans: &[&str]| {
            let mut week = [const { Vec::new() }; 7];
            week[0] = spans.iter().map(|text| span(text)).collect();
            WeeklyPattern::new(week).map(|_| ())
        };
        assert_eq!(monday(&[]), Err(Problem::Missing));
        assert_eq!(
            monday(&["09:00-13:00", "12:00-17:00"]),
            Err(Problem::Overlaps)
        );
        assert_eq!(
            monday(&["13:00-17:00", "09:00-12:00"]),
            Err(Problem::Overlaps),
            "out of order"
        );
        assert_eq!(
            monday(&["09:00-12:00", "12:00-17:00"]),
            Ok(()),
            "they touch"
        );
    }

    #[test]
    fn a_span_reads_what_it_writes() {
        for text in ["00:00-24:00", "09:05-17:00", "23:59-24:00"] {
            assert_eq!(span(text).to_string(), text);
        }
        let refused = |text: &str| text.parse::<OpeningSpan>().unwrap_err();
        for text in [
            "",
            "9",
            "09:00",
            "09:00-",
            "a:b-c:d",
            "09:60-10:00",
            "25:00-26:00",
            "-1:00-02:00",
        ] {
            assert_eq!(refused(text), Problem::NotATime, "{text}");
        }
        assert_eq!(
            refused("23:00-24:01"),
            Problem::OutOfRange { min: 0, max: 1440 }
        );
        assert_eq!(refused("17:00-09:00"), Problem::EndsBeforeStart);
        assert_eq!(refused("09:00-09:00"), Problem::EndsBeforeStart);
    }

    #[test]
    fn a_pattern_is_kept_by_weekday_and_checked_when_read() {
        let written = serde_json::to_string(&WeeklyPattern::for_region("IL")).unwrap();
        assert_eq!(
            written,
            r#"{"mon":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"],"thu":["09:00-17:00"],"fri":[],"sat":[],"sun":["09:00-17:00"]}"#
        );
        let read = |text: &str| serde_json::from_str::<WeeklyPattern>(text);
        assert_eq!(read(&written).unwrap(), WeeklyPattern::for_region("IL"));
        assert_eq!(
            read(r#"{"mon":["10:00-12:00"]}"#)
                .unwrap()
                .full_day_minutes(),
            120
        );
        for refused in [
            "{}",
            r#"{"mon":["17:00-09:00"]}"#,
            r#"{"mon":["09:00-12:00","11:00-13:00"]}"#,
            r#"{"monday":[]}"#,
        ] {
            assert!(read(refused).is_err(), "{refused}");
        }
    }
}
