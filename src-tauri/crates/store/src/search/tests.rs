#![allow(clippy::unwrap_used)]

use domain::accounts::Contact;
use domain::history::Intent;
use domain::text::Words;
use domain::touches::Touch;

use super::*;
use crate::testing::{World, at, contact, day, teammate, touch};
use crate::{teammates, trash};

#[tokio::test]
async fn the_directory_holds_every_name_but_those_in_the_trash() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    world.account("Mac Service").await?;
    world.account("Клиника Ёж").await?;
    let hidden = world.account("Macabre").await?;
    let ann = contact("Ann Macey", acme.id);
    let gone = Contact {
        left_on: Some(day("2026-05-01")),
        ..contact("Mack", acme.id)
    };
    let nobody = contact("Macabre Ann", hidden.id);
    for person in [&ann, &gone, &nobody] {
        world.create(Intent::AddContact, person).await?;
    }
    let mac = teammate("Mac", false);
    world.create(Intent::AddTeammate, &mac).await?;
    let mut change = world.change(Intent::TrashAccount).await?;
    trash::put(&mut change, hidden.id, at("2026-06-01T12:00:00Z")).await?;
    change.commit().await?;

    let mut read = world.read().await?;
    let mut directory = directory(&mut read).await?;
    directory.sort_by(|a, b| (a.of as u8, &a.folded).cmp(&(b.of as u8, &b.folded)));
    let listed: Vec<_> = directory
        .iter()
        .map(|name| (name.of, name.name.as_str(), name.has_left))
        .collect();
    assert_eq!(
        listed,
        [
            (NameOf::Account, "Acme", false),
            (NameOf::Account, "Mac Service", false),
            (NameOf::Account, "Клиника Ёж", false),
            (NameOf::Contact, "Ann Macey", false),
            (NameOf::Contact, "Mack", true),
            (NameOf::Teammate, "Mac", false),
            (NameOf::Teammate, "Nina", false),
        ]
    );
    assert_eq!(
        (directory[3].id, directory[3].account),
        (ann.id.uuid(), Some(acme.id))
    );
    assert_eq!(
        (directory[5].id, directory[5].account),
        (mac.id.uuid(), None)
    );

    let mut of_acme = directory_of(&mut read, &[acme.id, hidden.id]).await?;
    of_acme.sort_by(|a, b| (a.of as u8, &a.folded).cmp(&(b.of as u8, &b.folded)));
    let of_others = |name: &Name| name.account.is_some_and(|account| account != acme.id);
    directory.retain(|name| !of_others(name));
    assert_eq!(
        of_acme, directory,
        "what it holds of one account, and of none in the trash"
    );

    let all = teammates::all(&mut read).await?;
    assert_eq!(
        all.iter()
            .map(|mate| mate.name.as_str())
            .collect::<Vec<_>>(),
        ["Nina", "Mac"],
        "me first"
    );
    assert_eq!(
        teammates::me(&mut read).await?.map(|me| me.id),
        Some(world.me)
    );
    assert_eq!(teammates::by_id(&mut read, mac.id).await?, Some(mac));
    Ok(())
}

/// What is found with these words, by its text.
async fn texts(world: &World, typed: &str) -> Result<Vec<String>> {
    let looked_for = domain::search::looked_for(typed);
    let found = with_words(&mut *world.read().await?, &looked_for, 30).await?;
    Ok(found.into_iter().map(|one| one.text).collect())
}

/// A touch in which this was said.
fn said(account: AccountId, world: &World, at: &str, words: &str) -> Touch {
    Touch {
        words: Words::parse(words).ok(),
        ..touch(account, world.me, at)
    }
}

#[tokio::test]
async fn b9_what_was_said_is_found_by_the_beginnings_of_its_words_newest_first() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let old = said(
        acme.id,
        &world,
        "2026-03-01T11:00:00Z",
        "The invoice for Ёлка was late",
    );
    let new = said(
        acme.id,
        &world,
        "2026-05-01T11:00:00Z",
        "Invoices by mail, please",
    );
    for touch in [&new, &old] {
        world.create(Intent::LogTouch, touch).await?;
    }
    world
        .promise(acme.id, "An invoice in Persian: فاکتور كتبي", "2026-06-15")
        .await?;
    let (mail, late) = ("Invoices by mail, please", "The invoice for Ёлка was late");
    let promised = "An invoice in Persian: فاکتور كتبي";
    assert_eq!(texts(&world, "invoice").await?, [promised, mail, late]);
    assert_eq!(texts(&world, "INV").await?.len(), 3);
    assert_eq!(texts(&world, "елк inv").await?, [late]);
    assert_eq!(texts(&world, "کتبی").await?, [promised]);
    assert!(
        texts(&world, "voice").await?.is_empty(),
        "no part of a word but its beginning"
    );
    assert!(texts(&world, "invoice nowhere").await?.is_empty());
    assert!(
        texts(&world, " - ").await?.is_empty(),
        "no word is looked for"
    );
    assert_eq!(
        texts(&world, "\" OR NEAR( inv*").await?,
        Vec::<String>::new()
    );
    Ok(())
}

#[tokio::test]
async fn b9_the_index_follows_whatever_is_changed_removed_taken_back_or_trashed() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let touch = said(acme.id, &world, "2026-05-01T11:00:00Z", "apples");
    world.create(Intent::LogTouch, &touch).await?;
    let later = said(acme.id, &world, "2026-05-01T11:00:00Z", "pears and apples");
    let later = Touch {
        id: touch.id,
        ..later
    };
    world.save(Intent::ChangeTouch, &later).await?;
    assert_eq!(texts(&world, "pears").await?, ["pears and apples"]);
    assert_eq!(texts(&world, "apples").await?, ["pears and apples"], "once");

    let wordless = Touch {
        words: None,
        ..later
    };
    world.save(Intent::ChangeTouch, &wordless).await?;
    assert!(texts(&world, "pears").await?.is_empty());
    let undone = crate::undo::undo(&world.ledger, at("2026-06-01T12:00:00Z"), world.me).await?;
    undone.unwrap().0.commit().await?;
    assert_eq!(texts(&world, "pears").await?, ["pears and apples"]);

    let mut change = world.change(Intent::TrashAccount).await?;
    trash::put(&mut change, acme.id, at("2026-06-01T12:00:00Z")).await?;
    change.commit().await?;
    assert!(texts(&world, "pears").await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn b9_many_records_of_one_second_are_indexed_a_slice_at_a_time() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let mut change = world.change(Intent::LogTouch).await?;
    for nth in 0..120 {
        let words = format!("plum number {nth}");
        change
            .create(&said(acme.id, &world, "2026-05-01T11:00:00Z", &words))
            .await?;
    }
    change.commit().await?;
    assert_eq!(texts(&world, "plum").await?.len(), 30);
    let left = async || -> Result<i64> {
        let counted = sqlx::query_scalar("select count(*) from to_index");
        Ok(counted.fetch_one(&mut *world.read().await?).await?)
    };
    assert_eq!(left().await?, 70, "fifty with the save");
    world
        .create(
            Intent::LogTouch,
            &said(acme.id, &world, "2026-01-01T11:00:00Z", "quince"),
        )
        .await?;
    assert_eq!(
        texts(&world, "quince").await?,
        ["quince"],
        "before what was left"
    );
    assert_eq!(left().await?, 21);
    let mut writing = world.ledger.write().await?;
    assert_eq!(index(&mut writing, 20).await?, 20);
    assert_eq!(index(&mut writing, 20).await?, 1);
    assert_eq!(index(&mut writing, 50).await?, 0);
    writing.commit().await?;
    assert_eq!(texts(&world, "plum 119").await?, ["plum number 119"]);
    Ok(())
}

#[tokio::test]
async fn b9_an_account_in_the_trash_hides_nothing_of_the_others() -> Result<()> {
    let world = World::begun().await?;
    let (acme, chatty) = (world.account("Acme").await?, world.account("Chatty").await?);
    let old = said(acme.id, &world, "2026-01-01T11:00:00Z", "invoice of Acme");
    world.create(Intent::LogTouch, &old).await?;
    for _ in 0..40 {
        let touch = said(chatty.id, &world, "2026-05-01T11:00:00Z", "invoice again");
        world.create(Intent::LogTouch, &touch).await?;
    }
    let mut change = world.change(Intent::TrashAccount).await?;
    trash::put(&mut change, chatty.id, at("2026-06-01T12:00:00Z")).await?;
    change.commit().await?;
    assert_eq!(texts(&world, "invoice").await?, ["invoice of Acme"]);
    Ok(())
}

#[tokio::test]
async fn an_index_that_cannot_be_written_stops_no_save() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let mut writing = world.ledger.write().await?;
    sqlx::raw_sql("drop table indexed_words")
        .execute(&mut *writing)
        .await?;
    writing.commit().await?;
    let touch = said(acme.id, &world, "2026-05-01T11:00:00Z", "apples");
    world.create(Intent::LogTouch, &touch).await?;
    let kept = crate::touches::by_id(&mut *world.read().await?, touch.id).await?;
    assert!(kept.is_some());
    Ok(())
}
