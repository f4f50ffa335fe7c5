//! Cells as values: numbers and amounts with whatever separators, yes and no, and the words of closed lists in every
//! language Kept speaks.

use crate::Problem;
use crate::accounts::{Influence, Stage, Tier};
use crate::commitments::Side;
use crate::contracts::Billing;
use crate::fold::fold;
use crate::touches::{Channel, Direction, TouchResult};

/// The mark before the decimals of a column's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DecimalMark {
    /// 1,234.56.
    #[default]
    Point,
    /// 1.234,56.
    Comma,
}

/// What the numbers of a column say of the mark before their decimals.
#[derive(Debug, Clone, Copy, Default)]
pub struct NumberColumn {
    points: u32,
    commas: u32,
}

impl NumberColumn {
    /// Looks at one more cell.
    pub fn observe(&mut self, text: &str) {
        match said_mark(&plain(text)) {
            Some(DecimalMark::Point) => self.points += 1,
            Some(DecimalMark::Comma) => self.commas += 1,
            None => {}
        }
    }

    /// The mark that most cells say; a point where none says anything.
    #[must_use]
    pub const fn mark(&self) -> DecimalMark {
        if self.commas > self.points {
            DecimalMark::Comma
        } else {
            DecimalMark::Point
        }
    }
}

/// The mark before the decimals, where a number leaves no doubt: the last of two kinds, or one that no group of three
/// digits follows. A mark that stands twice parts groups, so the other one is for decimals.
fn said_mark(number: &str) -> Option<DecimalMark> {
    let marks: Vec<(usize, char)> = number
        .char_indices()
        .filter(|(_, c)| matches!(c, '.' | ','))
        .collect();
    let of = |mark| match mark {
        '.' => DecimalMark::Point,
        _ => DecimalMark::Comma,
    };
    let other = |mark| match mark {
        '.' => DecimalMark::Comma,
        _ => DecimalMark::Point,
    };
    let (at, last) = *marks.last()?;
    if marks.iter().any(|(_, mark)| *mark != last) {
        return Some(of(last));
    }
    if marks.len() > 1 {
        return Some(other(last));
    }
    let follows = number.len() - at - 1;
    (follows != 3 || at == 0).then(|| of(last))
}

/// The digits and marks of a cell, without what stands around and between them: spaces, apostrophes, currency signs
/// and codes, a per cent sign. The Arabic marks are taken for the Latin ones.
fn plain(text: &str) -> String {
    let folded = fold(text.trim());
    let kept = folded.chars().filter_map(|c| match c {
        '٫' => Some('.'),
        '٬' | ' ' | '\u{A0}' | '\u{202F}' | '\'' | '_' | '%' => None,
        '\u{2212}' => Some('-'),
        c if c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '+' | '(' | ')') => Some(c),
        c if c.is_alphabetic() || is_currency_sign(c) => None,
        _ => Some('?'),
    });
    kept.collect()
}

const fn is_currency_sign(c: char) -> bool {
    matches!(
        c,
        '$' | '£' | '¥' | '₽' | '€' | '₹' | '﷼' | '₸' | '₺' | '₴' | '₪' | '৳'
    )
}

/// An amount in units of which `decimals` make a whole: `12.5` with two decimals is 1250. More decimals are rounded
/// half away from zero; one in brackets is negative.
///
/// # Errors
/// [`Problem::NotANumber`].
pub fn amount(text: &str, mark: DecimalMark, decimals: u8) -> Result<i64, Problem> {
    let number = plain(text);
    let number = match number.strip_prefix('(').and_then(|it| it.strip_suffix(')')) {
        Some(inner) => format!("-{inner}"),
        None => number,
    };
    let (is_negative, number) = match number.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, number.strip_prefix('+').unwrap_or(&number)),
    };
    let decimal = match said_mark(number).unwrap_or(mark) {
        DecimalMark::Point => '.',
        DecimalMark::Comma => ',',
    };
    let (whole, part) = number.split_once(decimal).unwrap_or((number, ""));
    let whole: String = whole.chars().filter(|c| !matches!(c, '.' | ',')).collect();
    let has_digits = !whole.is_empty() || !part.is_empty();
    let are_digits = |text: &str| text.bytes().all(|c| c.is_ascii_digit());
    if !has_digits || !are_digits(&whole) || !are_digits(part) || whole.len() > 15 {
        return Err(Problem::NotANumber);
    }
    let places = usize::from(decimals);
    let padded: String = part.chars().chain("0".repeat(places + 1).chars()).collect();
    let units = format!("{whole}{}", padded.get(..places).unwrap_or_default());
    let units: i64 = if units.is_empty() {
        0
    } else {
        units.parse().map_err(|_| Problem::NotANumber)?
    };
    let rounds_up = padded
        .as_bytes()
        .get(places)
        .is_some_and(|digit| *digit >= b'5');
    let units = units + i64::from(rounds_up);
    Ok(if is_negative { -units } else { units })
}

/// A whole number from 0 to `max`; decimals are rounded.
///
/// # Errors
/// [`Problem::NotANumber`] and [`Problem::OutOfRange`].
pub fn count(text: &str, mark: DecimalMark, max: u32) -> Result<u32, Problem> {
    let out_of_range = Problem::OutOfRange {
        min: 0,
        max: i32::try_from(max).unwrap_or(i32::MAX),
    };
    let number = amount(text, mark, 0)?;
    u32::try_from(number)
        .ok()
        .filter(|number| *number <= max)
        .ok_or(out_of_range)
}

/// Yes or no, in any of the languages.
#[must_use]
pub fn flag(text: &str) -> Option<bool> {
    let text = fold(text.trim());
    match text.as_str() {
        "true" | "yes" | "y" | "t" | "1" | "x" | "✓" | "on" | "да" | "истина" | "بله" | "بلی"
        | "آری" | "होय" | "हो" => Some(true),
        "false" | "no" | "n" | "f" | "0" | "-" | "off" | "нет" | "ложь" | "خیر" | "نه" | "नाही" => {
            Some(false)
        }
        _ => None,
    }
}

/// The word of a closed list that a cell means; its own spelling is always known.
fn of_list<W: Copy + std::str::FromStr>(text: &str, words: &[(W, &[&str])]) -> Option<W> {
    let folded = fold(text.trim());
    let spelled = folded.replace([' ', '-'], "_");
    spelled.parse().ok().or_else(|| {
        let found = words
            .iter()
            .find(|(_, names)| names.contains(&folded.as_str()));
        found.map(|(word, _)| *word)
    })
}

/// Where an account stands with us.
#[must_use]
pub fn stage(text: &str) -> Option<Stage> {
    of_list(
        text,
        &[
            (
                Stage::Prospect,
                &[
                    "lead",
                    "trial",
                    "subscriber",
                    "marketing qualified lead",
                    "sales qualified lead",
                    "opportunity",
                    "evaluation",
                    "потенциальный",
                    "лид",
                    "احتمالی",
                    "بالقوه",
                    "संभाव्य",
                ],
            ),
            (
                Stage::Onboarding,
                &[
                    "onboarding",
                    "implementation",
                    "new",
                    "внедрение",
                    "подключение",
                    "راه اندازی",
                    "सुरुवात",
                ],
            ),
            (
                Stage::Active,
                &[
                    "customer",
                    "client",
                    "current",
                    "live",
                    "won",
                    "closed won",
                    "evangelist",
                    "активный",
                    "действующий",
                    "клиент",
                    "فعال",
                    "مشتری",
                    "सक्रिय",
                    "चालू",
                ],
            ),
            (
                Stage::Paused,
                &[
                    "on hold",
                    "hold",
                    "suspended",
                    "inactive",
                    "на паузе",
                    "приостановлен",
                    "متوقف",
                    "थांबलेला",
                ],
            ),
            (
                Stage::Churned,
                &[
                    "churn",
                    "lost",
                    "former",
                    "former customer",
                    "cancelled",
                    "canceled",
                    "closed",
                    "ушел",
                    "ушёл",
                    "потерян",
                    "از دست رفته",
                    "رفته",
                    "गेलेला",
                ],
            ),
            (
                Stage::Declined,
                &[
                    "rejected",
                    "disqualified",
                    "unqualified",
                    "отказ",
                    "رد شده",
                    "नाकारलेला",
                ],
            ),
        ],
    )
}

/// How much of our attention an account is given.
#[must_use]
pub fn tier(text: &str) -> Option<Tier> {
    of_list(
        text,
        &[
            (
                Tier::Strategic,
                &[
                    "key",
                    "key account",
                    "a",
                    "high",
                    "vip",
                    "стратегический",
                    "ключевой",
                    "راهبردی",
                    "धोरणात्मक",
                ],
            ),
            (
                Tier::Standard,
                &[
                    "b",
                    "medium",
                    "normal",
                    "стандартный",
                    "обычный",
                    "عادی",
                    "معمولی",
                    "साधारण",
                ],
            ),
            (
                Tier::Light,
                &["c", "low", "небольшой", "легкий", "سبک", "हलका"],
            ),
        ],
    )
}

/// The part a contact plays when things are decided.
#[must_use]
pub fn influence(text: &str) -> Option<Influence> {
    of_list(
        text,
        &[
            (
                Influence::Champion,
                &["sponsor", "advocate", "executive sponsor"],
            ),
            (
                Influence::Decider,
                &["decision maker", "budget holder", "economic buyer"],
            ),
            (Influence::User, &["end user"]),
            (Influence::Sceptic, &["skeptic", "influencer"]),
            (Influence::Blocker, &["detractor"]),
        ],
    )
}

/// How often a contract is billed.
#[must_use]
pub fn billing(text: &str) -> Option<Billing> {
    of_list(
        text,
        &[
            (
                Billing::Monthly,
                &[
                    "month",
                    "per month",
                    "mo",
                    "1",
                    "ежемесячно",
                    "месяц",
                    "ماهانه",
                    "ماهیانه",
                    "मासिक",
                ],
            ),
            (
                Billing::Quarterly,
                &[
                    "quarter",
                    "per quarter",
                    "3",
                    "ежеквартально",
                    "квартал",
                    "فصلی",
                    "سه ماهه",
                    "तिमाही",
                ],
            ),
            (
                Billing::Yearly,
                &[
                    "annual",
                    "annually",
                    "year",
                    "per year",
                    "12",
                    "ежегодно",
                    "год",
                    "سالانه",
                    "वार्षिक",
                ],
            ),
        ],
    )
}

/// By which way people spoke.
#[must_use]
pub fn channel(text: &str) -> Option<Channel> {
    of_list(
        text,
        &[
            (
                Channel::Call,
                &[
                    "phone",
                    "telephone",
                    "video",
                    "video call",
                    "voice",
                    "звонок",
                    "телефон",
                    "تماس",
                    "تلفن",
                    "फोन",
                ],
            ),
            (
                Channel::Email,
                &[
                    "e mail",
                    "e-mail",
                    "mail",
                    "web",
                    "form",
                    "ticket",
                    "письмо",
                    "почта",
                    "ایمیل",
                    "ईमेल",
                ],
            ),
            (
                Channel::Meeting,
                &["demo", "conference", "встреча", "جلسه", "बैठक", "भेट"],
            ),
            (
                Channel::Chat,
                &[
                    "message",
                    "sms",
                    "whatsapp",
                    "telegram",
                    "slack",
                    "note",
                    "чат",
                    "сообщение",
                    "گفتگو",
                    "پیام",
                    "संदेश",
                ],
            ),
            (Channel::Visit, &["on site", "onsite", "визит", "بازدید"]),
            (
                Channel::Training,
                &["workshop", "webinar", "обучение", "آموزش", "प्रशिक्षण"],
            ),
        ],
    )
}

/// Who reached out.
#[must_use]
pub fn direction(text: &str) -> Option<Direction> {
    of_list(
        text,
        &[
            (
                Direction::Inbound,
                &["in", "incoming", "received", "входящий", "ورودی", "आलेला"],
            ),
            (
                Direction::Outbound,
                &["out", "outgoing", "sent", "исходящий", "خروجی", "केलेला"],
            ),
        ],
    )
}

/// Whether the other side was reached.
#[must_use]
pub fn result(text: &str) -> Option<TouchResult> {
    of_list(
        text,
        &[
            (
                TouchResult::Reached,
                &[
                    "connected",
                    "answered",
                    "completed",
                    "done",
                    "solved",
                    "closed",
                    "состоялся",
                    "پاسخ داده شد",
                ],
            ),
            (
                TouchResult::Missed,
                &[
                    "no answer",
                    "busy",
                    "left voicemail",
                    "voicemail",
                    "not answered",
                    "пропущен",
                    "بی پاسخ",
                ],
            ),
            (TouchResult::Sent, &["delivered", "отправлено", "ارسال شد"]),
        ],
    )
}

/// Who owes it.
#[must_use]
pub fn side(text: &str) -> Option<Side> {
    of_list(
        text,
        &[
            (
                Side::Ours,
                &["we", "us", "promise", "our", "мы", "наше", "ما", "आम्ही"],
            ),
            (
                Side::Theirs,
                &[
                    "they",
                    "them",
                    "client",
                    "customer",
                    "duty",
                    "their",
                    "они",
                    "клиент",
                    "آنها",
                    "مشتری",
                    "ते",
                    "ग्राहक",
                ],
            ),
        ],
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn amounts_are_exact_whatever_their_separators() {
        for (text, mark, minor) in [
            ("2786", DecimalMark::Point, 278_600),
            ("4.03", DecimalMark::Point, 403),
            ("4,03", DecimalMark::Point, 403),
            ("1,234.56", DecimalMark::Comma, 123_456),
            ("1.234,56", DecimalMark::Point, 123_456),
            ("1 234,5 €", DecimalMark::Point, 123_450),
            ("$1,234", DecimalMark::Point, 123_400),
            ("1,234", DecimalMark::Comma, 123),
            ("1.234", DecimalMark::Comma, 123_400),
            ("1.234.567", DecimalMark::Point, 123_456_700),
            ("USD 12", DecimalMark::Point, 1_200),
            ("CHF 1'200.50", DecimalMark::Point, 120_050),
            ("۱۲٬۳۴۵٫۶", DecimalMark::Point, 1_234_560),
            ("१२,३४,५६७", DecimalMark::Point, 123_456_700),
            ("-5", DecimalMark::Point, -500),
            ("(5.25)", DecimalMark::Point, -525),
            ("0.005", DecimalMark::Point, 1),
            (".5", DecimalMark::Point, 50),
            ("0", DecimalMark::Point, 0),
        ] {
            assert_eq!(amount(text, mark, 2), Ok(minor), "{text}");
        }
        assert_eq!(amount("1.5", DecimalMark::Point, 0), Ok(2));
        assert_eq!(amount("1.5", DecimalMark::Point, 3), Ok(1500));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "",
            "free",
            "12/5",
            "1-2",
            "--5",
            "1e5x#",
            "9999999999999999",
            "∞",
        ] {
            let read = amount(text, DecimalMark::Point, 2);
            assert_eq!(read, Err(Problem::NotANumber), "{text}");
        }
    }

    #[test]
    fn a_column_says_which_mark_its_decimals_have() {
        let mark = |cells: &[&str]| {
            let mut column = NumberColumn::default();
            cells.iter().for_each(|cell| column.observe(cell));
            column.mark()
        };
        assert_eq!(mark(&["1.234", "12,5"]), DecimalMark::Comma);
        assert_eq!(mark(&["1,234", "12.5"]), DecimalMark::Point);
        assert_eq!(mark(&["1.234", "1.234.567"]), DecimalMark::Comma);
        assert_eq!(mark(&["1,234", "free"]), DecimalMark::Point);
    }

    #[test]
    fn counts_stay_in_their_range() {
        let out_of_range = Err(Problem::OutOfRange { min: 0, max: 100 });
        assert_eq!(count("1,0", DecimalMark::Comma, 100), Ok(1));
        assert_eq!(count("101", DecimalMark::Point, 100), out_of_range);
        assert_eq!(count("-1", DecimalMark::Point, 100), out_of_range);
    }

    #[test]
    fn yes_and_no_are_understood_in_every_language() {
        for (text, meaning) in [
            ("TRUE", Some(true)),
            ("да", Some(true)),
            ("بله", Some(true)),
            ("होय", Some(true)),
            ("0", Some(false)),
            ("Нет", Some(false)),
            ("maybe", None),
            ("", None),
        ] {
            assert_eq!(flag(text), meaning, "{text}");
        }
    }

    #[test]
    fn words_of_other_systems_mean_ours() {
        assert_eq!(stage("Customer"), Some(Stage::Active));
        assert_eq!(stage("came_back"), None);
        assert_eq!(stage("Onboarding"), Some(Stage::Onboarding));
        assert_eq!(billing("annual"), Some(Billing::Yearly));
        assert_eq!(channel("Звонок"), Some(Channel::Call));
        assert_eq!(direction("INBOUND"), Some(Direction::Inbound));
        assert_eq!(result("No answer"), Some(TouchResult::Missed));
        assert_eq!(tier("Enterprise"), None);
        assert_eq!(side("они"), Some(Side::Theirs));
        assert_eq!(influence("Decision Maker"), Some(Influence::Decider));
    }

    proptest! {
        #[test]
        fn any_text_is_a_number_or_refused(text in any::<String>()) {
            let _ = amount(&text, DecimalMark::Comma, 2);
        }

        #[test]
        fn an_amount_is_read_as_it_was_written(minor in -1_000_000_000_i64..1_000_000_000) {
            let (whole, part) = (minor.abs() / 100, minor.abs() % 100);
            let sign = if minor < 0 { "-" } else { "" };
            let text = format!("{sign}{whole}.{part:02}");
            prop_assert_eq!(amount(&text, DecimalMark::Point, 2), Ok(minor));
        }
    }
}
