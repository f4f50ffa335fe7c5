//! Installs what is missing, once.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::packages::{self, Purpose};
use crate::step;

/// Installs what running and testing need.
pub(crate) fn everything() -> Result<()> {
    system(Purpose::Test)?;
    front_end()
}

/// Installs the system's packages for `purpose`, or says exactly which ones are missing and stops.
pub(crate) fn system(purpose: Purpose) -> Result<()> {
    if step::installed("dpkg-query") && step::installed("apt-get") {
        return debian(&packages::debian(purpose));
    }
    if is_complete(purpose)? {
        return Ok(());
    }
    let known = packages::ELSEWHERE
        .iter()
        .find(|(manager, _)| step::installed(manager));
    match known {
        Some((_, line)) => bail!("install what is missing, then try again:\n\n  {line}"),
        None => bail!(
            "GTK 3, WebKitGTK 4.1 (both with headers), pkg-config, a C compiler and Node.js have to be installed"
        ),
    }
}

/// Installs the packages named that are not there yet.
pub(crate) fn debian(names: &[&str]) -> Result<()> {
    let missing: Vec<&str> = names
        .iter()
        .copied()
        .filter(|name| !is_installed(name))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("installing {}", missing.join(" "));
    apt_get(&["update", "-q"])?;
    apt_get(
        &[
            ["install", "-q", "-y", "--no-install-recommends"].as_slice(),
            &missing,
        ]
        .concat(),
    )
}

/// Runs `npm ci` when it never ran, or when the lock file has changed since.
pub(crate) fn front_end() -> Result<()> {
    if !step::installed(if cfg!(windows) { "npm.cmd" } else { "npm" }) {
        bail!("npm is not installed: Kept's front end is built with Node.js 20 or newer");
    }
    let lock =
        fs::read(step::root().join("ui/package-lock.json")).context("ui/package-lock.json")?;
    let stamp = step::target().join("xtask/package-lock.json");
    let fresh = step::root().join("ui/node_modules").is_dir()
        && fs::read(&stamp).is_ok_and(|installed| installed == lock);
    if fresh {
        return Ok(());
    }
    step::run(&mut step::npm(&["ci", "--no-audit", "--no-fund"]))?;
    fs::create_dir_all(step::target().join("xtask"))?;
    fs::write(&stamp, &lock).with_context(|| stamp.display().to_string())
}

/// Whether this is Debian itself and not one of its relatives.
pub(crate) fn is_debian() -> bool {
    let about = fs::read_to_string("/etc/os-release").unwrap_or_default();
    about.lines().any(|line| line == "ID=debian")
}

/// Whether a system without Debian's packages has what they hold.
fn is_complete(purpose: Purpose) -> Result<bool> {
    if cfg!(not(target_os = "linux")) {
        // What compiled this program links Kept as well, and the web view is part of the system.
        return Ok(true);
    }
    if !step::installed("pkg-config") {
        return Ok(false);
    }
    let library = Command::new("pkg-config")
        .args(["--exists", "webkit2gtk-4.1", "gtk+-3.0"])
        .status()?;
    if purpose == Purpose::Test {
        let missing: Vec<&str> = packages::DESKTOP_PROGRAMS
            .into_iter()
            .filter(|name| !step::installed(name))
            .collect();
        if !missing.is_empty() {
            bail!(
                "the desktop tests need programs that are not installed: {}",
                missing.join(", ")
            );
        }
    }
    Ok(library.success())
}

fn is_installed(package: &str) -> bool {
    let answer = Command::new("dpkg-query")
        .args(["--show", "--showformat=${db:Status-Status}", package])
        .output();
    answer.is_ok_and(|answer| answer.stdout == b"installed")
}

fn apt_get(arguments: &[&str]) -> Result<()> {
    let root = Command::new("id").arg("-u").output()?.stdout.trim_ascii() == b"0";
    let mut command = if root {
        Command::new("apt-get")
    } else if step::installed("sudo") {
        let mut command = Command::new("sudo");
        command.arg("DEBIAN_FRONTEND=noninteractive").arg("apt-get");
        command
    } else {
        bail!("as root, run: apt-get {}", arguments.join(" "));
    };
    step::run(
        command
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(arguments),
    )
}
