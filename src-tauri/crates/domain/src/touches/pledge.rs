//! How fast we said we answer (A2).

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Channel;
use crate::Problem;
use crate::time::WorkingTime;

/// How soon we answer a missed call or an open question.
///
/// Written `same_day`, `4h` or `1d`: four working hours, and as many working minutes as one full working day has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Pledge {
    /// By the end of the working day; what comes outside the spans belongs to the next one.
    SameDay,
    /// So many working hours, 1–99.
    Hours(u8),
    /// So many full working days, 1–99.
    Days(u8),
}

/// Most hours or days of a pledge.
const MOST: u8 = 99;

impl Pledge {
    /// The instant at which an answer to what came in at `at` is late.
    #[must_use]
    pub fn ends(self, at: DateTime<Utc>, working: &WorkingTime) -> DateTime<Utc> {
        match self {
            Self::SameDay => working.closing(at),
            Self::Hours(hours) => working.add_minutes(at, u32::from(hours) * 60),
            Self::Days(days) => {
                working.add_minutes(at, u32::from(days) * working.full_day_minutes())
            }
        }
    }
}

impl fmt::Display for Pledge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SameDay => f.write_str("same_day"),
            Self::Hours(hours) => write!(f, "{hours}h"),
            Self::Days(days) => write!(f, "{days}d"),
        }
    }
}

impl FromStr for Pledge {
    type Err = Problem;

    /// # Errors
    /// [`Problem::Unknown`] for what is no pledge, [`Problem::OutOfRange`] for one of too many hours or days, or none.
    fn from_str(text: &str) -> Result<Self, Problem> {
        if text == "same_day" {
            return Ok(Self::SameDay);
        }
        let (count, unit) = text
            .split_at_checked(text.len().saturating_sub(1))
            .ok_or(Problem::Unknown)?;
        let count: u32 = count.parse().map_err(|_| Problem::Unknown)?;
        let count = u8::try_from(count)
            .ok()
            .filter(|count| (1..=MOST).contains(count))
            .ok_or(Problem::OutOfRange {
                min: 1,
                max: MOST.into(),
            })?;
        match unit {
            "h" => Ok(Self::Hours(count)),
            "d" => Ok(Self::Days(count)),
            _ => Err(Problem::Unknown),
        }
    }
}

impl TryFrom<String> for Pledge {
    type Error = Problem;

    fn try_from(text: String) -> Result<Self, Problem> {
        text.parse()
    }
}

impl From<Pledge> for String {
    fn from(pledge: Pledge) -> Self {
        pledge.to_string()
    }
}

/// A pledge, or something about one, for each channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    bound(deserialize = "P: Deserialize<'de>, Pledges<P>: Default"),
    default
)]
pub struct Pledges<P = Pledge> {
    call: P,
    email: P,
    meeting: P,
    chat: P,
    visit: P,
    training: P,
}

impl<P: Copy> Pledges<P> {
    /// What `of` says of each channel.
    ///
    /// # Errors
    /// The first that `of` has.
    pub fn each<E>(mut of: impl FnMut(Channel) -> Result<P, E>) -> Result<Self, E> {
        Ok(Self {
            call: of(Channel::Call)?,
            email: of(Channel::Email)?,
            meeting: of(Channel::Meeting)?,
            chat: of(Channel::Chat)?,
            visit: of(Channel::Visit)?,
            training: of(Channel::Training)?,
        })
    }

    /// That of one channel.
    #[must_use]
    pub const fn of(&self, channel: Channel) -> P {
        match channel {
            Channel::Call => self.call,
            Channel::Email => self.email,
            Channel::Meeting => self.meeting,
            Channel::Chat => self.chat,
            Channel::Visit => self.visit,
            Channel::Training => self.training,
        }
    }

    /// Puts another in its place.
    pub const fn set(&mut self, channel: Channel, pledge: P) {
        let place = match channel {
            Channel::Call => &mut self.call,
            Channel::Email => &mut self.email,
            Channel::Meeting => &mut self.meeting,
            Channel::Chat => &mut self.chat,
            Channel::Visit => &mut self.visit,
            Channel::Training => &mut self.training,
        };
        *place = pledge;
    }
}

impl Default for Pledges {
    /// By phone the same working day, otherwise one working day.
    fn default() -> Self {
        let day = Pledge::Days(1);
        Self {
            call: Pledge::SameDay,
            email: day,
            meeting: day,
            chat: day,
            visit: day,
            training: day,
        }
    }
}

impl Default for Pledges<Option<Pledge>> {
    /// An account has none of its own.
    fn default() -> Self {
        Self {
            call: None,
            email: None,
            meeting: None,
            chat: None,
            visit: None,
            training: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pledge_reads_what_it_writes_and_nothing_else() {
        for (pledge, text) in [
            (Pledge::SameDay, "same_day"),
            (Pledge::Hours(1), "1h"),
            (Pledge::Days(99), "99d"),
        ] {
            assert_eq!(pledge.to_string(), text);
            assert_eq!(text.parse(), Ok(pledge));
        }
        for refused in ["", "h", "4", "1w", "4 h", "same", "é", "-1h"] {
            assert_eq!(
                refused.parse::<Pledge>(),
                Err(Problem::Unknown),
                "{refused}"
            );
        }
        for refused in ["0h", "100d", "256h"] {
            let range = Problem::OutOfRange { min: 1, max: 99 };
            assert_eq!(refused.parse::<Pledge>(), Err(range), "{refused}");
        }
    }

    #[test]
    fn what_a_settings_file_leaves_out_has_its_default() -> serde_json::Result<()> {
        let read: Pledges = serde_json::from_str(r#"{"email":"2h"}"#)?;
        let mut expected = Pledges::default();
        expected.set(Channel::Email, Pledge::Hours(2));
        assert_eq!(read, expected);
        assert_eq!(read.of(Channel::Call), Pledge::SameDay);
        assert_eq!(read.of(Channel::Visit), Pledge::Days(1));
        Ok(())
    }
}
