//! Builds the front end and the permissions of the window into the program.

fn main() {
    // The front end becomes part of the program, so the program follows its changes.
    println!("cargo:rerun-if-changed=../ui/dist");
    tauri_build::build();
}
