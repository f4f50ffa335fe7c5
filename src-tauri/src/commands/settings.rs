//! Settings and preferences.

use app::Desk;
use app::calendar::HolidaysCame;
use app::contracts::AddRate;
use app::settings::{AddHoliday, PreferenceChange, SettingChange, SettingsView};
use domain::ids::{HolidayId, RateId};
use tauri::{State, WebviewWindow};

use super::Answer;
use crate::{files, window};

#[tauri::command]
pub(crate) async fn settings(desk: State<'_, Desk>) -> Answer<SettingsView> {
    Ok(desk.app().await?.settings().await?)
}

#[tauri::command]
pub(crate) async fn change_setting(desk: State<'_, Desk>, input: SettingChange) -> Answer<()> {
    Ok(desk.app().await?.change_setting(input).await?)
}

#[tauri::command]
pub(crate) async fn change_preference(
    desk: State<'_, Desk>,
    web_view: WebviewWindow,
    input: PreferenceChange,
) -> Answer<()> {
    if let PreferenceChange::Zoom(percent) = input {
        window::zoom(&web_view, percent);
    }
    Ok(desk.app().await?.change_preference(input).await?)
}

#[tauri::command]
pub(crate) async fn add_holiday(desk: State<'_, Desk>, input: AddHoliday) -> Answer<HolidayId> {
    Ok(desk.app().await?.add_holiday(input).await?)
}

#[tauri::command]
pub(crate) async fn remove_holiday(desk: State<'_, Desk>, input: HolidayId) -> Answer<()> {
    Ok(desk.app().await?.remove_holiday(input).await?)
}

#[tauri::command]
pub(crate) async fn import_holidays(
    desk: State<'_, Desk>,
    window: WebviewWindow,
) -> Answer<Option<HolidaysCame>> {
    let app = desk.app().await?;
    let chosen = files::choose(&window, &files::CALENDAR).await;
    let Some(file) = chosen.first() else {
        return Ok(None);
    };
    Ok(Some(app.import_holidays(file).await?))
}

#[tauri::command]
pub(crate) async fn add_rate(desk: State<'_, Desk>, input: AddRate) -> Answer<RateId> {
    Ok(desk.app().await?.add_rate(input).await?)
}

#[tauri::command]
pub(crate) async fn remove_rate(desk: State<'_, Desk>, input: RateId) -> Answer<()> {
    Ok(desk.app().await?.remove_rate(input).await?)
}
