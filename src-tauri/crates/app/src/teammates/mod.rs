//! teammates.

mod views;

pub use views::*;
