//! The shell: the window and the desktop around it. The only place that knows Tauri.

mod arguments;
mod backup_schedule;
mod calendar_file;
mod catalogue;
mod clock;
mod command_line;
mod commands;
#[cfg(windows)]
mod console;
mod files;
mod laptop;
mod letters;
mod logs;
mod notify;
mod reach;
mod rest;
mod scheduler;
mod second_start;
#[cfg(target_os = "linux")]
mod sleep;
mod socket;
mod start_with_system;
mod surroundings;
mod telling;
mod tray;
mod window;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use app::{Desk, Held};
use arguments::{Arguments, Task};
use rest::Afresh;
use second_start::Start;
use socket::Serving;
use start_with_system::StartWithSystem;
use tauri::async_runtime::{block_on, spawn, spawn_blocking};
use tauri::{App, Manager, RunEvent};
use tray::Tray;
use window::{Appears, Frame, Looks, Route};

/// Why Kept did not start.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The example company could not be laid out.
    #[error("the example could not be opened: {0:?}")]
    Example(app::Failure),
    /// There is no place for the ledger.
    #[error("the folder for the ledger could not be made: {0}")]
    Folder(#[from] std::io::Error),
    /// The system refused a window or the web view.
    #[error(transparent)]
    Desktop(#[from] tauri::Error),
}

/// Tells WebKitGTK what it only hears before it starts. Has to be the first call of the program.
pub fn prepare_web_view() {
    #[cfg(target_os = "linux")]
    {
        const NO_DMABUF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
        if std::env::var_os(NO_DMABUF).is_none() {
            #[allow(
                unsafe_code,
                reason = "no other thread runs yet that could read the environment meanwhile"
            )]
            // SAFETY: this is the first call of `main`, before any thread is started.
            unsafe {
                // With some graphics drivers the window would stay white.
                std::env::set_var(NO_DMABUF, "1");
            }
        }
    }
}

/// Does what the words that follow the program's name ask for: opens the window and returns when it was closed, or does
/// one thing without any.
#[must_use]
pub fn run(words: impl Iterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::read(words) {
        Ok(arguments) if !arguments.needs_no_window() => arguments,
        read => {
            #[cfg(windows)]
            console::attach();
            return match read {
                Ok(arguments) => command_line::run(arguments),
                Err(unclear) => command_line::unclear(&unclear),
            };
        }
    };
    match open_window(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("kept: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Opens Kept and returns when it has been closed.
fn open_window(arguments: &Arguments) -> Result<(), Error> {
    let automated = std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some();
    let data = surroundings::folder(arguments.data.as_deref())?;
    let is_example = matches!(arguments.task, Task::Open { example: true, .. });
    // An example leaves the ledger alone, and a driver waits for a window.
    let held = if is_example || automated {
        None
    } else {
        match second_start::on(&data, arguments) {
            Start::First(held) => Some(held),
            Start::Second => return Ok(()),
            Start::Unheard => None,
        }
    };
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![
            commands::opening::opening,
            commands::opening::begin,
            commands::opening::look_around,
            commands::opening::leave_example,
            commands::opening::drafts,
            commands::opening::keep_draft,
            commands::opening::drop_draft,
            commands::today::rail,
            commands::today::today,
            commands::today::snooze,
            commands::today::wake,
            commands::today::snoozed,
            commands::today::finish_signal,
            commands::accounts::accounts,
            commands::accounts::account_counts,
            commands::accounts::account,
            commands::accounts::add_account,
            commands::accounts::change_account,
            commands::accounts::trash_account,
            commands::accounts::restore_account,
            commands::accounts::trash,
            commands::accounts::contacts,
            commands::accounts::add_contact,
            commands::accounts::change_contact,
            commands::accounts::remove_contact,
            commands::accounts::add_trust,
            commands::accounts::change_trust,
            commands::accounts::remove_trust,
            commands::teammates::teammates,
            commands::teammates::add_teammate,
            commands::teammates::change_teammate,
            commands::touches::touch,
            commands::touches::log_touch,
            commands::touches::change_touch,
            commands::touches::remove_touch,
            commands::meetings::meetings,
            commands::meetings::next_meetings,
            commands::meetings::meeting,
            commands::meetings::plan_meeting,
            commands::meetings::change_meeting,
            commands::meetings::remove_meeting,
            commands::meetings::debrief_meeting,
            commands::meetings::brief,
            commands::meetings::weekly_review,
            commands::meetings::look_through,
            commands::capture::read_capture,
            commands::capture::keep_capture,
            commands::commitments::commitments,
            commands::commitments::commitment_counts,
            commands::commitments::commitment,
            commands::commitments::change_commitment,
            commands::commitments::move_commitment,
            commands::commitments::act_on_commitment,
            commands::commitments::remove_commitment,
            commands::commitments::link_commitment,
            commands::commitments::change_link,
            commands::commitments::unlink_commitment,
            commands::slips::slip,
            commands::slips::go_off_plan,
            commands::slips::stay_on_plan,
            commands::slips::change_slip,
            commands::slips::tell_slip,
            commands::slips::learn_slip,
            commands::slips::slip_draft,
            commands::slips::mail_slip,
            commands::slips::known_to_told,
            commands::capabilities::capabilities,
            commands::capabilities::capability,
            commands::capabilities::add_capability,
            commands::capabilities::change_capability,
            commands::capabilities::remove_capability,
            commands::claims::claims,
            commands::claims::add_claim,
            commands::claims::change_claim,
            commands::claims::check_claim,
            commands::claims::remove_claim,
            commands::claims::export_answers,
            commands::boundaries::boundaries,
            commands::boundaries::segments,
            commands::boundaries::add_boundary,
            commands::boundaries::change_boundary,
            commands::boundaries::remove_boundary,
            commands::commitments::ripple_of,
            commands::commitments::dominoes,
            commands::commitments::add_plan,
            commands::commitments::change_plan,
            commands::commitments::remove_plan,
            commands::commitments::answer_truth,
            commands::commitments::take_back_shift,
            commands::contracts::contracts,
            commands::contracts::contract,
            commands::contracts::add_contract,
            commands::contracts::change_contract,
            commands::contracts::act_on_contract,
            commands::contracts::record_step,
            commands::contracts::remove_contract,
            commands::contracts::renew_contract,
            commands::contracts::give_notice,
            commands::contracts::withdraw_notice,
            commands::contracts::decide_renewal,
            commands::contracts::renewals,
            commands::contracts::renewal_figures,
            commands::contracts::retention,
            commands::forecast::forecast,
            commands::forecast::kept_rates,
            commands::forecast::calibration,
            commands::forecast::forecast_off,
            commands::forecast::see_forecast_off,
            commands::contracts::account_value,
            commands::reminders::reminders,
            commands::reminders::recurrence_proposals,
            commands::reminders::set_reminder,
            commands::reminders::change_reminder,
            commands::reminders::finish_reminder,
            commands::reminders::remove_reminder,
            commands::history::story,
            commands::history::history,
            commands::history::undo_steps,
            commands::history::undo,
            commands::history::redo,
            commands::search::find,
            commands::search::find_words,
            commands::imports::choose_import_files,
            commands::imports::read_import,
            commands::imports::try_import,
            commands::imports::run_import,
            commands::imports::cancel_import,
            commands::imports::save_refused_rows,
            commands::imports::imports,
            commands::imports::import,
            commands::imports::revert_import,
            commands::imports::rank_accounts,
            commands::imports::look_through_import,
            commands::imports::history_of_import,
            commands::imports::remove_ending,
            commands::settings::settings,
            commands::settings::change_setting,
            commands::settings::change_preference,
            commands::settings::add_holiday,
            commands::settings::remove_holiday,
            commands::settings::import_holidays,
            commands::settings::add_rate,
            commands::settings::remove_rate,
            commands::backups::backups,
            commands::backups::back_up,
            commands::backups::bring_backup,
            commands::backups::safety,
            commands::backups::choose_backup_folder,
            commands::backups::forget_backup_folder,
            commands::backups::preview_restore,
            commands::backups::newest_good_backup,
            commands::backups::restore_backup,
            commands::backups::export_everything,
            commands::calendar::export_calendar,
            commands::calendar::calendar_file,
            commands::calendar::choose_calendar_file,
            commands::calendar::forget_calendar_file,
            commands::desktop::desktop,
            commands::desktop::asked_for,
            commands::desktop::start_with_system,
            commands::desktop::quit,
        ])
        .build(tauri::generate_context!())?;
    // Not in Tauri's own set-up, where an error is a panic.
    open(&app, arguments, data, held, automated)?;
    let data = arguments.data.clone();
    app.run(move |app, event| match event {
        // The tray stays when the window is gone.
        RunEvent::ExitRequested {
            code: None, api, ..
        } => api.prevent_exit(),
        RunEvent::Exit => {
            app.state::<Serving>().stop();
            let desk = app.state::<Desk>();
            block_on(calendar_file::finish(&desk));
            block_on(desk.close());
            rest::hand_over(app, data.as_deref());
        }
        // A click in the Dock, or on a bubble that nobody hears any more.
        #[cfg(target_os = "macos")]
        RunEvent::Reopen { .. } => window::raise(app),
        _ => {}
    });
    Ok(())
}

/// Puts the window and the ledger in front of the person, or Kept into the tray.
fn open(
    app: &App,
    arguments: &Arguments,
    data: PathBuf,
    held: Option<Held>,
    automated: bool,
) -> Result<(), Error> {
    let Task::Open { example, hidden } = arguments.task else {
        return Ok(());
    };
    app.handle().plugin(logs::plugin(&data))?;
    if let Err(refused) = std::fs::create_dir_all(&data) {
        // The window says that there is no ledger to open.
        log::error!("the data folder could not be made: {refused}");
    }
    app.handle().plugin(window::remembered(&data))?;
    app.manage(Frame::new(data.clone(), automated));
    app.manage(Tray::default());
    app.manage(Afresh::default());
    app.manage(StartWithSystem::of(app.handle(), arguments.data.as_deref()));
    // The web view starts in a process of its own meanwhile.
    let window = if hidden {
        None
    } else {
        Some(window::open(app.handle(), Route::Today)?)
    };
    let surroundings = surroundings::of(data.clone());
    let clock = clock::clock();
    let desk = if example {
        block_on(Desk::open_example(surroundings, Arc::clone(&clock))).map_err(Error::Example)?
    } else {
        // The web view waits for this thread at every step on its way to the page: the ledger is opened beside it.
        let (desk, laying) = Desk::laying(held, surroundings, Arc::clone(&clock));
        spawn(laying);
        desk
    };
    app.manage(desk);
    if let Some(window) = window {
        let handle = app.handle().clone();
        spawn_blocking(move || {
            let looks = Looks::of(&handle.state::<Desk>());
            window::first_shown(&window, looks, Appears::InFront);
        });
    }
    app.manage(socket::start(app.handle(), data));
    scheduler::start(app.handle(), Arc::clone(&clock));
    backup_schedule::start(app.handle(), Arc::clone(&clock));
    telling::start(app.handle(), clock, arguments.link.clone());
    calendar_file::start(app.handle());
    #[cfg(target_os = "linux")]
    spawn(sleep::keep(app.handle().clone()));
    tray::start(app.handle());
    spawn(reach::keep(app.handle().clone()));
    Ok(())
}
