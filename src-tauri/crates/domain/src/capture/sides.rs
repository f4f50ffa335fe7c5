//! Which way a commitment goes, when the words say it.

use super::grammar::grammar;
use super::people::{Named, Person, Said};
use super::tokens::Token;
use crate::commitments::Side;

/// The first words that say who owes: their tokens and the side.
pub(super) fn side(
    tokens: &[Token<'_>],
    account: Option<(usize, usize)>,
    people: &[Named],
) -> Option<((usize, usize), Side)> {
    let spoken = (0..tokens.len()).find_map(|at| {
        let (end, side) = grammar().sides.matches(tokens, at).next()?;
        Some(((at, end), side))
    });
    let contacts = people
        .iter()
        .filter(|named| matches!(named.person, Person::Contact(_)) && named.said == Said::Not);
    let subjects = contacts
        .map(|named| (named.start, named.end))
        .chain(account);
    let owing = subjects.filter_map(|(start, end)| {
        let end = grammar().owing.longest(tokens, end)?;
        Some(((start, end), Side::Theirs))
    });
    owing.chain(spoken).min_by_key(|((start, _), _)| *start)
}
