//! The arrows of the architecture: who may know whom, and where SQL, the clock and Tauri may be.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What each crate may never depend on, tests included.
const FORBIDDEN: [(&str, &[&str]); 4] = [
    (
        "domain",
        &["store", "app", "kept", "sqlx", "tokio", "tauri"],
    ),
    ("store", &["app", "kept", "tauri"]),
    ("app", &["kept", "sqlx", "tauri"]),
    ("kept", &["store", "sqlx"]),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// The crates that a package's manifest names.
fn dependencies(package: &str) -> BTreeSet<String> {
    let metadata = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--no-deps",
            "--offline",
            "--format-version",
            "1",
        ])
        .current_dir(root())
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let package = packages
        .iter()
        .find(|candidate| candidate["name"] == package)
        .unwrap();
    let named = package["dependencies"].as_array().unwrap();
    named
        .iter()
        .map(|dependency| dependency["name"].as_str().unwrap().to_owned())
        .collect()
}

/// The sources under `folder`, with their path from the root.
fn sources(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name = path
                    .strip_prefix(root())
                    .unwrap()
                    .display()
                    .to_string()
                    .replace('\\', "/");
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(!found.is_empty(), "{folder} holds no source");
    found
}

/// Places in `folder` where a line holds one of `words`, except in files named in `allowed`.
fn places(folder: &str, words: &[&str], allowed: &[&str]) -> Vec<String> {
    let mut places = Vec::new();
    for (name, source) in sources(folder) {
        if allowed.iter().any(|allowed| name.contains(allowed)) {
            continue;
        }
        for (line, text) in source.lines().enumerate() {
            if words.iter().any(|word| text.contains(word)) {
                places.push(format!("{name}:{}: {}", line + 1, text.trim()));
            }
        }
    }
    places
}

#[test]
fn arrows_point_inward() {
    for (package, forbidden) in FORBIDDEN {
        let named = dependencies(package);
        for forbidden in forbidden {
            assert!(
                !named.contains(*forbidden),
                "{package} may not know {forbidden}"
            );
        }
    }
}

#[test]
fn only_the_store_speaks_sql() {
    let sql = [
        "\"select ",
        "\"insert into ",
        "\"update ",
        "\"delete from ",
        "\"pragma ",
        "\"SELECT ",
        "sqlx::",
    ];
    let spoken = places("src-tauri", &sql, &["src-tauri/crates/store/"]);
    assert_eq!(spoken, Vec::<String>::new());
}

#[test]
fn the_store_binds_what_a_person_typed() {
    let spoken = places(
        "src-tauri/crates/store",
        &["AssertSqlSafe", "CURRENT_TIMESTAMP", "strftime("],
        &[],
    );
    assert_eq!(spoken, Vec::<String>::new());
}

#[test]
fn the_clock_is_read_in_one_place() {
    let clocks = [
        "Utc::now",
        "Local::now",
        "SystemTime::now",
        "Zoned::now",
        "Timestamp::now",
    ];
    let read = places(
        "src-tauri",
        &clocks,
        &["crates/app/src/clock.rs", "/tests/"],
    );
    assert_eq!(read, Vec::<String>::new());
}

#[test]
fn the_crates_do_not_know_the_desktop() {
    assert_eq!(
        places("src-tauri/crates", &["tauri::", "tauri_plugin"], &[]),
        Vec::<String>::new()
    );
}
