//! Names: for the capture line, which recognises them, and for the palette.

mod commitments;

use domain::fold::fold;
use domain::ids::AccountId;
use domain::text::Line;
use sqlx::SqliteConnection;
use uuid::Uuid;
use uuid::fmt::Hyphenated;

use crate::column::line;
use crate::error::{Error, Result};
use crate::page::bounded;

pub use commitments::{Said, said};

/// What a name is the name of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NameOf {
    /// A client.
    Account,
    /// A person at a client.
    Contact,
    /// A person on our side.
    Teammate,
}

/// A name somebody may type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// Of what.
    pub of: NameOf,
    /// Of which one.
    pub id: Uuid,
    /// The client; for a teammate none.
    pub account: Option<AccountId>,
    /// The name.
    pub name: Line,
    /// The name as it is compared.
    pub folded: String,
}

#[derive(sqlx::FromRow)]
struct NameRow {
    of: i64,
    id: Hyphenated,
    account_id: Option<Hyphenated>,
    name: String,
    name_folded: String,
}

impl TryFrom<NameRow> for Name {
    type Error = Error;

    fn try_from(row: NameRow) -> Result<Self> {
        Ok(Self {
            of: match row.of {
                1 => NameOf::Account,
                2 => NameOf::Contact,
                _ => NameOf::Teammate,
            },
            id: row.id.into_uuid(),
            account: row
                .account_id
                .map(|id| AccountId::from_uuid(id.into_uuid())),
            name: line("name", &row.name)?,
            folded: row.name_folded,
        })
    }
}

/// Every name there is, for the capture line: of accounts out of the trash, of people who did not leave, of teammates.
pub async fn directory(conn: &mut SqliteConnection) -> Result<Vec<Name>> {
    let rows: Vec<NameRow> = sqlx::query_as(
        "select 1 as of, account_id as id, account_id, name, name_folded from account where trashed_at is null
         union all
         select 2, contact.contact_id, contact.account_id, contact.name, contact.name_folded
         from contact join account on account.account_id = contact.account_id
         where account.trashed_at is null and contact.left_on is null
         union all
         select 3, teammate_id, null, name, name_folded from teammate",
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Name::try_from).collect()
}

/// Names with `text` in them, in whatever script or case: those that begin with it first, accounts before people.
pub async fn names(conn: &mut SqliteConnection, text: &str, limit: u32) -> Result<Vec<Name>> {
    let rows: Vec<NameRow> = sqlx::query_as(
        "select of, id, account_id, name, name_folded from (
            select 1 as of, account_id as id, account_id, name, name_folded from account
            where trashed_at is null and instr(name_folded, ?1) > 0
            union all
            select 2, contact.contact_id, contact.account_id, contact.name, contact.name_folded
            from contact join account on account.account_id = contact.account_id
            where account.trashed_at is null and instr(contact.name_folded, ?1) > 0
            union all
            select 3, teammate_id, null, name, name_folded from teammate where instr(name_folded, ?1) > 0)
         order by instr(name_folded, ?1) > 1, of, name_folded, id limit ?2",
    )
    .bind(fold(text))
    .bind(bounded(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Name::try_from).collect()
}

#[cfg(test)]
mod tests;
