//! What a call takes, and the table it stands in.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use rustix::time::{ClockId, clock_gettime};

/// How long calls of one kind took, and the processor time of this process for all of them.
#[derive(Debug, Clone)]
pub struct Samples {
    walls: Vec<Duration>,
    cpu: Duration,
}

impl Samples {
    /// Calls `times` times in a row, each with its place in the row. What comes before `warm` is not counted.
    ///
    /// # Errors
    /// Those of the call.
    pub async fn of(
        warm: usize,
        times: usize,
        call: impl AsyncFn(usize) -> Result<()>,
    ) -> Result<Self> {
        for nth in 0..warm {
            call(nth).await?;
        }
        let mut walls = Vec::with_capacity(times);
        let before = cpu();
        for nth in warm..warm + times {
            let start = Instant::now();
            call(nth).await?;
            walls.push(start.elapsed());
        }
        Ok(Self {
            walls,
            cpu: cpu() - before,
        })
    }

    /// What was timed elsewhere.
    pub fn timed(walls: Vec<Duration>) -> Self {
        Self {
            walls,
            cpu: Duration::ZERO,
        }
    }

    /// The time below which `percent` of the calls stayed.
    pub fn percentile(&self, percent: usize) -> Duration {
        let mut walls = self.walls.clone();
        walls.sort_unstable();
        let place = (walls.len() * percent).div_ceil(100).max(1) - 1;
        walls.get(place).copied().unwrap_or_default()
    }

    fn cpu_a_call(&self) -> Option<Duration> {
        let calls = u32::try_from(self.walls.len()).ok()?;
        (calls > 0 && !self.cpu.is_zero()).then(|| self.cpu / calls)
    }
}

/// How the kernel counts for programs, on every architecture.
pub const TICKS_A_SECOND: u64 = 100;

/// The processor time that this process has taken so far, in all its threads.
pub fn cpu() -> Duration {
    let spent = clock_gettime(ClockId::ProcessCPUTime);
    let seconds = u64::try_from(spent.tv_sec).unwrap_or_default();
    Duration::new(seconds, u32::try_from(spent.tv_nsec).unwrap_or_default())
}

/// The processor time that the programs this process started and waited for have taken, in hundredths of a second.
///
/// # Errors
/// When the system does not say.
pub fn cpu_of_children() -> Result<Duration> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    // The name in brackets may hold anything.
    let after_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let ticks = after_name.split_whitespace().skip(13).take(2);
    let ticks: u64 = ticks.map(str::parse::<u64>).sum::<Result<u64, _>>()?;
    Ok(Duration::from_millis(ticks * 1_000 / TICKS_A_SECOND))
}

/// Forgets the most memory that this process ever had, and says how much it has now, in bytes.
///
/// # Errors
/// When the system does not say.
pub fn memory_from_here() -> Result<u64> {
    fs::write("/proc/self/clear_refs", "5")?;
    status("VmRSS:")
}

/// The most memory this process had since [`memory_from_here`], in bytes.
///
/// # Errors
/// When the system does not say.
pub fn peak_memory() -> Result<u64> {
    status("VmHWM:")
}

fn status(field: &str) -> Result<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(field));
    kilobytes(line.with_context(|| format!("/proc/self/status has no {field}"))?)
}

/// Bytes, from `123 kB`.
///
/// # Errors
/// When it says something else.
pub fn kilobytes(text: &str) -> Result<u64> {
    let number = text.trim().trim_end_matches("kB").trim();
    Ok(number.parse::<u64>().with_context(|| text.to_owned())? * 1024)
}

/// Milliseconds as they stand in a table.
pub fn ms(duration: Duration) -> String {
    format!("{:.2}", duration.as_secs_f64() * 1_000.0)
}

/// Mebibytes as they stand in a table.
pub fn mib(bytes: u64) -> String {
    format!("{:.1}", bytes as f64 / f64::from(1 << 20))
}

/// A plain table, written row by row as its figures come in.
pub struct Table;

/// Characters of the first column, which holds names, and of every other.
const NAME: usize = 48;
const CELL: usize = 10;

impl Table {
    /// A table with these heads.
    pub fn new(title: impl std::fmt::Display, heads: &[&str]) -> Self {
        println!("\n{title}\n");
        let table = Self;
        table.row(heads);
        table
    }

    /// The table of calls: p50, p95, the longest, and processor time a call, in milliseconds.
    pub fn of_calls(title: impl std::fmt::Display) -> Self {
        Self::new(title, &["ms", "p50", "p95", "max", "CPU"])
    }

    /// Writes a row.
    pub fn row(&self, cells: &[&str]) {
        let mut cells = cells.iter();
        let mut line = format!("  {:<NAME$}", cells.next().copied().unwrap_or_default());
        for cell in cells {
            line.push_str(&format!("{cell:>CELL$}"));
        }
        println!("{}", line.trim_end());
    }

    /// Writes a row of calls.
    pub fn calls(&self, name: &str, samples: &Samples) {
        let cpu = samples.cpu_a_call().map_or_else(String::new, ms);
        self.row(&[
            name,
            &ms(samples.percentile(50)),
            &ms(samples.percentile(95)),
            &ms(samples.percentile(100)),
            &cpu,
        ]);
    }
}
