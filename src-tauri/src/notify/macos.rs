//! Notifications of macOS, which only shows those of a bundled program.

use std::time::Duration;

use app::delivery::Place;
use domain::ids::DeliveryId;
use mac_usernotifications::{
    Action, Error, InterruptionLevel, Notification, NotificationResponse, check_bundle,
    close_delivered, request_auth,
};
use tokio::time::timeout;

use super::{Bubble, NotShown, Notifier, Press, Pressed, Presses};

/// Longer than this nobody waits for the system, nor for a person who is asked whether there may be bubbles.
const PATIENCE: Duration = Duration::from_secs(5);

/// So long a bubble can be answered. Then it is taken away, or what listens to one that was swept aside would stay.
const STANDS: Duration = Duration::from_secs(24 * 60 * 60);

/// The system's notification centre.
pub(crate) struct NotificationCentre {
    presses: Presses,
}

impl NotificationCentre {
    /// Asks the person whether there may be bubbles when there is the first to show.
    pub(crate) const fn new(presses: Presses) -> Self {
        Self { presses }
    }
}

/// A bubble in the words of macOS.
fn put(bubble: &Bubble) -> Notification {
    let level = if bubble.is_urgent {
        InterruptionLevel::TimeSensitive
    } else {
        InterruptionLevel::Active
    };
    let notification = Notification::new()
        .id(&bubble.id.to_string())
        .title(&bubble.title)
        .message(&bubble.body)
        .interruption_level(level)
        .default_sound()
        .timeout(STANDS);
    let buttons = bubble.buttons.iter();
    buttons.fold(notification, |notification, (press, label)| {
        notification.action(Action::button(press.key(), label))
    })
}

fn pressed(response: &NotificationResponse) -> Option<Press> {
    if response.is_default_action() {
        return Some(Press::Open);
    }
    Press::of(&response.action_identifier)
}

impl Notifier for NotificationCentre {
    async fn show(&self, bubble: &Bubble) -> Result<Place, NotShown> {
        let refused = |why: &str| NotShown::Refused(why.to_owned());
        match timeout(PATIENCE, request_auth()).await {
            Ok(Ok(true)) => {}
            Ok(Ok(false)) => return Err(refused("the person wants none")),
            Ok(Err(error)) => return Err(refused(&error.to_string())),
            Err(_) => return Err(refused("the person has not said yet whether they want any")),
        }
        let shown = match timeout(PATIENCE, put(bubble).send()).await {
            Ok(Ok(shown)) => shown,
            Ok(Err(error @ Error::NotificationRejected)) => {
                return Err(refused(&error.to_string()));
            }
            Ok(Err(error)) => return Err(NotShown::Unsure(error.to_string())),
            Err(_) => return Err(NotShown::Unsure("no answer".to_owned())),
        };
        if let Some(replaced) = bubble.replaces {
            self.withdraw(replaced).await;
        }
        let (id, presses) = (bubble.id, self.presses.clone());
        tauri::async_runtime::spawn(async move {
            // One that was swept aside, or that nobody has answered in time, was not pressed.
            if let Ok(response) = shown.response().await
                && let Some(press) = pressed(&response)
            {
                let token = None;
                let _ = presses.send(Pressed { id, press, token }).await;
            }
        });
        Ok(Place {
            shown_by: String::new(),
            number: 0,
        })
    }

    async fn resume(&self, bubbles: Vec<(DeliveryId, Place)>) {
        // What is pressed on them would not be heard. Today and the tray say what they said.
        for (id, _) in bubbles {
            self.withdraw(id).await;
        }
    }

    async fn withdraw(&self, id: DeliveryId) {
        // Outside a bundle the call would end the program.
        if check_bundle().is_ok() {
            close_delivered(&id.to_string()).await;
        }
    }
}
