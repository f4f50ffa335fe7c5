//! Notice deadlines (N1), runways (N2), renewal.notice, contract.incomplete.

use app::Result;
use app::accounts::{AccountChange, ChangeAccount};
use app::contracts::{
    ActOnContract, AddContract, ChangeContract, ContractChange, ContractStanding, NoticeView,
    RecordStep, TermView,
};
use app::{Error, Refused};
use chrono::Days;
use domain::accounts::Tier;
use domain::contracts::{ContractAct, HumanCall, NoticeUnit, StepOutcome};
use domain::ids::{AccountId, ContractId};

use crate::world::{World, day};

const SILENT: [&str; 0] = [];

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

async fn signed(
    world: &World,
    account: AccountId,
    start: &str,
    term: TermView,
    notice: Option<NoticeView>,
) -> Result<ContractId> {
    let contract = AddContract {
        account,
        title: "Licence".into(),
        start: Some(day(start)),
        term,
        notice,
        signed: true,
    };
    world.app.add_contract(contract).await
}

async fn in_tier(world: &World, id: AccountId, tier: Tier) -> Result<()> {
    world
        .app
        .change_account(ChangeAccount {
            id,
            change: AccountChange::Tier(tier),
        })
        .await
}

async fn record(
    world: &World,
    contract: ContractId,
    step: u16,
    outcome: StepOutcome,
) -> Result<()> {
    let reason = if outcome == StepOutcome::Skipped {
        "They told us already".into()
    } else {
        String::new()
    };
    world
        .app
        .record_step(RecordStep {
            contract,
            step,
            outcome,
            reason,
        })
        .await
}

#[tokio::test]
async fn n1_the_deadline_lies_the_notice_before_the_end_for_both_sides() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = signed(
        &world,
        acme,
        "2025-07-14",
        fixed("2026-08-31", Some(12)),
        days(30),
    )
    .await?;
    let view = world.app.contract(id).await?;
    assert_eq!(
        (view.client_notice_by, view.our_notice_by),
        (Some(day("2026-08-01")), Some(day("2026-08-01")))
    );

    let change = ContractChange::OurNotice(Some(NoticeView {
        count: 3,
        unit: NoticeUnit::Months,
    }));
    world
        .app
        .change_contract(ChangeContract { id, change })
        .await?;
    let change = ContractChange::Notice(Some(NoticeView {
        count: 1,
        unit: NoticeUnit::MonthEnds,
    }));
    world
        .app
        .change_contract(ChangeContract { id, change })
        .await?;
    let view = world.app.contract(id).await?;
    assert_eq!(
        view.client_notice_by,
        Some(day("2026-07-31")),
        "to a month's end"
    );
    assert_eq!(
        view.our_notice_by,
        Some(day("2026-05-31")),
        "clamped to the month's end"
    );
    Ok(())
}

#[tokio::test]
async fn n1_a_contract_past_its_end_has_renewed_itself_into_the_term_that_runs() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = signed(
        &world,
        acme,
        "2020-02-01",
        fixed("2021-01-31", Some(1)),
        days(10),
    )
    .await?;
    let view = world.app.contract(id).await?;
    assert_eq!(
        view.renewal.map(|renewal| renewal.end),
        Some(day("2026-06-30")),
        "the wished 31st, clamped"
    );
    Ok(())
}

#[tokio::test]
async fn n2_the_first_step_opens_by_tier_before_the_end_of_what_does_not_renew() -> Result<()> {
    for (tier, first) in [
        (Tier::Strategic, 180),
        (Tier::Standard, 120),
        (Tier::Light, 60),
    ] {
        let world = World::new().await?;
        let acme = world.account("Acme").await?;
        in_tier(&world, acme, tier).await?;
        signed(
            &world,
            acme,
            "2026-01-01",
            fixed("2027-01-31", None),
            days(30),
        )
        .await?;

        let opens = day("2027-01-31") - Days::new(first);
        let before = opens - Days::new(1);
        assert_eq!(
            world.speaks(acme, &format!("{before}T23:59")).await?,
            SILENT,
            "{tier}"
        );
        assert_eq!(
            world.speaks(acme, &format!("{opens}T00:00")).await?,
            [format!("renewal.step/{first} 2")],
            "{tier}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn n2_each_step_opens_on_its_day_and_not_the_day_before() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    in_tier(&world, acme, Tier::Strategic).await?;
    let end = day("2027-06-30");
    signed(&world, acme, "2026-01-01", fixed("2027-06-30", None), None).await?;

    for step in [180, 120, 90, 60, 45, 30, 14, 7, 1] {
        let opens = end - Days::new(step);
        let heard = format!("renewal.step/{step} 2");
        let eve = format!("{}T23:59", opens - Days::new(1));
        let spoken = world.speaks(acme, &eve).await?;
        assert!(!spoken.contains(&heard), "{heard} on {eve}");
        let spoken = world.speaks(acme, &format!("{opens}T00:00")).await?;
        assert!(spoken.contains(&heard), "{heard} on {opens}: {spoken:?}");
    }
    Ok(())
}

#[tokio::test]
async fn n2_steps_count_down_to_the_notice_deadline_of_what_renews_itself() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    signed(
        &world,
        acme,
        "2026-01-01",
        fixed("2027-01-31", Some(12)),
        days(31),
    )
    .await?;

    // Notice by 31 December; 120 days before it is 2 September.
    assert_eq!(world.speaks(acme, "2026-09-01T23:59").await?, SILENT);
    assert_eq!(
        world.speaks(acme, "2026-09-02T00:00").await?,
        ["renewal.step/120 2"]
    );
    Ok(())
}

#[tokio::test]
async fn n2_a_later_step_overtakes_the_one_before_and_a_recorded_one_is_over() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = signed(
        &world,
        acme,
        "2026-01-01",
        fixed("2027-01-31", None),
        days(7),
    )
    .await?;

    // 120, 90 and 60 days before 31 January: 3 October, 2 November, 2 December.
    assert_eq!(
        world.speaks(acme, "2026-11-01T23:59").await?,
        ["renewal.step/120 2"]
    );
    assert_eq!(
        world.speaks(acme, "2026-11-02T00:00").await?,
        ["renewal.step/90 2"]
    );
    let overtaken = record(&world, id, 120, StepOutcome::Done).await;
    assert!(
        matches!(overtaken, Err(Error::Refused(Refused::WrongState))),
        "it is over by itself"
    );
    record(&world, id, 90, StepOutcome::Done).await?;
    assert_eq!(world.speaks(acme, "2026-12-01T23:59").await?, SILENT);
    assert_eq!(
        world.speaks(acme, "2026-12-02T00:00").await?,
        ["renewal.step/60 2"]
    );
    record(&world, id, 60, StepOutcome::Skipped).await?;
    assert_eq!(world.speaks(acme, "2026-12-02T00:01").await?, SILENT);
    assert_eq!(
        world.speaks(acme, "2027-02-01T00:00").await?,
        SILENT,
        "the end is over"
    );
    Ok(())
}

#[tokio::test]
async fn n2_a_short_term_has_one_check_a_year_and_a_term_of_sixty_days_a_runway() -> Result<()> {
    let world = World::new().await?;
    let (short, long) = (world.account("Short").await?, world.account("Long").await?);
    let once = world.account("Once").await?;
    // 59 and 60 days, both ends included.
    signed(
        &world,
        short,
        "2026-06-01",
        fixed("2026-07-29", Some(1)),
        days(0),
    )
    .await?;
    signed(
        &world,
        long,
        "2026-06-01",
        fixed("2026-07-30", None),
        days(0),
    )
    .await?;

    signed(
        &world,
        once,
        "2026-06-01",
        fixed("2026-07-29", None),
        days(0),
    )
    .await?;

    assert_eq!(
        world.speaks(long, "2026-06-02T10:00").await?,
        ["renewal.step/60 2"]
    );
    assert_eq!(world.speaks(once, "2026-06-02T10:00").await?, SILENT);
    assert_eq!(world.speaks(short, "2026-06-02T10:00").await?, SILENT);
    let spoken = world.speaks(short, "2027-06-01T00:00").await?;
    assert!(
        spoken.contains(&"renewal.step/0 2".to_owned()),
        "{spoken:?}"
    );
    Ok(())
}

#[tokio::test]
async fn n2_an_evergreen_contract_is_checked_on_each_anniversary() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = signed(&world, acme, "2024-02-29", TermView::Evergreen, days(30)).await?;

    assert_eq!(
        world.speaks(acme, "2026-06-01T09:00").await?,
        ["renewal.step/0 2"],
        "of 28 February"
    );
    record(&world, id, 0, StepOutcome::Done).await?;
    assert_eq!(world.speaks(acme, "2027-02-27T23:59").await?, SILENT);
    assert_eq!(
        world.speaks(acme, "2027-02-28T00:00").await?,
        ["renewal.step/0 2"]
    );
    Ok(())
}

#[tokio::test]
async fn renewal_notice_speaks_fourteen_seven_one_and_no_days_before_the_deadline() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    signed(
        &world,
        acme,
        "2025-07-01",
        fixed("2026-07-31", Some(12)),
        days(11),
    )
    .await?;

    let notice = |spoken: Vec<String>| {
        spoken
            .into_iter()
            .find(|said| said.starts_with("renewal.notice"))
    };
    // Notice by 20 July.
    let mut heard = Vec::new();
    for local in [
        "2026-07-05T23:59",
        "2026-07-06T00:00",
        "2026-07-12T23:59",
        "2026-07-13T00:00",
        "2026-07-18T23:59",
        "2026-07-19T00:00",
        "2026-07-20T00:00",
        "2026-07-20T23:59",
        "2026-07-21T00:00",
    ] {
        heard.push(notice(world.speaks(acme, local).await?).unwrap_or_default());
    }
    let expected = [
        "",
        "renewal.notice/14 3",
        "renewal.notice/14 3",
        "renewal.notice/7 3",
        "renewal.notice/7 3",
        "renewal.notice/1 3",
        "renewal.notice/0 3",
        "renewal.notice/0 3",
        "",
    ];
    assert_eq!(heard, expected);
    Ok(())
}

#[tokio::test]
async fn renewal_notice_is_silent_once_somebody_said_how_it_will_end() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = signed(
        &world,
        acme,
        "2025-07-01",
        fixed("2026-07-31", Some(12)),
        days(11),
    )
    .await?;
    world.at("2026-07-14T10:00").await?;
    let change = ContractChange::Call(Some(HumanCall::Good));
    world
        .app
        .change_contract(ChangeContract { id, change })
        .await?;
    let spoken = world.speaks(acme, "2026-07-20T10:00").await?;
    assert!(
        !spoken.iter().any(|said| said.starts_with("renewal.notice")),
        "{spoken:?}"
    );

    let spoken = world.speaks(acme, "2027-07-20T10:00").await?;
    assert!(
        spoken.contains(&"renewal.notice/0 3".to_owned()),
        "another term, another call: {spoken:?}"
    );
    Ok(())
}

#[tokio::test]
async fn renewal_notice_counts_a_call_from_the_first_day_of_its_term() -> Result<()> {
    let world = World::new().await?;
    let mut heard = Vec::new();
    for called in ["2025-12-31T10:00", "2026-01-01T10:00"] {
        world.at(called).await?;
        let account = world.account(called).await?;
        let term = fixed("2025-12-31", Some(12));
        let id = signed(&world, account, "2025-01-01", term, days(30)).await?;
        let change = ContractChange::Call(Some(HumanCall::Good));
        world
            .app
            .change_contract(ChangeContract { id, change })
            .await?;
        heard.push(account);
    }

    let notice = "renewal.notice/0 3".to_owned();
    let [before, within] = [heard[0], heard[1]];
    let spoken = world.speaks(before, "2026-12-01T10:00").await?;
    assert!(spoken.contains(&notice), "of the term before: {spoken:?}");
    let spoken = world.speaks(within, "2026-12-01T10:00").await?;
    assert!(!spoken.contains(&notice), "of this term: {spoken:?}");
    Ok(())
}

#[tokio::test]
async fn contract_incomplete_speaks_of_what_runs_without_an_end_or_a_notice() -> Result<()> {
    let world = World::new().await?;
    let cases = [
        ("unknown", TermView::Unknown, days(30), true),
        ("no notice", fixed("2028-05-31", None), None, true),
        ("complete", fixed("2028-05-31", None), days(30), false),
        ("evergreen", TermView::Evergreen, None, false),
    ];
    for (name, term, notice, incomplete) in cases {
        let account = world.account(name).await?;
        signed(&world, account, "2026-05-01", term, notice).await?;
        let expected = if incomplete {
            vec!["contract.incomplete 1".to_owned()]
        } else {
            Vec::new()
        };
        assert_eq!(
            world.speaks(account, "2026-06-01T10:00").await?,
            expected,
            "{name}"
        );
    }

    let later = world.account("Later").await?;
    signed(&world, later, "2026-07-01", TermView::Unknown, None).await?;
    assert_eq!(
        world.speaks(later, "2026-06-30T23:59").await?,
        SILENT,
        "it does not run yet"
    );
    assert_eq!(
        world.speaks(later, "2026-07-01T00:00").await?,
        ["contract.incomplete 1"]
    );
    Ok(())
}

#[tokio::test]
async fn a_contract_goes_from_draft_to_its_end_and_back() -> Result<()> {
    let world = World::new().await?;
    let account = world.account("Acme").await?;
    let draft = AddContract {
        account,
        title: "Licence".into(),
        start: Some(day("2026-06-10")),
        term: fixed("2027-06-09", None),
        notice: days(30),
        signed: false,
    };
    let id = world.app.add_contract(draft).await?;
    let act = async |act| {
        world
            .app
            .act_on_contract(ActOnContract { id, act, on: None })
            .await
    };
    let standing = async || Ok::<_, Error>(world.app.contract(id).await?.standing);

    assert_eq!(standing().await?, ContractStanding::Draft);
    act(ContractAct::Send).await?;
    assert_eq!(standing().await?, ContractStanding::Sent);
    act(ContractAct::Sign).await?;
    assert_eq!(standing().await?, ContractStanding::Signed);
    assert!(matches!(
        act(ContractAct::Sign).await,
        Err(Error::Refused(Refused::WrongState))
    ));
    world.at("2026-06-10T00:00").await?;
    assert_eq!(standing().await?, ContractStanding::Running);
    world.at("2027-06-10T00:00").await?;
    assert_eq!(standing().await?, ContractStanding::Lapsed);
    act(ContractAct::End).await?;
    assert_eq!(standing().await?, ContractStanding::Ended);
    act(ContractAct::Reopen).await?;
    assert_eq!(standing().await?, ContractStanding::Lapsed);

    let backwards = ContractChange::Start(Some(day("2027-07-01")));
    let refused = world
        .app
        .change_contract(ChangeContract {
            id,
            change: backwards,
        })
        .await;
    assert!(matches!(
        refused,
        Err(Error::Invalid { field: "value", .. })
    ));
    Ok(())
}

#[tokio::test]
async fn a_contract_that_never_was_goes_with_its_steps_and_comes_back_whole() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = signed(
        &world,
        acme,
        "2026-01-01",
        fixed("2026-08-31", None),
        days(7),
    )
    .await?;
    // 91 days before its end: the step of 120 days stands open.
    record(&world, id, 120, StepOutcome::Done).await?;
    let before = world.app.contracts(acme).await?;
    assert_eq!(
        before[0]
            .steps
            .iter()
            .filter(|step| step.outcome.is_some())
            .count(),
        1
    );

    world.app.remove_contract(id).await?;
    assert!(world.app.contracts(acme).await?.is_empty());
    world.app.undo().await?;
    let after = world.app.contracts(acme).await?;
    assert_eq!(after[0].steps, before[0].steps);
    Ok(())
}

#[tokio::test]
async fn n2_contracts_that_end_within_thirty_days_share_one_row() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let start = "2026-01-01";
    let mut ids = Vec::new();
    for end in ["2026-12-01", "2026-12-31", "2027-01-01"] {
        ids.push(signed(&world, acme, start, fixed(end, None), days(30)).await?);
    }
    let endless = signed(&world, acme, start, TermView::Evergreen, None).await?;
    let lanes = async || -> Result<Vec<Option<usize>>> {
        let views = world.app.contracts(acme).await?;
        let lane = |id: &ContractId| {
            let view = views.iter().find(|view| view.id == *id)?;
            ids.iter().position(|other| *other == view.lane)
        };
        let own = world.app.contract(endless).await?.lane;
        assert_eq!(own, endless, "one without an end is alone");
        Ok(ids.iter().map(lane).collect())
    };
    assert_eq!(
        lanes().await?,
        [Some(0), Some(0), Some(2)],
        "30 days after the first is together, 31 is not"
    );

    let act = ActOnContract {
        id: ids[0],
        act: ContractAct::End,
        on: Some(day("2026-12-01")),
    };
    world.app.act_on_contract(act).await?;
    assert_eq!(
        lanes().await?,
        [Some(0), Some(1), Some(1)],
        "what has ended shares no row with what has not"
    );
    Ok(())
}
