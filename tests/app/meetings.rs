//! Meetings, their briefs and debriefs (T2, T7), the mood in a brief (M5), and the weekly review (T6).

use app::accounts::{AccountChange, AddAccount, AddContact, ChangeAccount};
use app::contracts::{AddContract, GiveNotice, TermView};
use app::delivery::{Place, Telling};
use app::history::{StoryFilter, StoryQuery, StoryWhat, ValueView};
use app::meetings::{
    BriefView, ChangeMeeting, DebriefMeeting, DebriefOutcome, DebriefPerson, MeetingChange,
    MeetingFilter, MeetingsQuery, NotToSay, PlanMeeting, WeeklyReview,
};
use app::settings::{OpeningSpan, SettingChange};
use app::today::{FinishSignal, SubjectView, TrashAccount};
use app::touches::{ChangeTouch, LogTouch, TouchChange};
use app::wire::Instant;
use app::{Error, Failure, Refused, Result};
use chrono::{DateTime, NaiveTime, Utc};
use domain::Problem;
use domain::accounts::{Stage, Tier};
use domain::commitments::Side;
use domain::contracts::{Outlook, Party};
use domain::history::Intent;
use domain::ids::{AccountId, ContactId, MeetingId, TouchId};
use domain::meetings::{Intention, MeetingKind};
use domain::touches::{Channel, Direction, Knew, TouchResult};

use crate::world::{World, day};

const SILENT: [&str; 0] = [];
const BRIEF: [&str; 1] = ["meeting.brief 2"];
const RUNNING: [&str; 1] = ["meeting.brief 1"];
const DEBRIEF: [&str; 1] = ["meeting.debrief 1"];

/// A review of an hour at a local time, such as `2026-06-02T14:00`, on the account's clocks.
fn review(account: AccountId, local: &str) -> PlanMeeting {
    let (on, time) = local.split_once('T').unwrap();
    PlanMeeting {
        account,
        contacts: Vec::new(),
        kind: MeetingKind::Review,
        about: String::new(),
        day: day(on),
        time: time.parse().unwrap(),
        minutes: 60,
        zone: None,
        place: String::new(),
        intention: None,
    }
}

async fn plan(world: &World, account: AccountId, local: &str) -> Result<MeetingId> {
    world.app.plan_meeting(review(account, local)).await
}

async fn change(world: &World, id: MeetingId, change: MeetingChange) -> Result<()> {
    world.app.change_meeting(ChangeMeeting { id, change }).await
}

async fn person(world: &World, account: AccountId, name: &str) -> Result<ContactId> {
    let contact = AddContact {
        account,
        name: name.into(),
        role: String::new(),
    };
    world.app.add_contact(contact).await
}

fn nobody_known() -> DebriefPerson {
    DebriefPerson {
        contact: None,
        words: String::new(),
        felt: None,
    }
}

fn took_place(meeting: MeetingId, people: Vec<DebriefPerson>) -> DebriefMeeting {
    DebriefMeeting {
        meeting,
        outcome: DebriefOutcome::TookPlace {
            people,
            minutes: 50,
        },
    }
}

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// What is said of an account's meetings at an instant.
async fn says(world: &World, account: AccountId, at: &str) -> Result<Vec<String>> {
    world.clock.set_instant(instant(at));
    world.app.refresh().await?;
    let signals = world.signals(account).await?.into_iter();
    let said = signals.map(|signal| format!("{} {}", signal.rule, signal.severity));
    Ok(said.filter(|said| said.starts_with("meeting.")).collect())
}

#[tokio::test]
async fn t2_a_brief_stands_from_ten_minutes_before_until_the_end() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    plan(&world, acme, "2026-06-02T14:00").await?;
    assert_eq!(says(&world, acme, "2026-06-02T11:49:59Z").await?, SILENT);
    assert_eq!(
        world.app.next_instant().await?,
        Some(instant("2026-06-02T11:50:00Z"))
    );
    assert_eq!(says(&world, acme, "2026-06-02T11:50:00Z").await?, BRIEF);
    assert_eq!(says(&world, acme, "2026-06-02T11:59:59.999Z").await?, BRIEF);
    assert_eq!(says(&world, acme, "2026-06-02T12:00:00Z").await?, RUNNING);
    assert_eq!(
        says(&world, acme, "2026-06-02T12:59:59.999Z").await?,
        RUNNING
    );
    assert_eq!(says(&world, acme, "2026-06-02T13:00:00Z").await?, DEBRIEF);
    let signal = world.signals(acme).await?.remove(0);
    assert!(!signal.can_finish && signal.act.is_none());
    assert_eq!(signal.due, Some(day("2026-06-02")));
    assert!(matches!(
        signal.subject,
        SubjectView::Meeting {
            meeting: MeetingKind::Review,
            ..
        }
    ));
    let key = signal.key;
    let finished = world.app.finish_signal(FinishSignal { key }).await;
    assert!(matches!(finished, Err(Error::Refused(Refused::WrongState))));
    Ok(())
}

#[tokio::test]
async fn t2_nobody_is_asked_how_it_went_when_fourteen_days_are_over_where_it_was() -> Result<()> {
    for (zone, last, over) in [
        (
            "Europe/Berlin",
            "2026-06-16T21:59:59.999Z",
            "2026-06-16T22:00:00Z",
        ),
        (
            "America/Los_Angeles",
            "2026-06-17T06:59:59.999Z",
            "2026-06-17T07:00:00Z",
        ),
    ] {
        let world = World::new().await?;
        let acme = world.account("Acme").await?;
        let meeting = PlanMeeting {
            zone: Some(zone.into()),
            ..review(acme, "2026-06-02T14:00")
        };
        world.app.plan_meeting(meeting).await?;
        assert_eq!(says(&world, acme, last).await?, DEBRIEF, "{zone}");
        assert_eq!(says(&world, acme, over).await?, SILENT, "{zone}");
        assert_eq!(says(&world, acme, "2026-08-01T09:00:00Z").await?, SILENT);
    }
    Ok(())
}

#[tokio::test]
async fn t2_a_typed_start_that_clocks_leave_out_or_show_twice_is_briefed_for_at_its_instant()
-> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    for (local, starts, before, from) in [
        (
            "2027-03-14T02:30",
            "2027-03-14T07:00:00Z",
            "2027-03-14T06:49:59Z",
            "2027-03-14T06:50:00Z",
        ),
        (
            "2026-11-01T01:30",
            "2026-11-01T05:30:00Z",
            "2026-11-01T05:19:59Z",
            "2026-11-01T05:20:00Z",
        ),
    ] {
        let meeting = PlanMeeting {
            zone: Some("America/New_York".into()),
            ..review(acme, local)
        };
        let id = world.app.plan_meeting(meeting).await?;
        let view = world.app.meeting(id).await?;
        assert_eq!(view.row.starts, Instant::from(instant(starts)));
        assert_eq!(view.minutes, 60);
        assert_eq!(says(&world, acme, before).await?, SILENT, "{local}");
        assert_eq!(says(&world, acme, from).await?, BRIEF, "{local}");
        world.app.remove_meeting(id).await?;
    }
    Ok(())
}

#[tokio::test]
async fn t2_a_meeting_is_planned_with_people_of_its_account_for_five_minutes_to_a_day() -> Result<()>
{
    let world = World::new().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let (ann, bob) = (
        person(&world, acme, "Ann").await?,
        person(&world, bolt, "Bob").await?,
    );
    let with = |minutes, contacts| PlanMeeting {
        minutes,
        contacts,
        about: " The quarter ".into(),
        place: "Room 2".into(),
        intention: Some(Intention::Hold),
        ..review(acme, "2026-06-02T14:00")
    };
    for minutes in [4, 1441] {
        let refused = world.app.plan_meeting(with(minutes, vec![ann])).await;
        assert!(matches!(
            refused,
            Err(Error::Invalid {
                field: "minutes",
                problem: Problem::OutOfRange { min: 5, max: 1440 }
            })
        ));
    }
    let refused = world.app.plan_meeting(with(60, vec![ann, bob])).await;
    assert!(matches!(
        refused,
        Err(Error::Invalid {
            field: "contacts",
            problem: Problem::Unknown
        })
    ));
    let zone = Some("Mars/Olympus".into());
    let elsewhere = PlanMeeting {
        zone,
        ..with(60, Vec::new())
    };
    let refused = world.app.plan_meeting(elsewhere).await;
    assert!(matches!(refused, Err(Error::Invalid { field: "zone", .. })));

    for minutes in [5, 1440] {
        let id = world
            .app
            .plan_meeting(with(minutes, vec![ann, ann]))
            .await?;
        let view = world.app.meeting(id).await?;
        assert_eq!(view.minutes, minutes);
        assert_eq!(view.row.about.as_deref(), Some("The quarter"));
        assert_eq!(view.row.place.as_deref(), Some("Room 2"));
        assert_eq!(view.row.zone, "Europe/Berlin");
        assert_eq!(view.intention, Some(Intention::Hold));
        let named: Vec<_> = view.row.contacts.iter().map(|one| &one.name).collect();
        assert_eq!(named, ["Ann"]);
    }
    let removed = world.app.remove_contact(ann).await.map_err(Failure::from);
    let why = Refused::StillNamed;
    assert_eq!(removed, Err(Failure::Refused { why }));
    Ok(())
}

#[tokio::test]
async fn t2_a_debrief_becomes_a_touch_for_each_person_in_one_step_back() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let (ann, bob) = (
        person(&world, acme, "Ann").await?,
        person(&world, acme, "Bob").await?,
    );
    let with_ann = PlanMeeting {
        contacts: vec![ann],
        ..review(acme, "2026-06-02T14:00")
    };
    let id = world.app.plan_meeting(with_ann).await?;
    let said = || {
        let person = |contact, words: &str, felt| DebriefPerson {
            contact: Some(contact),
            words: words.into(),
            felt,
        };
        vec![person(bob, "It runs.", Some(2)), person(ann, "", None)]
    };

    world.clock.set_instant(instant("2026-06-02T11:59:59Z"));
    let early = world.app.debrief_meeting(took_place(id, said())).await;
    assert!(matches!(early, Err(Error::Refused(Refused::WrongState))));
    world.at("2026-06-02T15:30").await?;
    world.app.debrief_meeting(took_place(id, said())).await?;

    let view = world.app.meeting(id).await?;
    assert_eq!(view.row.debriefed_on, Some(day("2026-06-02")));
    let there: Vec<_> = view.row.contacts.iter().map(|one| one.id).collect();
    assert_eq!(there, [bob, ann], "those who were there");
    let mut touches = Vec::new();
    for id in &view.touches {
        touches.push(world.app.touch(*id).await?);
    }
    for touch in &touches {
        assert_eq!(
            (touch.direction, touch.channel, touch.result),
            (Direction::Outbound, Channel::Meeting, TouchResult::Reached)
        );
        assert_eq!(touch.at, Instant::from(instant("2026-06-02T12:00:00Z")));
        assert_eq!(touch.meeting, Some(id));
    }
    let brief = |touch: &app::touches::TouchView| {
        (
            touch.contact,
            touch.words.clone(),
            touch.felt,
            touch.minutes,
        )
    };
    assert_eq!(
        touches.iter().map(brief).collect::<Vec<_>>(),
        [
            (Some(bob), Some("It runs.".into()), Some(2), 50),
            (Some(ann), None, None, 0)
        ]
    );
    assert_eq!(says(&world, acme, "2026-06-02T13:31:00Z").await?, SILENT);
    let twice = world.app.debrief_meeting(took_place(id, said())).await;
    assert!(matches!(twice, Err(Error::Refused(Refused::WrongState))));

    let step = world.app.undo().await?;
    assert_eq!(
        (step.intent, step.account.as_deref(), step.field),
        (Intent::DebriefMeeting, Some("Acme"), None)
    );
    let view = world.app.meeting(id).await?;
    assert_eq!((view.row.debriefed_on, view.touches.len()), (None, 0));
    let there: Vec<_> = view.row.contacts.iter().map(|one| one.id).collect();
    assert_eq!(there, [ann]);
    assert_eq!(says(&world, acme, "2026-06-02T13:32:00Z").await?, DEBRIEF);
    world.app.redo().await?;
    assert_eq!(world.app.meeting(id).await?.touches.len(), 2);
    Ok(())
}

#[tokio::test]
async fn t2_a_debrief_needs_somebody_who_was_there_once_and_says_what_is_wrong() -> Result<()> {
    let world = World::new().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let ann = person(&world, acme, "Ann").await?;
    let foreign = person(&world, bolt, "Bob").await?;
    let id = plan(&world, acme, "2026-06-01T08:00").await?;
    let of = |contact, felt| DebriefPerson {
        contact: Some(contact),
        felt,
        ..nobody_known()
    };
    for (people, field) in [
        (vec![], "people"),
        (vec![of(ann, None), of(ann, None)], "people"),
        (vec![of(foreign, None)], "people"),
        (vec![of(ann, Some(4))], "felt"),
    ] {
        let refused = world.app.debrief_meeting(took_place(id, people)).await;
        let Err(Error::Invalid { field: named, .. }) = refused else {
            panic!("{field}: {refused:?}");
        };
        assert_eq!(named, field);
    }
    assert!(world.app.meeting(id).await?.touches.is_empty());
    world
        .app
        .debrief_meeting(took_place(id, vec![nobody_known()]))
        .await?;
    let view = world.app.meeting(id).await?;
    assert_eq!((view.touches.len(), view.row.contacts.len()), (1, 0));
    Ok(())
}

#[tokio::test]
async fn t2_a_debrief_ends_a_silence_and_answers_whoever_waits_like_any_touch() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = plan(&world, acme, "2026-06-02T14:00").await?;
    world.at("2026-06-02T10:00").await?;
    let question = LogTouch {
        account: acme,
        contact: None,
        direction: Direction::Inbound,
        channel: Channel::Email,
        result: TouchResult::Reached,
        at: None,
        words: "When?".into(),
        knew: Some(Knew::No),
    };
    let asked = world.app.log_touch(question).await?;
    world.at("2026-06-02T15:00").await?;
    let people = vec![nobody_known(), nobody_known()];
    world.app.debrief_meeting(took_place(id, people)).await?;
    let touches = world.app.meeting(id).await?.touches;
    let answers = async |id: TouchId| Ok::<_, Error>(world.app.touch(id).await?.answers);
    assert_eq!(answers(touches[0]).await?, Some(asked));
    assert_eq!(answers(touches[1]).await?, None);
    assert!(world.app.account(acme).await?.answering.owed.is_empty());

    // Standard: 21 days are ideal.
    assert_eq!(world.silence(acme, "2026-06-23T23:59").await?, SILENT);
    let past = ["silence.ideal/21 1"];
    assert_eq!(world.silence(acme, "2026-06-24T00:00").await?, past);
    Ok(())
}

#[tokio::test]
async fn t2_whoever_asked_during_a_meeting_has_the_answer_there() -> Result<()> {
    // An hour from 14:00 on.
    for (asked_at, is_owed) in [
        ("2026-06-02T14:30", false),
        ("2026-06-02T15:00", false),
        ("2026-06-02T15:01", true),
    ] {
        let world = World::new().await?;
        let acme = world.account("Acme").await?;
        let id = plan(&world, acme, "2026-06-02T14:00").await?;
        world.at(asked_at).await?;
        let missed = LogTouch {
            direction: Direction::Inbound,
            result: TouchResult::Missed,
            ..called(acme)
        };
        world.app.log_touch(missed).await?;
        world.at("2026-06-02T15:30").await?;
        let people = vec![nobody_known()];
        world.app.debrief_meeting(took_place(id, people)).await?;
        let answering = world.app.account(acme).await?.answering;
        assert_eq!(answering.owed.len(), usize::from(is_owed), "{asked_at}");
        let answered = u32::from(!is_owed);
        assert_eq!((answering.asked, answering.answered), (1, answered));
    }
    Ok(())
}

#[tokio::test]
async fn t2_what_did_not_happen_is_removed_and_comes_back_with_undo() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = plan(&world, acme, "2026-06-02T14:00").await?;
    let did_not = || DebriefMeeting {
        meeting: id,
        outcome: DebriefOutcome::DidNotHappen,
    };
    world.at("2026-06-02T13:59").await?;
    let early = world.app.debrief_meeting(did_not()).await;
    assert!(matches!(early, Err(Error::Refused(Refused::WrongState))));
    world.at("2026-06-02T14:00").await?;
    world.app.debrief_meeting(did_not()).await?;
    assert!(matches!(
        world.app.meeting(id).await,
        Err(Error::NotFound("meeting"))
    ));
    assert_eq!(says(&world, acme, "2026-06-02T13:00:00Z").await?, SILENT);
    let step = world.app.undo().await?;
    assert_eq!(step.intent, Intent::RemoveMeeting);
    assert_eq!(says(&world, acme, "2026-06-02T13:00:00Z").await?, DEBRIEF);
    Ok(())
}

#[tokio::test]
async fn a_meeting_changes_field_by_field_and_says_so_in_its_history() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let ann = person(&world, acme, "Ann").await?;
    let id = plan(&world, acme, "2026-06-02T14:00").await?;
    let step = world.app.undo_steps().await?.undo.unwrap();
    let at = |text: &str| ValueView::At(instant(text).into());
    assert_eq!(step.intent, Intent::PlanMeeting);
    assert_eq!(step.new, at("2026-06-02T12:00:00Z"));

    let last = async || Ok::<_, Error>(world.app.undo_steps().await?.undo.unwrap());
    change(&world, id, MeetingChange::Kind(MeetingKind::Visit)).await?;
    let step = last().await?;
    assert_eq!(step.old, ValueView::Word("meeting_kind.review".into()));
    change(&world, id, MeetingChange::Contacts(vec![ann])).await?;
    let step = last().await?;
    assert_eq!(
        (step.field.as_deref(), step.new),
        (Some("contacts"), ValueView::Text("Ann".into()))
    );
    change(&world, id, MeetingChange::About("Rooms".into())).await?;
    change(&world, id, MeetingChange::Place("There".into())).await?;
    change(&world, id, MeetingChange::Intention(Some(Intention::Bend))).await?;
    change(&world, id, MeetingChange::Minutes(90)).await?;
    let (on, time) = (
        day("2026-06-03"),
        NaiveTime::from_hms_opt(9, 30, 0).unwrap(),
    );
    change(&world, id, MeetingChange::At { day: on, time }).await?;
    let step = last().await?;
    assert_eq!(
        (step.field.as_deref(), step.subject.as_deref()),
        (Some("starts_at"), Some("Rooms"))
    );
    assert_eq!(step.new, at("2026-06-03T07:30:00Z"));
    change(&world, id, MeetingChange::Zone("Asia/Tehran".into())).await?;
    assert_eq!(last().await?.field.as_deref(), Some("zone"));

    let view = world.app.meeting(id).await?;
    assert_eq!((view.day, view.time, view.minutes), (on, time, 90));
    assert_eq!(view.row.starts, instant("2026-06-03T06:00:00Z").into());
    assert_eq!(view.row.ends, instant("2026-06-03T07:30:00Z").into());
    change(&world, id, MeetingChange::Zone(String::new())).await?;
    assert_eq!(world.app.meeting(id).await?.row.zone, "Europe/Berlin");
    let refused = change(&world, id, MeetingChange::Minutes(1441)).await;
    assert!(matches!(
        refused,
        Err(Error::Invalid { field: "value", .. })
    ));

    world.at("2026-06-03T11:00").await?;
    world
        .app
        .debrief_meeting(took_place(id, vec![nobody_known()]))
        .await?;
    for told in [
        MeetingChange::Kind(MeetingKind::Call),
        MeetingChange::At { day: on, time },
        MeetingChange::Minutes(30),
        MeetingChange::Zone("UTC".into()),
        MeetingChange::Contacts(Vec::new()),
    ] {
        let refused = change(&world, id, told).await;
        assert!(matches!(refused, Err(Error::Refused(Refused::WrongState))));
    }
    change(&world, id, MeetingChange::About("Rooms, again".into())).await?;
    Ok(())
}

#[tokio::test]
async fn a_meeting_of_an_account_in_the_trash_is_neither_changed_nor_removed() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = plan(&world, acme, "2026-06-02T14:00").await?;
    world.app.trash_account(TrashAccount { id: acme }).await?;
    let changed = change(&world, id, MeetingChange::Minutes(30)).await;
    assert!(matches!(changed, Err(Error::NotFound("account"))));
    let removed = world.app.remove_meeting(id).await;
    assert!(matches!(removed, Err(Error::NotFound("account"))));
    world.app.restore_account(TrashAccount { id: acme }).await?;
    assert_eq!(world.app.meeting(id).await?.minutes, 60);
    change(&world, id, MeetingChange::Minutes(30)).await?;
    world.app.remove_meeting(id).await?;
    Ok(())
}

#[tokio::test]
async fn a_story_tells_a_debrief_by_its_touches_which_stay_when_the_meeting_goes() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = plan(&world, acme, "2026-06-01T09:00").await?;
    world.at("2026-06-01T10:00").await?;
    let people = vec![DebriefPerson {
        words: "It runs.".into(),
        ..nobody_known()
    }];
    world.app.debrief_meeting(took_place(id, people)).await?;
    let told = async || {
        let story = StoryQuery {
            account: acme,
            filter: StoryFilter::Everything,
            from: None,
            after: None,
        };
        let rows = world.app.story(story).await?.rows.into_iter();
        let told = rows.map(|entry| match entry.what {
            StoryWhat::Touch { touch } => format!("touch {:?}", touch.meeting == Some(id)),
            StoryWhat::Save { save } => save.intent.to_string(),
            StoryWhat::Ending { .. } => "ending".into(),
        });
        Ok::<Vec<String>, Error>(told.collect())
    };
    let mut before = told().await?;
    before.sort_unstable();
    assert_eq!(before, ["add_account", "plan_meeting", "touch true"]);
    world.app.remove_meeting(id).await?;
    let mut after = told().await?;
    after.sort_unstable();
    assert_eq!(
        after,
        [
            "add_account",
            "plan_meeting",
            "remove_meeting",
            "touch false"
        ]
    );
    world.app.undo().await?;
    assert_eq!(world.app.meeting(id).await?.touches.len(), 1);
    Ok(())
}

#[tokio::test]
async fn an_accounts_meetings_are_ahead_or_past_and_those_of_all_are_today_or_tomorrow()
-> Result<()> {
    let world = World::new().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    world.at("2026-06-02T14:30").await?;
    let over = plan(&world, acme, "2026-06-02T13:30").await?;
    let long_over = plan(&world, acme, "2026-05-02T13:30").await?;
    let running = plan(&world, acme, "2026-06-02T14:00").await?;
    let last = plan(&world, acme, "2026-06-03T23:59").await?;
    let after = plan(&world, acme, "2026-06-04T00:00").await?;
    let theirs = plan(&world, bolt, "2026-06-02T16:00").await?;
    let listed = async |filter| {
        let query = MeetingsQuery {
            account: acme,
            filter,
            after: None,
        };
        let rows = world.app.meetings(query).await?.rows;
        let is_past = filter == MeetingFilter::Past;
        assert!(rows.iter().all(|row| row.is_over == is_past));
        Ok::<Vec<_>, Error>(rows.into_iter().map(|row| row.id).collect())
    };
    assert_eq!(listed(MeetingFilter::Ahead).await?, [running, last, after]);
    assert_eq!(listed(MeetingFilter::Past).await?, [over, long_over]);
    let next = async || {
        let rows = world.app.next_meetings().await?.into_iter();
        Ok::<Vec<_>, Error>(rows.map(|row| row.id).collect())
    };
    assert_eq!(next().await?, [running, theirs, last]);

    world
        .app
        .debrief_meeting(took_place(running, vec![nobody_known()]))
        .await?;
    assert_eq!(listed(MeetingFilter::Ahead).await?, [last, after]);
    assert_eq!(next().await?, [theirs, last]);
    world.app.trash_account(TrashAccount { id: acme }).await?;
    assert_eq!(next().await?, [theirs]);
    world.app.restore_account(TrashAccount { id: acme }).await?;
    assert_eq!(next().await?, [theirs, last]);
    assert_eq!(says(&world, acme, "2026-06-02T12:30:00Z").await?, DEBRIEF);
    Ok(())
}

#[tokio::test]
async fn t7_a_brief_rings_at_its_time_again_when_it_was_moved_and_a_debrief_never_comes()
-> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = plan(&world, acme, "2026-06-02T14:00").await?;
    let told = async |local: &str| {
        world.at(local).await?;
        let mut said = Vec::new();
        for telling in world.app.claim_due().await? {
            let place = Place {
                shown_by: ":1.5".into(),
                number: 1,
            };
            world.app.delivered(telling.id(), &place).await?;
            said.push(match telling {
                Telling::Bubble(bubble) => format!("rings {}", bubble.about.signal.rule),
                Telling::Digest(_) => "digest".into(),
            });
        }
        Ok::<Vec<String>, Error>(said)
    };
    assert_eq!(told("2026-06-02T13:49").await?, SILENT);
    assert_eq!(told("2026-06-02T13:50").await?, ["rings meeting.brief"]);
    assert_eq!(told("2026-06-02T13:52").await?, SILENT);
    let (on, time) = (
        day("2026-06-02"),
        NaiveTime::from_hms_opt(16, 0, 0).unwrap(),
    );
    change(&world, id, MeetingChange::At { day: on, time }).await?;
    assert_eq!(told("2026-06-02T15:49").await?, SILENT);
    assert_eq!(told("2026-06-02T15:50").await?, ["rings meeting.brief"]);
    assert_eq!(told("2026-06-02T17:00").await?, SILENT);
    assert_eq!(told("2026-06-03T09:00").await?, SILENT, "not in the digest");

    // Awake again five minutes late it rings, and later it comes as one digest.
    plan(&world, acme, "2026-06-03T14:00").await?;
    assert_eq!(told("2026-06-03T13:55").await?, ["rings meeting.brief"]);
    plan(&world, acme, "2026-06-03T16:00").await?;
    assert_eq!(told("2026-06-03T15:56").await?, ["digest"]);
    Ok(())
}

#[tokio::test]
async fn t7_a_brief_of_a_meeting_that_runs_stands_in_today_and_does_not_ring() -> Result<()> {
    let world = World::new().await?;
    let told = async |at: &str| {
        world.clock.set_instant(instant(at));
        world.app.refresh().await?;
        Ok::<usize, Error>(world.app.claim_due().await?.len())
    };
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    world.clock.set_instant(instant("2026-06-02T11:59:59Z"));
    plan(&world, acme, "2026-06-02T14:00").await?;
    assert_eq!(told("2026-06-02T11:59:59Z").await?, 1);
    world.clock.set_instant(instant("2026-06-02T12:00:00Z"));
    let id = plan(&world, bolt, "2026-06-02T14:00").await?;
    assert_eq!(told("2026-06-02T12:00:00Z").await?, 0);
    let today = world.app.today().await?.worth;
    assert!(today.iter().any(|row| row.account.id == bolt));

    // Corrected while it runs; moved ahead it is another matter.
    world.clock.set_instant(instant("2026-06-02T12:10:00Z"));
    let at = |hour, minute| MeetingChange::At {
        day: day("2026-06-02"),
        time: NaiveTime::from_hms_opt(hour, minute, 0).unwrap(),
    };
    change(&world, id, at(14, 5)).await?;
    assert_eq!(told("2026-06-02T12:10:00Z").await?, 0);
    assert_eq!(told("2026-06-03T07:00:00Z").await?, 0, "nor in the digest");
    world.clock.set_instant(instant("2026-06-02T12:10:00Z"));
    change(&world, id, at(14, 11)).await?;
    assert_eq!(told("2026-06-02T12:10:00Z").await?, 1);
    Ok(())
}

#[tokio::test]
async fn t7_a_brief_rings_also_when_the_day_has_had_its_bubbles() -> Result<()> {
    let world = World::new().await?;
    for nth in 1..=9 {
        let client = world.account(&format!("Client {nth}")).await?;
        plan(&world, client, "2026-06-02T14:00").await?;
    }
    world.at("2026-06-02T13:50").await?;
    let tellings = world.app.claim_due().await?;
    assert_eq!(tellings.len(), 9, "eight a day beside those at a set time");
    let rings = |telling: &Telling| matches!(telling, Telling::Bubble(_));
    assert!(tellings.iter().all(rings));
    Ok(())
}

async fn brief(world: &World, account: AccountId) -> Result<BriefView> {
    world.app.brief(account).await
}

#[tokio::test]
async fn t2_a_brief_says_what_to_know() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let ann = person(&world, acme, "Ann").await?;
    let bare = brief(&world, acme).await?;
    assert!(bare.meeting.is_none() && bare.mood.is_none() && bare.not_to_say.is_none());
    assert!(bare.said.is_empty() && bare.ours.is_empty() && bare.reds.is_empty());

    for field in [
        AccountChange::StayReason("You answer".into()),
        AccountChange::DontCares("ROI\nupsells".into()),
    ] {
        let changed = ChangeAccount {
            id: acme,
            change: field,
        };
        world.app.change_account(changed).await?;
    }
    for (minute, words) in [
        (10, "one"),
        (20, "two"),
        (30, ""),
        (40, "three"),
        (50, "four"),
    ] {
        world.at(&format!("2026-06-01T09:{minute}")).await?;
        let touch = LogTouch {
            account: acme,
            contact: Some(ann),
            direction: Direction::Inbound,
            channel: Channel::Call,
            result: TouchResult::Reached,
            at: None,
            words: words.into(),
            knew: None,
        };
        world.app.log_touch(touch).await?;
    }
    for nth in 1..=12 {
        let due = format!("2026-07-{nth:02}");
        world.promise(acme, &due).await?;
        world.duty(acme, &due).await?;
    }
    let late = world
        .said(acme, Side::Ours, "The export", Some("2026-06-02"))
        .await?;
    let running = plan(&world, acme, "2026-06-03T09:00").await?;
    let next = plan(&world, acme, "2026-06-05T09:00").await?;

    world.at("2026-06-02T12:00").await?;
    let view = brief(&world, acme).await?;
    assert_eq!(view.stay_reason.as_deref(), Some("You answer"));
    assert_eq!(view.meeting.unwrap().id, running);
    let said: Vec<_> = view.said.iter().map(|said| said.words.as_str()).collect();
    assert_eq!(said, ["four", "three", "two"]);
    assert_eq!(view.said[0].contact_name.as_deref(), Some("Ann"));
    assert_eq!((view.ours.len(), view.more_ours), (10, 3));
    assert_eq!((view.theirs.len(), view.more_theirs), (10, 2));
    assert_eq!(view.ours[0].id, late.commitment);
    assert!(view.reds.is_empty());
    let roi = NotToSay::DontCare {
        words: "ROI".into(),
    };
    assert_eq!(view.not_to_say, Some(roi), "due today it can still be kept");

    world.at("2026-06-03T09:59").await?;
    let view = brief(&world, acme).await?;
    assert_eq!(view.meeting.unwrap().id, running);
    assert_eq!(view.reds.len(), 1);
    assert_eq!(
        view.not_to_say,
        Some(NotToSay::Promise {
            commitment: late.commitment,
            words: "The export".into()
        })
    );
    world.at("2026-06-03T10:00").await?;
    assert_eq!(brief(&world, acme).await?.meeting.unwrap().id, next);
    Ok(())
}

#[tokio::test]
async fn m5_a_mood_is_what_was_felt_last_within_sixty_days() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let feels = async |felt| {
        let touch = LogTouch {
            account: acme,
            contact: None,
            direction: Direction::Inbound,
            channel: Channel::Call,
            result: TouchResult::Reached,
            at: None,
            words: String::new(),
            knew: None,
        };
        let id = world.app.log_touch(touch).await?;
        let change = TouchChange::Felt(felt);
        world.app.change_touch(ChangeTouch { id, change }).await
    };
    feels(Some(3)).await?;
    world.at("2026-06-02T09:00").await?;
    feels(Some(-2)).await?;
    world.at("2026-06-03T09:00").await?;
    feels(None).await?;
    let mood = brief(&world, acme).await?.mood.unwrap();
    assert_eq!(mood.felt, -2);
    world.at("2026-08-01T09:00").await?;
    assert_eq!(
        brief(&world, acme).await?.mood.map(|mood| mood.felt),
        Some(-2)
    );
    world.at("2026-08-01T09:01").await?;
    assert_eq!(brief(&world, acme).await?.mood, None);
    Ok(())
}

fn names(review: &WeeklyReview) -> Vec<&str> {
    review.rows.iter().map(|row| row.name.as_str()).collect()
}

#[tokio::test]
async fn t6_the_review_goes_by_outlook_and_silence_and_leaves_out_who_is_past() -> Result<()> {
    let world = World::new().await?;
    let add = async |name: &str, stage, tier| {
        let name = name.into();
        world
            .app
            .add_account(AddAccount { name, stage, tier })
            .await
    };
    add("Standard", Stage::Active, Tier::Standard).await?;
    add("Prospect", Stage::Prospect, Tier::Strategic).await?;
    add("Churned", Stage::Churned, Tier::Strategic).await?;
    add("Declined", Stage::Declined, Tier::Strategic).await?;
    let strategic = add("Strategic", Stage::Active, Tier::Strategic).await?;
    let lost = add("Lost", Stage::Active, Tier::Light).await?;
    let contract = AddContract {
        account: lost,
        title: "Licence".into(),
        start: Some(day("2026-01-01")),
        term: TermView::Fixed {
            end: day("2026-12-31"),
            renews_months: Some(12),
        },
        notice: None,
        signed: true,
    };
    let contract = world.app.add_contract(contract).await?;
    let notice = GiveNotice {
        contract,
        party: Party::Client,
        on: None,
        ends_on: None,
        person: String::new(),
        channel: None,
        words: String::new(),
    };
    world.app.give_notice(notice).await?;

    world.at("2026-06-16T09:00").await?;
    let review = world.app.weekly_review().await?;
    assert_eq!(
        names(&review),
        ["Lost", "Strategic", "Standard", "Prospect"]
    );
    assert_eq!(review.week_begins, day("2026-06-15"));
    let row = &review.rows[1];
    assert_eq!((row.account, row.tier), (strategic, Tier::Strategic));
    assert_eq!((row.silent_days, row.outlook), (Some(15), None));
    assert!(row.is_past_max && row.is_past_ideal);
    assert_eq!(review.rows[0].outlook, Some(Outlook::LikelyLost));
    let standard = &review.rows[2];
    assert!(!standard.is_past_ideal && !standard.is_past_max);

    // A call today ends the strategic client's silence.
    world.app.log_touch(called(strategic)).await?;
    let review = world.app.weekly_review().await?;
    assert_eq!(
        names(&review),
        ["Lost", "Standard", "Strategic", "Prospect"]
    );
    world.app.trash_account(TrashAccount { id: lost }).await?;
    let review = world.app.weekly_review().await?;
    assert_eq!(names(&review), ["Standard", "Strategic", "Prospect"]);
    Ok(())
}

fn called(account: AccountId) -> LogTouch {
    LogTouch {
        account,
        contact: None,
        direction: Direction::Outbound,
        channel: Channel::Call,
        result: TouchResult::Reached,
        at: None,
        words: String::new(),
        knew: None,
    }
}

#[tokio::test]
async fn t6_twenty_accounts_are_looked_through_in_a_week_and_the_next_begins_anew() -> Result<()> {
    let world = World::new().await?;
    let mut all = Vec::new();
    for nth in 0..22 {
        all.push(world.account(&format!("Client {nth:02}")).await?);
    }
    let review = world.app.weekly_review().await?;
    assert_eq!((review.looked_through, review.rows.len()), (0, 20));
    let saved = world.app.undo_steps().await?.undo.unwrap();
    for row in &review.rows[..19] {
        world.app.look_through(row.account).await?;
        world.app.look_through(row.account).await?;
    }
    let one_left = world.app.weekly_review().await?;
    assert_eq!((one_left.looked_through, one_left.rows.len()), (19, 1));
    assert_eq!(one_left.rows[0].account, review.rows[19].account);
    world.app.look_through(one_left.rows[0].account).await?;
    let done = world.app.weekly_review().await?;
    assert_eq!((done.looked_through, done.rows.len()), (20, 0));
    let last = world.app.undo_steps().await?.undo.unwrap();
    assert_eq!((last.intent, last.subject), (saved.intent, saved.subject));

    // Until Sunday's last minute, also after a restart.
    world.at("2026-06-07T23:59").await?;
    let world = world.restarted().await?;
    assert_eq!(world.app.weekly_review().await?.looked_through, 20);
    world.at("2026-06-08T00:00").await?;
    let next = world.app.weekly_review().await?;
    assert_eq!(next.week_begins, day("2026-06-08"));
    assert_eq!((next.looked_through, next.rows.len()), (0, 20));

    let gone = world.app.look_through(AccountId::new()).await;
    assert!(matches!(gone, Err(Error::NotFound("account"))));
    Ok(())
}

#[tokio::test]
async fn t6_a_week_begins_after_the_longest_rest() -> Result<()> {
    let world = World::new().await?;
    // Saturday to Wednesday, as in Tehran.
    let week = [true, true, true, false, false, true, true].map(|is_open| {
        let span = OpeningSpan {
            from: NaiveTime::from_hms_opt(9, 0, 0).unwrap(),
            to: NaiveTime::from_hms_opt(17, 0, 0).unwrap(),
        };
        is_open.then_some(span).into_iter().collect()
    });
    let week = week.to_vec();
    world.app.change_setting(SettingChange::Week(week)).await?;
    world.at("2026-06-05T12:00").await?;
    let friday = world.app.weekly_review().await?;
    assert_eq!(friday.week_begins, day("2026-05-30"));
    world.at("2026-06-06T00:00").await?;
    let saturday = world.app.weekly_review().await?;
    assert_eq!(saturday.week_begins, day("2026-06-06"));
    Ok(())
}
