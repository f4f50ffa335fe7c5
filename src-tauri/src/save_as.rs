//! The system's own question where a file is to be put.

use std::path::PathBuf;

use tauri::WebviewWindow;
use tauri_plugin_dialog::DialogExt;
use tokio::sync::oneshot;

/// Asks where a file of this name is to be put; none when the person thought better of it.
pub(crate) async fn ask(window: &WebviewWindow, name: &str) -> Option<PathBuf> {
    let (to, chosen) = oneshot::channel();
    window
        .dialog()
        .file()
        .set_parent(window)
        .set_file_name(name)
        .add_filter("JSON", &["json"])
        .save_file(move |file| {
            // The window that asked may be gone.
            let _ = to.send(file);
        });
    chosen.await.ok().flatten()?.into_path().ok()
}
