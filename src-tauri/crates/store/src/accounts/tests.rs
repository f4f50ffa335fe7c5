#![allow(clippy::unwrap_used)]

use domain::accounts::{ChosenOver, Contact, Influence};
use domain::history::Intent;
use domain::ids::AccountId;
use domain::money::Currency;
use domain::time::Zone;

use super::*;
use crate::testing::{
    World, account, at, contact, day, duty, line, mention, promise, touch, words,
};
use crate::{Error, contacts, trash};

#[tokio::test]
async fn every_field_of_an_account_comes_back_as_it_was_written() -> Result<()> {
    let world = World::begun().await?;
    let acme = Account {
        stage: Stage::Onboarding,
        tier: Tier::Strategic,
        segment: Some(line("clinics")),
        language: Some(line("fa")),
        zone: Zone::parse("Asia/Tehran").unwrap(),
        currency: Some(Currency::parse("eur").unwrap()),
        website: Some(line("acme.example")),
        stay_reason: Some(words("They answer.\nAlways.")),
        dont_cares: Some(words("ROI")),
        chosen_over: Some(ChosenOver::Nothing),
        chosen_why: Some(words("it hurt")),
        results_focused: Some(false),
        notes: Some(words("می\u{200C}رود")),
        ..account("Acme", world.me)
    };
    world.create(Intent::AddAccount, &acme).await?;

    let stored = by_id(&mut *world.read().await?, acme.id).await?;

    assert_eq!(stored, Some(acme));
    Ok(())
}

#[tokio::test]
async fn an_owner_who_is_not_there_is_a_missing_reference() -> Result<()> {
    let world = World::begun().await?;
    let stray = account("Acme", domain::ids::TeammateId::new());
    let refused = world.create(Intent::AddAccount, &stray).await;
    assert!(
        matches!(refused, Err(Error::MissingReference("account"))),
        "{refused:?}"
    );
    assert_eq!(
        by_id(&mut *world.read().await?, stray.id).await?,
        None,
        "nothing of it was kept"
    );
    Ok(())
}

#[tokio::test]
async fn pages_follow_the_folded_name_and_leave_nobody_out() -> Result<()> {
    let world = World::begun().await?;
    // Ё is folded to е, so it stands between its neighbours and not behind я; two have the same name.
    for name in ["Яблоко", "Ёлка", "Ель", "acme", "Zeta", "Acme", "Ежа"] {
        world.account(name).await?;
    }
    let mut read = world.read().await?;
    let mut names = Vec::new();
    let mut after = None;
    loop {
        let page = list(&mut read, &Filter::default(), after.as_ref(), 2).await?;
        assert!(page.rows.len() <= 2);
        names.extend(
            page.rows
                .into_iter()
                .map(|row| row.account.name.to_string()),
        );
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(
        names,
        ["acme", "Acme", "Zeta", "Ежа", "Ёлка", "Ель", "Яблоко"]
    );

    let all = list(&mut read, &Filter::default(), None, 7).await?;
    assert_eq!(
        (all.rows.len(), all.next),
        (7, None),
        "a page that holds the last row says so"
    );
    Ok(())
}

#[tokio::test]
async fn a_row_counts_what_is_open_and_finds_the_soonest_day() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    world.account("Quiet").await?;
    world.promise(acme.id, "SSO", "2026-06-15").await?;
    let done = promise(acme.id, world.me, "done", "2026-06-02");
    world.create(Intent::MakeCommitment, &done).await?;
    let done = done
        .after(domain::commitments::Act::Deliver, day("2026-06-01"))
        .unwrap();
    world.save(Intent::ActOnCommitment, &done).await?;
    world
        .create(
            Intent::MakeCommitment,
            &mention(acme.id, world.me, "some day"),
        )
        .await?;
    world
        .create(
            Intent::MakeCommitment,
            &duty(acme.id, world.me, "logo", Some("2026-06-10")),
        )
        .await?;
    world
        .create(
            Intent::MakeCommitment,
            &duty(acme.id, world.me, "list", None),
        )
        .await?;
    for instant in ["2026-05-02T09:00:00Z", "2026-05-03T09:00:00Z"] {
        world
            .create(Intent::LogTouch, &touch(acme.id, world.me, instant))
            .await?;
    }

    let rows = list(&mut *world.read().await?, &Filter::default(), None, 10)
        .await?
        .rows;

    assert_eq!(
        rows[0].open_promises, 1,
        "neither a mention nor what was delivered is owed"
    );
    assert_eq!(rows[0].open_duties, 2);
    assert_eq!(rows[0].next_due, Some(day("2026-06-10")));
    assert_eq!(rows[0].last_touch, Some(at("2026-05-03T09:00:00Z")));
    assert_eq!(
        (rows[1].open_promises, rows[1].next_due, rows[1].last_touch),
        (0, None, None)
    );
    Ok(())
}

#[tokio::test]
async fn filters_hold_together_and_text_is_folded_on_both_sides() -> Result<()> {
    let world = World::begun().await?;
    for (name, stage, tier) in [
        ("Ёлка", Stage::Active, Tier::Light),
        ("Елена", Stage::Prospect, Tier::Light),
        ("Acme 50% off", Stage::Active, Tier::Strategic),
    ] {
        world
            .create(
                Intent::AddAccount,
                &Account {
                    stage,
                    tier,
                    ..account(name, world.me)
                },
            )
            .await?;
    }
    let mut read = world.read().await?;
    let mut named = async |filter: Filter| -> Result<Vec<String>> {
        let rows = list(&mut read, &filter, None, 10).await?.rows;
        Ok(rows
            .into_iter()
            .map(|row| row.account.name.to_string())
            .collect())
    };

    assert_eq!(
        named(Filter {
            text: Some("ЕЛ".into()),
            ..Filter::default()
        })
        .await?,
        ["Елена", "Ёлка"]
    );
    assert_eq!(
        named(Filter {
            text: Some("50%".into()),
            ..Filter::default()
        })
        .await?,
        ["Acme 50% off"]
    );
    let both = Filter {
        stages: vec![Stage::Active, Stage::Paused],
        tiers: vec![Tier::Light],
        ..Filter::default()
    };
    assert_eq!(named(both).await?, ["Ёлка"]);
    assert_eq!(
        named(Filter {
            text: Some("' or 1=1 --".into()),
            ..Filter::default()
        })
        .await?
        .len(),
        0
    );
    Ok(())
}

#[tokio::test]
async fn the_trash_hides_an_account_and_gives_it_back_whole() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    world.promise(acme.id, "SSO", "2026-06-15").await?;

    let mut change = world.change(Intent::TrashAccount).await?;
    trash::put(&mut change, acme.id, at("2026-06-03T10:00:00Z")).await?;
    assert_eq!(change.touched(), [acme.id]);
    change.commit().await?;

    let mut read = world.read().await?;
    assert_eq!(
        list(&mut read, &Filter::default(), None, 10).await?.rows,
        []
    );
    assert_eq!(counts_by_stage(&mut read).await?, []);
    assert!(!is_in_sight(&mut read, acme.id).await?);
    let trashed = trash::list(&mut read).await?;
    assert_eq!(trashed.len(), 1);
    assert_eq!(
        (&trashed[0].account, trashed[0].since),
        (&acme, at("2026-06-03T10:00:00Z"))
    );
    drop(read);

    // Writing the account down anew does not take it out of the trash.
    world
        .save(
            Intent::ChangeAccount,
            &Account {
                tier: Tier::Light,
                ..acme.clone()
            },
        )
        .await?;
    assert_eq!(trash::list(&mut *world.read().await?).await?.len(), 1);

    let mut change = world.change(Intent::RestoreAccount).await?;
    trash::restore(&mut change, acme.id).await?;
    change.commit().await?;
    let mut read = world.read().await?;
    assert_eq!(
        list(&mut read, &Filter::default(), None, 10).await?.rows[0].open_promises,
        1
    );
    assert_eq!(counts_by_stage(&mut read).await?, [(Stage::Active, 1)]);
    assert!(is_in_sight(&mut read, acme.id).await?);
    Ok(())
}

#[tokio::test]
async fn people_stand_by_name_and_those_who_left_come_last() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let zoe = Contact {
        role: Some(line("CTO")),
        influence: Some(Influence::Decider),
        manner: Some(words("short")),
        route: Some(line("chat")),
        personal_win: Some(words("calm nights")),
        email: Some(line("zoe@acme.example")),
        phone: Some(line("+49 1")),
        language: Some(line("de")),
        consents: Some(words("mail")),
        ..contact("Zoe", acme.id)
    };
    let ann = Contact {
        left_on: Some(day("2026-05-31")),
        ..contact("Ann", acme.id)
    };
    let bob = contact("bob", acme.id);
    for person in [&zoe, &ann, &bob] {
        world.create(Intent::AddContact, person).await?;
    }
    let mut read = world.read().await?;
    assert_eq!(
        contacts::of_account(&mut read, acme.id).await?,
        [bob, zoe.clone(), ann]
    );
    assert_eq!(contacts::by_id(&mut read, zoe.id).await?, Some(zoe));
    assert_eq!(contacts::of_account(&mut read, AccountId::new()).await?, []);
    Ok(())
}

#[tokio::test]
async fn an_account_is_known_by_its_name_in_any_case_the_first_of_several() -> Result<()> {
    let world = World::begun().await?;
    let first = world.account("Клиника Ёж").await?;
    world.account("клиника еж").await?;
    let hidden = world.account("Hidden").await?;
    let mut change = world.change(Intent::TrashAccount).await?;
    trash::put(&mut change, hidden.id, at("2026-06-01T12:00:00Z")).await?;
    change.commit().await?;

    let mut read = world.read().await?;
    assert_eq!(named(&mut read, "КЛИНИКА ЕЖ").await?, Some(first));
    assert_eq!(
        named(&mut read, "клиника").await?,
        None,
        "only the whole name"
    );
    assert_eq!(named(&mut read, "hidden").await?, None);
    Ok(())
}
