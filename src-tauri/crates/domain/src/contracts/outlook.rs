//! N3: what the evidence of the last 180 days says of the next renewal.
//!
//! Each line of evidence is one row of [`LINES`]. New evidence is a new row, never a second rule.

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::{Contract, Party};
use crate::commitments::{Commitment, Course, KeptRate, Move, PromiseResult, Terms};
use crate::ids::{CommitmentId, ContactId, ContractId, TouchId};
use crate::settings::Settings;
use crate::signals::{AccountFacts, CompanyFacts};
use crate::time::Now;
use crate::touches::SilentFrom;
use crate::vocabulary::vocabulary;

/// Evidence older than this many days says nothing of the next renewal (N3).
pub const EVIDENCE_DAYS: u64 = 180;
/// Missed inbound calls are counted over this many days.
pub const CALL_DAYS: u64 = 30;
/// So many missed inbound calls speak against a renewal.
const CALLS: usize = 2;
/// So many late or broken promises speak against a renewal.
const PROMISES: usize = 2;
/// A kept rate below this many per cent speaks against a renewal.
const KEPT_PERCENT: u32 = 60;
/// So many hard lines against it, and the renewal is likely lost.
const HARD_LOST: usize = 2;
/// So many soft lines more against than for it put a renewal at risk.
const SOFT_RISK: usize = 2;
/// So many lines have to be known before silence of the evidence means good.
const FEWEST_KNOWN: usize = 3;

vocabulary! {
    /// What the evidence says of the next renewal.
    pub enum Outlook {
        /// Nothing speaks against it, and enough is known.
        Good = "good",
        /// Something speaks against it.
        AtRisk = "at_risk",
        /// Notice was received, or much speaks against it.
        LikelyLost = "likely_lost",
        /// Too little is known to say.
        NotEnough = "not_enough",
    }
}

impl Outlook {
    /// Its place among all when the gravest, 0, comes first.
    #[must_use]
    pub const fn gravity(self) -> u8 {
        match self {
            Self::LikelyLost => 0,
            Self::AtRisk => 1,
            Self::NotEnough => 2,
            Self::Good => 3,
        }
    }
}

vocabulary! {
    /// One line of evidence.
    pub enum EvidenceLine {
        /// The client gave notice.
        Notice = "notice",
        /// A champion or a decider left.
        People = "people",
        /// Somebody no longer trusts one of us.
        Trust = "trust",
        /// Promises were late or broken.
        Promises = "promises",
        /// Their calls went unanswered.
        Calls = "calls",
        /// How many of our promises were kept.
        KeptRate = "kept_rate",
        /// How long nobody has spoken with them (A4).
        Silence = "silence",
    }
}

vocabulary! {
    /// What a line says.
    pub enum Sign {
        /// It speaks against a renewal.
        Minus = "minus",
        /// It is known and says nothing.
        Zero = "zero",
        /// It speaks for a renewal.
        Plus = "plus",
        /// Nothing is known of it.
        Unknown = "unknown",
    }
}

/// How much a line weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// One is enough to put a renewal at risk.
    Hard,
    /// It takes several, and what speaks for a renewal makes up for it.
    Soft,
}

/// The fact that a line of evidence stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EvidenceOf {
    /// A person at the client.
    Contact(ContactId),
    /// The contract itself.
    Contract(ContractId),
    /// A promise.
    Commitment(CommitmentId),
    /// A call.
    Touch(TouchId),
}

/// A fact and the day from which it is evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EvidenceFact {
    /// The fact.
    pub of: EvidenceOf,
    /// The day, in the account's zone.
    pub on: NaiveDate,
}

/// What one line says, and from what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Which line.
    pub line: EvidenceLine,
    /// How much it weighs.
    pub weight: Weight,
    /// What it says.
    pub sign: Sign,
    /// The facts it stands on, the latest first.
    pub facts: Vec<EvidenceFact>,
}

/// A champion or a decider.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyPerson {
    /// Who.
    pub contact: ContactId,
    /// The day they left.
    pub left_on: Option<NaiveDate>,
}

/// Somebody's trust in one of us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trust {
    /// Who trusts.
    pub contact: ContactId,
    /// The day it was lost.
    pub lost_on: Option<NaiveDate>,
}

/// A promise of ours that was confirmed or broken, with its moves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastPromise {
    /// The promise.
    pub commitment: Commitment,
    /// Every change of its date.
    pub moves: Vec<Move>,
}

/// What the outlook reads of an account beside its open facts. Only the last 180 days matter; older facts may be left
/// out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PastFacts {
    /// Champions and deciders, those who left too.
    pub people: Vec<KeyPerson>,
    /// Whom they trust and trusted.
    pub trust: Vec<Trust>,
    /// Promises that were confirmed or broken.
    pub promises: Vec<PastPromise>,
    /// When people last spoke or tried to, in either direction.
    pub last_touch: Option<DateTime<Utc>>,
    /// Inbound calls that nobody answered, the latest first.
    pub missed_calls: Vec<(TouchId, DateTime<Utc>)>,
}

/// The lines of evidence, in the order they are read.
const LINES: &[(EvidenceLine, Weight, Read)] = &[
    (EvidenceLine::Notice, Weight::Hard, |looking| {
        looking.notice()
    }),
    (EvidenceLine::People, Weight::Hard, |looking| {
        looking.people()
    }),
    (EvidenceLine::Trust, Weight::Hard, |looking| looking.trust()),
    (EvidenceLine::Promises, Weight::Hard, |looking| {
        looking.promises()
    }),
    (EvidenceLine::Calls, Weight::Hard, |looking| looking.calls()),
    (EvidenceLine::KeptRate, Weight::Soft, |looking| {
        looking.kept_rate()
    }),
    (EvidenceLine::Silence, Weight::Soft, |looking| {
        looking.silence()
    }),
];

/// What the evidence says of a contract's renewal, line by line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    /// What all lines say together.
    pub outlook: Outlook,
    /// Every line, also those that say nothing.
    pub lines: Vec<Evidence>,
    /// The first instant at which a line can say another thing without a new fact.
    pub until: Option<DateTime<Utc>>,
}

/// The outlook of `contract` at `now`. Days are those of the account's zone.
#[must_use]
pub fn look(
    contract: &Contract,
    facts: &AccountFacts,
    company: &CompanyFacts,
    settings: &Settings,
    now: &Now,
) -> Looked {
    let mut looking = Looking {
        contract,
        facts,
        company,
        settings,
        now: now.instant,
        today: now.day_in(&facts.account.zone),
        until: None,
    };
    let lines: Vec<Evidence> = LINES
        .iter()
        .map(|(line, weight, read)| {
            let (sign, mut facts) = read(&mut looking);
            facts.sort_by_key(|fact| std::cmp::Reverse(fact.on));
            Evidence {
                line: *line,
                weight: *weight,
                sign,
                facts,
            }
        })
        .collect();
    Looked {
        outlook: outlook(&lines),
        lines,
        until: looking.until,
    }
}

/// What lines say together (N3).
fn outlook(lines: &[Evidence]) -> Outlook {
    let count = |weight, sign| {
        lines
            .iter()
            .filter(|line| line.weight == weight && line.sign == sign)
            .count()
    };
    let hard = count(Weight::Hard, Sign::Minus);
    let soft = count(Weight::Soft, Sign::Minus);
    let plus = count(Weight::Hard, Sign::Plus) + count(Weight::Soft, Sign::Plus);
    let known = lines.iter().filter(|line| line.sign != Sign::Unknown);
    let is_over = lines
        .iter()
        .any(|line| line.line == EvidenceLine::Notice && line.sign == Sign::Minus);
    if is_over || hard >= HARD_LOST {
        Outlook::LikelyLost
    } else if hard > 0 || soft >= plus + SOFT_RISK {
        Outlook::AtRisk
    } else if known.count() >= FEWEST_KNOWN {
        Outlook::Good
    } else {
        Outlook::NotEnough
    }
}

type Said = (Sign, Vec<EvidenceFact>);
type Read = fn(&mut Looking<'_>) -> Said;

/// One look at an account; notes when a line will say another thing.
struct Looking<'a> {
    contract: &'a Contract,
    facts: &'a AccountFacts,
    company: &'a CompanyFacts,
    settings: &'a Settings,
    now: DateTime<Utc>,
    today: NaiveDate,
    until: Option<DateTime<Utc>>,
}

impl Looking<'_> {
    fn notice(&mut self) -> Said {
        let received = self
            .contract
            .notice_given
            .as_ref()
            .filter(|given| given.party == Party::Client);
        match received {
            Some(given) => (
                Sign::Minus,
                vec![EvidenceFact {
                    of: EvidenceOf::Contract(self.contract.id),
                    on: given.on,
                }],
            ),
            None => (Sign::Zero, Vec::new()),
        }
    }

    fn people(&mut self) -> Said {
        let people = &self.facts.past.people;
        let left = people.iter().filter_map(|person| {
            let on = person.left_on?;
            Some((EvidenceOf::Contact(person.contact), on))
        });
        let left = self.fresh(left, EVIDENCE_DAYS);
        against(left, 1, !people.is_empty())
    }

    fn trust(&mut self) -> Said {
        let trust = &self.facts.past.trust;
        let lost = trust.iter().filter_map(|trust| {
            let on = trust.lost_on?;
            Some((EvidenceOf::Contact(trust.contact), on))
        });
        let lost = self.fresh(lost, EVIDENCE_DAYS);
        against(lost, 1, !trust.is_empty())
    }

    fn promises(&mut self) -> Said {
        let closed = self.closed();
        let is_known = !closed.is_empty();
        let missed = closed
            .into_iter()
            .filter(|(result, _)| matches!(result, PromiseResult::Late | PromiseResult::Broken))
            .map(|(_, fact)| fact)
            .collect();
        against(missed, PROMISES, is_known)
    }

    fn calls(&mut self) -> Said {
        let zone = &self.facts.account.zone;
        let past = &self.facts.past;
        let missed = past
            .missed_calls
            .iter()
            .map(|(touch, at)| (EvidenceOf::Touch(*touch), zone.day_of(*at)));
        let missed = self.fresh(missed, CALL_DAYS);
        // Where nobody wrote down a word for so long, no missed call means nothing.
        let spoken = past
            .last_touch
            .map(|at| (EvidenceOf::Contract(self.contract.id), zone.day_of(at)));
        let is_known = !self.fresh(spoken.into_iter(), CALL_DAYS).is_empty();
        against(missed, CALLS, is_known)
    }

    fn kept_rate(&mut self) -> Said {
        let closed = self.closed();
        let rate = KeptRate::over(closed.iter().map(|(result, _)| *result));
        let facts = closed.into_iter().map(|(_, fact)| fact).collect();
        match rate.is_below(KEPT_PERCENT) {
            Some(true) => (Sign::Minus, facts),
            Some(false) => (Sign::Plus, facts),
            None => (Sign::Unknown, Vec::new()),
        }
    }

    /// Silence past its maximum speaks against a renewal, a word within the ideal for it. What was said before it came
    /// in with an import is history: a silence counts from the import, and no word of then speaks for anything (B7).
    fn silence(&mut self) -> Said {
        let account = &self.facts.account;
        let zone = &account.zone;
        let bounds = self.settings.silence.of_account(account);
        let (Some(max), Some(from)) = (bounds.max, self.facts.touches.silent_from) else {
            return (Sign::Unknown, Vec::new());
        };
        let word = match from {
            SilentFrom::Touch { id, at, imported } => {
                let fact = EvidenceFact {
                    of: EvidenceOf::Touch(id),
                    on: zone.day_of(at),
                };
                Some(fact).filter(|_| imported.is_none_or(|imported| imported.at <= at))
            }
            SilentFrom::Account(_) => None,
        };
        let facts = word.into_iter().collect();
        let fresh_days = u16::try_from(EVIDENCE_DAYS).unwrap_or(u16::MAX);
        let ideal = bounds.ideal.unwrap_or(max).min(fresh_days);
        if self.is_past(from.over(max, zone)) {
            (Sign::Minus, facts)
        } else if word.is_none() {
            (Sign::Unknown, facts)
        } else if self.is_past(from.over(ideal, zone)) {
            (Sign::Zero, facts)
        } else {
            (Sign::Plus, facts)
        }
    }

    /// Our promises that were closed within the evidence's days.
    fn closed(&mut self) -> Vec<(PromiseResult, EvidenceFact)> {
        let (facts, working) = (self.facts, &self.company.working);
        // What was past already when it came in is history, and no evidence of ours (B7).
        let zone = &facts.account.zone;
        let open = facts.commitments.iter();
        let open = open.filter(|open| open.history_of(zone).is_none());
        let open = open.map(|open| (&open.commitment, &open.moves[..]));
        let past = facts
            .past
            .promises
            .iter()
            .map(|past| (&past.commitment, &past.moves[..]));
        let mut closed = Vec::new();
        for (commitment, moves) in open.chain(past) {
            let Terms::Promise(promise) = &commitment.terms else {
                continue;
            };
            let course = Course::of(promise, moves, working);
            match promise.closed(&course, working, self.today) {
                Some(over) => {
                    let fact = (EvidenceOf::Commitment(commitment.id), over.on);
                    let fresh = self.fresh(std::iter::once(fact), EVIDENCE_DAYS);
                    closed.extend(fresh.into_iter().map(|fact| (over.result, fact)));
                }
                None => {
                    if let Some(on) = promise.closes_on(&course, working) {
                        self.begins(on);
                    }
                }
            }
        }
        closed
    }

    /// Those of the facts that are at most `days` old, and none that is yet to come.
    fn fresh(
        &mut self,
        facts: impl Iterator<Item = (EvidenceOf, NaiveDate)>,
        days: u64,
    ) -> Vec<EvidenceFact> {
        let mut fresh = Vec::new();
        for (of, on) in facts {
            let last = on + Days::new(days);
            if self.today < on {
                self.begins(on);
            } else if self.today <= last {
                self.begins(last + Days::new(1));
                fresh.push(EvidenceFact { of, on });
            }
        }
        fresh
    }

    /// Has this instant come? Where it has not, a line may say another thing from then on.
    fn is_past(&mut self, at: DateTime<Utc>) -> bool {
        if self.now < at {
            self.changes(at);
        }
        at <= self.now
    }

    /// A line may say another thing from this day on.
    fn begins(&mut self, day: NaiveDate) {
        self.changes(self.facts.account.zone.start_of(day));
    }

    /// A line may say another thing from this instant on.
    fn changes(&mut self, at: DateTime<Utc>) {
        self.until = Some(self.until.map_or(at, |until| until.min(at)));
    }
}

/// A line that speaks against a renewal from `enough` facts on.
fn against(facts: Vec<EvidenceFact>, enough: usize, is_known: bool) -> Said {
    if facts.len() >= enough {
        (Sign::Minus, facts)
    } else if is_known {
        (Sign::Zero, facts)
    } else {
        (Sign::Unknown, Vec::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(lines: &[(Weight, Sign)]) -> Outlook {
        let evidence = |(weight, sign): &(Weight, Sign)| Evidence {
            line: EvidenceLine::Calls,
            weight: *weight,
            sign: *sign,
            facts: Vec::new(),
        };
        outlook(&lines.iter().map(evidence).collect::<Vec<_>>())
    }

    #[test]
    fn n3_one_hard_line_is_a_risk_and_two_are_likely_a_loss() {
        use Sign::{Minus, Plus, Zero};
        let known = [(Weight::Hard, Zero); 3];
        assert_eq!(said(&known), Outlook::Good);
        let one = [&known[..], &[(Weight::Hard, Minus)]].concat();
        assert_eq!(said(&one), Outlook::AtRisk);
        let made_up_for = [&one[..], &[(Weight::Soft, Plus); 3]].concat();
        assert_eq!(
            said(&made_up_for),
            Outlook::AtRisk,
            "nothing outweighs a hard line"
        );
        let two = [&one[..], &[(Weight::Hard, Minus)]].concat();
        assert_eq!(said(&two), Outlook::LikelyLost);
    }

    #[test]
    fn n3_notice_alone_is_likely_a_loss() {
        let notice = Evidence {
            line: EvidenceLine::Notice,
            weight: Weight::Hard,
            sign: Sign::Minus,
            facts: Vec::new(),
        };
        assert_eq!(outlook(&[notice]), Outlook::LikelyLost);
    }

    #[test]
    fn n3_soft_lines_are_a_risk_from_two_more_against_than_for() {
        use Sign::{Minus, Plus, Zero};
        let soft = |signs: &[Sign]| {
            let known = [(Weight::Hard, Zero); 3].into_iter();
            let lines = signs.iter().map(|sign| (Weight::Soft, *sign));
            said(&known.chain(lines).collect::<Vec<_>>())
        };
        assert_eq!(soft(&[Minus]), Outlook::Good);
        assert_eq!(soft(&[Minus, Minus]), Outlook::AtRisk);
        assert_eq!(soft(&[Minus, Minus, Plus]), Outlook::Good);
        assert_eq!(soft(&[Minus, Minus, Minus, Plus]), Outlook::AtRisk);
    }

    #[test]
    fn n3_good_takes_three_known_lines() {
        use Sign::{Plus, Unknown, Zero};
        let two = [(Weight::Hard, Zero), (Weight::Soft, Plus)];
        let unknown = [(Weight::Hard, Unknown)];
        assert_eq!(said(&[&two[..], &unknown].concat()), Outlook::NotEnough);
        let three = [&two[..], &[(Weight::Hard, Zero)]].concat();
        assert_eq!(said(&three), Outlook::Good);
        assert_eq!(said(&[]), Outlook::NotEnough);
    }
}
