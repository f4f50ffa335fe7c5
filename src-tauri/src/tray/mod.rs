//! The tray: how many clients Today holds and how badly, the next five, and what can be done from there (T3).

mod icon;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(not(target_os = "linux"))]
mod native;
mod shown;

use std::time::Duration;

use app::wire::Changed;
use app::{Clock, Desk, SystemClock};
use tauri::async_runtime::spawn;
use tauri::{AppHandle, Emitter, Manager};
use tokio::sync::watch;

#[cfg(target_os = "linux")]
use linux::Item;
#[cfg(not(target_os = "linux"))]
use native::Item;
use shown::{Choice, Shown};

use crate::catalogue::Catalogue;
use crate::scheduler::CHANGED;
use crate::window;

/// The days that reasons count go on without a change of facts; they are counted anew this often.
const ANEW: Duration = Duration::from_secs(5 * 60);

/// Changes come in flocks; so long is waited for the rest of one.
const FLOCK: Duration = Duration::from_millis(200);

/// Whether a tray shows Kept.
pub(crate) struct Tray(watch::Sender<bool>);

impl Default for Tray {
    fn default() -> Self {
        Self(watch::Sender::new(false))
    }
}

impl Tray {
    /// Does a tray show Kept now?
    pub(crate) fn is_there(&self) -> bool {
        *self.0.borrow()
    }

    /// Tells when a tray comes or goes.
    pub(crate) fn watch(&self) -> watch::Receiver<bool> {
        self.0.subscribe()
    }

    /// A tray has come or gone.
    fn set(&self, is_there: bool) {
        self.0.send_if_modified(|known| {
            let changes = *known != is_there;
            *known = is_there;
            changes
        });
    }
}

/// Tells the window, whose settings say what closing it does.
async fn tell(handle: AppHandle) {
    let mut tray = handle.state::<Tray>().watch();
    while tray.changed().await.is_ok() {
        let changed = Changed {
            accounts: Vec::new(),
            all: false,
        };
        if let Err(error) = handle.emit(CHANGED, changed) {
            log::warn!("the window could not be told of the tray: {error}");
        }
    }
}

/// Puts Kept into the tray, now or as soon as there is one, and keeps it true until the program ends.
pub(crate) fn start(handle: &AppHandle) {
    spawn(tell(handle.clone()));
    let handle = handle.clone();
    spawn(async move {
        let mut changes = handle.state::<Desk>().subscribe();
        let mut shown = look(&handle).await;
        let mut item = match Item::put_up(&handle, shown.clone()).await {
            Ok(item) => item,
            Err(error) => {
                log::warn!("Kept cannot be in the tray: {error}");
                return;
            }
        };
        loop {
            let _ = tokio::time::timeout(ANEW, changes.recv()).await;
            tokio::time::sleep(FLOCK).await;
            // The look that follows sees what the rest of the flock brought.
            changes = changes.resubscribe();
            let now = look(&handle).await;
            if now != shown {
                shown = now;
                item.show(shown.clone()).await;
            }
        }
    });
}

/// What the tray has to show now.
async fn look(handle: &AppHandle) -> Shown {
    let desk = handle.state::<Desk>();
    let seen = async { Ok::<_, app::Failure>(desk.app().await?.tray().await?) };
    match seen.await {
        Ok(view) => {
            let zone = SystemClock.now().zone;
            Shown::of(&view, &Catalogue::of(view.language), &zone)
        }
        Err(failure) => Shown::trouble(&failure, &Catalogue::of(desk.language()), desk.language()),
    }
}

/// Does what was chosen in the tray.
fn choose(handle: &AppHandle, choice: Choice) {
    match choice {
        Choice::Go(route) => window::open_at(handle, route),
        Choice::Open => window::raise(handle),
        Choice::Quit => handle.exit(0),
        Choice::SnoozeAll => {
            let handle = handle.clone();
            spawn(async move {
                let snoozed = async {
                    let app = handle.state::<Desk>().app().await?;
                    Ok::<_, app::Failure>(app.snooze_all().await?)
                };
                if let Err(failure) = snoozed.await {
                    log::error!("nothing could be snoozed from the tray: {failure:?}");
                }
            });
        }
    }
}
