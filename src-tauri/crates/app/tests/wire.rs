//! The window's half of the wire is generated, and never drifts from the list.

use std::path::Path;

#[test]
fn wire_ts_is_what_the_list_of_commands_says() -> std::io::Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/lib/api/wire.ts");
    let text = app::wire::typescript();
    if std::env::var_os("UPDATE_WIRE").is_some() {
        std::fs::write(&path, &text)?;
    }
    let committed = std::fs::read_to_string(&path)?;
    assert!(
        committed == text,
        "wire.ts has drifted: UPDATE_WIRE=1 cargo test -p app wire"
    );
    Ok(())
}
