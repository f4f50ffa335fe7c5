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

    fn file_system(&self, folder: &Path) -> Option<String> {
        mounted_on(folder)
    }
}

/// The kind of file system of the mount that `folder` lies on, by what the kernel lists.
#[cfg(target_os = "linux")]
fn mounted_on(folder: &Path) -> Option<String> {
    let folder = folder.canonicalize().ok()?;
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").ok()?;
    kind_of(&mounts, &folder).map(str::to_owned)
}

/// Elsewhere a share is known by its path alone.
#[cfg(not(target_os = "linux"))]
fn mounted_on(_: &Path) -> Option<String> {
    None
}

/// The kind of the innermost mount of `mounts` that `folder` lies in. Each line is one, as proc(5) has it: the fifth
/// word is where it is mounted, and the first word behind a lone hyphen is its kind.
#[cfg(target_os = "linux")]
fn kind_of<'m>(mounts: &'m str, folder: &Path) -> Option<&'m str> {
    let mounts = mounts.lines().filter_map(|line| {
        let (mount, about) = line.split_once(" - ")?;
        let at = mount.split(' ').nth(4)?.replace(r"\040", " ");
        let kind = about.split(' ').next()?;
        folder.starts_with(&at).then_some((at.len(), kind))
    });
    // Of two on one place the later covers the earlier.
    mounts
        .max_by_key(|(length, _)| *length)
        .map(|(_, kind)| kind)
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

    #[cfg(target_os = "linux")]
    #[test]
    fn a_folder_is_on_the_innermost_mount_and_the_last_of_those() {
        let mounts = "\
            21 1 8:1 / / rw - ext4 /dev/sda1 rw\n\
            30 21 0:40 / /mnt/the\\040office rw shared:1 - nfs4 office:/ rw\n\
            31 21 0:41 / /home rw - btrfs /dev/sdb1 rw\n\
            32 31 0:42 / /home rw master:2 - cifs //office/home rw\n";
        let kind = |folder: &str| kind_of(mounts, Path::new(folder));
        assert_eq!(kind("/var/kept"), Some("ext4"));
        assert_eq!(kind("/mnt/the office/kept"), Some("nfs4"));
        assert_eq!(kind("/mnt/the officers/kept"), Some("ext4"));
        assert_eq!(kind("/home/mara"), Some("cifs"));
        assert_eq!(kind_of("", Path::new("/home")), None);
        assert!(ThisLaptop.file_system(Path::new("/")).is_some());
    }
}
