//! Questions about touches. The story shows them; see [`crate::story`].

use domain::ids::{AccountId, TouchId};
use domain::touches::Touch;
use sqlx::SqliteConnection;

use crate::column::Stored;
use crate::error::Result;
use crate::rows::{TouchRow, load, touch_columns};

/// The touch with this id.
pub async fn by_id(conn: &mut SqliteConnection, id: TouchId) -> Result<Option<Touch>> {
    load::<TouchRow>(conn, &id.to_string())
        .await?
        .map(Touch::try_from)
        .transpose()
}

/// The last touch with a client.
pub async fn last_of_account(
    conn: &mut SqliteConnection,
    account: AccountId,
) -> Result<Option<Touch>> {
    let row: Option<TouchRow> = sqlx::query_as(concat!(
        "select ",
        touch_columns!(),
        " from touch where touch.account_id = ? order by touch.at desc, touch.touch_id desc limit 1"
    ))
    .bind(account.stored())
    .fetch_optional(conn)
    .await?;
    row.map(Touch::try_from).transpose()
}
