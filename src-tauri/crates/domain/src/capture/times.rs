//! Times of day in a line that asks to be reminded: 15:30, 9 am, "at 9", "in two hours".

use chrono::{NaiveTime, TimeDelta};

use super::dates::{self, followed_by, led_by};
use super::grammar::{grammar, stands_alone};
use super::lexicon::DayPart;
use super::pattern::Phrases;
use super::tokens::{Kind, Token};
use super::words::runs;

/// What was said of the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Time {
    /// An hour as it was said, with its minute and second, and the part of the day that was said with it.
    Clock {
        hour: Hour,
        minute: u32,
        second: u32,
        part: Option<DayPart>,
    },
    /// A part of the day and no hour.
    Part(DayPart),
    /// So long from now.
    Wait(TimeDelta),
}

/// An hour, as it was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hour {
    /// As clocks of twelve and of twenty-four hours say it.
    Plain(u32),
    /// With a zero before it, as only a clock of twenty-four hours does.
    Padded(u32),
}

/// Where something is a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    /// Wherever it stands.
    Alone,
    /// Beside a date or the request, and where a clause is over.
    Apart,
    /// Beside a date or the request.
    Beside,
}

/// A time found in a line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    /// Its first token, with the words that lead to it.
    pub start: usize,
    /// The first token of the hour.
    pub hour_at: usize,
    /// The token after its last.
    pub end: usize,
    pub time: Time,
    pub stands: Stands,
    /// A word such as "at" leads to it.
    pub marked: bool,
}

impl Found {
    /// Whether it goes on from the words of `day`: "tomorrow morning at 9", of which "morning" is the day's too.
    pub fn goes_on(&self, day: &dates::Found) -> bool {
        (day.start..=day.end).contains(&self.start) && self.hour_at >= day.end
    }
}

impl Time {
    /// The time of day, when `said` is the part of the day that its date names; none for the beginning of the day.
    pub fn of_day(self, said: Option<DayPart>) -> Option<NaiveTime> {
        match self {
            Self::Clock {
                hour,
                minute,
                second,
                part,
            } => NaiveTime::from_hms_opt(hour.of_day(part.or(said))?, minute, second),
            Self::Part(part) => part.time(),
            Self::Wait(_) => None,
        }
    }
}

impl Hour {
    /// 0–23; none where the part of the day has no such hour.
    fn of_day(self, part: Option<DayPart>) -> Option<u32> {
        let (hour, plain) = match self {
            Self::Plain(hour) => (hour, true),
            Self::Padded(hour) => (hour, false),
        };
        let later = match (part, hour) {
            (_, 24..) => return None,
            (Some(DayPart::Morning | DayPart::Night), 12) => return Some(0),
            (_, 0 | 12..) => false,
            (Some(DayPart::Morning), _) => false,
            (Some(DayPart::Noon), _) => hour < 10,
            (Some(DayPart::Afternoon | DayPart::Evening), _) => true,
            (Some(DayPart::Night), _) => hour > 5,
            // Nobody asks to be woken: by itself, 3 is in the afternoon.
            (None, _) => plain && hour < 7,
        };
        Some(if later { hour + 12 } else { hour })
    }
}

impl DayPart {
    /// When it is where no hour is said; none for the morning, which is the beginning of the day. "This afternoon" is
    /// three o'clock, as it is when something is put off (T5).
    pub fn time(self) -> Option<NaiveTime> {
        let hour = match self {
            Self::Morning => return None,
            Self::Noon => 12,
            Self::Afternoon => 15,
            Self::Evening => 18,
            Self::Night => 21,
        };
        NaiveTime::from_hms_opt(hour, 0, 0)
    }
}

/// The part of the day that the date in `tokens` names beside its day: "tomorrow evening".
pub(super) fn part_of(tokens: &[Token<'_>]) -> Option<DayPart> {
    (0..tokens.len()).find_map(|at| {
        let said = part_at(tokens, at)?;
        // "дня" is the afternoon's word, and that of "in two days".
        let is_part = said.how != SaidAs::OfDay || grammar().trailing.longest(tokens, at).is_some();
        is_part.then_some(said.part)
    })
}

/// Every time of a line, in its order; none reaches across tokens marked in `taken`.
pub(super) fn times(tokens: &[Token<'_>], taken: &[bool]) -> Vec<Found> {
    let mut times = Vec::new();
    for (from, to) in runs(taken.len(), |at| !taken[at]) {
        let free = &tokens[from..to];
        let mut at = 0;
        while at < free.len() {
            let Some(found) = time_at(free, at) else {
                at += 1;
                continue;
            };
            at = found.end;
            times.push(Found {
                start: from + found.start,
                hour_at: from + found.hour_at,
                end: from + found.end,
                ..found
            });
        }
    }
    times
}

fn time_at(tokens: &[Token<'_>], at: usize) -> Option<Found> {
    let by_part = || {
        let said = part_at(tokens, at)?;
        Some(Found {
            start: at,
            hour_at: at,
            end: said.end,
            time: Time::Part(said.part),
            stands: match said.how {
                SaidAs::Whole => Stands::Apart,
                SaidAs::Half | SaidAs::OfDay => Stands::Beside,
            },
            marked: false,
        })
    };
    wait_at(tokens, at)
        .or_else(|| clock_at(tokens, at))
        .or_else(by_part)
}

/// "in two hours".
fn wait_at(tokens: &[Token<'_>], at: usize) -> Option<Found> {
    let languages = grammar().languages.iter();
    let waits = languages.flat_map(|language| {
        language
            .waits
            .captures(language, tokens, at)
            .map(|(end, said, minutes)| (end, said.n.unwrap_or(1) * u32::from(minutes)))
    });
    let (end, minutes) = waits.max_by_key(|(end, _)| *end)?;
    Some(Found {
        start: at,
        hour_at: at,
        end,
        time: Time::Wait(TimeDelta::minutes(minutes.into())),
        stands: Stands::Alone,
        marked: true,
    })
}

/// "at 9", "in the evening at 9", "9 in the evening", "15:30".
fn clock_at(tokens: &[Token<'_>], at: usize) -> Option<Found> {
    let clock = &grammar().clock;
    let part_before = part_at(tokens, at);
    let lead = part_before.map_or(at, |part| part.end);
    let named = clock.hour.longest(tokens, lead);
    let hour_at = named
        .or_else(|| clock.before.longest(tokens, lead))
        .unwrap_or(lead);
    let marked = hour_at > lead;

    let written = written(tokens, hour_at, marked)?;
    let fraction = clock
        .fractions
        .matches(tokens, written.end)
        .filter(|_| written.minute.is_none())
        .max_by_key(|(end, _)| *end);
    let end = fraction.map_or(written.end, |(end, _)| end);
    let after = clock.after.longest(tokens, end);
    let end = after.unwrap_or(end);
    let part_after = part_at(tokens, end);
    let part = part_before.or(part_after);
    let end = part_after.map_or(end, |part| part.end);

    let is_hour = named.is_some() || after.is_some();
    let is_of_part = part.is_some_and(|part| marked || part.how != SaidAs::OfDay);
    let stands = match written.form {
        Form::Colon => Stands::Alone,
        Form::Stop | Form::Digits if is_hour || is_of_part => Stands::Alone,
        Form::Words if is_hour || (marked && is_of_part && !written.is_one()) => Stands::Alone,
        Form::Stop if marked => Stands::Apart,
        Form::Digits if marked && ends(tokens, written.end) => Stands::Apart,
        Form::Stop | Form::Digits | Form::Words => return None,
    };
    let part = part.map(|part| part.part);
    let time = Time::Clock {
        hour: written.hour,
        minute: fraction.map_or(written.minute.unwrap_or(0), |(_, minutes)| minutes.into()),
        second: written.second,
        part,
    };
    time.of_day(None)?;
    let (start, end) = if stands == Stands::Alone && part_before.is_none() {
        (led_by(tokens, at).0, followed_by(tokens, end).0)
    } else {
        (at, end)
    };
    Some(Found {
        start,
        hour_at,
        end,
        time,
        stands,
        marked: marked || start < at,
    })
}

/// A part of the day that was said.
#[derive(Debug, Clone, Copy)]
struct Part {
    end: usize,
    part: DayPart,
    how: SaidAs,
}

/// How a part of the day was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SaidAs {
    /// "in the evening".
    Whole,
    /// "pm".
    Half,
    /// "evening".
    OfDay,
}

fn part_at(tokens: &[Token<'_>], at: usize) -> Option<Part> {
    let clock = &grammar().clock;
    let said = |phrases: &'static Phrases<DayPart>, how| {
        let found = phrases.matches(tokens, at);
        found
            .map(|(end, part)| Part { end, part, how })
            .max_by_key(|part| part.end)
    };
    let whole = said(&clock.parts, SaidAs::Whole);
    whole
        .or_else(|| said(&clock.halves, SaidAs::Half))
        .or_else(|| said(&clock.of_days, SaidAs::OfDay))
}

/// How the hour was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// 15:30.
    Colon,
    /// 15.30, which may be anything.
    Stop,
    /// 15.
    Digits,
    /// "nine".
    Words,
}

struct Written {
    end: usize,
    form: Form,
    hour: Hour,
    minute: Option<u32>,
    second: u32,
}

impl Written {
    /// Whether it may be an article: "a morning".
    fn is_one(&self) -> bool {
        self.hour == Hour::Plain(1)
    }
}

/// The hour, with its minute and second, at `at`.
fn written(tokens: &[Token<'_>], at: usize, marked: bool) -> Option<Written> {
    let token = tokens.get(at)?;
    let Some(hour) = token.number() else {
        let mut languages = grammar().languages.iter();
        let (end, hour) = languages.find_map(|language| language.small_number(tokens, at))?;
        return Some(Written {
            end,
            form: Form::Words,
            hour: Hour::Plain(hour),
            minute: None,
            second: 0,
        });
    };
    if token.text.len() > 2 || !(marked || stands_alone(tokens, at)) {
        return None;
    }
    let hour = if token.text.starts_with('0') && token.text.len() == 2 {
        Hour::Padded(hour)
    } else {
        Hour::Plain(hour)
    };
    let sixtieth = |at: usize| {
        let mark = tokens.get(at).filter(|mark| mark.glued && mark.is_mark())?;
        let digits = tokens
            .get(at + 1)
            .filter(|next| next.glued && next.text.len() == 2)?;
        let value = digits.number().filter(|value| *value < 60)?;
        let form = match mark.raw {
            ":" | "：" => Form::Colon,
            "." | "٫" => Form::Stop,
            _ => return None,
        };
        Some((form, value))
    };
    let minute = sixtieth(at + 1);
    let second = minute.and_then(|(form, _)| {
        let (same, value) = sixtieth(at + 3)?;
        (form == Form::Colon && same == form).then_some(value)
    });
    Some(Written {
        end: at + 1 + 2 * (usize::from(minute.is_some()) + usize::from(second.is_some())),
        form: minute.map_or(Form::Digits, |(form, _)| form),
        hour,
        minute: minute.map(|(_, value)| value),
        second: second.unwrap_or(0),
    })
}

/// Whether the number before `end` is over there, and is no price, share or part of a longer number.
fn ends(tokens: &[Token<'_>], end: usize) -> bool {
    match tokens.get(end).filter(|next| next.glued) {
        None => true,
        Some(next) if !next.separates() => matches!(next.raw, ":" | ")" | "]" | "!" | "?" | "»"),
        Some(_) => tokens
            .get(end + 1)
            .is_none_or(|more| !more.glued || more.kind == Kind::Word),
    }
}
