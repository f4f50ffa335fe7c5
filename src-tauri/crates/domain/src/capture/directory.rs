//! Whom a line can be about: the accounts, the teammates, and the contacts of each account, by folded name.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::grammar::grammar;
use super::tokens::{Kind, Token, tokens};
use crate::ids::{AccountId, ContactId, TeammateId};

/// The most accounts proposed for a name that fits several.
const CANDIDATES: usize = 5;

/// The names a line is read against. Built once, kept in step name by name, and used for many lines; reading looks
/// names up and scans nothing.
#[derive(Debug, Default)]
pub struct Directory {
    accounts: Accounts,
    teammates: People<TeammateId>,
    contacts: HashMap<AccountId, Contacts>,
}

/// The contacts of one account. Indexed when a line first names the account, for most are never named.
#[derive(Debug, Default)]
struct Contacts {
    names: Vec<(ContactId, String)>,
    index: OnceLock<People<ContactId>>,
}

impl Directory {
    /// A directory of these names. Contacts are found only within their account.
    #[must_use]
    pub fn new<A, T, C>(
        accounts: impl IntoIterator<Item = (AccountId, A)>,
        teammates: impl IntoIterator<Item = (TeammateId, T)>,
        contacts: impl IntoIterator<Item = (ContactId, AccountId, C)>,
    ) -> Self
    where
        A: AsRef<str>,
        T: AsRef<str>,
        C: AsRef<str>,
    {
        let mut by_account: HashMap<AccountId, Contacts> = HashMap::new();
        for (id, account, name) in contacts {
            by_account
                .entry(account)
                .or_default()
                .names
                .push((id, name.as_ref().to_owned()));
        }
        Self {
            accounts: Accounts::new(accounts),
            teammates: People::new(teammates),
            contacts: by_account,
        }
    }

    /// Takes in an account that it does not know, and the people there.
    pub fn learn<C: AsRef<str>>(
        &mut self,
        account: AccountId,
        name: &str,
        contacts: impl IntoIterator<Item = (ContactId, C)>,
    ) {
        self.accounts.add(account, name);
        let names = contacts
            .into_iter()
            .map(|(id, name)| (id, name.as_ref().to_owned()));
        let contacts = Contacts {
            names: names.collect(),
            index: OnceLock::new(),
        };
        if !contacts.names.is_empty() {
            self.contacts.insert(account, contacts);
        }
    }

    /// Forgets an account and the people there; `name` is the one it was learnt by.
    pub fn forget(&mut self, account: AccountId, name: &str) {
        self.accounts.remove(account, name);
        self.contacts.remove(&account);
    }

    /// Knows these teammates from here on, and no others.
    pub fn learn_teammates<T: AsRef<str>>(
        &mut self,
        teammates: impl IntoIterator<Item = (TeammateId, T)>,
    ) {
        self.teammates = People::new(teammates);
    }

    pub(super) const fn accounts(&self) -> &Accounts {
        &self.accounts
    }

    pub(super) const fn teammates(&self) -> &People<TeammateId> {
        &self.teammates
    }

    pub(super) fn contacts(&self, account: AccountId) -> Option<&People<ContactId>> {
        let contacts = self.contacts.get(&account)?;
        Some(
            contacts
                .index
                .get_or_init(|| People::new(contacts.names.iter().map(|(id, name)| (*id, name)))),
        )
    }
}

/// The words of a name without the marks between them, so that "Acme, Inc." is "Acme Inc".
fn name_words(name: &str) -> Vec<String> {
    tokens(name)
        .into_iter()
        .filter(|token| !token.is_mark())
        .map(|token| token.text)
        .collect()
}

/// Accounts by name.
#[derive(Debug, Default)]
pub(super) struct Accounts {
    by_name: HashMap<String, Vec<AccountId>>,
    /// The same by names without "Ltd" and its kin.
    by_short_name: HashMap<String, Vec<AccountId>>,
    /// One-word names without case endings, for names in the midst of a sentence.
    by_form: HashMap<String, Vec<AccountId>>,
    /// For each first word, how many words the longest name that begins with it has.
    longest: HashMap<String, usize>,
    /// All names in order, for those that begin alike.
    sorted: Vec<(String, AccountId)>,
}

impl Accounts {
    fn new<A: AsRef<str>>(accounts: impl IntoIterator<Item = (AccountId, A)>) -> Self {
        let mut index = Self::default();
        for (id, name) in accounts {
            if let Some(name) = index.enter(id, name.as_ref()) {
                index.sorted.push((name, id));
            }
        }
        index.sorted.sort();
        index
    }

    fn add(&mut self, id: AccountId, name: &str) {
        if let Some(name) = self.enter(id, name) {
            let entry = (name, id);
            let place = self.sorted.partition_point(|other| *other < entry);
            self.sorted.insert(place, entry);
        }
    }

    /// Enters an account everywhere but among the sorted names; returns what it is to be sorted by.
    fn enter(&mut self, id: AccountId, name: &str) -> Option<String> {
        let words = name_words(name);
        let first = words.first()?;
        let longest = self.longest.entry(first.clone()).or_default();
        *longest = words.len().max(*longest);
        let short = without_legal_forms(&words);
        if short.len() < words.len() {
            self.by_short_name
                .entry(short.join(" "))
                .or_default()
                .push(id);
            let longest = self.longest.entry(short[0].clone()).or_default();
            *longest = short.len().max(*longest);
        }
        if let [word] = short {
            for form in account_forms(word) {
                self.by_form.entry(form.to_owned()).or_default().push(id);
            }
        }
        let name = words.join(" ");
        self.by_name.entry(name.clone()).or_default().push(id);
        Some(name)
    }

    /// The lengths of names stay: looking for words that nobody is called by any more finds nothing.
    fn remove(&mut self, id: AccountId, name: &str) {
        fn drop_from(index: &mut HashMap<String, Vec<AccountId>>, name: &str, id: AccountId) {
            if let Some(ids) = index.get_mut(name) {
                ids.retain(|other| *other != id);
                if ids.is_empty() {
                    index.remove(name);
                }
            }
        }
        let words = name_words(name);
        if words.is_empty() {
            return;
        }
        let short = without_legal_forms(&words);
        if short.len() < words.len() {
            drop_from(&mut self.by_short_name, &short.join(" "), id);
        }
        if let [word] = short {
            for form in account_forms(word) {
                drop_from(&mut self.by_form, form, id);
            }
        }
        let entry = (words.join(" "), id);
        drop_from(&mut self.by_name, &entry.0, id);
        if let Ok(place) = self.sorted.binary_search(&entry) {
            self.sorted.remove(place);
        }
    }

    /// The longest name that begins at `at`: the token after it, and the accounts that have it.
    pub fn find(&self, tokens: &[Token<'_>], at: usize) -> Option<(usize, &[AccountId])> {
        let longest = self
            .longest
            .get(tokens.get(at)?.text.as_str())
            .copied()
            .unwrap_or_default();
        let mut name = String::new();
        let mut found = None;
        let words = tokens
            .iter()
            .enumerate()
            .skip(at)
            .filter(|(_, token)| !token.is_mark());
        for (position, token) in words.take(longest) {
            if !name.is_empty() {
                name.push(' ');
            }
            name.push_str(&token.text);
            let ids = self
                .by_name
                .get(&name)
                .or_else(|| self.by_short_name.get(&name));
            if let Some(ids) = ids.filter(|_| is_over(tokens, position + 1)) {
                found = Some((position + 1, ids.as_slice()));
            }
        }
        found.or_else(|| self.find_form(tokens, at))
    }

    /// A one-word name in another case: «Ромашке».
    fn find_form(&self, tokens: &[Token<'_>], at: usize) -> Option<(usize, &[AccountId])> {
        let token = tokens
            .get(at)
            .filter(|token| token.kind == Kind::Word && is_over(tokens, at + 1))?;
        if token.raw.starts_with(char::is_lowercase) {
            return None;
        }
        let ids = account_forms(&token.text).find_map(|form| self.by_form.get(form))?;
        Some((at + 1, ids.as_slice()))
    }

    /// Accounts whose name begins with the whole words of `tokens`; a few only.
    pub fn beginning_with_words(&self, tokens: &[Token<'_>]) -> Vec<AccountId> {
        let mut name = joined(tokens);
        if name.is_empty() {
            return Vec::new();
        }
        name.push(' ');
        self.beginning_with(&name)
    }

    /// Accounts whose name begins alike: with the words of `tokens`, or else with what their first word begins with.
    pub fn near(&self, tokens: &[Token<'_>]) -> Vec<AccountId> {
        let name = joined(tokens);
        if name.chars().count() < 2 {
            return Vec::new();
        }
        let near = self.beginning_with(&name);
        if !near.is_empty() {
            return near;
        }
        let first = name.split(' ').next().unwrap_or_default();
        if first.chars().count() < 2 {
            Vec::new()
        } else {
            self.beginning_with(first)
        }
    }

    fn beginning_with(&self, prefix: &str) -> Vec<AccountId> {
        let from = self
            .sorted
            .partition_point(|(name, _)| name.as_str() < prefix);
        let alike = self.sorted[from..]
            .iter()
            .take_while(|(name, _)| name.starts_with(prefix));
        alike.take(CANDIDATES).map(|(_, id)| *id).collect()
    }
}

/// `words` without what companies are called beside their name, unless nothing would be left.
fn without_legal_forms(words: &[String]) -> &[String] {
    let form = |word: &String| grammar().legal_forms.contains(word);
    let Some(first) = words.iter().position(|word| !form(word)) else {
        return words;
    };
    let last = words.iter().rposition(|word| !form(word)).unwrap_or(first);
    &words[first..=last]
}

/// A one-word name with and without its case ending; short stems fit too much.
fn account_forms(word: &str) -> impl Iterator<Item = &str> {
    const SHORTEST_STEM: usize = 4;
    grammar()
        .name_forms(word)
        .filter(|form| form.chars().count() >= SHORTEST_STEM)
}

/// Whether a name that ends before `end` is not the beginning of a longer one, such as a web address.
fn is_over(tokens: &[Token<'_>], end: usize) -> bool {
    let goes_on = |at: usize| {
        tokens
            .get(at)
            .is_some_and(|token| token.glued && !token.is_mark())
    };
    let joined =
        |token: &Token<'_>| token.glued && matches!(token.raw, "." | "-" | "@" | "/" | "_" | "&");
    !(goes_on(end) || tokens.get(end).is_some_and(joined) && goes_on(end + 1))
}

fn joined(tokens: &[Token<'_>]) -> String {
    let words: Vec<&str> = tokens
        .iter()
        .filter(|token| !token.is_mark())
        .map(|token| token.text.as_str())
        .collect();
    words.join(" ")
}

/// People by the words of their names, each word also without its case ending.
#[derive(Debug)]
pub(super) struct People<Id> {
    names: Vec<(Id, Vec<String>)>,
    /// Name, and which word of it.
    by_form: HashMap<String, Vec<(usize, usize)>>,
}

impl<Id> Default for People<Id> {
    fn default() -> Self {
        Self {
            names: Vec::new(),
            by_form: HashMap::new(),
        }
    }
}

/// How well a name fits: words that fit, words that fit to the letter, whether it is the whole name.
type Fit = (usize, usize, bool);

impl<Id: Copy + PartialEq> People<Id> {
    fn new<N: AsRef<str>>(names: impl IntoIterator<Item = (Id, N)>) -> Self {
        let mut people = Self::default();
        for (id, name) in names {
            people.add(id, name.as_ref());
        }
        people
    }

    fn add(&mut self, id: Id, name: &str) {
        let words = name_words(name);
        for (position, word) in words.iter().enumerate() {
            for form in grammar().name_forms(word) {
                let entries = self.by_form.entry(form.to_owned()).or_default();
                if entries.last() != Some(&(self.names.len(), position)) {
                    entries.push((self.names.len(), position));
                }
            }
        }
        self.names.push((id, words));
    }

    /// The one person whose name, or a part of it that nobody else has, stands at `at`: the token after it and who.
    pub fn find(&self, tokens: &[Token<'_>], at: usize) -> Option<(usize, Id)> {
        let word = tokens.get(at).filter(|token| !token.is_mark())?;
        let mut best: Option<(Fit, Id)> = None;
        let mut unique = true;
        for form in grammar().name_forms(&word.text) {
            for (name, position) in self.by_form.get(form).into_iter().flatten() {
                let (id, words) = &self.names[*name];
                let fit = fit(words, *position, &tokens[at..]);
                match &best {
                    Some((known, _)) if *known > fit => {}
                    Some((known, other)) if *known == fit => unique = unique && other == id,
                    _ => {
                        best = Some((fit, *id));
                        unique = true;
                    }
                }
            }
        }
        let ((words, ..), id) = best.filter(|((words, ..), _)| unique && *words > 0)?;
        Some((at + words, id))
    }
}

/// How well `tokens` begin with `words`, read from `position` and, in the manner of "Petrova Nina", around the end.
fn fit(words: &[String], position: usize, tokens: &[Token<'_>]) -> Fit {
    let around = words.iter().cycle().skip(position).take(words.len());
    let fits = around.zip(tokens).map_while(|(word, token)| {
        let same = token.is(word);
        (same || same_name(&token.text, word)).then_some(same)
    });
    let (count, exact) = fits.fold((0, 0), |(count, exact), same| {
        (count + 1, exact + usize::from(same))
    });
    (count, exact, count == words.len())
}

/// Whether two words are one name in different cases.
fn same_name(one: &str, other: &str) -> bool {
    grammar()
        .name_forms(one)
        .any(|form| grammar().name_forms(other).any(|other| other == form))
}
