//! Any bytes as a file that somebody imports: they come in, or are refused; nothing panics and nothing is written.
#![no_main]

use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use app::imports::{FilePlan, ImportPlan, ReadImport};
use app::opening::Begin;
use app::{App, Surroundings, SystemClock};
use domain::settings::Language;
use libfuzzer_sys::fuzz_target;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tokio::sync::broadcast;

/// A ledger with one client, and a place for the file.
struct Desk {
    runtime: Runtime,
    app: App,
    file: PathBuf,
    _folder: TempDir,
}

static DESK: LazyLock<Desk> = LazyLock::new(|| {
    let runtime = Runtime::new().expect("a runtime");
    let folder = TempDir::with_prefix("kept-fuzz-").expect("a folder");
    let surroundings = Surroundings {
        folder: folder.path().join("ledger"),
        version: "0".to_owned(),
        name: String::new(),
        locales: vec!["en-US".to_owned()],
    };
    let (changed, _) = broadcast::channel(1);
    let app: app::Result<App> = runtime.block_on(async {
        let app = App::open(Arc::new(surroundings), Arc::new(SystemClock), changed).await?;
        let begin = Begin {
            name: "Nina".to_owned(),
            language: Language::English,
            first_account: "Acme".to_owned(),
        };
        app.begin(begin).await?;
        Ok(app)
    });
    Desk {
        runtime,
        app: app.expect("a ledger"),
        file: folder.path().join("table.csv"),
        _folder: folder,
    }
});

fuzz_target!(|bytes: &[u8]| {
    let desk = &*DESK;
    std::fs::write(&desk.file, bytes).expect("the file");
    desk.runtime.block_on(async {
        let read = ReadImport {
            paths: vec![desk.file.display().to_string()],
            source: "fuzz".to_owned(),
            kinds: Vec::new(),
        };
        let Ok(view) = desk.app.read_import(read, &|_| {}).await else {
            return;
        };
        let files = view.files.into_iter().filter(|file| file.trouble.is_none());
        let files: Vec<FilePlan> = files
            .map(|file| FilePlan {
                path: file.path,
                kind: file.kind,
                columns: file.columns.into_iter().map(|column| column.plan).collect(),
            })
            .collect();
        if files.is_empty() {
            return;
        }
        let plan = ImportPlan {
            source: "fuzz".to_owned(),
            currency: "EUR".to_owned(),
            files,
        };
        // Refused or counted: both are answers.
        let _ = desk.app.try_import(plan, &|_| {}).await;
    });
});
