//! The window itself.

use tauri::WebviewWindow;

/// Shows everything at `percent` of its size, within Z4's limits, and says at what percentage it stands.
#[tauri::command]
pub(crate) fn zoom(window: WebviewWindow, percent: u16) -> u16 {
    let percent = percent.clamp(80, 200);
    if let Err(error) = window.set_zoom(f64::from(percent) / 100.0) {
        log::error!("the window could not be zoomed: {error}");
    }
    percent
}
