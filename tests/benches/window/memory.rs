//! The memory of the program and of everything it started.

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use desktop::Desktop;
use kept_tests::company::Cached;
use kept_tests::{TrayItem, program};

use super::{SCREEN, Windowed};
use crate::measure::{Table, kilobytes, mib};

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

/// The processes below this one.
fn descendants(process: u32) -> Result<Vec<u32>> {
    let mut parents = Vec::new();
    for entry in fs::read_dir("/proc")? {
        let entry = entry?;
        let name = entry.file_name();
        let Some(id) = name.to_str().and_then(|name| name.parse::<u32>().ok()) else {
            continue;
        };
        // A process may end between two looks; the name in brackets may hold anything.
        let about = fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        let after_name = about.rsplit_once(')').map_or("", |(_, rest)| rest);
        let parent = after_name.split_whitespace().nth(1);
        parents.extend(parent.and_then(|parent| Some((id, parent.parse::<u32>().ok()?))));
    }
    let (mut found, mut next) = (Vec::new(), vec![process]);
    while let Some(one) = next.pop() {
        let children = parents.iter().filter(|(_, parent)| *parent == one);
        let children: Vec<u32> = children.map(|(id, _)| *id).collect();
        found.extend(&children);
        next.extend(children);
    }
    Ok(found)
}

/// What one process has, of what it shares its share.
fn pss(process: u32) -> Result<u64> {
    let path = format!("/proc/{process}/smaps_rollup");
    let text = fs::read_to_string(&path).with_context(|| path.clone())?;
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
    kilobytes(line.with_context(|| path)?)
}
