//! Which contracts of one account share a row and a lane (N2).

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{ContractFacts, ContractState};
use crate::ids::ContractId;
use crate::time::Now;

/// Contracts of one account that end within this many days of each other share one row and one lane (N2).
pub const LANE_DAYS: i64 = 30;

/// The lane of each contract as it stands on the day of its zone, named by the contract that ends first in it. A contract without
/// an end is alone, and what has ended shares no lane with what has not.
#[must_use]
pub fn lanes<'a>(
    contracts: impl IntoIterator<Item = &'a ContractFacts>,
    now: &Now,
) -> HashMap<ContractId, ContractId> {
    let mut ends: Vec<(bool, NaiveDate, ContractId)> = Vec::new();
    let mut lanes = HashMap::new();
    for facts in contracts {
        let contract = &facts.contract;
        let end = match contract.state {
            ContractState::Ended { on, .. } => Some((true, on)),
            _ => contract
                .end_on(now.day_in(&contract.zone))
                .map(|end| (false, end)),
        };
        match end {
            Some((has_ended, end)) => ends.push((has_ended, end, contract.id)),
            None => {
                lanes.insert(contract.id, contract.id);
            }
        }
    }
    ends.sort();
    let mut lane: Option<(bool, NaiveDate, ContractId)> = None;
    for (has_ended, end, id) in ends {
        let first = lane.filter(|(other, first, _)| {
            *other == has_ended && (end - *first).num_days() <= LANE_DAYS
        });
        let first = first.unwrap_or((has_ended, end, id));
        lanes.insert(id, first.2);
        lane = Some(first);
    }
    lanes
}
