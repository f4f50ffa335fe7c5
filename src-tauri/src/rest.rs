//! Hidden Kept takes little: some minutes after its window went, another Kept without a web view takes its place.

use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use app::Desk;
use tauri::{AppHandle, Manager};

use crate::window;

/// So long after the window was hidden nobody is about to look at it again.
const FORGOTTEN: Duration = Duration::from_secs(5 * 60);

/// Whether another Kept takes over when this one has ended.
#[derive(Default)]
pub(crate) struct Afresh(AtomicBool);

/// Starts afresh when the window has been hidden for some minutes. `since` is the turn at which it was.
///
/// Nothing is lost by that: what was saved is in the ledger, and half-typed text among its drafts.
pub(crate) async fn when_forgotten(handle: AppHandle, since: u64) {
    loop {
        tokio::time::sleep(forgotten()).await;
        if !window::is_forgotten(&handle, since) {
            return;
        }
        // After an update the program may not be where it was; this one goes on then.
        let is_there =
            tauri::process::current_binary(&handle.env()).is_ok_and(|program| program.is_file());
        if is_there && handle.state::<Desk>().can_be_left().await {
            give_back(&handle);
            return;
        }
    }
}

/// A web view that was closed leaves most of its memory with the program that had it; only a fresh one is small.
#[cfg(target_os = "linux")]
fn give_back(handle: &AppHandle) {
    handle.state::<Afresh>().0.store(true, Ordering::Relaxed);
    handle.exit(0);
}

/// The web view's processes end with the window, and have what there is to give back.
#[cfg(not(target_os = "linux"))]
fn give_back(handle: &AppHandle) {
    window::destroy(handle);
}

/// Starts the Kept that takes over, where one is to. The ledger must be closed by now: it has one writer.
pub(crate) fn hand_over(handle: &AppHandle, data: Option<&std::path::Path>) {
    if !handle.state::<Afresh>().0.load(Ordering::Relaxed) {
        return;
    }
    let started = tauri::process::current_binary(&handle.env()).and_then(|program| {
        let mut command = Command::new(program);
        command.arg("--hidden");
        if let Some(data) = data {
            command.arg("--data").arg(data);
        }
        command.spawn()
    });
    if let Err(error) = started {
        log::error!("no other Kept took over: {error}");
    }
}

#[cfg(not(debug_assertions))]
const fn forgotten() -> Duration {
    FORGOTTEN
}

/// A test says how many seconds it can wait.
#[cfg(debug_assertions)]
fn forgotten() -> Duration {
    let asked = std::env::var("KEPT_FORGOTTEN_AFTER").ok();
    let seconds = asked.and_then(|seconds| seconds.parse().ok());
    seconds.map_or(FORGOTTEN, Duration::from_secs)
}
