//! `kept quit`: the end of the Kept that has the ledger open.

use app::Surroundings;

use super::Voice;
use crate::socket::{self, Request};

/// Has the running Kept end, and returns when it hangs up.
pub(super) async fn quit(surroundings: &Surroundings, voice: &Voice) {
    match socket::ask(&surroundings.folder, &Request::Quit).await {
        Ok(mut answers) => while answers.next().await.is_some() {},
        Err(_) => voice.say("cli-not-open", &[]),
    }
}
