//! The clock that Kept goes by: the laptop's own.

use std::sync::Arc;

use app::{Clock, SystemClock};

#[cfg(not(debug_assertions))]
pub(crate) fn clock() -> Arc<dyn Clock> {
    Arc::new(SystemClock)
}

/// A test can start Kept some days later.
#[cfg(debug_assertions)]
pub(crate) fn clock() -> Arc<dyn Clock> {
    use chrono::TimeDelta;
    use domain::time::Now;

    struct Ahead(TimeDelta);

    impl Clock for Ahead {
        fn now(&self) -> Now {
            let now = SystemClock.now();
            Now {
                instant: now.instant + self.0,
                ..now
            }
        }
    }

    let days = std::env::var("KEPT_DAYS_AHEAD").ok();
    match days.and_then(|days| days.parse().ok()) {
        Some(days) => Arc::new(Ahead(TimeDelta::days(days))),
        None => Arc::new(SystemClock),
    }
}
