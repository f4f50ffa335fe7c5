//! A second start on a ledger that Kept has open: the Kept that is there shows itself, and this one ends.
//!
//! One Kept a ledger is what the lock says, also where no session bus is.

use std::io::ErrorKind;
use std::path::Path;
use std::time::Duration;

use app::{Desk, Failure, Held};
use serde::{Deserialize, Serialize};
use tauri::AppHandle;
use tauri::async_runtime::block_on;
use tokio::time::{sleep, timeout};

use crate::arguments::{Arguments, Task};
use crate::socket::{Answer, Request, ask};
use crate::{telling, window};

/// How often somebody who holds the ledger is asked: a Kept that has just started does not listen before it has opened
/// the ledger, which an update can make long.
const TIMES: u32 = 400;

/// As often where it can never be asked: one that was just told to end has let go of the ledger by then.
const TIMES_ALONE: u32 = 40;

/// How long to wait in between.
const BREATH: Duration = Duration::from_millis(50);

/// A Kept that listens answers at once.
const PATIENCE: Duration = Duration::from_secs(5);

/// Which start on its ledger this is.
pub(crate) enum Start {
    /// The first: nobody else can open the ledger from now on.
    First(Held),
    /// The Kept that has the ledger does what this one was started for.
    Second,
    /// Nobody who has the ledger answers, or it cannot be held. The window says what is wrong.
    Unheard,
}

/// What another start on the same ledger wants.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wanted {
    /// Only that Kept runs.
    hidden: bool,
    /// What was pressed on a bubble, or a link from who knows where.
    link: Option<String>,
    /// The desktop's word that the person asked for a window.
    token: Option<String>,
}

impl Wanted {
    /// What this start wants.
    fn of(arguments: &Arguments) -> Self {
        let token = ["XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"]
            .into_iter()
            .find_map(|name| std::env::var(name).ok());
        Self {
            hidden: matches!(arguments.task, Task::Open { hidden: true, .. }),
            link: arguments.link.clone(),
            token,
        }
    }
}

/// Takes hold of the ledger in `folder`, or asks the Kept that has it to do what this one was started for.
pub(crate) fn on(folder: &Path, arguments: &Arguments) -> Start {
    block_on(async {
        let request = Request::Start(Wanted::of(arguments));
        let mut left = TIMES;
        while left > 0 {
            left -= 1;
            match Desk::hold(folder) {
                Ok(held) => return Start::First(held),
                Err(Failure::InUse) => {}
                Err(_) => return Start::Unheard,
            }
            let_come_forward();
            match timeout(PATIENCE, heard(folder, &request)).await {
                Ok(Heard::Done) => return Start::Second,
                Ok(Heard::NotYet) => {}
                Ok(Heard::Never) => left = left.min(TIMES_ALONE),
                Ok(Heard::Refused) | Err(_) => return Start::Unheard,
            }
            sleep(BREATH).await;
        }
        Start::Unheard
    })
}

/// What the Kept that has the ledger says to a request.
#[derive(Debug, PartialEq, Eq)]
enum Heard {
    /// It did so.
    Done,
    /// It did not.
    Refused,
    /// Nobody listens yet.
    NotYet,
    /// Nobody ever will: the path is too long for a socket.
    Never,
}

async fn heard(folder: &Path, request: &Request) -> Heard {
    let mut answers = match ask(folder, request).await {
        Ok(answers) => answers,
        Err(error) if error.kind() == ErrorKind::InvalidInput => return Heard::Never,
        Err(_) => return Heard::NotYet,
    };
    while let Some(answer) = answers.next().await {
        if answer == Answer::Done {
            return Heard::Done;
        }
    }
    Heard::Refused
}

/// Does what another start on this Kept's ledger wants.
pub(crate) fn follow(handle: &AppHandle, wanted: Wanted) {
    telling::hand_over(handle, wanted.token);
    match wanted.link {
        Some(link) => telling::follow(handle, &link),
        // A second start with the system asks for nothing that is not there already.
        None if wanted.hidden => {}
        None => window::raise(handle),
    }
}

/// Windows lets only the program that the person has just started bring a window to the front, unless that one allows it.
#[cfg(windows)]
#[allow(unsafe_code, reason = "Windows offers this as a C function alone")]
fn let_come_forward() {
    use windows_sys::Win32::UI::WindowsAndMessaging::{ASFW_ANY, AllowSetForegroundWindow};

    // SAFETY: it takes a number and reads no memory of ours.
    unsafe {
        AllowSetForegroundWindow(ASFW_ANY);
    }
}

/// Elsewhere the desktop's token says so, or nobody asks.
#[cfg(not(windows))]
const fn let_come_forward() {}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[tokio::test]
    async fn nobody_is_waited_for_where_the_path_is_too_long_for_a_socket() {
        let request = Request::Start(Wanted {
            hidden: false,
            link: None,
            token: None,
        });
        let (short, long) = (Path::new("/nowhere"), "/nowhere".repeat(20));
        assert_eq!(heard(short, &request).await, Heard::NotYet);
        assert_eq!(heard(Path::new(&long), &request).await, Heard::Never);
    }
}
