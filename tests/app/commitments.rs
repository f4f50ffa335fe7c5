//! promise.due, promise.overdue, duty.unacknowledged, duty.late.

use app::Result;
use app::accounts::{AccountChange, ChangeAccount};
use app::commitments::{ActOnCommitment, CommitmentState, MoveCommitment};
use app::today::FinishSignal;
use domain::commitments::{Act, DateSetter, Side};
use domain::ids::{AccountId, CommitmentId};

use crate::world::{World, on};

const SILENT: [&str; 0] = [];

async fn act(world: &World, id: CommitmentId, act: Act) -> Result<()> {
    world
        .app
        .act_on_commitment(ActOnCommitment { id, act, on: None })
        .await
}

async fn in_zone(world: &World, id: AccountId, zone: &str) -> Result<()> {
    world
        .app
        .change_account(ChangeAccount {
            id,
            change: AccountChange::Zone(zone.into()),
        })
        .await
}

#[tokio::test]
async fn promise_due_speaks_from_two_working_days_before_its_day() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    world.promise(acme, "2026-06-15").await?;

    // Monday the 15th: Friday and Thursday are the working days before it.
    assert_eq!(world.speaks(acme, "2026-06-10T23:59").await?, SILENT);
    assert_eq!(
        world.speaks(acme, "2026-06-11T00:00").await?,
        ["promise.due 2"]
    );
    assert_eq!(
        world.speaks(acme, "2026-06-15T23:59").await?,
        ["promise.due 2"]
    );
    Ok(())
}

#[tokio::test]
async fn promise_overdue_speaks_when_its_day_is_over_and_not_before() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-15").await?.commitment;

    assert_eq!(
        world.speaks(acme, "2026-06-15T23:59").await?,
        ["promise.due 2"]
    );
    assert_eq!(
        world.speaks(acme, "2026-06-16T00:00").await?,
        ["promise.overdue 3"]
    );
    act(&world, sso, Act::Deliver).await?;
    assert_eq!(
        world.speaks(acme, "2026-06-16T00:01").await?,
        SILENT,
        "it waits for the client now"
    );
    act(&world, sso, Act::Reject).await?;
    assert_eq!(
        world.speaks(acme, "2026-06-16T00:02").await?,
        ["promise.overdue 3"],
        "open again"
    );
    Ok(())
}

#[tokio::test]
async fn duty_unacknowledged_speaks_from_three_working_days_before_until_somebody_knows_of_it()
-> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let plan = world.duty(acme, "2026-06-12").await?.commitment;

    assert_eq!(world.speaks(acme, "2026-06-08T23:59").await?, SILENT);
    assert_eq!(
        world.speaks(acme, "2026-06-09T00:00").await?,
        ["duty.unacknowledged 1"]
    );
    act(&world, plan, Act::Acknowledge).await?;
    assert_eq!(world.speaks(acme, "2026-06-09T00:01").await?, SILENT);
    Ok(())
}

#[tokio::test]
async fn one_key_acknowledges_a_duty_before_its_day_and_finishes_it_after() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let plan = world.duty(acme, "2026-06-12").await?.commitment;
    let settle = async || {
        let signal = world.signals(acme).await?.remove(0);
        world
            .app
            .finish_signal(FinishSignal { key: signal.key })
            .await?;
        Ok::<_, app::Error>((signal.act, world.app.commitment(plan).await?.row.state))
    };

    world.at("2026-06-11T10:00").await?;
    assert_eq!(
        settle().await?,
        (Some(Act::Acknowledge), CommitmentState::Acknowledged)
    );
    world.at("2026-06-13T10:00").await?;
    assert_eq!(settle().await?, (Some(Act::Finish), CommitmentState::Done));
    Ok(())
}

#[tokio::test]
async fn duty_late_speaks_when_its_day_is_over_acknowledged_or_not() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let plan = world.duty(acme, "2026-06-12").await?.commitment;
    act(&world, plan, Act::Acknowledge).await?;

    assert_eq!(world.speaks(acme, "2026-06-12T23:59").await?, SILENT);
    assert_eq!(
        world.speaks(acme, "2026-06-13T00:00").await?,
        ["duty.late 2"]
    );
    act(&world, plan, Act::Finish).await?;
    assert_eq!(world.speaks(acme, "2026-06-13T00:01").await?, SILENT);
    Ok(())
}

#[tokio::test]
async fn a_mention_and_an_undated_duty_say_nothing() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    world
        .said(acme, Side::Ours, "Dark mode, one day", None)
        .await?;
    world.said(acme, Side::Theirs, "Their logo", None).await?;
    assert_eq!(world.speaks(acme, "2027-06-13T00:00").await?, SILENT);
    Ok(())
}

#[tokio::test]
async fn promise_overdue_waits_for_the_end_of_the_clients_day() -> Result<()> {
    let world = World::new().await?;
    let (far_east, far_west) = (
        world.account("Kōwhai").await?,
        world.account("Redwood").await?,
    );
    in_zone(&world, far_east, "Pacific/Auckland").await?;
    in_zone(&world, far_west, "America/Los_Angeles").await?;
    world.promise(far_east, "2026-06-15").await?;
    world.promise(far_west, "2026-06-15").await?;

    // In Berlin their midnights are at 14:00 of the same day and at 09:00 of the next.
    assert_eq!(
        world.speaks(far_east, "2026-06-15T13:59").await?,
        ["promise.due 2"]
    );
    assert_eq!(
        world.speaks(far_east, "2026-06-15T14:00").await?,
        ["promise.overdue 3"]
    );
    assert_eq!(
        world.speaks(far_west, "2026-06-16T08:59").await?,
        ["promise.due 2"]
    );
    assert_eq!(
        world.speaks(far_west, "2026-06-16T09:00").await?,
        ["promise.overdue 3"]
    );
    Ok(())
}

#[tokio::test]
async fn a_moved_date_is_another_episode_and_the_same_one_keeps_its_key() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-05").await?.commitment;
    world.speaks(acme, "2026-06-05T10:00").await?;
    let due = world.signals(acme).await?.remove(0).key;
    world.speaks(acme, "2026-06-05T11:00").await?;
    assert_eq!(
        world.signals(acme).await?.remove(0).key,
        due,
        "an hour changes nothing"
    );

    let moved = MoveCommitment {
        id: sso,
        to: on("2026-06-08"),
        set_by: DateSetter::Us,
        reason: "The bank asks for a second key".into(),
        told_on: None,
    };
    world.app.move_commitment(moved).await?;
    let signals = world.signals(acme).await?;
    assert_eq!(signals.len(), 1, "the old episode is over");
    assert_ne!(signals[0].key, due);

    world.app.undo().await?;
    assert_eq!(
        world.signals(acme).await?.remove(0).key,
        due,
        "the old date is the old episode"
    );
    Ok(())
}
