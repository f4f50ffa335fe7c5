//! Dates written in numbers: 15.06, 15/06/2026, 2026-06-15, 1405/03/25.

use super::grammar::{grammar, stands_alone};
use super::lexicon::{Stands, calendar_of_year};
use super::periods::Today;
use super::region::DayOrder;
use super::tokens::{Kind, Token};
use crate::time::{Calendar, DueDate};

/// The date in numbers that begins at `at`: the token after it, what it means, and whether it is one
/// without a word such as "by" beside it.
pub(super) fn date_at(
    tokens: &[Token<'_>],
    at: usize,
    today: Today,
) -> Option<(usize, DueDate, Stands)> {
    let first = number(tokens, at).filter(|_| stands_alone(tokens, at))?;
    let separator = separator(tokens, at + 1)?;
    let second = glued(tokens, at + 2)?;
    let third = self::separator(tokens, at + 3)
        .filter(|other| *other == separator)
        .and_then(|_| glued(tokens, at + 4));
    match third {
        Some(third) => {
            let end = at + 5;
            ends(tokens, end).then_some(())?;
            Some((
                end,
                full(first, second, third, separator, today)?,
                Stands::Alone,
            ))
        }
        None => {
            let end = at + 3;
            ends(tokens, end).then_some(())?;
            short(tokens, at, first, second, separator, today)
                .map(|(due, stands)| (end, due, stands))
        }
    }
}

/// A number and how many digits it was written with.
type Written = (u32, usize);

fn number(tokens: &[Token<'_>], at: usize) -> Option<Written> {
    let token = tokens.get(at)?;
    Some((token.number()?, token.text.len()))
}

fn glued(tokens: &[Token<'_>], at: usize) -> Option<Written> {
    tokens.get(at).filter(|token| token.glued)?;
    number(tokens, at)
}

fn separator<'a>(tokens: &[Token<'a>], at: usize) -> Option<&'a str> {
    let token = tokens.get(at).filter(|token| token.glued)?;
    matches!(token.raw, "." | "/" | "-" | "٫").then_some(token.raw)
}

/// Whether the number before `end` is over there: no percent sign, no unit, no further digits.
fn ends(tokens: &[Token<'_>], end: usize) -> bool {
    match tokens.get(end).filter(|token| token.glued) {
        None => true,
        Some(token) if token.kind == Kind::Number => false,
        Some(token) if token.is_mark() => {
            let more = tokens
                .get(end + 1)
                .is_some_and(|next| next.glued && next.kind == Kind::Number);
            !more && !matches!(token.raw, "%" | "٪" | "€" | "$" | "₽" | "°" | "/")
        }
        // What belongs to a date may be written onto it: a postposition, the mark of a year.
        Some(_) => {
            let grammar = grammar();
            let belongs = grammar.deadline_after.longest(tokens, end);
            belongs.or(grammar.trailing.longest(tokens, end)).is_some()
        }
    }
}

fn full(
    first: Written,
    second: Written,
    third: Written,
    separator: &str,
    today: Today,
) -> Option<DueDate> {
    if first.1 == 4 {
        let year = i32::try_from(first.0).ok()?;
        return day(
            calendar_of_year(year)?,
            Some(year),
            second.0,
            third.0,
            today,
        );
    }
    if third.1 == 4 {
        let year = i32::try_from(third.0).ok()?;
        return in_order(separator, today, first.0, second.0, |d, m| {
            day(calendar_of_year(year)?, Some(year), m, d, today)
        });
    }
    if (first.1, third.1) != (2, 2) && (first.1, third.1) != (1, 2) {
        return None;
    }
    match today.region.calendar {
        // Where the year leads in full, it leads when it is short too.
        Calendar::Persian => {
            let year = i32::try_from(first.0).ok()?;
            day(
                Calendar::Persian,
                Some(if year < 50 { 1400 + year } else { 1300 + year }),
                second.0,
                third.0,
                today,
            )
        }
        Calendar::Gregorian => {
            let year = 2000 + i32::try_from(third.0).ok()?;
            in_order(separator, today, first.0, second.0, |d, m| {
                day(Calendar::Gregorian, Some(year), m, d, today)
            })
        }
    }
}

fn day(
    calendar: Calendar,
    year: Option<i32>,
    month: u32,
    day: u32,
    today: Today,
) -> Option<DueDate> {
    today
        .day(
            calendar,
            year,
            u8::try_from(month).ok()?,
            u8::try_from(day).ok()?,
        )
        .map(DueDate::day)
}

/// Tries day and month in the order of the region, then in the other: 06/15 can only be one thing.
/// Full stops always put the day first.
fn in_order<T>(
    separator: &str,
    today: Today,
    first: u32,
    second: u32,
    read: impl Fn(u32, u32) -> Option<T>,
) -> Option<T> {
    if separator == "." || today.region.order == DayOrder::DayFirst {
        read(first, second).or_else(|| (separator != ".").then(|| read(second, first)).flatten())
    } else {
        read(second, first).or_else(|| read(first, second))
    }
}

/// Two numbers: a year and a month, or a day and a month. Prices, versions and "24/7" look the same, so a
/// day and a month stand by themselves only where the clause is over.
fn short(
    tokens: &[Token<'_>],
    at: usize,
    first: Written,
    second: Written,
    separator: &str,
    today: Today,
) -> Option<(DueDate, Stands)> {
    if first.1 == 4 {
        let year = i32::try_from(first.0).ok()?;
        let month = (separator != "." && second.1 == 2).then_some(second.0)?;
        return Some((
            today.month(
                calendar_of_year(year)?,
                Some(year),
                u8::try_from(month).ok()?,
            )?,
            Stands::Marked,
        ));
    }
    if first.1 > 2 || second.1 > 2 || (first.0, second.0) == (24, 7) {
        return None;
    }
    let closed = tokens
        .get(at + 3)
        .is_none_or(|next| next.separates() || matches!(next.raw, ")" | "]" | "!" | "?" | ":"));
    let both_full = first.1 == 2 && second.1 == 2;
    if !closed && (!both_full || separator == "-") {
        return None;
    }
    let priced = at
        .checked_sub(1)
        .is_some_and(|before| matches!(tokens[before].raw, "$" | "€" | "£" | "₽" | "₹"));
    let stands = if both_full && closed && !priced && separator != "-" {
        Stands::Alone
    } else {
        Stands::Marked
    };
    let due = in_order(separator, today, first.0, second.0, |d, m| {
        day(today.region.calendar, None, m, d, today)
    })?;
    Some((due, stands))
}
