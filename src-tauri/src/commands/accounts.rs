//! Accounts and their contacts.

use app::Desk;
use app::accounts::{
    AccountCounts, AccountRow, AccountView, AccountsQuery, AddAccount, AddContact, AddTrust,
    ChangeAccount, ChangeContact, ChangeTrust, ContactView, TrashRow,
};
use app::today::TrashAccount;
use app::wire::Page;
use domain::ids::{AccountId, ContactId, TrustLinkId};
use tauri::State;

use super::Answer;

#[tauri::command]
pub(crate) async fn accounts(
    desk: State<'_, Desk>,
    input: AccountsQuery,
) -> Answer<Page<AccountRow>> {
    Ok(desk.app().await?.accounts(input).await?)
}

#[tauri::command]
pub(crate) async fn account_counts(desk: State<'_, Desk>) -> Answer<AccountCounts> {
    Ok(desk.app().await?.account_counts().await?)
}

#[tauri::command]
pub(crate) async fn account(desk: State<'_, Desk>, input: AccountId) -> Answer<AccountView> {
    Ok(desk.app().await?.account(input).await?)
}

#[tauri::command]
pub(crate) async fn add_account(desk: State<'_, Desk>, input: AddAccount) -> Answer<AccountId> {
    Ok(desk.app().await?.add_account(input).await?)
}

#[tauri::command]
pub(crate) async fn change_account(desk: State<'_, Desk>, input: ChangeAccount) -> Answer<()> {
    Ok(desk.app().await?.change_account(input).await?)
}

#[tauri::command]
pub(crate) async fn trash_account(desk: State<'_, Desk>, input: TrashAccount) -> Answer<()> {
    Ok(desk.app().await?.trash_account(input).await?)
}

#[tauri::command]
pub(crate) async fn restore_account(desk: State<'_, Desk>, input: TrashAccount) -> Answer<()> {
    Ok(desk.app().await?.restore_account(input).await?)
}

#[tauri::command]
pub(crate) async fn trash(desk: State<'_, Desk>) -> Answer<Vec<TrashRow>> {
    Ok(desk.app().await?.trash().await?)
}

#[tauri::command]
pub(crate) async fn contacts(desk: State<'_, Desk>, input: AccountId) -> Answer<Vec<ContactView>> {
    Ok(desk.app().await?.contacts(input).await?)
}

#[tauri::command]
pub(crate) async fn add_contact(desk: State<'_, Desk>, input: AddContact) -> Answer<ContactId> {
    Ok(desk.app().await?.add_contact(input).await?)
}

#[tauri::command]
pub(crate) async fn change_contact(desk: State<'_, Desk>, input: ChangeContact) -> Answer<()> {
    Ok(desk.app().await?.change_contact(input).await?)
}

#[tauri::command]
pub(crate) async fn remove_contact(desk: State<'_, Desk>, input: ContactId) -> Answer<()> {
    Ok(desk.app().await?.remove_contact(input).await?)
}

#[tauri::command]
pub(crate) async fn add_trust(desk: State<'_, Desk>, input: AddTrust) -> Answer<TrustLinkId> {
    Ok(desk.app().await?.add_trust(input).await?)
}

#[tauri::command]
pub(crate) async fn change_trust(desk: State<'_, Desk>, input: ChangeTrust) -> Answer<()> {
    Ok(desk.app().await?.change_trust(input).await?)
}

#[tauri::command]
pub(crate) async fn remove_trust(desk: State<'_, Desk>, input: TrustLinkId) -> Answer<()> {
    Ok(desk.app().await?.remove_trust(input).await?)
}
