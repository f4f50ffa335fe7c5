//! Open promises and duties by what was said.

use domain::commitments::Side;
use domain::fold::fold;
use domain::ids::{AccountId, CommitmentId};
use domain::text::{Line, Words};
use sqlx::SqliteConnection;
use uuid::fmt::Hyphenated;

use crate::column::{line, word, words};
use crate::error::Result;

/// An open commitment, by its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Which one.
    pub id: CommitmentId,
    /// What was said.
    pub words: Words,
    /// The same folded.
    pub folded: String,
    /// Who owes it.
    pub side: Side,
    /// The client.
    pub account: AccountId,
    /// What that is called.
    pub account_name: Line,
}

/// Open commitments that a search looks at: those due soonest.
const LOOKED_AT: u32 = 5_000;

/// What is open both ways, soonest due first, mentions last: the first few thousand.
pub async fn open_words(conn: &mut SqliteConnection) -> Result<Vec<Said>> {
    let rows: Vec<(Hyphenated, String, String, Hyphenated, String)> = sqlx::query_as(
        "select commitment.commitment_id, commitment.words, commitment.side, account.account_id, account.name
         from commitment join account on account.account_id = commitment.account_id
         where commitment.is_open = 1 and commitment.side in ('ours', 'theirs') and account.trashed_at is null
         order by commitment.due_on, commitment.commitment_id limit ?",
    )
    .bind(LOOKED_AT)
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(id, said, side, account, account_name)| {
            Ok(Said {
                id: CommitmentId::from_uuid(id.into_uuid()),
                folded: fold(&said),
                words: words("commitment.words", &said)?,
                side: word("commitment.side", &side)?,
                account: AccountId::from_uuid(account.into_uuid()),
                account_name: line("account.name", &account_name)?,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use domain::commitments::Act;
    use domain::history::Intent;

    use super::*;
    use crate::testing::{World, at, day, mention};

    #[tokio::test]
    async fn what_is_open_is_read_soonest_first_without_what_is_in_the_trash() -> Result<()> {
        let world = World::begun().await?;
        let acme = world.account("Acme").await?;
        world
            .promise(acme.id, "Ёлка к празднику", "2026-06-20")
            .await?;
        world
            .promise(acme.id, "елка поменьше", "2026-06-10")
            .await?;
        world
            .create(
                Intent::MakeCommitment,
                &mention(acme.id, world.me, "ЕЛКА когда-нибудь"),
            )
            .await?;
        let over = world
            .promise(acme.id, "елка прошлого года", "2026-06-01")
            .await?;
        let over = over
            .after(Act::Withdraw, day("2026-06-01"))
            .map_err(|_| crate::Error::Damaged("test"))?;
        world.save(Intent::ActOnCommitment, &over).await?;

        let trashed = world.account("Trashed").await?;
        world
            .promise(trashed.id, "елка в корзине", "2026-06-05")
            .await?;
        let mut change = world.change(Intent::TrashAccount).await?;
        crate::trash::put(&mut change, trashed.id, at("2026-06-01T12:00:00Z")).await?;
        change.commit().await?;

        let open = open_words(&mut *world.read().await?).await?;
        let said: Vec<_> = open
            .iter()
            .map(|said| (said.words.as_str(), said.folded.as_str()))
            .collect();
        assert_eq!(
            said,
            [
                ("елка поменьше", "елка поменьше"),
                ("Ёлка к празднику", "елка к празднику"),
                ("ЕЛКА когда-нибудь", "елка когда-нибудь"),
            ],
            "a mention has no day and comes last"
        );
        Ok(())
    }
}
