//! Hand-set notes with a time at which they must reach the person.

mod recurrence;
mod views;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::history::Intent;
use domain::ids::{AccountId, ReminderId};
use domain::reminders::{Pattern, Recurrence, Recurring, Reminder};
use domain::text::Line;
use domain::time::Zone;

use crate::app::{Change, in_sight, working_time};
use crate::today::week_begins;
use crate::{App, Error, Refused, Result, typed};
pub use views::*;

impl App {
    /// A client's reminders that are not done, soonest first.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn reminders(&self, account: AccountId) -> Result<Vec<ReminderView>> {
        let reminders = store::reminders::of_account(&mut *self.read().await?, account).await?;
        let zone = self.now().zone;
        Ok(reminders
            .into_iter()
            .map(|reminder| view(&reminder, &zone))
            .collect())
    }

    /// The rules that a person may mean who sets a reminder for this day, in the calendar of their language.
    ///
    /// # Errors
    /// A refused day, named `day`.
    pub async fn recurrence_proposals(&self, day: NaiveDate) -> Result<Vec<PatternView>> {
        let day = typed::day("day", day)?;
        let mut reading = self.read().await?;
        let week = store::settings::rules(&mut reading).await?.week;
        let calendar = self.calendar(&mut reading).await?;
        let proposals = Pattern::proposals(day, calendar, week_begins(&week));
        Ok(proposals.into_iter().map(PatternView::from).collect())
    }

    /// Sets a reminder. For a day without a time it fires when the day starts, where the laptop is.
    ///
    /// # Errors
    /// A refused text, day or rule (named `every`, `on`, `until`, `times`), or [`Error::NotFound`] for the account.
    pub async fn set_reminder(&self, input: SetReminder) -> Result<ReminderId> {
        let text = typed::line("text", &input.text)?;
        let day = typed::day("day", input.day)?;
        let mut change = self.change(Intent::SetReminder).await?;
        in_sight(change.conn(), input.account).await?;
        let when = (day, input.time, input.recurrence);
        let reminder = set(&mut change, input.account, text, when).await?;
        change.commit().await?;
        Ok(reminder.id)
    }

    /// Changes what a reminder says and when it comes.
    ///
    /// # Errors
    /// Those of setting one, [`Refused::WrongState`] when it is done, or [`Error::NotFound`].
    pub async fn change_reminder(&self, input: ChangeReminder) -> Result<()> {
        let text = typed::line("text", &input.text)?;
        let day = typed::day("day", input.day)?;
        let mut change = self.change(Intent::ChangeReminder).await?;
        let reminder = open(&mut change, input.id).await?;
        let stands = reminder.recurring;
        let (at, recurring) = timed(&mut change, day, input.time, input.recurrence, stands).await?;
        change
            .save(&Reminder {
                text,
                at,
                recurring,
                ..reminder
            })
            .await?;
        change.commit().await
    }

    /// Says that what a reminder asks for is done. One that comes again is set to its next time after now.
    ///
    /// # Errors
    /// [`Refused::WrongState`] when it is done already, or [`Error::NotFound`].
    pub async fn finish_reminder(&self, id: ReminderId) -> Result<()> {
        let mut change = self.change(Intent::FinishReminder).await?;
        let reminder = open(&mut change, id).await?;
        let company = store::facts::company(change.conn()).await?;
        let working = working_time(&company, &change.now);
        change
            .save(&reminder.finished(&working, &change.now))
            .await?;
        change.commit().await
    }

    /// Removes a reminder, with all the times it would still have come.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn remove_reminder(&self, id: ReminderId) -> Result<()> {
        let mut change = self.change(Intent::RemoveReminder).await?;
        change.remove::<Reminder>(id).await?;
        change.commit().await
    }
}

/// Sets a reminder about a client for a day, a time of it and a rule by which it comes again.
pub(crate) async fn set(
    change: &mut Change<'_>,
    account: AccountId,
    text: Line,
    (day, time, recurrence): (NaiveDate, Option<NaiveTime>, Option<RecurrenceView>),
) -> Result<Reminder> {
    let (at, recurring) = timed(change, day, time, recurrence, None).await?;
    let reminder = Reminder {
        id: ReminderId::new(),
        text,
        account,
        at,
        done_at: None,
        recurring,
    };
    change.create(&reminder).await?;
    Ok(reminder)
}

/// A reminder that is not done.
async fn open(change: &mut Change<'_>, id: ReminderId) -> Result<Reminder> {
    let reminder = store::reminders::by_id(change.conn(), id)
        .await?
        .ok_or(Error::NotFound("reminder"))?;
    if reminder.done_at.is_some() {
        return Err(Error::Refused(Refused::WrongState));
    }
    Ok(reminder)
}

/// When a reminder comes that was typed for `day`, and by which rule again. A rule that `stands` goes on counting from
/// where it began while its day and its pattern stay.
async fn timed(
    change: &mut Change<'_>,
    day: NaiveDate,
    time: Option<NaiveTime>,
    recurrence: Option<RecurrenceView>,
    stands: Option<Recurring>,
) -> Result<(DateTime<Utc>, Option<Recurring>)> {
    let company = store::facts::company(change.conn()).await?;
    let zone = &change.now.zone;
    let time = time.unwrap_or_else(|| company.settings.day_start());
    let Some(recurrence) = recurrence else {
        return Ok((zone.instant(day.and_time(time)), None));
    };

    let working = working_time(&company, &change.now);
    let pattern = recurrence.pattern.parse(week_begins(working.pattern()))?;
    let until = recurrence.until.parse()?;
    let goes_on =
        stands.filter(|stands| stands.wished() == day && stands.rule().pattern() == pattern);
    let start = goes_on.map_or(day, |stands| stands.rule().start());
    let recurring = Recurrence::new(start, pattern, time, recurrence.shift, until)
        .and_then(|rule| match goes_on {
            Some(_) => Recurring::at_day(rule, day),
            None => Ok(Recurring::from_its_start(rule)),
        })
        .map_err(|problem| Error::invalid("until", problem))?;
    Ok((recurring.at(&working, zone), Some(recurring)))
}

/// A reminder as the window shows it in `zone`.
fn view(reminder: &Reminder, zone: &Zone) -> ReminderView {
    let local = zone.local(reminder.at);
    let (day, time) = reminder
        .recurring
        .map_or((local.date(), local.time()), |recurring| {
            (recurring.wished(), recurring.rule().time())
        });
    ReminderView {
        id: reminder.id,
        text: reminder.text.to_string(),
        account: reminder.account,
        at: reminder.at.into(),
        day,
        time,
        recurrence: reminder.recurring.map(|recurring| recurring.rule().into()),
        done_at: reminder.done_at.map(Into::into),
    }
}
