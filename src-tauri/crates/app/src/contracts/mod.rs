//! Contracts and their renewals.

mod outlook;
mod renewal_views;
mod renewals;
mod saying;
mod show;
mod views;
mod worth;

use std::collections::HashMap;

use domain::Problem;
use domain::contracts::{
    Billing, Contract, ContractFacts, ContractState, Decision, Notice, StepRecord, Term, lanes,
};
use domain::history::Intent;
use domain::ids::{AccountId, ContractId, StepId};
use domain::teammates::Teammate;
use domain::time::Now;
use store::Connection;

use crate::app::in_sight;
use crate::{App, Error, Refused, Result, typed};
use outlook::Looker;
pub use renewal_views::*;
pub(crate) use show::renewal;
pub use views::*;

/// Longest notice, in whatever unit.
const LONGEST_NOTICE: i32 = 3_660;
/// Most months that a contract renews itself for.
const LONGEST_RENEWAL: i32 = 600;

impl App {
    /// A client's contracts: those that have not ended first, the latest end first among them.
    ///
    /// # Errors
    /// [`Error::NotFound`] for the account.
    pub async fn contracts(&self, account: AccountId) -> Result<Vec<ContractView>> {
        let now = self.now();
        let mut reading = self.read().await?;
        let tier = store::accounts::by_id(&mut reading, account)
            .await?
            .ok_or(Error::NotFound("account"))?
            .tier;
        let contracts = store::contracts::of_account(&mut reading, account).await?;
        let showing = Showing::at(&mut reading, account, tier, &contracts, &now).await?;
        Ok(contracts.iter().map(|facts| showing.view(facts)).collect())
    }

    /// A contract in full.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn contract(&self, id: ContractId) -> Result<ContractView> {
        let now = self.now();
        let mut reading = self.read().await?;
        let account = existing(&mut reading, id).await?.account;
        let tier = store::accounts::by_id(&mut reading, account)
            .await?
            .ok_or(Error::NotFound("account"))?
            .tier;
        let contracts = store::contracts::of_account(&mut reading, account).await?;
        let facts = contracts.iter().find(|facts| facts.contract.id == id);
        let facts = facts.ok_or(Error::NotFound("contract"))?;
        let showing = Showing::at(&mut reading, account, tier, &contracts, &now).await?;
        Ok(showing.view(facts))
    }

    /// Adds a contract, in its account's zone: a draft, or signed already on a day nobody has named yet.
    ///
    /// # Errors
    /// A refused title, day, term or notice, or [`Error::NotFound`] for the account.
    pub async fn add_contract(&self, input: AddContract) -> Result<ContractId> {
        let title = typed::line("title", &input.title)?;
        let start = typed::optional_day("start", input.start)?;
        let term = term("term", &input.term)?;
        ends_after_start("term", start, term)?;
        let notice = notice("notice", input.notice)?;
        let mut change = self.change(Intent::AddContract).await?;
        let account = in_sight(change.conn(), input.account).await?;
        let today = change.now.day_in(&account.zone);
        let contract = Contract {
            id: ContractId::new(),
            account: account.id,
            title,
            state: if input.signed {
                ContractState::Signed {
                    // Nobody is asked for the day of an old signature: it was signed when it began.
                    on: start.filter(|start| *start <= today).unwrap_or(today),
                }
            } else {
                ContractState::Draft
            },
            signing_planned_on: None,
            start,
            term,
            billing: Billing::Yearly,
            notice,
            our_notice: None,
            value: None,
            zone: account.zone,
            predecessor: None,
            price_rule: None,
            call: None,
            notice_given: None,
        };
        change.create(&contract).await?;
        change.commit().await?;
        Ok(contract.id)
    }

    /// Changes one field of a contract.
    ///
    /// # Errors
    /// A refused value, named `value`, or [`Error::NotFound`].
    pub async fn change_contract(&self, input: ChangeContract) -> Result<()> {
        let intent = match input.change {
            ContractChange::Call(_) => Intent::CallRenewal,
            _ => Intent::ChangeContract,
        };
        let mut change = self.change(intent).await?;
        let contract = existing(change.conn(), input.id).await?;
        change
            .save(&changed(contract, input.change, &change.now)?)
            .await?;
        change.commit().await
    }

    /// Says what happened to a contract: sent, signed, ended, not over after all.
    ///
    /// # Errors
    /// A refused day, [`Refused::WrongState`], or [`Error::NotFound`].
    pub async fn act_on_contract(&self, input: ActOnContract) -> Result<()> {
        let on = typed::optional_day("on", input.on)?;
        let mut change = self.change(Intent::ActOnContract).await?;
        let contract = existing(change.conn(), input.id).await?;
        let today = change.now.day_in(&contract.zone);
        let after = contract.after(input.act, on.unwrap_or(today));
        change
            .save(&after.ok_or(Error::Refused(Refused::WrongState))?)
            .await?;
        change.commit().await
    }

    /// A contract was renewed: the next one is signed today, on the same terms and from the day after its last day on.
    ///
    /// # Errors
    /// [`Refused::WrongState`] for a contract that is not signed, has no end, or is followed already, or
    /// [`Error::NotFound`].
    pub async fn renew_contract(&self, id: ContractId) -> Result<ContractId> {
        let mut change = self.change(Intent::RenewContract).await?;
        let contract = existing(change.conn(), id).await?;
        let today = change.now.day_in(&contract.zone);
        let is_followed = store::contracts::is_followed(change.conn(), id).await?;
        let (this, next) = contract
            .renewed(today)
            .filter(|_| !is_followed)
            .ok_or(Error::Refused(Refused::WrongState))?;
        change.create(&next).await?;
        change.save(&this).await?;
        change.commit().await?;
        Ok(next.id)
    }

    /// Says what was done about the runway step that stands open.
    ///
    /// # Errors
    /// A refused reason, [`Refused::WrongState`] when that step does not stand open, or [`Error::NotFound`].
    pub async fn record_step(&self, input: RecordStep) -> Result<()> {
        let reason = typed::optional_line("reason", &input.reason)?;
        let mut change = self.change(Intent::RecordStep).await?;
        let (facts, tier) = facts(change.conn(), input.contract).await?;
        let today = change.now.day_in(&facts.contract.zone);
        let open = facts
            .steps_on(tier, today)
            .into_iter()
            .find(|step| step.open && step.step == input.step);
        let step = open.ok_or(Error::Refused(Refused::WrongState))?;
        let record = StepRecord {
            id: StepId::new(),
            contract: input.contract,
            term_end: step.term_end,
            step: step.step,
            outcome: input.outcome,
            reason,
            on: today,
        };
        change.create(&record).await?;
        change.commit().await
    }

    /// Removes a contract that never was, with what was done and decided about its renewals.
    ///
    /// # Errors
    /// [`Refused::StillNamed`] while a commitment or another contract names it, or [`Error::NotFound`].
    pub async fn remove_contract(&self, id: ContractId) -> Result<()> {
        let mut change = self.change(Intent::RemoveContract).await?;
        for step in store::contracts::steps_of(change.conn(), id).await? {
            change.remove::<StepRecord>(step.id).await?;
        }
        let account = existing(change.conn(), id).await?.account;
        for decision in store::contracts::decisions_at(change.conn(), account).await? {
            if decision.contract == id {
                change.remove::<Decision>(decision.id).await?;
            }
        }
        change.remove::<Contract>(id).await?;
        change.commit().await
    }
}

/// What the contracts of one account are shown with.
struct Showing<'a> {
    now: &'a Now,
    tier: domain::accounts::Tier,
    lanes: HashMap<ContractId, ContractId>,
    looker: Option<Looker>,
    teammates: Vec<Teammate>,
}

impl<'a> Showing<'a> {
    async fn at(
        conn: &mut Connection,
        account: AccountId,
        tier: domain::accounts::Tier,
        contracts: &[ContractFacts],
        now: &'a Now,
    ) -> Result<Self> {
        Ok(Self {
            now,
            tier,
            lanes: lanes(contracts, now),
            looker: Looker::at(conn, account, now).await?,
            teammates: store::teammates::all(conn).await?,
        })
    }

    fn view(&self, facts: &ContractFacts) -> ContractView {
        let contract = &facts.contract;
        let today = self.now.day_in(&contract.zone);
        let lane = self.lanes.get(&contract.id).copied();
        let mut view = show::contract(facts, self.tier, today, lane.unwrap_or(contract.id));
        if let Some(looker) = self.looker.as_ref().filter(|_| contract.runs_on(today)) {
            let looked = looker.look(contract, self.now);
            view.outlook = Some(looker.view(&looked));
            view.wanted = facts.wanted(looked.outlook, today).map(CallWanted::from);
            let term = contract.end_on(today).zip(contract.call_in_term(today));
            view.decision = term
                .and_then(|(end, call)| facts.decided(end, call, looked.outlook))
                .map(|decision| show::decision(decision, &self.teammates));
        }
        view
    }
}

async fn existing(conn: &mut Connection, id: ContractId) -> Result<Contract> {
    store::contracts::by_id(conn, id)
        .await?
        .ok_or(Error::NotFound("contract"))
}

/// A contract with its steps, and the tier of its account.
async fn facts(
    conn: &mut Connection,
    id: ContractId,
) -> Result<(ContractFacts, domain::accounts::Tier)> {
    let contract = existing(conn, id).await?;
    let account = store::accounts::by_id(conn, contract.account)
        .await?
        .ok_or(Error::NotFound("account"))?;
    let steps = store::contracts::steps_of(conn, id).await?;
    let imported = store::imports::of_record(conn, id.uuid()).await?;
    let facts = ContractFacts {
        contract,
        steps,
        // The steps of a runway do not depend on what was decided.
        decisions: Vec::new(),
        is_followed: store::contracts::is_followed(conn, id).await?,
        imported,
    };
    Ok((facts, account.tier))
}

fn changed(mut contract: Contract, change: ContractChange, now: &Now) -> Result<Contract> {
    const VALUE: &str = "value";
    match change {
        ContractChange::Title(title) => contract.title = typed::line(VALUE, &title)?,
        ContractChange::SigningPlannedOn(day) => {
            contract.signing_planned_on = typed::optional_day(VALUE, day)?
        }
        ContractChange::Start(day) => contract.start = typed::optional_day(VALUE, day)?,
        ContractChange::Term(typed) => contract.term = term(VALUE, &typed)?,
        ContractChange::Billing(billing) => contract.billing = billing,
        ContractChange::Notice(typed) => contract.notice = notice(VALUE, typed)?,
        ContractChange::OurNotice(typed) => contract.our_notice = notice(VALUE, typed)?,
        ContractChange::Value(money) => {
            contract.value = money.map(|money| typed::money(VALUE, &money)).transpose()?;
        }
        ContractChange::Zone(zone) => contract.zone = typed::zone(VALUE, &zone)?,
        ContractChange::PriceRule(rule) => {
            contract.price_rule = typed::optional_line(VALUE, &rule)?
        }
        ContractChange::Call(call) => {
            let today = now.day_in(&contract.zone);
            contract.call = call.map(|call| (call, today));
        }
    }
    ends_after_start(VALUE, contract.start, contract.term)?;
    Ok(contract)
}

fn term(field: &'static str, term: &TermView) -> Result<Term> {
    Ok(match *term {
        TermView::Unknown => Term::Unknown,
        TermView::Evergreen => Term::Evergreen,
        TermView::Fixed { end, renews_months } => {
            let renews_months = renews_months
                .map(|months| typed::within(field, months, 1, LONGEST_RENEWAL))
                .transpose()?;
            Term::Fixed {
                end: typed::day(field, end)?,
                renews_months,
            }
        }
    })
}

fn notice(field: &'static str, notice: Option<NoticeView>) -> Result<Option<Notice>> {
    notice
        .map(|NoticeView { count, unit }| {
            Ok(Notice {
                count: typed::within(field, count, 0, LONGEST_NOTICE)?,
                unit,
            })
        })
        .transpose()
}

fn ends_after_start(
    field: &'static str,
    start: Option<chrono::NaiveDate>,
    term: Term,
) -> Result<()> {
    match (start, term) {
        (Some(start), Term::Fixed { end, .. }) if end < start => {
            Err(Error::invalid(field, Problem::EndsBeforeStart))
        }
        _ => Ok(()),
    }
}
