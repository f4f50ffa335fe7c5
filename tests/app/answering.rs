//! A2 pledges and touch.owed, A4 silence, and how a client was answered (A3, A5).

use app::accounts::{AccountChange, ChangeAccount};
use app::settings::{AddHoliday, OpeningSpan, PledgeView, SettingChange, TierSilence};
use app::today::{FinishSignal, SubjectView};
use app::touches::{AnsweringView, ChangeTouch, LogTouch, TouchChange};
use app::{Error, Result};
use chrono::{Days, NaiveTime};
use domain::accounts::{Stage, Tier};
use domain::ids::{AccountId, TouchId};
use domain::touches::{Channel, Deflection, Direction, Knew, TouchResult};

use crate::world::{World, day};

const SILENT: [&str; 0] = [];
const OWED: [&str; 1] = ["touch.owed 3"];

/// They rang and nobody was there.
const MISSED: (Direction, Channel, TouchResult) =
    (Direction::Inbound, Channel::Call, TouchResult::Missed);
/// They rang and somebody was there.
const ANSWERED: (Direction, Channel, TouchResult) =
    (Direction::Inbound, Channel::Call, TouchResult::Reached);
/// They wrote.
const WROTE: (Direction, Channel, TouchResult) =
    (Direction::Inbound, Channel::Email, TouchResult::Reached);
/// We rang and reached somebody.
const CALLED: (Direction, Channel, TouchResult) =
    (Direction::Outbound, Channel::Call, TouchResult::Reached);
/// We rang and nobody was there.
const NO_ANSWER: (Direction, Channel, TouchResult) =
    (Direction::Outbound, Channel::Call, TouchResult::Missed);
/// We wrote.
const SENT: (Direction, Channel, TouchResult) =
    (Direction::Outbound, Channel::Email, TouchResult::Sent);

fn touch(
    account: AccountId,
    (direction, channel, result): (Direction, Channel, TouchResult),
) -> LogTouch {
    LogTouch {
        account,
        contact: None,
        direction,
        channel,
        result,
        at: None,
        words: String::new(),
        knew: None,
    }
}

/// Written down at a time of the laptop's clock, when it happened.
async fn log(
    world: &World,
    account: AccountId,
    what: (Direction, Channel, TouchResult),
    local: &str,
) -> Result<TouchId> {
    world.at(local).await?.log_touch(touch(account, what)).await
}

/// A question that came by mail and is open.
async fn ask(world: &World, account: AccountId, local: &str) -> Result<TouchId> {
    let question = LogTouch {
        knew: Some(Knew::No),
        ..touch(account, WROTE)
    };
    world.at(local).await?.log_touch(question).await
}

async fn change_account(world: &World, id: AccountId, change: AccountChange) -> Result<()> {
    world.app.change_account(ChangeAccount { id, change }).await
}

async fn change_touch(world: &World, id: TouchId, change: TouchChange) -> Result<()> {
    world.app.change_touch(ChangeTouch { id, change }).await
}

async fn answering(world: &World, account: AccountId) -> Result<AnsweringView> {
    Ok(world.app.account(account).await?.answering)
}

#[tokio::test]
async fn a2_a_missed_call_is_owed_once_the_working_day_it_belongs_to_is_over() -> Result<()> {
    for (rang, silent, speaks) in [
        ("2026-06-02T10:00", "2026-06-02T16:59", "2026-06-02T17:00"),
        ("2026-06-02T16:59", "2026-06-02T16:59", "2026-06-02T17:00"),
        // Before we open it is that day's, after we closed the next day's.
        ("2026-06-02T06:00", "2026-06-02T16:59", "2026-06-02T17:00"),
        ("2026-06-02T17:00", "2026-06-03T16:59", "2026-06-03T17:00"),
        // Over a weekend.
        ("2026-06-05T18:30", "2026-06-08T16:59", "2026-06-08T17:00"),
        ("2026-06-06T12:00", "2026-06-08T16:59", "2026-06-08T17:00"),
        // Over a holiday, and over a holiday and a weekend.
        ("2026-06-10T19:00", "2026-06-12T16:59", "2026-06-12T17:00"),
        ("2026-06-11T10:00", "2026-06-12T16:59", "2026-06-12T17:00"),
        // The clocks are set back between the call and the end.
        ("2026-10-23T20:00", "2026-10-26T16:59", "2026-10-26T17:00"),
    ] {
        let world = World::new().await?;
        let acme = world.account("Acme").await?;
        let feast = AddHoliday {
            day: day("2026-06-11"),
            name: "Feast".into(),
        };
        world.app.add_holiday(feast).await?;
        log(&world, acme, MISSED, rang).await?;
        assert_eq!(world.speaks(acme, silent).await?, SILENT, "{rang}");
        assert_eq!(world.speaks(acme, speaks).await?, OWED, "{rang}");
    }
    Ok(())
}

#[tokio::test]
async fn a2_an_open_question_is_owed_after_the_working_minutes_of_one_day() -> Result<()> {
    for (asked, silent, speaks) in [
        ("2026-06-02T10:00", "2026-06-03T09:59", "2026-06-03T10:00"),
        // The clock stands overnight and at weekends.
        ("2026-06-02T09:00", "2026-06-02T16:59", "2026-06-02T17:00"),
        ("2026-06-05T16:00", "2026-06-08T15:59", "2026-06-08T16:00"),
        ("2026-06-06T12:00", "2026-06-08T16:59", "2026-06-08T17:00"),
    ] {
        let world = World::new().await?;
        let acme = world.account("Acme").await?;
        ask(&world, acme, asked).await?;
        assert_eq!(world.speaks(acme, silent).await?, SILENT, "{asked}");
        assert_eq!(world.speaks(acme, speaks).await?, OWED, "{asked}");
    }
    Ok(())
}

#[tokio::test]
async fn a2_hours_of_a_pledge_are_hours_that_pass_when_the_clocks_are_set_back() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    let mut week = vec![Vec::new(); 7];
    week[6] = vec![OpeningSpan {
        from: time(0),
        to: time(5),
    }];
    world.app.change_setting(SettingChange::Week(week)).await?;
    let pledge = AccountChange::Pledge {
        channel: Channel::Email,
        pledge: "4h".into(),
    };
    change_account(&world, acme, pledge).await?;

    // On 25 October three o'clock is two o'clock again: four hours after half past midnight it is half past three.
    ask(&world, acme, "2026-10-25T00:30").await?;
    assert_eq!(world.speaks(acme, "2026-10-25T03:29").await?, SILENT);
    assert_eq!(world.speaks(acme, "2026-10-25T03:30").await?, OWED);
    Ok(())
}

#[tokio::test]
async fn a2_the_account_may_override_the_pledge_of_the_company() -> Result<()> {
    let world = World::new().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    let own = |pledge: &str| AccountChange::Pledge {
        channel: Channel::Call,
        pledge: pledge.into(),
    };
    change_account(&world, acme, own("2h")).await?;
    for account in [acme, bolt] {
        log(&world, account, MISSED, "2026-06-02T10:00").await?;
    }
    assert_eq!(world.speaks(acme, "2026-06-02T11:59").await?, SILENT);
    assert_eq!(world.speaks(acme, "2026-06-02T12:00").await?, OWED);
    assert_eq!(world.speaks(bolt, "2026-06-02T12:00").await?, SILENT);

    let company = |pledge: &str| {
        SettingChange::Pledge(PledgeView {
            channel: Channel::Call,
            pledge: pledge.into(),
        })
    };
    world.app.change_setting(company("3h")).await?;
    assert_eq!(world.speaks(bolt, "2026-06-02T12:59").await?, SILENT);
    assert_eq!(world.speaks(bolt, "2026-06-02T13:00").await?, OWED);
    change_account(&world, acme, own("")).await?;
    assert_eq!(world.speaks(acme, "2026-06-02T12:59").await?, SILENT);
    world.app.undo().await?;
    assert_eq!(
        world.speaks(acme, "2026-06-02T12:59").await?,
        OWED,
        "its own again"
    );
    assert!(matches!(
        change_account(&world, acme, own("soon")).await,
        Err(Error::Invalid { field: "value", .. })
    ));
    Ok(())
}

#[tokio::test]
async fn a2_working_hours_are_ours_wherever_the_client_is() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    change_account(&world, acme, AccountChange::Zone("Asia/Tokyo".into())).await?;
    log(&world, acme, MISSED, "2026-06-02T10:00").await?;
    assert_eq!(world.speaks(acme, "2026-06-02T16:59").await?, SILENT);
    assert_eq!(world.speaks(acme, "2026-06-02T17:00").await?, OWED);

    // Half past one in Berlin is five o'clock in Kolkata.
    assert_eq!(world.speaks(acme, "2026-06-02T13:30").await?, SILENT);
    world.clock.travel("Asia/Kolkata");
    world.app.refresh().await?;
    assert_eq!(world.speaks(acme, "2026-06-02T17:00").await?, OWED);
    Ok(())
}

#[tokio::test]
async fn a2_a_word_of_ours_answers_whoever_waits_and_nothing_else_does_unasked() -> Result<()> {
    for (what, answers) in [
        (CALLED, true),
        (SENT, true),
        (NO_ANSWER, false),
        (WROTE, false),
        (MISSED, false),
    ] {
        let world = World::new().await?;
        let acme = world.account("Acme").await?;
        log(&world, acme, MISSED, "2026-06-02T10:00").await?;
        ask(&world, acme, "2026-06-02T11:00").await?;
        log(&world, acme, what, "2026-06-02T12:00").await?;
        let spoken = world.speaks(acme, "2026-06-04T17:00").await?;
        let expected = match (answers, what) {
            (true, _) => 0,
            (false, MISSED) => 3,
            (false, _) => 2,
        };
        assert_eq!(spoken, vec![OWED[0]; expected], "{what:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a2_whoever_gets_through_after_two_calls_has_an_answer_to_both() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    log(&world, acme, MISSED, "2026-06-02T10:00").await?;
    let second = log(&world, acme, MISSED, "2026-06-02T11:00").await?;
    ask(&world, acme, "2026-06-02T11:30").await?;
    let third = log(&world, acme, ANSWERED, "2026-06-02T12:00").await?;
    assert_eq!(world.app.touch(third).await?.answers, Some(second));
    // The call was not about what they had written.
    let spoken = world.speaks(acme, "2026-06-04T17:00").await?;
    assert_eq!(spoken, OWED);

    world.app.undo().await?;
    assert_eq!(world.speaks(acme, "2026-06-04T17:00").await?.len(), 3);
    world.app.redo().await?;
    assert_eq!(world.speaks(acme, "2026-06-04T17:00").await?, OWED);
    Ok(())
}

#[tokio::test]
async fn a2_what_one_says_of_a_touch_makes_it_a_question_or_its_answer() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let bolt = world.account("Bolt").await?;
    let wrote = log(&world, acme, WROTE, "2026-06-02T10:00").await?;
    assert_eq!(world.speaks(acme, "2026-06-08T10:00").await?, SILENT);
    change_touch(&world, wrote, TouchChange::Knew(Some(Knew::No))).await?;
    assert_eq!(world.speaks(acme, "2026-06-08T10:00").await?, OWED);
    change_touch(&world, wrote, TouchChange::Knew(Some(Knew::Later))).await?;
    assert_eq!(world.speaks(acme, "2026-06-08T10:00").await?, SILENT);
    world.app.undo().await?;

    let again = log(&world, acme, WROTE, "2026-06-08T10:00").await?;
    let answers = |id| TouchChange::Answers(Some(id));
    let elsewhere = log(&world, bolt, WROTE, "2026-06-02T10:00").await?;
    for (touch, no_question_of_it) in [(again, again), (again, elsewhere), (wrote, again)] {
        assert!(matches!(
            change_touch(&world, touch, answers(no_question_of_it)).await,
            Err(Error::Invalid { field: "value", .. })
        ));
    }
    change_touch(&world, again, answers(wrote)).await?;
    assert_eq!(world.speaks(acme, "2026-06-08T10:00").await?, SILENT);

    // What never happened answers nothing and is not answered.
    let ours = log(&world, acme, CALLED, "2026-06-08T11:00").await?;
    assert!(matches!(
        change_touch(&world, ours, TouchChange::Knew(Some(Knew::No))).await,
        Err(Error::Refused(_))
    ));
    world.app.remove_touch(wrote).await?;
    assert_eq!(world.app.touch(again).await?.answers, None);
    world.app.undo().await?;
    assert_eq!(world.app.touch(again).await?.answers, Some(wrote));
    Ok(())
}

#[tokio::test]
async fn a2_one_key_calls_back_and_says_what_that_answers() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let missed = log(&world, acme, MISSED, "2026-06-02T10:00").await?;
    let key = async || Ok::<_, Error>(world.signals(acme).await?.remove(0).key);
    assert_eq!(world.speaks(acme, "2026-06-03T09:00").await?, OWED);
    let row = world.app.today().await?.waiting.remove(0);
    assert_eq!(
        (row.signal.due, row.signal.days),
        (Some(day("2026-06-02")), Some(-1))
    );
    assert!(row.signal.can_finish);

    let finish = FinishSignal { key: key().await? };
    world.app.finish_signal(finish).await?;
    assert_eq!(world.speaks(acme, "2026-06-03T09:00").await?, SILENT);
    let view = answering(&world, acme).await?;
    assert_eq!((view.asked, view.answered), (1, 1));
    // From ten o'clock to five, and nothing of the next day.
    assert_eq!(view.median_minutes, Some(420));
    assert_eq!(view.proactive, 0, "it was an answer");

    world.app.undo().await?;
    assert_eq!(world.speaks(acme, "2026-06-03T09:00").await?, OWED);
    let SubjectView::Touch { id, is_missed, .. } = world.signals(acme).await?.remove(0).subject
    else {
        panic!("it is about the call");
    };
    assert_eq!((id, is_missed), (missed, true));

    // A question is answered the way it came.
    world.app.redo().await?;
    let question = ask(&world, acme, "2026-06-03T09:00").await?;
    assert_eq!(world.speaks(acme, "2026-06-08T09:00").await?, OWED);
    let finish = FinishSignal { key: key().await? };
    world.app.finish_signal(finish).await?;
    let story = app::history::StoryQuery {
        account: acme,
        filter: app::history::StoryFilter::Talks,
        from: None,
        after: None,
    };
    let newest = world.app.story(story).await?.rows.remove(0);
    let app::history::StoryWhat::Touch { touch } = newest.what else {
        panic!("a touch");
    };
    let is_mail = touch.channel == Channel::Email && touch.result == TouchResult::Sent;
    assert!(is_mail && touch.answers == Some(question));
    Ok(())
}

#[tokio::test]
async fn a3_the_header_says_how_a_client_was_answered_in_the_last_ninety_days() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    // Ninety days before it is asked, to the minute, and a minute more.
    log(&world, acme, ANSWERED, "2026-06-02T12:00").await?;
    log(&world, acme, ANSWERED, "2026-06-02T11:59").await?;
    // Answered after one, two and seven working hours.
    for (rang, called) in [
        ("2026-07-01T10:00", "2026-07-01T11:00"),
        ("2026-07-02T16:00", "2026-07-03T10:00"),
        ("2026-07-06T09:00", "2026-07-06T16:00"),
    ] {
        log(&world, acme, MISSED, rang).await?;
        log(&world, acme, CALLED, called).await?;
    }
    let sent_away = log(&world, acme, ANSWERED, "2026-07-07T10:00").await?;
    let docs = TouchChange::Deflected(Some(Deflection::Docs));
    change_touch(&world, sent_away, docs).await?;
    // A word nobody waited for, a mail without a question, and a call that is still missed.
    log(&world, acme, SENT, "2026-07-08T10:00").await?;
    log(&world, acme, WROTE, "2026-07-09T10:00").await?;
    let missed = log(&world, acme, MISSED, "2026-08-28T10:00").await?;

    world.at("2026-08-31T12:00").await?;
    let view = answering(&world, acme).await?;
    assert_eq!((view.asked, view.answered), (6, 5));
    assert_eq!(
        view.median_minutes,
        Some(120),
        "the middle of 60, 120 and 420"
    );
    assert_eq!((view.docs, view.forum), (1, 0));
    assert_eq!((view.proactive, view.touches), (1, 7), "A5");
    let owed: Vec<_> = view
        .owed
        .iter()
        .map(|owed| (owed.touch, owed.days))
        .collect();
    assert_eq!(owed, [(missed, 3)]);
    assert!(view.owed[0].is_late);
    assert_eq!(world.app.account(acme).await?.sentence.unanswered, 1);

    log(&world, acme, CALLED, "2026-08-31T12:00").await?;
    let view = answering(&world, acme).await?;
    assert_eq!((view.asked, view.answered), (6, 6));
    // From Friday ten o'clock to Monday noon ten hours passed: 60, 120, 420 and 600.
    assert_eq!(view.median_minutes, Some(270));
    assert_eq!(view.owed, []);
    Ok(())
}

#[tokio::test]
async fn a4_a_silence_speaks_past_its_ideal_and_past_its_maximum_and_not_on_the_last_day()
-> Result<()> {
    for (tier, ideal, max) in [
        (Tier::Strategic, 7, 14),
        (Tier::Standard, 21, 45),
        (Tier::Light, 60, 120),
    ] {
        let world = World::new().await?;
        let acme = world.account("Acme").await?;
        change_account(&world, acme, AccountChange::Tier(tier)).await?;
        log(&world, acme, CALLED, "2026-06-01T23:00").await?;
        for (days, before, past) in [
            (ideal, None, format!("silence.ideal/{ideal} 1")),
            (
                max,
                Some(format!("silence.ideal/{ideal} 1")),
                format!("silence.max/{max} 3"),
            ),
        ] {
            let last = day("2026-06-01") + Days::new(days);
            let (eve, over) = (format!("{last}T23:59"), last + Days::new(1));
            let before: Vec<String> = before.into_iter().collect();
            assert_eq!(world.silence(acme, &eve).await?, before, "{tier} {days}");
            let spoken = world.silence(acme, &format!("{over}T00:00")).await?;
            assert_eq!(spoken, [past], "{tier} {days}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a4_the_days_of_a_silence_are_those_of_the_account() -> Result<()> {
    let world = World::new().await?;
    let (west, east) = (world.account("West").await?, world.account("East").await?);
    change_account(
        &world,
        west,
        AccountChange::Zone("America/Los_Angeles".into()),
    )
    .await?;
    change_account(&world, east, AccountChange::Zone("Asia/Tokyo".into())).await?;
    for account in [west, east] {
        // Nine o'clock of 1 June in Berlin is midnight there and four in the afternoon here.
        log(&world, account, CALLED, "2026-06-01T09:00").await?;
    }
    let ideal = ["silence.ideal/21 1"];
    assert_eq!(world.silence(east, "2026-06-22T16:59").await?, SILENT);
    assert_eq!(world.silence(east, "2026-06-22T17:00").await?, ideal);
    assert_eq!(world.silence(west, "2026-06-23T08:59").await?, SILENT);
    assert_eq!(world.silence(west, "2026-06-23T09:00").await?, ideal);
    // A minute earlier it was still May there.
    log(&world, west, CALLED, "2026-07-01T08:59").await?;
    assert_eq!(world.silence(west, "2026-07-22T08:59").await?, SILENT);
    assert_eq!(world.silence(west, "2026-07-22T09:00").await?, ideal);
    Ok(())
}

#[tokio::test]
async fn a4_days_are_days_where_the_clocks_change() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    change_account(&world, acme, AccountChange::Tier(Tier::Strategic)).await?;
    log(&world, acme, CALLED, "2026-10-20T23:30").await?;
    assert_eq!(world.silence(acme, "2026-10-27T23:59").await?, SILENT);
    assert_eq!(
        world.silence(acme, "2026-10-28T00:00").await?,
        ["silence.ideal/7 1"]
    );
    Ok(())
}

#[tokio::test]
async fn a4_a_missed_call_never_ends_a_silence_and_a_mail_in_either_direction_does() -> Result<()> {
    let chat = |direction, result| (direction, Channel::Chat, result);
    for (what, ends_it) in [
        (MISSED, false),
        (NO_ANSWER, false),
        (ANSWERED, true),
        (CALLED, true),
        (WROTE, true),
        (SENT, true),
        (chat(Direction::Inbound, TouchResult::Reached), true),
        (chat(Direction::Outbound, TouchResult::Sent), true),
    ] {
        let world = World::new().await?;
        let acme = world.account("Acme").await?;
        log(&world, acme, what, "2026-06-20T10:00").await?;
        let spoken = world.silence(acme, "2026-06-23T10:00").await?;
        let expected = if ends_it { 0 } else { 1 };
        assert_eq!(spoken.len(), expected, "{what:?}: {spoken:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a4_an_account_nobody_spoke_to_is_silent_from_the_day_it_was_written_down() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    // That it is an old client says nothing about what Kept has not heard.
    let since = AccountChange::Since(Some(day("2020-01-01")));
    change_account(&world, acme, since).await?;
    assert_eq!(world.silence(acme, "2026-06-22T23:59").await?, SILENT);
    assert_eq!(
        world.silence(acme, "2026-06-23T00:00").await?,
        ["silence.ideal/21 1"]
    );
    Ok(())
}

#[tokio::test]
async fn a4_only_who_is_a_client_is_missed_unless_the_account_has_days_of_its_own() -> Result<()> {
    for (stage, usual, own) in [
        (Stage::Onboarding, "silence.max/45 3", "silence.max/10 3"),
        (Stage::Active, "silence.max/45 3", "silence.max/10 3"),
        (Stage::Prospect, "", "silence.max/10 3"),
        (Stage::Paused, "", "silence.max/10 3"),
        (Stage::Churned, "", ""),
        (Stage::Declined, "", ""),
    ] {
        let world = World::new().await?;
        let acme = world.account("Acme").await?;
        change_account(&world, acme, AccountChange::Stage(stage)).await?;
        let said = |expected: &str| {
            let said = Some(expected.to_owned()).filter(|said| !said.is_empty());
            said.into_iter().collect::<Vec<_>>()
        };
        let spoken = world.silence(acme, "2026-12-01T10:00").await?;
        assert_eq!(spoken, said(usual), "{stage}");
        change_account(&world, acme, AccountChange::SilenceMax(Some(10))).await?;
        let spoken = world.silence(acme, "2026-12-01T10:00").await?;
        assert_eq!(spoken, said(own), "{stage}");
    }
    Ok(())
}

#[tokio::test]
async fn a4_own_days_and_those_of_the_tier_speak_from_their_own_day() -> Result<()> {
    let world = World::new().await?;
    let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
    change_account(&world, acme, AccountChange::SilenceIdeal(Some(3))).await?;
    assert_eq!(world.silence(acme, "2026-06-04T23:59").await?, SILENT);
    let own = ["silence.ideal/3 1"];
    assert_eq!(world.silence(acme, "2026-06-05T00:00").await?, own);
    let max = ["silence.max/45 3"];
    assert_eq!(world.silence(acme, "2026-07-17T00:00").await?, max);

    let tier = SettingChange::Silence(TierSilence {
        tier: Tier::Standard,
        ideal: 10,
        max: 20,
    });
    world.app.change_setting(tier).await?;
    assert_eq!(world.silence(bolt, "2026-06-11T23:59").await?, SILENT);
    let usual = ["silence.ideal/10 1"];
    assert_eq!(world.silence(bolt, "2026-06-12T00:00").await?, usual);
    assert_eq!(world.silence(acme, "2026-06-12T00:00").await?, own);
    let view = world.app.account(acme).await?;
    assert_eq!((view.silence.ideal, view.silence.max), (Some(3), None));
    let usual = view.usual_silence;
    assert_eq!((usual.ideal, usual.max), (Some(10), Some(20)));

    for refused in [
        AccountChange::SilenceIdeal(Some(0)),
        AccountChange::SilenceMax(Some(3651)),
    ] {
        assert!(matches!(
            change_account(&world, acme, refused).await,
            Err(Error::Invalid { field: "value", .. })
        ));
    }
    Ok(())
}

#[tokio::test]
async fn a4_one_key_ends_a_silence_and_undo_brings_it_back() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let said = LogTouch {
        words: "All is well.".into(),
        ..touch(acme, ANSWERED)
    };
    world.app.log_touch(said).await?;
    let max = ["silence.max/45 3"];
    assert_eq!(world.silence(acme, "2026-08-01T10:00").await?, max);
    let row = world.app.today().await?.waiting.remove(0);
    let subject = SubjectView::Account {
        id: acme,
        silent_days: 61,
        words: Some("All is well.".into()),
    };
    assert_eq!(row.signal.subject, subject);
    assert_eq!(row.signal.due, Some(day("2026-07-16")));

    let key = row.signal.key;
    world.app.finish_signal(FinishSignal { key }).await?;
    assert_eq!(world.silence(acme, "2026-08-01T10:00").await?, SILENT);
    world.app.undo().await?;
    assert_eq!(world.silence(acme, "2026-08-01T10:00").await?, max);
    Ok(())
}
