//! The dates of the ledger as a calendar: once, and always current (B6).

use std::path::Path;

use app::calendar::{CalendarTrouble, Dated, Kept};
use app::commitments::{ActOnCommitment, MoveCommitment};
use app::contracts::{AddContract, NoticeView, TermView};
use app::meetings::PlanMeeting;
use app::reminders::{PatternView, RecurrenceView, SetReminder, UntilView};
use app::{Error, Result};
use chrono::NaiveTime;
use domain::calendar::Said;
use domain::commitments::{Act, DateSetter, Side};
use domain::contracts::NoticeUnit;
use domain::ids::AccountId;
use domain::meetings::MeetingKind;
use domain::reminders::Shift;
use domain::text::Line;
use domain::time::{Calendar, Precision};

use crate::world::{World, day, on};

/// What the shell says by its catalogue, in fewer words.
fn say(date: &Dated) -> String {
    let (what, words) = match &date.said {
        Said::Due {
            side: Side::Ours,
            words,
        } => ("we owe", words.as_str()),
        Said::Due {
            side: Side::Theirs,
            words,
        } => ("they owe", words.as_str()),
        Said::End { title, renews } => (if *renews { "renews" } else { "ends" }, title.as_str()),
        Said::Notice { title, .. } => ("notice", title.as_str()),
        Said::Reminder { text } => ("remember", text.as_str()),
        Said::Meeting { kind, about, .. } => {
            (kind.as_str(), about.as_ref().map_or("", Line::as_str))
        }
    };
    format!("{}: {what} {words}", date.account)
}

async fn remind(
    world: &World,
    account: AccountId,
    text: &str,
    recurrence: Option<RecurrenceView>,
) -> Result<()> {
    let reminder = SetReminder {
        account,
        text: text.into(),
        day: day("2026-06-03"),
        time: NaiveTime::from_hms_opt(10, 30, 0),
        recurrence,
    };
    world.app.set_reminder(reminder).await.map(drop)
}

fn by(pattern: PatternView, shift: Shift) -> RecurrenceView {
    RecurrenceView {
        pattern,
        shift,
        until: UntilView::Ever,
    }
}

/// The events of a file: each as its lines, unfolded, without the two that are of no date.
fn events(file: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(file).unwrap().replace("\r\n ", "");
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    let events = text.split("BEGIN:VEVENT\r\n").skip(1);
    let kept = |line: &&str| {
        ["DTSTART", "DTEND:", "RRULE", "SUMMARY", "LOCATION"]
            .iter()
            .any(|name| line.starts_with(name))
    };
    events
        .map(|event| event.lines().filter(kept).collect::<Vec<_>>().join(" "))
        .collect()
}

fn uids(file: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(file).unwrap().replace("\r\n ", "");
    let uids = text.lines().filter(|line| line.starts_with("UID:"));
    uids.map(str::to_owned).collect()
}

#[tokio::test]
async fn b6_every_date_that_stands_is_an_event() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let kept = world.promise(acme, "2026-06-10").await?;
    world.promise(acme, "2026-06-15").await?;
    world.duty(acme, "2026-06-12").await?;
    world.said(acme, Side::Ours, "One day", None).await?;
    let contract = AddContract {
        account: acme,
        title: "Licence".into(),
        start: Some(day("2025-07-01")),
        term: TermView::Fixed {
            end: day("2026-06-30"),
            renews_months: Some(12),
        },
        notice: Some(NoticeView {
            count: 14,
            unit: NoticeUnit::Days,
        }),
        signed: true,
    };
    world.app.add_contract(contract).await?;
    let month_day = |day| PatternView::MonthDay {
        every: 1,
        calendar: Calendar::Gregorian,
        day,
    };
    remind(&world, acme, "once", None).await?;
    remind(&world, acme, "third", Some(by(month_day(3), Shift::Stays))).await?;
    remind(&world, acme, "moves", Some(by(month_day(3), Shift::After))).await?;
    remind(&world, acme, "30th", Some(by(month_day(30), Shift::Stays))).await?;
    let meeting = PlanMeeting {
        account: acme,
        contacts: Vec::new(),
        kind: MeetingKind::Visit,
        about: "Prices".into(),
        day: day("2026-06-04"),
        time: NaiveTime::from_hms_opt(14, 0, 0).unwrap(),
        minutes: 60,
        zone: Some("America/New_York".into()),
        place: "Room 3, upstairs".into(),
        intention: None,
    };
    world.app.plan_meeting(meeting).await?;
    let done = ActOnCommitment {
        id: kept.commitment,
        act: Act::Deliver,
        on: None,
    };
    world.app.act_on_commitment(done).await?;

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("dates.ics");
    let exported = world.app.export_calendar(&file, &say).await?;
    assert_eq!((exported.records, &*exported.file), (9, "dates.ics"));
    assert_eq!(
        events(&file),
        [
            "DTSTART;VALUE=DATE:20260615 SUMMARY:Acme: we owe SSO",
            "DTSTART;VALUE=DATE:20260612 SUMMARY:Acme: they owe The floor plan",
            "DTSTART;VALUE=DATE:20260630 SUMMARY:Acme: renews Licence",
            "DTSTART;VALUE=DATE:20260616 SUMMARY:Acme: notice Licence",
            // 10:30 in Berlin is an instant; what means the same in iCalendar stands on the clocks of wherever one is.
            "DTSTART:20260603T083000Z SUMMARY:Acme: remember once",
            "DTSTART:20260603T103000 RRULE:FREQ=MONTHLY;BYMONTHDAY=3 SUMMARY:Acme: remember third",
            "DTSTART:20260603T083000Z SUMMARY:Acme: remember moves",
            "DTSTART:20260630T083000Z SUMMARY:Acme: remember 30th",
            "DTSTART:20260604T180000Z DTEND:20260604T190000Z SUMMARY:Acme: visit Prices LOCATION:Room 3\\, upstairs",
        ]
    );
    Ok(())
}

#[tokio::test]
async fn a_date_that_moves_keeps_its_id_and_a_quarter_is_its_last_day() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let promise = world.promise(acme, "2026-06-15").await?;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("dates.ics");
    world.app.export_calendar(&file, &say).await?;
    let before = uids(&file);
    assert_eq!(before, [format!("UID:{}-due@kept", promise.commitment)]);

    let mut quarter = on("2026-09-30");
    quarter.from = day("2026-07-01");
    quarter.precision = Precision::Quarter;
    let moved = MoveCommitment {
        id: promise.commitment,
        to: quarter,
        set_by: DateSetter::Us,
        reason: String::new(),
        told_on: None,
        stays: None,
    };
    world.app.move_commitment(moved).await?;
    world.app.export_calendar(&file, &say).await?;
    assert_eq!(uids(&file), before);
    let expected = ["DTSTART;VALUE=DATE:20260930 SUMMARY:Acme: we owe SSO"];
    assert_eq!(events(&file), expected);
    Ok(())
}

#[tokio::test]
async fn the_calendar_file_is_written_when_dates_changed_and_not_otherwise() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("Kept.ics");
    let app = &world.app;

    assert_eq!(app.keep_calendar_file(&say).await?, Kept::Nothing);
    assert_eq!(app.calendar_file().await?.path, None, "off by itself");

    app.choose_calendar_file(&file, &say).await?;
    let view = app.calendar_file().await?;
    assert_eq!(view.path.as_deref(), file.to_str());
    assert!(view.written_at.is_some() && view.trouble.is_none());
    assert_eq!(events(&file).len(), 0);

    world.promise(acme, "2026-06-15").await?;
    let mut changes = app.subscribe();
    assert_eq!(app.keep_calendar_file(&say).await?, Kept::Current);
    assert_eq!(events(&file).len(), 1);
    assert!(
        changes.try_recv().is_err(),
        "nothing is asked anew for what is as ever"
    );

    let written = std::fs::read(&file).unwrap();
    world.clock.set("2026-06-01T10:00");
    assert_eq!(app.keep_calendar_file(&say).await?, Kept::Current);
    assert_eq!(std::fs::read(&file).unwrap(), written, "no new stamp");
    assert!(changes.try_recv().is_err(), "nothing to tell");

    std::fs::remove_file(&file).unwrap();
    app.keep_calendar_file(&say).await?;
    assert_eq!(events(&file).len(), 1, "it was thrown away, and is back");

    app.forget_calendar_file().await?;
    world.promise(acme, "2026-06-16").await?;
    assert_eq!(app.keep_calendar_file(&say).await?, Kept::Nothing);
    assert_eq!(events(&file).len(), 1, "it stays as it was");
    Ok(())
}

#[tokio::test]
async fn what_stands_in_the_way_of_the_calendar_file_is_said_until_it_is_gone() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("shared");
    let file = place.join("Kept.ics");
    let app = &world.app;

    let refused = app.choose_calendar_file(&file, &say).await;
    assert!(matches!(refused, Err(Error::NotWritten(_))));
    assert_eq!(app.calendar_file().await?.path, None, "nothing was chosen");

    std::fs::create_dir(&place).unwrap();
    app.choose_calendar_file(&file, &say).await?;
    std::fs::remove_dir_all(&place).unwrap();
    world.promise(acme, "2026-06-15").await?;
    let mut changes = app.subscribe();
    assert_eq!(app.keep_calendar_file(&say).await?, Kept::Refused);
    let trouble = app.calendar_file().await?.trouble;
    assert_eq!(trouble, Some(CalendarTrouble::FolderGone));
    assert!(changes.try_recv().is_ok(), "Settings says so");
    assert_eq!(app.keep_calendar_file(&say).await?, Kept::Refused);
    assert!(changes.try_recv().is_err(), "once");

    std::fs::create_dir(&place).unwrap();
    assert_eq!(app.keep_calendar_file(&say).await?, Kept::Current);
    assert_eq!(app.calendar_file().await?.trouble, None);
    assert_eq!(events(&file).len(), 1);
    Ok(())
}

#[cfg(unix)]
#[tokio::test]
async fn a_chosen_file_stays_the_link_it_is_with_the_permissions_it_was_given() -> Result<()> {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    world.promise(acme, "2026-06-15").await?;
    let folder = tempfile::tempdir().unwrap();
    let (synced, link) = (
        folder.path().join("synced.ics"),
        folder.path().join("Kept.ics"),
    );
    std::fs::write(&synced, "old").unwrap();
    std::fs::set_permissions(&synced, std::fs::Permissions::from_mode(0o644)).unwrap();
    symlink(&synced, &link).unwrap();
    world.app.choose_calendar_file(&link, &say).await?;
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(
        std::fs::read_to_string(&synced)
            .unwrap()
            .starts_with("BEGIN:VCALENDAR")
    );
    let mode = std::fs::metadata(&synced).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o644);
    Ok(())
}
