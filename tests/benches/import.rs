//! What many rows take that come in from a file.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use app::imports::{FilePlan, ImportPlan, ReadImport};
use app::opening::Begin;
use app::{App, Surroundings, SystemClock};
use domain::settings::Language;
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
    let ledger = Bringing::into(&folder.path().join("ledger")).await?;
    let clients = folder.path().join("accounts.csv");
    write_clients(large, &clients)?;
    ledger.bring_in(&clients).await?;
    let kept = spent(async || ledger.bring_in(&file).await).await?;
    table.row(&["Kept", &ms(kept.cpu), &mib(kept.memory)]);
    let again = spent(async || ledger.bring_in(&file).await).await?;
    table.row(&[
        "Kept, the same file again",
        &ms(again.cpu),
        &mib(again.memory),
    ]);
    table.print();
    Ok(())
}

/// A ledger that files come into.
struct Bringing(App);

impl Bringing {
    async fn into(folder: &Path) -> Result<Self> {
        let surroundings = Surroundings {
            folder: folder.to_owned(),
            version: "bench".to_owned(),
            name: String::new(),
            locales: vec!["en-GB".to_owned()],
        };
        let (changed, _) = tokio::sync::broadcast::channel(1);
        let app = App::open(Arc::new(surroundings), Arc::new(SystemClock), changed).await?;
        app.begin(Begin {
            name: "Nina".to_owned(),
            language: Language::English,
            first_account: String::new(),
        })
        .await?;
        Ok(Self(app))
    }

    /// Brings a file in as it is proposed; every row of it has to come in.
    async fn bring_in(&self, file: &Path) -> Result<()> {
        let read = ReadImport {
            paths: vec![file.display().to_string()],
            source: "bench".to_owned(),
            kinds: Vec::new(),
        };
        let view = self.0.read_import(read, &|_| {}).await?;
        let plan = ImportPlan {
            source: view.source,
            currency: view.currency,
            files: view
                .files
                .into_iter()
                .map(|file| FilePlan {
                    path: file.path,
                    kind: file.kind,
                    columns: file.columns.into_iter().map(|column| column.plan).collect(),
                })
                .collect(),
        };
        let id = self.0.run_import(plan, &|_| {}).await?;
        let counts = &self.0.import(id).await?.import.files[0].counts;
        ensure!(
            counts.refused == 0 && counts.made + counts.unchanged == counts.rows,
            "{counts:?}"
        );
        Ok(())
    }
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

/// Writes the company's accounts as another system would export them.
fn write_clients(large: &Cached, path: &Path) -> Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    writeln!(file, "account_id,account_name")?;
    for client in large.company.clients() {
        let account = client?.account;
        writeln!(file, "{},\"{}\"", account.id, account.name.as_str())?;
    }
    Ok(file.flush()?)
}

/// Writes the company's newest touches as another system would export them.
fn write(large: &Cached, path: &Path) -> Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    writeln!(
        file,
        "call_id,account_id,contact,direction,channel,result,at,minutes,notes"
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
                client.account.id,
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
