//! Sentences that assert something of us.

use app::Desk;
use app::claims::{AddClaim, ChangeClaim, ClaimView};
use app::exports::Exported;
use domain::ids::ClaimId;
use tauri::{State, WebviewWindow};

use super::Answer;
use crate::catalogue::Catalogue;
use crate::files;

#[tauri::command]
pub(crate) async fn claims(desk: State<'_, Desk>) -> Answer<Vec<ClaimView>> {
    Ok(desk.app().await?.claims().await?)
}

#[tauri::command]
pub(crate) async fn add_claim(desk: State<'_, Desk>, input: AddClaim) -> Answer<ClaimId> {
    Ok(desk.app().await?.add_claim(input).await?)
}

#[tauri::command]
pub(crate) async fn change_claim(desk: State<'_, Desk>, input: ChangeClaim) -> Answer<()> {
    Ok(desk.app().await?.change_claim(input).await?)
}

#[tauri::command]
pub(crate) async fn check_claim(desk: State<'_, Desk>, input: ClaimId) -> Answer<()> {
    Ok(desk.app().await?.check_claim(input).await?)
}

#[tauri::command]
pub(crate) async fn remove_claim(desk: State<'_, Desk>, input: ClaimId) -> Answer<()> {
    Ok(desk.app().await?.remove_claim(input).await?)
}

#[tauri::command]
pub(crate) async fn export_answers(
    desk: State<'_, Desk>,
    window: WebviewWindow,
) -> Answer<Option<Exported>> {
    let app = desk.app().await?;
    let catalogue = Catalogue::of(app.language().await?);
    let name = catalogue.say("claims-answers-file", &[]);
    let Some(file) = files::save_as(&window, &name, &files::CSV).await else {
        return Ok(None);
    };
    Ok(Some(app.export_answers(&file, &catalogue.answers()).await?))
}
