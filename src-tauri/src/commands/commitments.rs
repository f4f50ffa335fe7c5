//! Promises and duties.

use app::Desk;
use app::commitments::{
    ActOnCommitment, AddPlan, AnswerTruth, ChangeCommitment, ChangeLink, ChangePlan,
    CommitmentCounts, CommitmentRow, CommitmentView, CommitmentsQuery, DominoesView,
    LinkCommitment, MoveCommitment, RippleQuery, RippleView,
};
use app::wire::Page;
use domain::ids::{CommitmentId, GroupId, LinkId, PlanId};
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

#[tauri::command]
pub(crate) async fn ripple_of(desk: State<'_, Desk>, input: RippleQuery) -> Answer<RippleView> {
    Ok(desk.app().await?.ripple_of(input).await?)
}

#[tauri::command]
pub(crate) async fn dominoes(desk: State<'_, Desk>, input: CommitmentId) -> Answer<DominoesView> {
    Ok(desk.app().await?.dominoes(input).await?)
}

#[tauri::command]
pub(crate) async fn add_plan(desk: State<'_, Desk>, input: AddPlan) -> Answer<PlanId> {
    Ok(desk.app().await?.add_plan(input).await?)
}

#[tauri::command]
pub(crate) async fn change_plan(desk: State<'_, Desk>, input: ChangePlan) -> Answer<()> {
    Ok(desk.app().await?.change_plan(input).await?)
}

#[tauri::command]
pub(crate) async fn remove_plan(desk: State<'_, Desk>, input: PlanId) -> Answer<()> {
    Ok(desk.app().await?.remove_plan(input).await?)
}

#[tauri::command]
pub(crate) async fn answer_truth(desk: State<'_, Desk>, input: AnswerTruth) -> Answer<()> {
    Ok(desk.app().await?.answer_truth(input).await?)
}

#[tauri::command]
pub(crate) async fn take_back_shift(desk: State<'_, Desk>, input: GroupId) -> Answer<()> {
    Ok(desk.app().await?.take_back_shift(input).await?)
}
