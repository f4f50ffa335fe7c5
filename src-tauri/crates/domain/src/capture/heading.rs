//! How a line begins: the direction mark, the account, and the colon after it.

use super::directory::Directory;
use super::grammar::grammar;
use super::tokens::{Kind, Token};
use crate::commitments::Side;
use crate::ids::AccountId;

/// The longest text before a colon that is taken for the name of a new account, in tokens.
const LONGEST_NAME: usize = 8;

/// Which account a line is about.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum AccountGuess {
    /// None is named.
    #[default]
    None,
    /// This one.
    Known(AccountId),
    /// One of these, whose names fit alike; never empty.
    Several(Vec<AccountId>),
    /// A name that no account has.
    New {
        /// As it was typed.
        name: String,
        /// Accounts whose names begin alike.
        near: Vec<AccountId>,
    },
}

/// The beginning of a line, understood.
#[derive(Debug, Default)]
pub(super) struct Heading {
    pub account: AccountGuess,
    /// Tokens that name the account.
    pub name: Option<(usize, usize)>,
    /// Whether the name leads the line and is no part of what was said.
    pub leads: bool,
    /// Tokens of direction marks: an arrow, "theirs:".
    pub side_marks: Vec<(usize, usize)>,
    /// What the direction mark says.
    pub side: Option<Side>,
    /// The colon after the account.
    pub colon: Option<usize>,
}

/// Reads the beginning of a line.
pub(super) fn heading(line: &str, tokens: &[Token<'_>], directory: &Directory) -> Heading {
    let mut heading = Heading::default();
    let at = heading.side_mark(tokens, 0);
    let Some(after) = heading.account(line, tokens, at, directory) else {
        heading.anywhere(tokens, at, directory);
        return heading;
    };
    if heading.side.is_none() {
        heading.side_mark(tokens, after);
    }
    heading
}

impl Heading {
    /// Nothing but the account that is named somewhere in `tokens`.
    pub fn named_anywhere(tokens: &[Token<'_>], directory: &Directory) -> Self {
        let mut heading = Self::default();
        heading.anywhere(tokens, 0, directory);
        heading
    }

    /// The same, read from a part of a line that begins `by` tokens later.
    pub fn moved(mut self, by: usize) -> Self {
        let moved = |(start, end): (usize, usize)| (start + by, end + by);
        self.name = self.name.map(moved);
        self.side_marks = self.side_marks.into_iter().map(moved).collect();
        self.colon = self.colon.map(|colon| colon + by);
        self
    }

    /// Marks its tokens in `taken`.
    pub fn claim(&self, taken: &mut [bool]) {
        let colon = self.colon.map(|colon| (colon, colon + 1));
        for (start, end) in self
            .side_marks
            .iter()
            .copied()
            .chain(self.name)
            .chain(colon)
        {
            taken[start..end].fill(true);
        }
    }

    /// Reads `<`, `>` or a label such as "theirs:" at `at`; the token after it.
    fn side_mark(&mut self, tokens: &[Token<'_>], at: usize) -> usize {
        let Some(first) = tokens.get(at) else {
            return at;
        };
        let (end, side) = match first.raw {
            "<" | "←" => (at + 1, Side::Theirs),
            ">" | "→" => (at + 1, Side::Ours),
            _ => {
                let label = grammar().side_labels.matches(tokens, at);
                match label
                    .filter(|(end, _)| tokens.get(*end).is_some_and(is_colon))
                    .max_by_key(|(end, _)| *end)
                {
                    Some((end, side)) => (end + 1, side),
                    None => return at,
                }
            }
        };
        self.side = Some(side);
        self.side_marks.push((at, end));
        end
    }

    /// Reads the account that the line begins with, and the colon after it; the token after both.
    fn account(
        &mut self,
        line: &str,
        tokens: &[Token<'_>],
        at: usize,
        directory: &Directory,
    ) -> Option<usize> {
        let accounts = directory.accounts();
        let colon = colon(tokens, at);
        let before_colon = &tokens[..colon.unwrap_or(tokens.len())];
        if let Some((end, ids)) = accounts.find(before_colon, at) {
            // A person may stand in brackets between the name and the colon.
            let named_whole = |colon: usize| {
                let between = &tokens[end..colon];
                let bracketed = between.first().is_some_and(|token| token.is("("))
                    && between.last().is_some_and(|token| token.is(")"));
                bracketed || between.iter().all(Token::separates)
            };
            if colon.is_none_or(|colon| named_whole(colon) || says_something(&tokens[at..colon])) {
                return Some(self.led_by(
                    one_of(ids.to_vec()),
                    (at, end),
                    colon.filter(|colon| named_whole(*colon)),
                ));
            }
        }
        let colon = colon?;
        let head = &tokens[at..colon];
        // A person before the colon is who said it, and no company.
        if directory
            .teammates()
            .find(tokens, at)
            .is_some_and(|(end, _)| end == colon)
        {
            return None;
        }
        let account = match accounts.beginning_with_words(head) {
            named if !named.is_empty() => one_of(named),
            _ if is_name(head) && tokens.get(colon + 1).is_none_or(|next| !next.glued) => {
                let name = line[head.first()?.start..head.last()?.end].to_owned();
                AccountGuess::New {
                    name,
                    near: accounts.near(head),
                }
            }
            _ => return None,
        };
        Some(self.led_by(account, (at, colon), Some(colon)))
    }

    /// Takes `account` for what leads the line; the token after it and its colon.
    fn led_by(
        &mut self,
        account: AccountGuess,
        name: (usize, usize),
        colon: Option<usize>,
    ) -> usize {
        self.account = account;
        self.name = Some(name);
        self.leads = true;
        self.colon = colon;
        colon.map_or(name.1, |colon| colon + 1)
    }

    /// Looks for an account named in the midst of the line; several different ones are no answer.
    fn anywhere(&mut self, tokens: &[Token<'_>], from: usize, directory: &Directory) {
        let mut found: Option<((usize, usize), &[AccountId])> = None;
        let mut at = from;
        while at < tokens.len() {
            let Some((end, ids)) = directory
                .accounts()
                .find(tokens, at)
                .filter(|_| names_something(&tokens[at]))
            else {
                at += 1;
                continue;
            };
            if found.is_some_and(|(_, known)| known != ids) {
                return;
            }
            found.get_or_insert(((at, end), ids));
            at = end;
        }
        if let Some((name, ids)) = found {
            self.account = one_of(ids.to_vec());
            self.name = Some(name);
        }
    }
}

fn one_of(ids: Vec<AccountId>) -> AccountGuess {
    match ids.as_slice() {
        [] => AccountGuess::None,
        [id] => AccountGuess::Known(*id),
        _ => AccountGuess::Several(ids),
    }
}

/// Whether a word in the midst of a line may be a name: one that is typed in small letters where its script has
/// capitals is a common word.
pub(super) fn names_something(token: &Token<'_>) -> bool {
    !token.raw.chars().next().is_some_and(char::is_lowercase)
}

fn is_colon(token: &Token<'_>) -> bool {
    matches!(token.raw, ":" | "：")
}

/// The first colon after `from` that divides a line: not that of a time, nor that of a web address.
fn colon(tokens: &[Token<'_>], from: usize) -> Option<usize> {
    (from + 1..tokens.len()).find(|at| {
        let number = |at: usize| {
            tokens
                .get(at)
                .is_some_and(|token| token.kind == Kind::Number)
        };
        let next_glued = tokens.get(at + 1).is_some_and(|next| next.glued);
        let time = next_glued && number(at - 1) && number(at + 1);
        let address = next_glued && tokens[at + 1].is("/");
        is_colon(&tokens[*at]) && !time && !address
    })
}

/// Whether what stands before a colon may be the name of a new account.
fn is_name(head: &[Token<'_>]) -> bool {
    let deadline = (0..head.len()).any(|at| grammar().deadline.longest(head, at).is_some());
    !deadline && head.len() <= LONGEST_NAME && head.iter().any(|token| token.kind == Kind::Word)
}

/// Whether what stands before a colon is more than a name: a number, a date, who owes, or a long text.
fn says_something(head: &[Token<'_>]) -> bool {
    let grammar = grammar();
    let spoken = |at: usize| {
        grammar
            .deadline
            .longest(head, at)
            .or(grammar.owing.longest(head, at))
            .is_some()
    };
    head.len() > LONGEST_NAME
        || head.iter().any(|token| token.kind == Kind::Number)
        || (0..head.len()).any(spoken)
}
