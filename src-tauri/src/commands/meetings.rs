//! Meetings, briefs and the weekly review.

use app::Desk;
use app::meetings::{
    BriefView, ChangeMeeting, DebriefMeeting, MeetingRow, MeetingView, MeetingsQuery, PlanMeeting,
    WeeklyReview,
};
use app::wire::Page;
use domain::ids::{AccountId, MeetingId};
use tauri::State;

use super::Answer;

#[tauri::command]
pub(crate) async fn meetings(
    desk: State<'_, Desk>,
    input: MeetingsQuery,
) -> Answer<Page<MeetingRow>> {
    Ok(desk.app().await?.meetings(input).await?)
}

#[tauri::command]
pub(crate) async fn next_meetings(desk: State<'_, Desk>) -> Answer<Vec<MeetingRow>> {
    Ok(desk.app().await?.next_meetings().await?)
}

#[tauri::command]
pub(crate) async fn meeting(desk: State<'_, Desk>, input: MeetingId) -> Answer<MeetingView> {
    Ok(desk.app().await?.meeting(input).await?)
}

#[tauri::command]
pub(crate) async fn plan_meeting(desk: State<'_, Desk>, input: PlanMeeting) -> Answer<MeetingId> {
    Ok(desk.app().await?.plan_meeting(input).await?)
}

#[tauri::command]
pub(crate) async fn change_meeting(desk: State<'_, Desk>, input: ChangeMeeting) -> Answer<()> {
    Ok(desk.app().await?.change_meeting(input).await?)
}

#[tauri::command]
pub(crate) async fn remove_meeting(desk: State<'_, Desk>, input: MeetingId) -> Answer<()> {
    Ok(desk.app().await?.remove_meeting(input).await?)
}

#[tauri::command]
pub(crate) async fn debrief_meeting(desk: State<'_, Desk>, input: DebriefMeeting) -> Answer<()> {
    Ok(desk.app().await?.debrief_meeting(input).await?)
}

#[tauri::command]
pub(crate) async fn brief(desk: State<'_, Desk>, input: AccountId) -> Answer<BriefView> {
    Ok(desk.app().await?.brief(input).await?)
}

#[tauri::command]
pub(crate) async fn weekly_review(desk: State<'_, Desk>) -> Answer<WeeklyReview> {
    Ok(desk.app().await?.weekly_review().await?)
}

#[tauri::command]
pub(crate) async fn look_through(desk: State<'_, Desk>, input: AccountId) -> Answer<()> {
    Ok(desk.app().await?.look_through(input).await?)
}
