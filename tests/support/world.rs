//! An open ledger on a temporary folder, and a clock that the test sets.
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "only tests stand on it, and its names say what they give"
)]

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use app::accounts::{AccountFilter, AccountsQuery, AddAccount};
use app::capture::{Became, CaptureAccount, KeepCapture, MeantView};
use app::commitments::{MoveCommitment, SaidBefore};
use app::opening::Begin;
use app::today::SignalView;
use app::wire::{Changed, DueView, Named};
use app::{App, Clock, Result, Surroundings};
use chrono::{NaiveDate, NaiveDateTime};
use domain::accounts::{Stage, Tier};
use domain::commitments::{DateSetter, Side};
use domain::ids::{AccountId, CommitmentId};
use domain::settings::Language;
use domain::time::{Now, Precision, Zone};
use tempfile::TempDir;
use tokio::sync::broadcast;

use crate::laptop::SettableLaptop;

/// What was made of something that was said.
pub struct Made {
    pub commitment: CommitmentId,
    pub same_as: Option<SaidBefore>,
}

/// The clock of the laptop, as the test sets it.
pub struct SettableClock(Mutex<Now>);

impl SettableClock {
    /// A laptop in `zone` whose clock shows `local`, such as `2026-06-01T09:00`.
    pub fn showing(local: &str, zone: &str) -> Arc<Self> {
        let zone = Zone::parse(zone).unwrap();
        Arc::new(Self(Mutex::new(Now {
            instant: zone.instant(time(local)),
            zone,
        })))
    }

    /// Sets the clock, where the laptop is.
    pub fn set(&self, local: &str) {
        let mut now = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        now.instant = now.zone.instant(time(local));
    }

    /// Sets it to an instant.
    pub fn set_instant(&self, instant: chrono::DateTime<chrono::Utc>) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .instant = instant;
    }

    /// Takes the laptop into another zone.
    pub fn travel(&self, zone: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).zone = Zone::parse(zone).unwrap();
    }
}

impl Clock for SettableClock {
    fn now(&self) -> Now {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

/// A begun ledger in Berlin, on Monday 1 June 2026 at nine.
pub struct World {
    pub app: App,
    pub clock: Arc<SettableClock>,
    pub laptop: Arc<SettableLaptop>,
    folder: TempDir,
}

impl World {
    pub async fn new() -> Result<Self> {
        Self::in_zone("Europe/Berlin").await
    }

    /// The same in another zone.
    pub async fn in_zone(zone: &str) -> Result<Self> {
        let folder = tempfile::tempdir().unwrap();
        let clock = SettableClock::showing("2026-06-01T09:00", zone);
        let laptop = Arc::default();
        let app = open(&folder, &clock, &laptop).await?;
        let begin = Begin {
            name: "Nina".into(),
            language: Language::English,
            first_account: String::new(),
        };
        app.begin(begin).await?;
        Ok(Self {
            app,
            clock,
            laptop,
            folder,
        })
    }

    /// The folder of the ledger.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The same, after Kept was closed.
    pub async fn left(self) -> TempDir {
        self.app.close().await;
        self.folder
    }

    /// The same after Kept was closed and started again.
    pub async fn restarted(self) -> Result<Self> {
        let Self {
            app,
            clock,
            laptop,
            folder,
        } = self;
        app.close().await;
        drop(app);
        let app = open(&folder, &clock, &laptop).await?;
        Ok(Self {
            app,
            clock,
            laptop,
            folder,
        })
    }

    /// Sets the clock and lets time do what it does.
    pub async fn at(&self, local: &str) -> Result<&App> {
        self.clock.set(local);
        self.app.refresh().await?;
        Ok(&self.app)
    }

    /// A running client of standard tier, in Berlin.
    pub async fn account(&self, name: &str) -> Result<AccountId> {
        let account = AddAccount {
            name: name.into(),
            stage: Stage::Active,
            tier: Tier::Standard,
        };
        self.app.add_account(account).await
    }

    /// The client of this name.
    pub async fn account_named(&self, name: &str) -> Result<AccountId> {
        let query = AccountsQuery {
            filter: AccountFilter::All,
            text: name.into(),
            after: None,
        };
        let found = self.app.accounts(query).await?.rows;
        let named = found.iter().find(|row| row.name == name);
        Ok(named.unwrap().id)
    }

    /// What was said to or by this account, due on a day or undated.
    pub async fn said(
        &self,
        account: AccountId,
        side: Side,
        words: &str,
        due: Option<&str>,
    ) -> Result<Made> {
        let account = CaptureAccount::Known {
            account: Named {
                id: account,
                name: String::new(),
            },
        };
        let said = KeepCapture {
            words: words.into(),
            account,
            meant: MeantView::Commitment {
                side,
                due: due.map(on),
                person: None,
                channel: None,
                capability: None,
            },
        };
        match self.app.keep_capture(said).await?.became {
            Became::Commitment { id, same_as } => Ok(Made {
                commitment: id,
                same_as,
            }),
            Became::Reminder { id, .. } => panic!("the reminder {id}"),
        }
    }

    pub async fn promise(&self, account: AccountId, due: &str) -> Result<Made> {
        self.said(account, Side::Ours, "SSO", Some(due)).await
    }

    pub async fn duty(&self, account: AccountId, due: &str) -> Result<Made> {
        self.said(account, Side::Theirs, "The floor plan", Some(due))
            .await
    }

    /// We give it another date; the other side was told on this day, or not at all.
    pub async fn moved(&self, id: CommitmentId, to: &str, told_on: Option<&str>) -> Result<()> {
        let moved = MoveCommitment {
            id,
            to: on(to),
            set_by: DateSetter::Us,
            reason: String::new(),
            told_on: told_on.map(day),
            stays: None,
        };
        self.app.move_commitment(moved).await
    }

    pub async fn signals(&self, account: AccountId) -> Result<Vec<SignalView>> {
        Ok(self.app.account(account).await?.signals)
    }

    /// What stands for an account at a time: `rule severity`, with `/step` where there is one. That nobody speaks to the
    /// clients of a test is left out; see [`World::silence`].
    pub async fn speaks(&self, account: AccountId, local: &str) -> Result<Vec<String>> {
        let mut said = self.says(account, local).await?;
        said.retain(|said| !said.starts_with("silence."));
        Ok(said)
    }

    /// The same of how long nobody spoke to an account, and nothing else.
    pub async fn silence(&self, account: AccountId, local: &str) -> Result<Vec<String>> {
        let mut said = self.says(account, local).await?;
        said.retain(|said| said.starts_with("silence."));
        Ok(said)
    }

    async fn says(&self, account: AccountId, local: &str) -> Result<Vec<String>> {
        self.at(local).await?;
        let said = |signal: SignalView| {
            let step = signal.step.map_or(String::new(), |step| format!("/{step}"));
            format!("{}{step} {}", signal.rule, signal.severity)
        };
        Ok(self.signals(account).await?.into_iter().map(said).collect())
    }
}

async fn open(
    folder: &TempDir,
    clock: &Arc<SettableClock>,
    laptop: &Arc<SettableLaptop>,
) -> Result<App> {
    let (changed, _) = broadcast::channel::<Changed>(64);
    let clock = Arc::clone(clock) as Arc<dyn Clock>;
    let surroundings = Surroundings {
        laptop: Arc::clone(laptop) as _,
        ..surroundings(folder)
    };
    let app = App::open(Arc::new(surroundings), clock, changed).await?;
    app.refresh().await?;
    Ok(app)
}

/// A laptop whose owner reads English, with its ledger in this folder.
pub fn surroundings(folder: &TempDir) -> Surroundings {
    Surroundings {
        folder: folder.path().to_owned(),
        version: "0.1.0".into(),
        name: "Nina".into(),
        locales: vec!["en-GB".into()],
        laptop: Arc::new(SettableLaptop::default()),
    }
}

/// Due on one day.
pub fn on(text: &str) -> DueView {
    DueView {
        from: day(text),
        last: day(text),
        precision: Precision::Day,
    }
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn time(local: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(local, "%Y-%m-%dT%H:%M").unwrap()
}
