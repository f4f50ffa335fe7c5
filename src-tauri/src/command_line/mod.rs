//! Kept without a window: one thing asked for by its words, done on the same ledger by the same functions.
//!
//! A command that reads takes the ledger if nobody has it, and else reads beside the Kept that does. A command that
//! writes is carried out by that Kept, through its socket.

pub(crate) mod due;
mod help;
mod import;
mod quit;
mod restore;

use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use app::{App, Failure, Surroundings, SystemClock};
use domain::settings::Language;
use tokio::sync::broadcast;

use crate::arguments::{Arguments, Command, Task, Unclear};
use crate::catalogue::Catalogue;
use crate::surroundings;

pub(crate) use import::{Import, carry_out as carry_out_import};

/// It was refused, with one sentence that says why.
const REFUSED: u8 = 1;

/// The words made no sense.
const UNCLEAR: u8 = 2;

/// Why a command could not be carried out.
pub(crate) enum Refusal {
    /// The ledger, or what was to be done with it.
    Kept(Failure),
    /// A sentence of its own, in the language that was known by then.
    Said(String),
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        Self::Kept(failure)
    }
}

impl From<app::Error> for Refusal {
    fn from(error: app::Error) -> Self {
        Self::Kept(error.into())
    }
}

/// What a command says, and in which language.
struct Voice {
    catalogue: Catalogue,
    out: io::Stdout,
}

impl Voice {
    fn speaking(language: Language) -> Self {
        Self {
            catalogue: Catalogue::of(language),
            out: io::stdout(),
        }
    }

    /// Says a line. When nobody reads on (`kept due | head -1`), that is no failure.
    fn line(&self, text: &str) {
        let said = writeln!(self.out.lock(), "{text}");
        if let Err(error) = said
            && error.kind() != ErrorKind::BrokenPipe
        {
            log::warn!("nothing more could be said: {error}");
        }
    }

    /// Says a message of the catalogue.
    fn say(&self, id: &str, given: &[crate::catalogue::Given<'_>]) {
        self.line(&self.catalogue.say(id, given));
    }
}

/// Does what the words ask for, without a window or a display.
pub(crate) fn run(arguments: Arguments) -> ExitCode {
    let Task::Command(command) = arguments.task else {
        return ExitCode::from(UNCLEAR);
    };
    let folder = match surroundings::folder(arguments.data.as_deref()) {
        Ok(folder) => folder,
        Err(error) => return complain(&format!("{error}"), REFUSED),
    };
    let surroundings = Arc::new(surroundings::of(folder));
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return complain(&format!("{error}"), REFUSED),
    };
    let mut language = surroundings.language();
    match runtime.block_on(carry_out(command, &surroundings, &mut language)) {
        Ok(code) => code,
        Err(Refusal::Kept(failure)) => {
            complain(&Catalogue::of(language).failure(&failure), REFUSED)
        }
        Err(Refusal::Said(sentence)) => complain(&sentence, REFUSED),
    }
}

/// Says what is wrong with the words, and where to find those that Kept understands.
pub(crate) fn unclear(what: &Unclear) -> ExitCode {
    let catalogue = Catalogue::of(surroundings::of(PathBuf::new()).language());
    let sentence = match what {
        Unclear::NoFolder => catalogue.say("cli-needs-folder", &[]),
        Unclear::NoWord(option) => catalogue.say("cli-needs-word", &[("option", (*option).into())]),
        Unclear::NoFile(command) => {
            catalogue.say("cli-needs-file", &[("command", (*command).into())])
        }
        Unclear::Unknown(word) => catalogue.say(
            "cli-unknown",
            &[("word", word.to_string_lossy().into_owned().into())],
        ),
    };
    complain(&sentence, UNCLEAR)
}

fn complain(sentence: &str, code: u8) -> ExitCode {
    // Nobody may be there to read it; the code says it too.
    let _ = writeln!(io::stderr(), "kept: {sentence}");
    ExitCode::from(code)
}

/// Carries a command out. `language` becomes that of the ledger as soon as it is known.
async fn carry_out(
    command: Command,
    surroundings: &Arc<Surroundings>,
    language: &mut Language,
) -> Result<ExitCode, Refusal> {
    match command {
        Command::Help => help::say(&Voice::speaking(*language)),
        Command::Version => {
            let version = surroundings.version.clone();
            Voice::speaking(*language).say("settings-version", &[("version", version.into())]);
        }
        Command::Restore(from) => {
            *language = spoken(surroundings).await;
            restore::restore(&from, surroundings, &Voice::speaking(*language)).await?;
        }
        Command::Import(what) => {
            *language = spoken(surroundings).await;
            import::import(*what, surroundings, &Voice::speaking(*language)).await?;
        }
        Command::Due { json } => {
            let (app, voice) = open(surroundings, language).await?;
            let said = due::say(&app, json, &voice).await;
            app.close().await;
            said?;
        }
        Command::Export(file) => {
            let (app, voice) = open(surroundings, language).await?;
            let exported = app.export(&file).await;
            app.close().await;
            let records = exported?.records;
            let file = file.display().to_string();
            voice.say(
                "cli-exported",
                &[("records", records.into()), ("file", file.into())],
            );
        }
        Command::ExportCalendar(file) => {
            let (app, voice) = open(surroundings, language).await?;
            let say = |date: &_| voice.catalogue.date(date);
            let exported = app.export_calendar(&file, &say).await;
            app.close().await;
            let dates = exported?.records;
            let file = file.display().to_string();
            voice.say(
                "cli-exported-calendar",
                &[("dates", dates.into()), ("file", file.into())],
            );
        }
        Command::BackUp => {
            let (app, voice) = open(surroundings, language).await?;
            let made = app.back_up().await;
            app.close().await;
            voice.say("cli-backed-up", &[("name", made?.name.into())]);
        }
        Command::Quit => {
            *language = spoken(surroundings).await;
            quit::quit(surroundings, &Voice::speaking(*language)).await;
        }
        Command::Check => {
            let (app, voice) = open(surroundings, language).await?;
            let found = app.check().await;
            app.close().await;
            return Ok(checked(&found?, &voice));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Says what a check found.
fn checked(found: &app::backups::CheckView, voice: &Voice) -> ExitCode {
    if found.is_sound() {
        voice.say("cli-sound", &[]);
        return ExitCode::SUCCESS;
    }
    for fault in &found.damage {
        voice.line(fault);
    }
    for (table, row, refers_to) in &found.dangling {
        voice.say(
            "cli-dangling",
            &[
                ("table", table.as_str().into()),
                ("row", (*row).into()),
                ("other", refers_to.as_str().into()),
            ],
        );
    }
    let count = found.damage.len() + found.dangling.len();
    complain(
        &voice
            .catalogue
            .say("cli-unsound", &[("count", count.into())]),
        REFUSED,
    )
}

/// Opens the ledger, up to date, or reads it beside the Kept that has it open. A command never begins a ledger.
async fn open(
    surroundings: &Arc<Surroundings>,
    language: &mut Language,
) -> Result<(App, Voice), Refusal> {
    if !is_there(&surroundings.folder) {
        return Err(no_ledger(surroundings, &Catalogue::of(*language)));
    }
    let app = taken_or_beside(surroundings).await?;
    *language = app.opening().await?.language;
    Ok((app, Voice::speaking(*language)))
}

fn no_ledger(surroundings: &Surroundings, catalogue: &Catalogue) -> Refusal {
    let folder = surroundings.folder.display().to_string();
    Refusal::Said(catalogue.say("cli-no-ledger", &[("folder", folder.into())]))
}

/// Takes the ledger, which nobody else has.
async fn taken(surroundings: &Arc<Surroundings>) -> Result<App, Failure> {
    // Nobody here listens to what changes.
    let (changed, _) = broadcast::channel(1);
    Ok(App::open(Arc::clone(surroundings), Arc::new(SystemClock), changed).await?)
}

async fn taken_or_beside(surroundings: &Arc<Surroundings>) -> Result<App, Failure> {
    match taken(surroundings).await {
        Ok(app) => {
            app.refresh().await?;
            while app.work_off_marked().await? {}
            Ok(app)
        }
        Err(Failure::InUse) => {
            Ok(App::beside(Arc::clone(surroundings), Arc::new(SystemClock)).await?)
        }
        Err(failure) => Err(failure),
    }
}

/// The language of the ledger, where it can be read; else the system's.
async fn spoken(surroundings: &Arc<Surroundings>) -> Language {
    let beside = App::beside(Arc::clone(surroundings), Arc::new(SystemClock)).await;
    let opening = match beside {
        Ok(app) => {
            let opening = app.opening().await;
            app.close().await;
            opening
        }
        Err(error) => Err(error),
    };
    opening.map_or_else(|_| surroundings.language(), |opening| opening.language)
}

fn is_there(folder: &Path) -> bool {
    app::opening::has_ledger(folder)
}
