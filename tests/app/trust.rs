//! Whom on our side a contact trusts, and why (3.1).

use app::accounts::{AddContact, AddTrust, ChangeTrust, TrustChange, TrustView};
use app::history::{StoryFilter, StoryQuery, StoryWhat, ValueView};
use app::teammates::AddTeammate;
use app::{Error, Result};
use domain::Problem;
use domain::accounts::TrustReason;
use domain::history::Intent;
use domain::ids::{AccountId, ContactId};

use crate::world::{World, day};

async fn contact(world: &World, account: AccountId, name: &str) -> Result<ContactId> {
    let contact = AddContact {
        account,
        name: name.into(),
        role: String::new(),
    };
    world.app.add_contact(contact).await
}

fn sold_by_me(contact: ContactId) -> AddTrust {
    AddTrust {
        contact,
        teammate: None,
        why: Some(TrustReason::Sold),
        since: Some(day("2026-03-02")),
    }
}

async fn trusts(world: &World, account: AccountId) -> Result<Vec<TrustView>> {
    Ok(world.app.contacts(account).await?.remove(0).trusts)
}

#[tokio::test]
async fn a_contact_trusts_me_unless_somebody_else_is_named_and_one_day_no_longer() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let zoe = contact(&world, acme, "Zoe").await?;
    let id = world.app.add_trust(sold_by_me(zoe)).await?;
    let me = world.app.teammates().await?.remove(0);
    let added = TrustView {
        id,
        teammate: me.id,
        name: "Nina".into(),
        why: Some(TrustReason::Sold),
        since: Some(day("2026-03-02")),
        lost_on: None,
    };
    assert_eq!(trusts(&world, acme).await?, std::slice::from_ref(&added));

    let jonas = AddTeammate {
        name: "Jonas".into(),
        role: String::new(),
    };
    world.app.add_teammate(jonas).await?;
    let jonas = world.app.teammates().await?.remove(1).id;
    let change = async |change| world.app.change_trust(ChangeTrust { id, change }).await;
    change(TrustChange::Teammate(jonas)).await?;
    change(TrustChange::Why(Some(TrustReason::Solved))).await?;
    assert!(matches!(
        change(TrustChange::LostOn(Some(day("2026-03-01")))).await,
        Err(Error::Invalid {
            field: "value",
            problem: Problem::EndsBeforeStart
        })
    ));
    change(TrustChange::LostOn(Some(day("2026-05-30")))).await?;
    let changed = TrustView {
        teammate: jonas,
        name: "Jonas".into(),
        why: Some(TrustReason::Solved),
        lost_on: Some(day("2026-05-30")),
        ..added
    };
    assert_eq!(trusts(&world, acme).await?, [changed]);
    Ok(())
}

#[tokio::test]
async fn trust_is_told_in_the_story_and_taken_back_by_its_names() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let zoe = contact(&world, acme, "Zoe").await?;
    let id = world.app.add_trust(sold_by_me(zoe)).await?;
    let nina = ValueView::Text("Nina".into());

    let story = StoryQuery {
        account: acme,
        filter: StoryFilter::Everything,
        from: None,
        after: None,
    };
    let StoryWhat::Save { save } = world.app.story(story).await?.rows.remove(0).what else {
        panic!("trust is no touch");
    };
    assert_eq!(
        (save.intent, save.events[0].subject.as_str()),
        (Intent::AddTrust, "Zoe")
    );
    assert_eq!(save.events[0].new, nina);

    let change = TrustChange::Why(Some(TrustReason::Founded));
    world.app.change_trust(ChangeTrust { id, change }).await?;
    let step = world.app.undo().await?;
    assert_eq!(
        (step.subject.as_deref(), step.field.as_deref(), step.new),
        (
            Some("Zoe"),
            Some("why"),
            ValueView::Word("trust_reason.founded".into())
        )
    );
    world.app.remove_trust(id).await?;
    let step = world.app.undo().await?;
    assert_eq!((step.intent, step.old), (Intent::RemoveTrust, nina));
    assert_eq!(trusts(&world, acme).await?.len(), 1);
    Ok(())
}

#[tokio::test]
async fn a_contact_goes_with_whom_they_trust_and_comes_back_with_them() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let zoe = contact(&world, acme, "Zoe").await?;
    world.app.add_trust(sold_by_me(zoe)).await?;

    world.app.remove_contact(zoe).await?;
    assert!(world.app.contacts(acme).await?.is_empty());
    assert!(matches!(
        world.app.add_trust(sold_by_me(zoe)).await,
        Err(Error::NotFound("contact"))
    ));
    world.app.undo().await?;
    assert_eq!(trusts(&world, acme).await?.len(), 1);
    Ok(())
}
