//! Wakes when time alone changes an answer, and tells the window whatever changed.

use std::sync::Arc;
use std::time::Duration;

use app::wire::Changed;
use app::{App, Clock, Desk};
use chrono::{DateTime, Utc};
use tauri::{AppHandle, Emitter, Manager};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

/// The longest sleep. Timers stand still while the laptop sleeps and know nothing of a clock that was set or of a
/// zone that was changed, so the wall clock is looked at this often.
pub(crate) const TICK: Duration = Duration::from_secs(30);

/// The shortest sleep: what is due already is not looked for without a pause, should it stay so.
const BREATH: Duration = Duration::from_millis(50);

/// So long after its page has come the first picture stands, and nobody has typed the first word yet.
const FIRST_PICTURE: Duration = Duration::from_secs(2);

/// The event the window listens to.
pub(crate) const CHANGED: &str = "changed";

/// Keeps the signals true, the window told and the search in step, until the program ends.
pub(crate) fn start(handle: &AppHandle, clock: Arc<dyn Clock>) {
    tauri::async_runtime::spawn(tell(handle.clone()));
    tauri::async_runtime::spawn(keep_time(handle.clone(), clock));
    tauri::async_runtime::spawn(keep_index(handle.clone()));
}

async fn tell(handle: AppHandle) {
    let mut changes = handle.state::<Desk>().subscribe();
    loop {
        let changed = match changes.recv().await {
            Ok(changed) => changed,
            Err(RecvError::Lagged(_)) => Changed::everything(),
            Err(RecvError::Closed) => return,
        };
        if let Err(error) = handle.emit(CHANGED, changed) {
            log::warn!("the window could not be told of a change: {error}");
        }
    }
}

/// Spares whoever types the first word into a window that has just come up, or opens the first promise, the wait for
/// all names and results. A Kept without a window does not hold them.
pub(crate) fn read_ahead(handle: &AppHandle) {
    let handle = handle.clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(FIRST_PICTURE).await;
        // Where the ledger cannot be opened, the window says why.
        let Ok(app) = handle.state::<Desk>().app().await else {
            return;
        };
        let read = async {
            app.read_ahead().await?;
            app.read_results_ahead().await
        };
        if let Err(error) = read.await {
            log::warn!("what is waited for could not be read ahead: {error}");
        }
    });
}

/// Lets the search find what came in, a slice at a time, beside whoever keeps time.
async fn keep_index(handle: AppHandle) {
    let desk = handle.state::<Desk>();
    let mut changes = desk.subscribe();
    tokio::time::sleep(FIRST_PICTURE).await;
    loop {
        // Where the ledger cannot be opened, the window says why.
        if let Ok(app) = desk.app().await
            && let Err(error) = index(&app).await
        {
            log::error!("the search could not be brought up to date: {error}");
        }
        if matches!(changes.recv().await, Err(RecvError::Closed)) {
            return;
        }
    }
}

async fn index(app: &App) -> app::Result<()> {
    while app.index_words().await? {
        tokio::task::yield_now().await;
    }
    Ok(())
}

async fn keep_time(handle: AppHandle, clock: Arc<dyn Clock>) {
    let desk = handle.state::<Desk>();
    let mut changes = desk.subscribe();
    loop {
        let next = match desk.app().await {
            Ok(app) => bring_up_to_date(&app).await.unwrap_or_else(|error| {
                log::error!("the signals could not be brought up to date: {error}");
                Some(clock.now().instant + TICK)
            }),
            // The window says why; there is nothing to keep time for.
            Err(_) => None,
        };
        wait_until(next, &*clock, &mut changes).await;
    }
}

/// Waits for an instant, or until something changes that may bring it nearer. The clock is looked at every [`TICK`],
/// since it may be set and the laptop may travel or sleep; where it only went on, nobody is woken. An instant that has
/// passed meanwhile is not waited for.
pub(crate) async fn wait_until(
    next: Option<DateTime<Utc>>,
    clock: &dyn Clock,
    changes: &mut Receiver<Changed>,
) {
    let mut before = clock.now();
    loop {
        let ahead = next.map(|next| (next - before.instant).to_std().unwrap_or_default());
        let wait = ahead.map_or(TICK, |ahead| ahead.clamp(BREATH, TICK));
        let has_changed = tokio::time::timeout(timer(wait), changes.recv())
            .await
            .is_ok();
        let now = clock.now();
        let is_reached = next.is_some_and(|next| next <= now.instant);
        let is_set = now.instant < before.instant || now.zone != before.zone;
        if has_changed || is_reached || is_set {
            return;
        }
        before = now;
    }
}

#[cfg(not(debug_assertions))]
const fn timer(wait: Duration) -> Duration {
    wait
}

/// A test can let timers stand still, as they do while the laptop sleeps.
#[cfg(debug_assertions)]
fn timer(wait: Duration) -> Duration {
    if std::env::var_os("KEPT_TIMERS_STAND_STILL").is_some() {
        Duration::MAX
    } else {
        wait
    }
}

/// Recomputes what is due and says until when that will stand.
async fn bring_up_to_date(app: &App) -> app::Result<Option<DateTime<Utc>>> {
    app.refresh().await?;
    while app.work_off_marked().await? {
        tokio::task::yield_now().await;
    }
    app.next_instant().await
}
