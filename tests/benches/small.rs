//! A small ledger that a bench writes itself, for what the large company has too little of.

use std::sync::Arc;

use anyhow::{Context, Result};
use app::opening::Begin;
use app::{App, Clock, SystemClock};
use domain::accounts::{Account, Stage, Tier};
use domain::commitments::{Commitment, DateSetter, Dates, Kind, Promise, Terms};
use domain::history::Intent;
use domain::ids::{AccountId, CommitmentId, TeammateId};
use domain::settings::Language;
use domain::text::{Line, Words};
use domain::time::{DueDate, Now, Zone};
use domain::touches::{Pledges, Silence};
use kept_tests::company::{StoppedClock, surroundings};
use store::{Author, Change, Ledger};
use tempfile::TempDir;
use tokio::sync::broadcast;

/// A folder with a ledger that has begun, closed.
pub struct Small {
    /// When it is, from then on.
    pub now: Now,
    me: TeammateId,
    folder: TempDir,
}

impl Small {
    /// Begins one.
    pub async fn begun() -> Result<Self> {
        let now = SystemClock.now();
        let mut small = Self {
            me: TeammateId::new(),
            now,
            folder: tempfile::tempdir()?,
        };
        let app = small.open().await?;
        let begin = Begin {
            name: "Nina".to_owned(),
            language: Language::English,
            first_account: String::new(),
        };
        app.begin(begin).await?;
        app.close().await;
        let ledger = small.ledger().await?;
        let me = store::teammates::me(&mut *ledger.read().await?).await?;
        small.me = me.context("a person")?.id;
        ledger.close().await;
        Ok(small)
    }

    /// Opens it in Kept.
    pub async fn open(&self) -> Result<App> {
        let clock = Arc::new(StoppedClock(self.now.clone()));
        let (changed, _) = broadcast::channel(256);
        Ok(App::open(surroundings(self.folder.path()), clock, changed).await?)
    }

    /// The ledger alone.
    pub async fn ledger(&self) -> Result<Ledger> {
        Ok(Ledger::open(self.folder.path(), self.now.instant).await?)
    }

    /// One save of mine.
    pub async fn change(&self, ledger: &Ledger) -> Result<Change> {
        let author = Author::Me(self.me);
        let intent = Intent::MakeCommitment;
        Ok(ledger.change(self.now.instant, intent, author).await?)
    }

    /// A client.
    pub fn client(&self, name: &str) -> Result<Account> {
        Ok(Account {
            id: AccountId::new(),
            name: Line::parse(name)?,
            stage: Stage::Active,
            tier: Tier::Light,
            segment: None,
            owner: self.me,
            language: None,
            zone: Zone::utc(),
            currency: None,
            website: None,
            since: None,
            seats: None,
            stay_reason: None,
            dont_cares: None,
            chosen_over: None,
            chosen_why: None,
            results_focused: None,
            notes: None,
            silence: Silence::default(),
            pledges: Pledges::default(),
        })
    }

    /// A promise to them, made, taken and due today.
    pub fn promise(&self, account: AccountId, nth: usize) -> Result<Commitment> {
        let today = self.now.today();
        let dates = Dates::said(DueDate::day(today), DateSetter::Us);
        Ok(Commitment {
            id: CommitmentId::new(),
            account,
            contact: None,
            words: Words::parse(&format!("Promise {nth}"))?,
            maker: self.me,
            made_on: today,
            channel: None,
            kind: Kind::Delivery,
            source: None,
            contract: None,
            capability: None,
            approver: None,
            acceptance_test: None,
            freely_given: None,
            terms: Terms::Promise(Promise::made(dates, Some(today))),
        })
    }
}
