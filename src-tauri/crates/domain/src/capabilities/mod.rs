//! What the product does, or does not do yet; and what may be said of it.

mod conflicts;
mod naming;
mod signals;

pub use conflicts::{conflicting, conflicts_with};
pub use naming::named_in;
pub use signals::signals;

use crate::ids::{CapabilityId, TeammateId};
use crate::phrases::Phrases;
use crate::text::{Line, Words};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// How far a capability is, from what works to what never will. The order is that of the way back.
    pub enum CapabilityStatus {
        /// It works, for everybody.
        Exists = "exists",
        /// It works within limits.
        Limited = "limited",
        /// Some clients try it.
        Beta = "beta",
        /// We are building it.
        Building = "building",
        /// We mean to build it; nobody knows when.
        Backlog = "backlog",
        /// Somebody thought of it.
        Idea = "idea",
        /// We will not build it.
        Never = "never",
    }
}

impl CapabilityStatus {
    /// Is it below *exists*, so that whoever promises or claims it needs honest words and an approver (K1)?
    #[must_use]
    pub fn is_below_exists(self) -> bool {
        self != Self::Exists
    }
}

/// What to sell instead of a feature that is missing, each with the founder's own proof (K3).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Instead {
    /// That we say what is not there.
    pub honesty: Option<Words>,
    /// Where we are going.
    pub vision: Option<Words>,
    /// What we lead in.
    pub leadership: Option<Words>,
    /// Who answers.
    pub people: Option<Words>,
}

/// Something the product does, or does not do yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Capability {
    /// Its id.
    pub id: CapabilityId,
    /// What we call it.
    pub name: Line,
    /// What else it is called.
    pub aliases: Phrases,
    /// How far it is; changed by [`Capability::become_status`].
    status: CapabilityStatus,
    /// How far it was before it went backwards (K2); none when it never did, or is as far again.
    fell_from: Option<CapabilityStatus>,
    /// Within which limits it works.
    pub limits: Option<Words>,
    /// Who knows how far it is.
    pub owner: TeammateId,
    /// What to sell while it is missing.
    pub instead: Instead,
}

impl Capability {
    /// A capability somebody named.
    #[must_use]
    pub const fn named(
        id: CapabilityId,
        name: Line,
        status: CapabilityStatus,
        owner: TeammateId,
    ) -> Self {
        Self {
            id,
            name,
            aliases: Phrases::none(),
            status,
            fell_from: None,
            limits: None,
            owner,
            instead: Instead {
                honesty: None,
                vision: None,
                leadership: None,
                people: None,
            },
        }
    }

    /// The same with its status as it stands in the ledger; none where it would have fallen forwards.
    #[must_use]
    pub fn recorded(
        mut self,
        status: CapabilityStatus,
        fell_from: Option<CapabilityStatus>,
    ) -> Option<Self> {
        self.status = status;
        self.fell_from = fell_from;
        fell_from.is_none_or(|from| from < status).then_some(self)
    }

    /// How far it is.
    #[must_use]
    pub const fn status(&self) -> CapabilityStatus {
        self.status
    }

    /// How far it was before it went backwards (K2).
    #[must_use]
    pub const fn fell_from(&self) -> Option<CapabilityStatus> {
        self.fell_from
    }

    /// It has another status. Going backwards is remembered, from the farthest it was, until it is as far again (K2).
    pub fn become_status(&mut self, status: CapabilityStatus) {
        let farthest = self
            .fell_from
            .map_or(self.status, |from| from.min(self.status));
        self.status = status;
        self.fell_from = (farthest < status).then_some(farthest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn k2_a_way_back_is_remembered_from_the_farthest_until_it_is_as_far_again() {
        use CapabilityStatus::{Backlog, Beta, Building, Exists, Idea, Limited};
        let steps = [
            (Exists, None),
            (Beta, Some(Exists)),
            (Backlog, Some(Exists)),
            (Building, Some(Exists)),
            (Exists, None),
            (Limited, Some(Exists)),
        ];
        let name = Line::parse("SSO").unwrap_or_else(|_| unreachable!());
        let mut sso = Capability::named(CapabilityId::new(), name, Idea, TeammateId::new());
        assert_eq!(sso.fell_from(), None);
        for (status, fell_from) in steps {
            sso.become_status(status);
            assert_eq!((sso.status(), sso.fell_from()), (status, fell_from));
        }
    }
}
