//! Names: for the capture line, which recognises them, and for the palette, which finds them; and what was said, by its
//! words.

mod commitments;
mod words;

use domain::ids::AccountId;
use domain::text::Line;
use sqlx::SqliteConnection;
use uuid::Uuid;
use uuid::fmt::Hyphenated;

use crate::column::{id_list, line};
use crate::error::{Error, Result};

pub use commitments::{Said, open_words};
pub use words::{Indexed, WithWords, index, is_behind, with_words};

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
    /// Somebody who is at the client no more.
    pub has_left: bool,
}

#[derive(sqlx::FromRow)]
struct NameRow {
    of: i64,
    id: Hyphenated,
    account_id: Option<Hyphenated>,
    name: String,
    name_folded: String,
    has_left: bool,
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
            has_left: row.has_left,
        })
    }
}

/// Every name there is: of accounts out of the trash, of the people at them, of teammates.
pub async fn directory(conn: &mut SqliteConnection) -> Result<Vec<Name>> {
    let rows: Vec<NameRow> = sqlx::query_as(
        "select 1 as of, account_id as id, account_id, name, name_folded, false as has_left
         from account where trashed_at is null
         union all
         select 2, contact.contact_id, contact.account_id, contact.name, contact.name_folded, contact.left_on is not null
         from contact join account on account.account_id = contact.account_id
         where account.trashed_at is null
         union all
         select 3, teammate_id, null, name, name_folded, false from teammate",
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Name::try_from).collect()
}

/// The names of these accounts and of the people at them, and of teammates: what [`directory`] has of them.
pub async fn directory_of(
    conn: &mut SqliteConnection,
    accounts: &[AccountId],
) -> Result<Vec<Name>> {
    let rows: Vec<NameRow> = sqlx::query_as(
        "with asked as (
            select account.account_id, account.name, account.name_folded
            from json_each(?) as one cross join account on account.account_id = one.value
            where account.trashed_at is null)
         select 1 as of, account_id as id, account_id, name, name_folded, false as has_left from asked
         union all
         select 2, contact.contact_id, contact.account_id, contact.name, contact.name_folded, contact.left_on is not null
         from asked cross join contact on contact.account_id = asked.account_id
         union all
         select 3, teammate_id, null, name, name_folded, false from teammate",
    )
    .bind(id_list(accounts))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Name::try_from).collect()
}

#[cfg(test)]
mod tests;
