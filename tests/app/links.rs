//! What waits for what (3.2), and the circles that are refused (O5).

use app::commitments::{ChangeLink, CommitmentView, LinkCommitment, LinkView};
use app::history::{StoryFilter, StoryQuery, StoryWhat, ValueView};
use app::today::TrashAccount;
use app::{Error, Failure, Refused, Result};
use domain::Problem;
use domain::commitments::Side;
use domain::history::Intent;
use domain::ids::{AccountId, CommitmentId, LinkId};

use crate::world::World;

async fn promise(world: &World, account: AccountId, words: &str) -> Result<CommitmentId> {
    let said = world
        .said(account, Side::Ours, words, Some("2026-06-30"))
        .await?;
    Ok(said.commitment)
}

async fn link(world: &World, commitment: CommitmentId, waits_for: CommitmentId) -> Result<LinkId> {
    let input = LinkCommitment {
        commitment,
        waits_for,
        lag_days: 2,
    };
    world.app.link_commitment(input).await
}

fn words(links: &[LinkView]) -> Vec<(&str, &str, u16)> {
    links
        .iter()
        .map(|link| {
            (
                link.commitment.account.name.as_str(),
                link.commitment.words.as_str(),
                link.lag_days,
            )
        })
        .collect()
}

#[tokio::test]
async fn a_promise_waits_for_one_of_another_client_and_both_say_so() -> Result<()> {
    let world = World::new().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let sso = promise(&world, acme, "SSO").await?;
    let keys = promise(&world, bolt, "The keys").await?;
    let id = link(&world, sso, keys).await?;
    let seen = async |id| world.app.commitment(id).await;

    let view: CommitmentView = seen(sso).await?;
    assert_eq!(words(&view.waits_for), [("Bolt", "The keys", 2)]);
    assert_eq!(view.waits_for[0].commitment.id, keys);
    assert!(view.awaited_by.is_empty());
    assert_eq!(words(&seen(keys).await?.awaited_by), [("Acme", "SSO", 2)]);

    let change = async |lag_days| world.app.change_link(ChangeLink { id, lag_days }).await;
    change(5).await?;
    assert_eq!(
        words(&seen(sso).await?.waits_for),
        [("Bolt", "The keys", 5)]
    );
    assert!(matches!(
        change(9_999).await,
        Err(Error::Invalid {
            field: "lag_days",
            problem: Problem::OutOfRange { .. }
        })
    ));

    world.app.unlink_commitment(id).await?;
    assert!(seen(sso).await?.waits_for.is_empty());
    assert!(matches!(
        world.app.unlink_commitment(id).await.map_err(Failure::from),
        Err(Failure::NotFound { what }) if what == "link"
    ));
    Ok(())
}

#[tokio::test]
async fn o5_a_circle_is_refused_with_its_path_named_and_leaves_no_trace() -> Result<()> {
    let world = World::new().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let sso = promise(&world, acme, "SSO").await?;
    let keys = promise(&world, bolt, "The keys").await?;
    let safe = promise(&world, acme, "The safe").await?;
    link(&world, sso, keys).await?;
    link(&world, keys, safe).await?;

    let refused = async |one, other| match link(&world, one, other).await.map_err(Failure::from) {
        Err(Failure::Circle { path }) => path,
        other => panic!("not refused as a circle: {other:?}"),
    };
    assert_eq!(
        refused(safe, sso).await,
        ["The safe", "SSO", "The keys", "The safe"]
    );
    assert_eq!(refused(sso, sso).await, ["SSO", "SSO"]);
    assert!(world.app.commitment(safe).await?.waits_for.is_empty());
    assert!(matches!(
        link(&world, sso, keys).await,
        Err(Error::Refused(Refused::AlreadyLinked))
    ));
    Ok(())
}

#[tokio::test]
async fn a_link_is_told_in_the_story_and_taken_back_by_its_name() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = promise(&world, acme, "SSO").await?;
    let keys = promise(&world, acme, "The keys").await?;
    let id = link(&world, sso, keys).await?;
    let other_end = ValueView::Text("The keys".into());

    let story = StoryQuery {
        account: acme,
        filter: StoryFilter::Commitments,
        from: None,
        after: None,
    };
    let newest = world.app.story(story).await?.rows.remove(0);
    let StoryWhat::Save { save } = newest.what else {
        panic!("a link is no touch");
    };
    assert_eq!(save.intent, Intent::LinkCommitment);
    assert_eq!(
        (save.events[0].subject.as_str(), &save.events[0].new),
        ("SSO", &other_end)
    );

    world.app.unlink_commitment(id).await?;
    let step = world.app.undo_steps().await?.undo.unwrap();
    assert_eq!(
        (step.intent, step.subject.as_deref(), step.old),
        (Intent::UnlinkCommitment, Some("SSO"), other_end.clone())
    );
    world.app.undo().await?;
    assert_eq!(world.app.commitment(sso).await?.waits_for.len(), 1);
    let step = world.app.undo().await?;
    assert_eq!((step.intent, step.new), (Intent::LinkCommitment, other_end));
    assert!(world.app.commitment(sso).await?.waits_for.is_empty());
    world.app.redo().await?;
    assert_eq!(world.app.commitment(sso).await?.waits_for.len(), 1);
    Ok(())
}

#[tokio::test]
async fn what_waits_can_be_removed_and_what_is_waited_for_stays() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = promise(&world, acme, "SSO").await?;
    let keys = promise(&world, acme, "The keys").await?;
    link(&world, sso, keys).await?;

    assert!(matches!(
        world
            .app
            .remove_commitment(keys)
            .await
            .map_err(Failure::from),
        Err(Failure::Refused {
            why: Refused::StillNamed
        })
    ));
    world.app.remove_commitment(sso).await?;
    assert!(world.app.commitment(keys).await?.awaited_by.is_empty());
    world.app.undo().await?;
    assert_eq!(world.app.commitment(keys).await?.awaited_by.len(), 1);
    Ok(())
}

#[tokio::test]
async fn what_is_in_the_trash_is_neither_linked_nor_shown() -> Result<()> {
    let world = World::new().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let sso = promise(&world, acme, "SSO").await?;
    let keys = promise(&world, bolt, "The keys").await?;
    link(&world, sso, keys).await?;
    world.app.trash_account(TrashAccount { id: bolt }).await?;

    assert!(world.app.commitment(sso).await?.waits_for.is_empty());
    assert!(matches!(
        link(&world, keys, sso).await,
        Err(Error::NotFound("account"))
    ));
    world.app.restore_account(TrashAccount { id: bolt }).await?;
    assert_eq!(world.app.commitment(sso).await?.waits_for.len(), 1);
    Ok(())
}
