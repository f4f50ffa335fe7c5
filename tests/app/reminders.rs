//! Reminders by hand, once and by a rule (T5).

use app::history::{HistoryQuery, ValueView};
use app::reminders::{
    ChangeReminder, PatternView, RecurrenceView, ReminderView, SetReminder, UntilView,
};
use app::settings::{AddHoliday, PreferenceChange};
use app::today::{FinishSignal, Snooze, SnoozeChoice, SubjectView};
use app::{Error, Refused, Result};
use chrono::{DateTime, Utc};
use domain::Problem;
use domain::history::{Intent, RecordKind};
use domain::ids::{AccountId, ReminderId};
use domain::reminders::{Nth, Shift};
use domain::settings::Language;
use domain::time::Calendar;

use crate::world::{World, day};

const SILENT: [&str; 0] = [];

fn by(pattern: PatternView) -> RecurrenceView {
    RecurrenceView {
        pattern,
        shift: Shift::Stays,
        until: UntilView::Ever,
    }
}

fn tuesdays(every: u16) -> RecurrenceView {
    by(PatternView::Weeks { every, on: vec![1] })
}

fn monthly(on: u8) -> RecurrenceView {
    by(PatternView::MonthDay {
        every: 1,
        calendar: Calendar::Gregorian,
        day: on,
    })
}

async fn set(
    world: &World,
    account: AccountId,
    on: &str,
    recurrence: Option<RecurrenceView>,
) -> Result<ReminderId> {
    world
        .app
        .set_reminder(SetReminder {
            account,
            text: "Ask about the move".into(),
            day: day(on),
            time: None,
            recurrence,
        })
        .await
}

async fn only(world: &World, account: AccountId) -> Result<ReminderView> {
    Ok(world.app.reminders(account).await?.remove(0))
}

/// The next time, on the clock of the laptop.
async fn next(world: &World, account: AccountId) -> Result<String> {
    let at: DateTime<Utc> = only(world, account).await?.at.utc().unwrap();
    let zone = app::Clock::now(&*world.clock).zone;
    Ok(zone.local(at).format("%Y-%m-%d %H:%M").to_string())
}

/// The same text and rule with another part.
fn edited(reminder: &ReminderView) -> ChangeReminder {
    ChangeReminder {
        id: reminder.id,
        text: reminder.text.clone(),
        day: reminder.day,
        time: Some(reminder.time),
        recurrence: reminder.recurrence.clone(),
    }
}

async fn finish(world: &World, account: AccountId) -> Result<()> {
    let key = world.signals(account).await?.remove(0).key;
    world.app.finish_signal(FinishSignal { key }).await
}

#[tokio::test]
async fn a_reminder_rings_at_the_start_of_its_day_until_it_is_done() -> Result<()> {
    let world = World::new().await?;
    let account = world.account("Acme").await?;
    set(&world, account, "2026-06-03", None).await?;
    assert_eq!(world.app.reminders(account).await?.len(), 1);
    assert!(world.speaks(account, "2026-06-03T08:59").await?.is_empty());
    assert_eq!(
        world.speaks(account, "2026-06-03T09:00").await?,
        ["reminder 3"]
    );
    finish(&world, account).await?;
    assert!(world.signals(account).await?.is_empty());

    let id = set(&world, account, "2026-06-03", None).await?;
    world.app.remove_reminder(id).await?;
    assert!(matches!(
        world.app.finish_reminder(id).await,
        Err(Error::NotFound("reminder"))
    ));
    Ok(())
}

#[tokio::test]
async fn t5_what_is_done_comes_again_by_its_rule_and_undo_takes_that_back_at_once() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = set(&world, acme, "2026-06-02", Some(tuesdays(2))).await?;

    assert_eq!(world.speaks(acme, "2026-06-02T08:59").await?, SILENT);
    assert_eq!(
        world.speaks(acme, "2026-06-02T09:00").await?,
        ["reminder 3"]
    );
    let SubjectView::Reminder { recurrence, .. } = world.signals(acme).await?.remove(0).subject
    else {
        panic!("a reminder's signal is about the reminder")
    };
    assert_eq!(recurrence, Some(tuesdays(2)));
    finish(&world, acme).await?;

    let coming = "2026-06-16T07:00:00Z".parse::<DateTime<Utc>>().unwrap();
    assert_eq!(world.app.next_instant().await?, Some(coming));
    assert_eq!(world.speaks(acme, "2026-06-16T08:59").await?, SILENT);
    assert_eq!(
        world.speaks(acme, "2026-06-16T09:00").await?,
        ["reminder 3"]
    );

    let undone = world.app.undo().await?;
    assert_eq!(
        (undone.intent, undone.field),
        (Intent::FinishReminder, None),
        "it is named as what was done, not as a time that changed"
    );
    assert_eq!(next(&world, acme).await?, "2026-06-02 09:00");
    world.app.redo().await?;
    assert_eq!(next(&world, acme).await?, "2026-06-16 09:00");

    world.app.remove_reminder(id).await?;
    assert_eq!(world.speaks(acme, "2026-07-31T09:00").await?, SILENT);
    Ok(())
}

#[tokio::test]
async fn t5_after_a_month_away_one_reminder_waits_and_the_next_lies_ahead() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    set(&world, acme, "2026-06-02", Some(tuesdays(1))).await?;
    assert_eq!(
        world.speaks(acme, "2026-07-07T09:00").await?,
        ["reminder 3"]
    );
    finish(&world, acme).await?;
    assert_eq!(next(&world, acme).await?, "2026-07-14 09:00");
    Ok(())
}

#[tokio::test]
async fn t5_a_day_off_gives_way_and_the_rule_goes_on_from_its_own_day() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let holiday = AddHoliday {
        day: day("2026-07-15"),
        name: String::new(),
    };
    world.app.add_holiday(holiday).await?;
    let after = RecurrenceView {
        shift: Shift::After,
        ..monthly(15)
    };
    set(&world, acme, "2026-06-15", Some(after)).await?;
    world.at("2026-06-15T09:00").await?;
    finish(&world, acme).await?;

    assert_eq!(world.speaks(acme, "2026-07-16T08:59").await?, SILENT);
    assert_eq!(
        world.speaks(acme, "2026-07-16T09:00").await?,
        ["reminder 3"]
    );
    let shown = only(&world, acme).await?;
    assert_eq!(shown.day, day("2026-07-15"), "the day it is meant for");
    finish(&world, acme).await?;
    assert_eq!(
        next(&world, acme).await?,
        "2026-08-17 09:00",
        "15 August is a Saturday"
    );
    Ok(())
}

#[tokio::test]
async fn t5_the_last_time_is_over_when_it_is_done() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let twice = RecurrenceView {
        until: UntilView::Times { times: 2 },
        ..tuesdays(1)
    };
    set(&world, acme, "2026-06-02", Some(twice)).await?;
    world.at("2026-06-02T09:00").await?;
    finish(&world, acme).await?;
    assert_eq!(next(&world, acme).await?, "2026-06-09 09:00");
    world.at("2026-06-09T09:00").await?;
    finish(&world, acme).await?;
    assert!(world.app.reminders(acme).await?.is_empty());
    assert_eq!(world.speaks(acme, "2026-06-30T09:00").await?, SILENT);
    Ok(())
}

#[tokio::test]
async fn t5_a_rule_keeps_its_hour_where_the_laptop_is() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    set(&world, acme, "2026-06-02", Some(tuesdays(1))).await?;
    world.at("2026-06-02T09:00").await?;
    world.clock.travel("America/New_York");
    finish(&world, acme).await?;
    assert_eq!(next(&world, acme).await?, "2026-06-09 09:00");
    Ok(())
}

#[tokio::test]
async fn t5_what_is_put_off_to_a_picked_time_is_back_then() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    set(&world, acme, "2026-06-01", None).await?;
    world.at("2026-06-01T09:00").await?;
    let key = world.signals(acme).await?.remove(0).key;
    let choice = SnoozeChoice::Day {
        day: day("2026-06-03"),
        time: Some("14:30".parse().unwrap()),
    };
    world.app.snooze(Snooze { key, choice }).await?;
    let waiting = async |local| {
        world.at(local).await?;
        Ok::<_, Error>(world.app.today().await?.waiting.len())
    };
    assert_eq!(waiting("2026-06-03T14:29").await?, 0);
    assert_eq!(waiting("2026-06-03T14:30").await?, 1);
    Ok(())
}

#[tokio::test]
async fn a_changed_reminder_goes_on_counting_until_its_day_or_pattern_changes() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = set(&world, acme, "2026-06-02", Some(tuesdays(2))).await?;
    world.at("2026-06-02T09:00").await?;
    finish(&world, acme).await?;

    let stands = only(&world, acme).await?;
    let renamed = ChangeReminder {
        text: "Call Elena".into(),
        time: Some("14:30".parse().unwrap()),
        recurrence: Some(RecurrenceView {
            until: UntilView::Times { times: 2 },
            ..tuesdays(2)
        }),
        ..edited(&stands)
    };
    world.app.change_reminder(renamed).await?;
    let changed = only(&world, acme).await?;
    assert_eq!(changed.text, "Call Elena");
    assert_eq!(next(&world, acme).await?, "2026-06-16 14:30");
    let over = ChangeReminder {
        recurrence: Some(RecurrenceView {
            until: UntilView::Times { times: 1 },
            ..tuesdays(2)
        }),
        ..edited(&changed)
    };
    assert!(
        matches!(
            world.app.change_reminder(over).await,
            Err(Error::Invalid {
                field: "until",
                problem: Problem::EndsBeforeStart
            })
        ),
        "the second time is the one that waits"
    );

    // From another day on it begins anew: twice from there.
    let moved = ChangeReminder {
        day: day("2026-06-23"),
        ..edited(&changed)
    };
    world.app.change_reminder(moved).await?;
    world.at("2026-06-23T14:30").await?;
    finish(&world, acme).await?;
    assert_eq!(next(&world, acme).await?, "2026-07-07 14:30");

    let once = ChangeReminder {
        recurrence: None,
        ..edited(&only(&world, acme).await?)
    };
    world.app.change_reminder(once.clone()).await?;
    let changed = only(&world, acme).await?;
    assert_eq!((changed.recurrence, changed.day), (None, day("2026-07-07")));
    world.app.finish_reminder(id).await?;
    assert!(matches!(
        world.app.change_reminder(once).await,
        Err(Error::Refused(Refused::WrongState))
    ));
    Ok(())
}

#[tokio::test]
async fn a_rule_that_means_nothing_is_refused_by_its_field() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let field = async |recurrence| match set(&world, acme, "2026-06-02", Some(recurrence)).await {
        Err(Error::Invalid { field, .. }) => Some(field),
        _ => None,
    };
    let every = |every| by(PatternView::Days { every });
    assert_eq!(field(every(0)).await, Some("every"));
    assert_eq!(field(every(100)).await, Some("every"));
    assert_eq!(field(every(99)).await, None);
    let weeks = |on| by(PatternView::Weeks { every: 1, on });
    assert_eq!(field(weeks(vec![])).await, Some("on"));
    assert_eq!(field(weeks(vec![7])).await, Some("on"));
    assert_eq!(field(monthly(32)).await, Some("on"));
    let leap = |day| PatternView::YearDay {
        every: 1,
        calendar: Calendar::Persian,
        month: 12,
        day,
    };
    assert_eq!(field(by(leap(31))).await, Some("on"));
    assert_eq!(field(by(leap(30))).await, None);
    let until = |until| RecurrenceView {
        until,
        ..tuesdays(1)
    };
    let day = |text| UntilView::Day { day: day(text) };
    assert_eq!(field(until(day("2026-06-01"))).await, Some("until"));
    assert_eq!(field(until(day("2026-06-02"))).await, None);
    let times = |times| UntilView::Times { times };
    assert_eq!(field(until(times(0))).await, Some("times"));
    assert_eq!(field(until(times(1_000))).await, Some("times"));
    assert_eq!(field(until(times(999))).await, None);
    Ok(())
}

#[tokio::test]
async fn a_day_proposes_rules_in_the_calendar_of_the_language() -> Result<()> {
    let world = World::new().await?;
    let proposals = async || {
        let proposals = world.app.recurrence_proposals(day("2026-06-16")).await?;
        Ok::<_, Error>(proposals)
    };
    let of = |calendar, on, nth, month| {
        let every = 1;
        [
            PatternView::Days { every },
            PatternView::Weeks { every, on: vec![1] },
            PatternView::MonthDay {
                every,
                calendar,
                day: on,
            },
            PatternView::MonthWeekday {
                every,
                calendar,
                nth,
                weekday: 1,
            },
            PatternView::YearDay {
                every,
                calendar,
                month,
                day: on,
            },
        ]
    };
    assert_eq!(
        proposals().await?,
        of(Calendar::Gregorian, 16, Nth::Third, 6)
    );
    world
        .app
        .change_preference(PreferenceChange::Language(Language::Persian))
        .await?;
    let persian = proposals().await?;
    // 26 Khordad 1405: the fourth Tuesday, and the last.
    assert_eq!(persian[..4], of(Calendar::Persian, 26, Nth::Fourth, 3)[..4]);
    assert_eq!(persian.len(), 6);
    Ok(())
}

#[tokio::test]
async fn the_history_says_the_rule_and_not_its_letters() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let id = set(&world, acme, "2026-06-02", None).await?;
    let weekly = ChangeReminder {
        recurrence: Some(tuesdays(1)),
        ..edited(&only(&world, acme).await?)
    };
    world.app.change_reminder(weekly).await?;

    let world = world.restarted().await?;
    let entity = RecordKind::Reminder;
    let id = id.to_string();
    let history = world.app.history(HistoryQuery { entity, id }).await?;
    let rule = history[0]
        .events
        .iter()
        .find(|event| event.field.as_deref() == Some("recurrence"))
        .unwrap();
    assert_eq!(
        (&rule.old, &rule.new),
        (&ValueView::Empty, &ValueView::Recurrence(tuesdays(1)))
    );
    let step = world.app.undo_steps().await?.undo.unwrap();
    assert_eq!(step.new, ValueView::Recurrence(tuesdays(1)));
    Ok(())
}
