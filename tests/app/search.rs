//! The search of everything that was said (B9), as the palette asks it.

use app::Result;
use app::history::{StoryFilter, StoryQuery, StoryWhat};
use app::search::{FoundWords, WordsOf};
use app::touches::LogTouch;
use domain::commitments::Side;
use domain::ids::{AccountId, TouchId};
use domain::touches::{Channel, Direction, TouchResult};

use crate::world::{World, day};

/// Somebody at the client said this at a time of the laptop's clock.
async fn said(world: &World, account: AccountId, local: &str, words: &str) -> Result<TouchId> {
    let touch = LogTouch {
        account,
        contact: None,
        direction: Direction::Inbound,
        channel: Channel::Call,
        result: TouchResult::Reached,
        at: None,
        words: words.into(),
        knew: None,
    };
    world.at(local).await?.log_touch(touch).await
}

/// What is found, as it would be read with its marks.
fn read(found: &[FoundWords]) -> Vec<String> {
    let line = |one: &FoundWords| {
        let pieces = one.pieces.iter().map(|piece| match piece.is_found {
            true => format!("[{}]", piece.text),
            false => piece.text.clone(),
        });
        pieces.collect::<String>()
    };
    found.iter().map(line).collect()
}

#[tokio::test]
async fn b9_what_was_said_is_found_as_it_is_typed_in_any_script() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let touch = said(
        &world,
        acme,
        "2026-06-02T00:30",
        "Ёлка ко дню рождения, please",
    )
    .await?;
    world.clock.set("2026-06-02T10:00");
    let promise = world
        .said(acme, Side::Ours, "The ёлка stand", Some("2026-06-20"))
        .await?;

    let found = world.app.find_words("ЕЛК".into()).await?;
    assert_eq!(
        read(&found),
        ["The [ёлка] stand", "[Ёлка] ко дню рождения, please"]
    );
    assert_eq!(
        (found[0].kind, found[0].id.as_str(), found[0].on),
        (
            WordsOf::Commitment,
            promise.commitment.to_string().as_str(),
            day("2026-06-02")
        )
    );
    assert_eq!(
        (found[1].kind, found[1].id.as_str(), found[1].on),
        (
            WordsOf::Touch,
            touch.to_string().as_str(),
            day("2026-06-02")
        ),
        "the day it was here; in London it was the day before"
    );
    assert_eq!(found[0].account.name, "Acme");
    assert!(world.app.find_words("  ".into()).await?.is_empty());
    assert!(
        world
            .app
            .find_words("елка stand рожд".into())
            .await?
            .is_empty(),
        "every word"
    );
    Ok(())
}

#[tokio::test]
async fn b9_a_save_is_found_at_once_and_not_any_more_when_it_is_undone() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    said(&world, acme, "2026-06-01T10:00", "quinces").await?;
    assert_eq!(world.app.find_words("quince".into()).await?.len(), 1);
    assert!(
        !world.app.index_words().await?,
        "nothing is left to be done"
    );
    world.app.undo().await?;
    assert!(world.app.find_words("quince".into()).await?.is_empty());
    world.app.redo().await?;
    assert_eq!(world.app.find_words("quince".into()).await?.len(), 1);
    Ok(())
}

#[tokio::test]
async fn b9_a_story_begins_with_the_touch_that_was_found() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let mut touches = Vec::new();
    for nth in 0..5 {
        let local = format!("2026-06-01T1{nth}:00");
        touches.push(said(&world, acme, &local, &format!("word {nth}")).await?);
    }
    let story = async |from| -> Result<Vec<TouchId>> {
        let query = StoryQuery {
            account: acme,
            filter: StoryFilter::Talks,
            from,
            after: None,
        };
        let told = world.app.story(query).await?.rows.into_iter();
        Ok(told
            .filter_map(|entry| match entry.what {
                StoryWhat::Touch { touch, .. } => Some(touch.id),
                _ => None,
            })
            .collect())
    };
    let newest_first: Vec<TouchId> = touches.iter().rev().copied().collect();
    assert_eq!(story(None).await?, newest_first);
    assert_eq!(story(Some(touches[2])).await?, newest_first[2..]);
    assert_eq!(
        story(Some(TouchId::new())).await?,
        newest_first,
        "it is gone"
    );
    Ok(())
}
