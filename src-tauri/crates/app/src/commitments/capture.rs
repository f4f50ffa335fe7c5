//! Capture: one typed line becomes a promise or a duty (C1).

use chrono::Weekday;
use domain::accounts::{Stage, Tier};
use domain::capture::{AccountGuess, DayOrder, Region, read, read_on};
use domain::commitments::{
    Commitment, DateSetter, Dates, Duty, Kind, Promise, Side, TWICE_WITHIN, Terms,
};
use domain::history::Intent;
use domain::ids::CommitmentId;
use domain::time::WeeklyPattern;

use super::change::accept_own;
use super::{
    CaptureAccount, CaptureView, Captured, KeepCapture, ReadCapture, SaidBefore, SpanView,
};
use crate::accounts::new_account;
use crate::app::{Change, in_sight};
use crate::today::week_begins;
use crate::wire::{Named, Person};
use crate::{App, Error, Result, typed};

/// Most characters of a capture line.
const LINE_MAX: usize = 20_000;

impl App {
    /// What a capture line says, while it is being typed.
    ///
    /// # Errors
    /// A line that is too long, or those of the disk.
    pub async fn read_capture(&self, input: ReadCapture) -> Result<CaptureView> {
        if input.line.chars().count() > LINE_MAX {
            return Err(Error::invalid(
                "line",
                domain::Problem::TooLong {
                    max: LINE_MAX as u32,
                },
            ));
        }
        let (today, region) = (self.now().today(), self.region().await?);
        let names = self.names().await?;
        let reading = match input.account {
            Some(account) => read_on(account, &input.line, names.directory(), today, region),
            None => read(&input.line, names.directory(), today, region),
        };

        let at = match (&reading.account, input.account) {
            (AccountGuess::Known(id), _) => Some(*id),
            (_, account) => account,
        };
        let known = |account| CaptureAccount::Known { account };
        let (account, candidates) = match reading.account {
            AccountGuess::None => (None, Vec::new()),
            AccountGuess::Known(id) => (names.account(id).map(known), Vec::new()),
            AccountGuess::Several(ids) => (None, ids),
            AccountGuess::New { name, near } => (Some(CaptureAccount::New { name }), near),
        };
        let ours = reading.teammate.and_then(|id| {
            Some(Person::Ours {
                id,
                name: names.teammate(id)?.to_owned(),
            })
        });
        let theirs = reading.contact.and_then(|id| {
            Some(Person::Theirs {
                id,
                name: names.contact(at?, id)?.to_owned(),
            })
        });
        let unit = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        Ok(CaptureView {
            words: reading.words,
            account,
            candidates: candidates
                .into_iter()
                .filter_map(|id| names.account(id))
                .collect(),
            person: match reading.side {
                Side::Ours => ours.or(theirs),
                Side::Theirs => theirs.or(ours),
            },
            side: reading.side,
            due: reading.due.map(Into::into),
            channel: reading.channel,
            spans: reading
                .spans
                .iter()
                .map(|span| SpanView {
                    start: unit(span.start),
                    end: unit(span.end),
                    kind: span.kind,
                })
                .collect(),
        })
    }

    /// Keeps what was said: with a date it is a promise or a duty from now on, ours without one a mention (C1).
    /// A new account is added in the same save, unless one has the name already.
    ///
    /// # Errors
    /// Refused words, name or dates, or [`Error::NotFound`] for the account.
    pub async fn keep_capture(&self, input: KeepCapture) -> Result<Captured> {
        let words = typed::words("words", &input.words)?;
        let due = input.due.map(|due| typed::due("due", due)).transpose()?;
        let mut change = self.change(Intent::MakeCommitment).await?;
        let (account, added) = match &input.account {
            CaptureAccount::Known { account } => {
                (in_sight(change.conn(), account.id).await?, false)
            }
            CaptureAccount::New { name } => {
                let name = typed::line("account", name)?;
                match store::accounts::named(change.conn(), name.as_str()).await? {
                    Some(account) => (account, false),
                    None => {
                        let account = new_account(&change, name, Stage::Prospect, Tier::Standard);
                        change.create(&account).await?;
                        change.renames();
                        (account, true)
                    }
                }
            }
        };

        let contact = match &input.person {
            Some(Person::Theirs { id, .. }) => Some(*id),
            _ => None,
        };
        let maker = match &input.person {
            Some(Person::Ours { id, .. }) => *id,
            _ => change.me,
        };
        let today = change.now.day_in(&account.zone);
        let dates = due.map(|due| Dates::said(due, DateSetter::Us));
        let terms = match (input.side, dates) {
            (Side::Ours, None) => Terms::Mention,
            (Side::Ours, Some(dates)) => Terms::Promise(Promise::made(dates, None)),
            (Side::Theirs, dates) => Terms::Duty(Duty::asked(dates, contact)),
        };
        let mut commitment = Commitment {
            id: CommitmentId::new(),
            account: account.id,
            contact,
            words,
            maker,
            made_on: today,
            channel: input.channel,
            kind: Kind::Delivery,
            source: None,
            contract: None,
            acceptance_test: None,
            freely_given: None,
            terms,
        };
        accept_own(&mut commitment, today);
        let same_as = said_before(&mut change, &commitment).await?;
        change.create(&commitment).await?;
        change.commit().await?;
        Ok(Captured {
            commitment: commitment.id,
            same_as,
            account: Named {
                id: account.id,
                name: account.name.to_string(),
            },
            added,
        })
    }

    /// The habits of dates around the person: their region's order, their language's calendar, our week.
    async fn region(&self) -> Result<Region> {
        let mut reading = self.read().await?;
        let week = store::settings::rules(&mut reading).await?.week;
        let calendar = self.calendar(&mut reading).await?;
        let week_start = week_begins(&week);
        Ok(Region {
            order: if self.surroundings.writes_month_first() {
                DayOrder::MonthFirst
            } else {
                DayOrder::DayFirst
            },
            calendar,
            week_start,
            last_workday: last_workday(&week, week_start),
        })
    }
}

/// What says the same and was put down within a day before (C10).
async fn said_before(change: &mut Change<'_>, new: &Commitment) -> Result<Option<SaidBefore>> {
    let since = change.now.instant - TWICE_WITHIN;
    let before = store::commitments::put_down_since(change.conn(), new.account, since).await?;
    let same = before.into_iter().find(|(one, _)| one.says_the_same(new));
    Ok(same.map(|(one, at)| SaidBefore {
        commitment: one.id,
        at: at.into(),
    }))
}

/// The last open day of a week that begins on `start`.
fn last_workday(week: &WeeklyPattern, start: Weekday) -> Weekday {
    let days = std::iter::successors(Some(start), |day| Some(day.succ())).take(7);
    days.filter(|day| !week.spans(*day).is_empty())
        .last()
        .unwrap_or(start)
}
