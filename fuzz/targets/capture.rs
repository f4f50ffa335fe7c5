//! Any text on the capture line: it is read, and nothing of it is lost.
#![no_main]

use std::sync::LazyLock;

use chrono::NaiveDate;
use domain::capture::{Directory, Region, read};
use domain::ids::{AccountId, ContactId, TeammateId};
use libfuzzer_sys::fuzz_target;

static DIRECTORY: LazyLock<Directory> = LazyLock::new(|| {
    let acme = AccountId::new();
    Directory::new(
        [
            (acme, "Acme"),
            (AccountId::new(), "Ромашка"),
            (AccountId::new(), "سپهر"),
            (AccountId::new(), "सह्याद्री"),
        ],
        [(TeammateId::new(), "Nina")],
        [(ContactId::new(), acme, "Mara Voss")],
    )
});

fuzz_target!(|line: &str| {
    let today = NaiveDate::from_ymd_opt(2026, 6, 1).expect("a day");
    let reading = read(line, &DIRECTORY, today, Region::default());
    let length = line.encode_utf16().count();
    assert!(
        reading
            .spans
            .iter()
            .all(|span| span.start < span.end && span.end <= length)
    );
});
