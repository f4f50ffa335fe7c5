//! What the product does, and does not do yet.

use app::Desk;
use app::capabilities::{AddCapability, CapabilityRow, CapabilityView, ChangeCapability};
use domain::ids::CapabilityId;
use tauri::State;

use super::Answer;

#[tauri::command]
pub(crate) async fn capabilities(desk: State<'_, Desk>) -> Answer<Vec<CapabilityRow>> {
    Ok(desk.app().await?.capabilities().await?)
}

#[tauri::command]
pub(crate) async fn capability(
    desk: State<'_, Desk>,
    input: CapabilityId,
) -> Answer<CapabilityView> {
    Ok(desk.app().await?.capability(input).await?)
}

#[tauri::command]
pub(crate) async fn add_capability(
    desk: State<'_, Desk>,
    input: AddCapability,
) -> Answer<CapabilityId> {
    Ok(desk.app().await?.add_capability(input).await?)
}

#[tauri::command]
pub(crate) async fn change_capability(
    desk: State<'_, Desk>,
    input: ChangeCapability,
) -> Answer<()> {
    Ok(desk.app().await?.change_capability(input).await?)
}

#[tauri::command]
pub(crate) async fn remove_capability(desk: State<'_, Desk>, input: CapabilityId) -> Answer<()> {
    Ok(desk.app().await?.remove_capability(input).await?)
}
