use domain::history::Intent;
use domain::touches::{Channel, Deflection, Direction, Knew, TouchResult};

use super::*;
use crate::error::Error;
use crate::testing::{World, at, contact, touch, words};

#[tokio::test]
async fn every_field_of_a_touch_comes_back_as_it_was_written() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let ann = contact("Ann", acme.id);
    world.create(Intent::AddContact, &ann).await?;
    let mut answers = None;
    for (felt, result, minutes, knew, deflected) in [
        (Some(-3), TouchResult::Missed, 0, Some(Knew::No), None),
        (
            Some(3),
            TouchResult::Sent,
            u32::MAX,
            Some(Knew::Later),
            Some(Deflection::Docs),
        ),
        (None, TouchResult::Reached, 1, None, Some(Deflection::Forum)),
    ] {
        let written = Touch {
            contact: Some(ann.id),
            direction: Direction::Inbound,
            channel: Channel::Training,
            result,
            minutes,
            words: Some(words("\u{0939}\u{094B}\nyes")),
            felt,
            answers,
            knew,
            deflected,
            ..touch(acme.id, world.me, "1969-12-31T23:59:59.999Z")
        };
        world.create(Intent::LogTouch, &written).await?;
        answers = Some(written.id);
        assert_eq!(
            by_id(&mut *world.read().await?, written.id).await?,
            Some(written)
        );
    }
    assert_eq!(
        by_id(&mut *world.read().await?, TouchId::new()).await?,
        None
    );
    Ok(())
}

async fn logged(world: &World, touch: Touch) -> Result<Touch> {
    world.create(Intent::LogTouch, &touch).await?;
    Ok(touch)
}

fn missed(account: AccountId, world: &World, instant: &str) -> Touch {
    Touch {
        direction: Direction::Inbound,
        result: TouchResult::Missed,
        ..touch(account, world.me, instant)
    }
}

async fn asking(world: &World, account: AccountId) -> Result<Vec<(TouchId, bool)>> {
    let facts = facts(&mut *world.read().await?, account).await?;
    let asked = facts.asked.into_iter();
    Ok(asked.map(|asked| (asked.id, asked.is_answered)).collect())
}

#[tokio::test]
async fn those_who_wait_are_read_since_the_last_word_of_ours() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let bolt = world.account("Bolt").await?;
    logged(&world, missed(bolt.id, &world, "2026-06-01T08:00:00Z")).await?;
    assert_eq!(asking(&world, acme.id).await?, []);

    let first = logged(&world, missed(acme.id, &world, "2026-06-01T08:00:00Z")).await?;
    let question = Touch {
        result: TouchResult::Reached,
        channel: Channel::Email,
        knew: Some(Knew::No),
        ..missed(acme.id, &world, "2026-06-01T09:00:00Z")
    };
    let question = logged(&world, question).await?;
    let both = [(first.id, false), (question.id, false)];
    assert_eq!(asking(&world, acme.id).await?, both);

    // What is no word to them changes nothing: they rang again, we did not get through.
    for (direction, result) in [
        (Direction::Inbound, TouchResult::Reached),
        (Direction::Outbound, TouchResult::Missed),
    ] {
        let other = Touch {
            direction,
            result,
            ..touch(acme.id, world.me, "2026-06-01T10:00:00Z")
        };
        logged(&world, other).await?;
    }
    assert_eq!(asking(&world, acme.id).await?, both);
    let named = Touch {
        answers: Some(question.id),
        direction: Direction::Inbound,
        ..touch(acme.id, world.me, "2026-06-01T10:30:00Z")
    };
    let named = logged(&world, named).await?;
    assert_eq!(
        asking(&world, acme.id).await?,
        [(first.id, false), (question.id, true)]
    );
    assert_eq!(
        answers_to(&mut *world.read().await?, question.id).await?,
        [named]
    );

    // A word between the two answers the first; one of the same instant that came after it was written after it.
    let between = touch(acme.id, world.me, "2026-06-01T08:00:00Z");
    logged(&world, between).await?;
    assert_eq!(asking(&world, acme.id).await?, [(question.id, true)]);
    logged(&world, touch(acme.id, world.me, "2026-06-01T11:00:00Z")).await?;
    assert_eq!(asking(&world, acme.id).await?, []);
    Ok(())
}

#[tokio::test]
async fn a_silence_counts_from_the_last_touch_that_ends_one_or_from_the_beginning() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let from =
        async || Ok::<_, Error>(facts(&mut *world.read().await?, acme.id).await?.silent_from);
    let began = SilentFrom::Account(at("2026-06-01T12:00:00Z"));
    assert_eq!(from().await?, Some(began));

    for (channel, direction, result, ends_it) in [
        (
            Channel::Call,
            Direction::Inbound,
            TouchResult::Missed,
            false,
        ),
        (
            Channel::Call,
            Direction::Outbound,
            TouchResult::Missed,
            false,
        ),
        (
            Channel::Call,
            Direction::Inbound,
            TouchResult::Reached,
            true,
        ),
        (
            Channel::Meeting,
            Direction::Outbound,
            TouchResult::Sent,
            false,
        ),
        (Channel::Email, Direction::Outbound, TouchResult::Sent, true),
        (Channel::Chat, Direction::Inbound, TouchResult::Sent, true),
        (
            Channel::Chat,
            Direction::Inbound,
            TouchResult::Missed,
            false,
        ),
    ] {
        let before = from().await?;
        let touch = Touch {
            channel,
            direction,
            result,
            ..touch(acme.id, world.me, "2026-06-02T08:00:00Z")
        };
        let touch = logged(&world, touch).await?;
        let ended = SilentFrom::Touch {
            id: touch.id,
            at: touch.at,
            imported: None,
        };
        let expected = if ends_it { Some(ended) } else { before };
        assert_eq!(from().await?, expected, "{channel} {direction} {result}");
    }
    Ok(())
}

#[tokio::test]
async fn what_was_said_since_an_instant_comes_in_the_order_of_time() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let late = logged(&world, touch(acme.id, world.me, "2026-06-02T08:00:00Z")).await?;
    let early = missed(acme.id, &world, "2026-06-01T08:00:00Z");
    let early = Touch {
        deflected: Some(Deflection::Docs),
        ..early
    };
    let early = logged(&world, early).await?;
    logged(&world, touch(acme.id, world.me, "2026-06-01T07:59:59.999Z")).await?;

    let mut read = world.read().await?;
    let briefs = since(&mut read, acme.id, early.at).await?;
    let ids: Vec<_> = briefs.iter().map(|brief| brief.id).collect();
    assert_eq!(ids, [early.id, late.id]);
    let brief = TouchBrief {
        id: early.id,
        direction: Direction::Inbound,
        channel: Channel::Call,
        result: TouchResult::Missed,
        at: early.at,
        answers: None,
        knew: None,
        deflected: Some(Deflection::Docs),
    };
    assert_eq!(briefs[0], brief);
    Ok(())
}

#[tokio::test]
async fn their_last_words_are_those_of_the_newest_touch_that_has_any() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let last = async || {
        let said = last_said(&mut *world.read().await?, acme.id, 1).await?;
        Ok::<Vec<_>, Error>(said.into_iter().map(|said| said.what).collect())
    };
    assert_eq!(last().await?, []);
    for (instant, said) in [
        ("2026-06-02T08:00:00Z", Some("new")),
        ("2026-06-01T08:00:00Z", Some("old")),
        ("2026-06-03T08:00:00Z", None),
    ] {
        let touch = Touch {
            words: said.map(words),
            ..touch(acme.id, world.me, instant)
        };
        logged(&world, touch).await?;
    }
    assert_eq!(last().await?, [words("new")]);
    Ok(())
}

#[tokio::test]
async fn the_last_words_and_the_last_feeling_come_with_who_had_them() -> Result<()> {
    let world = World::begun().await?;
    let (acme, other) = (world.account("Acme").await?, world.account("Other").await?);
    let ann = contact("Ann", acme.id);
    world.create(Intent::AddContact, &ann).await?;
    let said = |instant: &str, text: &str, felt| Touch {
        contact: Some(ann.id),
        words: (!text.is_empty()).then(|| words(text)),
        felt,
        ..touch(acme.id, world.me, instant)
    };
    logged(&world, said("2026-05-01T12:00:00Z", "first", Some(3))).await?;
    logged(&world, said("2026-05-02T12:00:00Z", "", Some(-2))).await?;
    let second = logged(&world, said("2026-05-03T12:00:00Z", "second", None)).await?;
    let unnamed = Touch {
        contact: None,
        ..said("2026-05-04T12:00:00Z", "third", None)
    };
    let third = logged(&world, unnamed).await?;
    let elsewhere = Touch {
        words: Some(words("elsewhere")),
        felt: Some(1),
        ..touch(other.id, world.me, "2026-05-05T12:00:00Z")
    };
    logged(&world, elsewhere).await?;

    let mut read = world.read().await?;
    let last = last_said(&mut read, acme.id, 2).await?;
    let ann_said = |touch: &Touch, contact_name: Option<&str>, text: &str| Said {
        touch: touch.id,
        at: touch.at,
        contact_name: contact_name.map(crate::testing::line),
        what: words(text),
    };
    assert_eq!(
        last,
        [
            ann_said(&third, None, "third"),
            ann_said(&second, Some("Ann"), "second")
        ]
    );
    let since = |instant| at(instant);
    let felt = last_felt(&mut read, acme.id, since("2026-05-02T12:00:00Z")).await?;
    assert_eq!(felt.map(|felt| felt.what), Some(-2));
    let felt = last_felt(&mut read, acme.id, since("2026-05-02T12:00:00.001Z")).await?;
    assert_eq!(felt, None);
    Ok(())
}

#[tokio::test]
async fn of_what_several_felt_at_once_the_lowest_counts() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let mut lowest = None;
    for (instant, felt) in [
        ("2026-06-01T08:00:00Z", -3),
        ("2026-06-02T08:00:00Z", 1),
        ("2026-06-02T08:00:00Z", -2),
        ("2026-06-02T08:00:00Z", 3),
    ] {
        let touch = Touch {
            felt: Some(felt),
            ..touch(acme.id, world.me, instant)
        };
        let touch = logged(&world, touch).await?;
        if felt == -2 {
            lowest = Some(touch.id);
        }
    }
    let since = at("2026-05-01T00:00:00Z");
    let felt = last_felt(&mut *world.read().await?, acme.id, since).await?;
    assert_eq!(felt.map(|felt| felt.touch), lowest);
    Ok(())
}
