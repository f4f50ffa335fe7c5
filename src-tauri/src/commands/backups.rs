//! Backups, and everything as one file.

use app::Desk;
use app::backups::{BackupView, RestorePreview, Restored, SafetyView};
use app::exports::Exported;
use tauri::{State, WebviewWindow};

use super::Answer;
use crate::files;

#[tauri::command]
pub(crate) async fn backups(desk: State<'_, Desk>) -> Answer<Vec<BackupView>> {
    desk.backups().await
}

#[tauri::command]
pub(crate) async fn back_up(desk: State<'_, Desk>) -> Answer<BackupView> {
    Ok(desk.app().await?.back_up().await?)
}

#[tauri::command]
pub(crate) async fn bring_backup(
    desk: State<'_, Desk>,
    window: WebviewWindow,
) -> Answer<Option<BackupView>> {
    match files::choose_one(&window, &files::BACKUP).await {
        Some(file) => Ok(Some(desk.bring_backup(&file).await?)),
        None => Ok(None),
    }
}

#[tauri::command]
pub(crate) async fn safety(desk: State<'_, Desk>) -> Answer<SafetyView> {
    Ok(desk.app().await?.safety_view().await?)
}

#[tauri::command]
pub(crate) async fn choose_backup_folder(
    desk: State<'_, Desk>,
    window: WebviewWindow,
) -> Answer<bool> {
    let app = desk.app().await?;
    let Some(folder) = files::choose_folder(&window).await else {
        return Ok(false);
    };
    app.choose_second_folder(&folder).await?;
    Ok(true)
}

#[tauri::command]
pub(crate) async fn forget_backup_folder(desk: State<'_, Desk>) -> Answer<()> {
    Ok(desk.app().await?.forget_second_folder().await?)
}

#[tauri::command]
pub(crate) async fn preview_restore(
    desk: State<'_, Desk>,
    input: String,
) -> Answer<RestorePreview> {
    desk.preview_restore(input).await
}

#[tauri::command]
pub(crate) async fn newest_good_backup(desk: State<'_, Desk>) -> Answer<Option<RestorePreview>> {
    desk.newest_good_backup().await
}

#[tauri::command]
pub(crate) async fn restore_backup(desk: State<'_, Desk>, input: String) -> Answer<Restored> {
    desk.restore(input).await
}

#[tauri::command]
pub(crate) async fn export_everything(
    desk: State<'_, Desk>,
    window: WebviewWindow,
) -> Answer<Option<Exported>> {
    let app = desk.app().await?;
    let Some(file) = files::save_as(&window, &app.export_name(), &files::JSON).await else {
        return Ok(None);
    };
    Ok(Some(app.export(&file).await?))
}
