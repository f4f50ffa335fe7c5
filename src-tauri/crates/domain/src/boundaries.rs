//! What we do and do not do for a segment, in words a client may read (K5).

use crate::fold::fold;
use crate::ids::{BoundaryId, CapabilityId};
use crate::phrases::{Phrases, Spaced};
use crate::problem::Problem;
use crate::text::{Line, Words};

/// Most capabilities that one boundary names.
const MOST: i32 = 50;

/// What we do and do not do for a segment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Boundary {
    /// Its id.
    pub id: BoundaryId,
    /// The sentence, in words a client may read.
    pub sentence: Words,
    /// The clients it is about, by their segment; none is every client.
    pub segment: Option<Line>,
    /// The capabilities it names.
    pub capabilities: Vec<CapabilityId>,
    /// The words it names.
    pub words: Phrases,
}

/// What is promised to a client, as boundaries are held against it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Promised<'p> {
    /// The client's segment.
    pub segment: Option<&'p Line>,
    /// The capability it is on.
    pub capability: Option<CapabilityId>,
    /// What was said.
    pub words: &'p str,
}

impl Boundary {
    /// Names these capabilities, each of them once.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`] for too many.
    pub fn name(&mut self, capabilities: Vec<CapabilityId>) -> Result<(), Problem> {
        let mut named = Vec::with_capacity(capabilities.len());
        for id in capabilities {
            if !named.contains(&id) {
                named.push(id);
            }
        }
        if named.len() > usize::try_from(MOST).unwrap_or_default() {
            return Err(Problem::OutOfRange { min: 0, max: MOST });
        }
        self.capabilities = named;
        Ok(())
    }

    /// Is it about clients of this segment? Segments are compared as names are.
    #[must_use]
    pub fn is_for(&self, segment: Option<&Line>) -> bool {
        let Some(own) = &self.segment else {
            return true;
        };
        segment.is_some_and(|other| fold(own.as_str()) == fold(other.as_str()))
    }
}

/// The boundaries that a promise meets: they are for the client's segment, and name its capability or some of its words
/// (K5). Those for the segment come before those for everybody. A boundary that names nothing is met by nothing.
#[must_use]
pub fn met<'b>(
    boundaries: impl IntoIterator<Item = &'b Boundary>,
    promised: &Promised<'_>,
) -> Vec<&'b Boundary> {
    let words = Spaced::of(promised.words);
    let names = |boundary: &Boundary| {
        let capability = promised.capability;
        capability.is_some_and(|on| boundary.capabilities.contains(&on))
            || boundary
                .words
                .iter()
                .any(|phrase| words.holds(&Spaced::of(phrase.as_str())))
    };
    let boundaries = boundaries.into_iter();
    let mut met: Vec<_> = boundaries
        .filter(|boundary| boundary.is_for(promised.segment) && names(boundary))
        .collect();
    met.sort_by_key(|boundary| boundary.segment.is_none());
    met
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn boundary(segment: &str, capabilities: &[CapabilityId], words: &str) -> Boundary {
        Boundary {
            id: BoundaryId::new(),
            sentence: Words::parse("We host; we do not install.")
                .unwrap_or_else(|_| unreachable!()),
            segment: Line::parse_optional(segment).unwrap_or_default(),
            capabilities: capabilities.to_vec(),
            words: Phrases::parse(words).unwrap_or_default(),
        }
    }

    fn meets(boundary: &Boundary, segment: &str, on: Option<CapabilityId>, words: &str) -> bool {
        let segment = Line::parse_optional(segment).unwrap_or_default();
        let promised = Promised {
            segment: segment.as_ref(),
            capability: on,
            words,
        };
        met([boundary], &promised) == [boundary]
    }

    #[test]
    fn k5_a_promise_meets_a_boundary_of_its_segment_by_a_word_or_its_capability() {
        let (sso, other) = (CapabilityId::new(), CapabilityId::new());
        let clinics = boundary("Clinics", &[sso], "on-premise, own server");
        for (segment, on, words, is_met) in [
            ("Clinics", Some(sso), "by June", true),
            ("Clinics", None, "On premise by June", true),
            ("clinics", Some(other), "their own server", true),
            ("Clinics", Some(other), "by June", false),
            ("Clinics", None, "premises", false),
            ("Schools", Some(sso), "on-premise", false),
            ("", Some(sso), "on-premise", false),
        ] {
            assert_eq!(
                meets(&clinics, segment, on, words),
                is_met,
                "{segment}: {words}"
            );
        }
        let all = boundary("", &[], "on-premise");
        for segment in ["Clinics", "", "مدارس"] {
            assert!(meets(&all, segment, None, "on-premise"), "{segment}");
        }
        assert!(!meets(&all, "", Some(sso), "by June"));
    }

    #[test]
    fn k5_segments_are_compared_as_names_are() {
        for (own, other) in [
            ("Cliníques", "CLINIQUES"),
            ("Учёные", "ученые"),
            ("بازاريابي", "بازاریابی"),
            ("शाळा", "शाळा"),
        ] {
            let one = boundary(own, &[], "SSO");
            assert!(meets(&one, other, None, "sso"), "{own}");
            assert!(!meets(&one, &format!("{other}s"), None, "sso"), "{own}");
        }
    }

    #[test]
    fn k5_what_is_for_the_segment_comes_first_and_each_in_the_order_it_was_written() {
        let all = [
            boundary("", &[], "SSO"),
            boundary("Clinics", &[], "SSO"),
            boundary("", &[], "sso, saml"),
            boundary("clinics", &[], "sso"),
            boundary("Clinics", &[], "audit"),
        ];
        let clinics = Line::parse("Clinics").ok();
        let promised = Promised {
            segment: clinics.as_ref(),
            capability: None,
            words: "SSO in June",
        };
        let ids: Vec<_> = met(&all, &promised).iter().map(|one| one.id).collect();
        assert_eq!(ids, [all[1].id, all[3].id, all[0].id, all[2].id]);
    }

    #[test]
    fn capabilities_are_named_once_and_not_without_end() {
        let ids: Vec<_> = (0..=MOST).map(|_| CapabilityId::new()).collect();
        let most = ids.len() - 1;
        let mut one = boundary("", &[], "");
        let twice = ids[..most].iter().chain(&ids[..most]).copied();
        assert_eq!(one.name(twice.collect()), Ok(()));
        assert_eq!(one.capabilities, ids[..most]);
        let refused = Err(Problem::OutOfRange { min: 0, max: MOST });
        assert_eq!(one.name(ids), refused);
        assert_eq!(one.capabilities.len(), most);
    }

    proptest! {
        #[test]
        fn k5_what_names_nothing_or_is_for_another_segment_is_met_by_nothing(
            words in any::<String>(), segment in "[a-z]{1,5}", has_capability in any::<bool>(),
        ) {
            let on = has_capability.then(CapabilityId::new);
            prop_assert!(!meets(&boundary("", &[], ""), &segment, on, &words));
            let named: Vec<_> = on.into_iter().collect();
            let other = boundary(&format!("{segment}x"), &named, "one");
            prop_assert!(!meets(&other, &segment, on, "one two"));
        }
    }
}
