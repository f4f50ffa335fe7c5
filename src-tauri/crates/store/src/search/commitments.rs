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
    /// Who owes it.
    pub side: Side,
    /// The client.
    pub account: AccountId,
    /// What that is called.
    pub account_name: Line,
}

/// Open commitments looked at for one search: those due soonest.
const LOOKED_AT: u32 = 5_000;

/// Open commitments with `text` in their words, in whatever script or case, soonest due first: at most `limit`.
///
/// SQLite cannot fold, so the soonest few thousand are folded here.
pub async fn said(conn: &mut SqliteConnection, text: &str, limit: usize) -> Result<Vec<Said>> {
    let text = fold(text);
    let rows: Vec<(Hyphenated, String, String, Hyphenated, String)> = sqlx::query_as(
        "select commitment.commitment_id, commitment.words, commitment.side, account.account_id, account.name
         from commitment join account on account.account_id = commitment.account_id
         where commitment.is_open = 1 and commitment.side in ('ours', 'theirs') and account.trashed_at is null
         order by commitment.due_on, commitment.commitment_id limit ?",
    )
    .bind(LOOKED_AT)
    .fetch_all(conn)
    .await?;
    let found = rows
        .into_iter()
        .filter(|(_, said, ..)| fold(said).contains(&text))
        .take(limit);
    found
        .map(|(id, said, side, account, account_name)| {
            Ok(Said {
                id: CommitmentId::from_uuid(id.into_uuid()),
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
    use crate::testing::{World, day, mention};

    #[tokio::test]
    async fn open_words_are_found_in_any_case_and_script() -> Result<()> {
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

        let found = said(&mut *world.read().await?, "ЁЛКА", 2).await?;
        let words: Vec<&str> = found.iter().map(|said| said.words.as_str()).collect();
        assert_eq!(
            words,
            ["елка поменьше", "Ёлка к празднику"],
            "soonest first, no more than asked for"
        );
        Ok(())
    }
}
