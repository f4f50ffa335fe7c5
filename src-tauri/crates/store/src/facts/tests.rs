#![allow(clippy::unwrap_used)]

use domain::commitments::{Act, DateSetter, Terms};
use domain::contracts::{ContractAct, StepOutcome, StepRecord};
use domain::forecast::Duties;
use domain::history::Intent;
use domain::ids::StepId;
use domain::reminders::Reminder;
use domain::signals::Verdict;
use domain::slips::Telling;
use domain::time::DueDate;

use super::*;
use crate::testing::{World, at, contract, day, mention, promise, reminder, teammate};
use crate::{signals, trash};

#[tokio::test]
async fn the_rules_read_what_is_open_and_nothing_that_is_over() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let open = world.promise(acme.id, "SSO", "2026-06-15").await?;
    let backlog = mention(acme.id, world.me, "backlog");
    let over = promise(acme.id, world.me, "over", "2026-06-02")
        .after(Act::Release, day("2026-06-01"))
        .unwrap();
    let running = contract(acme.id, "Terms", "2026-12-31");
    let ended = contract(acme.id, "Old", "2025-12-31")
        .after(ContractAct::End, day("2025-12-31"))
        .unwrap();
    let step = |contract| StepRecord {
        id: StepId::new(),
        contract,
        term_end: day("2026-12-31"),
        step: 90,
        outcome: StepOutcome::Done,
        reason: None,
        on: day("2026-06-01"),
    };
    let (own, foreign) = (step(running.id), step(ended.id));
    let (coming, done) = (
        reminder(acme.id, "call", "2026-06-09T08:00:00Z"),
        Reminder {
            done_at: Some(at("2026-06-01T12:00:00Z")),
            ..reminder(acme.id, "done", "2026-06-01T08:00:00Z")
        },
    );
    let mut change = world.change(Intent::MakeCommitment).await?;
    change.create(&backlog).await?;
    change.create(&over).await?;
    change.create(&running).await?;
    change.create(&ended).await?;
    change.create(&own).await?;
    change.create(&foreign).await?;
    change.create(&coming).await?;
    change.create(&done).await?;
    change.commit().await?;

    let facts = of_account(
        &mut *world.read().await?,
        acme.id,
        at("2026-06-01T12:00:00Z"),
    )
    .await?
    .unwrap();

    assert_eq!(facts.account, acme);
    assert_eq!(
        facts.commitments,
        [
            CommitmentFacts {
                commitment: open.clone(),
                moves: Vec::new(),
                support: None,
                truth: Truth::default(),
                imported: None,
                duties: Duties::default(),
                odds: Vec::new(),
                low_odds: None,
            },
            CommitmentFacts {
                commitment: backlog,
                moves: Vec::new(),
                support: None,
                truth: Truth::default(),
                imported: None,
                duties: Duties::default(),
                odds: Vec::new(),
                low_odds: None,
            }
        ]
    );
    assert_eq!(
        facts.contracts,
        [ContractFacts {
            contract: running,
            steps: vec![own],
            decisions: Vec::new(),
            is_followed: false,
            imported: None
        }]
    );
    assert_eq!(facts.reminders, [coming]);

    // The episode of a promise's signals is the newest move.
    let mut moved = open;
    let mut newest = None;
    for to in ["2026-06-20", "2026-06-18"] {
        let (after, entry) = moved
            .moved(
                DueDate::day(day(to)),
                DateSetter::Us,
                None,
                None,
                day("2026-06-02"),
            )
            .unwrap();
        let mut change = world.change(Intent::MoveCommitment).await?;
        change.save(&after).await?;
        change.create(entry.as_ref().unwrap()).await?;
        change.commit().await?;
        (moved, newest) = (after, entry.map(|entry| entry.id));
    }
    let facts = of_account(
        &mut *world.read().await?,
        acme.id,
        at("2026-06-01T12:00:00Z"),
    )
    .await?
    .unwrap();
    assert_eq!(facts.commitments[0].last_move(), newest);
    assert_eq!(facts.commitments[0].moves.len(), 2);
    Ok(())
}

async fn tell(world: &World, promise: &Commitment) -> Result<()> {
    let now = at("2026-06-01T12:00:00Z");
    let telling = Telling {
        at: now,
        by: world.me,
        channel: None,
    };
    let slip = promise
        .slip_of_breaking(&[], None, &Zone::utc(), now)
        .unwrap();
    let slip = slip.told(telling).unwrap();
    world.create(Intent::TellSlip, &slip).await
}

#[tokio::test]
async fn of_what_nobody_owes_any_more_the_rules_read_what_waits_for_a_word() -> Result<()> {
    let world = World::begun().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let bob = teammate("Bob", false);
    world.create(Intent::AddTeammate, &bob).await?;
    let after = async |account, doer, acts: &[Act]| {
        let mut made = promise(account, world.me, "SSO", "2026-06-15");
        if let Terms::Promise(promise) = &mut made.terms {
            promise.doer = doer;
        }
        world.create(Intent::MakeCommitment, &made).await?;
        for act in acts {
            made = made.after(*act, day("2026-06-01")).unwrap();
        }
        world.save(Intent::ActOnCommitment, &made).await?;
        Ok::<_, crate::Error>(made)
    };
    let delivered = after(acme.id, None, &[Act::Deliver]).await?;
    after(acme.id, None, &[Act::Deliver, Act::Confirm]).await?;
    let untold = after(acme.id, Some(bob.id), &[Act::Break]).await?;
    let told = after(acme.id, Some(bob.id), &[Act::Break]).await?;
    tell(&world, &told).await?;
    after(acme.id, Some(world.me), &[Act::Break]).await?;
    after(acme.id, None, &[Act::Break]).await?;
    after(acme.id, Some(bob.id), &[Act::Withdraw]).await?;
    after(bolt.id, None, &[Act::Deliver]).await?;

    let now = at("2026-06-01T12:00:00Z");
    let facts = of_account(&mut *world.read().await?, acme.id, now).await?;
    assert_eq!(facts.unwrap().unsettled, [delivered, untold]);
    Ok(())
}

#[tokio::test]
async fn an_account_in_the_trash_has_no_facts() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let mut change = world.change(Intent::TrashAccount).await?;
    trash::put(&mut change, acme.id, at("2026-06-01T12:00:00Z")).await?;
    assert_eq!(
        of_account(change.conn(), acme.id, at("2026-06-01T12:00:00Z")).await?,
        None
    );
    change.commit().await?;
    assert_eq!(
        of_account(
            &mut *world.read().await?,
            AccountId::new(),
            at("2026-06-01T12:00:00Z")
        )
        .await?,
        None
    );
    Ok(())
}

#[tokio::test]
async fn a_company_fact_marks_every_verdict_and_the_worker_takes_the_soonest_first() -> Result<()> {
    let world = World::begun().await?;
    let mut ids = Vec::new();
    for (name, until) in [
        ("never", None),
        ("later", Some("2026-07-01T00:00:00Z")),
        ("soon", Some("2026-06-02T00:00:00Z")),
    ] {
        let account = world.account(name).await?;
        let verdict = Verdict {
            signals: Vec::new(),
            stands_until: until.map(at),
            ..Verdict::default()
        };
        let mut writing = world.ledger.write().await?;
        let seen = versions(&mut writing).await?;
        signals::replace(
            &mut writing,
            account.id,
            &verdict,
            &seen,
            at("2026-06-01T12:00:00Z"),
        )
        .await?;
        writing.commit().await?;
        ids.push((account.id, verdict));
    }
    assert_eq!(marked(&mut *world.read().await?, 200).await?, []);

    let mut writing = world.ledger.write().await?;
    let stale = versions(&mut writing).await?;
    mark_all(&mut writing, CompanyKind::Holidays).await?;
    writing.commit().await?;
    let soonest_first = [ids[2].0, ids[1].0, ids[0].0];
    assert_eq!(marked(&mut *world.read().await?, 200).await?, soonest_first);
    assert_eq!(
        marked(&mut *world.read().await?, 1).await?,
        soonest_first[..1],
        "a slice at a time"
    );

    // An answer that was made with the facts of before leaves the account in question.
    let mut writing = world.ledger.write().await?;
    let seen = versions(&mut writing).await?;
    signals::replace(
        &mut writing,
        ids[2].0,
        &ids[2].1,
        &stale,
        at("2026-06-01T12:00:00Z"),
    )
    .await?;
    signals::replace(
        &mut writing,
        ids[1].0,
        &ids[1].1,
        &seen,
        at("2026-06-01T12:00:00Z"),
    )
    .await?;
    writing.commit().await?;
    assert_eq!(
        marked(&mut *world.read().await?, 200).await?,
        [ids[2].0, ids[0].0]
    );
    Ok(())
}

#[tokio::test]
async fn the_zone_of_the_verdicts_is_none_until_time_has_passed_over_them() -> Result<()> {
    let world = World::begun().await?;
    assert_eq!(judged_in(&mut *world.read().await?).await?, None);
    let tehran = Zone::parse("Asia/Tehran").unwrap();
    let mut writing = world.ledger.write().await?;
    judge_in(&mut writing, &tehran).await?;
    writing.commit().await?;
    assert_eq!(judged_in(&mut *world.read().await?).await?, Some(tehran));
    Ok(())
}
