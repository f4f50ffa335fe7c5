#![allow(clippy::unwrap_used)]

use domain::capabilities::CapabilityStatus;
use domain::commitments::Link;
use domain::commitments::{
    Act, Causer, Confirmer, Consequence, DateSetter, Dates, Duty, DutyState, Kind, MoveCause,
    Promise, PromiseState, Source, Terms,
};
use domain::history::Intent;
use domain::ids::{LinkId, MoveId};
use domain::time::{Calendar, DueDate};
use domain::touches::Channel;

use super::*;
use crate::Error;
use crate::testing::{
    World, account, at, capability, contact, contract, dates, day, duty, mention, promise,
    teammate, words,
};

#[tokio::test]
async fn every_state_of_both_sides_comes_back_as_it_was_written() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let (ann, terms) = (
        contact("Ann", acme.id),
        contract(acme.id, "Terms", "2026-12-31"),
    );
    world.create(Intent::AddContact, &ann).await?;
    world.create(Intent::AddContract, &terms).await?;
    let bob = teammate("Bob", false);
    world.create(Intent::AddTeammate, &bob).await?;
    let sso = capability("SSO", CapabilityStatus::Beta, world.me);
    world.create(Intent::AddCapability, &sso).await?;

    let on = day("2026-06-09");
    let states = [
        PromiseState::Made,
        PromiseState::Returned,
        PromiseState::Accepted,
        PromiseState::InProgress,
        PromiseState::Delivered { on },
        PromiseState::Confirmed {
            delivered_on: day("2026-06-08"),
            on,
            by: Confirmer::Client(None),
        },
        PromiseState::Confirmed {
            delivered_on: day("2026-06-08"),
            on,
            by: Confirmer::Client(Some(ann.id)),
        },
        PromiseState::Confirmed {
            delivered_on: day("2026-06-08"),
            on,
            by: Confirmer::Assumed,
        },
        PromiseState::Broken { on },
        PromiseState::Withdrawn { on },
        PromiseState::Released { on },
    ];
    let mut written = vec![mention(acme.id, world.me, "on the backlog")];
    for state in states {
        let kept = Promise {
            doer: Some(bob.id),
            internal_target: Some(day("2026-06-12")),
            estimate_days: Some(0),
            start: Some(day("2026-06-02")),
            work_done: Some(100),
            low_odds_reason: Some(words("they insist")),
            handed_on: Some(day("2026-06-03")),
            state,
            ..Promise::made(dates("2026-06-15"), Some(day("2026-06-02")))
        };
        written.push(Commitment {
            contact: Some(ann.id),
            channel: Some(Channel::Visit),
            kind: Kind::ServiceLevel,
            source: Some(Source::Marketing),
            contract: Some(terms.id),
            capability: Some(sso.id),
            approver: Some(bob.id),
            acceptance_test: Some(words("it opens")),
            freely_given: Some(false),
            terms: Terms::Promise(kept),
            ..promise(acme.id, world.me, "SSO", "2026-06-15")
        });
    }
    let duties = [
        (DutyState::Asked, None),
        (
            DutyState::Acknowledged { on, by: None },
            Some(Consequence::Days(2)),
        ),
        (
            DutyState::Acknowledged {
                on,
                by: Some(ann.id),
            },
            Some(Consequence::Text(words("we wait"))),
        ),
        (DutyState::Done { on }, None),
        (DutyState::Waived { on }, None),
    ];
    for (state, consequence) in duties {
        let terms = Terms::Duty(Duty {
            dates: None,
            doer: Some(ann.id),
            consequence,
            state,
        });
        written.push(Commitment {
            terms,
            ..duty(acme.id, world.me, "logo", None)
        });
    }

    for commitment in &written {
        world.create(Intent::MakeCommitment, commitment).await?;
        let mut read = world.read().await?;
        assert_eq!(
            by_id(&mut read, commitment.id).await?.as_ref(),
            Some(commitment)
        );
        let open: bool =
            sqlx::query_scalar("select is_open from commitment where commitment_id = ?")
                .bind(commitment.id.stored())
                .fetch_one(&mut *read)
                .await?;
        assert_eq!(
            open,
            commitment.is_open(),
            "the file and the domain agree on what is open: {commitment:?}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_date_keeps_its_precision_and_is_due_on_its_last_day() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let (gregorian, persian) = (Calendar::ALL[0], Calendar::ALL[1]);
    let dues = [
        (DueDate::day(day("2028-02-29")), "2028-02-29"),
        (DueDate::month(gregorian, 2026, 2).unwrap(), "2026-02-28"),
        (DueDate::quarter(gregorian, 2026, 3).unwrap(), "2026-09-30"),
        (DueDate::month(persian, 1405, 1).unwrap(), "2026-04-20"),
        (DueDate::quarter(persian, 1404, 4).unwrap(), "2026-03-20"),
    ];
    for (due, due_on) in dues {
        let terms = Terms::Promise(Promise::made(Dates::said(due, DateSetter::Client), None));
        let commitment = Commitment {
            terms,
            ..promise(acme.id, world.me, "SSO", "2026-06-15")
        };
        world.create(Intent::MakeCommitment, &commitment).await?;

        let mut read = world.read().await?;
        assert_eq!(
            by_id(&mut read, commitment.id).await?,
            Some(commitment.clone())
        );
        let stored: String =
            sqlx::query_scalar("select due_on from commitment where commitment_id = ?")
                .bind(commitment.id.stored())
                .fetch_one(&mut *read)
                .await?;
        assert_eq!(stored, due_on);
    }
    Ok(())
}

#[tokio::test]
async fn a_value_that_kept_never_wrote_is_named_by_its_column() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme.id, "SSO", "2026-06-15").await?;
    let mut writing = world.ledger.write().await?;
    sqlx::query("update commitment set due = '2026-06-01/2026-06-29'")
        .execute(&mut *writing)
        .await?;
    writing.commit().await?;

    let refused = by_id(&mut *world.read().await?, sso.id).await;
    assert!(
        matches!(refused, Err(Error::Damaged("commitment.due"))),
        "{refused:?}"
    );
    Ok(())
}

#[tokio::test]
async fn the_list_is_soonest_first_with_names_and_what_has_no_date_last() -> Result<()> {
    let world = World::begun().await?;
    let (acme, zeta) = (world.account("Acme").await?, world.account("Zeta").await?);
    let ann = contact("Ann", acme.id);
    world.create(Intent::AddContact, &ann).await?;
    let bob = teammate("Bob", false);
    world.create(Intent::AddTeammate, &bob).await?;
    world
        .create(
            Intent::MakeCommitment,
            &mention(acme.id, world.me, "backlog"),
        )
        .await?;
    let late = Commitment {
        contact: Some(ann.id),
        terms: Terms::Promise(Promise {
            doer: Some(bob.id),
            ..Promise::made(dates("2026-06-09"), None)
        }),
        ..promise(acme.id, world.me, "SSO", "2026-06-09")
    };
    world.create(Intent::MakeCommitment, &late).await?;
    world.promise(zeta.id, "today", "2026-06-10").await?;
    world.promise(acme.id, "tomorrow", "2026-06-11").await?;
    world
        .create(
            Intent::MakeCommitment,
            &duty(acme.id, world.me, "logo", Some("2026-06-01")),
        )
        .await?;

    let mut read = world.read().await?;
    let mut said = async |filter: Filter| -> Result<Vec<String>> {
        let (mut words, mut after) = (Vec::new(), None);
        loop {
            // A page of one, so that every row is a boundary.
            let page = list(&mut read, &filter, after.as_ref(), 1).await?;
            words.extend(
                page.rows
                    .into_iter()
                    .map(|row| row.commitment.words.to_string()),
            );
            after = page.next;
            if after.is_none() {
                return Ok(words);
            }
        }
    };
    let ours = Filter::all(Side::Ours);
    assert_eq!(said(ours).await?, ["SSO", "today", "tomorrow", "backlog"]);
    assert_eq!(said(Filter::all(Side::Theirs)).await?, ["logo"]);
    assert_eq!(
        said(Filter {
            whose: Some(world.me),
            ..ours
        })
        .await?,
        ["today", "tomorrow", "backlog"]
    );
    assert_eq!(
        said(Filter {
            whose: Some(bob.id),
            ..ours
        })
        .await?,
        ["SSO"]
    );
    assert_eq!(
        said(Filter {
            due_to: Some(day("2026-06-09")),
            ..ours
        })
        .await?,
        ["SSO"],
        "overdue on the 10th"
    );
    let soon = Filter {
        due_from: Some(day("2026-06-10")),
        due_to: Some(day("2026-06-10")),
        ..ours
    };
    assert_eq!(said(soon).await?, ["today"]);

    let first = list(&mut read, &ours, None, 1).await?.rows.remove(0);
    assert_eq!(first.account_name, acme.name);
    assert_eq!(first.contact_name, Some(ann.name));
    assert_eq!(first.doer_name, Some(bob.name));
    assert_eq!(first.maker_name.as_str(), "Nina");

    let counted = counts(&mut read, Side::Ours, day("2026-06-10"), day("2026-06-11")).await?;
    assert_eq!(
        counted,
        Counts {
            open: 4,
            overdue: 1,
            soon: 2
        }
    );
    Ok(())
}

#[tokio::test]
async fn an_account_shows_what_is_open_by_date_and_then_what_is_over() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    for (text, due, act, on) in [
        ("later", "2026-07-01", None, "2026-06-01"),
        (
            "over first",
            "2026-06-01",
            Some(Act::Withdraw),
            "2026-06-02",
        ),
        ("sooner", "2026-06-20", None, "2026-06-01"),
        ("over last", "2026-06-01", Some(Act::Deliver), "2026-06-05"),
    ] {
        let made = promise(acme.id, world.me, text, due);
        let made = act
            .map_or(Ok(made.clone()), |act| made.after(act, day(on)))
            .unwrap();
        world.create(Intent::MakeCommitment, &made).await?;
    }
    world
        .create(
            Intent::MakeCommitment,
            &mention(acme.id, world.me, "backlog"),
        )
        .await?;
    let other = account("Other", world.me);
    world.create(Intent::AddAccount, &other).await?;
    world.promise(other.id, "theirs", "2026-06-01").await?;

    let found = of_account(&mut *world.read().await?, acme.id).await?;
    let said: Vec<_> = found
        .iter()
        .map(|commitment| commitment.words.as_str())
        .collect();
    assert_eq!(
        said,
        ["sooner", "later", "backlog", "over last", "over first"]
    );
    Ok(())
}

#[tokio::test]
async fn a_move_is_found_by_its_cause_until_that_is_gone() -> Result<()> {
    let world = World::begun().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let sso = world.promise(acme.id, "SSO", "2026-06-15").await?;
    let keys = world.promise(bolt.id, "keys", "2026-06-10").await?;
    let cause = MoveCause::Ripple(Causer::There(sso.id));
    let entry = Move {
        id: MoveId::new(),
        commitment: keys.id,
        from: DueDate::day(day("2026-06-10")),
        to: DueDate::day(day("2026-06-12")),
        reason: None,
        told_on: None,
        moved_on: day("2026-06-01"),
        cause: Some(cause),
    };
    world.create(Intent::MoveCommitment, &entry).await?;
    let by = async |id| moves_caused_by(&mut *world.read().await?, id).await;
    assert_eq!(by(sso.id).await?, std::slice::from_ref(&entry));
    assert_eq!(by(keys.id).await?, []);

    let gone = entry.whose_cause_is_gone(words("SSO"));
    assert_eq!(
        gone.cause,
        Some(MoveCause::Ripple(Causer::Gone(words("SSO"))))
    );
    world.save(Intent::RemoveCommitment, &gone).await?;
    assert_eq!(by(sso.id).await?, []);
    assert_eq!(moves_of(&mut *world.read().await?, keys.id).await?, [gone]);
    let mut change = world.change(Intent::RemoveCommitment).await?;
    change.remove::<Commitment>(sso.id).await?;
    change.commit().await?;
    Ok(())
}

#[tokio::test]
async fn moves_stand_in_the_order_they_were_made_and_links_from_both_ends() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let first = world.promise(acme.id, "SSO", "2026-06-15").await?;
    let other = world.promise(acme.id, "keys", "2026-06-10").await?;
    let mut moved = first.clone();
    let mut entries = Vec::new();
    for to in ["2026-06-28", "2026-06-20"] {
        let (after, entry) = moved
            .moved(
                DueDate::day(day(to)),
                DateSetter::Us,
                Some(words("ill")),
                Some(day("2026-06-02")),
                day("2026-06-03"),
            )
            .unwrap();
        let mut change = world.change(Intent::MoveCommitment).await?;
        change.save(&after).await?;
        change.create(entry.as_ref().unwrap()).await?;
        assert_eq!(change.touched(), [acme.id]);
        change.commit().await?;
        entries.extend(entry);
        moved = after;
    }
    let link = Link {
        id: LinkId::new(),
        commitment: first.id,
        waits_for: other.id,
        lag_days: 2,
        shifted_for: None,
    };
    world.create(Intent::ChangeCommitment, &link).await?;

    let mut read = world.read().await?;
    assert_eq!(moves_of(&mut read, first.id).await?, entries);
    assert_eq!(by_id(&mut read, first.id).await?, Some(moved));
    assert_eq!(
        links_of(&mut read, first.id).await?,
        std::slice::from_ref(&link)
    );
    assert_eq!(links_of(&mut read, other.id).await?, [link]);
    Ok(())
}

#[tokio::test]
async fn what_was_delivered_before_a_day_is_found_longest_first_and_the_trash_left_out()
-> Result<()> {
    let world = World::begun().await?;
    let (acme, gone) = (world.account("Acme").await?, world.account("Gone").await?);
    let delivered = async |account, words, on| {
        let promise = world.promise(account, words, "2026-06-15").await?;
        let id = promise.id;
        let after = promise.after(Act::Deliver, day(on)).unwrap();
        world.save(Intent::ActOnCommitment, &after).await?;
        Ok::<_, Error>((id, after))
    };
    let (later, _) = delivered(acme.id, "later", "2026-05-20").await?;
    let (earlier, _) = delivered(acme.id, "earlier", "2026-05-19").await?;
    delivered(acme.id, "on the day", "2026-05-21").await?;
    delivered(gone.id, "in the trash", "2026-05-01").await?;
    let (_, confirmed) = delivered(acme.id, "confirmed", "2026-05-02").await?;
    let confirmed = confirmed.after(Act::Confirm, day("2026-05-30")).unwrap();
    world.save(Intent::ActOnCommitment, &confirmed).await?;
    world.promise(acme.id, "open", "2026-06-15").await?;
    let mut change = world.change(Intent::TrashAccount).await?;
    crate::trash::put(&mut change, gone.id, at("2026-06-01T12:00:00Z")).await?;
    change.commit().await?;

    let found = delivered_before(&mut *world.read().await?, day("2026-05-21")).await?;
    assert_eq!(found, [earlier, later]);
    Ok(())
}

#[tokio::test]
async fn what_was_put_down_since_an_instant_is_found_newest_first_unless_it_was_undone()
-> Result<()> {
    let world = World::begun().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let put_down = async |account, words, on| {
        let promise = promise(account, world.me, words, "2026-06-15");
        let author = crate::Author::Me(world.me);
        let mut change = world
            .ledger
            .change(at(on), Intent::MakeCommitment, author)
            .await?;
        change.create(&promise).await?;
        change.commit().await?;
        Ok::<_, Error>(promise)
    };
    put_down(acme.id, "before", "2026-06-02T11:59:59Z").await?;
    let first = put_down(acme.id, "then", "2026-06-02T12:00:00Z").await?;
    put_down(bolt.id, "elsewhere", "2026-06-02T12:30:00Z").await?;
    let last = put_down(acme.id, "after", "2026-06-02T13:00:00Z").await?;
    put_down(acme.id, "undone", "2026-06-02T14:00:00Z").await?;
    let undone = crate::undo::undo(&world.ledger, at("2026-06-02T15:00:00Z"), world.me).await?;
    undone.unwrap().0.commit().await?;

    let since = at("2026-06-02T12:00:00Z");
    let found = put_down_since(&mut *world.read().await?, acme.id, since).await?;
    assert_eq!(found, [(last, at("2026-06-02T13:00:00Z")), (first, since)]);
    Ok(())
}
