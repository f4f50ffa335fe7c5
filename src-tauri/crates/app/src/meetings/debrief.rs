//! What became of a meeting: touches, or nothing.

use domain::Problem;
use domain::history::Intent;
use domain::ids::TouchId;
use domain::meetings::Meeting;
use domain::touches::{Direction, Touch, TouchResult, answered_by};

use super::{
    DebriefMeeting, DebriefOutcome, DebriefPerson, MOST_PEOPLE, existing, people_at, too_many,
};
use crate::app::{Change, in_sight};
use crate::touches::{felt, lasting};
use crate::{App, Error, Refused, Result, typed};

impl App {
    /// Says how a meeting went: one touch for each person who was there, at its start. One that did not happen is
    /// removed.
    ///
    /// # Errors
    /// [`Refused::WrongState`] before its start and when it is debriefed already; refused `people` or `minutes`,
    /// `words` or `felt`; [`Error::NotFound`].
    pub async fn debrief_meeting(&self, input: DebriefMeeting) -> Result<()> {
        // What did not happen leaves nothing to be told but that the meeting is gone.
        let intent = match &input.outcome {
            DebriefOutcome::TookPlace { .. } => Intent::DebriefMeeting,
            DebriefOutcome::DidNotHappen => Intent::RemoveMeeting,
        };
        let mut change = self.change(intent).await?;
        let meeting = existing(&mut change, input.meeting).await?;
        in_sight(change.conn(), meeting.account).await?;
        if !meeting.can_be_debriefed(&change.now) {
            return Err(Error::Refused(Refused::WrongState));
        }
        match input.outcome {
            DebriefOutcome::TookPlace { people, minutes } => {
                took_place(&mut change, meeting, people, minutes).await?;
            }
            DebriefOutcome::DidNotHappen => change.remove::<Meeting>(meeting.id).await?,
        }
        change.commit().await
    }
}

async fn took_place(
    change: &mut Change<'_>,
    meeting: Meeting,
    people: Vec<DebriefPerson>,
    minutes: u32,
) -> Result<()> {
    const PEOPLE: &str = "people";
    if people.is_empty() {
        return Err(Error::invalid(PEOPLE, Problem::Missing));
    }
    if people.len() > MOST_PEOPLE {
        return Err(too_many(PEOPLE));
    }
    let minutes = lasting("minutes", minutes)?;

    let named: Vec<_> = people.iter().filter_map(|person| person.contact).collect();
    let contacts = people_at(change, meeting.account, PEOPLE, named.clone()).await?;
    if contacts.len() < named.len() {
        // Nobody was there twice.
        return Err(Error::invalid(PEOPLE, Problem::Overlaps));
    }
    let asked = store::touches::asked(change.conn(), meeting.account).await?;
    for (nth, person) in people.into_iter().enumerate() {
        let mut touch = Touch {
            id: TouchId::new(),
            account: meeting.account,
            contact: person.contact,
            teammate: change.me,
            direction: Direction::Outbound,
            channel: meeting.kind.channel(),
            result: TouchResult::Reached,
            at: meeting.span.starts(),
            // The time was spent once, however many were there.
            minutes: if nth == 0 { minutes } else { 0 },
            words: typed::optional_words("words", &person.words)?,
            felt: felt("felt", person.felt)?,
            answers: None,
            knew: None,
            deflected: None,
            meeting: Some(meeting.id),
        };
        if nth == 0 {
            // Whoever asked while we met had the answer there.
            let by_its_end = Touch {
                at: meeting.span.ends(),
                ..touch.clone()
            };
            touch.answers = answered_by(&by_its_end, &asked);
        }
        change.create(&touch).await?;
    }
    let debriefed_on = Some(change.now.today());
    change
        .save(&Meeting {
            contacts,
            debriefed_on,
            ..meeting
        })
        .await
}
