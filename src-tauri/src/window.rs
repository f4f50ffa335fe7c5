//! The window: where it opens, how large, and that it never leaves its own page.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use app::Desk;
use app::settings::AskedFor;
use app::today::SubjectView;
use domain::ids::{AccountId, CommitmentId, MeetingId};
use domain::settings::Theme;
use tauri::async_runtime::{block_on, spawn, spawn_blocking};
use tauri::plugin::TauriPlugin;
use tauri::webview::{Color, NewWindowResponse, PageLoadEvent};
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

/// The page's ground, as `ui/src/styles/tokens.css` has it.
const GROUND_LIGHT: Color = Color(0xfc, 0xfb, 0xf8, 0xff);
/// The same in the dark.
const GROUND_DARK: Color = Color(0x1b, 0x1a, 0x18, 0xff);

/// The event that tells the page that it was asked for something, which it then takes from here.
const ASKED: &str = "asked";

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
            Self::Capture => Self::Today.path(),
        }
    }

    /// The same as the page is told it.
    fn asked(self) -> AskedFor {
        match self {
            Self::Capture => AskedFor::Capture,
            page => AskedFor::Page { path: page.path() },
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

/// What of the preferences shows before the page is there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Looks {
    theme: Theme,
    zoom: u16,
}

impl Looks {
    /// As the person likes it; as the system does where no ledger says.
    pub(crate) fn of(desk: &Desk) -> Self {
        let preferences = block_on(desk.opening()).map(|opening| opening.preferences);
        Self {
            theme: preferences
                .as_ref()
                .map_or(Theme::System, |liked| liked.theme),
            zoom: preferences.map_or(100, |liked| liked.zoom),
        }
    }
}

/// What a window is made of, each time one is needed.
pub(crate) struct Frame {
    data: PathBuf,
    automated: bool,
    /// Two who ask at once get one window.
    making: Mutex<()>,
    /// How often the window has come up or gone.
    turns: AtomicU64,
    /// What the page was asked for and has not taken yet: it may still be on its way to the screen.
    asked: Mutex<Option<AskedFor>>,
}

impl Frame {
    /// Of the Kept on this data folder; `automated` where a driver steers the web view.
    pub(crate) const fn new(data: PathBuf, automated: bool) -> Self {
        Self {
            data,
            automated,
            making: Mutex::new(()),
            turns: AtomicU64::new(0),
            asked: Mutex::new(None),
        }
    }

    fn ask(&self, asked: AskedFor) {
        *self.asked.lock().unwrap_or_else(PoisonError::into_inner) = Some(asked);
    }

    /// What the page was asked for, once.
    pub(crate) fn take_asked(&self) -> Option<AskedFor> {
        self.asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }
}

/// Remembers the window's size, and whether it filled the screen, in the data folder.
pub(crate) fn remembered<R: Runtime>(data: &Path) -> TauriPlugin<R> {
    Builder::new()
        .with_state_flags(StateFlags::SIZE | StateFlags::MAXIMIZED)
        .with_filename(data.join("window.json").to_string_lossy())
        .build()
}

/// Makes the window, on the screen with the pointer. It is not in sight before [`first_shown`].
pub(crate) fn open(handle: &AppHandle, route: Route) -> tauri::Result<WebviewWindow> {
    let frame = handle.state::<Frame>();
    if matches!(route, Route::Capture) {
        frame.ask(route.asked());
    }
    let page = WebviewUrl::App(format!("#{}", route.path()).into());
    let mut web = frame.data.join("web");
    if std::fs::create_dir_all(&web).is_err() {
        // Where Kept may write nothing there is a window all the same, which says so.
        web = std::env::temp_dir().join("kept-web");
    }
    let window = WebviewWindowBuilder::new(handle, MAIN, page)
        .title("Kept")
        .inner_size(1280.0, 800.0)
        .min_inner_size(800.0, 560.0)
        .visible(false)
        .devtools(cfg!(debug_assertions))
        // A client's words stay in the ledger: the web view keeps nothing. It can only be driven when it does.
        .incognito(!frame.automated)
        .data_directory(web)
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
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

/// Shows a new window as it will look, and does not wait for its page: the desktop brings the one up while the other
/// is read.
pub(crate) fn first_shown(window: &WebviewWindow, looks: Looks, appears: Appears) {
    let is_dark = match looks.theme {
        Theme::System => is_system_dark(window),
        chosen => chosen == Theme::Dark,
    };
    let ground = if is_dark { GROUND_DARK } else { GROUND_LIGHT };
    told(window.set_background_color(Some(ground)), "coloured");
    zoom(window, looks.zoom);
    told(appear(window, appears), "shown");
}

/// Does the system like it dark, as the page will find it?
#[cfg(not(target_os = "linux"))]
fn is_system_dark(window: &WebviewWindow) -> bool {
    matches!(window.theme(), Ok(tauri::Theme::Dark))
}

/// Does the system like it dark, as the page will find it? The web view asks the toolkit's settings, which know of a
/// portal what it said when the window was made; `WebviewWindow::theme` asks the portal alone, and again waits for one
/// that does not answer.
#[cfg(target_os = "linux")]
fn is_system_dark(window: &WebviewWindow) -> bool {
    use gtk::prelude::GtkSettingsExt;

    let (say, said) = std::sync::mpsc::channel();
    let asked = window.run_on_main_thread(move || {
        let is_dark = gtk::Settings::default().is_some_and(|settings| {
            settings.is_gtk_application_prefer_dark_theme()
                || is_dark_theme(
                    std::env::var("GTK_THEME").ok().as_deref(),
                    settings.gtk_theme_name().as_deref(),
                )
        });
        // Whoever asked waits for the answer.
        let _ = say.send(is_dark);
    });
    asked.is_ok() && said.recv().unwrap_or(false)
}

/// Is the toolkit's theme a dark one by its name, as WebKitGTK tells (`SystemSettingsManagerProxy::darkMode`)? What the
/// environment says goes before the settings.
#[cfg(target_os = "linux")]
fn is_dark_theme(environment: Option<&str>, settings: Option<&str>) -> bool {
    let is_dark = |name: &str, ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
    match (environment, settings) {
        (Some(name), _) => is_dark(name, &["-dark", "-Dark", ":dark"]),
        (None, Some(name)) => is_dark(name, &["-dark", "-Dark"]),
        (None, None) => false,
    }
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
                if let Some(route) = route {
                    frame.ask(route.asked());
                    told(handle.emit(ASKED, ()), "told where to go");
                }
            }
            None => match open(&handle, route.unwrap_or(Route::Today)) {
                Ok(window) => first_shown(&window, Looks::of(&handle.state::<Desk>()), appears),
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
    fn a_new_window_has_the_ground_of_its_page() {
        let tokens = include_str!("../../ui/src/styles/tokens.css");
        let grounds: Vec<&str> = tokens
            .lines()
            .filter_map(|line| line.trim().strip_prefix("--ground: ")?.strip_suffix(';'))
            .collect();
        let css = |Color(red, green, blue, _)| format!("#{red:02x}{green:02x}{blue:02x}");
        assert_eq!(grounds.first(), Some(&css(GROUND_LIGHT).as_str()));
        assert_eq!(grounds.get(1), Some(&css(GROUND_DARK).as_str()));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_theme_is_dark_as_the_web_view_tells() {
        for dark in ["Adwaita-dark", "Materia-Dark"] {
            assert!(is_dark_theme(None, Some(dark)));
            assert!(is_dark_theme(Some(dark), Some("Adwaita")));
        }
        assert!(is_dark_theme(Some("Adwaita:dark"), None));
        assert!(!is_dark_theme(Some("Adwaita"), Some("Adwaita-dark")));
        for light in ["Adwaita", "Darkly", "dark"] {
            assert!(!is_dark_theme(None, Some(light)));
        }
        assert!(!is_dark_theme(None, None));
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
