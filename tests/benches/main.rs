//! Figures: what Kept takes on a large company, beside what SQLite or an empty window takes. No assertions.
#![cfg(target_os = "linux")]
#![allow(
    clippy::print_stdout,
    reason = "a program for the command line speaks there"
)]

mod commands;
mod forecast;
mod import;
mod ledger;
mod measure;
mod refresh;
mod reminders;
mod ripple;
mod saves;
mod small;
mod window;

use std::time::Instant;

use anyhow::{Result, bail};
use app::{Clock, SystemClock};
use kept_tests::company::{Cached, Sizes};
use tokio::sync::OnceCell;

/// The company that is measured, always the same one.
const SEED: u64 = 1;

/// What there is to measure, in the order in which it is.
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

async fn large() -> Result<Cached> {
    let start = Instant::now();
    let large = Cached::about(SystemClock.now().instant, SEED, Sizes::LARGE).await?;
    println!("the large company: {:.0} s", start.elapsed().as_secs_f64());
    Ok(large)
}

#[tokio::main]
async fn main() -> Result<()> {
    let asked: Vec<String> = std::env::args()
        .skip(1)
        // Cargo says so to every bench.
        .filter(|word| word != "--bench")
        .collect();
    if let Some(unknown) = asked.iter().find(|name| !ALL.contains(&name.as_str())) {
        bail!("no bench is called {unknown}; there are {}", ALL.join(", "));
    }
    let made = OnceCell::new();
    for name in ALL {
        if !asked.is_empty() && !asked.iter().any(|asked| asked == name) {
            continue;
        }
        // These have a small company of their own.
        let is_small = match name {
            "forecast" => forecast::run().await.map(|()| true)?,
            "ripple" => ripple::run().await.map(|()| true)?,
            _ => false,
        };
        if is_small {
            println!("  again: cargo xtask bench {name}");
            continue;
        }
        let large = made.get_or_try_init(large).await?;
        match name {
            "commands" => commands::run(large).await?,
            "saves" => saves::run(large).await?,
            "refresh" => refresh::run(large).await?,
            "import" => import::run(large).await?,
            "reminders" => reminders::run(large).await?,
            "start" => window::start(large)?,
            "memory" => window::memory(large).await?,
            "idle" => window::idle(large).await?,
            _ => window::ipc(large).await?,
        }
        println!("  again: cargo xtask bench {name}");
    }
    Ok(())
}
