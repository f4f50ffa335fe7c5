//! The story, undo and redo.

use app::Desk;
use app::history::{HistoryQuery, SaveView, StoryEntry, StoryQuery, UndoStep, UndoView};
use app::wire::Page;
use tauri::State;

use super::Answer;

#[tauri::command]
pub(crate) async fn story(desk: State<'_, Desk>, input: StoryQuery) -> Answer<Page<StoryEntry>> {
    Ok(desk.app().await?.story(input).await?)
}

#[tauri::command]
pub(crate) async fn history(desk: State<'_, Desk>, input: HistoryQuery) -> Answer<Vec<SaveView>> {
    Ok(desk.app().await?.history(input).await?)
}

#[tauri::command]
pub(crate) async fn undo_steps(desk: State<'_, Desk>) -> Answer<UndoView> {
    Ok(desk.app().await?.undo_steps().await?)
}

#[tauri::command]
pub(crate) async fn undo(desk: State<'_, Desk>) -> Answer<UndoStep> {
    Ok(desk.app().await?.undo().await?)
}

#[tauri::command]
pub(crate) async fn redo(desk: State<'_, Desk>) -> Answer<UndoStep> {
    Ok(desk.app().await?.redo().await?)
}
