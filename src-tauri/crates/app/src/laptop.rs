//! What changes of the laptop while Kept runs, and only the system knows.

use std::fmt::Debug;
use std::io;
use std::path::Path;

use domain::backups::Power;

/// Asks the system about the laptop as it is now.
pub trait Laptop: Debug + Send + Sync {
    /// Where it gets its power from.
    fn power(&self) -> Power;

    /// Bytes that Kept may still write on the disk of `folder`.
    ///
    /// # Errors
    /// Those of the disk.
    fn free(&self, folder: &Path) -> io::Result<u64>;

    /// The kind of file system that `folder` lies on, as the system names it; none where it does not say.
    fn file_system(&self, folder: &Path) -> Option<String>;
}
