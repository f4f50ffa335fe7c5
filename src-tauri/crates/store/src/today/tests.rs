use domain::history::Intent;
use domain::ids::AccountId;
use domain::signals::{Rule, Subject, Verdict};

use super::*;
use crate::testing::{World, at, contract, day, reminder};
use crate::{facts, rail, signals, trash};

async fn raise(world: &World, account: AccountId, signals: Vec<Signal>) -> Result<()> {
    weigh(world, account, signals, 0).await
}

async fn weigh(world: &World, account: AccountId, signals: Vec<Signal>, worth: i64) -> Result<()> {
    let mut writing = world.ledger.write().await?;
    let seen = facts::versions(&mut writing).await?;
    let verdict = Verdict {
        signals,
        worth,
        ..Verdict::default()
    };
    signals::replace(
        &mut writing,
        account,
        &verdict,
        &seen,
        at("2026-06-16T00:00:00Z"),
    )
    .await?;
    writing.commit().await.map_err(Into::into)
}

fn signal(rule: Rule, subject: Subject, severity: Severity, due: Option<&str>) -> Signal {
    Signal::raised(rule, subject, "episode", None, severity, due.map(day))
}

#[tokio::test]
async fn today_has_one_row_for_each_account_worst_first_then_soonest_then_by_name() -> Result<()> {
    let world = World::begun().await?;
    let now = at("2026-06-16T09:00:00Z");
    let mut ids = Vec::new();
    for name in ["Quiet", "Zeta", "acme", "Note", "Soon"] {
        ids.push(world.account(name).await?.id);
    }
    let [quiet, zeta, acme, note, soon] = ids[..] else {
        return Ok(());
    };
    let sso = world.promise(acme, "SSO", "2026-06-15").await?;
    let terms = contract(zeta, "Terms of 2026", "2026-12-31");
    world.create(Intent::AddContract, &terms).await?;
    let call = reminder(note, "Call Ann", "2026-06-16T08:00:00Z");
    world.create(Intent::SetReminder, &call).await?;

    let due = Some("2026-06-15");
    let red = signal(
        Rule::PromiseOverdue,
        Subject::Commitment(sso.id),
        Severity::Red,
        due,
    );
    let amber = signal(
        Rule::RenewalStep,
        Subject::Contract(terms.id),
        Severity::Amber,
        None,
    );
    raise(&world, acme, vec![amber.clone(), red.clone()]).await?;
    let notice = signal(
        Rule::RenewalNotice,
        Subject::Contract(terms.id),
        Severity::Red,
        due,
    );
    raise(&world, zeta, vec![notice.clone()]).await?;
    raise(
        &world,
        note,
        vec![signal(
            Rule::Reminder,
            Subject::Reminder(call.id),
            Severity::Note,
            due,
        )],
    )
    .await?;
    let sooner = signal(
        Rule::DutyLate,
        Subject::Commitment(sso.id),
        Severity::Red,
        Some("2026-06-14"),
    );
    raise(&world, soon, vec![sooner]).await?;
    raise(&world, quiet, Vec::new()).await?;

    let mut read = world.read().await?;
    let rows = list(&mut read, now, 200).await?;
    let shown: Vec<_> = rows
        .iter()
        .map(|row| (row.account_name.as_str(), row.more))
        .collect();
    assert_eq!(shown, [("Soon", 0), ("acme", 1), ("Zeta", 0), ("Note", 0)]);
    assert_eq!((&rows[1].signal, rows[1].account), (&red, acme));
    assert_eq!(rows[1].raised_at, at("2026-06-16T00:00:00Z"));
    let words: Vec<_> = rows
        .iter()
        .map(|row| row.words.as_ref().map(ToString::to_string))
        .collect();
    assert_eq!(
        words[1..],
        [
            Some("SSO".into()),
            Some("Terms of 2026".into()),
            Some("Call Ann".into())
        ]
    );
    assert_eq!(
        counts(&mut read, now).await?,
        Counts {
            red: 3,
            amber: 0,
            note: 1
        }
    );
    assert_eq!(list(&mut read, now, 2).await?.len(), 2);
    let all = keys(&mut read, now).await?;
    assert_eq!(all.len(), 5);
    assert!(
        all.contains(&(amber.key.clone(), acme)),
        "also what stands behind the worst"
    );
    drop(read);

    // Putting the worst off leaves the next; putting the account away leaves nothing.
    let mut change = world.change(Intent::Snooze).await?;
    signals::snooze(&mut change, &red.key, acme, at("2026-06-16T10:00:00Z")).await?;
    trash::put(&mut change, zeta, now).await?;
    change.commit().await?;
    let mut read = world.read().await?;
    let rows = list(&mut read, now, 200).await?;
    let shown: Vec<_> = rows
        .iter()
        .map(|row| (row.account_name.as_str(), row.more))
        .collect();
    assert_eq!(shown, [("Soon", 0), ("acme", 0), ("Note", 0)]);
    assert_eq!(rows[1].signal, amber);
    let left = keys(&mut read, now).await?;
    let accounts: Vec<_> = left.iter().map(|(_, account)| *account).collect();
    assert_eq!(left.len(), 3);
    assert!(!accounts.contains(&zeta), "in the trash");
    assert!(!left.contains(&(red.key.clone(), acme)), "put off");
    assert_eq!(
        counts(&mut read, now).await?,
        Counts {
            red: 1,
            amber: 1,
            note: 1
        }
    );
    let later = at("2026-06-16T10:00:00Z");
    assert_eq!(
        list(&mut read, later, 200).await?[1].signal,
        red,
        "the snooze is over at its very end"
    );

    let figures = rail::counts(&mut read, now).await?;
    assert_eq!(
        figures,
        rail::Counts {
            today: 2,
            accounts: 4,
            promises: 1,
            duties: 0,
            renewals: 0
        }
    );
    Ok(())
}

#[tokio::test]
async fn t1_equals_stand_in_the_order_of_what_they_are_worth() -> Result<()> {
    let world = World::begun().await?;
    let mut ids = Vec::new();
    for (name, worth) in [("Acme", 100), ("Bolt", 101), ("Cargo", 101), ("Delta", -1)] {
        let account = world.account(name).await?;
        let promise = world.promise(account.id, "SSO", "2026-06-15").await?;
        let overdue = signal(
            Rule::PromiseOverdue,
            Subject::Commitment(promise.id),
            Severity::Red,
            Some("2026-06-15"),
        );
        weigh(&world, account.id, vec![overdue], worth).await?;
        ids.push(account.id);
    }
    let shown = async |limit| -> Result<Vec<AccountId>> {
        let mut read = world.read().await?;
        let rows = list(&mut read, at("2026-06-16T09:00:00Z"), limit).await?;
        Ok(rows.into_iter().map(|row| row.account).collect())
    };
    assert_eq!(shown(200).await?, [ids[1], ids[2], ids[0], ids[3]]);
    assert_eq!(shown(1).await?, [ids[1]]);
    Ok(())
}

#[tokio::test]
async fn the_last_save_tells_when_it_was() -> Result<()> {
    let dir = tempfile::tempdir()?;
    let ledger = crate::Ledger::open(dir.path(), at("2026-06-01T08:00:00Z")).await?;
    assert_eq!(
        crate::rail::saved_at(&mut *ledger.read().await?).await?,
        None
    );

    let world = World::begun().await?;
    assert_eq!(
        crate::rail::saved_at(&mut *world.read().await?).await?,
        Some(at("2026-06-01T12:00:00Z"))
    );
    Ok(())
}
