//! B7 for workbooks: a sheet is read as a table of text is, and nothing that a file says of itself is believed (Q12).

use std::io::{Cursor, Write};

use app::Result;
use app::imports::{FileTrouble, ImportView, RefusalWords, RowProblem};
use domain::Problem;
use domain::imports::{ImportKind, Order, Target};
use rust_xlsxwriter::{Format, Formula, Workbook};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::imports::{Files, import, no_progress, plan, read, tried};
use crate::world::World;

/// A workbook as bytes.
fn saved(mut book: Workbook) -> Vec<u8> {
    book.save_to_buffer().unwrap()
}

/// A workbook with one sheet of text.
fn of_rows(rows: &[&[&str]]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (at, row) in rows.iter().enumerate() {
        for (column, cell) in row.iter().enumerate() {
            let (at, column) = (u32::try_from(at).unwrap(), u16::try_from(column).unwrap());
            sheet.write(at, column, *cell).unwrap();
        }
    }
    saved(book)
}

/// The parts of a workbook whose only sheet is `sheet`, packed by hand.
struct Parts(Vec<(&'static str, String)>);

impl Parts {
    fn of(sheet: &str) -> Self {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let related = |id: &str, kind: &str, target: &str| {
            format!(r#"<Relationship Id="{id}" Type="{office}/{kind}" Target="{target}"/>"#)
        };
        let relationships =
            |all: &[String]| format!("<Relationships>{}</Relationships>", all.concat());
        Self(vec![
            (
                "_rels/.rels",
                relationships(&[related("r", "officeDocument", "xl/workbook.xml")]),
            ),
            (
                "xl/_rels/workbook.xml.rels",
                relationships(&[
                    related("r1", "worksheet", "worksheets/sheet1.xml"),
                    related("r2", "sharedStrings", "sharedStrings.xml"),
                    related("r3", "styles", "/xl/styles.xml"),
                ]),
            ),
            (
                "xl/workbook.xml",
                r#"<workbook xmlns:r="r"><sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>"#
                    .to_owned(),
            ),
            ("xl/worksheets/sheet1.xml", sheet.to_owned()),
        ])
    }

    /// A sheet of these rows.
    fn of_rows(rows: &str) -> Self {
        Self::of(&format!(
            "<worksheet><sheetData>{rows}</sheetData></worksheet>"
        ))
    }

    /// The same with another part, or another content of one.
    fn with(mut self, name: &'static str, content: impl Into<String>) -> Self {
        self.0.retain(|(other, _)| *other != name);
        self.0.push((name, content.into()));
        self
    }

    fn without(mut self, name: &str) -> Self {
        self.0.retain(|(other, _)| *other != name);
        self
    }

    fn packed(&self) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in &self.0 {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(content.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }
}

/// A row of text in the cells themselves.
fn inline(cells: &[&str]) -> String {
    let cell = |text: &&str| format!(r#"<c t="inlineStr"><is><t>{text}</t></is></c>"#);
    format!("<row>{}</row>", cells.iter().map(cell).collect::<String>())
}

/// The samples of each column of the first file.
fn samples(view: &ImportView) -> Vec<(&str, Vec<&str>)> {
    let columns = view.files[0].columns.iter();
    columns
        .map(|column| {
            let samples = column.samples.iter().map(String::as_str).collect();
            (column.header.as_str(), samples)
        })
        .collect()
}

fn trouble(view: &ImportView) -> Option<FileTrouble> {
    view.files[0].trouble
}

/// Clients, with a day and numbers in cells of their own kinds.
fn clients(seats: f64) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    sheet
        .write_row(0, 0, ["account name", "since", "seats", "external id"])
        .unwrap();
    sheet.write(1, 0, "Acme").unwrap();
    sheet.write_with_format(1, 1, 45_143, &day).unwrap();
    sheet.write(1, 2, seats).unwrap();
    sheet.write(1, 3, 123_456_789_012_345_f64).unwrap();
    sheet.write(2, 0, "سپهر").unwrap();
    sheet.write(3, 0, "सह्याद्री").unwrap();
    saved(book)
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_a_workbook_comes_in_as_a_table_of_text_does() -> Result<()> {
    let world = World::new().await?;
    let files = Files::new();
    let view = read(&world, files.write("crm_clients.xlsx", clients(12.0))).await?;
    let file = &view.files[0];
    assert_eq!(
        (view.source.as_str(), file.kind, file.rows),
        ("crm", ImportKind::Account, 3)
    );
    assert_eq!((file.encoding.as_str(), file.separator.as_str()), ("", ""));
    assert_eq!(
        samples(&view),
        [
            ("account name", vec!["Acme", "سپهر", "सह्याद्री"]),
            ("since", vec!["2023-08-05"]),
            ("seats", vec!["12"]),
            ("external id", vec!["123456789012345"]),
        ]
    );
    let since = file.columns[1].dates.as_ref().unwrap();
    assert!(!since.is_ambiguous, "a day that is counted has one reading");

    let paths = files.write("crm_clients.xlsx", clients(12.0));
    let outcome = &tried(&world, paths.clone()).await?[0];
    assert_eq!((outcome.counts.made, outcome.counts.refused), (3, 0));
    let first = import(&world, paths.clone()).await?;
    let again = import(&world, paths).await?;
    let counts = |page: app::imports::ImportPage| page.import.files[0].counts.clone();
    let (first, again) = (
        counts(world.app.import(first).await?),
        counts(world.app.import(again).await?),
    );
    assert_eq!((first.made, again.made, again.unchanged), (3, 0, 3));

    let changed = import(&world, files.write("crm_clients.xlsx", clients(13.0))).await?;
    let changed_counts = counts(world.app.import(changed).await?);
    assert_eq!((changed_counts.changed, changed_counts.unchanged), (1, 2));

    // The same rows as text are the same rows.
    let text = "account name,since,seats,external id\n\
        Acme,2023-08-05,13,123456789012345\nسپهر,,,\nसह्याद्री,,,\n";
    let outcome = &tried(&world, files.write("crm_clients.csv", text)).await?[0];
    assert_eq!((outcome.counts.made, outcome.counts.unchanged), (0, 3));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_an_import_of_a_workbook_is_taken_back_whole() -> Result<()> {
    let world = World::new().await?;
    let files = Files::new();
    let id = import(&world, files.write("crm_clients.xlsx", clients(12.0))).await?;
    world.app.revert_import(id).await?;
    let page = world.app.import(id).await?;
    assert!(page.import.reverted_at.is_some() && page.still_there.is_empty());
    let outcome = &tried(&world, files.write("crm_clients.xlsx", clients(12.0))).await?[0];
    assert_eq!(outcome.counts.made, 3);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_every_sheet_with_rows_is_a_file_of_its_own() -> Result<()> {
    let world = World::new().await?;
    let files = Files::new();
    let mut book = Workbook::new();
    let sheet = |book: &mut Workbook, name: &str, rows: &[&[&str]]| {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        for (at, row) in rows.iter().enumerate() {
            sheet
                .write_row(u32::try_from(at).unwrap(), 0, row.iter().copied())
                .unwrap();
        }
    };
    sheet(&mut book, "About", &[&["What is in here"]]);
    sheet(
        &mut book,
        "People",
        &[
            &["account", "name", "email"],
            &["Acme", "Mara", "m@acme.example"],
        ],
    );
    sheet(
        &mut book,
        "Clients",
        &[&["account name", "tier"], &["Acme", "key"]],
    );
    sheet(
        &mut book,
        "Old",
        &[&["account name", "tier"], &["Gone", "key"]],
    );
    book.worksheet_from_name("Old").unwrap().set_hidden(true);
    sheet(&mut book, "Empty", &[]);
    let paths = files.write("crm_export.xlsx", saved(book));

    let view = read(&world, paths.clone()).await?;
    let found: Vec<_> = view
        .files
        .iter()
        .map(|file| (file.name.as_str(), file.kind, file.rows))
        .collect();
    assert_eq!(
        found,
        [
            ("crm_export.xlsx · Clients", ImportKind::Account, 1),
            ("crm_export.xlsx · People", ImportKind::Contact, 1)
        ]
    );
    assert_eq!(view.source, "crm");
    let outcomes = world.app.try_import(plan(&view), &no_progress).await?.files;
    assert_eq!(outcomes.iter().map(|one| one.counts.made).sum::<u32>(), 2);

    // One sheet can be named, as a file in a folder is; named beside its workbook it is there once.
    let clients = format!("{}/Clients", paths[0]);
    let alone = read(&world, vec![clients.clone()]).await?;
    assert_eq!(alone.files.len(), 1);
    assert_eq!(alone.files[0].name, "crm_export.xlsx · Clients");
    let both = read(&world, vec![clients, paths[0].clone()]).await?;
    assert_eq!(both.files.len(), 2);
    let none = read(&world, vec![format!("{}/Nobody", paths[0])]).await?;
    assert_eq!(trouble(&none), Some(FileTrouble::NoSheet));
    let folder = read(&world, vec![files.path("").display().to_string()]).await?;
    assert_eq!(
        folder.files.len(),
        2,
        "a folder stands for its workbooks too"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_a_table_begins_wherever_it_stands_on_its_sheet() -> Result<()> {
    let world = World::new().await?;
    let files = Files::new();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let bold = Format::new().set_bold();
    sheet.merge_range(2, 2, 2, 4, "Our clients", &bold).unwrap();
    sheet.write_row(4, 2, ["client", "tier", "notes"]).unwrap();
    sheet.write_blank(4, 5, &bold).unwrap();
    sheet.write_row(6, 2, ["Acme", "key", "one\ntwo"]).unwrap();
    sheet.merge_range(7, 2, 8, 2, "Bolt", &bold).unwrap();
    sheet.write(8, 3, "low").unwrap();
    sheet.write(9, 2, "Cut").unwrap();
    sheet.write(9, 7, "beside").unwrap();
    let pieces = [(&bold, "Ёл"), (&Format::new().set_italic(), "ка")];
    sheet.write_rich_string(10, 2, &pieces).unwrap();
    let paths = files.write("clients.xlsx", saved(book));

    let view = read(&world, paths.clone()).await?;
    let headers: Vec<_> = samples(&view)
        .into_iter()
        .map(|(header, _)| header)
        .collect();
    assert_eq!(headers, ["client", "tier", "notes"]);
    let outcome = &tried(&world, paths).await?[0];
    let refused: Vec<_> = outcome
        .refused
        .iter()
        .map(|row| (row.line, row.problem.clone()))
        .collect();
    let header = "client".to_owned();
    let problem = Problem::Blank;
    assert_eq!(
        refused,
        [
            // What is merged stands in its first cell alone.
            (9, RowProblem::Cell { header, problem }),
            (10, RowProblem::TooManyCells)
        ]
    );
    assert_eq!(outcome.counts.made, 3);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_days_of_a_sheet_are_the_same_from_1900_and_from_1904() -> Result<()> {
    let styles = r#"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-419]d\ mmm\ yyyy;@"/></numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/></cellXfs></styleSheet>"#;
    let rows = |day: u32| {
        let headers = inline(&["account", "at", "channel", "notes"]);
        format!(
            r#"{headers}<row><c t="str"><v>Acme</v></c><c s="2"><v>{day}.4375</v></c><c t="b"><v>1</v></c><c t="str"><f>A1</f><v>a &amp; b</v></c></row>
            <row><c t="str"><v>Acme</v></c><c s="1"><v>{day}</v></c><c t="b"><v>0</v></c></row>
            <row><c t="str"><v>Acme</v></c><c t="d"><v>2026-06-15T00:00:00</v></c><c><v>0.30000000000000004</v></c></row>"#
        )
    };
    // Some programs begin each part with this mark.
    let mark = "\u{FEFF}";
    for (day, epoch) in [(46_188, "0"), (44_726, "1")] {
        let world = World::new().await?;
        let files = Files::new();
        let book = Parts::of_rows(&rows(day))
            .with("xl/styles.xml", styles)
            .with(
                "xl/workbook.xml",
                format!(
                    r#"{mark}<?xml version="1.0" encoding="utf-8"?><x:workbook xmlns:r="r" xmlns:x="x"><x:workbookPr date1904="{epoch}"/><x:sheets><x:sheet name="One" r:id="r1"/></x:sheets></x:workbook>"#
                ),
            );
        let view = read(&world, files.write("calls.xlsx", book.packed())).await?;
        assert_eq!(
            samples(&view),
            [
                ("account", vec!["Acme", "Acme", "Acme"]),
                ("at", vec!["2026-06-15 10:30", "2026-06-15", "2026-06-15"]),
                ("channel", vec!["true", "false", "0.3"]),
                ("notes", vec!["a & b"]),
            ]
        );
        let at = &view.files[0].columns[1];
        assert_eq!(at.plan.target, Some(Target::At));
        let dates = at.dates.as_ref().unwrap();
        assert_eq!((dates.unread, dates.is_ambiguous), (0, false));
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_a_number_of_a_sheet_is_read_right_beside_numbers_that_were_typed() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let files = Files::new();
    let rows = [
        inline(&["account", "title", "end", "yearly value"]),
        inline(&["Acme", "Typed", "2030-01-01", "1.234,50"]),
        inline(&["Acme", "Typed too", "2030-01-01", "99,5"]),
        r#"<row><c t="str"><v>Acme</v></c><c t="str"><v>Counted</v></c><c t="str"><v>2030-01-01</v></c><c><v>1234.567</v></c></row>"#
            .to_owned(),
    ];
    let paths = files.write("contracts.xlsx", Parts::of_rows(&rows.concat()).packed());
    let view = read(&world, paths).await?;
    assert_eq!(
        view.files[0].columns[3].plan.target,
        Some(Target::ValueYearly)
    );
    let mut plan = plan(&view);
    plan.currency = "EUR".to_owned();
    world.app.run_import(plan, &no_progress).await?;
    let contracts = world.app.contracts(acme).await?;
    let mut values: Vec<_> = contracts
        .iter()
        .filter_map(|contract| Some((contract.title.as_str(), contract.value.as_ref()?.minor)))
        .collect();
    values.sort_unstable();
    assert_eq!(
        values,
        [
            ("Counted", 123_457),
            ("Typed", 123_450),
            ("Typed too", 9_950)
        ]
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_the_error_of_a_formula_refuses_its_row_where_something_becomes_of_it() -> Result<()> {
    let world = World::new().await?;
    let files = Files::new();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet
        .write_row(0, 0, ["account name", "seats", "our own sum"])
        .unwrap();
    sheet.write(1, 0, "Acme").unwrap();
    sheet
        .write_formula(1, 1, Formula::new("=VLOOKUP(1,A1:A2,2)").set_result("#N/A"))
        .unwrap();
    sheet.write(2, 0, "Bolt").unwrap();
    sheet
        .write_formula(2, 1, Formula::new("=6*7").set_result("42"))
        .unwrap();
    sheet
        .write_formula(2, 2, Formula::new("=1/0").set_result("#DIV/0!"))
        .unwrap();
    let paths = files.write("clients.xlsx", saved(book));
    let view = read(&world, paths).await?;
    let mut plan = plan(&view);
    assert_eq!(plan.files[0].columns[1].target, Some(Target::Seats));
    plan.files[0].columns[2].target = None;
    let outcome = &world
        .app
        .try_import(plan.clone(), &no_progress)
        .await?
        .files[0];
    assert_eq!(outcome.counts.made, 1);
    assert_eq!(
        outcome.refused[0].problem,
        RowProblem::Formula {
            header: "seats".to_owned(),
            error: "#N/A".to_owned()
        }
    );

    let to = files.path("refused.csv");
    let words = RefusalWords {
        line: "line".into(),
        reason: "why".into(),
        say: Box::new(|problem| format!("{problem:?}")),
    };
    assert_eq!(world.app.save_refused_rows(plan, &to, &words).await?, 1);
    let text = std::fs::read_to_string(&to).unwrap();
    assert!(text.contains("2,"), "{text}");
    assert!(text.contains(",Acme,#N/A,\n"), "{text}");
    // Corrected, they come in.
    std::fs::write(&to, text.replace("#N/A", "7")).unwrap();
    let outcome = &tried(&world, vec![to.display().to_string()]).await?[0];
    assert_eq!(
        (outcome.kind, outcome.counts.made),
        (ImportKind::Account, 1)
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_a_workbook_is_known_by_what_stands_in_it() -> Result<()> {
    let world = World::new().await?;
    let files = Files::new();
    let book = of_rows(&[&["account name", "tier"], &["Acme", "key"]]);
    // A comment that looks like the end of an archive.
    let comment = b"PK\x05\x06 and so on, for longer than the end of an archive";
    let mut commented = book.clone();
    let length = commented.len();
    commented[length - 2..].copy_from_slice(&u16::try_from(comment.len()).unwrap().to_le_bytes());
    commented.extend(comment);
    for (name, bytes) in [
        ("commented.xlsx", commented),
        ("clients.csv", book.clone()),
        ("clients", book),
        ("clients.xlsx", b"account name,tier\nAcme,key\n".to_vec()),
    ] {
        let view = read(&world, files.write(name, bytes)).await?;
        assert_eq!((trouble(&view), view.files[0].rows), (None, 1), "{name}");
    }
    Ok(())
}

/// The container of older spreadsheets, with one thing in it.
fn container(holds: &str) -> Vec<u8> {
    let mut bytes = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    bytes.resize(30, 0);
    bytes.extend(9_u16.to_le_bytes());
    bytes.resize(48, 0);
    bytes.extend(2_u32.to_le_bytes());
    bytes.resize(512 * 3, 0);
    for name in ["Root Entry", holds] {
        let at = bytes.len();
        bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        bytes.resize(at + 128, 0);
    }
    bytes
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_a_spreadsheet_that_cannot_come_in_says_why() -> Result<()> {
    let world = World::new().await?;
    let files = Files::new();
    let whole = of_rows(&[&["account name", "tier"], &["Acme", "key"]]);
    let mut broken = whole.clone();
    let middle = broken.len() / 2;
    for byte in &mut broken[middle..middle + 40] {
        *byte ^= 0x55;
    }
    let rows = inline(&["account name"]) + &inline(&["Acme"]);
    let parts = || Parts::of_rows(&rows);
    let open_document = Parts(vec![
        (
            "mimetype",
            "application/vnd.oasis.opendocument.spreadsheet".to_owned(),
        ),
        ("content.xml", "<x/>".to_owned()),
    ]);
    let relation = |target: &str| {
        format!(
            r#"<Relationships><Relationship Id="r" Type="x/officeDocument" Target="{target}"/></Relationships>"#
        )
    };
    for (what, bytes, expected) in [
        ("old", container("Workbook"), FileTrouble::OtherSpreadsheet),
        (
            "encrypted",
            container("EncryptedPackage"),
            FileTrouble::Encrypted,
        ),
        (
            "old document",
            container("WordDocument"),
            FileTrouble::NotText,
        ),
        (
            "LibreOffice",
            open_document.packed(),
            FileTrouble::OtherSpreadsheet,
        ),
        (
            "binary",
            parts()
                .with("_rels/.rels", relation("xl/workbook.bin"))
                .packed(),
            FileTrouble::OtherSpreadsheet,
        ),
        (
            "document",
            parts()
                .with("_rels/.rels", relation("word/document.xml"))
                .packed(),
            FileTrouble::NotText,
        ),
        (
            "archive",
            Parts(vec![("a.txt", "a".to_owned())]).packed(),
            FileTrouble::NotText,
        ),
        (
            "cut off",
            whole[..whole.len() - 40].to_vec(),
            FileTrouble::Damaged,
        ),
        ("begun", whole[..300].to_vec(), FileTrouble::Damaged),
        ("broken", broken, FileTrouble::Damaged),
        (
            "without its sheet",
            parts().without("xl/worksheets/sheet1.xml").packed(),
            FileTrouble::Damaged,
        ),
        (
            "half a sheet",
            Parts::of(&format!("<worksheet><sheetData>{rows}<row><c><v>")).packed(),
            FileTrouble::Damaged,
        ),
        (
            "without its texts",
            Parts::of_rows(&(rows.clone() + r#"<row><c t="s"><v>7</v></c></row>"#)).packed(),
            FileTrouble::Damaged,
        ),
        ("empty", Parts::of_rows("").packed(), FileTrouble::Empty),
        (
            "only headers",
            Parts::of_rows(&inline(&["account name"])).packed(),
            FileTrouble::Empty,
        ),
    ] {
        let view = read(&world, files.write("clients.xlsx", bytes)).await?;
        assert_eq!(trouble(&view), Some(expected), "{what}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn q12_a_workbook_cannot_fill_the_memory() -> Result<()> {
    let world = World::new().await?;
    let files = Files::new();
    let far = r#"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    let headers = inline(&["account name", "tier"]);

    // A cell in the last place of all, below headers and among them.
    let book = Parts::of_rows(&format!("{headers}{}{far}", inline(&["Acme"])));
    let outcome = &tried(&world, files.write("far.xlsx", book.packed())).await?[0];
    assert_eq!((outcome.counts.made, outcome.counts.refused), (1, 1));
    let row = &outcome.refused[0];
    assert_eq!(
        (row.line, &row.problem),
        (1_048_576, &RowProblem::TooManyCells)
    );
    let under = |headers: &str| format!("{headers}{}", inline(&["Acme"]));
    let wide = under(r#"<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>"#);
    let beyond =
        under(r#"<row r="1"><c r="A1"><v>1</v></c><c r="ZZZZZZZZZZZZZZ1"><v>1</v></c></row>"#);
    let too_many = FileTrouble::TooManyColumns { most: 1_000 };
    for (rows, expected) in [
        (wide.as_str(), too_many),
        (&beyond, too_many),
        (far, FileTrouble::Empty),
    ] {
        let paths = files.write("wide.xlsx", Parts::of_rows(rows).packed());
        assert_eq!(trouble(&read(&world, paths).await?), Some(expected));
    }

    // Rows and places that no sheet has.
    let odd = r#"<row r="99999999999999999999"><c r="1"><v>a</v></c><c r="é"><v>b</v></c></row><row r="-4"/>"#;
    let book = Parts::of_rows(&format!("{headers}{odd}"));
    let outcome = &tried(&world, files.write("odd.xlsx", book.packed())).await?[0];
    assert_eq!((outcome.counts.rows, outcome.counts.made), (1, 1));

    // Very many rows of which one holds something.
    let empty = "<row/>".repeat(100_000);
    let book = Parts::of_rows(&format!("{headers}{empty}{}", inline(&["Acme"])));
    let outcome = &tried(&world, files.write("empty.xlsx", book.packed())).await?[0];
    assert_eq!((outcome.counts.rows, outcome.counts.made), (1, 1));

    // Rows and cells without an end, which hold nothing.
    let endless = "<row/>".repeat(1_048_577);
    let book = Parts::of_rows(&format!("{headers}{}{endless}", inline(&["Acme"])));
    let view = read(&world, files.write("rows.xlsx", book.packed())).await?;
    assert_eq!(
        trouble(&view),
        Some(FileTrouble::TooManyRows { most: 1_048_576 })
    );
    let endless = "<c/>".repeat(16_385);
    let book = Parts::of_rows(&format!("{headers}<row>{endless}</row>"));
    let outcome = &tried(&world, files.write("cells.xlsx", book.packed())).await?[0];
    assert_eq!(outcome.refused[0].problem, RowProblem::TooLong);

    // A text that is kept once and stands in very many cells of a row.
    let strings = format!(
        "<sst uniqueCount=\"99999999999999\"><si><t>{}</t></si></sst>",
        "x".repeat(50_000)
    );
    let many = r#"<c t="s"><v>0</v></c>"#.repeat(500);
    let book = Parts::of_rows(&format!("{headers}<row>{many}</row>"))
        .with("xl/sharedStrings.xml", strings);
    let outcome = &tried(&world, files.write("texts.xlsx", book.packed())).await?[0];
    assert_eq!(outcome.refused[0].problem, RowProblem::TooLong);

    // Entities that stand for one another are never followed.
    let doctype = r#"<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>"#;
    let book = Parts::of(&format!(
        "{doctype}<worksheet><sheetData>{headers}{}{}</sheetData></worksheet>",
        inline(&["&b;"]),
        inline(&["&c;"])
    ));
    let outcome = &tried(&world, files.write("entities.xlsx", book.packed())).await?[0];
    let problems: Vec<_> = outcome.refused.iter().map(|row| &row.problem).collect();
    assert_eq!(problems, [&RowProblem::NotText, &RowProblem::NotText]);

    // Elements within elements without an end.
    let deep = "<x>".repeat(300_000);
    let book = Parts::of_rows(&format!("{headers}{}{deep}", inline(&["Acme"])));
    let view = read(&world, files.write("deep.xlsx", book.packed())).await?;
    assert_eq!(trouble(&view), Some(FileTrouble::Damaged));
    assert!(world.app.imports().await?.is_empty(), "nothing was written");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn q12_a_part_that_inflates_to_gigabytes_is_refused() -> Result<()> {
    let world = World::new().await?;
    let files = Files::new();
    let headers = inline(&["account name"]) + &inline(&["Acme"]);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in &Parts::of_rows(&headers).0 {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.start_file("xl/sharedStrings.xml", SimpleFileOptions::default())
        .unwrap();
    zip.write_all(b"<sst>").unwrap();
    let text = format!("<si><t>{}</t></si>", "x".repeat(1_000_000));
    for _ in 0..101 {
        zip.write_all(text.as_bytes()).unwrap();
    }
    let mut bytes = zip.finish().unwrap().into_inner();
    let too_large = FileTrouble::TooLargeUnpacked { megabytes: 100 };
    let view = read(&world, files.write("bomb.xlsx", &bytes)).await?;
    assert_eq!(trouble(&view), Some(too_large), "as the list says");
    assert!(bytes.len() < 1_000_000);

    // The list of parts says that it is small.
    let name = b"xl/sharedStrings.xml";
    let at = bytes
        .windows(name.len())
        .rposition(|found| found == name)
        .unwrap()
        - 46;
    bytes[at + 24..at + 28].copy_from_slice(&1_000_u32.to_le_bytes());
    let view = read(&world, files.write("bomb.xlsx", &bytes)).await?;
    assert_eq!(trouble(&view), Some(too_large), "as it is");
    Ok(())
}

/// What sheets are made of.
const PIECES: [&str; 26] = [
    "<row>",
    "</row>",
    "<row r=\"7\"/>",
    "<c>",
    "</c>",
    "<c t=\"s\">",
    "<c t=\"inlineStr\">",
    "<c t=\"e\">",
    "<c s=\"1\">",
    "<c r=\"XFD9\">",
    "<c r=\"B\"/>",
    "<v>",
    "</v>",
    "<v>0</v>",
    "<v>46188.5</v>",
    "<v>1e999</v>",
    "<is><t>",
    "</t></is>",
    "Acme",
    "account name",
    "&amp;",
    "&#0;",
    "_x000D_",
    "<![CDATA[",
    "]]>",
    "</sheetData>",
];

#[test]
fn q12_any_sheet_comes_in_or_is_refused_and_nothing_panics() {
    use proptest::prelude::*;
    use proptest::test_runner::{Config, TestRunner};

    let runtime = tokio::runtime::Runtime::new().unwrap();
    let world = runtime.block_on(World::new()).unwrap();
    let files = Files::new();
    let whole = clients(12.0);
    let length = whole.len();
    let pieces = prop::collection::vec(prop::sample::select(&PIECES[..]), 0..60);
    let headers = inline(&["account name", "tier"]) + &inline(&["Acme"]);
    let sheets = pieces.prop_map(move |pieces| {
        Parts::of_rows(&(headers.clone() + &pieces.concat()))
            .with("xl/sharedStrings.xml", "<sst><si><t>Acme</t></si></sst>")
            .packed()
    });
    let damaged = (
        prop::collection::vec((0..length, any::<u8>()), 1..6),
        0..length,
    )
        .prop_map(move |(changes, cut)| {
            let mut bytes = whole.clone();
            for (at, byte) in changes {
                bytes[at] = byte;
            }
            if cut % 3 == 0 {
                bytes.truncate(cut);
            }
            bytes
        });
    let bytes = prop_oneof![sheets, damaged];
    let mut runner = TestRunner::new(Config {
        cases: 300,
        failure_persistence: None,
        ..Config::default()
    });
    let done = runner.run(&bytes, |bytes| {
        let paths = files.write("book.xlsx", bytes);
        runtime.block_on(async {
            let view = read(&world, paths).await.unwrap();
            if view.files[0].trouble.is_none() {
                // A part that is read to its end may turn out to be damaged there.
                let _ = world.app.try_import(plan(&view), &no_progress).await;
            }
        });
        Ok(())
    });
    done.unwrap();
    let imports = runtime.block_on(world.app.imports()).unwrap();
    assert!(imports.is_empty(), "a trial writes nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_days_that_were_typed_as_text_are_still_asked_about() -> Result<()> {
    let world = World::new().await?;
    let files = Files::new();
    let book = of_rows(&[&["account name", "since"], &["Acme", "03/04/2025"]]);
    let view = read(&world, files.write("clients.xlsx", book)).await?;
    let dates = view.files[0].columns[1].dates.as_ref().unwrap();
    assert!(dates.is_ambiguous);
    assert_ne!(dates.order, Order::YearFirst);
    Ok(())
}
