//! The window: where it opens, how large, and that it never leaves its own page.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use app::Desk;
use app::today::SubjectView;
use domain::ids::{AccountId, CommitmentId, MeetingId};
use tauri::async_runtime::{block_on, spawn, spawn_blocking};
use tauri::plugin::TauriPlugin;
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{
    AppHandle, Emitter, Manager, PhysicalPosition, PhysicalRect, PhysicalSize, Runtime, Url,
    WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent,
};
use tauri_plugin_window_state::{Builder, StateFlags};

use crate::rest;
use crate::scheduler;
use crate::tray::Tray;

/// The one window's name.
const MAIN: &str = "main";

/// The event that takes the page to a path.
const OPEN: &str = "open";

/// The event that puts the cursor into the capture line, wherever the page is.
const CAPTURE: &str = "capture";

/// The event that tells the page that closing has minimised its window.
const MINIMISED: &str = "minimised";

/// A place in the window that somebody outside it asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Route {
    /// What deserves attention now.
    Today,
    /// An account's story.
    Account(AccountId),
    /// An account's contracts.
    Contracts(AccountId),
    /// A promise or a duty.
    Commitment(CommitmentId),
    /// A meeting: its brief, and its debrief once it has begun.
    Meeting(MeetingId),
    /// The capture line, on whichever page stands there.
    Capture,
}

impl Route {
    /// Where a signal of an account leads.
    pub(crate) const fn to(subject: &SubjectView, account: AccountId) -> Self {
        match subject {
            SubjectView::Commitment { id, .. } => Self::Commitment(*id),
            SubjectView::Contract { .. } => Self::Contracts(account),
            SubjectView::Meeting { id, .. } => Self::Meeting(*id),
            SubjectView::Reminder { .. }
            | SubjectView::Touch { .. }
            | SubjectView::Account { .. } => Self::Account(account),
        }
    }

    /// The page's path, as `ui/src/routes.ts` has it.
    fn path(self) -> String {
        match self {
            Self::Today => "/today".to_owned(),
            Self::Account(id) => format!("/accounts/{id}"),
            Self::Contracts(id) => format!("/accounts/{id}/contract"),
            Self::Commitment(id) => format!("/promises/{id}"),
            Self::Meeting(id) => format!("/meetings/{id}"),
            Self::Capture => "/today?capture".to_owned(),
        }
    }
}

/// How a new window comes up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Appears {
    /// In front.
    InFront,
    /// In the list of windows, and nobody is disturbed.
    Minimised,
}

/// What a window is made of, each time one is needed.
pub(crate) struct Frame {
    data: PathBuf,
    automated: bool,
    /// Two who ask at once get one window.
    making: Mutex<()>,
    /// How often the window has come up or gone.
    turns: AtomicU64,
}

impl Frame {
    /// Of the Kept on this data folder; `automated` where a driver steers the web view.
    pub(crate) const fn new(data: PathBuf, automated: bool) -> Self {
        Self {
            data,
            automated,
            making: Mutex::new(()),
            turns: AtomicU64::new(0),
        }
    }
}

/// Remembers the window's size, and whether it filled the screen, in the data folder.
pub(crate) fn remembered<R: Runtime>(data: &Path) -> TauriPlugin<R> {
    Builder::new()
        .with_state_flags(StateFlags::SIZE | StateFlags::MAXIMIZED)
        .with_filename(data.join("window.json").to_string_lossy())
        .build()
}

/// Opens the window on the screen with the pointer and shows it when its page is there.
pub(crate) fn open(
    handle: &AppHandle,
    route: Route,
    appears: Appears,
) -> tauri::Result<WebviewWindow> {
    let frame = handle.state::<Frame>();
    let page = WebviewUrl::App(format!("#{}", route.path()).into());
    let window = WebviewWindowBuilder::new(handle, MAIN, page)
        .title("Kept")
        .inner_size(1280.0, 800.0)
        .min_inner_size(800.0, 560.0)
        .visible(false)
        .devtools(cfg!(debug_assertions))
        // A client's words stay in the ledger: the web view keeps nothing. It can only be driven when it does.
        .incognito(!frame.automated)
        .data_directory(frame.data.join("web"))
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_page_load(move |window, load| {
            if load.event() == PageLoadEvent::Finished {
                told(appear(&window, appears), "shown");
                scheduler::read_ahead(window.app_handle());
            }
        })
        .build()?;
    place(&window)?;
    let closed = window.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::CloseRequested { api, .. } = event {
            api.prevent_close();
            put_away(&closed);
        }
    });
    Ok(window)
}

/// What closing the window does: where a tray shows Kept it hides, elsewhere it is minimised.
fn put_away(window: &WebviewWindow) {
    let handle = window.app_handle();
    if handle.state::<Tray>().is_there() {
        told(window.hide(), "hidden");
        spawn(rest::when_forgotten(handle.clone(), turn(handle)));
    } else {
        told(window.minimize(), "minimised");
        told(handle.emit(MINIMISED, ()), "told that it stays");
    }
}

/// Counts that the window comes up or goes, and says which time it is.
fn turn(handle: &AppHandle) -> u64 {
    handle
        .state::<Frame>()
        .turns
        .fetch_add(1, Ordering::Relaxed)
        + 1
}

/// Has the window been left alone, hidden, since this turn?
pub(crate) fn is_forgotten(handle: &AppHandle, since: u64) -> bool {
    let frame = handle.state::<Frame>();
    // The window that a driver steers is not taken from it.
    !frame.automated && !is_in_reach(handle) && frame.turns.load(Ordering::Relaxed) == since
}

/// Ends the window and its web view; the next one who asks for it gets another.
#[cfg(not(target_os = "linux"))]
pub(crate) fn destroy(handle: &AppHandle) {
    if let Some(window) = handle.get_webview_window(MAIN) {
        told(window.destroy(), "ended");
    }
}

/// Is there a window on the screen, or in the list of windows?
pub(crate) fn is_in_reach(handle: &AppHandle) -> bool {
    let window = main(handle);
    window.is_some_and(|window| window.is_visible().unwrap_or(true))
}

/// Brings the window to the front, at a place in it, and makes one where there is none.
///
/// It can be called from anywhere; the window is there some time afterwards.
pub fn open_at(handle: &AppHandle, route: Route) {
    bring(handle, Some(route), Appears::InFront);
}

/// The window, where there is one.
pub(crate) fn main(handle: &AppHandle) -> Option<WebviewWindow> {
    handle.get_webview_window(MAIN)
}

/// Brings the window to the front as it was left.
pub(crate) fn raise(handle: &AppHandle) {
    bring(handle, None, Appears::InFront);
}

/// Brings the window back without disturbing anybody.
pub(crate) fn come_back(handle: &AppHandle) {
    bring(handle, None, Appears::Minimised);
}

fn bring(handle: &AppHandle, route: Option<Route>, appears: Appears) {
    let handle = handle.clone();
    // Making a window waits for the main thread, which may be the one that asks for it.
    spawn_blocking(move || {
        let frame = handle.state::<Frame>();
        let _one = frame.making.lock().unwrap_or_else(PoisonError::into_inner);
        turn(&handle);
        match main(&handle) {
            Some(window) => {
                told(appear(&window, appears), "raised");
                let asked = match route {
                    Some(Route::Capture) => handle.emit(CAPTURE, ()),
                    Some(route) => handle.emit(OPEN, route.path()),
                    None => Ok(()),
                };
                told(asked, "told where to go");
            }
            None => match open(&handle, route.unwrap_or(Route::Today), appears) {
                Ok(window) => {
                    if let Ok(opening) = block_on(handle.state::<Desk>().opening()) {
                        zoom(&window, opening.preferences.zoom);
                    }
                }
                Err(error) => log::error!("the window could not be opened: {error}"),
            },
        }
    });
}

fn appear(window: &WebviewWindow, appears: Appears) -> tauri::Result<()> {
    match appears {
        Appears::InFront => {
            window.unminimize()?;
            window.show()?;
            window.set_focus()
        }
        Appears::Minimised => {
            window.minimize()?;
            window.show()
        }
    }
}

/// Logs what the desktop refused.
fn told(done: tauri::Result<()>, what: &str) {
    if let Err(error) = done {
        log::warn!("the window could not be {what}: {error}");
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
