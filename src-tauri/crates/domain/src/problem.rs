//! What can be wrong with a value that comes from outside.

/// Why a typed value was refused. The interface says each kind in the person's language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(export_to = "wire.ts"))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Problem {
    /// Nothing but white space.
    #[error("is blank")]
    Blank,
    /// Longer than `max` characters.
    #[error("is longer than {max} characters")]
    TooLong {
        /// Most characters allowed.
        max: u32,
    },
    /// Not a calendar date.
    #[error("is not a date")]
    NotADate,
    /// Not a time of day.
    #[error("is not a time of day")]
    NotATime,
    /// Not a number.
    #[error("is not a number")]
    NotANumber,
    /// Not a number in the allowed range.
    #[error("is not between {min} and {max}")]
    OutOfRange {
        /// Smallest allowed value.
        min: i32,
        /// Largest allowed value.
        max: i32,
    },
    /// A word that is not in the list of allowed words.
    #[error("is not one of the known words")]
    Unknown,
    /// An end that lies before its start.
    #[error("ends before it starts")]
    EndsBeforeStart,
    /// Spans that run into one another or stand out of order.
    #[error("overlaps another")]
    Overlaps,
    /// An IANA zone name that this system does not know.
    #[error("is not a known time zone")]
    UnknownZone,
    /// A currency code that is not three letters.
    #[error("is not a currency code")]
    NotACurrency,
    /// A time that has yet to come, where only what has happened counts.
    #[error("lies ahead")]
    Ahead,
    /// A required reference is missing.
    #[error("is missing")]
    Missing,
}
