#![allow(clippy::unwrap_used)]

use domain::accounts::Account;
use domain::capabilities::{Capability, CapabilityStatus};
use domain::history::Intent;
use domain::ids::CapabilityId;
use domain::phrases::Phrases;

use super::*;
use crate::testing::{World, account, at, capability, line, words};
use crate::{Error, capabilities, trash, undo};

fn boundary(sentence: &str, segment: Option<&str>, named: &[CapabilityId], text: &str) -> Boundary {
    Boundary {
        id: BoundaryId::new(),
        sentence: words(sentence),
        segment: segment.map(line),
        capabilities: named.to_vec(),
        words: Phrases::parse(text).unwrap(),
    }
}

async fn undone(world: &World) -> Result<()> {
    let undone = undo::undo(&world.ledger, at("2026-06-02T08:00:00Z"), world.me).await?;
    undone.unwrap().0.commit().await.map(drop)
}

#[tokio::test]
async fn boundaries_come_back_as_they_were_written_and_are_undone() -> Result<()> {
    let world = World::begun().await?;
    let sso = capability("SSO", CapabilityStatus::Never, world.me);
    let audit = capability("Audit log", CapabilityStatus::Exists, world.me);
    world.create(Intent::AddCapability, &sso).await?;
    world.create(Intent::AddCapability, &audit).await?;
    assert_eq!(capabilities::count(&mut *world.read().await?).await?, 2);
    let all_of_it = [audit.id, sso.id];
    let clinics = boundary(
        "We host;\nwe do not install.",
        Some("Clinics"),
        &all_of_it,
        "on-premise, own server",
    );
    let plain = boundary("No weekends", None, &[], "");
    world.create(Intent::AddBoundary, &clinics).await?;
    world.create(Intent::AddBoundary, &plain).await?;

    let mut reading = world.read().await?;
    assert_eq!(all(&mut reading).await?, [clinics.clone(), plain.clone()]);
    assert_eq!(
        by_id(&mut reading, clinics.id).await?,
        Some(clinics.clone())
    );
    assert_eq!(by_id(&mut reading, BoundaryId::new()).await?, None);
    assert_eq!(capabilities::count(&mut reading).await?, 4);
    drop(reading);

    undone(&world).await?;
    let left = all(&mut *world.read().await?).await?;
    assert_eq!(left, std::slice::from_ref(&clinics));

    let mut fewer = clinics.clone();
    fewer.capabilities = vec![sso.id];
    fewer.segment = None;
    world.save(Intent::ChangeBoundary, &fewer).await?;
    let kept = by_id(&mut *world.read().await?, clinics.id).await?;
    assert_eq!(kept, Some(fewer));
    undone(&world).await?;
    assert_eq!(all(&mut *world.read().await?).await?, [clinics]);
    Ok(())
}

#[tokio::test]
async fn what_a_boundary_names_stays_until_it_names_it_no_longer() -> Result<()> {
    let world = World::begun().await?;
    let sso = capability("SSO", CapabilityStatus::Never, world.me);
    world.create(Intent::AddCapability, &sso).await?;
    let mut one = boundary("No SSO", None, &[sso.id], "");
    world.create(Intent::AddBoundary, &one).await?;

    let mut change = world.change(Intent::RemoveCapability).await?;
    let refused = change.remove::<Capability>(sso.id).await;
    assert!(matches!(refused, Err(Error::StillReferred(_))));
    drop(change);
    let unknown = boundary("No SSO", None, &[CapabilityId::new()], "");
    let refused = world.create(Intent::AddBoundary, &unknown).await;
    assert!(matches!(refused, Err(Error::MissingReference(_))));

    one.capabilities.clear();
    world.save(Intent::ChangeBoundary, &one).await?;
    let mut change = world.change(Intent::RemoveCapability).await?;
    change.remove::<Capability>(sso.id).await?;
    change.commit().await?;

    // It is removed with what it names, and what it names stays.
    let audit = capability("Audit log", CapabilityStatus::Exists, world.me);
    world.create(Intent::AddCapability, &audit).await?;
    one.capabilities = vec![audit.id];
    world.save(Intent::ChangeBoundary, &one).await?;
    let mut change = world.change(Intent::RemoveBoundary).await?;
    change.remove::<Boundary>(one.id).await?;
    change.commit().await?;
    assert_eq!(all(&mut *world.read().await?).await?, []);
    let named = capabilities::named(&mut *world.read().await?).await?;
    assert_eq!(named, [audit]);
    Ok(())
}

#[tokio::test]
async fn segments_are_those_of_accounts_in_sight_the_most_frequent_first() -> Result<()> {
    let world = World::begun().await?;
    let of = |name: &str, segment: Option<&str>| Account {
        segment: segment.map(line),
        ..account(name, world.me)
    };
    let gone = of("Gone", Some("Schools"));
    for one in [
        &of("One", Some("Clinics")),
        &of("Two", Some("clinics")),
        &of("Three", Some("Clinics")),
        &of("Four", Some("درمانگاه")),
        &of("Five", None),
        &gone,
    ] {
        world.create(Intent::AddAccount, one).await?;
    }
    let mut change = world.change(Intent::TrashAccount).await?;
    trash::put(&mut change, gone.id, at("2026-06-01T12:00:00Z")).await?;
    change.commit().await?;

    let mut reading = world.read().await?;
    let found = segments(&mut reading, 9).await?;
    let found: Vec<_> = found
        .iter()
        .map(|(segment, accounts)| (segment.as_str(), *accounts))
        .collect();
    assert_eq!(found, [("Clinics", 2), ("clinics", 1), ("درمانگاه", 1)]);
    assert_eq!(segments(&mut reading, 1).await?, [(line("Clinics"), 2)]);
    Ok(())
}
