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

#[cfg(test)]
mod tests {
    use domain::history::Intent;
    use domain::money::{Currency, Money};
    use domain::teammates::Authority;

    use super::*;
    use crate::testing::{World, teammate};

    #[tokio::test]
    async fn what_a_teammate_may_grant_is_kept_and_can_be_nothing() -> Result<()> {
        let world = World::begun().await?;
        let mut jonas = teammate("Jonas", false);
        jonas.authority = Authority {
            money: Currency::parse("EUR")
                .ok()
                .map(|currency| Money { minor: 0, currency }),
            hours_a_month: Some(8),
            days_of_delay: Some(5),
        };
        world.create(Intent::AddTeammate, &jonas).await?;
        let world = world.restarted().await?;
        let kept = by_id(&mut *world.read().await?, jonas.id).await?;
        assert_eq!(kept.as_ref(), Some(&jonas), "no money is not nothing said");

        jonas.authority = Authority::default();
        world.save(Intent::ChangeTeammate, &jonas).await?;
        assert_eq!(
            by_id(&mut *world.read().await?, jonas.id).await?,
            Some(jonas)
        );
        Ok(())
    }
}
