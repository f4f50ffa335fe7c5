//! Checks the whole app for systems that are not at hand.
//!
//! Both build Rust's own library from source with Debian's second Rust, whose sources are installed beside it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::{packages, setup, step};

/// `cargo check` of the shell for Windows.
pub(crate) fn windows() -> Result<()> {
    setup::debian(&packages::WINDOWS)?;
    step::run(&mut check("x86_64-pc-windows-gnu", "windows"))
}

/// `cargo check` of the shell for macOS, with Zig as the C compiler.
pub(crate) fn macos() -> Result<()> {
    setup::debian(&[&packages::WINDOWS, ["python3-pip"].as_slice()].concat())?;
    let folder = step::target().join("macos");
    fs::create_dir_all(&folder)?;
    let zig = folder.join("zig");
    if !zig.join("ziglang").is_dir() {
        step::run(
            Command::new("python3")
                .args(["-m", "pip", "install", "--quiet", "ziglang", "--target"])
                .arg(&zig),
        )?;
    }
    let compiler = compiler(&folder)?;
    step::run(
        check("aarch64-apple-darwin", "macos")
            .env("CC_aarch64_apple_darwin", compiler)
            .env("AR_aarch64_apple_darwin", "ar")
            .env("PYTHONPATH", &zig)
            .env("SDKROOT", "/"),
    )
}

fn check(target: &str, folder: &str) -> Command {
    let mut command = Command::new("/usr/bin/cargo");
    command
        .args([
            "check",
            "-Zbuild-std",
            "--package",
            "kept",
            "--features",
            "custom-protocol",
            "--target",
            target,
        ])
        .arg("--target-dir")
        .arg(step::target().join(folder))
        .current_dir(step::root())
        .env("RUSTC", "/usr/bin/rustc")
        // Building the library from source is not for everyday compilers, unless they are told so.
        .env("RUSTC_BOOTSTRAP", "1");
    // This program was itself started by another Rust, which must not be picked up again.
    for leak in ["RUSTUP_TOOLCHAIN", "CARGO", "RUSTC_WRAPPER", "RUSTDOC"] {
        command.env_remove(leak);
    }
    command
}

/// Writes the C compiler that Cargo calls: Zig, without the words that only Apple's compiler knows.
fn compiler(folder: &Path) -> Result<PathBuf> {
    let path = folder.join("cc");
    fs::write(&path, COMPILER).with_context(|| path.display().to_string())?;
    step::run(Command::new("chmod").arg("+x").arg(&path))?;
    Ok(path)
}

const COMPILER: &str = r#"#!/bin/bash
words=()
while [ $# -gt 0 ]; do
    case "$1" in
        --target=* | -mmacosx-version-min=*) ;;
        -arch) shift ;;
        *) words+=("$1") ;;
    esac
    shift
done
exec python3 -m ziglang cc -target aarch64-macos "${words[@]}"
"#;
