//! What Kept understands.

use super::Voice;

/// Each way to call Kept, and the message that says what it does.
const CALLS: [(&str, &str); 11] = [
    ("kept [--example] [--hidden]", "cli-help-open"),
    ("kept due [--json]", "cli-help-due"),
    ("kept import FILE…", "cli-help-import"),
    ("kept export FILE", "cli-help-export"),
    ("kept export --ics FILE", "cli-help-export-calendar"),
    ("kept backup", "cli-help-backup"),
    ("kept restore NAME|FILE", "cli-help-restore"),
    ("kept check", "cli-help-check"),
    ("kept quit", "cli-help-quit"),
    ("kept help", "cli-help-help"),
    ("kept --version", "cli-help-version"),
];

/// Says all of it.
pub(super) fn say(voice: &Voice) {
    let wide = CALLS.iter().map(|(call, _)| call.len()).max().unwrap_or(0);
    for (call, message) in CALLS {
        let meaning = voice.catalogue.say(message, &[]);
        voice.line(&format!("{call:wide$}  {meaning}"));
    }
    voice.line("");
    voice.say("cli-help-data", &[]);
    voice.say("cli-help-import-more", &[]);
}
