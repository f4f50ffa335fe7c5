//! Today, its signals and the rail.

use app::Desk;
use app::today::{FinishSignal, RailView, Snooze, SnoozedRow, TodayView};
use tauri::State;

use super::Answer;

#[tauri::command]
pub(crate) async fn rail(desk: State<'_, Desk>) -> Answer<RailView> {
    Ok(desk.app().await?.rail().await?)
}

#[tauri::command]
pub(crate) async fn today(desk: State<'_, Desk>) -> Answer<TodayView> {
    Ok(desk.app().await?.today().await?)
}

#[tauri::command]
pub(crate) async fn snooze(desk: State<'_, Desk>, input: Snooze) -> Answer<()> {
    Ok(desk.app().await?.snooze(input).await?)
}

#[tauri::command]
pub(crate) async fn wake(desk: State<'_, Desk>, input: FinishSignal) -> Answer<()> {
    Ok(desk.app().await?.wake(input).await?)
}

#[tauri::command]
pub(crate) async fn snoozed(desk: State<'_, Desk>) -> Answer<Vec<SnoozedRow>> {
    Ok(desk.app().await?.snoozed().await?)
}

#[tauri::command]
pub(crate) async fn finish_signal(desk: State<'_, Desk>, input: FinishSignal) -> Answer<()> {
    Ok(desk.app().await?.finish_signal(input).await?)
}
