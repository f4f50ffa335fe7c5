//! What many rows take that come in from a file.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use app::imports::{FilePlan, ImportPlan, ReadImport};
use kept_tests::company::{Cached, SOURCE, Sizes};

use crate::SEED;
use crate::ledger::Open;
use crate::measure::{Table, cpu, cpu_of_children, memory_from_here, mib, ms, peak_memory};

/// Rows of the file.
const ROWS: usize = 100_000;

/// What bringing a file in took.
struct Spent {
    cpu: Duration,
    memory: u64,
}

/// Measures touches that come in from a file, beside the bare insertion of its rows.
pub async fn run(large: &Cached) -> Result<()> {
    let around = large.file();
    let folder =
        tempfile::TempDir::with_prefix_in("import-", around.parent().context("a folder")?)?;
    let file = folder.path().join("touches.csv");
    write(large, &file)?;
    let table = Table::new(
        format!(
            "{ROWS} touches from a CSV file, into a ledger with the company's accounts and contacts"
        ),
        &["", "CPU ms", "MiB more", "rows"],
    );
    let floor = folder.path().join("floor.db");
    let (spent, rows) = bare_rows(&file, &floor)?;
    let name = "floor: sqlite3 .import, same indexes";
    table.row(&[name, &ms(spent), "", &rows.to_string()]);

    // The same accounts and contacts, and nothing said with them yet.
    let sizes = Sizes {
        touches: 0,
        busiest: 0,
        commitments: 0,
        saves: 0,
        ..large.company.sizes()
    };
    let silent = Cached::about(large.company.now().instant, SEED, sizes).await?;
    let open = Open::copy(&silent).await?;
    let (spent, plan) = measured(async || read(&open, &file).await).await?;
    row(&table, "read: what the file holds", &spent, 0);
    let (spent, ()) = measured(async || {
        open.app.try_import(plan.clone(), &|_| {}).await?;
        Ok(())
    })
    .await?;
    row(&table, "tried: what would become of it", &spent, 0);
    let (spent, rows) = measured(async || come_in(&open, plan.clone()).await).await?;
    row(&table, "came in, with a backup before", &spent, rows);
    open.app.close().await;
    Ok(())
}

fn row(table: &Table, name: &str, spent: &Spent, rows: u32) {
    table.row(&[name, &ms(spent.cpu), &mib(spent.memory), &rows.to_string()]);
}

/// What `work` takes of the processor, and how much more memory this process has meanwhile.
async fn measured<T>(work: impl AsyncFnOnce() -> Result<T>) -> Result<(Spent, T)> {
    let (memory, before) = (memory_from_here()?, cpu());
    let done = work().await?;
    let spent = Spent {
        cpu: cpu() - before,
        memory: peak_memory()?.saturating_sub(memory),
    };
    Ok((spent, done))
}

/// Looks at the file and takes what is proposed as it is.
async fn read(open: &Open, file: &Path) -> Result<ImportPlan> {
    let input = ReadImport {
        paths: vec![file.display().to_string()],
        source: SOURCE.to_owned(),
        kinds: Vec::new(),
    };
    let view = open.app.read_import(input, &|_| {}).await?;
    let files = view.files.into_iter().map(|file| FilePlan {
        path: file.path,
        kind: file.kind,
        columns: file.columns.into_iter().map(|column| column.plan).collect(),
        accounts: Vec::new(),
    });
    Ok(ImportPlan {
        source: view.source,
        currency: view.currency,
        files: files.collect(),
    })
}

/// Brings the file in; how many rows made a record.
async fn come_in(open: &Open, plan: ImportPlan) -> Result<u32> {
    let id = open.app.run_import(plan, &|_| {}).await?;
    let page = open.app.import(id).await?;
    Ok(page.import.files.iter().map(|file| file.counts.made).sum())
}

/// Writes the company's newest touches as another system would export them.
fn write(large: &Cached, path: &Path) -> Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    writeln!(
        file,
        "Ticket ID,Account ID,Contact,Direction,Channel,Result,Date,Minutes,Notes"
    )?;
    let mut left = ROWS;
    for client in large.company.clients() {
        let client = client?;
        for touch in large.company.touches(&client, 7)? {
            if left == 0 {
                break;
            }
            left -= 1;
            let contact = client
                .contacts
                .iter()
                .find(|contact| Some(contact.id) == touch.contact);
            let contact = contact.map_or("", |contact| contact.name.as_str());
            let words = touch.words.as_ref().map_or("", |words| words.as_str());
            writeln!(
                file,
                "{},{},\"{contact}\",{},{},{},{},{},\"{words}\"",
                touch.id,
                client.account.id.uuid().simple(),
                touch.direction,
                touch.channel,
                touch.result,
                touch.at.format("%Y-%m-%d %H:%M"),
                touch.minutes,
            )?;
        }
    }
    file.flush()?;
    Ok(())
}

/// What `sqlite3 .import` takes of the processor for the file, into a table with the indexes of touches: no check, no
/// event, no record of where it came from.
fn bare_rows(file: &Path, to: &Path) -> Result<(Duration, u32)> {
    let script = format!(
        "create table touch (touch_id text primary key not null, account_id text, contact_id text, direction text, \
            channel text, result text, at text, minutes integer, words text) strict;\n\
        create index touch_by_account on touch (account_id, at, touch_id);\n\
        create index touch_by_contact on touch (contact_id) where contact_id is not null;\n\
        .import --csv --skip 1 {} touch\n\
        select count(*) from touch;\n",
        file.display()
    );
    let before = cpu_of_children()?;
    let mut sqlite = Command::new("sqlite3")
        .arg(to)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("sqlite3")?;
    sqlite
        .stdin
        .take()
        .context("sqlite3")?
        .write_all(script.as_bytes())?;
    let output = sqlite.wait_with_output()?;
    ensure!(output.status.success(), "sqlite3: {}", output.status);
    let rows = String::from_utf8(output.stdout)?.trim().parse()?;
    Ok((cpu_of_children()? - before, rows))
}
