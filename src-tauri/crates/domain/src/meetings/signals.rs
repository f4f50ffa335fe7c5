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
    } else if now.instant < starts {
        verdict.raise(raised(Rule::MeetingBrief, Severity::Amber, meeting));
        verdict.until(starts);
    } else if now.instant < ends {
        // At hand, but too late to call anybody to it.
        verdict.raise(raised(Rule::MeetingBrief, Severity::Note, meeting));
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::ids::{AccountId, ImportId, MeetingId};
    use crate::meetings::{MeetingKind, Span};
    use crate::signals::Imported;
    use crate::time::Zone;

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    /// A meeting of an hour from 14:00 on, which came in with an import then.
    fn imported(at: &str) -> MeetingFacts {
        let starts = utc("2026-06-02T14:00:00Z");
        MeetingFacts {
            meeting: Meeting {
                id: MeetingId::new(),
                account: AccountId::new(),
                contacts: Vec::new(),
                kind: MeetingKind::Call,
                about: None,
                span: Span::new(starts, starts + TimeDelta::hours(1), Zone::utc()).unwrap(),
                place: None,
                external_id: None,
                intention: None,
                debriefed_on: None,
            },
            imported: Some(Imported {
                import: ImportId::new(),
                at: utc(at),
            }),
        }
    }

    fn says(facts: &MeetingFacts, at: &str) -> (Vec<Rule>, Option<DateTime<Utc>>) {
        let mut verdict = Verdict::default();
        let now = Now {
            instant: utc(at),
            zone: Zone::utc(),
        };
        of_meeting(facts, &now, &mut verdict);
        let rules = verdict.signals.iter().map(|signal| signal.rule).collect();
        (rules, verdict.stands_until)
    }

    #[test]
    fn t2_a_meeting_that_was_over_when_it_came_in_is_history() {
        let over = imported("2026-06-02T15:00:00Z");
        assert_eq!(says(&over, "2026-06-02T15:00:00Z"), (Vec::new(), None));
        let running = imported("2026-06-02T14:59:59Z");
        assert_eq!(
            says(&running, "2026-06-02T14:59:59Z").0,
            [Rule::MeetingBrief]
        );
        assert_eq!(
            says(&running, "2026-06-02T15:00:00Z").0,
            [Rule::MeetingDebrief]
        );
    }

    #[test]
    fn t2_a_meeting_is_another_episode_at_another_time() {
        let first = imported("2026-06-01T00:00:00Z");
        let mut moved = first.clone();
        let (day, time) = (first.meeting.span.local().date(), chrono::NaiveTime::MIN);
        moved.meeting.span = first.meeting.span.clone().moved(day, time);
        let key =
            |facts: &MeetingFacts| raised(Rule::MeetingBrief, Severity::Amber, &facts.meeting).key;
        assert_ne!(key(&first), key(&moved));
        assert_eq!(key(&first), key(&first.clone()));
    }
}
