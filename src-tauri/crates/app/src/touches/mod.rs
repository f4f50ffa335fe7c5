//! What was said with a client, in either direction, and how it was answered.

mod answering;
mod views;

use domain::Problem;
use domain::history::Intent;
use domain::ids::{AccountId, TeammateId, TouchId};
use domain::text::Line;
use domain::touches::{Channel, Direction, Knew, Touch, TouchResult, answered_by};

use crate::app::in_sight;
use crate::{App, Error, Refused, Result, typed};
pub(crate) use answering::answering;
pub use views::*;

/// Most minutes that one touch takes: a day.
const LONGEST: i32 = 24 * 60;

impl App {
    /// One touch.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn touch(&self, id: TouchId) -> Result<TouchView> {
        let me = self.me().await?;
        let mut reading = self.read().await?;
        let touch = store::touches::by_id(&mut reading, id)
            .await?
            .ok_or(Error::NotFound("touch"))?;
        let contact = match touch.contact {
            Some(contact) => store::contacts::by_id(&mut reading, contact).await?,
            None => None,
        };
        let teammate = store::teammates::by_id(&mut reading, touch.teammate)
            .await?
            .ok_or(Error::NotFound("teammate"))?;
        Ok(view(
            touch,
            contact.map(|contact| contact.name),
            &teammate.name,
            me,
        ))
    }

    /// Writes a touch down, however little is known of it. Whoever waits has an answer by it, where it is one.
    ///
    /// # Errors
    /// Refused words or time, or [`Error::NotFound`] for the account.
    pub async fn log_touch(&self, input: LogTouch) -> Result<TouchId> {
        let words = typed::optional_words("words", &input.words)?;
        let at = input.at.map(|at| typed::instant("at", at)).transpose()?;
        let mut change = self.change(Intent::LogTouch).await?;
        in_sight(change.conn(), input.account).await?;
        let mut touch = Touch {
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
            answers: None,
            knew: known(input.direction, input.knew)?,
            deflected: None,
            meeting: None,
        };
        let asked = store::touches::asked(change.conn(), input.account).await?;
        touch.answers = answered_by(&touch, &asked);
        change.create(&touch).await?;
        change.commit().await?;
        Ok(touch.id)
    }

    /// Writes down that somebody who waited was answered just now: called back, or written to where they wrote.
    pub(crate) async fn answer_touch(&self, id: TouchId) -> Result<()> {
        let mut change = self.change(Intent::LogTouch).await?;
        let asked = store::touches::by_id(change.conn(), id)
            .await?
            .ok_or(Error::NotFound("touch"))?;
        let (channel, result) = match asked.channel {
            Channel::Email | Channel::Chat => (asked.channel, TouchResult::Sent),
            _ => (Channel::Call, TouchResult::Reached),
        };
        let answer = Touch {
            id: TouchId::new(),
            account: asked.account,
            contact: asked.contact,
            teammate: change.me,
            direction: Direction::Outbound,
            channel,
            result,
            at: change.now.instant,
            minutes: channel.default_minutes(),
            words: None,
            felt: None,
            answers: Some(asked.id),
            knew: None,
            deflected: None,
            meeting: None,
        };
        change.create(&answer).await?;
        change.commit().await
    }

    /// Writes down that somebody at a client was called and reached just now.
    pub(crate) async fn end_silence(&self, account: AccountId) -> Result<()> {
        self.log_touch(LogTouch {
            account,
            contact: None,
            direction: Direction::Outbound,
            channel: Channel::Call,
            result: TouchResult::Reached,
            at: None,
            words: String::new(),
            knew: None,
        })
        .await
        .map(drop)
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
        if let TouchChange::Answers(Some(answered)) = input.change {
            let answered = store::touches::by_id(change.conn(), answered).await?;
            // An answer comes after what it answers.
            let is_earlier = answered.is_some_and(|answered| {
                answered.id != touch.id
                    && answered.account == touch.account
                    && answered.at <= touch.at
            });
            if !is_earlier {
                return Err(Error::invalid("value", Problem::Unknown));
            }
        }
        change.save(&changed(touch, input.change)?).await?;
        change.commit().await
    }

    /// Removes a touch that never happened. Whatever said that it answers it stays, and answers nothing.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn remove_touch(&self, id: TouchId) -> Result<()> {
        let mut change = self.change(Intent::RemoveTouch).await?;
        for answer in store::touches::answers_to(change.conn(), id).await? {
            let answers = None;
            change.save(&Touch { answers, ..answer }).await?;
        }
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
        TouchChange::Minutes(minutes) => touch.minutes = lasting(VALUE, minutes)?,
        TouchChange::Words(words) => touch.words = typed::optional_words(VALUE, &words)?,
        TouchChange::Felt(how) => touch.felt = felt(VALUE, how)?,
        TouchChange::Answers(answers) => touch.answers = answers,
        TouchChange::Knew(knew) => touch.knew = known(touch.direction, knew)?,
        TouchChange::Deflected(to) => touch.deflected = to,
    }
    Ok(touch)
}

/// How many minutes a touch took, at most [`LONGEST`].
pub(crate) fn lasting(field: &'static str, minutes: u32) -> Result<u32> {
    let taken = i32::try_from(minutes).unwrap_or(i32::MAX);
    typed::within(field, taken, 0, LONGEST)?;
    Ok(minutes)
}

/// How it felt to them, −3…+3.
pub(crate) fn felt(field: &'static str, felt: Option<i8>) -> Result<Option<i8>> {
    felt.map(|felt| typed::within(field, felt, -3, 3))
        .transpose()
}

/// Whether we knew the answer: only what they asked can be known.
fn known(direction: Direction, knew: Option<Knew>) -> Result<Option<Knew>> {
    if knew.is_some() && direction == Direction::Outbound {
        return Err(Error::Refused(Refused::WrongState));
    }
    Ok(knew)
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
        answers: touch.answers,
        knew: touch.knew,
        deflected: touch.deflected,
        meeting: touch.meeting,
    }
}
