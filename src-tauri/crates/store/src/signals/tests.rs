use domain::history::Intent;
use domain::meetings::Weekly;
use domain::signals::Rule;

use super::*;
use crate::testing::{World, at, day};
use crate::{Error, trash};

fn overdue(commitment: CommitmentId, severity: Severity) -> Signal {
    Signal::raised(
        Rule::PromiseOverdue,
        Subject::Commitment(commitment),
        commitment,
        None,
        severity,
        Some(day("2026-06-15")),
    )
}

async fn judged(world: &World, account: AccountId, verdict: &Verdict, now: &str) -> Result<bool> {
    let mut writing = world.ledger.write().await?;
    let seen = facts::versions(&mut writing).await?;
    let changed = replace(&mut writing, account, verdict, &seen, at(now)).await?;
    writing.commit().await?;
    Ok(changed)
}

fn verdict(signals: Vec<Signal>, stands_until: Option<&str>) -> Verdict {
    Verdict {
        signals,
        stands_until: stands_until.map(at),
        ..Verdict::default()
    }
}

#[tokio::test]
async fn a_signal_that_stays_keeps_the_time_it_was_raised_at() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let id = CommitmentId::new();
    let step = Signal::raised(
        Rule::RenewalNotice,
        Subject::Contract(ContractId::new()),
        day("2026-12-31"),
        Some(7),
        Severity::Red,
        None,
    );
    let remind = Signal::raised(
        Rule::Reminder,
        Subject::Reminder(ReminderId::new()),
        1,
        None,
        Severity::Note,
        None,
    );

    let first = verdict(vec![overdue(id, Severity::Amber), remind.clone()], None);
    assert!(judged(&world, acme.id, &first, "2026-06-16T00:00:00Z").await?);
    assert!(
        !judged(&world, acme.id, &first, "2026-06-17T00:00:00Z").await?,
        "nothing is another than before"
    );
    let lighter = verdict(vec![overdue(id, Severity::Note), remind.clone()], None);
    assert!(judged(&world, acme.id, &lighter, "2026-06-17T00:00:00Z").await?);
    let standing = of_account(
        &mut *world.read().await?,
        acme.id,
        at("2026-06-17T00:00:00Z"),
    )
    .await?;
    assert!(
        standing
            .iter()
            .all(|one| one.raised_at == at("2026-06-16T00:00:00Z")),
        "what stays below red is as old as before"
    );
    let second = verdict(vec![overdue(id, Severity::Red), step.clone()], None);
    assert!(judged(&world, acme.id, &second, "2026-06-18T00:00:00Z").await?);

    let standing = of_account(
        &mut *world.read().await?,
        acme.id,
        at("2026-06-18T00:00:00Z"),
    )
    .await?;
    assert_eq!(standing.len(), 2, "the reminder is over");
    assert_eq!(standing[0].signal, overdue(id, Severity::Red));
    assert_eq!(
        standing[0].raised_at,
        at("2026-06-18T00:00:00Z"),
        "it became red, and has to reach the person as that"
    );
    assert_eq!(
        standing[1].signal, step,
        "what has no due day comes after what has"
    );
    assert_eq!(standing[1].raised_at, at("2026-06-18T00:00:00Z"));
    assert_eq!(
        account_of(&mut *world.read().await?, &step.key).await?,
        Some(acme.id)
    );
    assert_eq!(
        account_of(&mut *world.read().await?, &remind.key).await?,
        None
    );

    let mut writing = world.ledger.write().await?;
    clear(&mut writing, acme.id).await?;
    writing.commit().await?;
    assert_eq!(
        of_account(
            &mut *world.read().await?,
            acme.id,
            at("2026-06-18T00:00:00Z")
        )
        .await?,
        []
    );
    Ok(())
}

#[tokio::test]
async fn a_verdict_of_which_only_the_weekly_part_changed_is_another_than_before() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let silence = domain::touches::Silence {
        ideal: Some(21),
        max: Some(60),
    };
    let first = Weekly {
        outlook: None,
        silent_since: Some(day("2026-06-01")),
        silence,
    };
    let outlook = Some(domain::contracts::Outlook::Good);
    let silent_since = Some(day("2026-06-02"));
    let longer = domain::touches::Silence {
        max: Some(61),
        ..silence
    };
    let sooner = domain::touches::Silence {
        ideal: Some(20),
        ..silence
    };
    for weekly in [
        Some(first),
        Some(Weekly { outlook, ..first }),
        Some(Weekly {
            silent_since,
            ..first
        }),
        Some(Weekly {
            silence: longer,
            ..first
        }),
        Some(Weekly {
            silence: sooner,
            ..first
        }),
        None,
    ] {
        let verdict = Verdict {
            weekly,
            ..Verdict::default()
        };
        let now = "2026-06-16T00:00:00Z";
        assert!(judged(&world, acme.id, &verdict, now).await?, "{weekly:?}");
        assert!(!judged(&world, acme.id, &verdict, now).await?);
    }
    Ok(())
}

#[tokio::test]
async fn a_verdict_is_due_at_its_very_instant_and_the_trash_wakes_nobody() -> Result<()> {
    let world = World::begun().await?;
    let (first, second) = (
        world.account("First").await?,
        world.account("Second").await?,
    );
    judged(
        &world,
        first.id,
        &verdict(Vec::new(), Some("2026-06-10T00:00:00Z")),
        "2026-06-01T00:00:00Z",
    )
    .await?;
    judged(
        &world,
        second.id,
        &verdict(Vec::new(), Some("2026-06-09T00:00:00Z")),
        "2026-06-01T00:00:00Z",
    )
    .await?;

    let now = at("2026-06-01T00:00:00Z");
    let mut read = world.read().await?;
    assert_eq!(
        due_before(&mut read, at("2026-06-08T23:59:59.999Z"), 200).await?,
        []
    );
    assert_eq!(
        due_before(&mut read, at("2026-06-09T00:00:00Z"), 200).await?,
        [second.id]
    );
    assert_eq!(
        due_before(&mut read, at("2026-06-11T00:00:00Z"), 200).await?,
        [second.id, first.id]
    );
    assert_eq!(
        next_instant(&mut read, now).await?,
        Some(at("2026-06-09T00:00:00Z"))
    );
    assert!(!has_ended(&mut read, second.id, at("2026-06-08T23:59:59.999Z")).await?);
    assert!(has_ended(&mut read, second.id, at("2026-06-09T00:00:00Z")).await?);
    drop(read);

    let mut change = world.change(Intent::TrashAccount).await?;
    trash::put(&mut change, second.id, now).await?;
    change.commit().await?;
    let mut read = world.read().await?;
    assert_eq!(
        due_before(&mut read, at("2026-06-11T00:00:00Z"), 200).await?,
        [first.id]
    );
    assert_eq!(
        next_instant(&mut read, now).await?,
        Some(at("2026-06-10T00:00:00Z"))
    );
    Ok(())
}

#[tokio::test]
async fn a_snooze_is_one_for_each_signal_and_its_end_wakes_the_scheduler() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let signal = overdue(CommitmentId::new(), Severity::Red);
    judged(
        &world,
        acme.id,
        &verdict(vec![signal.clone()], None),
        "2026-06-16T00:00:00Z",
    )
    .await?;
    assert_eq!(
        next_instant(&mut *world.read().await?, at("2026-06-16T00:00:00Z")).await?,
        None
    );

    for until in ["2026-06-16T01:00:00Z", "2026-06-16T02:00:00Z"] {
        let mut change = world.change(Intent::Snooze).await?;
        snooze(&mut change, &signal.key, acme.id, at(until)).await?;
        change.commit().await?;
    }
    let until = at("2026-06-16T02:00:00Z");
    let mut read = world.read().await?;
    let standing = of_account(&mut read, acme.id, at("2026-06-16T01:59:59Z")).await?;
    assert_eq!(standing[0].snoozed_until, Some(until));
    assert_eq!(
        of_account(&mut read, acme.id, until).await?[0].snoozed_until,
        None
    );
    assert_eq!(
        next_instant(&mut read, at("2026-06-16T01:59:59Z")).await?,
        Some(until)
    );
    assert_eq!(
        next_instant(&mut read, until).await?,
        None,
        "a snooze that ended wakes nobody again"
    );
    drop(read);

    let mut change = world.change(Intent::Snooze).await?;
    wake(&mut change, &signal.key).await?;
    wake(&mut change, "never/put/off/").await?;
    change.commit().await?;
    let standing = of_account(
        &mut *world.read().await?,
        acme.id,
        at("2026-06-16T00:00:00Z"),
    )
    .await?;
    assert_eq!(standing[0].snoozed_until, None);

    let mut change = world.change(Intent::Snooze).await?;
    let refused = snooze(&mut change, "x", AccountId::new(), until).await;
    assert!(
        matches!(refused, Err(Error::MissingReference("snooze"))),
        "{refused:?}"
    );
    Ok(())
}

#[tokio::test]
async fn t1_every_signal_of_an_account_says_what_the_account_is_worth() -> Result<()> {
    let world = World::begun().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let mut says = verdict(
        vec![
            overdue(CommitmentId::new(), Severity::Red),
            overdue(CommitmentId::new(), Severity::Amber),
        ],
        None,
    );
    let other = verdict(vec![overdue(CommitmentId::new(), Severity::Red)], None);
    judged(&world, bolt.id, &other, "2026-06-16T00:00:00Z").await?;
    let worths = async |account: AccountId| -> Result<Vec<i64>> {
        let all = sqlx::query_scalar("select worth from signal where account_id = ?")
            .bind(account.stored())
            .fetch_all(&mut *world.read().await?)
            .await?;
        Ok(all)
    };
    says.worth = 500;
    assert!(judged(&world, acme.id, &says, "2026-06-16T00:00:00Z").await?);
    assert_eq!(worths(acme.id).await?, [500, 500]);

    assert!(!judged(&world, acme.id, &says, "2026-06-16T01:00:00Z").await?);
    says.worth = 0;
    says.raise(overdue(CommitmentId::new(), Severity::Red));
    assert!(judged(&world, acme.id, &says, "2026-06-16T02:00:00Z").await?);
    assert_eq!(worths(acme.id).await?, [0, 0, 0]);
    says.worth = 1;
    assert!(
        judged(&world, acme.id, &says, "2026-06-16T03:00:00Z").await?,
        "Today is in another order"
    );
    assert_eq!(worths(bolt.id).await?, [0]);
    Ok(())
}
