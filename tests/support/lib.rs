//! Kept in front of a test: the real program, in a real window, on a desktop of its own.
#![cfg(all(feature = "desktop", target_os = "linux"))]

mod catalogue;
mod find;
mod kept;
mod keys;
mod ledger;
mod role;

pub use catalogue::Catalogue;
pub use find::Found;
pub use kept::{Kept, Said, Start};
pub use ledger::Event;
pub use role::Role;
