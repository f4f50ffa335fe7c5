//! touches.

mod views;

pub use views::*;
