//! What comes in from files of other systems.

use app::Desk;
use app::imports::{
    HistoryOfImport, HistoryRow, ImportPage, ImportPlan, ImportProgress, ImportRow, ImportView,
    RankAccounts, ReadImport, TrialView,
};
use app::wire::Page;
use domain::ids::{EndingId, ImportId};
use tauri::{AppHandle, Emitter, State, WebviewWindow};

use super::Answer;
use crate::catalogue::Catalogue;
use crate::files;

/// The event that tells the window how far an import is.
const PROGRESS: &str = "import-progress";

/// Tells the window how far an import is.
fn telling(handle: &AppHandle) -> impl Fn(ImportProgress) + Send + Sync {
    move |progress| {
        if let Err(error) = handle.emit(PROGRESS, progress) {
            log::warn!("the window could not be told how far an import is: {error}");
        }
    }
}

#[tauri::command]
pub(crate) async fn choose_import_files(window: WebviewWindow) -> Answer<Vec<String>> {
    let chosen = files::choose(&window, &files::TABLES).await;
    Ok(chosen
        .into_iter()
        .map(|path| path.display().to_string())
        .collect())
}

#[tauri::command]
pub(crate) async fn read_import(
    desk: State<'_, Desk>,
    handle: AppHandle,
    input: ReadImport,
) -> Answer<ImportView> {
    Ok(desk
        .app()
        .await?
        .read_import(input, &telling(&handle))
        .await?)
}

#[tauri::command]
pub(crate) async fn try_import(
    desk: State<'_, Desk>,
    handle: AppHandle,
    input: ImportPlan,
) -> Answer<TrialView> {
    Ok(desk
        .app()
        .await?
        .try_import(input, &telling(&handle))
        .await?)
}

#[tauri::command]
pub(crate) async fn run_import(
    desk: State<'_, Desk>,
    handle: AppHandle,
    input: ImportPlan,
) -> Answer<ImportId> {
    Ok(desk
        .app()
        .await?
        .run_import(input, &telling(&handle))
        .await?)
}

#[tauri::command]
pub(crate) async fn cancel_import(desk: State<'_, Desk>) -> Answer<()> {
    desk.app().await?.cancel_import();
    Ok(())
}

#[tauri::command]
pub(crate) async fn save_refused_rows(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: ImportPlan,
) -> Answer<bool> {
    let app = desk.app().await?;
    let catalogue = Catalogue::of(app.language().await?);
    let name = catalogue.say("import-refused-file", &[]);
    let Some(file) = files::save_as(&window, &name, &files::CSV).await else {
        return Ok(false);
    };
    app.save_refused_rows(input, &file, &catalogue.refusals())
        .await?;
    Ok(true)
}

#[tauri::command]
pub(crate) async fn imports(desk: State<'_, Desk>) -> Answer<Vec<ImportRow>> {
    Ok(desk.app().await?.imports().await?)
}

#[tauri::command]
pub(crate) async fn import(desk: State<'_, Desk>, input: ImportId) -> Answer<ImportPage> {
    Ok(desk.app().await?.import(input).await?)
}

#[tauri::command]
pub(crate) async fn revert_import(desk: State<'_, Desk>, input: ImportId) -> Answer<()> {
    Ok(desk.app().await?.revert_import(input).await?)
}

#[tauri::command]
pub(crate) async fn rank_accounts(desk: State<'_, Desk>, input: RankAccounts) -> Answer<()> {
    Ok(desk.app().await?.rank_accounts(input).await?)
}

#[tauri::command]
pub(crate) async fn look_through_import(desk: State<'_, Desk>, input: ImportId) -> Answer<()> {
    Ok(desk.app().await?.look_through_import(input).await?)
}

#[tauri::command]
pub(crate) async fn history_of_import(
    desk: State<'_, Desk>,
    input: HistoryOfImport,
) -> Answer<Page<HistoryRow>> {
    Ok(desk.app().await?.history_of_import(input).await?)
}

#[tauri::command]
pub(crate) async fn remove_ending(desk: State<'_, Desk>, input: EndingId) -> Answer<()> {
    Ok(desk.app().await?.remove_ending(input).await?)
}
