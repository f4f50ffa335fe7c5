//! meeting.brief, meeting.debrief.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

use super::{Meeting, MeetingFacts};
use crate::settings::Settings;
use crate::signals::{AccountFacts, CompanyFacts, Rule, Severity, Signal, Subject, Verdict};
use crate::time::Now;

/// So many minutes before a meeting its brief is shown.
pub const BRIEF_MINUTES: u16 = 10;
/// For so many days after that of a meeting it waits for its debrief.
pub const DEBRIEF_DAYS: u16 = 14;

/// Meetings to be briefed for or debriefed.
#[must_use]
pub fn signals(facts: &AccountFacts, _: &CompanyFacts, _: &Settings, now: &Now) -> Verdict {
    let mut verdict = Verdict::default();
    for facts in &facts.meetings {
        of_meeting(facts, now, &mut verdict);
    }
    verdict
}

fn of_meeting(facts: &MeetingFacts, now: &Now, verdict: &mut Verdict) {
    let MeetingFacts { meeting, imported } = facts;
    if meeting.debriefed_on.is_some() {
        return;
    }
    let (starts, ends) = (meeting.span.starts(), meeting.span.ends());
    let brief_from = starts - TimeDelta::minutes(BRIEF_MINUTES.into());
    if now.instant < brief_from {
        verdict.until(brief_from);
    } else if now.instant < ends {
        verdict.raise(raised(Rule::MeetingBrief, Severity::Amber, meeting));
        verdict.until(ends);
    } else if imported.is_none_or(|imported| imported.at < ends) {
        let over = waits_until(meeting);
        if now.instant < over {
            verdict.raise(raised(Rule::MeetingDebrief, Severity::Note, meeting));
            verdict.until(over);
        }
    }
}

/// When nobody is asked any longer how a meeting went.
fn waits_until(meeting: &Meeting) -> DateTime<Utc> {
    let zone = meeting.span.zone();
    let last_day = zone
        .day_of(meeting.span.ends())
        .checked_add_days(Days::new(DEBRIEF_DAYS.into()))
        .unwrap_or(NaiveDate::MAX);
    zone.end_of(last_day)
}

/// A meeting that was moved to another time is another episode, and may ring again.
fn raised(rule: Rule, severity: Severity, meeting: &Meeting) -> Signal {
    let episode = meeting.span.starts().timestamp_millis();
    let due = Some(meeting.span.local().date());
    let subject = Subject::Meeting(meeting.id);
    Signal::raised(rule, subject, episode, None, severity, due)
}
