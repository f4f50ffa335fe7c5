#![allow(clippy::unwrap_used)]

use domain::contracts::{Billing, ContractState, HumanCall, Notice, NoticeUnit, StepOutcome, Term};
use domain::history::Intent;
use domain::ids::StepId;
use domain::money::{Currency, Money};
use domain::time::Zone;

use super::*;
use crate::Error;
use crate::testing::{World, contract, day, line};

fn step(contract: ContractId, term_end: &str, step: u16) -> StepRecord {
    StepRecord {
        id: StepId::new(),
        contract,
        term_end: day(term_end),
        step,
        outcome: StepOutcome::Skipped,
        reason: Some(line("they asked us not to")),
        on: day("2026-05-01"),
    }
}

#[tokio::test]
async fn every_state_and_term_comes_back_as_it_was_written() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let first = contract(acme.id, "Terms", "2026-12-31");
    let mut written = vec![Contract {
        signing_planned_on: Some(day("2025-06-30")),
        billing: Billing::Quarterly,
        our_notice: Some(Notice {
            count: 0,
            unit: NoticeUnit::Days,
        }),
        value: Some(Money {
            minor: i64::MAX,
            currency: Currency::parse("IRR").unwrap(),
        }),
        zone: Zone::parse("Asia/Kolkata").unwrap(),
        price_rule: Some(line("+3 % a year")),
        call: Some((HumanCall::AtRisk, day("2026-05-30"))),
        ..first.clone()
    }];
    let states = [
        ContractState::Draft,
        ContractState::Sent {
            on: day("2026-02-28"),
        },
        ContractState::Signed {
            on: day("2026-01-01"),
        },
        ContractState::Ended {
            on: day("2026-05-31"),
            signed_on: None,
        },
    ];
    let terms = [
        Term::Unknown,
        Term::Evergreen,
        Term::Fixed {
            end: day("2028-02-29"),
            renews_months: None,
        },
        Term::Fixed {
            end: day("2026-06-30"),
            renews_months: Some(3),
        },
    ];
    for (state, term) in states.into_iter().zip(terms) {
        let id = ContractId::new();
        written.push(Contract {
            id,
            state,
            term,
            notice: None,
            predecessor: Some(first.id),
            ..first.clone()
        });
    }
    for contract in &written {
        world.create(Intent::AddContract, contract).await?;
    }
    for contract in &written {
        assert_eq!(
            by_id(&mut *world.read().await?, contract.id)
                .await?
                .as_ref(),
            Some(contract)
        );
    }
    Ok(())
}

#[tokio::test]
async fn contracts_stand_with_their_own_steps_and_the_ended_ones_last() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let ended = Contract {
        state: ContractState::Ended {
            on: day("2026-01-01"),
            signed_on: None,
        },
        ..contract(acme.id, "Old", "2030-01-01")
    };
    let running = contract(acme.id, "New", "2026-12-31");
    for contract in [&ended, &running] {
        world.create(Intent::AddContract, contract).await?;
    }
    let steps = [
        step(running.id, "2026-12-31", 90),
        step(running.id, "2026-12-31", 60),
        step(ended.id, "2025-01-01", 0),
    ];
    for step in &steps {
        world.create(Intent::RecordStep, step).await?;
    }
    let twice = world
        .create(Intent::RecordStep, &step(running.id, "2026-12-31", 60))
        .await;
    assert!(
        matches!(twice, Err(Error::AlreadyThere("step"))),
        "{twice:?}"
    );

    let mut read = world.read().await?;
    let found = of_account(&mut read, acme.id).await?;
    assert_eq!(
        found[0],
        ContractFacts {
            contract: running.clone(),
            steps: steps[..2].to_vec(),
            decisions: Vec::new(),
            is_followed: false,
            imported: None
        }
    );
    assert_eq!(
        found[1],
        ContractFacts {
            contract: ended,
            steps: steps[2..].to_vec(),
            decisions: Vec::new(),
            is_followed: false,
            imported: None
        }
    );
    assert_eq!(steps_of(&mut read, running.id).await?, steps[..2]);
    Ok(())
}
