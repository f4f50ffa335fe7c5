//! Who is named in a line: who said it, and who else.

use super::directory::{Directory, People};
use super::grammar::grammar;
use super::heading::names_something;
use super::tokens::{Kind, Token, signs};
use crate::ids::{AccountId, ContactId, TeammateId};

/// A person on either side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Person {
    /// On our side.
    Teammate(TeammateId),
    /// At the client.
    Contact(ContactId),
}

/// A person named in a line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Named {
    pub person: Person,
    /// First token, with the words that make them the one who said it.
    pub start: usize,
    /// The token after the last.
    pub end: usize,
    /// Whether the line says that they said it.
    pub said: Said,
}

/// How a line says of a person it names that they said it; the surer way is the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Said {
    /// It does not: they stand among the words.
    Not,
    /// It is signed with their name: "SSO (Nina)".
    BySignature,
    /// "said by Nina".
    InWords,
}

/// Everyone whom `tokens` name, in order.
pub(super) fn people(
    tokens: &[Token<'_>],
    taken: &[bool],
    directory: &Directory,
    account: Option<AccountId>,
) -> Vec<Named> {
    let contacts = account.and_then(|account| directory.contacts(account));
    let mut named = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let found = if taken[at] {
            None
        } else {
            person_at(tokens, taken, at, directory.teammates(), contacts)
        };
        match found {
            Some(person) => {
                at = person.end;
                named.push(person);
            }
            None => at += 1,
        }
    }
    named
}

fn person_at(
    tokens: &[Token<'_>],
    taken: &[bool],
    at: usize,
    teammates: &People<TeammateId>,
    contacts: Option<&People<ContactId>>,
) -> Option<Named> {
    let grammar = grammar();
    let find = |at: usize| {
        let teammate = teammates
            .find(tokens, at)
            .map(|(end, id)| (end, Person::Teammate(id)));
        let contact = contacts
            .and_then(|contacts| contacts.find(tokens, at))
            .map(|(end, id)| (end, Person::Contact(id)));
        // The longer name is the surer one; of equals a teammate, for what is captured is mostly ours.
        match (teammate, contact) {
            (Some(teammate), Some(contact)) => Some(if contact.0 > teammate.0 {
                contact
            } else {
                teammate
            }),
            (teammate, contact) => teammate.or(contact),
        }
    };
    let name = grammar
        .said_before
        .longest(tokens, at)
        .filter(|name| !taken[at..*name].contains(&true));
    if let Some((end, person)) = name.and_then(find) {
        return Some(Named {
            person,
            start: at,
            end,
            said: Said::InWords,
        });
    }
    let (end, person) = find(at)?;
    if let Some(end) = grammar.said_after.longest(tokens, end) {
        return Some(Named {
            person,
            start: at,
            end,
            said: Said::InWords,
        });
    }
    // A name between separators, or in brackets, signs the line.
    let alone = at > 0 && signs(&tokens[at - 1]) && tokens.get(end).is_none_or(signs);
    let leads = at == 0 && tokens.get(end).is_some_and(|next| next.is(":"));
    if alone || leads {
        let end = if leads { end + 1 } else { end };
        return Some(Named {
            person,
            start: at,
            end,
            said: Said::BySignature,
        });
    }
    // "Will you…" names nobody.
    let sure = grammar.owing.longest(tokens, at) != Some(at + 1)
        && names_something(&tokens[at])
        && tokens[at].kind == Kind::Word
        && tokens[at].text.chars().count() > 1;
    sure.then_some(Named {
        person,
        start: at,
        end,
        said: Said::Not,
    })
}
