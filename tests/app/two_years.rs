//! Two years on a laptop that sleeps, travels, is ended and has its clock set: whatever has a time is told once.

use std::collections::BTreeMap;
use std::ops::Range;

use app::accounts::AddAccount;
use app::delivery::{Place, Telling};
use app::reminders::SetReminder;
use app::settings::SettingChange;
use app::today::SubjectView;
use app::{Clock, Result};
use chrono::{DateTime, Days, NaiveDateTime, TimeDelta, Utc};
use domain::accounts::{Stage, Tier};
use domain::ids::DeliveryId;
use domain::time::Zone;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

use crate::world::World;

/// Histories of each zone, unless `KEPT_Q9_HISTORIES` says how many; four zones make a thousand.
const HISTORIES: u32 = 250;

/// Days that a history has.
const TWO_YEARS: u64 = 730;

/// The longest a bubble may come after its time.
const LATE: TimeDelta = TimeDelta::minutes(5);

/// What befalls the laptop.
#[derive(Debug, Clone)]
enum Event {
    /// It sleeps, or is switched off, for so many minutes.
    Sleeps(i64),
    /// Kept is closed and started again.
    Restarts,
    /// Kept ends between taking what is due and showing it.
    Dies,
    /// The clock is set back by so many minutes.
    SetBack(i64),
    /// It comes into another zone.
    Travels(&'static str),
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        4 => (1_i64..20_000).prop_map(Event::Sleeps),
        2 => Just(Event::Restarts),
        2 => Just(Event::Dies),
        1 => (1_i64..200).prop_map(Event::SetBack),
        1 => prop::sample::select(vec![
            "Asia/Tehran",
            "America/New_York",
            "Asia/Kolkata",
            "Pacific/Auckland",
        ])
        .prop_map(Event::Travels),
    ]
}

/// A history: reminders by their minute, and what befalls the laptop after so many days awake.
type History = (Vec<i64>, Vec<(i64, Event)>);

/// A history with so many reminders within so many days.
fn history((reminders, days): (Range<usize>, i64)) -> impl Strategy<Value = History> {
    let minutes = prop::collection::vec(1..days * 1440, reminders);
    let events = prop::collection::vec((0_i64..120, event()), 0..9);
    (minutes, events)
}

/// What was told, and how often.
#[derive(Default)]
struct Told {
    /// Bubbles, with how long after its time each came.
    bubbles: Vec<TimeDelta>,
    /// Reminders that digests were about; one may be told once more with others.
    digests: BTreeMap<DeliveryId, usize>,
}

impl Told {
    fn hears(&mut self, telling: &Telling, now: DateTime<Utc>) {
        match telling {
            Telling::Bubble(bubble) => {
                let SubjectView::Reminder { at, .. } = &bubble.about.signal.subject else {
                    panic!("{telling:?}");
                };
                self.bubbles.push(now - at.utc().unwrap());
            }
            Telling::Digest(digest) => {
                self.digests.insert(digest.id, digest.accounts as usize);
            }
        }
    }
}

/// Takes what is due before the rules have run, and lets time pass over the ledger then.
async fn pass(world: &World) -> Result<Vec<Telling>> {
    let tellings = world.app.claim_due().await?;
    world.app.refresh().await?;
    Ok(tellings)
}

async fn pass_and_tell(world: &World, told: &mut Told) -> Result<()> {
    let place = Place {
        shown_by: ":1.5".into(),
        number: 1,
    };
    loop {
        let tellings = pass(world).await?;
        if tellings.is_empty() {
            return Ok(());
        }
        for telling in tellings {
            told.hears(&telling, world.clock.now().instant);
            world.app.delivered(telling.id(), &place).await?;
        }
    }
}

/// When Kept has something to do next, if before `end`.
async fn next(world: &World, end: DateTime<Utc>) -> Result<Option<DateTime<Utc>>> {
    let now = world.clock.now().instant;
    let (rules, deliveries) = (
        world.app.next_instant().await?,
        world.app.next_delivery().await?,
    );
    let ahead = rules.into_iter().chain(deliveries).filter(|at| *at > now);
    Ok(ahead.min().filter(|at| *at <= end))
}

/// Is awake until `end`, and wakes when there is something to do.
async fn awake_until(world: &World, end: DateTime<Utc>, told: &mut Told) -> Result<()> {
    while let Some(at) = next(world, end).await? {
        world.clock.set_instant(at);
        pass_and_tell(world, told).await?;
    }
    world.clock.set_instant(end.max(world.clock.now().instant));
    Ok(())
}

async fn live(zone: &str, (minutes, events): History) -> Result<(usize, Told)> {
    let mut world = World::in_zone(zone).await?;
    world
        .app
        .change_setting(SettingChange::QuietHours(None))
        .await?;
    let begun = world.clock.now();
    let zone = Zone::parse(zone).unwrap();
    let first: NaiveDateTime = zone.local(begun.instant);
    for minute in &minutes {
        // What a clock shows, also where it never does.
        let local = first + TimeDelta::minutes(*minute);
        // Paused, so that nothing but its reminder speaks.
        let account = AddAccount {
            name: "Acme".into(),
            stage: Stage::Paused,
            tier: Tier::Light,
        };
        let account = world.app.add_account(account).await?;
        let reminder = SetReminder {
            account,
            text: "Call back".into(),
            day: local.date(),
            time: Some(local.time()),
            recurrence: None,
        };
        world.app.set_reminder(reminder).await?;
    }
    let mut told = Told::default();
    for (days, event) in events {
        let end = world.clock.now().instant + TimeDelta::days(days);
        awake_until(&world, end, &mut told).await?;
        let now = world.clock.now().instant;
        match event {
            Event::Sleeps(minutes) => {
                world.clock.set_instant(now + TimeDelta::minutes(minutes));
                pass_and_tell(&world, &mut told).await?;
            }
            Event::Restarts => {
                world = world.restarted().await?;
                pass_and_tell(&world, &mut told).await?;
            }
            Event::Dies => {
                let Some(at) = next(&world, now + TimeDelta::days(120)).await? else {
                    continue;
                };
                world.clock.set_instant(at);
                // What was taken is named by the next digest.
                pass(&world).await?;
                world = world.restarted().await?;
                pass_and_tell(&world, &mut told).await?;
            }
            Event::SetBack(minutes) => {
                world.clock.set_instant(now - TimeDelta::minutes(minutes));
                pass_and_tell(&world, &mut told).await?;
            }
            Event::Travels(zone) => {
                world.clock.travel(zone);
                pass_and_tell(&world, &mut told).await?;
            }
        }
    }
    let end = begun.instant + Days::new(TWO_YEARS + 60);
    awake_until(&world, end, &mut told).await?;
    Ok((minutes.len(), told))
}

/// A few reminders within two years.
const FEW: (Range<usize>, i64) = (1..7, 730);

/// So many within a month that some absences end in a large digest.
const MANY: (Range<usize>, i64) = (200..201, 30);

/// How many times the work of a history with few reminders one with many is.
const DEARER: u32 = 30;

fn everything_is_told_once(zone: &'static str, reminders: (Range<usize>, i64)) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let asked = std::env::var("KEPT_Q9_HISTORIES");
    let histories: u32 = asked.map_or(HISTORIES, |asked| asked.parse().unwrap());
    let config = Config {
        cases: if reminders == MANY {
            histories.div_ceil(DEARER)
        } else {
            histories
        },
        failure_persistence: None,
        ..Config::default()
    };
    let outcome = TestRunner::new_with_rng(
        config,
        proptest::test_runner::TestRng::deterministic_rng(
            proptest::test_runner::RngAlgorithm::ChaCha,
        ),
    )
    .run(&history(reminders), |history| {
        let (set, told) = runtime
            .block_on(live(zone, history))
            .map_err(|error| TestCaseError::fail(error.to_string()))?;
        let in_digests: usize = told.digests.values().sum();
        prop_assert_eq!(told.bubbles.len() + in_digests, set);
        for after in told.bubbles {
            prop_assert!(TimeDelta::zero() <= after && after <= LATE, "{after}");
        }
        Ok(())
    });
    if let Err(failed) = outcome {
        panic!("{zone}: {failed}");
    }
}

#[test]
fn q9_very_much_that_was_missed_is_told_once() {
    everything_is_told_once("Asia/Tehran", MANY);
}

#[test]
fn q9_everything_is_told_once_in_tehran() {
    everything_is_told_once("Asia/Tehran", FEW);
}

#[test]
fn q9_everything_is_told_once_in_new_york() {
    everything_is_told_once("America/New_York", FEW);
}

#[test]
fn q9_everything_is_told_once_in_kolkata() {
    everything_is_told_once("Asia/Kolkata", FEW);
}

#[test]
fn q9_everything_is_told_once_in_auckland() {
    everything_is_told_once("Pacific/Auckland", FEW);
}
