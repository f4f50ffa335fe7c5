//! How a company comes into a ledger: by imports, and by hand after those.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};
use app::{App, Clock, Surroundings};
use chrono::{DateTime, Days, TimeDelta, Utc};
use domain::accounts::Account;
use domain::history::Intent;
use domain::ids::{ImportId, MeetingId, TouchId};
use domain::imports::{Import, ImportKind, ImportedFile, RowCounts};
use domain::meetings::{Meeting, MeetingKind, Span};
use domain::settings::Language;
use domain::text::Line;
use domain::time::Now;
use domain::touches::{Channel, Direction, Touch, TouchResult};
use store::imports::{Arriving, Incoming};
use store::{Author, Change, Ledger};
use tokio::sync::broadcast;

use super::chance::Ids;
use super::clients::tongue_of;
use super::{Client, Company, Draw, QUARTERS};
use crate::SettableLaptop;

/// What the company's records came from.
pub const SOURCE: &str = "large";

/// Records that come in with one statement.
const AT_ONCE: usize = 5_000;

/// The days before the company's own over which its saves by hand lie.
const BY_HAND_DAYS: i32 = 60;

/// Meetings behind the first client, and as many ahead.
const MANY_MEETINGS: u32 = 200;

/// A clock that stands still.
#[derive(Debug, Clone)]
pub struct StoppedClock(pub Now);

impl Clock for StoppedClock {
    fn now(&self) -> Now {
        self.0.clone()
    }
}

/// What an app is told of the laptop on which a company is looked at.
#[must_use]
pub fn surroundings(folder: &Path) -> Arc<Surroundings> {
    Arc::new(Surroundings {
        folder: folder.to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        name: "Nina".to_owned(),
        locales: vec!["en-GB".to_owned()],
        laptop: Arc::new(SettableLaptop::default()),
    })
}

impl Company {
    /// Writes all of it into a new ledger in `folder`, with what the rules say of it at its day.
    ///
    /// # Errors
    /// Those of the disk, or when there is a ledger already.
    pub async fn write(&self, folder: &Path) -> Result<()> {
        let clients = self.clients().collect::<Result<Vec<_>, _>>()?;
        let ledger = Ledger::open(folder, self.begun_at()).await?;
        self.begin(&ledger).await?;
        self.come_in(&ledger, &clients).await?;
        for quarter in 0..QUARTERS {
            self.speak(&ledger, &clients, quarter).await?;
        }
        self.plan_meetings(&ledger, &clients).await?;
        self.write_by_hand(&ledger, &clients).await?;

        let accounts: Vec<_> = clients.iter().map(|client| client.account.id).collect();
        let mut writing = ledger.write().await?;
        store::facts::mark(&mut writing, &accounts).await?;
        writing.commit().await?;
        ledger.close().await;
        drop(ledger);

        let (changed, _) = broadcast::channel(1);
        let clock = Arc::new(StoppedClock(self.now.clone()));
        let app = App::open(surroundings(folder), clock, changed).await?;
        while app.work_off_marked().await? {}
        while app.index_words().await? {}
        app.close().await;
        Ok(())
    }

    async fn begin(&self, ledger: &Ledger) -> Result<()> {
        let mut change = self.change(ledger, self.begun_at(), Intent::Begin).await?;
        for teammate in &self.us {
            change.create(teammate).await?;
        }
        let mut preferences = store::settings::preferences(change.conn()).await?;
        preferences.language = Some(Language::English);
        store::settings::save_preferences(&mut change, &preferences).await?;
        change.commit().await?;
        Ok(())
    }

    /// Everything but the touches comes in at the beginning.
    async fn come_in(&self, ledger: &Ledger, clients: &[Client]) -> Result<()> {
        let counts = [
            (ImportKind::Account, clients.len()),
            (
                ImportKind::Contact,
                clients.iter().map(|client| client.contacts.len()).sum(),
            ),
            (
                ImportKind::Contract,
                clients.iter().map(|client| client.contracts.len()).sum(),
            ),
            (
                ImportKind::Commitment,
                clients.iter().map(|client| client.commitments.len()).sum(),
            ),
        ];
        let mut arrival = self.arrival(ledger, self.begun_at(), &counts, 0).await?;
        arrival
            .all(clients.iter().map(|client| client.account.clone()))
            .await?;
        arrival
            .all(
                clients
                    .iter()
                    .flat_map(|client| client.contacts.iter().cloned()),
            )
            .await?;
        arrival
            .all(
                clients
                    .iter()
                    .flat_map(|client| client.contracts.iter().cloned()),
            )
            .await?;
        arrival
            .all(
                clients
                    .iter()
                    .flat_map(|client| client.commitments.iter().cloned()),
            )
            .await?;
        arrival.change.commit().await?;
        Ok(())
    }

    /// What was said in one quarter comes in at its end.
    async fn speak(&self, ledger: &Ledger, clients: &[Client], quarter: u32) -> Result<()> {
        let mut touches = Vec::new();
        for client in clients {
            touches.extend(self.touches(client, quarter)?);
        }
        let counts = [(ImportKind::Touch, touches.len())];
        let at = self.quarter_end(quarter);
        let mut arrival = self.arrival(ledger, at, &counts, quarter + 1).await?;
        arrival.all(touches.into_iter()).await?;
        arrival.change.commit().await?;
        Ok(())
    }

    /// Each client has a meeting behind it and one ahead, the first many of both.
    async fn plan_meetings(&self, ledger: &Ledger, clients: &[Client]) -> Result<()> {
        let begun = self.now.instant - Days::new(BY_HAND_DAYS as u64);
        let mut chance = self.chance(Draw::Meetings, 0);
        let mut ids = Ids::from(begun, 0, self.chance(Draw::MeetingIds, 0));
        let kinds: Vec<_> = MeetingKind::ALL.iter().map(|kind| (1, *kind)).collect();
        let mut change = self.change(ledger, begun, Intent::PlanMeeting).await?;
        for client in clients {
            let each = if client.place == 0 { MANY_MEETINGS } else { 1 };
            for nth in 0..2 * each {
                let is_ahead = nth % 2 == 0;
                let minutes = chance.between(1, 50 * 24 * 60);
                let away = TimeDelta::minutes(if is_ahead { minutes } else { -90 - minutes });
                let starts = self.now.instant + away;
                let ends = starts + TimeDelta::minutes(60);
                let meeting = Meeting {
                    id: MeetingId::from_uuid(ids.next()),
                    account: client.account.id,
                    contacts: client.contacts.iter().take(2).map(|one| one.id).collect(),
                    kind: chance.weighed(&kinds),
                    about: Some(Line::parse(tongue_of(client).said(&mut chance)?.as_str())?),
                    span: Span::new(starts, ends, client.account.zone.clone())?,
                    place: None,
                    external_id: None,
                    intention: None,
                    debriefed_on: (!is_ahead).then(|| self.now.zone.day_of(ends)),
                };
                change.create(&meeting).await?;
            }
        }
        change.commit().await?;
        Ok(())
    }

    /// What was typed since: mostly touches, and here and there something about the client.
    async fn write_by_hand(&self, ledger: &Ledger, clients: &[Client]) -> Result<()> {
        let Some(first) = clients.first() else {
            return Ok(());
        };
        let mut chance = self.chance(Draw::Saves, 0);
        let mut ids = Ids::from(self.now.instant, 0, self.chance(Draw::SaveIds, 0));
        for nth in 1..=self.sizes.saves {
            let back = TimeDelta::days(BY_HAND_DAYS.into()) * (self.sizes.saves - nth) as i32;
            let at = self.now.instant - back / self.sizes.saves.max(1) as i32;
            let client = if chance.percent(10) {
                first
            } else {
                &clients[chance.below(self.sizes.accounts) as usize]
            };
            let words = tongue_of(client).said(&mut chance)?;
            if chance.percent(70) {
                let mut change = self.change(ledger, at, Intent::LogTouch).await?;
                // Here and there they rang and nobody was there.
                let is_missed = chance.percent(3);
                let (direction, result) = if is_missed {
                    (Direction::Inbound, TouchResult::Missed)
                } else {
                    (Direction::Outbound, TouchResult::Reached)
                };
                let touch = Touch {
                    id: TouchId::from_uuid(ids.next()),
                    account: client.account.id,
                    contact: client.contacts.first().map(|contact| contact.id),
                    teammate: self.us[0].id,
                    direction,
                    channel: Channel::Call,
                    result,
                    at,
                    minutes: Channel::Call.default_minutes(),
                    words: (!is_missed).then_some(words),
                    felt: None,
                    answers: None,
                    knew: None,
                    deflected: None,
                    meeting: None,
                };
                change.create(&touch).await?;
                change.commit().await?;
            } else {
                let mut change = self.change(ledger, at, Intent::ChangeAccount).await?;
                let account = store::accounts::by_id(change.conn(), client.account.id).await?;
                let account = account.context("the account that came in")?;
                let notes = Some(words);
                change.save(&Account { notes, ..account }).await?;
                change.commit().await?;
            }
        }
        Ok(())
    }

    async fn change(&self, ledger: &Ledger, at: DateTime<Utc>, intent: Intent) -> Result<Change> {
        Ok(ledger.change(at, intent, Author::Me(self.us[0].id)).await?)
    }

    /// Begins an import; `nth` of the company's.
    async fn arrival(
        &self,
        ledger: &Ledger,
        at: DateTime<Utc>,
        counts: &[(ImportKind, usize)],
        nth: u32,
    ) -> Result<Arrival> {
        let file = |(kind, rows): &(ImportKind, usize)| {
            let rows = u32::try_from(*rows).unwrap_or(u32::MAX);
            ImportedFile {
                name: format!("{kind}s.csv"),
                kind: *kind,
                counts: RowCounts {
                    rows,
                    made: rows,
                    ..RowCounts::default()
                },
                warnings: Vec::new(),
            }
        };
        let mut ids = Ids::from(at, 0, self.chance(Draw::Us, nth + 1));
        let import = Import {
            id: ImportId::from_uuid(ids.next()),
            source: Line::parse(SOURCE)?,
            at,
            files: counts.iter().map(file).collect(),
            looked_through_at: Some(at),
            ranked_at: Some(at),
            reverted_at: None,
        };
        let mut change = self.change(ledger, at, Intent::Import).await?;
        change.create(&import).await?;
        Ok(Arrival {
            change,
            import: import.id,
        })
    }
}

/// An import under way.
struct Arrival {
    change: Change,
    import: ImportId,
}

impl Arrival {
    async fn all<R: Arriving>(&mut self, records: impl Iterator<Item = R>) -> Result<()> {
        let mut incoming = Vec::with_capacity(AT_ONCE);
        for record in records {
            incoming.push(Incoming {
                external_id: record.key().simple().to_string(),
                hash: 1,
                record,
            });
            if incoming.len() == AT_ONCE {
                self.change.import(self.import, SOURCE, &incoming).await?;
                incoming.clear();
            }
        }
        self.change.import(self.import, SOURCE, &incoming).await?;
        Ok(())
    }
}
