//! A new migration is no Rust source, so Cargo is told to look for one.

fn main() {
    println!("cargo:rerun-if-changed=migrations");
}
