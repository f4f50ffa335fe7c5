//! Promises that are off plan, and what their clients are written.

use app::slips::{
    ChangeSlip, KnownToToldView, Mailed, Outgoing, SlipDraft, SlipView, StayOnPlan, TellSlip,
};
use app::{Desk, Failure, Refused};
use domain::ids::CommitmentId;
use tauri::{State, WebviewWindow};

use super::Answer;
use crate::catalogue::Catalogue;
use crate::{files, letters};

#[tauri::command]
pub(crate) async fn slip(desk: State<'_, Desk>, input: CommitmentId) -> Answer<SlipView> {
    Ok(desk.app().await?.slip(input).await?)
}

#[tauri::command]
pub(crate) async fn go_off_plan(desk: State<'_, Desk>, input: CommitmentId) -> Answer<()> {
    Ok(desk.app().await?.go_off_plan(input).await?)
}

#[tauri::command]
pub(crate) async fn stay_on_plan(desk: State<'_, Desk>, input: StayOnPlan) -> Answer<()> {
    Ok(desk.app().await?.stay_on_plan(input).await?)
}

#[tauri::command]
pub(crate) async fn change_slip(desk: State<'_, Desk>, input: ChangeSlip) -> Answer<()> {
    Ok(desk.app().await?.change_slip(input).await?)
}

#[tauri::command]
pub(crate) async fn tell_slip(desk: State<'_, Desk>, input: TellSlip) -> Answer<()> {
    Ok(desk.app().await?.tell_slip(input).await?)
}

#[tauri::command]
pub(crate) async fn learn_slip(desk: State<'_, Desk>, input: CommitmentId) -> Answer<()> {
    Ok(desk.app().await?.learn_slip(input).await?)
}

#[tauri::command]
pub(crate) async fn slip_draft(desk: State<'_, Desk>, input: CommitmentId) -> Answer<SlipDraft> {
    let letter = desk.app().await?.slip_letter(input).await?;
    Ok(letters::draft(&Catalogue::of(letter.language), &letter))
}

/// Hands the message to the person's own mail program, which sends it or not.
#[tauri::command]
pub(crate) async fn mail_slip(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: CommitmentId,
) -> Answer<Option<Mailed>> {
    let app = desk.app().await?;
    let letter = app.slip_letter(input).await?;
    let Some(mail) = letters::mail(&Catalogue::of(letter.language), &letter) else {
        // What lacks something does not go out.
        return Err(Failure::Refused {
            why: Refused::WrongState,
        });
    };
    match mail.outgoing() {
        Outgoing::Link(link) => {
            letters::open(&link)?;
            Ok(Some(Mailed::Link))
        }
        Outgoing::File(message) => {
            let Some(file) = files::save_as(&window, &mail.file_name(), &files::MAIL).await else {
                return Ok(None);
            };
            let (file, called) = app.write_mail(&file, &message)?;
            letters::open(&file)?;
            Ok(Some(Mailed::File { file: called }))
        }
    }
}

#[tauri::command]
pub(crate) async fn known_to_told(desk: State<'_, Desk>) -> Answer<KnownToToldView> {
    Ok(desk.app().await?.known_to_told().await?)
}
