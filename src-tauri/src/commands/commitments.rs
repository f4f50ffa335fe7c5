//! Promises and duties.

use app::Desk;
use app::commitments::{
    ActOnCommitment, ChangeCommitment, ChangeLink, CommitmentCounts, CommitmentRow, CommitmentView,
    CommitmentsQuery, LinkCommitment, MoveCommitment,
};
use app::wire::Page;
use domain::ids::{CommitmentId, LinkId};
use tauri::State;

use super::Answer;

#[tauri::command]
pub(crate) async fn commitments(
    desk: State<'_, Desk>,
    input: CommitmentsQuery,
) -> Answer<Page<CommitmentRow>> {
    Ok(desk.app().await?.commitments(input).await?)
}

#[tauri::command]
pub(crate) async fn commitment_counts(desk: State<'_, Desk>) -> Answer<CommitmentCounts> {
    Ok(desk.app().await?.commitment_counts().await?)
}

#[tauri::command]
pub(crate) async fn commitment(
    desk: State<'_, Desk>,
    input: CommitmentId,
) -> Answer<CommitmentView> {
    Ok(desk.app().await?.commitment(input).await?)
}

#[tauri::command]
pub(crate) async fn change_commitment(
    desk: State<'_, Desk>,
    input: ChangeCommitment,
) -> Answer<()> {
    Ok(desk.app().await?.change_commitment(input).await?)
}

#[tauri::command]
pub(crate) async fn move_commitment(desk: State<'_, Desk>, input: MoveCommitment) -> Answer<()> {
    Ok(desk.app().await?.move_commitment(input).await?)
}

#[tauri::command]
pub(crate) async fn act_on_commitment(desk: State<'_, Desk>, input: ActOnCommitment) -> Answer<()> {
    Ok(desk.app().await?.act_on_commitment(input).await?)
}

#[tauri::command]
pub(crate) async fn remove_commitment(desk: State<'_, Desk>, input: CommitmentId) -> Answer<()> {
    Ok(desk.app().await?.remove_commitment(input).await?)
}

#[tauri::command]
pub(crate) async fn link_commitment(
    desk: State<'_, Desk>,
    input: LinkCommitment,
) -> Answer<LinkId> {
    Ok(desk.app().await?.link_commitment(input).await?)
}

#[tauri::command]
pub(crate) async fn change_link(desk: State<'_, Desk>, input: ChangeLink) -> Answer<()> {
    Ok(desk.app().await?.change_link(input).await?)
}

#[tauri::command]
pub(crate) async fn unlink_commitment(desk: State<'_, Desk>, input: LinkId) -> Answer<()> {
    Ok(desk.app().await?.unlink_commitment(input).await?)
}
