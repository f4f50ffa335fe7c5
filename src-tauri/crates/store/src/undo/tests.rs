#![allow(clippy::unwrap_used)]

use domain::accounts::{Account, Tier};
use domain::commitments::{Act, Commitment, DateSetter};
use domain::settings::{Preferences, Settings};
use domain::time::DueDate;
use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::testing::{World, account, at, contact, contract, day, promise, reminder, touch, words};
use crate::{commitments, settings, signals, trash};

const NOW: &str = "2026-06-01T12:00:00Z";

async fn undone(world: &World) -> Result<Option<UndoStep>> {
    let Some((change, step)) = undo(&world.ledger, at(NOW), world.me).await? else {
        return Ok(None);
    };
    change.commit().await?;
    Ok(Some(step))
}

async fn redone(world: &World) -> Result<Option<UndoStep>> {
    let Some((change, step)) = redo(&world.ledger, at(NOW), world.me).await? else {
        return Ok(None);
    };
    change.commit().await?;
    Ok(Some(step))
}

/// Every row of every kind of record, as text: equal digests mean equal facts.
async fn digest(world: &World) -> Result<String> {
    let mut read = world.read().await?;
    let mut digest = String::new();
    for select in [
        "select json_array(teammate_id, name, name_folded, is_me) from teammate order by 1",
        "select json_array(account_id, name, name_folded, stage, tier, notes, trashed_at) from account order by 1",
        "select json_array(contact_id, account_id, name, name_folded, role) from contact order by 1",
        "select json_array(touch_id, account_id, at, words) from touch order by 1",
        "select json_array(commitment_id, account_id, state, words, first_due, due, due_set_by, accepted_on,
            delivered_on, closed_on) from commitment order by 1",
        "select json_array(move_id, commitment_id, from_due, to_due, reason) from commitment_move order by 1",
        "select json_array(contract_id, state, sent_on, signed_on, ended_on, term, end_on) from contract order by 1",
        "select json_array(reminder_id, text, at, done_at, recurrence, wished_on) from reminder order by 1",
        "select json_array(key, value) from setting order by 1",
        "select json_array(signal_key, until) from snooze order by 1",
    ] {
        let rows: Vec<String> = sqlx::query_scalar(select).fetch_all(&mut *read).await?;
        digest.push_str(&rows.join("\n"));
        digest.push_str("\n--\n");
    }
    Ok(digest)
}

async fn moved(world: &World, commitment: &Commitment, to: &str) -> Result<Commitment> {
    let (after, entry) = commitment
        .clone()
        .moved(
            DueDate::day(day(to)),
            DateSetter::Us,
            Some(words("ill")),
            None,
            day("2026-06-01"),
        )
        .unwrap();
    let mut change = world.change(Intent::MoveCommitment).await?;
    change.save(&after).await?;
    if let Some(entry) = &entry {
        change.create(entry).await?;
    }
    change.commit().await?;
    Ok(after)
}

#[tokio::test]
async fn a_move_is_undone_by_name_and_redone_across_restarts() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme.id, "SSO", "2026-06-15").await?;
    let after = moved(&world, &sso, "2026-06-28").await?;
    let (with_move, world) = (digest(&world).await?, world.restarted().await?);

    let next = next_undo(&mut *world.read().await?, world.me)
        .await?
        .unwrap();
    assert_eq!(next.group.intent, Intent::MoveCommitment);
    assert_eq!(next.account_name.as_ref().map(Line::as_str), Some("Acme"));
    let due = next
        .group
        .events
        .iter()
        .find(|event| event.field.as_deref() == Some("due"))
        .unwrap();
    assert_eq!(
        (due.old.as_ref().unwrap(), due.new.as_ref().unwrap()),
        (&"2026-06-15".into(), &"2026-06-28".into())
    );

    assert_eq!(undone(&world).await?, Some(next));
    let mut read = world.read().await?;
    assert_eq!(
        commitments::by_id(&mut read, sso.id).await?,
        Some(sso.clone())
    );
    assert_eq!(commitments::moves_of(&mut read, sso.id).await?, []);
    drop(read);

    let world = world.restarted().await?;
    let step = redone(&world).await?.unwrap();
    assert_eq!(step.group.intent, Intent::MoveCommitment);
    assert_eq!(digest(&world).await?, with_move);
    assert_eq!(
        commitments::by_id(&mut *world.read().await?, sso.id).await?,
        Some(after)
    );
    assert_eq!(redone(&world).await?, None);
    Ok(())
}

#[tokio::test]
async fn walking_all_the_way_back_and_forth_ends_where_it_began() -> Result<()> {
    let world = World::begun().await?;
    let mut states = vec![digest(&world).await?];
    let acme = world.account("Acme").await?;
    states.push(digest(&world).await?);
    let sso = world.promise(acme.id, "SSO", "2026-06-15").await?;
    states.push(digest(&world).await?);
    let sso = moved(&world, &sso, "2026-06-20").await?;
    states.push(digest(&world).await?);
    // Two columns that the file lets change only together.
    let terms = contract(acme.id, "Terms", "2026-12-31");
    world.create(Intent::AddContract, &terms).await?;
    states.push(digest(&world).await?);
    let ended = terms
        .after(domain::contracts::ContractAct::End, day("2026-06-01"))
        .unwrap();
    world.save(Intent::ActOnContract, &ended).await?;
    states.push(digest(&world).await?);
    world
        .save(
            Intent::ActOnCommitment,
            &sso.clone().after(Act::Deliver, day("2026-06-01")).unwrap(),
        )
        .await?;
    states.push(digest(&world).await?);
    world
        .save(
            Intent::ChangeAccount,
            &Account {
                name: crate::testing::line("Ёлка"),
                ..acme.clone()
            },
        )
        .await?;
    states.push(digest(&world).await?);
    let mut change = world.change(Intent::Snooze).await?;
    signals::snooze(&mut change, "promise.due/x//", acme.id, at(NOW)).await?;
    change.commit().await?;
    states.push(digest(&world).await?);
    let mut change = world.change(Intent::ChangeSettings).await?;
    settings::save_rules(
        &mut change,
        &Settings {
            promise_due_days: 9,
            ..Settings::default()
        },
    )
    .await?;
    change.commit().await?;
    states.push(digest(&world).await?);
    let mut change = world.change(Intent::TrashAccount).await?;
    trash::put(&mut change, acme.id, at(NOW)).await?;
    change.commit().await?;
    states.push(digest(&world).await?);

    for expected in states.iter().rev().skip(1) {
        assert!(undone(&world).await?.is_some());
        assert_eq!(&digest(&world).await?, expected);
    }
    assert_eq!(undone(&world).await?, None, "the beginning stays");
    for expected in states.iter().skip(1) {
        assert!(redone(&world).await?.is_some());
        assert_eq!(&digest(&world).await?, expected);
    }
    assert_eq!(redone(&world).await?, None);
    Ok(())
}

#[tokio::test]
async fn a_fresh_act_takes_the_redo_away_for_good() -> Result<()> {
    let world = World::begun().await?;
    world.account("First").await?;
    world.account("Second").await?;
    undone(&world).await?;
    world.account("Third").await?;
    assert_eq!(redone(&world).await?, None);
    undone(&world).await?;
    let step = redone(&world).await?.unwrap();
    assert_eq!(
        step.account_name, None,
        "it was not there when it was asked for"
    );
    assert_eq!(
        step.group.events[0].new.as_ref().unwrap()["name"],
        "Third",
        "not the second, which is gone"
    );
    assert_eq!(redone(&world).await?, None);
    assert_eq!(
        undone(&world).await?.unwrap().group.events[0]
            .new
            .as_ref()
            .unwrap()["name"],
        "Third"
    );
    assert_eq!(
        undone(&world).await?.unwrap().group.events[0]
            .new
            .as_ref()
            .unwrap()["name"],
        "First"
    );
    Ok(())
}

#[tokio::test]
async fn what_kept_built_on_stands_in_the_way_and_is_named() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme.id, "SSO", "2026-06-15").await?;
    // Kept's own writing is on nobody's stack, so it can come to lie over a person's.
    let mut change = world
        .ledger
        .change(at(NOW), Intent::ActOnCommitment, Author::Kept)
        .await?;
    change
        .save(&sso.clone().after(Act::Deliver, day("2026-06-01")).unwrap())
        .await?;
    change.commit().await?;
    let before = digest(&world).await?;

    let refused = undo(&world.ledger, at(NOW), world.me).await.err().unwrap();
    let Error::BuiltOn(built_on) = refused else {
        panic!("{refused:?}")
    };
    assert_eq!(
        (built_on.entity, built_on.entity_id),
        (RecordKind::Commitment, sso.id.to_string())
    );
    assert_eq!(built_on.by, Some(Intent::ActOnCommitment));
    assert_eq!(
        built_on.by_record,
        Some((RecordKind::Commitment, sso.id.to_string()))
    );
    assert_eq!(digest(&world).await?, before, "a refusal changes nothing");
    assert!(
        next_undo(&mut *world.read().await?, world.me)
            .await?
            .is_some()
    );
    Ok(())
}

#[tokio::test]
async fn what_is_referred_to_cannot_be_unmade_and_the_reference_is_named() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let call = reminder(acme.id, "Call", NOW);
    let mut change = world
        .ledger
        .change(at(NOW), Intent::SetReminder, Author::Kept)
        .await?;
    change.create(&call).await?;
    change.commit().await?;

    let refused = undo(&world.ledger, at(NOW), world.me).await.err().unwrap();
    let Error::BuiltOn(built_on) = refused else {
        panic!("{refused:?}")
    };
    assert_eq!(
        (built_on.entity, built_on.field),
        (RecordKind::Account, None)
    );
    assert_eq!(built_on.by, Some(Intent::SetReminder));
    assert_eq!(
        built_on.by_record,
        Some((RecordKind::Reminder, call.id.to_string()))
    );
    Ok(())
}

#[tokio::test]
async fn redo_is_refused_too_when_something_else_lies_there_now() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    world
        .save(
            Intent::ChangeAccount,
            &Account {
                tier: Tier::Light,
                ..acme.clone()
            },
        )
        .await?;
    undone(&world).await?;
    let mut change = world
        .ledger
        .change(at(NOW), Intent::ChangeAccount, Author::Kept)
        .await?;
    change
        .save(&Account {
            tier: Tier::Strategic,
            ..acme.clone()
        })
        .await?;
    change.commit().await?;

    let refused = redo(&world.ledger, at(NOW), world.me).await.err().unwrap();
    let Error::BuiltOn(built_on) = refused else {
        panic!("{refused:?}")
    };
    assert_eq!(
        (built_on.field.as_deref(), built_on.by),
        (Some("tier"), Some(Intent::ChangeAccount))
    );
    Ok(())
}

#[tokio::test]
async fn a_look_and_what_kept_wrote_are_on_no_stack() -> Result<()> {
    let world = World::begun().await?;
    assert_eq!(
        next_undo(&mut *world.read().await?, world.me).await?,
        None,
        "the beginning cannot be undone"
    );
    let acme = account("Acme", world.me);
    let mut change = world
        .ledger
        .change(at(NOW), Intent::AddAccount, Author::Kept)
        .await?;
    change.create(&acme).await?;
    change.commit().await?;
    let mut change = world.change(Intent::ChangePreferences).await?;
    settings::save_preferences(
        &mut change,
        &Preferences {
            zoom: 200,
            ..Preferences::default()
        },
    )
    .await?;
    change.commit().await?;
    assert_eq!(undone(&world).await?, None);

    // Nor does a look take the redo away.
    let sso = promise(acme.id, world.me, "SSO", "2026-06-15");
    world.create(Intent::MakeCommitment, &sso).await?;
    undone(&world).await?;
    let mut change = world.change(Intent::ChangePreferences).await?;
    settings::save_preferences(&mut change, &Preferences::default()).await?;
    change.commit().await?;
    assert!(redone(&world).await?.is_some());
    Ok(())
}

#[tokio::test]
async fn a_save_that_was_dropped_is_not_there() -> Result<()> {
    let world = World::begun().await?;
    let before = digest(&world).await?;
    let mut change = world.change(Intent::AddAccount).await?;
    change.create(&account("Acme", world.me)).await?;
    drop(change);
    assert_eq!(digest(&world).await?, before);
    assert_eq!(next_undo(&mut *world.read().await?, world.me).await?, None);
    Ok(())
}

#[tokio::test]
async fn undo_walks_back_two_hundred_saves_and_no_further() -> Result<()> {
    let world = World::begun().await?;
    let mut acme = world.account("Acme").await?;
    for turn in 0..DEPTH {
        let tier = if turn % 2 == 0 {
            Tier::Light
        } else {
            Tier::Strategic
        };
        acme = Account { tier, ..acme };
        world.save(Intent::ChangeAccount, &acme).await?;
    }
    for _ in 0..DEPTH {
        assert_eq!(
            undone(&world).await?.unwrap().group.intent,
            Intent::ChangeAccount
        );
    }
    assert_eq!(
        undone(&world).await?,
        None,
        "the account itself is too far back"
    );
    for _ in 0..DEPTH {
        assert!(redone(&world).await?.is_some());
    }
    assert_eq!(redone(&world).await?, None);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_undone_and_redone_the_facts_are_those_of_the_stack(turns in vec(any::<[u8; 3]>(), 1..60)) {
        tokio::runtime::Runtime::new().unwrap().block_on(walk(&turns)).unwrap();
    }
}

async fn walk(turns: &[[u8; 3]]) -> Result<()> {
    let world = World::begun().await?;
    // What the file must hold after each save that stands, and after each that can be redone.
    let mut done = vec![digest(&world).await?];
    let mut ahead: Vec<String> = Vec::new();
    for (turn, [what, which, act]) in turns.iter().enumerate() {
        match what % 5 {
            0 if done.len() > 1 => {
                assert!(undone(&world).await?.is_some());
                ahead.extend(done.pop());
            }
            1 if !ahead.is_empty() => {
                assert!(redone(&world).await?.is_some());
                done.extend(ahead.pop());
            }
            _ => {
                save_something(&world, turn, usize::from(*which), *act).await?;
                done.push(digest(&world).await?);
                ahead.clear();
            }
        }
        assert_eq!(Some(&digest(&world).await?), done.last(), "turn {turn}");
    }
    let mut read = world.read().await?;
    assert_eq!(
        done.len() > 1,
        next_undo(&mut read, world.me).await?.is_some()
    );
    assert_eq!(
        ahead.is_empty(),
        next_redo(&mut read, world.me).await?.is_none()
    );
    Ok(())
}

/// Changes a fact, whatever is there to be changed.
async fn save_something(world: &World, turn: usize, which: usize, act: u8) -> Result<()> {
    let mut read = world.read().await?;
    let known = crate::accounts::list(&mut read, &crate::accounts::Filter::default(), None, 200)
        .await?
        .rows;
    let Some(acme) = known
        .get(which % known.len().max(1))
        .map(|row| row.account.clone())
    else {
        drop(read);
        return world.account(&format!("Account {turn}")).await.map(|_| ());
    };
    let open: Vec<Commitment> = commitments::of_account(&mut read, acme.id)
        .await?
        .into_iter()
        .filter(Commitment::is_open)
        .collect();
    drop(read);
    let mut change = world.change(Intent::ChangeAccount).await?;
    match (act % 6, open.first()) {
        (0, _) => {
            change
                .create(&contact(&format!("Ann {turn}"), acme.id))
                .await?
        }
        (1, _) => change.create(&touch(acme.id, world.me, NOW)).await?,
        (2, _) => {
            change
                .save(&Account {
                    notes: Some(words(&format!("turn {turn}"))),
                    ..acme
                })
                .await?;
            change
                .create(&account(&format!("Account {turn}"), world.me))
                .await?;
        }
        (3, Some(open)) => {
            change
                .save(&open.clone().after(Act::Deliver, day("2026-06-01")).unwrap())
                .await?
        }
        (4, Some(open)) => {
            let to = DueDate::day(day("2026-07-01") + chrono::Days::new(turn as u64));
            let (after, entry) = open
                .clone()
                .moved(to, DateSetter::Us, None, None, day("2026-06-01"))
                .unwrap();
            change.save(&after).await?;
            change.create(&entry.unwrap()).await?;
        }
        _ => {
            change
                .create(&promise(
                    acme.id,
                    world.me,
                    &format!("promise {turn}"),
                    "2026-06-15",
                ))
                .await?
        }
    }
    change.commit().await.map(|_| ())
}
