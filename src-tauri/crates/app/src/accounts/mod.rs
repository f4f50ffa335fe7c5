//! accounts.

mod views;

pub use views::*;
