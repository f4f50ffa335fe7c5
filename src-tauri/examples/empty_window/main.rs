//! An empty window: what the system itself takes to bring up a web page of fifty rows. It is the floor under Kept's
//! start and memory in `cargo xtask bench`.

fn main() -> tauri::Result<()> {
    shell::prepare_web_view();
    tauri::Builder::default().run(tauri::generate_context!(
        "examples/empty_window/tauri.conf.json"
    ))
}
