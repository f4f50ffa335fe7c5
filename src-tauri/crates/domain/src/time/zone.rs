//! A time zone, and what a day and a local time mean in it.

use std::fmt;
use std::hash::{Hash, Hasher};

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use jiff::Timestamp;
use jiff::civil;
use jiff::tz::{AmbiguousOffset, Offset, TimeZone, TimeZoneDatabase};
use serde::{Deserialize, Serialize};

use crate::Problem;

/// An IANA time zone. Two zones are the same when their names are.
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Zone(TimeZone);

impl Zone {
    /// Finds a zone by its IANA name, in either case: the system's, or else the one Kept brings along.
    ///
    /// # Errors
    /// [`Problem::UnknownZone`] when the zone database has no such name.
    pub fn parse(name: &str) -> Result<Self, Problem> {
        let name = name.trim();
        let zone = TimeZone::get(name)
            .or_else(|_| TimeZoneDatabase::bundled().get(name))
            .map_err(|_| Problem::UnknownZone)?;
        match zone.iana_name() {
            // These mean whatever the laptop is set to, so they would not survive a journey of the ledger.
            None | Some("localtime" | "posixrules" | "Factory" | "Etc/Unknown") => {
                Err(Problem::UnknownZone)
            }
            Some(_) => Ok(Self(zone)),
        }
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

    /// The instant at which a clock shows the full `hour` of `day`, 0–23; a later one is taken for 23.
    #[must_use]
    pub fn at_hour(&self, day: NaiveDate, hour: u8) -> DateTime<Utc> {
        let time = NaiveTime::from_hms_opt(u32::from(hour.min(23)), 0, 0);
        self.instant(day.and_time(time.unwrap_or_default()))
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn zone(name: &str) -> Zone {
        Zone::parse(name).unwrap()
    }

    fn local(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    fn utc(text: &str) -> DateTime<Utc> {
        local(text).and_utc()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_zone_is_found_in_either_case_and_keeps_its_own_spelling() {
        assert_eq!(zone(" asia/tehran ").name(), "Asia/Tehran");
        assert_eq!(zone("utc"), Zone::utc());
    }

    #[test]
    fn what_is_no_zone_of_people_is_refused() {
        for name in [
            "",
            "Mars/Olympus",
            "Etc/Unknown",
            "right/Europe/Paris",
            "posix/Europe/Paris",
            "../etc/passwd",
            "localtime",
            "posixrules",
            "Factory",
        ] {
            assert_eq!(Zone::parse(name), Err(Problem::UnknownZone), "{name}");
        }
    }

    #[test]
    fn a_zone_is_written_as_its_name() {
        let written = serde_json::to_string(&zone("Asia/Kolkata")).unwrap();
        assert_eq!(written, "\"Asia/Kolkata\"");
        assert_eq!(
            serde_json::from_str::<Zone>(&written).unwrap(),
            zone("Asia/Kolkata")
        );
        assert!(serde_json::from_str::<Zone>("\"Nowhere\"").is_err());
    }

    #[test]
    fn a_local_time_that_does_not_exist_moves_to_the_first_valid_instant() {
        let new_york = zone("America/New_York");
        let three_o_clock = utc("2026-03-08 07:00");
        for missing in [
            "2026-03-08 02:00",
            "2026-03-08 02:30",
            "2026-03-08 02:59",
            "2026-03-08 03:00",
        ] {
            assert_eq!(new_york.instant(local(missing)), three_o_clock, "{missing}");
        }
        assert_eq!(
            new_york.instant(local("2026-03-08 01:59")),
            utc("2026-03-08 06:59")
        );
        assert_eq!(new_york.local(three_o_clock), local("2026-03-08 03:00"));
    }

    #[test]
    fn a_local_time_that_exists_twice_means_the_first() {
        let new_york = zone("America/New_York");
        assert_eq!(
            new_york.instant(local("2026-11-01 01:30")),
            utc("2026-11-01 05:30")
        );
        assert_eq!(
            new_york.local(utc("2026-11-01 06:30")),
            local("2026-11-01 01:30"),
            "the second"
        );
        assert_eq!(
            new_york.instant(local("2026-11-01 02:00")),
            utc("2026-11-01 07:00")
        );
    }

    #[test]
    fn a_change_of_half_an_hour_is_one_too() {
        let lord_howe = zone("Australia/Lord_Howe");
        assert_eq!(
            lord_howe.instant(local("2026-10-04 02:15")),
            utc("2026-10-03 15:30")
        );
        assert_eq!(
            lord_howe.instant(local("2026-04-05 01:45")),
            utc("2026-04-04 14:45")
        );
    }

    #[test]
    fn a_day_whose_midnight_is_missing_starts_at_one() {
        let cairo = zone("Africa/Cairo");
        assert_eq!(cairo.start_of(day("2026-04-24")), utc("2026-04-23 22:00"));
        assert_eq!(
            cairo.local(utc("2026-04-23 22:00")),
            local("2026-04-24 01:00")
        );
        assert_eq!(cairo.end_of(day("2026-04-23")), utc("2026-04-23 22:00"));
        let santiago = zone("America/Santiago");
        assert_eq!(
            santiago.start_of(day("2026-09-06")),
            utc("2026-09-06 04:00")
        );
        assert_eq!(
            santiago.local(utc("2026-09-06 04:00")),
            local("2026-09-06 01:00")
        );
    }

    #[test]
    fn a_day_whose_midnight_is_repeated_starts_at_the_first() {
        let havana = zone("America/Havana");
        assert_eq!(havana.start_of(day("2026-11-01")), utc("2026-11-01 04:00"));
        assert_eq!(
            havana.end_of(day("2026-11-01")),
            utc("2026-11-02 05:00"),
            "25 hours"
        );
    }

    #[test]
    fn a_day_that_a_zone_left_out_is_over_when_it_starts() {
        let apia = zone("Pacific/Apia");
        let skipped = day("2011-12-30");
        assert_eq!(apia.start_of(skipped), utc("2011-12-30 10:00"));
        assert_eq!(apia.end_of(skipped), apia.start_of(skipped));
        assert_eq!(apia.day_of(apia.start_of(skipped)), day("2011-12-31"));
    }

    #[test]
    fn a_date_is_over_when_its_own_zones_day_is_over() {
        let friday = day("2026-06-12");
        assert_eq!(zone("Asia/Tehran").end_of(friday), utc("2026-06-12 20:30"));
        assert_eq!(
            zone("America/Los_Angeles").end_of(friday),
            utc("2026-06-13 07:00")
        );
    }

    #[test]
    fn the_farthest_instants_and_days_have_an_answer() {
        let tehran = zone("Asia/Tehran");
        for instant in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
            let _: NaiveDate = tehran.day_of(instant);
        }
        assert_eq!(tehran.end_of(NaiveDate::MAX), DateTime::<Utc>::MAX_UTC);
        assert!(tehran.start_of(NaiveDate::MIN) < tehran.start_of(day("-9999-01-01")));
    }

    proptest! {
        #[test]
        fn a_local_time_is_shown_at_its_first_instant_or_passed_over(
            name in prop::sample::select(vec![
                "America/New_York", "America/St_Johns", "America/Havana", "America/Santiago", "Africa/Cairo",
                "Africa/Casablanca", "Asia/Tehran", "Asia/Gaza", "Australia/Lord_Howe", "Pacific/Apia", "UTC",
            ]),
            // 1970 to 2050, by quarters of an hour: where the changes are.
            quarters in 0i64..2_804_832,
            seconds in prop::sample::select(vec![0, 1, 450, 899]),
        ) {
            let zone = zone(name);
            let local = DateTime::from_timestamp(quarters * 900 + seconds, 0).unwrap().naive_utc();
            let instant = zone.instant(local);
            let second = TimeDelta::seconds(1);
            if zone.local(instant) == local {
                for earlier in [TimeDelta::minutes(30), TimeDelta::hours(1), TimeDelta::hours(2)] {
                    prop_assert_ne!(zone.local(instant - earlier), local);
                }
            } else {
                prop_assert!(zone.local(instant) > local);
                prop_assert!(zone.local(instant - second) < local);
            }
            prop_assert!(zone.instant(local + second) >= instant);
        }
    }
}
