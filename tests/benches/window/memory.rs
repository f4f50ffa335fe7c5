//! The memory of the program and of everything it started.

use std::path::Path;
use std::time::Duration;

use anyhow::{Result, ensure};
use desktop::Desktop;
use kept_tests::company::Cached;
use kept_tests::{TrayItem, program};

use super::processes::{descendants, pss};
use super::{SCREEN, Windowed};
use crate::measure::{Table, mib};

/// After so long what the start needed has been given back.
const SETTLED: Duration = Duration::from_secs(5);

/// Measures Kept with its window open, beside an empty window, and in the tray.
pub async fn run(large: &Cached) -> Result<()> {
    let copy = large.copy()?;
    let table = Table::new(
        "memory, shared pages by their share (PSS)",
        &["MiB", "in all", "program", "web view"],
    );
    let programs = [
        ("floor: an empty window with 50 rows", Windowed::empty()?),
        ("Kept, on Today", Windowed::kept(copy.folder())?),
    ];
    for (name, program) in programs {
        let child = program.start()?;
        program.at_rest()?;
        std::thread::sleep(SETTLED);
        row(&table, name, child.id())?;
        program.close(child)?;
    }
    hidden(copy.folder(), &table).await
}

/// Measures Kept without a web view: what a hidden start is, and some minutes after it was closed a window too.
async fn hidden(data: &Path, table: &Table) -> Result<()> {
    let mut desktop = Desktop::start(SCREEN)?;
    desktop.add_panel()?;
    let kept = || -> Result<_> {
        let mut command = desktop.command(program()?);
        command.arg("--data").arg(data);
        Ok(command)
    };
    let mut child = kept()?.arg("--hidden").spawn()?;
    TrayItem::of(&desktop).await?;
    tokio::time::sleep(SETTLED).await;
    row(table, "Kept, hidden in the tray", child.id())?;
    ensure!(kept()?.arg("quit").status()?.success(), "it did not end");
    child.wait()?;
    Ok(())
}

fn row(table: &Table, name: &str, process: u32) -> Result<()> {
    let own = pss(process)?;
    let others: u64 = descendants(process)?
        .into_iter()
        .map(|process| pss(process).unwrap_or_default())
        .sum();
    table.row(&[name, &mib(own + others), &mib(own), &mib(others)]);
    Ok(())
}
