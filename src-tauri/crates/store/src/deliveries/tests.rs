use chrono::TimeDelta;
use domain::history::Intent;
use domain::ids::{CommitmentId, ReminderId};
use domain::signals::{Rule, Severity, Signal, Subject, Verdict};

use super::*;
use crate::signals::{self, replace};
use crate::testing::{World, at, day};
use crate::{facts, trash};

const NINE: &str = "2026-06-01T09:00:00Z";

fn signal(rule: Rule, severity: Severity) -> Signal {
    let subject = match rule {
        Rule::Reminder => Subject::Reminder(ReminderId::new()),
        _ => Subject::Commitment(CommitmentId::new()),
    };
    Signal::raised(rule, subject, 1, None, severity, Some(day("2026-06-15")))
}

async fn stand(world: &World, account: AccountId, signals: &[&Signal]) -> Result<()> {
    let mut writing = world.ledger.write().await?;
    let verdict = Verdict {
        signals: signals.iter().map(|signal| (*signal).clone()).collect(),
        ..Verdict::default()
    };
    let seen = facts::versions(&mut writing).await?;
    replace(&mut writing, account, &verdict, &seen, at(NINE)).await?;
    writing.commit().await?;
    Ok(())
}

async fn arrive(world: &World, signal: &Signal, instant: Option<&str>) -> Result<()> {
    let mut writing = world.ledger.write().await?;
    super::arrive(&mut writing, &[(signal.key.clone(), instant.map(at))]).await?;
    writing.commit().await?;
    Ok(())
}

async fn due_keys(world: &World, now: &str) -> Result<Vec<String>> {
    let due = due(&mut *world.read().await?, DateTime::UNIX_EPOCH, at(now), 9).await?;
    Ok(due.into_iter().map(|due| due.key).collect())
}

/// Claims all that is due at nine.
async fn claimed(world: &World, told: Told) -> Result<DeliveryId> {
    let id = DeliveryId::new();
    let mut writing = world.ledger.write().await?;
    let due = due(&mut writing, DateTime::UNIX_EPOCH, at(NINE), 9).await?;
    claim(&mut writing, id, told, &due, at(NINE)).await?;
    writing.commit().await?;
    Ok(id)
}

async fn settled(world: &World, account: AccountId) -> Result<Vec<bool>> {
    let all = of_account(&mut *world.read().await?, account).await?;
    Ok(all.into_iter().map(|one| one.is_settled).collect())
}

fn place(number: u32) -> Place {
    Place {
        shown_by: ":1.5".to_owned(),
        number,
    }
}

const BUBBLE: Told = Told::Bubble { counts: true };

#[tokio::test]
async fn what_is_due_comes_first_come_first_and_not_from_the_trash() -> Result<()> {
    let world = World::begun().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let (first, second) = (
        signal(Rule::Reminder, Severity::Red),
        signal(Rule::PromiseDue, Severity::Amber),
    );
    let (later, gone) = (
        signal(Rule::Reminder, Severity::Red),
        signal(Rule::Reminder, Severity::Red),
    );
    stand(&world, acme.id, &[&first, &second, &later]).await?;
    stand(&world, bolt.id, &[&gone]).await?;
    assert_eq!(next(&mut *world.read().await?).await?, None);

    arrive(&world, &first, Some("2026-06-01T08:00:00Z")).await?;
    arrive(&world, &second, Some(NINE)).await?;
    arrive(&world, &later, Some("2026-06-01T09:00:00.001Z")).await?;
    arrive(&world, &gone, Some("2026-06-01T07:00:00Z")).await?;
    let mut change = world.change(Intent::TrashAccount).await?;
    trash::put(&mut change, bolt.id, at(NINE)).await?;
    change.commit().await?;

    assert_eq!(
        due_keys(&world, NINE).await?,
        [first.key.clone(), second.key.clone()]
    );
    let soonest = next(&mut *world.read().await?).await?;
    assert_eq!(soonest, Some(at("2026-06-01T08:00:00Z")));
    arrive(&world, &first, None).await?;
    assert_eq!(due_keys(&world, NINE).await?, [second.key]);
    Ok(())
}

#[tokio::test]
async fn what_was_claimed_is_not_due_again_until_it_is_released() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let ring = signal(Rule::Reminder, Severity::Red);
    stand(&world, acme.id, &[&ring]).await?;
    arrive(&world, &ring, Some(NINE)).await?;
    assert_eq!(settled(&world, acme.id).await?, [false]);

    let id = claimed(&world, BUBBLE).await?;
    assert!(due_keys(&world, NINE).await?.is_empty());
    assert_eq!(settled(&world, acme.id).await?, [true]);

    let mut writing = world.ledger.write().await?;
    released(&mut writing, id).await?;
    writing.commit().await?;
    assert_eq!(due_keys(&world, NINE).await?, [ring.key]);
    assert_eq!(settled(&world, acme.id).await?, [false]);
    Ok(())
}

#[tokio::test]
async fn a_key_is_told_again_only_as_red_or_back_from_being_put_off() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let mut promise = signal(Rule::PromiseDue, Severity::Amber);
    stand(&world, acme.id, &[&promise]).await?;
    arrive(&world, &promise, Some(NINE)).await?;
    claimed(&world, Told::Digest).await?;
    stand(&world, acme.id, &[]).await?;
    stand(&world, acme.id, &[&promise]).await?;
    assert_eq!(settled(&world, acme.id).await?, [true], "it went and came");

    promise.severity = Severity::Red;
    stand(&world, acme.id, &[&promise]).await?;
    assert_eq!(settled(&world, acme.id).await?, [false], "it became red");
    arrive(&world, &promise, Some(NINE)).await?;
    claimed(&world, Told::Digest).await?;
    promise.severity = Severity::Amber;
    stand(&world, acme.id, &[&promise]).await?;
    assert_eq!(
        settled(&world, acme.id).await?,
        [true],
        "told as red before"
    );

    let mut change = world.change(Intent::Snooze).await?;
    let until = at("2026-06-01T12:00:00Z");
    signals::snooze(&mut change, &promise.key, acme.id, until).await?;
    change.commit().await?;
    let one = of_account(&mut *world.read().await?, acme.id)
        .await?
        .remove(0);
    assert_eq!(
        (one.is_settled, one.standing.put_off_until),
        (false, Some(until))
    );
    Ok(())
}

#[tokio::test]
async fn what_nobody_saw_shown_is_unsure_once_unless_it_was_put_off_since() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let (seen, unseen, digested, put_off) = (
        signal(Rule::Reminder, Severity::Red),
        signal(Rule::Reminder, Severity::Red),
        signal(Rule::PromiseDue, Severity::Red),
        signal(Rule::Reminder, Severity::Red),
    );
    stand(&world, acme.id, &[&seen, &unseen, &digested, &put_off]).await?;
    for (signal, told) in [
        (&seen, BUBBLE),
        (&unseen, BUBBLE),
        (&digested, Told::Digest),
        (&put_off, BUBBLE),
    ] {
        arrive(&world, signal, Some(NINE)).await?;
        let id = claimed(&world, told).await?;
        if signal.key == seen.key {
            let mut writing = world.ledger.write().await?;
            shown(&mut writing, id, &place(7), at(NINE)).await?;
            writing.commit().await?;
        }
    }
    let mut change = world.change(Intent::Snooze).await?;
    let until = at("2026-06-01T12:00:00Z");
    signals::snooze(&mut change, &put_off.key, acme.id, until).await?;
    change.commit().await?;

    let mut writing = world.ledger.write().await?;
    let left = unsure(&mut writing, at(NINE)).await?;
    let mut keys: Vec<&str> = left.iter().map(|due| due.key.as_str()).collect();
    keys.sort_unstable();
    let mut wanted = [unseen.key.as_str(), digested.key.as_str()];
    wanted.sort_unstable();
    assert_eq!(keys, wanted);
    assert!(left.iter().all(|due| due.is_for_digest));
    assert!(unsure(&mut writing, at(NINE)).await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn what_is_released_is_due_at_its_own_time_unless_it_was_put_off_since() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let (ring, put_off) = (
        signal(Rule::Reminder, Severity::Red),
        signal(Rule::Reminder, Severity::Red),
    );
    stand(&world, acme.id, &[&ring, &put_off]).await?;
    for signal in [&ring, &put_off] {
        arrive(&world, signal, Some("2026-06-01T08:00:00Z")).await?;
    }
    let id = claimed(&world, BUBBLE).await?;
    let mut change = world.change(Intent::Snooze).await?;
    let until = at("2026-06-01T12:00:00Z");
    signals::snooze(&mut change, &put_off.key, acme.id, until).await?;
    change.commit().await?;
    let mut writing = world.ledger.write().await?;
    released(&mut writing, id).await?;
    let due = due(&mut writing, DateTime::UNIX_EPOCH, at(NINE), 9).await?;
    assert_eq!(due.len(), 1);
    assert_eq!(
        (due[0].key.as_str(), due[0].at),
        (ring.key.as_str(), at("2026-06-01T08:00:00Z"))
    );
    Ok(())
}

#[tokio::test]
async fn what_is_left_for_later_stays_there_and_goes_into_a_digest() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let promise = signal(Rule::PromiseDue, Severity::Amber);
    stand(&world, acme.id, &[&promise]).await?;
    arrive(&world, &promise, Some(NINE)).await?;
    let morning = at("2026-06-02T09:00:00Z");
    claimed(&world, Told::Later(morning)).await?;

    let one = of_account(&mut *world.read().await?, acme.id)
        .await?
        .remove(0);
    assert_eq!(
        (one.is_settled, one.later, one.arrives_at),
        (false, Some(morning), Some(morning))
    );
    let mut writing = world.ledger.write().await?;
    let due = due(&mut writing, DateTime::UNIX_EPOCH, morning, 9).await?;
    assert!(due[0].is_for_digest);
    claim(&mut writing, DeliveryId::new(), Told::Digest, &due, morning).await?;
    writing.commit().await?;
    assert_eq!(settled(&world, acme.id).await?, [true]);
    Ok(())
}

#[tokio::test]
async fn bubbles_are_counted_by_day_and_found_by_account_within_the_hour() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let (one, other) = (
        signal(Rule::PromiseDue, Severity::Amber),
        signal(Rule::PromiseDue, Severity::Amber),
    );
    stand(&world, acme.id, &[&one, &other]).await?;
    for signal in [&one, &other] {
        arrive(&world, signal, Some(NINE)).await?;
    }
    let id = claimed(&world, BUBBLE).await?;

    let mut read = world.read().await?;
    assert_eq!(
        counted(&mut read, at(NINE)).await?,
        1,
        "one about two signals"
    );
    let after = at(NINE) + TimeDelta::milliseconds(1);
    assert_eq!(counted(&mut read, after).await?, 0);
    assert_eq!(newest_bubble(&mut read, acme.id, at(NINE)).await?, Some(id));
    assert_eq!(newest_bubble(&mut read, acme.id, after).await?, None);

    assert!(still_stands(&mut read, id, at(NINE)).await?);
    drop(read);
    let mut change = world.change(Intent::Snooze).await?;
    let until = at("2026-06-01T12:00:00Z");
    signals::snooze(&mut change, &one.key, acme.id, until).await?;
    change.commit().await?;
    assert!(still_stands(&mut *world.read().await?, id, at(NINE)).await?);
    stand(&world, acme.id, &[&one]).await?;
    assert!(!still_stands(&mut *world.read().await?, id, at(NINE)).await?);
    assert!(still_stands(&mut *world.read().await?, id, until).await?);
    Ok(())
}

fn large_digest(up_to: &str) -> LargeDigest {
    LargeDigest {
        delivery: DeliveryId::new(),
        up_to: at(up_to),
        accounts: 2,
        first: "first".to_owned(),
        claimed_at: at(up_to),
        is_shown: false,
    }
}

/// When the signals of an account that time alone raises have to reach the person.
async fn announce(world: &World, account: AccountId, arrives_at: Option<&str>) -> Result<()> {
    let mut writing = world.ledger.write().await?;
    let verdict = Verdict {
        arrives_at: arrives_at.map(at),
        ..Verdict::default()
    };
    let seen = facts::versions(&mut writing).await?;
    replace(&mut writing, account, &verdict, &seen, at(NINE)).await?;
    writing.commit().await?;
    Ok(())
}

#[tokio::test]
async fn what_time_alone_raises_is_known_before_it_stands() -> Result<()> {
    let world = World::begun().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    announce(&world, acme.id, Some("2026-06-01T10:00:00Z")).await?;
    announce(&world, bolt.id, Some(NINE)).await?;
    let mut read = world.read().await?;
    assert_eq!(next(&mut read).await?, Some(at(NINE)));
    let ten = at("2026-06-01T10:00:00Z");
    let arriving = async |read: &mut SqliteConnection, after, now| {
        signals::arriving(read, after, now, 9).await
    };
    let begin = DateTime::UNIX_EPOCH;
    assert_eq!(arriving(&mut read, begin, ten).await?, [bolt.id, acme.id]);
    assert_eq!(arriving(&mut read, at(NINE), ten).await?, [acme.id]);
    assert_eq!(arriving(&mut read, begin, at(NINE)).await?, [bolt.id]);
    drop(read);

    announce(&world, bolt.id, None).await?;
    assert_eq!(next(&mut *world.read().await?).await?, Some(ten));
    Ok(())
}

#[tokio::test]
async fn a_large_digest_tells_of_all_that_was_to_come_by_its_instant_judged_or_not() -> Result<()> {
    let world = World::begun().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let unjudged = world.account("Cask").await?;
    let (one, worst) = (
        signal(Rule::PromiseDue, Severity::Amber),
        signal(Rule::Reminder, Severity::Red),
    );
    let later = signal(Rule::Reminder, Severity::Red);
    stand(&world, acme.id, &[&one]).await?;
    stand(&world, bolt.id, &[&worst, &later]).await?;
    announce(&world, unjudged.id, Some("2026-06-01T08:30:00Z")).await?;
    arrive(&world, &one, Some("2026-06-01T08:00:00Z")).await?;
    arrive(&world, &worst, Some(NINE)).await?;
    arrive(&world, &later, Some("2026-06-01T09:00:00.001Z")).await?;

    let digest = large_digest(NINE);
    let mut writing = world.ledger.write().await?;
    assert_eq!(worst_at(&mut writing).await?, Some(worst.key.clone()));
    let told = async |conn: &mut SqliteConnection| {
        told_in(conn, digest.delivery, digest.claimed_at, digest.up_to).await
    };
    assert_eq!(told(&mut writing).await?, 3);
    assert_eq!(large(&mut writing).await?, None);
    claim_large(&mut writing, &digest).await?;
    assert_eq!(large(&mut writing).await?, Some(digest.clone()));
    assert_eq!(
        next(&mut writing).await?,
        Some(at("2026-06-01T09:00:00.001Z")),
        "nothing before is told a second time"
    );

    let due = due(&mut writing, DateTime::UNIX_EPOCH, digest.up_to, 9).await?;
    write_down(&mut writing, &digest, &due).await?;
    assert_eq!(told(&mut writing).await?, 3, "written down as well");
    set_back_large(&mut writing, digest.delivery, at("2026-06-01T08:00:00Z")).await?;
    assert!(
        large(&mut writing)
            .await?
            .is_some_and(|large| large.up_to == at("2026-06-01T08:00:00Z"))
    );
    close_large(&mut writing, digest.delivery, 3).await?;
    assert_eq!(large(&mut writing).await?, None);
    writing.commit().await?;
    assert_eq!(settled(&world, acme.id).await?, [true]);
    let mut settled = settled(&world, bolt.id).await?;
    settled.sort_unstable();
    assert_eq!(settled, [false, true]);
    let mut writing = world.ledger.write().await?;
    assert!(unsure(&mut writing, at(NINE)).await?.is_empty());
    Ok(())
}

async fn worst_at(conn: &mut SqliteConnection) -> Result<Option<String>> {
    worst(conn, at(NINE)).await
}

#[tokio::test]
async fn a_large_digest_that_was_refused_is_due_again_and_one_that_was_shown_stands() -> Result<()>
{
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let (written, waiting) = (
        signal(Rule::Reminder, Severity::Red),
        signal(Rule::PromiseDue, Severity::Amber),
    );
    stand(&world, acme.id, &[&written, &waiting]).await?;
    arrive(&world, &written, Some("2026-06-01T08:00:00Z")).await?;
    let digest = large_digest(NINE);
    let mut writing = world.ledger.write().await?;
    claim_large(&mut writing, &digest).await?;
    let due = due(&mut writing, DateTime::UNIX_EPOCH, at(NINE), 9).await?;
    write_down(&mut writing, &digest, &due).await?;
    writing.commit().await?;
    arrive(&world, &waiting, Some(NINE)).await?;

    let mut writing = world.ledger.write().await?;
    released(&mut writing, digest.delivery).await?;
    writing.commit().await?;
    assert_eq!(
        due_keys(&world, NINE).await?,
        [written.key.clone(), waiting.key.clone()]
    );

    let digest = large_digest(NINE);
    let mut writing = world.ledger.write().await?;
    claim_large(&mut writing, &digest).await?;
    shown(&mut writing, digest.delivery, &place(4), at(NINE)).await?;
    released(&mut writing, digest.delivery).await?;
    assert!(
        large(&mut writing)
            .await?
            .is_some_and(|large| large.is_shown)
    );
    let stands = shown_since(&mut writing, at(NINE)).await?;
    let place = place(4);
    assert_eq!(
        stands,
        [Shown {
            delivery: digest.delivery,
            place,
            about: None
        }]
    );
    Ok(())
}

#[tokio::test]
async fn what_the_desktop_may_still_show_is_known_after_a_restart() -> Result<()> {
    let world = World::begun().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let (amber, red) = (
        signal(Rule::PromiseDue, Severity::Amber),
        signal(Rule::Reminder, Severity::Red),
    );
    let digested = signal(Rule::PromiseOverdue, Severity::Red);
    stand(&world, acme.id, &[&amber, &red]).await?;
    stand(&world, bolt.id, &[&digested]).await?;
    let mut ids = Vec::new();
    for (signals, told) in [
        (vec![&amber, &red], BUBBLE),
        (vec![&digested], Told::Digest),
    ] {
        for signal in signals {
            arrive(&world, signal, Some(NINE)).await?;
        }
        let id = claimed(&world, told).await?;
        ids.push(id);
    }
    assert!(
        shown_since(&mut *world.read().await?, at(NINE))
            .await?
            .is_empty()
    );
    let mut writing = world.ledger.write().await?;
    for (nth, id) in ids.iter().enumerate() {
        shown(&mut writing, *id, &place(nth as u32), at(NINE)).await?;
    }
    writing.commit().await?;

    let stands = shown_since(&mut *world.read().await?, at(NINE)).await?;
    let of = |delivery, nth, about| Shown {
        delivery,
        place: place(nth),
        about,
    };
    assert_eq!(
        stands,
        [of(ids[0], 0, Some((red.key, acme.id))), of(ids[1], 1, None)]
    );
    let after = at(NINE) + TimeDelta::milliseconds(1);
    assert!(
        shown_since(&mut *world.read().await?, after)
            .await?
            .is_empty()
    );
    Ok(())
}

#[tokio::test]
async fn t4_what_is_gone_from_the_desktop_has_no_place_there_any_more() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let mut ids = Vec::new();
    for ring in [
        signal(Rule::Reminder, Severity::Red),
        signal(Rule::TouchOwed, Severity::Red),
        signal(Rule::PromiseDue, Severity::Red),
    ] {
        let mut standing =
            signals::of_account(&mut *world.read().await?, acme.id, at(NINE)).await?;
        let mut all: Vec<_> = standing.drain(..).map(|one| one.signal).collect();
        all.push(ring.clone());
        stand(&world, acme.id, &all.iter().collect::<Vec<_>>()).await?;
        arrive(&world, &ring, Some(NINE)).await?;
        ids.push(claimed(&world, BUBBLE).await?);
    }
    let mut writing = world.ledger.write().await?;
    shown(&mut writing, ids[0], &place(1), at(NINE)).await?;
    gone(&mut writing, ids[0], at(NINE)).await?;
    // It may be pressed before the desktop has said where it stands.
    gone(&mut writing, ids[1], at(NINE)).await?;
    shown(&mut writing, ids[1], &place(2), at(NINE)).await?;
    shown(&mut writing, ids[2], &place(3), at(NINE)).await?;
    writing.commit().await?;

    let stands = shown_since(&mut *world.read().await?, at(NINE)).await?;
    let stands: Vec<DeliveryId> = stands.into_iter().map(|shown| shown.delivery).collect();
    assert_eq!(stands, ids[2..]);
    let mut writing = world.ledger.write().await?;
    assert!(
        unsure(&mut writing, at(NINE)).await?.is_empty(),
        "what was pressed was shown"
    );
    Ok(())
}
