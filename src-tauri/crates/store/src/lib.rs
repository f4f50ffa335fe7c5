//! Kept's file: one SQLite database, every change of it an event.
//!
//! [`Ledger`] opens it, [`Change`] writes to it, and each room has a module with the questions asked of it.
//! Questions take the connection first, so that the caller owns the transaction.

mod change;
mod column;
mod error;
mod ledger;
mod of_accounts;
mod rows;

pub mod accounts;
pub mod backups;
pub mod boundaries;
pub mod calendar;
pub mod capabilities;
pub mod claims;
pub mod commitments;
pub mod contacts;
pub mod contracts;
pub mod deliveries;
pub mod drafts;
pub mod endings;
pub mod export;
pub mod facts;
pub mod forecast;
pub mod history;
pub mod imports;
pub mod meetings;
pub mod page;
pub mod plans;
pub mod rail;
pub mod rates;
pub mod reminders;
pub mod renewals;
pub mod search;
pub mod settings;
pub mod signals;
pub mod slips;
pub mod story;
pub mod teammates;
pub mod today;
pub mod touches;
pub mod trash;
pub mod undo;

pub use change::{Author, Change};
pub use error::{BuiltOn, DocumentFault, Error, Result};
pub use ledger::{Dangling, Former, Held, Ledger, Look, Reading, Soundness, Writing};
pub use rows::Record;
pub use sqlx::SqliteConnection as Connection;

#[cfg(test)]
mod testing;
