//! `cargo xtask fuzz [TARGET] [SECONDS]`: hostile input for everything that reads what comes from outside.

use std::fs;

use anyhow::{Result, bail};

use crate::step;

/// What is fuzzed, each by its target's name in `fuzz/targets`.
const TARGETS: [&str; 5] = ["table", "workbook", "calendar", "cells", "capture"];

/// How long each runs when nobody says.
const SECONDS: u32 = 60;

/// The most memory of one input, in MB, and the most seconds.
const LIMITS: [&str; 2] = ["-rss_limit_mb=512", "-timeout=1"];

/// Runs one target, or all, for some seconds each. The first input that breaks one ends it and is kept.
pub(crate) fn fuzz(words: &[&str]) -> Result<()> {
    let (targets, seconds) = match words {
        [] => (TARGETS.to_vec(), SECONDS),
        [one] => match one.parse() {
            Ok(seconds) => (TARGETS.to_vec(), seconds),
            Err(_) => (vec![*one], SECONDS),
        },
        [one, seconds] => (vec![*one], seconds.parse()?),
        _ => bail!("cargo xtask fuzz [TARGET] [SECONDS]"),
    };
    if !step::installed("cargo-fuzz") {
        step::run(&mut step::cargo(&["install", "cargo-fuzz", "--locked"]))?;
    }
    for target in targets {
        // What it finds is added to a folder of its own, not to the seeds.
        let found = step::target().join("fuzz-corpus").join(target);
        fs::create_dir_all(&found)?;
        let seeds = step::root().join("fuzz/seeds").join(target);
        let mut fuzz = step::cargo(&["fuzz", "run", "--release", "--sanitizer", "none", target]);
        fuzz.arg(found)
            .arg(seeds)
            .arg("--")
            .arg(format!("-max_total_time={seconds}"))
            .args(LIMITS);
        step::run(&mut fuzz)?;
    }
    Ok(())
}
