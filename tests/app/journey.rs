//! From a typed line to a confirmed promise, with undo, redo and restarts between.

use app::capture::{Became, KeepCapture, ReadCapture};
use app::commitments::{
    ActOnCommitment, CommitmentFilter, CommitmentsQuery, MoveCommitment, Standing,
};
use app::history::{HistoryQuery, StoryFilter, StoryQuery, StoryWhat, ValueView};
use app::today::FinishSignal;
use app::touches::LogTouch;
use app::{Error, Refused, Result};
use domain::commitments::{Act, DateSetter, Side};
use domain::history::{Intent, RecordKind};
use domain::touches::{Channel, Direction, TouchResult};

use crate::world::{World, day, on};

#[tokio::test]
async fn a_captured_line_goes_from_today_to_delivered_to_confirmed_across_restarts() -> Result<()> {
    let world = World::new().await?;
    let line = ReadCapture {
        line: "Acme: SSO by 12 June".into(),
        account: None,
        meant: None,
        about: None,
        without: Vec::new(),
        without_capability: None,
    };
    let read = world.app.read_capture(line).await?;
    let captured = world
        .app
        .keep_capture(KeepCapture {
            words: read.words,
            account: read.account.unwrap(),
            meant: read.meant,
        })
        .await?;
    assert!(captured.added, "a new name is a new prospect");
    let Became::Commitment { id: promise, .. } = captured.became else {
        panic!("{captured:?}");
    };
    let step = world.app.undo_steps().await?.undo.unwrap();
    assert_eq!(
        (step.account.as_deref(), step.subject.as_deref()),
        (Some("Acme"), Some("SSO")),
        "one save, by its words"
    );
    let view = world.app.commitment(promise).await?;
    assert_eq!(
        (view.row.words.as_str(), view.row.due),
        ("SSO", Some(on("2026-06-12")))
    );
    assert_eq!(
        view.accepted_on,
        Some(day("2026-06-01")),
        "maker and doer are the same"
    );
    assert_eq!(
        (view.row.days, view.row.standing),
        (Some(9), Standing::Open)
    );

    world.at("2026-06-13T09:00").await?;
    let world = world.restarted().await?;
    let today = world.app.today().await?;
    assert_eq!(
        (today.waiting_count, today.oldest_due),
        (1, Some(day("2026-06-12")))
    );
    let key = today.waiting[0].signal.key.clone();
    assert_eq!(today.waiting[0].signal.days, Some(-1));
    world
        .app
        .finish_signal(FinishSignal { key: key.clone() })
        .await?;
    assert!(world.app.today().await?.waiting.is_empty());
    assert!(matches!(
        world.app.finish_signal(FinishSignal { key }).await,
        Err(Error::NotFound("signal"))
    ));

    let world = world.restarted().await?;
    let query = |filter| CommitmentsQuery {
        side: Side::Ours,
        filter,
        account: None,
        after: None,
    };
    assert_eq!(
        world
            .app
            .commitments(query(CommitmentFilter::Waiting))
            .await?
            .rows
            .len(),
        1
    );
    world
        .app
        .act_on_commitment(ActOnCommitment {
            id: promise,
            act: Act::Confirm,
            on: None,
        })
        .await?;
    let closed = world
        .app
        .commitments(query(CommitmentFilter::Closed))
        .await?
        .rows;
    assert_eq!(closed[0].standing, Standing::Fulfilled);
    assert_eq!(world.app.commitment_counts().await?.waiting, 0);

    let history = HistoryQuery {
        entity: RecordKind::Commitment,
        id: promise.to_string(),
    };
    let told: Vec<Intent> = world
        .app
        .history(history)
        .await?
        .into_iter()
        .map(|save| save.intent)
        .collect();
    assert_eq!(
        told,
        [
            Intent::ActOnCommitment,
            Intent::ActOnCommitment,
            Intent::MakeCommitment
        ]
    );
    Ok(())
}

#[tokio::test]
async fn a_moved_date_is_undone_and_redone_by_name_across_restarts() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = world.promise(acme, "2026-06-15").await?.commitment;
    let moved = || MoveCommitment {
        id,
        to: on("2026-06-26"),
        set_by: DateSetter::Client,
        reason: "They are on holiday".into(),
        told_on: Some(day("2026-06-01")),
        stays: None,
    };
    world.app.move_commitment(moved()).await?;
    let same = world.app.move_commitment(moved()).await;
    assert!(matches!(same, Err(Error::Refused(Refused::SameDate))));
    let view = world.app.commitment(id).await?;
    assert_eq!(
        view.first,
        Some(on("2026-06-15")),
        "the first date never changes"
    );
    assert_eq!((view.moves.len(), view.moves[0].notice_days), (1, Some(10)));

    let world = world.restarted().await?;
    let next = world.app.undo_steps().await?.undo.unwrap();
    assert_eq!(
        (
            next.intent,
            next.account.as_deref(),
            next.subject.as_deref()
        ),
        (Intent::MoveCommitment, Some("Acme"), Some("SSO"))
    );
    assert_eq!(
        (next.old, next.new),
        (
            ValueView::Day(day("2026-06-15")),
            ValueView::Day(day("2026-06-26"))
        )
    );
    world.app.undo().await?;
    let view = world.app.commitment(id).await?;
    assert_eq!(
        (view.row.due, view.moves.len()),
        (Some(on("2026-06-15")), 0)
    );

    let world = world.restarted().await?;
    assert_eq!(
        world.app.undo_steps().await?.redo.map(|step| step.intent),
        Some(Intent::MoveCommitment)
    );
    world.app.redo().await?;
    assert_eq!(
        world.app.commitment(id).await?.row.due,
        Some(on("2026-06-26"))
    );
    assert!(matches!(
        world.app.redo().await,
        Err(Error::Refused(Refused::NothingToUndo))
    ));
    Ok(())
}

#[tokio::test]
async fn a_story_tells_touches_and_saves_once_each_and_nothing_that_was_undone() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let touch = LogTouch {
        account: acme,
        contact: None,
        direction: Direction::Inbound,
        channel: Channel::Call,
        result: TouchResult::Reached,
        at: None,
        words: "It lost my list again.".into(),
        knew: None,
    };
    world.at("2026-06-01T10:00").await?.log_touch(touch).await?;
    world.at("2026-06-01T11:00").await?;
    world.promise(acme, "2026-06-12").await?;
    world.promise(acme, "2026-06-19").await?;
    world.app.undo().await?;

    let story = async |filter| {
        let told = world
            .app
            .story(StoryQuery {
                account: acme,
                filter,
                from: None,
                after: None,
            })
            .await?;
        let said = told.rows.into_iter().map(|entry| match entry.what {
            StoryWhat::Touch { touch } => touch.words.unwrap_or_default(),
            StoryWhat::Ending { ending } => ending.words.unwrap_or_default(),
            StoryWhat::Save { save } => save.intent.to_string(),
        });
        Ok::<Vec<String>, Error>(said.collect())
    };
    let words = "It lost my list again.";
    assert_eq!(
        story(StoryFilter::Everything).await?,
        ["make_commitment", words, "add_account"]
    );
    assert_eq!(story(StoryFilter::Commitments).await?, ["make_commitment"]);
    assert_eq!(story(StoryFilter::TheirWords).await?, [words]);
    Ok(())
}
