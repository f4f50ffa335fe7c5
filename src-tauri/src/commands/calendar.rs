//! The dates of the ledger as a calendar.

use app::Desk;
use app::calendar::CalendarFileView;
use app::exports::Exported;
use tauri::{State, WebviewWindow};

use super::Answer;
use crate::catalogue::Catalogue;
use crate::files;

#[tauri::command]
pub(crate) async fn export_calendar(
    desk: State<'_, Desk>,
    window: WebviewWindow,
) -> Answer<Option<Exported>> {
    let app = desk.app().await?;
    let catalogue = Catalogue::of(app.language().await?);
    let Some(file) = files::save_as(&window, &app.calendar_name(), &files::CALENDAR).await else {
        return Ok(None);
    };
    let say = |date: &_| catalogue.date(date);
    Ok(Some(app.export_calendar(&file, &say).await?))
}

#[tauri::command]
pub(crate) async fn calendar_file(desk: State<'_, Desk>) -> Answer<CalendarFileView> {
    Ok(desk.app().await?.calendar_file().await?)
}

#[tauri::command]
pub(crate) async fn choose_calendar_file(
    desk: State<'_, Desk>,
    window: WebviewWindow,
) -> Answer<bool> {
    let app = desk.app().await?;
    let catalogue = Catalogue::of(app.language().await?);
    let Some(file) = files::save_as(&window, "Kept.ics", &files::CALENDAR).await else {
        return Ok(false);
    };
    let say = |date: &_| catalogue.date(date);
    app.choose_calendar_file(&file, &say).await?;
    Ok(true)
}

#[tauri::command]
pub(crate) async fn forget_calendar_file(desk: State<'_, Desk>) -> Answer<()> {
    Ok(desk.app().await?.forget_calendar_file().await?)
}
