//! The part of logind that says when the laptop goes to sleep and when it is awake again.

use anyhow::Result;
use desktop::Desktop;
use zbus::{Connection, connection};

/// What logind is called on the bus.
const NAME: &str = "org.freedesktop.login1";

/// Stands on the system bus of a desktop.
pub struct Logind(Connection);

impl Logind {
    /// Comes up there.
    ///
    /// # Errors
    /// When the desktop has no system bus.
    pub async fn on(desktop: &Desktop) -> Result<Self> {
        let bus = connection::Builder::address(desktop.system_bus())?
            .name(NAME)?
            .build()
            .await?;
        Ok(Self(bus))
    }

    /// Says that the laptop goes to sleep, or that it has slept.
    ///
    /// # Errors
    /// When the bus is gone.
    pub async fn says_that_it_sleeps(&self, sleeps: bool) -> Result<()> {
        let bus = &self.0;
        let (path, interface) = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager");
        bus.emit_signal(None::<&str>, path, interface, "PrepareForSleep", &sleeps)
            .await?;
        Ok(())
    }
}
