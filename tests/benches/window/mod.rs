//! What the window takes, beside an empty one on the same desktop.

mod idle;
mod ipc;
mod memory;
mod processes;
mod start;

use std::path::{Path, PathBuf};
use std::process::Child;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use desktop::{Desktop, Look, Size};
use kept_tests::{built, program};

pub use idle::run as idle;
pub use ipc::run as ipc;
pub use memory::run as memory;
pub use start::run as start;

pub const SCREEN: Size = Size {
    width: 1400,
    height: 900,
};

/// How often the screen is looked at.
const EVERY: Duration = Duration::from_millis(4);

/// So much of the screen has to look as it will in the end; a caret may blink and a clock go on.
const ALIKE: f64 = 0.995;

/// For so long nothing changes any more.
const REST: Duration = Duration::from_millis(1_500);

/// Nothing takes longer to come up, or to go.
const LIMIT: Duration = Duration::from_secs(60);

/// A program with a window, as it is started again and again.
struct Windowed {
    desktop: Desktop,
    program: PathBuf,
    arguments: Vec<String>,
    /// The keys that end it.
    quit: &'static str,
    bare: Look,
}

impl Windowed {
    /// Kept on the ledger in this folder.
    fn kept(data: &Path) -> Result<Self> {
        let arguments = vec!["--data".to_owned(), data.display().to_string()];
        Self::of(program()?, arguments, "ctrl+q")
    }

    /// The empty window.
    fn empty() -> Result<Self> {
        let program = built()?.join("examples/empty_window");
        ensure!(program.is_file(), "there is no {}", program.display());
        Self::of(program, Vec::new(), "alt+F4")
    }

    fn of(program: PathBuf, arguments: Vec<String>, quit: &'static str) -> Result<Self> {
        let desktop = Desktop::start(SCREEN)?;
        let bare = desktop.look()?;
        Ok(Self {
            desktop,
            program,
            arguments,
            quit,
            bare,
        })
    }

    fn start(&self) -> Result<Child> {
        let mut command = self.desktop.command(&self.program);
        command.args(&self.arguments);
        command
            .spawn()
            .with_context(|| self.program.display().to_string())
    }

    /// Waits until a window has come up and nothing changes any more; what stands there then.
    fn at_rest(&self) -> Result<Look> {
        let start = Instant::now();
        let (mut last, mut since) = (self.desktop.look()?, Instant::now());
        while start.elapsed() < LIMIT {
            std::thread::sleep(Duration::from_millis(50));
            let now = self.desktop.look()?;
            if now.same_as(&last) < 1.0 {
                (last, since) = (now, Instant::now());
            } else if last.same_as(&self.bare) < ALIKE && since.elapsed() >= REST {
                return Ok(last);
            }
        }
        bail!("{} did not come to rest", self.program.display())
    }

    /// How long it takes from now on until the screen looks so.
    fn shows(&self, wanted: &Look) -> Result<Duration> {
        let start = Instant::now();
        while start.elapsed() < LIMIT {
            if self.desktop.look()?.same_as(wanted) >= ALIKE {
                return Ok(start.elapsed());
            }
            std::thread::sleep(EVERY);
        }
        bail!("{} did not show it", self.program.display())
    }

    /// Ends the program as a person does, and waits until the program has ended.
    fn close(&self, mut child: Child) -> Result<()> {
        let keys = self
            .desktop
            .command("xdotool")
            .args(["key", self.quit])
            .status()?;
        ensure!(keys.success(), "xdotool failed");
        let start = Instant::now();
        while start.elapsed() < LIMIT {
            if child.try_wait()?.is_some() {
                self.shows(&self.bare)?;
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        child.kill()?;
        child.wait()?;
        bail!("{} did not end", self.program.display())
    }
}
