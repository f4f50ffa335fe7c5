//! promise.unlikely; what the past says of a promise (D1–D6), and how often promises are kept (C5).

use app::Result;
use app::capabilities::AddCapability;
use app::commitments::{
    ActOnCommitment, ChangeCommitment, CommitmentChange, CommitmentFilter, CommitmentsQuery,
    LinkCommitment, MoveCommitment,
};
use app::forecast::{KeptBy, KeptOf, OddsView};
use app::today::{SubjectView, TrashAccount};
use domain::capabilities::CapabilityStatus;
use domain::commitments::{Act, DateSetter, Kind, Side, Source};
use domain::forecast::{ReferenceClass, Third};
use domain::ids::{AccountId, CommitmentId};

use crate::world::{World, day, on};

const SILENT: [&str; 0] = [];

async fn act(world: &World, id: CommitmentId, act: Act) -> Result<()> {
    let act = ActOnCommitment { id, act, on: None };
    world.app.act_on_commitment(act).await
}

async fn change(world: &World, id: CommitmentId, change: CommitmentChange) -> Result<()> {
    let change = ChangeCommitment { id, change };
    world.app.change_commitment(change).await
}

/// A promise made now, estimated at so many working days.
async fn estimated(world: &World, to: AccountId, due: &str, days: u16) -> Result<CommitmentId> {
    let id = world.promise(to, due).await?.commitment;
    change(world, id, CommitmentChange::EstimateDays(Some(days))).await?;
    Ok(id)
}

async fn odds(world: &World, id: CommitmentId) -> Result<OddsView> {
    Ok(world.app.forecast(id).await?.odds.unwrap())
}

/// Made at `made`, estimated at ten working days and delivered and confirmed at `delivered`.
async fn took(world: &World, to: AccountId, made: &str, due: &str, delivered: &str) -> Result<()> {
    world.at(made).await?;
    let id = estimated(world, to, due, 10).await?;
    world.at(delivered).await?;
    act(world, id, Act::Deliver).await?;
    act(world, id, Act::Confirm).await
}

/// Fifteen working days for what was estimated at ten: 68 % at first, 54 % when ten are over, 48 % when eleven are.
#[tokio::test]
async fn promise_unlikely_speaks_when_the_odds_are_below_half() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = estimated(&world, acme, "2026-06-22", 10).await?;
    assert_eq!(odds(&world, sso).await?.odds, 68);

    assert_eq!(world.speaks(acme, "2026-06-16T23:59").await?, SILENT);
    assert_eq!(odds(&world, sso).await?.odds, 54);
    assert_eq!(
        world.speaks(acme, "2026-06-17T00:00").await?,
        ["promise.unlikely 2"]
    );
    assert_eq!(odds(&world, sso).await?.odds, 48);
    assert!(odds(&world, sso).await?.asks_for_reason);

    // Past its date it is overdue, and unlikely no more.
    let late = world.speaks(acme, "2026-06-23T00:00").await?;
    assert_eq!(late, ["slip.untold 3", "promise.overdue 3"]);
    Ok(())
}

async fn waits_for(world: &World, commitment: CommitmentId, waits_for: CommitmentId) -> Result<()> {
    let link = LinkCommitment {
        commitment,
        waits_for,
        lag_days: 0,
    };
    world.app.link_commitment(link).await?;
    Ok(())
}

#[tokio::test]
async fn o5_a_promise_that_waits_for_something_open_has_the_odds_of_its_chain() -> Result<()> {
    let chain = async |due: &str| {
        let world = World::new().await?;
        let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
        let sso = estimated(&world, acme, "2026-06-29", 10).await?;
        let keys = estimated(&world, bolt, "2026-06-12", 5).await?;
        let plan = world.duty(bolt, due).await?.commitment;
        waits_for(&world, sso, keys).await?;
        waits_for(&world, keys, plan).await?;
        Ok::<_, app::Error>((world, sso, keys, plan))
    };
    let (world, sso, keys, plan) = chain("2026-06-03").await?;
    let seen = odds(&world, sso).await?;
    let early = seen.waiting.unwrap();
    assert!((1..seen.odds).contains(&early), "{early} of {}", seen.odds);
    assert_eq!(odds(&world, sso).await?.waiting, Some(early), "asked again");
    let (later, same, ..) = chain("2026-06-08").await?;
    let late = odds(&later, same).await?.waiting.unwrap();
    assert!(late < early, "{late} and {early}");

    // Once nothing open is waited for, its own odds are all there is.
    act(&world, plan, Act::Finish).await?;
    act(&world, keys, Act::Deliver).await?;
    assert_eq!(odds(&world, sso).await?.waiting, None);
    assert_eq!(odds(&later, same).await?.odds, seen.odds);
    // Nor does what says nothing of when, or is in the trash, change them.
    let (world, ..) = chain("2026-06-03").await?;
    let cid = world.account("Cid").await?;
    let alone = estimated(&world, cid, "2026-06-29", 10).await?;
    let undated = world.said(cid, Side::Theirs, "The list", None).await?;
    waits_for(&world, alone, undated.commitment).await?;
    assert_eq!(odds(&world, alone).await?.waiting, None);
    let bolt = world.account_named("Bolt").await?;
    let keys = estimated(&world, bolt, "2026-06-12", 5).await?;
    waits_for(&world, alone, keys).await?;
    assert!(odds(&world, alone).await?.waiting.is_some());
    world.app.trash_account(TrashAccount { id: bolt }).await?;
    assert_eq!(odds(&world, alone).await?.waiting, None);
    Ok(())
}

/// Twenty working days for what was estimated at ten. When nine are over it is 84 %, when fourteen are 68 %.
#[tokio::test]
async fn promise_unlikely_speaks_when_the_odds_fell_within_a_week() -> Result<()> {
    for (said_on, speaks) in [("2026-06-13", true), ("2026-06-12", false)] {
        let world = World::new().await?;
        let acme = world.account("Acme").await?;
        let sso = estimated(&world, acme, "2026-06-29", 10).await?;
        let said = world.speaks(acme, &format!("{said_on}T09:00")).await?;
        assert_eq!(said, SILENT);

        let said = world.speaks(acme, "2026-06-20T09:00").await?;
        assert_eq!(odds(&world, sso).await?.odds, 68);
        assert_eq!(
            said == ["promise.unlikely 2"],
            speaks,
            "{said_on}: {said:?}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn promise_unlikely_does_not_take_odds_of_an_earlier_date_for_a_fall() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = estimated(&world, acme, "2026-07-31", 10).await?;
    world.at("2026-06-10T09:00").await?;
    let before = odds(&world, sso).await?.odds;
    let moved = MoveCommitment {
        id: sso,
        to: on("2026-06-24"),
        set_by: DateSetter::Client,
        reason: String::new(),
        told_on: None,
        stays: None,
    };
    world.app.move_commitment(moved).await?;
    let after = odds(&world, sso).await?.odds;
    assert!((50..before - 15).contains(&after), "{before} → {after}");
    assert_eq!(world.speaks(acme, "2026-06-10T09:01").await?, SILENT);
    Ok(())
}

#[tokio::test]
async fn promise_unlikely_names_its_promise_and_ends_with_a_better_date() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = estimated(&world, acme, "2026-06-08", 10).await?;
    world.at("2026-06-01T10:00").await?;
    let signal = world.signals(acme).await?.remove(0);
    assert!(matches!(signal.subject, SubjectView::Commitment { id, .. } if id == sso));

    let suggested = odds(&world, sso).await?.suggested;
    assert!(suggested.odds >= 80);
    world.moved(sso, &suggested.day.to_string(), None).await?;
    assert_eq!(world.speaks(acme, "2026-06-01T10:01").await?, SILENT);
    Ok(())
}

#[tokio::test]
async fn d3_without_history_the_industry_speaks_and_then_what_was_alike() -> Result<()> {
    let world = World::new().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let sso = estimated(&world, acme, "2026-08-31", 10).await?;
    let it = odds(&world, sso).await?;
    assert_eq!((it.class, it.n), (None, 0));
    // 10 · 1.754 = 17.5 working days from 1 June.
    assert_eq!(it.at_eighty, day("2026-06-25"));

    // Twenty working days for ten, to another client.
    took(
        &world,
        bolt,
        "2026-06-01T10:00",
        "2026-06-15",
        "2026-06-29T10:00",
    )
    .await?;
    let it = odds(&world, sso).await?;
    assert_eq!((it.class, it.n), (Some(ReferenceClass::SameKindAndDuty), 1));
    let case = &it.cases[0];
    assert_eq!(
        (case.planned_days, case.days, case.is_delivered),
        (10, 20, true)
    );
    assert_eq!(case.account, "Bolt");

    change(&world, sso, CommitmentChange::Kind(Kind::Answer)).await?;
    let it = odds(&world, sso).await?;
    assert_eq!((it.class, it.n), (Some(ReferenceClass::All), 1));
    Ok(())
}

#[tokio::test]
async fn d3_the_slider_begins_with_what_may_still_be_kept_and_holds_the_promised_day() -> Result<()>
{
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = estimated(&world, acme, "2026-06-15", 10).await?;
    world.at("2026-06-03T09:00").await?;
    let it = odds(&world, sso).await?;
    assert_eq!(it.slider[0].day, day("2026-06-03"));
    assert!(it.slider.is_sorted_by_key(|at| (at.day, at.odds)));
    let at = |on: &str| {
        it.slider
            .iter()
            .find(|at| at.day == day(on))
            .map(|at| at.odds)
    };
    assert_eq!(at("2026-06-15"), Some(it.odds));
    assert!(it.slider.last().is_some_and(|last| last.odds >= 95));
    Ok(())
}

#[tokio::test]
async fn d4_a_date_in_a_contract_is_suggested_at_ninety_five() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = estimated(&world, acme, "2026-06-15", 10).await?;
    let suggested = async |set_by| {
        let to = on(if set_by == DateSetter::Us {
            "2026-06-16"
        } else {
            "2026-06-17"
        });
        let moved = MoveCommitment {
            id: sso,
            to,
            set_by,
            reason: String::new(),
            told_on: None,
            stays: None,
        };
        world.app.move_commitment(moved).await?;
        Ok::<_, app::Error>(odds(&world, sso).await?.suggested.day)
    };
    // 17.5 and 24.4 working days.
    assert_eq!(suggested(DateSetter::Us).await?, day("2026-06-25"));
    assert_eq!(suggested(DateSetter::Contract).await?, day("2026-07-06"));
    Ok(())
}

#[tokio::test]
async fn d5_the_buffer_is_used_by_the_work_that_is_missing() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-19").await?.commitment;
    assert!(world.app.forecast(sso).await?.buffer.is_none());
    let target = CommitmentChange::InternalTarget(Some(day("2026-06-12")));
    change(&world, sso, target).await?;
    world.at("2026-06-08T09:00").await?;
    change(&world, sso, CommitmentChange::WorkDone(Some(0))).await?;
    // Nine days to the target, five of buffer; four are over and nothing is done.
    let buffer = world.app.forecast(sso).await?.buffer.unwrap();
    assert_eq!((buffer.days, buffer.used_percent), (5, 80));
    assert_eq!((buffer.burn_percent, buffer.third), (None, Third::Red));
    change(&world, sso, CommitmentChange::WorkDone(Some(50))).await?;
    let buffer = world.app.forecast(sso).await?.buffer.unwrap();
    assert_eq!((buffer.used_percent, buffer.third), (0, Third::Green));
    Ok(())
}

#[tokio::test]
async fn d1_an_open_promise_counts_once_it_is_past_its_plan() -> Result<()> {
    let world = World::new().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let sso = estimated(&world, acme, "2026-08-31", 10).await?;
    estimated(&world, bolt, "2026-08-31", 5).await?;
    // The fifth working day after 1 June is the 8th: it is over on the 9th, and one more on the 10th.
    world.at("2026-06-09T09:00").await?;
    assert_eq!(odds(&world, sso).await?.n, 0);
    world.at("2026-06-10T09:00").await?;
    assert_eq!(odds(&world, sso).await?.n, 1);
    assert!(!odds(&world, sso).await?.cases[0].is_delivered);
    Ok(())
}

/// What another client keeps us waiting for is no time of ours either, and its promise hears of it at once.
#[tokio::test]
async fn d2_odds_follow_a_duty_of_another_client() -> Result<()> {
    let world = World::new().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let sso = estimated(&world, acme, "2026-06-22", 10).await?;
    let duty = world.duty(bolt, "2026-06-20").await?.commitment;
    let link = LinkCommitment {
        commitment: sso,
        waits_for: duty,
        lag_days: 0,
    };
    world.app.link_commitment(link).await?;
    world.at("2026-06-15T09:00").await?;
    let listed = async || {
        let query = CommitmentsQuery {
            side: Side::Ours,
            filter: CommitmentFilter::Open,
            account: Some(acme),
            after: None,
        };
        let rows = world.app.commitments(query).await?.rows;
        Ok::<_, app::Error>(rows[0].odds.as_ref().unwrap().percent)
    };
    let before = listed().await?;
    world.moved(duty, "2026-06-08", None).await?;
    let after = listed().await?;
    assert_eq!(after, odds(&world, sso).await?.odds);
    assert_ne!(after, before);
    Ok(())
}

/// Ten promises of which about eighty per cent were said; six of them were kept. Says what was said.
async fn six_of_ten(world: &World, to: AccountId) -> Result<u8> {
    let mut made = Vec::new();
    for _ in 0..10 {
        made.push(estimated(world, to, "2026-06-11", 4).await?);
    }
    // 4 · 1.754 = 7.02 working days: the eighth is the 11th.
    let said = odds(world, made[0]).await?.odds;
    assert!((80..90).contains(&said), "{said}");
    for (delivered, made) in [
        ("2026-06-11T12:00", &made[..6]),
        ("2026-06-25T12:00", &made[6..]),
    ] {
        world.at(delivered).await?;
        for id in made {
            act(world, *id, Act::Deliver).await?;
            act(world, *id, Act::Confirm).await?;
        }
    }
    Ok(said)
}

/// From the next quarter on dates go further out.
#[tokio::test]
async fn d6_what_was_said_is_compared_with_what_was_kept_each_quarter() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let said = six_of_ten(&world, acme).await?;
    let it = world.app.calibration().await?;
    assert_eq!(it.stretch, 100, "the quarter is not over");
    let quarter = &it.quarters[0];
    assert_eq!((quarter.from, quarter.closed), (day("2026-04-01"), 10));
    assert!(quarter.is_far_below);
    let bin = &quarter.bins[0];
    assert_eq!((bin.said, bin.kept, bin.of), (said, 60, 10));

    world.at("2026-06-30T23:59").await?;
    assert_eq!(world.app.calibration().await?.stretch, 100);
    world.at("2026-07-01T00:00").await?;
    assert!(world.app.calibration().await?.stretch > 100);
    let next = estimated(&world, acme, "2026-07-31", 4).await?;
    assert!(odds(&world, next).await?.is_stretched);
    Ok(())
}

#[tokio::test]
async fn forecast_off_speaks_once_the_quarter_is_over_until_somebody_saw_it() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    six_of_ten(&world, acme).await?;
    world.at("2026-06-30T23:59").await?;
    assert!(world.app.forecast_off().await?.is_none());
    world.at("2026-07-01T00:00").await?;
    let off = world.app.forecast_off().await?.unwrap();
    assert_eq!(
        (off.from, off.bin.kept, off.bin.of),
        (day("2026-04-01"), 60, 10)
    );

    world.at("2026-09-30T23:59").await?;
    assert!(world.app.forecast_off().await?.is_some());
    world.app.see_forecast_off(off.from).await?;
    assert!(world.app.forecast_off().await?.is_none());
    let world = world.restarted().await?;
    assert!(world.app.forecast_off().await?.is_none());
    // It stands on nobody's undo stack, and another quarter speaks for itself.
    world.app.see_forecast_off(day("2026-01-01")).await?;
    assert!(world.app.forecast_off().await?.is_some());
    world.at("2026-10-01T00:00").await?;
    assert!(world.app.forecast_off().await?.is_none());
    Ok(())
}

#[tokio::test]
async fn d6_the_odds_of_the_first_day_are_what_was_said_even_where_they_fell() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = estimated(&world, acme, "2026-06-22", 10).await?;
    for date in ["2026-06-02", "2026-06-10", "2026-06-18"] {
        world.at(&format!("{date}T09:00")).await?;
    }
    act(&world, sso, Act::Deliver).await?;
    act(&world, sso, Act::Confirm).await?;
    let bins = world.app.calibration().await?.quarters[0].bins.clone();
    assert_eq!((bins[0].said, bins[0].kept, bins[0].of), (68, 100, 1));
    Ok(())
}

#[tokio::test]
async fn c5_kept_rates_are_told_by_maker_account_and_source_and_stay_in_step() -> Result<()> {
    let world = World::new().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let mut made = Vec::new();
    for (account, count) in [(acme, 4), (bolt, 2)] {
        for _ in 0..count {
            made.push(world.promise(account, "2026-06-10").await?.commitment);
        }
    }
    world.at("2026-06-10T12:00").await?;
    let all =
        async |world: &World| Ok::<_, app::Error>(world.app.kept_rates(KeptBy::Maker).await?.all);
    assert_eq!(all(&world).await?.of, 0);
    for id in &made[..4] {
        act(&world, *id, Act::Deliver).await?;
        act(&world, *id, Act::Confirm).await?;
    }
    let four = all(&world).await?;
    assert_eq!((four.kept, four.of), (4, 4));
    assert!(four.figures.is_none(), "too few to say");

    act(&world, made[4], Act::Break).await?;
    let rates = world.app.kept_rates(KeptBy::Account).await?;
    let named = |at: usize| match &rates.rows[at].of {
        KeptOf::Account(named) => named.name.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!((named(0), rates.rows[0].rate.kept), ("Acme".into(), 4));
    assert_eq!((named(1), rates.rows[1].rate.kept), ("Bolt".into(), 0));
    // (4 + 1) / (5 + 2)
    assert_eq!(rates.all.figures.unwrap().rate, 71);
    let by_maker = world.app.kept_rates(KeptBy::Maker).await?;
    assert!(matches!(
        &by_maker.rows[0].of,
        KeptOf::Maker { is_me: true, .. }
    ));

    // What is undone, put into the trash or opened anew counts as it stands.
    world.app.undo().await?;
    assert_eq!(all(&world).await?.of, 4);
    world.app.redo().await?;
    assert_eq!(all(&world).await?.of, 5);
    world.app.trash_account(TrashAccount { id: acme }).await?;
    assert_eq!(all(&world).await?.of, 1);
    let world = world.restarted().await?;
    assert_eq!(all(&world).await?.of, 1);
    Ok(())
}

#[tokio::test]
async fn c5_kept_rates_are_told_by_what_promises_stand_on_and_on_what_occasion() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = AddCapability {
        name: "SSO".into(),
        status: CapabilityStatus::Exists,
    };
    let sso = world.app.add_capability(sso).await?;
    let [on_sso, in_sale, plain] = [(); 3].map(|()| world.promise(acme, "2026-06-10"));
    let (on_sso, in_sale) = (on_sso.await?.commitment, in_sale.await?.commitment);
    let plain = plain.await?.commitment;
    change(&world, on_sso, CommitmentChange::Capability(Some(sso))).await?;
    change(
        &world,
        in_sale,
        CommitmentChange::Source(Some(Source::Sale)),
    )
    .await?;
    for id in [on_sso, in_sale, plain] {
        act(&world, id, Act::Break).await?;
    }
    let by = async |by| {
        let rows = world.app.kept_rates(by).await?.rows.into_iter();
        Ok::<_, app::Error>(rows.map(|row| (row.of, row.rate.of)).collect::<Vec<_>>())
    };
    let of_capability = by(KeptBy::Capability).await?;
    assert!(
        matches!(&of_capability[..], [(KeptOf::Capability { id, name }, 1)] if *id == sso && name == "SSO"),
        "{of_capability:?}"
    );
    let of_source = by(KeptBy::Source).await?;
    assert!(
        matches!(
            of_source[..],
            [
                (KeptOf::Source(None), 2),
                (KeptOf::Source(Some(Source::Sale)), 1)
            ]
        ),
        "{of_source:?}"
    );
    Ok(())
}

/// Nobody marked it so: twenty working days after Monday 15 June it is broken, on Tuesday 14 July.
#[tokio::test]
async fn c4_what_stays_undelivered_counts_as_broken_by_time_alone() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    world.promise(acme, "2026-06-15").await?;
    let of = async || Ok::<_, app::Error>(world.app.kept_rates(KeptBy::Source).await?.all.of);
    world.at("2026-07-13T23:00").await?;
    assert_eq!(of().await?, 0);
    world.at("2026-07-14T00:00").await?;
    assert_eq!(of().await?, 1);
    Ok(())
}

#[tokio::test]
async fn c5_without_an_estimate_the_makers_rate_stands_in_for_the_odds() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-15").await?.commitment;
    let forecast = world.app.forecast(sso).await?;
    assert!(forecast.odds.is_none());
    assert_eq!(forecast.kept.map(|rate| rate.of), Some(0));
    act(&world, sso, Act::Deliver).await?;
    let over = world.app.forecast(sso).await?;
    assert!(
        over.odds.is_none() && over.kept.is_none(),
        "nothing is in question"
    );
    Ok(())
}
