//! Ledgers that were made once, in the folder that Cargo builds into.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use chrono::{DateTime, Days, Utc};
use domain::time::{Now, Zone};
use tempfile::TempDir;

use super::{Company, Sizes};
use crate::built;

/// For so long a ledger that was made stands for now: beyond it what is open around its day would all be late.
const KEPT_DAYS: u64 = 7;

/// The file beside a ledger that says for which instant it was made.
const MADE_FOR: &str = "made-for";

/// What decides over a company beside its seed and sizes: how the ledger is made up, and this generator.
const SOURCES: [&str; 5] = [
    include_str!("../../../src-tauri/crates/store/schema.sql"),
    include_str!("clients.rs"),
    include_str!("ledger.rs"),
    include_str!("mod.rs"),
    include_str!("words.rs"),
];

/// A ledger that lies ready. Nobody writes to it; [`Cached::copy`] is for working on.
#[derive(Debug)]
pub struct Cached {
    folder: PathBuf,
    /// The company in it, at the instant it was made for.
    pub company: Company,
}

/// A copy of a ledger, gone with this value.
#[derive(Debug)]
pub struct Copied(TempDir);

impl Cached {
    /// The company of this seed as it is about now: made, unless it was made in the last days.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn about(now: DateTime<Utc>, seed: u64, sizes: Sizes) -> Result<Self> {
        let bench = built()?.join("../bench");
        fs::create_dir_all(&bench)?;
        let folder = bench
            .canonicalize()?
            .join(format!("company-{:016x}", key(seed, sizes)));
        let zone = Zone::parse("Europe/Berlin")?;
        if let Some(instant) = made_for(&folder)
            && instant <= now
            && now < instant + Days::new(KEPT_DAYS)
        {
            let company = Company::new(seed, sizes, Now { instant, zone })?;
            return Ok(Self { folder, company });
        }

        let today = zone.day_of(now);
        let instant = zone.start_of(today);
        let company = Company::new(seed, sizes, Now { instant, zone })?;
        // Whole or not at all: what is interrupted is not found next time.
        let making = TempDir::with_prefix_in("making-", &bench)?;
        company.write(making.path()).await?;
        fs::write(making.path().join(MADE_FOR), instant.to_rfc3339())?;
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::rename(making.keep(), &folder).with_context(|| folder.display().to_string())?;
        Ok(Self { folder, company })
    }

    /// The closed ledger's file.
    #[must_use]
    pub fn file(&self) -> PathBuf {
        self.folder.join("kept.db")
    }

    /// A copy to work on.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn copy(&self) -> Result<Copied> {
        let beside = self
            .folder
            .parent()
            .context("a cached ledger has a folder around it")?;
        let copy = TempDir::with_prefix_in("copy-", beside)?;
        let file = copy.path().join("kept.db");
        fs::copy(self.file(), &file)?;
        // Otherwise the first save on it would wait until all of it has reached the disk.
        fs::File::open(&file)?.sync_all()?;
        Ok(Copied(copy))
    }
}

impl Copied {
    /// The folder of the ledger.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.0.path()
    }

    /// The folder as one that goes when it is dropped.
    #[must_use]
    pub fn into_folder(self) -> TempDir {
        self.0
    }
}

fn made_for(folder: &Path) -> Option<DateTime<Utc>> {
    let text = fs::read_to_string(folder.join(MADE_FOR)).ok()?;
    Some(DateTime::parse_from_rfc3339(&text).ok()?.to_utc())
}

/// A number for everything that decides over a ledger but its day (FNV-1a).
fn key(seed: u64, sizes: Sizes) -> u64 {
    let all = format!("{seed} {sizes:?}");
    let bytes = SOURCES
        .iter()
        .copied()
        .chain([all.as_str()])
        .flat_map(str::bytes);
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
