//! Questions about hand-set reminders.

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
