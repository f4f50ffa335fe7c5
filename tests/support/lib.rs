//! What tests and benches stand on: a made-up company as large as it is asked for, and Kept in front of a test – the
//! real program, in a real window, on a desktop of its own.

#[cfg(all(feature = "desktop", target_os = "linux"))]
mod bubbles;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod catalogue;
pub mod company;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod find;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod kept;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod keys;
mod laptop;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod ledger;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod logind;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod role;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod tray;
pub mod world;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

pub use self::laptop::SettableLaptop;
#[cfg(all(feature = "desktop", target_os = "linux"))]
pub use self::{
    bubbles::{Asked, Manner, Recording},
    catalogue::Catalogue,
    find::Found,
    kept::{Kept, Said, Start, program},
    ledger::Event,
    logind::Logind,
    role::Role,
    tray::{TrayItem, WindowState, restore_window, window_state},
};

/// The folder that Cargo builds into: a test or a bench stands in its `deps`.
///
/// # Errors
/// When this program stands elsewhere.
pub fn built() -> Result<PathBuf> {
    let test = std::env::current_exe()?;
    test.ancestors()
        .nth(2)
        .map(Path::to_owned)
        .context("a test stands in target/PROFILE/deps")
}
