//! `kept import`: files of other systems, or a document that `kept export` wrote.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use app::imports::{FileOutcome, FilePlan, ImportPlan, ImportView, ReadImport};
use app::{App, Failure, Surroundings};
use domain::imports::Order;
use serde::{Deserialize, Serialize};

use super::{Refusal, Voice};
use crate::catalogue::Catalogue;
use crate::socket::{self, Answer, Request};

/// What is to come in, and what is said about it beside the files themselves.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Import {
    /// The files.
    pub(crate) files: Vec<PathBuf>,
    /// Tell what would come in, and write nothing.
    pub(crate) only_tries: bool,
    /// The system they come from; a guess where none is named.
    pub(crate) source: Option<String>,
    /// The currency of amounts.
    pub(crate) currency: Option<String>,
    /// How dates are read that can be read either way.
    pub(crate) dates: Option<Order>,
    /// Where the rows go that do not come in.
    pub(crate) refused: Option<PathBuf>,
}

/// Has the running Kept bring it in, or does so where none runs.
pub(super) async fn import(
    mut import: Import,
    surroundings: &Arc<Surroundings>,
    voice: &Voice,
) -> Result<(), Refusal> {
    for file in import.files.iter_mut().chain(&mut import.refused) {
        *file = std::path::absolute(&*file).map_err(|_| Failure::NotRead)?;
    }
    if let [document] = &import.files[..]
        && is_document(document)
    {
        return take_in(document, surroundings, voice).await;
    }
    super::is_there(&surroundings.folder)
        .then_some(())
        .ok_or_else(|| super::no_ledger(surroundings, &voice.catalogue))?;
    match super::taken(surroundings).await {
        Ok(app) => {
            let done = carry_out(&app, &import, &voice.catalogue, &|line| voice.line(&line)).await;
            app.close().await;
            done
        }
        Err(Failure::InUse) => {
            let request = Request::Import(Box::new(import));
            let answers = socket::ask(&surroundings.folder, &request).await;
            let mut answers = answers.map_err(|_| no_answer(voice))?;
            while let Some(answer) = answers.next().await {
                match answer {
                    Answer::Working => voice.say("cli-working", &[]),
                    Answer::Said { sentence } => voice.line(&sentence),
                    Answer::Done => return Ok(()),
                    Answer::Refused { sentence } => return Err(Refusal::Said(sentence)),
                    Answer::Restored(_) => break,
                }
            }
            Err(no_answer(voice))
        }
        Err(failure) => Err(failure.into()),
    }
}

fn no_answer(voice: &Voice) -> Refusal {
    Refusal::Said(voice.catalogue.say("cli-no-answer", &[]))
}

/// Everything that another ledger held goes into one that nobody has begun.
async fn take_in(
    document: &Path,
    surroundings: &Arc<Surroundings>,
    voice: &Voice,
) -> Result<(), Refusal> {
    let app = super::taken(surroundings).await?;
    let taken = app.take_in(document).await;
    app.close().await;
    voice.say("cli-taken-in", &[("records", taken?.into())]);
    Ok(())
}

fn is_document(file: &Path) -> bool {
    file.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("json"))
}

/// Brings files in as they are proposed, and says what came of each.
pub(crate) async fn carry_out(
    app: &App,
    import: &Import,
    catalogue: &Catalogue,
    say: &(dyn Fn(String) + Send + Sync),
) -> Result<(), Refusal> {
    let paths = import.files.iter();
    let read = ReadImport {
        paths: paths.map(|path| path.display().to_string()).collect(),
        source: import.source.clone().unwrap_or_default(),
        kinds: Vec::new(),
    };
    let plan = plan(app.read_import(read, &|_| {}).await?, import, catalogue)?;
    let tried = app.try_import(plan.clone(), &|_| {}).await?;
    for file in &tried.files {
        tell(file, catalogue, say);
    }
    if let Some(missing) = tried.files.iter().find(|file| !file.missing.is_empty()) {
        return Err(Refusal::Said(catalogue.say(
            "cli-import-missing",
            &[("file", missing.name.as_str().into())],
        )));
    }
    if let Some(to) = &import.refused {
        let words = catalogue.refusals();
        app.save_refused_rows(plan.clone(), to, &words).await?;
    }
    if import.only_tries {
        say(catalogue.say("cli-import-tried", &[]));
        return Ok(());
    }
    app.run_import(plan, &|_| {}).await?;
    while app.work_off_marked().await? {}
    say(catalogue.say("cli-import-done", &[]));
    Ok(())
}

/// What is proposed, with what was said beside it; refused where somebody has to decide.
fn plan(view: ImportView, import: &Import, catalogue: &Catalogue) -> Result<ImportPlan, Refusal> {
    let mut files = Vec::with_capacity(view.files.len());
    for file in view.files {
        if let Some(trouble) = file.trouble {
            let name = file.name;
            return Err(Failure::File { name, trouble }.into());
        }
        let mut columns = Vec::with_capacity(file.columns.len());
        for column in file.columns {
            let is_ambiguous = column.dates.is_some_and(|dates| dates.is_ambiguous);
            let mut plan = column.plan;
            if is_ambiguous && plan.order.is_some() {
                let Some(order) = import.dates else {
                    let given = [
                        ("column", column.header.as_str().into()),
                        ("file", file.name.as_str().into()),
                    ];
                    return Err(Refusal::Said(catalogue.say("cli-import-ambiguous", &given)));
                };
                plan.order = Some(order);
            }
            columns.push(plan);
        }
        files.push(FilePlan {
            path: file.path,
            kind: file.kind,
            columns,
            accounts: Vec::new(),
        });
    }
    Ok(ImportPlan {
        source: view.source,
        currency: import.currency.clone().unwrap_or(view.currency),
        files,
    })
}

/// Says what becomes of a file.
fn tell(file: &FileOutcome, catalogue: &Catalogue, say: &(dyn Fn(String) + Send + Sync)) {
    let kind = format!("word-import-kind-{}", file.kind);
    let counts = &file.counts;
    say(catalogue.say(
        "cli-import-file",
        &[
            ("file", file.name.as_str().into()),
            ("kind", catalogue.say(&kind, &[]).into()),
            ("made", counts.made.into()),
            ("recognised", counts.recognised.into()),
            ("changed", counts.changed.into()),
            ("unchanged", counts.unchanged.into()),
            ("refused", counts.refused.into()),
        ],
    ));
    for row in &file.refused {
        let why = catalogue.row_problem(&row.problem);
        let given = [("line", row.line.into()), ("why", why.into())];
        say(catalogue.say("cli-import-row", &given));
    }
}
