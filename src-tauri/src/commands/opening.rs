//! The start of Kept, and half-typed text.

use app::Desk;
use app::opening::{Begin, DraftView, KeepDraft, OpeningView};
use tauri::State;

use super::Answer;

#[tauri::command]
pub(crate) async fn opening(desk: State<'_, Desk>) -> Answer<OpeningView> {
    desk.opening().await
}

#[tauri::command]
pub(crate) async fn begin(desk: State<'_, Desk>, input: Begin) -> Answer<()> {
    Ok(desk.app().await?.begin(input).await?)
}

#[tauri::command]
pub(crate) async fn look_around(desk: State<'_, Desk>) -> Answer<()> {
    desk.look_around().await
}

#[tauri::command]
pub(crate) async fn leave_example(desk: State<'_, Desk>) -> Answer<()> {
    desk.leave_example().await
}

#[tauri::command]
pub(crate) async fn drafts(desk: State<'_, Desk>) -> Answer<Vec<DraftView>> {
    Ok(desk.app().await?.drafts().await?)
}

#[tauri::command]
pub(crate) async fn keep_draft(desk: State<'_, Desk>, input: KeepDraft) -> Answer<()> {
    Ok(desk.app().await?.keep_draft(input).await?)
}

#[tauri::command]
pub(crate) async fn drop_draft(desk: State<'_, Desk>, input: String) -> Answer<()> {
    Ok(desk.app().await?.drop_draft(input).await?)
}
