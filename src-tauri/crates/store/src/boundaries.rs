//! Questions about what we do and do not do for a segment.

use domain::boundaries::Boundary;
use domain::ids::BoundaryId;
use domain::text::Line;
use sqlx::SqliteConnection;

use crate::column::{line, number};
use crate::error::Result;
use crate::rows::{BoundaryRow, boundary_columns, load};

/// The boundary with this id.
pub async fn by_id(conn: &mut SqliteConnection, id: BoundaryId) -> Result<Option<Boundary>> {
    load::<BoundaryRow>(conn, &id.to_string())
        .await?
        .map(Boundary::try_from)
        .transpose()
}

/// Every boundary, in the order in which they were written down. A company has as many as its people can keep.
pub async fn all(conn: &mut SqliteConnection) -> Result<Vec<Boundary>> {
    let rows: Vec<BoundaryRow> = sqlx::query_as(concat!(
        "select ",
        boundary_columns!(),
        " from boundary order by boundary.boundary_id"
    ))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Boundary::try_from).collect()
}

/// The `most` segments that most accounts are of, each spelling by itself, and of how many; accounts in the trash are
/// left out.
pub async fn segments(conn: &mut SqliteConnection, most: u32) -> Result<Vec<(Line, u32)>> {
    let rows: Vec<(String, i64)> = sqlx::query_as(
        "select segment, count(*) as accounts from account
         where segment is not null and trashed_at is null
         group by segment order by accounts desc, segment limit ?",
    )
    .bind(most)
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(segment, accounts)| {
            Ok((
                line("account.segment", &segment)?,
                number("accounts", accounts)?,
            ))
        })
        .collect()
}

#[cfg(test)]
mod tests;
