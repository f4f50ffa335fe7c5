//! What waits for what.

use std::collections::{HashMap, VecDeque};

use crate::ids::{CommitmentId, LinkId};
use crate::time::DueDate;

/// One commitment that waits for another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Its id.
    pub id: LinkId,
    /// What waits.
    pub commitment: CommitmentId,
    /// What it waits for.
    pub waits_for: CommitmentId,
    /// Working days that follow before the waiting one can be done.
    pub lag_days: u16,
    /// The date of the duty that is waited for whose lateness has shifted what waits (O2): it does so once.
    pub shifted_for: Option<DueDate>,
}

/// The circle that would close if `commitment` waited for `waits_for` beside these links: from `commitment` by the
/// shortest way back to itself, both ends named (O5). None when it may wait.
#[must_use]
pub fn circle(
    links: &[Link],
    commitment: CommitmentId,
    waits_for: CommitmentId,
) -> Option<Vec<CommitmentId>> {
    let mut reached_from = HashMap::from([(waits_for, commitment)]);
    let mut next = VecDeque::from([waits_for]);
    while let Some(at) = next.pop_front() {
        if at == commitment {
            break;
        }
        for link in links.iter().filter(|link| link.commitment == at) {
            reached_from.entry(link.waits_for).or_insert_with(|| {
                next.push_back(link.waits_for);
                at
            });
        }
    }
    let mut way = vec![commitment];
    let mut at = *reached_from.get(&commitment)?;
    while at != commitment {
        way.push(at);
        at = *reached_from.get(&at)?;
    }
    way.push(commitment);
    way.reverse();
    Some(way)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(commitment: CommitmentId, waits_for: CommitmentId) -> Link {
        Link {
            id: LinkId::new(),
            commitment,
            waits_for,
            lag_days: 0,
            shifted_for: None,
        }
    }

    #[test]
    fn o5_a_circle_is_named_by_its_shortest_way() {
        let [a, b, c, d] = std::array::from_fn(|_| CommitmentId::new());
        let links = [link(a, b), link(b, c), link(b, d), link(d, c), link(c, d)];

        assert_eq!(circle(&links, c, a), Some(vec![c, a, b, c]));
        assert_eq!(circle(&links, b, a), Some(vec![b, a, b]));
        assert_eq!(
            circle(&links, a, a),
            Some(vec![a, a]),
            "it cannot wait for itself"
        );
    }

    #[test]
    fn o5_two_ways_to_the_same_end_are_no_circle() {
        let [a, b, c, d] = std::array::from_fn(|_| CommitmentId::new());
        let links = [link(a, b), link(a, c), link(b, d)];

        assert_eq!(circle(&links, c, d), None);
        assert_eq!(circle(&links, a, d), None);
        assert_eq!(circle(&[], a, b), None);
    }
}
