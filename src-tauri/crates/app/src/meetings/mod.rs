//! Planned touches: planned, briefed for, debriefed (T2); and the weekly review (T6).

mod brief;
mod debrief;
mod views;
mod weekly;

use chrono::Days;
use domain::Problem;
use domain::accounts::Account;
use domain::history::Intent;
use domain::ids::{AccountId, ContactId, MeetingId};
use domain::meetings::{Meeting, Span};
use domain::time::{Now, Zone};
use domain::touches::Touch;
use store::meetings::Listed;

use crate::app::{Change, in_sight};
use crate::wire::Page;
use crate::{App, Error, Refused, Result, page, typed};
pub use views::*;

/// Rows of one page of an account's meetings.
const PAGE: u32 = 50;
/// Rows of what comes next.
const NEXT: u32 = 20;
/// Most people that are named at a meeting.
const MOST_PEOPLE: usize = 50;

impl App {
    /// A page of an account's meetings: those ahead soonest first, those that are over newest first.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn meetings(&self, query: MeetingsQuery) -> Result<Page<MeetingRow>> {
        let now = self.now();
        let after = page::after(query.after.as_deref())?;
        let mut reading = self.read().await?;
        let (account, after) = (query.account, after.as_ref());
        let listed = match query.filter {
            MeetingFilter::Ahead => {
                store::meetings::ahead(&mut reading, account, now.instant, after, PAGE).await?
            }
            MeetingFilter::Past => {
                store::meetings::past(&mut reading, account, now.instant, after, PAGE).await?
            }
        };
        Ok(page::of(listed, |listed| row(listed, &now)))
    }

    /// What comes next, of all accounts: what is not over yet and begins today or tomorrow, soonest first.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn next_meetings(&self) -> Result<Vec<MeetingRow>> {
        let now = self.now();
        let until = now.zone.end_of(now.today() + Days::new(1));
        let mut reading = self.read().await?;
        let next = store::meetings::next(&mut reading, now.instant, until, NEXT).await?;
        Ok(next.into_iter().map(|listed| row(listed, &now)).collect())
    }

    /// A meeting in full.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn meeting(&self, id: MeetingId) -> Result<MeetingView> {
        let now = self.now();
        let mut reading = self.read().await?;
        let listed = store::meetings::listed(&mut reading, id)
            .await?
            .ok_or(Error::NotFound("meeting"))?;
        let touches = store::meetings::touches_of(&mut reading, id).await?;
        let meeting = &listed.meeting;
        let local = meeting.span.local();
        Ok(MeetingView {
            day: local.date(),
            time: local.time(),
            minutes: meeting.span.minutes(),
            intention: meeting.intention,
            external_id: meeting.external_id.as_ref().map(ToString::to_string),
            touches,
            row: row(listed, &now),
        })
    }

    /// Plans a meeting.
    ///
    /// # Errors
    /// A refused `about`, `place`, `day`, `minutes`, `zone` or `contacts`, or [`Error::NotFound`] for the account.
    pub async fn plan_meeting(&self, input: PlanMeeting) -> Result<MeetingId> {
        let about = typed::optional_line("about", &input.about)?;
        let place = typed::optional_line("place", &input.place)?;
        let day = typed::day("day", input.day)?;
        let mut change = self.change(Intent::PlanMeeting).await?;
        let account = in_sight(change.conn(), input.account).await?;
        let zone = zone_at("zone", input.zone.as_deref().unwrap_or_default(), &account)?;
        let span = Span::typed(day, input.time, input.minutes, zone)
            .map_err(|problem| Error::invalid("minutes", problem))?;
        let meeting = Meeting {
            id: MeetingId::new(),
            account: account.id,
            contacts: people_at(&mut change, account.id, "contacts", input.contacts).await?,
            kind: input.kind,
            about,
            span,
            place,
            external_id: None,
            intention: input.intention,
            debriefed_on: None,
        };
        change.create(&meeting).await?;
        change.commit().await?;
        Ok(meeting.id)
    }

    /// Changes one field of a meeting. What kind it was, when, how long and with whom is said by its debrief, once
    /// there is one.
    ///
    /// # Errors
    /// A refused value, named `value`, [`Refused::WrongState`], or [`Error::NotFound`].
    pub async fn change_meeting(&self, input: ChangeMeeting) -> Result<()> {
        let mut change = self.change(Intent::ChangeMeeting).await?;
        let meeting = existing(&mut change, input.id).await?;
        let account = in_sight(change.conn(), meeting.account).await?;
        let changed = changed(&mut change, meeting, &account, input.change).await?;
        change.save(&changed).await?;
        change.commit().await
    }

    /// Removes a meeting. The touches it became stay.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn remove_meeting(&self, id: MeetingId) -> Result<()> {
        let mut change = self.change(Intent::RemoveMeeting).await?;
        let meeting = existing(&mut change, id).await?;
        in_sight(change.conn(), meeting.account).await?;
        for id in store::meetings::touches_of(change.conn(), id).await? {
            if let Some(touch) = store::touches::by_id(change.conn(), id).await? {
                let meeting = None;
                change.save(&Touch { meeting, ..touch }).await?;
            }
        }
        change.remove::<Meeting>(id).await?;
        change.commit().await
    }
}

async fn changed(
    change: &mut Change<'_>,
    mut meeting: Meeting,
    account: &Account,
    field: MeetingChange,
) -> Result<Meeting> {
    const VALUE: &str = "value";
    let is_told_by_debrief = matches!(
        field,
        MeetingChange::Kind(_)
            | MeetingChange::At { .. }
            | MeetingChange::Minutes(_)
            | MeetingChange::Zone(_)
            | MeetingChange::Contacts(_)
    );
    if is_told_by_debrief && meeting.debriefed_on.is_some() {
        return Err(Error::Refused(Refused::WrongState));
    }
    match field {
        MeetingChange::Kind(kind) => meeting.kind = kind,
        MeetingChange::About(about) => meeting.about = typed::optional_line(VALUE, &about)?,
        MeetingChange::At { day, time } => {
            meeting.span = meeting.span.moved(typed::day(VALUE, day)?, time);
        }
        MeetingChange::Minutes(minutes) => {
            let lasting = meeting.span.lasting(minutes);
            meeting.span = lasting.map_err(|problem| Error::invalid(VALUE, problem))?;
        }
        MeetingChange::Zone(zone) => {
            let zone = zone_at(VALUE, &zone, account)?;
            meeting.span = meeting.span.on_the_clocks_of(zone);
        }
        MeetingChange::Place(place) => meeting.place = typed::optional_line(VALUE, &place)?,
        MeetingChange::Contacts(contacts) => {
            meeting.contacts = people_at(change, account.id, VALUE, contacts).await?;
        }
        MeetingChange::Intention(intention) => meeting.intention = intention,
    }
    Ok(meeting)
}

async fn existing(change: &mut Change<'_>, id: MeetingId) -> Result<Meeting> {
    store::meetings::by_id(change.conn(), id)
        .await?
        .ok_or(Error::NotFound("meeting"))
}

/// The zone by this name, or the account's where there is none.
fn zone_at(field: &'static str, name: &str, account: &Account) -> Result<Zone> {
    if name.trim().is_empty() {
        return Ok(account.zone.clone());
    }
    typed::zone(field, name)
}

/// People at this account, each once, in the order they were named.
async fn people_at(
    change: &mut Change<'_>,
    account: AccountId,
    field: &'static str,
    contacts: Vec<ContactId>,
) -> Result<Vec<ContactId>> {
    if contacts.len() > MOST_PEOPLE {
        return Err(too_many(field));
    }
    let mut people = Vec::new();
    for id in contacts {
        let contact = store::contacts::by_id(change.conn(), id).await?;
        if contact.is_none_or(|contact| contact.account != account) {
            return Err(Error::invalid(field, Problem::Unknown));
        }
        if !people.contains(&id) {
            people.push(id);
        }
    }
    Ok(people)
}

/// More people than a meeting has.
fn too_many(field: &'static str) -> Error {
    let (min, max) = (0, MOST_PEOPLE as i32);
    Error::invalid(field, Problem::OutOfRange { min, max })
}

/// A meeting as a list shows it.
fn row(listed: Listed, now: &Now) -> MeetingRow {
    let Listed {
        meeting,
        account_name,
        people,
    } = listed;
    let named = |(id, name): (ContactId, domain::text::Line)| MeetingContact {
        id,
        name: name.to_string(),
    };
    MeetingRow {
        id: meeting.id,
        account: meeting.account,
        account_name: account_name.to_string(),
        kind: meeting.kind,
        is_over: meeting.is_over(now),
        about: meeting.about.map(|about| about.to_string()),
        starts: meeting.span.starts().into(),
        ends: meeting.span.ends().into(),
        zone: meeting.span.zone().to_string(),
        place: meeting.place.map(|place| place.to_string()),
        contacts: people.into_iter().map(named).collect(),
        debriefed_on: meeting.debriefed_on,
    }
}
