//! Will we keep this date, and how often are promises kept?

use app::Desk;
use app::forecast::{CalibrationView, ForecastView, KeptBy, KeptRatesView};
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
