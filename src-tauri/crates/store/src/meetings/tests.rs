#![allow(clippy::unwrap_used)]

use chrono::TimeDelta;
use domain::history::Intent;
use domain::ids::ImportId;
use domain::imports::Import;
use domain::meetings::{Intention, MeetingKind, Span};
use domain::signals::Imported;
use domain::time::Zone;

use super::*;
use crate::imports::Incoming;
use crate::testing::{World, at, contact, day, line, meeting, touch};
use crate::{trash, undo};

const NOW: &str = "2026-06-01T12:00:00Z";

async fn planned(world: &World, meeting: Meeting) -> Result<Meeting> {
    world.create(Intent::PlanMeeting, &meeting).await?;
    Ok(meeting)
}

fn ids(listed: &[Listed]) -> Vec<MeetingId> {
    listed.iter().map(|listed| listed.meeting.id).collect()
}

#[tokio::test]
async fn every_field_of_a_meeting_comes_back_and_who_is_named_there_stays() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let (ann, bob) = (contact("Ann", acme.id), contact("Bob", acme.id));
    world.create(Intent::AddContact, &ann).await?;
    world.create(Intent::AddContact, &bob).await?;
    let berlin = Zone::parse("Europe/Berlin").unwrap();
    let starts = at("1969-12-31T23:59:59.999Z");
    let full = planned(
        &world,
        Meeting {
            contacts: vec![bob.id, ann.id],
            kind: MeetingKind::Review,
            about: Some(line("The quarter")),
            span: Span::new(starts, starts + TimeDelta::days(31), berlin).unwrap(),
            place: Some(line("Room 2")),
            external_id: Some(line("uid-1")),
            intention: Some(Intention::Bend),
            debriefed_on: Some(day("2026-06-01")),
            ..meeting(acme.id, NOW)
        },
    )
    .await?;
    let mut read = world.read().await?;
    assert_eq!(by_id(&mut read, full.id).await?, Some(full.clone()));
    let listed = listed(&mut read, full.id).await?.unwrap();
    assert_eq!(listed.account_name, line("Acme"));
    let people = [(bob.id, line("Bob")), (ann.id, line("Ann"))];
    assert_eq!(
        listed.people, people,
        "in the order in which they were named"
    );
    drop(read);

    let mut change = world.change(Intent::RemoveContact).await?;
    let refused = change.remove::<domain::accounts::Contact>(ann.id).await;
    assert!(matches!(refused, Err(Error::StillReferred("contact"))));
    drop(change);
    let without = Meeting {
        contacts: vec![bob.id],
        ..full.clone()
    };
    world.save(Intent::ChangeMeeting, &without).await?;
    let mut change = world.change(Intent::RemoveContact).await?;
    change.remove::<domain::accounts::Contact>(ann.id).await?;
    change.commit().await?;

    let nobody = Meeting {
        contacts: vec![ContactId::new()],
        ..meeting(acme.id, NOW)
    };
    let refused = world.create(Intent::PlanMeeting, &nobody).await;
    assert!(matches!(refused, Err(Error::MissingReference("meeting"))));
    Ok(())
}

#[tokio::test]
async fn a_meeting_that_goes_takes_its_names_along_and_undo_brings_both_back() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let ann = contact("Ann", acme.id);
    world.create(Intent::AddContact, &ann).await?;
    let with_ann = Meeting {
        contacts: vec![ann.id],
        ..meeting(acme.id, NOW)
    };
    planned(&world, with_ann.clone()).await?;
    let mut change = world.change(Intent::RemoveMeeting).await?;
    change.remove::<Meeting>(with_ann.id).await?;
    change.commit().await?;
    assert_eq!(listed(&mut *world.read().await?, with_ann.id).await?, None);

    let undone = undo::undo(&world.ledger, at(NOW), world.me).await?;
    undone.unwrap().0.commit().await?;
    let back = listed(&mut *world.read().await?, with_ann.id)
        .await?
        .unwrap();
    assert_eq!(back.people, [(ann.id, line("Ann"))]);
    assert_eq!(back.meeting, with_ann);

    let said = touch(acme.id, world.me, NOW);
    let said = domain::touches::Touch {
        meeting: Some(with_ann.id),
        ..said
    };
    world.create(Intent::DebriefMeeting, &said).await?;
    assert_eq!(
        touches_of(&mut *world.read().await?, with_ann.id).await?,
        [said.id]
    );
    let mut change = world.change(Intent::RemoveMeeting).await?;
    let refused = change.remove::<Meeting>(with_ann.id).await;
    assert!(matches!(refused, Err(Error::StillReferred("meeting"))));
    Ok(())
}

#[tokio::test]
async fn what_is_ahead_and_what_is_past_come_in_pages_from_now() -> Result<()> {
    let world = World::begun().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let mut all = Vec::new();
    for starts in [
        "2026-05-02T12:00:00Z",
        "2026-06-01T10:59:59Z",
        "2026-06-01T11:00:00Z",
        "2026-06-01T11:00:00.001Z",
        "2026-06-01T12:00:00Z",
        "2026-06-08T12:00:00Z",
    ] {
        all.push(planned(&world, meeting(acme.id, starts)).await?.id);
    }
    planned(&world, meeting(bolt.id, "2026-06-02T12:00:00Z")).await?;
    let early = Meeting {
        debriefed_on: Some(day("2026-06-01")),
        ..meeting(acme.id, "2026-06-01T11:30:00Z")
    };
    let early = planned(&world, early).await?.id;
    // It began a month ago less a millisecond, and runs to this instant's last.
    let long = Span::new(
        at("2026-05-01T12:00:00.001Z"),
        at("2026-06-01T12:00:00.001Z"),
        Zone::utc(),
    );
    let long = Meeting {
        span: long.unwrap(),
        ..meeting(acme.id, NOW)
    };
    let long = planned(&world, long).await?.id;

    let mut read = world.read().await?;
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let page = ahead(&mut read, acme.id, at(NOW), after.as_ref(), 2).await?;
        seen.extend(ids(&page.rows));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(seen, [long, all[3], all[4], all[5]]);
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let page = past(&mut read, acme.id, at(NOW), after.as_ref(), 2).await?;
        seen.extend(ids(&page.rows));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(seen, [early, all[2], all[1], all[0]]);
    Ok(())
}

#[tokio::test]
async fn what_comes_next_is_of_all_accounts_out_of_the_trash() -> Result<()> {
    let world = World::begun().await?;
    let (acme, gone) = (world.account("Acme").await?, world.account("Gone").await?);
    let later = planned(&world, meeting(acme.id, "2026-06-02T23:59:59Z")).await?;
    let running = planned(&world, meeting(acme.id, "2026-06-01T11:00:00.001Z")).await?;
    for (account, starts) in [
        (acme.id, "2026-06-01T11:00:00Z"),
        (acme.id, "2026-06-03T00:00:00Z"),
        (gone.id, "2026-06-01T13:00:00Z"),
    ] {
        planned(&world, meeting(account, starts)).await?;
    }
    let told = Meeting {
        debriefed_on: Some(day("2026-06-01")),
        ..meeting(acme.id, "2026-06-01T11:30:00Z")
    };
    planned(&world, told).await?;
    let mut change = world.change(Intent::TrashAccount).await?;
    trash::put(&mut change, gone.id, at(NOW)).await?;
    change.commit().await?;

    let mut read = world.read().await?;
    let until = at("2026-06-03T00:00:00Z");
    let found = next(&mut read, at(NOW), until, 20).await?;
    assert_eq!(ids(&found), [running.id, later.id]);
    assert_eq!(
        ids(&next(&mut read, at(NOW), until, 1).await?),
        [running.id]
    );
    Ok(())
}

#[tokio::test]
async fn the_rules_read_what_waits_for_its_debrief_and_how_it_came_in() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let ahead = planned(&world, meeting(acme.id, "2026-06-08T12:00:00Z")).await?;
    let waits = planned(&world, meeting(acme.id, "2026-05-17T12:00:00Z")).await?;
    planned(&world, meeting(acme.id, "2026-05-01T12:00:00Z")).await?;
    let told = Meeting {
        debriefed_on: Some(day("2026-06-01")),
        ..meeting(acme.id, "2026-05-30T12:00:00Z")
    };
    planned(&world, told).await?;
    let of = |meeting: &Meeting| MeetingFacts {
        meeting: meeting.clone(),
        imported: None,
    };
    let read = facts(&mut *world.read().await?, acme.id, at(NOW)).await?;
    assert_eq!(read, [of(&waits), of(&ahead)]);

    let import = Import {
        id: ImportId::new(),
        source: line("calendar"),
        at: at(NOW),
        files: Vec::new(),
        looked_through_at: None,
        ranked_at: None,
        reverted_at: None,
    };
    let mut change = world.change(Intent::Import).await?;
    change.create(&import).await?;
    // However it is written down, a row that says the record came with an import is what counts.
    sqlx::query(
        "insert into import_row (source, kind, external_id, record_id, import_id, made, hash)
         values ('calendar', 'meeting', 'uid-1', ?, ?, 1, 0)",
    )
    .bind(ahead.id.stored())
    .bind(import.id.stored())
    .execute(change.conn())
    .await?;
    change.commit().await?;
    let read = facts(&mut *world.read().await?, acme.id, at(NOW)).await?;
    let imported = Some(Imported {
        import: import.id,
        at: at(NOW),
    });
    assert_eq!(read[1].imported, imported);
    Ok(())
}

#[tokio::test]
async fn an_import_leaves_whom_a_meeting_names_and_whose_it_is() -> Result<()> {
    let world = World::begun().await?;
    let import = Import {
        id: ImportId::new(),
        source: line("crm"),
        at: at(NOW),
        files: Vec::new(),
        looked_through_at: None,
        ranked_at: None,
        reverted_at: None,
    };
    let acme = crate::testing::account("Acme", world.me);
    let (ann, bob) = (contact("Ann", acme.id), contact("Bob", acme.id));
    let incoming = |external_id: &str, record: &domain::accounts::Contact| Incoming {
        external_id: external_id.to_owned(),
        hash: 1,
        record: record.clone(),
    };
    let mut change = world.change(Intent::Import).await?;
    change.create(&import).await?;
    let account = Incoming {
        external_id: "A-1".to_owned(),
        hash: 1,
        record: acme.clone(),
    };
    change.import(import.id, "crm", &[account]).await?;
    let people = [incoming("C-1", &ann), incoming("C-2", &bob)];
    change.import(import.id, "crm", &people).await?;
    change.commit().await?;
    let with_ann = Meeting {
        contacts: vec![ann.id],
        ..meeting(acme.id, "2026-06-08T12:00:00Z")
    };
    planned(&world, with_ann).await?;

    let mut change = world.change(Intent::RevertImport).await?;
    let reverted = Import {
        reverted_at: Some(at(NOW)),
        ..import.clone()
    };
    change.save(&reverted).await?;
    assert_eq!(change.revert(import.id).await?.removed, 1);
    change.commit().await?;
    let mut read = world.read().await?;
    assert_eq!(
        crate::contacts::of_account(&mut read, acme.id).await?,
        [ann]
    );
    assert!(crate::accounts::by_id(&mut read, acme.id).await?.is_some());
    Ok(())
}
