//! A notification server that writes down what it is asked to show, and when.

use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;
use chrono::{DateTime, Utc};
use desktop::Desktop;
use zbus::{Connection, connection, fdo, interface};

/// A bubble as it was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// When.
    pub at: DateTime<Utc>,
    /// Its first line.
    pub title: String,
    /// Its text.
    pub body: String,
    /// What is written on its buttons.
    pub buttons: Vec<String>,
}

/// How a server takes what it is asked to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// It shows it, with its buttons.
    Shows,
    /// It shows words alone.
    WithoutButtons,
    /// It says no.
    Refuses,
    /// It never answers.
    Hangs,
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
    pub async fn on(desktop: &Desktop, manner: Manner) -> Result<Self> {
        let asked = Arc::default();
        let server = Server {
            asked: Arc::clone(&asked),
            manner,
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
    manner: Manner,
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
    async fn notify(
        &self,
        _app_name: &str,
        replaces: u32,
        _icon: &str,
        title: String,
        body: String,
        actions: Vec<String>,
        _hints: std::collections::HashMap<String, zbus::zvariant::OwnedValue>,
        _timeout: i32,
    ) -> fdo::Result<u32> {
        let count = {
            let mut asked = lock(&self.asked);
            // Each button is its key and what is written on it.
            let buttons = actions.into_iter().skip(1).step_by(2).collect();
            asked.push(Asked {
                at: Utc::now(),
                title,
                body,
                buttons,
            });
            asked.len()
        };
        match self.manner {
            Manner::Refuses => Err(fdo::Error::LimitsExceeded("not now".to_owned())),
            Manner::Hangs => std::future::pending().await,
            Manner::Shows | Manner::WithoutButtons if replaces == 0 => {
                Ok(u32::try_from(count).unwrap_or(u32::MAX))
            }
            Manner::Shows | Manner::WithoutButtons => Ok(replaces),
        }
    }

    fn close_notification(&self, _number: u32) {}

    fn get_capabilities(&self) -> Vec<String> {
        let abilities = match self.manner {
            Manner::WithoutButtons => ["body"].as_slice(),
            Manner::Shows | Manner::Refuses | Manner::Hangs => &["actions", "body"],
        };
        abilities.iter().map(ToString::to_string).collect()
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        ["recording", "kept", "1", "1.2"].map(str::to_owned).into()
    }
}
