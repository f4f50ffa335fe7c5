//! What was said: the line without what was understood, and without the punctuation that held that together.

use super::tokens::Token;

/// What a token became.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// Stays in the words.
    Kept,
    /// Understood and taken out.
    Taken,
    /// A mark that only joined what was taken out.
    Dropped,
}

/// Drops the marks that are left dangling beside what was taken out.
pub(super) fn drop_joints(tokens: &[Token<'_>], fates: &mut [Fate]) {
    let joints = runs(fates.len(), |at| {
        fates[at] == Fate::Kept && joins(&tokens[at])
    });
    for (start, end) in &joints {
        if out(fates, start.checked_sub(1))
            && out(fates, Some(*end))
            && (*start > 0 || *end < fates.len())
        {
            fates[*start..*end].fill(Fate::Dropped);
        }
    }
    for (start, end) in runs(fates.len(), |at| fates[at] != Fate::Kept) {
        let Some(before) = start.checked_sub(1) else {
            continue;
        };
        let pair = (tokens[before].raw, tokens.get(end).map(|token| token.raw));
        if matches!(pair, ("(", Some(")")) | ("[", Some("]"))) {
            fates[before] = Fate::Dropped;
            fates[end] = Fate::Dropped;
        }
    }
    let first_kept = fates.iter().position(|fate| *fate == Fate::Kept);
    for (start, end) in joints {
        if fates[start] != Fate::Kept {
            continue;
        }
        let after_gap = (end..fates.len()).find(|at| fates[*at] == Fate::Kept);
        let leads_to_gap = after_gap != Some(end) && end < fates.len();
        let dangles = leads_to_gap && after_gap.is_none_or(|at| joins(&tokens[at]));
        let opens = start > 0 && first_kept == Some(start);
        // ".NET" and "-5 %" begin with a mark of their own.
        let own = tokens.get(end).is_some_and(|next| next.glued)
            && !matches!(tokens[end - 1].raw, "," | ";" | ":" | "،" | "؛");
        if dangles || (opens && !own) {
            fates[start..end].fill(Fate::Dropped);
        }
    }
}

/// Whether a mark joins parts of a line and says nothing itself.
fn joins(token: &Token<'_>) -> bool {
    token.separates() || token.is(":")
}

/// Whether there is nothing of the words at `at`: taken out, or beyond the line.
fn out(fates: &[Fate], at: Option<usize>) -> bool {
    at.and_then(|at| fates.get(at))
        .is_none_or(|fate| *fate != Fate::Kept)
}

/// The longest runs of positions below `len` for which `holds`.
pub(super) fn runs(len: usize, holds: impl Fn(usize) -> bool) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for at in (0..len).filter(|at| holds(*at)) {
        match runs.last_mut() {
            Some((_, end)) if *end == at => *end += 1,
            _ => runs.push((at, at + 1)),
        }
    }
    runs
}

/// The words, and the bytes of the line that are not in them.
pub(super) fn words(
    line: &str,
    tokens: &[Token<'_>],
    fates: &[Fate],
) -> (String, Vec<(usize, usize)>) {
    let mut words = String::new();
    let mut removed = Vec::new();
    let mut seen = 0;
    for (start, end) in runs(fates.len(), |at| fates[at] == Fate::Kept) {
        // What has no shape of its own stays with the words it stands beside.
        let from = start.checked_sub(1).map_or(0, |before| tokens[before].end);
        let to = tokens.get(end).map_or(line.len(), |next| next.start);
        join(&mut words, line[from..to].trim());
        removed.push((seen, from));
        seen = to;
    }
    removed.push((seen, line.len()));
    (words, removed)
}

/// Adds `piece` after what was taken out, with a space where one is written.
fn join(words: &mut String, piece: &str) {
    const CLOSING: [char; 14] = [
        '.', ',', ';', ':', '!', '?', ')', ']', '»', '،', '؛', '؟', '।', '…',
    ];
    if !words.is_empty() && !words.ends_with(['(', '[', '«']) && !piece.starts_with(CLOSING) {
        words.push(' ');
    }
    words.push_str(piece);
}
