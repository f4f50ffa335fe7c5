#![allow(clippy::unwrap_used)]

use domain::capabilities::{CapabilityStatus, Instead};
use domain::commitments::{Act, Commitment};
use domain::history::Intent;
use domain::phrases::Phrases;

use super::*;
use crate::testing::{World, at, capability, day, mention, promise, words};
use crate::{Error, commitments, facts, trash, undo};

fn on(capability: &Capability, promise: Commitment) -> Commitment {
    Commitment {
        capability: Some(capability.id),
        ..promise
    }
}

#[tokio::test]
async fn a_capability_comes_back_as_it_was_written_and_is_undone() -> Result<()> {
    let world = World::begun().await?;
    let mut sso = capability("SSO", CapabilityStatus::Exists, world.me);
    sso.become_status(CapabilityStatus::Backlog);
    sso.aliases = Phrases::parse("single sign-on, SAML").unwrap();
    sso.limits = Some(words("SAML only"));
    sso.instead = Instead {
        honesty: Some(words("We say so")),
        vision: Some(words("Where it goes")),
        leadership: Some(words("What we lead in")),
        people: Some(words("Who answers")),
    };
    world.create(Intent::AddCapability, &sso).await?;
    assert_eq!(
        by_id(&mut *world.read().await?, sso.id).await?,
        Some(sso.clone())
    );
    assert_eq!(count(&mut *world.read().await?).await?, 1);

    let undone = undo::undo(&world.ledger, at("2026-06-02T08:00:00Z"), world.me).await?;
    undone.unwrap().0.commit().await?;
    assert_eq!(by_id(&mut *world.read().await?, sso.id).await?, None);
    assert_eq!(count(&mut *world.read().await?).await?, 0);
    Ok(())
}

#[tokio::test]
async fn what_hangs_on_a_capability_is_what_is_open_and_in_sight() -> Result<()> {
    let world = World::begun().await?;
    let (acme, gone) = (world.account("Acme").await?, world.account("Gone").await?);
    let sso = capability("SSO", CapabilityStatus::Backlog, world.me);
    let audit = capability("Audit log", CapabilityStatus::Exists, world.me);
    world.create(Intent::AddCapability, &sso).await?;
    world.create(Intent::AddCapability, &audit).await?;
    let over = promise(acme.id, world.me, "over", "2026-06-02");
    let said = [
        on(&sso, promise(acme.id, world.me, "one", "2026-06-15")),
        on(&sso, promise(acme.id, world.me, "two", "2026-06-20")),
        on(&sso, promise(gone.id, world.me, "unseen", "2026-06-20")),
        on(&sso, mention(acme.id, world.me, "some day")),
        on(&sso, over.after(Act::Release, day("2026-06-01")).unwrap()),
        promise(acme.id, world.me, "something else", "2026-06-20"),
    ];
    for one in &said {
        world.create(Intent::MakeCommitment, one).await?;
    }
    let mut change = world.change(Intent::TrashAccount).await?;
    trash::put(&mut change, gone.id, at("2026-06-01T12:00:00Z")).await?;
    change.commit().await?;

    let mut reading = world.read().await?;
    let listed: Vec<_> = all(&mut reading).await?;
    let hangs: Vec<_> = listed
        .iter()
        .map(|one| (one.capability.name.as_str(), one.promises, one.claims))
        .collect();
    assert_eq!(hangs, [("Audit log", 0, 0), ("SSO", 2, 0)]);
    let by_name = [audit.clone(), sso.clone()];
    assert_eq!(named(&mut reading).await?, by_name);
    assert_eq!(open_on(&mut reading, sso.id).await?, 2);
    for (account, most, expected) in [
        (None, 9, vec!["one", "two"]),
        (Some(acme.id), 9, vec!["one", "two"]),
        (None, 1, vec!["one"]),
        (Some(gone.id), 9, vec![]),
    ] {
        let on = commitments::on_capability(&mut reading, sso.id, account, most).await?;
        let on: Vec<_> = on.iter().map(|one| one.commitment.words.as_str()).collect();
        assert_eq!(on, expected);
    }
    assert_eq!(open_on(&mut reading, audit.id).await?, 0);
    assert_eq!(
        accounts_on(&mut reading, &sso.id.to_string()).await?,
        [acme.id, gone.id],
        "who comes out of the trash is judged by it too"
    );
    let read = facts::of_account(&mut reading, acme.id, at("2026-06-01T12:00:00Z")).await?;
    let support: Vec<_> = read
        .unwrap()
        .commitments
        .iter()
        .map(|open| open.support)
        .collect();
    let backlog = Some(CapabilityStatus::Backlog);
    assert_eq!(support, [backlog, backlog, None, backlog]);
    Ok(())
}

#[tokio::test]
async fn a_status_touches_the_accounts_with_open_promises_on_it_and_no_other() -> Result<()> {
    let world = World::begun().await?;
    let (acme, other) = (world.account("Acme").await?, world.account("Other").await?);
    let mut sso = capability("SSO", CapabilityStatus::Exists, world.me);
    world.create(Intent::AddCapability, &sso).await?;
    let said = on(&sso, promise(acme.id, world.me, "SSO", "2026-06-15"));
    world.create(Intent::MakeCommitment, &said).await?;
    let plain = promise(other.id, world.me, "SSO", "2026-06-15");
    world.create(Intent::MakeCommitment, &plain).await?;

    let mut change = world.change(Intent::ChangeCapability).await?;
    sso.limits = Some(words("SAML only"));
    change.save(&sso).await?;
    assert_eq!(change.touched(), [], "limits change no rule's answer");
    sso.become_status(CapabilityStatus::Beta);
    change.save(&sso).await?;
    assert_eq!(change.touched(), [acme.id]);
    change.commit().await?;

    let undone = undo::undo(&world.ledger, at("2026-06-02T08:00:00Z"), world.me).await?;
    let (change, _) = undone.unwrap();
    assert_eq!(change.touched(), [acme.id], "taking it back is the same");
    Ok(())
}

#[tokio::test]
async fn a_capability_that_is_promised_stays() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let sso = capability("SSO", CapabilityStatus::Exists, world.me);
    world.create(Intent::AddCapability, &sso).await?;
    let said = on(&sso, promise(acme.id, world.me, "SSO", "2026-06-15"));
    world.create(Intent::MakeCommitment, &said).await?;

    let mut change = world.change(Intent::RemoveCapability).await?;
    let refused = change.remove::<Capability>(sso.id).await;
    assert!(matches!(refused, Err(Error::StillReferred(_))));
    Ok(())
}
