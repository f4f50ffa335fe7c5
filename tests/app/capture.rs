//! A capture line that is a note to oneself sets a reminder (3.2 Capture, C1, T4).

use app::accounts::{AccountFilter, AccountsQuery};
use app::capture::{Became, CaptureAccount, CaptureView, KeepCapture, MeantView, ReadCapture};
use app::settings::SettingChange;
use app::{Error, Result};
use chrono::{DateTime, Utc};
use domain::Problem;
use domain::capture::{MeantAs, SpanKind};
use domain::history::Intent;

use crate::world::{World, day};

/// It is 1 June 2026, 09:00 on the laptop.
async fn read(world: &World, line: &str, meant: Option<MeantAs>) -> Result<CaptureView> {
    let line = ReadCapture {
        line: line.into(),
        account: None,
        meant,
        about: None,
        without: Vec::new(),
        without_capability: None,
    };
    world.app.read_capture(line).await
}

/// The day and the time of a note to oneself.
async fn moment(world: &World, line: &str) -> Result<String> {
    match read(world, line, None).await?.meant {
        MeantView::Reminder { day, time } => Ok(format!("{day} {}", time.format("%H:%M"))),
        said => panic!("{line} says {said:?}"),
    }
}

fn kept(read: CaptureView) -> KeepCapture {
    KeepCapture {
        words: read.words,
        account: read.account.unwrap(),
        meant: read.meant,
    }
}

#[tokio::test]
async fn a_note_to_oneself_is_a_reminder_that_rings_at_its_time_and_is_one_save() -> Result<()> {
    let world = World::new().await?;
    let note = read(&world, "Acme: remind me to call back at 15:30", None).await?;
    let captured = world.app.keep_capture(kept(note)).await?;
    assert!(captured.added, "a new name is a new prospect");
    let Became::Reminder { id, at } = captured.became else {
        panic!("{captured:?}");
    };
    let at: DateTime<Utc> = at.utc().unwrap();
    let local = app::Clock::now(&*world.clock).zone.local(at);
    assert_eq!(local.to_string(), "2026-06-01 15:30:00");

    let acme = captured.account.id;
    let set = world.app.reminders(acme).await?.remove(0);
    assert_eq!((set.id, set.text.as_str()), (id, "call back"));
    assert_eq!(world.speaks(acme, "2026-06-01T15:29").await?, [""; 0]);
    assert_eq!(
        world.speaks(acme, "2026-06-01T15:30").await?,
        ["reminder 3"]
    );

    let step = world.app.undo_steps().await?.undo.unwrap();
    assert_eq!(step.intent, Intent::SetReminder);
    world.app.undo().await?;
    assert!(matches!(
        world.app.account(acme).await,
        Err(Error::NotFound(_))
    ));
    Ok(())
}

#[tokio::test]
async fn what_a_note_leaves_open_of_its_moment_is_proposed() -> Result<()> {
    let world = World::new().await?;
    world.at("2026-06-01T15:29").await?;
    assert_eq!(
        moment(&world, "Acme: remind me at 15:30 to call").await?,
        "2026-06-01 15:30",
        "still to come"
    );
    world.at("2026-06-01T15:30").await?;
    assert_eq!(
        moment(&world, "Acme: remind me at 15:30 to call").await?,
        "2026-06-02 15:30",
        "gone by"
    );
    let friday = "Acme: remind me on Friday to call";
    assert_eq!(moment(&world, friday).await?, "2026-06-05 09:00");
    let starts = SettingChange::DayStartsAt(7);
    world.app.change_setting(starts).await?;
    assert_eq!(moment(&world, friday).await?, "2026-06-05 07:00");
    let open = moment(&world, "Acme: remind me to call").await?;
    assert_eq!(open, "2026-06-02 07:00", "tomorrow, when the day starts");
    Ok(())
}

#[tokio::test]
async fn c1_a_time_makes_no_reminder_of_what_was_said_but_whoever_types_may() -> Result<()> {
    let world = World::new().await?;
    let line = "Acme: call back tomorrow at 15:30";
    let said = read(&world, line, None).await?;
    assert_eq!(said.words, "call back at 15:30");
    let MeantView::Commitment { due, .. } = said.meant else {
        panic!("{said:?}");
    };
    assert_eq!(due.map(|due| due.last), Some(day("2026-06-02")));

    let note = read(&world, line, Some(MeantAs::Reminder)).await?;
    assert_eq!(note.words, "call back");
    let MeantView::Reminder { day, time } = note.meant else {
        panic!("{note:?}");
    };
    assert_eq!(format!("{day} {time}"), "2026-06-02 15:30:00");
    Ok(())
}

#[tokio::test]
async fn a_note_without_words_is_refused_and_nothing_is_added() -> Result<()> {
    let world = World::new().await?;
    let blank = kept(read(&world, "Acme: remind me tomorrow", None).await?);
    assert!(matches!(blank.account, CaptureAccount::New { .. }));
    let refused = world.app.keep_capture(blank).await;
    let problem = match refused {
        Err(Error::Invalid { field, problem }) => (field, problem),
        other => panic!("{other:?}"),
    };
    assert_eq!(problem, ("words", Problem::Blank));
    let query = AccountsQuery {
        filter: AccountFilter::Current,
        text: String::new(),
        after: None,
    };
    assert_eq!(world.app.accounts(query).await?.rows.len(), 0);
    Ok(())
}

/// Nothing that was typed is lost: what a chip was wrong about goes back into the words.
#[tokio::test]
async fn c1_what_is_taken_out_of_a_line_is_kept_in_its_words() -> Result<()> {
    let world = World::new().await?;
    world.account("Acme").await?;
    let line = ReadCapture {
        line: "Acme: the email export by Friday".into(),
        account: None,
        meant: None,
        about: None,
        without: vec![SpanKind::Channel, SpanKind::Due],
        without_capability: None,
    };
    let read = world.app.read_capture(line).await?;
    assert_eq!(read.words, "the email export by Friday");
    let captured = world.app.keep_capture(kept(read)).await?;
    let Became::Commitment { id, .. } = captured.became else {
        panic!("{captured:?}");
    };
    let made = world.app.commitment(id).await?;
    assert_eq!(made.row.words, "the email export by Friday");
    assert_eq!((made.channel, made.row.due.is_some()), (None, false));
    Ok(())
}
