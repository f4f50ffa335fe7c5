//! The running program.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use desktop::{Desktop, Size};
use fantoccini::error::NewSessionError;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::built;

/// How Kept is opened.
#[derive(Debug, Clone, Copy)]
pub struct Start {
    /// The size of the screen.
    pub screen: Size,
    /// Whether it stands on example data.
    pub example: bool,
    /// Whether the desktop has a panel that shows tray icons.
    pub panel: bool,
    /// Whether somebody shows bubbles there.
    pub bubbles: bool,
    /// Whether a mail program is there, which keeps what it is handed.
    pub mail: bool,
    /// Whether timers stand still, as while the laptop sleeps, and a system bus is there on which somebody can say that
    /// it has slept.
    pub asleep: bool,
    /// Whether Kept looks at once whether a backup is due, and not half a minute behind its start.
    pub backs_up_at_once: bool,
}

/// What a command said.
#[derive(Debug)]
pub struct Said {
    /// How it ended; none when it was killed.
    pub code: Option<i32>,
    /// What it said.
    pub out: String,
    /// What it complained of.
    pub complaint: String,
}

impl Default for Start {
    fn default() -> Self {
        Self {
            screen: Size {
                width: 1400,
                height: 900,
            },
            example: false,
            panel: false,
            bubbles: false,
            mail: false,
            asleep: false,
            backs_up_at_once: false,
        }
    }
}

/// Kept, open on a desktop of its own with a ledger of its own. All of it ends with this.
pub struct Kept {
    page: Option<Client>,
    port: u16,
    start: Start,
    pub(crate) presses: AtomicUsize,
    desktop: Desktop,
    data: Arc<TempDir>,
}

impl Kept {
    /// Opens Kept for the first time.
    ///
    /// # Errors
    /// When a program is missing, or the window does not come up.
    pub async fn open(start: Start) -> Result<Self> {
        Self::open_on(Arc::new(TempDir::with_prefix("kept-data-")?), start).await
    }

    /// Opens Kept on a folder that holds a ledger already.
    ///
    /// # Errors
    /// When a program is missing, or the window does not come up.
    pub async fn open_in(data: TempDir, start: Start) -> Result<Self> {
        Self::open_on(Arc::new(data), start).await
    }

    /// Opens a second Kept on the data of this one, on another desktop.
    ///
    /// # Errors
    /// When its window does not come up.
    pub async fn open_beside(&self) -> Result<Self> {
        Self::open_on(Arc::clone(&self.data), self.start).await
    }

    async fn open_on(data: Arc<TempDir>, start: Start) -> Result<Self> {
        let mut desktop = Desktop::start(start.screen)?;
        if start.panel {
            desktop.add_panel()?;
        }
        if start.bubbles {
            desktop.add_bubbles()?;
        }
        if start.mail {
            desktop.add_mail_program()?;
        }
        if start.asleep {
            desktop.add_system_bus()?;
            desktop.set("KEPT_TIMERS_STAND_STILL", "1");
        }
        if start.backs_up_at_once {
            desktop.set("KEPT_FIRST_BACKUP_AFTER", "0");
        }
        // Kept lets itself be driven only when it is told so.
        desktop.set("TAURI_WEBVIEW_AUTOMATION", "true");
        let port = free_port()?;
        desktop.add("WebKitWebDriver", &[&format!("--port={port}")])?;
        let mut kept = Self {
            page: None,
            port,
            start,
            presses: AtomicUsize::new(0),
            desktop,
            data,
        };
        kept.start().await?;
        Ok(kept)
    }

    /// Quits as a person does, and opens Kept again on the same data.
    ///
    /// # Errors
    /// When Kept does not end within ten seconds, or does not come up again.
    pub async fn restart(&mut self) -> Result<()> {
        self.close().await?;
        self.start().await
    }

    /// Quits as a person does, and opens Kept again on the same data so many days after today.
    ///
    /// # Errors
    /// When Kept does not end within ten seconds, or does not come up again.
    pub async fn restart_days_later(&mut self, days: u64) -> Result<()> {
        self.close().await?;
        self.desktop.set("KEPT_DAYS_AHEAD", days.to_string());
        // What the driver starts finds what the driver found.
        self.port = free_port()?;
        let port = format!("--port={}", self.port);
        self.desktop.add("WebKitWebDriver", &[&port])?;
        self.start().await
    }

    /// Quits as a person does. The desktop and the data stay.
    ///
    /// # Errors
    /// When Kept has not ended ten seconds later.
    pub async fn close(&mut self) -> Result<()> {
        self.hands(&["key", "ctrl+q"])?;
        self.ended().await
    }

    /// Ends Kept as a power cut does, between two instructions. The desktop and the data stay.
    ///
    /// # Errors
    /// When Kept is not running.
    pub async fn kill(&mut self) -> Result<()> {
        for process in self.processes()? {
            let status = self
                .desktop
                .command("kill")
                .args(["-KILL", &process.to_string()])
                .status()?;
            ensure!(status.success(), "Kept could not be killed");
        }
        self.ended().await
    }

    /// Opens Kept on the data as it is.
    ///
    /// # Errors
    /// When the window does not come up within half a minute.
    pub async fn start(&mut self) -> Result<()> {
        let data = self.data.path().to_owned();
        self.start_on(&data).await
    }

    /// Opens Kept on another data folder.
    ///
    /// # Errors
    /// When the window does not come up within half a minute.
    pub async fn start_on(&mut self, data: &Path) -> Result<()> {
        let mut arguments = vec!["--data".to_owned(), data.display().to_string()];
        if self.start.example {
            arguments.push("--example".to_owned());
        }
        let wanted =
            json!({ "webkitgtk:browserOptions": { "binary": program()?, "args": arguments } });
        let wanted = wanted
            .as_object()
            .cloned()
            .context("capabilities are an object")?;
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(wanted);
        let driver = format!("http://127.0.0.1:{}", self.port);
        for _ in 0..100 {
            // A program that ends before its window is there leaves the driver waiting for ever.
            let connecting =
                tokio::time::timeout(Duration::from_secs(30), builder.connect(&driver));
            match connecting
                .await
                .context("Kept opened no window within half a minute")?
            {
                Ok(page) => {
                    self.page = Some(page);
                    return self.attended().await;
                }
                // The driver is still on its way up.
                Err(NewSessionError::FailedC(_)) => {
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
                Err(error) => return Err(error).context("Kept did not open its window"),
            }
        }
        bail!("WebKitWebDriver did not come up")
    }

    /// Calls Kept on the command line, on the same data, as from a terminal without a screen.
    ///
    /// # Errors
    /// When the program cannot be started.
    pub fn command_line(&self, words: &[&str]) -> Result<Said> {
        let mut command = self.desktop.command(program()?);
        for screen in ["DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"] {
            command.env_remove(screen);
        }
        let output = command
            .args(words)
            .arg("--data")
            .arg(self.data.path())
            .stdin(std::process::Stdio::null())
            .output()?;
        Ok(Said {
            code: output.status.code(),
            out: String::from_utf8(output.stdout)?,
            complaint: String::from_utf8(output.stderr)?,
        })
    }

    /// Calls a command of the shell as the page does; the inner error is the shell's refusal.
    ///
    /// # Errors
    /// When the window is gone.
    pub async fn call(&self, command: &str, input: Value) -> Result<Result<Value, Value>> {
        const CALL: &str = "const [command, input, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(command, { input })
                .then((answer) => done({ answer }), (refused) => done({ refused }))";
        let said = self
            .page()
            .execute_async(CALL, vec![command.into(), input])
            .await?;
        Ok(match said.get("refused") {
            Some(refused) => Err(refused.clone()),
            None => Ok(said["answer"].clone()),
        })
    }

    /// The page in the window, for questions that nothing here asks.
    ///
    /// # Panics
    /// While Kept is closed.
    #[must_use]
    pub fn page(&self) -> &Client {
        #[allow(
            clippy::expect_used,
            reason = "a test that asks a closed window is wrong itself"
        )]
        self.page.as_ref().expect("Kept is open")
    }

    /// The desktop that Kept stands on.
    #[must_use]
    pub fn desktop(&self) -> &Desktop {
        &self.desktop
    }

    /// The same, to take parts away from it or to add some.
    pub fn desktop_mut(&mut self) -> &mut Desktop {
        &mut self.desktop
    }

    /// The data folder: the ledger, its backups and the logs.
    #[must_use]
    pub fn data(&self) -> &Path {
        self.data.path()
    }

    /// Asks the window manager for another size of the window, in pixels.
    ///
    /// # Errors
    /// When there is no window.
    pub fn resize(&self, width: u16, height: u16) -> Result<()> {
        let (width, height) = (width.to_string(), height.to_string());
        let window = ["search", "--sync", "--onlyvisible", "--name", "^Kept$"];
        self.hands(&[window.as_slice(), &["windowsize", &width, &height]].concat())
    }

    /// Takes a picture of the window and says where it is: `target/screenshots/NAME.png`, after the test's own name.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn picture(&self, name: &str) -> Result<PathBuf> {
        let test = std::thread::current()
            .name()
            .unwrap_or("test")
            .replace("::", "-");
        let folder = built()?.join("../screenshots");
        fs::create_dir_all(&folder)?;
        let path = folder.canonicalize()?.join(format!("{test}-{name}.png"));
        // The web view's own picture needs a graphics card's clock; the screen shows what a person sees anyway.
        self.desktop.picture(Some("Kept"), &path)?;
        Ok(path)
    }

    /// Waits until the window manager has given the new window the keyboard, and the page is there to hear it.
    async fn attended(&self) -> Result<()> {
        const HEARS: &str =
            "return document.hasFocus() && document.querySelector('#app').childElementCount > 0";
        self.until("a painted window with the focus", async || {
            let attended = self.ask(HEARS, Vec::new()).await?;
            Ok((attended == true).then_some(()))
        })
        .await
    }

    /// Waits until no process works on the data any more, and lets go of the page.
    ///
    /// # Errors
    /// When it has not ended after ten seconds.
    pub async fn ended(&mut self) -> Result<()> {
        for _ in 0..100 {
            if self.processes()?.is_empty() {
                if let Some(page) = self.page.take() {
                    // The driver still counts the session of the window that is gone; without this it opens no other.
                    let _ = page.close().await;
                }
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        bail!("Kept did not end")
    }

    /// The processes that were started on this data folder.
    fn processes(&self) -> Result<Vec<u32>> {
        let data = self.data.path().display().to_string();
        let mut processes = Vec::new();
        for entry in fs::read_dir("/proc")? {
            let entry = entry?;
            let Some(process) = entry
                .file_name()
                .to_str()
                .and_then(|name| name.parse().ok())
            else {
                continue;
            };
            // A process that has ended meanwhile has no words.
            let words = fs::read(entry.path().join("cmdline")).unwrap_or_default();
            if words
                .split(|byte| *byte == 0)
                .any(|word| word == data.as_bytes())
            {
                processes.push(process);
            }
        }
        Ok(processes)
    }
}

/// Kept itself, where Cargo put it.
///
/// # Errors
/// When it was not built.
pub fn program() -> Result<PathBuf> {
    let program = built()?.join("kept");
    ensure!(
        program.is_file(),
        "there is no {}: cargo build --package kept --features custom-protocol",
        program.display()
    );
    Ok(program)
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
