//! The tray of Linux desktops: an item on the session bus, shown by whichever panel watches for such.
//!
//! The panel may come up after Kept, be started again, or never be there. The item stays on the bus meanwhile and is
//! told to each panel that comes.

use futures::StreamExt;
use ksni::menu::StandardItem;
use ksni::{Category, MenuItem, TextDirection, ToolTip, TrayMethods};
use tauri::async_runtime::spawn;
use tauri::{AppHandle, Manager};
use zbus::Connection;
use zbus::proxy::CacheProperties;

use super::shown::{Line, Shown};
use super::{Choice, Tray, choose, icon};

/// Kept's place in the tray.
pub(super) struct Item(ksni::Handle<Entry>);

impl Item {
    /// Puts it onto the session bus, and has [`Tray`] say from then on whether a panel shows it.
    ///
    /// # Errors
    /// When there is no session bus.
    pub(super) async fn put_up(handle: &AppHandle, shown: Shown) -> Result<Self, ksni::Error> {
        let entry = Entry {
            icons: icons(&shown),
            shown,
            handle: handle.clone(),
        };
        let item = entry.assume_sni_available(true).spawn().await?;
        let connection = Connection::session().await.map_err(ksni::Error::Dbus)?;
        let handle = handle.clone();
        spawn(async move {
            if let Err(error) = follow(&connection, &handle.state::<Tray>()).await {
                log::warn!("it is not known any longer whether there is a tray: {error}");
            }
            handle.state::<Tray>().set(false);
        });
        Ok(Self(item))
    }

    /// Shows something else.
    pub(super) async fn show(&mut self, shown: Shown) {
        let changed = self.0.update(|entry| {
            if entry.shown.worst != shown.worst {
                entry.icons = icons(&shown);
            }
            entry.shown = shown;
        });
        changed.await;
    }
}

/// Whoever watches over the items, and whether anybody draws them.
#[zbus::proxy(
    interface = "org.kde.StatusNotifierWatcher",
    default_service = "org.kde.StatusNotifierWatcher",
    default_path = "/StatusNotifierWatcher"
)]
trait Watcher {
    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> zbus::Result<bool>;

    #[zbus(signal)]
    fn status_notifier_host_registered(&self) -> zbus::Result<()>;

    #[zbus(signal)]
    fn status_notifier_host_unregistered(&self) -> zbus::Result<()>;
}

/// Says whether there is a tray, each time that may have changed.
async fn follow(connection: &Connection, tray: &Tray) -> zbus::Result<()> {
    let watcher = WatcherProxy::builder(connection)
        .cache_properties(CacheProperties::No)
        .build()
        .await?;
    let mut owners = watcher.inner().receive_owner_changed().await?;
    let mut hosts = watcher.receive_status_notifier_host_registered().await?;
    let mut gone = watcher.receive_status_notifier_host_unregistered().await?;
    loop {
        // Where nobody watches, nobody answers.
        let is_there = watcher.is_status_notifier_host_registered().await;
        tray.set(is_there.unwrap_or(false));
        let still = tokio::select! {
            owner = owners.next() => owner.is_some(),
            host = hosts.next() => host.is_some(),
            host = gone.next() => host.is_some(),
        };
        if !still {
            return Ok(());
        }
    }
}

struct Entry {
    shown: Shown,
    icons: Vec<ksni::Icon>,
    handle: AppHandle,
}

impl ksni::Tray for Entry {
    fn id(&self) -> String {
        "desk.kept".to_owned()
    }

    fn title(&self) -> String {
        "Kept".to_owned()
    }

    fn category(&self) -> Category {
        Category::ApplicationStatus
    }

    fn icon_pixmap(&self) -> Vec<ksni::Icon> {
        self.icons.clone()
    }

    fn tool_tip(&self) -> ToolTip {
        ToolTip {
            title: "Kept".to_owned(),
            description: escaped(&self.shown.tooltip),
            ..ToolTip::default()
        }
    }

    fn text_direction(&self) -> TextDirection {
        if self.shown.right_to_left {
            TextDirection::RightToLeft
        } else {
            TextDirection::LeftToRight
        }
    }

    fn menu(&self) -> Vec<MenuItem<Self>> {
        let items = self.shown.menu.iter().map(|line| match line {
            Line::Rule => MenuItem::Separator,
            Line::Words(words, choice) => words_item(words, *choice),
        });
        items.collect()
    }

    fn activate(&mut self, _x: i32, _y: i32) {
        choose(&self.handle, Choice::Open);
    }
}

fn words_item(words: &str, choice: Option<Choice>) -> MenuItem<Entry> {
    StandardItem {
        // A single underscore would mark a key.
        label: words.replace('_', "__"),
        enabled: choice.is_some(),
        activate: Box::new(move |entry: &mut Entry| {
            if let Some(choice) = choice {
                choose(&entry.handle, choice);
            }
        }),
        ..StandardItem::default()
    }
    .into()
}

/// Panels take a tooltip for markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

fn icons(shown: &Shown) -> Vec<ksni::Icon> {
    let icon = |size: u32| {
        let mut data = icon::draw(shown.worst, size);
        for pixel in data.chunks_mut(4) {
            // The bus wants the opacity first.
            pixel.rotate_right(1);
        }
        let side = i32::try_from(size).unwrap_or(i32::MAX);
        ksni::Icon {
            width: side,
            height: side,
            data,
        }
    };
    icon::SIZES.map(icon).into()
}
