//! The room Renewals: the runway of all clients, lane by lane, and its figures.

use std::collections::HashMap;

use chrono::{Days, NaiveDate};
use domain::accounts::Tier;
use domain::contracts::{ContractFacts, HumanCall, Outlook, Renewal};
use domain::ids::ContractId;
use domain::time::Now;
use store::renewals::{Filter, Lane, Tally};

use super::worth::Home;
use super::{
    LaneContract, LaneView, MarkView, MarkWhat, MoneyView, RenewalFigures, RenewalFilter,
    RenewalsQuery, SaidLine,
};
use crate::wire::{Named, Page};
use crate::{App, Result, page};

/// Days that the runway shows.
const DAYS: u16 = 180;
/// Lanes of one page.
const PAGE: u32 = 100;

impl App {
    /// A page of lanes, by what comes next in them.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn renewals(&self, query: RenewalsQuery) -> Result<Page<LaneView>> {
        let now = self.now();
        let after = page::after(query.after.as_deref())?;
        let filter = Filter {
            until: query.soon.then(|| horizon(&now)),
            outlooks: match query.filter {
                RenewalFilter::AtRisk => vec![Outlook::AtRisk, Outlook::LikelyLost],
                RenewalFilter::NotEnough => vec![Outlook::NotEnough],
                RenewalFilter::Good => vec![Outlook::Good],
                RenewalFilter::All | RenewalFilter::Uncalled => Vec::new(),
            },
            uncalled: query.filter == RenewalFilter::Uncalled,
        };
        let mut reading = self.read().await?;
        let lanes = store::renewals::lanes(&mut reading, &filter, after.as_ref(), PAGE).await?;
        let ids: Vec<ContractId> = lanes
            .rows
            .iter()
            .flat_map(|lane| lane.renewals.iter().map(|renewal| renewal.contract))
            .collect();
        let contracts: HashMap<ContractId, (ContractFacts, Tier)> =
            store::renewals::contracts(&mut reading, &ids)
                .await?
                .into_iter()
                .map(|(facts, tier)| (facts.contract.id, (facts, tier)))
                .collect();
        Ok(page::of(lanes, |lane| view(lane, &contracts, &now)))
    }

    /// The figures of the room.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn renewal_figures(&self) -> Result<RenewalFigures> {
        let now = self.now();
        let mut reading = self.read().await?;
        let tallies = store::renewals::tallies(&mut reading).await?;
        let soon = store::renewals::count_until(&mut reading, horizon(&now)).await?;
        let home = Home::read(&mut reading).await?;
        let count = |which: fn(&Tally) -> bool| {
            let of = tallies.iter().filter(|tally| which(tally));
            of.map(|tally| tally.contracts).sum()
        };
        let total = |which: fn(&Tally) -> bool| {
            let of = tallies.iter().filter(|tally| which(tally));
            home.total(of.filter_map(|tally| tally.yearly), now.today())
        };
        Ok(RenewalFigures {
            soon,
            days: DAYS,
            at_risk: count(is_at_risk),
            uncalled: count(|tally| tally.call.is_none()),
            not_enough: count(|tally| tally.outlook == Outlook::NotEnough),
            good: count(|tally| tally.outlook == Outlook::Good),
            running: total(|_| true),
            at_risk_value: total(is_at_risk),
        })
    }
}

/// Does the evidence or do people say so?
const fn is_at_risk(tally: &Tally) -> bool {
    matches!(tally.outlook, Outlook::AtRisk | Outlook::LikelyLost)
        || matches!(tally.call, Some(HumanCall::AtRisk | HumanCall::Lost))
}

fn horizon(now: &Now) -> NaiveDate {
    now.today() + Days::new(u64::from(DAYS))
}

fn view(lane: Lane, contracts: &HashMap<ContractId, (ContractFacts, Tier)>, now: &Now) -> LaneView {
    let mut marks: Vec<MarkView> = Vec::new();
    let mut shown = Vec::new();
    for renewal in &lane.renewals {
        let Some((facts, tier)) = contracts.get(&renewal.contract) else {
            continue;
        };
        marks.extend(marks_of(facts, *tier, renewal, now));
        shown.push(LaneContract {
            id: renewal.contract,
            title: facts.contract.title.to_string(),
            end: renewal.end,
            renews: facts.contract.renews(),
            notice_by: renewal.notice_by,
            outlook: renewal.outlook,
            call: renewal.call,
            lines: renewal
                .lines
                .iter()
                .map(|(line, sign)| SaidLine {
                    line: *line,
                    sign: *sign,
                })
                .collect(),
            yearly: renewal.yearly.map(MoneyView::from),
        });
    }
    marks.sort_by_key(|mark| (mark.days, mark.what));
    let worst = lane.renewals.iter().map(|renewal| renewal.outlook);
    LaneView {
        id: lane
            .renewals
            .first()
            .map_or_else(ContractId::new, |renewal| renewal.lane),
        account: Named {
            id: lane.account,
            name: lane.name.to_string(),
        },
        outlook: worst
            .min_by_key(|outlook| outlook.gravity())
            .unwrap_or(Outlook::NotEnough),
        contracts: shown,
        marks,
    }
}

/// What lies ahead of one contract within the days shown. A step that stands open stands at today.
fn marks_of(
    facts: &ContractFacts,
    tier: Tier,
    renewal: &Renewal,
    now: &Now,
) -> impl Iterator<Item = MarkView> {
    let today = now.day_in(&facts.contract.zone);
    let steps = facts.steps_on(tier, today).into_iter().map(move |step| {
        let what = MarkWhat::Step {
            step: step.step,
            outcome: step.outcome,
            open: step.open,
        };
        (if step.open { today } else { step.opens_on }, what)
    });
    let notice = renewal.notice_by.map(|on| (on, MarkWhat::Notice));
    let end = renewal.end.map(|on| (on, MarkWhat::End));
    let contract = renewal.contract;
    steps
        .chain(notice)
        .chain(end)
        .filter_map(move |(on, what)| {
            let days = u16::try_from((on - today).num_days()).ok()?;
            (days <= DAYS).then_some(MarkView {
                on,
                days,
                contract,
                what,
            })
        })
}
