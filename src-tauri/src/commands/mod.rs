//! What the window may ask for: one file per room, one call per command.

pub(crate) mod accounts;
pub(crate) mod backups;
pub(crate) mod boundaries;
pub(crate) mod calendar;
pub(crate) mod capabilities;
pub(crate) mod capture;
pub(crate) mod claims;
pub(crate) mod commitments;
pub(crate) mod contracts;
pub(crate) mod desktop;
pub(crate) mod forecast;
pub(crate) mod history;
pub(crate) mod imports;
pub(crate) mod meetings;
pub(crate) mod opening;
pub(crate) mod reminders;
pub(crate) mod search;
pub(crate) mod settings;
pub(crate) mod slips;
pub(crate) mod teammates;
pub(crate) mod today;
pub(crate) mod touches;

/// What the window is answered: what it asked for, or why not.
pub(crate) type Answer<T> = Result<T, app::Failure>;
