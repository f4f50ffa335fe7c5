#![allow(clippy::unwrap_used)]

use domain::Share;
use domain::commitments::{Act, Commitment};
use domain::forecast::LowOdds;
use domain::history::Intent;
use domain::slips::{Cause, KnownBy, NewDate, SlipState, Telling};
use domain::time::{DueDate, Zone};
use domain::touches::Channel;

use super::*;
use crate::page::Cursor;
use crate::testing::{World, at, day, words};
use crate::{commitments, undo};

async fn slip(world: &World, promise: &Commitment, known: &str) -> Result<Slip> {
    let slip = promise.off_plan(KnownBy::Pressed, at(known)).unwrap();
    world.create(Intent::GoOffPlan, &slip).await?;
    Ok(slip)
}

fn telling(world: &World, instant: &str) -> Telling {
    Telling {
        at: at(instant),
        by: world.me,
        channel: Some(Channel::Call),
    }
}

#[tokio::test]
async fn a_slip_comes_back_as_it_was_written_in_every_state() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme.id, "SSO", "2026-06-15").await?;
    let mut open = slip(&world, &sso, "2026-06-01T09:30:00Z").await?;
    open.cause = Some(Cause {
        words: words("Nina is ill"),
        is_confidential: true,
    });
    open.doing = Some(words("Bob takes over"));
    open.new_date = Some(NewDate {
        due: DueDate::day(day("2026-06-28")),
        odds: Some(Share::of_percent(80)),
    });
    let told = open
        .clone()
        .told(telling(&world, "2026-06-01T10:00:00Z"))
        .unwrap();
    let learned = open
        .clone()
        .learned_elsewhere(at("2026-06-01T10:00:00Z"))
        .unwrap();
    let because = Some(words("She is back"));
    let closed_at = at("2026-06-02T10:00:00Z");
    let alarm = told
        .clone()
        .false_alarm(closed_at, because, &Zone::utc())
        .unwrap();
    for state in [open.clone(), told, learned, alarm] {
        world.save(Intent::ChangeSlip, &state).await?;
        let stored = of_promise(&mut *world.read().await?, sso.id).await?;
        assert_eq!(stored, [state]);
    }
    // Each step of it is taken back by itself.
    for _ in 0..4 {
        let (change, _) = undo::undo(&world.ledger, at("2026-06-02T12:00:00Z"), world.me)
            .await?
            .unwrap();
        change.commit().await?;
    }
    let stored = of_promise(&mut *world.read().await?, sso.id).await?;
    assert_eq!(stored[0].state, SlipState::Open);
    assert_eq!(stored[0].cause, None);
    Ok(())
}

#[tokio::test]
async fn the_rules_read_what_stands_and_the_figure_what_was_told() -> Result<()> {
    let world = World::begun().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let sso = world.promise(acme.id, "SSO", "2026-06-15").await?;
    let first = slip(&world, &sso, "2026-05-01T09:00:00Z").await?;
    let told = first.told(telling(&world, "2026-05-01T11:00:00Z")).unwrap();
    world.save(Intent::TellSlip, &told).await?;
    let broken = world.promise(acme.id, "Export", "2026-06-15").await?;
    let untold = slip(&world, &broken, "2026-06-01T09:00:00Z").await?;
    world
        .save(
            Intent::ActOnCommitment,
            &broken.after(Act::Break, day("2026-06-01")).unwrap(),
        )
        .await?;
    let delivered = world.promise(acme.id, "Import", "2026-06-15").await?;
    slip(&world, &delivered, "2026-06-01T09:00:00Z").await?;
    world
        .save(
            Intent::ActOnCommitment,
            &delivered.after(Act::Deliver, day("2026-06-01")).unwrap(),
        )
        .await?;
    let other = world.promise(bolt.id, "API", "2026-06-15").await?;
    let alarm = slip(&world, &other, "2026-06-01T09:00:00Z").await?;
    let alarm = alarm
        .false_alarm(at("2026-06-01T10:00:00Z"), None, &Zone::utc())
        .unwrap();
    world.save(Intent::StayOnPlan, &alarm).await?;

    let mut read = world.read().await?;
    assert_eq!(
        facts(&mut read, acme.id).await?,
        [told.clone(), untold.clone()]
    );
    let known_told = (at("2026-05-01T09:00:00Z"), at("2026-05-01T11:00:00Z"));
    assert_eq!(
        told_since(&mut read, at("2026-05-01T11:00:00Z")).await?,
        [known_told]
    );
    assert_eq!(told_since(&mut read, at("2026-05-01T11:00:01Z")).await?, []);

    assert!(had_another(&mut read, acme.id, at("2026-05-01T09:00:00Z"), untold.id).await?);
    assert!(!had_another(&mut read, bolt.id, at("2026-05-01T09:00:00Z"), untold.id).await?);
    Ok(())
}

#[tokio::test]
async fn off_plan_lists_what_is_late_known_and_untold_or_unlikely_and_unanswered_the_longest_first()
-> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let gone = world.account("Gone").await?;
    let ahead = world.promise(acme.id, "ahead", "2026-06-15").await?;
    slip(&world, &ahead, "2026-05-30T09:00:00Z").await?;
    let late = world.promise(acme.id, "late", "2026-05-29").await?;
    // It was known to be off plan before its date passed, and stands once.
    slip(&world, &late, "2026-05-20T09:00:00Z").await?;
    world.promise(acme.id, "later", "2026-05-31").await?;
    world.promise(acme.id, "today", "2026-06-01").await?;
    let told = world.promise(acme.id, "told", "2026-06-20").await?;
    let telling_it = slip(&world, &told, "2026-05-28T09:00:00Z").await?;
    let telling_it = telling_it
        .told(telling(&world, "2026-05-28T10:00:00Z"))
        .unwrap();
    world.save(Intent::TellSlip, &telling_it).await?;
    let broken = world.promise(acme.id, "broken", "2026-06-20").await?;
    slip(&world, &broken, "2026-05-25T09:00:00Z").await?;
    world
        .save(
            Intent::ActOnCommitment,
            &broken.after(Act::Break, day("2026-05-25")).unwrap(),
        )
        .await?;
    world.promise(gone.id, "in the trash", "2026-05-01").await?;
    let mut change = world.change(Intent::TrashAccount).await?;
    crate::trash::put(&mut change, gone.id, at("2026-06-01T12:00:00Z")).await?;
    change.commit().await?;

    let unlikely = world.promise(acme.id, "unlikely", "2026-06-20").await?;
    let unanswered = world.promise(acme.id, "asked", "2026-06-20").await?;
    let answered = world.promise(acme.id, "answered", "2026-06-20").await?;
    let answer = slip(&world, &answered, "2026-05-27T09:00:00Z").await?;
    let answer = answer
        .false_alarm(at("2026-05-27T09:00:00Z"), None, &acme.zone)
        .unwrap();
    world.save(Intent::StayOnPlan, &answer).await?;
    let low = |promise: &Commitment, known_from| LowOdds {
        commitment: promise.id,
        due: promise.dates().unwrap().current(),
        since: at("2026-05-27T07:00:00Z"),
        known_from: at(known_from),
    };
    let low = [
        low(&unlikely, "2026-06-01T12:00:00Z"),
        low(&unanswered, "2026-06-01T12:00:00.001Z"),
        low(&answered, "2026-05-28T07:00:00Z"),
    ];
    let mut writing = world.ledger.write().await?;
    assert!(crate::forecast::keep_low(&mut writing, acme.id, &low).await?);
    assert!(!crate::forecast::keep_low(&mut writing, acme.id, &low).await?);
    writing.commit().await?;

    let (today, now) = (day("2026-06-01"), at("2026-06-01T12:00:00Z"));
    let mut read = world.read().await?;
    let (mut seen, mut after): (Vec<_>, Option<Cursor>) = (Vec::new(), None);
    loop {
        let page = commitments::off_plan(&mut read, today, now, after.as_ref(), 2).await?;
        seen.extend(page.rows.into_iter().map(|row| {
            (
                row.commitment.words.to_string(),
                row.slip.map(|slip| slip.is_untold),
            )
        }));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    let row = |words: &str, untold| (words.to_owned(), untold);
    assert_eq!(
        seen,
        [
            row("broken", Some(true)),
            row("unlikely", None),
            row("late", Some(true)),
            row("ahead", Some(true)),
            row("later", None),
        ]
    );
    assert_eq!(off_plan(&mut read, today, now).await?, 5);
    Ok(())
}

#[tokio::test]
async fn a_list_says_of_a_promise_the_slip_that_stands() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme.id, "SSO", "2026-06-15").await?;
    let seen = async || {
        let listed = commitments::listed(&mut *world.read().await?, sso.id).await?;
        Ok::<_, crate::Error>(
            listed
                .unwrap()
                .slip
                .map(|slip| (slip.since, slip.is_untold)),
        )
    };
    assert_eq!(seen().await?, None);
    let known = at("2026-06-01T09:00:00Z");
    let first = slip(&world, &sso, "2026-06-01T09:00:00Z").await?;
    assert_eq!(seen().await?, Some((known, true)));
    let told = first.told(telling(&world, "2026-06-01T10:00:00Z")).unwrap();
    world.save(Intent::TellSlip, &told).await?;
    assert_eq!(seen().await?, Some((known, false)));
    let alarm = told
        .false_alarm(at("2026-06-01T11:00:00Z"), None, &Zone::utc())
        .unwrap();
    world.save(Intent::StayOnPlan, &alarm).await?;
    assert_eq!(seen().await?, None);
    Ok(())
}
