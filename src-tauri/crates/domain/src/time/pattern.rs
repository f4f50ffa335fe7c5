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
    /// Weekends are those of CLDR 48, supplemental data, `weekData`; for Iran, where CLDR names Friday alone,
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
