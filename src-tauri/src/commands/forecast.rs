//! Will we keep this date, and how often are promises kept?

use app::Desk;
use app::forecast::{CalibrationView, ForecastOffView, ForecastView, KeptBy, KeptRatesView};
use chrono::NaiveDate;
use domain::ids::CommitmentId;
use tauri::State;

use super::Answer;

#[tauri::command]
pub(crate) async fn forecast(desk: State<'_, Desk>, input: CommitmentId) -> Answer<ForecastView> {
    Ok(desk.app().await?.forecast(input).await?)
}

#[tauri::command]
pub(crate) async fn kept_rates(desk: State<'_, Desk>, input: KeptBy) -> Answer<KeptRatesView> {
    Ok(desk.app().await?.kept_rates(input).await?)
}

#[tauri::command]
pub(crate) async fn calibration(desk: State<'_, Desk>) -> Answer<CalibrationView> {
    Ok(desk.app().await?.calibration().await?)
}

#[tauri::command]
pub(crate) async fn forecast_off(desk: State<'_, Desk>) -> Answer<Option<ForecastOffView>> {
    Ok(desk.app().await?.forecast_off().await?)
}

#[tauri::command]
pub(crate) async fn see_forecast_off(desk: State<'_, Desk>, input: NaiveDate) -> Answer<()> {
    Ok(desk.app().await?.see_forecast_off(input).await?)
}
