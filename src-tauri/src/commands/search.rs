//! The palette.

use app::Desk;
use app::search::{Found, FoundWords};
use tauri::State;

use super::Answer;

#[tauri::command]
pub(crate) async fn find(desk: State<'_, Desk>, input: String) -> Answer<Vec<Found>> {
    Ok(desk.app().await?.find(input).await?)
}

#[tauri::command]
pub(crate) async fn find_words(desk: State<'_, Desk>, input: String) -> Answer<Vec<FoundWords>> {
    Ok(desk.app().await?.find_words(input).await?)
}
