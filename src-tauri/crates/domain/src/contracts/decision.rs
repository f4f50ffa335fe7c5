//! N4: what people think of a renewal beside what the evidence says, and the decision where both disagree.

use chrono::NaiveDate;

use super::{HumanCall, Outlook};
use crate::ids::{AccountId, ContractId, DecisionId, TeammateId};
use crate::text::Words;

/// From this many days before the end on, "watching" is no answer (N4).
pub const ANSWER_DAYS: u16 = 90;

/// A question settled: the call and the outlook of one term disagreed, and somebody said what we go by and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Its id.
    pub id: DecisionId,
    /// The client.
    pub account: AccountId,
    /// The contract whose renewal it is about.
    pub contract: ContractId,
    /// The last day of the term it is about.
    pub term_end: NaiveDate,
    /// What we said, and stand by.
    pub call: HumanCall,
    /// What the evidence said.
    pub outlook: Outlook,
    /// Why we stand by the call all the same.
    pub why: Words,
    /// Who decided.
    pub decider: TeammateId,
    /// The day.
    pub on: NaiveDate,
}

/// What is wanted of people about a renewal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// The end is near and "watching" is no answer.
    Answer,
    /// Call and outlook say different things: somebody has to decide.
    Decision,
}

impl HumanCall {
    /// Does the call say another thing than the evidence? "Watching" and "not enough known" say nothing, so they
    /// disagree with nothing.
    #[must_use]
    pub const fn disagrees_with(self, outlook: Outlook) -> bool {
        !matches!(
            (self, outlook),
            (Self::Watching, _)
                | (_, Outlook::NotEnough)
                | (Self::Good, Outlook::Good)
                | (Self::AtRisk, Outlook::AtRisk)
                | (Self::Lost, Outlook::LikelyLost)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn n4_only_a_call_that_says_another_thing_than_the_evidence_disagrees() {
        let agreeing = [
            (HumanCall::Good, Outlook::Good),
            (HumanCall::AtRisk, Outlook::AtRisk),
            (HumanCall::Lost, Outlook::LikelyLost),
        ];
        for call in HumanCall::ALL {
            for outlook in Outlook::ALL {
                let silent = *call == HumanCall::Watching || *outlook == Outlook::NotEnough;
                assert_eq!(
                    call.disagrees_with(*outlook),
                    !silent && !agreeing.contains(&(*call, *outlook)),
                    "{call}, {outlook}"
                );
            }
        }
    }
}
