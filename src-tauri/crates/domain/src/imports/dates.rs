//! Dates as other systems write them, read a column at a time: one cell may be read in two ways, a column seldom.
//!
//! Understood are days in numbers with the year first or last, in full or short, with any separator or none; months
//! by name in every language Kept speaks; both calendars (a year says its own); a time of day and an offset after
//! the day; the serial days of spreadsheets; and Unix time in seconds or milliseconds.

use chrono::{
    DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc,
};

use crate::Problem;
use crate::capture::{calendar_of_year, month_named};
use crate::fold::fold;
use crate::time::{Calendar, Zone};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Which number stands for what where a date is written in numbers.
    pub enum Order {
        /// 15/06/2026.
        DayFirst = "day_first",
        /// 06/15/2026.
        MonthFirst = "month_first",
        /// 26/06/15, where the year is short; a year in full says by itself where it stands.
        YearFirst = "year_first",
    }
}

/// A day, with the time of day and the offset that may stand behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// The day.
    pub day: NaiveDate,
    /// The time of day, where one was written.
    pub time: Option<NaiveTime>,
    /// What that time was measured by, where it was written; otherwise it is local to whom it is about.
    pub offset: Option<FixedOffset>,
}

impl Written {
    /// Reads a cell.
    ///
    /// # Errors
    /// [`Problem::NotADate`], also for a year outside 1900 to 2200.
    pub fn parse(text: &str, order: Order) -> Result<Self, Problem> {
        let text = fold(text.trim());
        read(&text, order)
            .filter(|written| (1900..=2200).contains(&written.day.year()))
            .ok_or(Problem::NotADate)
    }

    /// The instant it means to somebody in `zone`. A day without a time is taken at noon, which is the same day in
    /// every zone nearby.
    #[must_use]
    pub fn instant(&self, zone: &Zone) -> DateTime<Utc> {
        let time = self
            .time
            .unwrap_or_else(|| NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default());
        let local = NaiveDateTime::new(self.day, time);
        match self.offset {
            Some(offset) => offset
                .from_local_datetime(&local)
                .single()
                .map_or_else(|| local.and_utc(), |at| at.with_timezone(&Utc)),
            None => zone.instant(local),
        }
    }
}

/// How a column of dates is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateReading {
    /// The order that fits most of its cells.
    pub order: Order,
    /// Day and month could as well be the other way round: somebody has to say.
    pub is_ambiguous: bool,
    /// Cells that are no date in this order.
    pub unread: u32,
    /// The earliest and the latest day, read in this order.
    pub span: Option<(NaiveDate, NaiveDate)>,
}

/// What the cells of a column allow.
#[derive(Debug, Clone, Default)]
pub struct DateColumn {
    cells: u32,
    differing: u32,
    fits: [Fit; 3],
}

#[derive(Debug, Clone, Copy, Default)]
struct Fit {
    cells: u32,
    span: Option<(NaiveDate, NaiveDate)>,
}

impl DateColumn {
    /// Looks at one more cell; an empty one says nothing.
    pub fn observe(&mut self, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        self.cells += 1;
        let days = Order::ALL.iter().map(|order| Written::parse(text, *order));
        let days: Vec<_> = days.map(|written| written.ok().map(|it| it.day)).collect();
        for (fit, day) in self.fits.iter_mut().zip(&days) {
            let Some(day) = *day else { continue };
            fit.cells += 1;
            fit.span = Some(
                fit.span
                    .map_or((day, day), |(first, last)| (first.min(day), last.max(day))),
            );
        }
        if let [Some(one), Some(other), _] = days[..]
            && one != other
        {
            self.differing += 1;
        }
    }

    /// How the column is read. `usual`: the order of the person's region, which decides where nothing else does.
    #[must_use]
    pub fn reading(&self, usual: Order) -> DateReading {
        let others = Order::ALL.iter().copied().filter(|order| *order != usual);
        let order = others.fold(usual, |best, other| {
            if self.fit(other).cells > self.fit(best).cells {
                other
            } else {
                best
            }
        });
        let [day_first, month_first, _] = self.fits;
        DateReading {
            is_ambiguous: self.differing > 0
                && order != Order::YearFirst
                && day_first.cells == month_first.cells,
            ..self.read_in(order)
        }
    }

    /// The same where somebody has said which order is meant.
    #[must_use]
    pub fn read_in(&self, order: Order) -> DateReading {
        let fit = self.fit(order);
        DateReading {
            order,
            is_ambiguous: false,
            unread: self.cells - fit.cells,
            span: fit.span,
        }
    }

    const fn fit(&self, order: Order) -> Fit {
        self.fits[order as usize]
    }
}

/// Reads a folded cell.
fn read(text: &str, order: Order) -> Option<Written> {
    if text.bytes().all(|c| c.is_ascii_digit() || c == b'.')
        && let Some(written) = counted(text)
    {
        return Some(written);
    }
    let (parts, rest) = parts(text)?;
    let day = match parts {
        [Part::Number(year), Part::Number(month), Part::Number(day)] if year.digits == 4 => {
            on(year.value, month.value, day.value)?
        }
        [
            Part::Number(first),
            Part::Number(second),
            Part::Number(year),
        ] if year.digits == 4 => day_and_month(first, second, order, |month, day| {
            on(year.value, month, day)
        })?,
        [
            Part::Number(first),
            Part::Number(second),
            Part::Number(third),
        ] => short(first, second, third, order)?,
        [Part::Number(day), Part::Month(month), Part::Number(year)]
        | [Part::Month(month), Part::Number(day), Part::Number(year)]
        | [Part::Number(year), Part::Month(month), Part::Number(day)]
            if year.digits == 4 && day.digits <= 2 =>
        {
            month.0.day(year.value as i32, month.1, day.value as u8)?
        }
        _ => return None,
    };
    let (time, offset) = clock(rest)?;
    Some(Written { day, time, offset })
}

/// A day that is one number: 20260615, Unix time, or the serial day of a spreadsheet.
fn counted(text: &str) -> Option<Written> {
    let is_whole = !text.contains('.');
    match text.len() {
        8 if is_whole => {
            let (year, rest) = (text.get(..4)?, text.get(4..)?);
            let (month, day) = (rest.get(..2)?, rest.get(2..)?);
            let day = on(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
            Some(Written {
                day,
                time: None,
                offset: None,
            })
        }
        10 if is_whole => DateTime::from_timestamp(text.parse().ok()?, 0).map(in_utc),
        13 if is_whole => DateTime::from_timestamp_millis(text.parse().ok()?).map(in_utc),
        _ => serial(text.parse().ok()?),
    }
}

fn in_utc(at: DateTime<Utc>) -> Written {
    Written {
        day: at.date_naive(),
        time: Some(at.time()),
        offset: FixedOffset::east_opt(0),
    }
}

/// Spreadsheets count days from 30 December 1899 (their 29 February 1900 never was); the fraction is the time.
/// Only numbers that mean a day between 1954 and 2119 are taken for one.
fn serial(number: f64) -> Option<Written> {
    if !(20_000.0..80_000.0).contains(&number) {
        return None;
    }
    let day = NaiveDate::from_ymd_opt(1899, 12, 30)? + Days::new(number.trunc() as u64);
    let seconds = (number.fract() * 86_400.0).round();
    let time = (seconds > 0.0 && seconds < 86_400.0)
        .then(|| NaiveTime::from_num_seconds_from_midnight_opt(seconds as u32, 0))
        .flatten();
    Some(Written {
        day,
        time,
        offset: None,
    })
}

/// A run of digits.
#[derive(Debug, Clone, Copy)]
struct Digits {
    value: u32,
    digits: usize,
}

/// One of the three parts of a date.
#[derive(Debug, Clone, Copy)]
enum Part {
    Number(Digits),
    Month((Calendar, u8)),
}

/// The first three parts of a text, and what stands behind them. Days of the week before them say nothing.
fn parts(text: &str) -> Option<([Part; 3], &str)> {
    let mut found = Vec::with_capacity(3);
    let mut rest = text;
    while found.len() < 3 {
        rest =
            rest.trim_start_matches([' ', '.', '/', '-', ',', '\u{2010}', '\u{2011}', '\u{2013}']);
        let first = rest.chars().next()?;
        if first.is_ascii_digit() {
            let end = rest
                .find(|c: char| !c.is_ascii_digit())
                .unwrap_or(rest.len());
            let (digits, behind) = rest.split_at(end);
            found.push(Part::Number(Digits {
                value: digits.parse().ok().filter(|_| end <= 4)?,
                digits: end,
            }));
            // 15th, 2nd: the ending belongs to the number.
            rest = [
                "st ", "nd ", "rd ", "th ", "st,", "nd,", "rd,", "th,", "-е ", "-го ",
            ]
            .into_iter()
            .find_map(|ending| behind.strip_prefix(ending))
            .unwrap_or(behind);
        } else if first.is_alphabetic() {
            let end = rest
                .find(|c: char| !c.is_alphabetic() && !matches!(c, '\u{0900}'..='\u{097F}'))
                .unwrap_or(rest.len());
            let (word, behind) = rest.split_at(end);
            match month_named(word) {
                Some(month) => found.push(Part::Month(month)),
                None if found.is_empty() && behind.starts_with([',', ' ']) => {}
                None => return None,
            }
            rest = behind;
        } else {
            return None;
        }
    }
    Some((<[Part; 3]>::try_from(found).ok()?, rest))
}

fn on(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    let year = i32::try_from(year).ok()?;
    calendar_of_year(year)?.day(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

fn day_and_month(
    first: Digits,
    second: Digits,
    order: Order,
    read: impl Fn(u32, u32) -> Option<NaiveDate>,
) -> Option<NaiveDate> {
    match order {
        Order::MonthFirst => read(first.value, second.value),
        Order::DayFirst | Order::YearFirst => read(second.value, first.value),
    }
}

/// A date whose year is short: 70 to 99 lie before 2000.
fn short(first: Digits, second: Digits, third: Digits, order: Order) -> Option<NaiveDate> {
    let (year, month, day) = match order {
        Order::DayFirst => (third, second, first),
        Order::MonthFirst => (third, first, second),
        Order::YearFirst => (first, second, third),
    };
    (year.digits == 2 && month.digits <= 2 && day.digits <= 2).then_some(())?;
    let century = if year.value < 70 { 2000 } else { 1900 };
    on(century + year.value, month.value, day.value)
}

/// The time of day that stands behind a date: nothing, or hours and minutes, perhaps with seconds, am or pm, and an
/// offset or "Z".
fn clock(text: &str) -> Option<(Option<NaiveTime>, Option<FixedOffset>)> {
    let text = text.trim_start_matches([' ', ',', '.']);
    // "2026 г.", "2026 года": the year's own word.
    let text = ["года", "год", "г."]
        .into_iter()
        .find_map(|word| text.strip_prefix(word))
        .unwrap_or(text);
    let text = text.strip_prefix('t').unwrap_or(text).trim();
    if text.is_empty() {
        return Some((None, None));
    }
    let end = text
        .find(|c: char| !c.is_ascii_digit() && c != ':' && c != '.')
        .unwrap_or(text.len());
    let (digits, behind) = text.split_at(end);
    let mut numbers = digits.split(':');
    let hour: u32 = numbers.next()?.parse().ok()?;
    let minute: u32 = numbers.next()?.parse().ok()?;
    let second: f64 = numbers.next().map_or(Some(0.0), |text| text.parse().ok())?;
    if numbers.next().is_some() {
        return None;
    }
    let behind = behind.trim_start();
    let (half, behind) = match behind.get(..2) {
        Some("am") => (Some(0), behind.get(2..)?),
        Some("pm") => (Some(12), behind.get(2..)?),
        _ => (None, behind),
    };
    let hour = match half {
        Some(half) if (1..=12).contains(&hour) => hour % 12 + half,
        Some(_) => return None,
        None => hour,
    };
    let time = NaiveTime::from_hms_opt(hour, minute, second.trunc() as u32)?;
    Some((Some(time), offset(behind.trim())?))
}

/// "Z", "UTC", "+02:00", "-0330"; nothing where nothing stands.
fn offset(text: &str) -> Option<Option<FixedOffset>> {
    if text.is_empty() {
        return Some(None);
    }
    let text = text
        .strip_prefix("utc")
        .or_else(|| text.strip_prefix("gmt"))
        .or_else(|| text.strip_prefix('z'))
        .unwrap_or(text)
        .trim();
    if text.is_empty() {
        return Some(FixedOffset::east_opt(0));
    }
    let sign = match text.chars().next()? {
        '+' => 1,
        '-' | '\u{2212}' => -1,
        _ => return None,
    };
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let (hours, minutes): (i32, i32) = match digits.len() {
        1 | 2 => (digits.parse().ok()?, 0),
        4 => (
            digits.get(..2)?.parse().ok()?,
            digits.get(2..)?.parse().ok()?,
        ),
        _ => return None,
    };
    FixedOffset::east_opt(sign * (hours * 3600 + minutes * 60)).map(Some)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn days(order: Order, cells: &[&str]) -> Vec<Option<NaiveDate>> {
        let read = |cell: &&str| Written::parse(cell, order).ok().map(|it| it.day);
        cells.iter().map(read).collect()
    }

    #[test]
    fn one_day_is_understood_in_every_shape() {
        let shapes = [
            "2026-06-15",
            "2026/6/15",
            "2026.06.15",
            "15.06.2026",
            "15/06/2026",
            "15-06-2026",
            "15/6/26",
            "20260615",
            "15 Jun 2026",
            "June 15, 2026",
            "Monday, June 15th, 2026",
            "15-Jun-2026",
            "15 июня 2026 г.",
            "1405/03/25",
            "۱۴۰۵/۰۳/۲۵",
            "۲۵ خرداد ۱۴۰۵",
            "१५ जून २०२६",
            "46188",
        ];
        let read = days(Order::DayFirst, &shapes);
        for (shape, read) in shapes.iter().zip(read) {
            assert_eq!(read, Some(day("2026-06-15")), "{shape}");
        }
        assert_eq!(
            days(Order::MonthFirst, &["06/15/2026", "6-15-26"]),
            [Some(day("2026-06-15")); 2]
        );
        assert_eq!(
            days(Order::YearFirst, &["26/06/15"]),
            [Some(day("2026-06-15"))]
        );
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "",
            "soon",
            "31.06.2026",
            "2026-13-01",
            "15/06",
            "1",
            "99",
            "2026",
            "12:30",
            "Q2 2026",
            "15 June",
            "1/2/3/4",
            "0000-00-00",
            "15.06.2326",
            "3.14",
            "$2026-06-15",
            "2026-06-15x",
        ] {
            for order in Order::ALL {
                assert_eq!(
                    Written::parse(text, *order),
                    Err(Problem::NotADate),
                    "{text}"
                );
            }
        }
    }

    #[test]
    fn a_time_behind_the_day_is_local_unless_it_says_otherwise() {
        let berlin = Zone::parse("Europe/Berlin").unwrap();
        for (text, instant) in [
            ("2026-06-15 10:30", "2026-06-15T08:30:00Z"),
            ("15.06.2026, 10:30:00", "2026-06-15T08:30:00Z"),
            ("06/15/2026 12:05 AM", "2026-06-14T22:05:00Z"),
            ("15 Jun 2026 1:05 pm", "2026-06-15T11:05:00Z"),
            ("2026-06-15T10:30:00Z", "2026-06-15T10:30:00Z"),
            ("2026-06-15T10:30:00.250+03:30", "2026-06-15T07:00:00Z"),
            ("2026-06-15 10:30:00 UTC", "2026-06-15T10:30:00Z"),
            ("1781519400", "2026-06-15T10:30:00Z"),
            ("1781519400000", "2026-06-15T10:30:00Z"),
            ("2026-06-15", "2026-06-15T10:00:00Z"),
        ] {
            let order = if text.starts_with("06") {
                Order::MonthFirst
            } else {
                Order::DayFirst
            };
            let read = Written::parse(text, order).unwrap().instant(&berlin);
            assert_eq!(read, instant.parse::<DateTime<Utc>>().unwrap(), "{text}");
        }
    }

    fn column(cells: &[&str], usual: Order) -> DateReading {
        let mut column = DateColumn::default();
        for cell in cells {
            column.observe(cell);
        }
        column.reading(usual)
    }

    #[test]
    fn one_cell_decides_how_the_whole_column_is_read() {
        let read = column(
            &["03/04/2026", "", "05/06/2026", "25/12/2026"],
            Order::MonthFirst,
        );
        assert_eq!((read.order, read.is_ambiguous), (Order::DayFirst, false));
        assert_eq!(read.span, Some((day("2026-04-03"), day("2026-12-25"))));

        let read = column(&["03/04/2026", "12/25/2026"], Order::DayFirst);
        assert_eq!((read.order, read.is_ambiguous), (Order::MonthFirst, false));
    }

    #[test]
    fn a_column_that_can_be_read_both_ways_is_read_as_usual_and_asked_about() {
        for usual in [Order::DayFirst, Order::MonthFirst] {
            let read = column(&["03/04/2026", "05/06/2026"], usual);
            assert_eq!((read.order, read.is_ambiguous), (usual, true));
        }
        // Where both readings are the same day, there is nothing to ask.
        assert!(!column(&["03/03/2026", "2026-05-06"], Order::DayFirst).is_ambiguous);
    }

    #[test]
    fn cells_that_are_no_date_are_counted() {
        let read = column(&["25/12/2026", "soon", "31/06/2026"], Order::DayFirst);
        assert_eq!((read.order, read.unread), (Order::DayFirst, 2));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in any::<String>()) {
            for order in Order::ALL {
                let _ = Written::parse(&text, *order);
            }
        }

        #[test]
        fn what_looks_like_a_date_is_read_or_refused(text in "[0-9/.: tzapm+-]{0,24}") {
            for order in Order::ALL {
                if let Ok(written) = Written::parse(&text, *order) {
                    let _ = written.instant(&Zone::utc());
                }
            }
        }

        #[test]
        fn a_day_written_in_an_order_is_read_in_that_order(n in 0_u64..98_000) {
            let day = day("1930-01-01") + Days::new(n);
            let forms = [
                (day.format("%d/%m/%Y").to_string(), Order::DayFirst),
                (day.format("%m/%d/%Y").to_string(), Order::MonthFirst),
                (day.format("%Y-%m-%d").to_string(), Order::MonthFirst),
            ];
            for (text, order) in forms {
                prop_assert_eq!(Written::parse(&text, order).map(|it| it.day), Ok(day));
            }
        }
    }
}
