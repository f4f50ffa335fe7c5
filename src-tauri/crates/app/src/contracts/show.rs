//! A contract as the window shows it on a day.

use chrono::NaiveDate;
use domain::accounts::Tier;
use domain::contracts::{
    Contract, ContractFacts, ContractState, Decision, Notice, NoticeGiven, Party, RunwayStep, Term,
    Wanted,
};
use domain::ids::ContractId;
use domain::money::Money;
use domain::teammates::Teammate;

use super::{
    CallWanted, ContractStanding, ContractView, DecisionView, MoneyView, NoticeGivenView,
    NoticeView, RenewalView, StepView, TermView,
};

/// A contract of an account of this tier, on a day in the contract's zone.
pub(super) fn contract(
    facts: &ContractFacts,
    tier: Tier,
    today: NaiveDate,
    lane: ContractId,
) -> ContractView {
    let ContractFacts { contract, .. } = facts;
    let (signed_on, ended_on) = match contract.state {
        ContractState::Draft | ContractState::Sent { .. } => (None, None),
        ContractState::Signed { on } => (Some(on), None),
        ContractState::Ended { on, signed_on } => (signed_on, Some(on)),
    };
    ContractView {
        id: contract.id,
        account: contract.account,
        title: contract.title.to_string(),
        lane,
        standing: match standing(contract, today) {
            ContractStanding::Lapsed if facts.is_followed => ContractStanding::Renewed,
            standing => standing,
        },
        can_renew: !facts.is_followed && contract.clone().renewed(today).is_some(),
        signing_planned_on: contract.signing_planned_on,
        signed_on,
        ended_on,
        start: contract.start,
        term: contract.term.into(),
        billing: contract.billing,
        notice: contract.notice.map(NoticeView::from),
        our_notice: contract.our_notice.map(NoticeView::from),
        client_notice_by: contract.notice_deadline(Party::Client, today),
        our_notice_by: contract.notice_deadline(Party::Us, today),
        value: contract.value.map(MoneyView::from),
        zone: contract.zone.to_string(),
        price_rule: contract.price_rule.as_ref().map(ToString::to_string),
        call: contract.call.map(|(call, _)| call),
        wanted: None,
        decision: None,
        outlook: None,
        notice_given: contract.notice_given.as_ref().map(notice_given),
        yearly: contract.yearly_value().map(MoneyView::from),
        renewal: renewal(contract, today),
        steps: facts
            .steps_on(tier, today)
            .into_iter()
            .map(StepView::from)
            .collect(),
        acts: contract.acts(),
    }
}

/// The end of the term that runs today, when it has one.
pub(crate) fn renewal(contract: &Contract, today: NaiveDate) -> Option<RenewalView> {
    let end = contract.end_on(today).filter(|_| contract.runs_on(today))?;
    Some(RenewalView {
        contract: contract.id,
        end,
        days: i32::try_from((end - today).num_days()).unwrap_or(i32::MAX),
        renews: contract.renews(),
        notice_by: contract.notice_deadline(Party::Client, today),
        call: contract.call.map(|(call, _)| call),
    })
}

fn notice_given(given: &NoticeGiven) -> NoticeGivenView {
    NoticeGivenView {
        party: given.party,
        on: given.on,
        ends_on: given.ends_on,
        person: given.person.as_ref().map(ToString::to_string),
        channel: given.channel,
        words: given.words.as_ref().map(ToString::to_string),
    }
}

/// A decision, with its decider where that was not me.
pub(super) fn decision(decision: &Decision, teammates: &[Teammate]) -> DecisionView {
    let decider = teammates
        .iter()
        .find(|teammate| teammate.id == decision.decider && !teammate.is_me);
    DecisionView {
        call: decision.call,
        outlook: decision.outlook,
        why: decision.why.to_string(),
        decider: decider.map(|teammate| teammate.name.to_string()),
        on: decision.on,
    }
}

impl From<Wanted> for CallWanted {
    fn from(wanted: Wanted) -> Self {
        match wanted {
            Wanted::Answer => Self::Answer,
            Wanted::Decision => Self::Decision,
        }
    }
}

fn standing(contract: &Contract, today: NaiveDate) -> ContractStanding {
    match contract.state {
        ContractState::Draft => ContractStanding::Draft,
        ContractState::Sent { .. } => ContractStanding::Sent,
        ContractState::Ended { .. } => ContractStanding::Ended,
        ContractState::Signed { .. } if contract.runs_on(today) => ContractStanding::Running,
        ContractState::Signed { .. } if contract.end_on(today).is_some_and(|end| end < today) => {
            ContractStanding::Lapsed
        }
        ContractState::Signed { .. } => ContractStanding::Signed,
    }
}

impl From<RunwayStep> for StepView {
    fn from(step: RunwayStep) -> Self {
        Self {
            step: step.step,
            opens_on: step.opens_on,
            outcome: step.outcome,
            open: step.open,
        }
    }
}

impl From<Term> for TermView {
    fn from(term: Term) -> Self {
        match term {
            Term::Unknown => Self::Unknown,
            Term::Evergreen => Self::Evergreen,
            Term::Fixed { end, renews_months } => Self::Fixed { end, renews_months },
        }
    }
}

impl From<Notice> for NoticeView {
    fn from(notice: Notice) -> Self {
        Self {
            count: notice.count,
            unit: notice.unit,
        }
    }
}

impl From<Money> for MoneyView {
    fn from(money: Money) -> Self {
        Self {
            minor: money.minor,
            currency: money.currency.as_str().to_owned(),
        }
    }
}
