//! Kept in front of a test: the real program, in a real window, on a desktop of its own.
#![cfg(all(feature = "desktop", target_os = "linux"))]

mod find;
mod kept;
mod keys;
mod role;

pub use find::Found;
pub use kept::{Kept, Start};
pub use role::Role;
