//! `cargo xtask bench`: what Kept takes on a large company, beside what SQLite or an empty window takes.

use anyhow::{Result, bail};

use crate::packages::Purpose;
use crate::{setup, step, ui};

/// Everything there is to measure; what needs the window stands last.
const ALL: [&str; 11] = [
    "commands",
    "forecast",
    "ripple",
    "saves",
    "refresh",
    "import",
    "reminders",
    "start",
    "memory",
    "idle",
    "ipc",
];
const IN_WINDOW: [&str; 5] = ["reminders", "start", "memory", "idle", "ipc"];

/// Builds as for a release and measures all of it, or what is named.
pub(crate) fn bench(names: &[&str]) -> Result<()> {
    if let Some(unknown) = names.iter().find(|name| !ALL.contains(name)) {
        bail!("no bench is called {unknown}; there are {}", ALL.join(", "));
    }
    setup::system(Purpose::Test)?;
    if names.is_empty() || names.iter().any(|name| IN_WINDOW.contains(name)) {
        setup::front_end()?;
        ui::build()?;
        step::run(&mut step::cargo(&[
            "build",
            "--release",
            "--package",
            "kept",
            "--features",
            "custom-protocol",
            "--bin",
            "kept",
            "--example",
            "empty_window",
        ]))?;
    }
    let build = [
        "bench",
        "--package",
        "kept-tests",
        "--features",
        "desktop",
        "--bench",
        "bench",
        "--",
    ];
    step::run(&mut step::cargo(&[build.as_slice(), names].concat()))
}
