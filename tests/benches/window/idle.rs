//! What a hidden Kept takes while nobody does anything.

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use desktop::Desktop;
use kept_tests::company::Cached;
use kept_tests::{Manner, Recording, TrayItem, program};

use super::SCREEN;
use super::processes::{descendants, pss};
use crate::measure::{TICKS_A_SECOND, Table, mib};

/// What the start needed is over after so long.
const SETTLED: Duration = Duration::from_secs(60);

/// How many minutes are watched, unless `KEPT_IDLE_MINUTES` says so.
const MINUTES: u64 = 10;

/// What a program and all it started have taken so far.
#[derive(Debug, Clone, Copy, Default)]
struct Taken {
    ticks: u64,
    wakes: u64,
}

/// Measures Kept in the tray, without a web view and left alone.
pub async fn run(large: &Cached) -> Result<()> {
    let asked = std::env::var("KEPT_IDLE_MINUTES");
    let minutes: u64 = asked.map_or(Ok(MINUTES), |asked| asked.parse())?;
    let copy = large.copy()?;
    let mut desktop = Desktop::start(SCREEN)?;
    desktop.add_panel()?;
    desktop.add_system_bus()?;
    let _server = Recording::on(&desktop, Manner::Shows).await?;
    let kept = || -> Result<_> {
        let mut command = desktop.command(program()?);
        command.arg("--data").arg(copy.folder());
        Ok(command)
    };
    let mut child = kept()?.arg("--hidden").spawn()?;
    TrayItem::of(&desktop).await?;
    tokio::time::sleep(SETTLED).await;

    let table = Table::new(
        format!("hidden in the tray and left alone, {minutes} minutes"),
        &["", "PSS, MiB", "CPU, ms", "wakes", "wakes/s", "threads"],
    );
    let before = tree(child.id())?;
    tokio::time::sleep(Duration::from_secs(minutes * 60)).await;
    let after = tree(child.id())?;
    let memory: u64 = processes(child.id())?
        .into_iter()
        .map(|process| pss(process).unwrap_or_default())
        .sum();
    let wakes = after.wakes.saturating_sub(before.wakes);
    let seconds = minutes * 60;
    table.row(&[
        "Kept and all it started",
        &mib(memory),
        &((after.ticks - before.ticks) * 1_000 / TICKS_A_SECOND).to_string(),
        &wakes.to_string(),
        &format!("{:.2}", wakes as f64 / seconds as f64),
        &threads(child.id())?.len().to_string(),
    ]);
    ensure!(kept()?.arg("quit").status()?.success(), "it did not end");
    child.wait()?;
    Ok(())
}

fn processes(process: u32) -> Result<Vec<u32>> {
    let mut all = vec![process];
    all.extend(descendants(process)?);
    Ok(all)
}

fn tree(process: u32) -> Result<Taken> {
    let mut sum = Taken::default();
    for process in processes(process)? {
        sum.ticks += ticks(process)?;
        for thread in threads(process)? {
            sum.wakes += wakes(&thread)?;
        }
    }
    Ok(sum)
}

fn threads(process: u32) -> Result<Vec<std::path::PathBuf>> {
    let mut threads = Vec::new();
    for thread in fs::read_dir(format!("/proc/{process}/task"))? {
        threads.push(thread?.path());
    }
    Ok(threads)
}

/// The processor time of a process, as the kernel counts it.
fn ticks(process: u32) -> Result<u64> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat"))?;
    // The name in brackets may hold anything.
    let after_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let ticks = after_name.split_whitespace().skip(11).take(2);
    Ok(ticks.map(str::parse::<u64>).sum::<Result<u64, _>>()?)
}

/// How often a thread went to sleep by itself, and so was woken; a thread that has ended meanwhile is not woken.
fn wakes(thread: &Path) -> Result<u64> {
    const FIELD: &str = "voluntary_ctxt_switches:";
    let Ok(status) = fs::read_to_string(thread.join("status")) else {
        return Ok(0);
    };
    let line = status.lines().find_map(|line| line.strip_prefix(FIELD));
    Ok(line.context(FIELD)?.trim().parse()?)
}
