//! Q1: ended by force in the middle of saving, again and again, Kept loses nothing that it confirmed.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use chrono::Utc;
use domain::accounts::Account;
use domain::commitments::{Commitment, DateSetter, Dates, Kind, Promise, Terms};
use domain::history::Intent;
use domain::ids::{CommitmentId, TeammateId};
use domain::text::Words;
use domain::time::DueDate;
use store::{Author, Ledger, Result, commitments, teammates};
use torture::{account, me, times};

mod torture;

/// How often one ledger is ended; `KEPT_Q1_TIMES` says how often in all, in rounds of so many.
const TIMES: u64 = 50;

/// Set for the process that saves and is ended: the folder of its ledger.
const FOLDER: &str = "KEPT_Q1_FOLDER";

#[tokio::test]
async fn q1_nothing_confirmed_is_lost_when_kept_is_ended_by_force() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        return save_until_ended(Path::new(&folder)).await.unwrap();
    }
    let rounds = times("KEPT_Q1_TIMES", TIMES).div_ceil(TIMES);
    for round in 0..rounds {
        let folder = tempfile::tempdir().unwrap();
        let mut confirmed = BTreeSet::new();
        for time in round * TIMES..(round + 1) * TIMES {
            confirmed.extend(confirmed_before_the_end(folder.path(), time));
            check(folder.path(), &confirmed).await.unwrap();
        }
        assert!(
            confirmed.len() as u64 > TIMES,
            "it was ended before it had saved anything: {}",
            confirmed.len()
        );
    }
}

/// Starts this test again as the one that saves, ends it after a while, and hands back what it had confirmed.
fn confirmed_before_the_end(folder: &Path, time: u64) -> Vec<CommitmentId> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "q1_nothing_confirmed_is_lost_when_kept_is_ended_by_force",
            "--nocapture",
        ])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    let reading = std::thread::spawn(move || {
        let lines = output.lines().map_while(std::io::Result::ok);
        lines
            .filter_map(|line| line.strip_prefix("saved ")?.parse().ok())
            .collect::<Vec<CommitmentId>>()
    });
    // From within its start to well within its saving; no two ends fall on the same moment.
    std::thread::sleep(Duration::from_micros(2_000 + time * 3_137 % 157_019));
    child.kill().unwrap();
    child.wait().unwrap();
    reading.join().unwrap()
}

async fn save_until_ended(folder: &Path) -> Result<()> {
    let ledger = Ledger::open(folder, Utc::now()).await?;
    let known = teammates::me(&mut *ledger.read().await?).await?;
    let me = match known {
        Some(me) => me,
        None => {
            let me = me();
            let mut change = ledger
                .change(Utc::now(), Intent::Begin, Author::Me(me.id))
                .await?;
            change.create(&me).await?;
            change.commit().await?;
            me
        }
    };
    loop {
        // An account and its first promise: both or neither.
        let account = account(me.id, "Acme");
        let promise = promise(&account, me.id);
        let mut change = ledger
            .change(Utc::now(), Intent::MakeCommitment, Author::Me(me.id))
            .await?;
        change.create(&account).await?;
        change.create(&promise).await?;
        change.commit().await?;
        writeln!(std::io::stdout(), "saved {}", promise.id)?;

        let kept = Commitment {
            words: Words::parse("SSO, in writing").unwrap(),
            ..promise
        };
        let mut change = ledger
            .change(Utc::now(), Intent::ChangeCommitment, Author::Me(me.id))
            .await?;
        change.save(&kept).await?;
        change.commit().await?;
    }
}

async fn check(folder: &Path, confirmed: &BTreeSet<CommitmentId>) -> Result<()> {
    let ledger = Ledger::open(folder, Utc::now()).await?;
    let mut read = ledger.read().await?;
    for id in confirmed {
        assert!(
            commitments::by_id(&mut read, *id).await?.is_some(),
            "{id} was confirmed and is gone"
        );
    }
    for (question, answer) in [
        // Both or neither, and never without their history.
        (
            "select count(*) from account where account_id not in (select account_id from commitment)",
            0,
        ),
        (
            "select count(*) from commitment where commitment_id not in
            (select entity_id from event where kind = 'created')",
            0,
        ),
        (
            "select count(*) from commitment where words <> 'SSO' and commitment_id not in
            (select entity_id from event where field = 'words')",
            0,
        ),
        (
            "select count(*) from event where group_id not in (select group_id from event_group)",
            0,
        ),
        ("select count(*) from pragma_foreign_key_check", 0),
        (
            "select count(*) from pragma_integrity_check where integrity_check = 'ok'",
            1,
        ),
    ] {
        let found: i64 = sqlx::query_scalar(question)
            .fetch_one(&mut *read)
            .await
            .unwrap();
        assert_eq!(found, answer, "{question}");
    }
    drop(read);
    ledger.close().await;
    Ok(())
}

fn promise(account: &Account, maker: TeammateId) -> Commitment {
    let today = Utc::now().date_naive();
    Commitment {
        id: CommitmentId::new(),
        account: account.id,
        contact: None,
        words: Words::parse("SSO").unwrap(),
        maker,
        made_on: today,
        channel: None,
        kind: Kind::Delivery,
        source: None,
        contract: None,
        capability: None,
        approver: None,
        acceptance_test: None,
        freely_given: None,
        terms: Terms::Promise(Promise::made(
            Dates::said(DueDate::day(today), DateSetter::Us),
            Some(today),
        )),
    }
}
