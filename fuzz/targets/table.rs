//! Any bytes as a table that somebody imports: they come in, or are refused; nothing panics and nothing is written.
#![no_main]

mod desk;

use std::sync::LazyLock;

use desk::Desk;
use libfuzzer_sys::fuzz_target;

static DESK: LazyLock<Desk> = LazyLock::new(|| Desk::with("table.csv"));

fuzz_target!(|bytes: &[u8]| DESK.try_file(bytes));
