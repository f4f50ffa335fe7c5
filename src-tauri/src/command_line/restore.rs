//! `kept restore`: another ledger in this one's place.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use app::backups::{Restored, named_or_path};
use app::{Desk, Failure, Surroundings, SystemClock};

use super::{Refusal, Voice};
use crate::socket::{self, Answer, Request};

/// How often it is tried to reach whoever has the ledger: another command lets go of it soon.
const TRIES: u32 = 20;

/// How long to wait in between.
const BREATH: Duration = Duration::from_millis(150);

/// Has the running Kept restore it, or does so where none runs.
pub(super) async fn restore(
    from: &Path,
    surroundings: &Arc<Surroundings>,
    voice: &Voice,
) -> Result<(), Refusal> {
    let file = named_or_path(&surroundings.folder, from);
    let file = std::path::absolute(&file).map_err(|_| Failure::NotRead)?;
    for _ in 0..TRIES {
        let desk = Desk::empty((**surroundings).clone(), Arc::new(SystemClock));
        match desk.restore_own(&file).await {
            Err(Failure::InUse) => {}
            restored => {
                desk.close().await;
                say(&restored?, voice);
                return Ok(());
            }
        }
        let request = Request::Restore { file: file.clone() };
        match socket::ask(&surroundings.folder, &request).await {
            Ok(mut answers) => {
                while let Some(answer) = answers.next().await {
                    match answer {
                        Answer::Working => voice.say("cli-working", &[]),
                        Answer::Restored(restored) => {
                            say(&restored, voice);
                            return Ok(());
                        }
                        Answer::Refused { sentence } => return Err(Refusal::Said(sentence)),
                        Answer::Said { sentence } => voice.line(&sentence),
                        Answer::Done => return Ok(()),
                    }
                }
                // It may or may not have been done: asking once more is not for a program to decide.
                break;
            }
            Err(_) => tokio::time::sleep(BREATH).await,
        }
    }
    Err(Refusal::Said(voice.catalogue.say("cli-no-answer", &[])))
}

fn say(restored: &Restored, voice: &Voice) {
    match restored {
        Restored {
            undone_by: Some(name),
            ..
        } => voice.say("cli-restored-undo", &[("name", name.as_str().into())]),
        Restored {
            set_aside: Some(file),
            ..
        } => voice.say("cli-restored-aside", &[("file", file.as_str().into())]),
        Restored { .. } => voice.say("cli-restored", &[]),
    }
}
