//! Promises that have a result, or may have one: what kept rates are counted from.

use chrono::NaiveDate;
use domain::commitments::{Commitment, Move};
use domain::ids::AccountId;
use sqlx::SqliteConnection;

use crate::error::Result;
use crate::of_accounts::{OfAccounts, of_accounts};
use crate::rows::{CommitmentRow, by_commitment, commitment_columns, move_columns};

const OVER: [&str; 2] = of_accounts!(
    "commitment.account_id",
    concat!(
        "select ",
        commitment_columns!(),
        " from commitment join account on account.account_id = commitment.account_id"
    ),
    "commitment.side = 'ours' and account.trashed_at is null
        and (commitment.state in ('delivered', 'confirmed', 'broken')
            or (commitment.is_open = 1 and (commitment.due_on < ? or commitment.rejected_on is not null)))
     order by commitment.commitment_id"
);

const MOVES: [&str; 2] = of_accounts!(
    "commitment.account_id",
    concat!(
        "select ",
        move_columns!(),
        " from commitment_move
         where commitment_id in (select commitment.commitment_id from commitment"
    ),
    "commitment.side = 'ours') order by move_id"
);

/// A promise that was delivered, rejected, confirmed or broken, or is past its date on `today`, with every move of its
/// date: of these accounts, or of all that are not in the trash.
pub async fn over(
    conn: &mut SqliteConnection,
    accounts: Option<&[AccountId]>,
    today: NaiveDate,
) -> Result<Vec<(Commitment, Vec<Move>)>> {
    let of = OfAccounts::new(accounts);
    let over = of.asked::<CommitmentRow>(OVER).bind(today);
    let rows = over.fetch_all(&mut *conn).await?;
    let mut moved = by_commitment(of.asked(MOVES).fetch_all(conn).await?)?;
    rows.into_iter()
        .map(|row| {
            let commitment = Commitment::try_from(row)?;
            let moves = moved.remove(&commitment.id).unwrap_or_default();
            Ok((commitment, moves))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use domain::commitments::{Act, DateSetter};
    use domain::history::Intent;
    use domain::time::DueDate;

    use super::*;
    use crate::testing::{World, at, day, duty, mention, promise};
    use crate::{Error, trash};

    #[tokio::test]
    async fn what_has_a_result_or_is_past_its_date_comes_with_its_moves() -> Result<()> {
        let world = World::begun().await?;
        let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
        let made = |account, due| promise(account, world.me, "SSO", due);
        let after = |one: Commitment, act| {
            one.after(act, day("2026-06-10"))
                .map_err(|_| Error::Damaged("commitment"))
        };
        let delivered = after(made(acme.id, "2026-06-30"), Act::Deliver)?;
        let broken = after(made(bolt.id, "2026-06-30"), Act::Break)?;
        let late = made(acme.id, "2026-06-14");
        let rejected = after(
            after(made(acme.id, "2026-06-30"), Act::Deliver)?,
            Act::Reject,
        )?;
        for one in [
            &delivered,
            &broken,
            &late,
            &rejected,
            &made(acme.id, "2026-06-15"),
            &after(made(acme.id, "2026-06-01"), Act::Release)?,
            &mention(acme.id, world.me, "one day"),
            &duty(acme.id, world.me, "floor plan", Some("2026-06-01")),
        ] {
            world.create(Intent::MakeCommitment, one).await?;
        }
        let to = DueDate::day(day("2026-06-14"));
        let early = made(acme.id, "2026-06-12");
        let moved = early.moved(to, DateSetter::Us, None, None, day("2026-06-03"));
        let entry = Move {
            commitment: late.id,
            ..moved.map_err(|_| Error::Damaged("move"))?.1.unwrap()
        };
        world.create(Intent::MoveCommitment, &entry).await?;

        let today = day("2026-06-15");
        let expected = |mut all: Vec<(Commitment, Vec<Move>)>| {
            all.sort_by_key(|(commitment, _)| commitment.id);
            all
        };
        let of_acme = vec![
            (delivered, Vec::new()),
            (late, vec![entry]),
            (rejected, Vec::new()),
        ];
        let mut both = of_acme.clone();
        both.push((broken, Vec::new()));
        let mut read = world.read().await?;
        let own = over(&mut read, Some(&[acme.id]), today).await?;
        assert_eq!(own, expected(of_acme.clone()));
        assert_eq!(over(&mut read, None, today).await?, expected(both));
        drop(read);

        let mut change = world.change(Intent::TrashAccount).await?;
        trash::put(&mut change, bolt.id, at("2026-06-15T12:00:00Z")).await?;
        change.commit().await?;
        let left = over(&mut *world.read().await?, None, today).await?;
        assert_eq!(left, expected(of_acme));
        Ok(())
    }
}
