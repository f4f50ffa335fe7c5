//! The log files: what happened to the program, never what a client said.

use std::path::Path;

use log::LevelFilter;
use tauri::Runtime;
use tauri::plugin::TauriPlugin;
use tauri_plugin_log::{Builder, RotationStrategy, Target, TargetKind};

const FILES: usize = 5;
const BYTES: u128 = 2_000_000;

/// Writes logs into the data folder.
pub(crate) fn plugin<R: Runtime>(data: &Path) -> TauriPlugin<R> {
    let folder = TargetKind::Folder {
        path: data.join("logs"),
        file_name: Some("kept".to_owned()),
    };
    Builder::new()
        .targets([Target::new(folder), Target::new(TargetKind::Stderr)])
        .rotation_strategy(RotationStrategy::KeepSome(FILES))
        .max_file_size(BYTES)
        // Libraries log what they were given; only their warnings are worth that risk.
        .level(LevelFilter::Warn)
        .level_for("shell", LevelFilter::Info)
        .level_for("app", LevelFilter::Info)
        .level_for("store", LevelFilter::Info)
        .build()
}
