//! Every name somebody may type: for the capture line, which reads against them, and for the palette, which finds them.
//!
//! They are read once and kept in step with every save, so that no key waits for tens of thousands of names.

use std::collections::HashMap;
use std::sync::OnceLock;

use domain::capture::Directory;
use domain::ids::{AccountId, ContactId, TeammateId};
use store::search::{Name, NameOf};
use tokio::sync::RwLockReadGuard;
use uuid::Uuid;

use crate::wire::Named;
use crate::{App, Result};

/// Most accounts whose names are read anew behind one save; after a larger one all names are, when they are next needed.
const AT_ONCE: usize = 50;

/// Every name, by what it is the name of.
#[derive(Debug)]
pub(crate) struct Names {
    directory: Directory,
    accounts: HashMap<AccountId, Company>,
    teammates: HashMap<TeammateId, String>,
    /// Made when somebody first looks for something, and again after a name has changed.
    folded: OnceLock<Folded>,
}

/// An account out of the trash, and the people there.
#[derive(Debug)]
struct Company {
    name: String,
    folded: String,
    people: Vec<Person>,
}

#[derive(Debug)]
struct Person {
    id: ContactId,
    name: String,
    folded: String,
    has_left: bool,
}

impl Company {
    /// The people a capture line may be about.
    fn present(&self) -> impl Iterator<Item = (ContactId, &str)> {
        let present = self.people.iter().filter(|person| !person.has_left);
        present.map(|person| (person.id, person.name.as_str()))
    }
}

/// Somebody or something that a name was found of.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Hit<'n> {
    /// An account.
    Account(AccountId),
    /// A person at an account, by their name.
    Contact(ContactId, &'n str, AccountId),
}

impl Names {
    pub(crate) fn of(names: Vec<Name>) -> Self {
        let (accounts, teammates) = sorted(names);
        let people = accounts.iter().flat_map(|(account, company)| {
            company
                .present()
                .map(move |(id, name)| (id, *account, name))
        });
        let directory = Directory::new(
            accounts.iter().map(|(id, company)| (*id, &company.name)),
            teammates.iter().map(|(id, name)| (*id, name)),
            people,
        );
        Self {
            directory,
            accounts,
            teammates,
            folded: OnceLock::new(),
        }
    }

    /// Comes in step: `names` are those that these accounts and the people there have now, and all teammates'.
    fn renew(&mut self, accounts: &[AccountId], names: Vec<Name>) {
        self.folded.take();
        for account in accounts {
            if let Some(before) = self.accounts.remove(account) {
                self.directory.forget(*account, &before.name);
            }
        }
        let (known, teammates) = sorted(names);
        for (account, company) in known {
            self.directory
                .learn(account, &company.name, company.present());
            self.accounts.insert(account, company);
        }
        if teammates != self.teammates {
            self.directory
                .learn_teammates(teammates.iter().map(|(id, name)| (*id, name)));
            self.teammates = teammates;
        }
    }

    /// What a line is read against.
    pub(crate) const fn directory(&self) -> &Directory {
        &self.directory
    }

    /// An account that is out of the trash, by its name.
    pub(crate) fn account(&self, id: AccountId) -> Option<Named> {
        self.accounts.get(&id).map(|company| Named {
            id,
            name: company.name.clone(),
        })
    }

    /// What a person at an account is called.
    pub(crate) fn contact(&self, account: AccountId, id: ContactId) -> Option<&str> {
        let people = &self.accounts.get(&account)?.people;
        let person = people.iter().find(|person| person.id == id)?;
        Some(&person.name)
    }

    /// What a person on our side is called.
    pub(crate) fn teammate(&self, id: TeammateId) -> Option<&str> {
        self.teammates.get(&id).map(String::as_str)
    }

    /// Every name as it is looked through; made once for as long as no name changes.
    pub(crate) fn fold(&self) -> &Folded {
        self.folded.get_or_init(|| Folded::of(&self.accounts))
    }

    /// Accounts and people with `text` in their names, folded as it is: those that begin with it first, accounts before
    /// people, at most `limit`; each with its folded name.
    pub(crate) fn with(&self, text: &str, limit: usize) -> Vec<(&str, Hit<'_>)> {
        let folded = self.fold();
        // Those that begin with the text, then those that hold it; of both the accounts before the people.
        let mut ranks: [Vec<Place<'_>>; 4] = Default::default();
        for (start, name, who) in folded.with(text) {
            let place = (
                name,
                who.person.map_or(who.account.uuid(), |id| id.uuid()),
                who,
            );
            let rank = 2 * usize::from(start > 0) + usize::from(who.person.is_some());
            ranks[rank].push(place);
        }
        let mut hits = Vec::new();
        for mut rank in ranks {
            let wanted = limit.saturating_sub(hits.len()).min(rank.len());
            if wanted == 0 {
                continue;
            }
            let order =
                |one: &Place<'_>, other: &Place<'_>| (one.0, one.1).cmp(&(other.0, other.1));
            rank.select_nth_unstable_by(wanted - 1, order);
            rank.truncate(wanted);
            rank.sort_unstable_by(order);
            hits.extend(rank.into_iter().filter_map(|(name, _, who)| {
                let hit = match who.person {
                    None => Hit::Account(who.account),
                    Some(id) => Hit::Contact(id, self.contact(who.account, id)?, who.account),
                };
                Some((name, hit))
            }));
        }
        hits
    }
}

/// A name that was found: as it is folded, its id, and whose it is.
type Place<'n> = (&'n str, Uuid, Who);

/// Every folded name, one after the other in one text: looking through it is looking through memory once.
#[derive(Debug)]
pub(crate) struct Folded {
    /// The names, each with a line feed behind it, which no name holds.
    text: String,
    /// Where each name begins, and whose it is.
    starts: Vec<(usize, Who)>,
}

/// Whose a name is: an account's, or a person's at it.
#[derive(Debug, Clone, Copy)]
struct Who {
    account: AccountId,
    person: Option<ContactId>,
}

impl Folded {
    fn of(accounts: &HashMap<AccountId, Company>) -> Self {
        let (mut text, mut starts) = (String::new(), Vec::new());
        let mut enter = |name: &str, account, person| {
            starts.push((text.len(), Who { account, person }));
            text.push_str(name);
            text.push('\n');
        };
        for (account, company) in accounts {
            enter(&company.folded, *account, None);
            for person in &company.people {
                enter(&person.folded, *account, Some(person.id));
            }
        }
        Self { text, starts }
    }

    /// Each name that holds `wanted`: where in the name that stands first, the name, and whose it is.
    fn with(&self, wanted: &str) -> impl Iterator<Item = (usize, &str, Who)> {
        let mut next = 0;
        // A line feed would be found between two names.
        let found = self
            .text
            .match_indices(wanted)
            .filter(move |_| !wanted.contains('\n'));
        found
            .filter_map(move |(at, _)| {
                // Names that were passed over since the last one; in the same name it is found once.
                while self.starts.get(next).is_some_and(|(start, _)| *start <= at) {
                    next += 1;
                }
                let (start, who) = *self.starts.get(next.checked_sub(1)?)?;
                Some((start, at, who))
            })
            .scan(None, |last, (start, at, who)| {
                let again = last.replace(start) == Some(start);
                Some((!again).then_some((start, at, who)))
            })
            .flatten()
            .filter_map(|(start, at, who)| {
                let name = self.text.get(start..)?.split('\n').next()?;
                Some((at - start, name, who))
            })
    }
}

fn sorted(names: Vec<Name>) -> (HashMap<AccountId, Company>, HashMap<TeammateId, String>) {
    let (mut accounts, mut teammates) = (HashMap::new(), HashMap::new());
    let mut people = Vec::new();
    for Name {
        of,
        id,
        account,
        name,
        folded,
        has_left,
    } in names
    {
        let name = name.to_string();
        match (of, account) {
            (NameOf::Account, _) => {
                let company = Company {
                    name,
                    folded,
                    people: Vec::new(),
                };
                accounts.insert(AccountId::from_uuid(id), company);
            }
            (NameOf::Contact, Some(account)) => people.push((
                account,
                Person {
                    id: ContactId::from_uuid(id),
                    name,
                    folded,
                    has_left,
                },
            )),
            (NameOf::Teammate, _) => {
                teammates.insert(TeammateId::from_uuid(id), name);
            }
            // Whoever is at no account is nobody's contact.
            (NameOf::Contact, None) => {}
        }
    }
    for (account, person) in people {
        if let Some(company) = accounts.get_mut(&account) {
            company.people.push(person);
        }
    }
    (accounts, teammates)
}

impl App {
    /// The names as they stand; read when they are first needed.
    pub(crate) async fn names(&self) -> Result<RwLockReadGuard<'_, Names>> {
        loop {
            let names = self.names.read().await;
            if let Ok(names) = RwLockReadGuard::try_map(names, Option::as_ref) {
                return Ok(names);
            }
            // A save that renames waits for this lock, and brings its names in afterwards.
            let mut names = self.names.write().await;
            if names.is_none() {
                let all = store::search::directory(&mut *self.read().await?).await?;
                *names = Some(Names::of(all));
            }
        }
    }

    /// Brings the names in step with a save that may have renamed these accounts, people there, or teammates.
    pub(crate) async fn renew_names(&self, accounts: &[AccountId]) {
        let mut names = self.names.write().await;
        let Some(known) = names.as_mut().filter(|_| accounts.len() <= AT_ONCE) else {
            *names = None;
            return;
        };
        match self.names_of(accounts).await {
            Ok(changed) => known.renew(accounts, changed),
            Err(error) => {
                // The save stands; the names are read anew when they are next needed.
                tracing::warn!(%error, "the names could not be read");
                *names = None;
            }
        }
    }

    /// Forgets all names; they are read anew when they are next needed.
    pub(crate) async fn forget_names(&self) {
        *self.names.write().await = None;
    }

    async fn names_of(&self, accounts: &[AccountId]) -> Result<Vec<Name>> {
        let mut reading = self.read().await?;
        Ok(store::search::directory_of(&mut reading, accounts).await?)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use domain::fold::fold;
    use domain::text::Line;

    use super::*;

    fn name(of: NameOf, id: Uuid, account: AccountId, name: &str) -> Name {
        Name {
            of,
            id,
            account: Some(account),
            name: Line::parse(name).unwrap(),
            folded: fold(name),
            has_left: false,
        }
    }

    fn account(id: AccountId, text: &str) -> Name {
        name(NameOf::Account, id.uuid(), id, text)
    }

    fn contact(account: AccountId, text: &str) -> Name {
        name(NameOf::Contact, ContactId::new().uuid(), account, text)
    }

    fn found<'n>(names: &'n Names, text: &str, limit: usize) -> Vec<&'n str> {
        let hits = names.with(text, limit).into_iter();
        hits.map(|(folded, _)| folded).collect()
    }

    #[test]
    fn what_begins_with_the_text_comes_first_and_accounts_before_people() {
        let (acme, service) = (AccountId::new(), AccountId::new());
        let names = Names::of(vec![
            account(acme, "Acme"),
            account(service, "Mac Service"),
            contact(acme, "Ann Macey"),
            contact(acme, "Mack"),
        ]);
        assert_eq!(
            found(&names, "mac", 9),
            ["mac service", "mack", "ann macey"]
        );
        assert_eq!(found(&names, "mac", 2), ["mac service", "mack"]);
        assert_eq!(found(&names, "%", 9), [""; 0]);
    }

    #[test]
    fn a_renamed_account_is_found_by_its_new_name_alone_and_a_trashed_one_by_none() {
        let (acme, bolt) = (AccountId::new(), AccountId::new());
        let ann = contact(acme, "Ann");
        let mut names = Names::of(vec![
            account(acme, "Acme"),
            account(bolt, "Bolt"),
            ann.clone(),
        ]);

        names.renew(&[acme], vec![account(acme, "Zenith"), ann.clone()]);
        assert_eq!(found(&names, "acme", 9), [""; 0]);
        assert_eq!(found(&names, "zenith", 9), ["zenith"]);
        assert_eq!(found(&names, "ann", 9), ["ann"]);
        assert_eq!(
            names.contact(acme, ContactId::from_uuid(ann.id)),
            Some("Ann")
        );

        names.renew(&[acme, bolt], vec![account(bolt, "Bolt")]);
        assert_eq!(found(&names, "n", 9), [""; 0]);
        assert_eq!(names.account(acme).map(|named| named.name), None);
        assert_eq!(found(&names, "bolt", 9), ["bolt"]);
    }
}
