//! The log files: what happened to the program, never what a client said.

use std::fs::OpenOptions;
use std::path::Path;

use log::LevelFilter;
use tauri::Runtime;
use tauri::plugin::TauriPlugin;
use tauri_plugin_log::{Builder, RotationStrategy, Target, TargetKind};

const NAME: &str = "kept";
const FILES: usize = 5;
const BYTES: u128 = 2_000_000;

/// Writes logs into the data folder and to the terminal; where that folder takes nothing, to the terminal alone.
pub(crate) fn plugin<R: Runtime>(data: &Path) -> TauriPlugin<R> {
    let path = data.join("logs");
    let mut targets = vec![Target::new(TargetKind::Stderr)];
    if takes_a_file(&path) {
        targets.push(Target::new(TargetKind::Folder {
            path,
            file_name: Some(NAME.to_owned()),
        }));
    }
    Builder::new()
        .targets(targets)
        .rotation_strategy(RotationStrategy::KeepSome(FILES))
        .max_file_size(BYTES)
        // Libraries log what they were given; only their warnings are worth that risk.
        .level(LevelFilter::Warn)
        .level_for("shell", LevelFilter::Info)
        .level_for("app", LevelFilter::Info)
        .level_for("store", LevelFilter::Info)
        .build()
}

fn takes_a_file(folder: &Path) -> bool {
    let file = folder.join(NAME).with_extension("log");
    let open = || OpenOptions::new().append(true).create(true).open(file);
    std::fs::create_dir_all(folder)
        .and_then(|()| open())
        .is_ok()
}
