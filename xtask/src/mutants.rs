//! `cargo xtask mutants [PART-OF-A-PATH…]`: changes each figure of the rules by one, both ways, and names whatever no test
//! notices.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::step;

/// Where the rules are, below the root.
const RULES: &str = "src-tauri/crates/domain/src";

/// What stands there and is no rule: how text is read, and how long it may be.
const NO_RULES: [&str; 7] = [
    "boundaries.rs",
    "capture",
    "imports",
    "money",
    "phrases.rs",
    "share.rs",
    "text.rs",
];

/// Figures among the rules on which no answer of theirs hangs.
const NO_FIGURES: [&str; 5] = ["DRAWS", "HORIZON", "LONGEST_MONTHS", "PART", "TOO_LATE"];

/// The tests that have to notice, those that are built soonest first.
const TESTS: [&[&str]; 3] = [
    &["--package", "domain"],
    &["--package", "store"],
    &["--package", "kept-tests", "--test", "app"],
];

/// A figure of a rule, changed.
struct Mutant {
    /// The file, below the root.
    file: PathBuf,
    line: usize,
    /// The line as it stands, and as it is tried.
    was: String,
    is: String,
}

/// Tries them one after the other in a copy of the sources, and fails where one survives.
pub(crate) fn mutants(parts: &[&str]) -> Result<()> {
    let mut mutants = Vec::new();
    for file in sources()? {
        let path = file.to_string_lossy().replace('\\', "/");
        let Some(rule) = path.strip_prefix(RULES) else {
            continue;
        };
        let is_rule =
            !rule.contains("tests") && NO_RULES.iter().all(|other| !rule[1..].starts_with(other));
        if is_rule && (parts.is_empty() || parts.iter().any(|part| rule.contains(part))) {
            let text = fs::read_to_string(step::root().join(&file))?;
            mutants.extend(figures(&file, &text));
        }
    }
    if mutants.is_empty() {
        bail!("there is no figure in {}", parts.join(" or in "));
    }
    let tree = copy()?;
    println!("== what stands, before anything is changed");
    for tests in TESTS {
        step::run(&mut test(&tree, tests))?;
    }
    let mut survivors = Vec::new();
    for (nth, mutant) in mutants.iter().enumerate() {
        let file = tree.join(&mutant.file);
        let text = fs::read_to_string(&file)?;
        let mut lines: Vec<&str> = text.split('\n').collect();
        lines[mutant.line] = &mutant.is;
        fs::write(&file, lines.join("\n"))?;
        let noticed = notices(&tree);
        fs::write(&file, text)?;
        let place = format!("{}:{}", mutant.file.display(), mutant.line + 1);
        let noticed = noticed.with_context(|| format!("{place}: {}", mutant.is.trim()))?;
        println!(
            "{}/{} {place}: {} → {}: {}",
            nth + 1,
            mutants.len(),
            mutant.was.trim(),
            mutant.is.trim(),
            noticed.as_deref().unwrap_or("SURVIVES"),
        );
        if noticed.is_none() {
            survivors.push(format!("{place}: {}", mutant.is.trim()));
        }
    }
    if survivors.is_empty() {
        println!("\n{} mutants, and none survives", mutants.len());
        return Ok(());
    }
    bail!(
        "{} of {} mutants survive:\n{}",
        survivors.len(),
        mutants.len(),
        survivors.join("\n")
    );
}

/// Every figure in constants and in the defaults of settings, one more and one less.
fn figures(file: &Path, text: &str) -> Vec<Mutant> {
    let mut found = Vec::new();
    // Whether a line goes on with a constant, or stands among defaults, until what ends it.
    let mut within = None;
    for (line, was) in text.split('\n').enumerate() {
        let code = was.split("//").next().unwrap_or_default();
        if within.is_none() {
            if constant(code).is_some_and(|name| !NO_FIGURES.contains(&name)) {
                within = Some(";");
            } else if code.trim() == "fn default() -> Self {" {
                within = Some("    }");
            }
        }
        let Some(end) = within else { continue };
        let from = code.find(" = ").map_or(0, |place| place + 3);
        for (start, stop) in integers(code, from) {
            for more in [true, false] {
                found.extend(changed(was, start, stop, more).map(|is| Mutant {
                    file: file.to_owned(),
                    line,
                    was: was.to_owned(),
                    is,
                }));
            }
        }
        let is_over = if end == ";" {
            code.trim_end().ends_with(end)
        } else {
            code == end
        };
        if is_over {
            within = None;
        }
    }
    found
}

/// The name of the constant that a line of code begins.
fn constant(code: &str) -> Option<&str> {
    let (seen, rest) = code.trim_start().split_once("const ")?;
    let is_one = seen.is_empty() || seen.starts_with("pub");
    let (name, _) = rest.split_once(':')?;
    (is_one && !name.contains(' ')).then_some(name)
}

/// Where whole numbers stand in a line of code, from a place on: none that is a part of a name, a type or a fraction.
fn integers(code: &str, from: usize) -> Vec<(usize, usize)> {
    let bytes = code.as_bytes();
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let mut found = Vec::new();
    let mut at = from;
    while at < bytes.len() {
        if !is_word(bytes[at]) {
            at += 1;
            continue;
        }
        let start = at;
        while at < bytes.len() && is_word(bytes[at]) {
            at += 1;
        }
        let is_number = bytes[start..at]
            .iter()
            .all(|byte| byte.is_ascii_digit() || *byte == b'_');
        let is_fraction = bytes.get(at) == Some(&b'.')
            && bytes.get(at + 1).is_some_and(u8::is_ascii_digit)
            || start > 0 && bytes[start - 1] == b'.';
        if is_number && bytes[start].is_ascii_digit() && !is_fraction {
            found.push((start, at));
        }
    }
    found
}

/// The line with one number one more, or one less; none below zero.
fn changed(line: &str, start: usize, stop: usize, more: bool) -> Option<String> {
    let number: u64 = line[start..stop].replace('_', "").parse().ok()?;
    let other = if more {
        number.checked_add(1)
    } else {
        number.checked_sub(1)
    }?;
    Some(format!("{}{other}{}", &line[..start], &line[stop..]))
}

/// What nextest ends with when a test failed, and not the build.
const TESTS_FAILED: i32 = 100;

/// Does a test notice? Which one.
fn notices(tree: &Path) -> Result<Option<String>> {
    for tests in TESTS {
        let output = test(tree, tests)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .output()
            .context("cargo nextest")?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            if output.status.code() != Some(TESTS_FAILED) {
                bail!("it could not be tried:\n{said}");
            }
            let failed = said
                .lines()
                .find_map(|line| line.trim().strip_prefix("FAIL"));
            let name = failed.and_then(|line| line.split_whitespace().last());
            return Ok(Some(name.unwrap_or("a test").to_owned()));
        }
    }
    Ok(None)
}

fn test(tree: &Path, of: &[&str]) -> Command {
    let mut command = step::cargo(&["nextest", "run", "--cargo-quiet", "--status-level", "fail"]);
    command
        .args(of)
        .current_dir(tree)
        .env("CARGO_TARGET_DIR", step::target().join("mutants/build"));
    command
}

/// The sources, below the root: all that is not ignored.
fn sources() -> Result<Vec<PathBuf>> {
    let listed = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(step::root())
        .output()
        .context("git ls-files")?;
    let listed = String::from_utf8(listed.stdout)?;
    let exists = |file: &PathBuf| step::root().join(file).is_file();
    Ok(listed.lines().map(PathBuf::from).filter(exists).collect())
}

/// Copies them to where they may be changed, so that whoever ends this half-way finds everything as it was.
fn copy() -> Result<PathBuf> {
    let place = step::target().join("mutants");
    let tree = place.join("tree");
    if tree.exists() {
        fs::remove_dir_all(&tree)?;
    }
    for file in sources()? {
        let there = tree.join(&file);
        fs::create_dir_all(there.parent().context("a folder")?)?;
        fs::copy(step::root().join(&file), there)?;
    }
    #[cfg(unix)]
    {
        // What tests read beside the project they find beside its copy.
        let (shared, there) = (step::root().join("../shared"), place.join("shared"));
        if shared.is_dir() && !there.exists() {
            std::os::unix::fs::symlink(shared.canonicalize()?, there)?;
        }
    }
    Ok(tree)
}
