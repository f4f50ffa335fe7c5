//! O3: the message to a client about a slip, in pieces that a catalogue says.

use chrono::{DateTime, Utc};
use domain::Share;
use domain::commitments::Domino;
use domain::ids::CommitmentId;
use domain::settings::Language;
use domain::slips::{Draft, Effect, Missing, draft};
use domain::time::{DueDate, Now};
use store::Connection;

use super::{Found, MONTHS};
use crate::commitments::{moved_with, own_plans};
use crate::surroundings::spoken;
use crate::{App, Error, Refused, Result};

/// One piece of a message, in the order they are said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LetterPiece {
    /// Whom it greets; none when nobody is named.
    Greeting(Option<String>),
    /// What was promised, and that its date is not kept.
    OffPlan {
        /// The words of the promise.
        words: String,
        /// The date that is not kept.
        due: DueDate,
    },
    /// The specific cause.
    Cause(String),
    /// What we do now.
    Doing(String),
    /// What we keep instead.
    NewDate {
        /// When.
        due: DueDate,
        /// With which odds.
        odds: Option<Share>,
    },
    /// What that does to one of the client's plans.
    Effect {
        /// The plan.
        plan: String,
        /// When it was to be.
        from: chrono::NaiveDate,
        /// When it can be.
        to: chrono::NaiveDate,
    },
    /// Who writes.
    Signature(String),
}

/// A message about a slip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The language the client is written to in.
    pub language: Language,
    /// The address, where one is known.
    pub to: Option<String>,
    /// The name of whom it goes to.
    pub name: Option<String>,
    /// What the promise said: what the message is about.
    pub about: String,
    /// What it says, or what it still lacks.
    pub pieces: std::result::Result<Vec<LetterPiece>, Vec<Missing>>,
    /// This client had another slip in the last 12 months.
    pub had_another: bool,
    /// The slip's id and the instant it is written at, which a mail's headers name.
    pub id: String,
    /// When it is written.
    pub at: DateTime<Utc>,
}

impl App {
    /// The message about the slip that stands for a promise.
    ///
    /// # Errors
    /// [`Refused::WrongState`] where none stands, or [`Error::NotFound`].
    pub async fn slip_letter(&self, id: CommitmentId) -> Result<Letter> {
        let now = self.now();
        let mut reading = self.read().await?;
        let found = Found::of(&mut reading, id, now.instant).await?;
        let slip = found.standing.as_ref();
        let slip = slip.ok_or(Error::Refused(Refused::WrongState))?;
        let contact = match found.promise.contact {
            Some(contact) => store::contacts::by_id(&mut reading, contact).await?,
            None => None,
        };
        let me = store::teammates::me(&mut reading).await?;
        let since = slip.known_at.checked_sub_months(MONTHS).unwrap_or_default();
        let account = found.account.id;
        let had_another = store::slips::had_another(&mut reading, account, since, slip.id).await?;
        let preferences = store::settings::preferences(&mut reading).await?;
        let theirs = contact
            .as_ref()
            .and_then(|contact| contact.language.as_ref());
        let tag = theirs.or(found.account.language.as_ref());
        let language = tag.and_then(|tag| spoken(tag.as_str()));
        let name = contact.as_ref().map(|contact| contact.name.to_string());
        let effects = match slip.new_date {
            Some(new) => effects(&mut reading, &found, new.due, &now).await?,
            None => Vec::new(),
        };
        let today = now.day_in(&found.account.zone);
        let said = draft(slip, &found.promise, &effects, today);
        Ok(Letter {
            language: language.unwrap_or_else(|| self.speaks(&preferences)),
            to: contact
                .and_then(|contact| contact.email)
                .map(|email| email.to_string()),
            about: found.promise.words.to_string(),
            pieces: said.map(|said| pieces(&said, name.clone(), me.map(|me| me.name.to_string()))),
            name,
            had_another,
            id: slip.id.to_string(),
            at: now.instant,
        })
    }
}

/// What the new date does to each of the client's plans.
async fn effects(
    conn: &mut Connection,
    found: &Found,
    to: DueDate,
    now: &Now,
) -> Result<Vec<Effect>> {
    let moved = moved_with(conn, found.moving(to), now).await?;
    let mut effects = Vec::new();
    for moved in own_plans(&found.promise, moved) {
        if let Domino::Plan(id) = moved.what
            && let Some(plan) = store::plans::by_id(conn, id).await?
        {
            effects.push(Effect {
                plan: plan.text,
                from: moved.from,
                to: moved.to,
            });
        }
    }
    Ok(effects)
}

fn pieces(said: &Draft<'_>, to: Option<String>, from: Option<String>) -> Vec<LetterPiece> {
    let effects = said.effects.iter().map(|effect| LetterPiece::Effect {
        plan: effect.plan.to_string(),
        from: effect.from,
        to: effect.to,
    });
    let head = [
        LetterPiece::Greeting(to),
        LetterPiece::OffPlan {
            words: said.promise.to_string(),
            due: said.promised,
        },
        LetterPiece::Cause(said.cause.to_string()),
        LetterPiece::Doing(said.doing.to_string()),
        LetterPiece::NewDate {
            due: said.new_date.due,
            odds: said.new_date.odds,
        },
    ];
    let foot = from.map(LetterPiece::Signature);
    head.into_iter().chain(effects).chain(foot).collect()
}
