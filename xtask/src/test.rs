//! `cargo xtask test`: everything there is to run, step by step, and how many tests passed.

use std::fs;
use std::time::Instant;

use anyhow::{Context, Result};

use crate::packages::Purpose;
use crate::{app, check, count, setup, step, ui};

/// Runs every step; the first that fails ends it.
pub(crate) fn test() -> Result<()> {
    let mut passed = 0;
    named("set-up", || {
        setup::system(Purpose::Test)?;
        setup::front_end()
    })?;
    named("format", || {
        step::run(&mut step::cargo(&["fmt", "--all", "--check"]))
    })?;
    named("front end: checks", || {
        step::run(&mut step::npm(&["run", "--silent", "check"]))
    })?;
    passed += named("front end: tests", front_end)?;
    named("front end: build", ui::build)?;
    named("lints", || {
        step::run(&mut step::cargo(
            &[
                ["clippy"].as_slice(),
                &app::WHOLE,
                &["--all-targets", "--", "--deny", "warnings"],
            ]
            .concat(),
        ))
    })?;
    named("build", || {
        step::run(&mut step::cargo(
            &[["build"].as_slice(), &app::WHOLE].concat(),
        ))
    })?;
    passed += named("tests: crates and desktop", crates)?;
    passed += named("tests: examples in the documentation", examples)?;
    if setup::is_debian() {
        named("Windows", check::windows)?;
    } else {
        println!(
            "\n== Windows: not checked, only Debian has a Rust for it; the hosted workflow checks it on Windows"
        );
    }

    println!("\n{passed} passed, 0 failed");
    Ok(())
}

/// Announces a step, runs it and says how long it took.
fn named<T>(name: &str, step: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("\n== {name}");
    let start = Instant::now();
    let done = step().with_context(|| format!("{name} failed"))?;
    println!("== {name}: {} s", start.elapsed().as_secs());
    Ok(done)
}

fn front_end() -> Result<u32> {
    let report = step::target().join("xtask/ui-tests.json");
    let to = format!("--outputFile.json={}", report.display());
    step::run(&mut step::npm(&[
        "test",
        "--silent",
        "--",
        "--reporter=default",
        "--reporter=json",
        &to,
    ]))?;
    count::front_end(&fs::read_to_string(&report).with_context(|| report.display().to_string())?)
}

fn crates() -> Result<u32> {
    let nextest = step::cargo(&["nextest", "--version"])
        .output()
        .is_ok_and(|answer| answer.status.success());
    let runner: &[&str] = if nextest {
        &["nextest", "run", "--no-fail-fast"]
    } else {
        &["test", "--no-fail-fast", "--all-targets"]
    };
    count::rust(&step::run_and_hear(&mut step::cargo(
        &[runner, &app::WHOLE].concat(),
    ))?)
}

fn examples() -> Result<u32> {
    count::rust(&step::run_and_hear(&mut step::cargo(
        &[["test", "--doc"].as_slice(), &app::WHOLE].concat(),
    ))?)
}
