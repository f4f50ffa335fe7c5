//! O2: a late duty whose consequence was acknowledged shifts the promises that wait for it; without acknowledgement
//! nothing shifts.

use app::commitments::{
    ActOnCommitment, ChangeCommitment, CommitmentChange, CommitmentView, LinkCommitment,
    MoveCommitment,
};
use app::history::{StoryFilter, StoryQuery, StoryWhat};
use app::{Error, Refused, Result};
use domain::commitments::{Act, DateSetter, Side};
use domain::history::Intent;
use domain::ids::{AccountId, CommitmentId, GroupId};

use crate::world::{World, day, on};

/// Acme owes us a floor plan by Wednesday 10 June; Bolt was promised SSO for Friday 12 June, which waits for it.
struct Owed {
    world: World,
    bolt: AccountId,
    duty: CommitmentId,
    sso: CommitmentId,
}

impl Owed {
    async fn new() -> Result<Self> {
        let world = World::new().await?;
        let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
        let duty = world.duty(acme, "2026-06-10").await?.commitment;
        let sso = world.promise(bolt, "2026-06-12").await?.commitment;
        let link = LinkCommitment {
            commitment: sso,
            waits_for: duty,
            lag_days: 0,
        };
        world.app.link_commitment(link).await?;
        Ok(Self {
            world,
            bolt,
            duty,
            sso,
        })
    }

    /// The same, with two days agreed and acknowledged.
    async fn agreed() -> Result<Self> {
        let owed = Self::new().await?;
        owed.change(CommitmentChange::ConsequenceDays(Some(2)))
            .await?;
        owed.act(owed.duty, Act::Acknowledge, None).await?;
        Ok(owed)
    }

    async fn change(&self, change: CommitmentChange) -> Result<()> {
        let id = self.duty;
        self.world
            .app
            .change_commitment(ChangeCommitment { id, change })
            .await
    }

    async fn act(&self, id: CommitmentId, act: Act, on: Option<&str>) -> Result<()> {
        let on = on.map(day);
        self.world
            .app
            .act_on_commitment(ActOnCommitment { id, act, on })
            .await
    }

    async fn moved(&self, id: CommitmentId, to: &str) -> Result<()> {
        self.world.moved(id, to, None).await
    }

    async fn seen(&self) -> Result<CommitmentView> {
        self.world.app.commitment(self.sso).await
    }

    /// The day SSO is promised for, as it stands at a time.
    async fn due(&self, local: &str) -> Result<String> {
        self.world.at(local).await?;
        Ok(self.seen().await?.row.due.unwrap().last.to_string())
    }

    async fn take_back(&self) -> Result<GroupId> {
        let moves = self.seen().await?.moves;
        Ok(moves[0].cause.as_ref().unwrap().take_back.unwrap())
    }
}

#[tokio::test]
async fn o2_what_was_shifted_because_of_an_undo_goes_with_its_redo() -> Result<()> {
    let owed = Owed::agreed().await?;
    owed.world.at("2026-06-10T15:00").await?;
    owed.act(owed.duty, Act::Finish, None).await?;
    assert_eq!(owed.due("2026-06-12T09:00").await?, "2026-06-12");
    owed.world.app.undo().await?;
    assert_eq!(owed.due("2026-06-12T09:01").await?, "2026-06-16");
    owed.world.app.redo().await?;
    assert_eq!(owed.due("2026-06-12T09:02").await?, "2026-06-12");
    assert!(owed.seen().await?.moves.is_empty());
    let slip = owed.world.app.slip(owed.sso).await?;
    assert!(slip.standing.is_none() && slip.past.is_empty());
    Ok(())
}

#[tokio::test]
async fn o2_a_late_duty_shifts_what_waits_by_the_agreed_days_when_its_day_is_over() -> Result<()> {
    let owed = Owed::agreed().await?;
    assert_eq!(owed.due("2026-06-10T23:59").await?, "2026-06-12");
    // Two working days after Friday 12 June are Tuesday 16 June.
    assert_eq!(owed.due("2026-06-11T00:00").await?, "2026-06-16");
    let moves = owed.seen().await?.moves;
    assert_eq!(moves.len(), 1);
    let cause = moves[0].cause.as_ref().unwrap();
    assert_eq!(
        (cause.is_late_duty, cause.commitment, cause.words.as_str()),
        (true, Some(owed.duty), "The floor plan")
    );
    assert_eq!(
        (moves[0].moved_on, moves[0].told_on),
        (day("2026-06-11"), None)
    );
    assert_eq!(
        owed.due("2026-07-20T09:00").await?,
        "2026-06-16",
        "once, however late"
    );
    Ok(())
}

#[tokio::test]
async fn o2_without_acknowledgement_nothing_shifts() -> Result<()> {
    let owed = Owed::new().await?;
    owed.change(CommitmentChange::ConsequenceDays(Some(2)))
        .await?;
    assert_eq!(owed.due("2026-06-12T09:00").await?, "2026-06-12");
    // What is acknowledged when it is late already counts from that day on.
    owed.act(owed.duty, Act::Acknowledge, None).await?;
    let seen = owed.seen().await?;
    assert_eq!(seen.row.due.unwrap().last, day("2026-06-16"));
    assert_eq!(seen.moves[0].moved_on, day("2026-06-12"));

    // Nor does what was agreed in words, or what was done in time.
    let words = Owed::new().await?;
    words
        .change(CommitmentChange::ConsequenceText("We start later".into()))
        .await?;
    words.act(words.duty, Act::Acknowledge, None).await?;
    assert_eq!(words.due("2026-06-12T09:00").await?, "2026-06-12");
    let done = Owed::agreed().await?;
    done.act(done.duty, Act::Finish, None).await?;
    assert_eq!(done.due("2026-06-12T09:00").await?, "2026-06-12");
    Ok(())
}

#[tokio::test]
async fn o2_it_is_written_once_after_any_downtime_and_dated_the_day_it_became_so() -> Result<()> {
    let owed = Owed::agreed().await?;
    owed.world.clock.set("2026-06-26T09:00");
    let Owed {
        world,
        bolt,
        duty,
        sso,
    } = owed;
    let world = world.restarted().await?;
    world.app.refresh().await?;
    let owed = Owed {
        world,
        bolt,
        duty,
        sso,
    };
    let moves = owed.seen().await?.moves;
    assert_eq!((moves.len(), moves[0].moved_on), (1, day("2026-06-11")));
    let story = StoryQuery {
        account: owed.bolt,
        filter: StoryFilter::Commitments,
        from: None,
        after: None,
    };
    let StoryWhat::Save { save } = owed.world.app.story(story).await?.rows.remove(0).what else {
        panic!("no save");
    };
    assert_eq!(
        (save.intent, save.author.as_deref()),
        (Intent::ShiftCommitment, Some("kept"))
    );
    assert!(
        save.follows_from.is_some(),
        "what was acknowledged is its cause"
    );
    Ok(())
}

#[tokio::test]
async fn o2_a_person_takes_it_back_for_thirty_days_though_undo_does_not() -> Result<()> {
    let owed = Owed::agreed().await?;
    assert_eq!(owed.due("2026-06-11T00:00").await?, "2026-06-16");
    let step = owed.world.app.undo_steps().await?.undo.unwrap();
    assert_eq!(
        step.intent,
        Intent::ActOnCommitment,
        "it is on nobody's stack"
    );
    let group = owed.take_back().await?;
    owed.world.at("2026-07-11T00:00").await?;
    owed.world.app.take_back_shift(group).await?;
    let seen = owed.seen().await?;
    assert_eq!(seen.row.due.unwrap().last, day("2026-06-12"));
    assert!(seen.moves.is_empty());
    assert_eq!(
        owed.due("2026-07-12T09:00").await?,
        "2026-06-12",
        "the same lateness shifts no more"
    );
    let again = owed.world.app.take_back_shift(group).await;
    assert!(matches!(again, Err(Error::Refused(Refused::NothingToUndo))));

    let late = Owed::agreed().await?;
    late.due("2026-06-11T00:00").await?;
    let group = late.take_back().await?;
    late.world.at("2026-07-11T00:01").await?;
    assert_eq!(
        late.seen().await?.moves[0]
            .cause
            .as_ref()
            .unwrap()
            .take_back,
        None
    );
    let refused = late.world.app.take_back_shift(group).await;
    assert!(matches!(
        refused,
        Err(Error::Refused(Refused::NothingToUndo))
    ));
    Ok(())
}

#[tokio::test]
async fn o2_what_later_facts_build_on_is_not_taken_back() -> Result<()> {
    let owed = Owed::agreed().await?;
    owed.due("2026-06-11T00:00").await?;
    let group = owed.take_back().await?;
    owed.moved(owed.sso, "2026-06-30").await?;
    let refused = owed.world.app.take_back_shift(group).await;
    assert!(
        matches!(refused, Err(Error::Ledger(store::Error::BuiltOn(_)))),
        "{refused:?}"
    );
    // Nor is any other save.
    let undone = owed.world.app.take_back_shift(GroupId::new()).await;
    assert!(undone.is_err());
    Ok(())
}

#[tokio::test]
async fn o2_another_date_of_the_duty_shifts_again() -> Result<()> {
    let owed = Owed::agreed().await?;
    owed.due("2026-06-11T00:00").await?;
    owed.moved(owed.duty, "2026-06-15").await?;
    assert_eq!(owed.due("2026-06-15T23:59").await?, "2026-06-16");
    assert_eq!(owed.due("2026-06-16T00:00").await?, "2026-06-18");
    Ok(())
}

#[tokio::test]
async fn o2_one_lateness_shifts_once_however_it_is_dated_or_linked() -> Result<()> {
    let owed = Owed::agreed().await?;
    owed.due("2026-06-11T00:00").await?;
    owed.moved(owed.duty, "2026-06-15").await?;
    assert_eq!(owed.due("2026-06-16T09:00").await?, "2026-06-18");
    owed.moved(owed.duty, "2026-06-10").await?;
    assert_eq!(owed.due("2026-06-16T10:00").await?, "2026-06-18");
    let link = owed.seen().await?.waits_for[0].id;
    owed.world.app.unlink_commitment(link).await?;
    let link = LinkCommitment {
        commitment: owed.sso,
        waits_for: owed.duty,
        lag_days: 0,
    };
    owed.world.app.link_commitment(link).await?;
    assert_eq!(owed.due("2026-06-16T11:00").await?, "2026-06-18");
    Ok(())
}

#[tokio::test]
async fn o2_what_is_linked_to_a_late_duty_is_shifted_at_once() -> Result<()> {
    let owed = Owed::agreed().await?;
    let link = owed.seen().await?.waits_for[0].id;
    owed.world.app.unlink_commitment(link).await?;
    assert_eq!(owed.due("2026-06-11T09:00").await?, "2026-06-12");
    let link = LinkCommitment {
        commitment: owed.sso,
        waits_for: owed.duty,
        lag_days: 0,
    };
    owed.world.app.link_commitment(link).await?;
    let due = owed.seen().await?.row.due.unwrap().last;
    assert_eq!(due, day("2026-06-16"));
    Ok(())
}

#[tokio::test]
async fn o2_what_was_promised_while_the_duty_was_late_or_before_it_was_stays() -> Result<()> {
    // Promised anew on the last day of the duty, and on the day after.
    for (given, due) in [
        ("2026-06-10T23:00", "2026-06-24"),
        ("2026-06-11T09:00", "2026-06-22"),
    ] {
        let owed = Owed::new().await?;
        owed.change(CommitmentChange::ConsequenceDays(Some(2)))
            .await?;
        owed.world.at(given).await?;
        owed.moved(owed.sso, "2026-06-22").await?;
        owed.act(owed.duty, Act::Acknowledge, None).await?;
        assert_eq!(owed.due("2026-06-11T09:00").await?, due);
    }
    // Due on the duty's day, and the day before.
    for (promised, due) in [("2026-06-10", "2026-06-12"), ("2026-06-09", "2026-06-09")] {
        let owed = Owed::agreed().await?;
        owed.moved(owed.sso, promised).await?;
        assert_eq!(owed.due("2026-06-11T09:00").await?, due);
    }
    Ok(())
}

#[tokio::test]
async fn o2_undoing_a_mistaken_acknowledgement_takes_its_shift_back_and_a_real_one_shifts_again()
-> Result<()> {
    let owed = Owed::new().await?;
    let app = &owed.world.app;
    owed.change(CommitmentChange::ConsequenceDays(Some(2)))
        .await?;
    owed.world.at("2026-06-12T09:00").await?;
    let stands = async || {
        let seen = owed.seen().await?;
        let slip = app.slip(owed.sso).await?.standing.is_some();
        let due = seen.row.due.unwrap().last.to_string();
        Ok::<_, Error>((due, seen.moves.len(), slip))
    };
    let (before, shifted) = (
        ("2026-06-12".to_owned(), 0, false),
        ("2026-06-16".to_owned(), 1, true),
    );
    owed.act(owed.duty, Act::Acknowledge, None).await?;
    assert_eq!(stands().await?, shifted);
    let group = owed.take_back().await?;
    app.undo().await?;
    assert_eq!(stands().await?, before);
    app.redo().await?;
    assert_eq!(stands().await?, shifted, "the very shift is back");
    assert_eq!(owed.take_back().await?, group);
    app.undo().await?;
    owed.act(owed.duty, Act::Acknowledge, None).await?;
    assert_eq!(stands().await?, shifted, "it is acknowledged after all");

    // One that somebody took back by itself stays so while the acknowledgement stands, and no longer.
    app.take_back_shift(owed.take_back().await?).await?;
    assert_eq!(owed.due("2026-06-12T10:00").await?, "2026-06-12");
    app.undo().await?;
    app.redo().await?;
    assert_eq!(owed.due("2026-06-12T11:00").await?, "2026-06-12");
    app.undo().await?;
    owed.act(owed.duty, Act::Acknowledge, None).await?;
    assert_eq!(owed.due("2026-06-12T12:00").await?, "2026-06-16");
    Ok(())
}

#[tokio::test]
async fn o2_a_shift_that_time_wrote_after_a_redone_acknowledgement_goes_with_it_too() -> Result<()>
{
    let owed = Owed::agreed().await?;
    owed.world.app.undo().await?;
    owed.world.app.redo().await?;
    assert_eq!(owed.due("2026-06-11T09:00").await?, "2026-06-16");
    owed.world.app.undo().await?;
    assert_eq!(owed.due("2026-06-11T10:00").await?, "2026-06-12");
    Ok(())
}

#[tokio::test]
async fn o2_an_acknowledgement_is_not_undone_once_its_shift_is_too_old_or_was_built_on()
-> Result<()> {
    // Shifted on 11 June at midnight.
    for (at, is_undone) in [("2026-07-11T00:00", true), ("2026-07-11T00:01", false)] {
        let owed = Owed::agreed().await?;
        owed.due("2026-06-11T00:00").await?;
        owed.world.at(at).await?;
        let undone = owed.world.app.undo().await;
        let due = owed.seen().await?.row.due.unwrap().last;
        if is_undone {
            undone?;
            assert_eq!(due, day("2026-06-12"));
        } else {
            assert!(
                matches!(undone, Err(Error::Ledger(store::Error::BuiltOn(_)))),
                "{undone:?}"
            );
            assert_eq!(due, day("2026-06-16"));
        }
    }
    Ok(())
}

#[tokio::test]
async fn o2_a_duty_that_caused_a_shift_goes_like_any_other_and_the_shift_stays_the_clients()
-> Result<()> {
    let owed = Owed::agreed().await?;
    owed.due("2026-06-11T00:00").await?;
    let app = &owed.world.app;
    let link = owed.seen().await?.waits_for[0].id;
    app.unlink_commitment(link).await?;
    app.remove_commitment(owed.duty).await?;
    let seen = owed.seen().await?;
    let cause = seen.moves[0].cause.as_ref().unwrap();
    assert_eq!(
        (cause.is_late_duty, cause.commitment, cause.words.as_str()),
        (true, None, "The floor plan")
    );
    assert_eq!(cause.take_back, None);
    assert_eq!(seen.row.due.unwrap().last, day("2026-06-16"));
    Ok(())
}

/// Slip, told, and the plans of Bolt by their days.
#[tokio::test]
async fn o3_after_a_shift_the_message_names_each_plan_and_telling_moves_them() -> Result<()> {
    use app::commitments::AddPlan;
    use app::slips::{ChangeSlip, LetterPiece, SlipChange, TellSlip};
    let owed = Owed::agreed().await?;
    let app = &owed.world.app;
    // From Friday 12 to Tuesday 16 June: a plan on Monday has to move by a day, and one on Tuesday has room.
    for (text, date) in [("Payroll", "2026-06-15"), ("Audit", "2026-06-16")] {
        let plan = AddPlan {
            promise: owed.sso,
            account: None,
            text: text.into(),
            date: day(date),
        };
        app.add_plan(plan).await?;
    }
    assert_eq!(owed.due("2026-06-11T09:00").await?, "2026-06-16");
    for change in [
        SlipChange::Cause("The floor plan came late".into()),
        SlipChange::Doing("We begin with the cellar".into()),
        SlipChange::NewDate(Some(on("2026-06-16"))),
    ] {
        let id = owed.sso;
        app.change_slip(ChangeSlip { id, change }).await?;
    }
    let pieces = app.slip_letter(owed.sso).await?.pieces.unwrap();
    let effects: Vec<_> = pieces
        .iter()
        .filter(|piece| matches!(piece, LetterPiece::Effect { .. }))
        .collect();
    let moves = LetterPiece::Effect {
        plan: "Payroll".into(),
        from: day("2026-06-15"),
        to: day("2026-06-16"),
    };
    assert_eq!(effects, [&moves]);
    let told = TellSlip {
        id: owed.sso,
        at: None,
        by: None,
        channel: None,
        stays: None,
    };
    app.tell_slip(told).await?;
    let dates = async || {
        let plans = owed.seen().await?.plans.into_iter();
        Ok::<_, Error>(plans.map(|plan| plan.date.to_string()).collect::<Vec<_>>())
    };
    assert_eq!(dates().await?, ["2026-06-16"; 2]);
    app.undo().await?;
    assert_eq!(dates().await?, ["2026-06-15", "2026-06-16"]);
    Ok(())
}

#[tokio::test]
async fn c4_what_the_client_shifted_is_no_late_promise_of_ours() -> Result<()> {
    use domain::commitments::{Course, PromiseResult, Terms};
    // By the shifted date, and the day after it.
    for (given, result) in [
        ("2026-06-16", PromiseResult::ShiftedByClient),
        ("2026-06-17", PromiseResult::Late),
    ] {
        let owed = Owed::agreed().await?;
        owed.due("2026-06-11T00:00").await?;
        owed.world.at("2026-06-17T09:00").await?;
        owed.act(owed.sso, Act::Deliver, Some(given)).await?;
        owed.act(owed.sso, Act::Confirm, None).await?;
        let folder = owed.world.left().await;
        let ledger = store::Ledger::beside(folder.path()).await?;
        let mut reading = ledger.read().await?;
        let sso = store::commitments::by_id(&mut reading, owed.sso)
            .await?
            .unwrap();
        let moves = store::commitments::moves_of(&mut reading, owed.sso).await?;
        let company = store::facts::company(&mut reading).await?;
        let working = domain::time::WorkingTime::new(
            company.settings.week,
            company.holidays,
            domain::time::Zone::utc(),
        );
        let Terms::Promise(promise) = &sso.terms else {
            panic!("no promise");
        };
        let course = Course::of(promise, &moves, &working);
        let closed = promise
            .closed(&course, &working, day("2026-06-17"))
            .unwrap();
        assert_eq!(closed.result, result);
    }
    Ok(())
}

#[tokio::test]
async fn c4_a_rejected_delivery_without_a_new_date_is_the_makers_debt_when_five_days_are_over()
-> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    world
        .app
        .add_teammate(app::teammates::AddTeammate {
            name: "Bob".into(),
            role: String::new(),
        })
        .await?;
    let team = world.app.teammates().await?;
    let bob = team.iter().find(|one| one.name == "Bob").unwrap().id;
    let made = async || {
        let sso = world
            .said(acme, Side::Ours, "SSO", Some("2026-06-30"))
            .await?
            .commitment;
        let change = CommitmentChange::Doer(Some(bob));
        world
            .app
            .change_commitment(ChangeCommitment { id: sso, change })
            .await?;
        for act in [Act::Accept, Act::Deliver, Act::Reject] {
            let on = None;
            world
                .app
                .act_on_commitment(ActOnCommitment { id: sso, act, on })
                .await?;
        }
        Ok::<_, Error>(sso)
    };
    let left = made().await?;
    // The fifth working day after Monday 1 June is Monday 8 June.
    let debt = |said: Vec<String>| said.contains(&"seller.debt 3".to_owned());
    assert!(!debt(world.speaks(acme, "2026-06-08T23:59").await?));
    assert!(debt(world.speaks(acme, "2026-06-09T00:00").await?));
    assert!(world.app.slip(left).await?.can_be_told);
    let moved = MoveCommitment {
        id: left,
        to: on("2026-07-10"),
        set_by: DateSetter::Us,
        reason: String::new(),
        told_on: None,
        stays: None,
    };
    // On the last of the five days, as if it had been said then.
    world.clock.set("2026-06-08T12:00");
    world.app.move_commitment(moved).await?;
    assert!(!debt(world.speaks(acme, "2026-06-09T00:00").await?));
    Ok(())
}
