//! What we do and do not do for a segment.

use app::Desk;
use app::boundaries::{AddBoundary, BoundaryView, ChangeBoundary};
use domain::ids::BoundaryId;
use tauri::State;

use super::Answer;

#[tauri::command]
pub(crate) async fn boundaries(desk: State<'_, Desk>) -> Answer<Vec<BoundaryView>> {
    Ok(desk.app().await?.boundaries().await?)
}

#[tauri::command]
pub(crate) async fn segments(desk: State<'_, Desk>) -> Answer<Vec<String>> {
    Ok(desk.app().await?.segments().await?)
}

#[tauri::command]
pub(crate) async fn add_boundary(desk: State<'_, Desk>, input: AddBoundary) -> Answer<BoundaryId> {
    Ok(desk.app().await?.add_boundary(input).await?)
}

#[tauri::command]
pub(crate) async fn change_boundary(desk: State<'_, Desk>, input: ChangeBoundary) -> Answer<()> {
    Ok(desk.app().await?.change_boundary(input).await?)
}

#[tauri::command]
pub(crate) async fn remove_boundary(desk: State<'_, Desk>, input: BoundaryId) -> Answer<()> {
    Ok(desk.app().await?.remove_boundary(input).await?)
}
