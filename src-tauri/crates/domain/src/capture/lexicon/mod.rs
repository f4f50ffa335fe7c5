//! The words of each language, as tables. A further language is a further table here.

mod en;
mod fa;
mod mr;
mod ru;

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::Weekday;

use crate::commitments::Side;
use crate::fold::fold;
use crate::time::Calendar;
use crate::touches::Channel;

/// Every language that a line may be typed in, all at once.
pub(super) static ALL: [&Lexicon; 4] = [&en::LEXICON, &ru::LEXICON, &fa::LEXICON, &mr::LEXICON];

/// A month of one of the calendars, 1–12.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Month {
    pub calendar: Calendar,
    pub number: u8,
}

const fn gregorian(number: u8) -> Month {
    Month {
        calendar: Calendar::Gregorian,
        number,
    }
}

const fn persian(number: u8) -> Month {
    Month {
        calendar: Calendar::Persian,
        number,
    }
}

/// The calendar in which a year of four digits can only be meant.
pub(super) fn calendar_of_year(year: i32) -> Option<Calendar> {
    match year {
        1200..=1599 => Some(Calendar::Persian),
        1900..=2199 => Some(Calendar::Gregorian),
        _ => None,
    }
}

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Day,
    Week,
    Month,
    Quarter,
    Year,
}

/// What a phrase says of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// So many days from today.
    Days(u8),
    /// So many months from today.
    Months(u8),
    /// `n` units from today; one when no number is said.
    After,
    /// The named day, month, quarter or day of the week, or the running unit.
    This,
    /// The unit, or the day of the week, of the period that follows.
    Next,
    /// The last day of what is named, or of the running unit.
    End,
    /// The last day of the period that follows.
    EndOfNext,
    /// The middle of the named month.
    Middle,
}

/// Whether a phrase is a date wherever it stands, or only beside a word such as "by" or "in".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    Alone,
    Marked,
}

/// A way to say a date.
#[derive(Debug)]
pub(super) struct DatePattern {
    pub pattern: &'static str,
    pub meaning: Meaning,
    pub stands: Stands,
}

const fn date(pattern: &'static str, meaning: Meaning) -> DatePattern {
    DatePattern {
        pattern,
        meaning,
        stands: Stands::Alone,
    }
}

const fn marked(pattern: &'static str, meaning: Meaning) -> DatePattern {
    DatePattern {
        pattern,
        meaning,
        stands: Stands::Marked,
    }
}

/// A part of the day, which says what an hour of twelve means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DayPart {
    Morning,
    Noon,
    Afternoon,
    Evening,
    Night,
}

/// How people ask to be reminded.
#[derive(Debug)]
pub(super) struct Reminding {
    /// "remind me", before what is to be done.
    pub asking: &'static [&'static str],
    /// The same without saying whom: it is oneself, unless somebody else stands right after it.
    pub asking_bare: &'static [&'static str],
    /// Somebody else: whoever stands after it is to be reminded.
    pub others: &'static [&'static str],
    /// "reminder:", with its colon.
    pub labels: &'static [&'static str],
    /// ", remind me", after what is to be done.
    pub closing: &'static [&'static str],
    /// The same without saying whom: it is oneself where the line begins with `addressing` or a deed stands before it.
    pub closing_bare: &'static [&'static str],
    /// How the name of a deed ends.
    pub deed_endings: &'static [&'static str],
    /// "please": stands apart from the request and belongs to it.
    pub addressing: &'static [&'static str],
    /// "to", "that": between the request and what is to be done.
    pub linking: &'static [&'static str],
}

/// How people say a time of day.
#[derive(Debug)]
pub(super) struct ClockWords {
    /// "at": a number after it may be an hour.
    pub before: &'static [&'static str],
    /// A number after it is an hour and nothing else.
    pub hour: &'static [&'static str],
    /// "o'clock": a number before it is an hour and nothing else.
    pub after: &'static [&'static str],
    /// "and a half": minutes after the hour.
    pub fractions: &'static [(&'static str, u8)],
    /// "in the evening": a time by itself.
    pub parts: &'static [(&'static str, DayPart)],
    /// "pm": only beside an hour or a day.
    pub halves: &'static [(&'static str, DayPart)],
    /// "morning": only beside a day, or an hour that a word such as "at" leads to; "9 morning calls" are no hour.
    pub of_days: &'static [(&'static str, DayPart)],
    /// How long from now: each `n` is so many minutes, one when no number is said.
    pub waits: &'static [(&'static str, u16)],
}

/// The words of one language. Phrases are patterns (see `grammar`), written as people write them.
#[derive(Debug)]
pub(super) struct Lexicon {
    /// The calendar of its "month" and "quarter".
    pub calendar: Calendar,
    pub months: &'static [(&'static str, Month)],
    /// Names that are common words too: a month only beside a day or a year.
    pub short_months: &'static [(&'static str, Month)],
    pub weekdays: &'static [(&'static str, Weekday)],
    pub short_weekdays: &'static [(&'static str, Weekday)],
    pub numbers: &'static [(&'static str, u32)],
    /// Days of a month in words.
    pub day_words: &'static [(&'static str, u8)],
    /// Of quarters: first to fourth.
    pub ordinals: &'static [(&'static str, u8)],
    /// Seasons that are quarters of its calendar.
    pub seasons: &'static [(&'static str, u8)],
    pub units: &'static [(&'static str, Unit)],
    /// What makes a number an ordinal: the "th" of 15th.
    pub day_endings: &'static [&'static str],
    /// What is written onto the word before it.
    pub postpositions: &'static [&'static str],
    /// "by", "until": before a date.
    pub deadline: &'static [&'static str],
    /// The same after a date.
    pub deadline_after: &'static [&'static str],
    /// "on", "in": belongs to the date after it.
    pub leading: &'static [&'static str],
    /// Belongs to the date before it.
    pub trailing: &'static [&'static str],
    pub dates: &'static [DatePattern],
    /// Before a date: it begins something and is due for nothing.
    pub starting: &'static [&'static str],
    /// By which way it was said.
    pub channels: &'static [(&'static str, Channel)],
    /// The same by its noun alone, where the line is signed with it: "(Nina, call)".
    pub channel_nouns: &'static [(&'static str, Channel)],
    /// "said by", before a name.
    pub said_before: &'static [&'static str],
    /// "said", after a name.
    pub said_after: &'static [&'static str],
    /// Whoever is named as the one who owes.
    pub sides: &'static [(&'static str, Side)],
    /// A label with a colon, at the start.
    pub side_labels: &'static [(&'static str, Side)],
    /// "will", "owes": after the client's name or a contact's, it is they who owe.
    pub owing: &'static [&'static str],
    pub reminding: Reminding,
    pub clock: ClockWords,
    /// What companies are called beside their name.
    pub legal_forms: &'static [&'static str],
    /// Case endings of names.
    pub name_endings: &'static [&'static str],
}

/// The month of this name, as [`fold`] leaves it, in any of the languages.
pub(super) fn month_named(folded: &str) -> Option<Month> {
    static MONTHS: LazyLock<HashMap<String, Month>> = LazyLock::new(|| {
        let months = ALL
            .iter()
            .flat_map(|lexicon| lexicon.months.iter().chain(lexicon.short_months));
        months.map(|(name, month)| (fold(name), *month)).collect()
    });
    MONTHS.get(folded).copied()
}
