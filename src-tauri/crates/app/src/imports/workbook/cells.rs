//! Cells of a sheet as the text that a table has: days as `2026-06-15`, numbers as they were typed.
//!
//! A sheet keeps a day as a number, and that it is one only in how the number is shown.

use chrono::{Days, NaiveDate};

/// How the number in a cell is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Format {
    /// As a number.
    #[default]
    Number,
    /// As a day, a time of day, or both.
    Date,
    /// As a time that has passed: `[h]:mm`.
    Elapsed,
}

impl Format {
    /// The format of a number that every program knows.
    pub(super) const fn known(id: u32) -> Self {
        match id {
            14..=22 | 27..=36 | 45 | 47 | 50..=58 => Self::Date,
            46 => Self::Elapsed,
            _ => Self::Number,
        }
    }

    /// The format that a code means: `dd.mm.yyyy`, `[$-419]d mmmm`, `[h]:mm`, `0.00 "days"`.
    pub(super) fn of(code: &str) -> Self {
        let mut rest = code.chars();
        while let Some(c) = rest.next() {
            match c {
                // The next character stands for itself, or for a space as wide.
                '\\' | '_' | '*' => _ = rest.next(),
                '"' => _ = rest.by_ref().find(|c| *c == '"'),
                '[' => {
                    let inside: String = rest.by_ref().take_while(|c| *c != ']').collect();
                    let is_elapsed =
                        |unit: char| inside.chars().all(|c| c.eq_ignore_ascii_case(&unit));
                    if !inside.is_empty() && ['h', 'm', 's'].into_iter().any(is_elapsed) {
                        return Self::Elapsed;
                    }
                }
                'd' | 'D' | 'm' | 'M' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S' => return Self::Date,
                // What follows is for negative numbers.
                ';' => break,
                // "General" has letters of its own.
                'G' | 'g' if starts_with(rest.as_str(), "eneral") => break,
                _ => {}
            }
        }
        Self::Number
    }
}

fn starts_with(text: &str, word: &str) -> bool {
    text.get(..word.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(word))
}

/// From which day a workbook counts days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Epoch {
    /// 1 January 1900 is day 1, and a 29 February follows that never was.
    #[default]
    Y1900,
    /// 1 January 1904 is day 0.
    Y1904,
}

/// A number as a table says it: without what a binary fraction adds, and so that no reading of its column takes its
/// decimals for thousands.
pub(super) fn number(text: &str, format: Format, epoch: Epoch) -> String {
    let text = text.trim();
    let Some(number) = text.parse::<f64>().ok().filter(|it| it.is_finite()) else {
        return text.to_owned();
    };
    let said = match format {
        Format::Number => None,
        Format::Date => day(number, epoch),
        Format::Elapsed => elapsed(number),
    };
    said.unwrap_or_else(|| plain(text, number))
}

fn plain(text: &str, number: f64) -> String {
    let digits = text.strip_prefix('-').unwrap_or(text);
    // An id of many digits would lose its last ones as a number.
    if digits.bytes().all(|c| c.is_ascii_digit()) {
        return text.to_owned();
    }
    // Sheets show 15 digits; what stands behind them is the dust of binary fractions.
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    let mut said = rounded.to_string();
    // 1.234 would be one thousand to whoever takes points for thousands, 1.2340 is read the same by everybody.
    if said
        .split_once('.')
        .is_some_and(|(_, decimals)| decimals.len() == 3)
    {
        said.push('0');
    }
    said
}

/// A day and the time of day behind it; one alone where the other is none. None for what is no day of a sheet.
fn day(number: f64, epoch: Epoch) -> Option<String> {
    if !(0.0..2_958_466.0).contains(&number) {
        return None;
    }
    let seconds = (number * 86_400.0).round() as u64;
    let (days, seconds) = (seconds / 86_400, seconds % 86_400);
    if days == 0 {
        return Some(clock(seconds));
    }
    let days = match epoch {
        Epoch::Y1904 => days + 1_462,
        Epoch::Y1900 if days < 60 => days + 1,
        Epoch::Y1900 if days == 60 => return None,
        Epoch::Y1900 => days,
    };
    let day = NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(days))?;
    Some(match seconds {
        0 => day.to_string(),
        seconds => format!("{day} {}", clock(seconds)),
    })
}

/// A time that has passed, in days: `26:30`.
fn elapsed(number: f64) -> Option<String> {
    (0.0..2_958_466.0)
        .contains(&number)
        .then(|| clock((number * 86_400.0).round() as u64))
}

fn clock(seconds: u64) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    match seconds {
        0 => format!("{hours:02}:{minutes:02}"),
        seconds => format!("{hours:02}:{minutes:02}:{seconds:02}"),
    }
}

/// A day that is written out in a cell, without a time that says nothing.
pub(super) fn iso_day(text: &str) -> String {
    let text = text.trim();
    let day = text.split_once('T').filter(|(_, time)| {
        let time = time.trim_end_matches('Z');
        time.chars().all(|c| matches!(c, '0' | ':' | '.'))
    });
    day.map_or(text, |(day, _)| day).to_owned()
}

/// Text without the form in which sheets keep characters that XML does not have: `_x000D_`.
pub(super) fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("_x") {
        let number = after.get(..5).and_then(|code| code.strip_suffix('_'));
        let number = number.filter(|code| code.bytes().all(|c| c.is_ascii_hexdigit()));
        let meant = number
            .and_then(|code| u32::from_str_radix(code, 16).ok())
            .and_then(char::from_u32);
        plain.push_str(before);
        match meant {
            Some(meant) => {
                plain.push(meant);
                rest = &after[5..];
            }
            None => {
                plain.push_str("_x");
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_said_as_it_was_typed() {
        for (kept, said) in [
            ("1234.5", "1234.5"),
            ("0.30000000000000004", "0.3"),
            ("1234.5599999999999", "1234.56"),
            ("123456789012345", "123456789012345"),
            ("123456789012345678", "123456789012345678"),
            ("-7", "-7"),
            ("1E+20", "100000000000000000000"),
            ("1.5E-7", "0.00000015"),
            ("1.234", "1.2340"),
            ("-0.125", "-0.1250"),
            ("12.0", "12"),
            ("NaN", "NaN"),
            ("no number", "no number"),
        ] {
            assert_eq!(number(kept, Format::Number, Epoch::Y1900), said);
        }
    }

    #[test]
    fn decimals_are_never_read_as_thousands() {
        use domain::imports::values::{DecimalMark, amount};
        for mark in [DecimalMark::Point, DecimalMark::Comma] {
            for (kept, minor) in [("1.234", 123), ("1234.567", 123_457), ("1234.5", 123_450)] {
                let said = number(kept, Format::Number, Epoch::Y1900);
                assert_eq!(amount(&said, mark, 2), Ok(minor), "{kept} with {mark:?}");
            }
        }
    }

    #[test]
    fn a_day_is_said_in_one_way_whatever_it_is_counted_from() {
        let on = |kept, epoch| number(kept, Format::Date, epoch);
        assert_eq!(on("46188", Epoch::Y1900), "2026-06-15");
        assert_eq!(on("44726", Epoch::Y1904), "2026-06-15");
        assert_eq!(on("46188.4375", Epoch::Y1900), "2026-06-15 10:30");
        assert_eq!(on("46187.999999999", Epoch::Y1900), "2026-06-15");
        assert_eq!(on("0.4375", Epoch::Y1900), "10:30");
        assert_eq!(on("1", Epoch::Y1900), "1900-01-01");
        assert_eq!(on("59", Epoch::Y1900), "1900-02-28");
        assert_eq!(on("60", Epoch::Y1900), "60", "a day that never was");
        assert_eq!(on("61", Epoch::Y1900), "1900-03-01");
        assert_eq!(on("1", Epoch::Y1904), "1904-01-02");
        for none in ["-1", "2958466", "1e300"] {
            let said = on(none, Epoch::Y1900);
            assert!(said.parse::<f64>().is_ok(), "{none}: {said}");
        }
        assert_eq!(
            number("1.10416666666667", Format::Elapsed, Epoch::Y1900),
            "26:30"
        );
    }

    #[test]
    fn a_code_says_whether_a_number_is_a_day() {
        for code in [
            "dd.mm.yyyy",
            "yyyy-mm-dd hh:mm",
            "[$-F800]dddd, mmmm dd, yyyy",
            "[$-fa-IR,96]yyyy/mm/dd",
            "h:mm AM/PM",
            "[Red]d mmm",
        ] {
            assert_eq!(Format::of(code), Format::Date, "{code}");
        }
        for code in ["[h]:mm", "[mm]:ss", "[HH]:MM:SS"] {
            assert_eq!(Format::of(code), Format::Elapsed, "{code}");
        }
        for code in [
            "General",
            "0.00",
            "#,##0.00 \"days\"",
            "[Red]0.00",
            "0.00E+00",
            "0\\d",
            "_($* #,##0_)",
            "[$₽-419]#,##0.00",
            "0;[Red]-0 \"d\"",
            "",
        ] {
            assert_eq!(Format::of(code), Format::Number, "{code}");
        }
    }

    #[test]
    fn text_loses_the_forms_that_xml_needs_alone() {
        assert_eq!(unescaped("one_x000D_\ntwo"), "one\r\ntwo");
        assert_eq!(unescaped("_x005F_x000D_"), "_x000D_");
        for same in ["max_xyz", "_x12", "_xD83D_", "a_x", "_x00zz_", "_xаб"] {
            assert_eq!(unescaped(same), same);
        }
        assert_eq!(iso_day("2026-06-15T00:00:00Z"), "2026-06-15");
        assert_eq!(iso_day("2026-06-15T10:30:00"), "2026-06-15T10:30:00");
    }
}
