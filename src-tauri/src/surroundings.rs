//! What Kept knows of the laptop and the person at it before anything is typed.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use app::Surroundings;

use crate::laptop::ThisLaptop;

/// The program's name among the system's folders; the same that stands in `tauri.conf.json`.
pub(crate) const IDENTIFIER: &str = "desk.kept";

/// The folder of the ledger: the one named, else the system's folder for Kept.
///
/// # Errors
/// When the system names no folder for the data of programs.
pub(crate) fn folder(named: Option<&Path>) -> io::Result<PathBuf> {
    match named {
        Some(folder) => std::path::absolute(folder),
        None => dirs::data_local_dir()
            .map(|data| data.join(IDENTIFIER))
            .ok_or_else(|| io::ErrorKind::NotFound.into()),
    }
}

/// What the system says of the person.
pub(crate) fn of(folder: PathBuf) -> Surroundings {
    Surroundings {
        folder,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        // Systems without a real name answer with a log-in, which nobody is called.
        name: whoami::realname()
            .ok()
            .filter(|name| name.contains(' '))
            .unwrap_or_default(),
        locales: sys_locale::get_locales().collect(),
        laptop: Arc::new(ThisLaptop),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_is_the_one_that_the_window_would_take() {
        let configuration: serde_json::Value =
            serde_json::from_str(include_str!("../tauri.conf.json")).unwrap_or_default();
        assert_eq!(configuration["identifier"], IDENTIFIER);
    }
}
