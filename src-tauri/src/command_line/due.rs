//! `kept due`: what Today says, ranked.

use app::App;
use app::commitments::CommitmentState;
use app::imports::ImportsToday;
use app::today::{SignalView, SubjectView, TodayRow, TodayView};
use app::wire::Instant;
use app::{Clock, Result, SystemClock};
use chrono::NaiveDate;
use domain::signals::Rule;
use domain::time::Zone;
use serde::Serialize;

use super::Voice;
use crate::catalogue::Catalogue;

/// One row for another program. Its fields keep their names and their meaning.
#[derive(Serialize)]
struct Row<'r> {
    /// `waiting`, `soon` or `worth`.
    group: &'static str,
    /// The client.
    account: &'r app::wire::Named,
    /// What is due, why, and since when.
    signal: &'r SignalView,
    /// How many more signals the client has.
    more: u32,
}

/// The groups of Today, by their name for a program and their message for a person.
fn groups(today: &TodayView) -> [(&'static str, &'static str, &[TodayRow]); 3] {
    [
        ("waiting", "today-group-waiting", &today.waiting),
        ("soon", "today-group-soon", &today.soon),
        ("worth", "today-group-worth", &today.worth),
    ]
}

/// Says it.
pub(super) async fn say(app: &App, json: bool, voice: &Voice) -> Result<()> {
    let today = app.today().await?;
    if json {
        voice.line(&as_json(&today));
    } else {
        for line in as_text(&today, &voice.catalogue, &SystemClock.now().zone) {
            voice.line(&line);
        }
    }
    Ok(())
}

fn as_json(today: &TodayView) -> String {
    let rows: Vec<Row<'_>> = groups(today)
        .into_iter()
        .flat_map(|(group, _, rows)| {
            rows.iter().map(move |row| Row {
                group,
                account: &row.account,
                signal: &row.signal,
                more: row.more,
            })
        })
        .collect();
    serde_json::to_string_pretty(&rows).unwrap_or_default()
}

fn as_text(today: &TodayView, catalogue: &Catalogue, zone: &Zone) -> Vec<String> {
    let mut lines = Vec::new();
    for (_, title, rows) in groups(today) {
        if rows.is_empty() {
            continue;
        }
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(catalogue.say(title, &[]));
        lines.extend(rows.iter().map(|row| line(row, catalogue, zone)));
    }
    if lines.is_empty() {
        lines.push(catalogue.say("cli-nothing-due", &[]));
    }
    let shown = today.waiting.len() + today.soon.len() + today.worth.len();
    let all = today.waiting_count + today.soon_count + today.worth_count;
    let rest = usize::try_from(all)
        .unwrap_or(usize::MAX)
        .saturating_sub(shown);
    if rest > 0 {
        lines.push(String::new());
        lines.push(catalogue.say("today-rest", &[("count", rest.into())]));
    }
    if let Some(imports) = &today.imports {
        lines.push(String::new());
        lines.push(came_in(imports, catalogue));
    }
    lines
}

/// What came in as history, in one line.
fn came_in(imports: &ImportsToday, catalogue: &Catalogue) -> String {
    let counted = [
        ("today-imports-past", imports.past_dates),
        ("today-imports-incomplete", imports.incomplete),
    ];
    let counted = counted.into_iter().filter(|(_, count)| *count > 0);
    let what: Vec<String> = counted
        .map(|(id, count)| catalogue.say(id, &[("count", count.into())]))
        .collect();
    catalogue.say("today-imports", &[("what", what.join(", ").into())])
}

/// Who · what, in the words somebody said · why now · by when.
pub(crate) fn line(row: &TodayRow, catalogue: &Catalogue, zone: &Zone) -> String {
    let mut parts = vec![
        row.account.name.clone(),
        subject(&row.signal, catalogue),
        reason(&row.signal, catalogue, zone),
    ];
    parts.extend(day(&row.signal, zone).map(|due| catalogue.day(due)));
    if row.more > 0 {
        parts.push(catalogue.say("today-more", &[("count", row.more.into())]));
    }
    format!("  {}", parts.join(" · "))
}

/// What a signal is about, in the words somebody said.
pub(crate) fn subject(signal: &SignalView, catalogue: &Catalogue) -> String {
    let said = |words: Option<&str>, otherwise| match words {
        Some(words) => catalogue.say("quoted", &[("words", words.into())]),
        None => catalogue.say(otherwise, &[]),
    };
    match &signal.subject {
        SubjectView::Commitment { words, .. } => {
            catalogue.say("quoted", &[("words", words.as_str().into())])
        }
        SubjectView::Contract { title, .. } => title.clone(),
        SubjectView::Reminder { text, .. } => text.clone(),
        SubjectView::Touch {
            words, is_missed, ..
        } => said(
            words.as_deref(),
            if *is_missed {
                "subject-missed"
            } else {
                "subject-question"
            },
        ),
        SubjectView::Meeting { about, meeting, .. } => match about {
            Some(about) => about.clone(),
            None => catalogue.say("meeting-named", &[("kind", meeting.as_str().into())]),
        },
        SubjectView::Account { words, .. } => said(words.as_deref(), "subject-silence"),
    }
}

/// For how many days nobody spoke to the account.
fn silent_days(signal: &SignalView) -> i32 {
    match signal.subject {
        SubjectView::Account { silent_days, .. } => i32::try_from(silent_days).unwrap_or(i32::MAX),
        _ => 0,
    }
}

/// The day that matters: that of a meeting by the laptop's calendar, as its time is by the laptop's clock.
fn day(signal: &SignalView, zone: &Zone) -> Option<NaiveDate> {
    match &signal.subject {
        SubjectView::Meeting { starts, .. } => starts.utc().map(|starts| zone.day_of(starts)),
        _ => signal.due,
    }
}

/// Why it deserves attention now, by the rule that raised it, on a laptop in `zone`.
pub(crate) fn reason(signal: &SignalView, catalogue: &Catalogue, zone: &Zone) -> String {
    let days = signal.days.unwrap_or_default();
    let away = |id: &str, days: i32| catalogue.say(id, &[("days", days.into())]);
    match signal.rule {
        Rule::PromiseDue => away("reason-promise-due", days),
        Rule::PromiseOverdue => away("reason-promise-overdue", -days),
        Rule::PromiseUnlikely => away("reason-promise-unlikely", days),
        Rule::PromiseUnaccepted => unaccepted(signal, catalogue),
        Rule::PromiseUnconfirmed => away("reason-promise-unconfirmed", days),
        Rule::PromiseUnsupported => catalogue.say("reason-promise-unsupported", &[]),
        Rule::PromiseConflict => catalogue.say("reason-promise-conflict", &[]),
        // What is said of the company is in no account's row.
        Rule::ClaimStale | Rule::ClaimBroken | Rule::ForecastOff => String::new(),
        Rule::PromiseTruthCheck => {
            let step = signal.step.unwrap_or_default();
            catalogue.say("reason-promise-truth-check", &[("step", step.into())])
        }
        Rule::SellerDebt => whose_word("reason-seller-debt", signal, catalogue),
        Rule::SlipUntold if signal.severity < 3 => catalogue.say("reason-slip-untold", &[]),
        Rule::SlipUntold => away("reason-slip-untold-late", (-days).max(0)),
        Rule::DutyUnacknowledged => away("reason-duty-unacknowledged", days),
        Rule::DutyLate => away("reason-duty-late", -days),
        Rule::RenewalStep => match signal.step {
            None | Some(0) => catalogue.say("reason-yearly-check", &[]),
            Some(step) => catalogue.say("reason-renewal-step", &[("step", step.into())]),
        },
        Rule::RenewalNotice => away("reason-renewal-notice", days),
        Rule::RenewalVerdict => match signal.step {
            Some(_) => away("reason-renewal-answer", days),
            None => catalogue.say("reason-renewal-decision", &[]),
        },
        Rule::ContractIncomplete => catalogue.say("reason-contract-incomplete", &[]),
        Rule::TouchOwed => match signal.subject {
            SubjectView::Touch {
                is_missed: true, ..
            } => away("reason-touch-missed", -days),
            _ => away("reason-touch-question", -days),
        },
        Rule::SilenceIdeal => away("reason-silence-ideal", silent_days(signal)),
        Rule::SilenceMax => catalogue.say(
            "reason-silence-max",
            &[
                ("days", silent_days(signal).into()),
                ("most", signal.step.unwrap_or_default().into()),
            ],
        ),
        Rule::MeetingBrief => meeting_at(signal, catalogue, zone),
        Rule::MeetingDebrief => {
            let time = match &signal.subject {
                SubjectView::Meeting { starts, .. } => clock(*starts, catalogue, zone),
                _ => String::new(),
            };
            let day = day(signal, zone).map(|day| catalogue.day(day));
            let day = day.unwrap_or_default();
            let when = [("day", day.into()), ("time", time.into())];
            let when = catalogue.say("meeting-when", &when);
            catalogue.say("reason-meeting-debrief", &[("time", when.into())])
        }
        Rule::Reminder => {
            let time = match &signal.subject {
                SubjectView::Reminder { at, .. } => clock(*at, catalogue, zone),
                _ => String::new(),
            };
            catalogue.say("reason-reminder", &[("time", time.into())])
        }
    }
}

/// Who has not taken a promise, or to whom it came back.
fn unaccepted(signal: &SignalView, catalogue: &Catalogue) -> String {
    let id = match signal.subject {
        SubjectView::Commitment {
            state: CommitmentState::Returned,
            ..
        } => "reason-promise-returned",
        _ => "reason-promise-unaccepted",
    };
    whose_word(id, signal, catalogue)
}

/// A sentence that names which of us a promise waits for, and says "you" to the person who reads it.
fn whose_word(id: &str, signal: &SignalView, catalogue: &Catalogue) -> String {
    let (who, mine) = match &signal.subject {
        SubjectView::Commitment {
            waits_for: Some(one),
            ..
        } => (one.name.as_str(), if one.is_me { "yes" } else { "no" }),
        _ => ("", "no"),
    };
    catalogue.say(id, &[("who", who.into()), ("mine", mine.into())])
}

/// What a clock of the laptop shows then.
fn clock(at: Instant, catalogue: &Catalogue, zone: &Zone) -> String {
    let local = at
        .utc()
        .map(|at| zone.local(at).format("%H:%M").to_string());
    catalogue.time(&local.unwrap_or_default())
}

/// What kind of meeting it is, at what time and where.
fn meeting_at(signal: &SignalView, catalogue: &Catalogue, zone: &Zone) -> String {
    let SubjectView::Meeting {
        meeting,
        starts,
        place,
        ..
    } = &signal.subject
    else {
        return String::new();
    };
    let mut given = vec![
        ("kind", meeting.as_str().into()),
        ("time", clock(*starts, catalogue, zone).into()),
    ];
    let Some(place) = place else {
        return catalogue.say("meeting-at", &given);
    };
    given.push(("place", place.as_str().into()));
    catalogue.say("meeting-at-place", &given)
}
