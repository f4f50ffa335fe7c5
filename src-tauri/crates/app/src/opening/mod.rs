//! opening.

mod views;

pub use views::*;
