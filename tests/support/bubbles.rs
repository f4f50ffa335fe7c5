//! A notification server that writes down what it is asked to show, and when.

use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;
use chrono::{DateTime, Utc};
use desktop::Desktop;
use zbus::{Connection, connection, interface};

/// A bubble as it was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// When.
    pub at: DateTime<Utc>,
    /// Its first line.
    pub title: String,
    /// Its text.
    pub body: String,
}

/// Stands on the session bus of a desktop until it is dropped.
pub struct Recording {
    _bus: Connection,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Recording {
    /// Comes up there.
    ///
    /// # Errors
    /// When another server stands there, or the bus is gone.
    pub async fn on(desktop: &Desktop) -> Result<Self> {
        let asked = Arc::default();
        let server = Server {
            asked: Arc::clone(&asked),
        };
        let bus = connection::Builder::address(desktop.bus())?
            .serve_at("/org/freedesktop/Notifications", server)?
            .name("org.freedesktop.Notifications")?
            .build()
            .await?;
        Ok(Self { _bus: bus, asked })
    }

    /// What it was asked to show so far, oldest first.
    #[must_use]
    pub fn asked(&self) -> Vec<Asked> {
        lock(&self.asked).clone()
    }
}

struct Server {
    asked: Arc<Mutex<Vec<Asked>>>,
}

fn lock(asked: &Mutex<Vec<Asked>>) -> std::sync::MutexGuard<'_, Vec<Asked>> {
    asked.lock().unwrap_or_else(PoisonError::into_inner)
}

#[interface(name = "org.freedesktop.Notifications")]
impl Server {
    #[allow(
        clippy::too_many_arguments,
        reason = "the specification of the desktop has so many"
    )]
    fn notify(
        &self,
        _app_name: &str,
        replaces: u32,
        _icon: &str,
        title: String,
        body: String,
        _actions: Vec<String>,
        _hints: std::collections::HashMap<String, zbus::zvariant::OwnedValue>,
        _timeout: i32,
    ) -> u32 {
        let mut asked = lock(&self.asked);
        asked.push(Asked {
            at: Utc::now(),
            title,
            body,
        });
        if replaces == 0 {
            u32::try_from(asked.len()).unwrap_or(u32::MAX)
        } else {
            replaces
        }
    }

    fn close_notification(&self, _number: u32) {}

    fn get_capabilities(&self) -> Vec<String> {
        vec!["actions".to_owned(), "body".to_owned()]
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        ["recording", "kept", "1", "1.2"].map(str::to_owned).into()
    }
}
