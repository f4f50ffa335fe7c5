//! A planned touch: what to know before it, and what becomes of it (T2).

mod signals;
mod weekly;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use crate::Problem;
use crate::commitments::Side;
use crate::ids::{AccountId, CommitmentId, ContactId, MeetingId};
use crate::signals::{CommitmentFacts, Imported};
use crate::text::{Line, Words};
use crate::time::{Now, Zone};
use crate::touches::Channel;
use crate::vocabulary::vocabulary;

pub use signals::{BRIEF_MINUTES, DEBRIEF_DAYS, signals};
pub use weekly::{WEEKLY_ACCOUNTS, Weekly};

/// A meeting that somebody types takes at least so many minutes.
pub const SHORTEST: u32 = 5;
/// A meeting that somebody types takes at most so many minutes: a day.
pub const LONGEST: u32 = 24 * 60;
/// No meeting lasts for more days, also none that came in from a calendar.
pub const MOST_DAYS: u16 = 31;

vocabulary! {
    /// What kind of touch is planned.
    pub enum MeetingKind {
        /// By phone or by video.
        Call = "call",
        /// At the client's place.
        Visit = "visit",
        /// Teaching them.
        Training = "training",
        /// Looking at how it goes for them.
        Review = "review",
        /// Anything else.
        Other = "other",
    }
}

impl MeetingKind {
    /// The channel of the touches it becomes.
    #[must_use]
    pub const fn channel(self) -> Channel {
        match self {
            Self::Call => Channel::Call,
            Self::Visit => Channel::Visit,
            Self::Training => Channel::Training,
            Self::Review | Self::Other => Channel::Meeting,
        }
    }
}

vocabulary! {
    /// With what intention we go there.
    pub enum Intention {
        /// To hold our line.
        Hold = "hold",
        /// To bend it for them.
        Bend = "bend",
        /// To listen.
        Listen = "listen",
    }
}

/// When a meeting is: from an instant to a later one, on the clocks of a zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    starts: DateTime<Utc>,
    ends: DateTime<Utc>,
    zone: Zone,
}

impl Span {
    /// From one instant to another.
    ///
    /// # Errors
    /// [`Problem::EndsBeforeStart`] when it lasts no time, [`Problem::OutOfRange`] when it lasts more than
    /// [`MOST_DAYS`].
    pub fn new(starts: DateTime<Utc>, ends: DateTime<Utc>, zone: Zone) -> Result<Self, Problem> {
        if ends <= starts {
            return Err(Problem::EndsBeforeStart);
        }
        if ends - starts > TimeDelta::days(MOST_DAYS.into()) {
            return Err(Problem::OutOfRange {
                min: 1,
                max: i32::from(MOST_DAYS),
            });
        }
        Ok(Self { starts, ends, zone })
    }

    /// At what a calendar and a clock in `zone` show, for so many minutes. A time that does not exist means the first
    /// that does, one that exists twice the first.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`] when it takes less than [`SHORTEST`] or more than [`LONGEST`] minutes.
    pub fn typed(
        day: NaiveDate,
        time: NaiveTime,
        minutes: u32,
        zone: Zone,
    ) -> Result<Self, Problem> {
        let starts = zone.instant(day.and_time(time));
        Self {
            starts,
            ends: starts,
            zone,
        }
        .lasting(minutes)
    }

    /// The same start, for so many minutes.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`] when that is less than [`SHORTEST`] or more than [`LONGEST`].
    pub fn lasting(self, minutes: u32) -> Result<Self, Problem> {
        if !(SHORTEST..=LONGEST).contains(&minutes) {
            return Err(Problem::OutOfRange {
                min: SHORTEST as i32,
                max: LONGEST as i32,
            });
        }
        let ends = self.starts + TimeDelta::minutes(minutes.into());
        Ok(Self { ends, ..self })
    }

    /// The same length at another time on the same clocks.
    #[must_use]
    pub fn moved(self, day: NaiveDate, time: NaiveTime) -> Self {
        let starts = self.zone.instant(day.and_time(time));
        let ends = starts + (self.ends - self.starts);
        Self {
            starts,
            ends,
            ..self
        }
    }

    /// The same day and time on the clocks of another zone.
    #[must_use]
    pub fn on_the_clocks_of(self, zone: Zone) -> Self {
        let local = self.local();
        Self { zone, ..self }.moved(local.date(), local.time())
    }

    /// When it starts.
    #[must_use]
    pub const fn starts(&self) -> DateTime<Utc> {
        self.starts
    }

    /// When it ends.
    #[must_use]
    pub const fn ends(&self) -> DateTime<Utc> {
        self.ends
    }

    /// On whose clocks it is.
    #[must_use]
    pub const fn zone(&self) -> &Zone {
        &self.zone
    }

    /// What a calendar and a clock there show when it starts.
    #[must_use]
    pub fn local(&self) -> NaiveDateTime {
        self.zone.local(self.starts)
    }

    /// How many minutes it takes, the last one counted as a full one.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        let seconds = (self.ends - self.starts).num_seconds();
        u32::try_from((seconds + 59) / 60).unwrap_or(u32::MAX)
    }
}

/// A planned touch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// Its id.
    pub id: MeetingId,
    /// The client.
    pub account: AccountId,
    /// The people there who are to come, each once; after its debrief, those who came.
    pub contacts: Vec<ContactId>,
    /// What kind of touch it is.
    pub kind: MeetingKind,
    /// What it is about.
    pub about: Option<Line>,
    /// When it is.
    pub span: Span,
    /// Where it is: a place, a room, a link.
    pub place: Option<Line>,
    /// What a calendar that it came from calls it.
    pub external_id: Option<Line>,
    /// With what intention we go there.
    pub intention: Option<Intention>,
    /// The day somebody said how it went.
    pub debriefed_on: Option<NaiveDate>,
}

impl Meeting {
    /// Is there nothing to come of it: has it ended, or been debriefed before that?
    #[must_use]
    pub fn is_over(&self, now: &Now) -> bool {
        self.debriefed_on.is_some() || self.span.ends() <= now.instant
    }

    /// Can somebody say how it went: has it begun, and has nobody said so?
    #[must_use]
    pub fn can_be_debriefed(&self, now: &Now) -> bool {
        self.debriefed_on.is_none() && self.span.starts() <= now.instant
    }
}

/// A meeting with what its signals read beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingFacts {
    /// The meeting.
    pub meeting: Meeting,
    /// How it came in; none when it was typed.
    pub imported: Option<Imported>,
}

/// What is best left unsaid in a meeting (T2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotToSay {
    /// What we promised and have not done: no word that sounds like another promise of it.
    Promise(CommitmentId, Words),
    /// What does not interest them.
    DontCare(Line),
}

/// The one thing not to say on `today` at an account in `zone`: of our open promises among `commitments` the one that
/// is longest past its date, so that one that is broken comes first (C4), or else the first of its don't-cares. What
/// was past when it came in is history (B7).
#[must_use]
pub fn not_to_say(
    commitments: &[CommitmentFacts],
    dont_cares: Option<&Words>,
    zone: &Zone,
    today: NaiveDate,
) -> Option<NotToSay> {
    let past = commitments.iter().filter_map(|facts| {
        let promise = &facts.commitment;
        let due = promise.dates()?.current().last();
        let is_owed = promise.side() == Side::Ours && promise.is_open();
        let is_past = due < today && facts.history_of(zone).is_none();
        (is_owed && is_past).then_some((due, promise))
    });
    if let Some((_, promise)) = past.min_by_key(|(due, promise)| (*due, promise.id)) {
        return Some(NotToSay::Promise(promise.id, promise.words.clone()));
    }
    let mut topics = dont_cares?.as_str().lines();
    topics
        .find_map(|topic| Line::parse(topic).ok())
        .map(NotToSay::DontCare)
}

#[cfg(test)]
mod tests;
