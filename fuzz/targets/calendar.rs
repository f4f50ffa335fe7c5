//! Any bytes as a calendar that somebody imports: they come in, or are refused; nothing panics, nothing goes on for ever
//! and nothing is written.
#![no_main]

mod desk;

use std::sync::LazyLock;

use desk::Desk;
use libfuzzer_sys::fuzz_target;

static DESK: LazyLock<Desk> = LazyLock::new(|| Desk::with("dates.ics"));

fuzz_target!(|bytes: &[u8]| DESK.try_file(bytes));
