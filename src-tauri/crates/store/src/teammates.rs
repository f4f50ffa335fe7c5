//! Questions about the people on our side.

use domain::ids::TeammateId;
use domain::teammates::Teammate;
use sqlx::SqliteConnection;

use crate::error::Result;
use crate::rows::{TeammateRow, load, teammate_columns};

/// The teammate with this id.
pub async fn by_id(conn: &mut SqliteConnection, id: TeammateId) -> Result<Option<Teammate>> {
    load::<TeammateRow>(conn, &id.to_string())
        .await?
        .map(Teammate::try_from)
        .transpose()
}

/// Everybody on our side: me first, then by name.
pub async fn all(conn: &mut SqliteConnection) -> Result<Vec<Teammate>> {
    let rows: Vec<TeammateRow> = sqlx::query_as(concat!(
        "select ",
        teammate_columns!(),
        " from teammate order by is_me desc, name_folded, teammate_id"
    ))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Teammate::try_from).collect()
}

/// The person who uses this Kept; none before they said who they are.
pub async fn me(conn: &mut SqliteConnection) -> Result<Option<Teammate>> {
    let row: Option<TeammateRow> = sqlx::query_as(concat!(
        "select ",
        teammate_columns!(),
        " from teammate where is_me = 1"
    ))
    .fetch_optional(conn)
    .await?;
    row.map(Teammate::try_from).transpose()
}
