//! What many rows take that come in from a file.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use kept_tests::company::Cached;
use sqlx::{Connection, SqliteConnection};

use crate::ledger::bare;
use crate::measure::{Table, cpu, memory_from_here, mib, ms, peak_memory};

/// Rows of the file.
const ROWS: usize = 100_000;

/// What bringing a file in took.
pub struct Spent {
    cpu: Duration,
    memory: u64,
}

/// Measures the bare insertion of a file's rows.
pub async fn run(large: &Cached) -> Result<()> {
    let folder =
        tempfile::TempDir::with_prefix_in("import-", large.file().parent().context("a folder")?)?;
    let file = folder.path().join("touches.csv");
    write(large, &file)?;
    let mut table = Table::new(
        format!("{ROWS} touches from a CSV file"),
        &["", "CPU ms", "MiB more"],
    );
    let floor = spent(async || bare_rows(&file, &folder.path().join("floor.db")).await).await?;
    table.row(&[
        "floor: bare rows, same indexes",
        &ms(floor.cpu),
        &mib(floor.memory),
    ]);
    table.print();
    Ok(())
}

/// What `work` takes of the processor, and how much more memory this process has meanwhile.
pub async fn spent(work: impl AsyncFnOnce() -> Result<()>) -> Result<Spent> {
    let (memory, before) = (memory_from_here()?, cpu());
    work().await?;
    Ok(Spent {
        cpu: cpu() - before,
        memory: peak_memory()?.saturating_sub(memory),
    })
}

/// Writes the company's newest touches as another system would export them.
fn write(large: &Cached, path: &Path) -> Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    writeln!(
        file,
        "id,account,contact,direction,channel,result,at,minutes,notes"
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
                "{},\"{}\",\"{contact}\",{},{},{},{},{},\"{words}\"",
                touch.id,
                client.account.name.as_str(),
                touch.direction,
                touch.channel,
                touch.result,
                touch.at.to_rfc3339(),
                touch.minutes,
            )?;
        }
    }
    file.flush()?;
    Ok(())
}

/// What `sqlite3 .import` does with the file, in a table with the indexes of touches: no check, no event.
async fn bare_rows(file: &Path, to: &Path) -> Result<()> {
    let mut conn = bare(to).await?;
    create(&mut conn).await?;
    let mut rows = csv::Reader::from_path(file)?;
    let mut writing = conn.begin().await?;
    for row in rows.records() {
        let row = row?;
        let mut insert = sqlx::query("insert into touch values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for cell in &row {
            insert = insert.bind(cell.to_owned());
        }
        insert.execute(&mut *writing).await?;
    }
    writing.commit().await?;
    Ok(())
}

async fn create(conn: &mut SqliteConnection) -> Result<()> {
    let statements = [
        "create table touch (touch_id text primary key not null, account_id text, contact_id text, direction text,
            channel text, result text, at text, minutes integer, words text) strict",
        "create index touch_by_account on touch (account_id, at, touch_id)",
        "create index touch_by_contact on touch (contact_id) where contact_id is not null",
    ];
    for statement in statements {
        sqlx::query(statement).execute(&mut *conn).await?;
    }
    Ok(())
}
