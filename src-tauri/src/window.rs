//! The window: where it opens, how large, and that it never leaves its own page.

use std::path::Path;

use tauri::plugin::TauriPlugin;
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{
    App, AppHandle, Manager, PhysicalPosition, PhysicalRect, PhysicalSize, Runtime, Url,
    WebviewUrl, WebviewWindow, WebviewWindowBuilder,
};
use tauri_plugin_window_state::{Builder, StateFlags};

/// The one window's name.
const MAIN: &str = "main";

/// Remembers the window's size, and whether it filled the screen, in the data folder.
pub(crate) fn remembered<R: Runtime>(data: &Path) -> TauriPlugin<R> {
    Builder::new()
        .with_state_flags(StateFlags::SIZE | StateFlags::MAXIMIZED)
        .with_filename(data.join("window.json").to_string_lossy())
        .build()
}

/// Opens the window on the screen with the pointer and shows it when its page is there.
pub(crate) fn open(app: &App, data: &Path, automated: bool) -> tauri::Result<WebviewWindow> {
    let window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title("Kept")
        .inner_size(1280.0, 800.0)
        .min_inner_size(800.0, 560.0)
        .visible(false)
        .devtools(cfg!(debug_assertions))
        // A client's words stay in the ledger: the web view keeps nothing. It can only be driven when it does.
        .incognito(!automated)
        .data_directory(data.join("web"))
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished
                && let Err(error) = window.show()
            {
                log::error!("the window could not be shown: {error}");
            }
        })
        .build()?;
    place(&window)?;
    Ok(window)
}

/// Brings the window to the front.
pub(crate) fn raise(app: &AppHandle) {
    let Some(window) = app.get_webview_window(MAIN) else {
        return;
    };
    let raised = window
        .unminimize()
        .and_then(|()| window.show())
        .and_then(|()| window.set_focus());
    if let Err(error) = raised {
        log::warn!("the window could not be raised: {error}");
    }
}

/// Shows everything at `percent` of its size (Z4); what lies outside 80–200 % is brought inside.
pub(crate) fn zoom(window: &WebviewWindow, percent: u16) {
    if let Err(error) = window.set_zoom(f64::from(percent.clamp(80, 200)) / 100.0) {
        log::error!("the window could not be zoomed: {error}");
    }
}

/// Moves the window to the middle of the screen with the pointer. Where the system keeps the pointer or
/// the window's place to itself, as Wayland does, it finds a place of its own.
fn place(window: &WebviewWindow) -> tauri::Result<()> {
    let Ok(pointer) = window.cursor_position() else {
        return Ok(());
    };
    let Some(monitor) = window.monitor_from_point(pointer.x, pointer.y)? else {
        return Ok(());
    };
    window.set_position(centred(window.inner_size()?, *monitor.work_area()))
}

/// Where a window of this size stands in the middle of the area; its title bar never leaves the area.
fn centred(size: PhysicalSize<u32>, area: PhysicalRect<i32, u32>) -> PhysicalPosition<i32> {
    let margin = |room: u32, taken: u32| i32::try_from(room.saturating_sub(taken) / 2).unwrap_or(0);
    PhysicalPosition {
        x: area.position.x + margin(area.size.width, size.width),
        y: area.position.y + margin(area.size.height, size.height),
    }
}

/// Whether the address is the page inside the program. Links leave through the system's browser instead.
fn is_own(address: &Url) -> bool {
    match address.scheme() {
        "tauri" => true,
        // What WebView2 calls the same thing.
        "http" | "https" => address.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn area(x: i32, y: i32, width: u32, height: u32) -> PhysicalRect<i32, u32> {
        PhysicalRect {
            position: PhysicalPosition { x, y },
            size: PhysicalSize { width, height },
        }
    }

    #[test]
    fn z4_a_window_opens_in_the_middle_of_the_screen_with_the_pointer() {
        let second_screen = area(1920, 0, 1920, 1040);
        assert_eq!(
            centred(PhysicalSize::new(1280, 800), second_screen),
            PhysicalPosition::new(2240, 120)
        );
    }

    #[test]
    fn z4_a_window_larger_than_the_screen_keeps_its_title_bar_on_it() {
        assert_eq!(
            centred(PhysicalSize::new(2560, 1600), area(0, 27, 1024, 673)),
            PhysicalPosition::new(0, 27)
        );
    }

    #[test]
    fn the_window_never_leaves_its_own_page() {
        let own = |address: &str| is_own(&Url::parse(address).unwrap());
        assert!(own("tauri://localhost/index.html#/accounts"));
        assert!(own("http://tauri.localhost/"));
        assert!(!own("https://tauri.localhost.example.com/"));
        assert!(!own("https://example.com/"));
        assert!(!own("file:///etc/passwd"));
        assert!(!own("data:text/html,hello"));
    }
}
