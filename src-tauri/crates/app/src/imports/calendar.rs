//! Events of a calendar as meetings: with which client each of them is, and whom of its people one knows there.

use std::collections::{HashMap, HashSet};
use std::hash::Hasher;

use csv::StringRecord;
use domain::ids::{AccountId, ContactId, MeetingId};
use domain::imports::{ImportKind, Warning};
use domain::meetings::{Meeting, MeetingKind, Span};
use domain::text::Line;
use siphasher::sip::SipHasher13;

use super::reading::{Batch, Refusal};
use super::records::{BecomesRecord, Place, Shared};
use super::rows::Draft;
use super::run::{Covered, Outcome, Run};
use super::{EventAccount, RowProblem};
use crate::Result;
use crate::calendar::read::{Calendar, Event, OURS, Times};

/// What stands over the cells by which an event is recognised.
pub(super) const HEADERS: [&str; 3] = ["SUMMARY", "DTSTART", "ATTENDEE"];

/// What a calendar says of a meeting.
const COVERED: Covered<'static> = &[
    &["about"],
    &["starts_at", "ends_at", "zone"],
    &["place"],
    &["contacts"],
];

/// So many people of an event are named where it does not come in.
const NAMED: usize = 10;

/// Where anybody can have an address: it says nothing of who somebody works for.
const PUBLIC: [&str; 29] = [
    "aol.com",
    "fastmail.com",
    "gmail.com",
    "gmx.com",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hotmail.com",
    "icloud.com",
    "inbox.ru",
    "live.com",
    "mac.com",
    "mail.com",
    "mail.ru",
    "me.com",
    "msn.com",
    "outlook.com",
    "proton.me",
    "protonmail.com",
    "rambler.ru",
    "rediffmail.com",
    "t-online.de",
    "web.de",
    "ya.ru",
    "yahoo.co.in",
    "yahoo.com",
    "yahoo.de",
    "yandex.com",
    "yandex.ru",
];

/// A meeting that is about to be.
pub(super) struct MeetingDraft {
    external_id: Line,
    contacts: Vec<ContactId>,
    kind: MeetingKind,
    about: Option<Line>,
    span: Span,
    place: Option<Line>,
}

impl BecomesRecord for MeetingDraft {
    type Record = Meeting;

    fn record(self, _: &Shared, place: &Place<'_>) -> Meeting {
        Meeting {
            id: MeetingId::from_uuid(place.id),
            account: place.account.id,
            contacts: self.contacts,
            kind: self.kind,
            about: self.about,
            span: self.span,
            place: self.place,
            external_id: Some(self.external_id),
            intention: None,
            debriefed_on: None,
        }
    }
}

/// Who is known by which address, and which client works under which domain.
#[derive(Default)]
struct Directory {
    people: HashMap<String, Vec<(ContactId, AccountId)>>,
    /// None where several clients share it.
    domains: HashMap<String, Option<AccountId>>,
}

impl Directory {
    fn person(&mut self, email: &str, contact: ContactId, account: AccountId) {
        let email = email.to_lowercase();
        if let Some((_, domain)) = email.rsplit_once('@') {
            self.domain(domain, account);
        }
        self.people
            .entry(email)
            .or_default()
            .push((contact, account));
    }

    fn website(&mut self, website: &str, account: AccountId) {
        let website = website.to_lowercase();
        let host = website
            .split_once("://")
            .map_or(&*website, |(_, rest)| rest);
        let host = host.split(['/', '?', '#', ':']).next().unwrap_or_default();
        self.domain(host.strip_prefix("www.").unwrap_or(host), account);
    }

    fn domain(&mut self, domain: &str, account: AccountId) {
        if domain.is_empty() || PUBLIC.contains(&domain) {
            return;
        }
        self.domains
            .entry(domain.to_owned())
            .and_modify(|known| *known = known.filter(|known| *known == account))
            .or_insert(Some(account));
    }

    /// The client that most of these people are at; else the one that works under their domains. None where nobody is
    /// known, or several clients fit alike.
    fn account_of(&self, people: &[String]) -> Option<AccountId> {
        let mut counted: HashMap<AccountId, usize> = HashMap::new();
        for person in people {
            let accounts = self.people.get(person).into_iter().flatten();
            let accounts: HashSet<AccountId> = accounts.map(|(_, account)| *account).collect();
            for account in accounts {
                *counted.entry(account).or_default() += 1;
            }
        }
        if counted.is_empty() {
            let domains = people.iter().filter_map(|person| person.rsplit_once('@'));
            for (_, domain) in domains {
                if let Some(Some(account)) = self.domains.get(domain) {
                    *counted.entry(*account).or_default() += 1;
                }
            }
        }
        let most = counted.values().copied().max()?;
        let mut best = counted.into_iter().filter(|(_, count)| *count == most);
        match (best.next(), best.next()) {
            (Some((account, _)), None) => Some(account),
            _ => None,
        }
    }

    /// Those of these people who are known at a client, each once.
    fn contacts_at(&self, account: AccountId, people: &[String]) -> Vec<ContactId> {
        let mut contacts = Vec::new();
        for person in people {
            let known = self.people.get(person).into_iter().flatten();
            let found = known
                .filter(|(_, at)| *at == account)
                .map(|(contact, _)| *contact)
                .next();
            contacts.extend(found.filter(|contact| !contacts.contains(contact)));
        }
        contacts
    }
}

/// The meetings to come that a calendar tells of as a whole, as they came in before.
#[derive(Default)]
struct Series {
    /// The client that the first of each is with: wherever it moves, it stays there.
    accounts: HashMap<String, AccountId>,
    /// Those that the calendar does not tell of any more: it has moved or ended their series.
    gone: Vec<MeetingId>,
}

impl Run<'_> {
    /// Brings in the events of a calendar. `refuse` hears of every one that does not come in.
    pub(super) async fn calendar(
        &mut self,
        calendar: Calendar,
        chosen: &[EventAccount],
        outcome: &mut Outcome,
        refuse: &mut (dyn FnMut(Refusal) + Send),
    ) -> Result<()> {
        let directory = self.directory().await?;
        let ids: Vec<&str> = calendar.events.iter().map(|event| &*event.id).collect();
        let source = self.source_of(ImportKind::Meeting);
        let known = store::imports::meetings_called(self.conn(), &source, &ids).await?;
        let series = self.series(&calendar).await?;
        let mut batch = Batch::default();
        for refused in calendar.refused {
            let cells = StringRecord::from(vec![refused.about]);
            let problem = RowProblem::Cell {
                header: refused.property.to_owned(),
                problem: refused.problem,
            };
            batch
                .refused
                .push(Refusal::new(refused.number, problem, &cells));
        }
        for event in calendar.events {
            let Times::Span(span) = &event.when else {
                left_out(outcome, Warning::WholeDay);
                continue;
            };
            if event.series.ends_with(OURS) {
                left_out(outcome, Warning::OwnDate);
                continue;
            }
            let before = known.get(&event.id);
            if event.is_cancelled {
                left_out(outcome, Warning::Cancelled);
                if let Some((meeting, _)) = before {
                    self.call_off(*meeting).await?;
                }
                continue;
            }
            let said = chosen.iter().find(|chosen| chosen.event == event.series);
            let account = match (before, said) {
                // What came in before stays where it is.
                (Some((_, account)), _) => Some(*account),
                (None, Some(said)) => self.in_sight(said.account).await?,
                (None, None) => series
                    .accounts
                    .get(&event.series)
                    .copied()
                    .or_else(|| directory.account_of(&event.people)),
            };
            let cells = cells(&event, span);
            let Some(account) = account else {
                let event_id = event.series.clone();
                let problem = RowProblem::NoClient { event: event_id };
                batch
                    .refused
                    .push(Refusal::new(event.number, problem, &cells));
                continue;
            };
            let contacts = directory.contacts_at(account, &event.people);
            self.account_known(account);
            if let Some(draft) = draft(event, account, contacts, cells) {
                batch.drafts.push(draft);
            }
        }
        for meeting in series.gone {
            outcome.warn(Warning::Cancelled);
            self.call_off(meeting).await?;
        }
        self.batch(COVERED, batch, outcome, refuse).await
    }

    /// What came in before of the series that this calendar tells as a whole.
    async fn series(&mut self, calendar: &Calendar) -> Result<Series> {
        let whole: Vec<&str> = calendar.whole.iter().map(String::as_str).collect();
        let (source, now) = (self.source_of(ImportKind::Meeting), self.now().instant);
        let found = store::imports::of_series(self.conn(), &source, &whole, now).await?;
        let told = calendar.events.iter();
        let told: HashSet<&str> = told
            .filter(|event| matches!(event.when, Times::Span(_)))
            .map(|event| &*event.id)
            .collect();
        let mut series = Series::default();
        for one in found {
            if !told.contains(&*one.external_id) {
                series.gone.push(one.meeting);
            }
            if !series.accounts.contains_key(&one.series)
                && let Some(account) = self.in_sight(one.account).await?
            {
                series.accounts.insert(one.series, account);
            }
        }
        Ok(series)
    }

    async fn directory(&mut self) -> Result<Directory> {
        let mut directory = Directory::default();
        for address in store::imports::addresses(self.conn()).await? {
            directory.person(address.email.as_str(), address.contact, address.account);
        }
        for (account, website) in store::imports::websites(self.conn()).await? {
            directory.website(website.as_str(), account);
        }
        Ok(directory)
    }

    async fn in_sight(&mut self, account: AccountId) -> Result<Option<AccountId>> {
        let is_there = store::accounts::is_in_sight(self.conn(), account).await?;
        Ok(is_there.then_some(account))
    }
}

/// An event that is no meeting to be.
fn left_out(outcome: &mut Outcome, why: Warning) {
    outcome.counts.rows += 1;
    outcome.warn(why);
}

/// By what an event is recognised in a list of those that do not come in.
fn cells(event: &Event, span: &Span) -> StringRecord {
    let about = event.about.as_ref().map_or("", Line::as_str);
    let starts = span.local().format("%Y-%m-%d %H:%M").to_string();
    let people = &event.people[..event.people.len().min(NAMED)];
    StringRecord::from(vec![about.to_owned(), starts, people.join(" ")])
}

fn draft(
    event: Event,
    account: AccountId,
    contacts: Vec<ContactId>,
    cells: StringRecord,
) -> Option<Draft<MeetingDraft>> {
    let Times::Span(span) = event.when else {
        return None;
    };
    let about = event.about.as_ref().map(Line::as_str);
    let place = event.place.as_ref().map(Line::as_str);
    let mut hasher = SipHasher13::new();
    let mut take = |part: &[u8]| {
        hasher.write(part);
        hasher.write(&[0x1F]);
    };
    take(about.unwrap_or_default().as_bytes());
    take(place.unwrap_or_default().as_bytes());
    take(&span.starts().timestamp_millis().to_le_bytes());
    take(&span.ends().timestamp_millis().to_le_bytes());
    take(span.zone().name().as_bytes());
    // Also who is known of its people: somebody who was added since comes to the meeting with the next import.
    for contact in &contacts {
        take(contact.uuid().as_bytes());
    }
    // A link is where one speaks by video.
    let is_link =
        place.is_some_and(|place| place.starts_with("https://") || place.starts_with("http://"));
    Some(Draft {
        line: event.number,
        external_id: event.id.clone(),
        hash: hasher.finish().cast_signed(),
        account: account.to_string(),
        person: None,
        warnings: event.warnings,
        cells,
        becomes: MeetingDraft {
            external_id: Line::parse(&event.id).ok()?,
            contacts,
            kind: if is_link {
                MeetingKind::Call
            } else {
                MeetingKind::Other
            },
            about: event.about,
            span,
            place: event.place,
        },
    })
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use domain::time::{Now, Zone};

    use super::*;
    use crate::calendar::read::{Wanted, read};

    fn people(addresses: &[&str]) -> Vec<String> {
        addresses.iter().map(|one| (*one).to_owned()).collect()
    }

    #[test]
    fn only_some_of_a_crowd_are_named() {
        let crowd: Vec<String> = (0..500).map(|n| format!("{n}@x.example")).collect();
        let lines: String = crowd
            .iter()
            .map(|one| format!("ATTENDEE:mailto:{one}\n"))
            .collect();
        let text = format!(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260603T100000Z\n{lines}END:VEVENT\nEND:VCALENDAR\n"
        );
        let now = Now {
            instant: DateTime::UNIX_EPOCH,
            zone: Zone::utc(),
        };
        let found = read(&text, Wanted::Meetings, &now)
            .unwrap_or_default()
            .events;
        let Times::Span(span) = &found[0].when else {
            panic!("a meeting");
        };
        assert_eq!(found[0].people[..], crowd[..]);
        assert_eq!(cells(&found[0], span)[2], crowd[..10].join(" "));
    }

    #[test]
    fn the_client_that_most_people_are_at_is_meant() {
        let (acme, bolt) = (AccountId::new(), AccountId::new());
        let (mara, jon, ines) = (ContactId::new(), ContactId::new(), ContactId::new());
        let mut directory = Directory::default();
        directory.person("Mara@Acme.example", mara, acme);
        directory.person("jon@acme.example", jon, acme);
        directory.person("ines@bolt.example", ines, bolt);
        let two_of_acme = people(&["ines@bolt.example", "mara@acme.example", "jon@acme.example"]);
        assert_eq!(directory.account_of(&two_of_acme), Some(acme));
        assert_eq!(directory.contacts_at(acme, &two_of_acme), [mara, jon]);
        assert_eq!(directory.account_of(&two_of_acme[..2]), None, "one of each");
        assert_eq!(directory.account_of(&[]), None);
    }

    #[test]
    fn a_domain_says_the_client_unless_anybody_can_have_it() {
        let (acme, bolt) = (AccountId::new(), AccountId::new());
        let mut directory = Directory::default();
        directory.website("https://www.Acme.example/en?x=1", acme);
        directory.person("founder@gmail.com", ContactId::new(), acme);
        directory.person("ines@shared.example", ContactId::new(), bolt);
        directory.website("shared.example", acme);
        let of = |address| directory.account_of(&people(&[address]));
        assert_eq!(of("new@acme.example"), Some(acme));
        assert_eq!(of("founder@gmail.com"), Some(acme), "known by name");
        assert_eq!(of("anybody@gmail.com"), None);
        assert_eq!(of("new@shared.example"), None, "two clients share it");
        assert_eq!(of("ines@shared.example"), Some(bolt));
        assert_eq!(of("new@sub.acme.example"), None);
    }
}
