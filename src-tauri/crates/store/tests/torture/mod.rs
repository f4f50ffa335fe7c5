//! What the tests share that try to lose something.

use domain::accounts::{Account, Stage, Tier};
use domain::ids::{AccountId, TeammateId};
use domain::teammates::{Authority, Teammate};
use domain::text::Line;
use domain::time::Zone;
use domain::touches::{Pledges, Silence};

/// How often a test tries: what the variable says, as under `cargo xtask torture`; else `usually`.
pub fn times(variable: &str, usually: u64) -> u64 {
    std::env::var(variable).map_or(usually, |asked| asked.parse().unwrap())
}

/// Who uses Kept.
pub fn me() -> Teammate {
    Teammate {
        id: TeammateId::new(),
        name: Line::parse("Nina").unwrap(),
        role: None,
        is_me: true,
        authority: Authority::default(),
    }
}

/// A client.
pub fn account(owner: TeammateId, name: &str) -> Account {
    Account {
        id: AccountId::new(),
        name: Line::parse(name).unwrap(),
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
