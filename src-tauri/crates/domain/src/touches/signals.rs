//! touch.owed, silence.ideal, silence.max.

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::{Channel, Direction, Touch, TouchResult};
use crate::accounts::Account;
use crate::ids::TouchId;
use crate::settings::Settings;
use crate::signals::{
    AccountFacts, CompanyFacts, Imported, Rule, Severity, Signal, Subject, Verdict,
};
use crate::time::{Now, WorkingTime, Zone};

/// A missed call or an open question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// The touch it came with.
    pub id: TouchId,
    /// By which way.
    pub channel: Channel,
    /// When.
    pub at: DateTime<Utc>,
    /// It is a missed call; otherwise a question.
    pub is_missed: bool,
    /// A later touch says that it answers it.
    pub is_answered: bool,
}

/// What a silence counts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SilentFrom {
    /// The last touch that ends one: reached, or an email or a chat, in either direction.
    Touch {
        /// Which one.
        id: TouchId,
        /// When it was.
        at: DateTime<Utc>,
        /// How it came in; none when it was typed.
        imported: Option<Imported>,
    },
    /// Nobody has spoken with them: when the account was written down, or came in.
    Account(DateTime<Utc>),
}

/// What the rules read of the touches with an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TouchFacts {
    /// What they asked since we last reached them or wrote, the oldest first. Missed calls that came in with an
    /// import are history and are left out (B7).
    pub asked: Vec<Asked>,
    /// What its silence counts from; none where the history does not say when the account was written down.
    pub silent_from: Option<SilentFrom>,
}

/// Those of `asked` that still wait for an answer, the oldest first. Whoever got through after several calls has an
/// answer to all of them.
pub fn owed(asked: &[Asked]) -> impl Iterator<Item = &Asked> {
    let got_through = asked
        .iter()
        .rposition(|asked| asked.is_missed && asked.is_answered);
    asked.iter().enumerate().filter_map(move |(nth, asked)| {
        let is_over = asked.is_answered || (asked.is_missed && Some(nth) < got_through);
        (!is_over).then_some(asked)
    })
}

/// Which of `asked` a new touch answers: a word of ours the latest, and a call that we took the latest they missed us
/// with. None when nobody waits.
#[must_use]
pub fn answered_by(touch: &Touch, asked: &[Asked]) -> Option<TouchId> {
    let took_their_call = touch.direction == Direction::Inbound
        && touch.channel == Channel::Call
        && touch.result == TouchResult::Reached;
    owed(asked)
        .filter(|asked| asked.at <= touch.at)
        .filter(|asked| touch.is_word_of_ours() || (took_their_call && asked.is_missed))
        .last()
        .map(|asked| asked.id)
}

impl Asked {
    /// The instant at which an answer is late: the account's own pledge, or else the company's.
    #[must_use]
    pub fn owed_until(
        &self,
        account: &Account,
        settings: &Settings,
        working: &WorkingTime,
    ) -> DateTime<Utc> {
        let pledge = account.pledges.of(self.channel);
        pledge
            .unwrap_or_else(|| settings.pledges.of(self.channel))
            .ends(self.at, working)
    }
}

impl SilentFrom {
    /// The day from which it counts, in the account's zone. What came in with an import counts from that import (B7).
    #[must_use]
    pub fn day(&self, zone: &Zone) -> NaiveDate {
        zone.day_of(match self {
            Self::Touch { at, imported, .. } => {
                imported.map_or(*at, |imported| imported.at.max(*at))
            }
            Self::Account(at) => *at,
        })
    }

    /// The instant at which it has lasted longer than `days`: the end of the last of them, in the account's zone.
    #[must_use]
    pub fn over(&self, days: u16, zone: &Zone) -> DateTime<Utc> {
        zone.end_of(self.last_day(days, zone))
    }

    fn last_day(&self, days: u16, zone: &Zone) -> NaiveDate {
        self.day(zone)
            .checked_add_days(Days::new(days.into()))
            .unwrap_or(NaiveDate::MAX)
    }
}

/// Who waits for an answer past its pledge, and who was not spoken to for long.
#[must_use]
pub fn signals(
    facts: &AccountFacts,
    company: &CompanyFacts,
    settings: &Settings,
    now: &Now,
) -> Verdict {
    let mut verdict = Verdict::default();
    for asked in owed(&facts.touches.asked) {
        let ends = asked.owed_until(&facts.account, settings, &company.working);
        if now.instant < ends {
            verdict.until(ends);
            continue;
        }
        verdict.raise(Signal::raised(
            Rule::TouchOwed,
            Subject::Touch(asked.id),
            asked.id,
            None,
            Severity::Red,
            // Working days and hours are ours.
            Some(company.working.zone().day_of(ends)),
        ));
    }
    silence(facts, settings, now, &mut verdict);
    verdict
}

fn silence(facts: &AccountFacts, settings: &Settings, now: &Now, verdict: &mut Verdict) {
    let Some(from) = facts.touches.silent_from else {
        return;
    };
    let account = &facts.account;
    let silence = settings.silence.of_account(account);
    let subject = Subject::Account(account.id);
    // The gravest first: once it speaks, the milder one is silent.
    for (rule, days, severity) in [
        (Rule::SilenceMax, silence.max, Severity::Red),
        (Rule::SilenceIdeal, silence.ideal, Severity::Note),
    ] {
        let Some(days) = days else { continue };
        let over = from.over(days, &account.zone);
        if now.instant < over {
            verdict.until(over);
            continue;
        }
        let step = Some(days);
        let due = Some(from.last_day(days, &account.zone));
        verdict.raise(match from {
            SilentFrom::Touch { id, .. } => Signal::raised(rule, subject, id, step, severity, due),
            SilentFrom::Account(_) => {
                Signal::raised(rule, subject, account.id, step, severity, due)
            }
        });
        return;
    }
}
