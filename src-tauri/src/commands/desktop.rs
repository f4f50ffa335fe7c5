//! Kept among the other programs of this desktop.

use app::Failure;
use app::settings::{AskedFor, DesktopView};
use tauri::{AppHandle, State};

use super::Answer;
use crate::start_with_system::StartWithSystem;
use crate::tray::Tray;
use crate::window::Frame;

#[tauri::command]
pub(crate) async fn desktop(
    tray: State<'_, Tray>,
    start: State<'_, Option<StartWithSystem>>,
) -> Answer<DesktopView> {
    Ok(DesktopView {
        tray: tray.is_there(),
        starts_with_system: start.as_ref().map(StartWithSystem::is_on),
    })
}

#[tauri::command]
pub(crate) async fn asked_for(frame: State<'_, Frame>) -> Answer<Option<AskedFor>> {
    Ok(frame.take_asked())
}

#[tauri::command]
pub(crate) async fn start_with_system(
    start: State<'_, Option<StartWithSystem>>,
    input: bool,
) -> Answer<()> {
    let done = start.as_ref().map_or(Ok(()), |start| start.set(input));
    done.map_err(|error| {
        log::error!("starting with the system could not be changed: {error}");
        Failure::NotWritten
    })
}

#[tauri::command]
pub(crate) async fn quit(handle: AppHandle) -> Answer<()> {
    handle.exit(0);
    Ok(())
}
