//! Any bytes as a workbook that somebody imports, and as the parts of one: they come in, or are refused; nothing panics
//! and nothing is written.
#![no_main]

mod desk;

use std::io::{Cursor, Write};
use std::sync::LazyLock;

use desk::Desk;
use libfuzzer_sys::fuzz_target;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

static DESK: LazyLock<Desk> = LazyLock::new(|| Desk::with("book.xlsx"));

/// What leads to the parts that are fuzzed.
const LEADS: [(&str, &str); 3] = [
    (
        "_rels/.rels",
        r#"<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships><Relationship Id="r" Type="x/worksheet" Target="sheet.xml"/><Relationship Id="s" Type="x/sharedStrings" Target="strings.xml"/><Relationship Id="t" Type="x/styles" Target="styles.xml"/></Relationships>"#,
    ),
    (
        "xl/workbook.xml",
        r#"<workbook><sheets><sheet name="One" id="r"/></sheets></workbook>"#,
    ),
];

/// What may be any text: parted by NUL, which no XML has.
const FUZZED: [&str; 3] = ["xl/sheet.xml", "xl/strings.xml", "xl/styles.xml"];

fuzz_target!(|bytes: &[u8]| {
    DESK.try_file(bytes);
    let fuzzed = FUZZED.into_iter().zip(bytes.split(|byte| *byte == 0));
    let leads = LEADS.map(|(name, content)| (name, content.as_bytes()));
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, content) in leads.into_iter().chain(fuzzed) {
        zip.start_file(name, stored).expect("a part");
        zip.write_all(content).expect("its content");
    }
    DESK.try_file(zip.finish().expect("an archive").get_ref());
});
