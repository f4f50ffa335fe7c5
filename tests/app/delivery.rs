//! What reaches the person by itself: told once, at its time, or in one digest.

use app::delivery::{Place, Telling};
use app::reminders::SetReminder;
use app::settings::{OpeningSpan, SettingChange, WayOfRule};
use app::today::{FinishSignal, Snooze, SnoozeChoice};
use app::{App, Result};
use chrono::{DateTime, Utc};
use domain::delivery::Way;
use domain::ids::AccountId;
use domain::signals::Rule;

use crate::world::{World, day};

/// Sets a reminder of an account for a local time, such as `2026-06-01T10:00`.
pub async fn remind(world: &World, account: AccountId, local: &str) -> Result<()> {
    let (on, time) = local.split_once('T').unwrap();
    let reminder = SetReminder {
        account,
        text: "Call back".into(),
        day: day(on),
        time: Some(time.parse().unwrap()),
        recurrence: None,
    };
    world.app.set_reminder(reminder).await?;
    Ok(())
}

fn somewhere() -> Place {
    Place {
        shown_by: ":1.5".into(),
        number: 1,
    }
}

/// Never quiet.
async fn always(world: &World) -> Result<()> {
    world
        .app
        .change_setting(SettingChange::QuietHours(None))
        .await
}

/// What is told at a local time, each taken by the desktop: `bubble Acme +1`, `digest 2 Acme`.
async fn told(world: &World, local: &str) -> Result<Vec<String>> {
    world.at(local).await?;
    let tellings = world.app.claim_due().await?;
    let mut said = Vec::new();
    for telling in tellings {
        world.app.delivered(telling.id(), &somewhere()).await?;
        said.push(words(&telling));
    }
    Ok(said)
}

fn words(telling: &Telling) -> String {
    match telling {
        Telling::Bubble(bubble) => format!("bubble {} +{}", bubble.about.account.name, bubble.more),
        Telling::Digest(digest) => {
            let first = digest
                .first
                .as_ref()
                .map(|about| about.account.name.as_str());
            format!("digest {} {}", digest.accounts, first.unwrap_or_default())
        }
    }
}

async fn key(app: &App, account: AccountId) -> Result<String> {
    Ok(app.account(account).await?.signals.remove(0).key)
}

#[tokio::test]
async fn t7_what_was_missed_is_one_digest_also_before_the_rules_have_come_to_every_client()
-> Result<()> {
    let world = World::new().await?;
    for name in ["Acme", "Borealis"] {
        let account = world.account(name).await?;
        remind(&world, account, "2026-06-01T10:00").await?;
    }
    // The laptop wakes, and whoever tells is there first.
    world.clock.set("2026-06-01T11:00");
    let tellings = world.app.claim_due().await?;
    assert_eq!(
        tellings.iter().map(words).collect::<Vec<_>>(),
        ["digest 2 Acme"]
    );
    Ok(())
}

/// More clients than the rules are waited for, each with a reminder for ten.
async fn very_many(world: &World) -> Result<Vec<AccountId>> {
    let mut accounts = Vec::new();
    for nth in 0..60 {
        let account = world.account(&format!("Client {nth:02}")).await?;
        remind(world, account, "2026-06-01T10:00").await?;
        accounts.push(account);
    }
    Ok(accounts)
}

/// What is told without waiting for the rules, each taken by the desktop.
async fn told_at_once(world: &World) -> Result<Vec<String>> {
    let mut said = Vec::new();
    for telling in world.app.claim_due().await? {
        world.app.delivered(telling.id(), &somewhere()).await?;
        said.push(words(&telling));
    }
    Ok(said)
}

async fn standing(world: &World, accounts: &[AccountId]) -> Result<usize> {
    let mut standing = 0;
    for account in accounts {
        standing += world.app.account(*account).await?.signals.len();
    }
    Ok(standing)
}

#[tokio::test]
async fn t4_very_much_that_was_missed_is_told_before_the_rules_have_come_to_it() -> Result<()> {
    let world = World::new().await?;
    let accounts = very_many(&world).await?;
    world.clock.set("2026-06-01T11:00");
    assert_eq!(told_at_once(&world).await?, ["digest 60 Client 00"]);
    assert_eq!(standing(&world, &accounts).await?, 1, "the one it names");

    assert_eq!(told_at_once(&world).await?, [""; 0]);
    world.app.refresh().await?;
    assert_eq!(standing(&world, &accounts).await?, 60);
    assert_eq!(told_at_once(&world).await?, [""; 0]);
    assert_eq!(told(&world, "2026-06-02T10:00").await?, [""; 0]);
    let world = world.restarted().await?;
    assert_eq!(told(&world, "2026-06-03T10:00").await?, [""; 0]);
    assert_eq!(world.app.next_delivery().await?, None);
    Ok(())
}

#[tokio::test]
async fn t5_what_is_put_off_before_a_large_digest_is_written_down_comes_back_at_its_time()
-> Result<()> {
    let world = World::new().await?;
    let accounts = very_many(&world).await?;
    world.clock.set("2026-06-01T11:00");
    assert_eq!(told_at_once(&world).await?, ["digest 60 Client 00"]);
    let snooze = Snooze {
        key: key(&world.app, accounts[0]).await?,
        choice: SnoozeChoice::Hour,
    };
    world.app.snooze(snooze).await?;
    assert_eq!(told(&world, "2026-06-01T11:59").await?, [""; 0]);
    assert_eq!(
        told(&world, "2026-06-01T12:00").await?,
        ["bubble Client 00 +0"]
    );
    assert_eq!(told(&world, "2026-06-01T12:01").await?, [""; 0]);
    Ok(())
}

#[tokio::test]
async fn t4_a_large_digest_that_nobody_took_names_only_what_still_stands() -> Result<()> {
    let world = World::new().await?;
    let accounts = very_many(&world).await?;
    world.clock.set("2026-06-01T11:00");
    assert_eq!(world.app.claim_due().await?.len(), 1);
    world.app.unsure();
    world.app.refresh().await?;
    for account in &accounts {
        let key = key(&world.app, *account).await?;
        world.app.finish_signal(FinishSignal { key }).await?;
    }
    assert_eq!(told(&world, "2026-06-01T11:01").await?, [""; 0]);
    // What comes now rings as ever.
    remind(&world, accounts[0], "2026-06-01T11:30").await?;
    assert_eq!(
        told(&world, "2026-06-01T11:30").await?,
        ["bubble Client 00 +0"]
    );
    Ok(())
}

#[tokio::test]
async fn t4_a_large_digest_is_told_once_more_where_the_rules_find_more_accounts() -> Result<()> {
    let world = World::new().await?;
    let accounts = very_many(&world).await?;
    // Nothing says before what becomes of a promise.
    let other = world.account("Other").await?;
    world.promise(other, "2026-06-01").await?;
    world.promise(accounts[0], "2026-06-01").await?;
    world.at("2026-06-01T09:30").await?;
    told(&world, "2026-06-01T09:30").await?;
    world.clock.set("2026-06-02T11:00");
    let first = world.app.claim_due().await?.remove(0);
    assert_eq!(words(&first), "digest 60 Client 00");
    world.app.delivered(first.id(), &somewhere()).await?;
    world.app.refresh().await?;
    let again = world.app.claim_due().await?;
    assert_eq!(
        again.iter().map(words).collect::<Vec<_>>(),
        ["digest 61 Client 00"]
    );
    assert_eq!(again[0].id(), first.id(), "in its own place");
    // The desktop has gone meanwhile: what was told once stays told.
    world.app.not_delivered(first.id()).await?;
    assert_eq!(told(&world, "2026-06-02T11:01").await?, [""; 0]);
    Ok(())
}

#[tokio::test]
async fn t7_what_comes_while_the_rules_are_on_their_way_rings_at_its_time() -> Result<()> {
    let world = World::new().await?;
    let accounts = very_many(&world).await?;
    let other = world.account("Other").await?;
    remind(&world, other, "2026-06-01T11:01").await?;
    remind(&world, accounts[59], "2026-06-01T11:01").await?;
    world.clock.set("2026-06-01T11:00");
    assert_eq!(told_at_once(&world).await?, ["digest 60 Client 00"]);
    let zone = domain::time::Zone::parse("Europe/Berlin").unwrap();
    let minute = zone.instant("2026-06-01T11:01:00".parse().unwrap());
    assert_eq!(world.app.next_delivery().await?, Some(minute));
    world.clock.set("2026-06-01T11:01");
    assert_eq!(told_at_once(&world).await?, ["bubble Other +0"]);
    // Of a client that the rules have yet to come to, they are the first to know.
    assert_eq!(
        told(&world, "2026-06-01T11:02").await?,
        ["bubble Client 59 +0"]
    );
    assert_eq!(told(&world, "2026-06-01T11:03").await?, [""; 0]);
    Ok(())
}

#[tokio::test]
async fn t4_a_large_digest_that_nobody_saw_or_took_is_told_again() -> Result<()> {
    let world = World::new().await?;
    very_many(&world).await?;
    world.clock.set("2026-06-01T11:00");
    assert_eq!(world.app.claim_due().await?.len(), 1);
    let world = world.restarted().await?;
    let again = world.app.claim_due().await?.remove(0);
    assert_eq!(words(&again), "digest 60 Client 00");
    world.app.not_delivered(again.id()).await?;
    assert_eq!(told_at_once(&world).await?, ["digest 60 Client 00"]);
    assert_eq!(told(&world, "2026-06-01T11:01").await?, [""; 0]);
    Ok(())
}

#[tokio::test]
async fn q9_what_a_large_digest_told_is_not_told_again_when_it_goes_and_comes() -> Result<()> {
    let world = World::new().await?;
    let accounts = very_many(&world).await?;
    world.clock.set("2026-06-01T11:00");
    told_at_once(&world).await?;
    // Done before the rest is written down, and undone.
    let key = key(&world.app, accounts[0]).await?;
    world.app.finish_signal(FinishSignal { key }).await?;
    world.app.undo().await?;
    assert_eq!(told(&world, "2026-06-01T11:01").await?, [""; 0]);
    // And set to another time, it is another one.
    world.clock.set("2026-06-01T10:58");
    assert_eq!(told_at_once(&world).await?, [""; 0]);
    remind(&world, accounts[1], "2026-06-01T10:59").await?;
    assert_eq!(
        told(&world, "2026-06-01T10:59").await?,
        ["bubble Client 01 +0"]
    );
    Ok(())
}

#[tokio::test]
async fn q9_a_clock_set_back_behind_a_large_digest_brings_nothing_twice_and_loses_nothing()
-> Result<()> {
    let world = World::new().await?;
    let accounts = very_many(&world).await?;
    world.clock.set("2026-06-01T11:00");
    assert_eq!(told_at_once(&world).await?, ["digest 60 Client 00"]);
    world.clock.set("2026-06-01T10:58");
    assert_eq!(told_at_once(&world).await?, [""; 0]);
    remind(&world, accounts[1], "2026-06-01T10:59").await?;
    assert_eq!(told(&world, "2026-06-01T10:58").await?, [""; 0]);
    assert_eq!(
        told(&world, "2026-06-01T10:59").await?,
        ["bubble Client 01 +0"]
    );
    assert_eq!(told(&world, "2026-06-01T11:01").await?, [""; 0]);
    Ok(())
}

#[tokio::test]
async fn t7_a_reminder_rings_at_its_minute_and_never_again() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    remind(&world, acme, "2026-06-01T10:00").await?;
    assert_eq!(told(&world, "2026-06-01T09:59").await?, [""; 0]);
    let zone = domain::time::Zone::parse("Europe/Berlin").unwrap();
    let ten: DateTime<Utc> = zone.instant("2026-06-01T10:00:00".parse().unwrap());
    assert_eq!(world.app.next_instant().await?, Some(ten));

    assert_eq!(told(&world, "2026-06-01T10:00").await?, ["bubble Acme +0"]);
    assert_eq!(told(&world, "2026-06-01T10:01").await?, [""; 0]);
    let world = world.restarted().await?;
    assert_eq!(told(&world, "2026-06-02T10:00").await?, [""; 0]);
    Ok(())
}

#[tokio::test]
async fn t7_a_bubble_says_whose_it_is_why_and_how_much_more() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    remind(&world, acme, "2026-06-01T10:00").await?;
    remind(&world, acme, "2026-06-01T10:00").await?;
    world.at("2026-06-01T10:00").await?;
    let telling = world.app.claim_due().await?.remove(0);
    let Telling::Bubble(bubble) = &telling else {
        panic!("{telling:?}");
    };
    assert_eq!(bubble.about.account.id, acme);
    assert_eq!(bubble.about.signal.rule, Rule::Reminder);
    assert!(bubble.is_urgent && bubble.about.signal.can_finish);
    assert_eq!((bubble.more, bubble.replaces), (1, None));
    world.app.delivered(telling.id(), &somewhere()).await?;

    remind(&world, acme, "2026-06-01T10:59").await?;
    remind(&world, acme, "2026-06-01T12:01").await?;
    let replaced = async |local: &str| {
        world.at(local).await?;
        let telling = world.app.claim_due().await?.remove(0);
        world.app.delivered(telling.id(), &somewhere()).await?;
        match telling {
            Telling::Bubble(bubble) => Ok::<_, app::Error>(bubble.replaces.is_some()),
            Telling::Digest(_) => panic!("a digest"),
        }
    };
    assert!(replaced("2026-06-01T10:59").await?, "within the hour");
    assert!(!replaced("2026-06-01T12:01").await?);
    Ok(())
}

#[tokio::test]
async fn t4_quiet_hours_hold_what_rings_and_end_in_one_digest() -> Result<()> {
    let world = World::new().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    remind(&world, acme, "2026-06-01T21:00").await?;
    remind(&world, bolt, "2026-06-01T23:30").await?;
    assert_eq!(told(&world, "2026-06-01T21:00").await?, [""; 0]);
    assert_eq!(told(&world, "2026-06-01T23:30").await?, [""; 0]);
    assert_eq!(told(&world, "2026-06-02T07:59").await?, [""; 0]);
    let zone = domain::time::Zone::parse("Europe/Berlin").unwrap();
    let eight = zone.instant("2026-06-02T08:00:00".parse().unwrap());
    assert_eq!(world.app.next_delivery().await?, Some(eight));
    assert_eq!(told(&world, "2026-06-02T08:00").await?, ["digest 2 Acme"]);
    assert_eq!(told(&world, "2026-06-02T09:00").await?, [""; 0]);
    Ok(())
}

#[tokio::test]
async fn t4_a_week_switched_off_comes_as_one_digest() -> Result<()> {
    let world = World::new().await?;
    for name in ["Acme", "Bolt", "Cask"] {
        let account = world.account(name).await?;
        remind(&world, account, "2026-06-03T10:00").await?;
        world.promise(account, "2026-06-04").await?;
    }
    let world = world.restarted().await?;
    assert_eq!(told(&world, "2026-06-10T14:00").await?, ["digest 3 Acme"]);
    assert_eq!(told(&world, "2026-06-10T14:01").await?, [""; 0]);
    Ok(())
}

#[tokio::test]
async fn t7_what_does_not_ring_is_in_the_morning_s_digest() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    // Two working days before Monday 15 June it speaks: on Thursday the 11th.
    world.promise(acme, "2026-06-15").await?;
    assert_eq!(told(&world, "2026-06-11T08:59").await?, [""; 0]);
    assert_eq!(told(&world, "2026-06-11T09:00").await?, ["digest 1 Acme"]);
    assert_eq!(told(&world, "2026-06-12T09:00").await?, [""; 0], "once");
    // Past its date it is red and another rule's: Tuesday the 16th.
    assert_eq!(told(&world, "2026-06-16T08:59").await?, [""; 0]);
    assert_eq!(told(&world, "2026-06-16T09:00").await?, ["digest 1 Acme"]);
    Ok(())
}

#[tokio::test]
async fn t4_the_digest_comes_in_the_morning_of_where_the_laptop_is_also_after_a_restart()
-> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    world.promise(acme, "2026-06-15").await?;
    world.at("2026-06-10T18:00").await?;
    world.clock.travel("America/New_York");
    let world = world.restarted().await?;
    // Nine in Berlin is three in the night here.
    assert_eq!(told(&world, "2026-06-11T08:59").await?, [""; 0]);
    assert_eq!(told(&world, "2026-06-11T09:00").await?, ["digest 1 Acme"]);
    Ok(())
}

#[tokio::test]
async fn t7_whoever_waits_hears_that_a_journey_moves_what_is_to_come() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    world.promise(acme, "2026-06-15").await?;
    world.at("2026-06-11T00:00").await?;
    let morning = |zone: &str| {
        let zone = domain::time::Zone::parse(zone).unwrap();
        zone.instant("2026-06-11T09:00:00".parse().unwrap())
    };
    let berlin = morning("Europe/Berlin");
    assert_eq!(world.app.next_delivery().await?, Some(berlin));

    let mut changes = world.app.subscribe();
    world.clock.travel("Asia/Kolkata");
    world.app.refresh().await?;
    let kolkata = morning("Asia/Kolkata");
    assert_eq!(world.app.next_delivery().await?, Some(kolkata));
    let told = changes.try_recv().unwrap();
    assert!(told.all || told.accounts == [acme], "{told:?}");
    Ok(())
}

#[tokio::test]
async fn t7_a_rule_can_be_set_to_ring_or_to_stay_in_today() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let set = async |rule, way| {
        let change = SettingChange::Way(WayOfRule { rule, way });
        world.app.change_setting(change).await
    };
    set(Rule::PromiseDue, Way::Ring).await?;
    set(Rule::Reminder, Way::Today).await?;
    world.promise(acme, "2026-06-15").await?;
    remind(&world, acme, "2026-06-11T10:00").await?;
    assert_eq!(told(&world, "2026-06-11T08:59").await?, [""; 0]);
    assert_eq!(told(&world, "2026-06-11T09:00").await?, ["bubble Acme +0"]);
    assert_eq!(told(&world, "2026-06-11T10:00").await?, [""; 0]);
    let ways = world.app.settings().await?.ways;
    let way = |rule| ways.iter().find(|one| one.rule == rule).map(|one| one.way);
    assert_eq!(way(Rule::PromiseDue), Some(Way::Ring));
    assert_eq!(way(Rule::PromiseOverdue), Some(Way::Digest));
    Ok(())
}

#[tokio::test]
async fn t7_what_is_over_a_day_s_bubbles_is_in_the_next_morning_s_digest() -> Result<()> {
    let world = World::new().await?;
    let change = SettingChange::Way(WayOfRule {
        rule: Rule::PromiseDue,
        way: Way::Ring,
    });
    world.app.change_setting(change).await?;
    let mut last = None;
    for nth in 1..=9 {
        let account = world.account(&format!("Client {nth}")).await?;
        world.promise(account, "2026-06-15").await?;
        last = Some(account);
    }
    let rung = told(&world, "2026-06-11T09:00").await?;
    assert_eq!(rung.len(), 8, "{rung:?}");
    // A change in between brings nothing forward.
    world.promise(last.unwrap(), "2026-07-15").await?;
    assert_eq!(told(&world, "2026-06-11T15:00").await?, [""; 0]);
    let morning = told(&world, "2026-06-12T09:00").await?;
    assert_eq!(morning.len(), 1);
    assert!(morning[0].starts_with("digest 1 "), "{morning:?}");
    Ok(())
}

#[tokio::test]
async fn t4_what_kept_had_claimed_when_it_ended_is_named_once_and_does_not_ring() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    remind(&world, acme, "2026-06-01T10:00").await?;
    world.at("2026-06-01T10:00").await?;
    assert_eq!(world.app.claim_due().await?.len(), 1);

    let world = world.restarted().await?;
    assert_eq!(told(&world, "2026-06-01T10:01").await?, ["digest 1 Acme"]);
    let world = world.restarted().await?;
    assert_eq!(told(&world, "2026-06-01T10:02").await?, [""; 0]);
    Ok(())
}

#[tokio::test]
async fn t4_what_the_desktop_did_not_take_is_due_again() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    remind(&world, acme, "2026-06-01T10:00").await?;
    world.at("2026-06-01T10:00").await?;
    let telling = world.app.claim_due().await?.remove(0);
    assert!(
        world.app.claim_due().await?.is_empty(),
        "taken by one alone"
    );
    world.app.not_delivered(telling.id()).await?;
    assert_eq!(told(&world, "2026-06-01T10:04").await?, ["bubble Acme +0"]);
    Ok(())
}

#[tokio::test]
async fn t5_what_was_put_off_rings_again_when_it_comes_back() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    remind(&world, acme, "2026-06-01T10:00").await?;
    assert_eq!(told(&world, "2026-06-01T10:00").await?, ["bubble Acme +0"]);
    let key = key(&world.app, acme).await?;
    world
        .app
        .snooze(Snooze {
            key: key.clone(),
            choice: SnoozeChoice::Hour,
        })
        .await?;
    assert_eq!(told(&world, "2026-06-01T10:59").await?, [""; 0]);
    assert_eq!(told(&world, "2026-06-01T11:00").await?, ["bubble Acme +0"]);

    world.app.finish_signal(FinishSignal { key }).await?;
    assert_eq!(told(&world, "2026-06-01T11:01").await?, [""; 0]);
    world.app.undo().await?;
    assert_eq!(
        told(&world, "2026-06-01T11:02").await?,
        [""; 0],
        "it was told already"
    );
    Ok(())
}

#[tokio::test]
async fn t4_done_or_put_off_a_bubble_has_nothing_to_say_any_more() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    remind(&world, acme, "2026-06-01T10:00").await?;
    world.at("2026-06-01T10:00").await?;
    let telling = world.app.claim_due().await?.remove(0);
    world.app.delivered(telling.id(), &somewhere()).await?;
    assert!(world.app.still_stands(telling.id()).await?);
    let key = key(&world.app, acme).await?;
    world.app.finish_signal(FinishSignal { key }).await?;
    assert!(!world.app.still_stands(telling.id()).await?);
    Ok(())
}

#[tokio::test]
async fn t4_what_was_pressed_or_withdrawn_is_not_taken_up_after_a_restart() -> Result<()> {
    let world = World::new().await?;
    for name in ["Acme", "Borealis"] {
        let account = world.account(name).await?;
        remind(&world, account, "2026-06-01T10:00").await?;
    }
    world.at("2026-06-01T10:00").await?;
    let mut ids = Vec::new();
    for telling in world.app.claim_due().await? {
        world.app.delivered(telling.id(), &somewhere()).await?;
        ids.push(telling.id());
    }
    let world = world.restarted().await?;
    let stands = async |world: &World| -> Result<Vec<_>> {
        let before = world.app.shown_before().await?;
        Ok(before.into_iter().map(|shown| shown.id).collect())
    };
    assert_eq!(stands(&world).await?, ids);

    world.app.gone(ids[0]).await?;
    assert_eq!(stands(&world).await?, ids[1..]);
    let world = world.restarted().await?;
    assert_eq!(stands(&world).await?, ids[1..]);
    assert_eq!(
        told(&world, "2026-06-02T10:00").await?,
        [""; 0],
        "and is not told again"
    );
    Ok(())
}

#[tokio::test]
async fn quiet_hours_are_set_and_refuse_to_last_all_day() -> Result<()> {
    let world = World::new().await?;
    let span = |from: &str, to: &str| {
        Some(OpeningSpan {
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
        })
    };
    let set = async |quiet| {
        world
            .app
            .change_setting(SettingChange::QuietHours(quiet))
            .await
    };
    assert_eq!(
        world.app.settings().await?.quiet_hours,
        span("21:00:00", "08:00:00")
    );
    set(span("22:30:00", "07:00:00")).await?;
    assert_eq!(
        world.app.settings().await?.quiet_hours,
        span("22:30:00", "07:00:00")
    );
    assert!(set(span("07:00:00", "07:00:00")).await.is_err());
    always(&world).await?;
    assert_eq!(world.app.settings().await?.quiet_hours, None);
    world.app.undo().await?;
    assert!(world.app.settings().await?.quiet_hours.is_some());
    Ok(())
}
