//! What crosses to the window: one list of commands, and the plain values they carry.
//!
//! `ui/src/lib/api/wire.ts` is generated from this list: `UPDATE_WIRE=1 cargo test -p app wire`.

mod list;
mod typescript;
mod values;

pub use list::COMMANDS;
pub use typescript::typescript;
pub use values::{Changed, DueView, Instant, Named, Page, Person};
