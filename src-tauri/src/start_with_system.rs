//! Starting with the system: only when the person asked for it, and then hidden.

#[cfg(target_os = "linux")]
pub(crate) use entry::StartWithSystem;
#[cfg(not(target_os = "linux"))]
pub(crate) use native::StartWithSystem;

/// The file by which Linux desktops start a program at log-in.
#[cfg(target_os = "linux")]
mod entry {
    use std::fs;
    use std::io::{self, ErrorKind};
    use std::path::{Path, PathBuf};

    use tauri::AppHandle;

    /// Its name, apart from that of the package's own.
    const FILE: &str = "desk.kept.desktop";

    /// Whether Kept starts with the system.
    pub(crate) struct StartWithSystem {
        file: PathBuf,
        /// What stands in the file when it does.
        entry: String,
    }

    impl StartWithSystem {
        /// For this program on this ledger; none where the system says too little.
        pub(crate) fn of(handle: &AppHandle, data: Option<&Path>) -> Option<Self> {
            use tauri::Manager;

            let program = tauri::process::current_binary(&handle.env()).ok()?;
            Some(Self {
                file: dirs::config_dir()?.join("autostart").join(FILE),
                entry: entry(&program, data),
            })
        }

        /// Does it?
        pub(crate) fn is_on(&self) -> bool {
            // Whoever wrote something else into it, a desktop's own settings say, switched it off.
            fs::read_to_string(&self.file).is_ok_and(|found| found == self.entry)
        }

        /// From now on it does, or does not.
        ///
        /// # Errors
        /// Those of the disk.
        pub(crate) fn set(&self, is_on: bool) -> io::Result<()> {
            if is_on {
                if let Some(folder) = self.file.parent() {
                    fs::create_dir_all(folder)?;
                }
                fs::write(&self.file, &self.entry)
            } else {
                match fs::remove_file(&self.file) {
                    Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
                    _ => Ok(()),
                }
            }
        }
    }

    /// What the Desktop Entry Specification 1.5 asks for.
    fn entry(program: &Path, data: Option<&Path>) -> String {
        let mut words = vec![quoted(program), "--hidden".to_owned()];
        if let Some(data) = data {
            words.extend(["--data".to_owned(), quoted(data)]);
        }
        format!(
            "[Desktop Entry]\nType=Application\nName=Kept\nExec={}\nTerminal=false\n",
            words.join(" ")
        )
    }

    /// A word of `Exec`: quoted for it, and then escaped as every string of the file.
    fn quoted(path: &Path) -> String {
        let mut word = String::from('"');
        for one in path.to_string_lossy().chars() {
            match one {
                '"' | '`' | '$' => word.extend([r"\\", one.encode_utf8(&mut [0; 4])]),
                '\\' => word.push_str(r"\\\\"),
                '%' => word.push_str("%%"),
                one => word.push(one),
            }
        }
        word.push('"');
        word
    }

    #[cfg(test)]
    mod tests {
        #![allow(clippy::unwrap_used)]
        use super::*;

        #[test]
        fn the_entry_starts_kept_hidden_on_its_ledger_whatever_its_folder_is_called() {
            assert_eq!(
                entry(Path::new("/usr/bin/kept"), None),
                "[Desktop Entry]\nType=Application\nName=Kept\nExec=\"/usr/bin/kept\" --hidden\nTerminal=false\n"
            );
            let odd = Path::new(r#"/home/n/My $5 "100%" \x/kept"#);
            let entry = entry(odd, Some(Path::new("/data")));
            let expected =
                r#"Exec="/home/n/My \\$5 \\"100%%\\" \\\\x/kept" --hidden --data "/data""#;
            assert_eq!(entry.lines().nth(3), Some(expected));
        }

        #[test]
        fn it_is_on_only_while_its_own_entry_stands_there() {
            let folder = tempfile::tempdir().unwrap();
            let start = StartWithSystem {
                file: folder.path().join("autostart").join(FILE),
                entry: entry(Path::new("/usr/bin/kept"), None),
            };
            assert!(!start.is_on());
            start.set(false).unwrap();
            start.set(true).unwrap();
            assert!(start.is_on());
            let switched_off = format!("{}Hidden=true\n", start.entry);
            fs::write(&start.file, switched_off).unwrap();
            assert!(!start.is_on());
            start.set(true).unwrap();
            start.set(false).unwrap();
            assert!(!start.file.exists());
        }
    }
}

/// What Windows and macOS have for it.
#[cfg(not(target_os = "linux"))]
mod native {
    use std::io;
    use std::path::Path;

    use tauri::AppHandle;
    use tauri_plugin_autostart::ManagerExt;

    /// Whether Kept starts with the system.
    pub(crate) struct StartWithSystem(AppHandle);

    impl StartWithSystem {
        /// For this program on its usual ledger; none for one in a folder named on purpose.
        pub(crate) fn of(handle: &AppHandle, data: Option<&Path>) -> Option<Self> {
            let plugin = tauri_plugin_autostart::Builder::new().arg("--hidden");
            match handle.plugin(plugin.build()) {
                Ok(()) => data.is_none().then(|| Self(handle.clone())),
                Err(error) => {
                    log::warn!("Kept cannot start with the system: {error}");
                    None
                }
            }
        }

        /// Does it?
        pub(crate) fn is_on(&self) -> bool {
            self.0.autolaunch().is_enabled().unwrap_or(false)
        }

        /// From now on it does, or does not.
        ///
        /// # Errors
        /// When the system refuses.
        pub(crate) fn set(&self, is_on: bool) -> io::Result<()> {
            let launch = self.0.autolaunch();
            let done = if is_on {
                launch.enable()
            } else {
                launch.disable()
            };
            done.map_err(io::Error::other)
        }
    }
}
