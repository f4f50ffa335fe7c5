//! Hand-set notes with a time at which they must reach the person.

mod views;

use domain::history::Intent;
use domain::ids::{AccountId, ReminderId};
use domain::reminders::Reminder;

use crate::app::in_sight;
use crate::{App, Error, Refused, Result, typed};
pub use views::*;

impl App {
    /// A client's reminders that are not done, soonest first.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn reminders(&self, account: AccountId) -> Result<Vec<ReminderView>> {
        let reminders = store::reminders::of_account(&mut *self.read().await?, account).await?;
        Ok(reminders.into_iter().map(ReminderView::from).collect())
    }

    /// Sets a reminder. For a day without a time it fires when the day starts, where the laptop is.
    ///
    /// # Errors
    /// A refused text or day, or [`Error::NotFound`] for the account.
    pub async fn set_reminder(&self, input: SetReminder) -> Result<ReminderId> {
        let text = typed::line("text", &input.text)?;
        let day = typed::day("day", input.day)?;
        let mut change = self.change(Intent::SetReminder).await?;
        in_sight(change.conn(), input.account).await?;
        let at = match input.time {
            Some(time) => change.now.zone.instant(day.and_time(time)),
            None => {
                let starts_at = store::settings::rules(change.conn()).await?.day_starts_at;
                change.now.zone.at_hour(day, starts_at)
            }
        };
        let reminder = Reminder {
            id: ReminderId::new(),
            text,
            account: input.account,
            at,
            done_at: None,
        };
        change.create(&reminder).await?;
        change.commit().await?;
        Ok(reminder.id)
    }

    /// Says that what a reminder asks for is done.
    ///
    /// # Errors
    /// [`Refused::WrongState`] when it is done already, or [`Error::NotFound`].
    pub async fn finish_reminder(&self, id: ReminderId) -> Result<()> {
        let mut change = self.change(Intent::FinishReminder).await?;
        let reminder = store::reminders::by_id(change.conn(), id)
            .await?
            .ok_or(Error::NotFound("reminder"))?;
        if reminder.done_at.is_some() {
            return Err(Error::Refused(Refused::WrongState));
        }
        let done_at = Some(change.now.instant);
        change
            .save(&Reminder {
                done_at,
                ..reminder
            })
            .await?;
        change.commit().await
    }

    /// Removes a reminder.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn remove_reminder(&self, id: ReminderId) -> Result<()> {
        let mut change = self.change(Intent::RemoveReminder).await?;
        change.remove::<Reminder>(id).await?;
        change.commit().await
    }
}

impl From<Reminder> for ReminderView {
    fn from(reminder: Reminder) -> Self {
        Self {
            id: reminder.id,
            text: reminder.text.to_string(),
            account: reminder.account,
            at: reminder.at.into(),
            done_at: reminder.done_at.map(Into::into),
        }
    }
}
