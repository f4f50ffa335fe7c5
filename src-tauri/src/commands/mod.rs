//! What the window may ask for: one file per room, one call per command.

pub(crate) mod window;
