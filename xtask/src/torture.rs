//! `cargo xtask torture [PERCENT] [NAME…]`: the tests that try to lose something, as often as they have to hold.

use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::{setup, step, ui};

/// A test that is repeated.
struct Trial {
    /// Its id.
    name: &'static str,
    /// What it tries.
    what: &'static str,
    /// The package and the test target it stands in.
    package: &'static str,
    targets: &'static [&'static str],
    /// The beginning of its name.
    filter: &'static str,
    /// How often all of it is tried, and in how many parts that are told their share.
    times: u32,
    parts: u32,
    /// The variable that says how often.
    variable: &'static str,
    /// The program itself is started, on a desktop.
    starts: bool,
}

const ALL: [Trial; 4] = [
    Trial {
        name: "q1",
        what: "ended by force while it saves, and while it restores",
        package: "store",
        targets: &["q1_kill", "q1_restore"],
        filter: "q1_",
        times: 2_000,
        parts: 2,
        variable: "KEPT_Q1_TIMES",
        starts: false,
    },
    Trial {
        name: "q6",
        what: "backups while somebody saves, each restored",
        package: "store",
        targets: &["q6_backups"],
        filter: "q6_",
        times: 200,
        parts: 1,
        variable: "KEPT_Q6_TIMES",
        starts: false,
    },
    Trial {
        name: "q8",
        what: "started many times at once, with a session bus and without",
        package: "kept-tests",
        targets: &["journeys"],
        filter: "q8_",
        times: 400,
        parts: 2,
        variable: "KEPT_Q8_STARTS",
        starts: true,
    },
    Trial {
        name: "q9",
        what: "two years of a laptop that sleeps, travels and dies",
        package: "kept-tests",
        targets: &["app"],
        filter: "q9_",
        times: 100_000,
        parts: 4,
        variable: "KEPT_Q9_HISTORIES",
        starts: false,
    },
];

/// Runs all of it, or what is named; with a percentage, that share of the times.
pub(crate) fn torture(words: &[&str]) -> Result<()> {
    let (percent, names) = match words {
        [first, names @ ..] if first.bytes().all(|byte| byte.is_ascii_digit()) => {
            (first.parse().context("a percentage")?, names)
        }
        names => (100, names),
    };
    if let Some(unknown) = names
        .iter()
        .find(|name| ALL.iter().all(|trial| trial.name != **name))
    {
        bail!("nothing is called {unknown}; there are q1, q6, q8 and q9");
    }
    for trial in &ALL {
        if names.is_empty() || names.contains(&trial.name) {
            run(trial, percent)?;
        }
    }
    Ok(())
}

fn run(trial: &Trial, percent: u32) -> Result<()> {
    let each = (u64::from(trial.times / trial.parts) * u64::from(percent) / 100).max(1);
    let mut words = vec!["test", "--package", trial.package];
    for target in trial.targets {
        words.extend(["--test", target]);
    }
    if trial.starts {
        setup::everything()?;
        ui::build()?;
        let program = [
            "build",
            "--package",
            "kept",
            "--features",
            "custom-protocol",
        ];
        step::run(&mut step::cargo(&program))?;
        words.extend(["--features", "desktop"]);
    }
    // Built first, so that only the trying is timed.
    step::run(&mut step::cargo(
        &[words.as_slice(), &["--no-run"]].concat(),
    ))?;
    println!("\n== {}: {}", trial.name, trial.what);
    let start = Instant::now();
    step::run(
        step::cargo(&[words.as_slice(), &["--", trial.filter]].concat())
            .env(trial.variable, each.to_string()),
    )
    .with_context(|| format!("{} failed", trial.name))?;
    let (times, seconds) = (each * u64::from(trial.parts), start.elapsed().as_secs_f64());
    println!(
        "== {}: {times} times in {seconds:.0} s, {:.1} a second",
        trial.name,
        times as f64 / seconds
    );
    Ok(())
}
