//! What waits for what.

use domain::commitments::Link;
use domain::ids::{CommitmentId, LinkId};
use sqlx::SqliteConnection;

use crate::column::Stored;
use crate::error::Result;
use crate::rows::{LinkRow, link_columns, load};

/// The link with this id.
pub async fn link(conn: &mut SqliteConnection, id: LinkId) -> Result<Option<Link>> {
    load::<LinkRow>(conn, &id.to_string())
        .await?
        .map(Link::try_from)
        .transpose()
}

/// What a commitment waits for, and what waits for it.
pub async fn links_of(conn: &mut SqliteConnection, id: CommitmentId) -> Result<Vec<Link>> {
    let rows: Vec<LinkRow> = sqlx::query_as(concat!(
        "select ",
        link_columns!(),
        " from commitment_link where commitment_id = ?1 or waits_for_id = ?1 order by link_id"
    ))
    .bind(id.stored())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Link::try_from).collect()
}

/// Every link on the ways that lead on from a commitment: what it waits for, what that waits for, and so on.
pub async fn links_behind(conn: &mut SqliteConnection, id: CommitmentId) -> Result<Vec<Link>> {
    let rows: Vec<LinkRow> = sqlx::query_as(
        concat!(
            "with recursive behind (commitment_id) as (
                values (?1)
                union
                select commitment_link.waits_for_id
                from behind join commitment_link on commitment_link.commitment_id = behind.commitment_id)
             select ",
            link_columns!(),
            " from commitment_link where commitment_id in (select commitment_id from behind) order by link_id"
        ),
    )
    .bind(id.stored())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Link::try_from).collect()
}

#[cfg(test)]
mod tests {
    use domain::history::Intent;

    use super::*;
    use crate::Error;
    use crate::testing::World;

    #[tokio::test]
    async fn what_is_behind_a_commitment_is_found_across_clients_and_nothing_else() -> Result<()> {
        let world = World::begun().await?;
        let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
        let sso = world.promise(acme.id, "SSO", "2026-06-30").await?;
        let keys = world.promise(bolt.id, "keys", "2026-06-20").await?;
        let safe = world.promise(acme.id, "safe", "2026-06-10").await?;
        let mut links = Vec::new();
        for (commitment, waits_for) in [(sso.id, keys.id), (keys.id, safe.id)] {
            let link = Link {
                id: LinkId::new(),
                commitment,
                waits_for,
                lag_days: 2,
                shifted_for: None,
            };
            world.create(Intent::LinkCommitment, &link).await?;
            links.push(link);
        }

        let mut read = world.read().await?;
        assert_eq!(links_behind(&mut read, sso.id).await?, links);
        assert_eq!(links_behind(&mut read, keys.id).await?, links[1..]);
        assert_eq!(links_behind(&mut read, safe.id).await?, []);
        assert_eq!(link(&mut read, links[0].id).await?.as_ref(), links.first());
        assert_eq!(link(&mut read, LinkId::new()).await?, None);
        Ok(())
    }

    #[tokio::test]
    async fn a_commitment_waits_for_another_once() -> Result<()> {
        let world = World::begun().await?;
        let acme = world.account("Acme").await?;
        let sso = world.promise(acme.id, "SSO", "2026-06-30").await?;
        let keys = world.promise(acme.id, "keys", "2026-06-20").await?;
        let link = |lag_days| Link {
            id: LinkId::new(),
            commitment: sso.id,
            waits_for: keys.id,
            lag_days,
            shifted_for: None,
        };
        world.create(Intent::LinkCommitment, &link(0)).await?;
        assert!(matches!(
            world.create(Intent::LinkCommitment, &link(3)).await,
            Err(Error::AlreadyThere("link"))
        ));
        Ok(())
    }
}
