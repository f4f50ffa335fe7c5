//! Questions about endings. The story shows them; see [`crate::story`].

use domain::endings::Ending;
use domain::ids::EndingId;
use sqlx::SqliteConnection;

use crate::error::Result;
use crate::rows::{EndingRow, load};

/// The ending with this id.
pub async fn by_id(conn: &mut SqliteConnection, id: EndingId) -> Result<Option<Ending>> {
    load::<EndingRow>(conn, &id.to_string())
        .await?
        .map(Ending::try_from)
        .transpose()
}

#[cfg(test)]
mod tests {
    use domain::endings::EndingKind;
    use domain::history::Intent;

    use super::*;
    use crate::testing::{World, contract, day, line, words};

    #[tokio::test]
    async fn every_field_of_an_ending_comes_back_as_it_was_written() -> Result<()> {
        let world = World::begun().await?;
        let acme = world.account("Acme").await?;
        let terms = contract(acme.id, "Hosting", "2027-06-30");
        world.create(Intent::AddContract, &terms).await?;
        for (kind, contract) in [
            (EndingKind::Lost, Some(terms.id)),
            (EndingKind::CameBack, None),
        ] {
            let written = Ending {
                id: EndingId::new(),
                account: acme.id,
                contract,
                kind,
                on: day("2024-10-27"),
                reason: Some(line("pricing")),
                words: Some(words("too expensive")),
            };
            world.create(Intent::Import, &written).await?;
            assert_eq!(
                by_id(&mut *world.read().await?, written.id).await?,
                Some(written)
            );
        }
        assert_eq!(
            by_id(&mut *world.read().await?, EndingId::new()).await?,
            None
        );
        Ok(())
    }
}
