//! Questions as the page asks them: through the web view to the program and back.

use std::time::Duration;

use anyhow::{Context, Result};
use kept_tests::company::Cached;
use kept_tests::{Kept, Start};
use serde_json::{Value, json};

use crate::measure::{Samples, Table};

const CALLS: u32 = 200;

/// Calls a command again and again, and answers with the milliseconds of each call.
const CALL: &str = "const [command, input, calls, done] = arguments;
    (async () => {
        const times = [];
        for (let nth = 0; nth < calls; nth++) {
            const start = performance.now();
            await window.__TAURI_INTERNALS__.invoke(command, { input });
            times.push(performance.now() - start);
        }
        return times;
    })().then(done, (refused) => done({ refused }));";

/// Measures some of the questions from inside the page, to the millisecond that its clock counts in.
pub async fn run(large: &Cached) -> Result<()> {
    let kept = Kept::open_in(large.copy()?.into_folder(), Start::default()).await?;
    kept.settle().await?;
    let busiest = large
        .company
        .clients()
        .next()
        .context("a client")??
        .account
        .id
        .to_string();
    let table = Table::of_calls(format!(
        "questions from inside the page, {CALLS} calls each"
    ));
    let questions = [
        ("opening", Value::Null),
        ("today", Value::Null),
        ("rail", Value::Null),
        (
            "accounts",
            json!({ "filter": "current", "text": "", "after": null }),
        ),
        (
            "accounts",
            json!({ "filter": "current", "text": "clinic", "after": null }),
        ),
        ("account", json!(busiest)),
        (
            "story",
            json!({ "account": busiest, "filter": "everything", "after": null }),
        ),
        ("find", json!("clin")),
        (
            "read_capture",
            json!({
                "line": "Harbour Clinic Lyon: export by Friday", "account": null, "meant": null, "about": null,
                "without": [],
                "without_capability": null,
            }),
        ),
    ];
    for (command, input) in questions {
        let name = match &input {
            Value::Null => command.to_owned(),
            input => format!("{command} {}", brief(input)),
        };
        let given = vec![command.into(), input, CALLS.into()];
        let times = kept.page().execute_async(CALL, given).await?;
        let times: Vec<f64> =
            serde_json::from_value(times.clone()).with_context(|| format!("{name}: {times}"))?;
        let walls = times
            .into_iter()
            .map(|ms| Duration::from_secs_f64(ms / 1_000.0));
        table.calls(&name, &Samples::timed(walls.collect()));
    }
    Ok(())
}

/// The part of an input that tells it from another.
fn brief(input: &Value) -> &str {
    let text = ["text", "line"]
        .iter()
        .find_map(|field| input[field].as_str());
    text.unwrap_or_default()
}
