//! What a person who works on Kept asks for: `cargo xtask run`, `cargo xtask test` and the rest.
#![allow(
    clippy::print_stdout,
    reason = "a program for the command line speaks there"
)]

mod app;
mod bench;
mod check;
mod count;
mod desktop;
mod fuzz;
mod icons;
mod mutants;
mod packages;
mod run;
mod screenshots;
mod setup;
mod step;
mod test;
mod torture;
mod ui;

use std::process::ExitCode;

use anyhow::{Result, bail};

const USAGE: &str = "\
cargo xtask run [--example] [-- ARGUMENTS]   sets up, builds Kept and opens it
cargo xtask test                             sets up and runs everything there is to run
cargo xtask bench [NAME…]                    measures Kept on a large company, beside bare SQLite and an empty window
cargo xtask torture [PERCENT] [NAME…]        tries to lose something, as often as it has to hold: q1, q6, q8, q9
cargo xtask mutants [PART-OF-A-PATH…]        changes each figure of the rules by one, and names what no test notices
cargo xtask setup                            installs what running and testing need
cargo xtask desktop [--size 1280x800] -- COMMAND
                                             runs a command on a private screen
cargo xtask fuzz [TARGET] [SECONDS]          gives hostile input to what reads it: table, cells, capture
cargo xtask screenshots                      takes the README's pictures from the running app
cargo xtask icons                            makes every size of icon from icons/kept.svg
cargo xtask check-windows                    checks the whole app for Windows (Debian)
cargo xtask check-macos                      checks the whole app for macOS (Debian)";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match answer(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn answer(arguments: &[String]) -> Result<ExitCode> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["run", rest @ ..] => return run::run(rest),
        ["desktop", rest @ ..] => return desktop::desktop(rest),
        ["bench", names @ ..] => bench::bench(names)?,
        ["fuzz", rest @ ..] => fuzz::fuzz(rest)?,
        ["test"] => test::test()?,
        ["torture", words @ ..] => torture::torture(words)?,
        ["mutants", parts @ ..] => mutants::mutants(parts)?,
        ["setup"] => setup::everything()?,
        ["screenshots"] => screenshots::screenshots()?,
        ["icons"] => icons::icons()?,
        ["check-windows"] => check::windows()?,
        ["check-macos"] => check::macos()?,
        [] | ["help" | "--help" | "-h"] => println!("{USAGE}"),
        _ => bail!("no such task\n\n{USAGE}"),
    }
    Ok(ExitCode::SUCCESS)
}
