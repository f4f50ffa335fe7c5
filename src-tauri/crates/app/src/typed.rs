//! What was typed, as the domain takes it. Refusals name the field as it stands on the wire.

use chrono::{Datelike, NaiveDate};
use domain::Problem;
use domain::money::{Currency, Money};
use domain::text::{Line, Words};
use domain::time::{DueDate, Zone};
use domain::touches::Pledge;

use crate::contracts::MoneyView;
use crate::settings::LONGEST_SILENCE;
use crate::wire::{DueView, Instant};
use crate::{Error, Result};

/// The largest whole number that a JavaScript number holds without loss.
const EXACT: i64 = 1 << 53;

pub(crate) fn line(field: &'static str, text: &str) -> Result<Line> {
    Line::parse(text).map_err(|problem| Error::invalid(field, problem))
}

pub(crate) fn optional_line(field: &'static str, text: &str) -> Result<Option<Line>> {
    Line::parse_optional(text).map_err(|problem| Error::invalid(field, problem))
}

pub(crate) fn words(field: &'static str, text: &str) -> Result<Words> {
    Words::parse(text).map_err(|problem| Error::invalid(field, problem))
}

pub(crate) fn optional_words(field: &'static str, text: &str) -> Result<Option<Words>> {
    Words::parse_optional(text).map_err(|problem| Error::invalid(field, problem))
}

pub(crate) fn zone(field: &'static str, name: &str) -> Result<Zone> {
    Zone::parse(name).map_err(|problem| Error::invalid(field, problem))
}

pub(crate) fn optional_currency(field: &'static str, code: &str) -> Result<Option<Currency>> {
    if code.trim().is_empty() {
        return Ok(None);
    }
    Currency::parse(code)
        .map(Some)
        .map_err(|problem| Error::invalid(field, problem))
}

pub(crate) fn money(field: &'static str, money: &MoneyView) -> Result<Money> {
    let currency =
        Currency::parse(&money.currency).map_err(|problem| Error::invalid(field, problem))?;
    if !(0..=EXACT).contains(&money.minor) {
        return Err(Error::invalid(
            field,
            Problem::OutOfRange {
                min: 0,
                max: i32::MAX,
            },
        ));
    }
    Ok(Money {
        minor: money.minor,
        currency,
    })
}

/// A day within the years that people make plans for and calendars can show.
pub(crate) fn day(field: &'static str, day: NaiveDate) -> Result<NaiveDate> {
    if (1900..=2200).contains(&day.year()) {
        Ok(day)
    } else {
        Err(Error::invalid(field, Problem::NotADate))
    }
}

pub(crate) fn optional_day(
    field: &'static str,
    on: Option<NaiveDate>,
) -> Result<Option<NaiveDate>> {
    on.map(|on| day(field, on)).transpose()
}

/// Days of silence; a day at least, ten years at most.
pub(crate) fn silence(field: &'static str, days: Option<u16>) -> Result<Option<u16>> {
    let within = |days: u16| within(field, days, 1, LONGEST_SILENCE);
    days.map(within).transpose()
}

pub(crate) fn pledge(field: &'static str, text: &str) -> Result<Pledge> {
    text.parse()
        .map_err(|problem| Error::invalid(field, problem))
}

pub(crate) fn optional_pledge(field: &'static str, text: &str) -> Result<Option<Pledge>> {
    (!text.is_empty()).then(|| pledge(field, text)).transpose()
}

pub(crate) fn due(field: &'static str, due: DueView) -> Result<DueDate> {
    day(field, due.from)?;
    day(field, due.last)?;
    DueDate::from_parts(due.from, due.last, due.precision)
        .map_err(|problem| Error::invalid(field, problem))
}

pub(crate) fn instant(
    field: &'static str,
    instant: Instant,
) -> Result<chrono::DateTime<chrono::Utc>> {
    let instant = instant
        .utc()
        .ok_or(Error::invalid(field, Problem::NotADate))?;
    day(field, instant.date_naive())?;
    Ok(instant)
}

pub(crate) fn within<N: Copy + Into<i32>>(
    field: &'static str,
    number: N,
    min: i32,
    max: i32,
) -> Result<N> {
    if (min..=max).contains(&number.into()) {
        Ok(number)
    } else {
        Err(Error::invalid(field, Problem::OutOfRange { min, max }))
    }
}
