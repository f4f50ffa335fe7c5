//! What the tray shows, in words: the same on every system.

use app::today::{SubjectView, TodayRow, TrayView};
use domain::settings::Language;
use domain::signals::Severity;
use domain::time::Zone;

use crate::catalogue::Catalogue;
use crate::command_line::due;
use crate::window::Route;

/// The most characters of what a line is about; a menu is no page.
const WORDS: usize = 40;

/// Everything the tray shows at a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shown {
    /// How bad the worst of Today is; none when Today is empty.
    pub(super) worst: Option<Severity>,
    /// How many clients Today holds.
    pub(super) tooltip: String,
    /// The menu, from top to bottom.
    pub(super) menu: Vec<Line>,
    /// Whether the menu reads from right to left.
    pub(super) right_to_left: bool,
}

/// A line of the menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Line {
    /// Words, and what choosing them does; without that they only tell something.
    Words(String, Option<Choice>),
    /// A rule between groups.
    Rule,
}

/// What can be chosen in the menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    /// Open the window at a place.
    Go(Route),
    /// Put everything in Today off for an hour.
    SnoozeAll,
    /// Open the window as it was left.
    Open,
    /// End Kept.
    Quit,
}

impl Shown {
    /// What stands in Today, on a laptop in `zone`.
    pub(super) fn of(view: &TrayView, catalogue: &Catalogue, zone: &Zone) -> Self {
        let say = |id| catalogue.say(id, &[]);
        let counted = [
            ("count", view.count.into()),
            ("waiting", view.waiting.into()),
        ];
        let tooltip = match (view.count, view.waiting) {
            (0, _) => say("tray-nobody"),
            (_, 0) => catalogue.say("tray-count", &counted),
            _ => catalogue.say("tray-count-waiting", &counted),
        };
        let mut menu: Vec<Line> = view
            .rows
            .iter()
            .map(|row| {
                Line::Words(
                    line(row, catalogue, zone),
                    Some(Choice::Go(Route::to(&row.signal.subject, row.account.id))),
                )
            })
            .collect();
        let listed = u32::try_from(view.rows.len()).unwrap_or(u32::MAX);
        let rest = view.count.saturating_sub(listed);
        if view.rows.is_empty() {
            menu.push(Line::Words(say("tray-nobody"), None));
        }
        if rest > 0 {
            let more = catalogue.say("tray-rest", &[("count", rest.into())]);
            menu.push(Line::Words(more, Some(Choice::Go(Route::Today))));
        }
        menu.push(Line::Rule);
        if view.begun {
            let capture = Choice::Go(Route::Capture);
            menu.push(Line::Words(say("tray-capture"), Some(capture)));
            let snooze = (view.count > 0).then_some(Choice::SnoozeAll);
            menu.push(Line::Words(say("tray-snooze-all"), snooze));
            menu.push(Line::Rule);
        }
        Self::with(view.worst, tooltip, menu, view.language, catalogue)
    }

    /// What is said while the ledger cannot be opened; the window says what to do about it.
    pub(super) fn trouble(
        failure: &app::Failure,
        catalogue: &Catalogue,
        language: Language,
    ) -> Self {
        let sentence = catalogue.failure(failure);
        let menu = vec![Line::Words(sentence.clone(), None), Line::Rule];
        Self::with(Some(Severity::Red), sentence, menu, language, catalogue)
    }

    fn with(
        worst: Option<Severity>,
        tooltip: String,
        mut menu: Vec<Line>,
        language: Language,
        catalogue: &Catalogue,
    ) -> Self {
        for (id, choice) in [("tray-open", Choice::Open), ("tray-quit", Choice::Quit)] {
            menu.push(Line::Words(catalogue.say(id, &[]), Some(choice)));
        }
        Self {
            worst,
            tooltip,
            menu,
            right_to_left: language == Language::Persian,
        }
    }
}

/// Who, and what: one line of Today.
fn line(row: &TodayRow, catalogue: &Catalogue, zone: &Zone) -> String {
    let what = match &row.signal.subject {
        SubjectView::Commitment { words, .. } => {
            catalogue.say("quoted", &[("words", short(words).into())])
        }
        SubjectView::Reminder { text, .. } => short(text),
        SubjectView::Touch { .. } | SubjectView::Account { .. } => {
            short(&due::subject(&row.signal, catalogue))
        }
        // A title does not say what is to be done about it, nor what a meeting is about when it is.
        SubjectView::Contract { .. } | SubjectView::Meeting { .. } => {
            due::reason(&row.signal, catalogue, zone)
        }
    };
    let account = short(&row.account.name);
    let given = [("account", account.into()), ("what", what.into())];
    catalogue.say("tray-row", &given)
}

/// On one line, and not too long for a menu.
fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(WORDS) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use app::commitments::CommitmentState;
    use app::today::SignalView;
    use app::wire::Named;
    use domain::ids::{AccountId, CommitmentId, ContractId, MeetingId, ReminderId};
    use domain::meetings::MeetingKind;
    use domain::signals::Rule;

    use super::*;

    fn row(account: &str, subject: SubjectView, rule: Rule, days: i32) -> TodayRow {
        TodayRow {
            account: Named {
                id: AccountId::new(),
                name: account.to_owned(),
            },
            signal: SignalView {
                key: String::new(),
                rule,
                subject,
                contact: None,
                severity: 3,
                due: None,
                days: Some(days),
                step: None,
                can_finish: true,
                act: None,
            },
            more: 0,
        }
    }

    fn promise(words: &str) -> SubjectView {
        SubjectView::Commitment {
            id: CommitmentId::new(),
            words: words.to_owned(),
            state: CommitmentState::Accepted,
            waits_for: None,
        }
    }

    fn view(language: Language, count: u32, rows: Vec<TodayRow>) -> TrayView {
        TrayView {
            language,
            begun: true,
            worst: (count > 0).then_some(Severity::Red),
            count,
            waiting: count.min(1),
            rows,
        }
    }

    fn berlin() -> Zone {
        Zone::parse("Europe/Berlin").unwrap()
    }

    fn shown(view: &TrayView) -> Shown {
        Shown::of(view, &Catalogue::of(view.language), &berlin())
    }

    fn words(shown: &Shown) -> Vec<&str> {
        let words = shown.menu.iter().map(|line| match line {
            Line::Words(words, _) => words.as_str(),
            Line::Rule => "—",
        });
        words.collect()
    }

    #[test]
    fn t3_the_menu_has_the_next_rows_the_rest_capture_snooze_all_open_and_quit() {
        let late = row(
            "Acme & Sons",
            promise("SSO\nfor\teverybody"),
            Rule::PromiseOverdue,
            -2,
        );
        let shown = shown(&view(Language::English, 3, vec![late.clone()]));
        assert_eq!(
            words(&shown),
            [
                "Acme & Sons: “SSO for everybody”",
                "2 more in Today",
                "—",
                "Capture…",
                "Snooze all for an hour",
                "—",
                "Open Kept",
                "Quit Kept",
            ]
        );
        let SubjectView::Commitment { id, .. } = late.signal.subject else {
            return;
        };
        let first = Some(Choice::Go(Route::Commitment(id)));
        assert!(matches!(&shown.menu[0], Line::Words(_, choice) if *choice == first));
        assert_eq!(shown.tooltip, "3 clients in Today, 1 of them waiting");
    }

    #[test]
    fn t3_an_empty_today_says_so_and_has_nothing_to_snooze() {
        let shown = shown(&view(Language::English, 0, Vec::new()));
        assert_eq!(shown.worst, None);
        assert_eq!(shown.menu[0], Line::Words("Nobody is waiting".into(), None));
        let snooze = Line::Words("Snooze all for an hour".into(), None);
        assert!(shown.menu.contains(&snooze), "{:?}", shown.menu);
        assert_eq!(shown.tooltip, "Nobody is waiting");
    }

    #[test]
    fn t3_nothing_can_be_captured_before_the_ledger_is_begun() {
        let mut view = view(Language::English, 0, Vec::new());
        view.begun = false;
        let shown = shown(&view);
        assert_eq!(
            words(&shown),
            ["Nobody is waiting", "—", "Open Kept", "Quit Kept"]
        );
    }

    #[test]
    fn a_ledger_that_cannot_be_opened_is_red_and_says_why() {
        let catalogue = Catalogue::of(Language::English);
        let shown = Shown::trouble(&app::Failure::InUse, &catalogue, Language::English);
        assert_eq!(shown.worst, Some(Severity::Red));
        assert!(shown.tooltip.contains("Another Kept"), "{}", shown.tooltip);
        assert_eq!(words(&shown)[2..], ["Open Kept", "Quit Kept"]);
    }

    #[test]
    fn a_contract_leads_to_the_contracts_of_its_account_and_a_reminder_to_the_account() {
        let contract = SubjectView::Contract {
            id: ContractId::new(),
            title: "Terms".to_owned(),
        };
        let notice = row("Acme", contract, Rule::RenewalNotice, 7);
        assert_eq!(
            Route::to(&notice.signal.subject, notice.account.id),
            Route::Contracts(notice.account.id)
        );
        let said = line(&notice, &Catalogue::of(Language::English), &berlin());
        assert!(said.starts_with("Acme: ") && said.contains('7'), "{said}");

        let reminder = SubjectView::Reminder {
            id: ReminderId::new(),
            text: "Call Ann".to_owned(),
            at: chrono::DateTime::UNIX_EPOCH.into(),
            recurrence: None,
        };
        let call = row("Acme", reminder, Rule::Reminder, 0);
        assert_eq!(
            Route::to(&call.signal.subject, call.account.id),
            Route::Account(call.account.id)
        );
        let said = line(&call, &Catalogue::of(Language::English), &berlin());
        assert_eq!(said, "Acme: Call Ann");
    }

    #[test]
    fn t2_a_brief_says_which_kind_of_meeting_when_and_where_and_leads_to_it() {
        let id = MeetingId::new();
        let starts = chrono::DateTime::UNIX_EPOCH;
        let at = |place: Option<&str>, rule| {
            let meeting = SubjectView::Meeting {
                id,
                meeting: MeetingKind::Review,
                about: Some("The quarter".to_owned()),
                starts: starts.into(),
                ends: starts.into(),
                place: place.map(str::to_owned),
            };
            row("Acme", meeting, rule, 0)
        };
        let brief = at(Some("Room 2"), Rule::MeetingBrief);
        assert_eq!(
            Route::to(&brief.signal.subject, brief.account.id),
            Route::Meeting(id)
        );
        for language in Language::ALL {
            let catalogue = Catalogue::of(*language);
            let kind = catalogue.say("meeting-named", &[("kind", "review".into())]);
            for row in [&brief, &at(None, Rule::MeetingBrief)] {
                let said = line(row, &catalogue, &berlin());
                assert!(said.contains(&kind), "{said}");
                assert!(said.contains(&catalogue.time("01:00")), "{said}");
                let is_placed = said.contains("Room 2");
                assert_eq!(is_placed, std::ptr::eq(row, &brief), "{said}");
            }
            let said = line(&at(None, Rule::MeetingDebrief), &catalogue, &berlin());
            assert!(!said.contains("meeting-") && !said.contains('{'), "{said}");
        }
    }

    #[test]
    fn t2_a_debrief_says_day_and_time_by_the_laptops_clocks() {
        let there = Zone::parse("America/Los_Angeles").unwrap();
        let day = |day| chrono::NaiveDate::from_ymd_opt(2026, 6, day).unwrap();
        let starts = there.instant(day(2).and_hms_opt(20, 0, 0).unwrap());
        let meeting = SubjectView::Meeting {
            id: MeetingId::new(),
            meeting: MeetingKind::Review,
            about: None,
            starts: starts.into(),
            ends: starts.into(),
            place: None,
        };
        let mut debrief = row("Acme", meeting, Rule::MeetingDebrief, 0);
        debrief.signal.due = Some(day(2));
        for language in Language::ALL {
            let catalogue = Catalogue::of(*language);
            for said in [
                line(&debrief, &catalogue, &berlin()),
                due::line(&debrief, &catalogue, &berlin()),
            ] {
                assert!(said.contains(&catalogue.day(day(3))), "{said}");
                assert!(said.contains(&catalogue.time("05:00")), "{said}");
                assert!(!said.contains(&catalogue.day(day(2))), "{said}");
            }
        }
    }

    #[test]
    fn a_long_promise_is_cut_between_characters_and_every_language_has_its_words() {
        let long = "किंमत ".repeat(40);
        for language in Language::ALL {
            let late = row("Acme", promise(&long), Rule::PromiseOverdue, -2);
            let shown = shown(&view(*language, 30, vec![late]));
            let words = words(&shown);
            assert!(words[0].chars().count() < 100, "{words:?}");
            assert!(words[0].contains('…'), "{words:?}");
            assert!(
                words.iter().all(|words| !words.contains("tray-")),
                "{words:?}"
            );
            assert_eq!(shown.right_to_left, *language == Language::Persian);
        }
    }
}
