//! Questions about the people at a client.

use domain::accounts::Contact;
use domain::ids::{AccountId, ContactId};
use sqlx::SqliteConnection;

use crate::column::Stored;
use crate::error::Result;
use crate::rows::{ContactRow, contact_columns, load};

/// The contact with this id.
pub async fn by_id(conn: &mut SqliteConnection, id: ContactId) -> Result<Option<Contact>> {
    load::<ContactRow>(conn, &id.to_string())
        .await?
        .map(Contact::try_from)
        .transpose()
}

/// The people at one client: those who are there by name, then those who left.
pub async fn of_account(conn: &mut SqliteConnection, account: AccountId) -> Result<Vec<Contact>> {
    let rows: Vec<ContactRow> = sqlx::query_as(concat!(
        "select ",
        contact_columns!(),
        " from contact where contact.account_id = ?
         order by contact.left_on is not null, contact.name_folded, contact.contact_id"
    ))
    .bind(account.stored())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Contact::try_from).collect()
}
