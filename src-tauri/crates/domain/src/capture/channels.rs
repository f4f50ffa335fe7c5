//! By which way it was said.

use super::grammar::grammar;
use super::tokens::{Kind, Token, signs};
use crate::touches::Channel;

/// The last channel that is named: its tokens and which. What leads the line is more often part of what was said.
pub(super) fn channel(tokens: &[Token<'_>], taken: &[bool]) -> Option<((usize, usize), Channel)> {
    (0..tokens.len()).rev().find_map(|at| {
        let free = |end: usize| !taken[at..end].contains(&true);
        let signed =
            |end: usize| at > 0 && signs(&tokens[at - 1]) && tokens.get(end).is_none_or(signs);
        let phrase = grammar()
            .channels
            .matches(tokens, at)
            .filter(|(end, _)| free(*end));
        let noun = grammar()
            .channel_nouns
            .matches(tokens, at)
            .filter(|(end, _)| free(*end) && signed(*end));
        let (end, channel) = phrase.chain(noun).max_by_key(|(end, _)| *end)?;
        Some(((said(tokens, taken, at).unwrap_or(at), end), channel))
    })
}

/// Where ", said" begins, when that is all that stands before the way it was said, as in "SSO by 15 June, said on call".
fn said(tokens: &[Token<'_>], taken: &[bool], at: usize) -> Option<usize> {
    let start = grammar().said_before.ending_at(tokens, at)?;
    let parted = start > 0 && (taken[start - 1] || tokens[start - 1].kind == Kind::Mark);
    (parted && !taken[start..at].contains(&true)).then_some(start)
}
