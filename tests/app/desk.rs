//! The start: the person's own ledger, an example over it, and a ledger that cannot be opened.

use std::sync::Arc;

use app::accounts::{AccountFilter, AccountsQuery};
use app::commitments::{CommitmentFilter, CommitmentsQuery};
use app::history::{StoryFilter, StoryQuery};
use app::imports::{FilePlan, ImportPlan, ReadImport};
use app::opening::Begin;
use app::{App, Desk, Failure};
use domain::capabilities::CapabilityStatus;
use domain::commitments::Side;
use domain::settings::Language;
use domain::signals::Rule;

use crate::world::{SettableClock, surroundings};

#[tokio::test]
async fn somebody_looks_around_and_their_own_ledger_is_as_it_was() -> Result<(), Failure> {
    let folder = tempfile::tempdir().unwrap();
    let clock = SettableClock::showing("2026-06-01T09:00", "Europe/Berlin");
    let desk = Desk::open(surroundings(&folder), clock).await;
    assert!(desk.opening().await?.first_start);

    desk.look_around().await?;
    let example = desk.opening().await?;
    assert!(example.example && !example.first_start);
    let under_it = desk.own().await.unwrap();
    assert!(under_it.opening().await?.first_start);
    let elsewhere = std::path::PathBuf::from(example.folder);
    assert!(elsewhere.exists());

    desk.leave_example().await?;
    assert!(!elsewhere.exists(), "thrown away with its folder");
    let own = desk.opening().await?;
    assert!(own.first_start && !own.example);
    let begin = Begin {
        name: "Nina".into(),
        language: Language::Russian,
        first_account: "Acme".into(),
    };
    desk.app().await?.begin(begin).await?;
    assert_eq!(desk.opening().await?.language, Language::Russian);
    assert_eq!(desk.app().await?.account_counts().await?.current, 1);
    desk.close().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn kept_is_not_left_while_an_example_lies_there_or_somebody_is_at_an_import()
-> Result<(), Failure> {
    let folder = tempfile::tempdir().unwrap();
    let clock = SettableClock::showing("2026-06-01T09:00", "Europe/Berlin");
    let desk = Desk::open(surroundings(&folder), clock).await;
    let begin = Begin {
        name: "Nina".into(),
        language: Language::English,
        first_account: String::new(),
    };
    desk.app().await?.begin(begin).await?;
    assert!(desk.can_be_left().await);

    let file = folder.path().join("clients.csv");
    std::fs::write(&file, "name\nAcme\n").unwrap();
    let app = desk.app().await?;
    let input = ReadImport {
        paths: vec![file.display().to_string()],
        source: String::new(),
        kinds: Vec::new(),
    };
    let view = app.read_import(input, &|_| {}).await?;
    assert!(!desk.can_be_left().await, "its columns are being chosen");
    let files = view.files.into_iter().map(|file| FilePlan {
        path: file.path,
        kind: file.kind,
        columns: file.columns.into_iter().map(|column| column.plan).collect(),
        accounts: Vec::new(),
    });
    let plan = ImportPlan {
        source: view.source,
        currency: view.currency,
        files: files.collect(),
    };
    app.run_import(plan, &|_| {}).await?;
    assert!(desk.can_be_left().await);

    desk.look_around().await?;
    assert!(!desk.can_be_left().await);
    desk.leave_example().await?;
    assert!(desk.can_be_left().await);
    desk.close().await;
    Ok(())
}

#[tokio::test]
async fn a_ledger_that_is_in_use_says_so_and_looking_around_still_works() -> Result<(), Failure> {
    let folder = tempfile::tempdir().unwrap();
    let clock = SettableClock::showing("2026-06-01T09:00", "Europe/Berlin");
    let first = Desk::open(surroundings(&folder), Arc::clone(&clock) as _).await;
    let second = Desk::open(surroundings(&folder), clock).await;
    assert_eq!(second.opening().await.err(), Some(Failure::InUse));
    second.look_around().await?;
    assert!(second.opening().await?.example);

    first.close().await;
    second.leave_example().await?;
    assert!(second.opening().await?.first_start, "it is free by now");
    Ok(())
}

#[tokio::test]
async fn the_example_has_something_of_everything_on_any_day_of_the_week() -> Result<(), Failure> {
    for local in ["2026-06-01T09:00", "2026-11-21T22:30", "2027-01-01T00:05"] {
        let folder = tempfile::tempdir().unwrap();
        let clock = SettableClock::showing(local, "Asia/Tehran");
        let desk = Desk::open_example(surroundings(&folder), clock).await?;
        let app = desk.app().await?;
        app.refresh().await?;

        let today = app.today().await?;
        assert!(
            !today.waiting.is_empty() && !today.soon.is_empty() && !today.worth.is_empty(),
            "{local}: {today:?}"
        );
        let query = AccountsQuery {
            filter: AccountFilter::All,
            text: String::new(),
            after: None,
        };
        let accounts = app.accounts(query).await?.rows;
        assert!(accounts.len() >= 12);
        let (mut trusted, mut waits, mut silent) = (0, 0, Vec::new());
        for account in accounts {
            let page = app.account(account.id).await?;
            waits += page.answering.owed.len();
            let is_silent = page
                .signals
                .iter()
                .any(|signal| matches!(signal.rule, Rule::SilenceIdeal | Rule::SilenceMax));
            silent.extend(is_silent.then_some(account.name.clone()));
            let contacts = app.contacts(account.id).await?;
            trusted += contacts.iter().flat_map(|contact| &contact.trusts).count();
            let story = StoryQuery {
                account: account.id,
                filter: StoryFilter::Everything,
                from: None,
                after: None,
            };
            assert!(!app.story(story).await?.rows.is_empty(), "{}", account.name);
        }
        let counts = app.commitment_counts().await?;
        assert!(
            counts.we_owe_overdue > 0 && counts.waiting > 0 && counts.they_owe_late > 0,
            "{counts:?}"
        );
        assert!(trusted > 0);
        // Somebody waits and somebody is silent, and neither is a flood.
        assert!((1..=2).contains(&waits), "{waits}");
        assert!((2..=4).contains(&silent.len()), "{silent:?}");
        let open = CommitmentsQuery {
            side: Side::Ours,
            filter: CommitmentFilter::Open,
            account: None,
            after: None,
        };
        let mut links = 0;
        let mut met = 0;
        for row in app.commitments(open).await?.rows {
            let promise = app.commitment(row.id).await?;
            links += promise.waits_for.len();
            met += promise.support.boundaries.len();
            assert!(!promise.support.wants_approver, "{}", promise.row.words);
        }
        assert!(met > 0);
        assert!(links > 0);
        company_is_alive(&app).await?;
        let teammates = app.teammates().await?;
        assert_eq!(teammates.len(), 3);
        assert!(
            teammates
                .iter()
                .any(|teammate| teammate.authority.money.is_some())
        );
        desk.close().await;
    }
    Ok(())
}

/// What exists is of every kind, what is claimed is true, and each boundary names something.
async fn company_is_alive(app: &App) -> Result<(), Failure> {
    let capabilities = app.capabilities().await?;
    for status in [
        CapabilityStatus::Exists,
        CapabilityStatus::Limited,
        CapabilityStatus::Beta,
        CapabilityStatus::Building,
        CapabilityStatus::Never,
    ] {
        assert!(
            capabilities.iter().any(|one| one.status == status),
            "{status}"
        );
    }
    let claims = app.claims().await?;
    assert!(claims.len() >= 3);
    for claim in claims {
        assert!(claim.rule.is_none() && !claim.wants_approver, "{claim:?}");
    }
    let boundaries = app.boundaries().await?;
    let is_for_some = |segment: &Option<String>| segment.is_some();
    assert!(boundaries.iter().any(|one| is_for_some(&one.segment)));
    assert!(boundaries.iter().any(|one| !is_for_some(&one.segment)));
    for one in boundaries {
        assert!(
            !one.words.is_empty() || !one.capabilities.is_empty(),
            "{one:?}"
        );
    }
    assert!(app.segments().await?.len() > 1);
    Ok(())
}
