//! Makes backups by themselves, when the ledger says that one is due (B2).

use std::sync::Arc;
use std::time::{Duration, Instant};

use app::backups::OnTime;
use app::{Clock, Desk};
use chrono::TimeDelta;
use tauri::{AppHandle, Manager};

use crate::scheduler::wait_until;

/// So long after the start whoever opened Kept has seen what they came for.
const FIRST_LOOK: Duration = Duration::from_secs(30);

/// No two are tried within this time: what the disk refused is not asked for again with each save.
const AGAIN: Duration = Duration::from_secs(10 * 60);

/// A laptop may be plugged in or out meanwhile, which nobody says.
const LOOKS_AGAIN: TimeDelta = TimeDelta::minutes(10);

/// Keeps the backups until the program ends.
pub(crate) fn start(handle: &AppHandle, clock: Arc<dyn Clock>) {
    tauri::async_runtime::spawn(keep(handle.clone(), clock));
}

async fn keep(handle: AppHandle, clock: Arc<dyn Clock>) {
    let desk = handle.state::<Desk>();
    let mut changes = desk.subscribe();
    tokio::time::sleep(first_look()).await;
    let mut tried: Option<Instant> = None;
    loop {
        let now = clock.now().instant;
        let may_try = tried.is_none_or(|tried| tried.elapsed() >= AGAIN);
        let due = match desk.app().await {
            Ok(app) if may_try => match app.back_up_on_time().await {
                OnTime::Later(due) => due,
                // What stood in the way is said in Today and in Settings, and the log says why.
                OnTime::Made | OnTime::Failed => {
                    tried = Some(Instant::now());
                    continue;
                }
            },
            // Where the ledger cannot be opened, the window says why.
            Ok(_) | Err(_) => None,
        };
        let looks_again = now + LOOKS_AGAIN;
        let next = due.map_or(looks_again, |due| due.min(looks_again));
        wait_until(Some(next), &*clock, &mut changes).await;
    }
}

#[cfg(not(debug_assertions))]
const fn first_look() -> Duration {
    FIRST_LOOK
}

/// A test need not wait so long.
#[cfg(debug_assertions)]
fn first_look() -> Duration {
    std::env::var("KEPT_FIRST_BACKUP_AFTER")
        .ok()
        .and_then(|seconds| seconds.parse().ok())
        .map_or(FIRST_LOOK, Duration::from_secs)
}
