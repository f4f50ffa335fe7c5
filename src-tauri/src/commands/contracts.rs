//! Contracts.

use app::Desk;
use app::contracts::{
    AccountValue, ActOnContract, AddContract, ChangeContract, ContractView, DecideRenewal,
    GiveNotice, LaneView, RecordStep, RenewalFigures, RenewalsQuery, RetentionView,
};
use app::wire::Page;
use domain::ids::{AccountId, ContractId, DecisionId};
use tauri::State;

use super::Answer;

#[tauri::command]
pub(crate) async fn contracts(
    desk: State<'_, Desk>,
    input: AccountId,
) -> Answer<Vec<ContractView>> {
    Ok(desk.app().await?.contracts(input).await?)
}

#[tauri::command]
pub(crate) async fn contract(desk: State<'_, Desk>, input: ContractId) -> Answer<ContractView> {
    Ok(desk.app().await?.contract(input).await?)
}

#[tauri::command]
pub(crate) async fn add_contract(desk: State<'_, Desk>, input: AddContract) -> Answer<ContractId> {
    Ok(desk.app().await?.add_contract(input).await?)
}

#[tauri::command]
pub(crate) async fn change_contract(desk: State<'_, Desk>, input: ChangeContract) -> Answer<()> {
    Ok(desk.app().await?.change_contract(input).await?)
}

#[tauri::command]
pub(crate) async fn act_on_contract(desk: State<'_, Desk>, input: ActOnContract) -> Answer<()> {
    Ok(desk.app().await?.act_on_contract(input).await?)
}

#[tauri::command]
pub(crate) async fn record_step(desk: State<'_, Desk>, input: RecordStep) -> Answer<()> {
    Ok(desk.app().await?.record_step(input).await?)
}

#[tauri::command]
pub(crate) async fn remove_contract(desk: State<'_, Desk>, input: ContractId) -> Answer<()> {
    Ok(desk.app().await?.remove_contract(input).await?)
}

#[tauri::command]
pub(crate) async fn renew_contract(desk: State<'_, Desk>, input: ContractId) -> Answer<ContractId> {
    Ok(desk.app().await?.renew_contract(input).await?)
}

#[tauri::command]
pub(crate) async fn give_notice(desk: State<'_, Desk>, input: GiveNotice) -> Answer<()> {
    Ok(desk.app().await?.give_notice(input).await?)
}

#[tauri::command]
pub(crate) async fn withdraw_notice(desk: State<'_, Desk>, input: ContractId) -> Answer<()> {
    Ok(desk.app().await?.withdraw_notice(input).await?)
}

#[tauri::command]
pub(crate) async fn decide_renewal(
    desk: State<'_, Desk>,
    input: DecideRenewal,
) -> Answer<DecisionId> {
    Ok(desk.app().await?.decide_renewal(input).await?)
}

#[tauri::command]
pub(crate) async fn renewals(
    desk: State<'_, Desk>,
    input: RenewalsQuery,
) -> Answer<Page<LaneView>> {
    Ok(desk.app().await?.renewals(input).await?)
}

#[tauri::command]
pub(crate) async fn account_value(desk: State<'_, Desk>, input: AccountId) -> Answer<AccountValue> {
    Ok(desk.app().await?.account_value(input).await?)
}

#[tauri::command]
pub(crate) async fn renewal_figures(desk: State<'_, Desk>) -> Answer<RenewalFigures> {
    Ok(desk.app().await?.renewal_figures().await?)
}

#[tauri::command]
pub(crate) async fn retention(desk: State<'_, Desk>) -> Answer<RetentionView> {
    Ok(desk.app().await?.retention().await?)
}
