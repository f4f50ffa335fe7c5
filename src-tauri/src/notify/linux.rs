//! Bubbles of the desktop's notification server, over the session bus.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use app::delivery::Place;
use domain::ids::DeliveryId;
use futures::StreamExt;
use tauri::async_runtime::JoinHandle;
use tokio::sync::{Mutex as AsyncMutex, Notify};
use zbus::fdo::DBusProxy;
use zbus::zvariant::Value;
use zbus::{Connection, connection, proxy};

use super::{Bubble, NotShown, Notifier, Press, Pressed, Presses};

/// The name of Kept's file in the menu of programs: the desktop shows its icon and remembers its settings by it.
const DESKTOP_ENTRY: &str = "Kept";

/// A server that reads marks in a text also where it says that it does not.
const READS_MARKS_UNSAID: &str = "dunst";

/// Longer than this nobody waits for a server.
const PATIENCE: Duration = Duration::from_secs(5);

/// The server's own time for a bubble.
const AS_THE_SERVER_LIKES: i32 = -1;

#[proxy(
    interface = "org.freedesktop.Notifications",
    default_service = "org.freedesktop.Notifications",
    default_path = "/org/freedesktop/Notifications",
    gen_blocking = false
)]
trait Notifications {
    #[allow(
        clippy::too_many_arguments,
        reason = "the specification of the desktop has so many"
    )]
    fn notify(
        &self,
        app_name: &str,
        replaces_id: u32,
        app_icon: &str,
        summary: &str,
        body: &str,
        actions: &[&str],
        hints: HashMap<&str, Value<'_>>,
        expire_timeout: i32,
    ) -> zbus::Result<u32>;

    fn close_notification(&self, id: u32) -> zbus::Result<()>;

    fn get_capabilities(&self) -> zbus::Result<Vec<String>>;

    /// Its name, who made it, its version, and that of the specification it follows.
    fn get_server_information(&self) -> zbus::Result<(String, String, String, String)>;

    #[zbus(signal)]
    fn action_invoked(&self, id: u32, action_key: String) -> zbus::Result<()>;

    #[zbus(signal)]
    fn activation_token(&self, id: u32, activation_token: String) -> zbus::Result<()>;

    #[zbus(signal)]
    fn notification_closed(&self, id: u32, reason: u32) -> zbus::Result<()>;
}

/// The bubbles that stand, by the server's numbers.
#[derive(Debug, Default)]
struct Shown {
    numbers: HashMap<DeliveryId, u32>,
    /// The token that came for a number, just before what was pressed on it.
    token: Option<(u32, String)>,
}

impl Shown {
    fn number(&self, id: DeliveryId) -> Option<u32> {
        self.numbers.get(&id).copied()
    }

    fn id(&self, number: u32) -> Option<DeliveryId> {
        let found = self.numbers.iter().find(|(_, known)| **known == number);
        found.map(|(id, _)| *id)
    }

    /// The bubble of this number is this one from here on.
    fn stands(&mut self, id: DeliveryId, number: u32) {
        self.numbers.retain(|_, known| *known != number);
        self.numbers.insert(id, number);
    }

    fn token_for(&mut self, number: u32) -> Option<String> {
        let token = self.token.take();
        token.and_then(|(of, token)| (of == number).then_some(token))
    }
}

/// The notification server of the session.
pub(crate) struct SessionBus {
    presses: Presses,
    shown: Arc<Mutex<Shown>>,
    /// A server has come since somebody last waited for one.
    came: Arc<Notify>,
    /// Kept for as long as it lives: some servers close a bubble together with the connection that asked for it.
    connection: AsyncMutex<Option<Listened>>,
}

/// A connection, and what hears its signals: that would keep it open when nobody else does.
struct Listened {
    connection: Connection,
    listener: JoinHandle<()>,
}

impl Drop for Listened {
    fn drop(&mut self) {
        self.listener.abort();
    }
}

impl SessionBus {
    /// Reaches the server when there is something to show.
    pub(crate) fn new(presses: Presses) -> Self {
        Self {
            presses,
            shown: Arc::default(),
            came: Arc::default(),
            connection: AsyncMutex::new(None),
        }
    }

    async fn server(&self) -> zbus::Result<NotificationsProxy<'static>> {
        let mut connection = self.connection.lock().await;
        if let Some(known) = &*connection {
            return NotificationsProxy::new(&known.connection).await;
        }
        let made = connection::Builder::session()?
            .method_timeout(PATIENCE)
            .build()
            .await?;
        let server = NotificationsProxy::new(&made).await?;
        let listener = self.listen(&server).await?;
        *connection = Some(Listened {
            connection: made,
            listener,
        });
        Ok(server)
    }

    /// Hears what is pressed, for as long as the connection lives.
    async fn listen(&self, server: &NotificationsProxy<'static>) -> zbus::Result<JoinHandle<()>> {
        let (mut invoked, mut tokens, mut closed, mut owners) = (
            server.receive_action_invoked().await?,
            server.receive_activation_token().await?,
            server.receive_notification_closed().await?,
            server.inner().receive_owner_changed().await?,
        );
        let (shown, presses) = (Arc::clone(&self.shown), self.presses.clone());
        let came = Arc::clone(&self.came);
        Ok(tauri::async_runtime::spawn(async move {
            loop {
                tokio::select! {
                    // The token comes before what it is for.
                    biased;
                    Some(signal) = tokens.next() => if let Ok(said) = signal.args() {
                        lock(&shown).token = Some((said.id, said.activation_token.clone()));
                    },
                    Some(signal) = invoked.next() => if let Ok(said) = signal.args() {
                        let pressed = pressed(&mut lock(&shown), said.id, &said.action_key);
                        if let Some(pressed) = pressed && presses.send(pressed).await.is_err() {
                            return;
                        }
                    },
                    Some(signal) = closed.next() => if let Ok(said) = signal.args() {
                        lock(&shown).numbers.retain(|_, number| *number != said.id);
                    },
                    Some(owner) = owners.next() => {
                        // Another server counts anew.
                        lock(&shown).numbers.clear();
                        if owner.is_some() {
                            came.notify_one();
                        }
                    },
                    else => return,
                }
            }
        }))
    }

    /// What became of a call that failed.
    async fn failed(&self, error: zbus::Error) -> NotShown {
        let said = error.to_string();
        match error {
            // The server, or the bus in its place, has answered.
            zbus::Error::MethodError(name, ..) if !is_no_answer(name.as_str()) => {
                NotShown::Refused(said)
            }
            zbus::Error::FDO(error) if !is_no_answer(&zbus::DBusError::name(&*error)) => {
                NotShown::Refused(said)
            }
            _ => {
                // A connection that does not answer is not asked again.
                self.connection.lock().await.take();
                NotShown::Unsure(said)
            }
        }
    }
}

/// Names of errors that say that no answer came.
fn is_no_answer(name: &str) -> bool {
    [
        "org.freedesktop.DBus.Error.NoReply",
        "org.freedesktop.DBus.Error.Timeout",
        "org.freedesktop.DBus.Error.TimedOut",
        "org.freedesktop.DBus.Error.Disconnected",
    ]
    .contains(&name)
}

impl Notifier for SessionBus {
    async fn show(&self, bubble: &Bubble) -> Result<Place, NotShown> {
        let refused = |error: zbus::Error| NotShown::Refused(error.to_string());
        let server = self.server().await.map_err(refused)?;
        let asked = async {
            let (name, ..) = server.get_server_information().await?;
            zbus::Result::Ok((name, server.get_capabilities().await?))
        };
        let (name, abilities) = match asked.await {
            Ok(answered) => answered,
            Err(error) => {
                let said = error.to_string();
                self.failed(error).await;
                // Nothing was asked to be shown yet.
                return Err(NotShown::Refused(said));
            }
        };
        let can = |ability: &str| abilities.iter().any(|one| one == ability);
        let body = if can("body-markup") || name == READS_MARKS_UNSAID {
            escaped(&bubble.body)
        } else {
            bubble.body.clone()
        };
        let mut actions = Vec::new();
        if can("actions") {
            for (press, label) in &bubble.buttons {
                actions.extend([press.key(), label.as_str()]);
            }
        }
        let hints = HashMap::from([
            ("urgency", Value::U8(if bubble.is_urgent { 2 } else { 1 })),
            ("desktop-entry", Value::from(DESKTOP_ENTRY)),
            ("category", Value::from("im.received")),
        ]);
        let replaces = bubble.replaces.and_then(|id| lock(&self.shown).number(id));
        let asked = server.notify(
            "Kept",
            replaces.unwrap_or(0),
            "",
            &bubble.title,
            &body,
            &actions,
            hints,
            AS_THE_SERVER_LIKES,
        );
        match asked.await {
            Ok(number) => {
                lock(&self.shown).stands(bubble.id, number);
                let shown_by = owner(&server).await.unwrap_or_default();
                Ok(Place { shown_by, number })
            }
            Err(error) => Err(self.failed(error).await),
        }
    }

    async fn resume(&self, bubbles: Vec<(DeliveryId, Place)>) {
        let current = match self.server().await {
            Ok(server) => owner(&server).await,
            Err(error) => Err(error),
        };
        // Where nobody shows bubbles, none stands.
        let Ok(current) = current else {
            return;
        };
        let mut shown = lock(&self.shown);
        for (id, place) in bubbles {
            // Another server counts anew.
            if place.shown_by == current {
                shown.stands(id, place.number);
            }
        }
    }

    async fn comes(&self) {
        // Without a session bus nobody can come.
        if self.server().await.is_err() {
            std::future::pending().await
        }
        self.came.notified().await;
    }

    async fn withdraw(&self, id: DeliveryId) {
        let number = lock(&self.shown).number(id);
        let Some(number) = number else {
            return;
        };
        let closed = match self.server().await {
            Ok(server) => server.close_notification(number).await,
            Err(error) => Err(error),
        };
        // A bubble that was closed in the same moment is an error to some servers.
        if let Err(error) = closed {
            log::info!("a bubble could not be taken from the screen: {error}");
        }
    }
}

fn lock(shown: &Mutex<Shown>) -> std::sync::MutexGuard<'_, Shown> {
    shown.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The server as the bus calls it: another one has another name.
async fn owner(server: &NotificationsProxy<'_>) -> zbus::Result<String> {
    let bus = DBusProxy::new(server.inner().connection()).await?;
    let name = server.inner().destination().clone();
    Ok(bus.get_name_owner(name).await?.to_string())
}

fn pressed(shown: &mut Shown, number: u32, key: &str) -> Option<Pressed> {
    let press = Press::of(key)?;
    let token = shown.token_for(number);
    let id = shown.id(number)?;
    Some(Pressed { id, press, token })
}

/// Text where the server reads marks: what a client said is never one.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_client_said_is_no_mark() {
        assert_eq!(escaped("<b>R&D</b>"), "&lt;b&gt;R&amp;D&lt;/b&gt;");
    }

    #[test]
    fn a_number_is_the_newest_bubble_s_and_a_token_its_own() {
        let (first, second) = (DeliveryId::new(), DeliveryId::new());
        let mut shown = Shown::default();
        shown.stands(first, 7);
        shown.stands(second, 7);
        assert_eq!(shown.number(first), None);
        shown.token = Some((7, "t".into()));
        let opened = pressed(&mut shown, 7, "default");
        assert!(opened.is_some_and(|pressed| {
            (pressed.id, pressed.press, pressed.token.as_deref())
                == (second, Press::Open, Some("t"))
        }));
        assert!(pressed(&mut shown, 7, "done").is_some_and(|pressed| pressed.token.is_none()));
        assert!(pressed(&mut shown, 8, "done").is_none());
        assert!(pressed(&mut shown, 7, "other").is_none());
    }
}
