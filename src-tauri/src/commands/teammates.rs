//! Teammates.

use app::Desk;
use app::teammates::{AddTeammate, ChangeTeammate, TeammateView};
use tauri::State;

use super::Answer;

#[tauri::command]
pub(crate) async fn teammates(desk: State<'_, Desk>) -> Answer<Vec<TeammateView>> {
    Ok(desk.app().await?.teammates().await?)
}

#[tauri::command]
pub(crate) async fn add_teammate(desk: State<'_, Desk>, input: AddTeammate) -> Answer<()> {
    Ok(desk.app().await?.add_teammate(input).await?)
}

#[tauri::command]
pub(crate) async fn change_teammate(desk: State<'_, Desk>, input: ChangeTeammate) -> Answer<()> {
    Ok(desk.app().await?.change_teammate(input).await?)
}
