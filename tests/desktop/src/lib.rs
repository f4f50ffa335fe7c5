//! A private desktop: a screen nobody sees, a session bus, a window manager and folders of its own.
//!
//! Everything started here ends with the thread that started it, even when that is killed.
#![cfg(target_os = "linux")]

mod folders;
mod look;
mod part;
mod size;

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use part::Part;
use tempfile::TempDir;

pub use look::Look;
pub use size::Size;

/// Why there is no desktop, or no picture of it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A program the desktop is made of is not installed.
    #[error("{program} is not installed: `cargo xtask setup` installs it")]
    Missing {
        /// The program's name on the command line.
        program: String,
    },
    /// A part started and then did not do what it is there for.
    #[error("{part} {problem}")]
    Broken {
        /// The program's name on the command line.
        part: String,
        /// What it failed to do.
        problem: String,
    },
    /// A folder could not be made, or a process not be asked.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

/// The result of everything that touches the desktop.
pub type Result<T> = std::result::Result<T, Error>;

/// A running desktop. Dropping it ends every part of it and removes its folders.
pub struct Desktop {
    surroundings: Vec<(&'static str, String)>,
    bubbles: Option<folders::BubbleFiles>,
    // Declared in the order in which they have to end: what stands on the bus and the screen goes first.
    parts: Vec<Part>,
    _bus: Part,
    _screen: Part,
    folders: TempDir,
}

impl Desktop {
    /// Starts a screen of `size` pixels, a session bus and a window manager.
    ///
    /// # Errors
    /// When a program is missing, or does not come up within ten seconds.
    pub fn start(size: Size) -> Result<Self> {
        let folders = TempDir::with_prefix("kept-desktop-")?;
        let mut surroundings = folders::make(folders.path())?;
        surroundings.extend(SURROUNDINGS.map(|(name, value)| (name, value.to_owned())));

        let screen_size = format!("{size}x24");
        let picture = folders.path().join("screen");
        std::fs::create_dir(&picture)?;
        let (screen, number) = Part::start_and_hear(command(
            "Xvfb",
            &[
                "-fbdir",
                &picture.to_string_lossy(),
                "-displayfd",
                "1",
                "-screen",
                "0",
                &screen_size,
                "-nolisten",
                "tcp",
                "-noreset",
            ],
            &surroundings,
        ))?;
        surroundings.push(("DISPLAY", format!(":{number}")));

        let (bus, address) = bus(&surroundings)?;
        surroundings.push((BUS, address));

        let mut desktop = Self {
            surroundings,
            bubbles: None,
            parts: Vec::new(),
            _bus: bus,
            _screen: screen,
            folders,
        };
        desktop.add("openbox", &["--sm-disable"])?;
        // xdotool asks the window manager, so an answer means that there is one.
        desktop.wait_for("openbox", "xdotool", &["get_num_desktops"])?;
        Ok(desktop)
    }

    /// Adds a notification server.
    ///
    /// # Errors
    /// When dunst is missing, or does not answer within ten seconds.
    pub fn add_bubbles(&mut self) -> Result<()> {
        if self.bubbles.is_none() {
            self.bubbles = Some(folders::configure_bubbles(self.folders.path())?);
        }
        self.add(BUBBLES, &[])?;
        self.wait_for(BUBBLES, "dunstctl", &["count"])
    }

    /// Adds a mail program, which opens nothing and keeps what it was handed.
    ///
    /// # Errors
    /// When its file cannot be made.
    pub fn add_mail_program(&mut self) -> Result<()> {
        let path = folders::configure_mail_program(self.folders.path())?;
        self.set("PATH", path);
        Ok(())
    }

    /// What the mail program was handed so far, oldest first.
    ///
    /// # Errors
    /// When it was handed nothing.
    pub fn mailed(&self) -> Result<Vec<String>> {
        let handed = std::fs::read_to_string(folders::mailed(self.folders.path()))?;
        Ok(handed.lines().map(str::to_owned).collect())
    }

    /// Ends the notification server, and every bubble with it. What it has shown can still be asked for.
    pub fn remove_bubbles(&mut self) {
        self.parts.retain(|part| part.program() != BUBBLES);
    }

    /// What the notification server has shown so far, oldest first.
    ///
    /// # Errors
    /// When there never was one.
    pub fn bubbles(&self) -> Result<Vec<Bubble>> {
        let files = self.bubbles.as_ref().ok_or_else(no_bubbles)?;
        let shown = std::fs::read_to_string(&files.shown)?;
        Ok(shown.lines().map(Bubble::read).collect())
    }

    /// How many bubbles stand on the screen.
    ///
    /// # Errors
    /// When no server answers.
    pub fn bubbles_standing(&self) -> Result<u32> {
        let mut count = self.command("dunstctl");
        let answer = count.args(["count", "displayed"]).output()?;
        let count = String::from_utf8_lossy(&answer.stdout);
        count.trim().parse().map_err(|_| no_bubbles())
    }

    /// Presses a button of the newest bubble, by what is written on it.
    ///
    /// # Errors
    /// When no server answers.
    pub fn press(&self, label: &str) -> Result<()> {
        let files = self.bubbles.as_ref().ok_or_else(no_bubbles)?;
        std::fs::write(&files.wanted, label)?;
        let pressed = self.command("dunstctl").arg("context").status()?;
        if pressed.success() {
            Ok(())
        } else {
            Err(no_bubbles())
        }
    }

    /// Adds a panel that shows tray icons.
    ///
    /// # Errors
    /// When xfce4-panel is missing, or no tray icon can register within ten seconds.
    pub fn add_panel(&mut self) -> Result<()> {
        folders::configure_panel(self.folders.path())?;
        self.add(PANEL, &["--disable-wm-check"])?;
        self.wait_for(
            PANEL,
            "gdbus",
            &[
                "wait",
                "--session",
                "--timeout",
                "1",
                "org.kde.StatusNotifierWatcher",
            ],
        )
    }

    /// Ends the panel, as a crash does or a person who wants none.
    pub fn remove_panel(&mut self) {
        self.parts.retain(|part| part.program() != PANEL);
    }

    /// Adds a system bus on which nobody stands.
    ///
    /// # Errors
    /// When dbus-daemon is missing, or does not come up.
    pub fn add_system_bus(&mut self) -> Result<()> {
        let (bus, address) = bus(&self.surroundings)?;
        self.parts.push(bus);
        self.set(SYSTEM_BUS, address);
        Ok(())
    }

    /// The address of the session bus.
    #[must_use]
    pub fn bus(&self) -> &str {
        self.named(BUS)
    }

    /// The address of the system bus.
    #[must_use]
    pub fn system_bus(&self) -> &str {
        self.named(SYSTEM_BUS)
    }

    fn named(&self, wanted: &str) -> &str {
        let found = self.surroundings.iter().rfind(|(name, _)| *name == wanted);
        found.map_or("", |(_, value)| value)
    }

    /// A command that runs on this desktop and in its folders.
    #[must_use]
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        surround(&mut command, &self.surroundings);
        command
    }

    /// Writes a PNG to `path`: of the window with this title, or of the whole screen.
    ///
    /// # Errors
    /// When ImageMagick is missing, there is no such window, or the path cannot be written.
    pub fn picture(&self, window: Option<&str>, path: &Path) -> Result<()> {
        let mut import = self.command("import");
        import.args(["-window", window.unwrap_or("root")]).arg(path);
        let done = import
            .output()
            .map_err(|error| part::unstarted("import", error))?;
        if done.status.success() {
            return Ok(());
        }
        let problem = String::from_utf8_lossy(&done.stderr).trim().to_owned();
        Err(Error::Broken {
            part: "import".to_owned(),
            problem,
        })
    }

    /// What stands on the screen right now, in every eighth of its lines. Costs the desktop nothing and takes well under
    /// a millisecond.
    ///
    /// # Errors
    /// When the screen is gone.
    pub fn look(&self) -> Result<Look> {
        Look::at(&self.folders.path().join("screen/Xvfb_screen0"))
    }

    /// The folder that holds this desktop's own `XDG_*` folders.
    #[must_use]
    pub fn folders(&self) -> &Path {
        self.folders.path()
    }

    /// Every program started from now on finds `value` under `name` in its environment.
    pub fn set(&mut self, name: &'static str, value: impl Into<String>) {
        self.surroundings.push((name, value.into()));
    }

    /// Adds a program that stands on this desktop until both end.
    ///
    /// # Errors
    /// When the program is missing.
    pub fn add(&mut self, program: &str, arguments: &[&str]) -> Result<()> {
        self.parts.push(Part::start(command(
            program,
            arguments,
            &self.surroundings,
        ))?);
        Ok(())
    }

    /// Asks until `program` succeeds, which shows that `part` is up.
    fn wait_for(&self, part: &str, program: &str, arguments: &[&str]) -> Result<()> {
        for _ in 0..100 {
            let mut question = self.command(program);
            question.args(arguments);
            let answer = question
                .output()
                .map_err(|error| part::unstarted(program, error))?;
            if answer.status.success() {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        Err(Error::Broken {
            part: part.to_owned(),
            problem: "did not come up within ten seconds".to_owned(),
        })
    }
}

/// A bubble that was shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bubble {
    /// `LOW`, `NORMAL` or `CRITICAL`.
    pub urgency: String,
    /// Its first line.
    pub title: String,
    /// Its text, with a bar for each end of a line.
    pub body: String,
}

impl Bubble {
    fn read(line: &str) -> Self {
        let mut parts = line.splitn(3, '\t').map(str::to_owned);
        let mut next = || parts.next().unwrap_or_default();
        Self {
            urgency: next(),
            title: next(),
            body: next(),
        }
    }
}

fn no_bubbles() -> Error {
    Error::Broken {
        part: "dunst".to_owned(),
        problem: "shows no bubbles".to_owned(),
    }
}

/// The program that shows bubbles.
const BUBBLES: &str = "dunst";

/// The program that shows tray icons.
const PANEL: &str = "xfce4-panel";

/// Where programs find the session bus.
const BUS: &str = "DBUS_SESSION_BUS_ADDRESS";

/// Where programs find the system bus; on a desktop that has added none, they find nothing there.
const SYSTEM_BUS: &str = "DBUS_SYSTEM_BUS_ADDRESS";

/// What every program here finds, whatever the real desktop says.
const SURROUNDINGS: [(&str, &str); 9] = [
    (SYSTEM_BUS, "unix:path=/nonexistent"),
    ("GDK_BACKEND", "x11"),
    ("GSETTINGS_BACKEND", "memory"),
    ("LIBGL_ALWAYS_SOFTWARE", "1"),
    ("XDG_SESSION_TYPE", "x11"),
    ("XDG_CURRENT_DESKTOP", "XFCE"),
    // Without a graphics card both of these only cost time, or the whole picture.
    ("WEBKIT_DISABLE_COMPOSITING_MODE", "1"),
    ("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
    // The parts of the window that WebKitGTK draws itself are English in every test.
    ("LC_MESSAGES", "C.UTF-8"),
];

/// What would lead a program back to the real desktop.
const LEAKS: [&str; 4] = [
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "SESSION_MANAGER",
    "DESKTOP_STARTUP_ID",
];

fn surround(command: &mut Command, surroundings: &[(&'static str, String)]) {
    for leak in LEAKS {
        command.env_remove(leak);
    }
    command.envs(surroundings.iter().map(|(name, value)| (name, value)));
}

/// A bus of its own, and its address.
fn bus(surroundings: &[(&'static str, String)]) -> Result<(Part, String)> {
    Part::start_and_hear(command(
        "dbus-daemon",
        &["--session", "--nofork", "--nopidfile", "--print-address=1"],
        surroundings,
    ))
}

/// A part's command, which the kernel ends together with the thread that started it.
fn command(program: &str, arguments: &[&str], surroundings: &[(&'static str, String)]) -> Command {
    let mut command = Command::new("setpriv");
    command
        .args(["--pdeathsig", "TERM", "--", program])
        .args(arguments);
    surround(&mut command, surroundings);
    command
}
