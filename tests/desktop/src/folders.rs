//! The folders in which this desktop's programs keep their things, apart from everybody else's.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::Result;

const FOLDERS: [(&str, &str); 5] = [
    ("XDG_CONFIG_HOME", "config"),
    ("XDG_DATA_HOME", "data"),
    ("XDG_CACHE_HOME", "cache"),
    ("XDG_STATE_HOME", "state"),
    ("XDG_RUNTIME_DIR", "runtime"),
];

/// Makes the folders under `home` and says under which names programs look for them.
pub(crate) fn make(home: &Path) -> Result<Vec<(&'static str, String)>> {
    let mut named = Vec::with_capacity(FOLDERS.len());
    for (name, folder) in FOLDERS {
        let path = home.join(folder);
        fs::create_dir(&path)?;
        // The runtime folder is refused by the bus unless it is its owner's alone.
        fs::set_permissions(&path, fs::Permissions::from_mode(0o700))?;
        named.push((name, path.display().to_string()));
    }
    Ok(named)
}

/// Gives the panel its usual layout, or it asks which one is wanted and waits.
pub(crate) fn configure_panel(home: &Path) -> Result<()> {
    let folder = home.join("config/xfce4/xfconf/xfce-perchannel-xml");
    fs::create_dir_all(&folder)?;
    fs::copy(
        "/etc/xdg/xfce4/panel/default.xml",
        folder.join("xfce4-panel.xml"),
    )?;
    Ok(())
}
