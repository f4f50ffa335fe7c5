//! Reminders.

use app::Desk;
use app::reminders::{ReminderView, SetReminder};
use domain::ids::{AccountId, ReminderId};
use tauri::State;

use super::Answer;

#[tauri::command]
pub(crate) async fn reminders(
    desk: State<'_, Desk>,
    input: AccountId,
) -> Answer<Vec<ReminderView>> {
    Ok(desk.app().await?.reminders(input).await?)
}

#[tauri::command]
pub(crate) async fn set_reminder(desk: State<'_, Desk>, input: SetReminder) -> Answer<ReminderId> {
    Ok(desk.app().await?.set_reminder(input).await?)
}

#[tauri::command]
pub(crate) async fn finish_reminder(desk: State<'_, Desk>, input: ReminderId) -> Answer<()> {
    Ok(desk.app().await?.finish_reminder(input).await?)
}

#[tauri::command]
pub(crate) async fn remove_reminder(desk: State<'_, Desk>, input: ReminderId) -> Answer<()> {
    Ok(desk.app().await?.remove_reminder(input).await?)
}
