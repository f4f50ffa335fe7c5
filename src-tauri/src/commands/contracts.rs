//! Contracts.

use app::Desk;
use app::contracts::{ActOnContract, AddContract, ChangeContract, ContractView, RecordStep};
use domain::ids::{AccountId, ContractId};
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
