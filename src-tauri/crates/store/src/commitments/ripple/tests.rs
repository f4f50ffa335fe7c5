#![allow(clippy::unwrap_used)]

use domain::commitments::{
    Act, Commitment, Consequence, DutyState, Link, Moving, Plan, Terms, ripple as rippled,
};
use domain::history::Intent;
use domain::time::{WeeklyPattern, WorkingTime, Zone};

use super::*;
use crate::commitments::by_id;
use crate::testing::{World, at, contact, day, duty, mention, plan, promise};
use crate::trash;

async fn link(world: &World, waits: &Commitment, waits_for: &Commitment) -> Result<Link> {
    let link = Link {
        id: LinkId::new(),
        commitment: waits.id,
        waits_for: waits_for.id,
        lag_days: 1,
        shifted_for: None,
    };
    world.create(Intent::LinkCommitment, &link).await?;
    Ok(link)
}

async fn said(world: &World, commitment: Commitment) -> Result<Commitment> {
    world.create(Intent::MakeCommitment, &commitment).await?;
    Ok(commitment)
}

async fn acted(world: &World, commitment: Commitment, act: Act) -> Result<Commitment> {
    let after = commitment.after(act, day("2026-06-02")).unwrap();
    world.save(Intent::ActOnCommitment, &after).await?;
    Ok(after)
}

fn ids(downstream: &Downstream) -> Vec<CommitmentId> {
    let mut ids: Vec<_> = downstream.commitments.iter().map(|one| one.id).collect();
    ids.sort_unstable();
    ids
}

fn sorted<const N: usize>(commitments: [&Commitment; N]) -> Vec<CommitmentId> {
    let mut ids: Vec<_> = commitments.map(|one| one.id).into();
    ids.sort_unstable();
    ids
}

#[tokio::test]
async fn o5_what_is_downstream_is_found_across_clients_with_what_it_waits_for_and_nothing_else()
-> Result<()> {
    let world = World::begun().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let first = world.promise(acme.id, "first", "2026-06-10").await?;
    let then = world.promise(bolt.id, "then", "2026-06-20").await?;
    let last = world.promise(acme.id, "last", "2026-06-30").await?;
    // What `then` waits for beside it, and what that waits for: the first has no date of its own.
    let backlog = said(&world, mention(acme.id, world.me, "backlog")).await?;
    let behind = world.promise(acme.id, "behind", "2026-06-08").await?;
    let far_behind = world.promise(acme.id, "far behind", "2026-06-05").await?;
    // Nothing of this is downstream.
    let upstream = world.promise(acme.id, "upstream", "2026-06-05").await?;
    let beside = world.promise(acme.id, "beside", "2026-06-05").await?;
    link(&world, &first, &upstream).await?;
    link(&world, &beside, &upstream).await?;
    let links = [
        link(&world, &then, &first).await?,
        link(&world, &last, &then).await?,
        link(&world, &then, &backlog).await?,
        link(&world, &backlog, &behind).await?,
    ];
    link(&world, &behind, &far_behind).await?;
    let plans = [
        plan(&last, "Open the depot", "2026-07-01"),
        plan(&first, "Train", "2026-06-12"),
    ];
    for one in [
        &plans[0],
        &plans[1],
        &plan(&beside, "Elsewhere", "2026-07-01"),
    ] {
        world.create(Intent::AddPlan, one).await?;
    }

    let mut read = world.read().await?;
    let found = downstream(&mut read, first.id).await?;
    assert_eq!(
        ids(&found),
        sorted([&first, &then, &last, &backlog, &behind, &upstream])
    );
    let waits = |link: &Link| (link.commitment, link.waits_for);
    let mut known: Vec<_> = found.links.iter().map(waits).collect();
    known.retain(|(commitment, _)| *commitment != first.id && *commitment != behind.id);
    known.sort_unstable();
    let mut meant: Vec<_> = links.iter().map(waits).collect();
    meant.sort_unstable();
    assert_eq!(known, meant);
    let mut hanging = found.plans.clone();
    hanging.sort_by_key(|plan| plan.id);
    assert_eq!(hanging, plans.map(|plan| plan.brief()));
    assert_eq!(
        ids(&downstream(&mut read, last.id).await?),
        sorted([&last, &then])
    );
    Ok(())
}

#[tokio::test]
async fn o5_what_a_ripple_reads_of_a_row_is_what_it_reads_of_the_commitment() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let (mara, joost) = (contact("Mara", acme.id), contact("Joost", acme.id));
    for one in [&mara, &joost] {
        world.create(Intent::AddContact, one).await?;
    }
    let first = world.promise(acme.id, "first", "2026-06-10").await?;
    let ours = |text| Commitment {
        contact: Some(mara.id),
        ..promise(acme.id, world.me, text, "2026-06-20")
    };
    let mut estimated = ours("estimated");
    if let Terms::Promise(promise) = &mut estimated.terms {
        promise.estimate_days = Some(3);
    }
    let mut theirs = duty(acme.id, world.me, "plan", Some("2026-06-20"));
    theirs.contact = Some(mara.id);
    if let Terms::Duty(duty) = &mut theirs.terms {
        duty.doer = Some(joost.id);
    }
    let undated = duty(acme.id, world.me, "undated", None);
    let mut all = vec![first.clone()];
    let as_is = [
        estimated,
        theirs.clone(),
        undated,
        mention(acme.id, world.me, "some day"),
    ];
    for commitment in as_is {
        all.push(said(&world, commitment).await?);
    }
    for act in [Act::Deliver, Act::Break, Act::Withdraw, Act::Release] {
        let made = said(&world, ours("closed")).await?;
        all.push(acted(&world, made, act).await?);
    }
    for act in [Act::Acknowledge, Act::Finish, Act::Waive] {
        let asked = Commitment {
            id: CommitmentId::new(),
            ..theirs.clone()
        };
        let asked = said(&world, asked).await?;
        all.push(acted(&world, asked, act).await?);
    }
    let given = said(&world, ours("confirmed")).await?;
    let given = acted(&world, given, Act::Deliver).await?;
    all.push(acted(&world, given, Act::Confirm).await?);
    for one in &all[1..] {
        link(&world, one, &first).await?;
    }

    let mut read = world.read().await?;
    let mut found = downstream(&mut read, first.id).await?.commitments;
    found.sort_by_key(|brief| brief.id);
    let mut meant = Vec::new();
    for one in &all {
        let stored = by_id(&mut read, one.id).await?.unwrap();
        meant.extend(CommitmentBrief::of(&stored));
    }
    meant.sort_by_key(|brief| brief.id);
    assert_eq!(found, meant);
    assert_eq!(
        found.len(),
        all.len() - 4,
        "broken, withdrawn, released, waived"
    );
    Ok(())
}

#[tokio::test]
async fn o5_what_is_in_the_trash_is_out_of_the_ripple() -> Result<()> {
    let world = World::begun().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let first = world.promise(acme.id, "first", "2026-06-10").await?;
    let then = world.promise(bolt.id, "then", "2026-06-10").await?;
    link(&world, &then, &first).await?;
    let hanging = Plan {
        account: bolt.id,
        ..plan(&first, "Open the depot", "2026-06-10")
    };
    world.create(Intent::AddPlan, &hanging).await?;
    let working = WorkingTime::new(WeeklyPattern::default(), Default::default(), Zone::utc());
    let moved = async || {
        let found = downstream(&mut *world.read().await?, first.id).await?;
        let network = domain::commitments::Network {
            commitments: &found.commitments,
            links: &found.links,
            plans: &found.plans,
        };
        let moving = Moving {
            id: first.id,
            from: None,
            to: day("2026-06-12"),
        };
        let ripple = rippled(&network, moving, &working).unwrap();
        Ok::<_, Error>(ripple.moved.len())
    };
    assert_eq!(moved().await?, 2);
    let mut change = world.change(Intent::TrashAccount).await?;
    trash::put(&mut change, bolt.id, at("2026-06-01T12:00:00Z")).await?;
    change.commit().await?;
    assert_eq!(moved().await?, 0);
    Ok(())
}

#[tokio::test]
async fn o5_what_moves_is_called_by_its_words_its_client_and_whom_to_tell() -> Result<()> {
    let world = World::begun().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let mara = contact("Mara", acme.id);
    world.create(Intent::AddContact, &mara).await?;
    let mut owed = duty(acme.id, world.me, "floor plan", Some("2026-06-10"));
    if let Terms::Duty(duty) = &mut owed.terms {
        duty.doer = Some(mara.id);
    }
    let owed = said(&world, owed).await?;
    let sso = world.promise(bolt.id, "SSO", "2026-06-10").await?;
    world
        .promise(bolt.id, "not asked for", "2026-06-10")
        .await?;
    let hanging = Plan {
        account: acme.id,
        contact: Some(mara.id),
        ..plan(&sso, "Open the depot", "2026-06-10")
    };
    world.create(Intent::AddPlan, &hanging).await?;

    let asked = [owed.id.uuid(), sso.id.uuid(), hanging.id.uuid()];
    let mut found = called(&mut *world.read().await?, asked).await?;
    found.sort_by_key(|one| asked.iter().position(|id| *id == one.id));
    let line = crate::testing::line;
    let one =
        |id, account: &domain::accounts::Account, contact: Option<&str>, words, side| Called {
            id,
            account: account.id,
            account_name: account.name.clone(),
            contact_name: contact.map(line),
            words: crate::testing::words(words),
            side,
        };
    assert_eq!(
        found,
        [
            one(
                asked[0],
                &acme,
                Some("Mara"),
                "floor plan",
                Some(Side::Theirs)
            ),
            one(asked[1], &bolt, None, "SSO", Some(Side::Ours)),
            one(asked[2], &acme, Some("Mara"), "Open the depot", None),
        ]
    );
    Ok(())
}

#[tokio::test]
async fn o2_what_late_duties_shift_is_found_and_what_they_do_not_is_left_out() -> Result<()> {
    let world = World::begun().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let owed = async |due, days: Option<u16>, is_acknowledged| {
        let mut one = duty(acme.id, world.me, "floor plan", Some(due));
        if let Terms::Duty(duty) = &mut one.terms {
            duty.consequence = days.map(Consequence::Days);
            if is_acknowledged {
                duty.state = DutyState::Acknowledged {
                    on: day("2026-06-02"),
                    by: None,
                };
            }
        }
        said(&world, one).await
    };
    let sso = world.promise(bolt.id, "SSO", "2026-06-20").await?;
    let late = owed("2026-06-10", Some(2), true).await?;
    let waits = link(&world, &sso, &late).await?;
    for (due, days, is_acknowledged) in [
        ("2026-06-11", Some(2), true),
        ("2026-06-10", Some(2), false),
        ("2026-06-10", None, true),
        ("2026-06-10", Some(0), true),
    ] {
        let other = owed(due, days, is_acknowledged).await?;
        link(&world, &sso, &other).await?;
    }
    let done = acted(
        &world,
        owed("2026-06-10", Some(2), true).await?,
        Act::Finish,
    )
    .await?;
    link(&world, &sso, &done).await?;
    // What waits and is no open promise of ours.
    let given = world.promise(acme.id, "given", "2026-06-20").await?;
    let given = acted(&world, given, Act::Deliver).await?;
    let asked = owed("2026-06-20", None, false).await?;
    let backlog = said(&world, mention(acme.id, world.me, "backlog")).await?;
    for one in [&given, &asked, &backlog] {
        link(&world, one, &late).await?;
    }

    let found = async |before| shifting(&mut *world.read().await?, day(before)).await;
    let meant = Waiting {
        duty: late.id,
        link: waits.id,
        promise: sso.id,
    };
    assert_eq!(found("2026-06-10").await?, []);
    assert_eq!(found("2026-06-11").await?, [meant]);
    let shifted = |due| Link {
        shifted_for: Some(domain::time::DueDate::day(day(due))),
        ..waits.clone()
    };
    world
        .save(Intent::ShiftCommitment, &shifted("2026-06-10"))
        .await?;
    assert_eq!(found("2026-06-11").await?, []);
    world
        .save(Intent::ShiftCommitment, &shifted("2026-06-05"))
        .await?;
    assert_eq!(found("2026-06-11").await?, [meant], "for another date");
    let mut change = world.change(Intent::TrashAccount).await?;
    trash::put(&mut change, bolt.id, at("2026-06-01T12:00:00Z")).await?;
    change.commit().await?;
    assert_eq!(found("2026-06-11").await?, []);
    Ok(())
}
