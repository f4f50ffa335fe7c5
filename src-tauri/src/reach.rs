//! Kept is never out of reach: where no tray shows it, its window comes back.

use std::time::Duration;

use tauri::{AppHandle, Manager};
use tokio::time::timeout;

use crate::tray::Tray;
use crate::window;

/// How long a panel may take to come up after a log-in.
const AT_FIRST: Duration = Duration::from_secs(60);

/// How long a panel that was there may be away: long enough for one that starts again.
const AWAY: Duration = Duration::from_secs(10);

/// Brings the window back, minimised, whenever nothing else would lead to a hidden Kept.
pub(crate) async fn keep(handle: AppHandle) {
    let mut tray = handle.state::<Tray>().watch();
    let mut patience = AT_FIRST;
    loop {
        let is_late = timeout(patience, tray.wait_for(|is_there| *is_there))
            .await
            .is_err();
        if is_late && !window::is_in_reach(&handle) {
            window::come_back(&handle);
        }
        if tray.wait_for(|is_there| *is_there).await.is_err() {
            return;
        }
        patience = AWAY;
        if tray.wait_for(|is_there| !*is_there).await.is_err() {
            return;
        }
    }
}
