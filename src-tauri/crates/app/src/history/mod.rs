//! history.

mod views;

pub use views::*;
