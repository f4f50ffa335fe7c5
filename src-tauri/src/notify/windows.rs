//! Toasts of Windows. Whatever is pressed on one starts Kept with a link, which the running Kept is handed.
//!
//! That is the Kept on the usual ledger: on a bubble of one that was opened with `--data`, nothing can be answered.

use std::io;

use app::delivery::Place;
use domain::ids::DeliveryId;
use windows::Data::Xml::Dom::XmlDocument;
use windows::UI::Notifications::{
    NotificationSetting, ToastNotification, ToastNotificationManager, ToastNotificationPriority,
};
use windows::core::HSTRING;
use windows_registry::CURRENT_USER;

use super::toast::{Links, xml};
use super::{Bubble, NotShown, Notifier, Pressed, Presses};
use crate::surroundings::IDENTIFIER;

/// Kept's toasts among each other; their tags are the bubbles' ids.
const GROUP: &str = "kept";

/// The toasts of this log-in.
pub(crate) struct Toasts {
    links: Links,
}

impl Toasts {
    /// Tells Windows who shows them and who follows their links. What is pressed does not come by `_presses`.
    pub(crate) fn new(_presses: Presses) -> Self {
        if let Err(error) = register() {
            log::warn!("Windows does not know what to do with Kept's links: {error}");
        }
        Self {
            links: Links::default(),
        }
    }
}

/// Writes down, for this log-in, what the toasts are called and what a link starts.
fn register() -> io::Result<()> {
    let program = std::env::current_exe()?;
    let written = || {
        let links = CURRENT_USER.create(r"Software\Classes\kept")?;
        links.set_string("", "URL:Kept")?;
        links.set_string("URL Protocol", "")?;
        let command = format!(r#""{}" "%1""#, program.display());
        links
            .create(r"shell\open\command")?
            .set_string("", command)?;
        let name = CURRENT_USER.create(format!(r"Software\Classes\AppUserModelId\{IDENTIFIER}"))?;
        name.set_string("DisplayName", "Kept")
    };
    written().map_err(io::Error::other)
}

/// Hands a toast over.
fn raise(bubble: &Bubble, toast: &str) -> windows::core::Result<NotificationSetting> {
    let notifier = ToastNotificationManager::CreateToastNotifierWithId(&HSTRING::from(IDENTIFIER))?;
    // Of a program that never showed one, Windows knows no setting yet.
    let setting = notifier.Setting().unwrap_or(NotificationSetting::Enabled);
    if setting == NotificationSetting::Enabled {
        let document = XmlDocument::new()?;
        document.LoadXml(&HSTRING::from(toast))?;
        let toast = ToastNotification::CreateToastNotification(&document)?;
        toast.SetTag(&HSTRING::from(bubble.id.to_string()))?;
        toast.SetGroup(&HSTRING::from(GROUP))?;
        if bubble.is_urgent {
            toast.SetPriority(ToastNotificationPriority::High)?;
        }
        notifier.Show(&toast)?;
    }
    Ok(setting)
}

/// Takes a toast from the screen and from the list of those that were missed.
fn remove(id: DeliveryId) -> windows::core::Result<()> {
    ToastNotificationManager::History()?.RemoveGroupedTagWithId(
        &HSTRING::from(id.to_string()),
        &HSTRING::from(GROUP),
        &HSTRING::from(IDENTIFIER),
    )
}

impl Notifier for Toasts {
    async fn show(&self, bubble: &Bubble) -> Result<Place, NotShown> {
        if let Some(replaced) = bubble.replaces {
            self.withdraw(replaced).await;
        }
        let secret = self.links.give(bubble.id);
        let refused = match raise(bubble, &xml(bubble, secret)) {
            Ok(NotificationSetting::Enabled) => {
                return Ok(Place {
                    shown_by: secret.simple().to_string(),
                    number: 0,
                });
            }
            Ok(setting) => format!("they are switched off ({})", setting.0),
            Err(error) => error.to_string(),
        };
        self.links.forget(bubble.id);
        Err(NotShown::Refused(refused))
    }

    async fn resume(&self, bubbles: Vec<(DeliveryId, Place)>) {
        for (id, place) in bubbles {
            self.links.know(id, &place.shown_by);
        }
    }

    async fn withdraw(&self, id: DeliveryId) {
        self.links.forget(id);
        // One that was closed before is an error to some versions.
        if let Err(error) = remove(id) {
            log::info!("a bubble could not be taken from the screen: {error}");
        }
    }

    fn follow(&self, link: &str) -> Option<Pressed> {
        self.links.follow(link)
    }
}
