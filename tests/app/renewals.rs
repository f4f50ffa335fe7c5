//! Outlook (N3), the human call and its decision (N4), retention (N5), notice given (N6), and money without a rate.

use app::accounts::{AddContact, AddTrust, ChangeContact, ChangeTrust, ContactChange, TrustChange};
use app::commitments::ActOnCommitment;
use app::contracts::{
    ActOnContract, AddContract, AddRate, CallWanted, ChangeContract, ContractChange,
    ContractStanding, DecideRenewal, EvidenceView, GiveNotice, MarkWhat, MoneyView, NoticeView,
    RangeView, RenewalFilter, RenewalsQuery, TermView,
};
use app::settings::SettingChange;
use app::touches::LogTouch;
use app::{Error, Refused, Result};
use domain::Problem;
use domain::accounts::Influence;
use domain::commitments::Act;
use domain::contracts::{
    Billing, ContractAct, EvidenceLine, HumanCall, NoticeUnit, Outlook, Party, Sign,
};
use domain::ids::{AccountId, ContractId};
use domain::touches::{Channel, Direction, TouchResult};

use crate::world::{Made, World, day};

fn fixed(end: &str, renews_months: Option<u16>) -> TermView {
    TermView::Fixed {
        end: day(end),
        renews_months,
    }
}

const fn days(count: u16) -> Option<NoticeView> {
    Some(NoticeView {
        count,
        unit: NoticeUnit::Days,
    })
}

/// A contract that runs from 2025 on.
async fn running(world: &World, account: AccountId, term: TermView) -> Result<ContractId> {
    let contract = AddContract {
        account,
        title: "Licence".into(),
        start: Some(day("2025-01-01")),
        term,
        notice: days(30),
        signed: true,
    };
    world.app.add_contract(contract).await
}

async fn change(world: &World, id: ContractId, change: ContractChange) -> Result<()> {
    world
        .app
        .change_contract(ChangeContract { id, change })
        .await
}

async fn call(world: &World, id: ContractId, call: HumanCall) -> Result<()> {
    change(world, id, ContractChange::Call(Some(call))).await
}

async fn worth(world: &World, id: ContractId, units: i64, currency: &str) -> Result<()> {
    let value = MoneyView {
        minor: units * 100,
        currency: currency.into(),
    };
    change(world, id, ContractChange::Value(Some(value))).await
}

/// What the room says of the only lane.
async fn said(world: &World, local: &str) -> Result<Outlook> {
    let app = world.at(local).await?;
    let query = RenewalsQuery {
        filter: RenewalFilter::All,
        soon: false,
        after: None,
    };
    let lanes = app.renewals(query).await?.rows;
    assert_eq!(lanes.len(), 1);
    // The room reads what the rules last said; the page of the contract asks them anew.
    let view = app.contract(lanes[0].contracts[0].id).await?;
    assert_eq!(view.outlook.unwrap().outlook, lanes[0].outlook);
    Ok(lanes[0].outlook)
}

async fn line(world: &World, id: ContractId, line: EvidenceLine) -> Result<EvidenceView> {
    let outlook = world.app.contract(id).await?.outlook.unwrap();
    let found = outlook.lines.into_iter().find(|one| one.line == line);
    Ok(found.unwrap())
}

async fn missed_call(world: &World, account: AccountId, local: &str) -> Result<()> {
    world.at(local).await?;
    let touch = LogTouch {
        account,
        contact: None,
        direction: Direction::Inbound,
        channel: Channel::Call,
        result: TouchResult::Missed,
        at: None,
        words: String::new(),
        knew: None,
    };
    world.app.log_touch(touch).await?;
    Ok(())
}

async fn act(world: &World, promise: &Made, act: Act) -> Result<()> {
    let id = promise.commitment;
    let on = None;
    world
        .app
        .act_on_commitment(ActOnCommitment { id, act, on })
        .await
}

#[tokio::test]
async fn n3_a_decider_who_left_speaks_against_a_renewal_for_180_days() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = running(&world, acme, fixed("2027-12-31", None)).await?;
    let mara = AddContact {
        account: acme,
        name: "Mara".into(),
        role: String::new(),
    };
    let mara = world.app.add_contact(mara).await?;
    let about = async |change| {
        let change = ChangeContact { id: mara, change };
        world.app.change_contact(change).await
    };
    about(ContactChange::LeftOn(Some(day("2026-06-10")))).await?;
    about(ContactChange::Influence(Some(Influence::User))).await?;
    assert_eq!(said(&world, "2026-06-10T12:00").await?, Outlook::NotEnough);
    let people = line(&world, id, EvidenceLine::People).await?;
    assert_eq!(
        (people.sign, people.hard),
        (Sign::Unknown, true),
        "a user decides nothing"
    );

    about(ContactChange::Influence(Some(Influence::Decider))).await?;
    assert_eq!(said(&world, "2026-06-09T23:59").await?, Outlook::NotEnough);
    assert_eq!(said(&world, "2026-06-10T00:00").await?, Outlook::AtRisk);
    let people = line(&world, id, EvidenceLine::People).await?;
    assert_eq!(
        (people.facts[0].name.as_str(), people.facts[0].on),
        ("Mara", day("2026-06-10"))
    );
    // 180 days after 10 June is 7 December.
    assert_eq!(said(&world, "2026-12-07T23:59").await?, Outlook::AtRisk);
    assert_eq!(
        said(&world, "2026-12-08T00:00").await?,
        Outlook::Good,
        "no notice, nobody left lately, and a silence that alone is no risk"
    );
    Ok(())
}

#[tokio::test]
async fn n3_lost_trust_and_a_second_hard_line_are_likely_a_loss() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    running(&world, acme, fixed("2027-12-31", None)).await?;
    let zoe = AddContact {
        account: acme,
        name: "Zoe".into(),
        role: String::new(),
    };
    let zoe = world.app.add_contact(zoe).await?;
    let trust = AddTrust {
        contact: zoe,
        teammate: None,
        why: None,
        since: None,
    };
    let id = world.app.add_trust(trust).await?;
    assert_eq!(said(&world, "2026-06-01T12:00").await?, Outlook::NotEnough);
    let lost = TrustChange::LostOn(Some(day("2026-06-01")));
    world
        .app
        .change_trust(ChangeTrust { id, change: lost })
        .await?;
    assert_eq!(said(&world, "2026-06-01T12:00").await?, Outlook::AtRisk);
    let champion = ContactChange::Influence(Some(Influence::Champion));
    for change in [champion, ContactChange::LeftOn(Some(day("2026-06-01")))] {
        world
            .app
            .change_contact(ChangeContact { id: zoe, change })
            .await?;
    }
    assert_eq!(said(&world, "2026-06-01T12:00").await?, Outlook::LikelyLost);
    Ok(())
}

#[tokio::test]
async fn n3_two_missed_calls_in_thirty_days_speak_against_a_renewal_and_one_does_not() -> Result<()>
{
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = running(&world, acme, fixed("2027-12-31", None)).await?;
    let calls = async || line(&world, id, EvidenceLine::Calls).await;
    assert_eq!(calls().await?.sign, Sign::Unknown, "nobody wrote a word");
    missed_call(&world, acme, "2026-06-01T12:00").await?;
    assert_eq!(calls().await?.sign, Sign::Zero);
    missed_call(&world, acme, "2026-07-01T12:00").await?;
    // The first of June is 30 days before the first of July.
    assert_eq!(said(&world, "2026-07-01T23:59").await?, Outlook::AtRisk);
    assert_eq!(calls().await?.facts.len(), 2);
    assert_eq!(said(&world, "2026-07-02T00:00").await?, Outlook::NotEnough);
    assert_eq!(calls().await?.sign, Sign::Zero);
    world.at("2026-08-01T00:00").await?;
    assert_eq!(
        calls().await?.sign,
        Sign::Unknown,
        "nobody wrote a word for 30 days"
    );
    Ok(())
}

#[tokio::test]
async fn n3_two_late_or_broken_promises_speak_against_a_renewal_and_one_does_not() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = running(&world, acme, fixed("2027-12-31", None)).await?;
    let late = world.promise(acme, "2026-06-01").await?;
    let broken = world.promise(acme, "2026-06-05").await?;
    let kept = world.promise(acme, "2026-06-02").await?;
    world.at("2026-06-02T10:00").await?;
    for promise in [&late, &kept] {
        act(&world, promise, Act::Deliver).await?;
        act(&world, promise, Act::Confirm).await?;
    }
    assert_eq!(said(&world, "2026-06-02T12:00").await?, Outlook::NotEnough);
    let promises = line(&world, id, EvidenceLine::Promises).await?;
    assert_eq!((promises.sign, promises.facts.len()), (Sign::Zero, 1));

    // Undelivered, it is broken when 20 working days after Friday 5 June are over: on Saturday 4 July.
    assert_eq!(said(&world, "2026-07-03T23:59").await?, Outlook::NotEnough);
    assert_eq!(said(&world, "2026-07-04T00:00").await?, Outlook::AtRisk);
    act(&world, &broken, Act::Release).await?;
    assert_eq!(
        said(&world, "2026-07-04T00:00").await?,
        Outlook::NotEnough,
        "they let us off"
    );
    Ok(())
}

#[tokio::test]
async fn n3_the_kept_rate_speaks_from_five_closed_promises_on() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = running(&world, acme, fixed("2027-12-31", None)).await?;
    let close = async |due: &str| -> Result<Sign> {
        let promise = world.promise(acme, due).await?;
        act(&world, &promise, Act::Deliver).await?;
        act(&world, &promise, Act::Confirm).await?;
        Ok(line(&world, id, EvidenceLine::KeptRate).await?.sign)
    };
    world.at("2026-06-10T10:00").await?;
    for due in ["2026-06-10", "2026-06-10", "2026-06-10", "2026-06-09"] {
        assert_eq!(close(due).await?, Sign::Unknown, "four are too few");
    }
    // 3 of 5: (3+1)/(5+2) = 57 %; then 4 of 6: 5/8 = 63 %.
    assert_eq!(close("2026-06-09").await?, Sign::Minus);
    assert_eq!(close("2026-06-10").await?, Sign::Plus);
    Ok(())
}

#[tokio::test]
async fn n3_silence_speaks_for_a_renewal_within_its_ideal_and_against_it_past_its_maximum()
-> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = running(&world, acme, fixed("2027-12-31", None)).await?;
    let silence = async |local: &str| -> Result<EvidenceView> {
        world.at(local).await?;
        line(&world, id, EvidenceLine::Silence).await
    };
    assert_eq!(silence("2026-06-01T12:00").await?.sign, Sign::Unknown);
    let spoken = LogTouch {
        account: acme,
        contact: None,
        direction: Direction::Outbound,
        channel: Channel::Call,
        result: TouchResult::Reached,
        at: None,
        words: String::new(),
        knew: None,
    };
    world.app.log_touch(spoken).await?;
    // 21 days are ideal and 45 the most for a standard account (A4).
    for (local, sign) in [
        ("2026-06-22T23:59", Sign::Plus),
        ("2026-06-23T00:00", Sign::Zero),
        ("2026-07-16T23:59", Sign::Zero),
        ("2026-07-17T00:00", Sign::Minus),
    ] {
        let line = silence(local).await?;
        assert_eq!(line.sign, sign, "{local}");
        assert!(!line.hard);
        assert_eq!(line.facts[0].on, day("2026-06-01"));
    }
    // What the room shows was written when the maximum passed, not when somebody looked.
    let lanes = world.app.renewals(RenewalsQuery {
        filter: RenewalFilter::All,
        soon: false,
        after: None,
    });
    let said = &lanes.await?.rows[0].contracts[0].lines;
    assert!(
        said.iter()
            .any(|said| said.line == EvidenceLine::Silence && said.sign == Sign::Minus)
    );
    Ok(())
}

#[tokio::test]
async fn n3_nothing_against_it_is_good_only_with_three_known_lines() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    running(&world, acme, fixed("2027-12-31", None)).await?;
    missed_call(&world, acme, "2026-06-01T12:00").await?;
    assert_eq!(
        said(&world, "2026-06-01T12:00").await?,
        Outlook::NotEnough,
        "notice and calls"
    );
    let zoe = AddContact {
        account: acme,
        name: "Zoe".into(),
        role: String::new(),
    };
    let id = world.app.add_contact(zoe).await?;
    let change = ContactChange::Influence(Some(Influence::Champion));
    world
        .app
        .change_contact(ChangeContact { id, change })
        .await?;
    assert_eq!(said(&world, "2026-06-01T12:00").await?, Outlook::Good);
    Ok(())
}

fn notice(contract: ContractId, party: Party, on: &str) -> GiveNotice {
    GiveNotice {
        contract,
        party,
        on: Some(day(on)),
        ends_on: None,
        person: "Mara Voss".into(),
        channel: Some(Channel::Email),
        words: "We shall not go on.".into(),
    }
}

#[tokio::test]
async fn n6_notice_is_kept_with_its_proof_and_ends_the_contract() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = running(&world, acme, fixed("2026-12-31", Some(12))).await?;
    world
        .app
        .give_notice(notice(id, Party::Client, "2026-06-01"))
        .await?;
    assert_eq!(said(&world, "2026-06-01T12:00").await?, Outlook::LikelyLost);
    let view = world.app.contract(id).await?;
    let given = view.notice_given.unwrap();
    assert_eq!(
        (given.party, given.on, given.ends_on),
        (Party::Client, day("2026-06-01"), day("2026-12-31"))
    );
    assert_eq!(given.person.as_deref(), Some("Mara Voss"));
    assert_eq!(
        (given.channel, given.words.as_deref()),
        (Some(Channel::Email), Some("We shall not go on."))
    );
    assert!(!view.renewal.unwrap().renews);
    let again = world
        .app
        .give_notice(notice(id, Party::Us, "2026-06-01"))
        .await;
    assert!(matches!(again, Err(Error::Refused(Refused::WrongState))));

    world.at("2026-12-31T23:59").await?;
    assert_eq!(
        world.app.contract(id).await?.standing,
        ContractStanding::Running
    );
    world.at("2027-01-01T00:00").await?;
    assert_eq!(
        world.app.contract(id).await?.standing,
        ContractStanding::Lapsed
    );

    world.app.withdraw_notice(id).await?;
    let view = world.app.contract(id).await?;
    assert_eq!(
        (view.standing, view.notice_given),
        (ContractStanding::Running, None)
    );
    world.app.undo().await?;
    assert!(world.app.contract(id).await?.notice_given.is_some());
    Ok(())
}

#[tokio::test]
async fn n6_notice_ends_the_term_whose_deadline_it_meets() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let ends = async |term, party, on: &str| -> Result<String> {
        let id = running(&world, acme, term).await?;
        world.app.give_notice(notice(id, party, on)).await?;
        let given = world.app.contract(id).await?.notice_given.unwrap();
        world.app.undo().await?;
        Ok(given.ends_on.to_string())
    };
    // 30 days before 31 December is the first.
    let renewing = fixed("2026-12-31", Some(12));
    assert_eq!(
        ends(renewing.clone(), Party::Client, "2026-12-01").await?,
        "2026-12-31"
    );
    assert_eq!(
        ends(renewing, Party::Client, "2026-12-02").await?,
        "2027-12-31"
    );
    assert_eq!(
        ends(fixed("2026-12-31", None), Party::Us, "2026-12-31").await?,
        "2026-12-31"
    );
    assert_eq!(
        ends(TermView::Evergreen, Party::Client, "2026-06-01").await?,
        "2026-07-01"
    );

    let id = running(&world, acme, TermView::Evergreen).await?;
    let backwards = GiveNotice {
        ends_on: Some(day("2026-05-31")),
        ..notice(id, Party::Client, "2026-06-01")
    };
    let refused = world.app.give_notice(backwards).await;
    assert!(matches!(
        refused,
        Err(Error::Invalid {
            field: "ends_on",
            problem: Problem::EndsBeforeStart
        })
    ));
    Ok(())
}

#[tokio::test]
async fn n4_watching_is_no_answer_from_90_days_before_the_end() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = running(&world, acme, fixed("2026-10-31", None)).await?;
    call(&world, id, HumanCall::Watching).await?;
    let verdict = "renewal.verdict/90 2".to_owned();
    // 90 days before 31 October is 2 August.
    assert!(
        !world
            .speaks(acme, "2026-08-01T23:59")
            .await?
            .contains(&verdict)
    );
    assert_eq!(world.app.contract(id).await?.wanted, None);
    assert!(
        world
            .speaks(acme, "2026-08-02T00:00")
            .await?
            .contains(&verdict)
    );
    assert_eq!(
        world.app.contract(id).await?.wanted,
        Some(CallWanted::Answer)
    );
    call(&world, id, HumanCall::Good).await?;
    assert!(
        !world
            .speaks(acme, "2026-08-02T00:01")
            .await?
            .contains(&verdict)
    );
    Ok(())
}

#[tokio::test]
async fn n4_where_call_and_outlook_disagree_a_decision_is_asked_for_and_settles_just_that()
-> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = running(&world, acme, fixed("2027-12-31", None)).await?;
    let verdict = "renewal.verdict 2".to_owned();
    let stands = async || -> Result<bool> {
        let spoken = world.speaks(acme, "2026-06-02T12:00").await?;
        Ok(spoken.contains(&verdict))
    };
    let decide = |why: &str| DecideRenewal {
        contract: id,
        why: why.into(),
        decider: None,
    };
    call(&world, id, HumanCall::Good).await?;
    assert!(!stands().await?, "with too little known nothing disagrees");
    let early = world.app.decide_renewal(decide("because")).await;
    assert!(matches!(early, Err(Error::Refused(Refused::WrongState))));

    missed_call(&world, acme, "2026-06-02T10:00").await?;
    missed_call(&world, acme, "2026-06-02T10:00").await?;
    assert!(stands().await?);
    assert_eq!(
        world.app.contract(id).await?.wanted,
        Some(CallWanted::Decision)
    );
    let silent = world.app.decide_renewal(decide(" ")).await;
    assert!(matches!(
        silent,
        Err(Error::Invalid {
            field: "why",
            problem: Problem::Blank
        })
    ));
    world
        .app
        .decide_renewal(decide("Mara told us in June"))
        .await?;
    assert!(!stands().await?);
    let view = world.app.contract(id).await?;
    assert_eq!(view.wanted, None);
    let decision = view.decision.unwrap();
    assert_eq!(
        (decision.why.as_str(), decision.decider, decision.on),
        ("Mara told us in June", None, day("2026-06-02"))
    );
    let twice = world.app.decide_renewal(decide("again")).await;
    assert!(matches!(twice, Err(Error::Refused(Refused::WrongState))));

    // Another call is another question.
    call(&world, id, HumanCall::Lost).await?;
    assert!(stands().await?);
    call(&world, id, HumanCall::AtRisk).await?;
    assert!(!stands().await?, "that is what the evidence says");
    call(&world, id, HumanCall::Good).await?;
    assert!(!stands().await?, "decided already");

    for _ in 0..3 {
        world.app.undo().await?;
    }
    world.app.undo().await?;
    assert!(stands().await?, "the decision is taken back");
    world.app.redo().await?;
    assert!(!stands().await?);

    world.app.remove_contract(id).await?;
    world.app.undo().await?;
    assert!(
        world.app.contract(id).await?.decision.is_some(),
        "it comes back with its contract"
    );
    Ok(())
}

#[tokio::test]
async fn a_renewed_contract_is_followed_by_the_next_on_its_terms_and_asks_for_nothing_more()
-> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = running(&world, acme, fixed("2026-12-31", Some(12))).await?;
    worth(&world, id, 1_200, "EUR").await?;
    call(&world, id, HumanCall::Watching).await?;
    let spoken = world.speaks(acme, "2026-11-15T10:00").await?;
    assert!(
        spoken.iter().any(|said| said.starts_with("renewal.")),
        "{spoken:?}"
    );

    let next = world.app.renew_contract(id).await?;
    assert_eq!(world.speaks(acme, "2026-11-15T10:00").await?, [""; 0]);
    let again = world.app.renew_contract(id).await;
    assert!(matches!(again, Err(Error::Refused(Refused::WrongState))));
    let view = world.app.contract(next).await?;
    assert_eq!(
        (view.start, view.standing),
        (Some(day("2027-01-01")), ContractStanding::Signed)
    );
    assert_eq!(
        (view.term, view.value.unwrap().minor),
        (fixed("2027-12-31", Some(12)), 120_000)
    );
    let before = world.app.contract(id).await?;
    assert_eq!(
        (before.term, before.can_renew),
        (fixed("2026-12-31", None), false)
    );

    world.at("2027-01-01T10:00").await?;
    assert_eq!(
        world.app.contract(id).await?.standing,
        ContractStanding::Renewed
    );
    assert_eq!(
        world.app.contract(next).await?.standing,
        ContractStanding::Running
    );
    let quarter = &world.app.retention().await?.quarters[1];
    assert_eq!(
        (quarter.from, quarter.lost.minor, quarter.net),
        (day("2026-10-01"), 0, Some(1_000))
    );

    world.app.undo().await?;
    assert_eq!(world.app.contracts(acme).await?.len(), 1);
    assert_eq!(
        world.app.contract(id).await?.term,
        fixed("2026-12-31", Some(12))
    );
    Ok(())
}

#[tokio::test]
async fn a_term_that_is_followed_is_as_long_again() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    for (start, end, next_end) in [
        ("2026-01-01", "2026-06-30", "2026-12-31"),
        ("2025-03-01", "2028-02-29", "2031-02-28"),
        ("2026-01-01", "2026-01-10", "2026-01-20"),
    ] {
        let contract = AddContract {
            account: acme,
            title: end.into(),
            start: Some(day(start)),
            term: fixed(end, None),
            notice: None,
            signed: true,
        };
        let id = world.app.add_contract(contract).await?;
        let next = world.app.renew_contract(id).await?;
        assert_eq!(world.app.contract(next).await?.term, fixed(next_end, None));
    }
    let endless = running(&world, acme, TermView::Evergreen).await?;
    let refused = world.app.renew_contract(endless).await;
    assert!(matches!(refused, Err(Error::Refused(Refused::WrongState))));
    Ok(())
}

#[tokio::test]
async fn the_runway_shows_what_comes_within_180_days_by_day() -> Result<()> {
    let world = World::new().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    running(&world, acme, fixed("2026-11-28", None)).await?;
    let later = running(&world, bolt, fixed("2026-11-29", None)).await?;
    world.at("2026-06-01T09:00").await?;
    let lanes = async |soon| -> Result<Vec<app::contracts::LaneView>> {
        let filter = RenewalFilter::All;
        let query = RenewalsQuery {
            filter,
            soon,
            after: None,
        };
        Ok(world.app.renewals(query).await?.rows)
    };
    assert_eq!(lanes(false).await?.len(), 2);
    let soon = lanes(true).await?;
    assert_eq!(
        soon.len(),
        1,
        "one ends 180 days from now, the other a day later"
    );
    let marks: Vec<(u16, MarkWhat)> = soon[0]
        .marks
        .iter()
        .map(|mark| (mark.days, mark.what))
        .collect();
    let end = marks.last().unwrap();
    assert_eq!(*end, (180, MarkWhat::End));
    assert!(marks.contains(&(150, MarkWhat::Notice)), "{marks:?}");
    // A standard account is given its first step 120 days before.
    let step = MarkWhat::Step {
        step: 120,
        outcome: None,
        open: false,
    };
    assert_eq!(marks[0], (60, step));
    assert_eq!(world.app.renewal_figures().await?.soon, 1);

    call(&world, later, HumanCall::Good).await?;
    let query = RenewalsQuery {
        filter: RenewalFilter::Uncalled,
        soon: false,
        after: None,
    };
    let uncalled = world.app.renewals(query).await?.rows;
    assert_eq!(
        uncalled
            .iter()
            .map(|lane| lane.account.id)
            .collect::<Vec<_>>(),
        [acme]
    );
    assert_eq!(world.app.renewal_figures().await?.uncalled, 1);
    Ok(())
}

#[tokio::test]
async fn money_without_a_rate_stands_beside_the_sum_and_a_rate_brings_it_in() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    for (units, currency, billing) in [
        (1_000, "EUR", Billing::Monthly),
        (3_000, "EUR", Billing::Quarterly),
        (5_000, "USD", Billing::Yearly),
    ] {
        let id = running(&world, acme, TermView::Evergreen).await?;
        worth(&world, id, units, currency).await?;
        change(&world, id, ContractChange::Billing(billing)).await?;
    }
    let yearly = async || {
        world
            .app
            .account_value(acme)
            .await
            .map(|value| value.yearly.unwrap())
    };
    let euros = |units: i64| MoneyView {
        minor: units * 100,
        currency: "EUR".into(),
    };
    let sum = yearly().await?;
    assert_eq!(sum.home, euros(24_000), "what most contracts are paid in");
    assert_eq!(
        sum.without_rate,
        [MoneyView {
            minor: 500_000,
            currency: "USD".into()
        }]
    );

    let rate = |from: &str, rate: &str| AddRate {
        from: from.into(),
        on: None,
        rate: rate.into(),
    };
    let own = world.app.add_rate(rate("EUR", "1")).await;
    assert!(matches!(own, Err(Error::Invalid { field: "from", .. })));
    let zero = world.app.add_rate(rate("USD", "0")).await;
    assert!(matches!(
        zero,
        Err(Error::Invalid {
            field: "rate",
            problem: Problem::NotANumber
        })
    ));
    world.app.add_rate(rate("usd", "0.9")).await?;
    let sum = yearly().await?;
    assert_eq!((sum.home, sum.without_rate.len()), (euros(28_500), 0));
    assert_eq!(
        world.app.renewal_figures().await?.running.unwrap().home,
        euros(28_500)
    );

    // In another home currency the rate leads nowhere.
    world
        .app
        .change_setting(SettingChange::HomeCurrency("chf".into()))
        .await?;
    let sum = yearly().await?;
    assert_eq!((sum.home.minor, sum.without_rate.len()), (0, 2));
    world.app.undo().await?;
    assert_eq!(yearly().await?.home, euros(28_500));
    Ok(())
}

#[tokio::test]
async fn a_margin_is_known_from_five_touches_and_the_cost_of_an_hour_on() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = running(&world, acme, TermView::Evergreen).await?;
    worth(&world, id, 1_000, "EUR").await?;
    let margin = async || {
        world
            .app
            .account_value(acme)
            .await
            .map(|value| value.margin)
    };
    for _ in 0..4 {
        missed_call(&world, acme, "2026-06-01T12:00").await?;
    }
    let hour = MoneyView {
        minor: 6_000,
        currency: "EUR".into(),
    };
    world
        .app
        .change_setting(SettingChange::HourCosts(Some(hour)))
        .await?;
    assert_eq!(margin().await?, None, "four touches are too few");
    missed_call(&world, acme, "2026-06-01T12:00").await?;
    let left = margin().await?.unwrap();
    // Five calls of ten minutes are 50 minutes, at 60 an hour.
    assert_eq!(
        left,
        MoneyView {
            minor: 95_000,
            currency: "EUR".into()
        }
    );
    Ok(())
}

#[tokio::test]
async fn n5_retention_by_quarter_with_its_forecast() -> Result<()> {
    let world = World::new().await?;
    let mut ids = Vec::new();
    for (name, units, term) in [
        ("Gone", 400, fixed("2026-05-31", None)),
        ("Stays", 400, TermView::Evergreen),
        ("Open", 200, fixed("2026-06-30", None)),
    ] {
        let account = world.account(name).await?;
        let id = running(&world, account, term).await?;
        worth(&world, id, units, "EUR").await?;
        ids.push(id);
    }
    world.at("2026-06-01T09:00").await?;
    let view = world.app.retention().await?;
    assert_eq!(view.quarters.len(), 5);
    let running_now = &view.quarters[0];
    assert_eq!(
        (running_now.from, running_now.last, running_now.running),
        (day("2026-04-01"), day("2026-06-30"), true)
    );
    assert_eq!(
        (running_now.start.home.minor, running_now.lost.minor),
        (100_000, 40_000)
    );
    assert_eq!((running_now.gross, running_now.net), (Some(600), Some(600)));
    assert_eq!(view.quarters[1].gross, Some(1_000));
    // Of what still runs, 200 may end in June: nobody has said how.
    assert_eq!(
        view.forecast,
        Some(RangeView {
            least: 400,
            most: 600
        })
    );
    call(&world, ids[2], HumanCall::Lost).await?;
    let lost = Some(RangeView {
        least: 400,
        most: 400,
    });
    assert_eq!(world.app.retention().await?.forecast, lost);
    // Who came within the quarter is in none of it, however soon they may go.
    let came = world.account("Came").await?;
    let began = async |start: &str| -> Result<ContractId> {
        let contract = AddContract {
            account: came,
            title: "Trial".into(),
            start: Some(day(start)),
            term: fixed("2026-06-29", None),
            notice: days(30),
            signed: true,
        };
        let id = world.app.add_contract(contract).await?;
        worth(&world, id, 100, "EUR").await?;
        call(&world, id, HumanCall::Lost).await?;
        Ok(id)
    };
    let id = began("2026-04-02").await?;
    assert_eq!(world.app.retention().await?.forecast, lost);
    world.app.remove_contract(id).await?;
    let id = began("2026-04-01").await?;
    assert_ne!(world.app.retention().await?.forecast, lost);
    world.app.remove_contract(id).await?;
    call(&world, ids[2], HumanCall::Good).await?;
    assert_eq!(
        world.app.retention().await?.forecast,
        Some(RangeView {
            least: 600,
            most: 600
        })
    );

    world
        .app
        .change_setting(SettingChange::BusinessYearMonth(3))
        .await?;
    let view = world.app.retention().await?;
    assert_eq!(
        (view.quarters[0].from, view.quarters[0].lost.minor),
        (day("2026-06-01"), 0)
    );
    assert_eq!(
        (view.quarters[1].from, view.quarters[1].lost.minor),
        (day("2026-03-01"), 40_000)
    );

    // Ended by hand, it is lost from the day after on.
    let end = ActOnContract {
        id: ids[1],
        act: ContractAct::End,
        on: Some(day("2026-06-01")),
    };
    world.app.act_on_contract(end).await?;
    world.at("2026-06-02T09:00").await?;
    assert_eq!(world.app.retention().await?.quarters[0].lost.minor, 40_000);
    Ok(())
}
