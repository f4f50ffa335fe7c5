//! The dates that stand: what a calendar shows of the ledger. What is over, or in the trash, is in none of them.

use chrono::{DateTime, NaiveDate, Utc};
use domain::commitments::Side;
use domain::contracts::Contract;
use domain::ids::CommitmentId;
use domain::meetings::Meeting;
use domain::reminders::Reminder;
use domain::text::{Line, Words};
use sqlx::SqliteConnection;
use uuid::fmt::Hyphenated;

use crate::column::{due, line, word, words};
use crate::error::{Error, Result};
use crate::meetings::running_since;
use crate::rows::{ContractRow, MeetingRow, ReminderRow, contract_columns, meeting_columns};

/// A commitment that somebody still owes by a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owed {
    /// Its id.
    pub id: CommitmentId,
    /// Who owes it.
    pub side: Side,
    /// What was said.
    pub words: Words,
    /// The day it is due: the last one of a month or a quarter.
    pub due_on: NaiveDate,
    /// The client.
    pub account_name: Line,
}

#[derive(sqlx::FromRow)]
struct OwedRow {
    commitment_id: Hyphenated,
    side: String,
    words: String,
    due: String,
    account_name: String,
}

/// A record with its client's name.
#[derive(sqlx::FromRow)]
struct NamedRow<Record> {
    #[sqlx(flatten)]
    record: Record,
    account_name: String,
}

fn named<Row, T: TryFrom<Row, Error = Error>>(rows: Vec<NamedRow<Row>>) -> Result<Vec<(T, Line)>> {
    rows.into_iter()
        .map(|row| {
            Ok((
                row.record.try_into()?,
                line("account.name", &row.account_name)?,
            ))
        })
        .collect()
}

/// What is owed by a day, both ways, soonest first on each side.
pub async fn owed(conn: &mut SqliteConnection) -> Result<Vec<Owed>> {
    // Side by side, so that the index of what is open is read and nothing that is over.
    let rows: Vec<OwedRow> = sqlx::query_as(
        "select commitment.commitment_id, commitment.side, commitment.words, commitment.due,
            account.name as account_name
         from (select 'ours' as side union all select 'theirs') as asked
         cross join commitment on commitment.side = asked.side
         cross join account on account.account_id = commitment.account_id
         where commitment.is_open = 1 and commitment.due is not null and account.trashed_at is null
         order by asked.side, commitment.due_on, commitment.commitment_id",
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok::<_, Error>(Owed {
                id: CommitmentId::from_uuid(row.commitment_id.into_uuid()),
                side: word("commitment.side", &row.side)?,
                words: words("commitment.words", &row.words)?,
                due_on: due("commitment.due", &row.due)?.last(),
                account_name: line("account.name", &row.account_name)?,
            })
        })
        .collect()
}

/// The signed contracts that no other follows, each with the client's name.
pub async fn contracts(conn: &mut SqliteConnection) -> Result<Vec<(Contract, Line)>> {
    let rows: Vec<NamedRow<ContractRow>> = sqlx::query_as(concat!(
        "select ",
        contract_columns!(),
        ", account.name as account_name
         from contract join account on account.account_id = contract.account_id
         where contract.state = 'signed' and account.trashed_at is null
            and not exists (select 1 from contract as next
                where next.predecessor_id = contract.contract_id and next.state = 'signed')
         order by contract.contract_id"
    ))
    .fetch_all(conn)
    .await?;
    named(rows)
}

/// The reminders that are not done, soonest first, each with the client's name.
pub async fn reminders(conn: &mut SqliteConnection) -> Result<Vec<(Reminder, Line)>> {
    let rows: Vec<NamedRow<ReminderRow>> = sqlx::query_as(
        "select reminder.reminder_id, reminder.account_id, reminder.text, reminder.at, reminder.done_at,
            reminder.recurrence, reminder.wished_on, account.name as account_name
         from reminder join account on account.account_id = reminder.account_id
         where reminder.done_at is null and account.trashed_at is null
         order by reminder.at, reminder.reminder_id",
    )
    .fetch_all(conn)
    .await?;
    named(rows)
}

/// The meetings that are not over at `now`, soonest first, each with the client's name.
pub async fn meetings(
    conn: &mut SqliteConnection,
    now: DateTime<Utc>,
) -> Result<Vec<(Meeting, Line)>> {
    let rows: Vec<NamedRow<MeetingRow>> = sqlx::query_as(concat!(
        "select ",
        meeting_columns!(),
        ", account.name as account_name
         from meeting join account on account.account_id = meeting.account_id
         where meeting.debriefed_on is null and meeting.starts_at > ?1 and meeting.ends_at > ?2
            and account.trashed_at is null
         order by meeting.starts_at, meeting.meeting_id"
    ))
    .bind(running_since(now))
    .bind(now.timestamp_millis())
    .fetch_all(conn)
    .await?;
    named(rows)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use domain::commitments::Act;
    use domain::contracts::ContractState;
    use domain::history::Intent;
    use domain::ids::{ContractId, MeetingId};
    use domain::meetings::{MeetingKind, Span};
    use domain::time::{Calendar, DueDate, Zone};

    use super::*;
    use crate::testing::{World, at, contract, day, duty, mention, promise, recurring, reminder};

    async fn owed_words(world: &World) -> Result<Vec<(Side, String, NaiveDate)>> {
        let owed = owed(&mut *world.read().await?).await?.into_iter();
        Ok(owed
            .map(|owed| (owed.side, owed.words.to_string(), owed.due_on))
            .collect())
    }

    async fn put_into_trash(world: &World, name: &str) -> Result<()> {
        let mut change = world.change(Intent::TrashAccount).await?;
        sqlx::query("update account set trashed_at = 1 where name = ?")
            .bind(name)
            .execute(change.conn())
            .await?;
        change.commit().await.map(drop)
    }

    #[tokio::test]
    async fn what_is_owed_by_a_day_stands_both_ways_and_a_quarter_on_its_last_day() -> Result<()> {
        let world = World::begun().await?;
        let acme = world.account("Acme").await?;
        let me = world.me;
        let kept = promise(acme.id, me, "kept", "2026-06-02");
        for said in [
            &promise(acme.id, me, "later", "2026-06-20"),
            &promise(acme.id, me, "sooner", "2026-06-10"),
            &duty(acme.id, me, "theirs", Some("2026-06-12")),
            &duty(acme.id, me, "some day", None),
            &mention(acme.id, me, "backlog"),
            &kept,
        ] {
            world.create(Intent::MakeCommitment, said).await?;
        }
        let done = kept.after(Act::Deliver, day("2026-06-02")).unwrap();
        world.save(Intent::ActOnCommitment, &done).await?;
        let quarter = DueDate::quarter(Calendar::Gregorian, 2026, 3).unwrap();
        let later = promise(acme.id, me, "in Q3", "2026-06-15");
        let (moved, _) = later
            .moved(
                quarter,
                domain::commitments::DateSetter::Us,
                None,
                None,
                day("2026-06-01"),
            )
            .unwrap();
        world.create(Intent::MakeCommitment, &moved).await?;

        let expected = [
            (Side::Ours, "sooner".to_owned(), day("2026-06-10")),
            (Side::Ours, "later".to_owned(), day("2026-06-20")),
            (Side::Ours, "in Q3".to_owned(), day("2026-09-30")),
            (Side::Theirs, "theirs".to_owned(), day("2026-06-12")),
        ];
        assert_eq!(owed_words(&world).await?, expected);

        put_into_trash(&world, "Acme").await?;
        assert_eq!(owed_words(&world).await?, []);
        Ok(())
    }

    #[tokio::test]
    async fn nothing_that_is_over_is_read_for_what_is_owed() -> Result<()> {
        let world = World::begun().await?;
        let plan: Vec<(i64, i64, i64, String)> = sqlx::query_as(
            "explain query plan
             select commitment.commitment_id from (select 'ours' as side union all select 'theirs') as asked
             cross join commitment on commitment.side = asked.side
             cross join account on account.account_id = commitment.account_id
             where commitment.is_open = 1 and commitment.due is not null and account.trashed_at is null
             order by asked.side, commitment.due_on, commitment.commitment_id",
        )
        .fetch_all(&mut *world.read().await?)
        .await?;
        assert!(
            plan.iter()
                .any(|(.., step)| step.contains("commitment_open_by_due")),
            "{plan:?}"
        );
        Ok(())
    }

    #[tokio::test]
    async fn a_contract_that_is_signed_and_not_followed_stands() -> Result<()> {
        let world = World::begun().await?;
        let acme = world.account("Acme").await?;
        let first = contract(acme.id, "First", "2026-06-30");
        let draft = Contract {
            state: ContractState::Draft,
            ..contract(acme.id, "Draft", "2026-06-30")
        };
        for contract in [&first, &draft] {
            world.create(Intent::AddContract, contract).await?;
        }
        let stand = contracts(&mut *world.read().await?).await?;
        assert_eq!(stand, [(first.clone(), acme.name.clone())]);

        let next = Contract {
            id: ContractId::new(),
            predecessor: Some(first.id),
            ..contract(acme.id, "Next", "2027-06-30")
        };
        world.create(Intent::RenewContract, &next).await?;
        let stand = contracts(&mut *world.read().await?).await?;
        assert_eq!(stand, [(next, acme.name)]);
        put_into_trash(&world, "Acme").await?;
        assert_eq!(contracts(&mut *world.read().await?).await?, []);
        Ok(())
    }

    #[tokio::test]
    async fn a_reminder_stands_until_it_is_done() -> Result<()> {
        let world = World::begun().await?;
        let acme = world.account("Acme").await?;
        let weekly = recurring(acme.id, "weekly", 7);
        let once = reminder(acme.id, "once", "2026-06-02T08:00:00Z");
        let done = Reminder {
            done_at: Some(at("2026-06-01T11:00:00Z")),
            ..reminder(acme.id, "done", "2026-06-01T08:00:00Z")
        };
        for set in [&weekly, &once, &done] {
            world.create(Intent::SetReminder, set).await?;
        }
        let stand = reminders(&mut *world.read().await?).await?;
        let named = |reminder: Reminder| (reminder, acme.name.clone());
        assert_eq!(stand, [named(once), named(weekly)]);
        put_into_trash(&world, "Acme").await?;
        assert_eq!(reminders(&mut *world.read().await?).await?, []);
        Ok(())
    }

    #[tokio::test]
    async fn a_meeting_stands_until_it_ends_or_is_debriefed() -> Result<()> {
        let world = World::begun().await?;
        let acme = world.account("Acme").await?;
        let meeting = |starts: &str, ends: &str| Meeting {
            id: MeetingId::new(),
            account: acme.id,
            contacts: Vec::new(),
            kind: MeetingKind::Call,
            about: None,
            span: Span::new(at(starts), at(ends), Zone::utc()).unwrap(),
            place: None,
            external_id: None,
            intention: None,
            debriefed_on: None,
        };
        let runs = meeting("2026-05-02T12:00:01Z", "2026-06-01T12:00:01Z");
        let over = meeting("2026-06-01T11:00:00Z", "2026-06-01T12:00:00Z");
        let ahead = meeting("2026-06-02T09:00:00Z", "2026-06-02T10:00:00Z");
        let debriefed = Meeting {
            debriefed_on: Some(day("2026-06-01")),
            ..meeting("2026-06-01T11:30:00Z", "2026-06-01T13:00:00Z")
        };
        for planned in [&runs, &over, &ahead, &debriefed] {
            world.create(Intent::PlanMeeting, planned).await?;
        }
        let now = at("2026-06-01T12:00:00Z");
        let stand = meetings(&mut *world.read().await?, now).await?;
        let named = |meeting: Meeting| (meeting, acme.name.clone());
        assert_eq!(stand, [named(runs), named(ahead)]);
        put_into_trash(&world, "Acme").await?;
        assert_eq!(meetings(&mut *world.read().await?, now).await?, []);
        Ok(())
    }
}
