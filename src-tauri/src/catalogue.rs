//! What Kept says where there is no window, from the same catalogues that the window reads.

use app::calendar::Dated;
use app::claims::{AnswerWords, ClaimView};
use app::imports::{RefusalWords, RowProblem};
use chrono::{Datelike, NaiveDate};
use domain::Problem;
use domain::calendar::Said;
use domain::commitments::Side;
use domain::contracts::Party;
use domain::settings::Language;
use domain::signals::Rule;
use domain::time::to_persian;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// The sentences of one language.
pub(crate) struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// An argument of a sentence.
pub(crate) type Given<'g> = (&'g str, FluentValue<'g>);

impl Catalogue {
    /// The catalogue of a language.
    pub(crate) fn of(language: Language) -> Self {
        let text = match language {
            Language::English => include_str!("../../ui/src/locales/en.ftl"),
            Language::Russian => include_str!("../../ui/src/locales/ru.ftl"),
            Language::Persian => include_str!("../../ui/src/locales/fa.ftl"),
            Language::Marathi => include_str!("../../ui/src/locales/mr.ftl"),
        };
        // Plural rules go by the locale; every language of Kept is one.
        let locale = language.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // A terminal shows the marks that isolate names as boxes.
        bundle.set_use_isolating(false);
        bundle.set_formatter(match language {
            Language::English | Language::Russian => None,
            Language::Persian => Some(|value, _| in_digits(value, '۰')),
            Language::Marathi => Some(|value, _| in_digits(value, '०')),
        });
        // What is not understood is left out, and a test finds it.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(good, _)| good);
        bundle.add_resource_overriding(resource);
        Self { language, bundle }
    }

    /// A message. One that is not there is said by its id, so that there is always something to report.
    pub(crate) fn say(&self, id: &str, given: &[Given<'_>]) -> String {
        let message = self.bundle.get_message(id);
        let Some(pattern) = message.and_then(|message| message.value()) else {
            log::error!("no message {id} in {}", self.language);
            return id.to_owned();
        };
        let given: FluentArgs<'_> = given.iter().cloned().collect();
        let mut faults = Vec::new();
        let said = self
            .bundle
            .format_pattern(pattern, Some(&given), &mut faults);
        for fault in faults {
            log::error!("{id} in {}: {fault}", self.language);
        }
        said.into_owned()
    }

    /// Why something was refused, as a sentence.
    pub(crate) fn failure(&self, failure: &app::Failure) -> String {
        // The same codes, by the same names, that the window turns into sentences.
        let code = serde_json::to_value(failure).unwrap_or_default();
        let word = |field: &str| code[field].as_str().unwrap_or_default().replace('_', "-");
        match failure {
            app::Failure::Refused { .. } => {
                let why = word("why");
                self.say(&format!("refused-{why}"), &[])
            }
            app::Failure::Document { record, .. } => {
                let why = word("why");
                self.say(
                    &format!("document-{why}"),
                    &[("record", FluentValue::from(*record))],
                )
            }
            app::Failure::File { name, trouble } => {
                let code = serde_json::to_value(trouble).unwrap_or_default();
                let kind = code["kind"].as_str().unwrap_or_default().replace('_', "-");
                let number = |field: &str| FluentValue::from(code[field].as_i64().unwrap_or(0));
                let given = [("megabytes", number("megabytes")), ("most", number("most"))];
                let why = self.say(&format!("import-file-{kind}"), &given);
                self.say(
                    "failure-file",
                    &[("name", name.as_str().into()), ("why", why.into())],
                )
            }
            app::Failure::Invalid { problem, .. } => self.problem(*problem),
            app::Failure::Circle { path } => {
                self.say("failure-circle", &[("path", path.join(" → ").into())])
            }
            _ => {
                let code = word("code");
                self.say(&format!("failure-{code}"), &[])
            }
        }
    }

    /// What is wrong with a value, as a sentence.
    fn problem(&self, problem: Problem) -> String {
        let code = serde_json::to_value(problem).unwrap_or_default();
        let kind = code["kind"].as_str().unwrap_or_default().replace('_', "-");
        let number = |field: &str| FluentValue::from(code[field].as_i64().unwrap_or_default());
        let given = [("min", number("min")), ("max", number("max"))];
        self.say(&format!("problem-{kind}"), &given)
    }

    /// Why a row does not come in, as a sentence.
    pub(crate) fn row_problem(&self, problem: &RowProblem) -> String {
        match problem {
            RowProblem::Cell { header, problem } => self.say(
                "import-row-cell",
                &[
                    ("header", header.as_str().into()),
                    ("problem", self.problem(*problem).into()),
                ],
            ),
            RowProblem::Formula { header, error } => self.say(
                "import-row-formula",
                &[
                    ("header", header.as_str().into()),
                    ("error", error.as_str().into()),
                ],
            ),
            RowProblem::NoAccount { called } => self.say(
                "import-row-no-account",
                &[("called", called.as_str().into())],
            ),
            RowProblem::ManyAccounts { called } => self.say(
                "import-row-many-accounts",
                &[("called", called.as_str().into())],
            ),
            RowProblem::Twice { line } => self.say("import-row-twice", &[("line", (*line).into())]),
            RowProblem::NoClient { .. } => self.say("import-row-no-client", &[]),
            RowProblem::TooManyCells => self.say("import-row-too-many-cells", &[]),
            RowProblem::TooLong => self.say("import-row-too-long", &[]),
            RowProblem::NotText => self.say("import-row-not-text", &[]),
            RowProblem::CutOff => self.say("import-row-cut-off", &[]),
        }
    }

    /// What a file of refused rows says.
    pub(crate) fn refusals(&self) -> RefusalWords<'_> {
        RefusalWords {
            line: self.say("import-refused-line", &[]),
            reason: self.say("import-refused-why", &[]),
            say: Box::new(|problem| self.row_problem(problem)),
        }
    }

    /// What a sheet of answers to RFP questions says.
    pub(crate) fn answers(&self) -> AnswerWords<'_> {
        AnswerWords {
            headers: [
                "claims-sheet-question",
                "claims-sheet-answer",
                "claims-sheet-capability",
                "claims-sheet-status",
                "claims-sheet-approver",
                "claims-sheet-checked",
            ]
            .map(|id| self.say(id, &[])),
            status: Box::new(|claim| self.how_true(claim)),
        }
    }

    /// How far a claim is true.
    fn how_true(&self, claim: &ClaimView) -> String {
        let status = claim.status.map_or_else(String::new, |status| {
            self.say(&format!("word-capability-status-{status}"), &[])
        });
        match claim.rule {
            Some(Rule::ClaimBroken) => {
                self.say("claims-sheet-broken", &[("status", status.into())])
            }
            Some(Rule::ClaimStale) => {
                let known = if claim.status.is_some() { "yes" } else { "no" };
                let given = [("status", status.into()), ("known", known.into())];
                self.say("claims-sheet-stale", &given)
            }
            _ => status,
        }
    }

    /// What a calendar calls a date of the ledger.
    pub(crate) fn date(&self, date: &Dated) -> String {
        let mut kind = "";
        let (id, words) = match &date.said {
            Said::Due { side, words } => {
                let id = match side {
                    Side::Ours => "calendar-promise",
                    Side::Theirs => "calendar-duty",
                };
                (id, words.as_str())
            }
            Said::End { title, renews } => {
                let id = if *renews {
                    "calendar-renews"
                } else {
                    "calendar-ends"
                };
                (id, title.as_str())
            }
            Said::Notice { title, party } => {
                let id = match party {
                    None => "calendar-notice",
                    Some(Party::Us) => "calendar-notice-ours",
                    Some(Party::Client) => "calendar-notice-theirs",
                };
                (id, title.as_str())
            }
            Said::Reminder { text } => ("calendar-reminder", text.as_str()),
            Said::Meeting {
                kind: what, about, ..
            } => {
                kind = what.as_str();
                match about {
                    Some(about) => ("calendar-meeting", about.as_str()),
                    None => ("calendar-meeting-bare", ""),
                }
            }
        };
        let account = date.account.as_str();
        self.say(
            id,
            &[
                ("account", account.into()),
                ("words", words.into()),
                ("kind", kind.into()),
            ],
        )
    }

    /// A day in numbers, in the calendar and the digits of the language: 2026-06-15, ۱۴۰۵/۰۳/۲۵.
    pub(crate) fn day(&self, day: NaiveDate) -> String {
        match self.language {
            Language::English | Language::Russian => day.to_string(),
            Language::Persian => {
                let day = to_persian(day);
                digits(
                    &format!("{}/{:02}/{:02}", day.year, day.month, day.day),
                    '۰',
                )
            }
            Language::Marathi => digits(
                &format!("{:02}/{:02}/{}", day.day(), day.month(), day.year()),
                '०',
            ),
        }
    }

    /// A day in words, in the calendar of the language, as a message says it: 15 June 2026, ۲۵ خرداد ۱۴۰۵.
    pub(crate) fn long_day(&self, day: NaiveDate) -> String {
        let (year, month, number, names) = match self.language {
            Language::Persian => {
                let day = to_persian(day);
                (
                    day.year,
                    u32::from(day.month),
                    u32::from(day.day),
                    "persian",
                )
            }
            _ => (day.year(), day.month(), day.day(), "gregorian"),
        };
        // A year is said digit by digit, without marks between thousands.
        let year = match self.language {
            Language::English | Language::Russian => year.to_string(),
            Language::Persian => digits(&year.to_string(), '۰'),
            Language::Marathi => digits(&year.to_string(), '०'),
        };
        let given = [
            ("day", number.into()),
            ("month", month.into()),
            ("year", year.into()),
        ];
        self.say(&format!("letter-day-{names}"), &given)
    }

    /// A time of day, 09:30, in the digits of the language.
    pub(crate) fn time(&self, time: &str) -> String {
        match self.language {
            Language::English | Language::Russian => time.to_owned(),
            Language::Persian => digits(time, '۰'),
            Language::Marathi => digits(time, '०'),
        }
    }
}

/// A number in the digits of a language, whose nought is `zero`; text stays as it is.
fn in_digits(value: &FluentValue<'_>, zero: char) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(digits(&number.as_string(), zero)),
        _ => None,
    }
}

fn digits(text: &str, zero: char) -> String {
    let own = |digit: char| {
        let value = digit.to_digit(10)?;
        char::from_u32(u32::from(zero) + value)
    };
    text.chars().map(|one| own(one).unwrap_or(one)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// Every message that the shell names in its own sources.
    const NAMED: [&str; 31] = [
        "claims-answers-file",
        "claims-sheet-question",
        "claims-sheet-answer",
        "claims-sheet-capability",
        "claims-sheet-status",
        "claims-sheet-approver",
        "claims-sheet-checked",
        "claims-sheet-broken",
        "claims-sheet-stale",
        "cli-nothing-due",
        "today-group-waiting",
        "quoted",
        "calendar-promise",
        "calendar-duty",
        "calendar-renews",
        "calendar-ends",
        "calendar-notice",
        "calendar-notice-ours",
        "calendar-notice-theirs",
        "calendar-reminder",
        "calendar-meeting",
        "calendar-meeting-bare",
        "letter-subject",
        "letter-greeting",
        "letter-greeting-bare",
        "letter-off-plan",
        "letter-cause",
        "letter-doing",
        "letter-new-date",
        "letter-new-date-odds",
        "letter-effect",
    ];

    #[test]
    fn every_catalogue_is_understood_whole() {
        for text in [
            include_str!("../../ui/src/locales/en.ftl"),
            include_str!("../../ui/src/locales/ru.ftl"),
            include_str!("../../ui/src/locales/fa.ftl"),
            include_str!("../../ui/src/locales/mr.ftl"),
        ] {
            FluentResource::try_new(text.to_owned()).unwrap();
        }
        for language in Language::ALL {
            let catalogue = Catalogue::of(*language);
            for id in NAMED {
                assert!(catalogue.bundle.has_message(id), "{id} in {language}");
            }
        }
    }

    #[test]
    fn numbers_and_days_are_in_the_digits_and_the_calendar_of_the_language() {
        let persian = Catalogue::of(Language::Persian);
        let day = NaiveDate::from_ymd_opt(2026, 6, 15).unwrap();
        assert_eq!(persian.day(day), "۱۴۰۵/۰۳/۲۵");
        assert_eq!(Catalogue::of(Language::English).day(day), "2026-06-15");
        assert_eq!(Catalogue::of(Language::Marathi).day(day), "१५/०६/२०२६");
        let said = persian.say("today-more", &[("count", 12.into())]);
        assert!(said.contains("۱۲"), "{said}");
        let said = persian.say("quoted", &[("words", "SSO 2".into())]);
        assert!(
            said.contains("SSO 2"),
            "what was said stays as it was: {said}"
        );
    }

    #[test]
    fn every_failure_without_details_has_its_sentence_in_every_language() {
        use app::Failure;
        for language in Language::ALL {
            let catalogue = Catalogue::of(*language);
            for failure in [
                Failure::InUse,
                Failure::NewerFile,
                Failure::OlderFile,
                Failure::Damaged,
                Failure::BackupDamaged,
                Failure::BackupNewer,
                Failure::NotBackedUp,
                Failure::NotRead,
                Failure::NotWritten,
                Failure::DiskFull,
                Failure::NotSaved,
                Failure::Internal,
                Failure::Refused {
                    why: app::Refused::AlreadyBegun,
                },
            ] {
                let said = catalogue.failure(&failure);
                assert!(said.contains(' '), "{failure:?} in {language}: {said}");
            }
        }
    }
}
