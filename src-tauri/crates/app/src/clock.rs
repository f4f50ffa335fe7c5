//! The one place that reads the clock and the zone the laptop is in.

use std::time::SystemTime;

use chrono::{DateTime, SubsecRound, Utc};
use domain::time::{Now, Zone};

/// Says what time it is. Tests have a clock of their own.
pub trait Clock: Send + Sync {
    /// The instant, to the millisecond, and the laptop's zone.
    fn now(&self) -> Now;
}

/// The laptop's own clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Now {
        // The ledger keeps milliseconds, so that what is compared with it must not be finer.
        let instant = DateTime::<Utc>::from(SystemTime::now()).trunc_subsecs(3);
        Now {
            instant,
            zone: system_zone(),
        }
    }
}

/// The zone the laptop is set to now: asked for every time, because people travel.
fn system_zone() -> Zone {
    let chosen = std::env::var("TZ")
        .ok()
        .and_then(|name| Zone::parse(name.trim_start_matches(':')).ok());
    let system = || {
        iana_time_zone::get_timezone()
            .ok()
            .and_then(|name| Zone::parse(&name).ok())
    };
    chosen.or_else(system).unwrap_or_else(Zone::utc)
}
