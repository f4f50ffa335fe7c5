//! Questions about hand-set reminders.

use chrono::{DateTime, Utc};
use domain::ids::{AccountId, ReminderId};
use domain::reminders::Reminder;
use sqlx::SqliteConnection;

use crate::column::Stored;
use crate::error::Result;
use crate::rows::{ReminderRow, load, reminder_columns};

/// The reminder with this id.
pub async fn by_id(conn: &mut SqliteConnection, id: ReminderId) -> Result<Option<Reminder>> {
    load::<ReminderRow>(conn, &id.to_string())
        .await?
        .map(Reminder::try_from)
        .transpose()
}

/// A client's reminders that are not done, soonest first.
pub async fn of_account(conn: &mut SqliteConnection, account: AccountId) -> Result<Vec<Reminder>> {
    let rows: Vec<ReminderRow> = sqlx::query_as(concat!(
        "select ",
        reminder_columns!(),
        " from reminder where account_id = ? and done_at is null order by at, reminder_id"
    ))
    .bind(account.stored())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Reminder::try_from).collect()
}

/// What the rules read of a client's reminders that are not done: those whose time has come by `now`, soonest first,
/// and the next one.
pub async fn facts(
    conn: &mut SqliteConnection,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<Vec<Reminder>> {
    let rows: Vec<ReminderRow> = sqlx::query_as(concat!(
        "select * from (select ",
        reminder_columns!(),
        " from reminder where account_id = ?1 and done_at is null and at <= ?2 order by at, reminder_id)
         union all select * from (select ",
        reminder_columns!(),
        " from reminder where account_id = ?1 and done_at is null and at > ?2 order by at, reminder_id limit 1)"
    ))
    .bind(account.stored())
    .bind(now.timestamp_millis())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Reminder::try_from).collect()
}

#[cfg(test)]
mod tests {
    use domain::history::Intent;

    use super::*;
    use crate::Error;
    use crate::testing::{World, at, recurring, reminder};

    #[tokio::test]
    async fn what_is_not_done_stands_soonest_first() -> Result<()> {
        let world = World::begun().await?;
        let (acme, other) = (world.account("Acme").await?, world.account("Other").await?);
        let later = reminder(acme.id, "later", "2026-06-03T08:00:00Z");
        let sooner = reminder(acme.id, "sooner", "2026-06-02T08:00:00Z");
        for set in [
            &later,
            &sooner,
            &reminder(other.id, "theirs", "2026-06-01T08:00:00Z"),
        ] {
            world.create(Intent::SetReminder, set).await?;
        }
        assert_eq!(
            of_account(&mut *world.read().await?, acme.id).await?,
            [sooner.clone(), later.clone()]
        );

        let done = Reminder {
            done_at: Some(at("2026-06-02T08:01:00Z")),
            ..sooner
        };
        world.save(Intent::FinishReminder, &done).await?;
        let mut read = world.read().await?;
        assert_eq!(of_account(&mut read, acme.id).await?, [later]);
        assert_eq!(by_id(&mut read, done.id).await?, Some(done));
        Ok(())
    }

    #[tokio::test]
    async fn the_rules_read_what_has_come_and_the_next() -> Result<()> {
        let world = World::begun().await?;
        let acme = world.account("Acme").await?;
        for hour in ["10", "08", "09", "11"] {
            let reminder = reminder(acme.id, hour, &format!("2026-06-02T{hour}:00:00Z"));
            world.create(Intent::SetReminder, &reminder).await?;
        }
        let done = Reminder {
            done_at: Some(at("2026-06-02T07:00:00Z")),
            ..reminder(acme.id, "done", "2026-06-02T08:30:00Z")
        };
        world.create(Intent::SetReminder, &done).await?;
        let texts = async |now: &str| {
            let facts = facts(&mut *world.read().await?, acme.id, at(now)).await?;
            let texts = facts.iter().map(|reminder| reminder.text.to_string());
            Ok::<_, Error>(texts.collect::<Vec<_>>())
        };
        assert_eq!(texts("2026-06-02T08:59:59Z").await?, ["08", "09"]);
        assert_eq!(texts("2026-06-02T09:00:00Z").await?, ["08", "09", "10"]);
        assert_eq!(texts("2026-06-02T07:00:00Z").await?, ["08"]);
        let all = ["08", "09", "10", "11"];
        assert_eq!(texts("2026-06-02T11:00:00Z").await?, all);
        Ok(())
    }

    #[tokio::test]
    async fn a_rule_comes_back_as_it_was_and_one_that_means_nothing_is_damaged() -> Result<()> {
        let world = World::begun().await?;
        let acme = world.account("Acme").await?;
        let weekly = recurring(acme.id, "Call", 7);
        world.create(Intent::SetReminder, &weekly).await?;
        let stored = of_account(&mut *world.read().await?, acme.id).await?;
        assert_eq!(stored, std::slice::from_ref(&weekly));

        let once = Reminder {
            recurring: None,
            ..weekly.clone()
        };
        world.save(Intent::ChangeReminder, &once).await?;
        assert_eq!(by_id(&mut *world.read().await?, once.id).await?, Some(once));

        world.save(Intent::ChangeReminder, &weekly).await?;
        let mut change = world.change(Intent::ChangeReminder).await?;
        sqlx::query(
            "update reminder set recurrence = replace(recurrence, '\"every\":7', '\"every\":0')",
        )
        .execute(change.conn())
        .await?;
        assert!(matches!(
            by_id(change.conn(), weekly.id).await,
            Err(Error::Damaged("reminder.recurrence"))
        ));
        let halved = sqlx::query("update reminder set wished_on = null")
            .execute(change.conn())
            .await;
        assert!(halved.is_err(), "a rule without its day");
        Ok(())
    }
}
