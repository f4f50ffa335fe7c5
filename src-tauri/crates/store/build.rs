//! A new migration is no Rust source, so Cargo is told to look for one.

#![expect(clippy::print_stdout, reason = "how a build script speaks to Cargo")]

fn main() {
    println!("cargo:rerun-if-changed=migrations");
}
