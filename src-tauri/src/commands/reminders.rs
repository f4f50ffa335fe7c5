//! Reminders.

use app::Desk;
use app::reminders::{ChangeReminder, PatternView, ReminderView, SetReminder};
use chrono::NaiveDate;
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
pub(crate) async fn recurrence_proposals(
    desk: State<'_, Desk>,
    input: NaiveDate,
) -> Answer<Vec<PatternView>> {
    Ok(desk.app().await?.recurrence_proposals(input).await?)
}

#[tauri::command]
pub(crate) async fn set_reminder(desk: State<'_, Desk>, input: SetReminder) -> Answer<ReminderId> {
    Ok(desk.app().await?.set_reminder(input).await?)
}

#[tauri::command]
pub(crate) async fn change_reminder(desk: State<'_, Desk>, input: ChangeReminder) -> Answer<()> {
    Ok(desk.app().await?.change_reminder(input).await?)
}

#[tauri::command]
pub(crate) async fn finish_reminder(desk: State<'_, Desk>, input: ReminderId) -> Answer<()> {
    Ok(desk.app().await?.finish_reminder(input).await?)
}

#[tauri::command]
pub(crate) async fn remove_reminder(desk: State<'_, Desk>, input: ReminderId) -> Answer<()> {
    Ok(desk.app().await?.remove_reminder(input).await?)
}
