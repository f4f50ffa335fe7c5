//! Lines and what they mean, by language. Each row is the line, an arrow, and its reading:
//! account | due | side | people | channel | words, or of a note to oneself
//! account | remind day time | words.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod en;
mod fa;
mod mr;
mod properties;
mod reminders;
mod ru;
mod spans;

use chrono::{NaiveDate, Weekday};

use super::{AccountGuess, DayOrder, Directory, Meant, Reading, Region, When, read};
use crate::ids::{AccountId, ContactId, TeammateId};
use crate::time::{Calendar, Precision};

const ACCOUNTS: [&str; 14] = [
    "Acme",
    "Globex GmbH",
    "North Wind",
    "North Star",
    "May & Sons",
    "Q3 Labs",
    "Café Zürich",
    "Ромашка",
    "Альфа Банк",
    "سپهر",
    "پارس صنعت",
    "सह्याद्री",
    "किर्लोस्कर फूड्स",
    "Twin",
];
const TEAMMATES: [&str; 7] = [
    "Nina",
    "Oleg Berg",
    "Нина Орлова",
    "Пётр",
    "امید راد",
    "नीना",
    "Sara Moss",
];
const CONTACTS: [(&str, &str); 8] = [
    ("Acme", "Dana Lind"),
    ("Acme", "Will Park"),
    ("Acme", "Sara Moss-Reed"),
    ("Ромашка", "Ольга Крылова"),
    ("Ромашка", "Игорь Лосев"),
    ("سپهر", "رضا کریمی"),
    ("सह्याद्री", "अमित देशमुख"),
    ("Globex GmbH", "Hans"),
];

/// A small company's names, and the way back from ids to them.
struct Town {
    directory: Directory,
    accounts: Vec<(AccountId, &'static str)>,
    teammates: Vec<(TeammateId, &'static str)>,
    contacts: Vec<(ContactId, AccountId, &'static str)>,
}

impl Town {
    fn new() -> Self {
        let mut accounts: Vec<_> = ACCOUNTS.map(|name| (AccountId::new(), name)).into();
        accounts.push((AccountId::new(), "Twin"));
        let teammates: Vec<_> = TEAMMATES.map(|name| (TeammateId::new(), name)).into();
        let of = |name: &str| accounts.iter().find(|(_, known)| *known == name).unwrap().0;
        let contacts: Vec<_> = CONTACTS
            .map(|(account, name)| (ContactId::new(), of(account), name))
            .into();
        let directory = Directory::new(accounts.clone(), teammates.clone(), contacts.clone());
        Self {
            directory,
            accounts,
            teammates,
            contacts,
        }
    }

    fn read(&self, line: &str) -> Reading {
        read(line, &self.directory, day("2026-06-02"), Region::default())
    }

    fn account(&self, id: AccountId) -> &'static str {
        self.accounts
            .iter()
            .find(|(known, _)| *known == id)
            .unwrap()
            .1
    }

    fn say(&self, reading: &Reading) -> String {
        let account = match &reading.account {
            AccountGuess::None => "-".to_owned(),
            AccountGuess::Known(id) => self.account(*id).to_owned(),
            AccountGuess::Several(ids) => {
                let names: Vec<_> = ids.iter().map(|id| self.account(*id)).collect();
                format!("{}?", names.join("/"))
            }
            AccountGuess::New { name, near } => {
                let near: Vec<_> = near.iter().map(|id| self.account(*id)).collect();
                if near.is_empty() {
                    format!("new {name}")
                } else {
                    format!("new {name} ~ {}", near.join("/"))
                }
            }
        };
        let spoken = match &reading.meant {
            Meant::Commitment(spoken) => spoken,
            Meant::Reminder(when) => {
                let when = match when {
                    When::Clock { day, time } => format!(
                        "{} {}",
                        day.map_or("-".to_owned(), |day| day.to_string()),
                        time.map_or("-".to_owned(), |time| time.format("%H:%M").to_string()),
                    ),
                    When::After(wait) => format!("in {} min", wait.num_minutes()),
                };
                return format!("{account} | remind {when} | {}", reading.words);
            }
        };
        let due = spoken
            .due
            .map_or("-".to_owned(), |due| match due.precision() {
                Precision::Day => due.last().to_string(),
                Precision::Month => format!("{}..{} month", due.from(), due.last()),
                Precision::Quarter => format!("{}..{} quarter", due.from(), due.last()),
            });
        let teammate = spoken.teammate.map(|id| {
            self.teammates
                .iter()
                .find(|(known, _)| *known == id)
                .unwrap()
                .1
        });
        let contact = spoken.contact.map(|id| {
            self.contacts
                .iter()
                .find(|(known, ..)| *known == id)
                .unwrap()
                .2
        });
        let people: Vec<_> = teammate.into_iter().chain(contact).collect();
        let people = if people.is_empty() {
            "-".to_owned()
        } else {
            people.join("+")
        };
        let channel = spoken.channel.map_or("-", |channel| channel.as_str());
        format!(
            "{account} | {due} | {} | {people} | {channel} | {}",
            spoken.side, reading.words
        )
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Checks rows read on `today`; all that differ are shown at once.
fn check(today: &str, region: Region, rows: &str) {
    let town = Town::new();
    let differing: Vec<String> = rows
        .lines()
        .filter(|row| !row.trim().is_empty())
        .map(|row| row.split_once("=>").expect("every row has an arrow"))
        .map(|(line, expected)| (line.trim(), expected.trim()))
        .filter_map(|(line, expected)| {
            let said = town.say(&read(line, &town.directory, day(today), region));
            (said.trim_end() != expected)
                .then(|| format!("{line}\n  expected {expected}\n  but read {said}"))
        })
        .collect();
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

/// The habits of a person in Iran.
fn tehran() -> Region {
    Region {
        calendar: Calendar::Persian,
        week_start: Weekday::Sat,
        last_workday: Weekday::Wed,
        ..Region::default()
    }
}

/// The habits of a person in the United States.
fn boston() -> Region {
    Region {
        order: DayOrder::MonthFirst,
        week_start: Weekday::Sun,
        ..Region::default()
    }
}
