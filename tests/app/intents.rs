//! What else can be asked: each intent once, with what it refuses.

use app::accounts::{
    AccountChange, AccountFilter, AccountsQuery, AddAccount, AddContact, ChangeAccount,
    ChangeContact, ContactChange,
};
use app::capture::{CaptureAccount, CaptureView, MeantView, ReadCapture};
use app::commitments::{
    ChangeCommitment, CommitmentChange, CommitmentFilter, CommitmentState, CommitmentsQuery,
};
use app::opening::{Begin, DraftView, KeepDraft};
use app::search::Found;
use app::settings::{OpeningSpan, PreferenceChange, SettingChange};
use app::teammates::{AddTeammate, ChangeTeammate, TeammateChange};
use app::today::{FinishSignal, Snooze, SnoozeChoice, TrashAccount};
use app::touches::{ChangeTouch, LogTouch, TouchChange};
use app::{Error, Failure, Refused, Result};
use chrono::NaiveTime;
use domain::Problem;
use domain::accounts::{Stage, Tier};
use domain::commitments::{Act, Side};
use domain::settings::{Language, Theme};
use domain::touches::{Channel, Direction, TouchResult};

use crate::world::{World, day};

fn field<T>(result: Result<T>) -> Option<(&'static str, Problem)> {
    match result {
        Err(Error::Invalid { field, problem }) => Some((field, problem)),
        _ => None,
    }
}

#[tokio::test]
async fn a_ledger_is_begun_once() -> Result<()> {
    let world = World::new().await?;
    let again = Begin {
        name: "Olga".into(),
        language: Language::English,
        first_account: String::new(),
    };
    assert!(matches!(
        world.app.begin(again).await,
        Err(Error::Refused(Refused::AlreadyBegun))
    ));
    assert!(
        world.app.undo_steps().await?.undo.is_none(),
        "the beginning is not undone"
    );
    Ok(())
}

#[tokio::test]
async fn an_account_is_added_changed_listed_and_taken_back_from_the_trash() -> Result<()> {
    let world = World::new().await?;
    let blank = AddAccount {
        name: " ".into(),
        stage: Stage::Active,
        tier: Tier::Light,
    };
    assert_eq!(
        field(world.app.add_account(blank).await),
        Some(("name", Problem::Blank))
    );
    let id = world.account("Acme").await?;
    let change = async |change| world.app.change_account(ChangeAccount { id, change }).await;
    change(AccountChange::StayReason("You answer".into())).await?;
    change(AccountChange::Name("Acme Ltd".into())).await?;
    assert_eq!(
        field(change(AccountChange::Zone("Mars".into())).await),
        Some(("value", Problem::UnknownZone))
    );
    let view = world.app.account(id).await?;
    assert_eq!(
        (view.name.as_str(), view.stay_reason.as_deref()),
        ("Acme Ltd", Some("You answer"))
    );
    assert!(view.call_now, "Monday at nine in both places");
    world.at("2026-06-01T08:59").await?;
    assert!(!world.app.account(id).await?.call_now);

    let list = async |filter| {
        let query = AccountsQuery {
            filter,
            text: "ACM".into(),
            after: None,
        };
        Ok::<_, Error>(world.app.accounts(query).await?.rows.len())
    };
    assert_eq!(
        (
            list(AccountFilter::Current).await?,
            list(AccountFilter::Past).await?
        ),
        (1, 0)
    );
    assert_eq!(list(AccountFilter::NeedsAttention).await?, 0);
    world
        .said(id, Side::Ours, "Dark mode, one day", None)
        .await?;
    let view = world.app.account(id).await?;
    assert_eq!(
        (view.sentence.we_owe, view.commitments),
        (0, 1),
        "a mention counts for nothing and is listed"
    );
    world.promise(id, "2026-06-02").await?;
    assert_eq!(
        (
            list(AccountFilter::NeedsAttention).await?,
            world.app.account_counts().await?.needs_attention
        ),
        (1, 1)
    );

    world.app.trash_account(TrashAccount { id }).await?;
    assert_eq!(
        (
            list(AccountFilter::All).await?,
            world.app.today().await?.soon_count
        ),
        (0, 0)
    );
    assert_eq!(world.app.trash().await?[0].kept_until, day("2026-07-01"));
    assert!(world.app.today().await?.empty_ledger);
    let hidden = world.promise(id, "2026-06-12").await;
    assert!(matches!(hidden, Err(Error::NotFound("account"))));
    world.app.restore_account(TrashAccount { id }).await?;
    assert_eq!(
        (
            list(AccountFilter::All).await?,
            world.app.today().await?.soon_count
        ),
        (1, 1)
    );
    Ok(())
}

#[tokio::test]
async fn a_contact_who_is_named_somewhere_stays() -> Result<()> {
    let world = World::new().await?;
    let account = world.account("Acme").await?;
    let id = world
        .app
        .add_contact(AddContact {
            account,
            name: "Ann".into(),
            role: String::new(),
        })
        .await?;
    let change = ContactChange::Email("ann@acme.example".into());
    world
        .app
        .change_contact(ChangeContact { id, change })
        .await?;
    assert_eq!(
        world.app.contacts(account).await?[0].email.as_deref(),
        Some("ann@acme.example")
    );

    let touch = LogTouch {
        account,
        contact: Some(id),
        direction: Direction::Inbound,
        channel: Channel::Visit,
        result: TouchResult::Reached,
        at: None,
        words: String::new(),
        knew: None,
    };
    let touch = world.app.log_touch(touch).await?;
    let refused = world.app.remove_contact(id).await.map_err(Failure::from);
    assert_eq!(
        refused,
        Err(Failure::Refused {
            why: Refused::StillNamed
        })
    );
    let felt = |felt| ChangeTouch {
        id: touch,
        change: TouchChange::Felt(Some(felt)),
    };
    assert_eq!(
        field(world.app.change_touch(felt(4)).await),
        Some(("value", Problem::OutOfRange { min: -3, max: 3 }))
    );
    world.app.change_touch(felt(-3)).await?;
    world.app.remove_touch(touch).await?;
    world.app.remove_contact(id).await?;
    assert!(world.app.contacts(account).await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn a_promise_given_to_somebody_else_waits_until_they_take_it() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = world.promise(acme, "2026-06-12").await?.commitment;
    world
        .app
        .add_teammate(AddTeammate {
            name: "Jonas".into(),
            role: String::new(),
        })
        .await?;
    let jonas = world.app.teammates().await?[1].id;
    let role = TeammateChange::Role("Builds".into());
    world
        .app
        .change_teammate(ChangeTeammate {
            id: jonas,
            change: role,
        })
        .await?;

    let change = async |change| {
        world
            .app
            .change_commitment(ChangeCommitment { id, change })
            .await
    };
    change(CommitmentChange::Doer(Some(jonas))).await?;
    let row = world.app.commitment(id).await?.row;
    assert_eq!(
        (row.state, row.doer.as_deref(), row.next_act),
        (CommitmentState::Made, Some("Jonas"), Some(Act::Accept))
    );
    change(CommitmentChange::Doer(None)).await?;
    assert_eq!(
        world.app.commitment(id).await?.row.state,
        CommitmentState::Accepted,
        "mine again"
    );
    let consequence = change(CommitmentChange::ConsequenceDays(Some(3))).await;
    assert!(
        matches!(consequence, Err(Error::Refused(Refused::WrongState))),
        "a duty's field"
    );
    world.app.remove_commitment(id).await?;
    assert!(matches!(
        world.app.commitment(id).await,
        Err(Error::NotFound("commitment"))
    ));
    Ok(())
}

#[tokio::test]
async fn a_capture_knows_accounts_and_people_as_soon_as_they_are_there() -> Result<()> {
    let world = World::new().await?;
    let read = async |line: &str, account| {
        world
            .app
            .read_capture(ReadCapture {
                line: line.into(),
                account,
                meant: None,
                about: None,
                without: Vec::new(),
                without_capability: None,
            })
            .await
    };
    let new = read("Клиника: отчёт до 15 июня", None).await?;
    assert!(matches!(new.account, Some(CaptureAccount::New { name }) if name == "Клиника"));

    let id = world.account("Клиника").await?;
    world
        .app
        .add_contact(AddContact {
            account: id,
            name: "Ольга".into(),
            role: String::new(),
        })
        .await?;
    let known = read("клиника: отчёт до 15 июня", None).await?;
    assert!(matches!(&known.account, Some(CaptureAccount::Known { account }) if account.id == id));
    let said = |view: CaptureView| match view.meant {
        MeantView::Commitment { due, person, .. } => (due.map(|due| due.last), person),
        MeantView::Reminder { day, .. } => panic!("a note for {day}"),
    };
    assert_eq!(said(known).0, Some(day("2026-06-15")));
    let beside = read("SSO by 15 June, said by Ольга", Some(id)).await?;
    assert!(
        said(beside).1.is_some(),
        "of the account it is typed beside"
    );
    Ok(())
}

#[tokio::test]
async fn a_signal_is_put_off_comes_back_at_its_time_and_is_woken_earlier() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    world.promise(acme, "2026-06-02").await?;
    let key = world.signals(acme).await?.remove(0).key;
    let off = |choice| Snooze {
        key: key.clone(),
        choice,
    };
    world.app.snooze(off(SnoozeChoice::Hour)).await?;
    let today = world.app.today().await?;
    assert_eq!((today.soon_count, today.snoozed), (0, 1));
    assert_eq!(world.app.snoozed().await?.len(), 1);

    let mut heard = world.app.subscribe();
    world.at("2026-06-01T10:00").await?;
    assert!(heard.try_recv().is_ok(), "the window hears that it is back");
    assert_eq!(world.app.today().await?.soon_count, 1);
    world.app.snooze(off(SnoozeChoice::Tomorrow)).await?;
    assert_eq!(world.app.today().await?.soon_count, 0);
    world.app.wake(FinishSignal { key: key.clone() }).await?;
    assert_eq!(
        (
            world.app.today().await?.soon_count,
            world.app.rail().await?.today
        ),
        (1, 1)
    );
    Ok(())
}

#[tokio::test]
async fn the_palette_finds_accounts_people_and_open_words_in_any_script() -> Result<()> {
    let world = World::new().await?;
    let account = world.account("درمانگاه سپیدار").await?;
    world.account("Sepia").await?;
    world
        .app
        .add_contact(AddContact {
            account,
            name: "Седа".into(),
            role: String::new(),
        })
        .await?;
    world
        .said(account, Side::Ours, "Ёлка для СЕДЫ", Some("2026-06-12"))
        .await?;

    let kinds = async |text: &str| {
        let found = world.app.find(text.into()).await?;
        let kind = |found: Found| match found {
            Found::Account { account } => account.name,
            Found::Contact { name, .. } => name,
            Found::Commitment { words, .. } => words,
        };
        Ok::<Vec<String>, Error>(found.into_iter().map(kind).collect())
    };
    assert_eq!(
        kinds("سپيدار").await?,
        ["درمانگاه سپیدار"],
        "Arabic yeh for the Persian one"
    );
    assert_eq!(kinds("сед").await?, ["Седа", "Ёлка для СЕДЫ"]);
    assert!(kinds("  ").await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn the_palette_finds_what_stands_after_every_save_undo_rename_and_trip_to_the_trash()
-> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let found = async || {
        let found = world.app.find("audit".into()).await?;
        let named = found.into_iter().filter_map(|found| match found {
            Found::Commitment { words, account, .. } => Some(format!("{}: {words}", account.name)),
            _ => None,
        });
        Ok::<Vec<String>, Error>(named.collect())
    };
    assert!(found().await?.is_empty());

    world
        .said(acme, Side::Ours, "audit log", Some("2026-06-12"))
        .await?;
    assert_eq!(found().await?, ["Acme: audit log"]);

    world.app.undo().await?;
    assert!(found().await?.is_empty());
    world.app.redo().await?;
    assert_eq!(found().await?, ["Acme: audit log"]);

    let change = AccountChange::Name("Zenith".into());
    let change = ChangeAccount { id: acme, change };
    world.app.change_account(change).await?;
    assert_eq!(found().await?, ["Zenith: audit log"]);

    world.app.trash_account(TrashAccount { id: acme }).await?;
    assert!(found().await?.is_empty());
    world.app.restore_account(TrashAccount { id: acme }).await?;
    assert_eq!(found().await?, ["Zenith: audit log"]);

    Ok(())
}

#[tokio::test]
async fn half_typed_text_survives_a_restart_and_goes_when_it_is_said() -> Result<()> {
    let world = World::new().await?;
    let text = "Acme: SSO \u{202E}by ".to_owned();
    world
        .app
        .keep_draft(KeepDraft {
            key: "capture".into(),
            text: text.clone(),
        })
        .await?;
    let world = world.restarted().await?;
    let kept = DraftView {
        key: "capture".into(),
        text,
    };
    assert_eq!(world.app.drafts().await?, [kept], "exactly as it stood");
    world.app.drop_draft("capture".into()).await?;
    assert_eq!(world.app.drafts().await?, []);
    Ok(())
}

#[tokio::test]
async fn settings_and_looks_are_kept_and_refuse_what_makes_no_sense() -> Result<()> {
    let world = World::new().await?;
    world
        .app
        .change_preference(PreferenceChange::Theme(Theme::Dark))
        .await?;
    let zoom = world
        .app
        .change_preference(PreferenceChange::Zoom(300))
        .await;
    assert_eq!(
        field(zoom),
        Some(("value", Problem::OutOfRange { min: 80, max: 200 }))
    );
    assert_eq!(world.app.opening().await?.preferences.theme, Theme::Dark);
    assert!(
        world.app.undo_steps().await?.undo.is_none(),
        "a look is set, not undone"
    );

    let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap();
    let backwards = OpeningSpan {
        from: nine,
        to: nine,
    };
    let mut week = world.app.settings().await?.week;
    week[0] = vec![backwards];
    assert_eq!(
        field(world.app.change_setting(SettingChange::Week(week)).await),
        Some(("value", Problem::EndsBeforeStart))
    );
    world
        .app
        .change_setting(SettingChange::DayStartsAt(8))
        .await?;
    let settings = world.app.settings().await?;
    assert_eq!(
        (settings.day_starts_at, settings.zone.as_str()),
        (8, "Europe/Berlin")
    );
    assert!(settings.bytes > 0);
    Ok(())
}

#[tokio::test]
async fn a_long_list_comes_in_pages_that_leave_nothing_out() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    for number in 0..160 {
        let due = day("2026-06-01") + chrono::Days::new(number % 40);
        world
            .said(
                acme,
                Side::Ours,
                &format!("No {number}"),
                Some(&due.to_string()),
            )
            .await?;
    }
    let (mut seen, mut after) = (std::collections::BTreeSet::new(), None);
    loop {
        let query = CommitmentsQuery {
            side: Side::Ours,
            filter: CommitmentFilter::Open,
            account: Some(acme),
            after,
        };
        let page = world.app.commitments(query).await?;
        seen.extend(page.rows.into_iter().map(|row| row.words));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(seen.len(), 160);
    let made_up = Some("not a place".to_owned());
    let query = CommitmentsQuery {
        side: Side::Ours,
        filter: CommitmentFilter::Open,
        account: None,
        after: made_up,
    };
    assert!(matches!(
        world.app.commitments(query).await,
        Err(Error::NotFound("page"))
    ));
    Ok(())
}
