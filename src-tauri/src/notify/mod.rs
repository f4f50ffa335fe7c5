//! Bubbles on the desktop: small windows of the system that stand alone and carry buttons (T4).

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(any(windows, test))]
mod toast;
#[cfg(windows)]
mod windows;

use app::delivery::Place;
use domain::ids::DeliveryId;
use tokio::sync::mpsc;

#[cfg(target_os = "linux")]
pub(crate) use linux::SessionBus as Native;
#[cfg(target_os = "macos")]
pub(crate) use macos::NotificationCentre as Native;
#[cfg(windows)]
pub(crate) use windows::Toasts as Native;

/// What every link begins with that is pressed on a bubble.
pub(crate) const LINK: &str = "kept:";

/// A bubble.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bubble {
    /// By what its answers are known.
    pub(crate) id: DeliveryId,
    /// An earlier bubble whose place it takes, if that still stands.
    pub(crate) replaces: Option<DeliveryId>,
    /// One line.
    pub(crate) title: String,
    /// A few lines of plain text.
    pub(crate) body: String,
    /// It stays until somebody has seen it, where the desktop can do that.
    pub(crate) is_urgent: bool,
    /// What can be pressed, with what is written on it, where the desktop offers buttons.
    pub(crate) buttons: Vec<(Press, String)>,
}

/// What can be pressed on a bubble.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Press {
    /// The bubble itself, or its button: show what it is about.
    Open,
    /// It is settled.
    Done,
    /// Later.
    Snooze,
}

impl Press {
    /// What the desktop calls it. The bubble itself is the default one.
    const fn key(self) -> &'static str {
        match self {
            Self::Open => "default",
            Self::Done => "done",
            Self::Snooze => "snooze",
        }
    }

    /// What the desktop calls so.
    fn of(key: &str) -> Option<Self> {
        let all = [Self::Open, Self::Done, Self::Snooze];
        all.into_iter().find(|press| press.key() == key)
    }
}

/// Something was pressed.
#[derive(Debug)]
pub(crate) struct Pressed {
    /// On which bubble.
    pub(crate) id: DeliveryId,
    /// What.
    pub(crate) press: Press,
    /// What the desktop wants to be shown before it lets a window come to the front (Wayland).
    pub(crate) token: Option<String>,
}

/// Why a bubble was not shown, or may not have been.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotShown {
    /// It certainly was not.
    #[error("nobody shows bubbles: {0}")]
    Refused(String),
    /// Nobody knows: the answer did not come.
    #[cfg_attr(windows, expect(dead_code, reason = "Windows always answers"))]
    #[error("whether the bubble is shown is not known: {0}")]
    Unsure(String),
}

/// Where answers go.
pub(crate) type Presses = mpsc::Sender<Pressed>;

/// Something that shows bubbles. Each system has its own.
pub(crate) trait Notifier: Send + Sync + 'static {
    /// Shows a bubble. When this returns well, the desktop has taken it, and shows it at that place.
    fn show(&self, bubble: &Bubble) -> impl Future<Output = Result<Place, NotShown>> + Send;

    /// Hears again what is pressed on bubbles that an earlier run of Kept has shown.
    fn resume(&self, bubbles: Vec<(DeliveryId, Place)>) -> impl Future<Output = ()> + Send;

    /// Takes a bubble from the screen, if it is still there.
    fn withdraw(&self, id: DeliveryId) -> impl Future<Output = ()> + Send;

    /// Waits until somebody comes who shows bubbles; for ever where nothing says so.
    fn comes(&self) -> impl Future<Output = ()> + Send {
        std::future::pending()
    }

    /// What a link says was pressed, where this desktop starts Kept with one; none where no bubble gave it out.
    fn follow(&self, _link: &str) -> Option<Pressed> {
        None
    }
}
