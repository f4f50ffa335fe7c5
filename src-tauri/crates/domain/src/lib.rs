//! What things mean in Kept.
//!
//! Facts, the state machines they follow, and the rules that read them. Nothing here touches a disk,
//! a network or a clock: `Now` and `Settings` are arguments, so the same facts give the same signals
//! on every machine.

mod share;
mod vocabulary;

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
pub mod endings;
pub mod fold;
pub mod forecast;
pub mod history;
pub mod ids;
pub mod imports;
pub mod meetings;
pub mod money;
pub mod phrases;
pub mod problem;
pub mod reminders;
pub mod search;
pub mod settings;
pub mod signals;
pub mod slips;
pub mod teammates;
pub mod text;
pub mod time;
pub mod touches;

pub use problem::Problem;
pub use share::Share;
