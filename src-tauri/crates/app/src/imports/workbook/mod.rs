//! A workbook (`.xlsx`): which sheets it has, and the rows of one.
//!
//! It is read here and not by a library for spreadsheets, because those believe what a file says of itself: they set
//! aside memory for as many texts as it names, hold a whole sheet, and give a sheet up at the first cell they do not
//! know. Nothing of a workbook is trusted: every part of it has a most size while it is inflated, whatever the
//! archive says, and what is held are the texts that cells share, the formats of numbers, and one row.

mod cells;
mod package;
mod sheet;
mod xml;

use std::collections::HashMap;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::sync::Arc;

use quick_xml::events::Event;

use super::FileTrouble;
use cells::{Epoch, Format};
use package::Package;
pub(super) use sheet::{SheetRow, SheetRows};
use xml::{Xml, attribute};

/// The most millions of bytes of a sheet: a million rows of twenty columns take about as many. It is never held.
const SHEET: u32 = 1_000;
/// The most millions of bytes of the texts that cells share, which are held.
const STRINGS: u32 = 100;
/// The most millions of bytes of the list of sheets, of what leads to it, and of the formats.
const ABOUT: u32 = 20;
/// The most millions of bytes of a sheet that is looked at for rows; a larger one has some.
const GLANCE: u32 = 20;
/// The most sheets, far more than come in at once.
const SHEETS: usize = 250;

/// What the cells of all sheets share.
struct Shared {
    strings: Strings,
    /// By their number, which a cell names.
    formats: Vec<Format>,
    epoch: Epoch,
}

/// Texts, one after another, and where each ends.
#[derive(Default)]
struct Strings {
    text: String,
    ends: Vec<u32>,
}

impl Strings {
    fn get(&self, at: usize) -> Option<&str> {
        let end = *self.ends.get(at)? as usize;
        let start = at.checked_sub(1).map_or(Some(0), |before| {
            self.ends.get(before).map(|end| *end as usize)
        })?;
        self.text.get(start..end)
    }
}

/// A sheet of a workbook.
struct Sheet {
    name: String,
    part: String,
    is_hidden: bool,
}

/// An open workbook.
pub(super) struct Workbook {
    package: Package,
    sheets: Vec<Sheet>,
    shared: Arc<Shared>,
}

impl Workbook {
    /// Opens a file of `size` bytes that begins like a workbook.
    ///
    /// # Errors
    /// [`FileTrouble::OtherSpreadsheet`] for those of other programs, [`FileTrouble::NotText`] for what is no
    /// spreadsheet, [`FileTrouble::Damaged`], [`FileTrouble::Encrypted`], [`FileTrouble::TooLargeUnpacked`].
    pub(super) fn open(file: File, size: u64) -> Result<Self, FileTrouble> {
        let package = Package::open(file, size)?;
        let root = root(&package)?;
        let folder = root.rsplit_once('/').map_or("", |(folder, _)| folder);
        let name = root.rsplit('/').next().unwrap_or_default();
        let related = related(&package, &format!("{folder}/_rels/{name}.rels"), folder)?;
        let of_kind = |kind: &str| related.values().find(|one| one.kind == kind);
        let strings = match of_kind("sharedStrings") {
            Some(found) => strings(&package, &found.part)?,
            None => Strings::default(),
        };
        let formats = match of_kind("styles") {
            Some(found) => formats(&package, &found.part)?,
            None => Vec::new(),
        };
        let (sheets, epoch) = sheets(&package, &root, &related)?;
        Ok(Self {
            package,
            sheets,
            shared: Arc::new(Shared {
                strings,
                formats,
                epoch,
            }),
        })
    }

    /// The names of its sheets with rows, without those that are hidden: what somebody put out of sight is not meant.
    /// A sheet that cannot be read is among them, so that it can say so.
    pub(super) fn tables(&self) -> impl Iterator<Item = &str> {
        let has_rows = |sheet: &&Sheet| -> bool {
            let second = self.rows_of(sheet, GLANCE).and_then(|mut rows| {
                let headers = rows.headers()?;
                Ok(headers.is_some() && rows.next()?.is_some())
            });
            second.unwrap_or(true)
        };
        let shown = self.sheets.iter().filter(|sheet| !sheet.is_hidden);
        shown.filter(has_rows).map(|sheet| sheet.name.as_str())
    }

    /// The rows of the sheet of this name. Only one sheet is read at a time.
    ///
    /// # Errors
    /// [`FileTrouble::NoSheet`], [`FileTrouble::Damaged`], [`FileTrouble::TooLargeUnpacked`].
    pub(super) fn rows(&self, name: &str) -> Result<SheetRows, FileTrouble> {
        let sheet = self.sheets.iter().find(|sheet| sheet.name == name);
        self.rows_of(sheet.ok_or(FileTrouble::NoSheet)?, SHEET)
    }

    fn rows_of(&self, sheet: &Sheet, megabytes: u32) -> Result<SheetRows, FileTrouble> {
        let xml = xml(&self.package, &sheet.part, megabytes)?.ok_or(FileTrouble::Damaged)?;
        Ok(SheetRows::of(xml, Arc::clone(&self.shared))?)
    }
}

/// Why a file is no workbook that can be read, where it is one of the containers in which older programs keep
/// documents, and newer ones what they encrypt.
pub(super) fn trouble_of_container(file: &mut File) -> FileTrouble {
    // The list of what it holds begins at a sector that its head names; some sectors of it say what it is.
    let mut head = [0; 52];
    let list = file.rewind().and_then(|()| file.read_exact(&mut head));
    let list = list.and_then(|()| {
        let size = 1_u64 << u32::from(head[30]).min(12);
        let [.., a, b, c, d] = head;
        let first = u64::from(u32::from_le_bytes([a, b, c, d]));
        let mut list = Vec::new();
        file.seek(SeekFrom::Start((first + 1) * size))?;
        Read::by_ref(file).take(8 * size).read_to_end(&mut list)?;
        Ok(list)
    });
    let list = list.unwrap_or_default();
    let names = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        list.windows(name.len()).any(|bytes| bytes == name)
    };
    if names("EncryptedPackage") {
        FileTrouble::Encrypted
    } else if names("Workbook") || names("Book") {
        FileTrouble::OtherSpreadsheet
    } else {
        FileTrouble::NotText
    }
}

/// A part that another one names.
struct Related {
    part: String,
    /// What it is to the other one: the last word of a long address.
    kind: String,
}

fn xml(package: &Package, name: &str, megabytes: u32) -> Result<Option<Xml>, FileTrouble> {
    let part = package.part(name, megabytes)?;
    Ok(part.map(|part| Xml::of(part, megabytes)))
}

/// The name of the part that lists the sheets.
fn root(package: &Package) -> Result<String, FileTrouble> {
    let related = related(package, "_rels/.rels", "")?;
    let root = related
        .into_values()
        .find(|one| one.kind == "officeDocument");
    let root = root.map(|root| root.part);
    match root {
        Some(root) if root.ends_with("workbook.xml") => Ok(root),
        Some(root) if root.ends_with("workbook.bin") => Err(FileTrouble::OtherSpreadsheet),
        Some(_) => Err(FileTrouble::NotText),
        None if is_open_document(package)? => Err(FileTrouble::OtherSpreadsheet),
        None => Err(FileTrouble::NotText),
    }
}

/// Is it a spreadsheet of LibreOffice?
fn is_open_document(package: &Package) -> Result<bool, FileTrouble> {
    let mut kind = String::new();
    if package.holds("content.xml")
        && let Some(part) = package.part("mimetype", 1)?
    {
        let read = part.take(100).read_to_string(&mut kind);
        read.map_err(|_| FileTrouble::Damaged)?;
    }
    Ok(kind.contains("opendocument.spreadsheet"))
}

/// What a part leads to, by the ids it has for it. `folder`: where its names begin.
fn related(
    package: &Package,
    name: &str,
    folder: &str,
) -> Result<HashMap<String, Related>, FileTrouble> {
    let mut found = HashMap::new();
    let name = name.trim_start_matches('/');
    let Some(mut xml) = xml(package, name, ABOUT)? else {
        return Ok(found);
    };
    loop {
        match xml.next()? {
            Event::Start(begun) if begun.local_name().as_ref() == "Relationship" => {
                let said = |name| attribute(&begun, name);
                if let (Some(id), Some(kind), Some(target)) =
                    (said("Id"), said("Type"), said("Target"))
                {
                    let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                    let part = resolved(folder, &target);
                    found.insert(id, Related { part, kind });
                }
            }
            Event::Eof => return Ok(found),
            _ => {}
        }
    }
}

/// The name of a part as one in `folder` says it.
fn resolved(folder: &str, target: &str) -> String {
    if let Some(whole) = target.strip_prefix('/') {
        return whole.to_owned();
    }
    let mut folders: Vec<&str> = folder.split('/').filter(|one| !one.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "." | "" => {}
            ".." => _ = folders.pop(),
            step => folders.push(step),
        }
    }
    folders.join("/")
}

/// The sheets in their order, without charts, and from which day days are counted.
fn sheets(
    package: &Package,
    root: &str,
    related: &HashMap<String, Related>,
) -> Result<(Vec<Sheet>, Epoch), FileTrouble> {
    let mut xml = xml(package, root, ABOUT)?.ok_or(FileTrouble::Damaged)?;
    let (mut sheets, mut epoch) = (Vec::new(), Epoch::Y1900);
    loop {
        match xml.next()? {
            Event::Start(begun) if begun.local_name().as_ref() == "sheet" => {
                let related = attribute(&begun, "id").and_then(|id| related.get(&id));
                let name = attribute(&begun, "name");
                let state = attribute(&begun, "state");
                if let (Some(name), Some(related)) = (name, related)
                    && related.kind == "worksheet"
                    && sheets.len() < SHEETS
                {
                    sheets.push(Sheet {
                        name,
                        part: related.part.clone(),
                        is_hidden: state.is_some_and(|state| state != "visible"),
                    });
                }
            }
            Event::Start(begun) if begun.local_name().as_ref() == "workbookPr" => {
                let says = attribute(&begun, "date1904");
                if matches!(says.as_deref(), Some("1" | "true")) {
                    epoch = Epoch::Y1904;
                }
            }
            Event::Eof => return Ok((sheets, epoch)),
            _ => {}
        }
    }
}

/// The texts that cells share.
fn strings(package: &Package, part: &str) -> Result<Strings, FileTrouble> {
    let mut strings = Strings::default();
    let Some(mut xml) = xml(package, part, STRINGS)? else {
        return Ok(strings);
    };
    let mut one = String::new();
    loop {
        match xml.next()? {
            Event::Start(begun) if begun.local_name().as_ref() == "si" => {}
            Event::Eof => return Ok(strings),
            _ => continue,
        }
        xml.begin_piece();
        one.clear();
        xml.string(&mut one)?;
        strings.text.push_str(&cells::unescaped(&one));
        // All of them are shorter than the part, which is far shorter than this number goes.
        strings
            .ends
            .push(u32::try_from(strings.text.len()).unwrap_or(u32::MAX));
    }
}

/// How numbers are shown, by the number of the style that a cell names.
fn formats(package: &Package, part: &str) -> Result<Vec<Format>, FileTrouble> {
    let Some(mut xml) = xml(package, part, ABOUT)? else {
        return Ok(Vec::new());
    };
    let mut own = HashMap::new();
    let mut formats = Vec::new();
    let mut is_of_cells = false;
    loop {
        match xml.next()? {
            Event::Start(begun) => match begun.local_name().as_ref() {
                "numFmt" => {
                    let id = attribute(&begun, "numFmtId").and_then(|id| id.parse::<u32>().ok());
                    if let (Some(id), Some(code)) = (id, attribute(&begun, "formatCode")) {
                        own.entry(id).or_insert_with(|| Format::of(&code));
                    }
                }
                "cellXfs" => is_of_cells = true,
                "xf" if is_of_cells => {
                    let id = attribute(&begun, "numFmtId").and_then(|id| id.parse().ok());
                    let id = id.unwrap_or(0);
                    let format = own.get(&id).copied();
                    formats.push(format.unwrap_or_else(|| Format::known(id)));
                }
                _ => {}
            },
            Event::End(ended) if ended.local_name().as_ref() == "cellXfs" => is_of_cells = false,
            Event::Eof => return Ok(formats),
            _ => {}
        }
    }
}
