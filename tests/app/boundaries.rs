//! K5: what we do and do not do for a segment, shown beside a promise that comes near; and capabilities that a captured
//! line names.

use app::accounts::{AccountChange, ChangeAccount};
use app::boundaries::{AddBoundary, BoundaryChange, ChangeBoundary, MetBoundary};
use app::capabilities::{AddCapability, CapabilityChange, ChangeCapability};
use app::capture::{Became, CaptureAccount, CaptureView, KeepCapture, MeantView, ReadCapture};
use app::commitments::{ActOnCommitment, ChangeCommitment, CommitmentChange};
use app::history::{HistoryQuery, ValueView};
use app::today::TrashAccount;
use app::wire::Named;
use app::{Error, Failure, Refused, Result};
use domain::Problem;
use domain::capabilities::CapabilityStatus::{self, Backlog, Exists};
use domain::capture::MeantAs;
use domain::commitments::{Act, Side};
use domain::history::{EventKind, RecordKind};
use domain::ids::{AccountId, BoundaryId, CapabilityId, CommitmentId};

use crate::world::World;

const NOON: &str = "2026-06-01T12:00";
const NONE: [&str; 0] = [];

async fn boundary(world: &World, sentence: &str, segment: &str, words: &str) -> Result<BoundaryId> {
    let added = AddBoundary {
        sentence: sentence.into(),
        segment: segment.into(),
    };
    let id = world.app.add_boundary(added).await?;
    if !words.is_empty() {
        now_is(world, id, BoundaryChange::Words(words.into())).await?;
    }
    Ok(id)
}

async fn now_is(world: &World, id: BoundaryId, change: BoundaryChange) -> Result<()> {
    world
        .app
        .change_boundary(ChangeBoundary { id, change })
        .await
}

async fn capability(world: &World, name: &str, status: CapabilityStatus) -> Result<CapabilityId> {
    let name = name.into();
    world
        .app
        .add_capability(AddCapability { name, status })
        .await
}

/// An account of this segment.
async fn client(world: &World, name: &str, segment: &str) -> Result<AccountId> {
    let id = world.account(name).await?;
    of_segment(world, id, segment).await?;
    Ok(id)
}

async fn of_segment(world: &World, id: AccountId, segment: &str) -> Result<()> {
    let change = AccountChange::Segment(segment.into());
    world.app.change_account(ChangeAccount { id, change }).await
}

async fn promised(world: &World, account: AccountId, words: &str) -> Result<CommitmentId> {
    let made = world.said(account, Side::Ours, words, Some("2026-09-15"));
    Ok(made.await?.commitment)
}

fn sentences(met: &[MetBoundary]) -> Vec<&str> {
    met.iter().map(|one| one.sentence.as_str()).collect()
}

/// What stands beside a promise on its page.
async fn beside(world: &World, id: CommitmentId) -> Result<Vec<MetBoundary>> {
    Ok(world.app.commitment(id).await?.support.boundaries)
}

fn typed(line: &str) -> ReadCapture {
    ReadCapture {
        line: line.into(),
        account: None,
        meant: None,
        about: None,
        without: Vec::new(),
        without_capability: None,
    }
}

async fn read(world: &World, line: &str) -> Result<CaptureView> {
    world.app.read_capture(typed(line)).await
}

fn on(read: &CaptureView) -> Option<CapabilityId> {
    match &read.meant {
        MeantView::Commitment { capability, .. } => capability.as_ref().map(|on| on.id),
        MeantView::Reminder { .. } => None,
    }
}

async fn keep(world: &World, read: CaptureView) -> Result<CommitmentId> {
    let kept = KeepCapture {
        words: read.words,
        account: read.account.unwrap(),
        meant: read.meant,
    };
    match world.app.keep_capture(kept).await?.became {
        Became::Commitment { id, .. } => Ok(id),
        Became::Reminder { id, .. } => panic!("the reminder {id}"),
    }
}

/// What was refused because something it names is not there.
fn missing<T: std::fmt::Debug>(answer: Result<T>) -> String {
    match Failure::from(answer.unwrap_err()) {
        Failure::NotFound { what } => what,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn k5_a_promise_is_shown_what_we_do_not_do_for_its_segment_and_is_kept_all_the_same()
-> Result<()> {
    let world = World::new().await?;
    let acme = client(&world, "Acme", "Clinics").await?;
    client(&world, "Borea", "Schools").await?;
    client(&world, "Ceres", "").await?;
    boundary(
        &world,
        "We host; we do not install.",
        "clinics",
        "on-premise, own server",
    )
    .await?;
    boundary(&world, "Nobody works at night.", "", "overnight").await?;

    for (line, shown) in [
        (
            "Acme: on-premise by 15 June",
            vec!["We host; we do not install."],
        ),
        (
            "Acme: all of it on their own server",
            vec!["We host; we do not install."],
        ),
        ("Acme: SSO by 15 June", vec![]),
        ("Borea: on-premise by 15 June", vec![]),
        ("Ceres: on-premise by 15 June", vec![]),
        ("Nobody Yet: on-premise by 15 June", vec![]),
        ("on-premise by 15 June", vec![]),
        ("Ceres: a hand overnight", vec!["Nobody works at night."]),
        (
            "Nobody Yet: a hand overnight",
            vec!["Nobody works at night."],
        ),
        (
            "Acme: on-premise, with help overnight",
            vec!["We host; we do not install.", "Nobody works at night."],
        ),
    ] {
        let read = read(&world, line).await?;
        assert_eq!(sentences(&read.boundaries), shown, "{line}");
    }

    let read = read(&world, "Acme: on-premise by 15 September").await?;
    let said = keep(&world, read).await?;
    assert_eq!(
        sentences(&beside(&world, said).await?),
        ["We host; we do not install."]
    );
    assert_eq!(world.speaks(acme, NOON).await?, NONE, "a hint is no signal");
    Ok(())
}

#[tokio::test]
async fn k5_a_word_is_met_folded_and_whole_in_every_script() -> Result<()> {
    let world = World::new().await?;
    let acme = client(&world, "Acme", "Clinics").await?;
    let id = boundary(&world, "No.", "Clinics", "x").await?;
    for (word, met, missed) in [
        ("Café", "in the CAFE, please", "cafeteria"),
        ("учёт", "Учет часов", "учёты часов"),
        ("کتاب", "كتاب، تا ۲۵ خرداد", "کتابخانه"),
        ("بازاریابی", "طرح بازاريابي", "بازاریابیها"),
        ("निर्यात", "निर्यात। लवकर", "निर्यातीची यादी"),
        ("own server", "Their own-server!", "own servers"),
    ] {
        now_is(&world, id, BoundaryChange::Words(word.into())).await?;
        for (words, shown) in [(met, 1), (missed, 0)] {
            let said = promised(&world, acme, words).await?;
            assert_eq!(
                beside(&world, said).await?.len(),
                shown,
                "{word} in {words}"
            );
            let line = format!("Acme: {words}");
            let typed = read(&world, &line).await?;
            assert_eq!(typed.boundaries.len(), shown, "{word} in {line}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn k5_the_segment_is_compared_as_names_are_and_follows_the_account() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    boundary(&world, "No.", "درمانگاه‌هاي خصوصي", "SSO").await?;
    let said = promised(&world, acme, "SSO").await?;
    for (segment, shown) in [
        ("", 0),
        ("درمانگاه های خصوصی", 1),
        ("درمانگاه های", 0),
        ("درمانگاه‌های خصوصی", 1),
        ("Clinics", 0),
    ] {
        of_segment(&world, acme, segment).await?;
        assert_eq!(beside(&world, said).await?.len(), shown, "{segment}");
        let typed = read(&world, "Acme: SSO by 15 June").await?;
        assert_eq!(typed.boundaries.len(), shown, "{segment}");
    }
    Ok(())
}

#[tokio::test]
async fn k5_a_promise_on_a_capability_that_is_named_needs_no_word() -> Result<()> {
    let world = World::new().await?;
    let acme = client(&world, "Acme", "Clinics").await?;
    let (sso, audit) = (
        capability(&world, "SSO", Exists).await?,
        capability(&world, "Audit log", Exists).await?,
    );
    let id = boundary(&world, "One provider each.", "Clinics", "").await?;
    now_is(&world, id, BoundaryChange::Capabilities(vec![sso])).await?;
    let said = promised(&world, acme, "As they asked").await?;
    for (on, shown) in [(None, 0), (Some(audit), 0), (Some(sso), 1), (None, 0)] {
        let change = CommitmentChange::Capability(on);
        world
            .app
            .change_commitment(ChangeCommitment { id: said, change })
            .await?;
        assert_eq!(beside(&world, said).await?.len(), shown);
    }

    let line = "Acme: single sign-on by 15 September";
    assert_eq!(read(&world, line).await?.boundaries, []);
    let change = CapabilityChange::Aliases("single sign-on".into());
    world
        .app
        .change_capability(ChangeCapability { id: sso, change })
        .await?;
    let named = read(&world, line).await?;
    assert_eq!(named.boundaries.len(), 1, "a name of it is enough");
    let without = ReadCapture {
        without: Vec::new(),
        without_capability: Some(sso),
        ..typed(line)
    };
    let without = world.app.read_capture(without).await?;
    assert_eq!((on(&without), without.boundaries), (None, vec![]));
    Ok(())
}

#[tokio::test]
async fn k5_only_what_is_ours_and_open_is_shown_it() -> Result<()> {
    let world = World::new().await?;
    let acme = client(&world, "Acme", "Clinics").await?;
    boundary(&world, "No.", "Clinics", "SSO").await?;
    let act = async |id, act| {
        let act = ActOnCommitment { id, act, on: None };
        world.app.act_on_commitment(act).await
    };
    for end in [Act::Deliver, Act::Release, Act::Withdraw] {
        let said = promised(&world, acme, "SSO").await?;
        assert_eq!(beside(&world, said).await?.len(), 1, "{end}");
        act(said, end).await?;
        assert_eq!(beside(&world, said).await?, [], "{end}");
        world.app.undo().await?;
        assert_eq!(beside(&world, said).await?.len(), 1, "{end} undone");
    }
    let duty = world.said(acme, Side::Theirs, "SSO", Some("2026-09-15"));
    assert_eq!(beside(&world, duty.await?.commitment).await?, []);
    for (meant, shown) in [
        (MeantAs::Ours, 1),
        (MeantAs::Theirs, 0),
        (MeantAs::Reminder, 0),
    ] {
        let line = ReadCapture {
            meant: Some(meant),
            ..typed("Acme: SSO by 15 June")
        };
        let read = world.app.read_capture(line).await?;
        assert_eq!(read.boundaries.len(), shown, "{meant:?}");
    }
    Ok(())
}

#[tokio::test]
async fn k5_what_was_removed_or_names_nothing_is_shown_to_nobody() -> Result<()> {
    let world = World::new().await?;
    let acme = client(&world, "Acme", "Clinics").await?;
    let id = boundary(&world, "No.", "Clinics", "SSO").await?;
    boundary(&world, "It names nothing.", "Clinics", "").await?;
    let said = promised(&world, acme, "SSO").await?;
    let shown = async || {
        let typed = read(&world, "Acme: SSO by 15 June").await?.boundaries;
        assert_eq!(beside(&world, said).await?, typed);
        Ok::<_, Error>(typed.len())
    };
    assert_eq!(shown().await?, 1);
    world.app.remove_boundary(id).await?;
    assert_eq!(shown().await?, 0);
    world.app.undo().await?;
    assert_eq!(shown().await?, 1);
    world.app.redo().await?;
    assert_eq!(shown().await?, 0);
    assert_eq!(missing(world.app.remove_boundary(id).await), "boundary");
    Ok(())
}

#[tokio::test]
async fn k5_the_client_that_somebody_chose_is_the_one_whose_boundaries_are_met() -> Result<()> {
    let world = World::new().await?;
    let acme = client(&world, "Acme", "Clinics").await?;
    let borea = client(&world, "Borea", "Schools").await?;
    boundary(&world, "No.", "Clinics", "SSO").await?;
    let known = |id, name: &str| {
        let name = name.into();
        let account = Named { id, name };
        Some(CaptureAccount::Known { account })
    };
    let new = Some(CaptureAccount::New {
        name: "Delos".into(),
    });
    for (line, page, about, shown) in [
        ("Borea: SSO", None, known(acme, "Acme"), 1),
        ("Acme: SSO", None, known(borea, "Borea"), 0),
        ("Acme: SSO", None, new, 0),
        ("SSO", Some(acme), None, 1),
        ("SSO", Some(borea), None, 0),
    ] {
        let read = ReadCapture {
            account: page,
            about,
            ..typed(line)
        };
        let read = world.app.read_capture(read).await?;
        assert_eq!(read.boundaries.len(), shown, "{line}");
    }
    Ok(())
}

#[tokio::test]
async fn a_captured_line_that_names_a_capability_is_a_promise_on_it_unless_it_is_taken_out()
-> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = capability(&world, "SSO", Backlog).await?;
    let line = "Acme: SSO by 15 September";
    let named = read(&world, line).await?;
    let MeantView::Commitment { capability, .. } = &named.meant else {
        panic!("{named:?}");
    };
    let capability = capability.as_ref().unwrap();
    assert_eq!(
        (capability.name.as_str(), capability.status),
        ("SSO", Backlog)
    );
    let support = async |id| Ok::<_, Error>(world.app.commitment(id).await?.support);
    let said = keep(&world, named).await?;
    assert_eq!(support(said).await?.capability.unwrap().id, sso);
    assert_eq!(world.speaks(acme, NOON).await?, ["promise.unsupported 2"]);

    let without = ReadCapture {
        without: Vec::new(),
        without_capability: Some(sso),
        ..typed("Acme: the SSO by 16 September")
    };
    let without = world.app.read_capture(without).await?;
    let said = keep(&world, without).await?;
    let stands_on = support(said).await?;
    assert!(stands_on.capability.is_none());
    assert_eq!(stands_on.suggested.map(|one| one.id), Some(sso));

    let lasso = read(&world, "Acme: a lasso by 15 September").await?;
    assert_eq!(on(&lasso), None, "no part of a word");
    let theirs = ReadCapture {
        meant: Some(MeantAs::Theirs),
        ..typed(line)
    };
    let theirs = world.app.read_capture(theirs).await?;
    assert_eq!(on(&theirs), None, "what they owe is on nothing of ours");
    let duty = keep(&world, theirs).await?;
    assert!(support(duty).await?.capability.is_none());

    let mut gone = read(&world, "Acme: SSO by 17 September").await?;
    if let MeantView::Commitment { capability, .. } = &mut gone.meant {
        capability.as_mut().unwrap().id = CapabilityId::new();
    }
    assert_eq!(missing(keep(&world, gone).await), "commitment");
    Ok(())
}

#[tokio::test]
async fn a_boundary_says_what_it_names_and_its_history_says_it_too() -> Result<()> {
    let world = World::new().await?;
    assert_eq!(world.app.rail().await?.capabilities, 0);
    let sso = capability(&world, "SSO", Backlog).await?;
    let id = boundary(&world, "  We host. ", " Clinics ", "on-premise; SaaS, saas").await?;
    assert_eq!(world.app.rail().await?.capabilities, 2);
    now_is(&world, id, BoundaryChange::Capabilities(vec![sso, sso])).await?;
    let view = world.app.boundaries().await?.remove(0);
    assert_eq!(view.sentence, "We host.");
    assert_eq!(view.segment.as_deref(), Some("Clinics"));
    assert_eq!(view.words, "on-premise, SaaS");
    let named: Vec<_> = view.capabilities.iter().map(|one| one.id).collect();
    assert_eq!(named, [sso]);
    assert_eq!(
        (
            view.capabilities[0].name.as_str(),
            view.capabilities[0].status
        ),
        ("SSO", Backlog)
    );

    let history = HistoryQuery {
        entity: RecordKind::Boundary,
        id: id.to_string(),
    };
    let saves = world.app.history(history).await?;
    let event = &saves[0].events[0];
    assert_eq!(event.field.as_deref(), Some("capabilities"));
    assert_eq!(
        (&event.old, &event.new),
        (&ValueView::Empty, &ValueView::Text("SSO".into()))
    );
    let first = &saves.last().unwrap().events[0];
    assert_eq!(
        (first.kind, first.subject.as_str()),
        (EventKind::Created, "We host.")
    );
    let step = world.app.undo_steps().await?.undo.unwrap();
    assert_eq!(step.subject.as_deref(), Some("We host."));

    let still_named = Failure::Refused {
        why: Refused::StillNamed,
    };
    let refused = world.app.remove_capability(sso).await.unwrap_err();
    assert_eq!(Failure::from(refused), still_named);
    now_is(&world, id, BoundaryChange::Capabilities(vec![])).await?;
    world.app.remove_capability(sso).await?;
    now_is(&world, id, BoundaryChange::Segment(" ".into())).await?;
    assert_eq!(world.app.boundaries().await?.remove(0).segment, None);
    Ok(())
}

#[tokio::test]
async fn a_boundary_without_a_sentence_or_on_what_is_not_there_is_refused() -> Result<()> {
    let world = World::new().await?;
    let blank = AddBoundary {
        sentence: " ".into(),
        segment: String::new(),
    };
    let refused = world.app.add_boundary(blank).await;
    assert!(matches!(
        refused,
        Err(Error::Invalid {
            field: "sentence",
            problem: Problem::Blank
        })
    ));
    let id = boundary(&world, "We host.", "", "").await?;
    let gone = BoundaryChange::Capabilities(vec![CapabilityId::new()]);
    assert_eq!(missing(now_is(&world, id, gone).await), "boundary");
    let many: Vec<_> = (0..51).map(|number| format!("w{number}")).collect();
    for (count, is_refused) in [(50, false), (51, true)] {
        let words = BoundaryChange::Words(many[..count].join(","));
        let answer = now_is(&world, id, words).await;
        assert_eq!(answer.is_err(), is_refused, "{count}");
    }
    let nowhere = now_is(&world, BoundaryId::new(), BoundaryChange::Words("x".into())).await;
    assert_eq!(missing(nowhere), "boundary");
    Ok(())
}

#[tokio::test]
async fn the_segments_of_accounts_are_proposed_each_once_by_its_usual_spelling() -> Result<()> {
    let world = World::new().await?;
    assert_eq!(world.app.segments().await?, NONE);
    for (name, segment) in [
        ("One", "clinics"),
        ("Two", "Clinics"),
        ("Three", "Clinics"),
        ("Four", "Schools"),
        ("Five", ""),
    ] {
        client(&world, name, segment).await?;
    }
    let gone = client(&world, "Gone", "Farms").await?;
    assert_eq!(world.app.segments().await?, ["Clinics", "Farms", "Schools"]);
    world.app.trash_account(TrashAccount { id: gone }).await?;
    assert_eq!(world.app.segments().await?, ["Clinics", "Schools"]);
    Ok(())
}
