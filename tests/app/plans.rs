//! What clients mean to do once our promises are kept (3.4).

use app::commitments::{AddPlan, ChangePlan, PlanChange, PlanView};
use app::history::{StoryFilter, StoryQuery, StoryWhat, ValueView};
use app::today::TrashAccount;
use app::{Error, Failure, Refused, Result};
use domain::Problem;
use domain::commitments::Side;
use domain::history::Intent;
use domain::ids::{AccountId, CommitmentId, PlanId};

use crate::world::{World, day};

async fn plan(world: &World, promise: CommitmentId, text: &str, date: &str) -> Result<PlanId> {
    let input = AddPlan {
        promise,
        account: None,
        text: text.into(),
        date: day(date),
    };
    world.app.add_plan(input).await
}

async fn plans(world: &World, promise: CommitmentId) -> Result<Vec<PlanView>> {
    Ok(world.app.commitment(promise).await?.plans)
}

async fn newest(world: &World, account: AccountId) -> Result<app::history::SaveView> {
    let story = StoryQuery {
        account,
        filter: StoryFilter::Commitments,
        from: None,
        after: None,
    };
    match world.app.story(story).await?.rows.remove(0).what {
        StoryWhat::Save { save } => Ok(save),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_plan_is_written_down_changed_in_place_removed_and_taken_back() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-30").await?.commitment;
    let later = plan(&world, sso, "Open the depot", "2026-07-15").await?;
    let sooner = plan(&world, sso, "Train the drivers", "2026-07-01").await?;

    let seen = plans(&world, sso).await?;
    assert_eq!(
        seen.iter().map(|plan| plan.id).collect::<Vec<_>>(),
        [sooner, later],
        "soonest first"
    );
    let change = async |change| {
        let id = later;
        world.app.change_plan(ChangePlan { id, change }).await
    };
    change(PlanChange::Text("Open the second depot".into())).await?;
    change(PlanChange::Date(day("2026-07-20"))).await?;
    change(PlanChange::Cost("A season".into())).await?;
    change(PlanChange::LagDays(3)).await?;
    let seen = plans(&world, sso).await?.pop().unwrap();
    assert_eq!(
        (
            seen.text.as_str(),
            seen.date,
            seen.cost.as_deref(),
            seen.lag_days
        ),
        (
            "Open the second depot",
            day("2026-07-20"),
            Some("A season"),
            3
        )
    );
    change(PlanChange::Cost(String::new())).await?;
    assert_eq!(plans(&world, sso).await?[1].cost, None);
    let refused = |change: Result<()>| match change {
        Err(Error::Invalid { field, problem }) => (field, problem),
        other => panic!("{other:?}"),
    };
    assert_eq!(
        refused(change(PlanChange::Text("  ".into())).await),
        ("value", Problem::Blank)
    );
    let long = refused(change(PlanChange::LagDays(9_999)).await);
    assert!(matches!(long, ("value", Problem::OutOfRange { .. })));

    world.app.remove_plan(sooner).await?;
    assert_eq!(plans(&world, sso).await?.len(), 1);
    let step = world.app.undo().await?;
    assert_eq!(
        (step.intent, step.subject.as_deref()),
        (Intent::RemovePlan, Some("Train the drivers"))
    );
    assert_eq!(plans(&world, sso).await?.len(), 2);
    let save = newest(&world, acme).await?;
    assert_eq!(save.intent, Intent::ChangePlan);
    assert_eq!(save.events[0].subject, "Open the second depot");
    Ok(())
}

#[tokio::test]
async fn a_plan_tells_in_the_story_what_it_hangs_on() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-30").await?.commitment;
    plan(&world, sso, "Open the depot", "2026-07-15").await?;
    let save = newest(&world, acme).await?;
    assert_eq!(
        (
            save.intent,
            save.events[0].subject.as_str(),
            &save.events[0].new
        ),
        (
            Intent::AddPlan,
            "Open the depot",
            &ValueView::Text("SSO".into())
        )
    );
    Ok(())
}

#[tokio::test]
async fn a_plan_hangs_on_a_promise_of_ours_and_goes_with_it() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-30").await?.commitment;
    let owed = world.duty(acme, "2026-06-20").await?.commitment;
    let backlog = world
        .said(acme, Side::Ours, "Dark mode", None)
        .await?
        .commitment;
    for other in [owed, backlog] {
        let refused = plan(&world, other, "Open the depot", "2026-07-15").await;
        assert!(matches!(refused, Err(Error::Refused(Refused::WrongState))));
    }
    plan(&world, sso, "Open the depot", "2026-07-15").await?;
    world.app.remove_commitment(sso).await?;
    world.app.undo().await?;
    assert_eq!(
        plans(&world, sso).await?.len(),
        1,
        "it comes back with its promise"
    );
    Ok(())
}

#[tokio::test]
async fn a_plan_of_a_client_in_the_trash_is_out_of_sight() -> Result<()> {
    let world = World::new().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let sso = world.promise(acme, "2026-06-30").await?.commitment;
    let of_bolt = AddPlan {
        promise: sso,
        account: Some(bolt),
        text: "Open the depot".into(),
        date: day("2026-07-15"),
    };
    let id = world.app.add_plan(of_bolt.clone()).await?;
    assert_eq!(plans(&world, sso).await?[0].account.name, "Bolt");
    world.app.trash_account(TrashAccount { id: bolt }).await?;
    assert!(plans(&world, sso).await?.is_empty());
    for refused in [
        world.app.remove_plan(id).await.err(),
        world.app.add_plan(of_bolt).await.err(),
    ] {
        let what = refused.map(Failure::from);
        assert!(matches!(what, Some(Failure::NotFound { what }) if what == "account"));
    }
    world.app.restore_account(TrashAccount { id: bolt }).await?;
    assert_eq!(plans(&world, sso).await?.len(), 1);
    Ok(())
}
