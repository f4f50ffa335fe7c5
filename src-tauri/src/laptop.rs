//! The laptop's battery and disk, asked of the system.

use std::io;
use std::path::Path;

use app::Laptop;
use domain::backups::Power;
use starship_battery::{Manager, State};

/// The laptop that Kept runs on.
#[derive(Debug)]
pub(crate) struct ThisLaptop;

impl Laptop for ThisLaptop {
    fn power(&self) -> Power {
        match is_discharging() {
            Ok(true) => Power::Battery,
            Ok(false) => Power::Mains,
            Err(error) => {
                // Backups come sooner then, which harms nobody.
                log::debug!("the battery could not be asked: {error}");
                Power::Mains
            }
        }
    }

    fn free(&self, folder: &Path) -> io::Result<u64> {
        fs4::available_space(folder)
    }
}

/// Does any battery of the laptop give power?
fn is_discharging() -> Result<bool, starship_battery::Error> {
    for battery in Manager::new()?.batteries()? {
        if battery?.state() == State::Discharging {
            return Ok(true);
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_disk_of_a_folder_says_what_is_free_and_one_that_is_not_there_does_not() {
        let folder = tempfile::tempdir().unwrap();
        assert!(ThisLaptop.free(folder.path()).unwrap() > 0);
        assert!(ThisLaptop.free(&folder.path().join("gone")).is_err());
    }
}
