//! The palette.

use app::Desk;
use app::search::Found;
use tauri::State;

use super::Answer;

#[tauri::command]
pub(crate) async fn find(desk: State<'_, Desk>, input: String) -> Answer<Vec<Found>> {
    Ok(desk.app().await?.find(input).await?)
}
