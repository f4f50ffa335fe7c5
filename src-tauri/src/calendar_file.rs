//! Keeps the calendar file that somebody chose in step with the ledger: some seconds behind each change, beside whoever
//! writes to the ledger.

use std::time::Duration;

use app::calendar::Kept;
use app::{App, Desk};
use tauri::{AppHandle, Manager};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::{RecvError, TryRecvError};
use tokio::time::{sleep, timeout};

use crate::catalogue::Catalogue;

/// So long after a change the next ones have mostly come too. No calendar looks at its files more often.
const SETTLES: Duration = Duration::from_secs(5);

/// What the disk refused is tried again after this long: a folder may be on a disk that comes and goes.
const AGAIN: Duration = Duration::from_secs(60);

/// The longest that Kept stays for the file when it ends.
const AT_THE_END: Duration = Duration::from_secs(2);

/// Keeps the file until the program ends.
pub(crate) fn start(handle: &AppHandle) {
    tauri::async_runtime::spawn(keep(handle.clone()));
}

/// Brings the file up to date as the last thing before Kept ends.
pub(crate) async fn finish(desk: &Desk) {
    let last = async {
        if let Ok(app) = desk.app().await {
            bring_up_to_date(&app).await;
        }
    };
    if timeout(AT_THE_END, last).await.is_err() {
        log::warn!("the calendar file was left as it was: its disk is too slow");
    }
}

async fn keep(handle: AppHandle) {
    let desk = handle.state::<Desk>();
    let mut changes = desk.subscribe();
    loop {
        sleep(SETTLES).await;
        if !is_behind(&mut changes) {
            return;
        }
        let kept = match desk.app().await {
            Ok(app) => bring_up_to_date(&app).await,
            // The window says why; there are no dates to show.
            Err(_) => Kept::Nothing,
        };
        let changed = match kept {
            Kept::Refused => timeout(AGAIN, changes.recv()).await,
            Kept::Nothing | Kept::Current => Ok(changes.recv().await),
        };
        if matches!(changed, Ok(Err(RecvError::Closed))) {
            return;
        }
    }
}

/// Takes note of every change that has come by now: the file is about to show them all. Answers whether more may come.
fn is_behind(changes: &mut Receiver<app::wire::Changed>) -> bool {
    loop {
        match changes.try_recv() {
            Ok(_) | Err(TryRecvError::Lagged(_)) => {}
            Err(TryRecvError::Empty) => return true,
            Err(TryRecvError::Closed) => return false,
        }
    }
}

async fn bring_up_to_date(app: &App) -> Kept {
    let kept = async {
        let catalogue = Catalogue::of(app.language().await?);
        let say = |date: &_| catalogue.date(date);
        app.keep_calendar_file(&say).await
    };
    kept.await.unwrap_or_else(|error| {
        log::error!("the calendar file could not be brought up to date: {error}");
        Kept::Refused
    })
}
