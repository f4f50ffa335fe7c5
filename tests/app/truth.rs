//! O4: a promise that plans hang on asks at 50, 75 and 90 % of its time whether the client knows the truth.

use app::commitments::{ActOnCommitment, AddPlan, AnswerTruth, MoveCommitment, TruthView};
use app::today::FinishSignal;
use app::{Error, Refused, Result};
use domain::commitments::{Act, DateSetter, Side, TruthAnswer};
use domain::history::Intent;
use domain::ids::{AccountId, CommitmentId, PlanId};

use crate::world::{World, day, on};

/// A promise made on Monday 1 June for Sunday 21 June: 20 days.
async fn promised(world: &World) -> Result<(AccountId, CommitmentId)> {
    let acme = world.account("Acme").await?;
    let sso = world
        .said(acme, Side::Ours, "SSO", Some("2026-06-21"))
        .await?;
    Ok((acme, sso.commitment))
}

async fn plan(world: &World, promise: CommitmentId) -> Result<PlanId> {
    let plan = AddPlan {
        promise,
        account: None,
        text: "Open the depot".into(),
        date: day("2026-07-01"),
    };
    world.app.add_plan(plan).await
}

async fn asked(world: &World, account: AccountId, local: &str) -> Result<Vec<String>> {
    let mut said = world.speaks(account, local).await?;
    said.retain(|said| said.starts_with("promise.truth_check"));
    Ok(said)
}

async fn answer(world: &World, id: CommitmentId, answer: TruthAnswer) -> Result<()> {
    world.app.answer_truth(AnswerTruth { id, answer }).await
}

async fn known(world: &World, id: CommitmentId) -> Result<TruthView> {
    Ok(world.app.commitment(id).await?.truth)
}

#[tokio::test]
async fn o4_it_asks_at_each_step_and_an_answer_ends_the_question() -> Result<()> {
    let world = World::new().await?;
    let (acme, sso) = promised(&world).await?;
    plan(&world, sso).await?;
    let none: [&str; 0] = [];
    assert_eq!(asked(&world, acme, "2026-06-10T23:59").await?, none);
    assert_eq!(known(&world, sso).await?.asks, None);
    let refused = answer(&world, sso, TruthAnswer::Knows).await;
    assert!(matches!(refused, Err(Error::Refused(Refused::WrongState))));

    assert_eq!(
        asked(&world, acme, "2026-06-11T00:00").await?,
        ["promise.truth_check/50 2"]
    );
    assert_eq!(known(&world, sso).await?.asks, Some(50));
    answer(&world, sso, TruthAnswer::Told).await?;
    assert_eq!(asked(&world, acme, "2026-06-15T23:59").await?, none);
    assert_eq!(
        asked(&world, acme, "2026-06-16T00:00").await?,
        ["promise.truth_check/75 2"]
    );
    // Nobody answered, and the next step takes its place.
    assert_eq!(
        asked(&world, acme, "2026-06-19T00:00").await?,
        ["promise.truth_check/90 2"]
    );
    answer(&world, sso, TruthAnswer::DoesNot).await?;
    assert_eq!(asked(&world, acme, "2026-06-19T12:00").await?, none);
    let checks = known(&world, sso).await?.checks;
    let checks: Vec<_> = checks
        .iter()
        .map(|one| (one.step, one.answer, one.on))
        .collect();
    assert_eq!(
        checks,
        [
            (50, TruthAnswer::Told, day("2026-06-11")),
            (90, TruthAnswer::DoesNot, day("2026-06-19")),
        ]
    );
    let step = world.app.undo().await?;
    assert_eq!(
        (step.intent, step.subject.as_deref()),
        (Intent::AnswerTruth, Some("SSO"))
    );
    assert_eq!(
        asked(&world, acme, "2026-06-19T12:00").await?,
        ["promise.truth_check/90 2"]
    );
    Ok(())
}

#[tokio::test]
async fn o4_only_what_plans_hang_on_and_is_still_owed_asks() -> Result<()> {
    let world = World::new().await?;
    let (acme, sso) = promised(&world).await?;
    let none: [&str; 0] = [];
    assert_eq!(asked(&world, acme, "2026-06-17T09:00").await?, none);
    let hanging = plan(&world, sso).await?;
    assert_eq!(
        asked(&world, acme, "2026-06-17T09:00").await?,
        ["promise.truth_check/75 2"],
        "at once, and the last step that has come"
    );
    world.app.remove_plan(hanging).await?;
    assert_eq!(asked(&world, acme, "2026-06-17T09:00").await?, none);
    world.app.undo().await?;
    let (act, on) = (Act::Deliver, None);
    world
        .app
        .act_on_commitment(ActOnCommitment { id: sso, act, on })
        .await?;
    assert_eq!(asked(&world, acme, "2026-06-17T09:00").await?, none);
    Ok(())
}

#[tokio::test]
async fn o4_another_date_asks_anew_unless_the_client_was_told_of_it() -> Result<()> {
    let world = World::new().await?;
    let (acme, sso) = promised(&world).await?;
    plan(&world, sso).await?;
    world.at("2026-06-16T09:00").await?;
    answer(&world, sso, TruthAnswer::Knows).await?;
    let moved = async |to, told_on: Option<&str>| {
        let moved = MoveCommitment {
            id: sso,
            to: on(to),
            set_by: DateSetter::Us,
            reason: String::new(),
            told_on: told_on.map(day),
            stays: None,
        };
        world.app.move_commitment(moved).await
    };
    // 30 days: 15 of them are over on the 16th, 22.5 on the 24th.
    moved("2026-07-01", None).await?;
    assert_eq!(
        asked(&world, acme, "2026-06-16T09:00").await?,
        ["promise.truth_check/50 2"]
    );
    let none: [&str; 0] = [];
    moved("2026-06-30", Some("2026-06-16")).await?;
    assert_eq!(asked(&world, acme, "2026-06-22T23:59").await?, none);
    assert_eq!(
        asked(&world, acme, "2026-06-23T00:00").await?,
        ["promise.truth_check/75 2"]
    );
    Ok(())
}

#[tokio::test]
async fn o4_nothing_is_answered_by_saying_that_the_signal_is_done() -> Result<()> {
    let world = World::new().await?;
    let (acme, sso) = promised(&world).await?;
    plan(&world, sso).await?;
    world.at("2026-06-11T09:00").await?;
    let signals = world.signals(acme).await?;
    let signal = signals.iter().find(|one| one.step == Some(50)).unwrap();
    assert!(!signal.can_finish, "it has three answers");
    let key = signal.key.clone();
    let refused = world.app.finish_signal(FinishSignal { key }).await;
    assert!(matches!(refused, Err(Error::Refused(Refused::WrongState))));
    assert!(known(&world, sso).await?.checks.is_empty());
    Ok(())
}
