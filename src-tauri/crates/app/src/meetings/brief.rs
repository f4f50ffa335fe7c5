//! What to know before speaking with a client (T2).

use chrono::Days;
use domain::commitments::Side;
use domain::ids::AccountId;
use domain::meetings::{self, not_to_say};
use domain::signals::Severity;
use domain::text::Words;
use domain::touches::MOOD_DAYS;
use store::touches::Said;

use super::{BriefView, MoodView, NotToSay, SaidView, row};
use crate::commitments::owed;
use crate::today::signal_view;
use crate::{App, Error, Result};

/// How many of their last words are shown.
const WORDS: u32 = 3;
/// How many commitments of each side are shown.
const COMMITMENTS: u32 = 10;

impl App {
    /// What to know before speaking with a client.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn brief(&self, id: AccountId) -> Result<BriefView> {
        let now = self.now();
        let mut reading = self.read().await?;
        let account = store::accounts::by_id(&mut reading, id)
            .await?
            .ok_or(Error::NotFound("account"))?;
        let next = store::meetings::ahead(&mut reading, id, now.instant, None, 1).await?;
        let said = store::touches::last_said(&mut reading, id, WORDS).await?;
        let felt_since = now.instant - Days::new(MOOD_DAYS.into());
        let mood = store::touches::last_felt(&mut reading, id, felt_since).await?;

        let ours = owed(&mut reading, id, Side::Ours, COMMITMENTS, &now).await?;
        let theirs = owed(&mut reading, id, Side::Theirs, COMMITMENTS, &now).await?;
        let open = store::facts::open_commitments(&mut reading, id, now.instant).await?;
        let (zone, dont_cares) = (&account.zone, account.dont_cares.as_ref());
        let not_to_say = not_to_say(&open, dont_cares, zone, now.day_in(zone));

        let mut reds = Vec::new();
        for standing in store::signals::of_account(&mut reading, id, now.instant).await? {
            if standing.signal.severity == Severity::Red {
                reds.extend(signal_view(&mut reading, &standing.signal, &now).await?);
            }
        }
        Ok(BriefView {
            account: id,
            name: account.name.to_string(),
            meeting: next.rows.into_iter().next().map(|listed| row(listed, &now)),
            stay_reason: account.stay_reason.as_ref().map(ToString::to_string),
            said: said.into_iter().map(said_view).collect(),
            mood: mood.map(|mood| MoodView {
                felt: mood.what,
                at: mood.at.into(),
                contact_name: mood.contact_name.map(|name| name.to_string()),
            }),
            more_ours: ours.more,
            more_theirs: theirs.more,
            ours: ours.open,
            theirs: theirs.open,
            reds,
            not_to_say: not_to_say.map(Into::into),
            dont_cares: account.dont_cares.map(|topics| topics.to_string()),
        })
    }
}

fn said_view(said: Said<Words>) -> SaidView {
    SaidView {
        touch: said.touch,
        at: said.at.into(),
        contact_name: said.contact_name.map(|name| name.to_string()),
        words: said.what.to_string(),
    }
}

impl From<meetings::NotToSay> for NotToSay {
    fn from(thing: meetings::NotToSay) -> Self {
        match thing {
            meetings::NotToSay::Promise(commitment, words) => Self::Promise {
                commitment,
                words: words.to_string(),
            },
            meetings::NotToSay::DontCare(topic) => Self::DontCare {
                words: topic.to_string(),
            },
        }
    }
}
