//! A question about some accounts, or about all that there are.

use domain::ids::AccountId;
use sqlx::query::QueryAs;
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{FromRow, Sqlite};

use crate::column::id_list;

/// A statement about all accounts, and the same about those in a list, which it is bound first. `$of` is the column that
/// names the account; the statement begins with `$select` and goes on with `$condition`.
///
/// Two of them, because an index leads to an account only where it is always asked for.
macro_rules! of_accounts {
    ($of:literal, $select:expr, $condition:literal) => {
        [
            concat!($select, " where ", $condition),
            concat!(
                $select,
                " where ",
                $of,
                " in (select value from json_each(?)) and ",
                $condition
            ),
        ]
    };
}
pub(crate) use of_accounts;

/// The accounts a question is about; none for all.
pub(crate) struct OfAccounts(Option<String>);

impl OfAccounts {
    pub(crate) fn new(accounts: Option<&[AccountId]>) -> Self {
        Self(accounts.map(id_list))
    }

    /// The one of the two statements that asks about them.
    pub(crate) fn asked<'q, R>(
        &self,
        [of_all, of_some]: [&'static str; 2],
    ) -> QueryAs<'q, Sqlite, R, SqliteArguments>
    where
        R: for<'r> FromRow<'r, SqliteRow>,
    {
        match &self.0 {
            Some(accounts) => sqlx::query_as(of_some).bind(accounts.clone()),
            None => sqlx::query_as(of_all),
        }
    }
}
