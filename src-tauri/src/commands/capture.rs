//! The capture line.

use app::Desk;
use app::capture::{CaptureView, Captured, KeepCapture, ReadCapture};
use tauri::State;

use super::Answer;

#[tauri::command]
pub(crate) async fn read_capture(desk: State<'_, Desk>, input: ReadCapture) -> Answer<CaptureView> {
    Ok(desk.app().await?.read_capture(input).await?)
}

#[tauri::command]
pub(crate) async fn keep_capture(desk: State<'_, Desk>, input: KeepCapture) -> Answer<Captured> {
    Ok(desk.app().await?.keep_capture(input).await?)
}
