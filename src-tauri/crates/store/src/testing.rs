//! A ledger on a temporary file, and records to put into it.
#![allow(clippy::unwrap_used)]

use std::num::NonZeroU8;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use domain::accounts::{Account, Contact, Stage, Tier};
use domain::capabilities::{Capability, CapabilityStatus};
use domain::commitments::{Commitment, DateSetter, Dates, Duty, Kind, Plan, Promise, Terms};
use domain::contracts::{Billing, Contract, ContractState, Notice, NoticeUnit, Term};
use domain::history::Intent;
use domain::ids::{
    AccountId, CapabilityId, CommitmentId, ContactId, ContractId, MeetingId, PlanId, ReminderId,
    TeammateId, TouchId,
};
use domain::meetings::{Meeting, MeetingKind, Span};
use domain::reminders::{Pattern, Recurrence, Recurring, Reminder, Shift, Until};
use domain::teammates::{Authority, Teammate};
use domain::text::{Line, Words};
use domain::time::{DueDate, Zone};
use domain::touches::{Channel, Direction, Pledges, Silence, Touch, TouchResult};

use crate::{Author, Change, Ledger, Reading, Record, Result};

pub(crate) struct World {
    pub dir: tempfile::TempDir,
    pub ledger: Ledger,
    pub me: TeammateId,
}

impl World {
    /// A ledger whose owner said who they are, at noon of 1 June 2026.
    pub async fn begun() -> Result<Self> {
        let dir = tempfile::tempdir()?;
        let ledger = Ledger::open(dir.path(), at("2026-06-01T12:00:00Z")).await?;
        let me = teammate("Nina", true);
        let mut change = ledger
            .change(at("2026-06-01T12:00:00Z"), Intent::Begin, Author::Me(me.id))
            .await?;
        change.create(&me).await?;
        change.commit().await?;
        Ok(Self {
            dir,
            ledger,
            me: me.id,
        })
    }

    /// The same ledger after Kept was closed and started again.
    pub async fn restarted(self) -> Result<Self> {
        let Self { dir, ledger, me } = self;
        ledger.close().await;
        let ledger = Ledger::open(dir.path(), at("2026-06-02T08:00:00Z")).await?;
        Ok(Self { dir, ledger, me })
    }

    pub async fn change(&self, intent: Intent) -> Result<Change> {
        self.ledger
            .change(at("2026-06-01T12:00:00Z"), intent, Author::Me(self.me))
            .await
    }

    pub async fn create<R: Record + Sync>(&self, intent: Intent, record: &R) -> Result<()> {
        let mut change = self.change(intent).await?;
        change.create(record).await?;
        change.commit().await.map(|_| ())
    }

    pub async fn save<R: Record + Sync>(&self, intent: Intent, record: &R) -> Result<()> {
        let mut change = self.change(intent).await?;
        change.save(record).await?;
        change.commit().await.map(|_| ())
    }

    pub async fn read(&self) -> Result<Reading> {
        self.ledger.read().await
    }

    pub async fn account(&self, name: &str) -> Result<Account> {
        let account = account(name, self.me);
        self.create(Intent::AddAccount, &account).await?;
        Ok(account)
    }

    pub async fn promise(&self, account: AccountId, words: &str, due: &str) -> Result<Commitment> {
        let promise = promise(account, self.me, words, due);
        self.create(Intent::MakeCommitment, &promise).await?;
        Ok(promise)
    }
}

pub(crate) fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

pub(crate) fn words(text: &str) -> Words {
    Words::parse(text).unwrap()
}

pub(crate) fn teammate(name: &str, is_me: bool) -> Teammate {
    Teammate {
        id: TeammateId::new(),
        name: line(name),
        role: None,
        is_me,
        authority: Authority::default(),
    }
}

pub(crate) fn account(name: &str, owner: TeammateId) -> Account {
    Account {
        id: AccountId::new(),
        name: line(name),
        stage: Stage::Active,
        tier: Tier::Standard,
        segment: None,
        owner,
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
    }
}

pub(crate) fn contact(name: &str, account: AccountId) -> Contact {
    Contact {
        id: ContactId::new(),
        account,
        name: line(name),
        role: None,
        influence: None,
        manner: None,
        route: None,
        personal_win: None,
        email: None,
        phone: None,
        language: None,
        consents: None,
        left_on: None,
    }
}

fn said(account: AccountId, maker: TeammateId, text: &str, terms: Terms) -> Commitment {
    Commitment {
        id: CommitmentId::new(),
        account,
        contact: None,
        words: words(text),
        maker,
        made_on: day("2026-06-01"),
        channel: None,
        kind: Kind::Delivery,
        source: None,
        contract: None,
        capability: None,
        approver: None,
        acceptance_test: None,
        freely_given: None,
        terms,
    }
}

pub(crate) fn dates(due: &str) -> Dates {
    Dates::said(DueDate::day(day(due)), DateSetter::Us)
}

pub(crate) fn promise(account: AccountId, maker: TeammateId, text: &str, due: &str) -> Commitment {
    said(
        account,
        maker,
        text,
        Terms::Promise(Promise::made(dates(due), Some(day("2026-06-01")))),
    )
}

pub(crate) fn mention(account: AccountId, maker: TeammateId, text: &str) -> Commitment {
    said(account, maker, text, Terms::Mention)
}

pub(crate) fn duty(
    account: AccountId,
    maker: TeammateId,
    text: &str,
    due: Option<&str>,
) -> Commitment {
    said(
        account,
        maker,
        text,
        Terms::Duty(Duty::asked(due.map(dates), None)),
    )
}

pub(crate) fn capability(name: &str, status: CapabilityStatus, owner: TeammateId) -> Capability {
    Capability::named(CapabilityId::new(), line(name), status, owner)
}

pub(crate) fn plan(promise: &Commitment, text: &str, date: &str) -> Plan {
    Plan {
        id: PlanId::new(),
        account: promise.account,
        contact: None,
        text: line(text),
        date: day(date),
        cost: None,
        promise: promise.id,
        lag_days: 0,
    }
}

pub(crate) fn contract(account: AccountId, title: &str, end: &str) -> Contract {
    Contract {
        id: ContractId::new(),
        account,
        title: line(title),
        state: ContractState::Signed {
            on: day("2025-07-01"),
        },
        signing_planned_on: None,
        start: Some(day("2025-07-01")),
        term: Term::Fixed {
            end: day(end),
            renews_months: Some(12),
        },
        billing: Billing::Yearly,
        notice: Some(Notice {
            count: 1,
            unit: NoticeUnit::Months,
        }),
        our_notice: None,
        value: None,
        zone: Zone::utc(),
        predecessor: None,
        price_rule: None,
        call: None,
        notice_given: None,
    }
}

pub(crate) fn touch(account: AccountId, teammate: TeammateId, instant: &str) -> Touch {
    Touch {
        id: TouchId::new(),
        account,
        contact: None,
        teammate,
        direction: Direction::Outbound,
        channel: Channel::Call,
        result: TouchResult::Reached,
        at: at(instant),
        minutes: 10,
        words: None,
        felt: None,
        answers: None,
        knew: None,
        deflected: None,
        meeting: None,
    }
}

/// A call of an hour.
pub(crate) fn meeting(account: AccountId, starts: &str) -> Meeting {
    let starts = at(starts);
    Meeting {
        id: MeetingId::new(),
        account,
        contacts: Vec::new(),
        kind: MeetingKind::Call,
        about: None,
        span: Span::new(starts, starts + TimeDelta::hours(1), Zone::utc()).unwrap(),
        place: None,
        external_id: None,
        intention: None,
        debriefed_on: None,
    }
}

pub(crate) fn reminder(account: AccountId, text: &str, instant: &str) -> Reminder {
    Reminder {
        id: ReminderId::new(),
        text: line(text),
        account,
        at: at(instant),
        done_at: None,
        recurring: None,
    }
}

/// The same, which comes again every `days` days from 3 June 2026 on.
pub(crate) fn recurring(account: AccountId, text: &str, days: u8) -> Reminder {
    let rule = Recurrence::new(
        day("2026-06-03"),
        Pattern::Days {
            every: NonZeroU8::new(days).unwrap_or(NonZeroU8::MIN),
        },
        NaiveTime::MIN,
        Shift::After,
        Until::Ever,
    );
    Reminder {
        recurring: rule.ok().map(Recurring::from_its_start),
        ..reminder(account, text, "2026-06-03T00:00:00Z")
    }
}
