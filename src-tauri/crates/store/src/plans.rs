//! Questions about what clients mean to do once our promises are kept, and about what they know of those (O4).

use domain::commitments::{Plan, TruthCheck};
use domain::ids::{CommitmentId, PlanId};
use sqlx::SqliteConnection;

use crate::column::Stored;
use crate::error::Result;
use crate::rows::{PlanRow, TruthRow, load, plan_columns, truth_columns};

/// The plan with this id.
pub async fn by_id(conn: &mut SqliteConnection, id: PlanId) -> Result<Option<Plan>> {
    load::<PlanRow>(conn, &id.to_string())
        .await?
        .map(Plan::try_from)
        .transpose()
}

/// What hangs on a promise, soonest first, of clients in the trash too.
pub async fn of_promise(conn: &mut SqliteConnection, promise: CommitmentId) -> Result<Vec<Plan>> {
    let rows: Vec<PlanRow> = sqlx::query_as(concat!(
        "select ",
        plan_columns!(),
        " from plan where plan.promise_id = ? order by plan.planned_on, plan.plan_id"
    ))
    .bind(promise.stored())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Plan::try_from).collect()
}

/// The truth checks of a promise, in the order they were answered.
pub async fn truth_checks(
    conn: &mut SqliteConnection,
    promise: CommitmentId,
) -> Result<Vec<TruthCheck>> {
    let rows: Vec<TruthRow> = sqlx::query_as(concat!(
        "select ",
        truth_columns!(),
        " from truth_check where promise_id = ? order by truth_check_id"
    ))
    .bind(promise.stored())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(TruthCheck::try_from).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use domain::commitments::{TruthAnswer, TruthStep};
    use domain::history::Intent;
    use domain::ids::TruthCheckId;

    use super::*;
    use crate::testing::{World, contact, day, plan, words};
    use crate::{Error, undo};

    #[tokio::test]
    async fn the_plans_of_a_promise_come_soonest_first_and_as_they_were_written() -> Result<()> {
        let world = World::begun().await?;
        let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
        let mara = contact("Mara", acme.id);
        world.create(Intent::AddContact, &mara).await?;
        let sso = world.promise(acme.id, "SSO", "2026-06-15").await?;
        let other = world.promise(acme.id, "keys", "2026-06-15").await?;
        let late = Plan {
            contact: Some(mara.id),
            cost: Some(words("a season without the depot")),
            lag_days: 3,
            ..plan(&sso, "Open the depot", "2026-07-01")
        };
        let soon = Plan {
            account: bolt.id,
            ..plan(&sso, "Train the drivers", "2026-06-20")
        };
        for one in [&late, &soon, &plan(&other, "Elsewhere", "2026-06-16")] {
            world.create(Intent::AddPlan, one).await?;
        }

        let mut read = world.read().await?;
        assert_eq!(of_promise(&mut read, sso.id).await?, [soon, late.clone()]);
        assert_eq!(by_id(&mut read, late.id).await?, Some(late));
        assert_eq!(by_id(&mut read, PlanId::new()).await?, None);
        Ok(())
    }

    #[tokio::test]
    async fn a_plan_keeps_its_promise_and_its_contact_and_is_undone_field_by_field() -> Result<()> {
        let world = World::begun().await?;
        let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
        let sso = world.promise(acme.id, "SSO", "2026-06-15").await?;
        let made = Plan {
            account: bolt.id,
            ..plan(&sso, "Open the depot", "2026-07-01")
        };
        let mut change = world.change(Intent::AddPlan).await?;
        change.create(&made).await?;
        assert_eq!(
            change.touched(),
            [acme.id, bolt.id],
            "the rules of the promise's client read it too"
        );
        change.commit().await?;
        let mut change = world.change(Intent::RemoveCommitment).await?;
        let removed = change
            .remove::<domain::commitments::Commitment>(sso.id)
            .await;
        assert!(
            matches!(removed, Err(Error::StillReferred(_))),
            "{removed:?}"
        );
        drop(change);

        let moved = Plan {
            date: day("2026-07-08"),
            ..made.clone()
        };
        world.save(Intent::ChangePlan, &moved).await?;
        let now = crate::testing::at("2026-06-01T12:00:00Z");
        for left in [Some(made), None] {
            let (change, _) = undo::undo(&world.ledger, now, world.me).await?.unwrap();
            assert_eq!(change.touched(), [acme.id, bolt.id]);
            change.commit().await?;
            assert_eq!(by_id(&mut *world.read().await?, moved.id).await?, left);
        }
        Ok(())
    }

    #[tokio::test]
    async fn the_truth_checks_of_a_promise_come_in_their_order() -> Result<()> {
        let world = World::begun().await?;
        let acme = world.account("Acme").await?;
        let sso = world.promise(acme.id, "SSO", "2026-06-15").await?;
        let mut checks = Vec::new();
        for (step, answer) in [(50, TruthAnswer::DoesNot), (75, TruthAnswer::Told)] {
            let check = TruthCheck {
                id: TruthCheckId::new(),
                promise: sso.id,
                step: TruthStep::at(step).unwrap(),
                answer,
                on: day("2026-06-08"),
            };
            world.create(Intent::AnswerTruth, &check).await?;
            checks.push(check);
        }
        let mut read = world.read().await?;
        assert_eq!(truth_checks(&mut read, sso.id).await?, checks);
        Ok(())
    }
}
