//! A time zone, and what a day and a local time mean in it.

use std::fmt;
use std::hash::{Hash, Hasher};

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use jiff::Timestamp;
use jiff::civil;
use jiff::tz::{AmbiguousOffset, Offset, TimeZone};
use serde::{Deserialize, Serialize};

use crate::Problem;

/// An IANA time zone that this system knows. Two zones are the same when their names are.
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Zone(TimeZone);

impl Zone {
    /// Finds a zone by its IANA name, in either case.
    ///
    /// # Errors
    /// [`Problem::UnknownZone`] when the zone database has no such name.
    pub fn parse(name: &str) -> Result<Self, Problem> {
        // Where the name is a path in the database, these two folders repeat it under other rules.
        if name.starts_with("posix/") || name.starts_with("right/") {
            return Err(Problem::UnknownZone);
        }
        let zone = TimeZone::get(name.trim()).map_err(|_| Problem::UnknownZone)?;
        if zone.is_unknown() || zone.iana_name().is_none() {
            return Err(Problem::UnknownZone);
        }
        Ok(Self(zone))
    }

    /// Coordinated universal time; known on every system.
    #[must_use]
    pub const fn utc() -> Self {
        Self(TimeZone::UTC)
    }

    /// The IANA name, such as `Asia/Tehran`.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// What a calendar and a clock on the wall show at `instant`.
    #[must_use]
    pub fn local(&self, instant: DateTime<Utc>) -> NaiveDateTime {
        let offset = self.0.to_offset(timestamp(instant));
        let utc = instant.naive_utc();
        utc.checked_add_signed(TimeDelta::seconds(offset.seconds().into()))
            .unwrap_or(utc)
    }

    /// The day it is at `instant`.
    #[must_use]
    pub fn day_of(&self, instant: DateTime<Utc>) -> NaiveDate {
        self.local(instant).date()
    }

    /// The instant at which the clock on the wall shows `local`.
    ///
    /// A local time that does not exist moves to the first valid instant; one that exists twice means the first.
    #[must_use]
    pub fn instant(&self, local: NaiveDateTime) -> DateTime<Utc> {
        match self.0.to_ambiguous_timestamp(civil(local)).offset() {
            AmbiguousOffset::Unambiguous { offset } => at_offset(local, offset),
            AmbiguousOffset::Fold { before, .. } => at_offset(local, before),
            AmbiguousOffset::Gap { before, after } => {
                // Read with the offset that holds after the gap, the missing time lies just before the gap.
                let just_before = timestamp(at_offset(local, after));
                self.0
                    .following(just_before)
                    .next()
                    .and_then(|change| DateTime::from_timestamp(change.timestamp().as_second(), 0))
                    .unwrap_or_else(|| at_offset(local, before))
            }
        }
    }

    /// The first instant of `day`.
    #[must_use]
    pub fn start_of(&self, day: NaiveDate) -> DateTime<Utc> {
        self.instant(day.and_time(NaiveTime::MIN))
    }

    /// The instant at which `day` is over: the start of the next day.
    #[must_use]
    pub fn end_of(&self, day: NaiveDate) -> DateTime<Utc> {
        day.checked_add_days(Days::new(1))
            .map_or(DateTime::<Utc>::MAX_UTC, |next| self.start_of(next))
    }
}

/// `instant` for the zone database, held to the years −9999…9999 that it covers.
fn timestamp(instant: DateTime<Utc>) -> Timestamp {
    Timestamp::from_second(instant.timestamp()).unwrap_or(if instant.timestamp() < 0 {
        Timestamp::MIN
    } else {
        Timestamp::MAX
    })
}

/// `local` for the zone database, in whole seconds and held to the years that it covers.
fn civil(local: NaiveDateTime) -> civil::DateTime {
    use chrono::{Datelike, Timelike};

    let clamped = if local.year() < 0 {
        civil::DateTime::MIN
    } else {
        civil::DateTime::MAX
    };
    let small = |part: u32| i8::try_from(part).unwrap_or(0);
    let Ok(year) = i16::try_from(local.year()) else {
        return clamped;
    };
    civil::DateTime::new(
        year,
        small(local.month()),
        small(local.day()),
        small(local.hour()),
        small(local.minute()),
        small(local.second()),
        0,
    )
    .unwrap_or(clamped)
}

fn at_offset(local: NaiveDateTime, offset: Offset) -> DateTime<Utc> {
    local
        .checked_sub_signed(TimeDelta::seconds(offset.seconds().into()))
        .unwrap_or(local)
        .and_utc()
}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Eq for Zone {}

impl Hash for Zone {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name().hash(state);
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Zone").field(&self.name()).finish()
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl TryFrom<String> for Zone {
    type Error = Problem;

    fn try_from(name: String) -> Result<Self, Problem> {
        Self::parse(&name)
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> Self {
        zone.name().to_owned()
    }
}
