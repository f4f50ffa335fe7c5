//! How and when a signal reaches the person (T4, T7).

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

use crate::ids::AccountId;
use crate::problem::Problem;
use crate::settings::Settings;
use crate::signals::{Rule, Severity};
use crate::time::{Now, WorkingTime, Zone};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// How the signals of a rule reach the person, beside standing in Today.
    pub enum Way {
        /// By a bubble at their time.
        Ring = "ring",
        /// In the morning's digest.
        Digest = "digest",
        /// Not at all: Today shows them.
        Today = "today",
    }
}

/// Later than this after its time a signal does not ring: the laptop was off, asleep or elsewhere meanwhile, and
/// what was missed comes as one digest.
const LATE: TimeDelta = TimeDelta::minutes(5);

/// More than so many that were put off until the same instant were put off as one, and come back as one digest.
const TOGETHER: usize = 3;

/// The hours in which nothing rings, on the laptop's clocks. They may pass midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "Hours", into = "Hours")]
pub struct QuietHours(Hours);

#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
struct Hours {
    from: NaiveTime,
    to: NaiveTime,
}

impl TryFrom<Hours> for QuietHours {
    type Error = Problem;

    fn try_from(hours: Hours) -> Result<Self, Problem> {
        Self::new(hours.from, hours.to)
    }
}

impl From<QuietHours> for Hours {
    fn from(quiet: QuietHours) -> Self {
        quiet.0
    }
}

impl QuietHours {
    /// From one time of day to another.
    ///
    /// # Errors
    /// [`Problem::EndsBeforeStart`] when they are the same: a day that is quiet throughout would never end.
    pub fn new(from: NaiveTime, to: NaiveTime) -> Result<Self, Problem> {
        if from == to {
            return Err(Problem::EndsBeforeStart);
        }
        Ok(Self(Hours { from, to }))
    }

    /// When they begin.
    #[must_use]
    pub const fn from(self) -> NaiveTime {
        self.0.from
    }

    /// When they are over.
    #[must_use]
    pub const fn to(self) -> NaiveTime {
        self.0.to
    }

    /// When the quiet hours that run at `now` are over; none outside them.
    #[must_use]
    pub fn end(self, now: &Now) -> Option<DateTime<Utc>> {
        let (today, time) = (now.today(), now.zone.local(now.instant).time());
        let Hours { from, to } = self.0;
        let last = if from < to {
            (from <= time && time < to).then_some(today)?
        } else if time < to {
            today
        } else if from <= time {
            today + Days::new(1)
        } else {
            return None;
        };
        Some(now.zone.instant(last.and_time(to)))
    }
}

/// What of a standing signal decides about its delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The rule that raised it.
    pub rule: Rule,
    /// How much it weighs.
    pub severity: Severity,
    /// Since when it has stood without a break.
    pub since: DateTime<Utc>,
    /// Until when it was put off, or is.
    pub put_off_until: Option<DateTime<Utc>>,
}

impl Standing {
    /// A person chose its time: a reminder's, a meeting's, or that of what was put off.
    #[must_use]
    pub const fn is_by_hand(&self) -> bool {
        matches!(self.rule, Rule::Reminder | Rule::MeetingBrief) || self.put_off_until.is_some()
    }

    /// How it reaches the person.
    #[must_use]
    pub fn way(&self, settings: &Settings) -> Way {
        if self.put_off_until.is_some() {
            return Way::Ring;
        }
        let usual = match usual_way(self.rule) {
            // Until it is late, it is one of the things that the morning tells.
            Way::Ring if self.rule == Rule::SlipUntold && self.severity != Severity::Red => {
                Way::Digest
            }
            usual => usual,
        };
        // Whoever wants a rule to ring does not ask for its notes: a brief is one once its meeting runs.
        if matches!(self.severity, Severity::Note) && usual != Way::Today {
            return Way::Today;
        }
        settings.ways.get(&self.rule).copied().unwrap_or(usual)
    }

    /// When it has to reach the person; none when it never does. A rule that speaks of a day rings when that day
    /// starts for the person, not at midnight.
    #[must_use]
    pub fn arrives_at(
        &self,
        settings: &Settings,
        working: &WorkingTime,
        zone: &Zone,
    ) -> Option<DateTime<Utc>> {
        if let Some(until) = self.put_off_until {
            return Some(until.max(self.since));
        }
        match self.way(settings) {
            Way::Ring if speaks_of_a_day(self.rule) => {
                let day_starts = zone.at_hour(zone.day_of(self.since), settings.day_starts_at);
                Some(self.since.max(day_starts))
            }
            Way::Ring => Some(self.since),
            Way::Digest => Some(digest_after(self.since, settings, working, zone)),
            Way::Today => None,
        }
    }
}

/// How the signals of a rule reach the person where Settings say nothing else (T7). A note never comes by itself.
#[must_use]
pub const fn usual_way(rule: Rule) -> Way {
    match rule {
        Rule::Reminder
        | Rule::RenewalNotice
        | Rule::TouchOwed
        | Rule::SlipUntold
        | Rule::MeetingBrief => Way::Ring,
        Rule::PromiseDue
        | Rule::PromiseOverdue
        | Rule::PromiseUnlikely
        | Rule::PromiseUnaccepted
        | Rule::PromiseUnsupported
        | Rule::PromiseConflict
        | Rule::PromiseTruthCheck
        | Rule::SellerDebt
        | Rule::DutyLate
        | Rule::RenewalStep
        | Rule::RenewalVerdict
        | Rule::SilenceMax => Way::Digest,
        Rule::DutyUnacknowledged
        | Rule::PromiseUnconfirmed
        | Rule::ContractIncomplete
        | Rule::SilenceIdeal
        | Rule::MeetingDebrief
        // No account has them, and they are in the row of the company.
        | Rule::ClaimStale
        | Rule::ClaimBroken
        | Rule::ForecastOff => Way::Today,
    }
}

/// Does the rule speak from the beginning of a day, rather than from an instant?
const fn speaks_of_a_day(rule: Rule) -> bool {
    !matches!(
        rule,
        Rule::Reminder
            | Rule::TouchOwed
            | Rule::SlipUntold
            | Rule::MeetingBrief
            | Rule::MeetingDebrief
    )
}

/// The next digest at or after `instant`: when the next working day starts.
#[must_use]
pub fn digest_after(
    instant: DateTime<Utc>,
    settings: &Settings,
    working: &WorkingTime,
    zone: &Zone,
) -> DateTime<Utc> {
    let day = zone.day_of(instant);
    let starts = |day| zone.at_hour(day, settings.day_starts_at);
    if working.is_working_day(day) && instant <= starts(day) {
        return starts(day);
    }
    starts(working.nth_after(1, day))
}

/// A signal that had to reach the person at `at` is too late at `now` to ring.
#[must_use]
pub fn is_missed(at: DateTime<Utc>, now: &Now) -> bool {
    at + LATE < now.instant
}

/// A signal whose time to reach the person has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The signal's key.
    pub key: String,
    /// The account it is about.
    pub account: AccountId,
    /// What decides about it.
    pub standing: Standing,
    /// The day that matters, as Today is ordered by it.
    pub day: Option<NaiveDate>,
    /// What the account's running contracts bring in a year, as [`crate::contracts::worth`] counts it.
    pub worth: i64,
    /// Its time.
    pub at: DateTime<Utc>,
    /// It goes into the digest however it would come otherwise: a day had its bubbles, or nobody knows whether one
    /// was shown.
    pub is_for_digest: bool,
}

impl Due {
    /// Its place in the order of Today: severity, then day, then worth; of equals the one whose time came first.
    fn rank(&self) -> impl Ord + use<> {
        (
            Reverse(self.standing.severity),
            self.day.unwrap_or(NaiveDate::MAX),
            Reverse(self.worth),
            self.at,
        )
    }

    /// Nothing holds it back: it is red, or a person chose its time.
    #[must_use]
    pub const fn is_exempt(&self) -> bool {
        matches!(self.standing.severity, Severity::Red) || self.standing.is_by_hand()
    }
}

/// One account's bubble.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bubble {
    /// What it is about, in the order of Today. Never empty.
    pub about: Vec<Due>,
    /// It is one of those that a day has a limited number of.
    pub counts: bool,
}

/// How what is due reaches the person now.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Round {
    /// At most one bubble an account, in the order of their time.
    pub bubbles: Vec<Bubble>,
    /// What one digest says, in the order of Today.
    pub digest: Vec<Due>,
    /// What goes to the next morning's digest instead, because the day has had its bubbles.
    pub later: Vec<Due>,
}

/// Sorts what is due at `now`, outside quiet hours, when a day has had `counted` bubbles of those it has a limited
/// number of.
#[must_use]
pub fn sort(due: Vec<Due>, counted: u32, settings: &Settings, now: &Now) -> Round {
    let mut round = Round::default();
    let mut ringing: BTreeMap<AccountId, Vec<Due>> = BTreeMap::new();
    let mut put_off: BTreeMap<DateTime<Utc>, usize> = BTreeMap::new();
    for until in due.iter().filter_map(|due| due.standing.put_off_until) {
        *put_off.entry(until).or_default() += 1;
    }
    for due in due {
        let is_late = is_missed(due.at, now);
        let together = due
            .standing
            .put_off_until
            .is_some_and(|until| put_off[&until] > TOGETHER);
        let rings = due.standing.way(settings) == Way::Ring;
        if rings && !is_late && !together && !due.is_for_digest {
            ringing.entry(due.account).or_default().push(due);
        } else {
            round.digest.push(due);
        }
    }
    let mut bubbles: Vec<Vec<Due>> = ringing.into_values().collect();
    for about in &mut bubbles {
        about.sort_by_key(Due::rank);
    }
    bubbles.sort_by_key(|about| about.iter().map(|due| due.at).min());
    let mut left = settings.bubbles_a_day.saturating_sub(counted);
    for about in bubbles {
        let counts = !about.iter().any(Due::is_exempt);
        if counts && left == 0 {
            round.later.extend(about);
            continue;
        }
        left -= u32::from(counts);
        round.bubbles.push(Bubble { about, counts });
    }
    round.digest.sort_by_key(Due::rank);
    round
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeSet;

    use super::*;
    use crate::time::WeeklyPattern;

    fn zone() -> Zone {
        Zone::parse("Europe/Berlin").unwrap()
    }

    /// An instant by what a clock in Berlin shows.
    fn at(local: &str) -> DateTime<Utc> {
        let local = chrono::NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").unwrap();
        zone().instant(local)
    }

    fn now(local: &str) -> Now {
        Now {
            instant: at(local),
            zone: zone(),
        }
    }

    fn working() -> WorkingTime {
        WorkingTime::new(WeeklyPattern::default(), BTreeSet::new(), zone())
    }

    fn quiet(from: &str, to: &str) -> QuietHours {
        QuietHours::new(from.parse().unwrap(), to.parse().unwrap()).unwrap()
    }

    fn standing(rule: Rule, severity: Severity, since: &str) -> Standing {
        Standing {
            rule,
            severity,
            since: at(since),
            put_off_until: None,
        }
    }

    /// What a clock in Berlin shows when it arrives.
    fn arrives(standing: &Standing, settings: &Settings) -> Option<String> {
        let at = standing.arrives_at(settings, &working(), &zone())?;
        Some(zone().local(at).format("%Y-%m-%d %H:%M").to_string())
    }

    fn due(account: AccountId, standing: Standing, at: DateTime<Utc>) -> Due {
        Due {
            key: format!("{}/{at}", standing.rule),
            account,
            standing,
            day: None,
            worth: 0,
            at,
            is_for_digest: false,
        }
    }

    #[test]
    fn t4_quiet_hours_pass_midnight_and_end_on_their_minute() {
        let night = quiet("21:00:00", "08:00:00");
        assert_eq!(night.end(&now("2026-06-01 20:59")), None);
        assert_eq!(
            night.end(&now("2026-06-01 21:00")),
            Some(at("2026-06-02 08:00"))
        );
        assert_eq!(
            night.end(&now("2026-06-02 07:59")),
            Some(at("2026-06-02 08:00"))
        );
        assert_eq!(night.end(&now("2026-06-02 08:00")), None);

        let noon = quiet("12:00:00", "13:00:00");
        assert_eq!(noon.end(&now("2026-06-01 11:59")), None);
        assert_eq!(
            noon.end(&now("2026-06-01 12:00")),
            Some(at("2026-06-01 13:00"))
        );
        assert_eq!(noon.end(&now("2026-06-01 13:00")), None);
    }

    #[test]
    fn t4_quiet_hours_that_end_at_a_time_that_does_not_exist_end_at_the_first_that_does() {
        // On 29 March 2026 the clocks of Berlin go from 02:00 to 03:00.
        let night = quiet("22:00:00", "02:30:00");
        assert_eq!(
            night.end(&now("2026-03-29 01:00")),
            Some(at("2026-03-29 03:00"))
        );
    }

    #[test]
    fn quiet_hours_that_would_never_end_are_refused_also_from_a_file() {
        let same: Result<QuietHours, _> =
            serde_json::from_str(r#"{"from":"08:00:00","to":"08:00:00"}"#);
        assert!(same.is_err());
        let kept: QuietHours =
            serde_json::from_str(r#"{"from":"21:00:00","to":"08:00:00"}"#).unwrap();
        assert_eq!(kept, quiet("21:00:00", "08:00:00"));
        assert_eq!(
            serde_json::to_string(&kept).unwrap(),
            r#"{"from":"21:00:00","to":"08:00:00"}"#
        );
    }

    #[test]
    fn t7_a_reminder_rings_at_its_time_and_a_day_when_it_starts() {
        let settings = Settings::default();
        let reminder = standing(Rule::Reminder, Severity::Red, "2026-06-06 06:10");
        assert_eq!(arrives(&reminder, &settings).unwrap(), "2026-06-06 06:10");

        let notice = |since| standing(Rule::RenewalNotice, Severity::Red, since);
        assert_eq!(
            arrives(&notice("2026-06-06 00:00"), &settings).unwrap(),
            "2026-06-06 09:00",
            "also on a Saturday: notice can be given on one"
        );
        assert_eq!(
            arrives(&notice("2026-06-01 09:01"), &settings).unwrap(),
            "2026-06-01 09:01"
        );
    }

    #[test]
    fn t7_what_does_not_ring_comes_when_a_working_day_starts_and_a_note_never() {
        let settings = Settings::default();
        let overdue = |since| standing(Rule::PromiseOverdue, Severity::Red, since);
        let on = |since| arrives(&overdue(since), &settings).unwrap();
        assert_eq!(on("2026-06-05 09:00"), "2026-06-05 09:00", "a Friday");
        assert_eq!(
            on("2026-06-05 09:01"),
            "2026-06-08 09:00",
            "over the week's end"
        );
        assert_eq!(on("2026-06-07 00:00"), "2026-06-08 09:00");

        let note = standing(Rule::DutyUnacknowledged, Severity::Note, "2026-06-01 00:00");
        assert_eq!(arrives(&note, &settings), None);
        let mut settings = settings;
        settings.ways.insert(Rule::MeetingBrief, Way::Ring);
        let brief = |severity| standing(Rule::MeetingBrief, severity, "2026-06-01 10:00");
        assert!(arrives(&brief(Severity::Amber), &settings).is_some());
        assert_eq!(arrives(&brief(Severity::Note), &settings), None);
    }

    #[test]
    fn t7_a_client_who_does_not_know_comes_with_the_morning_and_rings_once_that_is_late() {
        let mut settings = Settings::default();
        let untold = |severity| standing(Rule::SlipUntold, severity, "2026-06-01 14:05");
        let amber = arrives(&untold(Severity::Amber), &settings);
        assert_eq!(amber.unwrap(), "2026-06-02 09:00");
        let red = arrives(&untold(Severity::Red), &settings);
        assert_eq!(red.unwrap(), "2026-06-01 14:05");
        settings.ways.insert(Rule::SlipUntold, Way::Ring);
        let chosen = arrives(&untold(Severity::Amber), &settings);
        assert_eq!(chosen.unwrap(), "2026-06-01 14:05");
    }

    #[test]
    fn t7_each_rule_can_be_set_to_ring_to_the_digest_or_to_today_alone() {
        let mut settings = Settings::default();
        let overdue = standing(Rule::PromiseOverdue, Severity::Red, "2026-06-01 10:00");
        settings.ways.insert(Rule::PromiseOverdue, Way::Ring);
        assert_eq!(arrives(&overdue, &settings).unwrap(), "2026-06-01 10:00");
        settings.ways.insert(Rule::PromiseOverdue, Way::Today);
        assert_eq!(arrives(&overdue, &settings), None);

        let reminder = standing(Rule::Reminder, Severity::Red, "2026-06-01 10:00");
        settings.ways.insert(Rule::Reminder, Way::Digest);
        assert_eq!(arrives(&reminder, &settings).unwrap(), "2026-06-02 09:00");
    }

    #[test]
    fn t5_what_was_put_off_rings_when_it_comes_back_whatever_its_rule() {
        let note = Standing {
            put_off_until: Some(at("2026-06-06 15:00")),
            ..standing(Rule::DutyUnacknowledged, Severity::Note, "2026-06-01 00:00")
        };
        assert_eq!(note.way(&Settings::default()), Way::Ring);
        assert_eq!(
            arrives(&note, &Settings::default()).unwrap(),
            "2026-06-06 15:00"
        );
    }

    #[test]
    fn t4_what_is_five_minutes_late_rings_and_what_is_later_comes_in_the_digest() {
        let account = AccountId::new();
        let reminder = standing(Rule::Reminder, Severity::Red, "2026-06-01 10:00");
        let sorted = |local| {
            let due = due(account, reminder, at("2026-06-01 10:00"));
            sort(vec![due], 0, &Settings::default(), &now(local))
        };
        let on_time = sorted("2026-06-01 10:05");
        assert_eq!((on_time.bubbles.len(), on_time.digest.len()), (1, 0));
        let late = sorted("2026-06-01 10:06");
        assert_eq!((late.bubbles.len(), late.digest.len()), (0, 1));
    }

    #[test]
    fn t5_what_was_put_off_together_comes_back_as_one_digest() {
        let until = at("2026-06-01 10:00");
        let sorted = |count: usize| {
            let put_off = Standing {
                put_off_until: Some(until),
                ..standing(Rule::PromiseDue, Severity::Amber, "2026-06-01 09:00")
            };
            let due = (0..count).map(|_| due(AccountId::new(), put_off, until));
            let round = sort(
                due.collect(),
                0,
                &Settings::default(),
                &now("2026-06-01 10:00"),
            );
            (round.bubbles.len(), round.digest.len())
        };
        assert_eq!(sorted(3), (3, 0));
        assert_eq!(sorted(4), (0, 4));
    }

    #[test]
    fn t1_a_digest_is_in_the_order_of_today() {
        let (red, amber) = (Severity::Red, Severity::Amber);
        // Worst first, then soonest, what has no day last, then worth most, then who came first.
        let ranked = [
            (red, Some("2026-05-28"), 0, 3),
            (red, Some("2026-05-29"), 500, 3),
            (red, Some("2026-05-29"), 499, 1),
            (red, Some("2026-05-29"), 499, 2),
            (red, None, 900, 1),
            (amber, Some("2026-05-01"), 900, 1),
        ];
        let due = ranked
            .iter()
            .rev()
            .map(|(severity, day, worth, minute)| Due {
                day: day.map(|day| day.parse().unwrap()),
                worth: *worth,
                ..due(
                    AccountId::new(),
                    standing(Rule::PromiseOverdue, *severity, "2026-05-29 00:00"),
                    at("2026-06-01 09:00") + TimeDelta::minutes(*minute),
                )
            });
        let due: Vec<Due> = due.collect();
        let round = sort(
            due.clone(),
            0,
            &Settings::default(),
            &now("2026-06-01 10:00"),
        );
        let expected: Vec<Due> = due.into_iter().rev().collect();
        assert_eq!(round.digest, expected);
    }

    #[test]
    fn t7_an_account_has_one_bubble_that_says_its_worst() {
        let (acme, bolt) = (AccountId::new(), AccountId::new());
        let mut settings = Settings::default();
        settings.ways.insert(Rule::PromiseDue, Way::Ring);
        let amber = standing(Rule::PromiseDue, Severity::Amber, "2026-06-01 10:00");
        let red = standing(Rule::Reminder, Severity::Red, "2026-06-01 10:00");
        let ten = at("2026-06-01 10:00");
        let due = vec![
            due(acme, amber, ten),
            due(acme, red, at("2026-06-01 10:01")),
            due(bolt, amber, ten + TimeDelta::seconds(1)),
        ];
        let round = sort(due, 0, &settings, &now("2026-06-01 10:02"));
        let said: Vec<(AccountId, Rule, usize, bool)> = round
            .bubbles
            .iter()
            .map(|bubble| {
                let first = &bubble.about[0];
                let rule = first.standing.rule;
                (first.account, rule, bubble.about.len(), bubble.counts)
            })
            .collect();
        assert_eq!(
            said,
            [
                (acme, Rule::Reminder, 2, false),
                (bolt, Rule::PromiseDue, 1, true)
            ]
        );
    }

    #[test]
    fn t7_a_day_has_eight_bubbles_beside_the_red_ones_and_those_set_by_hand() {
        let mut settings = Settings::default();
        settings.ways.insert(Rule::PromiseDue, Way::Ring);
        let ten = at("2026-06-01 10:00");
        let amber = standing(Rule::PromiseDue, Severity::Amber, "2026-06-01 10:00");
        let by_hand = Standing {
            put_off_until: Some(ten),
            ..amber
        };
        let red = standing(Rule::RenewalNotice, Severity::Red, "2026-06-01 10:00");
        let counts = |standing, counted| {
            let due = vec![due(AccountId::new(), standing, ten)];
            let round = sort(due, counted, &settings, &now("2026-06-01 10:00"));
            (round.bubbles.len(), round.later.len())
        };
        assert_eq!(counts(amber, 7), (1, 0));
        assert_eq!(counts(amber, 8), (0, 1));
        assert_eq!(counts(by_hand, 8), (1, 0));
        let brief = standing(Rule::MeetingBrief, Severity::Amber, "2026-06-01 10:00");
        assert_eq!(counts(brief, 8), (1, 0), "a meeting's time is set by hand");
        assert_eq!(counts(red, 8), (1, 0));

        let many = (0..9).map(|_| due(AccountId::new(), amber, ten)).collect();
        let round = sort(many, 0, &settings, &now("2026-06-01 10:00"));
        assert_eq!((round.bubbles.len(), round.later.len()), (8, 1));
    }
}
