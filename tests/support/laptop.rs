//! A laptop whose battery and disk are as the test sets them.

use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use app::Laptop;
use domain::backups::Power;

/// A laptop on mains with a terabyte free, until somebody says otherwise.
#[derive(Debug)]
pub struct SettableLaptop {
    on_battery: AtomicBool,
    free: AtomicU64,
}

impl Default for SettableLaptop {
    fn default() -> Self {
        Self {
            on_battery: AtomicBool::new(false),
            free: AtomicU64::new(1_000_000_000_000),
        }
    }
}

impl SettableLaptop {
    /// Plugs it in, or out.
    pub fn set_power(&self, power: Power) {
        self.on_battery
            .store(power == Power::Battery, Ordering::Relaxed);
    }

    /// So many bytes are free on every disk.
    pub fn set_free(&self, bytes: u64) {
        self.free.store(bytes, Ordering::Relaxed);
    }
}

impl Laptop for SettableLaptop {
    fn power(&self) -> Power {
        if self.on_battery.load(Ordering::Relaxed) {
            Power::Battery
        } else {
            Power::Mains
        }
    }

    fn free(&self, _: &Path) -> io::Result<u64> {
        Ok(self.free.load(Ordering::Relaxed))
    }
}
