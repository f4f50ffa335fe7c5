//! The people at a client.

use domain::accounts::{Contact, TrustLink};
use domain::history::Intent;
use domain::ids::{AccountId, ContactId};
use domain::teammates::Teammate;

use super::{AddContact, ChangeContact, ContactChange, ContactView, TrustView};
use crate::app::in_sight;
use crate::{App, Error, Result, typed};

impl App {
    /// The people at a client: those who are there by name, then those who left.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn contacts(&self, account: AccountId) -> Result<Vec<ContactView>> {
        let mut reading = self.read().await?;
        let contacts = store::contacts::of_account(&mut reading, account).await?;
        let links = store::contacts::trust_at(&mut reading, account).await?;
        let teammates = store::teammates::all(&mut reading).await?;
        Ok(contacts
            .into_iter()
            .map(|contact| {
                let own = links.iter().filter(|link| link.contact == contact.id);
                let trusts = own.filter_map(|link| trust(link, &teammates)).collect();
                view(contact, trusts)
            })
            .collect())
    }

    /// Adds a person at a client.
    ///
    /// # Errors
    /// A refused name or role, or [`Error::NotFound`] for the account.
    pub async fn add_contact(&self, input: AddContact) -> Result<ContactId> {
        let contact = Contact {
            id: ContactId::new(),
            account: input.account,
            name: typed::line("name", &input.name)?,
            role: typed::optional_line("role", &input.role)?,
            influence: None,
            manner: None,
            route: None,
            personal_win: None,
            email: None,
            phone: None,
            language: None,
            consents: None,
            left_on: None,
        };
        let mut change = self.change(Intent::AddContact).await?;
        in_sight(change.conn(), input.account).await?;
        change.create(&contact).await?;
        change.renames();
        change.commit().await?;
        Ok(contact.id)
    }

    /// Changes one field of a contact.
    ///
    /// # Errors
    /// A refused value, named `value`, or [`Error::NotFound`].
    pub async fn change_contact(&self, input: ChangeContact) -> Result<()> {
        let mut change = self.change(Intent::ChangeContact).await?;
        let contact = store::contacts::by_id(change.conn(), input.id)
            .await?
            .ok_or(Error::NotFound("contact"))?;
        if matches!(
            input.change,
            ContactChange::Name(_) | ContactChange::LeftOn(_)
        ) {
            change.renames();
        }
        change.save(&changed(contact, input.change)?).await?;
        change.commit().await
    }

    /// Removes a person who was added by mistake; whoever is named elsewhere stays, and can have left.
    ///
    /// # Errors
    /// [`crate::Refused::StillNamed`], or [`Error::NotFound`].
    pub async fn remove_contact(&self, id: ContactId) -> Result<()> {
        let mut change = self.change(Intent::RemoveContact).await?;
        let contact = store::contacts::by_id(change.conn(), id)
            .await?
            .ok_or(Error::NotFound("contact"))?;
        let links = store::contacts::trust_at(change.conn(), contact.account).await?;
        for link in links.iter().filter(|link| link.contact == id) {
            change.remove::<TrustLink>(link.id).await?;
        }
        change.remove::<Contact>(id).await?;
        change.renames();
        change.commit().await
    }
}

fn changed(mut contact: Contact, change: ContactChange) -> Result<Contact> {
    const VALUE: &str = "value";
    match change {
        ContactChange::Name(name) => contact.name = typed::line(VALUE, &name)?,
        ContactChange::Role(role) => contact.role = typed::optional_line(VALUE, &role)?,
        ContactChange::Influence(influence) => contact.influence = influence,
        ContactChange::Manner(manner) => contact.manner = typed::optional_words(VALUE, &manner)?,
        ContactChange::Route(route) => contact.route = typed::optional_line(VALUE, &route)?,
        ContactChange::PersonalWin(win) => {
            contact.personal_win = typed::optional_words(VALUE, &win)?
        }
        ContactChange::Email(email) => contact.email = typed::optional_line(VALUE, &email)?,
        ContactChange::Phone(phone) => contact.phone = typed::optional_line(VALUE, &phone)?,
        ContactChange::Language(language) => {
            contact.language = typed::optional_line(VALUE, &language)?
        }
        ContactChange::Consents(consents) => {
            contact.consents = typed::optional_words(VALUE, &consents)?
        }
        ContactChange::LeftOn(day) => contact.left_on = typed::optional_day(VALUE, day)?,
    }
    Ok(contact)
}

/// Whom they trust, by name; everybody on our side is among the `teammates`.
fn trust(link: &TrustLink, teammates: &[Teammate]) -> Option<TrustView> {
    let teammate = teammates.iter().find(|one| one.id == link.teammate)?;
    Some(TrustView {
        id: link.id,
        teammate: link.teammate,
        name: teammate.name.to_string(),
        why: link.why,
        since: link.since,
        lost_on: link.lost_on,
    })
}

fn view(contact: Contact, trusts: Vec<TrustView>) -> ContactView {
    ContactView {
        id: contact.id,
        account: contact.account,
        name: contact.name.to_string(),
        role: contact.role.map(|role| role.to_string()),
        influence: contact.influence,
        manner: contact.manner.map(|manner| manner.to_string()),
        route: contact.route.map(|route| route.to_string()),
        personal_win: contact.personal_win.map(|win| win.to_string()),
        email: contact.email.map(|email| email.to_string()),
        phone: contact.phone.map(|phone| phone.to_string()),
        language: contact.language.map(|language| language.to_string()),
        consents: contact.consents.map(|consents| consents.to_string()),
        left_on: contact.left_on,
        trusts,
    }
}
