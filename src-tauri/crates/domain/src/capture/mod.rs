//! Capture: one typed line, read in every language at once.
//!
//! `Acme: SSO by 15 June, said by Nina on call` names an account, a person, a date and a channel. What is
//! recognised becomes chips to correct; the rest stays as text, and nothing typed is lost. `Remind me to call Acme back
//! at 15:30` is a note to oneself (`reminding`, `times`). A further language is one more table in `lexicon`.

mod channels;
mod dates;
mod directory;
mod grammar;
mod heading;
mod lexicon;
mod numeric;
mod pattern;
mod people;
mod periods;
mod reading;
mod region;
mod reminding;
mod sides;
mod times;
mod tokens;
mod when;
mod words;

#[cfg(test)]
mod examples;

pub use directory::Directory;
pub use heading::AccountGuess;
pub use people::Person;
pub use reading::{Given, Meant, MeantAs, Reading, Span, SpanKind, Spoken, read, read_given};
pub use region::{DayOrder, Region};
pub use when::When;

use crate::time::Calendar;

/// The calendar and the number, 1–12, of the month of this name in any language Kept speaks; `name` is folded.
#[must_use]
pub fn month_named(name: &str) -> Option<(Calendar, u8)> {
    lexicon::month_named(name).map(|month| (month.calendar, month.number))
}

/// The calendar in which a year of four digits can only be meant.
#[must_use]
pub fn calendar_of_year(year: i32) -> Option<Calendar> {
    lexicon::calendar_of_year(year)
}
