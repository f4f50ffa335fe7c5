//! Touches.

use app::Desk;
use app::touches::{ChangeTouch, LogTouch, TouchView};
use domain::ids::TouchId;
use tauri::State;

use super::Answer;

#[tauri::command]
pub(crate) async fn touch(desk: State<'_, Desk>, input: TouchId) -> Answer<TouchView> {
    Ok(desk.app().await?.touch(input).await?)
}

#[tauri::command]
pub(crate) async fn log_touch(desk: State<'_, Desk>, input: LogTouch) -> Answer<TouchId> {
    Ok(desk.app().await?.log_touch(input).await?)
}

#[tauri::command]
pub(crate) async fn change_touch(desk: State<'_, Desk>, input: ChangeTouch) -> Answer<()> {
    Ok(desk.app().await?.change_touch(input).await?)
}

#[tauri::command]
pub(crate) async fn remove_touch(desk: State<'_, Desk>, input: TouchId) -> Answer<()> {
    Ok(desk.app().await?.remove_touch(input).await?)
}
