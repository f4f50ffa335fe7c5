//! A signal as the window shows it.

use domain::signals::{Rule, Signal, Subject};
use domain::time::Now;
use domain::touches::TouchResult;
use store::Connection;
use store::commitments::Listed;

use super::{SignalView, SubjectView, TodayRow, WaitsFor, can_finish, settling_act};
use crate::Result;
use crate::accounts::severity;
use crate::commitments::state;
use crate::wire::Named;

/// A signal with what it is about; none when that is gone, which the next run of the rules will see too.
pub(crate) async fn signal_view(
    conn: &mut Connection,
    signal: &Signal,
    now: &Now,
) -> Result<Option<SignalView>> {
    let mut contact = None;
    // The day that matters is counted to from the day it is in its own zone.
    let mut zone = now.zone.clone();
    let subject = match signal.subject {
        Subject::Commitment(id) => {
            let Some(listed) = store::commitments::listed(conn, id).await? else {
                return Ok(None);
            };
            let waits_for = waits_for(conn, signal.rule, &listed).await?;
            contact = listed.contact_name.map(|name| name.to_string());
            zone = listed.zone;
            SubjectView::Commitment {
                id,
                words: listed.commitment.words.to_string(),
                state: state(&listed.commitment),
                waits_for,
            }
        }
        Subject::Contract(id) => {
            let Some(contract) = store::contracts::by_id(conn, id).await? else {
                return Ok(None);
            };
            zone = contract.zone;
            SubjectView::Contract {
                id,
                title: contract.title.to_string(),
            }
        }
        Subject::Reminder(id) => {
            let Some(reminder) = store::reminders::by_id(conn, id).await? else {
                return Ok(None);
            };
            SubjectView::Reminder {
                id,
                text: reminder.text.to_string(),
                at: reminder.at.into(),
                recurrence: reminder.recurring.map(|recurring| recurring.rule().into()),
            }
        }
        Subject::Touch(id) => {
            let Some(touch) = store::touches::by_id(conn, id).await? else {
                return Ok(None);
            };
            if let Some(id) = touch.contact {
                let found = store::contacts::by_id(conn, id).await?;
                contact = found.map(|contact| contact.name.to_string());
            }
            SubjectView::Touch {
                id,
                channel: touch.channel,
                is_missed: touch.result == TouchResult::Missed,
                words: touch.words.map(|words| words.to_string()),
            }
        }
        Subject::Meeting(id) => {
            let Some(meeting) = store::meetings::by_id(conn, id).await? else {
                return Ok(None);
            };
            zone = meeting.span.zone().clone();
            SubjectView::Meeting {
                id,
                meeting: meeting.kind,
                about: meeting.about.map(|about| about.to_string()),
                starts: meeting.span.starts().into(),
                ends: meeting.span.ends().into(),
                place: meeting.place.map(|place| place.to_string()),
            }
        }
        // A claim belongs to no account, so no account has a signal about it.
        Subject::Claim(_) | Subject::Company => return Ok(None),
        Subject::Account(id) => {
            let Some(account) = store::accounts::by_id(conn, id).await? else {
                return Ok(None);
            };
            zone = account.zone;
            // The rule's days of silence were over with its day.
            let past = signal
                .due
                .map_or(0, |due| (now.day_in(&zone) - due).num_days());
            let said = store::touches::last_said(conn, id, 1).await?.pop();
            SubjectView::Account {
                id,
                silent_days: u32::from(signal.step.unwrap_or(0)) + u32::try_from(past).unwrap_or(0),
                words: said.map(|said| said.what.to_string()),
            }
        }
    };
    let today = now.day_in(&zone);
    Ok(Some(SignalView {
        key: signal.key.clone(),
        rule: signal.rule,
        subject,
        contact,
        severity: severity(signal.severity),
        due: signal.due,
        days: signal
            .due
            .map(|due| i32::try_from((due - today).num_days()).unwrap_or(i32::MAX)),
        step: signal.step,
        can_finish: can_finish(signal.rule),
        act: settling_act(signal.rule),
    }))
}

/// Which of us a promise waits for, by the rule that speaks of it (C6, C7).
async fn waits_for(conn: &mut Connection, rule: Rule, listed: &Listed) -> Result<Option<WaitsFor>> {
    let commitment = &listed.commitment;
    let whose = match rule {
        Rule::PromiseUnaccepted => commitment.handed().map(|handed| handed.to),
        Rule::SellerDebt => Some(commitment.maker),
        _ => None,
    };
    let Some(whose) = whose else {
        return Ok(None);
    };
    let me = store::teammates::me(conn).await?;
    let name = if whose == commitment.maker {
        Some(&listed.maker_name)
    } else {
        listed.doer_name.as_ref()
    };
    Ok(name.map(|name| WaitsFor {
        name: name.to_string(),
        is_me: me.is_some_and(|me| me.id == whose),
    }))
}

/// A row of Today; none when what its signal is about is gone.
pub(crate) async fn today_row(
    conn: &mut Connection,
    row: store::today::Row,
    now: &Now,
) -> Result<Option<TodayRow>> {
    let signal = signal_view(conn, &row.signal, now).await?;
    Ok(signal.map(|signal| TodayRow {
        account: Named {
            id: row.account,
            name: row.account_name.to_string(),
        },
        signal,
        more: row.more,
    }))
}
