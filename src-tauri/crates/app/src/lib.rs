//! What a person can ask of Kept: one function per intent.

pub mod accounts;
pub mod commitments;
pub mod contracts;
mod error;
pub mod history;
pub mod opening;
pub mod reminders;
pub mod search;
pub mod settings;
pub mod teammates;
pub mod today;
pub mod touches;
pub mod wire;

pub use error::{Error, Failure, Refused, Result};
