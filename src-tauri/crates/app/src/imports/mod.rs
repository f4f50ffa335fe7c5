//! What comes in from files of other systems.

mod views;

pub use views::*;
