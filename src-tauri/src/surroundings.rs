//! What Kept knows of the laptop and the person at it before anything is typed.

use std::path::PathBuf;

use app::Surroundings;
use tauri::AppHandle;

/// The folder of the ledger, and what the system says of the person.
pub(crate) fn of(app: &AppHandle, folder: PathBuf) -> Surroundings {
    Surroundings {
        folder,
        version: app.package_info().version.to_string(),
        // Systems without a real name answer with a log-in, which nobody is called.
        name: whoami::realname()
            .ok()
            .filter(|name| name.contains(' '))
            .unwrap_or_default(),
        locales: sys_locale::get_locales().collect(),
    }
}
