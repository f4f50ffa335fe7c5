use domain::contracts::{Contract, ContractAct, Term};
use domain::history::Intent;
use domain::signals::Verdict;

use super::*;
use crate::testing::{World, at, contract, day};
use crate::{facts, signals, trash};

fn money(minor: i64, code: &str) -> Result<Money> {
    Ok(Money {
        minor,
        currency: currency("money", code)?,
    })
}

fn renewal(contract: &Contract, next_on: &str, outlook: Outlook) -> Renewal {
    Renewal {
        contract: contract.id,
        lane: contract.id,
        next_on: Some(day(next_on)),
        end: Some(day(next_on)),
        notice_by: None,
        may_end_on: Some(day(next_on)),
        outlook,
        call: None,
        lines: vec![(EvidenceLine::Calls, Sign::Minus)],
        yearly: contract.yearly_value(),
    }
}

async fn say(world: &World, account: AccountId, renewals: Vec<Renewal>) -> Result<bool> {
    let mut writing = world.ledger.write().await?;
    let seen = facts::versions(&mut writing).await?;
    let verdict = Verdict {
        renewals,
        ..Verdict::default()
    };
    let now = at("2026-06-01T12:00:00Z");
    let changed = signals::replace(&mut writing, account, &verdict, &seen, now).await?;
    writing.commit().await?;
    Ok(changed)
}

async fn names(world: &World, filter: &Filter) -> Result<Vec<String>> {
    let page = lanes(&mut *world.read().await?, filter, None, 50).await?;
    Ok(page.rows.iter().map(|lane| lane.name.to_string()).collect())
}

#[tokio::test]
async fn lanes_come_by_what_is_next_in_them_page_by_page_and_by_what_is_thought_of_them()
-> Result<()> {
    let world = World::begun().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let (first, second) = (
        contract(acme.id, "Hosting", "2026-09-30"),
        Contract {
            value: Some(money(1_000, "EUR")?),
            ..contract(acme.id, "Support", "2026-10-10")
        },
    );
    let alone = contract(bolt.id, "Licence", "2026-08-31");
    for one in [&first, &second, &alone] {
        world.create(Intent::AddContract, one).await?;
    }
    let named = renewal(&first, "2026-09-30", Outlook::Good);
    let beside = Renewal {
        lane: first.id,
        call: Some(HumanCall::AtRisk),
        ..renewal(&second, "2026-10-10", Outlook::AtRisk)
    };
    assert!(say(&world, acme.id, vec![beside.clone(), named.clone()]).await?);
    assert!(
        !say(&world, acme.id, vec![named.clone(), beside.clone()]).await?,
        "nothing is another"
    );
    let called = Renewal {
        call: Some(HumanCall::Good),
        ..renewal(&alone, "2026-08-31", Outlook::Good)
    };
    say(&world, bolt.id, vec![called.clone()]).await?;

    let mut read = world.read().await?;
    let page = lanes(&mut read, &Filter::default(), None, 1).await?;
    assert_eq!(
        page.rows,
        [Lane {
            account: bolt.id,
            name: bolt.name.clone(),
            renewals: vec![called]
        }]
    );
    let page = lanes(&mut read, &Filter::default(), page.next.as_ref(), 1).await?;
    assert_eq!(page.next, None);
    assert_eq!(page.rows[0].renewals, [named, beside]);
    drop(read);

    let of = |outlooks: &[Outlook]| Filter {
        outlooks: outlooks.to_vec(),
        ..Filter::default()
    };
    assert_eq!(
        names(&world, &of(&[Outlook::AtRisk, Outlook::LikelyLost])).await?,
        ["Acme"]
    );
    assert_eq!(
        names(&world, &of(&[Outlook::Good])).await?,
        ["Bolt", "Acme"]
    );
    let uncalled = Filter {
        uncalled: true,
        ..Filter::default()
    };
    assert_eq!(names(&world, &uncalled).await?, ["Acme"]);
    let until = |on| Filter {
        until: Some(day(on)),
        ..Filter::default()
    };
    assert_eq!(names(&world, &until("2026-09-29")).await?, ["Bolt"]);
    assert_eq!(names(&world, &until("2026-09-30")).await?, ["Bolt", "Acme"]);

    let mut read = world.read().await?;
    assert_eq!(count_until(&mut read, day("2026-09-29")).await?, 1);
    assert_eq!(count_until(&mut read, day("2026-09-30")).await?, 2);
    assert_eq!(yearly_of(&mut read, acme.id).await?, [money(1_000, "EUR")?]);
    let tallies = tallies(&mut read).await?;
    assert_eq!(tallies.iter().map(|tally| tally.contracts).sum::<u32>(), 3);
    assert!(tallies.contains(&Tally {
        outlook: Outlook::AtRisk,
        call: Some(HumanCall::AtRisk),
        contracts: 1,
        yearly: Some(money(1_000, "EUR")?)
    }));
    let stake = AtStake {
        call: Some(HumanCall::AtRisk),
        outlook: Outlook::AtRisk,
        yearly: money(1_000, "EUR")?,
    };
    for (from, before, expected) in [
        // It began on 1 July 2025.
        ("2025-06-30", "2026-10-11", None),
        ("2025-07-01", "2026-10-11", Some(stake)),
        ("2025-07-01", "2026-10-10", None),
    ] {
        let found = at_stake(&mut read, day(from), day(before)).await?;
        assert_eq!(found.first(), expected.as_ref(), "{from} {before}");
    }
    drop(read);

    let mut change = world.change(Intent::TrashAccount).await?;
    trash::put(&mut change, acme.id, at("2026-06-01T12:00:00Z")).await?;
    signals::clear(change.conn(), acme.id).await?;
    change.commit().await?;
    assert_eq!(
        names(&world, &Filter::default()).await?,
        ["Bolt"],
        "what is in the trash stands nowhere"
    );
    Ok(())
}

#[tokio::test]
async fn contracts_of_clients_that_change_come_one_by_one_and_all_others_as_sums() -> Result<()> {
    let world = World::begun().await?;
    let mut written = Vec::new();
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let ends = |end| Term::Fixed {
        end: day(end),
        renews_months: None,
    };
    for (account, start, term) in [
        // Something of Acme's ended in the time, so all of Acme's is looked at.
        (acme.id, "2025-01-01", Term::Evergreen),
        (acme.id, "2025-01-01", ends("2026-03-31")),
        (bolt.id, "2025-01-01", ends("2026-06-01")),
        (bolt.id, "2026-01-01", Term::Unknown),
        // Before its time and after it.
        (bolt.id, "2024-01-01", ends("2025-12-31")),
        (bolt.id, "2026-06-02", Term::Evergreen),
    ] {
        let one = Contract {
            start: Some(day(start)),
            term,
            billing: Billing::Monthly,
            value: Some(money(100, "EUR")?),
            ..contract(account, "Terms", "2026-01-01")
        };
        world.create(Intent::AddContract, &one).await?;
        written.push(one);
    }
    let draft = Contract {
        state: domain::contracts::ContractState::Draft,
        ..contract(acme.id, "Draft", "2027-01-01")
    };
    world.create(Intent::AddContract, &draft).await?;

    let all = holdings(
        &mut *world.read().await?,
        day("2026-01-01"),
        day("2026-06-01"),
    )
    .await?;
    let of: Vec<_> = written[..2].iter().filter_map(Holding::of).collect();
    assert_eq!(all.moving, of, "as the domain reads them");
    assert_eq!(all.steady, [money(2_400, "EUR")?]);

    // Ended by hand, or by notice: the contract is over where that says.
    let over = written[3]
        .clone()
        .after(ContractAct::End, day("2026-05-31"));
    let over = over.ok_or(Error::Damaged("contract"))?;
    world.save(Intent::ActOnContract, &over).await?;
    let all = holdings(
        &mut *world.read().await?,
        day("2026-01-01"),
        day("2026-06-01"),
    )
    .await?;
    assert_eq!(all.steady, [], "everybody changes");
    let again = all
        .moving
        .iter()
        .find(|holding| Some(**holding) == Holding::of(&over));
    assert!(again.is_some(), "{all:?}");
    Ok(())
}
