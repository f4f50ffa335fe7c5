use domain::claims::Asserts;
use domain::history::Intent;

use super::*;
use crate::testing::{World, at, capability, day, line, words};
use crate::undo;

fn claim(text: &str, place: ClaimPlace, checked_on: &str) -> Claim {
    Claim {
        id: ClaimId::new(),
        text: words(text),
        place,
        passage: None,
        asserts: Asserts::Service,
        capability: None,
        seen: None,
        checked_on: day(checked_on),
        approver: None,
    }
}

#[tokio::test]
async fn claims_come_back_with_what_they_are_about_and_are_undone() -> Result<()> {
    let world = World::begun().await?;
    let sso = capability("SSO", CapabilityStatus::Beta, world.me);
    world.create(Intent::AddCapability, &sso).await?;
    let site = claim("We answer the phone", ClaimPlace::Site, "2026-03-01");
    let rfp = Claim {
        passage: Some(line("Question 14")),
        asserts: Asserts::Capability,
        capability: Some(sso.id),
        seen: Some(CapabilityStatus::Exists),
        approver: Some(world.me),
        ..claim("Single sign-on", ClaimPlace::Rfp, "2026-06-01")
    };
    world.create(Intent::AddClaim, &site).await?;
    world.create(Intent::AddClaim, &rfp).await?;

    let mut reading = world.read().await?;
    let site_listed = Listed {
        claim: site.clone(),
        capability: None,
        approver_name: None,
    };
    let rfp_listed = Listed {
        claim: rfp.clone(),
        capability: Some((line("SSO"), CapabilityStatus::Beta)),
        approver_name: Some(line("Nina")),
    };
    let listed = list(&mut reading, Which::All).await?;
    assert_eq!(listed, [site_listed, rfp_listed.clone()]);
    let at_rfp = list(&mut reading, Which::At(ClaimPlace::Rfp)).await?;
    assert_eq!(at_rfp, std::slice::from_ref(&rfp_listed));
    let about = list(&mut reading, Which::About(sso.id)).await?;
    assert_eq!(about, [rfp_listed]);
    assert_eq!(by_id(&mut reading, rfp.id).await?, Some(rfp.clone()));
    drop(reading);

    let undone = undo::undo(&world.ledger, at("2026-06-02T08:00:00Z"), world.me).await?;
    if let Some((change, _)) = undone {
        change.commit().await?;
    }
    assert_eq!(by_id(&mut *world.read().await?, rfp.id).await?, None);
    Ok(())
}

/// What is counted in one statement is what the domain says of each claim.
#[tokio::test]
async fn k2_k4_the_counts_are_what_the_rule_says_of_each_claim() -> Result<()> {
    use CapabilityStatus::{Exists, Limited};
    let world = World::begun().await?;
    let exists = capability("SSO", Exists, world.me);
    let limited = capability("Audit log", Limited, world.me);
    world.create(Intent::AddCapability, &exists).await?;
    world.create(Intent::AddCapability, &limited).await?;
    let about = [None, Some(exists.id), Some(limited.id)];
    for capability in about {
        for seen in [None, Some(Exists), Some(Limited)] {
            for checked_on in ["2026-01-01", "2026-03-03", "2026-03-04"] {
                let one = Claim {
                    capability,
                    seen: seen.filter(|_| capability.is_some()),
                    ..claim("It works", ClaimPlace::Deck, checked_on)
                };
                world.create(Intent::AddClaim, &one).await?;
            }
        }
    }

    let mut reading = world.read().await?;
    let settings = domain::settings::Settings::default();
    let today = day("2026-06-01");
    let said: Vec<_> = list(&mut reading, Which::All)
        .await?
        .iter()
        .filter_map(|one| domain::claims::signal(&one.claim, one.status(), &settings, today))
        .map(|signal| signal.rule)
        .collect();
    let of = |rule| said.iter().filter(|one| **one == rule).count();
    let (broken, stale) = troubled(&mut reading, day("2026-03-03")).await?;
    assert_eq!(
        (broken as usize, stale as usize),
        (
            of(domain::signals::Rule::ClaimBroken),
            of(domain::signals::Rule::ClaimStale)
        )
    );
    assert_eq!((broken, stale), (3, 16));
    Ok(())
}
