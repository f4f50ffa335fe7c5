//! The door between page and shell: every name on the list opens it.

use app::wire::COMMANDS;
use kept_tests::{Kept, Start};
use serde_json::Value;

/// Calls a command without input. One that asks a person by a window of the system's own is silent, which is no refusal.
const CALL: &str = "const [command, done] = arguments;
    window.__TAURI_INTERNALS__.invoke(command, { input: null }).then(() => done(null), done);
    setTimeout(() => done(null), 1000)";

#[tokio::test]
async fn every_command_of_the_wire_is_answered_by_the_shell() -> anyhow::Result<()> {
    let kept = Kept::open(Start::default()).await?;
    let unknown = |refused: &Value| refused.to_string().contains("not found");
    let nothing = kept.call("no_such_command", Value::Null).await?;
    assert!(nothing.is_err_and(|refused| refused.is_string() && unknown(&refused)));

    let mut missing = Vec::new();
    // Answered by the end of the window: a journey of its own presses Ctrl+Q.
    for command in COMMANDS.iter().filter(|command| **command != "quit") {
        let refused = kept
            .page()
            .execute_async(CALL, vec![(*command).into()])
            .await?;
        if refused.is_string() && unknown(&refused) {
            missing.push(command);
        }
    }

    assert_eq!(missing, Vec::<&&str>::new());
    Ok(())
}
