//! The system's own questions: which files, and where a file is to be put.

use std::path::PathBuf;

use tauri::WebviewWindow;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};
use tokio::sync::oneshot;

/// A kind of file: what it is called, and how its names end.
pub(crate) struct Kind {
    name: &'static str,
    endings: &'static [&'static str],
}

/// A document of everything.
pub(crate) const JSON: Kind = Kind {
    name: "JSON",
    endings: &["json"],
};

/// Dates for any calendar.
pub(crate) const CALENDAR: Kind = Kind {
    name: "iCalendar",
    endings: &["ics"],
};

/// A message that a mail program opens.
pub(crate) const MAIL: Kind = Kind {
    name: "Mail",
    endings: &["eml"],
};

/// A table of text that Kept writes.
pub(crate) const CSV: Kind = Kind {
    name: "CSV",
    endings: &["csv"],
};

/// The spreadsheets, tables of text and calendars that Kept reads.
pub(crate) const TABLES: Kind = Kind {
    name: "Excel, CSV, iCalendar",
    endings: &["xlsx", "csv", "tsv", "tab", "txt", "ics"],
};

/// A backup of a ledger, or a ledger.
pub(crate) const BACKUP: Kind = Kind {
    name: "Kept",
    endings: &["db"],
};

/// Asks where a file of this name is to be put; none when the person thought better of it.
pub(crate) async fn save_as(window: &WebviewWindow, name: &str, kind: &Kind) -> Option<PathBuf> {
    let dialog = dialog(window, kind).set_file_name(name);
    let file = answer(|to| dialog.save_file(to)).await?;
    file.into_path().ok()
}

/// Asks which files; none when the person thought better of it.
pub(crate) async fn choose(window: &WebviewWindow, kind: &Kind) -> Vec<PathBuf> {
    let dialog = dialog(window, kind);
    let files = answer(|to| dialog.pick_files(to)).await;
    files
        .into_iter()
        .flatten()
        .filter_map(|file| file.into_path().ok())
        .collect()
}

/// Asks which file; none when the person thought better of it.
pub(crate) async fn choose_one(window: &WebviewWindow, kind: &Kind) -> Option<PathBuf> {
    let dialog = dialog(window, kind);
    let file = answer(|to| dialog.pick_file(to)).await?;
    file.into_path().ok()
}

/// Asks which folder; none when the person thought better of it.
pub(crate) async fn choose_folder(window: &WebviewWindow) -> Option<PathBuf> {
    let dialog = window.dialog().file().set_parent(window);
    let folder = answer(|to| dialog.pick_folder(to)).await?;
    folder.into_path().ok()
}

/// Opens a question of the system and waits for its answer.
async fn answer<T: Send + 'static>(
    ask: impl FnOnce(Box<dyn FnOnce(Option<T>) + Send>),
) -> Option<T> {
    let (to, chosen) = oneshot::channel();
    ask(Box::new(move |answer| {
        // The window that asked may be gone.
        let _ = to.send(answer);
    }));
    chosen.await.ok().flatten()
}

fn dialog(window: &WebviewWindow, kind: &Kind) -> FileDialogBuilder<tauri::Wry> {
    window
        .dialog()
        .file()
        .set_parent(window)
        .add_filter(kind.name, kind.endings)
}
