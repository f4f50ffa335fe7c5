//! Slips as they cross to the window.

use chrono::{DateTime, Utc};
use domain::ids::{CommitmentId, SlipId, TeammateId};
use domain::slips::{KnownBy, Missing, Slip, SlipState, Telling};
use domain::teammates::Teammate;
use domain::time::WorkingTime;
use domain::touches::Channel;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::commitments::DominoView;
use crate::wire::{DueView, Instant};

/// How far a slip is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words of domain::slips, one to one")]
pub enum SlipStateView {
    Open,
    Told,
    LearnedElsewhere,
    FalseAlarm,
}

/// That the client was told by us.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct TellingView {
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: String,
    /// By which way.
    pub channel: Option<Channel>,
}

/// An episode in which a promise is off plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct OneSlip {
    /// Its id.
    pub id: SlipId,
    /// The date that is not kept.
    pub due: DueView,
    /// Since when it is known.
    pub known_at: Instant,
    /// How it was known.
    pub known_by: KnownBy,
    /// Why.
    pub cause: Option<String>,
    /// The cause is not for the client.
    pub is_confidential: bool,
    /// What we do about it now.
    pub doing: Option<String>,
    /// What we mean to keep instead.
    pub new_date: Option<DueView>,
    /// The odds to keep that, in whole per cent.
    pub new_odds: Option<u8>,
    /// How far it is.
    pub state: SlipStateView,
    /// That the client was told by us.
    pub told: Option<TellingView>,
    /// When it was known that they had heard elsewhere, or that the date holds.
    pub closed_at: Option<Instant>,
    /// Why the date holds.
    pub because: Option<String>,
    /// From when on the client has been left without a word for too long.
    pub late_at: Instant,
    /// That has come, and they do not know.
    pub is_late: bool,
}

/// What is known of a promise being off plan, and what can be said of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct SlipView {
    /// The slip that stands.
    pub standing: Option<OneSlip>,
    /// Those before, newest first.
    pub past: Vec<OneSlip>,
    /// It can be said to be off plan.
    pub can_go_off_plan: bool,
    /// The slip that stands can turn out to be a false alarm.
    pub can_stay_on_plan: bool,
    /// The client can be told.
    pub can_be_told: bool,
}

/// That a promise is on plan after all.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct StayOnPlan {
    /// Which promise.
    pub id: CommitmentId,
    /// Why; may be empty.
    pub because: String,
}

/// One field of a slip, changed in place. An empty text clears it.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum SlipChange {
    /// Why.
    Cause(String),
    /// The cause is not for the client.
    IsConfidential(bool),
    /// What we do about it now.
    Doing(String),
    /// What we mean to keep instead.
    NewDate(Option<DueView>),
}

/// A change of the slip that stands for a promise.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ChangeSlip {
    /// Which promise.
    pub id: CommitmentId,
    /// What changes.
    pub change: SlipChange,
}

/// That we told the client.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct TellSlip {
    /// Which promise.
    pub id: CommitmentId,
    /// When; now when empty.
    pub at: Option<Instant>,
    /// Who did; me when empty.
    pub by: Option<TeammateId>,
    /// By which way.
    pub channel: Option<Channel>,
    /// What of the ripple of the new date stays where it is; all else moves in the same save. None where nobody has seen
    /// the ripple: then the client's own plans move, as the message says, and nothing else.
    pub stays: Option<Vec<DominoView>>,
}

/// How long clients wait for a word (O6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct KnownToToldView {
    /// The median in working minutes; none where nobody was told anything.
    pub minutes: Option<u32>,
    /// Over how many slips of the last 12 months.
    pub of: u32,
    /// Working minutes of a full working day: what it should stay below.
    pub day_minutes: u32,
}

/// A message to a client about a slip, as the window shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct SlipDraft {
    /// What it still lacks: until then it does not go out.
    pub missing: Vec<Missing>,
    /// What stands above it; empty while something is missing.
    pub subject: String,
    /// What it says.
    pub text: String,
    /// The language it is in.
    pub language: domain::settings::Language,
    /// This client had another slip in the last 12 months.
    pub had_another: bool,
}

/// How a message went to the person's own mail program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Mailed {
    /// As a link.
    Link,
    /// As a file of this name.
    File {
        /// What it is called.
        file: String,
    },
}

/// By what a slip is seen.
pub(super) struct Seen<'a> {
    pub(super) working: &'a WorkingTime,
    pub(super) team: &'a [Teammate],
    pub(super) now: DateTime<Utc>,
}

impl Seen<'_> {
    pub(super) fn slip(&self, slip: &Slip) -> OneSlip {
        let (state, told, closed_at, because) = match &slip.state {
            SlipState::Open => (SlipStateView::Open, None, None, None),
            SlipState::Told(telling) => (SlipStateView::Told, Some(telling), None, None),
            SlipState::LearnedElsewhere { at } => {
                (SlipStateView::LearnedElsewhere, None, Some(*at), None)
            }
            SlipState::FalseAlarm { at, because, told } => (
                SlipStateView::FalseAlarm,
                told.as_ref(),
                Some(*at),
                because.as_ref(),
            ),
        };
        let late_at = slip.late_at(self.working);
        OneSlip {
            id: slip.id,
            due: slip.due.into(),
            known_at: slip.known_at.into(),
            known_by: slip.known_by,
            cause: slip.cause.as_ref().map(|cause| cause.words.to_string()),
            is_confidential: slip
                .cause
                .as_ref()
                .is_some_and(|cause| cause.is_confidential),
            doing: slip.doing.as_ref().map(ToString::to_string),
            new_date: slip.new_date.map(|new| new.due.into()),
            new_odds: slip
                .new_date
                .and_then(|new| new.odds)
                .map(|odds| odds.percent()),
            state,
            told: told.map(|telling| self.telling(telling)),
            closed_at: closed_at.map(Into::into),
            because: because.map(ToString::to_string),
            late_at: late_at.into(),
            is_late: slip.is_untold() && self.now >= late_at,
        }
    }

    fn telling(&self, telling: &Telling) -> TellingView {
        let by = self.team.iter().find(|one| one.id == telling.by);
        TellingView {
            at: telling.at.into(),
            by: by.map(|one| one.name.to_string()).unwrap_or_default(),
            channel: telling.channel,
        }
    }
}
