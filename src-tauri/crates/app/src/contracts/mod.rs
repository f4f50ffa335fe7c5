//! contracts.

mod views;

pub use views::*;
