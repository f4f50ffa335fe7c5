//! Terms with a start, an end and a notice period; a renewal is their end approaching.

mod decision;
mod given;
mod lanes;
mod margin;
mod next;
mod notice;
mod outlook;
mod renewals;
mod retention;
mod runway;
mod signals;
mod steps;

use chrono::NaiveDate;

pub use decision::{ANSWER_DAYS, Decision, Wanted};
pub use given::NoticeGiven;
pub use lanes::{LANE_DAYS, lanes};
pub use margin::{TimeSpent, margin};
pub use notice::{Notice, NoticeUnit};
pub use outlook::{
    CALL_DAYS, EVIDENCE_DAYS, Evidence, EvidenceFact, EvidenceLine, EvidenceOf, KeyPerson, Looked,
    Outlook, PastFacts, PastPromise, Sign, Trust, Weight, look,
};
pub use renewals::{Renewal, worth};
pub use retention::{AtStake, Holding, Range, Retention, quarter, quarters, retention};
pub use runway::{CHECK, STEPS, StepOutcome, StepRecord};
pub use signals::{ContractFacts, signals};
pub use steps::RunwayStep;

use crate::ids::{AccountId, ContractId};
use crate::money::Money;
use crate::text::Line;
use crate::time::{Zone, add_months};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// How often it is billed.
    pub enum Billing {
        /// Every month.
        Monthly = "monthly",
        /// Every three months.
        Quarterly = "quarterly",
        /// Every year.
        Yearly = "yearly",
    }
}

vocabulary! {
    /// What we think, as people, of the next renewal (N4).
    pub enum HumanCall {
        /// It will renew.
        Good = "good",
        /// It may not.
        AtRisk = "at_risk",
        /// It will not.
        Lost = "lost",
        /// We do not say yet.
        Watching = "watching",
    }
}

vocabulary! {
    /// What can be done to a contract.
    pub enum ContractAct {
        /// It goes to the client.
        Send = "send",
        /// Both sides signed.
        Sign = "sign",
        /// It ends.
        End = "end",
        /// It was not over after all.
        Reopen = "reopen",
    }
}

vocabulary! {
    /// A side of a contract.
    pub enum Party {
        /// We.
        Us = "us",
        /// The client.
        Client = "client",
    }
}

impl Billing {
    /// How often a year.
    #[must_use]
    pub const fn times_a_year(self) -> i64 {
        match self {
            Self::Monthly => 12,
            Self::Quarterly => 4,
            Self::Yearly => 1,
        }
    }

    /// What `money` in each period makes in a year.
    #[must_use]
    pub const fn yearly(self, money: Money) -> Money {
        Money {
            minor: money.minor.saturating_mul(self.times_a_year()),
            ..money
        }
    }
}

/// How far a contract is. Running is never a state: it is derived from the signature and the dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContractState {
    /// Being written.
    Draft,
    /// With the client.
    Sent {
        /// The day.
        on: NaiveDate,
    },
    /// Signed by both sides.
    Signed {
        /// The day.
        on: NaiveDate,
    },
    /// Over.
    Ended {
        /// The day.
        on: NaiveDate,
        /// The day it had been signed; none when it never was.
        signed_on: Option<NaiveDate>,
    },
}

impl ContractState {
    /// The word that stands in the ledger and on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Sent { .. } => "sent",
            Self::Signed { .. } => "signed",
            Self::Ended { .. } => "ended",
        }
    }
}

/// Until when a contract runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// Nobody has written down an end.
    Unknown,
    /// Without an end, on purpose.
    Evergreen,
    /// To the day `end`; then over, or on for `renews_months` more at a time.
    Fixed {
        /// The last day of the term that was typed.
        end: NaiveDate,
        /// Months that it renews itself for, again and again; none when it does not.
        renews_months: Option<u16>,
    },
}

/// Terms with a start, an end and a notice period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contract {
    /// Its id.
    pub id: ContractId,
    /// The client.
    pub account: AccountId,
    /// What it is about.
    pub title: Line,
    /// How far it is.
    pub state: ContractState,
    /// The day it is meant to be signed.
    pub signing_planned_on: Option<NaiveDate>,
    /// Its first day.
    pub start: Option<NaiveDate>,
    /// Until when it runs.
    pub term: Term,
    /// How often it is billed.
    pub billing: Billing,
    /// How long before the end either side must say that it goes.
    pub notice: Option<Notice>,
    /// Ours, where it differs from the client's.
    pub our_notice: Option<Notice>,
    /// What it brings in one billing period.
    pub value: Option<Money>,
    /// The zone its dates belong to.
    pub zone: Zone,
    /// The contract it follows.
    pub predecessor: Option<ContractId>,
    /// How the price changes, in words.
    pub price_rule: Option<Line>,
    /// What we think of its renewal, and since when.
    pub call: Option<(HumanCall, NaiveDate)>,
    /// Notice that was given, with its proof (N6); the contract ends with it.
    pub notice_given: Option<NoticeGiven>,
}

impl Contract {
    /// Is it signed and inside its dates on `day`? A contract without a typed start runs from its signature on.
    #[must_use]
    pub fn runs_on(&self, day: NaiveDate) -> bool {
        let ContractState::Signed { on } = self.state else {
            return false;
        };
        let begun = self.start.unwrap_or(on) <= day;
        begun && self.end_on(day).is_none_or(|end| day <= end)
    }

    /// The last day of the term that stands on `day`: the typed end, or the one it has renewed itself to by then.
    #[must_use]
    pub fn end_on(&self, day: NaiveDate) -> Option<NaiveDate> {
        if let Some(given) = &self.notice_given {
            return Some(given.ends_on);
        }
        let Term::Fixed { end, renews_months } = self.term else {
            return None;
        };
        let Some(months) = renews_months.filter(|months| *months > 0) else {
            return Some(end);
        };
        // Each end is counted from the typed one, so 31 January stays the wished day (spec 5).
        let mut renewed = end;
        let mut terms = 0;
        while renewed < day {
            terms += i32::from(months);
            renewed = add_months(end, terms);
        }
        Some(renewed)
    }

    /// The last day on which `party` may say that the term standing on `day` goes no further (N1: end − notice).
    #[must_use]
    pub fn notice_deadline(&self, party: Party, day: NaiveDate) -> Option<NaiveDate> {
        let notice = self.notice_of(party)?;
        self.end_on(day).map(|end| notice.before(end))
    }

    /// How long before the end `party` must say that it goes.
    #[must_use]
    pub fn notice_of(&self, party: Party) -> Option<Notice> {
        match party {
            Party::Us => self.our_notice.or(self.notice),
            Party::Client => self.notice,
        }
    }

    /// Does it go on by itself when its term ends?
    #[must_use]
    pub const fn renews(&self) -> bool {
        matches!(
            self.term,
            Term::Fixed {
                renews_months: Some(1..),
                ..
            }
        ) && self.notice_given.is_none()
    }

    /// What people said of the renewal in the term that stands on `day`; what was said in an earlier one is over.
    #[must_use]
    pub fn call_in_term(&self, day: NaiveDate) -> Option<HumanCall> {
        let began = match (self.term, self.end_on(day)) {
            (
                Term::Fixed {
                    renews_months: Some(months),
                    ..
                },
                Some(end),
            ) => add_months(end, -i32::from(months)),
            _ => NaiveDate::MIN,
        };
        self.call
            .filter(|(_, on)| *on > began)
            .map(|(call, _)| call)
    }

    /// What it brings in a year.
    #[must_use]
    pub fn yearly_value(&self) -> Option<Money> {
        self.value.map(|value| self.billing.yearly(value))
    }

    /// The contract after `act` on the day `on`, or nothing when its state does not allow it.
    #[must_use]
    pub fn after(mut self, act: ContractAct, on: NaiveDate) -> Option<Self> {
        self.state = match (act, self.state) {
            (ContractAct::Send, ContractState::Draft) => ContractState::Sent { on },
            (ContractAct::Sign, ContractState::Draft | ContractState::Sent { .. }) => {
                ContractState::Signed { on }
            }
            (ContractAct::End, ContractState::Signed { on: signed_on }) => ContractState::Ended {
                on,
                signed_on: Some(signed_on),
            },
            (ContractAct::End, ContractState::Draft | ContractState::Sent { .. }) => {
                ContractState::Ended {
                    on,
                    signed_on: None,
                }
            }
            (
                ContractAct::Reopen,
                ContractState::Ended {
                    signed_on: Some(signed_on),
                    ..
                },
            ) => ContractState::Signed { on: signed_on },
            (
                ContractAct::Reopen,
                ContractState::Ended {
                    signed_on: None, ..
                },
            ) => ContractState::Draft,
            _ => return None,
        };
        Some(self)
    }

    /// What can be done to it now.
    #[must_use]
    pub fn acts(&self) -> Vec<ContractAct> {
        let allowed = |act: &ContractAct| self.clone().after(*act, NaiveDate::MIN).is_some();
        ContractAct::ALL.iter().copied().filter(allowed).collect()
    }
}
