//! slip.untold (O1), the message (O3), how a slip closes (O6), and the promises that are off plan.

use app::accounts::{AccountChange, AddContact, ChangeAccount, ChangeContact, ContactChange};
use app::commitments::{
    ActOnCommitment, AddPlan, ChangeCommitment, CommitmentChange, CommitmentFilter,
    CommitmentState, CommitmentsQuery, DominoView, LinkCommitment, RippleQuery,
};
use app::history::{StoryFilter, StoryQuery, StoryWhat};
use app::settings::AddHoliday;
use app::slips::{ChangeSlip, LetterPiece, SlipChange, SlipStateView, StayOnPlan, TellSlip};
use app::today::FinishSignal;
use app::{Error, Refused, Result};
use chrono::{DateTime, Utc};
use domain::Problem;
use domain::commitments::{Act, Side};
use domain::history::Intent;
use domain::ids::{AccountId, CommitmentId};
use domain::settings::Language;
use domain::slips::{KnownBy, Missing};
use domain::touches::Channel;

use crate::world::{World, day, on};

const SILENT: [&str; 0] = [];

fn telling(id: CommitmentId) -> TellSlip {
    TellSlip {
        id,
        at: None,
        by: None,
        channel: Some(Channel::Call),
        stays: None,
    }
}

async fn change(world: &World, id: CommitmentId, change: SlipChange) -> Result<()> {
    world.app.change_slip(ChangeSlip { id, change }).await
}

/// Says all that a message needs.
async fn complete(world: &World, id: CommitmentId, new_date: &str) -> Result<()> {
    change(world, id, SlipChange::Cause("Nina is ill".into())).await?;
    change(world, id, SlipChange::Doing("Bob takes over".into())).await?;
    change(world, id, SlipChange::NewDate(Some(on(new_date)))).await
}

async fn stay(world: &World, id: CommitmentId, because: &str) -> Result<()> {
    let because = because.into();
    world.app.stay_on_plan(StayOnPlan { id, because }).await
}

async fn in_zone(world: &World, id: AccountId, zone: &str) -> Result<()> {
    let change = AccountChange::Zone(zone.into());
    world.app.change_account(ChangeAccount { id, change }).await
}

/// The promises on the tab, by their words.
async fn off_plan(world: &World) -> Result<Vec<String>> {
    let query = CommitmentsQuery {
        side: Side::Ours,
        filter: CommitmentFilter::OffPlan,
        account: None,
        after: None,
    };
    let rows = world.app.commitments(query).await?.rows;
    assert_eq!(
        world.app.commitment_counts().await?.off_plan as usize,
        rows.len()
    );
    Ok(rows.into_iter().map(|row| row.words).collect())
}

#[tokio::test]
async fn o1_pressed_off_plan_is_amber_from_the_same_minute_and_red_after_a_working_day()
-> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-07-15").await?.commitment;
    world.at("2026-06-02T14:00").await?;
    world.app.go_off_plan(sso).await?;

    // Tuesday from 14:00 has three of the eight hours; five more are over on Wednesday at 14:00.
    assert_eq!(
        world.speaks(acme, "2026-06-02T14:00").await?,
        ["slip.untold 2"]
    );
    assert_eq!(
        world.speaks(acme, "2026-06-03T13:59").await?,
        ["slip.untold 2"]
    );
    assert_eq!(
        world.speaks(acme, "2026-06-03T14:00").await?,
        ["slip.untold 3"]
    );
    let slip = world.app.slip(sso).await?.standing.unwrap();
    assert_eq!((slip.known_by, slip.is_late), (KnownBy::Pressed, true));

    world.app.tell_slip(telling(sso)).await?;
    assert_eq!(world.speaks(acme, "2026-06-03T14:01").await?, SILENT);
    world.app.undo().await?;
    assert_eq!(
        world.speaks(acme, "2026-06-03T14:02").await?,
        ["slip.untold 3"]
    );
    world.app.undo().await?;
    assert_eq!(world.speaks(acme, "2026-06-03T14:03").await?, SILENT);
    assert_eq!(world.app.slip(sso).await?.standing, None);
    Ok(())
}

/// Due on 22 June and estimated at ten days: less likely than not from 17 June on, a Wednesday.
async fn unlikely(world: &World) -> Result<(AccountId, CommitmentId)> {
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-22").await?.commitment;
    let change = CommitmentChange::EstimateDays(Some(10));
    world
        .app
        .change_commitment(ChangeCommitment { id: sso, change })
        .await?;
    assert_eq!(
        world.speaks(acme, "2026-06-17T00:00").await?,
        ["promise.unlikely 2"]
    );
    Ok((acme, sso))
}

#[tokio::test]
async fn o1_low_odds_that_nobody_answers_for_a_working_day_are_known_since_they_were_raised()
-> Result<()> {
    let world = World::new().await?;
    let (acme, sso) = unlikely(&world).await?;
    assert_eq!(
        world.speaks(acme, "2026-06-17T16:59").await?,
        ["promise.unlikely 2"]
    );
    assert!(off_plan(&world).await?.is_empty());
    assert_eq!(
        world.speaks(acme, "2026-06-17T17:00").await?,
        ["slip.untold 3"]
    );
    assert_eq!(off_plan(&world).await?, ["SSO"]);

    let world = world.restarted().await?;
    let slip = world.app.slip(sso).await?.standing.unwrap();
    assert_eq!(slip.known_by, KnownBy::Odds);
    let raised = "2026-06-16T22:00:00Z".parse::<DateTime<Utc>>().unwrap();
    assert_eq!(slip.known_at, raised.into());
    // Its date passes: since when it is known stands.
    assert_eq!(
        world.speaks(acme, "2026-06-23T00:00").await?,
        ["slip.untold 3", "promise.overdue 3"]
    );
    let slip = world.app.slip(sso).await?.standing.unwrap();
    assert_eq!(slip.known_by, KnownBy::Odds);
    assert_eq!(off_plan(&world).await?, ["SSO"]);

    world.app.tell_slip(telling(sso)).await?;
    assert_eq!(
        world.speaks(acme, "2026-06-23T00:01").await?,
        ["promise.overdue 3"]
    );
    Ok(())
}

#[tokio::test]
async fn o1_low_odds_that_were_answered_are_known_by_nobody() -> Result<()> {
    let world = World::new().await?;
    let (acme, sso) = unlikely(&world).await?;
    world.at("2026-06-17T16:59").await?;
    stay(&world, sso, "Bob helps out").await?;
    assert_eq!(world.speaks(acme, "2026-06-17T17:00").await?, SILENT);
    assert!(off_plan(&world).await?.is_empty());
    assert_eq!(world.app.slip(sso).await?.standing, None);

    // Without the answer the clock has run on all the same.
    world.app.undo().await?;
    assert_eq!(
        world.speaks(acme, "2026-06-17T17:01").await?,
        ["slip.untold 3"]
    );
    stay(&world, sso, "Bob helps out").await?;
    assert_eq!(world.speaks(acme, "2026-06-17T17:02").await?, SILENT);
    Ok(())
}

#[tokio::test]
async fn o1_odds_that_rise_again_stop_the_clock_and_another_date_has_its_own() -> Result<()> {
    let world = World::new().await?;
    let (acme, sso) = unlikely(&world).await?;
    assert_eq!(
        world.speaks(acme, "2026-06-17T17:00").await?,
        ["slip.untold 3"]
    );
    let change = |days| ChangeCommitment {
        id: sso,
        change: CommitmentChange::EstimateDays(Some(days)),
    };
    world.app.change_commitment(change(12)).await?;
    assert_eq!(
        world.speaks(acme, "2026-06-17T17:01").await?,
        ["slip.untold 3"]
    );
    world.moved(sso, "2026-08-31", None).await?;
    // What was moved in silence is still to be told.
    assert_eq!(
        world.speaks(acme, "2026-06-17T17:02").await?,
        ["slip.untold 3"]
    );
    world.app.undo().await?;
    world.app.undo().await?;
    assert_eq!(
        world.app.slip(sso).await?.standing.unwrap().known_by,
        KnownBy::Odds
    );

    // Likelier than not: nothing is known.
    let change = ChangeCommitment {
        id: sso,
        change: CommitmentChange::EstimateDays(Some(5)),
    };
    world.app.change_commitment(change).await?;
    assert_eq!(world.speaks(acme, "2026-06-17T17:03").await?, SILENT);
    assert_eq!(world.app.slip(sso).await?.standing, None);
    Ok(())
}

#[tokio::test]
async fn o1_without_an_estimate_there_are_no_odds_to_answer_for() -> Result<()> {
    let world = World::new().await?;
    let (acme, sso) = unlikely(&world).await?;
    let other = world.promise(acme, "2026-08-31").await?.commitment;
    for (id, days) in [(other, Some(3)), (sso, None)] {
        let change = CommitmentChange::EstimateDays(days);
        let change = ChangeCommitment { id, change };
        world.app.change_commitment(change).await?;
    }
    assert_eq!(world.speaks(acme, "2026-06-17T17:00").await?, SILENT);
    assert!(off_plan(&world).await?.is_empty());
    assert_eq!(world.app.slip(sso).await?.standing, None);
    Ok(())
}

#[tokio::test]
async fn o1_the_clock_outlives_a_mistaken_delivery_and_not_another_date() -> Result<()> {
    let world = World::new().await?;
    let (acme, sso) = unlikely(&world).await?;
    assert_eq!(
        world.speaks(acme, "2026-06-17T17:00").await?,
        ["slip.untold 3"]
    );
    let deliver = ActOnCommitment {
        id: sso,
        act: Act::Deliver,
        on: None,
    };
    world.app.act_on_commitment(deliver).await?;
    assert_eq!(world.speaks(acme, "2026-06-17T17:01").await?, SILENT);
    world.app.undo().await?;
    assert_eq!(
        world.speaks(acme, "2026-06-17T17:02").await?,
        ["slip.untold 3"]
    );

    // Moved before anybody had to answer, and back some days later: that is another episode.
    let world = World::new().await?;
    let (acme, sso) = unlikely(&world).await?;
    world.moved(sso, "2026-08-31", None).await?;
    assert_eq!(world.speaks(acme, "2026-06-18T09:00").await?, SILENT);
    world.moved(sso, "2026-06-22", None).await?;
    assert_eq!(
        world.speaks(acme, "2026-06-18T09:01").await?,
        ["promise.due 2", "promise.unlikely 2"]
    );
    Ok(())
}

#[tokio::test]
async fn o1_a_working_day_passes_over_neither_a_weekend_nor_a_holiday() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-07-15").await?.commitment;
    let monday = AddHoliday {
        day: day("2026-06-08"),
        name: "Whit Monday".into(),
    };
    world.app.add_holiday(monday).await?;
    // Friday: one hour is left of it. The seven others are those of Tuesday.
    world.at("2026-06-05T16:00").await?;
    world.app.go_off_plan(sso).await?;

    assert_eq!(
        world.speaks(acme, "2026-06-08T23:59").await?,
        ["slip.untold 2"]
    );
    assert_eq!(
        world.speaks(acme, "2026-06-09T15:59").await?,
        ["slip.untold 2"]
    );
    assert_eq!(
        world.speaks(acme, "2026-06-09T16:00").await?,
        ["slip.untold 3"]
    );
    Ok(())
}

#[tokio::test]
async fn o1_a_date_that_passes_undelivered_starts_the_clock_with_nothing_written() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    in_zone(&world, acme, "America/New_York").await?;
    let sso = world.promise(acme, "2026-06-15").await?.commitment;

    // Their Monday ends on our Tuesday at six; our working day is over at five in the afternoon.
    assert_eq!(
        world.speaks(acme, "2026-06-16T05:59").await?,
        ["promise.due 2"]
    );
    assert_eq!(
        world.speaks(acme, "2026-06-16T06:00").await?,
        ["promise.overdue 3", "slip.untold 2"]
    );
    assert_eq!(
        world.speaks(acme, "2026-06-16T16:59").await?,
        ["promise.overdue 3", "slip.untold 2"]
    );
    assert_eq!(
        world.speaks(acme, "2026-06-16T17:00").await?,
        ["promise.overdue 3", "slip.untold 3"]
    );
    let slip = world.app.slip(sso).await?.standing.unwrap();
    assert_eq!(slip.known_by, KnownBy::Date);
    let since = slip.known_at.utc().unwrap();
    assert_eq!(since.to_rfc3339(), "2026-06-16T04:00:00+00:00");

    // What is written of it then keeps its clock and its episode.
    let keys = async || {
        let signals = world.signals(acme).await?.into_iter();
        Ok::<_, Error>(signals.map(|signal| signal.key).collect::<Vec<_>>())
    };
    let before = keys().await?;
    change(&world, sso, SlipChange::Cause("Nina is ill".into())).await?;
    assert_eq!(keys().await?, before);
    let written = world.app.slip(sso).await?.standing.unwrap();
    assert_eq!(
        (written.known_at, written.known_by),
        (slip.known_at, KnownBy::Date)
    );

    // Delivered after all, there is nothing left to tell.
    let (act, on) = (Act::Deliver, None);
    world
        .app
        .act_on_commitment(ActOnCommitment { id: sso, act, on })
        .await?;
    assert_eq!(world.speaks(acme, "2026-06-16T17:01").await?, SILENT);
    Ok(())
}

#[tokio::test]
async fn o1_what_is_known_before_its_date_passes_is_one_slip() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-15").await?.commitment;
    world.app.go_off_plan(sso).await?;
    world.app.go_off_plan(sso).await?;
    assert_eq!(off_plan(&world).await?, ["SSO"]);
    assert_eq!(
        world.speaks(acme, "2026-06-16T09:00").await?,
        ["slip.untold 3", "promise.overdue 3"]
    );
    assert_eq!(off_plan(&world).await?, ["SSO"]);
    // Told before the date, they are not to be told again when it passes.
    world.app.tell_slip(telling(sso)).await?;
    assert_eq!(
        world.speaks(acme, "2026-06-17T09:00").await?,
        ["promise.overdue 3"]
    );
    assert!(world.app.slip(sso).await?.past.is_empty());
    Ok(())
}

#[tokio::test]
async fn o1_a_late_duty_that_moves_the_promise_starts_the_clock_with_the_move() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let duty = world.duty(acme, "2026-06-10").await?.commitment;
    let sso = world.promise(acme, "2026-06-12").await?.commitment;
    let link = LinkCommitment {
        commitment: sso,
        waits_for: duty,
        lag_days: 0,
    };
    world.app.link_commitment(link).await?;
    let change = CommitmentChange::ConsequenceDays(Some(2));
    let agreed = ChangeCommitment { id: duty, change };
    world.app.change_commitment(agreed).await?;
    let acknowledged = ActOnCommitment {
        id: duty,
        act: Act::Acknowledge,
        on: None,
    };
    world.app.act_on_commitment(acknowledged).await?;
    let untold = async |local: &str| {
        let mut said = world.speaks(acme, local).await?;
        said.retain(|said| said.starts_with("slip."));
        Ok::<_, Error>(said)
    };
    assert_eq!(untold("2026-06-10T23:59").await?, SILENT);
    assert_eq!(untold("2026-06-11T00:00").await?, ["slip.untold 2"]);
    assert_eq!(untold("2026-06-11T16:59").await?, ["slip.untold 2"]);
    assert_eq!(untold("2026-06-11T17:00").await?, ["slip.untold 3"]);
    let slip = world.app.slip(sso).await?.standing.unwrap();
    assert_eq!((slip.known_by, slip.due), (KnownBy::Duty, on("2026-06-12")));

    world.app.tell_slip(telling(sso)).await?;
    assert_eq!(untold("2026-06-11T17:01").await?, SILENT);
    let moves = world.app.commitment(sso).await?.moves;
    assert_eq!(moves[0].told_on, Some(day("2026-06-11")));
    Ok(())
}

#[tokio::test]
async fn o1_who_is_no_promise_of_ours_cannot_go_off_plan() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let duty = world.duty(acme, "2026-06-15").await?.commitment;
    let mention = world
        .said(acme, Side::Ours, "Dark mode", None)
        .await?
        .commitment;
    for id in [duty, mention] {
        assert!(matches!(
            world.app.go_off_plan(id).await,
            Err(Error::Refused(_))
        ));
        let view = world.app.slip(id).await?;
        assert!(!view.can_go_off_plan && !view.can_be_told);
    }
    let sso = world.promise(acme, "2026-06-15").await?.commitment;
    let told = world.app.tell_slip(telling(sso)).await;
    assert!(
        matches!(told, Err(Error::Refused(_))),
        "it is on plan: {told:?}"
    );
    Ok(())
}

#[tokio::test]
async fn o1_still_on_plan_is_kept_with_its_reason_and_may_be_wrong_once_more() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-15").await?.commitment;
    // The answer to low odds, where nobody had said that it is off plan.
    stay(&world, sso, "Bob helps").await?;
    let past = world.app.slip(sso).await?.past;
    assert_eq!(past.len(), 1);
    assert_eq!(
        (past[0].state, past[0].known_by),
        (SlipStateView::FalseAlarm, KnownBy::Odds)
    );
    assert_eq!(past[0].because.as_deref(), Some("Bob helps"));
    assert_eq!(world.speaks(acme, "2026-06-01T10:00").await?, SILENT);

    // The end of a false alarm.
    world.app.go_off_plan(sso).await?;
    assert_eq!(
        world.speaks(acme, "2026-06-01T10:01").await?,
        ["slip.untold 2"]
    );
    stay(&world, sso, "").await?;
    assert_eq!(world.speaks(acme, "2026-06-01T10:02").await?, SILENT);
    world.app.undo().await?;
    assert_eq!(
        world.speaks(acme, "2026-06-01T10:03").await?,
        ["slip.untold 2"]
    );
    stay(&world, sso, "").await?;

    // Up to the end of its last day it can be on plan, and no longer.
    world.at("2026-06-15T23:59").await?;
    world.app.go_off_plan(sso).await?;
    assert!(world.app.slip(sso).await?.can_stay_on_plan);
    world.at("2026-06-16T00:00").await?;
    assert!(!world.app.slip(sso).await?.can_stay_on_plan);
    assert!(matches!(
        stay(&world, sso, "").await,
        Err(Error::Refused(_))
    ));
    Ok(())
}

#[tokio::test]
async fn o1_low_odds_are_answered_by_off_plan_and_by_still_on_plan() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-10").await?.commitment;
    let change = CommitmentChange::EstimateDays(Some(20));
    let estimated = ChangeCommitment { id: sso, change };
    world.app.change_commitment(estimated).await?;
    let unlikely = ["promise.unlikely 2"];
    assert_eq!(world.speaks(acme, "2026-06-01T09:01").await?, unlikely);
    stay(&world, sso, "Bob helps").await?;
    assert_eq!(world.speaks(acme, "2026-06-01T09:02").await?, SILENT);
    world.app.undo().await?;
    assert_eq!(world.speaks(acme, "2026-06-01T09:03").await?, unlikely);
    world.app.go_off_plan(sso).await?;
    assert_eq!(
        world.speaks(acme, "2026-06-01T09:04").await?,
        ["slip.untold 2"]
    );
    world.app.tell_slip(telling(sso)).await?;
    assert_eq!(world.speaks(acme, "2026-06-01T09:05").await?, SILENT);
    Ok(())
}

#[tokio::test]
async fn o3_the_message_is_held_until_each_thing_is_there_and_says_them_in_order() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-15").await?.commitment;
    world.app.go_off_plan(sso).await?;
    let missing = async || {
        let letter = world.app.slip_letter(sso).await?;
        Ok::<_, Error>(letter.pieces.err().unwrap_or_default())
    };
    use Missing::{Cause, Doing, NewDate, SpeakableCause};
    assert_eq!(missing().await?, [Cause, Doing, NewDate]);
    change(&world, sso, SlipChange::Cause("Nina is ill".into())).await?;
    assert_eq!(missing().await?, [Doing, NewDate]);
    change(&world, sso, SlipChange::IsConfidential(true)).await?;
    assert_eq!(missing().await?, [SpeakableCause, Doing, NewDate]);
    change(&world, sso, SlipChange::Doing("Bob takes over".into())).await?;
    // A date that has passed is none; today is one.
    change(&world, sso, SlipChange::NewDate(Some(on("2026-05-31")))).await?;
    assert_eq!(missing().await?, [SpeakableCause, NewDate]);
    change(&world, sso, SlipChange::NewDate(Some(on("2026-06-01")))).await?;
    assert_eq!(missing().await?, [SpeakableCause]);
    change(&world, sso, SlipChange::IsConfidential(false)).await?;

    let letter = world.app.slip_letter(sso).await?;
    let june = |text| domain::time::DueDate::day(day(text));
    assert_eq!(
        letter.pieces.unwrap(),
        [
            LetterPiece::Greeting(None),
            LetterPiece::OffPlan {
                words: "SSO".into(),
                due: june("2026-06-15"),
            },
            LetterPiece::Cause("Nina is ill".into()),
            LetterPiece::Doing("Bob takes over".into()),
            LetterPiece::NewDate {
                due: june("2026-06-01"),
                odds: None,
            },
            LetterPiece::Signature("Nina".into()),
        ]
    );
    change(&world, sso, SlipChange::Cause(String::new())).await?;
    assert_eq!(missing().await?, [Cause]);
    let refused = change(&world, sso, SlipChange::IsConfidential(true)).await;
    assert!(
        matches!(refused, Err(Error::Refused(_))),
        "nothing is confidential"
    );
    Ok(())
}

#[tokio::test]
async fn o3_the_message_is_in_the_language_of_whom_it_goes_to() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-15").await?.commitment;
    world.app.go_off_plan(sso).await?;
    let language = async || Ok::<_, Error>(world.app.slip_letter(sso).await?.language);
    assert_eq!(language().await?, Language::English);
    let tag = |tag: &str| AccountChange::Language(tag.into());
    let spoken = |change| ChangeAccount { id: acme, change };
    world.app.change_account(spoken(tag("ru"))).await?;
    assert_eq!(language().await?, Language::Russian);
    world.app.change_account(spoken(tag("de"))).await?;
    assert_eq!(
        language().await?,
        Language::English,
        "Kept does not speak it"
    );

    let mara = AddContact {
        account: acme,
        name: "Mara".into(),
        role: String::new(),
    };
    let mara = world.app.add_contact(mara).await?;
    for change in [
        ContactChange::Language("fa-IR".into()),
        ContactChange::Email("mara@acme.example".into()),
    ] {
        world
            .app
            .change_contact(ChangeContact { id: mara, change })
            .await?;
    }
    let change = CommitmentChange::Contact(Some(mara));
    world
        .app
        .change_commitment(ChangeCommitment { id: sso, change })
        .await?;
    let letter = world.app.slip_letter(sso).await?;
    assert_eq!(letter.language, Language::Persian);
    assert_eq!(letter.to.as_deref(), Some("mara@acme.example"));
    Ok(())
}

#[tokio::test]
async fn o3_warns_where_this_client_had_a_slip_in_the_last_twelve_months() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let bolt = world.account("Bolt").await?;
    let first = world.promise(acme, "2026-12-15").await?.commitment;
    world.app.go_off_plan(first).await?;
    world.app.tell_slip(telling(first)).await?;
    let others = world
        .said(bolt, Side::Ours, "API", Some("2027-12-15"))
        .await?
        .commitment;
    let second = world
        .said(acme, Side::Ours, "Export", Some("2027-12-15"))
        .await?
        .commitment;
    let warned = async |id| Ok::<_, Error>(world.app.slip_letter(id).await?.had_another);

    // The first was known on 1 June 2026 at nine: a year later to the minute it is remembered, and then not.
    world.at("2027-06-01T09:00").await?;
    world.app.go_off_plan(second).await?;
    world.app.go_off_plan(others).await?;
    assert!(warned(second).await?);
    assert!(!warned(others).await?, "that was another client");
    world.app.undo().await?;
    world.app.undo().await?;
    world.at("2027-06-01T09:01").await?;
    world.app.go_off_plan(second).await?;
    assert!(!warned(second).await?);
    Ok(())
}

#[tokio::test]
async fn c4_telling_moves_the_promise_to_the_new_date_with_notice_and_is_one_save() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-15").await?.commitment;
    world.app.go_off_plan(sso).await?;
    complete(&world, sso, "2026-06-28").await?;
    world.at("2026-06-02T10:00").await?;
    world.app.tell_slip(telling(sso)).await?;

    let view = world.app.commitment(sso).await?;
    assert_eq!(view.row.due, Some(on("2026-06-28")));
    assert_eq!(
        view.first,
        Some(on("2026-06-15")),
        "the first date never changes"
    );
    let moved = &view.moves[0];
    assert_eq!(moved.told_on, Some(day("2026-06-02")));
    assert_eq!(moved.reason.as_deref(), Some("Nina is ill"));
    assert!(off_plan(&world).await?.is_empty());
    let past = world.app.slip(sso).await?.past;
    assert_eq!(past[0].state, SlipStateView::Told);
    assert_eq!(past[0].told.as_ref().unwrap().by, "Nina");

    world.app.undo().await?;
    let view = world.app.commitment(sso).await?;
    assert_eq!(view.row.due, Some(on("2026-06-15")));
    assert!(view.moves.is_empty());
    assert_eq!(off_plan(&world).await?, ["SSO"]);
    Ok(())
}

#[tokio::test]
async fn o3_the_message_says_what_becomes_of_the_clients_plans_and_telling_moves_them() -> Result<()>
{
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let bolt = world.account("Bolt").await?;
    let sso = world.promise(acme, "2026-06-15").await?.commitment;
    let plan = |account, text: &str, date: &str| AddPlan {
        promise: sso,
        account,
        text: text.into(),
        date: day(date),
    };
    // The new date is a Friday, and each plan can be on it: the one before it moves, the one on it has room.
    world
        .app
        .add_plan(plan(None, "Payroll", "2026-06-25"))
        .await?;
    world
        .app
        .add_plan(plan(None, "Audit", "2026-06-26"))
        .await?;
    world
        .app
        .add_plan(plan(Some(bolt), "Theirs", "2026-06-20"))
        .await?;
    world.app.go_off_plan(sso).await?;
    complete(&world, sso, "2026-06-26").await?;
    let pieces = world.app.slip_letter(sso).await?.pieces.unwrap();
    let effects: Vec<_> = pieces
        .iter()
        .filter(|piece| matches!(piece, LetterPiece::Effect { .. }))
        .collect();
    let moves = LetterPiece::Effect {
        plan: "Payroll".into(),
        from: day("2026-06-25"),
        to: day("2026-06-26"),
    };
    assert_eq!(
        effects,
        [&moves],
        "what another client means to do is not theirs to read"
    );

    world.app.tell_slip(telling(sso)).await?;
    let dates = async || {
        let plans = world.app.commitment(sso).await?.plans.into_iter();
        Ok::<_, Error>(plans.map(|plan| (plan.text, plan.date)).collect::<Vec<_>>())
    };
    let moved = dates().await?;
    assert!(
        moved.contains(&("Payroll".into(), day("2026-06-26"))),
        "{moved:?}"
    );
    assert!(
        moved.contains(&("Theirs".into(), day("2026-06-20"))),
        "{moved:?}"
    );
    world.app.undo().await?;
    assert!(
        dates()
            .await?
            .contains(&("Payroll".into(), day("2026-06-25")))
    );
    Ok(())
}

/// SSO for Acme on Monday 15 June; a promise to Bolt, a duty of Bolt's and a plan of each client wait for it, one day apart.
struct Waiting {
    world: World,
    sso: CommitmentId,
    keys: CommitmentId,
    duty: CommitmentId,
}

impl Waiting {
    async fn new() -> Result<Self> {
        let world = World::new().await?;
        let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
        let sso = world.promise(acme, "2026-06-15").await?.commitment;
        let keys = world
            .said(bolt, Side::Ours, "The keys", Some("2026-06-16"))
            .await?
            .commitment;
        let duty = world.duty(bolt, "2026-06-17").await?.commitment;
        for (commitment, waits_for) in [(keys, sso), (duty, keys)] {
            let link = LinkCommitment {
                commitment,
                waits_for,
                lag_days: 0,
            };
            world.app.link_commitment(link).await?;
        }
        for (promise, text, date) in [
            (sso, "Payroll", "2026-06-16"),
            (keys, "Depot", "2026-06-18"),
        ] {
            let plan = AddPlan {
                promise,
                account: None,
                text: text.into(),
                date: day(date),
            };
            world.app.add_plan(plan).await?;
        }
        world.app.go_off_plan(sso).await?;
        Ok(Self {
            world,
            sso,
            keys,
            duty,
        })
    }

    /// What would move with the date that is told: words, the day after, and working days.
    async fn ripple(&self, to: &str) -> Result<Vec<(String, String, u32)>> {
        let query = RippleQuery {
            id: self.sso,
            to: on(to),
            is_told: true,
        };
        let accounts = self.world.app.ripple_of(query).await?.accounts;
        let rows = accounts.into_iter().flat_map(|account| account.moved);
        Ok(rows
            .map(|row| (row.words, row.to.to_string(), row.days))
            .collect())
    }

    async fn tell(&self, stays: Option<Vec<DominoView>>) -> Result<()> {
        let told = TellSlip {
            stays,
            ..telling(self.sso)
        };
        self.world.app.tell_slip(told).await
    }

    /// The days of SSO, the keys, the duty, the payroll and the depot.
    async fn days(&self) -> Result<[String; 5]> {
        let mut days = Vec::new();
        for id in [self.sso, self.keys, self.duty] {
            let due = self.world.app.commitment(id).await?.row.due.unwrap();
            days.push(due.last.to_string());
        }
        for id in [self.sso, self.keys] {
            let plans = self.world.app.commitment(id).await?.plans;
            days.push(plans[0].date.to_string());
        }
        Ok(days.try_into().unwrap())
    }
}

const BEFORE: [&str; 5] = [
    "2026-06-15",
    "2026-06-16",
    "2026-06-17",
    "2026-06-16",
    "2026-06-18",
];

#[tokio::test]
async fn o5_telling_a_new_date_moves_its_whole_ripple_in_one_save_that_one_undo_takes_back()
-> Result<()> {
    let waiting = Waiting::new().await?;
    complete(&waiting.world, waiting.sso, "2026-06-22").await?;
    assert_eq!(
        waiting.ripple("2026-06-16").await?,
        [],
        "the slack of a day absorbs it"
    );
    let said = |words: &str, days| (words.to_owned(), "2026-06-22".to_owned(), days);
    assert_eq!(
        waiting.ripple("2026-06-22").await?,
        [
            said("The keys", 4),
            said("The floor plan", 3),
            said("Depot", 2),
            said("Payroll", 4),
        ]
    );
    assert_eq!(waiting.days().await?, BEFORE, "nothing was written");

    waiting.tell(Some(Vec::new())).await?;
    assert_eq!(waiting.days().await?, ["2026-06-22"; 5]);
    let keys = waiting.world.app.commitment(waiting.keys).await?;
    let moved = &keys.moves[0];
    assert_eq!(moved.told_on, None, "nobody has told Bolt");
    assert_eq!(moved.reason.as_deref(), Some("Nina is ill"));
    let cause = moved.cause.as_ref().unwrap();
    assert_eq!(cause.commitment, Some(waiting.sso));

    let step = waiting.world.app.undo().await?;
    assert_eq!(step.intent, Intent::TellSlip);
    assert_eq!(waiting.days().await?, BEFORE);
    assert!(waiting.world.app.slip(waiting.sso).await?.can_be_told);
    waiting.world.app.redo().await?;
    assert_eq!(waiting.days().await?, ["2026-06-22"; 5]);
    Ok(())
}

#[tokio::test]
async fn o5_of_what_telling_moves_that_stays_which_was_left_and_what_nobody_saw() -> Result<()> {
    let waiting = Waiting::new().await?;
    complete(&waiting.world, waiting.sso, "2026-06-22").await?;
    let left = DominoView::Commitment(waiting.duty);
    waiting.tell(Some(vec![left])).await?;
    let day = "2026-06-22";
    assert_eq!(waiting.days().await?, [day, day, "2026-06-17", day, day]);
    waiting.world.app.undo().await?;
    // The message says what becomes of the payroll; what waits at Bolt was shown to nobody.
    waiting.tell(None).await?;
    assert_eq!(
        waiting.days().await?,
        [day, "2026-06-16", "2026-06-17", day, "2026-06-18"]
    );
    Ok(())
}

#[tokio::test]
async fn o5_a_date_that_has_passed_is_told_and_moves_nothing() -> Result<()> {
    for (at, moves) in [("2026-06-18T23:59", true), ("2026-06-19T00:00", false)] {
        let waiting = Waiting::new().await?;
        complete(&waiting.world, waiting.sso, "2026-06-18").await?;
        waiting.world.at(at).await?;
        assert_eq!(!waiting.ripple("2026-06-18").await?.is_empty(), moves);
        waiting.tell(Some(Vec::new())).await?;
        assert_eq!(waiting.days().await? != BEFORE, moves, "{at}");
    }
    Ok(())
}

#[tokio::test]
async fn c4_a_confidential_cause_is_no_reason_that_others_read() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-15").await?.commitment;
    world.app.go_off_plan(sso).await?;
    complete(&world, sso, "2026-06-28").await?;
    change(&world, sso, SlipChange::IsConfidential(true)).await?;
    world.app.tell_slip(telling(sso)).await?;
    assert_eq!(world.app.commitment(sso).await?.moves[0].reason, None);
    Ok(())
}

#[tokio::test]
async fn c4_a_move_that_was_told_tells_the_slip_and_telling_the_slip_tells_a_silent_move()
-> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-15").await?.commitment;
    world.app.go_off_plan(sso).await?;
    // Moved in silence, the client still does not know.
    world.moved(sso, "2026-06-22", None).await?;
    assert_eq!(
        world.speaks(acme, "2026-06-01T09:01").await?,
        ["slip.untold 2"]
    );
    world.app.tell_slip(telling(sso)).await?;
    assert_eq!(world.speaks(acme, "2026-06-01T09:02").await?, SILENT);
    let moves = world.app.commitment(sso).await?.moves;
    assert_eq!(moves[0].told_on, Some(day("2026-06-01")));

    world.app.go_off_plan(sso).await?;
    world.moved(sso, "2026-06-28", Some("2026-06-01")).await?;
    assert_eq!(world.speaks(acme, "2026-06-01T09:03").await?, SILENT);
    let past = world.app.slip(sso).await?.past;
    assert_eq!(past.len(), 2);
    assert!(past.iter().all(|slip| slip.state == SlipStateView::Told));
    Ok(())
}

#[tokio::test]
async fn o1_a_date_that_passed_in_silence_stays_to_be_told_when_it_is_moved() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-15").await?.commitment;
    world.at("2026-06-16T09:00").await?;
    world.moved(sso, "2026-07-15", None).await?;
    assert_eq!(
        world.speaks(acme, "2026-06-16T09:01").await?,
        ["slip.untold 2"]
    );
    let slip = world.app.slip(sso).await?.standing.unwrap();
    assert_eq!((slip.known_by, slip.due), (KnownBy::Date, on("2026-06-15")));
    world.app.undo().await?;
    world.moved(sso, "2026-07-15", Some("2026-06-16")).await?;
    assert_eq!(world.speaks(acme, "2026-06-16T09:02").await?, SILENT);
    Ok(())
}

#[tokio::test]
async fn o6_one_word_is_about_a_date_that_passed_and_about_the_one_that_passed_after_it()
-> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-15").await?.commitment;
    world.at("2026-06-16T09:00").await?;
    world.moved(sso, "2026-06-18", None).await?;
    assert_eq!(
        world.speaks(acme, "2026-06-19T09:00").await?,
        ["slip.untold 3", "promise.overdue 3"]
    );
    world.app.tell_slip(telling(sso)).await?;
    assert_eq!(
        world.speaks(acme, "2026-06-19T09:01").await?,
        ["promise.overdue 3"]
    );
    world.app.undo().await?;
    world.app.learn_slip(sso).await?;
    assert_eq!(
        world.speaks(acme, "2026-06-19T09:02").await?,
        ["promise.overdue 3"]
    );
    Ok(())
}

#[tokio::test]
async fn o3_a_new_date_is_none_once_it_has_passed_or_the_client_knows() -> Result<()> {
    for (told_at, due) in [
        ("2026-06-12T12:00", "2026-06-12"),
        ("2026-06-13T12:00", "2026-06-15"),
    ] {
        let world = World::new().await?;
        let acme = world.account("Acme").await?;
        let sso = world.promise(acme, "2026-06-15").await?.commitment;
        world.app.go_off_plan(sso).await?;
        change(&world, sso, SlipChange::NewDate(Some(on("2026-06-12")))).await?;
        world.at(told_at).await?;
        world.app.tell_slip(telling(sso)).await?;
        let view = world.app.commitment(sso).await?;
        assert_eq!(view.row.due, Some(on(due)), "told {told_at}");
    }
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-15").await?.commitment;
    world.app.go_off_plan(sso).await?;
    world.app.tell_slip(telling(sso)).await?;
    let late = change(&world, sso, SlipChange::NewDate(Some(on("2026-06-28")))).await;
    assert!(
        matches!(late, Err(Error::Refused(Refused::WrongState))),
        "{late:?}"
    );
    Ok(())
}

/// Ten days of work from 1 June on: 80 % are reached on the 25th.
#[tokio::test]
async fn o3_a_new_date_stands_with_its_odds_where_there_is_an_estimate() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-15").await?.commitment;
    world.app.go_off_plan(sso).await?;
    let odds = async |to| {
        change(&world, sso, SlipChange::NewDate(Some(on(to)))).await?;
        Ok::<_, Error>(world.app.slip(sso).await?.standing.unwrap().new_odds)
    };
    assert_eq!(odds("2026-06-25").await?, None);
    let estimate = CommitmentChange::EstimateDays(Some(10));
    let estimate = ChangeCommitment {
        id: sso,
        change: estimate,
    };
    world.app.change_commitment(estimate).await?;
    let at_eighty = odds("2026-06-25").await?;
    assert!(
        at_eighty.is_some_and(|odds| (80..84).contains(&odds)),
        "{at_eighty:?}"
    );
    assert!(odds("2026-06-30").await? > at_eighty);
    Ok(())
}

#[tokio::test]
async fn o6_a_slip_closes_as_told_by_us_by_whom_how_and_when() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-07-15").await?.commitment;
    world.app.go_off_plan(sso).await?;
    world.at("2026-06-01T12:00").await?;
    let at = |text: &str| {
        let at: chrono::DateTime<chrono::Utc> = text.parse().unwrap();
        Some(at.into())
    };
    // Noon in Berlin is ten in Greenwich.
    let ahead = TellSlip {
        at: at("2026-06-01T10:00:01Z"),
        ..telling(sso)
    };
    let refused = world.app.tell_slip(ahead).await;
    assert!(
        matches!(
            refused,
            Err(Error::Invalid {
                field: "at",
                problem: Problem::Ahead
            })
        ),
        "{refused:?}"
    );
    let told = TellSlip {
        at: at("2026-06-01T10:00:00Z"),
        ..telling(sso)
    };
    world.app.tell_slip(told).await?;
    let slip = world.app.slip(sso).await?.standing.unwrap();
    let told = slip.told.unwrap();
    assert_eq!(Some(told.at), at("2026-06-01T10:00:00Z"));
    assert_eq!(
        (told.by.as_str(), told.channel),
        ("Nina", Some(Channel::Call))
    );
    Ok(())
}

#[tokio::test]
async fn o6_a_slip_closes_as_learned_elsewhere_and_is_undone() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-15").await?.commitment;
    world.at("2026-06-16T09:00").await?;
    world.app.learn_slip(sso).await?;
    assert_eq!(
        world.speaks(acme, "2026-06-16T09:01").await?,
        ["promise.overdue 3"]
    );
    let slip = world.app.slip(sso).await?.standing.unwrap();
    assert_eq!(slip.state, SlipStateView::LearnedElsewhere);
    assert!(matches!(
        world.app.learn_slip(sso).await,
        Err(Error::Refused(_))
    ));
    world.app.undo().await?;
    assert_eq!(
        world.speaks(acme, "2026-06-16T09:02").await?,
        ["promise.overdue 3", "slip.untold 2"]
    );
    Ok(())
}

#[tokio::test]
async fn o6_the_median_is_over_what_we_told_in_twelve_months() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let figure = async || {
        let figure = world.app.known_to_told().await?;
        assert_eq!(figure.day_minutes, 480);
        Ok::<_, Error>((figure.minutes, figure.of))
    };
    assert_eq!(figure().await?, (None, 0));
    for (known, told) in [
        ("2026-06-02T09:00", "2026-06-02T09:30"),
        ("2026-06-02T16:00", "2026-06-03T10:00"),
        ("2026-06-04T09:00", "2026-06-05T09:00"),
    ] {
        let promise = world
            .said(acme, Side::Ours, known, Some("2026-09-01"))
            .await?
            .commitment;
        world.at(known).await?;
        world.app.go_off_plan(promise).await?;
        world.at(told).await?;
        world.app.tell_slip(telling(promise)).await?;
    }
    // What turned out to be none, and what they heard elsewhere, is no telling.
    let (alarm, learned) = (
        world
            .said(acme, Side::Ours, "alarm", Some("2026-09-01"))
            .await?
            .commitment,
        world
            .said(acme, Side::Ours, "learned", Some("2026-09-01"))
            .await?
            .commitment,
    );
    world.app.go_off_plan(alarm).await?;
    stay(&world, alarm, "").await?;
    world.app.go_off_plan(learned).await?;
    world.app.learn_slip(learned).await?;
    assert_eq!(figure().await?, (Some(120), 3), "30, 120 and 480");

    world.at("2027-06-02T09:30").await?;
    assert_eq!(figure().await?, (Some(120), 3));
    world.at("2027-06-02T09:31").await?;
    assert_eq!(
        figure().await?,
        (Some(300), 2),
        "the first is more than a year ago"
    );
    Ok(())
}

#[tokio::test]
async fn one_key_in_today_says_that_the_client_was_told() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-07-15").await?.commitment;
    world.app.go_off_plan(sso).await?;
    let signal = world.signals(acme).await?.remove(0);
    assert!(signal.can_finish);
    world
        .app
        .finish_signal(FinishSignal { key: signal.key })
        .await?;
    let slip = world.app.slip(sso).await?.standing.unwrap();
    assert_eq!(slip.state, SlipStateView::Told);
    assert!(world.signals(acme).await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn what_is_marked_broken_is_to_be_told_and_goes_with_its_mark() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-07-15").await?.commitment;
    let broken = ActOnCommitment {
        id: sso,
        act: Act::Break,
        on: None,
    };
    world.app.act_on_commitment(broken).await?;
    assert_eq!(
        world.speaks(acme, "2026-06-01T09:01").await?,
        ["slip.untold 2"]
    );
    assert_eq!(off_plan(&world).await?, ["SSO"]);
    world.app.undo().await?;
    assert_eq!(world.speaks(acme, "2026-06-01T09:02").await?, SILENT);
    let view = world.app.commitment(sso).await?;
    assert_eq!(view.row.state, CommitmentState::Accepted);
    assert_eq!(world.app.slip(sso).await?.standing, None);
    Ok(())
}

#[tokio::test]
async fn a_promise_is_removed_with_what_was_written_of_its_slips_and_comes_back_with_it()
-> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-07-15").await?.commitment;
    world.app.go_off_plan(sso).await?;
    world.app.remove_commitment(sso).await?;
    assert_eq!(world.speaks(acme, "2026-06-01T09:01").await?, SILENT);
    world.app.undo().await?;
    assert_eq!(
        world.speaks(acme, "2026-06-01T09:02").await?,
        ["slip.untold 2"]
    );
    Ok(())
}

#[tokio::test]
async fn each_step_of_a_slip_is_in_the_story_of_its_client() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-07-15").await?.commitment;
    world.app.go_off_plan(sso).await?;
    change(&world, sso, SlipChange::Cause("Nina is ill".into())).await?;
    world.app.tell_slip(telling(sso)).await?;
    let query = StoryQuery {
        account: acme,
        filter: StoryFilter::Commitments,
        from: None,
        after: None,
    };
    let story = world.app.story(query).await?.rows;
    let told: Vec<_> = story
        .into_iter()
        .filter_map(|entry| match entry.what {
            StoryWhat::Save { save } => Some((save.intent, save.events[0].subject.clone())),
            _ => None,
        })
        .collect();
    let sso = || "SSO".to_owned();
    assert_eq!(
        told[..3],
        [
            (Intent::TellSlip, sso()),
            (Intent::ChangeSlip, sso()),
            (Intent::GoOffPlan, sso()),
        ]
    );
    Ok(())
}
