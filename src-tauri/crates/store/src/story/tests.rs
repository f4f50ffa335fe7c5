#![allow(clippy::unwrap_used)]

use domain::accounts::{Account, Stage};
use domain::commitments::{Act, Commitment};
use domain::history::{EventKind, Intent};

use super::*;
use crate::history::GroupState;
use crate::testing::{World, at, contact, day, promise, touch, words};
use crate::{Author, undo};

async fn told(world: &World, account: AccountId, page: u32) -> Result<Vec<String>> {
    telling(world, account, Telling::Everything, page).await
}

async fn telling(
    world: &World,
    account: AccountId,
    telling: Telling,
    page: u32,
) -> Result<Vec<String>> {
    let (mut told, mut before) = (Vec::new(), None);
    loop {
        let entries = of_account(
            &mut *world.read().await?,
            account,
            telling,
            before.as_ref(),
            page,
        )
        .await?;
        told.extend(entries.rows.iter().map(|entry| match entry {
            Entry::Touch { touch, .. } => format!("touch {}", touch.at.format("%d %H")),
            Entry::Ending(ending) => format!("{} {}", ending.kind, ending.on.format("%d")),
            Entry::Save(group) => group.intent.to_string(),
        }));
        before = entries.next;
        if before.is_none() {
            return Ok(told);
        }
    }
}

#[tokio::test]
async fn touches_stand_where_they_happened_and_saves_where_they_were_made() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let ann = contact("Ann", acme.id);
    world.create(Intent::AddContact, &ann).await?;
    let called = Touch {
        contact: Some(ann.id),
        words: Some(words("Thanks")),
        ..touch(acme.id, world.me, "2026-06-01T11:00:00Z")
    };
    world.create(Intent::LogTouch, &called).await?;
    world
        .create(
            Intent::LogTouch,
            &touch(acme.id, world.me, "2026-06-01T13:00:00Z"),
        )
        .await?;
    world
        .create(
            Intent::LogTouch,
            &touch(acme.id, world.me, "2026-06-01T12:00:00Z"),
        )
        .await?;
    world.promise(acme.id, "SSO", "2026-06-15").await?;
    let other = world.account("Other").await?;
    world.promise(other.id, "theirs", "2026-06-15").await?;

    let expected = [
        "touch 01 13",
        "make_commitment",
        "add_contact",
        "add_account",
        "touch 01 12",
        "touch 01 11",
    ];
    for page in [1, 2, 5, 6, 200] {
        assert_eq!(
            told(&world, acme.id, page).await?,
            expected,
            "in pages of {page}"
        );
    }
    let page = of_account(
        &mut *world.read().await?,
        acme.id,
        Telling::Everything,
        None,
        200,
    )
    .await?;
    assert_eq!(
        page.rows[5],
        Entry::Touch {
            touch: called,
            contact_name: Some(ann.name),
            teammate_name: crate::testing::line("Nina")
        }
    );
    Ok(())
}

#[tokio::test]
async fn a_save_is_one_entry_with_each_field_from_what_to_what_and_why() -> Result<()> {
    let world = World::begun().await?;
    let (acme, other) = (world.account("Acme").await?, world.account("Other").await?);
    let after = Account {
        stage: Stage::Paused,
        stay_reason: Some(words("calm")),
        ..acme.clone()
    };
    let mut change = world.change(Intent::ChangeAccount).await?;
    change.because(Some("they asked".to_owned()));
    change.save(&after).await?;
    change
        .save(&Account {
            stage: Stage::Churned,
            ..other.clone()
        })
        .await?;
    let group = change.commit().await?.unwrap();

    let page = of_account(
        &mut *world.read().await?,
        acme.id,
        Telling::Everything,
        None,
        1,
    )
    .await?;
    let [Entry::Save(save)] = &page.rows[..] else {
        panic!("{page:?}")
    };
    assert_eq!(
        (save.id, save.author, save.state),
        (group, Author::Me(world.me), GroupState::Done)
    );
    assert_eq!(save.at, at("2026-06-01T12:00:00Z"));
    let mut fields: Vec<_> = save
        .events
        .iter()
        .map(|event| (event.field.as_deref().unwrap(), &event.old, &event.new))
        .collect();
    fields.sort_by_key(|(field, ..)| *field);
    assert_eq!(
        fields,
        [
            ("stage", &Some("active".into()), &Some("paused".into())),
            (
                "stay_reason",
                &Some(serde_json::Value::Null),
                &Some("calm".into())
            ),
        ],
        "the other account's field is in the other story"
    );
    assert!(
        save.events
            .iter()
            .all(|event| event.kind == EventKind::Changed)
    );
    assert!(
        save.events
            .iter()
            .all(|event| event.reason.as_deref() == Some("they asked"))
    );
    Ok(())
}

#[tokio::test]
async fn what_was_undone_tells_nothing_and_stays_in_the_history() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let sso = promise(acme.id, world.me, "SSO", "2026-06-15");
    world.create(Intent::MakeCommitment, &sso).await?;
    let (change, _) = undo::undo(&world.ledger, at("2026-06-01T12:00:00Z"), world.me)
        .await?
        .unwrap();
    change.commit().await?;
    assert_eq!(told(&world, acme.id, 200).await?, ["add_account"]);
    let id = sso.id.to_string();
    let mut read = world.read().await?;
    assert_eq!(
        of_record(&mut read, RecordKind::Commitment, &id, 10).await?,
        []
    );
    let history = history::of_record(&mut read, RecordKind::Commitment, &id, 10).await?;
    assert_eq!(history.len(), 2);
    assert_eq!(
        (history[0].undoes, history[1].state),
        (Some(history[1].id), GroupState::Undone)
    );
    drop(read);

    let (change, _) = undo::redo(&world.ledger, at("2026-06-01T12:00:00Z"), world.me)
        .await?
        .unwrap();
    change.commit().await?;
    assert_eq!(
        told(&world, acme.id, 200).await?,
        ["make_commitment", "add_account"],
        "where it was said first"
    );
    let saves = of_record(&mut *world.read().await?, RecordKind::Commitment, &id, 10).await?;
    assert_eq!(saves.len(), 1);
    assert_eq!(saves[0].events[0].kind, EventKind::Created);
    assert_eq!(saves[0].events[0].new.as_ref().unwrap()["words"], "SSO");
    Ok(())
}

#[tokio::test]
async fn a_save_with_many_events_about_a_client_is_one_entry_on_whatever_page() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let mut many = world.change(Intent::AddContact).await?;
    for number in 0..40 {
        many.create(&contact(&format!("Ann {number}"), acme.id))
            .await?;
    }
    many.commit().await?;
    world.promise(acme.id, "SSO", "2026-06-15").await?;

    let expected = ["make_commitment", "add_contact", "add_account"];
    for page in [1, 2, 200] {
        assert_eq!(
            told(&world, acme.id, page).await?,
            expected,
            "in pages of {page}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_story_is_told_in_part_and_every_page_of_it_is_full() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    for (at, said) in [
        ("2026-06-01T08:00:00Z", Some("Thanks")),
        ("2026-06-01T09:00:00Z", None),
        ("2026-06-01T10:00:00Z", Some("When?")),
    ] {
        let touch = Touch {
            words: said.map(words),
            ..touch(acme.id, world.me, at)
        };
        world.create(Intent::LogTouch, &touch).await?;
    }
    world.promise(acme.id, "SSO", "2026-06-15").await?;

    for page in [1, 2, 200] {
        let told = async |which| telling(&world, acme.id, which, page).await;
        assert_eq!(
            told(Telling::Talks).await?,
            ["touch 01 10", "touch 01 09", "touch 01 08"]
        );
        assert_eq!(
            told(Telling::TheirWords).await?,
            ["touch 01 10", "touch 01 08"]
        );
        assert_eq!(told(Telling::Commitments).await?, ["make_commitment"]);
    }
    Ok(())
}

#[tokio::test]
async fn what_kept_saves_names_the_save_it_follows_from() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let promise = world.promise(acme.id, "SSO", "2026-06-15").await?;
    let (of, id) = (RecordKind::Commitment, promise.id.to_string());
    let brought = async || {
        let mut reading = world.read().await?;
        history::brought_to_its_state(&mut reading, of, &id).await
    };
    let made = brought().await?;
    let delivered = promise.after(Act::Deliver, day("2026-06-01")).unwrap();
    let mut change = world.change(Intent::ActOnCommitment).await?;
    change.save(&delivered).await?;
    let delivery = change.commit().await?;
    // Another field says nothing of its state.
    let renamed = Commitment {
        words: words("SSO for all"),
        ..delivered.clone()
    };
    world.save(Intent::ChangeCommitment, &renamed).await?;
    assert!(made.is_some() && made != delivery);
    assert_eq!(brought().await?, delivery);

    let now = at("2026-06-16T00:00:00Z");
    let mut change = world
        .ledger
        .change(now, Intent::ActOnCommitment, Author::Kept)
        .await?;
    change.because_of(delivery.unwrap());
    let confirmed = renamed.after(Act::Confirm, day("2026-06-16")).unwrap();
    change.save(&confirmed).await?;
    change.commit().await?;

    let saves = of_record(&mut *world.read().await?, of, &id, 200).await?;
    let causes: Vec<_> = saves.iter().map(|save| save.caused_by).collect();
    let cause = history::Cause {
        group: delivery.unwrap(),
        at: at("2026-06-01T12:00:00Z"),
    };
    assert_eq!(causes, [Some(cause), None, None, None]);
    Ok(())
}
