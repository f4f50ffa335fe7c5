//! commitments.

mod views;

pub use views::*;
