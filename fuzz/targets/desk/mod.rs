//! A ledger with one client, where files are tried that somebody imports.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use app::accounts::{AddContact, ChangeContact, ContactChange};
use app::imports::{FilePlan, ImportPlan, ReadImport};
use app::opening::Begin;
use app::{App, Laptop, Surroundings, SystemClock};
use domain::backups::Power;
use domain::settings::Language;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tokio::sync::broadcast;

/// A laptop that stays as it is.
#[derive(Debug)]
struct Still;

impl Laptop for Still {
    fn power(&self) -> Power {
        Power::Mains
    }

    fn free(&self, _: &Path) -> io::Result<u64> {
        Ok(u64::MAX)
    }

    fn file_system(&self, _: &Path) -> Option<String> {
        None
    }
}

/// A ledger, and a place for the file.
pub struct Desk {
    runtime: Runtime,
    app: App,
    file: PathBuf,
    _folder: TempDir,
}

impl Desk {
    /// A desk where a file has this name.
    pub fn with(name: &str) -> Self {
        let runtime = Runtime::new().expect("a runtime");
        let folder = TempDir::with_prefix("kept-fuzz-").expect("a folder");
        let surroundings = Surroundings {
            folder: folder.path().join("ledger"),
            version: "0".to_owned(),
            name: String::new(),
            locales: vec!["en-US".to_owned()],
            laptop: Arc::new(Still),
        };
        Self {
            app: runtime.block_on(begun(surroundings)).expect("a ledger"),
            file: folder.path().join(name),
            runtime,
            _folder: folder,
        }
    }

    /// Tries these bytes as a file. Refused or counted: both are answers.
    pub fn try_file(&self, bytes: &[u8]) {
        std::fs::write(&self.file, bytes).expect("the file");
        // What is refused is what a person would be told.
        let _ = self.runtime.block_on(self.tried());
    }

    async fn tried(&self) -> app::Result<()> {
        let read = ReadImport {
            paths: vec![self.file.display().to_string()],
            source: "fuzz".to_owned(),
            kinds: Vec::new(),
        };
        let view = self.app.read_import(read, &|_| {}).await?;
        let files = view.files.into_iter().filter(|file| file.trouble.is_none());
        let files: Vec<FilePlan> = files
            .map(|file| FilePlan {
                path: file.path,
                kind: file.kind,
                columns: file.columns.into_iter().map(|column| column.plan).collect(),
                accounts: Vec::new(),
            })
            .collect();
        if files.is_empty() {
            return Ok(());
        }
        let plan = ImportPlan {
            source: "fuzz".to_owned(),
            currency: "EUR".to_owned(),
            files,
        };
        self.app.try_import(plan, &|_| {}).await.map(drop)
    }
}

async fn begun(surroundings: Surroundings) -> app::Result<App> {
    let (changed, _) = broadcast::channel(1);
    let app = App::open(Arc::new(surroundings), Arc::new(SystemClock), changed).await?;
    let begin = Begin {
        name: "Nina".to_owned(),
        language: Language::English,
        first_account: String::new(),
    };
    app.begin(begin).await?;
    let account = app
        .add_account(app::accounts::AddAccount {
            name: "Acme".to_owned(),
            stage: domain::accounts::Stage::Active,
            tier: domain::accounts::Tier::Standard,
        })
        .await?;
    let id = app
        .add_contact(AddContact {
            account,
            name: "Mara".to_owned(),
            role: String::new(),
        })
        .await?;
    let change = ContactChange::Email("mara@acme.example".to_owned());
    app.change_contact(ChangeContact { id, change }).await?;
    Ok(app)
}
