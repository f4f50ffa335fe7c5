//! The front end, built only when something in it has changed.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result};

use crate::step;

/// What Vite and npm make; everything else in `ui/` is source.
const MADE: [&str; 2] = ["dist", "node_modules"];

/// Builds `ui/dist` when a source is newer than it.
pub(crate) fn build() -> Result<()> {
    let ui = step::root().join("ui");
    let built = fs::metadata(ui.join("dist/index.html"))
        .and_then(|page| page.modified())
        .ok();
    if built.is_some_and(|built| newest(&ui).is_ok_and(|changed| changed <= built)) {
        return Ok(());
    }
    step::run(&mut step::npm(&["run", "--silent", "build"]))
}

/// When something under `folder` last changed; a folder changes when a file in it comes or goes.
fn newest(folder: &Path) -> Result<SystemTime> {
    let mut newest = SystemTime::UNIX_EPOCH;
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        if MADE.iter().any(|made| entry.file_name() == *made) {
            continue;
        }
        let about = entry.metadata()?;
        newest = newest.max(about.modified()?);
        if about.is_dir() {
            newest = newest.max(self::newest(&entry.path())?);
        }
    }
    Ok(newest)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_made_does_not_count_as_changed() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, at: u64| {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            let file = fs::File::create(&path).unwrap();
            file.set_modified(SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(at))
                .unwrap();
        };
        let far = 4_102_444_800;
        write("dist/index.html", far);
        write("node_modules/vite/index.js", far);
        let before = newest(folder.path()).unwrap();

        write("src/main.ts", far - 1);

        let after = newest(folder.path()).unwrap();
        assert!(before < after);
        assert_eq!(
            after,
            SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(far - 1)
        );
    }
}
