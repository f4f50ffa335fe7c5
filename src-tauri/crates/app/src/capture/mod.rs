//! Capture: one typed line becomes a promise or a duty (C1), or a reminder.

mod views;

use std::sync::Arc;

use chrono::Weekday;
use domain::accounts::{Account, Stage, Tier};
use domain::capabilities::Capability;
use domain::capture::{AccountGuess, DayOrder, Given, Meant, Region, Spoken, read_given};
use domain::commitments::Side;
use domain::history::Intent;
use domain::ids::AccountId;
use domain::settings::Settings;
use domain::time::WeeklyPattern;

use crate::accounts::new_account;
use crate::app::{Change, in_sight};
use crate::names::Names;
use crate::offer::Offer;
use crate::today::week_begins;
use crate::wire::{Named, Person};
use crate::{App, Error, Result, commitments, reminders, typed};
pub use views::*;

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
        let (region, settings, offer) = self.habits().await?;
        let now = self.now();
        let names = self.names().await?;
        let given = Given {
            account: input.account,
            meant: input.meant,
            without: &input.without,
        };
        let today = now.today();
        let reading = read_given(given, &input.line, names.directory(), today, region);

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
        let is_ours = match &reading.meant {
            Meant::Commitment(spoken) => spoken.side == Side::Ours,
            Meant::Reminder(_) => false,
        };
        // What they owe is on nothing of ours, and neither is a note to oneself.
        let named = offer.named_in(&reading.words).filter(|_| is_ours);
        let capability = named.filter(|named| Some(named.id) != input.without_capability);
        let boundaries = if is_ours {
            let about = match input.about.as_ref().or(account.as_ref()) {
                Some(CaptureAccount::Known { account }) => Some(account.id),
                Some(CaptureAccount::New { .. }) | None => None,
            };
            let (words, on) = (&reading.words, capability.map(|on| on.id));
            offer
                .met(&mut *self.read().await?, about, on, words)
                .await?
        } else {
            Vec::new()
        };
        let meant = match reading.meant {
            Meant::Commitment(spoken) => said(&spoken, &names, at, capability),
            Meant::Reminder(when) => {
                let at = when.on(&now, settings.day_start());
                MeantView::Reminder {
                    day: at.date(),
                    time: at.time(),
                }
            }
        };
        let unit = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        Ok(CaptureView {
            words: reading.words,
            account,
            candidates: candidates
                .into_iter()
                .filter_map(|id| names.account(id))
                .collect(),
            meant,
            boundaries,
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

    /// Keeps what was said: with a date it is a promise or a duty from now on, ours without one a mention (C1). A note
    /// to oneself sets a reminder. A new account is added in the same save, unless one has the name already.
    ///
    /// # Errors
    /// Refused words, name or dates, or [`Error::NotFound`] for the account.
    pub async fn keep_capture(&self, input: KeepCapture) -> Result<Captured> {
        match input.meant {
            MeantView::Commitment {
                side,
                due,
                person,
                channel,
                capability,
            } => {
                let words = typed::words("words", &input.words)?;
                let due = due.map(|due| typed::due("due", due)).transpose()?;
                let mut change = self.change(Intent::MakeCommitment).await?;
                let (account, added) = about(&mut change, &input.account).await?;
                let said = commitments::Said {
                    words,
                    side,
                    due,
                    person,
                    channel,
                    capability: capability.map(|on| on.id),
                };
                let made = commitments::make(&mut change, &account, said).await?;
                change.commit().await?;
                let became = Became::Commitment {
                    id: made.id,
                    same_as: made.same_as,
                };
                Ok(captured(became, account, added))
            }
            MeantView::Reminder { day, time } => {
                let text = typed::line("words", &input.words)?;
                let day = typed::day("day", day)?;
                let mut change = self.change(Intent::SetReminder).await?;
                let (account, added) = about(&mut change, &input.account).await?;
                let when = (day, Some(time), None);
                let set = reminders::set(&mut change, account.id, text, when).await?;
                change.commit().await?;
                let became = Became::Reminder {
                    id: set.id,
                    at: set.at.into(),
                };
                Ok(captured(became, account, added))
            }
        }
    }

    /// The habits of dates around the person: their region's order, their language's calendar, our week; when our days
    /// start; and what we offer.
    async fn habits(&self) -> Result<(Region, Settings, Arc<Offer>)> {
        let mut reading = self.read().await?;
        let settings = store::settings::rules(&mut reading).await?;
        let calendar = self.calendar(&mut reading).await?;
        let week_start = week_begins(&settings.week);
        let region = Region {
            order: if self.surroundings.writes_month_first() {
                DayOrder::MonthFirst
            } else {
                DayOrder::DayFirst
            },
            calendar,
            week_start,
            last_workday: last_workday(&settings.week, week_start),
        };
        let offer = self.offer(&mut reading).await?;
        Ok((region, settings, offer))
    }
}

/// What was said, with the names of people of the account `at`, and what it is on.
fn said(
    spoken: &Spoken,
    names: &Names,
    at: Option<AccountId>,
    capability: Option<&Capability>,
) -> MeantView {
    let ours = spoken.teammate.and_then(|id| {
        Some(Person::Ours {
            id,
            name: names.teammate(id)?.to_owned(),
        })
    });
    let theirs = spoken.contact.and_then(|id| {
        Some(Person::Theirs {
            id,
            name: names.contact(at?, id)?.to_owned(),
        })
    });
    MeantView::Commitment {
        side: spoken.side,
        due: spoken.due.map(Into::into),
        person: match spoken.side {
            Side::Ours => ours.or(theirs),
            Side::Theirs => theirs.or(ours),
        },
        channel: spoken.channel,
        capability: capability.map(Into::into),
    }
}

/// The account that a capture is about, and whether it was added for it.
async fn about(change: &mut Change<'_>, account: &CaptureAccount) -> Result<(Account, bool)> {
    match account {
        CaptureAccount::Known { account } => {
            Ok((in_sight(change.conn(), account.id).await?, false))
        }
        CaptureAccount::New { name } => {
            let name = typed::line("account", name)?;
            if let Some(account) = store::accounts::named(change.conn(), name.as_str()).await? {
                return Ok((account, false));
            }
            let account = new_account(change, name, Stage::Prospect, Tier::Standard);
            change.create(&account).await?;
            change.renames();
            Ok((account, true))
        }
    }
}

fn captured(became: Became, account: Account, added: bool) -> Captured {
    Captured {
        became,
        account: Named {
            id: account.id,
            name: account.name.to_string(),
        },
        added,
    }
}

/// The last open day of a week that begins on `start`.
fn last_workday(week: &WeeklyPattern, start: Weekday) -> Weekday {
    let days = std::iter::successors(Some(start), |day| Some(day.succ())).take(7);
    days.filter(|day| !week.spans(*day).is_empty())
        .last()
        .unwrap_or(start)
}
