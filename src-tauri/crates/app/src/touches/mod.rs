//! What was said with a client, in either direction.

mod views;

use domain::history::Intent;
use domain::ids::{TeammateId, TouchId};
use domain::text::Line;
use domain::touches::Touch;

use crate::app::in_sight;
use crate::{App, Error, Result, typed};
pub use views::*;

/// Most minutes that one touch takes: a day.
const LONGEST: i32 = 24 * 60;

impl App {
    /// Writes a touch down, however little is known of it.
    ///
    /// # Errors
    /// Refused words or time, or [`Error::NotFound`] for the account.
    pub async fn log_touch(&self, input: LogTouch) -> Result<TouchId> {
        let words = typed::optional_words("words", &input.words)?;
        let at = input.at.map(|at| typed::instant("at", at)).transpose()?;
        let mut change = self.change(Intent::LogTouch).await?;
        in_sight(change.conn(), input.account).await?;
        let touch = Touch {
            id: TouchId::new(),
            account: input.account,
            contact: input.contact,
            teammate: change.me,
            direction: input.direction,
            channel: input.channel,
            result: input.result,
            at: at.unwrap_or(change.now.instant),
            minutes: input.channel.default_minutes(),
            words,
            felt: None,
        };
        change.create(&touch).await?;
        change.commit().await?;
        Ok(touch.id)
    }

    /// Changes one field of a touch.
    ///
    /// # Errors
    /// A refused value, named `value`, or [`Error::NotFound`].
    pub async fn change_touch(&self, input: ChangeTouch) -> Result<()> {
        let mut change = self.change(Intent::ChangeTouch).await?;
        let touch = store::touches::by_id(change.conn(), input.id)
            .await?
            .ok_or(Error::NotFound("touch"))?;
        change.save(&changed(touch, input.change)?).await?;
        change.commit().await
    }

    /// Removes a touch that never happened.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn remove_touch(&self, id: TouchId) -> Result<()> {
        let mut change = self.change(Intent::RemoveTouch).await?;
        change.remove::<Touch>(id).await?;
        change.commit().await
    }
}

fn changed(mut touch: Touch, change: TouchChange) -> Result<Touch> {
    const VALUE: &str = "value";
    match change {
        TouchChange::Contact(contact) => touch.contact = contact,
        TouchChange::Channel(channel) => touch.channel = channel,
        TouchChange::Result(result) => touch.result = result,
        TouchChange::At(at) => touch.at = typed::instant(VALUE, at)?,
        TouchChange::Minutes(minutes) => {
            typed::within(
                VALUE,
                i32::try_from(minutes).unwrap_or(i32::MAX),
                0,
                LONGEST,
            )?;
            touch.minutes = minutes;
        }
        TouchChange::Words(words) => touch.words = typed::optional_words(VALUE, &words)?,
        TouchChange::Felt(felt) => {
            touch.felt = felt
                .map(|felt| typed::within(VALUE, felt, -3, 3))
                .transpose()?
        }
    }
    Ok(touch)
}

/// A touch as the window shows it to `me`.
pub(crate) fn view(
    touch: Touch,
    contact_name: Option<Line>,
    teammate_name: &Line,
    me: TeammateId,
) -> TouchView {
    TouchView {
        id: touch.id,
        contact: touch.contact,
        contact_name: contact_name.map(|name| name.to_string()),
        teammate: touch.teammate,
        teammate_name: (touch.teammate != me).then(|| teammate_name.to_string()),
        direction: touch.direction,
        channel: touch.channel,
        result: touch.result,
        at: touch.at.into(),
        minutes: touch.minutes,
        words: touch.words.map(|words| words.to_string()),
        felt: touch.felt,
    }
}
