//! What a person can ask of Kept: one function per intent.

mod app;
mod as_of;
mod clock;
mod desk;
mod elapsed;
mod error;
mod example;
mod in_step;
mod names;
mod offer;
mod page;
mod surroundings;
mod typed;
mod verdicts;

pub mod accounts;
pub mod backups;
pub mod boundaries;
pub mod calendar;
pub mod capabilities;
pub mod capture;
pub mod claims;
pub mod commitments;
pub mod contracts;
pub mod delivery;
pub mod exports;
pub mod forecast;
pub mod history;
pub mod imports;
pub mod meetings;
pub mod opening;
pub mod reminders;
pub mod search;
pub mod settings;
pub mod slips;
pub mod teammates;
pub mod today;
pub mod touches;
pub mod wire;

pub use app::App;
pub use clock::{Clock, SystemClock};
pub use desk::Desk;
pub use error::{Error, Failure, Refused, Result};
pub use store::Held;
pub use surroundings::Surroundings;
