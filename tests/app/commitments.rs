//! promise.due, promise.overdue, promise.unaccepted, promise.unconfirmed, seller.debt, duty.unacknowledged, duty.late;
//! and what time alone writes of a promise.

use app::accounts::{AccountChange, ChangeAccount};
use app::commitments::{
    ActOnCommitment, ChangeCommitment, CommitmentChange, CommitmentFilter, CommitmentState,
    CommitmentsQuery, MoveCommitment,
};
use app::history::{HistoryQuery, SaveView, StoryFilter, StoryQuery, StoryWhat};
use app::teammates::AddTeammate;
use app::today::{FinishSignal, SubjectView};
use app::{Error, Result};
use domain::commitments::{Act, DateSetter, Quality, Side};
use domain::history::RecordKind;
use domain::ids::{AccountId, CommitmentId, TeammateId};

use crate::world::{World, day, on};

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
        ["promise.overdue 3", "slip.untold 2"]
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
        ["promise.overdue 3", "slip.untold 2"],
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
        ["promise.overdue 3", "slip.untold 2"]
    );
    assert_eq!(
        world.speaks(far_west, "2026-06-16T08:59").await?,
        ["promise.due 2"]
    );
    assert_eq!(
        world.speaks(far_west, "2026-06-16T09:00").await?,
        ["promise.overdue 3", "slip.untold 2"]
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
        stays: None,
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

/// A second one of us.
async fn teammate(world: &World, name: &str) -> Result<TeammateId> {
    let input = AddTeammate {
        name: name.into(),
        role: String::new(),
    };
    world.app.add_teammate(input).await?;
    let all = world.app.teammates().await?;
    Ok(all.iter().find(|one| one.name == name).unwrap().id)
}

async fn change(world: &World, id: CommitmentId, change: CommitmentChange) -> Result<()> {
    let input = ChangeCommitment { id, change };
    world.app.change_commitment(input).await
}

/// A promise that I made on Monday 1 June and Jonas is to do by 15 July.
async fn for_jonas(world: &World, account: AccountId) -> Result<CommitmentId> {
    let jonas = teammate(world, "Jonas").await?;
    let sso = world.promise(account, "2026-07-15").await?.commitment;
    change(world, sso, CommitmentChange::Doer(Some(jonas))).await?;
    Ok(sso)
}

async fn saves(world: &World, id: CommitmentId) -> Result<Vec<SaveView>> {
    let entity = RecordKind::Commitment;
    let id = id.to_string();
    world.app.history(HistoryQuery { entity, id }).await
}

async fn finish(world: &World, account: AccountId) -> Result<()> {
    let key = world.signals(account).await?.remove(0).key;
    world.app.finish_signal(FinishSignal { key }).await
}

/// Whom the worst signal of an account waits for: a name, and whether it is me.
async fn waits_for(world: &World, account: AccountId) -> Result<Option<(String, bool)>> {
    let subject = world.signals(account).await?.remove(0).subject;
    let SubjectView::Commitment { waits_for, .. } = subject else {
        return Ok(None);
    };
    Ok(waits_for.map(|one| (one.name, one.is_me)))
}

#[tokio::test]
async fn promise_unaccepted_speaks_when_two_working_days_have_passed_without_its_doers_yes()
-> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = for_jonas(&world, acme).await?;

    // Handed over on Monday: Tuesday and Wednesday are his.
    assert_eq!(world.speaks(acme, "2026-06-03T23:59").await?, SILENT);
    assert_eq!(
        world.speaks(acme, "2026-06-04T00:00").await?,
        ["promise.unaccepted 2"]
    );
    assert_eq!(
        waits_for(&world, acme).await?,
        Some(("Jonas".into(), false))
    );
    finish(&world, acme).await?;
    assert_eq!(world.speaks(acme, "2026-06-04T00:01").await?, SILENT);
    let view = world.app.commitment(sso).await?;
    assert_eq!(view.row.state, CommitmentState::Accepted);
    assert_eq!(view.accepted_on, Some(day("2026-06-04")));
    Ok(())
}

#[tokio::test]
async fn c7_what_is_given_back_stands_at_once_for_its_maker_who_takes_it_or_hands_it_on()
-> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = for_jonas(&world, acme).await?;
    act(&world, sso, Act::Return).await?;

    assert_eq!(
        world.speaks(acme, "2026-06-01T09:01").await?,
        ["promise.unaccepted 2"]
    );
    assert_eq!(waits_for(&world, acme).await?, Some(("Nina".into(), true)));
    let returned = world.signals(acme).await?.remove(0).key;

    // Handed to somebody else, it waits for them, and that is another episode.
    let olga = teammate(&world, "Olga").await?;
    change(&world, sso, CommitmentChange::Doer(Some(olga))).await?;
    assert_eq!(world.speaks(acme, "2026-06-01T09:02").await?, SILENT);
    assert_eq!(
        world.app.commitment(sso).await?.row.state,
        CommitmentState::Made
    );
    assert_eq!(
        world.speaks(acme, "2026-06-04T00:00").await?,
        ["promise.unaccepted 2"]
    );
    assert_ne!(world.signals(acme).await?.remove(0).key, returned);

    // Whoever takes what came back does it.
    act(&world, sso, Act::Return).await?;
    act(&world, sso, Act::Accept).await?;
    let view = world.app.commitment(sso).await?;
    assert_eq!(
        (view.row.state, view.doer),
        (CommitmentState::Accepted, None)
    );
    assert_eq!(world.speaks(acme, "2026-06-12T00:00").await?, SILENT);
    Ok(())
}

#[tokio::test]
async fn c7_work_under_way_lands_on_nobody_else_silently_and_mine_goes_back_to_nobody() -> Result<()>
{
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-07-15").await?.commitment;
    act(&world, sso, Act::Start).await?;
    let returned = act(&world, sso, Act::Return).await;
    assert!(matches!(returned, Err(Error::Refused(_))), "{returned:?}");

    let jonas = teammate(&world, "Jonas").await?;
    change(&world, sso, CommitmentChange::Doer(Some(jonas))).await?;
    let view = world.app.commitment(sso).await?;
    assert_eq!(
        (view.row.state, view.accepted_on),
        (CommitmentState::Made, None)
    );
    change(&world, sso, CommitmentChange::Maker(jonas)).await?;
    let view = world.app.commitment(sso).await?;
    assert_eq!(
        (view.row.state, view.doer),
        (CommitmentState::Accepted, None),
        "he does what he says"
    );
    Ok(())
}

#[tokio::test]
async fn promise_unconfirmed_speaks_from_the_fifth_working_day_after_a_delivery() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-15").await?.commitment;
    act(&world, sso, Act::Deliver).await?;

    assert_eq!(world.speaks(acme, "2026-06-07T23:59").await?, SILENT);
    assert_eq!(
        world.speaks(acme, "2026-06-08T00:00").await?,
        ["promise.unconfirmed 1"]
    );
    finish(&world, acme).await?;
    assert_eq!(world.speaks(acme, "2026-06-08T00:01").await?, SILENT);
    let view = world.app.commitment(sso).await?;
    assert_eq!(view.row.state, CommitmentState::Confirmed);
    assert!(!view.assumed, "they said so");
    Ok(())
}

#[tokio::test]
async fn c3_ten_working_days_of_silence_are_a_yes_that_kept_writes_once() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-15").await?.commitment;
    act(&world, sso, Act::Deliver).await?;
    let delivery = saves(&world, sso).await?.remove(0);

    // The tenth working day after Monday 1 June is Monday the 15th.
    assert_eq!(
        world.speaks(acme, "2026-06-15T23:59").await?,
        ["promise.unconfirmed 1"]
    );
    assert_eq!(world.speaks(acme, "2026-06-16T00:00").await?, SILENT);
    let view = world.app.commitment(sso).await?;
    assert_eq!(
        (
            view.row.state,
            view.delivered_on,
            view.closed_on,
            view.assumed
        ),
        (
            CommitmentState::Confirmed,
            Some(day("2026-06-01")),
            Some(day("2026-06-16")),
            true
        )
    );
    let written = saves(&world, sso).await?;
    assert_eq!(written[0].author.as_deref(), Some("kept"));
    assert_eq!(written[0].follows_from, Some(delivery.at));
    world.at("2026-06-20T09:00").await?;
    let world = world.restarted().await?;
    assert_eq!(saves(&world, sso).await?.len(), written.len(), "once");

    let story = StoryQuery {
        account: acme,
        filter: StoryFilter::Commitments,
        from: None,
        after: None,
    };
    let told = world.app.story(story).await?.rows.remove(0).what;
    assert!(matches!(told, StoryWhat::Save { save } if save.id == written[0].id));
    Ok(())
}

#[tokio::test]
async fn c3_after_any_downtime_silence_counts_from_the_day_it_became_a_yes() -> Result<()> {
    let world = World::new().await?;
    let (acme, redwood) = (
        world.account("Acme").await?,
        world.account("Redwood").await?,
    );
    in_zone(&world, redwood, "America/Los_Angeles").await?;
    let sso = world.promise(acme, "2026-06-15").await?.commitment;
    let far = world.promise(redwood, "2026-06-15").await?.commitment;
    act(&world, sso, Act::Deliver).await?;
    world.at("2026-06-02T12:00").await?;
    act(&world, far, Act::Deliver).await?;

    // Closed for weeks, and opened when it is the 17th in Berlin, but not yet in California.
    world.clock.set("2026-06-17T08:59");
    let world = world.restarted().await?;
    let closed = async |world: &World, id| {
        let view = world.app.commitment(id).await?;
        Ok::<_, Error>((view.assumed, view.closed_on))
    };
    assert_eq!(closed(&world, sso).await?, (true, Some(day("2026-06-16"))));
    assert_eq!(closed(&world, far).await?, (false, None));
    world.at("2026-06-17T09:00").await?;
    assert_eq!(closed(&world, far).await?, (true, Some(day("2026-06-17"))));
    Ok(())
}

#[tokio::test]
async fn c3_what_kept_assumed_is_not_undone_and_the_client_may_still_say_no() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-10").await?.commitment;
    let moved = MoveCommitment {
        id: sso,
        to: on("2026-06-15"),
        set_by: DateSetter::Us,
        reason: String::new(),
        told_on: None,
        stays: None,
    };
    world.app.move_commitment(moved).await?;
    act(&world, sso, Act::Deliver).await?;
    world.at("2026-06-16T00:00").await?;

    let undone = world.app.undo().await;
    assert!(undone.is_err(), "the delivery is built on: {undone:?}");
    assert!(world.app.commitment(sso).await?.assumed);

    act(&world, sso, Act::Reject).await?;
    let view = world.app.commitment(sso).await?;
    assert_eq!(view.row.state, CommitmentState::InProgress);
    assert_eq!(
        (view.first, view.row.due),
        (Some(on("2026-06-10")), Some(on("2026-06-15"))),
        "both dates stand"
    );
    assert_eq!(
        world.speaks(acme, "2026-06-16T00:01").await?,
        ["promise.overdue 3", "slip.untold 2"]
    );
    Ok(())
}

#[tokio::test]
async fn c3_what_is_in_the_trash_waits_until_it_is_back() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-15").await?.commitment;
    act(&world, sso, Act::Deliver).await?;
    world
        .app
        .trash_account(app::today::TrashAccount { id: acme })
        .await?;
    world.at("2026-06-20T09:00").await?;
    assert!(!world.app.commitment(sso).await?.assumed);
    world.app.undo().await?;
    world.app.refresh().await?;
    let view = world.app.commitment(sso).await?;
    assert_eq!(
        (view.assumed, view.closed_on),
        (true, Some(day("2026-06-16")))
    );
    Ok(())
}

#[tokio::test]
async fn seller_debt_stands_from_the_day_it_broke_until_the_client_was_told() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = for_jonas(&world, acme).await?;
    act(&world, sso, Act::Accept).await?;
    act(&world, sso, Act::Break).await?;

    assert_eq!(
        world.speaks(acme, "2026-06-01T09:01").await?,
        ["seller.debt 3", "slip.untold 2"]
    );
    assert_eq!(waits_for(&world, acme).await?, Some(("Nina".into(), true)));
    assert!(world.app.slip(sso).await?.can_be_told);
    finish(&world, acme).await?;
    assert_eq!(world.speaks(acme, "2026-06-02T10:00").await?, SILENT);
    let view = world.app.commitment(sso).await?;
    assert_eq!(view.row.state, CommitmentState::Broken);
    assert!(!world.app.slip(sso).await?.can_be_told);

    world.app.undo().await?;
    assert_eq!(
        world.speaks(acme, "2026-06-02T10:01").await?,
        ["seller.debt 3", "slip.untold 3"]
    );
    Ok(())
}

#[tokio::test]
async fn c6_what_is_undelivered_for_twenty_working_days_is_the_makers_debt_too() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = for_jonas(&world, acme).await?;
    act(&world, sso, Act::Accept).await?;

    // The twentieth working day after Wednesday 15 July is Wednesday 12 August.
    assert_eq!(
        world.speaks(acme, "2026-08-12T23:59").await?,
        ["promise.overdue 3", "slip.untold 3"]
    );
    assert_eq!(
        world.speaks(acme, "2026-08-13T00:00").await?,
        ["promise.overdue 3", "slip.untold 3", "seller.debt 3"]
    );
    let told = app::slips::TellSlip {
        id: sso,
        at: None,
        by: None,
        channel: None,
        stays: None,
    };
    world.app.tell_slip(told).await?;
    assert_eq!(
        world.speaks(acme, "2026-08-13T00:01").await?,
        ["promise.overdue 3"]
    );
    // Another date is another promise to keep, of which they were told nothing.
    let moved = MoveCommitment {
        id: sso,
        to: on("2026-08-14"),
        set_by: DateSetter::Us,
        reason: String::new(),
        told_on: None,
        stays: None,
    };
    world.app.move_commitment(moved).await?;
    assert_eq!(world.app.slip(sso).await?.standing, None);
    Ok(())
}

#[tokio::test]
async fn c6_whoever_breaks_what_they_promised_themselves_has_no_debt_of_a_seller() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    teammate(&world, "Jonas").await?;
    let sso = world.promise(acme, "2026-06-15").await?.commitment;
    act(&world, sso, Act::Break).await?;
    assert_eq!(
        world.speaks(acme, "2026-06-01T09:01").await?,
        ["slip.untold 2"]
    );
    Ok(())
}

#[tokio::test]
async fn c2_a_promise_says_which_of_the_five_marks_it_lacks() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let missing = async |id| {
        let quality = world.app.commitment(id).await?.quality;
        let missing = quality.into_iter().filter(|check| !check.is_met);
        Ok::<_, Error>(missing.map(|check| check.quality).collect::<Vec<_>>())
    };
    let mention = world.said(acme, Side::Ours, "Dark mode", None).await?;
    assert_eq!(missing(mention.commitment).await?, Quality::ALL);

    let sso = for_jonas(&world, acme).await?;
    assert_eq!(
        missing(sso).await?,
        [
            Quality::Explicit,
            Quality::Testable,
            Quality::OneDoer,
            Quality::FreelyGiven
        ]
    );
    act(&world, sso, Act::Accept).await?;
    let test = CommitmentChange::AcceptanceTest("Tom logs in with it".into());
    change(&world, sso, test).await?;
    change(&world, sso, CommitmentChange::FreelyGiven(Some(false))).await?;
    assert_eq!(
        missing(sso).await?,
        [Quality::Explicit, Quality::FreelyGiven]
    );
    change(&world, sso, CommitmentChange::FreelyGiven(Some(true))).await?;
    assert_eq!(missing(sso).await?, [Quality::Explicit]);

    let duty = world.duty(acme, "2026-06-12").await?.commitment;
    assert!(world.app.commitment(duty).await?.quality.is_empty());
    Ok(())
}

#[tokio::test]
async fn c8_a_date_that_the_client_named_is_flagged_until_we_have_an_estimate() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-15").await?.commitment;
    let is_dictated = async || Ok::<_, Error>(world.app.commitment(sso).await?.row.is_dictated);
    assert!(!is_dictated().await?, "we named it");

    for (set_by, flagged) in [
        (DateSetter::Contract, false),
        (DateSetter::Client, true),
        (DateSetter::Us, false),
        (DateSetter::Client, true),
    ] {
        change(&world, sso, CommitmentChange::SetBy(set_by)).await?;
        assert_eq!(is_dictated().await?, flagged, "{set_by:?}");
    }
    let listed = world.app.commitments(CommitmentsQuery {
        side: Side::Ours,
        filter: CommitmentFilter::Open,
        account: Some(acme),
        after: None,
    });
    let flags: Vec<bool> = listed
        .await?
        .rows
        .iter()
        .map(|row| row.is_dictated)
        .collect();
    assert_eq!(flags, [true], "in its list, too");

    change(&world, sso, CommitmentChange::EstimateDays(Some(0))).await?;
    assert!(!is_dictated().await?, "nothing to do is an estimate");
    change(&world, sso, CommitmentChange::EstimateDays(None)).await?;
    assert!(is_dictated().await?);
    act(&world, sso, Act::Deliver).await?;
    assert!(!is_dictated().await?, "what is delivered is owed no more");

    let duty = world.duty(acme, "2026-06-12").await?.commitment;
    change(&world, duty, CommitmentChange::SetBy(DateSetter::Client)).await?;
    assert!(!world.app.commitment(duty).await?.row.is_dictated);
    Ok(())
}

#[tokio::test]
async fn who_named_a_date_is_corrected_only_where_there_is_one_and_can_be_taken_back() -> Result<()>
{
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let set_by = async |id| Ok::<_, Error>(world.app.commitment(id).await?.row.set_by);
    let sso = world.promise(acme, "2026-06-15").await?.commitment;
    change(&world, sso, CommitmentChange::SetBy(DateSetter::Client)).await?;
    assert_eq!(set_by(sso).await?, Some(DateSetter::Client));
    world.app.undo().await?;
    assert_eq!(set_by(sso).await?, Some(DateSetter::Us));

    let mention = world.said(acme, Side::Ours, "Dark mode", None).await?;
    let asked = world
        .said(acme, Side::Theirs, "Send the logo", None)
        .await?;
    for undated in [mention.commitment, asked.commitment] {
        let refused = change(&world, undated, CommitmentChange::SetBy(DateSetter::Client)).await;
        assert!(matches!(
            refused,
            Err(Error::Refused(app::Refused::WrongState))
        ));
        assert_eq!(set_by(undated).await?, None);
    }
    Ok(())
}

#[tokio::test]
async fn c10_the_same_capture_within_a_day_names_the_one_before() -> Result<()> {
    let world = World::new().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let said = async |account, side, words: &str, due| {
        let captured = world.said(account, side, words, due).await?;
        let before = captured.same_as.map(|same| same.commitment);
        Ok::<_, Error>((captured.commitment, before))
    };
    let due = Some("2026-06-15");
    let (first, before) = said(acme, Side::Ours, "SSO für alle", due).await?;
    assert_eq!(before, None);

    let (second, before) = said(acme, Side::Ours, " sso  fur ALLE", due).await?;
    assert_eq!(before, Some(first), "the same to a reader");
    world.app.undo().await?;
    assert!(world.app.commitment(second).await.is_err(), "one is kept");

    for (account, side, words, due) in [
        (bolt, Side::Ours, "SSO für alle", due),
        (acme, Side::Theirs, "SSO für alle", due),
        (acme, Side::Ours, "SSO für alle", Some("2026-06-16")),
        (acme, Side::Ours, "SSO für viele", due),
    ] {
        assert_eq!(said(account, side, words, due).await?.1, None, "{words}");
    }
    world.at("2026-06-02T09:00").await?;
    let (third, before) = said(acme, Side::Ours, "SSO für alle", due).await?;
    assert_eq!(before, Some(first), "a day ago");
    world.app.undo().await?;
    assert!(world.app.commitment(third).await.is_err());
    world.at("2026-06-02T09:01").await?;
    assert_eq!(said(acme, Side::Ours, "SSO für alle", due).await?.1, None);
    Ok(())
}
