//! The README's pictures, taken from the running app on example data.
#![cfg(target_os = "linux")]
fn main() {}
