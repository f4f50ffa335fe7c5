//! B7: the events of other calendars as meetings, and their whole days as holidays.

use std::path::{Path, PathBuf};

use app::accounts::{AccountChange, AddContact, ChangeAccount, ChangeContact, ContactChange};
use app::calendar::HolidaysCame;
use app::imports::{
    EventAccount, FileOutcome, FilePlan, FileTrouble, ImportPlan, ReadImport, RowProblem,
};
use app::meetings::{ChangeMeeting, MeetingChange, MeetingFilter, MeetingRow, MeetingsQuery};
use app::{Error, Result};
use domain::Problem;
use domain::ids::{AccountId, ContactId, ImportId};
use domain::imports::{ImportKind, Warning};
use domain::meetings::MeetingKind;

use crate::world::World;

fn no_progress(_: app::imports::ImportProgress) {}

/// A ledger with Acme in Berlin, where Mara can be written to, and a folder for calendars.
struct Office {
    world: World,
    acme: AccountId,
    mara: ContactId,
    folder: tempfile::TempDir,
}

impl Office {
    async fn open() -> Result<Self> {
        let world = World::new().await?;
        let acme = world.account("Acme").await?;
        let mara = person(&world, acme, "Mara", "Mara@Acme.example").await?;
        Ok(Self {
            world,
            acme,
            mara,
            folder: tempfile::tempdir().unwrap(),
        })
    }

    fn file(&self, events: &[&str]) -> PathBuf {
        self.written(calendar(events))
    }

    fn written(&self, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join("basic.ics");
        std::fs::write(&path, text).unwrap();
        path
    }

    async fn plan(&self, path: &Path, accounts: Vec<EventAccount>) -> Result<ImportPlan> {
        let read = ReadImport {
            paths: vec![path.display().to_string()],
            source: String::new(),
            kinds: Vec::new(),
        };
        let view = self.world.app.read_import(read, &no_progress).await?;
        let file = &view.files[0];
        assert_eq!(file.kind, ImportKind::Meeting);
        let plan = FilePlan {
            path: file.path.clone(),
            kind: file.kind,
            columns: Vec::new(),
            accounts,
        };
        Ok(ImportPlan {
            source: view.source,
            currency: view.currency,
            files: vec![plan],
        })
    }

    async fn tried(&self, path: &Path) -> Result<FileOutcome> {
        let plan = self.plan(path, Vec::new()).await?;
        let tried = self.world.app.try_import(plan, &no_progress).await?;
        Ok(tried.files.into_iter().next().unwrap())
    }

    async fn import(&self, path: &Path) -> Result<(ImportId, FileOutcome)> {
        let plan = self.plan(path, Vec::new()).await?;
        let app = &self.world.app;
        let id = app.run_import(plan, &no_progress).await?;
        while app.work_off_marked().await? {}
        let page = app.import(id).await?;
        Ok((id, page.import.files.into_iter().next().unwrap()))
    }

    /// Brings in three meetings, of the first of which the calendar says this.
    async fn three(&self, said: &str) -> Result<(ImportId, FileOutcome)> {
        let at = |uid: &str, day: u8| with_mara(uid, &format!("DTSTART:202606{day:02}T100000"));
        let first = at("first", 3) + said;
        let path = self.file(&[&first, &at("second", 4), &at("third", 5)]);
        self.import(&path).await
    }

    /// Why this text cannot come in.
    async fn trouble(&self, text: &[u8]) -> Result<Option<FileTrouble>> {
        let read = ReadImport {
            paths: vec![self.written(text).display().to_string()],
            source: String::new(),
            kinds: Vec::new(),
        };
        let view = self.world.app.read_import(read, &no_progress).await?;
        Ok(view.files[0].trouble)
    }

    async fn meetings(&self, filter: MeetingFilter) -> Result<Vec<MeetingRow>> {
        let query = MeetingsQuery {
            account: self.acme,
            filter,
            after: None,
        };
        Ok(self.world.app.meetings(query).await?.rows)
    }

    async fn ahead(&self) -> Result<Vec<String>> {
        Ok(said(&self.meetings(MeetingFilter::Ahead).await?))
    }
}

async fn person(world: &World, account: AccountId, name: &str, email: &str) -> Result<ContactId> {
    let id = world
        .app
        .add_contact(AddContact {
            account,
            name: name.into(),
            role: String::new(),
        })
        .await?;
    world
        .app
        .change_contact(ChangeContact {
            id,
            change: ContactChange::Email(email.into()),
        })
        .await?;
    Ok(id)
}

/// Each meeting as its start, its end, its zone and what it is about.
fn said(meetings: &[MeetingRow]) -> Vec<String> {
    let one = |meeting: &MeetingRow| {
        let time = |instant: app::wire::Instant| instant.utc().unwrap().format("%m-%d %H:%M");
        let (starts, ends) = (time(meeting.starts), time(meeting.ends));
        let about = meeting.about.as_deref().unwrap_or_default();
        format!("{starts}–{ends} {} {about}", meeting.zone)
    };
    meetings.iter().map(one).collect()
}

fn calendar(events: &[&str]) -> String {
    let events: String = events
        .iter()
        .map(|event| format!("BEGIN:VEVENT\n{event}\nEND:VEVENT\n"))
        .collect();
    let text = format!("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//X//X//EN\n{events}END:VCALENDAR\n");
    text.replace('\n', "\r\n")
}

/// An event with Mara, with these further lines.
fn with_mara(uid: &str, lines: &str) -> String {
    format!("UID:{uid}\nSUMMARY:{uid}\nATTENDEE;CN=\"M\":mailto:mara@ACME.example\n{lines}")
}

fn warned(file: &FileOutcome, warning: Warning) -> u32 {
    let found = file.warnings.iter().find(|one| one.warning == warning);
    found.map_or(0, |one| one.count)
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_an_event_becomes_a_meeting_with_who_is_known_of_its_people() -> Result<()> {
    let office = Office::open().await?;
    let jon = person(&office.world, office.acme, "Jon", "jon@acme.example").await?;
    let path = office.file(&[
        "UID:1@x\nSUMMARY:Prices\\, at last\nLOCATION:https://meet.example/abc\n\
         DTSTART;TZID=Europe/Berlin:20260603T100000\nDTEND;TZID=Europe/Berlin:20260603T110000\n\
         ORGANIZER:mailto:JON@acme.example\nATTENDEE;PARTSTAT=ACCEPTED:mailto:mara@acme.exam\n ple\n\
         ATTENDEE:mailto:nina@ours.example\nATTENDEE;EMAIL=mara@acme.example:urn:x",
        &with_mara("windows", "DTSTART;TZID=Tokyo Standard Time:20260604T100000\nDURATION:PT30M"),
        &with_mara("floating", "DTSTART:20260605T100000"),
        &with_mara("utc", "DTSTART:20260606T100000Z\nDTEND:20260606T120000Z"),
        &with_mara("nowhere", "DTSTART;TZID=Atlantis:20260607T100000"),
    ]);
    let tried = office.tried(&path).await?;
    assert_eq!((tried.counts.rows, tried.counts.made), (5, 5));
    assert_eq!(warned(&tried, Warning::UnknownZone), 1);
    assert_eq!(office.ahead().await?.len(), 0, "a trial writes nothing");

    let (_, file) = office.import(&path).await?;
    assert_eq!(file.counts, tried.counts);
    assert_eq!(
        office.ahead().await?,
        [
            "06-03 08:00–06-03 09:00 Europe/Berlin Prices, at last",
            "06-04 01:00–06-04 01:30 Asia/Tokyo windows",
            "06-05 08:00–06-05 08:45 Europe/Berlin floating",
            "06-06 10:00–06-06 12:00 Europe/Berlin utc",
            "06-07 08:00–06-07 08:45 Europe/Berlin nowhere",
        ]
    );
    let first = office.meetings(MeetingFilter::Ahead).await?.remove(0);
    let people: Vec<ContactId> = first.contacts.iter().map(|person| person.id).collect();
    assert_eq!(people, [jon, office.mara]);
    assert_eq!(first.kind, MeetingKind::Call, "where one speaks by video");
    let view = office.world.app.meeting(first.id).await?;
    assert_eq!(view.external_id.as_deref(), Some("1@x"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_the_same_calendar_changes_nothing_and_a_changed_event_only_what_nobody_edited()
-> Result<()> {
    let office = Office::open().await?;
    let event = with_mara("talk", "LOCATION:Room 1\nDTSTART:20260603T100000");
    let path = office.file(&[&event]);
    office.import(&path).await?;
    let (_, again) = office.import(&path).await?;
    assert_eq!((again.counts.unchanged, again.counts.made), (1, 0));

    let meeting = office.meetings(MeetingFilter::Ahead).await?.remove(0);
    let edited = ChangeMeeting {
        id: meeting.id,
        change: MeetingChange::About("Ours".into()),
    };
    office.world.app.change_meeting(edited).await?;
    let moved = event
        .replace("SUMMARY:talk", "SUMMARY:Theirs")
        .replace("Room 1", "Room 2")
        .replace("20260603", "20260610");
    let (_, changed) = office.import(&office.file(&[&moved])).await?;
    assert_eq!((changed.counts.changed, changed.counts.edited), (1, 1));
    let now = office.meetings(MeetingFilter::Ahead).await?.remove(0);
    assert_eq!(now.id, meeting.id);
    assert_eq!(
        said(std::slice::from_ref(&now)),
        ["06-10 08:00–06-10 08:45 Europe/Berlin Ours"]
    );
    assert_eq!(now.place.as_deref(), Some("Room 2"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_an_event_of_nobody_known_waits_for_a_client_or_stays_out() -> Result<()> {
    let office = Office::open().await?;
    let world = &office.world;
    let website = AccountChange::Website("https://www.bolt.example/about".into());
    let bolt = world.account("Bolt").await?;
    world
        .app
        .change_account(ChangeAccount {
            id: bolt,
            change: website,
        })
        .await?;
    let path = office.file(&[
        "UID:known\nDTSTART:20260603T100000Z\nATTENDEE:mailto:new@acme.example",
        "UID:website\nDTSTART:20260604T100000Z\nATTENDEE:mailto:info@bolt.example",
        "UID:dentist\nSUMMARY:Dentist\nDTSTART:20260605T100000Z",
        "UID:both\nDTSTART:20260606T100000Z\nATTENDEE:mailto:a@acme.example\nATTENDEE:mailto:b@bolt.example",
    ]);
    let tried = office.tried(&path).await?;
    assert_eq!((tried.counts.made, tried.counts.refused), (2, 2));
    let dentist = &tried.refused[0];
    assert_eq!((dentist.line, &*dentist.cells[0]), (3, "Dentist"));
    let event = "dentist".to_owned();
    assert_eq!(dentist.problem, RowProblem::NoClient { event });

    let chosen = vec![EventAccount {
        event: "dentist".into(),
        account: office.acme,
    }];
    let plan = office.plan(&path, chosen).await?;
    world.app.run_import(plan, &no_progress).await?;
    let about: Vec<_> = office.meetings(MeetingFilter::Ahead).await?;
    let ids: Vec<Option<String>> = about.iter().map(|one| one.about.clone()).collect();
    assert_eq!(ids, [None, Some("Dentist".to_owned())]);

    let (_, again) = office.import(&path).await?;
    assert_eq!(
        (again.counts.unchanged, again.counts.refused),
        (3, 1),
        "what came in stays where it is, though nobody says so any more"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rule_of_ours_comes_in_over_180_days_and_another_only_once() -> Result<()> {
    let office = Office::open().await?;
    let monthly = "DTSTART;TZID=Europe/Berlin:20260107T090000\nRRULE:FREQ=MONTHLY;BYDAY=1WE\n\
                   EXDATE;TZID=Europe/Berlin:20260805T090000";
    let path = office.file(&[
        &with_mara("monthly", monthly),
        &with_mara(
            "monthly",
            "RECURRENCE-ID;TZID=Europe/Berlin:20260701T090000\nDTSTART;TZID=Europe/Berlin:20260702T150000",
        ),
        &with_mara("hourly", "DTSTART:20260601T120000\nRRULE:FREQ=HOURLY"),
    ]);
    let (_, file) = office.import(&path).await?;
    assert_eq!(warned(&file, Warning::OtherRule), 1);
    assert_eq!(warned(&file, Warning::Cancelled), 1, "left out by its rule");
    assert_eq!(
        office.ahead().await?,
        [
            "06-01 10:00–06-01 10:45 Europe/Berlin hourly",
            "06-03 07:00–06-03 07:45 Europe/Berlin monthly",
            "07-02 13:00–07-02 13:45 Europe/Berlin monthly",
            "09-02 07:00–09-02 07:45 Europe/Berlin monthly",
            "10-07 07:00–10-07 07:45 Europe/Berlin monthly",
            // The clocks went back, and 28 November is the 180th day.
            "11-04 08:00–11-04 08:45 Europe/Berlin monthly",
        ]
    );
    let (_, again) = office.import(&path).await?;
    assert_eq!((again.counts.made, again.counts.unchanged), (0, 6));

    office.world.clock.set("2026-07-06T09:00");
    let (_, later) = office.import(&path).await?;
    assert_eq!(later.counts.made, 1, "2 December lies within 180 days now");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_event_takes_its_meeting_with_it_unless_somebody_touched_it() -> Result<()> {
    let office = Office::open().await?;
    let at = |uid: &str, day: u8| with_mara(uid, &format!("DTSTART:202606{day:02}T100000"));
    let events = [at("plain", 3), at("edited", 4), at("other", 5)];
    let events: Vec<&str> = events.iter().map(String::as_str).collect();
    office.import(&office.file(&events)).await?;
    let edited = office.meetings(MeetingFilter::Ahead).await?.remove(1);
    let change = ChangeMeeting {
        id: edited.id,
        change: MeetingChange::Place("Here".into()),
    };
    office.world.app.change_meeting(change).await?;

    let cancelled: Vec<String> = events[..2]
        .iter()
        .map(|event| format!("{event}\nSTATUS:CANCELLED"))
        .collect();
    let path = office.file(&[&cancelled[0], &cancelled[1], events[2]]);
    let tried = office.tried(&path).await?;
    assert_eq!(warned(&tried, Warning::Cancelled), 2);
    assert_eq!(office.ahead().await?.len(), 3, "a trial removes nothing");
    let (import, file) = office.import(&path).await?;
    assert_eq!((file.counts.rows, file.counts.unchanged), (3, 1));
    let left = |meetings: Vec<MeetingRow>| {
        let about = meetings.into_iter().filter_map(|one| one.about);
        about.collect::<Vec<_>>()
    };
    let ahead = || office.meetings(MeetingFilter::Ahead);
    assert_eq!(left(ahead().await?), ["edited", "other"]);

    office.world.app.revert_import(import).await?;
    let back = ahead().await?;
    assert_eq!(left(back.clone()), ["plain", "edited", "other"]);
    assert_eq!(back[0].contacts[0].id, office.mara);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_a_cancelled_meeting_comes_back_when_its_calendar_reinstates_it() -> Result<()> {
    let office = Office::open().await?;
    let comes = async |said: &str| office.three(said).await;
    let cancelled = "\nSTATUS:CANCELLED";
    comes("").await?;
    comes(cancelled).await?;
    assert_eq!(office.ahead().await?.len(), 2);
    let (_, again) = comes("").await?;
    assert_eq!((again.counts.made, again.counts.unchanged), (1, 2));
    assert_eq!(office.ahead().await?.len(), 3);

    // Taken back, a cancellation leaves the meeting as it came in: it is known again.
    let (cancels, _) = comes(cancelled).await?;
    office.world.app.revert_import(cancels).await?;
    let (_, again) = comes("").await?;
    assert_eq!((again.counts.made, again.counts.unchanged), (0, 3));
    assert_eq!(office.ahead().await?.len(), 3);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_a_cancelled_meeting_is_there_once_in_whatever_order_imports_are_taken_back()
-> Result<()> {
    let office = Office::open().await?;
    let app = &office.world.app;
    let comes = async |said: &str| office.three(said).await.map(|(id, _)| id);
    let cancelled = "\nSTATUS:CANCELLED";
    let (makes, cancels) = (comes("").await?, comes(cancelled).await?);
    app.revert_import(makes).await?;
    assert_eq!(office.ahead().await?.len(), 0);
    let makes = comes("").await?;
    assert_eq!(office.ahead().await?.len(), 3);
    app.revert_import(cancels).await?;
    assert_eq!(office.ahead().await?.len(), 3, "it is there already");

    let cancels = comes(cancelled).await?;
    app.revert_import(makes).await?;
    app.revert_import(cancels).await?;
    assert_eq!(office.ahead().await?.len(), 0, "who made it was taken back");

    let (makes, cancels) = (comes("").await?, comes(cancelled).await?);
    app.revert_import(cancels).await?;
    assert_eq!(office.ahead().await?.len(), 3);
    app.revert_import(makes).await?;
    assert_eq!(office.ahead().await?.len(), 0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_a_series_that_moved_is_only_where_it_is_now() -> Result<()> {
    let office = Office::open().await?;
    let weekly = |start: &str, rule: &str| {
        let lines = format!("DTSTART;TZID=Europe/Berlin:{start}\nRRULE:FREQ=WEEKLY{rule}");
        with_mara("weekly", &lines)
    };
    let others = [
        with_mara("weekly/b", "DTSTART:20260603T100000"),
        with_mara("weekly-2", "DTSTART:20260604T100000"),
    ];
    let began = weekly("20260525T100000", ";COUNT=5");
    office
        .import(&office.file(&[&began, &others[0], &others[1]]))
        .await?;
    assert_eq!(office.ahead().await?.len(), 6);
    let edited = office.meetings(MeetingFilter::Ahead).await?.remove(4);
    let change = ChangeMeeting {
        id: edited.id,
        change: MeetingChange::Place("Here".into()),
    };
    office.world.app.change_meeting(change).await?;

    let moved = office.file(&[&weekly("20260525T110000", ";COUNT=4")]);
    let tried = office.tried(&moved).await?;
    assert_eq!(office.ahead().await?.len(), 6, "a trial removes nothing");
    let (import, file) = office.import(&moved).await?;
    assert_eq!(file.counts, tried.counts);
    assert_eq!(warned(&file, Warning::Cancelled), 4);
    let now = [
        "06-01 09:00–06-01 09:45 Europe/Berlin weekly",
        "06-03 08:00–06-03 08:45 Europe/Berlin weekly/b",
        "06-04 08:00–06-04 08:45 Europe/Berlin weekly-2",
        "06-08 09:00–06-08 09:45 Europe/Berlin weekly",
        "06-15 08:00–06-15 08:45 Europe/Berlin weekly",
        "06-15 09:00–06-15 09:45 Europe/Berlin weekly",
    ];
    assert_eq!(office.ahead().await?, now, "somebody had edited one");

    // A file with nothing but one changed occurrence says nothing of the others.
    let one = with_mara(
        "weekly",
        "RECURRENCE-ID;TZID=Europe/Berlin:20260608T110000\nDTSTART;TZID=Europe/Berlin:20260608T120000",
    );
    office.import(&office.file(&[&one])).await?;
    assert_eq!(office.ahead().await?.len(), 6);
    // Nor does a rule that nobody here can follow.
    let other = weekly("20260525T110000", ";BYHOUR=11");
    office.import(&office.file(&[&other])).await?;
    assert_eq!(office.ahead().await?.len(), 6);

    office.world.app.revert_import(import).await?;
    let back = office.ahead().await?;
    assert!(back.contains(&"06-01 08:00–06-01 08:45 Europe/Berlin weekly".to_owned()));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_an_event_that_begins_or_ends_to_recur_is_there_once() -> Result<()> {
    let office = Office::open().await?;
    let start = "DTSTART;TZID=Europe/Berlin:20260603T100000";
    let once = with_mara("talk", start);
    let twice = with_mara("talk", &format!("{start}\nRRULE:FREQ=WEEKLY;COUNT=2"));
    let both = [
        "06-03 08:00–06-03 08:45 Europe/Berlin talk",
        "06-10 08:00–06-10 08:45 Europe/Berlin talk",
    ];
    office.import(&office.file(&[&once])).await?;
    office.import(&office.file(&[&twice])).await?;
    assert_eq!(office.ahead().await?, both);
    office.import(&office.file(&[&once])).await?;
    assert_eq!(office.ahead().await?, both[..1]);
    // The whole series is called off.
    office.import(&office.file(&[&twice])).await?;
    let off = format!("{once}\nSTATUS:CANCELLED");
    office.import(&office.file(&[&off])).await?;
    assert_eq!(office.ahead().await?.len(), 0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_a_series_that_moved_stays_with_the_client_it_was_given() -> Result<()> {
    let office = Office::open().await?;
    let at = |time: &str| {
        format!(
            "UID:dentist\nDTSTART;TZID=Europe/Berlin:20260603T{time}\nRRULE:FREQ=WEEKLY;COUNT=2"
        )
    };
    let chosen = vec![EventAccount {
        event: "dentist".into(),
        account: office.acme,
    }];
    let path = office.file(&[&at("100000")]);
    let plan = office.plan(&path, chosen).await?;
    office.world.app.run_import(plan, &no_progress).await?;
    let (_, file) = office.import(&office.file(&[&at("110000")])).await?;
    assert_eq!((file.counts.made, file.counts.refused), (2, 0));
    assert_eq!(
        office.ahead().await?,
        [
            "06-03 09:00–06-03 09:45 Europe/Berlin ",
            "06-10 09:00–06-10 09:45 Europe/Berlin ",
        ]
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_a_series_of_nobody_known_is_shown_once_and_hides_no_other_event() -> Result<()> {
    let office = Office::open().await?;
    let path = office.file(&[
        "UID:stand-up\nSUMMARY:Stand-up\nDTSTART:20260601T100000\nRRULE:FREQ=DAILY",
        "UID:dentist\nSUMMARY:Dentist\nDTSTART:20260605T100000Z",
    ]);
    let tried = office.tried(&path).await?;
    assert_eq!(tried.counts.refused, 181 + 1);
    let shown: Vec<&str> = tried.refused.iter().map(|row| &*row.cells[0]).collect();
    assert_eq!(shown, ["Stand-up", "Dentist"]);
    assert_eq!(tried.refused[0].cells[1], "2026-06-01 10:00");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_a_reverted_calendar_goes_but_for_what_was_edited() -> Result<()> {
    let office = Office::open().await?;
    let path = office.file(&[
        &with_mara("a", "DTSTART:20260603T100000"),
        &with_mara("b", "DTSTART:20260604T100000"),
    ]);
    let (import, _) = office.import(&path).await?;
    let second = office.meetings(MeetingFilter::Ahead).await?.remove(1);
    let change = ChangeMeeting {
        id: second.id,
        change: MeetingChange::Minutes(30),
    };
    office.world.app.change_meeting(change).await?;
    office.world.app.revert_import(import).await?;
    assert_eq!(
        office.ahead().await?,
        ["06-04 08:00–06-04 08:30 Europe/Berlin b"]
    );
    let stayed = office.world.app.import(import).await?.still_there;
    assert_eq!(stayed.len(), 1);
    assert_eq!(stayed[0].kind, ImportKind::Meeting);
    assert_eq!(stayed[0].name.as_deref(), Some("b"));
    let (_, again) = office.import(&path).await?;
    assert_eq!(again.counts.made, 1, "what went may come again");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_a_meeting_that_was_over_when_it_came_in_is_history() -> Result<()> {
    let office = Office::open().await?;
    let path = office.file(&[&with_mara("past", "DTSTART:20260529T100000")]);
    office.import(&path).await?;
    let past = office.meetings(MeetingFilter::Past).await?;
    assert_eq!(said(&past), ["05-29 08:00–05-29 08:45 Europe/Berlin past"]);
    let speaks = office.world.speaks(office.acme, "2026-06-01T10:00").await?;
    assert_eq!(speaks, [""; 0]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn whole_days_and_kepts_own_dates_stay_out_and_are_counted() -> Result<()> {
    let office = Office::open().await?;
    office.world.promise(office.acme, "2026-06-15").await?;
    office
        .world
        .app
        .set_reminder(app::reminders::SetReminder {
            account: office.acme,
            text: "Call".into(),
            day: crate::world::day("2026-06-03"),
            time: None,
            recurrence: None,
        })
        .await?;
    let own = office.folder.path().join("own.ics");
    let say = |_: &app::calendar::Dated| "A date".to_owned();
    office.world.app.export_calendar(&own, &say).await?;
    let tried = office.tried(&own).await?;
    assert_eq!((tried.counts.rows, tried.counts.made), (2, 0));
    assert_eq!(warned(&tried, Warning::WholeDay), 1);
    assert_eq!(warned(&tried, Warning::OwnDate), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_calendar_is_refused_event_by_event() -> Result<()> {
    let office = Office::open().await?;
    let fold = "x".to_owned() + &"\r\n y".repeat(400_000);
    let bomb = format!(
        "RRULE:FREQ=SECONDLY;COUNT=4294967295;BYSECOND={}",
        (0..60).map(|n| n.to_string()).collect::<Vec<_>>().join(",")
    );
    let path = office.file(&[
        &with_mara("fine", "DTSTART:20260603T100000"),
        &with_mara("no start", "DTEND:20260603T100000"),
        &with_mara("no date", "DTSTART:20261399T250000"),
        &with_mara(
            "backwards",
            "DTSTART:20260603T100000\nDTEND:20260602T100000",
        ),
        &with_mara("for ever", "DTSTART:20260603T100000\nDURATION:P9999W"),
        &with_mara(
            "folded",
            &format!("DTSTART:20260603T100000\nDESCRIPTION:{fold}"),
        ),
        &with_mara("bomb", &format!("DTSTART:20260604T100000\n{bomb}")),
        &with_mara("ancient", "DTSTART:00010101T100000\nRRULE:FREQ=DAILY"),
    ]);
    let tried = office.tried(&path).await?;
    let why: Vec<(u32, &RowProblem)> = tried
        .refused
        .iter()
        .map(|row| (row.line, &row.problem))
        .collect();
    let cell = |header: &str, problem| RowProblem::Cell {
        header: header.to_owned(),
        problem,
    };
    let expected = [
        (2, cell("DTSTART", Problem::Missing)),
        (3, cell("DTSTART", Problem::NotADate)),
        (4, cell("DTEND", Problem::EndsBeforeStart)),
        (5, cell("DTEND", Problem::OutOfRange { min: 1, max: 31 })),
        (6, cell("VEVENT", Problem::TooLong { max: 1_000_000 })),
    ];
    let expected: Vec<(u32, &RowProblem)> =
        expected.iter().map(|(line, why)| (*line, why)).collect();
    assert_eq!(why, expected);
    assert_eq!(warned(&tried, Warning::OtherRule), 1);
    assert_eq!(tried.counts.made, 2 + 181, "ancient days are ordinary ones");

    let not_a_calendar = Some(FileTrouble::NotACalendar);
    assert_eq!(office.trouble(b"hello").await?, not_a_calendar);
    assert_eq!(
        office.trouble(b"BEGIN:VCALENDAR\xff").await?,
        not_a_calendar
    );
    assert_eq!(office.trouble(b"").await?, not_a_calendar);
    let none = office
        .trouble(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
        .await?;
    assert_eq!(none, Some(FileTrouble::NoEvents));
    let many = "BEGIN:VEVENT\nEND:VEVENT\n".repeat(50_001);
    let many = format!("BEGIN:VCALENDAR\n{many}END:VCALENDAR\n");
    let most = 50_000;
    assert_eq!(
        office.trouble(many.as_bytes()).await?,
        Some(FileTrouble::TooManyRows { most })
    );
    let large = office.folder.path().join("large.ics");
    let file = std::fs::File::create(&large).unwrap();
    file.set_len(64_000_001).unwrap();
    let plan = ImportPlan {
        source: "x".into(),
        currency: "EUR".into(),
        files: vec![FilePlan {
            path: large.display().to_string(),
            kind: ImportKind::Meeting,
            columns: Vec::new(),
            accounts: Vec::new(),
        }],
    };
    let refused = office.world.app.run_import(plan, &no_progress).await;
    assert!(matches!(
        refused,
        Err(Error::File {
            trouble: FileTrouble::TooLarge { megabytes: 64 },
            ..
        })
    ));
    assert_eq!(office.ahead().await?.len(), 0);
    assert_eq!(office.world.app.imports().await?.len(), 0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_days_of_a_calendar_become_holidays_once() -> Result<()> {
    let office = Office::open().await?;
    let app = &office.world.app;
    let path = office.file(&[
        "UID:1\nSUMMARY:Easter\nDTSTART;VALUE=DATE:20260405\nDTEND;VALUE=DATE:20260407",
        "UID:2\nSUMMARY:Unity\nDTSTART;VALUE=DATE:20101003\nRRULE:FREQ=YEARLY",
        "UID:3\nSUMMARY:Old\nDTSTART;VALUE=DATE:20251225",
        "UID:4\nSUMMARY:Party\nDTSTART:20260605T180000Z",
        "UID:5\nSUMMARY:Off\nDTSTART;VALUE=DATE:20260608\nSTATUS:CANCELLED",
    ]);
    let came = |came| HolidaysCame { came, left_out: 0 };
    assert_eq!(app.import_holidays(&path).await?, came(5));
    let holidays = app.settings().await?.holidays;
    let days: Vec<String> = holidays
        .iter()
        .map(|holiday| format!("{} {}", holiday.day, holiday.name))
        .collect();
    let expected = [
        "2026-04-05 Easter",
        "2026-04-06 Easter",
        "2026-10-03 Unity",
        "2027-10-03 Unity",
        "2028-10-03 Unity",
    ];
    assert_eq!(days, expected);
    assert_eq!(app.import_holidays(&path).await?, came(0));
    app.undo().await?;
    assert_eq!(app.settings().await?.holidays.len(), 0, "one change");
    let refused = app.import_holidays(&office.written("hello")).await;
    assert!(matches!(refused, Err(Error::File { .. })));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_holiday_or_cannot_be_read_is_left_out_and_told() -> Result<()> {
    let office = Office::open().await?;
    let app = &office.world.app;
    let days = |uid: &str, from: &str, to: &str| {
        format!("UID:{uid}\nSUMMARY:{uid}\nDTSTART;VALUE=DATE:{from}\nDTEND;VALUE=DATE:{to}")
    };
    let thanksgiving = "UID:4\nSUMMARY:Thanks\nDTSTART;VALUE=DATE:20101125\n\
                        RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH";
    let path = office.file(&[
        &days("month", "20260701", "20260801"),
        &days("season", "20260901", "20261003"),
        &(days("every season", "20260901", "20261003") + "\nRRULE:FREQ=YEARLY"),
        thanksgiving,
        &days("backwards", "20260603", "20260602"),
        // Nobody misses these.
        &days("an old season", "20190901", "20191003"),
        &(days("season off", "20260901", "20261003") + "\nSTATUS:CANCELLED"),
        &(thanksgiving.to_owned() + "\nSTATUS:CANCELLED"),
        "UID:9\nSUMMARY:Party\nDTSTART:20260605T180000Z\nRRULE:FREQ=HOURLY",
    ]);
    let came = app.import_holidays(&path).await?;
    let expected = HolidaysCame {
        came: 31,
        left_out: 4,
    };
    assert_eq!(came, expected);
    let holidays = app.settings().await?.holidays;
    assert!(holidays.iter().all(|holiday| holiday.name == "month"));
    Ok(())
}
