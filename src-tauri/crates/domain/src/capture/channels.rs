//! By which way it was said.

use super::grammar::grammar;
use super::tokens::Token;
use crate::touches::Channel;

/// The last channel that is named: its tokens and which. What leads the line is more often part of what was said.
pub(super) fn channel(tokens: &[Token<'_>], taken: &[bool]) -> Option<((usize, usize), Channel)> {
    (0..tokens.len()).rev().find_map(|at| {
        let matches = grammar()
            .channels
            .iter()
            .filter_map(|(pattern, channel)| Some((pattern.end(tokens, at)?, *channel)));
        let free = matches.filter(|(end, _)| !taken[at..*end].contains(&true));
        let (end, channel) = free.max_by_key(|(end, _)| *end)?;
        Some(((at, end), channel))
    })
}
