//! A laptop whose battery and disk are as the test sets them.

use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use app::Laptop;
use domain::backups::Power;

/// A laptop on mains with a terabyte free, until somebody says otherwise.
#[derive(Debug)]
pub struct SettableLaptop {
    on_battery: AtomicBool,
    free: AtomicU64,
    file_system: Mutex<Option<String>>,
}

impl Default for SettableLaptop {
    fn default() -> Self {
        Self {
            on_battery: AtomicBool::new(false),
            free: AtomicU64::new(1_000_000_000_000),
            file_system: Mutex::default(),
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

    /// Every folder lies on a file system of this kind.
    pub fn set_file_system(&self, kind: &str) {
        *self
            .file_system
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = Some(kind.to_owned());
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

    fn file_system(&self, _: &Path) -> Option<String> {
        let named = self.file_system.lock();
        named.unwrap_or_else(PoisonError::into_inner).clone()
    }
}
