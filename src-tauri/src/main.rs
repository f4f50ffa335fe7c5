//! Kept: the program. Everything it does is in the library beside it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    shell::prepare_web_view();
    shell::run(std::env::args_os().skip(1))
}
