//! The shell: the window and the desktop around it. The only place that knows Tauri.

mod arguments;
mod commands;
mod logs;
mod window;

use std::ffi::OsString;

use arguments::Arguments;
use tauri::Manager;

/// Why Kept did not start.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The command line could not be read.
    #[error("{0}\n\nkept [--data FOLDER] [--example]")]
    Arguments(#[from] arguments::Unclear),
    /// The system refused a folder, a window or the web view.
    #[error(transparent)]
    Desktop(#[from] tauri::Error),
}

/// Tells WebKitGTK what it only hears before it starts. Has to be the first call of the program.
pub fn prepare_web_view() {
    #[cfg(target_os = "linux")]
    {
        const NO_DMABUF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
        if std::env::var_os(NO_DMABUF).is_none() {
            #[allow(
                unsafe_code,
                reason = "no other thread runs yet that could read the environment meanwhile"
            )]
            // SAFETY: this is the first call of `main`, before any thread is started.
            unsafe {
                // With some graphics drivers the window would stay white.
                std::env::set_var(NO_DMABUF, "1");
            }
        }
    }
}

/// Opens Kept and returns when it has been closed. `words` are what follows the program's name.
///
/// # Errors
/// When the words make no sense, or when the system has no place for the data or the window.
pub fn run(words: impl Iterator<Item = OsString>) -> Result<(), Error> {
    let arguments = Arguments::read(words)?;
    let automated = std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some();
    let mut builder = tauri::Builder::default();
    // A folder named on purpose is another ledger and may stand open beside the first; a test always brings its own.
    if arguments.data.is_none() && !automated {
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, _, _| {
            window::raise(app)
        }));
    }
    builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(tauri::generate_handler![commands::window::zoom])
        .setup(move |app| {
            let data = match &arguments.data {
                Some(folder) => std::path::absolute(folder)?,
                None => app.path().app_local_data_dir()?,
            };
            std::fs::create_dir_all(&data)?;
            app.handle().plugin(logs::plugin(&data))?;
            app.handle().plugin(window::remembered(&data))?;
            window::open(app, &data, automated)?;
            Ok(())
        })
        .run(tauri::generate_context!())?;
    Ok(())
}
