//! Questions about contracts.

use std::collections::HashSet;

use domain::contracts::{Contract, ContractFacts, ContractState, Decision, StepRecord};
use domain::ids::{AccountId, ContractId};
use domain::money::Currency;
use domain::signals::Imported;
use sqlx::SqliteConnection;

use crate::column::{Stored, currency};
use crate::error::Result;
use crate::imports::ImportedRow;
use crate::rows::{
    ContractRow, DecisionRow, StepRow, contract_columns, decision_columns, load, step_columns,
};

#[derive(sqlx::FromRow)]
struct OwnedRow {
    #[sqlx(flatten)]
    contract: ContractRow,
    #[sqlx(flatten)]
    imported: ImportedRow,
}

/// The contract with this id.
pub async fn by_id(conn: &mut SqliteConnection, id: ContractId) -> Result<Option<Contract>> {
    load::<ContractRow>(conn, &id.to_string())
        .await?
        .map(Contract::try_from)
        .transpose()
}

/// The currency that most contracts are paid in; none while there is no value.
pub async fn usual_currency(conn: &mut SqliteConnection) -> Result<Option<Currency>> {
    let code: Option<String> = sqlx::query_scalar(
        "select value_currency from contract where value_currency is not null
         group by value_currency order by count(*) desc, value_currency limit 1",
    )
    .fetch_optional(conn)
    .await?;
    code.map(|code| currency("contract.value_currency", &code))
        .transpose()
}

/// What was done about the runway steps of a contract, in the order of terms.
pub async fn steps_of(conn: &mut SqliteConnection, id: ContractId) -> Result<Vec<StepRecord>> {
    let rows: Vec<StepRow> = sqlx::query_as(concat!(
        "select ",
        step_columns!(),
        " from contract_step where contract_step.contract_id = ?
         order by contract_step.term_end, contract_step.step desc"
    ))
    .bind(id.stored())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(StepRecord::try_from).collect()
}

/// A client's contracts with their steps: those that have not ended first, the latest end first among them.
pub async fn of_account(
    conn: &mut SqliteConnection,
    account: AccountId,
) -> Result<Vec<ContractFacts>> {
    let rows: Vec<OwnedRow> = sqlx::query_as(concat!(
        "select ",
        contract_columns!(),
        ", import.import_id, import.at as imported_at
         from contract
         left join import_row on import_row.record_id = contract.contract_id and import_row.made = 1
         left join import on import.import_id = import_row.import_id
         where contract.account_id = ?
         order by contract.state = 'ended', contract.end_on desc, contract.contract_id"
    ))
    .bind(account.stored())
    .fetch_all(&mut *conn)
    .await?;
    let steps: Vec<StepRow> = sqlx::query_as(concat!(
        "select ",
        step_columns!(),
        " from contract_step join contract on contract.contract_id = contract_step.contract_id
         where contract.account_id = ? order by contract_step.term_end, contract_step.step desc"
    ))
    .bind(account.stored())
    .fetch_all(&mut *conn)
    .await?;
    let decisions = decisions_at(conn, account).await?;
    let steps: Vec<StepRecord> = steps
        .into_iter()
        .map(StepRecord::try_from)
        .collect::<Result<_>>()?;

    let contracts: Vec<(Contract, Option<Imported>)> = rows
        .into_iter()
        .map(|row| Ok((Contract::try_from(row.contract)?, row.imported.parse()?)))
        .collect::<Result<_>>()?;
    let followed: HashSet<ContractId> = contracts
        .iter()
        .filter(|(next, _)| matches!(next.state, ContractState::Signed { .. }))
        .filter_map(|(next, _)| next.predecessor)
        .collect();
    contracts
        .into_iter()
        .map(|(contract, imported)| {
            let steps = steps
                .iter()
                .filter(|step| step.contract == contract.id)
                .cloned()
                .collect();
            let decisions = decisions
                .iter()
                .filter(|decision| decision.contract == contract.id)
                .cloned()
                .collect();
            Ok(ContractFacts {
                is_followed: followed.contains(&contract.id),
                contract,
                steps,
                decisions,
                imported,
            })
        })
        .collect()
}

/// Does a signed contract follow this one?
pub async fn is_followed(conn: &mut SqliteConnection, id: ContractId) -> Result<bool> {
    Ok(sqlx::query_scalar(
        "select exists (select 1 from contract where predecessor_id = ? and state = 'signed')",
    )
    .bind(id.stored())
    .fetch_one(conn)
    .await?)
}

/// What was decided about a client's renewals, in the order it was decided.
pub async fn decisions_at(
    conn: &mut SqliteConnection,
    account: AccountId,
) -> Result<Vec<Decision>> {
    let rows: Vec<DecisionRow> = sqlx::query_as(concat!(
        "select ",
        decision_columns!(),
        " from decision where decision.account_id = ? order by decision.decision_id"
    ))
    .bind(account.stored())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Decision::try_from).collect()
}

#[cfg(test)]
mod tests;
