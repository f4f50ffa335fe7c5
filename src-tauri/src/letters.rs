//! A message to a client: in words by the catalogue of their language, and on its way to the person's mail program.

use std::ffi::OsStr;

use app::Failure;
use app::slips::{Letter, LetterPiece, Mail, SlipDraft};
use domain::time::DueDate;

use crate::catalogue::Catalogue;

/// The message as the window shows it.
pub(crate) fn draft(catalogue: &Catalogue, letter: &Letter) -> SlipDraft {
    let mail = mail(catalogue, letter);
    let (subject, text) = mail.map_or_else(Default::default, |mail| (mail.subject, mail.text));
    SlipDraft {
        missing: letter.pieces.clone().err().unwrap_or_default(),
        subject,
        text,
        language: letter.language,
        had_another: letter.had_another,
    }
}

/// The message as it goes out; none while it lacks something.
pub(crate) fn mail(catalogue: &Catalogue, letter: &Letter) -> Option<Mail> {
    let pieces = letter.pieces.as_ref().ok()?;
    let said: Vec<String> = pieces.iter().map(|piece| say(catalogue, piece)).collect();
    // A heading is one line, however the promise was said.
    let about: Vec<&str> = letter.about.split_whitespace().collect();
    Some(Mail {
        to: letter.to.clone(),
        name: letter.name.clone(),
        subject: catalogue.say("letter-subject", &[("words", about.join(" ").into())]),
        text: said.join("\n\n"),
        id: letter.id.clone(),
        at: letter.at,
    })
}

fn say(catalogue: &Catalogue, piece: &LetterPiece) -> String {
    match piece {
        LetterPiece::Greeting(None) => catalogue.say("letter-greeting-bare", &[]),
        LetterPiece::Greeting(Some(name)) => {
            catalogue.say("letter-greeting", &[("name", name.as_str().into())])
        }
        LetterPiece::OffPlan { words, due } => catalogue.say(
            "letter-off-plan",
            &[
                ("words", words.as_str().into()),
                ("day", day(catalogue, *due).into()),
            ],
        ),
        LetterPiece::Cause(cause) => {
            catalogue.say("letter-cause", &[("cause", cause.as_str().into())])
        }
        LetterPiece::Doing(doing) => {
            catalogue.say("letter-doing", &[("doing", doing.as_str().into())])
        }
        LetterPiece::NewDate { due, odds: None } => {
            catalogue.say("letter-new-date", &[("day", day(catalogue, *due).into())])
        }
        LetterPiece::NewDate {
            due,
            odds: Some(odds),
        } => catalogue.say(
            "letter-new-date-odds",
            &[
                ("day", day(catalogue, *due).into()),
                ("percent", u32::from(odds.percent()).into()),
            ],
        ),
        LetterPiece::Effect { plan, from, to } => catalogue.say(
            "letter-effect",
            &[
                ("plan", plan.as_str().into()),
                ("from", catalogue.long_day(*from).into()),
                ("to", catalogue.long_day(*to).into()),
            ],
        ),
        LetterPiece::Signature(name) => name.clone(),
    }
}

/// The day something is due, as a message says it.
fn day(catalogue: &Catalogue, due: DueDate) -> String {
    catalogue.long_day(due.last())
}

/// Lets the desktop open a link to a mail program, or a message as a file, by whatever the person chose for it.
pub(crate) fn open(what: impl AsRef<OsStr>) -> Result<(), Failure> {
    open::that_detached(what).map_err(|error| {
        log::error!("no mail program opens a message: {error}");
        Failure::NotOpened
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use app::slips::Outgoing;
    use chrono::NaiveDate;
    use domain::Share;
    use domain::settings::Language;
    use domain::slips::Missing;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn letter(language: Language, pieces: Result<Vec<LetterPiece>, Vec<Missing>>) -> Letter {
        Letter {
            language,
            to: Some("mara@acme.example".into()),
            name: Some("Mara".into()),
            about: "Offline\non tablets".into(),
            pieces,
            had_another: true,
            id: "0197".into(),
            at: "2026-06-01T09:00:00Z".parse().unwrap(),
        }
    }

    fn whole() -> Vec<LetterPiece> {
        vec![
            LetterPiece::Greeting(Some("Mara".into())),
            LetterPiece::OffPlan {
                words: "Offline on tablets".into(),
                due: DueDate::day(day("2026-06-15")),
            },
            LetterPiece::Cause("Nina is ill".into()),
            LetterPiece::Doing("Bob takes over".into()),
            LetterPiece::NewDate {
                due: DueDate::day(day("2026-06-28")),
                odds: Some(Share::of_percent(80)),
            },
            LetterPiece::Effect {
                plan: "June payroll".into(),
                from: day("2026-06-24"),
                to: day("2026-07-01"),
            },
            LetterPiece::Signature("Nina".into()),
        ]
    }

    #[test]
    fn o3_a_message_says_each_piece_in_the_language_of_the_client() {
        for (language, promised, new, odds) in [
            (Language::English, "15 June 2026", "28 June 2026", "80"),
            (Language::Russian, "15 июня 2026", "28 июня 2026", "80"),
            (Language::Persian, "۲۵ خرداد ۱۴۰۵", "۷ تیر ۱۴۰۵", "۸۰"),
            (Language::Marathi, "१५ जून २०२६", "२८ जून २०२६", "८०"),
        ] {
            let draft = draft(&Catalogue::of(language), &letter(language, Ok(whole())));
            let said = &draft.text;
            for piece in [
                "Mara",
                "Offline on tablets",
                promised,
                "Nina is ill",
                "Bob takes over",
                new,
                odds,
                "June payroll",
            ] {
                assert!(said.contains(piece), "{piece} in {language}:\n{said}");
            }
            assert!(!said.contains("letter-"), "{language}:\n{said}");
            assert!(said.ends_with("Nina"), "{language}:\n{said}");
            assert!(
                draft.subject.contains("Offline on tablets"),
                "{}",
                draft.subject
            );
            assert!(draft.missing.is_empty() && draft.had_another);
        }
    }

    #[test]
    fn o3_a_message_that_lacks_something_does_not_go_out() {
        let catalogue = Catalogue::of(Language::English);
        let held = letter(Language::English, Err(vec![Missing::Cause]));
        assert_eq!(mail(&catalogue, &held), None);
        let draft = draft(&catalogue, &held);
        assert_eq!(
            (draft.missing, draft.text),
            (vec![Missing::Cause], String::new())
        );
    }

    #[test]
    fn o3_a_message_whose_link_is_too_long_goes_as_a_file() {
        let english = letter(Language::English, Ok(whole()));
        let short = mail(&Catalogue::of(Language::English), &english).unwrap();
        assert!(matches!(short.outgoing(), Outgoing::Link(_)));
        let cause = LetterPiece::Cause("سامانهٔ آزمایشی ".repeat(20));
        let persian = letter(Language::Persian, Ok(vec![cause]));
        let long = mail(&Catalogue::of(Language::Persian), &persian).unwrap();
        let Outgoing::File(file) = long.outgoing() else {
            panic!("each of its letters takes six characters of a link");
        };
        assert!(
            String::from_utf8(file)
                .unwrap()
                .contains("To: \"Mara\" <mara@acme.example>")
        );
    }
}
